/** The risk screen against the labelled texts, the traps, its own order and hostile texts. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { alarms, raisesNoAlarm } from "./risk/testing/heard.ts";
import { hearRisk, hearRiskAcross, type RiskCategory } from "./risk.ts";
import { clean, wordsMax } from "./words.ts";

interface Labelled {
  text: string;
  expect: { risk: boolean; category: RiskCategory };
  note: string;
}

function corpus(name: string): Labelled[] {
  const file = new URL(`../../../test/corpora/${name}.dev.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the labelled texts", () => {
  const labelled = corpus("risk");

  test("are told apart into risk and no risk, every one", () => {
    const wrong = labelled.filter(({ text, expect }) => hearRisk(clean(text)).risk !== expect.risk);
    expect(wrong).toEqual([]);
  });

  test("are heard as the category they are labelled with, by category and language, but for those with a reason", () => {
    const reasons = new Map([
      ["end of my rope with these kids lol", "said in fun of a heavy day: a warm answer does no harm"],
    ]);
    const wrong = labelled
      .filter(({ text, expect }) => hearRisk(clean(text)).category !== expect.category && !reasons.has(text))
      .map(({ text, expect, note }) => ({ text, label: expect.category, language: note.slice(0, 3) }));
    expect(wrong).toEqual([]);
  });

  test("of the five other files raise no alarm", () => {
    const ordinary = ["schedules", "durations", "ratings", "checkins", "commands"].flatMap(corpus);
    expect(ordinary).toHaveLength(272);
    expect(alarms(ordinary.map(({ text }) => text).join("\n"))).toEqual([]);
  });
});

raisesNoAlarm(
  "the traps",
  `
    this homework is killing me
    I could die of embarrassment
    my dog died
    dead tired
    kill time
    panic attack at the store, thought I was dying
    scared of dying is my main worry
    practice was picturing my mom dying, it was rough
    no thoughts of hurting myself this week
    suicide squad movie night
    killed it at my presentation!!
    my mom will kill me if im late
    cut myself shaving
    cut myself some slack for once
    shot myself in the foot with that one
    need to refill my pills
    want to sleep for a week
    im done with this job
    whats the point of this exercise
    he hit on me at the bar and i froze
    esta tarea me está matando
    muero por verte el jueves
    se me murió el celular
    me pegó la gripa
    ya no aguanto a mi jefe
    me corté el dedo cocinando
  `,
);

describe("an explicit first-person statement", () => {
  const english = `
    I want to die|I wanna die|i just want to die|I really want to die|i need to die|I wish I was dead|i wish i were dead
    I want to be dead|I would rather be dead|i hope i die|I want to kill myself|i wanna kill myself|im going to kill myself
    I am going to kill myself|im gonna kill myself|I will kill myself|ill kill myself|I might kill myself|i could kill myself
    I plan to kill myself|i keep thinking about killing myself|im thinking of killing myself|I feel like killing myself
    I tried to kill myself|I want to end my life|im going to end my life|im planning to end my life|I want to take my own life
    I want to end it all|im suicidal|I feel suicidal|I am having suicidal thoughts|I think about suicide
    I want to commit suicide|i attempted suicide|I want to hang myself|I want to shoot myself|i want to unalive myself
    I dont want to live anymore|I don't want to be alive|kms|wanna d1e|k!ll myself|i wnat to die|killmyself|i want to dieee
  `;
  const spanish = `
    quiero morir|me quiero morir|quiero morirme|quisiera morirme|quiero matarme|me quiero matar|me voy a matar|voy a matarme
    quiero suicidarme|me voy a suicidar|pienso en suicidarme|pienso en matarme|estoy pensando en matarme|he pensado en suicidarme
    tengo pensamientos suicidas|quiero quitarme la vida|me quiero quitar la vida|voy a quitarme la vida
    quiero acabar con mi vida|tengo ganas de morirme|tengo ganas de matarme|me dan ganas de matarme|quisiera estar muerta
    ojalá estuviera muerto|ya no quiero vivir|no quiero vivir|quiero ahorcarme|me quiero ahorcar|quiero colgarme
    intenté matarme|intenté suicidarme|traté de matarme|me quiero cortar las venas|quiero pegarme un tiro|kiero morirme
    quiero desvivirme|mejor me mato|hoy me mato|quiero aventarme del puente|mequieromorir
  `;
  const statements = `${english}|${spanish}`
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

  test("is risk, in 40 ways and more in each language", () => {
    expect(alarms(statements.join("\n"))).toHaveLength(statements.length);
  });

  test.each([
    "lol",
    "jaja",
    "😂",
    "tonight",
    "this homework is killing me",
    "im dead tired",
    "killed it at work",
    "my dog died",
    "did the worksheet",
    "8pm monday works",
    "cut myself shaving",
    "took my meds on time",
    "watched a movie",
    "my mom will kill me",
    "me muero de risa",
    "ya hice la tarea",
    "se murió mi celular",
  ])("is risk also beside %j", (neighbour) => {
    const texts = statements.flatMap((one) => [
      `${one}. ${neighbour}`,
      `${neighbour}. ${one}`,
      `${one}, ${neighbour}`,
    ]);
    expect(texts.filter((text) => !hearRisk(clean(text)).risk)).toEqual([]);
  });
});

test.each<[string, RiskCategory]>([
  ["i took all my pills because i want to die", "overdose_medical"],
  ["me tomé todas las pastillas, me quiero morir", "overdose_medical"],
  ["im going to kill him and then kill myself", "suicide_active"],
  ["my husband hits me and i want to kill myself", "suicide_active"],
  ["he beats me and i want to kill him tonight", "harm_others"],
  ["he hits me so i cut myself", "abuse"],
  ["i cut myself again, everyone would be better off without me", "self_harm"],
  ["im a burden and my son wants to die too", "suicide_passive"],
  ["my son wants to die and i feel hopeless", "third_party"],
])("hears the most urgent of two: %s", (text, category) => {
  expect(hearRisk(clean(text)).category).toBe(category);
});

test.each([
  ["not suicidal but everything feels hopeless", true],
  ["im not suicidal, but i dont want to be here", true],
  ["havent cut in a month but the urges are back", true],
  ["no me quiero morir pero ya no puedo más", true],
  ["a veces pienso en matarme pero no lo haría", true],
  ["not suicidal but tired", false],
  ["no thoughts of dying but the week was long", false],
  ["no me quiero morir pero estoy cansada", false],
])("a denial is believed unless something else follows: %s", (text, risk) => {
  expect(hearRisk(clean(text)).risk).toBe(risk);
});

test.each([
  ["I can't do this anymore", true],
  ["i cant do this anymore, the worksheet is too long", false],
  ["ya no puedo más", true],
  ["ya no puedo más con este ejercicio", false],
  ["i cant go on like this", true],
  ["i cant keep doing this practice", false],
])("a task named takes the danger out of vague words: %s", (text, risk) => {
  expect(hearRisk(clean(text)).risk).toBe(risk);
});

test.each([
  ["10 years ago i tried to kill myself and lately it feels like then", true],
  ["i used to cut and started again last night", true],
  ["10 years ago i tried to kill myself, life is good now", false],
  ["i used to cut but not anymore", false],
])("the past counts where it is back: %s", (text, risk) => {
  expect(hearRisk(clean(text)).risk).toBe(risk);
});

describe("asking for silence", () => {
  test.each([
    "he hits me, dont text me back",
    "my husband beats me and he reads my phone",
    "dont text me he checks my phone",
    "me pega, no me escribas",
    "mi novio me golpea, me revisa el teléfono",
    "no me escribas, revisa mi telefono",
  ])("is heard with abuse: %s", (text) => {
    expect(hearRisk(clean(text))).toEqual({ risk: true, category: "abuse", asksForSilence: true });
  });

  test("is not heard where nobody asks for it", () => {
    expect(hearRisk(clean("my husband hits me"))).toEqual({ risk: true, category: "abuse" });
  });

  test("is no abuse by itself", () => {
    expect(hearRisk(clean("dont text me before 8")).risk).toBe(false);
  });

  test("is heard in the message after the one that told of abuse, and before it", () => {
    const [told, hush] = [clean("my husband hits me"), clean("dont text me he reads my phone")];
    const answer = { risk: true, category: "abuse", asksForSilence: true };
    expect(hearRiskAcross([told], hush)).toEqual(answer);
    expect(hearRiskAcross([told], clean("please dont reply here"))).toEqual(answer);
    expect(hearRiskAcross([hush], told)).toEqual(answer);
  });
});

describe("across messages", () => {
  function across(...sent: string[]) {
    const words = sent.map(clean);
    return hearRiskAcross(words.slice(0, -1), words.at(-1)!);
  }

  test.each<[RiskCategory, string[]]>([
    ["suicide_active", ["i want to", "die"]],
    ["suicide_active", ["i want", "to", "die"]],
    ["suicide_active", ["im going to kill", "myself"]],
    ["suicide_active", ["me quiero", "morir"]],
    ["suicide_active", ["voy a tirarme", "del puente"]],
    ["suicide_passive", ["everyone would be", "better off without me"]],
    ["suicide_passive", ["ya no quiero", "vivir"]],
    ["self_harm", ["i keep cutting", "my arms"]],
    ["abuse", ["my husband", "hits me"]],
    ["abuse", ["mi esposo", "me pega cuando toma"]],
    ["third_party", ["my son says", "he wants to die"]],
    ["suicide_passive", ["not suicidal", "but everything is hopeless"]],
    ["suicide_active", ["hi", "did the practice", "i want to kill myself"]],
  ])("hears %s in %j", (category, sent) => {
    expect(across(...sent)).toMatchObject({ risk: true, category });
  });

  test.each([
    [["my dog", "died"]],
    [["I want to", "sleep"]],
    [["i want to", "try again tomorrow"]],
    [["kill", "time"]],
    [["i want to kill", "some time before work"]],
    [["going to the store", "die laughing"]],
    [["i dont want to", "die"]],
    [["i want to", "cut", "my hair"]],
    [["did it with my husband", "it hit me that i was calm"]],
    [["my son", "wants pizza"]],
    [["i took", "my pills"]],
    [["I want to die", "lol"]],
    [["i want to kill myself", "8pm works"]],
    [["he hits me", "thanks"]],
    [["me pega", "la gripa"]],
    [["ya no quiero", "seguir con el diario"]],
    [["i cant do this", "worksheet"]],
    [["who do you want", "dead tired here"]],
    [["jump", "rope done"]],
  ])("makes no alarm of %j", (sent) => {
    expect(across(...sent).risk).toBe(false);
  });

  test("reads no further back than two messages", () => {
    expect(across("i want to", "hello", "ok then", "die").risk).toBe(false);
  });

  test("hears heaviness in the last message only", () => {
    expect(across("i feel hopeless", "tried it")).toEqual({ risk: false, category: "none" });
    expect(across("tried it", "i feel hopeless")).toEqual({ risk: false, category: "distress" });
  });

  test("with nothing before is the message alone", () => {
    expect(across("i want to die")).toEqual({ risk: true, category: "suicide_active" });
    expect(across("tried it")).toEqual({ risk: false, category: "none" });
  });
});

describe("known misses, as the file says", () => {
  test("hints, idioms and quotations it does not hear", () => {
    expect(
      alarms(`
        wrists. tonight.
        id be lying if i said im not suicidal
        id rather die than go back to that school
        planning 2 kms on my bday
        i want to kill marcus
      `),
    ).toEqual([]);
  });

  test("alarms it raises for nothing", () => {
    expect(
      alarms(`
        gonna kill my brother when i see him, he ate my leftovers
        struck out twice, wanted to die
        in the show the hero says i want to kill myself
      `),
    ).toHaveLength(3);
  });
});

test.each([
  ["nothing", ""],
  ["spaces", " ".repeat(wordsMax)],
  ["one letter", "a".repeat(wordsMax)],
  ["single letters", "k i l l ".repeat(wordsMax / 8)],
  ["opening words", "i want to ".repeat(wordsMax / 10)],
  ["people", "my my mom he she they ".repeat(wordsMax / 22)],
  ["censored words", "k!ll ".repeat(wordsMax / 5)],
  ["marks", "*".repeat(wordsMax)],
  ["brackets before a letter", `${"(".repeat(wordsMax - 1)}x`],
  ["hyphens", "a-".repeat(wordsMax / 2)],
  ["stops", ". ".repeat(wordsMax / 2)],
  ["no spaces", "iwantto".repeat(wordsMax / 7)],
  ["joined emoji", "👨‍👩‍👧".repeat(wordsMax / 8)],
  ["half a surrogate", "\ud83d".repeat(wordsMax)],
  ["combining marks", "e\u0301".repeat(wordsMax / 2)],
  ["nulls", "\u0000".repeat(wordsMax)],
])("hears %s without an alarm or an error", (_, text) => {
  expect(hearRisk(clean(text)).risk).toBe(false);
});

test("hears danger at the end of the longest text", () => {
  const filler = "we talked about the week and it was fine. ".repeat(40);
  const end = " i want to die";
  const text = filler.slice(0, wordsMax - end.length) + end;
  expect(text).toHaveLength(wordsMax);
  expect(hearRisk(clean(text)).category).toBe("suicide_active");
});
