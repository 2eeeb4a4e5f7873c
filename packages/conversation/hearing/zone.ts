/** Hears where a client is, or what time it is there, so that reminders come at the right hour. */

import { readClockTime } from "./clock-reading.ts";
import { clockText, minutesOfDay } from "./clock-time.ts";
import { dayParts } from "./day-part.ts";
import type { Weekday } from "./days.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { allIn, lexicon } from "./lexicon.ts";
import { placesAbroad, states, zoneNames } from "./places.ts";
import { nearly } from "./spelling.ts";
import { hearPauseLength } from "./until.ts";
import type { Words } from "./words.ts";

/** Set when the words say that it is for a while only. */
type Temporary = true | { days: number } | { until: Weekday };

export type ZoneHeard =
  /** An IANA name. */
  | { zone: string; temporary?: Temporary }
  /** `HH:MM`; when am or pm was not said, `otherwise` is the other reading. */
  | { localTime: string; otherwise?: string; temporary?: Temporary };

/** A place; `state` is the code of the state that it is known to be in, for telling "Portland" from "Portland, Maine". */
interface Place {
  zone: string;
  state?: string;
  /** A zone's own name ("pacific"), which is not somewhere to be. */
  zoneName?: true;
}

const stateByCode = new Map(Object.entries(states));
const losAngelesZone = stateByCode.get("ca")!.zone;

const asTyped = (word: string): string => word;
const commonWords = new Set(
  "wake center troll casey davis easter christmas vincennes knox marengo reunion regina jersey midway eucla nome adak".split(
    " ",
  ),
);

const places = lexicon<Place>(placeTable, asTyped);

function placeTable(): (readonly [Place, string])[] {
  const table: (readonly [Place, string])[] = [];
  for (const [state, { zone, names, cities, otherZone }] of stateByCode) {
    table.push([{ zone, state }, names], [{ zone, state }, cities]);
    if (otherZone) table.push([{ zone: otherZone[0], state }, otherZone[1]]);
  }
  for (const [zone, names] of zoneNames) table.push([{ zone, zoneName: true }, names]);
  for (const [zone, names] of placesAbroad) table.push([{ zone }, names]);
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const city = zone
      .slice(zone.lastIndexOf("/") + 1)
      .toLowerCase()
      .replaceAll("_", " ")
      .replaceAll("-", " ");
    if (!commonWords.has(city) && !zone.startsWith("Antarctica")) table.push([{ zone }, city]);
  }
  return table;
}

/** Postal codes that are also words; these name a state only after a city. */
const codesThatAreWords = new Set("al de hi id in la ma me mo ms mt oh ok or pa co va pr".split(" "));

/** One-word names long enough that one slip may be forgiven ("pheonix", "huston"), by their first letter. */
const spellable = Map.groupBy(
  [...stateByCode.values()]
    .flatMap(({ names, cities }) => `${names}, ${cities}`.split(","))
    .map((name) => name.trim())
    .filter((name) => /^[a-z]{6,}$/.test(name)),
  (name) => name[0]!,
);
const otherWords = new Set("charlotte dayton easter denser linden dalles vegan topical temple".split(" "));

interface PlaceRead extends Place {
  next: number;
}

function readPlace(lexemes: readonly Lexeme[], at: number): PlaceRead | undefined {
  const found = places(lexemes, at) ?? misspelled(lexemes, at);
  if (found === undefined) return undefined;
  const { meaning: place, next } = found;
  const code = lexemes[lexemes[next]?.word === "," ? next + 1 : next];
  const after = lexemes[next]?.word === "," ? next + 1 : next;
  const named = places(lexemes, after)?.meaning;
  const stateNamed = named !== undefined && named.zoneName === undefined ? named.state : undefined;
  const state = stateNamed ?? (code !== undefined && stateByCode.has(code.word) ? code.word : undefined);
  if (state === undefined || place.zoneName) return { ...place, next };
  const end = stateNamed === undefined ? after + 1 : places(lexemes, after)!.next;
  return place.state === state
    ? { ...place, next: end }
    : { zone: stateByCode.get(state)!.zone, state, next: end };
}

function misspelled(lexemes: readonly Lexeme[], at: number): { meaning: Place; next: number } | undefined {
  const typed = lexemes[at]?.word ?? "";
  if (typed.length < 6 || otherWords.has(typed)) return undefined;
  const meant = spellable.get(typed[0]!)?.find((name) => nearly(typed, name));
  const found = meant === undefined ? undefined : places([{ word: meant, typed, glued: false }], 0);
  return found && { meaning: found.meaning, next: at + 1 };
}

/** Words that may stand around a place where only the place was asked for. */
const aroundPlace = new Set(
  `i im in live from near by the area outside of city is my its it time zone right now currently am we are estoy en vivo soy de cerca la el ciudad hora
  , . ! ? please here at on close to around i'm usa us eeuu ok hi hey yes si downtown north south east west md state estado ( ) :`.split(
    /\s+/,
  ),
);

/** Hears a place or zone where that is what was asked: "Denver", "phoenix az", "hora del pacifico". */
export function hearZone(words: Words): ZoneHeard | undefined {
  const moved = hearMove(words);
  if (moved) return moved;
  const lexemes = plainLexemes(words);
  const one = lexemes.filter(({ word }) => /\p{L}/u.test(word)).length === 1;
  let zone: string | undefined;
  let at = 0;
  while (at < lexemes.length) {
    const place = readPlace(lexemes, at) ?? postalCode(lexemes, at, one);
    if (place) zone ??= place.zone;
    else if (!aroundPlace.has(lexemes[at]!.word)) return undefined;
    at = place?.next ?? at + 1;
  }
  return zone === undefined ? undefined : { zone };
}

/** "TX", or "NY" among other words; codes that are words count only by themselves, and "LA" is Los Angeles. */
function postalCode(lexemes: readonly Lexeme[], at: number, one: boolean): PlaceRead | undefined {
  const { word } = lexemes[at]!;
  if (word === "la" && one) return { zone: losAngelesZone, next: at + 1 };
  if (codesThatAreWords.has(word) && !(one && (word === "pa" || word === "va"))) return undefined;
  const state = stateByCode.get(word);
  return state && { zone: state.zone, next: at + 1 };
}

/** What leads up to a place one is in, at the start of a clause or after its own subject. */
const being = lexicon<"is" | "visits" | "were">(
  [
    [
      "is",
      `im|i now? in, im|i am in, i am now|currently|still|back|here in, im now|currently|still|back|here|over|down|up|out|already|actually in, im back|over|down|up|out here in, ive been in, we are in, we are now|currently|back in, i|we live in, i|we now live in, i|we live near|outside, i|we just|recently|finally? moved to, ive|weve just|recently? moved to, i have moved to, im|were moving to, i am moving to,
      i|we relocated to, i just relocated to, im relocating to, i will be in, ill be in, well be in, we will be in, im gonna|going|going|gunna be in, im going to be in, im gonna be in, i moved back to, i just got to, i just landed in, i just arrived in, i got to, i arrived in, i landed in, just landed in,
      switch|change|set|update|put me to|on|in, change|set|switch|update my time|zone|timezone|city|location to, change|set|switch|update my time zone to, my time zone|timezone|city|location is, my time zone is, im on, i am on, im at,
      estoy en, ya? estoy en, ahora estoy en, ando en, ya ando en, ahora ando en, vivo en, ahora vivo en, ya vivo en, me mude a|para, nos mudamos a|para, me acabo de mudar a, me voy a mudar a, me mudo a, estamos en, vivimos en, estare en, estaremos en, voy a estar en, me cambie a, llegue a, acabo de llegar a, ya llegue a, me vine a, cambia|pon mi hora|zona a, cambia mi zona horaria a, mi zona|hora es`,
    ],
    // "We're", where no subject stands before it; the apostrophe is gone by now.
    ["were", "were in, were now|currently|back|here in"],
    [
      "visits",
      `visiting, im visiting, traveling|travelling|travel to|in|thru|through, im traveling|travelling to|in, on a trip to, on a trip in, trip to, im on a trip to, on vacation in, im on vacation in, vacationing in, flying to|into, flying out to, driving to, driving down|up|out|over to, heading to, heading down|up|out|over|back to, headed to, off to, im off to, going to, im going to, i am going to, staying in, im staying in, working in, im working in, spending the week in,
      viajo a, viajando a|en|por, voy a viajar a, voy a, vamos a, nos vamos a, me voy a|para, de viaje en|a|por, de visita en, visitando, de vacaciones en, voy para, salgo para, me quedo en, paso la semana en, estoy de viaje en, estoy de visita en, estoy de vacaciones en, andamos en, pasando unos dias en, de paseo en|por, ando de viaje en|por`,
    ],
  ],
  asTyped,
);

/** Words that a clause of one's own may begin with; "my brother is visiting Chicago" is about somebody else. */
const ownStart = new Set(
  `, . ! ? ; - : im am and but so hi hey hello hola ok okay just also because since fyi btw actually now today tomorrow here currently still be been ill well we were are we're were
  pero y que ya porque entonces oye ahora hoy mañana manana perdon sorry oh yeah yes no si heads update well that cuz bc until when while cuando mientras`.split(
    /\s+/,
  ),
);
const beforePlace = new Set(
  "the downtown sunny east west north south rainy lovely beautiful good old around near outside of la el los mi cold snowy hot".split(
    " ",
  ),
);

/** Hears that a client moved or travels, out of the blue: it takes words of being there, with a place right after them. */
export function hearMove(words: Words): ZoneHeard | undefined {
  const local = timeHere(words);
  if (local) return local;
  const lexemes = plainLexemes(words);
  for (const { at, next, meaning } of allIn(being, lexemes)) {
    const before = lexemes[at - 1]?.word;
    if (before !== undefined && (!ownStart.has(before) || (meaning === "were" && /^\p{L}/u.test(before))))
      continue;
    const place = placeAfter(lexemes, next);
    if (place === undefined) continue;
    const temporary = howLong(words, meaning === "visits");
    return { zone: place.zone, ...(temporary && { temporary }) };
  }
  return undefined;
}

function placeAfter(lexemes: readonly Lexeme[], from: number): PlaceRead | undefined {
  for (let at = from; at < from + 3; at++) {
    const place = readPlace(lexemes, at) ?? losAngeles(lexemes, at);
    if (place) return isName(lexemes, place) ? place : undefined;
    if (!beforePlace.has(lexemes[at]?.word ?? "")) return undefined;
  }
  return undefined;
}

/** "im in LA this week", not "estoy en la casa". */
function losAngeles(lexemes: readonly Lexeme[], at: number): PlaceRead | undefined {
  if (lexemes[at]?.word !== "la") return undefined;
  const after = lexemes[at + 1]?.word;
  const ends =
    after === undefined ||
    "this next until till til for now right , . ! ? ; and so but visiting esta hasta por"
      .split(" ")
      .includes(after);
  return ends ? { zone: losAngelesZone, next: at + 1 } : undefined;
}

const afterPlaceWords = new Set(
  `, . ! ? ; : - ( ) / this next last until till til for now rn right today tonight tomorrow and but so w with from on at in as since because bc visiting area city time
  already lol again through thru where usa us these all over to by after btw fyi temporarily working traveling on currently permanently then also too staying
  esta este estos hasta por para y con ahora desde hoy mañana manana la el los unos unas una un dos tres que pero porque toda todo visitando de a pasado proxima next`.split(
    /\s+/,
  ),
);

/** "going to paris hiltons party" is no place to be. */
function isName(lexemes: readonly Lexeme[], place: PlaceRead): boolean {
  const after = lexemes[place.next];
  return after === undefined || after.value !== undefined || afterPlaceWords.has(after.word);
}

const forAWhile = lexicon<true>(
  [
    [
      true,
      "visiting, traveling, travelling, trip, vacation, vacationing, staying, temporarily, for now, for a bit|while, for work, for a few, on business, business trip, vacaciones, de viaje, de visita, viajando, visitando, por trabajo, por unos, unos dias, por ahora, por mientras, temporalmente, de paseo",
    ],
  ],
  asTyped,
);
const thisWeekend = /\b(?:this weekend|the weekend|el fin de semana|este fin|este finde)\b/;
const onlyToday = /\b(?:today|for the day|hoy)\b/;

function howLong(words: Words, visits: boolean): Temporary | undefined {
  if (thisWeekend.test(words.text)) return { until: "MO" };
  const length = hearPauseLength(words);
  if (length && "until" in length) return { until: length.until };
  if (length && "days" in length && !onlyToday.test(words.text)) return { days: length.days };
  if (onlyToday.test(words.text)) return { days: 1 };
  if (length && ("date" in length || "dayOfMonth" in length)) return true;
  return visits || allIn(forAWhile, plainLexemes(words)).length > 0 ? true : undefined;
}

const nowIs = lexicon<true>([
  [
    true,
    `its only|already|like|about|almost?, it is only|already|like|about|almost?, its currently, it is currently, right now its, here its, here it is, my time is, my local time is, the time here is, time here is, local time is, my clock says,
    son las, ya son las, es la, ya es la, aqui son las, aqui es la, aca son las, aca es la, apenas son las, mi hora es`,
  ],
]);
const here = lexicon<true>([
  [
    true,
    "here, over here, out here, where i am|live, where im at, where im, my time, in my time|zone, aqui, aca, por aca, por aqui, donde estoy|vivo, right now here, here now, here right now",
  ],
]);
const saysHere = new Set("here aqui aca my mi local".split(" "));

/** "it's 3pm here", "son las 3 aqui", "here it's 9:15". */
function timeHere(words: Words): ZoneHeard | undefined {
  const lexemes = lexemesOf(words);
  for (const { at, next } of allIn(nowIs, lexemes)) {
    const read = readClockTime(lexemes, next);
    const bare = lexemes[next];
    const hour = bare?.value !== undefined && bare.value >= 1 && bare.value <= 12 ? bare.value : undefined;
    const time = read?.time ?? (hour === undefined ? undefined : { hour, minute: 0 });
    if (time === undefined) continue;
    let end = read?.next ?? next + 1;
    const part = dayParts(lexemes, end);
    end = part?.next ?? end;
    const saidFirst =
      lexemes.slice(at, next).some(({ word }) => saysHere.has(word)) ||
      saysHere.has(lexemes[at - 1]?.word ?? "");
    if (!saidFirst && !here(lexemes, end)) continue;
    const minutes = minutesOfDay(time, { beside: part?.meaning, leans: [] });
    const open = time.half === undefined && part === undefined && time.hour >= 1 && time.hour <= 12;
    if (!open && minutes !== undefined) return { localTime: clockText(minutes) };
    const morning = (time.hour % 12) * 60 + time.minute;
    const wakingFirst = minutes === undefined ? morning : minutes;
    return { localTime: clockText(wakingFirst), otherwise: clockText(wakingFirst + 12 * 60) };
  }
  return undefined;
}

/** Lexemes without the grammar's spelling, which would turn "sun city" into Sunday; "st. louis" without its dot. */
function plainLexemes(words: Words): Lexeme[] {
  const lexemes = lexemesOf(words).map((lexeme) => ({ ...lexeme, word: lexeme.typed }));
  return lexemes.filter(({ word, glued }, at) => {
    const dot = word === "." && ["st", "ft", "d", "c"].includes(lexemes[at - 1]?.word ?? "");
    return !dot && !(word === "-" && glued);
  });
}
