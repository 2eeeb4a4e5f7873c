/** The routes of signing in and out. */
import { appToSetUp } from "@home-practice/service/second-factor.ts";
import {
  askForLink,
  giveCode,
  isLinkOpen,
  signOut,
  signOutEverywhere,
  useLink,
  whoOwesCode,
} from "@home-practice/service/sign-in.ts";
import { appAddress } from "@home-practice/service/totp.ts";
import type { Hono } from "hono";
import { CodePage, LinkSentPage, SignInPage, UseLinkPage } from "../pages/sign-in.tsx";
import { dropCookie, putCookie, readCookie } from "../session.ts";
import { type Desk, fieldOf, holderOf, type PortalContext, type PortalEnv } from "./desk.tsx";

const addressMax = 200;

export function signInRoutes(app: Hono<PortalEnv>, desk: Desk): void {
  const { ports, cookies, page, goOn, ourForm, signedInAtAll, notice } = desk;
  const sessionOf = (context: PortalContext) => readCookie(context, "session", cookies) ?? "";

  app.get("/portal", signedInAtAll, (context) =>
    context.redirect(holderOf(context).therapist ? "/portal/clients" : "/portal/agency", 303),
  );
  app.get("/portal/sign-in", (context) => page(context, (frame) => <SignInPage frame={frame} />));

  app.post("/portal/sign-in", ourForm, async (context) => {
    const email = fieldOf(context, "email").slice(0, addressMax);
    await askForLink(ports, { email, caller: callerOf(context) });
    return page(context, (frame) => <LinkSentPage frame={frame} />);
  });

  /** Behind the link, where the agency asks for a code: the app is set up the first time, and from then on asked. */
  app.get("/portal/sign-in/code", (context) => askForCode(context));

  app.post("/portal/sign-in/code", ourForm, async (context) => {
    const session = await giveCode(ports, sessionOf(context), fieldOf(context, "code"));
    if (session === undefined) return linkOver(context);
    if (session === "wrong") return askForCode(context, "That code is not right, or was used before.");
    putCookie(context, "session", session, cookies);
    return goOn(context, "/portal");
  });

  async function askForCode(context: PortalContext, wrong?: string) {
    const holder = await whoOwesCode(ports, sessionOf(context));
    if (holder === undefined) return linkOver(context);
    const secret = await appToSetUp(ports, holder.id);
    const names = { account: holder.email, issuer: ports.agency.name };
    const app = secret === undefined ? {} : { app: { secret, address: appAddress(secret, names) } };
    const how = wrong === undefined ? {} : { status: 422 as const, said: { done: false, says: wrong } };
    return page(context, (frame) => <CodePage frame={frame} {...app} />, how);
  }

  app.get("/portal/sign-in/:token", async (context) => {
    const token = context.req.param("token");
    if (!(await isLinkOpen(ports, token))) return linkOver(context);
    return page(context, (frame) => <UseLinkPage frame={frame} token={token} />);
  });

  app.post("/portal/sign-in/use", ourForm, async (context) => {
    const session = await useLink(ports, fieldOf(context, "token"));
    if (session === undefined) return linkOver(context);
    putCookie(context, "session", session, cookies);
    dropCookie(context, "visit", cookies);
    return goOn(context, ports.agency.secondFactor ? "/portal/sign-in/code" : "/portal");
  });

  app.post("/portal/sign-out", signedInAtAll, async (context) => {
    await signOut(ports, sessionOf(context));
    return leave(context, "You are signed out.");
  });

  app.post("/portal/sign-out-everywhere", signedInAtAll, async (context) => {
    await signOutEverywhere(ports, holderOf(context).id);
    return leave(context, "You are signed out on every machine.");
  });

  function leave(context: PortalContext, says: string) {
    dropCookie(context, "session", cookies);
    return goOn(context, "/portal/sign-in", { done: true, says });
  }

  function linkOver(context: PortalContext) {
    const says = "This link has been used, or its 15 minutes are over.";
    return notice(
      context,
      404,
      "This link does not open any more",
      says,
      "/portal/sign-in",
      "Ask for a new one",
    );
  }
}

/** The address that the outermost proxy of ours saw: the last that was added. One for all where there is none. */
function callerOf(context: PortalContext): string {
  return context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}
