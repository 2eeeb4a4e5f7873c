/** Virtual time in whole seconds, and the instants that the service writes. */

export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;
export const week = 7 * day;

/** `2027-03-14T07:30:00Z`. */
export function instantAt(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, "2027-03-14T07:30:00".length)}Z`;
}

export function secondsOf(instant: string): number {
  return Date.parse(instant) / 1000;
}
