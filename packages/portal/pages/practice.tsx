/** Giving a practice or changing its words, from a template or from nothing. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { type PracticeDraft, practiceMax } from "@home-practice/service/pages/change-care.ts";
import { templates } from "@home-practice/service/pages/templates.ts";
import type { ReactElement } from "react";
import { Field, Form, type Frame, Page } from "./layout.tsx";

interface PracticePageProps {
  frame: Frame;
  clientId: string;
  name: string;
  language: Language;
  draft: PracticeDraft;
  /** The plan whose practice it is, where it is not the first. */
  plan: string | undefined;
  once: string;
}

export function PracticePage({
  frame,
  clientId,
  name,
  language,
  draft,
  plan,
  once,
}: PracticePageProps): ReactElement {
  const path = `/portal/clients/${clientId}/practice`;
  return (
    <Page frame={frame} title={`The practice of ${name}`} here="clients" narrow>
      <p>
        <a href={`/portal/clients/${clientId}`}>Back to {name}</a>
      </p>
      <h1>The practice</h1>
      <section className="card">
        <h2>Begin from a template</h2>
        <ul className="row">
          {Object.entries(templates).map(([key, template]) => (
            <li key={key}>
              <a
                href={`${path}?template=${key}${plan === undefined ? "" : `&plan=${encodeURIComponent(plan)}`}`}
              >
                {template.name}
              </a>
            </li>
          ))}
        </ul>
        <p className="soft small">
          In {language === "es" ? "Spanish" : "English"}, the language {name} texts in. Every word may be
          changed.
        </p>
      </section>
      <section className="card">
        <Form frame={frame} action={path} once={once}>
          {plan === undefined ? null : <input type="hidden" name="plan" value={plan} />}
          <PracticeFields draft={draft} language={language} />
          <div>
            <button className="main" type="submit">
              Give it to {name}
            </button>
          </div>
          <p className="soft small">They are asked whether it makes sense and fits before anything begins.</p>
        </Form>
      </section>
    </Page>
  );
}

/** Title, steps and why, each counted as it is typed. */
export function PracticeFields({
  draft,
  language,
}: {
  draft: PracticeDraft;
  language: Language;
}): ReactElement {
  const steps = Array.from({ length: practiceMax.steps }, (_, index) => draft.steps[index] ?? "");
  return (
    <>
      <Field id="title" label="What to do" hint={`up to ${practiceMax.title} characters`}>
        <input
          id="title"
          name="title"
          lang={language}
          required
          maxLength={practiceMax.title * 2}
          defaultValue={draft.title}
          data-count={language}
        />
      </Field>
      <fieldset>
        <legend>
          Steps <span className="hint">one at a time, up to {practiceMax.step} characters each</span>
        </legend>
        <ol className="quotes">
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps are told apart by nothing but their place.
            <li key={index}>
              <input
                name="step"
                lang={language}
                aria-label={`Step ${index + 1}`}
                required={index === 0}
                maxLength={practiceMax.step * 2}
                defaultValue={step}
                data-count={language}
              />
            </li>
          ))}
        </ol>
      </fieldset>
      <Field id="why" label="Why it may help" hint={`up to ${practiceMax.why} characters`}>
        <textarea
          id="why"
          name="why"
          lang={language}
          maxLength={practiceMax.why * 2}
          defaultValue={draft.why}
          data-count={language}
        />
      </Field>
      <label className="check">
        <input type="checkbox" name="thoughtWork" value="yes" defaultChecked={draft.thoughtWork} />
        Ask about the thought that came, and an answer to it
      </label>
    </>
  );
}
