/** Where the stories are: one file for each, those in Spanish by the end of their name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;

export const stories = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
export const spanishStories = stories.filter((name) => name.endsWith(".es.md"));
export const englishStories = stories.filter((name) => !name.endsWith(".es.md"));

/** Those of the demo agency as it is, which the local world is about. */
export const ofTheDemoAgency = (all: readonly string[]): string[] =>
  all.filter((story) => !textOf(story).includes("\n- askCode: yes"));

export const pathOf = (story: string): string => join(folder, story);
export const textOf = (story: string): string => readFileSync(pathOf(story), "utf8");
