/** EventBridge Scheduler on the laptop: its HTTP interface for the real client, and its clockwork for the world. */
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Disk } from "../disk.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { restJsonError } from "../rest-json.ts";
import { createHandover, type Invoke } from "./handover.ts";
import {
  CLIENT_TOKEN,
  dueFrom,
  NAME,
  parse,
  parseSchedule,
  type ScheduleRow,
  validationError,
} from "./schedule.ts";

type GroupRow = { name: string; arn: string; createdMs: number };
type Answered = { key: string; request: string; answer: object; atMs: number };

type SchedulerOptions = { clock: Clock; disk: Disk; region?: string; accountId?: string };

/** How long a client token is remembered. AWS does not say. */
const TOKEN_MEMORY_MS = 3_600_000;
const PAGE_SIZE_MAX = 100;

/**
 * Creates the emulator over saved state. `app` speaks the service's restJson1; the rest is for whoever moves
 * the clock.
 */
export function createSchedulerEmulator({
  clock,
  disk,
  region = "us-east-1",
  accountId = "000000000000",
}: SchedulerOptions) {
  const schedules = disk.rows<ScheduleRow>("scheduler.schedules");
  const groups = disk.rows<GroupRow>("scheduler.groups");
  const answered = disk.rows<Answered>("scheduler.answered");
  const handover = createHandover(disk);
  const app = new Hono();
  let handedOver = 0;

  const arnOf = (kind: "schedule" | "schedule-group", path: string) =>
    `arn:aws:scheduler:${region}:${accountId}:${kind}/${path}`;
  const newGroup = (name: string): GroupRow => ({
    name,
    arn: arnOf("schedule-group", name),
    createdMs: clock.nowMs(),
  });
  if (!groups.get("default")) groups.put("default", newGroup("default"));

  function groupNamed(name: string): GroupRow {
    const group = groups.get(parse(NAME, name));
    if (!group) throw notFound(`Schedule group ${name} does not exist.`);
    return group;
  }

  function scheduleNamed(group: string, name: string): ScheduleRow {
    const row = schedules.get(`${group}/${parse(NAME, name)}`);
    if (!row) throw notFound(`Schedule ${name} does not exist.`);
    return row;
  }

  /** Does a change once per client token: the same request again gets the same answer and changes nothing. */
  function once(c: Context, token: unknown, request: string, change: () => object) {
    const key = `${c.req.method} ${c.req.path} ${parse(CLIENT_TOKEN.optional(), token) ?? ""}`;
    const before = token === undefined ? undefined : answered.get(key);
    if (before && before.request !== request)
      throw conflict("The client token was used for another request.");
    if (before) return c.json(before.answer);
    const nowMs = clock.nowMs();
    const answer = disk.atomically(() => {
      const made = change();
      if (token !== undefined) answered.put(key, { key, request, answer: made, atMs: nowMs });
      return made;
    });
    forgetTokens(nowMs);
    return c.json(answer);
  }

  function forgetTokens(nowMs: number) {
    for (const { key, atMs } of answered.all()) {
      if (atMs > nowMs - TOKEN_MEMORY_MS) return;
      answered.delete(key);
    }
  }

  app.post("/schedules/:name", async (c) => {
    const { text, body } = await readBody(c);
    const name = parse(NAME, c.req.param("name"));
    const nowMs = clock.nowMs();
    return once(c, body.ClientToken, text, () => {
      const schedule = parseSchedule(body, nowMs, true);
      const group = groupNamed(body.GroupName ?? "default").name;
      const key = `${group}/${name}`;
      if (schedules.get(key)) throw conflict(`Schedule ${name} already exists.`);
      const anchorMs = schedule.StartDate === undefined ? nowMs : schedule.StartDate * 1000;
      const arn = arnOf("schedule", key);
      const nextMs = dueFrom(schedule, nowMs, anchorMs);
      schedules.put(key, {
        name,
        group,
        arn,
        schedule,
        createdMs: nowMs,
        modifiedMs: nowMs,
        anchorMs,
        nextMs,
      });
      return { ScheduleArn: arn };
    });
  });

  app.put("/schedules/:name", async (c) => {
    const { text, body } = await readBody(c);
    const nowMs = clock.nowMs();
    return once(c, body.ClientToken, text, () => {
      const schedule = parseSchedule(body, nowMs, false);
      const row = scheduleNamed(groupNamed(body.GroupName ?? "default").name, c.req.param("name"));
      const anchorMs = schedule.StartDate === undefined ? nowMs : schedule.StartDate * 1000;
      const nextMs = dueFrom(schedule, nowMs, anchorMs);
      schedules.put(`${row.group}/${row.name}`, { ...row, schedule, modifiedMs: nowMs, anchorMs, nextMs });
      return { ScheduleArn: row.arn };
    });
  });

  app.get("/schedules/:name", (c) => {
    const group = groupNamed(c.req.query("groupName") ?? "default").name;
    return c.json(describe(scheduleNamed(group, c.req.param("name"))));
  });

  app.delete("/schedules/:name", (c) => {
    const group = c.req.query("groupName") ?? "default";
    return once(c, c.req.query("clientToken"), group, () => {
      const row = scheduleNamed(groupNamed(group).name, c.req.param("name"));
      schedules.delete(`${row.group}/${row.name}`);
      return {};
    });
  });

  app.get("/schedules", (c) => {
    const { ScheduleGroup: group, State: state, NamePrefix: prefix = "" } = c.req.query();
    if (group !== undefined) groupNamed(group);
    const found = schedules
      .all()
      .filter((row) => group === undefined || row.group === group)
      .filter((row) => state === undefined || row.schedule.State === state)
      .filter((row) => row.name.startsWith(prefix));
    const page = pageOf(c, found, (row) => `${row.group}/${row.name}`);
    return c.json({ Schedules: page.rows.map(summarize), NextToken: page.nextToken });
  });

  app.post("/schedule-groups/:name", async (c) => {
    const { text, body } = await readBody(c);
    const name = parse(NAME, c.req.param("name"));
    return once(c, body.ClientToken, text, () => {
      if (groups.get(name)) throw conflict(`Schedule group ${name} already exists.`);
      const group = newGroup(name);
      groups.put(name, group);
      return { ScheduleGroupArn: group.arn };
    });
  });

  app.get("/schedule-groups/:name", (c) => c.json(describeGroup(groupNamed(c.req.param("name")))));

  app.delete("/schedule-groups/:name", (c) => {
    const name = c.req.param("name");
    if (name === "default") throw validationError("The default schedule group cannot be deleted.");
    return once(c, c.req.query("clientToken"), "", () => {
      groups.delete(groupNamed(name).name);
      for (const row of schedules.all()) {
        if (row.group === name) schedules.delete(`${row.group}/${row.name}`);
      }
      return {};
    });
  });

  app.get("/schedule-groups", (c) => {
    const { NamePrefix: prefix = "" } = c.req.query();
    const found = groups.all().filter(({ name }) => name.startsWith(prefix));
    const page = pageOf(c, found, ({ name }) => name);
    return c.json({ ScheduleGroups: page.rows.map(describeGroup), NextToken: page.nextToken });
  });

  app.all("*", () => {
    throw restJsonError(404, "UnknownOperationException", "This operation is not known here.", "Message");
  });

  function earliestSchedule(): (ScheduleRow & { nextMs: number }) | undefined {
    let first: (ScheduleRow & { nextMs: number }) | undefined;
    for (const row of schedules.all()) {
      if (isDue(row) && (first === undefined || row.nextMs < first.nextMs)) first = row;
    }
    return first;
  }

  /** Queues the event of a due schedule and moves the schedule on, or away when it is over. */
  function start(row: ScheduleRow & { nextMs: number }) {
    const { group, name, schedule, nextMs, anchorMs } = row;
    const followingMs = schedule.ScheduleExpression.startsWith("at(")
      ? undefined
      : dueFrom(schedule, nextMs + 1, anchorMs);
    disk.atomically(() => {
      handover.add(row, nextMs);
      if (followingMs === undefined && schedule.ActionAfterCompletion === "DELETE") {
        schedules.delete(`${group}/${name}`);
      } else schedules.put(`${group}/${name}`, { ...row, nextMs: followingMs });
    });
  }

  return {
    app,

    /** The earliest instant at which something is due, in epoch milliseconds, or undefined. */
    nextDue(): number | undefined {
      const instants = [earliestSchedule()?.nextMs, handover.earliest()?.dueMs].filter(
        (ms) => ms !== undefined,
      );
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },

    /**
     * Hands over everything due by `nowMs`, each occurrence, in the order of their instants, what becomes due
     * meanwhile included. Answers how many hand-overs were tried. A rejection of `invoke` is retried later by the
     * schedule's own policy.
     */
    fireDue: oneAtATime(async (nowMs: number, invoke: Invoke): Promise<number> => {
      for (let tried = 0; ; ) {
        const row = earliestSchedule();
        const invocation = handover.earliest();
        const scheduleMs = row?.nextMs ?? Number.POSITIVE_INFINITY;
        const invocationMs = invocation?.dueMs ?? Number.POSITIVE_INFINITY;
        if (Math.min(scheduleMs, invocationMs) > nowMs) return tried;
        if (row && scheduleMs < invocationMs) start(row);
        else if (invocation) {
          await handover.offer(invocation, nowMs, invoke);
          tried += 1;
          handedOver += 1;
        }
      }
    }),

    /** How many hand-overs were tried since this was opened; AWS bills each. */
    handedOver: () => handedOver,

    /** What is scheduled, soonest first, with the instant each fires next. */
    schedules(): { name: string; at: string }[] {
      return schedules
        .all()
        .filter(isDue)
        .sort((a, b) => a.nextMs - b.nextMs)
        .map(({ name, nextMs }) => ({ name, at: new Date(nextMs).toISOString() }));
    },

    /** The events given up on whose target names a dead-letter queue. */
    deadLetters: handover.deadLetters,
  };
}

function isDue(row: ScheduleRow): row is ScheduleRow & { nextMs: number } {
  return row.nextMs !== undefined;
}

async function readBody(c: Context) {
  const text = await c.req.text();
  try {
    const body: unknown = JSON.parse(text || "{}");
    return { text, body: z.looseObject({ GroupName: z.string().optional() }).parse(body) };
  } catch {
    throw restJsonError(400, "SerializationException", "The body is not a JSON object.", "Message");
  }
}

/** One page in the order of keys. The token is the last key of the page before. */
function pageOf<Row>(c: Context, rows: Row[], keyOf: (row: Row) => string) {
  const size = parse(
    z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_MAX),
    c.req.query("MaxResults"),
  );
  const after = Buffer.from(c.req.query("NextToken") ?? "", "base64url").toString();
  const rest = rows.filter((row) => keyOf(row) > after).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page,
    nextToken: last && rest.length > size ? Buffer.from(keyOf(last)).toString("base64url") : undefined,
  };
}

function describe({ name, group, arn, schedule, createdMs, modifiedMs }: ScheduleRow) {
  return {
    ...schedule,
    Arn: arn,
    Name: name,
    GroupName: group,
    CreationDate: createdMs / 1000,
    LastModificationDate: modifiedMs / 1000,
  };
}

function summarize(row: ScheduleRow) {
  const { Arn, Name, GroupName, State, CreationDate, LastModificationDate, Target } = describe(row);
  return { Arn, Name, GroupName, State, CreationDate, LastModificationDate, Target: { Arn: Target.Arn } };
}

function describeGroup({ name, arn, createdMs }: GroupRow) {
  const createdSeconds = createdMs / 1000;
  return {
    Name: name,
    Arn: arn,
    State: "ACTIVE",
    CreationDate: createdSeconds,
    LastModificationDate: createdSeconds,
  };
}

function notFound(message: string) {
  return restJsonError(404, "ResourceNotFoundException", message, "Message");
}

function conflict(message: string) {
  return restJsonError(409, "ConflictException", message, "Message");
}
