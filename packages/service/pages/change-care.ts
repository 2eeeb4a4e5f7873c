/** The practice, the session, the therapist: what the client's conversation knows of its care, changed from the pages. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { clockTime, dayWord } from "@home-practice/conversation/messages/vocabulary.ts";
import type { Plan, Practice } from "@home-practice/conversation/practice/plan.ts";
import type { Care, State } from "@home-practice/conversation/state.ts";
import { canTakeClients } from "../backup.ts";
import { careOf, tell } from "../handle.ts";
import { clientOwner } from "../outgoing.ts";
import type { CaseloadEntry, Ports } from "../ports.ts";
import { actOn, done, leaveTrail, type Outcome, orReason, refused } from "./own-client.ts";
import { type Act, tellOf } from "./tell-client.ts";
import { lookAtWords } from "./words.ts";

export const practiceMax = { title: 60, step: 100, steps: 5, why: 140 };

/** What a therapist typed into the form of a practice. */
export interface PracticeDraft {
  title: string;
  steps: string[];
  why: string;
  thoughtWork: boolean;
}

/**
 * Gives the client a practice, or changes the words of one they have; they are asked about what is new to them.
 *
 * @param planId - the plan whose practice it is, where it is not the first of the therapist's
 */
export function changePractice(
  ports: Ports,
  act: Act,
  draft: PracticeDraft,
  planId?: string,
): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "changed the practice", async ({ state }) => {
    const practice = practiceOf(draft, state.language);
    if ("problems" in practice) return refused(practice.problems.join(" "));
    const plan = planId === undefined ? undefined : therapistsPlan(state, planId);
    if (planId !== undefined && plan === undefined) return refused("There is no such plan any more.");
    const because =
      plan === undefined || plan === therapistsPlan(state)
        ? await changeCare(ports, act, { ...state.care, practice })
        : await tellOf(ports, act, { do: "practice", plan: plan.id, practice });
    const otherwise =
      because === "nothing new for the client"
        ? "Saved. Nothing in it is new to the client."
        : because === "nothing to ask"
          ? "Saved. The client is asked about it once they have agreed to texts."
          : "Saved. The client is asked about it in a minute, or in the morning where it is night.";
    return done(state.optedOut ? `Saved. ${orReason("opted out", "")}` : otherwise);
  });
}

/** A plan that stands on words of the therapist's, by its id or the first. */
export function therapistsPlan({ plans }: State, id?: string): Plan | undefined {
  return plans.find(
    (plan) =>
      plan.practice.by === "therapist" && plan.status !== "ended" && (id === undefined || plan.id === id),
  );
}

/** A practice as it may be sent, or what keeps it back, sentence by sentence. */
export function practiceOf(draft: PracticeDraft, language: Language): Practice | { problems: string[] } {
  const title = plain(draft.title);
  const steps = draft.steps.map(plain).filter((step) => step !== "");
  const why = plain(draft.why);
  const { thoughtWork } = draft;
  const tooLong = (what: string, text: string, max: number) =>
    text.length > max ? [`${what} may have ${max} characters; it has ${text.length}.`] : [];
  const problems = [
    ...(title === "" ? ["The practice needs a title."] : []),
    ...(steps.length === 0 ? ["The practice needs a first step."] : []),
    ...(steps.length > practiceMax.steps ? [`At most ${practiceMax.steps} steps.`] : []),
    ...tooLong("The title", title, practiceMax.title),
    ...steps.flatMap((step, index) => tooLong(`Step ${index + 1}`, step, practiceMax.step)),
    ...tooLong("The why", why, practiceMax.why),
    ...[title, ...steps, why].flatMap((text) => lookAtWords(text, language).problems),
  ];
  if (problems.length > 0) return { problems: [...new Set(problems)] };
  return { title, steps, ...(why !== "" && { why }), ...(thoughtWork && { thoughtWork }), by: "therapist" };
}

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** When the two meet: the evening question, the order of the list and `concern_seen` follow from it. */
export function changeSession(
  ports: Ports,
  act: Act,
  session: CaseloadEntry["session"],
): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "changed the session", async ({ entry, state }) => {
    const { session: _before, ...rest } = entry;
    const { session: _known, ...care } = state.care;
    await ports.store.changeCaseloadEntry(act.therapist.id, { ...rest, ...(session && { session }) });
    const told = careOf(ports, act.therapist, session);
    await changeCare(ports, act, { ...care, therapist: told, ...(session && { session }) });
    return done(
      session === undefined
        ? "Saved: no fixed session."
        : `Saved: ${dayWord(session.day, "en")} at ${clockTime(session.time, "en")}.`,
    );
  });
}

/** Another therapist takes over: the client, everything they said, and where alerts go. */
export async function handOver(ports: Ports, act: Act, toId: string): Promise<Outcome | undefined> {
  const to = await ports.store.therapist(toId);
  if (to === undefined || to.id === act.therapist.id) return refused("Please choose another therapist.");
  if (!canTakeClients(ports, to))
    return refused(`${to.name} hears every alert as the backup, and danger has to reach two people.`);
  const outcome = await actOn(
    ports,
    act.therapist,
    act.clientId,
    "handed the client over",
    async ({ entry, state }) => {
      if (!(await ports.store.moveCaseloadEntry(act.therapist.id, to.id, entry)))
        return refused("They are not on your list any more.");
      await changeCare(ports, act, { ...state.care, therapist: careOf(ports, to, state.care.session) });
      return done(`${to.name} has taken over.`);
    },
  );
  if (outcome?.done) await leaveTrail(ports, to, clientOwner(act.clientId), "took the client over");
  return outcome;
}

/** Everybody on the list goes to another therapist, whose practice was ended too; who was not theirs stays gone. */
export async function handOverAll(ports: Ports, act: Omit<Act, "clientId">, toId: string): Promise<Outcome> {
  const caseload = await ports.store.caseload(act.therapist.id);
  const theirs = caseload.filter(({ closed }) => !closed?.notTheirs);
  if (theirs.length === 0) return refused("There is nobody on your list.");
  for (const { clientId } of theirs) {
    const outcome = await handOver(ports, { ...act, clientId }, toId);
    // Whoever is left is still on the list, and goes when it is tried again.
    if (outcome !== undefined && !outcome.done) return outcome;
  }
  return done("Everybody on your list has been handed over.");
}

async function changeCare(ports: Ports, { clientId, once }: Act, care: Care): Promise<string | undefined> {
  return (await tell(ports, clientId, `page.${once}`, { kind: "careChanged", care })).because;
}
