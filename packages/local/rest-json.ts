/** How AWS services that speak restJson1 report what they refuse. */
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";

/** An error as the SDK reads it: the type in a header, the words in the body, spelt in either case by service. */
export function restJsonError(
  status: ContentfulStatusCode,
  type: string,
  message: string,
  messageKey: "message" | "Message" = "message",
): HTTPException {
  const headers = { "content-type": "application/json", "x-amzn-errortype": type };
  const res = new Response(JSON.stringify({ [messageKey]: message }), { status, headers });
  return new HTTPException(status, { res, message });
}

/** The complaints of a schema in one line, each with the member it is about. */
export function complaints(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => `Value at '${path.join(".")}': ${message}`);
  return `${lines.length} validation error${lines.length > 1 ? "s" : ""} detected: ${lines.join("; ")}`;
}
