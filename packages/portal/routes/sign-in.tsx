/** The routes of signing in and out. */
import {
  askForLink,
  isLinkOpen,
  signOut,
  signOutEverywhere,
  useLink,
} from "@home-practice/service/sign-in.ts";
import type { Hono } from "hono";
import { LinkSentPage, SignInPage, UseLinkPage } from "../pages/sign-in.tsx";
import { dropCookie, putCookie, readCookie } from "../session.ts";
import { type Desk, fieldOf, type PortalContext, type PortalEnv, therapistOf } from "./desk.tsx";

const addressMax = 200;

export function signInRoutes(app: Hono<PortalEnv>, desk: Desk): void {
  const { ports, cookies, page, goOn, ourForm, signedIn, notice } = desk;

  app.get("/portal", (context) => context.redirect("/portal/clients", 303));
  app.get("/portal/sign-in", (context) => page(context, (frame) => <SignInPage frame={frame} />));

  app.post("/portal/sign-in", ourForm, async (context) => {
    const email = fieldOf(context, "email").slice(0, addressMax);
    await askForLink(ports, { email, caller: callerOf(context) });
    return page(context, (frame) => <LinkSentPage frame={frame} />);
  });

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
    return goOn(context, "/portal/clients");
  });

  app.post("/portal/sign-out", signedIn, async (context) => {
    await signOut(ports, readCookie(context, "session", cookies) ?? "");
    return leave(context, "You are signed out.");
  });

  app.post("/portal/sign-out-everywhere", signedIn, async (context) => {
    await signOutEverywhere(ports, therapistOf(context).id);
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
