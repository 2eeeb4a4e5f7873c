/** What a therapist does that the client's conversation hears of: seen, talked about, a note, a break, an opt-out. */
import type { StaffAct } from "@home-practice/conversation/event.ts";
import { problemsInWords } from "@home-practice/conversation/messages/rules.ts";
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import { dateWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { localDate } from "@home-practice/conversation/practice/calendar.ts";
import { tell } from "../handle.ts";
import type { CaseloadEntry, Ports, Therapist } from "../ports.ts";
import { actOn, done, type Outcome, type OwnClient, orReason, refused } from "./own-client.ts";
import { inPlainWords } from "./words.ts";

/** An act on a client's page; `once` makes a form that is sent twice count once. */
export interface Act {
  therapist: Therapist;
  clientId: string;
  once: string;
}

const nextTextSays = "The client hears it in their next text.";
export const noteMax = 100;

/** The therapist has seen what was left for them up to an instant. */
export function markSeen(ports: Ports, act: Act, upTo: string): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "marked as seen", async (client) => {
    const day = (client.entry.session ?? client.state.care.session)?.day;
    const because = await tellOf(ports, act, { do: "pass-on", what: { say: "seen", ...(day && { day }) } });
    await change(ports, act, client, { seenUpTo: latest(client.entry.seenUpTo, upTo) });
    return done(`Marked as seen. ${orReason(because, nextTextSays)}`);
  });
}

/** The two have talked about what was left up to an instant: a concern, or the week. */
export function markTalkedAbout(ports: Ports, act: Act, upTo: string): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "marked as talked about", async (client) => {
    const because = await tellOf(ports, act, { do: "pass-on", what: { say: "talked" } });
    const { seenUpTo, talkedUpTo } = client.entry;
    await change(ports, act, client, {
      seenUpTo: latest(seenUpTo, upTo),
      talkedUpTo: latest(talkedUpTo, upTo),
    });
    return done(`Marked as talked about. ${orReason(because, nextTextSays)}`);
  });
}

/** A few words with the client's next reminder, held to the rules for words to clients. */
export function leaveNote(ports: Ports, act: Act, words: string): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "left a note", async ({ state }) => {
    const note = foldForText(words.replace(/\s+/gu, " ").trim());
    if (note === "") return refused("The note is empty.");
    if (note.length > noteMax)
      return refused(`The note may have ${noteMax} characters; this one has ${note.length}.`);
    const problems = problemsInWords(words, state.language);
    if (problems.length > 0) return refused(problems.map(inPlainWords).join(" "));
    const because = await tellOf(ports, act, { do: "pass-on", what: { say: "note", words: note } });
    return because === undefined
      ? done(`Left for the client. ${nextTextSays}`)
      : refused(orReason(because, "It was not left."));
  });
}

/** A break set by the therapist, with its last day or without; the client is told. */
export function pauseTexts(ports: Ports, act: Act, until: string | undefined): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "paused the texts", async ({ state }) => {
    if (until !== undefined && until <= localDate(ports.clock.now(), state.zone)) {
      return refused("The break has to end after today.");
    }
    const because = await tellOf(ports, act, { do: "pause", ...(until !== undefined && { until }) });
    if (because === "opted out") return refused(orReason(because, ""));
    return done(
      `Paused${until === undefined ? "" : ` until ${dateWords(until, "en")}`}. The client is told.`,
    );
  });
}

export function resumeTexts(ports: Ports, act: Act): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "resumed the texts", async () => {
    const because = await tellOf(ports, act, { do: "resume" });
    return because === "not paused"
      ? refused("There is no break to end.")
      : done("The texts go on from the next planned time.");
  });
}

/** The client said, in person or on the phone, that they want no texts. */
export function recordOptOut(ports: Ports, act: Act): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "recorded an opt-out", async () => {
    await tellOf(ports, act, { do: "opt-out" });
    return done("Recorded. No text is sent any more, unless the client texts START.");
  });
}

export type Chosen = Extract<StaffAct, { do: "calls" }>["for"];

/** The client agreed, in person, to calls by an automated voice, for these moments; or wants texts again. */
export function chooseCalls(ports: Ports, act: Act, chosen: Chosen): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "changed the calls", async ({ state }) => {
    if (state.optedOut) return refused("The client has opted out of calls and texts.");
    const because = await tellOf(ports, act, { do: "calls", for: chosen });
    if (because !== undefined) return refused(orReason(because, "It was not changed."));
    return done(
      chosen === "nothing"
        ? "From now on they are texted."
        : "Recorded, with their consent. From now on they are called.",
    );
  });
}

/** The practice is over: a farewell with what helped, in the client's own words, where there are such. */
export function closeClient(ports: Ports, act: Act, words: string | undefined): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "closed the client", async (client) => {
    if (client.entry.closed) return refused("The practice was ended before.");
    const kept = words === undefined ? undefined : shortened(words);
    const because = await tellOf(ports, act, { do: "close", ...(kept !== undefined && { words: kept }) });
    await change(ports, act, client, { closed: { at: ports.clock.now() } });
    return done(`Ended. ${orReason(because, "The client gets one last text.")}`);
  });
}

/** Whoever joined by the code is this therapist's client. */
export function confirmClient(ports: Ports, act: Act): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "confirmed the client", async ({ entry }) => {
    const { unconfirmed, ...confirmed } = entry;
    await ports.store.changeCaseloadEntry(act.therapist.id, confirmed);
    return done("Confirmed as your client.");
  });
}

/** Somebody joined who is not: the texts end, and the therapist sees nothing of them any more. */
export function notTheirs(ports: Ports, act: Act): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "said not theirs", async (client) => {
    if (!client.entry.unconfirmed) return refused("This client was confirmed before.");
    await tellOf(ports, act, { do: "close" });
    await change(ports, act, client, { closed: { at: ports.clock.now(), notTheirs: true } });
    return done("They are off your list, and get one last text.");
  });
}

const farewellWordsMax = 60;

function shortened(words: string): string {
  const plain = words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.!]+$/, "");
  if (plain.length <= farewellWordsMax) return plain;
  const cut = plain.slice(0, farewellWordsMax);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
}

/** Tells the client's conversation of an act. Answers why it says nothing to the client, where it does not. */
export async function tellOf(
  ports: Ports,
  { clientId, once }: Act,
  act: StaffAct,
): Promise<string | undefined> {
  return (await tell(ports, clientId, `page.${once}`, { kind: "staffActed", act })).because;
}

async function change(
  ports: Ports,
  { therapist }: Act,
  { entry }: OwnClient,
  more: Partial<CaseloadEntry>,
): Promise<void> {
  await ports.store.changeCaseloadEntry(therapist.id, { ...entry, ...more });
}

function latest(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}
