/** A therapist's own settings: when they are written to, a leave with its cover, and handing the whole list over. */
import { clockTime, dateWords, dayWord } from "@home-practice/conversation/messages/vocabulary.ts";
import type { Therapist } from "@home-practice/service/ports.ts";
import type { ReactElement } from "react";
import { Field, Form, type Frame, Page } from "./layout.tsx";

interface SettingsPageProps {
  frame: Frame;
  therapist: Therapist;
  others: Pick<Therapist, "id" | "name">[];
  isOnLeave: boolean;
  once: string;
}

export function SettingsPage(props: SettingsPageProps): ReactElement {
  const { frame, therapist, others } = props;
  const { day, time } = therapist.summary;
  return (
    <Page frame={frame} title="Settings" here="settings" narrow>
      <h1>Settings</h1>
      <p className="soft">
        Your weekly notes come on {dayWord(day, "en")} at {clockTime(time, "en")}, to {therapist.email}. Whose
        session is known comes on its morning. Your office can change this.
      </p>
      <LeaveCard {...props} />
      {others.length === 0 ? null : <HandOverCard {...props} />}
    </Page>
  );
}

function LeaveCard({ frame, therapist, others, isOnLeave }: SettingsPageProps): ReactElement {
  const { leave } = therapist;
  const cover = others.find(({ id }) => id === leave?.cover)?.name ?? "a colleague who has left";
  return (
    <section className="card">
      <h2>Leave</h2>
      {leave === undefined ? null : (
        <>
          <p>
            {isOnLeave ? "You are on leave" : "Your leave"} from {dateWords(leave.from, "en")} to{" "}
            {dateWords(leave.to, "en")}. {isOnLeave ? "Alerts go" : "In these days alerts go"} to {cover},
            beside the backup.
          </p>
          <Form frame={frame} action="/portal/settings/leave/end">
            <div>
              <button type="submit">{isOnLeave ? "I am back" : "No leave after all"}</button>
            </div>
          </Form>
        </>
      )}
      {others.length === 0 ? (
        <p>There is no colleague here yet who could cover for you.</p>
      ) : (
        <Form frame={frame} action="/portal/settings/leave">
          <div className="pair">
            <Field id="from" label="First day">
              <input id="from" name="from" type="date" required defaultValue={leave?.from} />
            </Field>
            <Field id="to" label="Last day">
              <input id="to" name="to" type="date" required defaultValue={leave?.to} />
            </Field>
          </div>
          <Field id="cover" label="Your alerts go to">
            <Colleagues id="cover" others={others} chosen={leave?.cover} />
          </Field>
          <p className="small soft">
            They see your alerts in these days, and nothing else of your clients. Weekly notes wait in your
            mailbox.
          </p>
          <div>
            <button className="main" type="submit">
              Save the leave
            </button>
          </div>
        </Form>
      )}
    </section>
  );
}

function HandOverCard({ frame, others, once }: SettingsPageProps): ReactElement {
  return (
    <section className="card">
      <h2>Hand your whole list over</h2>
      <Form frame={frame} action="/portal/settings/hand-over" once={once}>
        <Field id="hand-over-to" label="To">
          <Colleagues id="hand-over-to" name="to" others={others} />
        </Field>
        <label className="check">
          <input type="checkbox" name="sure" value="yes" required />
          <span>Every client on my list is to go; I no longer see them afterwards.</span>
        </label>
        <p className="small soft">Your join cards stay yours: close them if nobody is to join by them.</p>
        <div>
          <button type="submit">Hand everybody over</button>
        </div>
      </Form>
    </section>
  );
}

function Colleagues({
  id,
  name = id,
  others,
  chosen,
}: {
  id: string;
  name?: string;
  others: SettingsPageProps["others"];
  chosen?: string | undefined;
}): ReactElement {
  return (
    <select id={id} name={name} defaultValue={chosen}>
      {others.map((other) => (
        <option key={other.id} value={other.id}>
          {other.name}
        </option>
      ))}
    </select>
  );
}
