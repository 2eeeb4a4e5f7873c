/** What anybody may hear who is on the line, whoever they are: nothing of who is behind it. */
import type { Agency } from "../agency.ts";
import type { SpeakEffect } from "../effect.ts";
import type { Wording } from "../messages/catalogue.ts";
import { speak } from "../messages/spoken.ts";

/** An unknown number rings in. */
export function meetCaller(agency: Wording & Pick<Agency, "language">): SpeakEffect {
  return inBoth("call_stranger", agency);
}

/** Something has gone wrong on our side in the middle of a call. */
export function sayTrouble(agency: Wording & Pick<Agency, "language">): SpeakEffect {
  return inBoth("call_trouble", agency);
}

/** Which language they speak is not known, and this must be understood. */
function inBoth(
  message: "call_stranger" | "call_trouble",
  agency: Wording & Pick<Agency, "language">,
): SpeakEffect {
  const languages = agency.language === "en" ? (["en", "es"] as const) : (["es", "en"] as const);
  return {
    kind: "speak",
    messages: [message],
    lines: languages.flatMap((language) => speak([{ message }], language, agency)),
    then: "hang up",
  };
}
