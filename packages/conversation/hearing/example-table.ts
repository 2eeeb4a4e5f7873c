/** Reads the tables of examples that the tests of hearing are written in. */

export interface Example {
  text: string;
  expected: string;
}

/** Reads lines of `what a client sends => what is heard`; empty lines are skipped. */
export function examples(table: string): Example[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const arrow = line.lastIndexOf(" => ");
      if (arrow < 0) throw new Error(`An example needs an arrow: ${line}`);
      return { text: line.slice(0, arrow), expected: line.slice(arrow + " => ".length) };
    });
}
