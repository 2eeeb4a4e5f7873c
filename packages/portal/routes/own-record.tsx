/** The routes by which clients see what is kept of theirs; nobody is signed in there. */
import { openRecord, textCode, whoseRecord } from "@home-practice/service/own-record.ts";
import type { Hono } from "hono";
import { OwnRecordAskPage, OwnRecordOverPage, OwnRecordPage, ownRecordWords } from "../pages/own-record.tsx";
import { type Desk, fieldOf, type PortalContext, type PortalEnv } from "./desk.tsx";

export function ownRecordRoutes(app: Hono<PortalEnv>, { ports, page, ourForm }: Desk): void {
  const over = (context: PortalContext) =>
    page(context, (frame) => <OwnRecordOverPage frame={frame} />, { status: 404 });

  /** The page that asks for the code, with what came of the last form. */
  async function ask(context: PortalContext, says?: "tooMany" | "wrong") {
    const token = context.req.param("token") ?? "";
    const whose = await whoseRecord(ports, token);
    if (whose === undefined) return over(context);
    const { language } = whose;
    const how = says && { status: 422 as const, said: { done: false, says: ownRecordWords(language)[says] } };
    return page(
      context,
      (frame) => <OwnRecordAskPage frame={frame} language={language} token={token} />,
      how,
    );
  }

  app.get("/portal/yours/:token", (context) => ask(context));

  app.post("/portal/yours/:token/code", ourForm, async (context) =>
    ask(context, (await textCode(ports, context.req.param("token"))) ? undefined : "tooMany"),
  );

  app.post("/portal/yours/:token", ourForm, async (context) => {
    const record = await openRecord(ports, context.req.param("token"), fieldOf(context, "code"));
    if (record === undefined) return over(context);
    if (record === "wrong") return ask(context, "wrong");
    if (fieldOf(context, "as") !== "file")
      return page(context, (frame) => <OwnRecordPage frame={frame} record={record} />);
    context.header("content-type", "application/json; charset=utf-8");
    context.header("content-disposition", 'attachment; filename="home-practice.json"');
    return context.body(JSON.stringify(record, null, 2));
  });
}
