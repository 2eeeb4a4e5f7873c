/** The weekly summary, or the brief of a day, as a mail: HTML and plain text from one model, line for line. */

import type { Group, Summary } from "@home-practice/service/summary.ts";
import { Section } from "@react-email/section";
import type { ReactElement } from "react";
import { type ClientLine, clientLines } from "./client-lines.ts";
import {
  Address,
  Aside,
  alarmBox,
  clientBox,
  Frame,
  GroupHeading,
  Line,
  type Mail,
  mailOf,
} from "./frame.tsx";

const preview = "For the first two minutes of your next sessions.";

/**
 * Writes the weekly summary, or the brief of a day.
 *
 * @param options.portalUrl - where the therapist's pages are; without it the mail has no link
 */
export async function renderSummary(summary: Summary, options: { portalUrl?: string } = {}): Promise<Mail> {
  const { portalUrl } = options;
  const page = <SummaryMail summary={summary} {...(portalUrl !== undefined && { portalUrl })} />;
  return mailOf(summary.subject, page, plainText(summary, portalUrl));
}

function SummaryMail({ summary, portalUrl }: { summary: Summary; portalUrl?: string }): ReactElement {
  const { subject, groups, nobody } = summary;
  return (
    <Frame title={subject} preview={preview}>
      {nobody === undefined ? (
        <>
          <Aside>{introduction(summary)}</Aside>
          {groups.map((group) => (
            <Clients key={`${group.heading}${group.clients[0]?.clientId}`} group={group} />
          ))}
        </>
      ) : (
        <Line>{nobody}</Line>
      )}
      <Closing sentences={closing(summary)} {...(portalUrl !== undefined && { portalUrl })} />
    </Frame>
  );
}

function Clients({ group: { tier, heading, clients } }: { group: Group }): ReactElement {
  const isAlarm = tier === "A";
  return (
    <Section className={isAlarm ? "alarm" : ""} style={isAlarm ? alarmBox : {}}>
      <GroupHeading alarm={isAlarm}>{heading}</GroupHeading>
      {clients.map((client) => (
        <Section key={client.clientId} style={clientBox}>
          {clientLines(client, tier).map(({ label, says }) => (
            <Line key={`${label}${says}`}>
              {label === undefined ? null : <strong>{label} </strong>}
              {says}
            </Line>
          ))}
        </Section>
      ))}
    </Section>
  );
}

function Closing({ sentences, portalUrl }: { sentences: string[]; portalUrl?: string }): ReactElement {
  return (
    <Section style={{ marginTop: "28px" }}>
      {sentences.map((sentence) => (
        <Aside key={sentence}>{sentence}</Aside>
      ))}
      {portalUrl === undefined ? null : (
        <Aside>
          Your pages: <Address href={portalUrl} />
        </Aside>
      )}
    </Section>
  );
}

function introduction({ people, order }: Summary): string {
  return `${people.charAt(0).toUpperCase()}${people.slice(1)}. ${order}`;
}

function closing({ level, nobody, briefed, notice }: Summary): string[] {
  return [
    ...(briefed === undefined ? [] : [briefed]),
    ...(level === "link" && nobody === undefined ? ["What clients wrote stays out of this email."] : []),
    ...(notice === undefined ? [] : [notice]),
  ];
}

const indent = 6;

function plainText(summary: Summary, portalUrl: string | undefined): string {
  const { subject, groups, nobody } = summary;
  const end = [...closing(summary), ...(portalUrl === undefined ? [] : [`Your pages: ${portalUrl}`])];
  const parts = [
    [subject, nobody ?? introduction(summary)].join("\n"),
    ...groups.map(({ tier, heading, clients }) =>
      [heading.toUpperCase(), ...clients.map((client) => plainLines(clientLines(client, tier)))].join("\n"),
    ),
    end.join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The initials hang out to the left of what is said. */
function plainLines(lines: ClientLine[]): string {
  return lines
    .map(({ label, says }, index) => {
      if (index === 0) return `${(label ?? "").padEnd(indent - 1)} ${says}`.trimEnd();
      return `${" ".repeat(indent)}${label === undefined ? "" : `${label} `}${says}`;
    })
    .join("\n");
}
