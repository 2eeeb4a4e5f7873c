/** Tests tables of examples, one text to a line, for the risk screen. */
import { expect, test } from "vitest";
import { hearRisk, type RiskCategory } from "../../risk.ts";
import { clean } from "../../words.ts";

function texts(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A test that every text of `table` is heard as `category`; it shows each that is not, with what is heard instead. */
export function hears(category: RiskCategory, what: string, table: string): void {
  test(`hears ${what}`, () => {
    const wrong = texts(table)
      .map((text) => ({ text, heard: hearRisk(clean(text)).category }))
      .filter(({ heard }) => heard !== category)
      .map(({ text, heard }) => `${text} => ${heard}`);
    expect(wrong).toEqual([]);
  });
}

/** The texts of `table` that raise an alarm, each with what is heard. */
export function alarms(table: string): string[] {
  return texts(table)
    .map((text) => ({ text, ...hearRisk(clean(text)) }))
    .filter(({ risk }) => risk)
    .map(({ text, category }) => `${text} => ${category}`);
}

/** A test that no text of `table` raises an alarm. */
export function raisesNoAlarm(over: string, table: string): void {
  test(`raises no alarm over ${over}`, () => {
    expect(alarms(table)).toEqual([]);
  });
}
