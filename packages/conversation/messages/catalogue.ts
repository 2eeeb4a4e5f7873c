/** All messages to clients, joined in the order of a conversation, and the types that follow from their words. */

import type { Language } from "../agency.ts";
import { checkIn } from "./check-in.ts";
import { concern } from "./concern.ts";
import { confidence } from "./confidence.ts";
import { consent } from "./consent.ts";
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

/** An agency's own words for some messages, in one language or both. */
export type Overrides = Partial<Record<MessageName, { en?: string; es?: string }>>;

/** What is said in one turn, as the body of one text, in the agency's words where it has its own; accents kept. */
export function render(said: readonly Said[], language: Language, overrides: Overrides = {}): string {
  return fillTogether(
    said.map((one) => ({
      text: overrides[one.message]?.[language] ?? catalogue[one.message][language],
      blanks: "blanks" in one ? one.blanks : {},
    })),
  );
}
