/** What people answer to a reminder that comes at a bad time. */
import { describe, expect, it } from "vitest";
import { examples } from "./example-table.ts";
import { hearLater } from "./later.ts";
import { clean } from "./words.ts";

/** `minutes 20`, `time 20:00`, `hour 8`, `days 1`; `later` when no time was said. */
function laterOf(text: string): string {
  const heard = hearLater(clean(text));
  if (heard === undefined) return "nothing";
  const [entry] = Object.entries(heard);
  return entry?.join(" ") ?? "later";
}

describe("hearLater", () => {
  it.each(
    examples(`
      in 20 min => minutes 20
      20 => minutes 20
      45 min => minutes 45
      an hour => minutes 60
      in an hour => minutes 60
      in a bit => minutes 30
      8 => hour 8
      8pm => time 20:00
      at 8 => hour 8
      tonight => time 20:00
      after work => time 17:30
      after dinner => time 19:00
      after lunch => time 13:00
      this afternoon => time 15:00
      tomorrow => days 1
      tomorrow pls => days 1
      mas tarde => later
      al rato => later
      en media hora => minutes 30
      a las 8 => hour 8
      mañana => days 1
      en la noche => time 20:00
      later => later
      not now => later
      luego => later
      LATER => later
      gimme a sec => minutes 15
      mas tarde porfa => later
      remind me in 20 min => minutes 20
      text me later => later
      busy => later
      ahorita no => later
      aun no, en la noche lo hago => time 20:00
      not yet but i will tonight => time 20:00
      haven't gotten to it yet => later
      in 2 hours => minutes 120
      couple hours => minutes 120
      en 2 horas => minutes 120
      30 => minutes 30
      half an hour => minutes 30
      give me 10 minutes => minutes 10
      15 more minutes => minutes 15
      at 7:30 => hour 7:30
      around 9 tonight => time 21:00
      tonight at 9 => time 21:00
      maybe at noon => time 12:00
      a las 3 => time 15:00
      a las 8 de la noche => time 20:00
      a la una => time 13:00
      pasado mañana => days 2
      next week => days 7
      in 3 days => days 3
      later today => later
      ask me later => later
      remind me at 8:15pm => time 20:15
      hold on => minutes 15
      un momentito => minutes 15
      despues de cenar => time 19:00
      when i get home => time 17:30
      when the kids are asleep => time 20:30
      in the morning => days 1
      in 5 => minutes 5
      en 10 => minutes 10
      i did it => nothing
      ok => nothing
      see you later => nothing
      hasta luego => nothing
      yes => nothing
      i felt better an hour later => nothing
      lo hice => nothing
      3 of 5 => nothing
      pm => nothing
      remind me an hour later => minutes 60
      can you ask me in like an hour => minutes 60
      not rn, after work => time 17:30
      give me 30 => minutes 30
      30 more min => minutes 30
      1 hr => minutes 60
      hour => nothing
      couple of minutes => minutes 2
      in a few => minutes 15
      in a minute => minutes 15
      one sec => minutes 15
      about an hour and a half => minutes 90
      9 => hour 9
      nine => hour 9
      10 => hour 10
      15 => minutes 15
      60 => minutes 60
      at 9 => hour 9
      @ 9pm => time 21:00
      at noon => time 12:00
      12 => hour 12
      5:30 => hour 5:30
      6ish => hour 6
      around 4 => time 16:00
      tonight at 8:30 => time 20:30
      this evening => time 19:00
      before bed => time 20:30
      after the kids go to bed => time 20:30
      when i get off work => time 17:30
      at lunch => time 12:00
      after school => time 15:30
      tomorrow morning => days 1
      maybe tomorrow => days 1
      try me tomorrow => days 1
      in 2 days => days 2
      not today => nothing
      im driving => later
      im in a meeting => later
      at work rn => later
      busy, try later => later
      later today pls => later
      can u text me in 45 => minutes 45
      no not yet => later
      todavia no => later
      dame 20 minutos => minutes 20
      en 20 => minutes 20
      en una hora => minutes 60
      en dos horas => minutes 120
      en un ratito => minutes 30
      ahorita => later
      al ratito => minutes 30
      despues del trabajo => time 17:30
      despues de comer => time 13:00
      a las 9 de la noche => time 21:00
      a las 7 y media => hour 7:30
      a la 1 => time 13:00
      hoy en la tarde => time 15:00
      esta noche a las 9 => time 21:00
      mañana en la mañana => days 1
      mañana mejor => days 1
      luego te digo => later
      estoy ocupada => later
      recuerdame en 15 => minutes 15
      i tried it and felt calm => nothing
      it was hard but later it got easier => later
      k => nothing
      done at 8 => nothing
      thanks => nothing
    `),
  )("$text", ({ text, expected }) => {
    expect(laterOf(text)).toBe(expected);
  });
});
