/** A phone number as people read it. */

/** "(555) 010-9999" for one of the US, and as it is for any other. */
export function readable(phone: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone) ?? [];
  return area === undefined ? phone : `(${area}) ${exchange}-${line}`;
}
