/** The public pages' routes. */
import type { Hono } from "hono";
import { AboutPageView, aboutPages } from "../pages/about.tsx";
import { readable } from "../pages/phone-number.ts";
import { RegistrationPage } from "../pages/registration.tsx";
import type { Desk, PortalEnv } from "./desk.tsx";

export function aboutRoutes(app: Hono<PortalEnv>, { ports, settings, page, signedIn }: Desk): void {
  const { name, phone } = ports.agency;
  const agency = {
    name,
    phone: readable(phone),
    textNumber: readable(settings.textNumber),
    wording: ports.agency,
  };
  for (const about of aboutPages) {
    for (const language of ["en", "es"] as const) {
      app.get(`/about/${language === "es" ? "es/" : ""}${about}`, (context) =>
        page(context, (frame) => (
          <AboutPageView frame={frame} page={about} language={language} agency={agency} />
        )),
      );
    }
  }
  app.get("/portal/registration", signedIn, (context) =>
    page(context, (frame) => (
      <RegistrationPage frame={frame} agency={agency} publicUrl={settings.publicUrl} />
    )),
  );
}
