/** A week of four clients, one in each tier of practice, for tests and for looking at the mail. */
import { type Agency, agencySchema } from "@home-practice/conversation/agency.ts";
import type { Fact, Note } from "@home-practice/conversation/note.ts";
import { newPlan, type Plan } from "@home-practice/conversation/practice/plan.ts";
import { newState, type State } from "@home-practice/conversation/state.ts";
import type { CaseloadEntry, Therapist } from "../ports.ts";
import type { ClientRecord } from "../summary/week.ts";
import type { SummaryRequest } from "../summary.ts";

export const sampleTherapist: Therapist = {
  id: "t_1",
  name: "Dr. R",
  email: "r@clinic.example",
  phone: "+15550100001",
  zone: "America/Chicago",
  summary: { day: "MO", time: "08:00" },
};

/** An agency at one of the two levels. */
export function sampleAgency(summaryLevel: Agency["summaryLevel"]): Agency {
  return agencySchema.parse({
    name: "Cedar Street",
    phone: "+15550100000",
    zone: "America/Chicago",
    crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
    summaryLevel,
  });
}

/** Monday to Sunday, sent on the Monday after it. */
export const sampleSpan = { from: "2025-03-17", to: "2025-03-23", now: "2025-03-24T13:00:00Z" };

/** A note of a fact, shared, said that evening unless told otherwise. */
export function noteOn(
  date: string,
  fact: Fact,
  rest: Partial<Pick<Note, "at" | "plan" | "private">> = {},
): Note {
  const at = rest.at ?? `${date}T23:00:00Z`;
  const id =
    fact.kind === "check-in" ? `check-in.${rest.plan ?? "p1"}.${date}` : `${at}.${JSON.stringify(fact)}`;
  return { plan: "p1", ...rest, ...fact, id, date, at };
}

/** A plan that has run since February: Mondays and Wednesdays at seven, unless told otherwise. */
export function samplePlan(rest: Partial<Plan> = {}): Plan {
  const practice = { title: "Write for five minutes.", steps: ["Sit down."], by: "therapist" as const };
  return {
    ...newPlan("p1", practice),
    status: "active",
    days: ["MO", "WE"],
    time: "19:00",
    minutes: 5,
    obstacle: "nothing",
    since: "2025-02-17",
    ...rest,
  };
}

/** A client in the middle of things: consent given, one plan, no session known. */
export function sampleClient(
  name: string | undefined,
  {
    entry,
    state,
    notes = [],
  }: { entry?: Partial<CaseloadEntry>; state?: Partial<State>; notes?: Note[] } = {},
): ClientRecord {
  const id = `c_${name ?? "new"}`;
  const care = { therapist: { id: "t_1", name: "Dr. R", phone: "+15550100001" } };
  return {
    entry: { clientId: id, joinedAt: "2025-02-17T15:00:00Z", ...entry },
    state: {
      ...newState(id, care, { language: "en", zone: "America/Chicago" }),
      consent: "given",
      ...(name !== undefined && { name }),
      plans: [samplePlan()],
      ...state,
    },
    notes,
  };
}

/** The request for the sample week. */
export function sampleWeek(summaryLevel: Agency["summaryLevel"]): SummaryRequest {
  return {
    therapist: sampleTherapist,
    agency: sampleAgency(summaryLevel),
    ...sampleSpan,
    clients: [
      sampleClient("Rosa P", {
        entry: { session: { day: "WE", time: "09:00" } },
        state: { pause: { why: "client", since: "2025-03-10T15:00:00Z", until: "2025-03-31" } },
      }),
      sampleClient("Alma Lund", {
        entry: { session: { day: "FR", time: "09:00" } },
        state: { plans: [samplePlan({ days: ["MO", "TU", "TH"], minutes: 10 })] },
        notes: [
          noteOn("2025-03-17", { kind: "check-in", answer: "tried" }),
          noteOn("2025-03-18", { kind: "check-in", answer: "tried" }),
          noteOn("2025-03-20", { kind: "check-in", answer: "tried" }),
          noteOn("2025-03-20", {
            kind: "noticed",
            words: "told my boss no and nothing blew up",
            about: "practice",
          }),
        ],
      }),
      sampleClient("JT", {
        entry: { session: { day: "TH", time: "14:00" } },
        state: { plans: [samplePlan({ time: "07:30", minutes: 15, since: "2025-03-12", confidence: 5 })] },
        notes: [
          noteOn("2025-03-17", {
            kind: "check-in",
            answer: "no",
            barrier: "putting-off",
            feeling: "dread",
          }),
          noteOn("2025-03-18", { kind: "confidence", rating: 5 }, { at: "2025-03-18T18:00:00Z" }),
          noteOn(
            "2025-03-18",
            { kind: "confidence", rating: 5, reason: "mornings are chaos" },
            { at: "2025-03-18T18:01:00Z" },
          ),
          noteOn(
            "2025-03-18",
            { kind: "confidence", rating: 5, needs: "less-time" },
            { at: "2025-03-18T18:02:00Z" },
          ),
          noteOn("2025-03-18", { kind: "confidence", rating: 5, kept: true }, { at: "2025-03-18T18:03:00Z" }),
          noteOn("2025-03-19", {
            kind: "check-in",
            answer: "no",
            barrier: "putting-off",
            feeling: "dread",
          }),
        ],
      }),
      sampleClient("Maria Gomez", {
        entry: { session: { day: "TH", time: "10:00" } },
        state: { plans: [samplePlan({ ifThen: { if: "tired", then: "just one line" } })] },
        notes: [
          noteOn("2025-03-17", { kind: "check-in", answer: "tried" }),
          noteOn("2025-03-17", {
            kind: "noticed",
            words: "hands were shaking then it passed",
            about: "practice",
          }),
          noteOn("2025-03-18", {
            kind: "concern",
            words: "is it normal that I feel worse after writing",
            tag: "question",
          }),
          noteOn("2025-03-19", { kind: "check-in", answer: "partly" }),
        ],
      }),
    ],
  };
}
