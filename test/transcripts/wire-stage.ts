/** The whole local world: every text a signed webhook, every word read back from the thread. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue, messageNames } from "@home-practice/conversation/messages/catalogue.ts";
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import type { Note } from "@home-practice/conversation/note.ts";
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { demoTherapist } from "@home-practice/local/demo.ts";
import { openWorld } from "@home-practice/local/world.ts";
import { tell } from "@home-practice/service/handle.ts";
import { officeEvent } from "./office.ts";
import { createNoteReader, ownRecordLink, type Stage, storyZone, toInstant, toLocal } from "./play.ts";
import type { Act, Story } from "./story.ts";

interface ThreadText {
  at: string;
  direction: "in" | "out";
  by: "client" | "service" | "carrier";
  body: string;
  messages: string[];
}

/** Which message a text is, where its name went with everything else that the client had erased. */
function named(body: string): string[] {
  return messageNames.filter((name) =>
    [catalogue[name].en, catalogue[name].es].some((text) => foldForText(text) === body),
  );
}

export async function openWireStage({ settings }: Story): Promise<Stage> {
  const dataFolder = await mkdtemp(join(tmpdir(), "home-practice-story-"));
  const beginsMs = Date.parse(toInstant(settings.begins));
  const world = await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs: () => beginsMs });
  let shown = 0;
  let letters = 0;
  let officeActs = 0;
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
    const written = (await call<{ subject: string; text: string }[]>("/letters")).slice(letters);
    letters += written.length;
    // What is sent again because nobody has acknowledged it is no news of the client's.
    const alerts = written.filter(
      ({ subject, text }) => subject.startsWith("A message needs") && !text.includes("It was sent before"),
    );
    return [
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
    async office(line) {
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
