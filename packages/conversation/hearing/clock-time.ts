/** Times of day on a dial, and which half of the day they mean. */

/** The half of the day that words around a time speak for. `midday` is lunch: 10 to 5 around noon. */
export type Lean = "am" | "pm" | "night" | "midday";

/** A time on a dial, before it is known which half of the day is meant. */
export interface ClockTime {
  /** 0 to 23. */
  hour: number;
  minute: number;
  /** Said with the time itself. `24` when the hour was written on the 24-hour clock, noon and midnight included. */
  half?: "am" | "pm" | "24";
}

export const minutesPerDay = 24 * 60;

/** `HH:MM`, on the 24-hour clock. */
export function clockText(minutes: number): string {
  const within = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}

/** The hour as it was said, for asking back: `7` or `7:30`. */
export function hourText({ hour, minute }: ClockTime): string {
  return minute === 0 ? String(hour) : `${hour}:${String(minute).padStart(2, "0")}`;
}

/** What decides between the two halves of the day when the time itself does not. */
export interface Surroundings {
  /** The part of day said right beside the time: "8 in the morning". It may reach outside waking hours. */
  beside?: Lean | undefined;
  /** What the rest of the text speaks for: "after dinner", "every night". */
  leans: readonly Lean[];
}

/**
 * Minutes after midnight, or undefined while am or pm is open. Without a word for it, 12 is noon and 1 to 4 are
 * in the afternoon, because the other reading is outside waking hours (05:00 to 23:00); 5 to 11 stay open.
 */
export function minutesOfDay(time: ClockTime, { beside, leans }: Surroundings): number | undefined {
  const { hour, minute, half } = time;
  if (half === "24" || hour === 0 || hour > 12) return (hour % 24) * 60 + minute;
  if (half !== undefined) return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
  if (beside !== undefined) {
    const read = hourBeside(hour, beside);
    if (read !== undefined) return read * 60 + minute;
  }
  if (hour === 12) return (leans.includes("night") && !leans.includes("midday") ? 0 : 12) * 60 + minute;
  if (hour <= 4) return (hour + 12) * 60 + minute;
  const readings = new Set(leans.map((lean) => hourBeside(hour, lean)));
  const [reading] = readings;
  return readings.size === 1 && reading !== undefined ? reading * 60 + minute : undefined;
}

function hourBeside(hour: number, lean: Lean): number | undefined {
  const morning = hour % 12;
  switch (lean) {
    case "am":
      return morning;
    case "pm":
      return morning + 12;
    case "night":
      return hour === 12 || hour <= 3 ? morning : morning + 12;
    case "midday":
      if (hour === 10 || hour === 11) return hour;
      return hour === 12 || hour <= 5 ? morning + 12 : undefined;
  }
}
