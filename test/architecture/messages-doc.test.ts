/** The page for reviewers is what is sent; `vitest run test/architecture/messages-doc.test.ts -u` writes it anew. */
import { expect, test } from "vitest";
import { messagesDoc } from "./messages-doc.ts";

test("docs/MESSAGES.md is fresh", async () => {
  await expect(messagesDoc()).toMatchFileSnapshot("../../docs/MESSAGES.md");
});
