/** Finds which pieces of a schedule are meant, and which are obstacles, exceptions, corrections or reasons. */

import type { Weekday } from "./days.ts";
import { nextPlace, placeBefore } from "./schedule-joining.ts";
import type { DaysPiece, OtherPiece, Piece, TimePiece } from "./schedule-pieces.ts";

type Kind = Piece["kind"];

const strongBreaks: ReadonlySet<Kind> = new Set(["so", "because", "but", "stop", "correction"]);
const answers: ReadonlySet<Kind> = new Set(["days", "time", "number", "part", "rhythm", "any"]);
const listJoints: readonly Kind[] = ["and", "or", "comma"];

/** Whether a piece still stands as an answer. */
export function stands(piece: Piece): boolean {
  return piece.out === undefined && piece.aside === undefined;
}

/** "I have class mon 6pm", "tuesdays are bad", "no puedo los lunes": what is said there is in the way. */
export function setObstaclesAside(pieces: readonly Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "busy") continue;
    const [from, to] = clauseAround(pieces, at);
    const clause = pieces.slice(from, to);
    if (clause.some(({ kind }) => kind === "free")) continue;
    for (const one of clause) if (answers.has(one.kind)) one.out = "in the way";
    extendList(pieces, to, 1);
    extendList(pieces, from - 1, -1);
  }
}

/** From the break before a piece to the break after it. */
function clauseAround(pieces: readonly Piece[], at: number): [from: number, to: number] {
  const isBreak = ({ kind }: Piece): boolean => kind === "comma" || strongBreaks.has(kind);
  let [from, to] = [at, at];
  while (from > 0 && !isBreak(pieces[from - 1]!)) from--;
  while (to < pieces.length && !isBreak(pieces[to]!)) to++;
  return [from, to];
}

const articles = new Set("on the every each los el las cada".split(" "));

/** A list of days goes on past its commas ("I work mon, wed and fri"), up to a day that has a time of its own. */
function extendList(pieces: readonly Piece[], comma: number, step: 1 | -1): void {
  let at = comma;
  const inside = pieces[step === 1 ? placeBefore(pieces, comma) : nextPlace(pieces, comma + 1)];
  if (inside?.kind !== "days" || pieces[at]?.kind !== "comma") return;
  while (pieces[at]?.kind === "comma" || pieces[at]?.kind === "and" || pieces[at]?.kind === "or") {
    if (step === 1 && pieces[at + 1]?.kind === "glue" && !articles.has((pieces[at + 1] as OtherPiece).word))
      return;
    const place = step === 1 ? nextPlace(pieces, at + 1, listJoints) : placeBefore(pieces, at, listJoints);
    const days = pieces[place];
    if (days?.kind !== "days") return;
    const after = pieces[nextPlace(pieces, place + 1)];
    if (step === 1 && (after?.kind === "time" || after?.kind === "free")) return;
    days.out = "in the way";
    at = step === 1 ? nextPlace(pieces, place + 1) : placeBefore(pieces, place);
  }
}

/** What was said so far and can still be taken back. */
interface SoFar {
  days: DaysPiece[];
  times: TimePiece[];
  weekdays: Set<Weekday>;
  /** Whether a set of days, from which something can be taken, or "any day" was named. */
  several: boolean;
}

function nothingSoFar(): SoFar {
  return { days: [], times: [], weekdays: new Set(), several: false };
}

function noteSoFar(soFar: SoFar, piece: Piece): void {
  if (piece.kind === "any") soFar.several = true;
  if (!stands(piece)) return;
  if (piece.kind === "time") soFar.times.push(piece);
  if (piece.kind !== "days") return;
  soFar.days.push(piece);
  for (const day of piece.days) soFar.weekdays.add(day);
  if (piece.days.length > 1) soFar.several = true;
}

function takeBackDays(soFar: SoFar): void {
  for (const piece of soFar.days) piece.out ??= "taken back";
  Object.assign(soFar, { days: [], weekdays: new Set(), several: false });
}

function takeBackTimes(soFar: SoFar): void {
  for (const piece of soFar.times) piece.out ??= "taken back";
  soFar.times = [];
}

const exceptable: ReadonlySet<Kind> = new Set(["days", "any", "time", "part", "comma"]);

/** "every day except sunday", "weekdays but not fri", "no mondays", "mondays no", "tues no thurs". */
export function setExceptionsAside(pieces: readonly Piece[]): void {
  const soFar = nothingSoFar();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "except") setRunOut(pieces, at + 1, true);
    if (piece.kind === "not") setRunOut(pieces, at + 1, soFar.several);
    // "every day but sunday", not "any day is fine but sunday is best".
    const taken = soFar.several && exceptable.has(pieces[at - 1]?.kind ?? "word");
    if (piece.kind === "but" && taken) setRunOut(pieces, at + 1, true);
    if (piece.kind === "no") setNoOut(pieces, at, soFar);
    noteSoFar(soFar, piece);
  }
}

function setRunOut(pieces: readonly Piece[], from: number, overCommas: boolean): void {
  let at = nextPlace(pieces, from, ["not", "no", "or", "dash"]);
  const first = pieces[at];
  if (first?.kind === "time" || first?.kind === "part") first.out = "in the way";
  while (pieces[at]?.kind === "days" && !pieces[at]!.out) {
    pieces[at]!.out = "in the way";
    const next = nextPlace(pieces, at + 1, overCommas ? listJoints : ["and", "or", "not"]);
    const crossed = pieces.slice(at + 1, next).some(({ kind }) => kind === "comma");
    if (crossed && pieces[nextPlace(pieces, next + 1)]?.kind === "time") return;
    at = next;
  }
}

function setNoOut(pieces: readonly Piece[], at: number, soFar: SoFar): void {
  const next = pieces[nextPlace(pieces, at + 1, ["comma"])];
  const directly = pieces[nextPlace(pieces, at + 1)] === next;
  const before = pieces[placeBefore(pieces, at)];
  if (next?.kind === "days" && (directly || before?.kind === "comma")) {
    const corrects = soFar.days.length > 0 && !next.days.some((day) => soFar.weekdays.has(day));
    if (corrects) takeBackDays(soFar);
    else setRunOut(pieces, at + 1, false);
  } else if (next?.kind === "time" && soFar.times.length > 0) {
    takeBackTimes(soFar);
  } else if (before?.kind === "days") {
    for (let place = placeBefore(pieces, at); pieces[place]?.kind === "days" && !pieces[place]!.out; ) {
      pieces[place]!.out = "in the way";
      place = placeBefore(pieces, place, ["and"]);
    }
  }
}

/** "mon 7pm actually 8pm", "tues no wait thurs": what comes after replaces what came before. */
export function takeBackCorrected(pieces: readonly Piece[]): void {
  const soFar = nothingSoFar();
  let corrected = { days: false, time: false };
  for (const piece of pieces) {
    if (piece.kind === "correction") corrected = { days: true, time: true };
    if (piece.kind === "days" && stands(piece) && corrected.days) {
      takeBackDays(soFar);
      corrected.days = false;
    }
    if (piece.kind === "time" && stands(piece) && corrected.time) {
      takeBackTimes(soFar);
      corrected.time = false;
    }
    // "7 am oops i meant pm"
    const last = soFar.times.at(-1);
    if (piece.kind === "part" && corrected.time && last)
      last.time = { hour: last.time.hour, minute: last.time.minute };
    noteSoFar(soFar, piece);
  }
}

/** Days and times in a reason, or when something else begins or ends, count only where nothing else was said. */
export function setReasonsAside(pieces: readonly Piece[]): void {
  for (const [at, { kind }] of pieces.entries()) {
    if (kind === "because") setAside(pieces.slice(at, reasonEnd(pieces, at)), ["days", "time", "part"]);
    if (kind === "ends" || isAct(pieces[at]) || (kind === "to" && !timeBefore(pieces, at))) {
      const next = pieces[nextPlace(pieces, at + 1)];
      if (next?.kind === "time") next.aside = true;
    }
  }
  const so = pieces.findLastIndex(({ kind }, at) => kind === "so" && at > 0);
  if (so > 0) weighSides(pieces.slice(0, so), pieces.slice(so));
}

function reasonEnd(pieces: readonly Piece[], from: number): number {
  let at = from + 1;
  while (at < pieces.length && pieces[at]!.kind !== "comma" && !strongBreaks.has(pieces[at]!.kind)) at++;
  return at;
}

function isAct(piece: Piece | undefined): boolean {
  return piece?.kind === "part" && piece.act;
}

function timeBefore(pieces: readonly Piece[], at: number): boolean {
  return pieces[placeBefore(pieces, at)]?.kind === "time";
}

/** "kids are in bed by 8 so 8:30 tuesdays": what follows "so" is the choice, unless all was said before it. */
function weighSides(before: readonly Piece[], after: readonly Piece[]): void {
  const said = (pieces: readonly Piece[], kind: Kind): boolean =>
    pieces.some((piece) => piece.kind === kind && stands(piece));
  const completeBefore = said(before, "days") && said(before, "time");
  const completeAfter = said(after, "days") && said(after, "time");
  // "so 8pm" is a choice, "so im ready for monday" a purpose.
  const choice = after[nextPlace(after, 1)]?.kind;
  if (completeBefore && !completeAfter && choice !== "days" && choice !== "time") {
    setAside(after, ["days", "time"]);
    return;
  }
  for (const kind of ["days", "time"] as const) if (said(after, kind)) setAside(before, [kind]);
}

function setAside(pieces: readonly Piece[], kinds: readonly Kind[]): void {
  for (const piece of pieces) if (kinds.includes(piece.kind)) piece.aside = true;
}
