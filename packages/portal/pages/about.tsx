/** The public pages that carriers ask for: how to join with the exact words of consent, privacy, terms; in both languages. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { render as inWords, say, type Wording } from "@home-practice/conversation/messages/catalogue.ts";
import type { ReactElement, ReactNode } from "react";
import { type Frame, Page } from "./layout.tsx";

export const aboutPages = ["join", "privacy", "terms"] as const;
export type AboutPage = (typeof aboutPages)[number];

export interface AboutAgency {
  name: string;
  /** The office's number, and the one that texts, E.164. */
  phone: string;
  textNumber: string;
  /** How the agency wants its clients spoken to. */
  wording: Wording;
}

const titles: Record<AboutPage, Record<Language, string>> = {
  join: { en: "How to join", es: "Cómo entrar" },
  privacy: { en: "Privacy", es: "Privacidad" },
  terms: { en: "Terms", es: "Condiciones" },
};

/** The text that asks for consent, word for word, with the therapist left open. */
export function consentWords(agency: AboutAgency, language: Language): string {
  const therapist = { en: "your therapist", es: "tu terapeuta" }[language];
  return inWords([say("optin_1", { A: agency.name, T: therapist })], language, agency.wording);
}

export function AboutPageView({
  frame,
  page,
  language,
  agency,
}: {
  frame: Frame;
  page: AboutPage;
  language: Language;
  agency: AboutAgency;
}): ReactElement {
  const title = titles[page][language];
  const path = (name: AboutPage, other: Language) => `/about/${other === "es" ? "es/" : ""}${name}`;
  const other = language === "en" ? "es" : "en";
  return (
    <Page frame={frame} title={title} lang={language} narrow>
      <nav className="row small" aria-label={language === "en" ? "About" : "Sobre el servicio"}>
        {aboutPages.map((name) => (
          <a key={name} href={path(name, language)} aria-current={name === page ? "page" : undefined}>
            {titles[name][language]}
          </a>
        ))}
        <a href={path(page, other)} lang={other} hrefLang={other}>
          {other === "es" ? "Español" : "English"}
        </a>
      </nav>
      <h1>{title}</h1>
      <div className="prose">{bodies[page][language](agency)}</div>
    </Page>
  );
}

const bodies: Record<AboutPage, Record<Language, (agency: AboutAgency) => ReactNode>> = {
  join: {
    en: (agency) => (
      <>
        <p>
          {agency.name} offers its clients an automatic helper for what they practise between sessions. Only
          clients of {agency.name} can join, and only with their therapist: there is no other way in, and
          nobody is texted who has not asked for it.
        </p>
        <h2>Two ways in</h2>
        <ul>
          <li>
            Your therapist gives you a card with a code. You text <b>JOIN</b> and the code to{" "}
            <b>{agency.textNumber}</b>.
          </li>
          <li>
            You ask your therapist in a session to add your number. They record that you asked, and when.
          </li>
        </ul>
        <p>Either way the first text asks for your consent, in these words:</p>
        <blockquote>{consentWords(agency, "en")}</blockquote>
        <p>Without your yes nothing more is sent. Consent is not a condition of any service.</p>
        <h2>What to expect</h2>
        <ul>
          <li>Up to 14 texts a week. Message and data rates may apply.</li>
          <li>
            Text <b>HELP</b> for help, <b>STOP</b> to end all texts at any time.
          </li>
          <li>Carriers are not liable for delayed or undelivered messages.</li>
          <li>The service is automatic. Nobody reads along. In a crisis call or text 988, or call 911.</li>
        </ul>
        <p>
          Questions? Call {agency.name} at {agency.phone}.
        </p>
      </>
    ),
    es: (agency) => (
      <>
        <p>
          {agency.name} ofrece a sus clientes un ayudante automático para lo que practican entre sesiones.
          Solo pueden entrar clientes de {agency.name}, con su terapeuta: no hay otra entrada, y no se escribe
          a nadie que no lo haya pedido.
        </p>
        <h2>Dos maneras de entrar</h2>
        <ul>
          <li>
            Tu terapeuta te da una tarjeta con un código. Mandas <b>JOIN</b> y el código al{" "}
            <b>{agency.textNumber}</b>.
          </li>
          <li>
            Pides a tu terapeuta, en una sesión, que agregue tu número. Se anota que lo pediste y cuándo.
          </li>
        </ul>
        <p>En los dos casos el primer texto te pide permiso, con estas palabras:</p>
        <blockquote>{consentWords(agency, "es")}</blockquote>
        <p>Sin tu sí no se manda nada más. Aceptar no es condición para recibir ningún servicio.</p>
        <h2>Qué esperar</h2>
        <ul>
          <li>Hasta 14 textos por semana. Puede haber cargos por mensajes y datos.</li>
          <li>
            Escribe <b>AYUDA</b> para ayuda y <b>ALTO</b> o <b>STOP</b> para terminar cuando quieras.
          </li>
          <li>Las compañías telefónicas no responden por mensajes atrasados o no entregados.</li>
          <li>
            El servicio es automático. Nadie lee en vivo. En una crisis llama al 988 (oprime 2) o al 911.
          </li>
        </ul>
        <p>
          ¿Preguntas? Llama a {agency.name} al {agency.phone}.
        </p>
      </>
    ),
  },
  privacy: {
    en: (agency) => (
      <>
        <p>This page is about the texts and calls of {agency.name}'s practice helper.</p>
        <h2>What is kept</h2>
        <p>
          Your number, the name you give, your plan, and what you answer. It is kept by {agency.name}, in its
          own account.
        </p>
        <h2>Who sees it</h2>
        <ul>
          <li>
            Your therapist gets a weekly note. With PRIVATE you keep your notes to yourself; with SUMMARY you
            see the note first.
          </li>
          <li>
            Words of danger are shown to your therapist and a second person at {agency.name}, even from a
            private note.
          </li>
          <li>Every look at your data by staff is written down.</li>
        </ul>
        <p>
          <b>
            Mobile numbers and consent to texts are not shared with or sold to third parties or affiliates for
            marketing or promotion. Nobody gets them but the providers who carry the texts.
          </b>
        </p>
        <h2>Texts are not private</h2>
        <p>
          They can show on a lock screen and are not encrypted on their way. You choose the word for your
          practice that stands in them.
        </p>
        <h2>What you can do</h2>
        <ul>
          <li>
            DELETE removes your last note, DELETE ALL everything you gave; EXPORT gives you what is kept.
          </li>
          <li>STOP ends all texts.</li>
          <li>The office answers your questions at {agency.phone}.</li>
        </ul>
      </>
    ),
    es: (agency) => (
      <>
        <p>Esta página trata de los textos y llamadas del ayudante de práctica de {agency.name}.</p>
        <h2>Qué se guarda</h2>
        <p>
          Tu número, el nombre que das, tu plan y lo que respondes. Lo guarda {agency.name}, en su propia
          cuenta.
        </p>
        <h2>Quién lo ve</h2>
        <ul>
          <li>
            Tu terapeuta recibe una nota semanal. Con PRIVADO guardas tus notas para ti; con RESUMEN ves la
            nota antes.
          </li>
          <li>
            Las palabras de peligro se muestran a tu terapeuta y a otra persona de {agency.name}, aunque la
            nota sea privada.
          </li>
          <li>Cada vez que el personal mira tus datos queda anotado.</li>
        </ul>
        <p>
          <b>
            Los números de celular y el permiso para textos no se comparten ni se venden a terceros ni
            afiliados para publicidad o promoción. Solo los reciben los proveedores que llevan los textos.
          </b>
        </p>
        <h2>Los textos no son privados</h2>
        <p>
          Pueden verse en la pantalla y no viajan cifrados. Tú eliges la palabra con que se nombra tu
          práctica.
        </p>
        <h2>Qué puedes hacer</h2>
        <ul>
          <li>
            BORRAR quita tu última nota, BORRAR TODO quita todo lo que diste; EXPORTAR te da lo guardado.
          </li>
          <li>ALTO o STOP termina todos los textos.</li>
          <li>La oficina responde tus preguntas al {agency.phone}.</li>
        </ul>
      </>
    ),
  },
  terms: {
    en: (agency) => (
      <>
        <p>
          <b>{agency.name} practice helper.</b> Automatic texts and calls that remind you of a practice you
          agreed with your therapist and ask how it went.
        </p>
        <ul>
          <li>
            It is not treatment, not advice, and not for emergencies. Nobody watches it. In a crisis call or
            text 988, or call 911.
          </li>
          <li>Up to 14 texts a week. Message and data rates may apply.</li>
          <li>Text STOP to end at any time, HELP for help, or call {agency.phone}.</li>
          <li>Carriers are not liable for delayed or undelivered messages.</li>
          <li>It is free, and taking part is your choice. Your sessions do not depend on it.</li>
          <li>Keep your phone to yourself where you can: whoever holds it can read the texts.</li>
        </ul>
        <p>
          How your data is kept is said on the page <a href="/about/privacy">Privacy</a>.
        </p>
      </>
    ),
    es: (agency) => (
      <>
        <p>
          <b>Ayudante de práctica de {agency.name}.</b> Textos y llamadas automáticos que te recuerdan una
          práctica acordada con tu terapeuta y preguntan cómo te fue.
        </p>
        <ul>
          <li>
            No es tratamiento ni consejo, ni es para emergencias. Nadie lo vigila. En una crisis llama al 988
            (oprime 2) o al 911.
          </li>
          <li>Hasta 14 textos por semana. Puede haber cargos por mensajes y datos.</li>
          <li>Escribe STOP o ALTO para terminar, AYUDA para ayuda, o llama al {agency.phone}.</li>
          <li>Las compañías telefónicas no responden por mensajes atrasados o no entregados.</li>
          <li>Es gratis y participar es tu decisión. Tus sesiones no dependen de ello.</li>
          <li>Guarda tu teléfono contigo si puedes: quien lo tenga puede leer los textos.</li>
        </ul>
        <p>
          Cómo se guardan tus datos se dice en <a href="/about/es/privacy">Privacidad</a>.
        </p>
      </>
    ),
  },
};
