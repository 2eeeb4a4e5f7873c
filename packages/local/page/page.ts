/** Serves the page at `/` and the files it is made of. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Hono } from "hono";
import { demoAgency, demoTherapist } from "../demo.ts";

const folder = import.meta.dirname;
const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Scripts, styles and data come from this machine's world and nowhere else, and none are inline. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A letter brings its own inline styles and pictures, and may do nothing else. */
const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: https:",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const { backup } = demoAgency;
/** What the page must know of the demo agency that the local interface does not say. */
const demo = {
  zone: demoAgency.zone,
  staff: {
    [demoTherapist.phone]: demoTherapist.name,
    ...(backup?.phone && { [backup.phone]: backup.name }),
  },
};

/** An app with the page at `/` and its files under `/page/`, read anew each time so that a reload shows a change. */
export function createPage(): Hono {
  const files = readdirSync(folder).filter((file) => contentTypes[extname(file)] !== undefined);
  const app = new Hono();

  app.get("/", (context) => context.html(read("index.html"), 200, headers(".html", pagePolicy)));
  app.get("/page/demo.json", (context) => context.json(demo));
  app.get("/page/:file", (context) => {
    const file = context.req.param("file");
    if (file === "index.html" || !files.includes(file)) return context.notFound();
    return context.body(
      read(file),
      200,
      headers(extname(file), file === "letter.html" ? letterPolicy : pagePolicy),
    );
  });
  return app;
}

function headers(extension: string, policy: string): Record<string, string> {
  return {
    "content-type": contentTypes[extension] ?? "text/plain",
    "content-security-policy": policy,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
