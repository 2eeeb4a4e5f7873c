/** How people leave a question out, and short answers that are answers. */

import { expect, test } from "vitest";
import { hearPass, hearSkip } from "./skip.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const skipped = `
  skip
  SKIP
  pass
  next
  none
  n/a
  nothing
  -
  .
  rather not
  idk
  saltar
  paso
  nada
  no sé
  siguiente
  skip pls
  skip this one
  prefer not to say
  id rather not
  no thanks
  ...
  nothing really
  nope
  skipp
  🤷
  prefiero no decir
  I don't know
  nada en especial
  ninguno
  nothing comes to mind
  never mind, skip
  no, nada
`;

const answered = `
  i noticed nothing changed
  my shoulders dropped
  nothing is easy
  skip rope with my kid
  the next day was better
  felt calm
  i passed my test
  no se me quita el miedo
  ok
  yes
  nothing helped and i felt bad
  1
`;

test("hears that a question is left out", () => {
  expect(lines(skipped).filter((text) => !hearSkip(clean(text)))).toEqual([]);
});

test("tells a question left out from nothing to say", () => {
  for (const text of ["skip", "rather not say", "never mind, skip", "saltar", "prefiero no decir", "-"])
    expect([text, hearPass(clean(text))]).toEqual([text, true]);
  for (const text of ["no", "nothing", "idk", "nada", "no sé", "i skipped lunch"])
    expect([text, hearPass(clean(text))]).toEqual([text, false]);
});

test("keeps what was answered", () => {
  expect(lines(answered).filter((text) => hearSkip(clean(text)))).toEqual([]);
});
