/** How the local interface reads what it is asked, and says what is wrong with it. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";

/** A phone number, E.164. */
export const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, "must be a phone number such as +15550100021");

/** The body of a request, by its schema. Throws the answer that says what is wrong with it. */
export async function parsed<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const json: unknown = await context.req.json().catch(() => undefined);
  if (json === undefined) throw failure(400, "bad_json", "The body must be JSON.");
  const result = schema.safeParse(json);
  if (!result.success) throw failure(400, "bad_request", complaint(result.error));
  return result.data;
}

/** The phone of `?phone=`. A plus sign in a query is a space unless it is escaped, which people forget. */
export function askedPhone(context: Context): string {
  const asked = phone.safeParse(context.req.query("phone")?.replace(/^ /, "+"));
  if (!asked.success) throw failure(400, "bad_phone", complaint(asked.error, "phone"));
  return asked.data;
}

function complaint(error: z.ZodError, name?: string): string {
  return error.issues.map(({ path, message }) => `${name ?? path.join(".")} ${message}`.trim()).join("; ");
}

/** An answer that says what is wrong, to be thrown. */
export function failure(status: 400 | 404 | 409 | 502, code: string, message: string): HTTPException {
  return new HTTPException(status, { res: Response.json({ error: { code, message } }, { status }) });
}
