/** The order of hearing. It is policy, so it is a list, and each rule says why it stands where it stands. */
import { aboutYesterday, setsStraight } from "./another-day.ts";
import { keyword, naturalCommand } from "./commands.ts";
import { andAlso, concernGoesOn } from "./concern-goes-on.ts";
import { danger } from "./danger.ts";
import { ended, joinAgain, notUnderstood, withoutConsent } from "./last.ts";
import { abuse, autoReply, callsForSomeone, noWords, otherPerson } from "./not-words.ts";
import { comingBack, leaving, optedOut } from "./opt-out.ts";
import type { Rule } from "./rule.ts";
import { noticing, repliesToReminder } from "./told-unasked.ts";
import { zone } from "./zone.ts";

export const beforeTheQuestion: readonly Rule[] = [
  danger,
  leaving,
  comingBack,
  optedOut,
  autoReply,
  noWords,
  otherPerson,
  joinAgain,
  abuse,
  callsForSomeone,
  keyword,
  ended,
  withoutConsent,
  andAlso,
  setsStraight,
  aboutYesterday,
  repliesToReminder,
  zone,
];

export const afterTheQuestion: readonly Rule[] = [concernGoesOn, naturalCommand, noticing];

/** When the question was asked again and again not answered, or when there is none. */
export const atLast: readonly Rule[] = [notUnderstood];
