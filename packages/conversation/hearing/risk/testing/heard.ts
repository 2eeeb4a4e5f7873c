/** Hears tables of examples, one text to a line, for the tests of the risk screen. */
import { hearRisk, type RiskCategory } from "../../risk.ts";
import { clean } from "../../words.ts";

function texts(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The texts of `table` that are not heard as `category`, each with what is heard instead. */
export function notHeardAs(category: RiskCategory, table: string): string[] {
  return texts(table)
    .map((text) => ({ text, heard: hearRisk(clean(text)).category }))
    .filter(({ heard }) => heard !== category)
    .map(({ text, heard }) => `${text} => ${heard}`);
}

/** The texts of `table` that raise an alarm, each with what is heard. */
export function alarms(table: string): string[] {
  return texts(table)
    .map((text) => ({ text, ...hearRisk(clean(text)) }))
    .filter(({ risk }) => risk)
    .map(({ text, category }) => `${text} => ${category}`);
}
