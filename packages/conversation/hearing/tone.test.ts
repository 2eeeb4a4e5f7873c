/** Heavy, hopeless and harsh words, and ordinary ones. */

import { expect, test } from "vitest";
import { hearTone } from "./tone.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const tones = {
  "self-attack": `
  im no good at this
  its stupid i suck
  no sirvo para nada
  i suck at this
  im such an idiot
  i hate myself for skipping
  soy un desastre
  I'm a failure
  why cant i do anything right i always mess up
  im so lazy
  todo lo hago mal
  I'm just not good enough
  whats wrong with me
  i cant even do this
  me siento una inútil
  feel like a loser
  que tonta soy
`,
  heavy: `
    lloré todo el rato, fue horrible
  i cried the whole time
  had a panic attack in the store
  was shaking
  it was awful
  senti que me ahogaba
  no paraba de llorar
  my hands were shaking then it passed
  brought up a lot of memories
  hyperventilated
  me dio mucho miedo
  it was so hard
  couldnt stop crying
`,
  distress: `
  feel so worthless
  everything feels hopeless
  i feel numb
  i relapsed
  no le veo sentido a nada
  nothing matters
  whats the point of anything
  me siento vacía
  recaí
  i cant take it anymore
  nothing ever changes
  hate my life
`,
  none: `
  felt calm
  shoulders dropped
  it was ok
  my boss is stupid
  noticed my jaw
  no se
  walked 10 min
  me sentí tranquila
  it was kinda boring
  my foot went numb
  i told my mom no
  felt proud
  not awful
  i didnt panic this time
  whats the point of this exercise
  easy
  the dog was being an idiot lol
`,
};

test.each(Object.entries(tones))("hears %s", (tone, table) => {
  const misheard = lines(table)
    .map((text) => ({ text, heard: hearTone(clean(text)) ?? "none" }))
    .filter(({ heard }) => heard !== tone);
  expect(misheard).toEqual([]);
});
