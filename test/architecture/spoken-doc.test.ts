/** The page for listeners is what is said; `vitest run test/architecture/spoken-doc.test.ts -u` writes it anew. */
import { expect, test } from "vitest";
import { spokenDoc } from "./spoken-doc.ts";

test("docs/SPOKEN.md is fresh", async () => {
  await expect(spokenDoc()).toMatchFileSnapshot("../../docs/SPOKEN.md");
});
