/** What carriers make of our texts, and what we spell plainly for them. */
import { describe, expect, test } from "vitest";
import { foldForText, segments } from "./segments.ts";

describe("what is spelled plainly", () => {
  test.each([
    ["á í ó ú Á Í Ó Ú", "a i o u A I O U"],
    ["mañana, Ñandú, pingüino", "mañana, Ñandu, pingüino"],
    ["¿qué? ¡sí! è à ì ò ù é É Ü", "¿qué? ¡si! è à ì ò ù é É Ü"],
    ["ç ã â ê Ç", "c a a e Ç"],
    ["“walk” ‘mine’ „x‟ «y»", '"walk" \'mine\' "x" "y"'],
    ["it’s 5–10 min—or more…", "it's 5-10 min-or more..."],
    ["a\u00a0b\u202fc\u200bd", "a b cd"],
    ["½ hour, 1º, 2ª, ™", "1/2 hour, 1o, 2a, TM"],
    ["cafe\u0301 man\u0303ana si\u0301", "café mañana si"],
    ["x\u0302", "x"],
  ])("%s", (written, sent) => {
    expect(foldForText(written)).toBe(sent);
    expect(segments(foldForText(written)).encoding).toBe("GSM-7");
  });

  test.each(["🙂", "❤️", "1️⃣", "日本", "привет", "👩‍👧", "{€} [x] ~ \\ | ^", "line\nline"])(
    "%s stays as it is",
    (written) => {
      expect(foldForText(written)).toBe(written);
    },
  );
});

describe("what a text takes", () => {
  test.each([
    ["nothing", "", "GSM-7", 1, 0],
    ["one full segment", "a".repeat(160), "GSM-7", 1, 160],
    ["one more", "a".repeat(161), "GSM-7", 2, 161],
    ["two full segments", "a".repeat(306), "GSM-7", 2, 306],
    ["and one more", "a".repeat(307), "GSM-7", 3, 307],
    ["what GSM-7 has", "ñ¿¡éèàùìòÜ@£\n", "GSM-7", 1, 13],
    ["extension characters cost two", "€".repeat(80), "GSM-7", 1, 160],
    ["and one more", "€".repeat(81), "GSM-7", 2, 162],
    ["and are not cut in half", "€".repeat(153), "GSM-7", 3, 306],
    ["one accent switches the whole text", `${"a".repeat(69)}á`, "UCS-2", 1, 70],
    ["one more", `${"a".repeat(70)}í`, "UCS-2", 2, 71],
    ["two full segments", "ó".repeat(134), "UCS-2", 2, 134],
    ["and one more", "ú".repeat(135), "UCS-2", 3, 135],
    ["small ç is not in it", "ç", "UCS-2", 1, 1],
    ["an emoji costs two", "🙂".repeat(35), "UCS-2", 1, 70],
    ["and is not cut in half", "🙂".repeat(67), "UCS-2", 3, 134],
  ])("%s", (_, body, encoding, count, units) => {
    expect(segments(body)).toEqual({ encoding, count, units });
  });
});
