/** `agency therapist`: who may have clients here. */
import { isZone } from "@home-practice/conversation/practice/calendar.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import { isBackup } from "@home-practice/service/backup.ts";
import { scheduleLetters } from "@home-practice/service/letters.ts";
import { phoneNumber } from "@home-practice/service/pages/enrol.ts";
import type { Ports, Therapist } from "@home-practice/service/ports.ts";
import * as z from "zod";
import type { Call, Command } from "../command.ts";
import { Failure, Misused } from "../failure.ts";

export const therapist: Command = {
  name: "therapist",
  takes: "add | list | remove <id>",
  does: "Adds, lists or removes therapists.",
  options: {
    name: { type: "string", takes: "<name>", says: "as clients know them, 17 characters at most" },
    email: { type: "string", takes: "<address>", says: "where summaries, alerts and sign-in links go" },
    phone: {
      type: "string",
      takes: "<number>",
      says: "the office's: it is told to clients, and alerts go there",
    },
    zone: { type: "string", takes: "<zone>", says: "America/Chicago; the agency's unless given" },
    "summary-day": { type: "string", takes: "<day>", says: "MO to SU, when the weekly summary comes; MO" },
    "summary-time": { type: "string", takes: "<time>", says: "and at what time; 08:00" },
  },
  async run(call) {
    const [what, id] = call.args;
    if (what === "add") return add(call);
    if (what === "list") return list(call);
    if (what === "remove" && id !== undefined) return remove(call, id);
    throw new Misused("therapist takes add, list, or remove and an id.");
  },
};

const given = z.object({
  name: z.string("is needed").trim().min(1).max(17, "has 17 characters at most, to fit into a text"),
  email: z.email("is an address such as rivera@cedarstreet.example"),
  phone: z.string("is needed").transform((typed, context) => {
    const number = phoneNumber(typed);
    if (number === undefined)
      context.addIssue({ code: "custom", message: "is a number such as +15550100001" });
    return number ?? z.NEVER;
  }),
  zone: z.string().refine(isZone, "is an IANA zone such as America/Chicago"),
  "summary-day": z.enum(weekdays, "is one of MO TU WE TH FR SA SU").default("MO"),
  "summary-time": z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is a time such as 08:00")
    .default("08:00"),
});

async function add(call: Call): Promise<undefined> {
  const { running, agency } = await call.running();
  const { ports, portalUrl } = running;
  const parsed = given.safeParse({ ...call.flags, zone: call.flags.zone ?? agency.zone });
  if (!parsed.success) {
    throw new Misused(
      parsed.error.issues.map(({ path, message }) => `--${path.join(".")} ${message}`).join("; "),
    );
  }
  const { name, email, phone, zone, "summary-day": day, "summary-time": time } = parsed.data;
  const others = await ports.store.therapists();
  const same = others.find((each) => each.email.toLowerCase() === email.toLowerCase());
  if (same !== undefined) {
    throw new Failure(
      "therapist-known",
      `${email} is ${same.name} (${same.id}) already.`,
      "Remove them first, or use another address.",
    );
  }
  const added: Therapist = { id: ports.newId("t"), name, email, phone, zone, summary: { day, time } };
  await ports.store.putTherapist(added);
  await scheduleLetters(ports, added);
  call.out.answer({ therapist: added, portalUrl }, [
    `Added ${name} as ${added.id}.`,
    ...(isBackup(ports, added)
      ? ["They are the agency's backup, so they have no clients of their own."]
      : []),
    `They sign in at ${portalUrl}, and make a card there with a code that clients text.`,
  ]);
  return undefined;
}

async function list(call: Call): Promise<undefined> {
  const { ports } = (await call.running()).running;
  const therapists = await Promise.all(
    (await ports.store.therapists()).map(async (each) => ({
      ...each,
      clients: await openClients(ports, each.id),
    })),
  );
  call.out.answer(
    { therapists },
    therapists.length === 0
      ? ["There are no therapists yet."]
      : therapists.map(
          ({ id, name, email, phone, clients }) => `${id}  ${name}  ${email}  ${phone}  clients: ${clients}`,
        ),
  );
  return undefined;
}

async function remove(call: Call, id: string): Promise<1 | undefined> {
  const { ports } = (await call.running()).running;
  const leaving = await ports.store.therapist(id);
  if (leaving === undefined) {
    throw new Failure(
      "no-such-therapist",
      `There is no therapist ${id}.`,
      "agency therapist list shows them.",
    );
  }
  const clients = await openClients(ports, id);
  if (clients > 0) {
    throw new Failure(
      "has-clients",
      `${leaving.name} has ${clients} clients.`,
      "Hand them over, or end their practice, on the therapist's pages first: alerts would reach nobody.",
    );
  }
  if (!(await call.confirms(`Remove ${leaving.name}, their cards and their sign-ins?`))) {
    call.out.answer({ removed: false }, ["Nothing was removed."]);
    return 1;
  }
  for (const code of await ports.store.joinCodes(id))
    await ports.store.putJoinCode({ ...code, closed: true });
  await ports.scheduler.endLetters(id);
  await ports.store.endPasses(id);
  await ports.store.removeSecondFactor(id);
  await ports.store.removeTherapist(id);
  call.out.answer({ removed: true, id }, [`Removed ${leaving.name}. What they did stays in the trails.`]);
  return undefined;
}

async function openClients({ store }: Ports, therapistId: string): Promise<number> {
  return (await store.caseload(therapistId)).filter(({ closed }) => closed === undefined).length;
}
