/** The therapist's clients, whoever may need them first at the top. */
import type { ClientList } from "@home-practice/service/pages/client-list.ts";
import type { ClientSummary } from "@home-practice/service/summary/fields.ts";
import type { Group } from "@home-practice/service/summary.ts";
import type { ReactElement } from "react";
import { type Frame, Page } from "./layout.tsx";

export function ClientListPage({ frame, list }: { frame: Frame; list: ClientList }): ReactElement {
  const { groups, names, closed } = list;
  return (
    <Page frame={frame} title="Clients" here="clients">
      <div className="head">
        <h1>Clients</h1>
        <a className="button main" href="/portal/clients/new">
          Add a client
        </a>
      </div>
      {groups.length === 0 ? (
        <p>Nobody is on your list yet. Add a client, or hand out a card with a code.</p>
      ) : (
        <p className="soft">Order shows what may need you first. It is not a measure of anyone.</p>
      )}
      {groups.map((group) => (
        <Tier key={group.heading} group={group} names={names} />
      ))}
      {closed.length === 0 ? null : (
        <section className="tier">
          <h2>Ended</h2>
          <ul className="people">
            {closed.map(({ clientId, name }) => (
              <li key={clientId}>
                <a href={`/portal/clients/${clientId}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Tier({ group, names }: { group: Group; names: ClientList["names"] }): ReactElement {
  return (
    <section className={group.tier === "A" ? "tier alarm" : "tier"}>
      <h2>{group.heading}</h2>
      <ul className="people">
        {group.clients.map((client) => (
          <li key={client.clientId}>
            <div className="row">
              <a className="name" href={`/portal/clients/${client.clientId}`}>
                {names.get(client.clientId)}
              </a>
              {client.unconfirmed === undefined ? null : <span className="tag">{client.unconfirmed}</span>}
              <span className="soft">{[client.session, client.setUp].filter(Boolean).join(", ")}</span>
            </div>
            <Sentences client={client} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentences({ client }: { client: ClientSummary }): ReactElement {
  const { safety, asked, status, delivery, week, words, fit, plan, opener } = client;
  const first = [...(safety === undefined ? [] : [safety]), ...asked, ...status, ...delivery].join(" ");
  return (
    <>
      {first === "" ? null : (
        <p>
          {first} {safety === undefined ? null : <a href="/portal/alerts">Open the alert</a>}
        </p>
      )}
      {week.length === 0 ? null : <p>{week.join(" ")}</p>}
      {words.length === 0 ? null : <p>Words: {words.join("; ")}</p>}
      {fit.length + plan.length === 0 ? null : <p className="soft">{[...fit, ...plan].join(" ")}</p>}
      {opener === undefined ? null : <p className="opener">{opener}</p>}
    </>
  );
}
