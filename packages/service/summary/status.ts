/** Where a client stands with us: opted in or out, on a break, quiet; and whether our texts arrive. */
import { localDate } from "@home-practice/conversation/practice/calendar.ts";
import { activePlans } from "@home-practice/conversation/state.ts";
import { dayIn, ofKind, type Week } from "./week.ts";
import { monthDay, shortDays } from "./wording.ts";

/** What is not a running practice, in a sentence; nothing where one is running. */
export function statusOf(week: Week): string[] {
  const { state } = week;
  const { consent, optedOut, hold, pause, quiet, zone } = state;
  if (consent === "asked") return ["Not opted in yet."];
  if (consent === "declined") return ["Chose no texts."];
  if (optedOut) {
    const who = optedOut.by === "staff" ? "Texts stopped by the office" : "Chose to stop the texts";
    return [`${who} on ${dayIn(week, localDate(optedOut.at, zone))}.`];
  }
  const held = hold ? ["Practice texts are on hold."] : [];
  if (pause?.why === "quiet") {
    return [
      ...held,
      `Went quiet on its own on ${dayIn(week, localDate(pause.since, zone))}. Nothing is owed.`,
    ];
  }
  if (pause) {
    const by = pause.why === "client" ? "by choice" : "by your office";
    return [...held, `Paused ${by}${pause.until ? ` until ${monthDay(pause.until)}` : ""}.`];
  }
  if (quiet.stage !== "none") {
    const since = quiet.since ? `Quiet since ${dayIn(week, localDate(quiet.since, zone))}. ` : "";
    const asked = quiet.stage === "asked" ? "Asked if now is a good time." : "Questions off, reminder on.";
    return [...held, `${since}${asked}`];
  }
  if (activePlans(state).length > 0 || state.plans.some(({ status }) => status === "held")) return held;
  return [
    ...held,
    state.plans.some(({ status }) => status === "making") ? "Set-up is under way." : "No plan yet.",
  ];
}

/** That the number may be wrong, which is not the client's silence, and which reminder we owe them. */
export function deliveryOf(week: Week): string[] {
  const { shared } = week;
  const lost = ofKind(shared, "not-sent");
  return [
    ...(ofKind(shared, "undelivered").length > 0 ? ["Texts may not be reaching this number."] : []),
    ...(ofKind(shared, "not-reached").length > 0 ? ["Calls did not reach anybody at this number."] : []),
    ...(lost.length > 0
      ? [`The reminder did not go out ${shortDays([...new Set(lost.map(({ date }) => date))])}; that was us.`]
      : []),
  ];
}
