/** The agency's records: clients by opaque id, each with its trail, and what did not reach the staff. */
import type { Records } from "@home-practice/service/pages/records.ts";
import type { ReactElement } from "react";
import { momentIn } from "./alerts.tsx";
import { Form, type Frame, Page } from "./layout.tsx";

interface RecordsPageProps {
  frame: Frame;
  records: Records;
  zone: string;
  asksForCode: boolean;
}

export function RecordsPage({ frame, records, zone, asksForCode }: RecordsPageProps): ReactElement {
  const { therapists, lost } = records;
  const nameOf = (id: string) => therapists.find((therapist) => therapist.id === id)?.name ?? "the backup";
  return (
    <Page frame={frame} title="Records" here="records">
      <h1>Records</h1>
      <section className="card">
        <h2>What did not arrive</h2>
        {lost.length === 0 ? <p>Everything to the staff has arrived.</p> : null}
        <ul className="plain">
          {lost.map(({ at, by, what }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of one second are told apart by their place.
            <li key={`${at}.${index}`}>
              <span className="soft">{momentIn(zone, at)}</span> {what}: {nameOf(by)}
            </li>
          ))}
        </ul>
      </section>
      {therapists.map(({ id, name, email, clientIds }) => (
        <section className="card" key={id}>
          <div className="head">
            <div>
              <h2>
                <a href={`/portal/agency/therapists/${id}`}>{name}</a>
              </h2>
              <p className="soft small">{email}</p>
            </div>
            {asksForCode ? (
              <Form frame={frame} action="/portal/agency/second-factor" inline>
                <input type="hidden" name="therapist" value={id} />
                <button type="submit">
                  Let them set up a new app<span className="unseen">: {name}</span>
                </button>
              </Form>
            ) : null}
          </div>
          {clientIds.length === 0 ? <p>No clients.</p> : null}
          <ul className="plain">
            {clientIds.map((clientId) => (
              <li key={clientId}>
                <a href={`/portal/agency/clients/${clientId}`}>{clientId}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft small">
        Clients stand here by their ids alone. A trail says who saw or changed what, and when; never a word of
        theirs. That you read one stands in it too.
      </p>
    </Page>
  );
}
