/** The small mails: that texts may not be reaching a client, and that an alert may not have reached the staff. */
import type { LostNews } from "@home-practice/service/ports.ts";
import type { ReactElement } from "react";
import { Address, Aside, Frame, Line, type Mail, mailOf } from "./frame.tsx";

interface Notice {
  subject: string;
  lines: string[];
  link?: { label: string; href: string };
  aside: string;
}

/** To the therapist: initials and a link, and that it is nobody's silence. */
export function renderDelivery({ initials, link }: { initials: string; link?: string }): Promise<Mail> {
  return renderNotice({
    subject: "Texts may not be reaching a client",
    lines: [
      `Texts to ${initials} may not be arriving. That is the number or the carrier, not their silence.`,
    ],
    ...(link !== undefined && { link: { label: "What to do:", href: link } }),
    aside: "You hear of it once a week at most for each client.",
  });
}

const readers = {
  therapist: "them, or whoever covers for them",
  backup: "the backup",
  office: "the office line",
};

/** To the operator, who has to see to it: no client, no words. */
export function renderLost({
  what,
  to,
  therapist = "a therapist",
  link,
}: LostNews & { link?: string }): Promise<Mail> {
  return renderNotice({
    subject: "An alert may not have arrived",
    lines: [
      whatHappened({ what, to, therapist }),
      "Please call them, and check the address and the number they have here.",
    ],
    ...(link !== undefined && { link: { label: "The agency's pages:", href: link } }),
    aside: "Alerts go out to two people, to each by email and by text.",
  });
}

function whatHappened({ what, to, therapist }: Required<LostNews>): string {
  if (what === "test") return `Nobody has said that the last weekly test of alerts for ${therapist} arrived.`;
  if (what === "alert") return `An alert for ${therapist} did not reach ${readers[to]}.`;
  const whose = to === "therapist" ? therapist : readers[to];
  return `A letter to ${whose} came back. Alerts by email do not reach that address.`;
}

function renderNotice(notice: Notice): Promise<Mail> {
  const { subject, lines, link, aside } = notice;
  const text = [...lines, ...(link === undefined ? [] : [`${link.label} ${link.href}`]), "", aside];
  return mailOf(subject, <NoticeMail {...notice} />, `${text.join("\n")}\n`);
}

function NoticeMail({ subject, lines, link, aside }: Notice): ReactElement {
  return (
    <Frame title={subject} preview={aside}>
      {lines.map((line) => (
        <Line key={line}>{line}</Line>
      ))}
      {link === undefined ? null : (
        <Line>
          {link.label} <Address href={link.href} />
        </Line>
      )}
      <Aside>{aside}</Aside>
    </Frame>
  );
}
