/** Opaque ids that cannot be guessed. */
import { randomBytes } from "node:crypto";

/** `c_` or `t_` and 80 bits in hexadecimal. */
export function newId(prefix: "c" | "t"): string {
  return `${prefix}_${randomBytes(10).toString("hex")}`;
}
