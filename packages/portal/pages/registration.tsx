/** What an agency pastes into its A2P campaign registration, so that it says what the service does. */
import { render as inWords, say } from "@home-practice/conversation/messages/catalogue.ts";
import type { ReactElement } from "react";
import { type AboutAgency, consentWords } from "./about.tsx";
import { type Frame, Page } from "./layout.tsx";

export function RegistrationPage({
  frame,
  agency,
  publicUrl,
}: {
  frame: Frame;
  agency: AboutAgency;
  publicUrl: string;
}): ReactElement {
  const T = "Dr. Rivera";
  const samples = [
    inWords(
      [say("rem_1", { MIN: "5", P: "practice", IF: "my day gets full", THEN: "do just two minutes" })],
      "en",
      agency.wording,
    ),
    inWords([say("rem_2", { P: "practice" })], "en", agency.wording),
    inWords([say("concern_ack", { T, PHONE: agency.phone })], "en", agency.wording),
    inWords([say("rem_2", { P: "práctica" })], "es", agency.wording),
  ];
  const texts: [string, string][] = [
    [
      "Campaign description",
      `${agency.name} is a counseling practice. Clients who ask for it get automated reminders of a practice they agreed with their therapist, at times they choose, and short questions on how it went. Only current clients take part, each after consent in person or by a code on a card, and again by text. No marketing is sent.`,
    ],
    [
      "How consent is given (message flow)",
      `A client gets a card with a code from their therapist and texts JOIN and the code, or asks the therapist in a session to be added, which is recorded with the date. The first text asks for consent; without a yes nothing more is sent. The words are published at ${publicUrl}/about/join. Privacy: ${publicUrl}/about/privacy. Terms: ${publicUrl}/about/terms.`,
    ],
    ["Opt-in message", consentWords(agency, "en")],
    ["Opt-in keywords", "JOIN, START, INICIAR"],
    [
      "Opt-out keywords",
      "STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT, ALTO, PARAR, BAJA, CANCELAR",
    ],
    ["Opt-out message", inWords([say("stop_ack")], "en", agency.wording)],
    ["Help keywords", "HELP, INFO, AYUDA"],
    ["Help message", inWords([say("help", { T: agency.name, PHONE: agency.phone })], "en", agency.wording)],
    ...samples.map((words, index): [string, string] => [`Sample message ${index + 1}`, words]),
    [
      "Embedded links, phone numbers, age-gated content, lending",
      "No links in ordinary messages. Phone numbers: yes (988, 911, the office). No age-gated content. No lending.",
    ],
  ];
  return (
    <Page frame={frame} title="For carrier registration" narrow>
      <h1>For carrier registration</h1>
      <p className="soft">
        What carriers ask for when {agency.name} registers its number, to be pasted as it is. The public pages
        it names are <a href="/about/join">how to join</a>, <a href="/about/privacy">privacy</a> and{" "}
        <a href="/about/terms">terms</a>.
      </p>
      {texts.map(([name, words], index) => (
        <section className="card" key={name}>
          <h2>{name}</h2>
          <pre id={`words-${index}`}>{words}</pre>
          <p data-copy={`words-${index}`} />
        </section>
      ))}
    </Page>
  );
}
