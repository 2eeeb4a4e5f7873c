/** The routes of whoever reads the agency's records. */
import {
  readRecords,
  readTherapistTrail,
  readTrail,
  resetSecondFactor,
} from "@home-practice/service/pages/records.ts";
import type { TrailEntry } from "@home-practice/service/ports.ts";
import { staffNames } from "@home-practice/service/sign-in.ts";
import type { Hono } from "hono";
import { RecordsPage } from "../pages/records.tsx";
import { TrailPage } from "../pages/trail.tsx";
import { type Desk, fieldOf, holderOf, type PortalContext, type PortalEnv } from "./desk.tsx";

export function recordRoutes(
  app: Hono<PortalEnv>,
  { ports, page, goOn, notFound, readsRecords }: Desk,
): void {
  const { agency } = ports;

  app.get("/portal/agency", readsRecords, async (context) => {
    const records = await readRecords(ports);
    return page(context, (frame) => (
      <RecordsPage frame={frame} records={records} zone={agency.zone} asksForCode={agency.secondFactor} />
    ));
  });

  app.get("/portal/agency/clients/:id", readsRecords, async (context) => {
    const clientId = context.req.param("id");
    const entries = await readTrail(ports, holderOf(context), clientId);
    if (entries === undefined) return notFound(context);
    return showTrail(context, clientId, entries);
  });

  app.get("/portal/agency/therapists/:id", readsRecords, async (context) => {
    const trail = await readTherapistTrail(ports, context.req.param("id"));
    return trail === undefined ? notFound(context) : showTrail(context, trail.therapist.name, trail.entries);
  });

  async function showTrail(context: PortalContext, name: string, entries: TrailEntry[]) {
    const nameOf = await staffNames(ports);
    return page(context, (frame) => (
      <TrailPage
        frame={frame}
        here="records"
        back={{ href: "/portal/agency", label: "Back to the records" }}
        name={name}
        zone={agency.zone}
        entries={entries}
        nameOf={nameOf}
      />
    ));
  }

  app.post("/portal/agency/second-factor", readsRecords, async (context) =>
    goOn(
      context,
      "/portal/agency",
      await resetSecondFactor(ports, holderOf(context), fieldOf(context, "therapist")),
    ),
  );
}
