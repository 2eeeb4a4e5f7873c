/** Every step by its saved name. The compiler refuses a name without a step and a step without a name. */
import type { Step } from "../flow.ts";
import { afterSession } from "./after-session.ts";
import { planWord } from "./another-plan.ts";
import { callCode, calls } from "./calls.ts";
import { tooManyTexts } from "./caps.ts";
import { change } from "./change.ts";
import { checkIn, fewerCheckIns } from "./check-in.ts";
import { concern } from "./concern.ts";
import {
  confidence,
  confidenceEasierStep,
  confidenceFewerDays,
  confidenceRaise,
  confidenceWhy,
  planConfirm,
} from "./confidence.ts";
import { consent } from "./consent.ts";
import { deleteEverything } from "./delete-everything.ts";
import { nowIsNotTheTime } from "./ease.ts";
import {
  clearEnough,
  comfort,
  comfortWhyNot,
  comfortWorry,
  fit,
  fuzzyPart,
  whatIsIt,
  whyFits,
  whyMore,
} from "./fit.ts";
import { minutes } from "./minutes.ts";
import {
  firstReaction,
  firstReactionWords,
  firstStep,
  history,
  historyWords,
  label,
  makeItYours,
  more,
  newFirstStep,
} from "./more.ts";
import { name, practice } from "./name.ts";
import {
  inTheWay,
  inTheWayFeeling,
  inTheWayForgot,
  inTheWayHard,
  inTheWayTime,
  inTheWayUnsure,
  inTheWayWords,
  planMayNotFit,
} from "./not-this-time.ts";
import { ifThen, obstacle } from "./obstacle.ts";
import { pauseLength, pauseOver, welcomeBack } from "./pause.ts";
import { noticed, smallNudge, talkingBack, thought } from "./reflection.ts";
import { reviewIdea, reviewNext, reviewNoticed } from "./review.ts";
import { misread, safetyResume } from "./safety.ts";
import {
  otherTimes,
  schedule,
  scheduleAmPm,
  scheduleDays,
  scheduleOffer,
  scheduleOneTime,
  scheduleRhythm,
  scheduleTime,
  scheduleUnusualHour,
} from "./schedule.ts";
import type { StepName } from "./step-names.ts";
import { summaryPreview } from "./summary-preview.ts";
import { whichPlan } from "./which-plan.ts";

export const steps: Record<StepName, Step> = {
  consent,
  name,
  practice,
  fit,
  "what-is-it": whatIsIt,
  "fuzzy-part": fuzzyPart,
  "clear-enough": clearEnough,
  "why-fits": whyFits,
  "why-more": whyMore,
  comfort,
  "comfort-worry": comfortWorry,
  "comfort-why-not": comfortWhyNot,
  schedule,
  "schedule-days": scheduleDays,
  "schedule-time": scheduleTime,
  "schedule-am-pm": scheduleAmPm,
  "schedule-rhythm": scheduleRhythm,
  "schedule-one-time": scheduleOneTime,
  "schedule-menu": scheduleOffer,
  "schedule-unusual-hour": scheduleUnusualHour,
  minutes,
  "other-times": otherTimes,
  "too-many-texts": tooManyTexts,
  obstacle,
  "if-then": ifThen,
  "plan-confirm": planConfirm,
  confidence,
  "confidence-why": confidenceWhy,
  "confidence-raise": confidenceRaise,
  "confidence-fewer-days": confidenceFewerDays,
  "confidence-easier-step": confidenceEasierStep,
  more,
  label,
  "first-reaction": firstReaction,
  "first-reaction-words": firstReactionWords,
  history,
  "history-words": historyWords,
  "make-it-yours": makeItYours,
  "first-step": firstStep,
  "check-in": checkIn,
  noticed,
  thought,
  "talking-back": talkingBack,
  "small-nudge": smallNudge,
  "in-the-way": inTheWay,
  "in-the-way-time": inTheWayTime,
  "in-the-way-forgot": inTheWayForgot,
  "in-the-way-feeling": inTheWayFeeling,
  "in-the-way-hard": inTheWayHard,
  "in-the-way-unsure": inTheWayUnsure,
  "in-the-way-words": inTheWayWords,
  "plan-may-not-fit": planMayNotFit,
  "fewer-check-ins": fewerCheckIns,
  "now-is-not-the-time": nowIsNotTheTime,
  "welcome-back": welcomeBack,
  "pause-length": pauseLength,
  "pause-over": pauseOver,
  concern,
  "after-session": afterSession,
  "review-noticed": reviewNoticed,
  "review-next": reviewNext,
  "review-idea": reviewIdea,
  change,
  "new-first-step": newFirstStep,
  "which-plan": whichPlan,
  "plan-word": planWord,
  "summary-preview": summaryPreview,
  "delete-everything": deleteEverything,
  calls,
  "call-code": callCode,
  misread,
  "safety-resume": safetyResume,
};
