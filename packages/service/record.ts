/** All that is kept of one client, for themselves: as data, and as words they can read. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { dateWords, whenWords } from "@home-practice/conversation/messages/vocabulary.ts";
import type { Note } from "@home-practice/conversation/note.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Ports } from "./ports.ts";
import { redisclosureNotice } from "./redisclosure.ts";

/** Plain JSON, complete: the plans and every note, private ones too. */
export interface OwnRecord {
  madeAt: string;
  agency: string;
  therapist: string;
  /** What the law wants to be said of it. */
  notice?: string;
  phone: string;
  name?: string;
  language: Language;
  zone: string;
  consent: State["consent"];
  optedOut?: State["optedOut"];
  pause?: State["pause"];
  closed?: State["closed"];
  plans: Plan[];
  notes: Note[];
}

const firstDate = "2000-01-01";
const lastDate = "9999-12-31";

/** The record of a client, or nothing where there is no such client. */
export async function recordOf(
  { store, agency, clock }: Pick<Ports, "store" | "agency" | "clock">,
  clientId: string,
): Promise<OwnRecord | undefined> {
  const phone = await store.phoneOf(clientId);
  const [state] = await store.states([clientId]);
  if (phone === undefined || state === undefined) return undefined;
  const { name, language, zone, consent, optedOut, pause, closed, plans, care } = state;
  return {
    madeAt: clock.now(),
    agency: agency.name,
    therapist: care.therapist.name,
    ...redisclosureNotice(agency),
    phone,
    ...(name !== undefined && { name }),
    language,
    zone,
    consent,
    ...(optedOut && { optedOut }),
    ...(pause && { pause }),
    ...(closed && { closed }),
    plans,
    notes: await store.notes(clientId, firstDate, lastDate),
  };
}

const headings = {
  en: { kept: "What is kept here", plans: "Plans", notes: "Notes", none: "Nothing.", yours: "only for you" },
  es: {
    kept: "Lo que se guarda aquí",
    plans: "Planes",
    notes: "Notas",
    none: "Nada.",
    yours: "solo para ti",
  },
};

/** A record as sections of lines, in the client's language; the words are theirs, unescaped. */
export function sectionsOf(record: OwnRecord): { heading: string; lines: string[] }[] {
  const { language, agency, therapist, notice, phone, name, zone, plans, notes } = record;
  const words = headings[language];
  const or = (lines: string[]) => (lines.length > 0 ? lines : [words.none]);
  return [
    {
      heading: words.kept,
      lines: [
        `${agency} · ${therapist}`,
        [name, phone, zone].filter(Boolean).join(" · "),
        ...(notice === undefined ? [] : [notice]),
      ],
    },
    { heading: words.plans, lines: or(plans.map((plan) => planLine(plan, language))) },
    { heading: words.notes, lines: or(notes.flatMap((note) => noteLine(note, language, words.yours) ?? [])) },
  ];
}

function planLine({ practice, days, time, minutes, ifThen, nudge, confidence }: Plan, language: Language) {
  const when = time === undefined ? undefined : whenWords(days, time, language);
  const then = ifThen && `${ifThen.if} → ${ifThen.then}`;
  const sure = confidence === undefined ? undefined : `${confidence}/10`;
  const long = minutes === undefined ? undefined : `${minutes} min`;
  return [practice.title, when, long, then, nudge, sure].filter(Boolean).join(" · ");
}

/** A note's own words, and where it has none what it says by its kind. */
function noteLine(note: Note, language: Language, yours: string): string | undefined {
  const { kind, date, at: _at, id: _id, plan: _plan, private: hidden, ...fact } = note;
  const said = Object.values(fact).filter((value) => typeof value === "string" || typeof value === "number");
  return `${dateWords(date, language)} · ${[kind, ...said].join(" · ")}${hidden ? ` (${yours})` : ""}`;
}
