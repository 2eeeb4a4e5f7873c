/** Who saw or changed what of a client's, and the week to be copied: two plain pages. */
import type { TrailEntry } from "@home-practice/service/ports.ts";
import type { ReactElement } from "react";
import { momentIn } from "./alerts.tsx";
import { type Frame, Page } from "./layout.tsx";

interface TrailPageProps {
  frame: Frame;
  here: "clients" | "records";
  back: { href: string; label: string };
  name: string;
  zone: string;
  entries: TrailEntry[];
  nameOf: (therapistId: string) => string;
}

export function TrailPage({ frame, here, back, name, zone, entries, nameOf }: TrailPageProps): ReactElement {
  return (
    <Page frame={frame} title={`Who saw ${name}`} here={here} narrow>
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>Who saw or changed this</h1>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two acts of one second are told apart by their place.
              <tr key={`${entry.at}.${index}`}>
                <td>{momentIn(zone, entry.at)}</td>
                <td>{nameOf(entry.by)}</td>
                <td>{entry.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">The newest 200 entries. No words of the client's are kept here.</p>
    </Page>
  );
}

export function ChartPage({
  frame,
  clientId,
  name,
  text,
}: {
  frame: Frame;
  clientId: string;
  name: string;
  text: string;
}): ReactElement {
  return (
    <Page frame={frame} title={`The week of ${name}`} here="clients" narrow>
      <p>
        <a href={`/portal/clients/${clientId}`}>Back to {name}</a>
      </p>
      <h1>The week, for the chart</h1>
      <pre id="chart">{text}</pre>
      <p data-copy="chart" />
    </Page>
  );
}
