/** In another country every message names its lines, and says nothing that holds for 988 alone. */
import { expect, test } from "vitest";
import { agencySchema } from "../agency.ts";
import { catalogue, messageNames, render, say } from "./catalogue.ts";
import { withCrisisLines } from "./crisis-lines.ts";
import { problemsIn } from "./rules.ts";
import { toUsted } from "./usted.ts";

const usual = { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" };
const elsewhere = { country: "IE", crisis: "116 123", emergency: "112", poison: "01 809 2166" };

test("the United States' lines leave every message as it is", () => {
  for (const name of messageNames)
    for (const language of ["en", "es"] as const)
      expect(withCrisisLines(catalogue[name][language], usual)).toBe(catalogue[name][language]);
});

test("elsewhere no message names a line of the United States, or what holds for it alone", () => {
  for (const name of messageNames)
    for (const [language, text] of [
      ["en", catalogue[name].en],
      ["es", catalogue[name].es],
      ["es", toUsted(catalogue[name].es)],
    ] as const) {
      const said = withCrisisLines(text, elsewhere);
      expect(said, name).not.toMatch(/988|911|222-1222|oprim[ae] 2|call or text|AYUDA por texto|gratis/);
      expect(problemsIn(name, language, said), name).toEqual([]);
    }
});

test("the words stay whole", () => {
  const agency = agencySchema.parse({ ...settings, crisisLines: elsewhere });
  const therapist = { T: "Dr. R" };
  expect(render([say("crisis_1", therapist)], "en", agency)).toBe(
    "I'm glad you told me. I'm automated, so please reach a person now: call 116 123, or 112 if in danger. Dr. R gets an alert, maybe not right away.",
  );
  expect(render([say("crisis_2", therapist)], "es", agency)).toBe(
    "Hay una persona en el 116 123 ahora. Avisé a Dr. R y paré los recordatorios.",
  );
  expect(render([say("crisis_medical", therapist)], "en", agency)).toContain("Poison Help is 01 809 2166");
});

const settings = {
  name: "Cedar Street",
  phone: "+15550100000",
  zone: "America/Chicago",
};

test("an agency without lines does not start, nor one whose lines do not fit into the messages", () => {
  expect(() => agencySchema.parse(settings)).toThrow(/crisisLines/);
  const long = { ...elsewhere, emergency: "the local emergency number of your county" };
  expect(() => agencySchema.parse({ ...settings, crisisLines: long })).toThrow(/segments/);
});
