/** An agency's own words in the place of ours, held to the same rules. */
import { catalogue, type MessageName } from "./catalogue.ts";
import { type Problem, problemsIn } from "./rules.ts";

const languages = ["en", "es"] as const;

/** Everything that is wrong with an agency's messages, as read from its file; they are used only if nothing is. */
export function checkOverrides(
  overrides: Readonly<Record<string, { en?: string; es?: string } | undefined>>,
): Problem[] {
  return Object.entries(overrides).flatMap(([name, texts]) => {
    if (!isMessageName(name)) return [{ message: name, rule: "unknown message" as const, found: name }];
    return languages.flatMap((language) => {
      const text = texts?.[language];
      return text === undefined ? [] : problemsIn(name, language, text);
    });
  });
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(catalogue, name);
}
