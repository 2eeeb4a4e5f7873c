/** What all routes share: who is signed in, forms that are ours, and how a page or a refusal is answered. */
import { alertsWaiting } from "@home-practice/service/alerts.ts";
import type { Outcome } from "@home-practice/service/pages/own-client.ts";
import type { Ports, Therapist } from "@home-practice/service/ports.ts";
import { newSecret } from "@home-practice/service/secrets.ts";
import { type Holder, whoseSession } from "@home-practice/service/sign-in.ts";
import type { Context, MiddlewareHandler } from "hono";
import type { ReactElement } from "react";
import { type Frame, Notice, render } from "../pages/layout.tsx";
import type { PortalSettings } from "../portal.app.tsx";
import { type CookieSettings, dropCookie, formSecret, isOurForm, putCookie, readCookie } from "../session.ts";

export interface PortalEnv {
  Variables: {
    holder?: Holder;
    /** The fields of the form that was sent, checked to be ours. */
    form?: URLSearchParams;
    alertsOpen?: number;
  };
}
export type PortalContext = Context<PortalEnv>;

export type Desk = ReturnType<typeof openDesk>;

const saidSeconds = 60;

export function openDesk(ports: Ports, settings: PortalSettings) {
  const cookies: CookieSettings = { https: settings.publicUrl.startsWith("https:") };

  /** Lets through whoever is signed in and allowed, with forms that are ours; everybody else is told where to go. */
  const behind =
    (mayPass: (holder: Holder) => boolean): MiddlewareHandler<PortalEnv> =>
    async (context, next) => {
      const holder = await whoseSession(ports, readCookie(context, "session", cookies) ?? "");
      if (holder === undefined) {
        return context.req.method === "GET" ? context.redirect("/portal/sign-in", 303) : sessionOver(context);
      }
      context.set("holder", holder);
      if (holder.therapist) context.set("alertsOpen", await alertsWaiting(ports, holder.therapist));
      return mayPass(holder) ? ourForm(context, next) : notFound(context);
    };
  const signedIn = behind(({ therapist }) => therapist !== undefined);
  const readsRecords = behind((holder) => holder.readsRecords);
  const signedInAtAll = behind(() => true);

  /** A form from elsewhere, or one that is older than the session, is refused. */
  const ourForm: MiddlewareHandler<PortalEnv> = async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const form = new URLSearchParams(await context.req.text());
    if (!(await isOurForm(context, form.get("form") ?? undefined, cookies))) return refuseForm(context);
    context.set("form", form);
    return next();
  };

  async function frameOf(context: PortalContext, said?: Outcome): Promise<Frame> {
    const holder = context.get("holder");
    const alertsOpen = context.get("alertsOpen");
    const left = said ?? takeSaid(context);
    return {
      agency: ports.agency.name,
      form: await formSecret(context, cookies),
      ...(holder && {
        reader: {
          name: holder.name,
          isTherapist: holder.therapist !== undefined,
          readsRecords: holder.readsRecords,
        },
      }),
      ...(alertsOpen !== undefined && { alertsOpen }),
      ...(left && { said: left }),
    };
  }

  /** Draws a page. */
  async function page(
    context: PortalContext,
    draw: (frame: Frame) => ReactElement,
    { status = 200, said }: { status?: 200 | 403 | 404 | 422 | 500; said?: Outcome } = {},
  ) {
    return context.html(render(draw(await frameOf(context, said))), status);
  }

  /** After a form the browser goes on to a page, so that a reload sends nothing again; that page says what came of it. */
  function goOn(context: PortalContext, path: string, outcome?: Outcome) {
    if (outcome !== undefined)
      putCookie(context, "said", btoaText(JSON.stringify(outcome)), cookies, saidSeconds);
    return context.redirect(path, 303);
  }

  function takeSaid(context: PortalContext): Outcome | undefined {
    const said = readCookie(context, "said", cookies);
    if (said === undefined) return undefined;
    dropCookie(context, "said", cookies);
    try {
      const { done, says } = JSON.parse(atobText(said));
      return { done: done === true, says: String(says) };
    } catch {
      return undefined;
    }
  }

  function notFound(context: PortalContext) {
    return notice(
      context,
      404,
      "Not found",
      "There is no such page, or it is not yours to see.",
      "/portal",
      "To your pages",
    );
  }

  function refuseForm(context: PortalContext) {
    return notice(
      context,
      403,
      "Please try once more",
      "This form is too old, or did not come from these pages. Nothing was changed.",
      "/portal",
      "Open the pages anew",
    );
  }

  function sessionOver(context: PortalContext) {
    return notice(
      context,
      403,
      "Signed out",
      "Your session is over, and nothing was changed.",
      "/portal/sign-in",
      "Sign in again",
    );
  }

  function failed(context: PortalContext) {
    return notice(
      context,
      500,
      "Something went wrong",
      "That was us. Please try once more in a minute.",
      "/portal",
      "Open the pages anew",
    );
  }

  function notice(
    context: PortalContext,
    status: 403 | 404 | 500,
    title: string,
    says: string,
    href: string,
    link: string,
  ) {
    return page(
      context,
      (frame) => <Notice frame={frame} title={title} says={says} href={href} link={link} />,
      { status },
    );
  }

  return {
    ports,
    settings,
    cookies,
    signedIn,
    readsRecords,
    signedInAtAll,
    ourForm,
    page,
    goOn,
    notFound,
    failed,
    notice,
    /** A name for one form. */
    once: () => newSecret().slice(0, 22),
  };
}

/** The therapist who is signed in, behind `signedIn`. */
export function therapistOf(context: PortalContext): Therapist {
  const { therapist } = holderOf(context);
  if (therapist === undefined) throw new TypeError("This route is not behind the therapists' sign-in.");
  return therapist;
}

/** Who is signed in, therapist or not. */
export function holderOf(context: PortalContext): Holder {
  const holder = context.get("holder");
  if (holder === undefined) throw new TypeError("This route is not behind the sign-in.");
  return holder;
}

/** A field of the form, trimmed; empty where it is missing. */
export function fieldOf(context: PortalContext, name: string): string {
  return context.get("form")?.get(name)?.trim() ?? "";
}

const onceForm = /^[\w-]{22,23}$/;

/** The form's own name; a form without one gets a new name, and counts each time it is sent. */
export function onceOf(context: PortalContext): string {
  const once = fieldOf(context, "once");
  return onceForm.test(once) ? once : newSecret().slice(0, 22);
}

function btoaText(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function atobText(encoded: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
}
