/** The mail that says that a message needs attention, and nothing of whom or what. */
import type { ReactElement } from "react";
import { Address, Aside, Frame, Line, type Mail, mailOf } from "./frame.tsx";

export interface AlertMail {
  /** Where the message can be read; without it the mail has no link. */
  link?: string;
  /** Our reply may not have reached the client. */
  mayNotHaveArrived?: true;
  /** Whom to call, "Cedar Street, +1 555 010 0000". */
  officeLine: string;
}

const subject = "A message needs your attention";
const needsAttention = "A message from a client needs your attention.";
const notArrived = "Our reply to them may not have arrived.";

/** Writes the alert. It carries no name and no words. */
export async function renderAlert(alert: AlertMail): Promise<Mail> {
  const { link, mayNotHaveArrived, officeLine } = alert;
  const lines = [
    link === undefined ? needsAttention : `${needsAttention} Open: ${link}`,
    ...(mayNotHaveArrived ? [notArrived] : []),
    officeWords(officeLine),
  ];
  return mailOf(subject, <Alert {...alert} />, `${lines.join("\n")}\n`);
}

function officeWords(officeLine: string): string {
  return `Office line: ${officeLine}`;
}

function Alert({ link, mayNotHaveArrived, officeLine }: AlertMail): ReactElement {
  return (
    <Frame title={subject} preview={needsAttention}>
      {link === undefined ? (
        <Line>{needsAttention}</Line>
      ) : (
        <Line>
          {needsAttention} Open: <Address href={link} />
        </Line>
      )}
      {mayNotHaveArrived ? <Line>{notArrived}</Line> : null}
      <Aside>{officeWords(officeLine)}</Aside>
    </Frame>
  );
}
