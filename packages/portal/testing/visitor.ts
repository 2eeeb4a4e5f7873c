/** A browser without a window, for tests: keeps cookies, follows redirects, fills in the forms it was given. */

import { perform } from "@home-practice/service/perform.ts";
import type { MemoryWorld } from "@home-practice/service/testing/memory.ts";
import type { Hono } from "hono";
import type { PortalEnv } from "../routes/desk.tsx";

export interface Visit {
  status: number;
  html: string;
  path: string;
  headers: Headers;
}

export type Visitor = ReturnType<typeof createVisitor>;

/** A visitor with nothing but an address. */
export function createVisitor(app: Hono<PortalEnv>) {
  const cookies = new Map<string, string>();
  let last: Visit = { status: 0, html: "", path: "", headers: new Headers() };

  async function request(path: string, init: RequestInit = {}): Promise<Visit> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie !== "" && { cookie }), ...(init.headers as Record<string, string>) };
    const answer = await app.request(path, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "" || /max-age=0/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const to = answer.headers.get("location");
    if (to !== null) return request(to);
    last = { status: answer.status, html: await answer.text(), path, headers: answer.headers };
    return last;
  }

  return {
    cookies,
    open: (path: string) => request(path),
    /** Sends a form of the page that is open, with its hidden fields; `fields` are what is typed. */
    send(action: string, fields: Record<string, string | string[]> = {}): Promise<Visit> {
      const form = last.html.split("<form ").find((part) => part.includes(`action="${action}"`)) ?? "";
      const body = new URLSearchParams();
      for (const [tag] of form.split("</form>")[0]!.matchAll(/<input type="hidden"[^>]*>/g)) {
        body.append(/name="([^"]*)"/.exec(tag)![1]!, /value="([^"]*)"/.exec(tag)![1]!);
      }
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name);
        for (const each of [value].flat()) body.append(name, each);
      }
      return post(action, body);
    },
    post,
  };

  function post(action: string, body: URLSearchParams, headers: Record<string, string> = {}): Promise<Visit> {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    return request(action, { method: "POST", body: body.toString(), headers: { ...type, ...headers } });
  }
}

/** Performs what was put to leave the building, until nothing is left. */
export async function settle(world: MemoryWorld): Promise<void> {
  for (;;) {
    const rows = world.store.drainStream();
    if (rows.length === 0) return;
    for (const row of rows) await perform(world, row);
  }
}

/** Signs a therapist in by the link in their mailbox. */
export async function signIn(world: MemoryWorld, visitor: Visitor, email: string): Promise<Visit> {
  await visitor.open("/portal/sign-in");
  await visitor.send("/portal/sign-in", { email });
  await settle(world);
  const letter = world.mailer.sent.findLast(({ to, subject }) => to === email && subject === "Sign in");
  await visitor.open(letter?.text ?? "");
  return visitor.send("/portal/sign-in/use");
}
