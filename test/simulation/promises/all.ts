/** Every promise with its checker. */
import type { Checker, Known } from "../observation.ts";
import { acknowledgedIsStored } from "./acknowledged-is-stored.ts";
import { callsKeepToTheDay } from "./calls-keep-to-the-day.ts";
import { callsSayNothingFirst } from "./calls-say-nothing-first.ts";
import { dangerIsAnswered } from "./danger-is-answered.ts";
import { everyPracticeTimeIsRemindedOf } from "./every-practice-time-is-reminded-of.ts";
import { everybodyHasAnAlarm } from "./everybody-has-an-alarm.ts";
import { hangingUpLosesNothing } from "./hanging-up-loses-nothing.ts";
import { logsHoldNoWords } from "./logs-hold-no-words.ts";
import { noMistakesOfOurOwn } from "./no-mistakes-of-our-own.ts";
import { notAskedAThirdTime } from "./not-asked-a-third-time.ts";
import { nothingAfterOptOut } from "./nothing-after-opt-out.ts";
import { nothingOnABreak } from "./nothing-on-a-break.ts";
import { oldTimersStaySilent } from "./old-timers-stay-silent.ts";
import { oneDeliveryCountsOnce } from "./one-delivery-counts-once.ts";
import { quietHoursAndCaps } from "./quiet-hours-and-caps.ts";
import { stateSurvives } from "./state-survives.ts";
import { textsGoOnce } from "./texts-go-once.ts";
import { withheldWordsStayWithheld } from "./withheld-words-stay-withheld.ts";

/** Fresh checkers for one world. */
export function createCheckers(known: Known): Checker[] {
  return [
    acknowledgedIsStored(),
    oneDeliveryCountsOnce(),
    textsGoOnce(),
    everyPracticeTimeIsRemindedOf(),
    nothingAfterOptOut(),
    nothingOnABreak(),
    quietHoursAndCaps(known),
    callsKeepToTheDay(known),
    callsSayNothingFirst(),
    hangingUpLosesNothing(),
    oldTimersStaySilent(),
    dangerIsAnswered(known),
    everybodyHasAnAlarm(),
    stateSurvives(),
    withheldWordsStayWithheld(),
    logsHoldNoWords(),
    notAskedAThirdTime(),
    noMistakesOfOurOwn(),
  ];
}
