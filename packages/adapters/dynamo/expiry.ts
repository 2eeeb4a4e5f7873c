/** When items that are kept for a while may go. */

const daysKept = 30;

/** Thirty days after an instant, in epoch seconds, as DynamoDB wants it. */
export function thirtyDaysAfter(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) + daysKept * 24 * 3600;
}
