/** Signing in: asking for a link, and the button that uses it up. */
import { linkMinutes } from "@home-practice/service/sign-in.ts";
import type { ReactElement } from "react";
import { Field, Form, type Frame, Page } from "./layout.tsx";
import { QrCode } from "./qr-code.tsx";

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
      <p className="soft">For the staff. There is no password: the link in the email lets you in.</p>
    </Page>
  );
}

/** The same for every address, known here or not. */
export function LinkSentPage({ frame }: { frame: Frame }): ReactElement {
  return (
    <Page frame={frame} title="Look into your mailbox" narrow>
      <h1>Look into your mailbox</h1>
      <p>
        If this address belongs to somebody here, a link is on its way. It works once, within {linkMinutes}{" "}
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

/** The code from the app; the first time, what the app is set up with. */
export function CodePage({
  frame,
  app,
}: {
  frame: Frame;
  app?: { secret: string; address: string };
}): ReactElement {
  return (
    <Page frame={frame} title="Your code" narrow>
      <h1>{app === undefined ? "Your code" : "Set up your app for codes"}</h1>
      <div className="card">
        {app === undefined ? null : (
          <>
            <p>
              Your agency asks for a code from an authenticator app each time you sign in. Scan this with the
              app on your phone, once.
            </p>
            <QrCode words={app.address} label="Sets up an authenticator app" />
            <p>
              Or type this secret into the app:{" "}
              <code id="secret">{app.secret.replace(/.{4}(?=.)/g, "$& ")}</code>
            </p>
          </>
        )}
        <Form frame={frame} action="/portal/sign-in/code">
          <Field id="code" label="The six digits that the app shows">
            <input
              id="code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9 ]{6,8}"
              required
              maxLength={8}
            />
          </Field>
          <div>
            <button className="main" type="submit">
              Sign in
            </button>
          </div>
        </Form>
      </div>
      <p className="soft">No phone at hand, or a new one? The agency can let you set up an app again.</p>
    </Page>
  );
}
