/** The shared look of staff mail: one narrow column, no pictures, readable in light and in dark. */
import { Body } from "@react-email/body";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Html } from "@react-email/html";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { render } from "@react-email/render";
import { Text } from "@react-email/text";
import type { CSSProperties, ReactElement, ReactNode } from "react";

/** What a mail program is handed, but for the address. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/**
 * Colours of the light scheme stand inline, where every mail program reads them; backgrounds stand in the style
 * sheet alone, beside the dark scheme, so that no program can keep the one and lose the other.
 */
const ink = "#1c2733";
const faint = "#55616e";
const heading = "#0b6058";
const alarm = "#b42318";

const schemes = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  .paper { background-color: #ffffff; }
  @media (prefers-color-scheme: dark) {
    .paper { background-color: #14191f; }
    .ink { color: #e6eaee !important; }
    .faint { color: #a8b3be !important; }
    .heading { color: #6cd3c5 !important; }
    .alarm { color: #ff9d94 !important; border-color: #ff9d94 !important; }
  }
  @media (max-width: 480px) {
    .column { padding: 16px !important; }
  }
`;

const fontFamily = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const styles = {
  body: { margin: 0, padding: 0, fontFamily },
  column: { maxWidth: "640px", margin: "0 auto", padding: "24px" },
  title: { margin: "0 0 4px", color: ink, fontSize: "20px", lineHeight: "27px", fontWeight: 600 },
  text: { margin: "0 0 4px", color: ink, fontSize: "16px", lineHeight: "23px", wordBreak: "break-word" },
  faint: { margin: "0 0 4px", color: faint, fontSize: "14px", lineHeight: "20px" },
  heading: {
    margin: "16px 0 8px",
    color: heading,
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: 700,
    letterSpacing: "0.06em",
    textTransform: "uppercase",
  },
  link: { color: heading, textDecoration: "underline" },
} satisfies Record<string, CSSProperties>;

interface FrameProps {
  title: string;
  /** What a mailbox shows beside the subject: nothing of any client. */
  preview: string;
  children: ReactNode;
}

/** The page around a mail. */
export function Frame({ title, preview, children }: FrameProps): ReactElement {
  return (
    <Html lang="en">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{schemes}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="paper" style={styles.body}>
        <Container className="paper column" style={styles.column}>
          <Heading as="h1" className="ink" style={styles.title}>
            {title}
          </Heading>
          {children}
        </Container>
      </Body>
    </Html>
  );
}

/** A line of the mail. */
export function Line({ children }: { children: ReactNode }): ReactElement {
  return (
    <Text className="ink" style={styles.text}>
      {children}
    </Text>
  );
}

/** A line that explains the mail. */
export function Aside({ children }: { children: ReactNode }): ReactElement {
  return (
    <Text className="faint" style={styles.faint}>
      {children}
    </Text>
  );
}

/** What follows has this in common; `alarm` is for words of danger alone. */
export function GroupHeading({
  alarm: isAlarm,
  children,
}: {
  alarm: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <Heading
      as="h2"
      className={isAlarm ? "alarm" : "heading"}
      style={isAlarm ? { ...styles.heading, marginTop: 0, color: alarm } : styles.heading}
    >
      {children}
    </Heading>
  );
}

/** A link whose address can be read, since a therapist should see where it leads. */
export function Address({ href }: { href: string }): ReactElement {
  return (
    <Link className="heading" href={href} style={styles.link}>
      {href}
    </Link>
  );
}

/** The border that sets words of danger apart from practice. */
export const alarmBox: CSSProperties = {
  margin: "20px 0 24px",
  padding: "14px 16px 0",
  border: `2px solid ${alarm}`,
  borderRadius: "6px",
};

/** The space around one client. */
export const clientBox: CSSProperties = { margin: "0 0 16px" };

/** A mail as it is sent: the page, and the words written for those who read plain text. */
export async function mailOf(subject: string, page: ReactElement, text: string): Promise<Mail> {
  return { subject, html: await render(page), text };
}
