/** The demo agency, its therapist with a card, and three clients with some weeks behind them. */
import { agencySchema } from "@home-practice/conversation/agency.ts";
import { addDays, instantOf, localDate } from "@home-practice/conversation/practice/calendar.ts";
import type { Practice } from "@home-practice/conversation/practice/plan.ts";
import type { Care } from "@home-practice/conversation/state.ts";
import { acknowledge } from "@home-practice/service/alerts.ts";
import type { Ports, Store } from "@home-practice/service/ports.ts";

export const demoAgency = agencySchema.parse({
  name: "Cedar Street",
  phone: "+15550100000",
  zone: "America/Chicago",
  crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
  backup: { name: "Sam Ortega", email: "sam@cedarstreet.example", phone: "+15550100002" },
  operator: "operator@cedarstreet.example",
  compliance: { name: "Lou Park", email: "lou@cedarstreet.example" },
});

/** The therapist's card in English. */
export const demoCode = "PLANT4";

const therapist = {
  id: "t_demo",
  name: "Dr. Rivera",
  email: "rivera@cedarstreet.example",
  phone: "+15550100001",
  zone: "America/Chicago",
  summary: { day: "MO", time: "08:00" },
} as const;

/** The agency's backup, who sees every alert, and whom clients can be handed to. */
const colleague = {
  id: "t_ortega",
  name: "Sam Ortega",
  email: "sam@cedarstreet.example",
  phone: "+15550100002",
  zone: "America/Chicago",
  summary: { day: "MO", time: "08:00" },
} as const;

/** A colleague who can cover in a leave. */
const cover = {
  id: "t_chen",
  name: "Lee Chen",
  email: "chen@cedarstreet.example",
  phone: "+15550100003",
  zone: "America/Chicago",
  summary: { day: "MO", time: "08:00" },
} as const;

const practice = {
  title: "Note one thought when your mood drops.",
  steps: [
    "Stop for a moment.",
    "Write the thought down in your own words.",
    "Write what you would say to a friend.",
  ],
  why: "Seeing a thought on paper makes it easier to answer it.",
  by: "therapist",
} satisfies Practice;

const spanishPractice = {
  title: "Anota una idea cuando te baje el ánimo.",
  steps: ["Para un momento.", "Escribe la idea con tus palabras.", "Escribe qué le dirías a una amistad."],
  why: "Ver una idea en papel hace más fácil contestarle.",
  by: "therapist",
} satisfies Practice;

const breathing = {
  title: "Three slow breaths.",
  steps: ["Put both feet on the floor.", "Breathe out longer than in, three times."],
  why: "A long breath out tells the body that it may settle.",
  by: "therapist",
} satisfies Practice;

const spanishBreathing = {
  title: "Tres respiraciones lentas.",
  steps: ["Pon los dos pies en el piso.", "Suelta el aire más largo de lo que lo tomas, tres veces."],
  why: "Soltar el aire despacio le dice al cuerpo que puede calmarse.",
  by: "therapist",
} satisfies Practice;

const walking = {
  title: "A short walk outside.",
  steps: ["Shoes on, phone in the pocket."],
  by: "therapist",
} satisfies Practice;

const spanishWalking = {
  title: "Una caminata corta afuera.",
  steps: ["Los zapatos, y el teléfono en la bolsa."],
  by: "therapist",
} satisfies Practice;

/** The therapist's cards, and what each carries: in two languages, with and without thought work, and one with nothing. */
const cards = new Map<string, Practice | undefined>([
  [demoCode, practice],
  ["TALK77", { ...practice, thoughtWork: true }],
  ["PLANTA", spanishPractice],
  ["HABLA7", { ...spanishPractice, thoughtWork: true }],
  ["CALM33", breathing],
  ["CALMA3", spanishBreathing],
  ["STEP44", walking],
  ["PASO44", spanishWalking],
  ["FREE22", undefined],
]);

/** Puts the demo agency's people and cards into an empty store. */
export async function putDemoPeople(store: Store): Promise<void> {
  for (const each of [therapist, colleague, cover])
    await store.putTherapist({ ...each, summary: { ...each.summary } });
  for (const [code, carried] of cards) {
    await store.putJoinCode({
      code,
      therapistId: therapist.id,
      ...(carried && { practice: structuredClone(carried) }),
    });
  }
}

export const demoTherapist = therapist;

/** The phones that alerts go to. */
export const staffPhones: readonly string[] = [
  therapist.phone,
  colleague.phone,
  cover.phone,
  demoAgency.phone,
];

/** What a code of the demo agency brings with it, or nothing for any other code. */
export function demoCare(code: string | undefined): Care | undefined {
  if (code === undefined || !cards.has(code)) return undefined;
  const { id, name, phone, summary, zone } = therapist;
  const carried = cards.get(code);
  return {
    therapist: { id, name, phone, summary: { ...summary, zone } },
    ...(carried && { practice: structuredClone(carried) }),
  };
}

/** What the seeding needs of the world: texts in, and the clock. */
interface Stage {
  text(from: string, body: string): Promise<unknown>;
  moveTo(at: string): Promise<unknown>;
}

/** Of the weekly tests the therapist has said that they arrived, as staff do. */
export async function acknowledgeTests(ports: Ports): Promise<void> {
  for (const alert of await ports.store.alerts(therapist.id, testsMax)) {
    if (alert.category === "test" && alert.acknowledged === undefined)
      await acknowledge(ports, therapist, alert);
  }
}

const testsMax = 5;

const demoWeeks = 3;

/** When a fresh world begins, so that it arrives at the given instant with some weeks behind it. */
export function demoBegins(now: string): string {
  return instantOf(addDays(localDate(now, demoAgency.zone), -7 * demoWeeks), "12:00", demoAgency.zone);
}

/**
 * Lets three clients live through some weeks, through the same doors as everybody, up to the given instant.
 * Maria does it and notices things; Jordan finds that the plan does not fit; Ana writes Spanish and goes quiet.
 */
export async function liveDemoWeeks({ text, moveTo }: Stage, now: string): Promise<void> {
  const [maria, jordan, ana] = ["+15550100011", "+15550100012", "+15550100013"] as const;
  const begins = localDate(demoBegins(now), demoAgency.zone);
  const say = async (from: string, ...bodies: string[]) => {
    for (const body of bodies) await text(from, body);
  };
  await say(maria, `JOIN ${demoCode}`, "yes", "Maria Gomez", "1", "mon thu 7pm, 10 min", "2", "A", "8", "3");
  await say(
    jordan,
    `JOIN ${demoCode}`,
    "ok",
    "Jordan T",
    "1",
    "tue fri 7:30am 15 minutes",
    "yes",
    "1",
    "A",
    "5",
    "mornings are chaos",
    "6",
    "3",
  );
  await say(ana, `JOIN ${demoCode}`, "ESPAÑOL", "sí", "Ana", "1", "miércoles 6pm 5 min", "8", "9", "3");

  const answers: Record<string, Record<number, string[]>> = {
    [maria]: {
      0: ["tried it", "my shoulders were up by my ears"],
      1: ["1", "the thought was 'they will be angry'. it passed"],
      2: ["part of it", "skip"],
      3: ["did it", "told my boss no and nothing blew up"],
      4: ["1", "less scared of the notebook"],
    },
    [jordan]: { 0: ["3", "1", "3"], 1: ["not this time", "4"], 3: ["no", "2", "3"] },
    [ana]: { 0: ["1", "me dio calma"] },
  };
  const seen: Record<string, number> = {};
  for (let day = 0; day < demoWeeks * 7; day++) {
    const date = addDays(begins, day);
    for (const [who, days, time] of [
      [maria, [1, 4], "20:30"],
      [jordan, [2, 5], "09:30"],
      [ana, [3], "19:30"],
    ] as const) {
      const at = instantOf(date, time, demoAgency.zone);
      const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
      if (!(days as readonly number[]).includes(weekday) || at <= demoBegins(now) || at >= now) continue;
      const turn = seen[who] ?? 0;
      seen[who] = turn + 1;
      const said = answers[who]?.[turn];
      if (said === undefined) continue;
      await moveTo(at);
      await say(who, ...said);
    }
  }
  await moveTo(now);
}
