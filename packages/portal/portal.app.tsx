/** The pages of the therapists and of whoever reads the agency's records: a Hono app over the service. It parses, asks the service, and draws; it decides nothing. */
import type { Ports } from "@home-practice/service/ports.ts";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { icon } from "./look/icon.ts";
import { script } from "./look/script.ts";
import { stylesheet } from "./look/stylesheet.ts";
import { aboutRoutes } from "./routes/about.tsx";
import { alertRoutes } from "./routes/alerts.tsx";
import { cardRoutes } from "./routes/cards.tsx";
import { clientRoutes } from "./routes/clients.tsx";
import { type Desk, openDesk, type PortalEnv } from "./routes/desk.tsx";
import { ownRecordRoutes } from "./routes/own-record.tsx";
import { recordRoutes } from "./routes/records.tsx";
import { settingsRoutes } from "./routes/settings.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { securityHeaders } from "./session.ts";

export interface PortalSettings {
  /** Where everything is reached from outside, without a slash at its end; https everywhere but on a laptop. */
  publicUrl: string;
  /** The number that clients text, E.164. */
  textNumber: string;
}

const bodyMaxBytes = 32 * 1024;

/** The pages under `/portal` behind their sign-in, and the public ones under `/about`. */
export function createPortalApp(ports: Ports, settings: PortalSettings): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const desk: Desk = openDesk(ports, settings);
  const headers = securityHeaders(desk.cookies);
  const isOurs = ["/portal", "/portal/*", "/about/*"];

  for (const path of isOurs) {
    app.use(path, async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
      if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
    });
    app.use(
      path,
      bodyLimit({ maxSize: bodyMaxBytes, onError: (context) => context.text("That is too long.", 413) }),
    );
  }

  app.get("/portal/style.css", (context) => context.body(stylesheet, 200, staticHeaders("text/css")));
  app.get("/portal/script.js", (context) => context.body(script, 200, staticHeaders("text/javascript")));
  app.get("/portal/icon.svg", (context) => context.body(icon, 200, staticHeaders("image/svg+xml")));
  aboutRoutes(app, desk);
  signInRoutes(app, desk);
  clientRoutes(app, desk);
  cardRoutes(app, desk);
  alertRoutes(app, desk);
  settingsRoutes(app, desk);
  recordRoutes(app, desk);
  ownRecordRoutes(app, desk);
  app.all("/portal/*", desk.signedInAtAll, (context) => desk.notFound(context));
  app.all("/about/*", (context) => desk.notFound(context));
  app.onError((error, context) => {
    ports.log({ what: "page-failed", code: error.name });
    return desk.failed(context);
  });
  return app;
}

function staticHeaders(type: string): Record<string, string> {
  return { "content-type": `${type}; charset=utf-8`, "cache-control": "public, max-age=300" };
}
