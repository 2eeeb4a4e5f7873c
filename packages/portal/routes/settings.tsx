/** The routes of a therapist's own settings: leave, and handing the whole list over. */
import { canTakeClients } from "@home-practice/service/backup.ts";
import { endLeave, onLeave, planLeave } from "@home-practice/service/leave.ts";
import { handOverAll } from "@home-practice/service/pages/change-care.ts";
import type { Hono } from "hono";
import * as z from "zod";
import { SettingsPage } from "../pages/settings.tsx";
import { type Desk, fieldOf, onceOf, type PortalContext, type PortalEnv, therapistOf } from "./desk.tsx";

const date = z.iso.date();

export function settingsRoutes(app: Hono<PortalEnv>, { ports, page, goOn, signedIn, once }: Desk): void {
  const path = "/portal/settings";
  const said = (context: PortalContext, says: string) => goOn(context, path, { done: false, says });

  app.get(path, signedIn, async (context) => {
    const therapist = therapistOf(context);
    const others = (await ports.store.therapists()).filter(
      (each) => each.id !== therapist.id && canTakeClients(ports, each),
    );
    return page(context, (frame) => (
      <SettingsPage
        frame={frame}
        therapist={therapist}
        others={others}
        isOnLeave={onLeave(ports, therapist) !== undefined}
        once={once()}
      />
    ));
  });

  app.post(`${path}/leave`, signedIn, async (context) => {
    const [from, to] = [date.safeParse(fieldOf(context, "from")), date.safeParse(fieldOf(context, "to"))];
    if (!from.success || !to.success) return said(context, "Please say the first and the last day.");
    const leave = { from: from.data, to: to.data, cover: fieldOf(context, "cover") };
    return goOn(context, path, await planLeave(ports, therapistOf(context), leave));
  });

  app.post(`${path}/leave/end`, signedIn, async (context) =>
    goOn(context, path, await endLeave(ports, therapistOf(context))),
  );

  app.post(`${path}/hand-over`, signedIn, async (context) => {
    if (fieldOf(context, "sure") !== "yes") return said(context, "Please tick that everybody is to go.");
    const act = { therapist: therapistOf(context), once: onceOf(context) };
    return goOn(context, path, await handOverAll(ports, act, fieldOf(context, "to")));
  });
}
