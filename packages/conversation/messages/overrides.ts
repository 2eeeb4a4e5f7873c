/** An agency's own words in the place of ours, held to the same rules. */
import { catalogue, type MessageName, messageNames, textOf, type Wording } from "./catalogue.ts";
import { type Problem, problemsIn } from "./rules.ts";

const languages = ["en", "es"] as const;

/** Everything that is wrong with an agency's messages, as read from its file; they are used only if nothing is. */
export function checkOverrides(
  overrides: Readonly<Record<string, { en?: string | undefined; es?: string | undefined } | undefined>>,
): Problem[] {
  return Object.entries(overrides).flatMap(([name, texts]) => {
    if (!isMessageName(name)) return [{ message: name, rule: "unknown message" as const, found: name }];
    return languages.flatMap((language) => {
      const text = texts?.[language];
      return text === undefined ? [] : problemsIn(name, language, text);
    });
  });
}

/** Everything that is wrong with our messages once an agency's own lines and "you" are in them. */
export function checkWording(wording: Wording): Problem[] {
  return messageNames.flatMap((name) =>
    languages
      .filter((language) => wording.messages[name]?.[language] === undefined)
      .flatMap((language) => problemsIn(name, language, textOf(name, language, wording))),
  );
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(catalogue, name);
}
