/** One client's page: what they said and what there is to do about it. */
import { clockTime, dateWords, dayWord, whenWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { localDate } from "@home-practice/conversation/practice/calendar.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import { meaningOf } from "@home-practice/service/delivery-codes.ts";
import { therapistsPlan } from "@home-practice/service/pages/change-care.ts";
import type { ClientView, PlanView } from "@home-practice/service/pages/client-view.ts";
import type { ConfidenceStep } from "@home-practice/service/pages/confidence-story.ts";
import { noteMax } from "@home-practice/service/pages/tell-client.ts";
import type { Therapist } from "@home-practice/service/ports.ts";
import type { ReactElement, ReactNode } from "react";
import { Field, Form, type Frame, Page } from "./layout.tsx";
import { readable } from "./phone-number.ts";
import { Weeks } from "./weeks.tsx";

interface ClientPageProps {
  frame: Frame;
  view: ClientView;
  /** Names for the forms of the page, each used once. */
  once: () => string;
  others: Pick<Therapist, "id" | "name">[];
  /** A note that was not left, to be mended. */
  note?: string;
}

export function ClientPage(props: ClientPageProps): ReactElement {
  const { frame, view } = props;
  const { entry, state } = view;
  const name = state.name ?? "New client";
  return (
    <Page frame={frame} title={name} here="clients">
      <div className="head">
        <div>
          <h1>{name}</h1>
          <p className="soft">{headOf(view).join(" · ")}</p>
        </div>
        <p className="row small">
          <a href={pathOf(view, "chart")}>Copy the week for the chart</a>
          <a href={pathOf(view, "trail")}>Who saw this</a>
        </p>
      </div>
      {entry.unconfirmed ? <IsThisYours {...props} /> : null}
      <div className="columns">
        <div>
          <ThisWeek view={view} />
          <Waiting {...props} />
          {view.plans.map((plan) => (
            <PlanCard key={plan.plan.id} view={view} of={plan} />
          ))}
          {view.plans.length === 0 ? <NoPlan view={view} /> : null}
          <Noticed view={view} />
        </div>
        <div className="no-print">
          <Acts {...props} />
          <Delivery view={view} />
        </div>
      </div>
    </Page>
  );
}

function pathOf({ entry }: ClientView, act: string): string {
  return `/portal/clients/${entry.clientId}/${act}`;
}

function headOf({ entry, state, phone, week }: ClientView): string[] {
  const session = entry.session ?? state.care.session;
  const { enrolled } = entry;
  return [
    readable(phone),
    ...(session ? [`meets ${dayWord(session.day, "en")} ${clockTime(session.time, "en")}`] : []),
    ...(week.setUp === undefined ? [] : [week.setUp]),
    ...(state.language === "es" ? ["texts in Spanish"] : []),
    ...(enrolled
      ? [`${enrolled.who === "guardian" ? "guardian's" : "own"} consent in person, ${enrolled.at}`]
      : []),
    ...(entry.closed ? ["ended"] : []),
  ];
}

function IsThisYours({ frame, view, once }: ClientPageProps): ReactElement {
  return (
    <section className="card">
      <h2>New: is this your client?</h2>
      <p>
        They joined by the code on your card. If you do not know them, say so: the texts end, and you no
        longer see them.
      </p>
      <div className="row">
        <Form frame={frame} action={pathOf(view, "confirm")} once={once()} inline>
          <button className="main" type="submit">
            Yes, my client
          </button>
        </Form>
        <Form frame={frame} action={pathOf(view, "not-theirs")} once={once()} inline>
          <button type="submit">Not mine</button>
        </Form>
      </div>
    </section>
  );
}

function ThisWeek({ view: { week, safety } }: { view: ClientView }): ReactElement {
  const { asked, status, week: days, fit, opener } = week;
  const sentences = [...status, ...days, ...fit];
  return (
    <section className="card">
      <h2>The last seven days</h2>
      {safety === undefined ? null : (
        <p>
          <b className="alarm-word">{safety}</b> <a href="/portal/alerts">Open the alert</a>
        </p>
      )}
      <p>{sentences.length === 0 && asked.length === 0 ? "Nothing was said." : sentences.join(" ")}</p>
      {opener === undefined ? null : <p className="opener">{opener}</p>}
    </section>
  );
}

const tags: Record<ClientView["concerns"][number]["tag"], string> = {
  question: "A question",
  "task-unclear": "Something is not clear",
  "why-does-not-fit": "The why does not fit",
  worry: "A worry",
  "rather-not": "Would rather not",
  "easier-step": "Wants an easier step",
  "make-it-mine": "Would make it their own",
  idea: "An idea for what is next",
};

function Waiting({ frame, view, once }: ClientPageProps): ReactElement | null {
  const { concerns, state } = view;
  if (concerns.length === 0) return null;
  return (
    <section className="card">
      <h2>Questions and worries</h2>
      <ul className="waiting">
        {concerns.map((concern) => (
          <li key={concern.id}>
            <p>
              <b>{tags[concern.tag]}</b> <span className="soft">{dateWords(concern.date, "en")}</span>{" "}
              {concern.talked ? (
                <span className="tag">talked about</span>
              ) : concern.seen ? (
                <span className="tag">seen</span>
              ) : null}
            </p>
            <blockquote lang={state.language}>{concern.words}</blockquote>
            {concern.talked ? null : (
              <div className="row">
                {concern.seen ? null : (
                  <Form frame={frame} action={pathOf(view, "seen")} once={once()} inline>
                    <input type="hidden" name="upTo" value={concern.at} />
                    <button type="submit">
                      I have seen it
                      <span className="unseen">
                        : {tags[concern.tag]}, {dateWords(concern.date, "en")}
                      </span>
                    </button>
                  </Form>
                )}
                <Form frame={frame} action={pathOf(view, "talked")} once={once()} inline>
                  <input type="hidden" name="upTo" value={concern.at} />
                  <button type="submit">
                    We talked about it
                    <span className="unseen">
                      : {tags[concern.tag]}, {dateWords(concern.date, "en")}
                    </span>
                  </button>
                </Form>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="soft small">Either way the client hears of it in their next text.</p>
    </section>
  );
}

function PlanCard({
  view,
  of: { plan, weeks, confidence },
}: {
  view: ClientView;
  of: PlanView;
}): ReactElement {
  const changes = view.changes.filter((change) => change.plan === undefined || change.plan === plan.id);
  return (
    <section className="card">
      <h2>{plan.practice.title.replace(/[.:]+$/, "")}</h2>
      <PlanFacts plan={plan} language={view.state.language} isPaused={view.state.pause !== undefined} />
      {therapistsPlan(view.state, plan.id) && plan !== therapistsPlan(view.state) ? (
        <p className="small no-print">
          <a href={`${pathOf(view, "practice")}?plan=${plan.id}`}>
            Change the practice<span className="unseen">: {plan.practice.title}</span>
          </a>
        </p>
      ) : null}
      <h3>Practice weeks</h3>
      <Weeks weeks={weeks} since={plan.since ?? ""} />
      {confidence.length === 0 ? null : (
        <>
          <h3>How sure they are of the plan</h3>
          <Story steps={confidence} language={view.state.language} />
        </>
      )}
      {changes.length === 0 ? null : (
        <>
          <h3>Tried, to make it easier</h3>
          <ul>
            {changes.map((change) => (
              <li key={change.id}>
                <span className="soft">{dateWords(change.date, "en")}</span>{" "}
                {startLarge(changed[change.what])}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const statuses: Record<Plan["status"], string> = {
  making: "being made",
  active: "running",
  held: "waits for a talk with you",
  ended: "ended",
};

function PlanFacts({
  plan,
  language,
  isPaused,
}: {
  plan: Plan;
  language: "en" | "es";
  isPaused: boolean;
}): ReactElement {
  const facts: [string, ReactNode][] = [
    [
      "When",
      `${whenWords(plan.days, plan.time ?? "", "en")}${plan.minutes === undefined ? "" : `, ${plan.minutes} min`}`,
    ],
    [
      "In their words",
      plan.ifThen && (
        <>
          If <span lang={language}>{plan.ifThen.if}</span>, then{" "}
          <span lang={language}>{plan.ifThen.then}</span>
        </>
      ),
    ],
    ["First step", plan.firstStep && <span lang={language}>{plan.firstStep}</span>],
    ["Called", plan.label && <span lang={language}>{plan.label}</span>],
    ["Why", plan.practice.why && <span lang={language}>{plan.practice.why}</span>],
    ["Now", plan.status === "active" && isPaused ? "on a break" : statuses[plan.status]],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, fact]) =>
        fact ? (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

const changed = {
  shorter: "made it shorter",
  "fewer-days": "took fewer days",
  schedule: "moved days or time",
  minutes: "changed how long",
  "if-then": "changed the if-then",
  "first-step": "changed the first step",
  zone: "changed the time zone",
} as const;
const bands = { high: "very sure", mid: "somewhat sure", low: "not very sure" };

function Story({ steps, language }: { steps: ConfidenceStep[]; language: "en" | "es" }): ReactElement {
  return (
    <ol className="story">
      {steps.map((step) => (
        <li
          key={`${step.step}${step.date}${"what" in step ? step.what : ""}${"rating" in step ? step.rating : ""}`}
          className={step.step === "said" ? "number" : undefined}
        >
          <span>
            {step.step === "changed" ? changed[step.what] : null}
            {step.step === "kept" ? "kept it as it is" : null}
            {step.step === "said" ? (
              <>
                said <b>{step.rating ?? (step.band && bands[step.band])}</b>
              </>
            ) : null}
          </span>
          {step.step === "said" && step.reason !== undefined ? <q lang={language}>{step.reason}</q> : null}
          <span className="soft small">{dateWords(step.date, "en")}</span>
        </li>
      ))}
    </ol>
  );
}

function NoPlan({ view }: { view: ClientView }): ReactElement {
  const making = view.state.plans.find(({ status }) => status !== "ended");
  return (
    <section className="card">
      <h2>No plan yet</h2>
      <p>
        {making === undefined
          ? "The client has not made one."
          : `They are making one for: ${making.practice.title}`}
      </p>
    </section>
  );
}

function Noticed({ view }: { view: ClientView }): ReactElement | null {
  if (view.noticed.length === 0) return null;
  return (
    <section className="card">
      <h2>What they noticed</h2>
      <ul className="quotes">
        {view.noticed.map((note) => (
          <li key={note.id}>
            <span className="soft small">{dateWords(note.date, "en")}</span>
            <blockquote lang={view.state.language}>{note.words}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Delivery({ view }: { view: ClientView }): ReactElement | null {
  if (view.delivery.length === 0) return null;
  return (
    <section className="card">
      <h2>Delivery</h2>
      <ul>
        {view.delivery.map((note) => (
          <li key={note.id}>
            <span className="soft">{dateWords(note.date, "en")}</span> {deliveryWords(note)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function deliveryWords(note: ClientView["delivery"][number]): string {
  switch (note.kind) {
    case "undelivered":
      return `A text did not arrive: ${meaningOf(note.code).meaning}.`;
    case "not-sent":
      return "A reminder did not go out; that was us.";
    case "not-reached":
      return "Two calls reached nobody, and they take no texts.";
  }
}

/** Everything there is to do, the everyday first, what cannot be taken back last and folded away. */
function Acts({ frame, view, once, others, note }: ClientPageProps): ReactElement {
  const { entry, state, noticed } = view;
  const session = entry.session ?? state.care.session;
  const act = (name: string, children: ReactNode) => (
    <Form frame={frame} action={pathOf(view, name)} once={once()}>
      {children}
    </Form>
  );
  const button = (label: string) => (
    <div>
      <button type="submit">{label}</button>
    </div>
  );
  if (entry.closed)
    return (
      <section className="card">
        <h2>Ended</h2>
        <p>No texts are sent. If they join again, they begin anew.</p>
      </section>
    );
  const today = localDate(state.pause?.since ?? view.entry.joinedAt, state.zone);
  return (
    <section className="card">
      <h2>Do something about it</h2>
      {act(
        "talked",
        <>
          <p className="small soft">Did you get to their week together? They hear that you noted it.</p>
          {button("We talked about this week")}
        </>,
      )}
      <details open={note !== undefined}>
        <summary>A few words in their next text</summary>
        {act(
          "note",
          <>
            <Field
              id="words"
              label="Your words"
              hint={`up to ${noteMax} characters, as plain as you would say it`}
            >
              <textarea
                id="words"
                name="words"
                maxLength={noteMax * 2}
                required
                defaultValue={note}
                data-count={state.language}
              />
            </Field>
            {button("Leave it for them")}
          </>,
        )}
      </details>
      <details>
        <summary>The practice</summary>
        <div>
          <a className="button" href={pathOf(view, "practice")}>
            {state.care.practice === undefined ? "Give a practice" : "Change the practice"}
          </a>
        </div>
      </details>
      <details>
        <summary>Session day and time</summary>
        {act(
          "session",
          <>
            <SessionFields session={session} />
            {button("Save the session")}
          </>,
        )}
      </details>
      <details>
        <summary>A break</summary>
        {state.pause === undefined
          ? act(
              "pause",
              <>
                <Field id="until" label="Until" hint="leave empty for a break without an end">
                  <input id="until" name="until" type="date" min={today} />
                </Field>
                {button("Pause the texts")}
              </>,
            )
          : act("resume", button("End the break"))}
      </details>
      <details>
        <summary>Emergency contact</summary>
        {act(
          "emergency",
          <>
            <Field id="emergency-name" label="Name" hint="shown with an alert">
              <input
                id="emergency-name"
                name="name"
                maxLength={60}
                autoComplete="off"
                defaultValue={entry.emergency?.name}
              />
            </Field>
            <Field id="emergency-phone" label="Phone">
              <input
                id="emergency-phone"
                name="phone"
                type="tel"
                maxLength={30}
                autoComplete="off"
                defaultValue={entry.emergency && readable(entry.emergency.phone)}
              />
            </Field>
            {button("Save the contact")}
          </>,
        )}
      </details>
      <details>
        <summary>Another number</summary>
        {act(
          "number",
          <>
            <Field id="phone" label="The number now" hint="they are asked for consent there">
              <input id="phone" name="phone" type="tel" required maxLength={30} autoComplete="off" />
            </Field>
            {button("Correct the number")}
          </>,
        )}
      </details>
      <details>
        <summary>Calls instead of texts</summary>
        {act(
          "calls",
          <>
            <fieldset>
              <legend>An automated voice calls them for</legend>
              {callChoices.map(([value, says]) => (
                <label className="check" key={value}>
                  <input
                    type="radio"
                    name="for"
                    value={value}
                    required
                    defaultChecked={value === chosenCalls(state)}
                  />
                  {says}
                </label>
              ))}
            </fieldset>
            <label className="check">
              <input type="checkbox" name="agreed" value="yes" />
              <span>They agreed to these calls, apart from the texts, and know that 9 ends them.</span>
            </label>
            {button("Save")}
          </>,
        )}
      </details>
      <details>
        <summary>They want no texts</summary>
        {act(
          "opt-out",
          <>
            <p className="small">Told you in person or on the phone? It counts as much as a STOP, at once.</p>
            {button("Record that they opted out")}
          </>,
        )}
      </details>
      {others.length === 0 ? null : (
        <details>
          <summary>Another therapist takes over</summary>
          {act(
            "hand-over",
            <>
              <Field id="to" label="To">
                <select id="to" name="to">
                  {others.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </Field>
              <p className="small">You no longer see them afterwards.</p>
              {button("Hand over")}
            </>,
          )}
        </details>
      )}
      <details>
        <summary>End the practice</summary>
        {act(
          "close",
          <>
            <fieldset>
              <legend>One last text, with what helped in their own words</legend>
              {noticed.slice(0, 4).map((said) => (
                <label className="check" key={said.id}>
                  <input type="radio" name="note" value={said.id} />
                  <span lang={state.language}>{said.words}</span>
                </label>
              ))}
              <label className="check">
                <input type="radio" name="note" value="" defaultChecked />
                Without such words
              </label>
            </fieldset>
            {button("End the practice")}
          </>,
        )}
      </details>
    </section>
  );
}

const callChoices = [
  ["both", "reminders and check-ins"],
  ["reminders", "reminders alone"],
  ["check-ins", "check-ins alone"],
  ["nothing", "nothing: texts"],
] as const;

function chosenCalls({ calls }: ClientView["state"]): (typeof callChoices)[number][0] {
  if (calls === undefined) return "nothing";
  if (calls.reminders && calls.checkIns) return "both";
  if (calls.only) return "both";
  return calls.reminders ? "reminders" : "check-ins";
}

/** Day and time of the session; both or neither. */
export function SessionFields({ session }: { session: ClientView["entry"]["session"] }): ReactElement {
  return (
    <div className="pair">
      <Field id="day" label="Day">
        <select id="day" name="day" defaultValue={session?.day ?? ""}>
          <option value="">not fixed</option>
          {weekdays.map((day) => (
            <option key={day} value={day}>
              {dayWord(day, "en")}
            </option>
          ))}
        </select>
      </Field>
      <Field id="time" label="Time">
        <input id="time" name="time" type="time" defaultValue={session?.time} />
      </Field>
    </div>
  );
}

function startLarge(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
