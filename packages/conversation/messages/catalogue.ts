/** All messages to clients, joined in the order of a conversation, and the types that follow from their words. */

import type { Agency, Language } from "../agency.ts";
import { checkIn } from "./check-in.ts";
import { concern } from "./concern.ts";
import { confidence } from "./confidence.ts";
import { consent } from "./consent.ts";
import { withCrisisLines } from "./crisis-lines.ts";
import { ease } from "./ease.ts";
import { fillTogether } from "./fill.ts";
import { fit } from "./fit.ts";
import { joining } from "./joining.ts";
import { keywords } from "./keywords.ts";
import type { BlanksIn, Message } from "./message.ts";
import { more } from "./more.ts";
import { myPlan } from "./my-plan.ts";
import { name } from "./name.ts";
import { notThisTime } from "./not-this-time.ts";
import { otherwise } from "./otherwise.ts";
import { pause } from "./pause.ts";
import { plan } from "./plan.ts";
import { records } from "./records.ts";
import { reflection } from "./reflection.ts";
import { reminder } from "./reminder.ts";
import { review } from "./review.ts";
import { safety } from "./safety.ts";
import { summary } from "./summary.ts";
import { toUsted } from "./usted.ts";
import { voice } from "./voice.ts";
import { zone } from "./zone.ts";

/** The moments of a conversation, in order, each with its messages. */
export const moments = {
  joining,
  consent,
  name,
  fit,
  plan,
  confidence,
  zone,
  more,
  reminder,
  checkIn,
  reflection,
  notThisTime,
  ease,
  pause,
  concern,
  review,
  myPlan,
  summary,
  keywords,
  records,
  otherwise,
  safety,
  voice,
};

/** Every message by its name. */
export const catalogue = {
  ...joining,
  ...consent,
  ...name,
  ...fit,
  ...plan,
  ...confidence,
  ...zone,
  ...more,
  ...reminder,
  ...checkIn,
  ...reflection,
  ...notThisTime,
  ...ease,
  ...pause,
  ...concern,
  ...review,
  ...myPlan,
  ...summary,
  ...keywords,
  ...records,
  ...otherwise,
  ...safety,
  ...voice,
} satisfies Record<string, Message>;

export type MessageName = keyof typeof catalogue;

/** The names, in the order of a conversation. */
export const messageNames = Object.keys(catalogue) as MessageName[];

/** The blanks that a message has: `"WHEN" | "MIN"` for `conf_again`, `never` for one without. */
export type Blanks<N extends MessageName> = N extends MessageName
  ? BlanksIn<(typeof catalogue)[N]["en"]>
  : never;

/** Every blank there is. */
export type Blank = Blanks<MessageName>;

type Filled<N extends MessageName> = [Blanks<N>] extends [never]
  ? unknown
  : { blanks: Record<Blanks<N>, string> };

/** One message with what goes into its blanks: what a turn says, before it is words. */
export type Said = { [N in MessageName]: { message: N } & Filled<N> }[MessageName];

/** Says a message; the compiler knows its blanks. */
export function say<N extends MessageName>(
  message: N,
  ...[blanks]: [Blanks<N>] extends [never] ? [] : [blanks: Record<Blanks<N>, string>]
): Said {
  return (blanks === undefined ? { message } : { message, blanks }) as Said;
}

/** How an agency wants its clients spoken to. */
export type Wording = Pick<Agency, "messages" | "spanishYou" | "crisisLines">;

/** Our own words, for the United States. */
export const ourWording: Wording = {
  messages: {},
  spanishYou: "tú",
  crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
};

/** What is said in one turn, as the body of one text; accents kept. */
export function render(said: readonly Said[], language: Language, wording: Wording = ourWording): string {
  return fillTogether(
    said.map((one) => ({
      text: textOf(one.message, language, wording),
      blanks: "blanks" in one ? one.blanks : {},
    })),
  );
}

/** A message in the agency's own words, where it has some, or in ours with its lines and its "you". */
export function textOf(
  message: MessageName,
  language: Language,
  { messages, spanishYou, crisisLines }: Wording,
): string {
  const own = messages[message]?.[language];
  if (own !== undefined) return own;
  const text = catalogue[message][language];
  return withCrisisLines(language === "es" && spanishYou === "usted" ? toUsted(text) : text, crisisLines);
}
