/** When items that are kept for a while may go. */

const daysKept = 30;

/** An instant in epoch seconds, as DynamoDB wants it. */
export function epochSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** Thirty days after an instant, in epoch seconds. */
export function thirtyDaysAfter(instant: string): number {
  return epochSeconds(instant) + daysKept * 24 * 3600;
}
