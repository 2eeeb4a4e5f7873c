/** Every template can be sent as it is: within the lengths, the word rules and the grade, in both languages. */
import { expect, test } from "vitest";
import { practiceOf } from "./change-care.ts";
import { templates } from "./templates.ts";

const each = Object.values(templates).flatMap(({ name, en, es }) => [
  { name, language: "en" as const, draft: en },
  { name, language: "es" as const, draft: es },
]);

test.each(each)("$name, $language", ({ language, draft }) => {
  expect(practiceOf(draft, language)).toMatchObject({ by: "therapist", title: draft.title });
});
