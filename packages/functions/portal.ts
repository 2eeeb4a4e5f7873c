/** The browser's door: the therapists' pages over the real ports. */
import { createPortalApp, type PortalSettings } from "@home-practice/portal/portal.app.tsx";
import type { PortalEnv } from "@home-practice/portal/routes/desk.tsx";
import type { Ports } from "@home-practice/service/ports.ts";
import type { Hono } from "hono";

/** The app that answers every page; whoever wires it hands requests to its `fetch`. */
export function createPortalDoor(ports: Ports, settings: PortalSettings): Hono<PortalEnv> {
  return createPortalApp(ports, settings);
}
