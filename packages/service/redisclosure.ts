/** What stands on everything that leaves a programme under 42 CFR Part 2. */
import type { Agency } from "@home-practice/conversation/agency.ts";

/** 42 CFR 2.32(a)(2): the short statement, in these words. */
const statement = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

/** The notice as a field of what is handed out, or nothing where the agency is no such programme. */
export function redisclosureNotice({ part2 }: Pick<Agency, "part2">): { notice?: string } {
  return part2 ? { notice: statement } : {};
}
