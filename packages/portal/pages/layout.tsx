/** What every page has: its head, who is signed in, where to go, and what the last act came to. */
import type { Outcome } from "@home-practice/service/pages/own-client.ts";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a page knows of the request it answers. */
export interface Frame {
  agency: string;
  /** Who is signed in, and what is theirs. */
  reader?: { name: string; isTherapist: boolean; readsRecords: boolean };
  /** Goes into every form, so that no other site can send one. */
  form: string;
  /** What the last act came to. */
  said?: Outcome;
  alertsOpen?: number;
}

interface PageProps {
  frame: Frame;
  title: string;
  here?: "clients" | "alerts" | "cards" | "settings" | "records";
  lang?: "en" | "es";
  narrow?: true;
  children: ReactNode;
}

/** A whole page, as it is sent. */
export function render(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

export function Page({ frame, title, here, lang = "en", narrow, children }: PageProps): ReactElement {
  const { agency, reader, said } = frame;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${agency}`}</title>
        <link rel="icon" href="/portal/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/portal/style.css" />
        {reader === undefined ? null : <script src="/portal/script.js" defer />}
      </head>
      <body>
        <a className="skip" href="#content">
          {lang === "es" ? "Al contenido" : "To the content"}
        </a>
        <header className="top">
          <div>
            {reader === undefined ? (
              <span className="brand">{agency}</span>
            ) : (
              <a className="brand" href="/portal">
                {agency}
              </a>
            )}
            {reader === undefined ? null : <Navigation frame={frame} reader={reader} here={here} />}
          </div>
        </header>
        <main id="content" className={narrow ? "narrow" : undefined} tabIndex={-1}>
          {said === undefined ? null : (
            <p className={said.done ? "said" : "said no"} role="status">
              {said.says}
            </p>
          )}
          {children}
        </main>
        {reader === undefined ? null : <SignedInAs frame={frame} reader={reader} />}
      </body>
    </html>
  );
}

type Reader = NonNullable<Frame["reader"]>;

function Navigation({
  frame,
  reader,
  here,
}: {
  frame: Frame;
  reader: Reader;
  here: PageProps["here"];
}): ReactElement {
  const open = frame.alertsOpen ?? 0;
  const links = [
    ...(reader.isTherapist
      ? ([
          ["clients", "/portal/clients", "Clients"],
          ["alerts", "/portal/alerts", open > 0 ? `Alerts (${open} open)` : "Alerts"],
          ["cards", "/portal/cards", "Join cards"],
          ["settings", "/portal/settings", "Settings"],
        ] as const)
      : []),
    ...(reader.readsRecords ? ([["records", "/portal/agency", "Records"]] as const) : []),
  ];
  return (
    <nav aria-label="Pages">
      <ul>
        {links.map(([name, href, label]) => (
          <li key={name}>
            <a href={href} aria-current={name === here ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignedInAs({ frame, reader }: { frame: Frame; reader: Reader }): ReactElement {
  return (
    <footer className="foot">
      <span>Signed in as {reader.name}.</span>
      <Form frame={frame} action="/portal/sign-out" inline>
        <button className="link" type="submit">
          Sign out
        </button>
      </Form>
      <Form frame={frame} action="/portal/sign-out-everywhere" inline>
        <button className="link" type="submit">
          Sign out on every machine
        </button>
      </Form>
      {reader.isTherapist ? <a href="/portal/registration">For carrier registration</a> : null}
      <a href="/about/privacy">Privacy</a>
    </footer>
  );
}

interface FormProps {
  frame: Frame;
  action: string;
  /** A name for this one form; sent twice it counts once. */
  once?: string;
  inline?: boolean;
  children: ReactNode;
}

/** A form that no other site can send. */
export function Form({ frame, action, once, inline, children }: FormProps): ReactElement {
  return (
    <form method="post" action={action} className={inline ? "inline" : undefined}>
      <input type="hidden" name="form" value={frame.form} />
      {once === undefined ? null : <input type="hidden" name="once" value={once} />}
      {children}
    </form>
  );
}

/** A field with its label and, below it, what is asked for. */
export function Field({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: string;
  hint?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <span className="hint"> {hint}</span>}
      </label>
      {children}
    </div>
  );
}

/** A page that says one thing, and where to go on. */
export function Notice({
  frame,
  title,
  says,
  href,
  link,
}: {
  frame: Frame;
  title: string;
  says: string;
  href: string;
  link: string;
}): ReactElement {
  return (
    <Page frame={frame} title={title} narrow>
      <h1>{title}</h1>
      <p>{says}</p>
      <p>
        <a href={href}>{link}</a>
      </p>
    </Page>
  );
}
