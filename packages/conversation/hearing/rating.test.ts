/** How sure people say they are, and what it means. */

import { expect, test } from "vitest";
import { hearRating } from "./rating.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A number, or where there was none the band, or nothing. */
const answers = {
  1: `
    1
    zero
    -2
    0%
    not even a 1
    1 😭
    one lol
    negative 10
    1 honestly
`,
  2: `
    less than a 3
    dos nomas
    ni un 3
    two
    2 :(
`,
  3: `
    un 3
    Like a three
    3 and a half
    less than 4
    my shift is 10 hours so 3
    tres
    3 bc of work
    honestly 3
    3 kids under 5 so a 3
`,
  4: `
    like a 4 tbh
    4 on weekdays 9 on weekends
    como un 4
    i have 3 kids so maybe a 4
    4 o 5
    40 percent
    a 4 lol
    4 maybe 5 if the kids sleep
    4ish
    cuatro
    4 cuz kids
    like 4
    cuatro y medio
`,
  5: `
    5ish i guess
    fifty percent
    un cinco más o menos
    5 no wait 4... no 5
    del 1 al 10 un 5
    im working 12 hour shifts so 5
    5?
    entre 5 y 6
    50%
    5 tops
    no more than a 5
    casi 6
    5 if im honest
    i have 4 kids. 5
    five.
    fiv
    out of ten, a 5
    50/50 who knows
    5 or so
    right in the middle, 5
    5 5
    cinco o seis
    not 7 more like 5
    5 but 8 if i get sleep
    5 i guess
    5/6
    cinco
    less than 6
`,
  6: `
    6
    6 or so
    between a 6 and a 7
    6-7
    six and a half
    6 1/2
    almost a 7
    7, actually make that a 6
    on a scale of 1 to 10 i'd say 6
    with 2 jobs like a 6
    ⑥
    "6"
    6.
    6 honestly
    seis
    65%
    at best a 6
    6, i have a lot going on this week
    i said 8 before but now 6
    8... no 6
    prolly a 6
    id go with 6
    somewhere around 6
    im between 6 and 8
    used to be a 3 but im at 6 now
    six point five
    6 pm works but a 6
    maybe a 6
    6ish
    60%
    6 or 7 depending
    como 6
    im a 6 today
    8 if i wasnt so tired so 6
`,
  7: `
    id say a 7
    7 out of 10
    7 de 10
    75%
    8 maybe 7
    siete
    at least a 7
    was a 4 last week but now a 7
    svn
    7️⃣
    probably a 7
    7ish maybe 8
    7.8
    7,5
    not quite an 8
    más de 6
    6 actually 7
    7 (seven)
    ❤️ 7
    Seven
    a 7
    7/10 honestly
    7 outta 10
    como 7 u 8
    un 7 tal vez
    more like a 7
    hmm 7
    7 I think
    seven out of ten
    7-8
    probably 7
    7 creo
    not an 8, a 7
`,
  8: `
    ocho
    8/10
    85 percent
    8.5
    siete u ocho? mejor ocho
    yo diría que 8
    eigth
    8 for sure
    8 de 10
    ocho y medio
    over a 7
    at 7am? 8
    (8)
    eight period
    8 3/4
    80 por ciento
    🎱 8
    eight!
    8, pretty sure
    80
    un 8
    give me an 8
`,
  9: `
    nine
    90%
    above 8
    9 💪
    nueve
    9 out of ten
    nine I think
    from 1 to 10? 9
    9.5
    un nueve
    nueve punto cinco
    9!
    nueve de diez
    better than an 8
`,
  10: `
    110%
    ten!!!
    definitely a 10
    15
    100
    🔟
    im a 10
    10 out of 10
    10/10
    a million
    1000
    cien por ciento
    teeeen
    100 sure
    10 baby
    ten out of ten
    200%
    13
    diez de diez
    al 100
    10 for sure
    a hundred percent
`,
  low: `
    no mucha
    nada
    not at all
    not really
    not so sure
    no estoy muy segura
    low
    a little
    not great
    muy poca
    not very sure
    not sure at all
    i doubt it
    poco
    bajita
    no tanto
    muy baja
    nope
    unlikely
    very low
    not confident
    hardly
    no confianza
    casi nada
    muy poquito
    not super sure
    not that confident
    no muy segura
    not really tbh
    muy poco
    hmm low
    no se si pueda
`,
  mid: `
    kinda
    somewhat
    so so
    regular
    medium
    in the middle
    maybe
    ok
    medio segura
    i think so
    more or less
    somewhat sure
    moderately confident
    meh
    algo
    sort of
    so-so
    pretty ok
    fairly sure
    alright
    ahí ahí
    media
    kind of
    ok i guess
    maybe half
    mas o menos segura
`,
  high: `
    very sure
    muy segura
    pretty confident
    bastante
    super confident
    for sure
    I got this
    segurísimo
    mucha confianza
    very
    super sure
    totally
    definitely can
    mucho
    totalmente
    bien segura
    easy
    really sure
    confident
    absolutely
    super confiada
    al máximo
    segura
    pretty sure
    very confident
    yes very
    I can do it
`,
  null: `
    what do you mean
    no sé
    is 10 high or low?
    1 means not sure right?
    which one is high
    cual es el mejor, 1 o 10?
    hm
    who is this
    ?
    what does 10 mean
    is it 1 to 10
    whats the scale again
    qué escala
    idk what that means
    ask me tomorrow
    why
    stop asking lol
    depende
    huh
    sure of what
    what do i type
    hello
    no entiendo
    que número
    what
    how does this work
    what number
    1 is good?
`,
};

test.each(Object.entries(answers))("hears %s", (wanted, table) => {
  const misheard = lines(table)
    .map((text) => ({ text, heard: hearRating(clean(text)) }))
    .filter(({ heard }) => String(heard.rating ?? heard.band) !== wanted);
  expect(misheard).toEqual([]);
});

test("gives a band only where there is no number", () => {
  expect(hearRating(clean("very sure, a 9"))).toEqual({ rating: 9, band: null });
  expect(hearRating(clean("very sure"))).toEqual({ rating: null, band: "high" });
  expect(hearRating(clean(""))).toEqual({ rating: null, band: null });
  expect(hearRating(clean("7½"))).toEqual({ rating: 7, band: null });
});
