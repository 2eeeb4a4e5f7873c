/** A client's own record: asking for the code, and what is kept, in their language. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { type OwnRecord, sectionsOf } from "@home-practice/service/record.ts";
import type { ReactElement } from "react";
import { type Frame, Page } from "./layout.tsx";

const words = {
  en: {
    title: "What is kept of yours",
    how: "A code goes to the phone that asked for this. It works for ten minutes.",
    text: "Text me the code",
    code: "The code from the text",
    read: "Read it",
    download: "Download it as a file",
    tooMany: "No more codes go out for this link. Text EXPORT for a new one.",
    over: "This link is over. Text EXPORT to get a new one.",
    wrong: "That code is not right, or is too old.",
  },
  es: {
    title: "Lo que se guarda de ti",
    how: "Va un código al teléfono que pidió esto. Sirve diez minutos.",
    text: "Mándame el código",
    code: "El código del texto",
    read: "Leerlo",
    download: "Bajarlo como archivo",
    tooMany: "Ya no salen más códigos para este enlace. Escribe EXPORTAR para otro.",
    over: "Este enlace ya no sirve. Escribe EXPORTAR para recibir otro.",
    wrong: "Ese código no es correcto, o ya es viejo.",
  },
} as const;

export const ownRecordWords = (language: Language) => words[language];

interface AskProps {
  frame: Frame;
  language: Language;
  token: string;
}

/** Two forms: the code is texted by the first, and opens the record by the second. */
export function OwnRecordAskPage({ frame, language, token }: AskProps): ReactElement {
  const { title, how, text, code, read, download } = words[language];
  const path = `/portal/yours/${token}`;
  return (
    <Page frame={frame} title={title} lang={language} narrow>
      <h1>{title}</h1>
      <p>{how}</p>
      <form method="post" action={`${path}/code`}>
        <input type="hidden" name="form" value={frame.form} />
        <button type="submit">{text}</button>
      </form>
      <form method="post" action={path}>
        <input type="hidden" name="form" value={frame.form} />
        <label htmlFor="code">{code}</label>
        <input
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={10}
        />
        <button type="submit">{read}</button>
        <button type="submit" name="as" value="file" className="quiet">
          {download}
        </button>
      </form>
    </Page>
  );
}

export function OwnRecordPage({ frame, record }: { frame: Frame; record: OwnRecord }): ReactElement {
  const { title } = words[record.language];
  return (
    <Page frame={frame} title={title} lang={record.language} narrow>
      <h1>{title}</h1>
      {sectionsOf(record).map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

export function OwnRecordOverPage({ frame }: { frame: Frame }): ReactElement {
  return (
    <Page frame={frame} title={words.en.title} narrow>
      <p>{words.en.over}</p>
      <p lang="es">{words.es.over}</p>
    </Page>
  );
}
