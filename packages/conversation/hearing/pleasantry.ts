/** Hears thanks and goodbyes, which ask for nothing. */
import type { Words } from "./words.ts";

const pleasantries = new Set(
  [
    "ok",
    "okay",
    "k",
    "ok thanks",
    "thanks",
    "thank you",
    "thx",
    "ty",
    "👍",
    "🙏",
    "❤",
    "bye",
    "good night",
  ].concat(["gracias", "ok gracias", "muchas gracias", "bueno", "adios", "buenas noches", "hasta luego"]),
);

/** Whether the whole text is the end of a talk: "ok thanks", "buenas noches". */
export function hearPleasantry({ text }: Words): boolean {
  return pleasantries.has(text);
}
