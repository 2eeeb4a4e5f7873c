/** The practice weeks as a picture, each week beside its sentence, which says all that the picture shows. */
import { dateWords, daysWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import type { Day, PlanView } from "@home-practice/service/pages/client-view.ts";
import type { ReactElement } from "react";

type Answer = NonNullable<Day["answer"]>;

const meanings: Record<Answer, string> = {
  tried: "tried it",
  partly: "part of it",
  "in-head": "thought it through",
  no: "not this time",
  unclear: "answered, not clear how",
};

/** Weeks without a sentence before the first of the plan are left out; all of one colour, since none is better. */
export function Weeks({ weeks, since }: { weeks: PlanView["weeks"]; since: string }): ReactElement {
  const shown = weeks.filter(({ days }) => (days.at(-1)?.date ?? "") >= since);
  const answers = [...new Set(shown.flatMap(({ days }) => days.flatMap(({ answer }) => answer ?? [])))];
  return (
    <>
      <ol className="weeks">
        {shown.map(({ from, days, says }) => (
          <li key={from}>
            <span className="soft small">{dateWords(from, "en").slice("Mon ".length)}</span>
            <div className="days" aria-hidden="true">
              {days.map((day, index) => (
                <DayMark key={day.date} day={day} letter={daysWords([weekdays[index]!], "en").slice(0, 2)} />
              ))}
            </div>
            <p className="small">{says}</p>
          </li>
        ))}
      </ol>
      <ul className="key" aria-label="What the marks mean">
        {answers.map((answer) => (
          <li key={answer}>
            <Mark answer={answer} /> {meanings[answer]}
          </li>
        ))}
        <li>shaded: a practice day</li>
      </ul>
    </>
  );
}

function DayMark({ day, letter }: { day: Day; letter: string }): ReactElement {
  const { isPlanned, isAhead, answer } = day;
  const names = [isPlanned && !isAhead ? "planned" : "", isPlanned && isAhead ? "ahead" : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <span className={names === "" ? undefined : names}>
      {letter}
      {answer === undefined ? <svg viewBox="0 0 16 16" /> : <Mark answer={answer} noticed={day.noticed} />}
    </span>
  );
}

/** Shapes and not colours, so that they tell themselves apart to everybody. */
function Mark({ answer, noticed }: { answer: Answer; noticed?: boolean }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {answer === "no" ? (
        <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill={answer === "tried" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.8"
          strokeDasharray={answer === "unclear" ? "2 2" : undefined}
        />
      )}
      {answer === "partly" ? <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" /> : null}
      {noticed && answer !== "tried" ? <circle cx="14" cy="2" r="1.6" fill="currentColor" /> : null}
    </svg>
  );
}
