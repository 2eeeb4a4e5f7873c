/** The sign-in mail: the link twice over, how long it holds, and nothing of any client. */
import { expect, test } from "vitest";
import { renderSignIn } from "./sign-in.tsx";

test("the link stands in both parts, with how long it holds", async () => {
  const link = "https://practice.example/portal/sign-in/t_1.abc";
  const { subject, html, text } = await renderSignIn({ link, agency: "Cedar Street" });
  expect(subject).toBe("Your link to sign in");
  expect(html).toContain(`href="${link}"`);
  for (const part of [html, text]) {
    expect(part).toContain(link);
    expect(part).toContain("within 15 minutes");
  }
});
