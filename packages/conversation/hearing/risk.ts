/**
 * The risk screen: hears danger in what a client sent, before anything else is made of it.
 *
 * It is lists of phrases, English and Spanish, compared with folded words, and after them a small table of meanings that
 * alarm only together (see `cues.ts`); there is no model. Words that excuse (idioms, accidents, grief, fear of death,
 * denial, recovery, a past long gone) are taken out first, and what is left is screened. It leans to asking: a wrong
 * alarm costs one kind text.
 *
 * Known misses. Hints in a client's own words: of 248 new texts in danger, mostly hinting, in five sets, 74 were
 * missed when first heard, and of 279 calm ones that look like danger 25 alarmed; phrases added for one such set did
 * not help with the next; hints over several messages, which are not weighed together; what is hinted among many words
 * of an ordinary day, which outweigh it; sarcasm; pictures; tone of voice; languages other than English and Spanish;
 * spellings folded nowhere; a wish to hurt somebody called only by name; abuse told only by its marks; a lie about a
 * denial ("id be lying if i said im not suicidal"); "rather die than go there", which is taken for the idiom; "2 kms",
 * taken for a distance. Wrong the other way: exasperation in grave words without a laugh ("gonna kill my brother, he
 * ate my leftovers"), sport in grave words ("struck out, wanted to die"), and quoting somebody else's grave words. No
 * alert is no finding that a client is safe.
 */
import { abuse, abuseBlows, abuseThreats, silence, watched } from "./risk/abuse.ts";
import { accidents, meant } from "./risk/accidents.ts";
import { weigh } from "./risk/cues.ts";
import { assigned, fearOfDeath, grief, stories, woe } from "./risk/death.ts";
import { denial, signs, turns } from "./risk/denial.ts";
import { distress } from "./risk/distress.ts";
import { fold, join } from "./risk/folding.ts";
import { harmOthers, harmOthersPlainly } from "./risk/harm-others.ts";
import { everyday, hints } from "./risk/hints.ts";
import { idioms, looseIdioms } from "./risk/idioms.ts";
import { overdoseMedical } from "./risk/medical.ts";
import { nowAgain, past, recovery } from "./risk/past.ts";
import { has, type Said, type Span, spans, type Table, without } from "./risk/phrases.ts";
import { selfHarm } from "./risk/self-harm.ts";
import {
  bare,
  explicit,
  explicitPassive,
  suicideActive,
  suicidePassive,
  unexplained,
} from "./risk/suicide.ts";
import { met, smallChildren, somebodyElse, tasks } from "./risk/surroundings.ts";
import { thirdParty } from "./risk/third-party.ts";
import type { Words } from "./words.ts";

/**
 * Most urgent first; where several match, the first is heard. What may end a life within the hour comes first, then a
 * life in danger by intent, the client's before another's, then danger from somebody else, then harm without intent to
 * die, wishes without a plan, and somebody else's danger, which the client can still act on. The last two are no risk.
 */
export const riskCategories = [
  "overdose_medical",
  "suicide_active",
  "harm_others",
  "abuse",
  "self_harm",
  "suicide_passive",
  "third_party",
  "distress",
  "none",
] as const;

export type RiskCategory = (typeof riskCategories)[number];

export interface Risk {
  risk: boolean;
  category: RiskCategory;
  /** Told of abuse, and somebody else reads the phone or the client asks not to be texted: alert, and send nothing. */
  asksForSilence?: true;
}

/** Hears danger in one message. Takes time in proportion to the length of the text, whatever is in it. */
export function hearRisk(words: Words): Risk {
  return screen(fold(words), 0);
}

/**
 * Hears danger in the last message, alone or as the end of what was begun in the two before it ("i want to" / "die").
 * A phrase found across messages counts only if it ends in the last one, so that nothing is heard twice.
 */
export function hearRiskAcross(earlier: readonly Words[], last: Words): Risk {
  const alone = hearRisk(last);
  const before = earlier.slice(-2);
  if (before.length === 0) return alone;
  const [ending, ...beginnings] = [fold(last), ...before.map(fold)];
  const joint = beginnings.reduce((total, said) => total + said.words.length, 0);
  const across = screen(join([...beginnings, ending]), joint);
  const heard = across.risk ? mostUrgent(alone, across) : alone;
  const told = heard.risk
    ? heard.category === "abuse"
    : before.some((words) => hearRisk(words).category === "abuse");
  const hushed = asksForSilence(ending) || (heard.risk && beginnings.some(asksForSilence));
  return told && hushed ? { risk: true, category: "abuse", asksForSilence: true } : heard;
}

function mostUrgent(one: Risk, other: Risk): Risk {
  return riskCategories.indexOf(other.category) < riskCategories.indexOf(one.category) ? other : one;
}

/** Tables whose phrases may be risk, before any excuse is looked for. Most texts end here. */
const grave = [
  overdoseMedical,
  explicit,
  explicitPassive,
  suicideActive,
  suicidePassive,
  hints,
  bare,
  unexplained,
  harmOthersPlainly,
  harmOthers,
  abuse,
  abuseThreats,
  abuseBlows,
  selfHarm,
  thirdParty,
  turns,
  silence,
] as const;

/** Screens a message, or several joined at the word `joint`, of which only what goes over the joint counts. */
function screen(heard: Said, joint: number): Risk {
  if (!grave.some((table) => has(table, heard)) && weigh(heard) === undefined) return calm(heard);

  const again = has(nowAgain, heard);
  const excused = (excuses: readonly Table[], from: Said) =>
    excuses.reduce((rest, excuse) => without(excuse, rest), from);
  const bound = excused([idioms, denial, recovery, ...(again ? [] : [past])], heard);
  const plain = excused(
    [idioms, looseIdioms, woe, ...(has(meant, heard) ? [] : [accidents]), fearOfDeath, assigned, grief],
    heard,
  );
  const affirmed = excused([denial, recovery], plain);
  const said = again ? affirmed : without(past, affirmed);
  const others = [thirdParty, harmOthersPlainly, abuse, abuseThreats];
  const ofOneself = others.reduce((rest, other) => without(other, rest), said);

  const counts = ({ start, end }: Span) => joint === 0 || (start < joint && end > joint);
  const found = (table: Table, where: Said) => spans(table, where).some(counts);
  const told = !has(stories, heard);
  const calmed = heard.laughed || has(met, heard);

  if (found(overdoseMedical, ofOneself)) return { risk: true, category: "overdose_medical" };
  if (found(suicideActive, ofOneself) || found(explicit, bound)) {
    return { risk: true, category: "suicide_active" };
  }
  if (told && (found(harmOthersPlainly, said) || (!calmed && found(harmOthers, said)))) {
    return { risk: true, category: "harm_others" };
  }
  if (
    found(abuse, said) ||
    (!heard.laughed && found(abuseThreats, said)) ||
    (!has(smallChildren, heard) && found(abuseBlows, said)) ||
    (joint === 0 && has(watched, heard) && has(silence, heard))
  ) {
    return { risk: true, category: "abuse", ...(asksForSilence(heard) && { asksForSilence: true }) };
  }
  if (found(selfHarm, ofOneself)) return { risk: true, category: "self_harm" };
  if (
    found(suicidePassive, ofOneself) ||
    found(explicitPassive, bound) ||
    spans(bare, ofOneself).some((span) => counts(span) && !aboutTask(ofOneself, span)) ||
    (affirmed !== plain && turnsAfterDenial(affirmed, joint)) ||
    (told && !heard.laughed && !has(somebodyElse, heard) && found(unexplained, ofOneself))
  ) {
    return { risk: true, category: "suicide_passive" };
  }
  if (told && !heard.laughed && !has(everyday, heard) && found(hints, ofOneself)) {
    return { risk: true, category: "suicide_active" };
  }
  if (told && found(thirdParty, said)) return { risk: true, category: "third_party" };
  const hinted = told && joint === 0 ? weigh(ofOneself) : undefined;
  return hinted === undefined ? calm(heard) : { risk: true, category: hinted };
}

function calm(heard: Said): Risk {
  return { risk: false, category: has(distress, heard) ? "distress" : "none" };
}

function asksForSilence(heard: Said): boolean {
  return has(watched, heard) || has(silence, heard);
}

/** How near a task must be named, in words, to be what a vague phrase is about. */
const near = 8;

function aboutTask(said: Said, { start, end }: Span): boolean {
  const [from, to] = [Math.max(0, start - near), end + near];
  return has(tasks, { ...said, words: said.words.slice(from, to), pauses: said.pauses.slice(from, to) });
}

/** "Not suicidal, but everything feels hopeless": a sign after a turn, which the denial before it does not cover. */
function turnsAfterDenial(said: Said, joint: number): boolean {
  const [turn] = spans(turns, said);
  return turn !== undefined && spans(signs, said).some(({ start }) => start >= turn.end && start >= joint);
}
