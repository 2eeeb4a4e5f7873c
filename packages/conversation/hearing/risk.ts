/**
 * The risk screen: hears danger in what a client sent, before anything else is made of it.
 *
 * It is a list of phrases, English and Spanish, matched over folded words; no model, no score, no guess at meaning.
 * Words of excuse (idioms, grief, denial, recovery, a task named) are taken out first, and what is left is screened.
 *
 * Known misses.
 */
import { fold, join } from "./risk/folding.ts";
import { abuse, abuseBlows, abuseThreats, silence, watched } from "./risk/abuse.ts";
import { distress } from "./risk/distress.ts";
import {
  accidents, assigned, denial, fearOfDeath, grief, idioms, meant, met, nowAgain, past, recovery, signs, smallChildren, stories, tasks, turns,
} from "./risk/excuses.ts";
import { harmOthers, harmOthersPlainly } from "./risk/harm-others.ts";
import { overdoseMedical } from "./risk/medical.ts";
import { has, type Said, type Span, spans, type Table, without } from "./risk/phrases.ts";
import { selfHarm } from "./risk/self-harm.ts";
import { bare, oneself as ofOneself, somebodyElse, suicideActive, suicidePassive, unexplained } from "./risk/suicide.ts";
import { thirdParty } from "./risk/third-party.ts";
import type { Words } from "./words.ts";

export const riskCategories = [
  "overdose_medical", "suicide_active", "harm_others", "abuse", "self_harm", "suicide_passive", "third_party", "distress", "none",
] as const;
export type RiskCategory = (typeof riskCategories)[number];
export interface Risk { risk: boolean; category: RiskCategory; asksForSilence?: true }

type Counts = (span: Span) => boolean;
const anywhere: Counts = () => true;

export function hearRisk(words: Words): Risk {
  return screen(fold(words), anywhere);
}

export function hearRiskAcross(earlier: readonly Words[], last: Words): Risk {
  const alone = hearRisk(last);
  if (alone.risk || earlier.length === 0) return alone;
  const before = earlier.slice(-2).map(fold);
  const joint = before.reduce((total, said) => total + said.words.length, 0);
  const across = screen(join([...before, fold(last)]), ({ start, end }) => start < joint && end > joint);
  return across.risk ? across : alone;
}

function some(table: Table, said: Said, counts: Counts): boolean {
  for (const span of spans(table, said)) if (counts(span)) return true;
  return false;
}

function screen(heard: Said, counts: Counts): Risk {
  const plain = [idioms, ...(has(meant, heard) ? [] : [accidents]), fearOfDeath, assigned, grief].reduce((said, excuse) => without(excuse, said), heard);
  const affirmed = without(recovery, without(denial, plain));
  const said = has(nowAgain, heard) ? affirmed : without(past, affirmed);
  const story = has(stories, heard);

  const threatens =
    !story && (some(harmOthersPlainly, said, counts) || (!heard.laughed && !has(met, heard) && some(harmOthers, said, counts)));
  const hushed = has(watched, heard) || has(silence, heard);
  const suffers =
    some(abuse, said, counts) ||
    (!heard.laughed && some(abuseThreats, said, counts)) ||
    (!has(smallChildren, heard) && some(abuseBlows, said, counts)) ||
    (has(watched, heard) && has(silence, heard));
  const oneself = [thirdParty, harmOthersPlainly, abuse, abuseThreats].reduce((rest, other) => without(other, rest), said);

  if (some(overdoseMedical, oneself, counts)) return { risk: true, category: "overdose_medical" };
  if (some(suicideActive, oneself, counts)) return { risk: true, category: "suicide_active" };
  if (threatens) return { risk: true, category: "harm_others" };
  if (suffers) return { risk: true, category: "abuse", ...(hushed && { asksForSilence: true }) };
  if (some(selfHarm, oneself, counts)) return { risk: true, category: "self_harm" };
  if (some(suicidePassive, oneself, counts) || vaguely(oneself, counts) || (affirmed !== plain && turned(affirmed)) || (!story && !heard.laughed && has(ofOneself, heard) && !has(somebodyElse, heard) && some(unexplained, oneself, counts))) return { risk: true, category: "suicide_passive" };
  if (!story && some(thirdParty, said, counts)) return { risk: true, category: "third_party" };
  return { risk: false, category: has(distress, heard) ? "distress" : "none" };
}

const near = 8;
function vaguely(said: Said, counts: Counts): boolean {
  for (const span of spans(bare, said)) {
    if (!counts(span)) continue;
    const around = { ...said, words: said.words.slice(Math.max(0, span.start - near), span.end + near), pauses: said.pauses.slice(Math.max(0, span.start - near), span.end + near) };
    if (!has(tasks, around)) return true;
  }
  return false;
}

function turned(said: Said): boolean {
  for (const turn of spans(turns, said)) for (const sign of spans(signs, said)) if (sign.start >= turn.end) return true;
  return false;
}
