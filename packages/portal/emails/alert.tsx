/** The mail that says that a message needs attention, and nothing of whom or what. */
import type { ReactElement } from "react";
import { Address, Aside, Frame, Line, type Mail, mailOf } from "./frame.tsx";

export interface AlertMail {
  /** Where the message can be read; without it the mail has no link. */
  link?: string;
  /** The weekly test, of which nothing is asked but to say that it arrived. */
  test?: true;
  /** It was sent before, and nobody has acknowledged it. */
  again?: true;
  /** Our reply may not have reached the client. */
  mayNotHaveArrived?: true;
  /** Whom to call, "Cedar Street, +1 555 010 0000". */
  officeLine: string;
}

const subject = "A message needs your attention";
const testSubject = "Test alert: please say that it arrived";
const needsAttention = "A message from a client needs your attention.";
const isATest = "This is the weekly test of the way alerts take. Please say that it arrived.";
const isWaiting = "It was sent before, and nobody has acknowledged it yet.";
const notArrived = "Our reply to them may not have arrived.";

/** Writes the alert. It carries no name and no words. */
export async function renderAlert(alert: AlertMail): Promise<Mail> {
  const title = alert.test ? testSubject : subject;
  const lines = [alertWords(alert), ...more(alert), officeWords(alert.officeLine)];
  return mailOf(title, <Alert {...alert} title={title} />, `${lines.join("\n")}\n`);
}

/** The alert in one line, which is all that a text to the staff says. */
export function alertWords(alert: AlertMail): string {
  return alert.link === undefined ? newsOf(alert) : `${newsOf(alert)} Open: ${alert.link}`;
}

function newsOf({ test }: AlertMail): string {
  return test ? isATest : needsAttention;
}

function more({ again, mayNotHaveArrived }: AlertMail): string[] {
  return [...(again ? [isWaiting] : []), ...(mayNotHaveArrived ? [notArrived] : [])];
}

function officeWords(officeLine: string): string {
  return `Office line: ${officeLine}`;
}

function Alert({ title, ...alert }: AlertMail & { title: string }): ReactElement {
  const { link, officeLine } = alert;
  return (
    <Frame title={title} preview={newsOf(alert)}>
      {link === undefined ? (
        <Line>{newsOf(alert)}</Line>
      ) : (
        <Line>
          {newsOf(alert)} Open: <Address href={link} />
        </Line>
      )}
      {more(alert).map((sentence) => (
        <Line key={sentence}>{sentence}</Line>
      ))}
      <Aside>{officeWords(officeLine)}</Aside>
    </Frame>
  );
}
