/** Adding a client with them in the room. */
import { needsTwo } from "@home-practice/service/pages/enrol.ts";
import { templates } from "@home-practice/service/pages/templates.ts";
import type { ReactElement } from "react";
import { SessionFields } from "./client.tsx";
import { Field, Form, type Frame, Page } from "./layout.tsx";

interface EnrolPageProps {
  frame: Frame;
  once: string;
  today: string;
  /** What was typed, where it has to be mended. */
  phone?: string;
  isOpen: boolean;
}

export function EnrolPage({ frame, once, today, phone, isOpen }: EnrolPageProps): ReactElement {
  return (
    <Page frame={frame} title="Add a client" here="clients" narrow>
      <p>
        <a href="/portal/clients">Back to the clients</a>
      </p>
      <h1>Add a client</h1>
      {isOpen ? null : (
        <p className="said no" role="status">
          {needsTwo}
        </p>
      )}
      <section className="card">
        <Form frame={frame} action="/portal/clients/new" once={once}>
          <Field id="phone" label="Their mobile number">
            <input
              id="phone"
              name="phone"
              type="tel"
              required
              maxLength={30}
              autoComplete="off"
              defaultValue={phone}
            />
          </Field>
          <fieldset>
            <legend>Consent in person was given by</legend>
            <label className="check">
              <input type="radio" name="who" value="adult" required />
              the client, an adult
            </label>
            <label className="check">
              <input type="radio" name="who" value="guardian" />
              the guardian of a minor
            </label>
          </fieldset>
          <Field id="consentOn" label="On">
            <input id="consentOn" name="consentOn" type="date" required max={today} defaultValue={today} />
          </Field>
          <label className="check">
            <input type="checkbox" name="told" value="yes" required />
            <span>
              They know that the texts are automatic, that nobody reads along, and that I get a weekly note.
            </span>
          </label>
          <label className="check">
            <input type="checkbox" name="calls" value="yes" />
            <span>
              They take no texts (a landline, say), and agreed to be called by an automated voice instead.
            </span>
          </label>
          <Field id="template" label="A practice" hint="you can also give one later">
            <select id="template" name="template">
              <option value="">none yet</option>
              {Object.entries(templates).map(([key, { name }]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <SessionFields session={undefined} />
          <div>
            <button className="main" type="submit">
              Add, and send the invitation
            </button>
          </div>
          <p className="soft small">
            The invitation asks them once more, by text or by a call. Without their yes nothing else is sent.
          </p>
        </Form>
      </section>
    </Page>
  );
}
