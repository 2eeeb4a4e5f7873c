/** What the carrier's side answers to its own words, to be set by hand at Twilio: no interface sets it. */
import type { Agency, Language } from "../agency.ts";
import { render, say } from "./catalogue.ts";
import { foldForText } from "./segments.ts";

const languages: readonly Language[] = ["en", "es"];

/**
 * The answers to STOP, START and HELP, each in both languages, as Twilio cannot know which one is read. HELP is what
 * somebody in distress may text, and it never reaches us: the crisis line comes first.
 */
export function carrierTexts(agency: Agency): Record<"stop" | "start" | "help", string> {
  const inBoth = (said: ReturnType<typeof say>) =>
    foldForText(languages.map((language) => render([said], language, agency)).join(" "));
  return {
    stop: inBoth(say("stop_ack")),
    start: inBoth(say("start_ack")),
    help: inBoth(say("help", { T: agency.name, PHONE: agency.phone })),
  };
}

/**
 * The words that the carrier's side takes for its own, as they are to be set in Twilio's Advanced Opt-Out. The defaults
 * for STOP stay, since the FCC names them; what our own texts name for coming back has to undo a block. YES is taken
 * out, since clients say it to us, and so is nothing that asks for help in Spanish: our own answer is in Spanish.
 */
export const carrierWords: Record<"stop" | "start" | "help", readonly string[]> = {
  stop: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "ALTO", "PARAR"],
  start: ["START", "UNSTOP", "INICIAR"],
  help: ["HELP", "INFO"],
};
