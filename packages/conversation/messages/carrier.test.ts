/** What is pasted at Twilio: the crisis line in both languages, nothing of any client, short enough to be one reply. */
import { expect, test } from "vitest";
import { agencySchema } from "../agency.ts";
import { hearCarrierWord, hearOptOut } from "../hearing/opt-out.ts";
import { clean } from "../hearing/words.ts";
import { carrierTexts, carrierWords } from "./carrier.ts";
import { segments } from "./segments.ts";

const agency = agencySchema.parse({
  name: "Cedar Street",
  phone: "+15550100000",
  zone: "America/Chicago",
  crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
});
const texts = carrierTexts(agency);

test.each(Object.entries(texts))("the answer to %s is whole, in both languages, and fits", (_word, text) => {
  expect(text).not.toMatch(/[{}]/);
  expect(segments(text)).toMatchObject({ encoding: "GSM-7" });
  expect(segments(text).count).toBeLessThanOrEqual(3);
  expect(text).toMatch(/\bText [A-Z]/);
  expect(text).toMatch(/\bEscribe [A-Z]/);
});

test("HELP and STOP name the crisis line, twice", () => {
  for (const text of [texts.help, texts.stop]) expect(text.match(/988/g)).toHaveLength(2);
});

test("every word that stops there stops here too, and none that starts does", () => {
  const stops = (word: string) => hearOptOut(clean(word)) || hearCarrierWord(clean(word)) === "stop";
  expect(carrierWords.stop.filter((word) => !stops(word))).toEqual([]);
  expect([...carrierWords.start, ...carrierWords.help].filter(stops)).toEqual([]);
});

test("what STOP says brings back, brings back", () => {
  for (const [, word = ""] of texts.stop.matchAll(/(?:Text|Escribe) ([A-Z]+)/g)) {
    expect(carrierWords.start).toContain(word);
  }
});
