/** In "usted" nothing speaks to "tú" any more, the rules hold, and the rest stays word for word. */
import { expect, test } from "vitest";
import { agencySchema } from "../agency.ts";
import { catalogue, messageNames, ourWording, render, say } from "./catalogue.ts";
import { problemsIn } from "./rules.ts";
import { spokenTextOf } from "./spoken.ts";
import { toUsted } from "./usted.ts";

/** Words that speak to "tú", by themselves or by their ending; the nouns and adverbs that end so are listed. */
const speaksToTu =
  /(?<!\p{L})(?:tú|tus?|ti|te|contigo|tuy[oa]s?|[\p{L}]+(?:aste|iste|arás|erás|irás))(?!\p{L})/iu;
const secondPerson = /(?<!\p{L})\p{L}+[aáeé]s(?!\p{L})/giu;
const notVerbs = new Set(
  `antes atrás correctas cortas después dudas días entonces explicaciones ganas gracias guardadas horas inglés iniciales jueves las llamadas lunes martes mejores mensajes mismas miércoles más notas palabras planes pocas preguntas quizás respuestas semanas sesiones señales sinceras teclas todas tres unas veces viernes`.split(
    /\s+/,
  ),
);

test.each(messageNames)("%s", (name) => {
  const said = toUsted(catalogue[name].es);
  expect(problemsIn(name, "es", said)).toEqual([]);
  for (const words of [said, spokenTextOf(name, "es", { ...ourWording, spanishYou: "usted" })]) {
    const spanish = name === "fallback_door" ? "" : words.replace(/\{\w+\}/g, "");
    expect(spanish).not.toMatch(speaksToTu);
    const verbs = (spanish.toLowerCase().match(secondPerson) ?? []).filter((word) => !notVerbs.has(word));
    expect(verbs).toEqual([]);
  }
});

test("what is put into blanks, menus and keywords stays as it is", () => {
  const agency = agencySchema.parse({
    name: "Cedar Street",
    phone: "+15550100000",
    zone: "America/Chicago",
    crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
    spanishYou: "usted",
    messages: { conf_keep: { es: "Bien, tú decides." } },
  });
  expect(render([say("note_from", { T: "Dr. R", NOTE: "Tú puedes, escribe." })], "es", agency)).toBe(
    "De Dr. R: Tú puedes, escribe.",
  );
  expect(render([say("conf_keep")], "es", agency)).toBe("Bien, tú decides.");
  expect(render([say("comfort_q")], "es", agency)).toMatch(/^¿Cómo se siente con la idea/);
  expect(render([say("comfort_q")], "en", agency)).toBe(catalogue.comfort_q.en);
});
