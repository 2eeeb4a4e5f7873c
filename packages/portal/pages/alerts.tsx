/** Alerts: who needs somebody, what they wrote, and that somebody looks after it. */
import { dateWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import type { Alert, CaseloadEntry, Said } from "@home-practice/service/ports.ts";
import type { ReactElement } from "react";
import { Form, type Frame, Page } from "./layout.tsx";
import { readable } from "./phone-number.ts";

const categories: Record<Alert["category"], string> = {
  suicide_active: "Words of suicide",
  suicide_passive: "Words of not wanting to live",
  self_harm: "Words of hurting themselves",
  harm_others: "Words of hurting others",
  abuse: "Words of being hurt",
  overdose_medical: "A medical emergency",
  third_party: "Somebody else in danger, not the client",
  distress: "Distress",
  none: "A message",
  test: "The weekly test",
};

/** "Mon Mar 15, 09:30" by the therapist's clock. */
export function momentIn(zone: string, at: string): string {
  return `${dateWords(localDate(at, zone), "en")}, ${localTime(at, zone)}`;
}

export interface AlertRow extends Alert {
  therapist: string;
}

export function AlertsPage({
  frame,
  alerts,
  zone,
  people,
  covering,
}: {
  frame: Frame;
  alerts: AlertRow[];
  zone: string;
  people: string[];
  /** Whose alerts the reader hears while they are on leave. */
  covering: { name: string; until: string }[];
}): ReactElement {
  return (
    <Page frame={frame} title="Alerts" here="alerts">
      <h1>Alerts</h1>
      <p className="soft">
        {people.length > 1
          ? `Words of danger reach ${people.join(" and ")} by email and text, at once; unacknowledged they go on after 15 minutes in working hours, 30 at other times. Nobody reads along.`
          : "A second person to alert is not set up. Until there is one, no client can join."}
      </p>
      {covering.map(({ name, until }) => (
        <p key={name}>
          You cover for {name} until {dateWords(until, "en")}: their alerts come to you and are listed here.
        </p>
      ))}
      {alerts.length === 0 ? <p>There has been no alert.</p> : null}
      <ul className="people">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <div className="row">
              <a className="name" href={`/portal/alerts/${alert.id}`}>
                {alert.category === "test" ? "Weekly test" : "A message needs attention"}
              </a>
              <span className="soft">
                {momentIn(zone, alert.at)}, to {alert.therapist}
              </span>
              {alert.acknowledged === undefined ? (
                <span className="tag alarm-word">open</span>
              ) : (
                <span className="tag">acknowledged</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export interface AlertDetails {
  alert: Alert;
  zone: string;
  /** Of the client, where there is one. */
  name?: string;
  phone?: string;
  emergency?: CaseloadEntry["emergency"];
  /** Their last messages, the newest last. */
  words: Said[];
  /** The client answered that it was misread. */
  misread: boolean;
  isHeld: boolean;
  acknowledgedBy?: string;
  /** Whether the reader's own list holds the client. */
  isOwn: boolean;
  lost: string[];
}

export function AlertPage({
  frame,
  details,
  once,
}: {
  frame: Frame;
  details: AlertDetails;
  once: string;
}): ReactElement {
  const { alert, zone, name, phone, emergency, words, misread, isHeld, acknowledgedBy, isOwn, lost } =
    details;
  const isTest = alert.category === "test";
  return (
    <Page frame={frame} title={isTest ? "Weekly test" : "A message needs attention"} here="alerts" narrow>
      <p>
        <a href="/portal/alerts">All alerts</a>
      </p>
      <h1>{isTest ? "The weekly test" : "A message needs attention"}</h1>
      <section className={alert.acknowledged === undefined && !isTest ? "card alarm" : "card"}>
        <h2>{categories[alert.category]}</h2>
        <dl className="facts">
          {name === undefined ? null : <Fact name="Client" says={name} />}
          {phone === undefined ? null : <Call name="Phone" phone={phone} />}
          {emergency === undefined ? null : (
            <Call name="In an emergency" who={emergency.name} phone={emergency.phone} />
          )}
          <Fact name="When" says={momentIn(zone, alert.at)} />
          {isTest ? null : (
            <Fact
              name="They got"
              says={
                alert.mayNotHaveArrived
                  ? "the crisis reply, which may not have arrived"
                  : "the crisis reply with 988 and 911, at once"
              }
            />
          )}
          {misread ? <Fact name="They say" says="it was misread. The alert stands." /> : null}
          {acknowledgedBy === undefined ? null : (
            <Fact
              name="Looked after"
              says={`by ${acknowledgedBy}, ${momentIn(zone, alert.acknowledged?.at ?? alert.at)}`}
            />
          )}
          {lost.length === 0 ? null : <Fact name="Not delivered" says={lost.join(", ")} />}
        </dl>
        {words.length === 0 ? null : (
          <>
            <h3>Their last messages, the newest last</h3>
            <ul className="quotes">
              {words.map((said) => (
                <li key={said.at + said.words}>
                  <span className="soft small">{momentIn(zone, said.at)}</span>
                  <blockquote>{said.words}</blockquote>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="row">
          {alert.acknowledged !== undefined ? null : (
            <Form frame={frame} action={`/portal/alerts/${alert.id}/acknowledge`} once={once} inline>
              <button className="main" type="submit">
                {isTest ? "It arrived" : "I look after it"}
              </button>
            </Form>
          )}
          {isHeld ? (
            <Form frame={frame} action={`/portal/alerts/${alert.id}/lift`} once={`${once}l`} inline>
              <button type="submit">Lift the hold</button>
            </Form>
          ) : null}
          {isOwn && alert.clientId !== undefined ? (
            <a href={`/portal/clients/${alert.clientId}`}>The client's page</a>
          ) : null}
        </div>
        {isHeld ? (
          <p className="small">
            Practice texts are on hold. Lifted, the client is asked whether to start again.
          </p>
        ) : null}
      </section>
      {isTest ? null : (
        <p className="soft small">
          What to do is yours and your law's to decide. This page records; it does not assess, and no alert is
          not a finding of safety.
        </p>
      )}
    </Page>
  );
}

function Call({ name, who, phone }: { name: string; who?: string; phone: string }): ReactElement {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {who === undefined ? null : `${who}, `}
        <a href={`tel:${phone}`}>{readable(phone)}</a>
      </dd>
    </div>
  );
}

function Fact({ name, says }: { name: string; says: string }): ReactElement {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}
