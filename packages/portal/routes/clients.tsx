/** The routes of clients: the list, one client's page, and every act on it. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import { canTakeClients } from "@home-practice/service/backup.ts";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import {
  changePractice,
  changeSession,
  handOver,
  type PracticeDraft,
  practiceOf,
  therapistsPlan,
} from "@home-practice/service/pages/change-care.ts";
import { chartText, copyWeek } from "@home-practice/service/pages/chart.ts";
import { clientList } from "@home-practice/service/pages/client-list.ts";
import { openClient } from "@home-practice/service/pages/client-view.ts";
import { changeEmergency, changeNumber, enrol } from "@home-practice/service/pages/enrol.ts";
import { leaveTrail, type Outcome, ownClient } from "@home-practice/service/pages/own-client.ts";
import {
  type Act,
  chooseCalls,
  closeClient,
  confirmClient,
  leaveNote,
  markSeen,
  markTalkedAbout,
  notTheirs,
  pauseTexts,
  recordOptOut,
  resumeTexts,
} from "@home-practice/service/pages/tell-client.ts";
import { templateOf } from "@home-practice/service/pages/templates.ts";
import { lookAtWords } from "@home-practice/service/pages/words.ts";
import type { CaseloadEntry } from "@home-practice/service/ports.ts";
import { staffNames } from "@home-practice/service/sign-in.ts";
import type { Hono } from "hono";
import * as z from "zod";
import { ClientPage } from "../pages/client.tsx";
import { ClientListPage } from "../pages/client-list.tsx";
import { EnrolPage } from "../pages/enrol.tsx";
import { PracticePage } from "../pages/practice.tsx";
import { ChartPage, TrailPage } from "../pages/trail.tsx";
import { type Desk, fieldOf, onceOf, type PortalContext, type PortalEnv, therapistOf } from "./desk.tsx";

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const date = z.iso.date();
const session = z.object({ day: z.enum(weekdays), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) });
const trailMax = 200;
const wordsMax = 400;
const notUnderstood: Outcome = { done: false, says: "That was not understood, and nothing was changed." };

type Doing = (context: PortalContext, act: Act) => Promise<Outcome | undefined>;

export function clientRoutes(app: Hono<PortalEnv>, desk: Desk): void {
  const { ports, page, goOn, notFound, signedIn, once } = desk;
  const today = (context: PortalContext) => localDate(ports.clock.now(), therapistOf(context).zone);

  const isOpen = (context: PortalContext) => canTakeClients(ports, therapistOf(context));

  app.get("/portal/clients", signedIn, async (context) => {
    const list = await clientList(ports, therapistOf(context));
    return page(context, (frame) => <ClientListPage frame={frame} list={list} />);
  });

  app.get("/portal/clients/new", signedIn, (context) =>
    page(context, (frame) => (
      <EnrolPage frame={frame} once={once()} today={today(context)} isOpen={isOpen(context)} />
    )),
  );

  app.post("/portal/clients/new", signedIn, async (context) => {
    const phone = fieldOf(context, "phone").slice(0, 30);
    const outcome = await enrolFrom(context, phone);
    if (outcome.clientId !== undefined) return goOn(context, `/portal/clients/${outcome.clientId}`, outcome);
    return page(
      context,
      (frame) => (
        <EnrolPage
          frame={frame}
          once={once()}
          today={today(context)}
          phone={phone}
          isOpen={isOpen(context)}
        />
      ),
      { status: 422, said: outcome },
    );
  });

  async function enrolFrom(context: PortalContext, phone: string): Promise<Outcome & { clientId?: string }> {
    const who = z.enum(["adult", "guardian"]).safeParse(fieldOf(context, "who"));
    const consentOn = date.safeParse(fieldOf(context, "consentOn"));
    if (
      !who.success ||
      !consentOn.success ||
      consentOn.data > today(context) ||
      fieldOf(context, "told") !== "yes"
    ) {
      return {
        done: false,
        says: "Please say who gave the consent, on which day, and that they know how it works.",
      };
    }
    const when = sessionFrom(context);
    if (when === "wrong") return { done: false, says: "A session needs its day and its time, or neither." };
    const draft = templateOf(fieldOf(context, "template"), ports.agency.language);
    const practice = draft && practiceOf(draft, ports.agency.language);
    return enrol(ports, {
      therapist: therapistOf(context),
      once: onceOf(context),
      phone,
      who: who.data,
      consentOn: consentOn.data,
      ...(practice && !("problems" in practice) && { practice }),
      ...(when && { session: when }),
      ...(fieldOf(context, "calls") === "yes" && { calls: true }),
    });
  }

  app.get("/portal/clients/:id", signedIn, (context) => showClient(context));

  async function showClient(context: PortalContext, said?: Outcome, note?: string) {
    const therapist = therapistOf(context);
    const view = await openClient(ports, therapist, context.req.param("id") ?? "");
    if (view === undefined) return notFound(context);
    const others = (await ports.store.therapists()).filter(
      (each) => each.id !== therapist.id && canTakeClients(ports, each),
    );
    const draw = (frame: Parameters<typeof ClientPage>[0]["frame"]) => (
      <ClientPage
        frame={frame}
        view={view}
        once={once}
        others={others}
        {...(note !== undefined && { note })}
      />
    );
    return page(context, draw, said === undefined ? {} : { status: said.done ? 200 : 422, said });
  }

  app.get("/portal/clients/:id/trail", signedIn, async (context) => {
    const therapist = therapistOf(context);
    const clientId = context.req.param("id");
    const client = await ownClient(ports, therapist, clientId);
    if (client === undefined) return notFound(context);
    await leaveTrail(ports, therapist, clientOwner(clientId), "saw the trail");
    const entries = await ports.store.trail(clientOwner(clientId), trailMax);
    const nameOf = await staffNames(ports);
    const name = client.state.name ?? "this client";
    return page(context, (frame) => (
      <TrailPage
        frame={frame}
        here="clients"
        back={{ href: `/portal/clients/${clientId}`, label: `Back to ${name}` }}
        name={name}
        zone={therapist.zone}
        entries={entries}
        nameOf={nameOf}
      />
    ));
  });

  app.get("/portal/clients/:id/chart", signedIn, async (context) => {
    const clientId = context.req.param("id");
    const view = await copyWeek(ports, therapistOf(context), clientId);
    if (view === undefined) return notFound(context);
    const to = localDate(ports.clock.now(), view.state.zone);
    const text = chartText(view, { from: addDays(to, -6), to, agency: ports.agency });
    return page(context, (frame) => (
      <ChartPage frame={frame} clientId={clientId} name={view.state.name ?? "this client"} text={text} />
    ));
  });

  app.get("/portal/clients/:id/practice", signedIn, async (context) => {
    const client = await ownClient(ports, therapistOf(context), context.req.param("id"));
    if (client === undefined) return notFound(context);
    await leaveTrail(ports, therapistOf(context), clientOwner(client.state.id), "saw the client");
    const plan = therapistsPlan(client.state, context.req.query("plan"));
    const practice = plan === undefined ? client.state.care.practice : plan.practice;
    const now: PracticeDraft = {
      title: practice?.title ?? "",
      steps: practice?.steps ?? [],
      why: practice?.why ?? "",
      thoughtWork: practice?.thoughtWork ?? false,
    };
    const draft = templateOf(context.req.query("template") ?? "", client.state.language) ?? now;
    return showPractice(context, client.state, { draft, plan: context.req.query("plan") });
  });

  app.post("/portal/clients/:id/practice", signedIn, async (context) => {
    const act = actOf(context);
    const form = context.get("form");
    const draft: PracticeDraft = {
      title: fieldOf(context, "title"),
      steps: form?.getAll("step") ?? [],
      why: fieldOf(context, "why"),
      thoughtWork: fieldOf(context, "thoughtWork") === "yes",
    };
    const plan = fieldOf(context, "plan") || undefined;
    const outcome = await changePractice(ports, act, draft, plan);
    if (outcome === undefined) return notFound(context);
    if (outcome.done) return goOn(context, `/portal/clients/${act.clientId}`, outcome);
    const client = await ownClient(ports, act.therapist, act.clientId);
    return client === undefined
      ? notFound(context)
      : showPractice(context, client.state, { draft, plan }, outcome);
  });

  function showPractice(
    context: PortalContext,
    { id, name = "this client", language }: { id: string; name?: string; language: "en" | "es" },
    form: { draft: PracticeDraft; plan: string | undefined },
    said?: Outcome,
  ) {
    return page(
      context,
      (frame) => (
        <PracticePage frame={frame} clientId={id} name={name} language={language} {...form} once={once()} />
      ),
      said === undefined ? {} : { status: 422, said },
    );
  }

  app.post("/portal/words", signedIn, (context) => {
    const language = fieldOf(context, "language") === "es" ? "es" : "en";
    return context.json(lookAtWords(fieldOf(context, "words").slice(0, wordsMax), language));
  });

  app.post("/portal/clients/:id/:act", signedIn, async (context) => {
    const doing = acts[context.req.param("act")];
    if (doing === undefined) return notFound(context);
    const act = actOf(context);
    const outcome = await doing(context, act);
    if (outcome === undefined) return notFound(context);
    if (outcome.done) {
      const isStillTheirs = (await ownClient(ports, act.therapist, act.clientId)) !== undefined;
      return goOn(context, isStillTheirs ? `/portal/clients/${act.clientId}` : "/portal/clients", outcome);
    }
    return showClient(
      context,
      outcome,
      context.req.param("act") === "note" ? fieldOf(context, "words") : undefined,
    );
  });

  const acts: Record<string, Doing | undefined> = Object.assign(Object.create(null), {
    confirm: (_context, act) => confirmClient(ports, act),
    "not-theirs": (_context, act) => notTheirs(ports, act),
    seen: (context, act) => markSeen(ports, act, upTo(context)),
    talked: (context, act) => markTalkedAbout(ports, act, upTo(context)),
    note: (context, act) => leaveNote(ports, act, fieldOf(context, "words")),
    async session(context, act) {
      const when = sessionFrom(context);
      if (when === "wrong")
        return orNothing(act, { done: false, says: "A session needs its day and its time, or neither." });
      return changeSession(ports, act, when);
    },
    async pause(context, act) {
      const until = fieldOf(context, "until");
      if (until !== "" && !date.safeParse(until).success) return orNothing(act, notUnderstood);
      return pauseTexts(ports, act, until === "" ? undefined : until);
    },
    resume: (_context, act) => resumeTexts(ports, act),
    emergency: (context, act) =>
      changeEmergency(ports, act, { name: fieldOf(context, "name"), phone: fieldOf(context, "phone") }),
    number: (context, act) => changeNumber(ports, act, fieldOf(context, "phone")),
    "opt-out": (_context, act) => recordOptOut(ports, act),
    async calls(context, act) {
      const chosen = z.enum(["both", "reminders", "check-ins", "nothing"]).safeParse(fieldOf(context, "for"));
      const agreed = chosen.data === "nothing" || fieldOf(context, "agreed") === "yes";
      if (!chosen.success || !agreed)
        return orNothing(act, {
          done: false,
          says: "Please say what they want calls for, and that they agreed.",
        });
      return chooseCalls(ports, act, chosen.data);
    },
    "hand-over": (context, act) => handOverOwn(act, fieldOf(context, "to")),
    async close(context, act) {
      const id = fieldOf(context, "note");
      const view = id === "" ? undefined : await openClient(ports, act.therapist, act.clientId);
      return closeClient(ports, act, view?.noticed.find((note) => note.id === id)?.words);
    },
  } satisfies Record<string, Doing>);

  async function handOverOwn(act: Act, to: string): Promise<Outcome | undefined> {
    const isTheirs = (await ownClient(ports, act.therapist, act.clientId)) !== undefined;
    return isTheirs ? handOver(ports, act, to) : undefined;
  }

  /** What is wrong with a form is told only about the therapist's own client. */
  async function orNothing(act: Act, outcome: Outcome): Promise<Outcome | undefined> {
    return (await ownClient(ports, act.therapist, act.clientId)) && outcome;
  }

  /** A concern's own instant, or now for the whole week; never one ahead. */
  function upTo(context: PortalContext): string {
    const now = ports.clock.now();
    const given = instant.safeParse(fieldOf(context, "upTo"));
    return given.success && given.data < now ? given.data : now;
  }
}

function actOf(context: PortalContext): Act {
  return { therapist: therapistOf(context), clientId: context.req.param("id") ?? "", once: onceOf(context) };
}

function sessionFrom(context: PortalContext): CaseloadEntry["session"] | "wrong" {
  const [day, time] = [fieldOf(context, "day"), fieldOf(context, "time")];
  if (day === "" && time === "") return undefined;
  const parsed = session.safeParse({ day, time });
  return parsed.success ? parsed.data : "wrong";
}
