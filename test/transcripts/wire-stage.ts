/** The whole local world: every text a signed webhook, every word read back from the thread. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { meetCaller } from "@home-practice/conversation/call/anybody.ts";
import { catalogue, messageNames } from "@home-practice/conversation/messages/catalogue.ts";
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import type { Note } from "@home-practice/conversation/note.ts";
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { demoAgency, demoTherapist } from "@home-practice/local/demo.ts";
import { openWorld } from "@home-practice/local/world.ts";
import { invite, tell } from "@home-practice/service/handle.ts";
import { officeEvent } from "./office.ts";
import { createNoteReader, ownRecordLink, type Stage, storyZone, toInstant, toLocal } from "./play.ts";
import type { Act, CallLine, Story } from "./story.ts";

interface ThreadText {
  at: string;
  direction: "in" | "out";
  by: "client" | "service" | "carrier";
  body: string;
  messages: string[];
}

interface CallView {
  sid: string;
  direction: "in" | "out";
  status: string;
  spoken: string[];
  messages: string[];
  connectedTo?: string;
  ended: boolean;
}

/** Which message a text is, where its name went with everything else that the client had erased. */
function named(body: string): string[] {
  return messageNames.filter((name) =>
    [catalogue[name].en, catalogue[name].es].some((text) => foldForText(text) === body),
  );
}

/** The same of what an unknown number hears, of which nothing is kept. */
function heardAs(spoken: readonly string[]): string[] {
  const { lines, messages } = meetCaller(demoAgency);
  return lines.map(({ words }) => words).join() === spoken.join() ? messages : [];
}

export async function openWireStage({ settings }: Story): Promise<Stage> {
  const dataFolder = await mkdtemp(join(tmpdir(), "home-practice-story-"));
  const beginsMs = Date.parse(toInstant(settings.begins));
  const world = await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs: () => beginsMs });
  let shown = 0;
  let letters = 0;
  let officeActs = 0;
  let callsSeen = 0;
  const readNotes = createNoteReader();

  async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${world.url}/local${path}`, {
      headers: { "content-type": "application/json" },
      ...init,
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  }

  /** What is new since last time at this instant: texts of ours in their order, an alert, notes. */
  async function news(): Promise<Act[]> {
    const thread = await call<ThreadText[]>(`/texts?phone=${encodeURIComponent(settings.phone)}`);
    const texts = thread.slice(shown).filter(({ by }) => by === "service");
    shown = thread.length;
    const calls = await allCalls();
    const rings = calls.slice(callsSeen).filter(({ direction }) => direction === "out");
    callsSeen = calls.length;
    const written = (await call<{ subject: string; text: string }[]>("/letters")).slice(letters);
    letters += written.length;
    // What is sent again because nobody has acknowledged it is no news of the client's.
    const alerts = written.filter(
      ({ subject, text }) => subject.startsWith("A message needs") && !text.includes("It was sent before"),
    );
    return [
      ...rings.map((): Act => ({ kind: "rings" })),
      ...texts.map(
        ({ body, messages }): Act => ({
          kind: "text",
          body: body.replace(/\S*\/portal\/yours\/\S+/, ownRecordLink),
          messages: messages.length > 0 ? messages : named(body),
        }),
      ),
      ...alerts.slice(0, 1).map((): Act => ({ kind: "alert" })),
      ...readNotes(await allNotes()),
    ];
  }

  /** Oldest first. */
  async function allCalls(): Promise<CallView[]> {
    return call<CallView[]>(`/calls?phone=${encodeURIComponent(settings.phone)}`);
  }

  /** What the client does with the phone at their ear, or the one that rings. */
  async function onPhone(what: CallLine): Promise<CallView> {
    if (what.do === "ring") return call("/calls", { from: settings.phone });
    const open = (await allCalls()).findLast(({ ended }) => !ended);
    if (open === undefined) throw new Error(`There is no call to ${what.do}.`);
    const path = `/calls/${open.sid}`;
    switch (what.do) {
      case "answer":
        return call(`${path}/answer`, { by: what.by });
      case "keys":
        return call(`${path}/keys`, { digits: what.words });
      case "say":
        return call(`${path}/speech`, { words: what.words });
      case "nothing":
        return call(`${path}/speech`, { words: "" });
      case "hang up":
        return call(`${path}/hangup`, {});
    }
  }

  async function allNotes(): Promise<Note[]> {
    const [entry] = await world.ports.store.caseload(demoTherapist.id);
    if (entry === undefined) return [];
    const today = localDate(world.ports.clock.now(), storyZone);
    return world.ports.store.notes(entry.clientId, addDays(today, -400), addDays(today, 1));
  }

  return {
    async text(sent) {
      const picture = sent === "(picture)";
      await call("/texts", { from: settings.phone, body: picture ? "" : sent, ...(picture && { media: 1 }) });
      return news();
    },
    async call(what) {
      const { spoken, messages, ended, connectedTo } = await onPhone(what);
      const then = connectedTo === undefined ? (ended ? "hangs up" : undefined) : `dials ${connectedTo}`;
      const said: Act[] =
        spoken.length === 0
          ? []
          : [
              {
                kind: "spoken",
                words: spoken.join(" / "),
                messages: messages.length > 0 ? messages : heardAs(spoken),
                ...(then !== undefined && { then }),
              },
            ];
      return [...said, ...(await news())];
    },
    async office(line) {
      const added = line.startsWith("add ") ? officeEvent(line, undefined) : undefined;
      if (added?.kind === "joined") {
        const { care, calls } = added;
        await invite(world.ports, settings.phone, `office.${officeActs++}`, care, undefined, calls);
        await world.settle();
        return news();
      }
      const [entry] = await world.ports.store.caseload(demoTherapist.id);
      const [state] = await world.ports.store.states(entry === undefined ? [] : [entry.clientId]);
      if (state === undefined) throw new Error(`Nobody has joined yet: ${line}`);
      await tell(world.ports, state.id, `office.${officeActs++}`, officeEvent(line, state.care));
      await world.settle();
      return news();
    },
    async moveTo(at) {
      const done: Act[] = [];
      // One alarm at a time, so that what each led to can be told with its time.
      for (;;) {
        const { schedules } = await call<{ schedules: { name: string; at: string }[] }>("/world");
        const next = schedules.map((schedule) => `${schedule.at.slice(0, 19)}Z`).find((due) => due <= at);
        if (next === undefined) break;
        await call("/clock", { to: next });
        const here = await news();
        if (here.length > 0) done.push({ kind: "time", local: toLocal(next) }, ...here);
      }
      await call("/clock", { to: at });
      return done;
    },
    async close() {
      await world.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
