/** Cards that clients join by: the list, and one to print with its QR code. */
import { templates } from "@home-practice/service/pages/templates.ts";
import type { JoinCode } from "@home-practice/service/ports.ts";
import type { ReactElement } from "react";
import { Form, type Frame, Page } from "./layout.tsx";
import { readable } from "./phone-number.ts";
import { QrCode } from "./qr-code.tsx";

export function CardsPage({ frame, cards }: { frame: Frame; cards: JoinCode[] }): ReactElement {
  const open = cards.filter(({ closed }) => !closed);
  return (
    <Page frame={frame} title="Join cards" here="cards">
      <div className="head">
        <h1>Join cards</h1>
        <Form frame={frame} action="/portal/cards" inline>
          <select name="template" aria-label="The practice on the card">
            <option value="">Without a practice</option>
            {Object.entries(templates).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <button className="main" type="submit">
            New card
          </button>
        </Form>
      </div>
      <p className="soft">
        Whoever texts the code joins your list, and you are asked whether they are yours.
      </p>
      {open.length === 0 ? <p>There is no card yet.</p> : null}
      <ul className="people">
        {open.map(({ code, practice }) => (
          <li key={code}>
            <div className="row">
              <a className="name" href={`/portal/cards/${code}`}>
                {code}
              </a>
              <span className="soft">
                {practice?.title ?? "without a practice: the client is asked what you agreed"}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface CardPageProps {
  frame: Frame;
  card: JoinCode;
  therapist: string;
  /** The number that clients text, E.164. */
  textNumber: string;
}

export function CardPage({ frame, card, therapist, textNumber }: CardPageProps): ReactElement {
  const { code } = card;
  return (
    <Page frame={frame} title={`Card ${code}`} here="cards" narrow>
      <p className="no-print">
        <a href="/portal/cards">Back to the cards</a>
      </p>
      <h1 className="no-print">The card {code}</h1>
      <div className="paper">
        <p>
          <b>{frame.agency}</b>
          <br />
          Practice by text with {therapist}
        </p>
        <QrCode
          words={`sms:${textNumber}?&body=JOIN%20${code}`}
          label={`Opens your texts with JOIN ${code}`}
        />
        <p>
          Scan it, or text
          <br />
          <span className="code">JOIN {code}</span>
          <br />
          to <b>{readable(textNumber)}</b>
        </p>
        <p lang="es">
          Escanea el código, o manda <b>JOIN {code}</b> al <b>{readable(textNumber)}</b>
        </p>
        <p className="soft small">
          Up to 14 texts a week. Msg &amp; data rates may apply. Reply HELP for help, STOP to end. Automatic:
          in a crisis call or text 988.
        </p>
      </div>
      <div className="row no-print">
        <span data-print="" />
        <Form frame={frame} action={`/portal/cards/${code}/close`} inline>
          <button type="submit">Close this card</button>
        </Form>
      </div>
    </Page>
  );
}
