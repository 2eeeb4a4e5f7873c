/** How people say where they are, and what is not said about that. */
import { describe, expect, it } from "vitest";
import { examples } from "./example-table.ts";
import { clean } from "./words.ts";
import { hearMove, hearZone, type ZoneHeard } from "./zone.ts";

/** `America/Denver days 7`, `America/Chicago until SU`, `America/Cancun for a while`, `15:00 or 03:00`. */
function inWords(heard: ZoneHeard | undefined): string {
  if (heard === undefined) return "nothing";
  const place = "zone" in heard ? heard.zone : heard.localTime;
  const other = "otherwise" in heard ? ` or ${heard.otherwise}` : "";
  const { temporary } = heard;
  const length = temporary === true ? "for a while" : Object.entries(temporary ?? {})[0]?.join(" ");
  return length === undefined ? place + other : `${place}${other} ${length}`;
}

describe("hearMove", () => {
  it.each(
    examples(`
      I'm in Denver this week => America/Denver days 7
      i moved to Phoenix => America/Phoenix
      estoy en Miami => America/New_York
      me mude a Tejas => America/Chicago
      it's 3pm here => 15:00
      it's 3 here => 15:00 or 03:00
      son las 3 aqui => 15:00 or 03:00
      son las 9 de la mañana aqui => 09:00
      aquí son las 8 => 08:00 or 20:00
      traveling to Chicago till sunday => America/Chicago until SU
      practice at the beach in Miami yesterday was nice => nothing
      called my sister in Dallas => nothing
      I'm in a bad mood => nothing
      i'm in pain => nothing
      march was hard => nothing
      my friend Austin came => nothing
      mobile => nothing
      i moved it to thursday => nothing
      my brother is visiting Chicago => nothing
      my mom moved to Florida => nothing
      i was in Boston last week and it was hard => nothing
      we're in LA until friday => America/Los_Angeles until FR
      im in la => America/Los_Angeles
      estoy en la casa => nothing
      estoy en la escuela => nothing
      im in new york => America/New_York
      im in portland maine => America/New_York
      im in el paso tx => America/Denver
      I'm in Kansas City, MO => America/Chicago
      just moved to washington dc => nothing
      i just moved to washington dc => America/New_York
      vivo en puerto rico => America/Puerto_Rico
      me voy a Guadalajara dos semanas => America/Mexico_City days 14
      going to Hawaii for 10 days => Pacific/Honolulu days 10
      im on pacific time => America/Los_Angeles
      my time zone is eastern => America/New_York
      im in school => nothing
      im at work => nothing
      i'm in love with this => nothing
      its 90 degrees here => nothing
      its been 3 weeks here => nothing
      it's 5 o'clock somewhere => nothing
      i hate it here => nothing
      i moved my body => nothing
      i live in my head => nothing
      visiting my mom in tampa => nothing
      im in pheonix => America/Phoenix
      ando en Houston esta semana => America/Chicago days 7
      de vacaciones en Cancún => America/Cancun for a while
      I moved to Nashville, Tennessee => America/Chicago
      I'm staying in Vegas this weekend => America/Los_Angeles until MO
      went to austin => nothing
      thinking about moving to denver => nothing
      i wish i was in hawaii => nothing
      going to paris hiltons party => nothing
      im in san antonio tx => America/Chicago
      I live in Los Angeles, California => America/Los_Angeles
      i'm currently in Seattle => America/Los_Angeles
      im back in Ohio => America/New_York
      we moved to Colorado last month => America/Denver
      im moving to texas => America/Chicago
      im visiting Boston for a few days => America/New_York days 3
      flying to Orlando tomorrow => America/New_York days 1
      hey im in nyc till monday => America/New_York until MO
      on vacation in Hawaii => Pacific/Honolulu for a while
      its 7:15 am here => 07:15
      it is 10pm here => 22:00
      here its 9 in the morning => 09:00
      it's noon here => 12:00
      change my time zone to central => America/Chicago
      im on mountain time now => America/Denver
      vivo en Nueva York => America/New_York
      ya estoy en Chicago => America/Chicago
      ando de viaje en mexico => America/Mexico_City for a while
      nos mudamos a Carolina del Norte => America/New_York
      aqui son las 5 de la tarde => 17:00
      me voy a California por dos semanas => America/Los_Angeles days 14
      i had a dream about paris => nothing
      my sister lives in chicago => nothing
      i was thinking of austin all day => nothing
      im in the kitchen => nothing
      im in a better place => nothing
      i'm in therapy => nothing
      i live in fear => nothing
      moved my practice to the morning => nothing
      im in bed => nothing
      im in my car => nothing
      i got to sleep late => nothing
      im going to bed => nothing
      im going to try => nothing
      im going to the store => nothing
      im on a walk => nothing
      visiting grandma => nothing
      heading to work => nothing
      voy a dormir => nothing
      voy a intentarlo => nothing
      estoy en el trabajo => nothing
      estoy en crisis => nothing
      me voy a dormir => nothing
      i moved on => nothing
      its 3 am and i cant sleep => nothing
      its 10 minutes => nothing
      i live in the moment => nothing
      charlotte and i had a fight => nothing
      san diego was fun => nothing
      i miss georgia => nothing
      virginia called => nothing
    `),
  )("$text", ({ text, expected }) => {
    expect(inWords(hearMove(clean(text)))).toBe(expected);
  });
});

describe("hearZone", () => {
  it.each(
    examples(`
      Denver => America/Denver
      phoenix az => America/Phoenix
      LA => America/Los_Angeles
      TX => America/Chicago
      ok => nothing
      hi => nothing
      me => nothing
      eastern => America/New_York
      EST => America/New_York
      hora del pacifico => America/Los_Angeles
      mountain time => America/Denver
      arizona => America/Phoenix
      Nueva York => America/New_York
      Mexico City => America/Mexico_City
      guadalajara => America/Mexico_City
      madrid => Europe/Madrid
      london => Europe/London
      i live in boise => America/Boise
      near Detroit => America/Detroit
      Portland, OR => America/Los_Angeles
      Portland ME => America/New_York
      salt lake => America/Denver
      St. Louis => America/Chicago
      st. paul minnesota => America/Chicago
      winston-salem => America/New_York
      el paso => America/Denver
      mobile => nothing
      mobile alabama => America/Chicago
      im tired => nothing
      monday => nothing
      cdmx => America/Mexico_City
      tokyo => Asia/Tokyo
      houston texas => America/Chicago
      charlotte nc => America/New_York
      soy de san antonio => America/Chicago
      nyc => America/New_York
      New York City => America/New_York
      sacramento ca => America/Los_Angeles
      im in fresno => America/Los_Angeles
      Albuquerque => America/Denver
      albuqerque => America/Denver
      cinncinati => nothing
      minneapolis => America/Chicago
      anchorage alaska => America/Anchorage
      honolulu => Pacific/Honolulu
      pacific => America/Los_Angeles
      PST => America/Los_Angeles
      central time => America/Chicago
      cst => America/Chicago
      east coast => America/New_York
      indianapolis => America/Indiana/Indianapolis
      louisville ky => America/Kentucky/Louisville
      tejas => America/Chicago
      florida => America/New_York
      pensacola => America/Chicago
      knoxville tn => America/New_York
      tennessee => America/Chicago
      ciudad juarez => America/Ciudad_Juarez
      san juan pr => America/Puerto_Rico
      hora del este => America/New_York
      7pm => nothing
      yes => nothing
      change => nothing
      no => nothing
      why => nothing
    `),
  )("$text", ({ text, expected }) => {
    expect(inWords(hearZone(clean(text)))).toBe(expected);
  });

  it("knows only zones that exist", () => {
    for (const text of [
      "Denver",
      "el paso tx",
      "boise",
      "cdmx",
      "madrid",
      "gary indiana",
      "monterrey",
      "honduras",
    ]) {
      const heard = hearZone(clean(text));
      expect(heard).toHaveProperty("zone");
      expect(
        () => new Intl.DateTimeFormat("en", { timeZone: (heard as { zone: string }).zone }),
      ).not.toThrow();
    }
  });
});
