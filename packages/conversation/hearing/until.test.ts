/** What people answer when asked how long a break is to be. */
import { describe, expect, it } from "vitest";
import { examples } from "./example-table.ts";
import { hearPauseLength } from "./until.ts";
import { clean } from "./words.ts";

/** `days 14`, `until MO`, `date 12/3`, `dayOfMonth 15`, `open`. */
function pauseOf(text: string): string {
  const heard = hearPauseLength(clean(text));
  if (heard === undefined) return "nothing";
  if ("open" in heard) return "open";
  if ("date" in heard) return `date ${heard.date.month}/${heard.date.day}`;
  return Object.entries(heard)[0]!.join(" ");
}

describe("hearPauseLength", () => {
  it.each(
    examples(`
      a week => days 7
      couple weeks => days 14
      dos semanas => days 14
      a month => days 30
      10 days => days 10
      a few days => days 3
      till monday => until MO
      hasta el lunes => until MO
      until dec 3 => date 12/3
      3 de diciembre => date 12/3
      12/3 => date 12/3
      until the 15th => dayOfMonth 15
      until i say => open
      not sure => open
      hasta que yo diga => open
      pause till lunes => until MO
      me voy dos semanas a mexico => days 14
      cant deal w this rn, maybe next month => days 30
      can we stop for a couple weeks => days 14
      stop for a bit => nothing
      pause => nothing
      2 weeks => days 14
      1 week => days 7
      2-3 weeks => days 14
      un mes => days 30
      quince dias => days 15
      until friday please => until FR
      hasta el viernes => until FR
      until next week => days 7
      until after the weekend => until MO
      hasta el 15 => dayOfMonth 15
      hasta el 3 de enero => date 1/3
      until january => date 1/1
      hasta enero => date 1/1
      december 3rd => date 12/3
      the 3rd of december => date 12/3
      end of the month => dayOfMonth 31
      until i text you => open
      idk => open
      no sé => open
      i'll let you know => open
      just today => days 1
      till tomorrow => days 1
      3 => nothing
      i need a break => nothing
      a week and a half => days 10
      six weeks => days 42
      unas semanas => days 21
      until after christmas => date 12/26
      may 5 => date 5/5
      back on tuesday => until TU
      for 3 weeks => days 21
      3 wks => days 21
      a week please => days 7
      one week => days 7
      7 days => days 7
      just a few days => days 3
      couple of days => days 2
      2 months => days 60
      till next week => days 7
      next monday => until MO
      until thurs => until TH
      til sunday night => until SU
      through friday => until FR
      until the 20th => dayOfMonth 20
      the 1st => dayOfMonth 1
      january 2 => date 1/2
      jan. 2nd => date 1/2
      1/2 => date 1/2
      until 12/26 => date 12/26
      after the holidays => date 1/2
      until i tell you => open
      i don't know => open
      when i'm ready => open
      indefinitely => open
      una semana => days 7
      por dos semanas => days 14
      unos dias => days 3
      un par de semanas => days 14
      10 dias => days 10
      un mes y medio => days 45
      hasta mañana => days 1
      hasta el martes => until TU
      hasta el 20 => dayOfMonth 20
      el 5 de mayo => date 5/5
      hasta nuevo aviso => open
      yo te aviso => open
      hasta que regrese => open
      im tired => nothing
      for a while => nothing
      2 => nothing
      yes => nothing
      pause for the weekend => until MO
      two or three weeks => days 14
      im traveling for 10 days => days 10
    `),
  )("$text", ({ text, expected }) => {
    expect(pauseOf(text)).toBe(expected);
  });
});
