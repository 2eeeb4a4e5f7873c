/** The order of hearing. It is policy, so it is a list, and each rule says why it stands where it stands. */
import { keyword, naturalCommand } from "./commands.ts";
import { danger } from "./danger.ts";
import { joinAgain, notUnderstood, withoutConsent } from "./last.ts";
import { abuse, autoReply, noWords, otherPerson } from "./not-words.ts";
import { comingBack, leaving, optedOut } from "./opt-out.ts";
import type { Rule } from "./rule.ts";
import { noticing, repliesToReminder, setsStraight } from "./told-unasked.ts";
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
  keyword,
  withoutConsent,
  setsStraight,
  repliesToReminder,
  zone,
];

export const afterTheQuestion: readonly Rule[] = [naturalCommand, noticing];

/** When the question was asked again and again not answered, or when there is none. */
export const atLast: readonly Rule[] = [notUnderstood];
