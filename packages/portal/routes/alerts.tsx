/** The routes of alerts: to see, acknowledge, and lift the hold. */

import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { acknowledge, alertsFor, liftHold, openAlert } from "@home-practice/service/alerts.ts";
import { coveredBy, hearerFor } from "@home-practice/service/leave.ts";
import { lostId } from "@home-practice/service/lost.ts";
import { clientOwner, therapistOwner } from "@home-practice/service/outgoing.ts";
import { leaveTrail } from "@home-practice/service/pages/own-client.ts";
import type { Alert, TrailAct } from "@home-practice/service/ports.ts";
import type { Hono } from "hono";
import { type AlertDetails, AlertPage, AlertsPage } from "../pages/alerts.tsx";
import { type Desk, type PortalContext, type PortalEnv, therapistOf } from "./desk.tsx";

const misreadDays = 3;

export function alertRoutes(app: Hono<PortalEnv>, desk: Desk): void {
  const { ports, page, goOn, notFound, signedIn, once } = desk;
  const { store, agency } = ports;

  app.get("/portal/alerts", signedIn, async (context) => {
    const therapist = therapistOf(context);
    const alerts = await alertsFor(ports, therapist);
    const hearer = await hearerFor(ports, therapist.id);
    const people = [hearer?.name ?? therapist.name, ...(agency.backup ? [agency.backup.name] : [])];
    const covering = (await coveredBy(ports, therapist)).flatMap(({ name, leave }) =>
      leave === undefined ? [] : [{ name, until: leave.to }],
    );
    return page(context, (frame) => (
      <AlertsPage frame={frame} alerts={alerts} zone={therapist.zone} people={people} covering={covering} />
    ));
  });

  app.get("/portal/alerts/:id", signedIn, async (context) => {
    const alert = await openAlert(ports, therapistOf(context), context.req.param("id"));
    if (alert === undefined) return notFound(context);
    await trailOf(context, alert, "saw an alert");
    const details = await detailsOf(context, alert);
    return page(context, (frame) => <AlertPage frame={frame} details={details} once={once()} />);
  });

  app.post("/portal/alerts/:id/acknowledge", signedIn, async (context) => {
    const reader = therapistOf(context);
    const alert = await openAlert(ports, reader, context.req.param("id"));
    if (alert === undefined) return notFound(context);
    await acknowledge(ports, reader, alert);
    await trailOf(context, alert, "acknowledged an alert");
    const says =
      alert.category === "test" ? "Thank you. The way alerts take works." : "Noted. Nobody else is called.";
    return goOn(context, `/portal/alerts/${alert.id}`, { done: true, says });
  });

  app.post("/portal/alerts/:id/lift", signedIn, async (context) => {
    const alert = await openAlert(ports, therapistOf(context), context.req.param("id"));
    if (alert === undefined) return notFound(context);
    const because = await liftHold(ports, alert);
    if (because === undefined) await trailOf(context, alert, "lifted the hold");
    const says =
      because === undefined
        ? "Lifted. The client is asked whether to start again, in the morning where it is night."
        : "There is no hold to lift.";
    return goOn(context, `/portal/alerts/${alert.id}`, { done: because === undefined, says });
  });

  async function trailOf(
    context: PortalContext,
    { clientId, therapistId }: Alert,
    what: TrailAct,
  ): Promise<void> {
    const owner = clientId === undefined ? therapistOwner(therapistId) : clientOwner(clientId);
    await leaveTrail(ports, therapistOf(context), owner, what);
  }

  async function detailsOf(context: PortalContext, alert: Alert): Promise<AlertDetails> {
    const reader = therapistOf(context);
    const { clientId, acknowledged } = alert;
    const base = {
      alert,
      zone: reader.zone,
      lost: await lostOf(alert),
      ...(acknowledged && { acknowledgedBy: (await store.therapist(acknowledged.by))?.name ?? "somebody" }),
    };
    if (clientId === undefined) return { ...base, words: [], misread: false, isHeld: false, isOwn: false };
    const [[state], phone, words] = await Promise.all([
      store.states([clientId]),
      store.phoneOf(clientId),
      store.alertWords(clientId, alert.id),
    ]);
    const careId = state?.care.therapist.id ?? alert.therapistId;
    const entry = await store.caseloadEntry(careId, clientId);
    const day = localDate(alert.at, state?.zone ?? reader.zone);
    const notes = await store.notes(clientId, day, addDays(day, misreadDays));
    return {
      ...base,
      name: state?.name ?? "New client",
      ...(phone && { phone }),
      ...(entry?.emergency && { emergency: entry.emergency }),
      words,
      misread: notes.some((note) => note.kind === "safety" && note.misread && note.at >= alert.at),
      isHeld: state?.hold !== undefined,
      isOwn: entry !== undefined && careId === reader.id,
    };
  }

  /** Who the news of it did not reach, and by what. */
  async function lostOf({ therapistId, id }: Alert): Promise<string[]> {
    const ways = ["therapist", "backup"].flatMap((to) => ["email", "text"].map((by) => ({ to, by })));
    const lost = await Promise.all(
      ways.map(({ to, by }) =>
        store.outgoing(therapistOwner(therapistId), lostId(`alert.${id}.${to}.${by}`)),
      ),
    );
    return ways.filter((_way, index) => lost[index]).map(({ to, by }) => `${by} to the ${to}`);
  }
}
