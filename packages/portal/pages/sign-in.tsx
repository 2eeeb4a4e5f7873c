/** Signing in: asking for a link, and the button that uses it up. */
import { linkMinutes } from "@home-practice/service/sign-in.ts";
import type { ReactElement } from "react";
import { Field, Form, type Frame, Page } from "./layout.tsx";

export function SignInPage({ frame }: { frame: Frame }): ReactElement {
  return (
    <Page frame={frame} title="Sign in" narrow>
      <h1>Sign in</h1>
      <div className="card">
        <Form frame={frame} action="/portal/sign-in">
          <Field id="email" label="Your email address at work">
            <input id="email" name="email" type="email" autoComplete="email" required maxLength={200} />
          </Field>
          <div>
            <button className="main" type="submit">
              Send me a link
            </button>
          </div>
        </Form>
      </div>
      <p className="soft">For therapists. There is no password: the link in the email lets you in.</p>
    </Page>
  );
}

/** The same for every address, known here or not. */
export function LinkSentPage({ frame }: { frame: Frame }): ReactElement {
  return (
    <Page frame={frame} title="Look into your mailbox" narrow>
      <h1>Look into your mailbox</h1>
      <p>
        If this address belongs to a therapist here, a link is on its way. It works once, within {linkMinutes}{" "}
        minutes.
      </p>
      <p>
        <a href="/portal/sign-in">Ask again</a>
      </p>
    </Page>
  );
}

/** A button and not the link itself signs in, since mail programs follow links to look at them. */
export function UseLinkPage({ frame, token }: { frame: Frame; token: string }): ReactElement {
  return (
    <Page frame={frame} title="Sign in" narrow>
      <h1>Welcome</h1>
      <div className="card">
        <Form frame={frame} action="/portal/sign-in/use">
          <input type="hidden" name="token" value={token} />
          <p>This link works once, in this browser.</p>
          <div>
            <button className="main" type="submit">
              Sign in
            </button>
          </div>
        </Form>
      </div>
    </Page>
  );
}
