/** Puts what a client sent into the spelling that our phrases are written in, before any phrase is looked for. */

import { clean, type Words } from "./words.ts";

/** Said between words, and never part of an answer. */
const fillers = new Set(
  `um umm uh uhh uhm er erm ah ahh aw aww oh ohh lol lmao lmfao rofl ha haha hahaha hahahaha hehe heh jaja jajaja jajajaja
  jeje jejeje jiji omg omfg tbh ngl imo imho fr ong smh really actually honestly literally basically seriously
  truthfully legit please pls plz plss plzz plis pliss plse pleas pleaze porfa porfas porfis porfi porfavor xfa xfavor
  pues pos wey guey ay uy eh sinceramente honestamente realmente`.split(/\s+/),
);

/** Short and careless spellings under the words they stand for. */
const spellings = new Map(
  Object.entries({
    you: "u",
    your: "ur",
    are: "r",
    ill: "ima imma",
    im: "iam",
    because: "cuz coz bc bcuz becuz becus cus becasue",
    though: "tho",
    through: "thru",
    with: "w",
    gonna: "gunna gona finna gon",
    going: "goin",
    "trying to": "tryna",
    trying: "tryin",
    "want to": "wanna wana wnna",
    "have to": "gotta gotto hafta",
    "let me": "lemme",
    "give me": "gimme gimmie",
    idk: "dunno donno iono idek",
    about: "abt bout",
    night: "nite",
    tonight: "tonite tnite",
    tomorrow: "tmrw tmr tmw tomo tomm tommorow tommorrow tomorow tmmrw tomoro tomorro",
    hour: "hr",
    hours: "hrs",
    minutes: "min mins minute",
    minutos: "minuto minutito minutitos",
    week: "wk",
    weeks: "wks",
    second: "sec",
    seconds: "secs",
    "right now": "rn atm",
    now: "asap",
    message: "msg mssg mesage messege",
    messages: "msgs mssgs mesages messeges mensages",
    text: "txt",
    texts: "txts",
    texting: "txting txtin textin",
    texted: "txted",
    thanks: "thx thnx tnx ty tysm thnks thanx",
    gracias: "grax grcs grasias",
    ok: "k kk okk okay okey oki okie okei okays mk oc",
    yes: "ye yee yees yess yass yas yis yus ys yse yers yesh yessir",
    yeah: "yea yeh yah yaa",
    yup: "yupp",
    yep: "yepp yip",
    no: "noo",
    nope: "nop nopee noope",
    nah: "nahh naw nuh",
    si: "sii zi",
    did: "didi ddi idd",
    dont: "dnt don dotn",
    didnt: "dint didint didn didt didnot dident ddnt dindt didtn ddint dinnt",
    havent: "havnt haven hvnt havet",
    hasnt: "hasn",
    couldnt: "coudnt couldn cudnt cldnt coulnt",
    wasnt: "wasn",
    doesnt: "doesn dosent doesent dosnt",
    wouldnt: "wouldn",
    isnt: "isn",
    help: "halp hlep",
    cant: "cannot cannt cnt caint",
    shouldnt: "shouldn",
    "what is": "whats wats",
    "who is": "whos",
    "where is": "wheres",
    "when is": "whens",
    "how is": "hows",
    "why is": "whys",
    what: "wat wut whut wht",
    "should have": "shoulda shouldve",
    "could have": "coulda couldve",
    "would have": "woulda wouldve",
    supposed: "sposed suposed supose suppose supposd",
    kinda: "kinna",
    "sort of": "sorta",
    "out of": "outta",
    "a lot": "alot",
    something: "somethin sumthin",
    nothing: "nuthin nothin nutin",
    doing: "doin",
    working: "workin",
    crying: "cryin",
    people: "ppl",
    thought: "thot thght",
    was: "wuz wus",
    tired: "tierd tird",
    pause: "pauze puase",
    until: "til till untill untl",
    later: "ltr",
    que: "q ke qe",
    quiero: "kiero quero qiero quieo",
    quieren: "kieren",
    quien: "kien",
    por: "x",
    porque: "xq pq porq xke xque",
    tambien: "tb tmb tambn",
    estoy: "toy toi stoy esty",
    ahorita: "orita horita aorita ahorit",
    hacer: "aser haser aser",
    hice: "hise ise",
    hizo: "iso hiso",
    necesito: "nesesito necesto necesitp nececito",
    mensaje: "mensage msj",
    mensajes: "mensages msjs msjes mjs mensages",
    olvide: "olbide olvid",
    olvido: "olbido",
    ya: "ia lla",
    ahora: "aora ahra ora",
    luego: "luegito lueguito",
    rato: "ratito ratico rratito",
    momento: "momentito",
    poco: "tantito",
    poquito: "poquitito",
    nomas: "nadamas",
    tarde: "tardecito tardesito",
    nada: "nadita",
    bien: "bn",
    tengo: "tngo",
    verdad: "vdd",
    "a ver": "aver",
    "mas o": "maso",
    "al rato": "alrato",
    and: "& +",
  }).flatMap(([meant, sent]) => sent.split(" ").map((short) => [short, meant.split(" ")] as const)),
);

/** What is left of a stretched word ("goood" has become "god"), where the word itself has a double letter. */
const doubled = new Map([
  ["god", "good"],
  ["fel", "feel"],
  ["son", "soon"],
  ["ned", "need"],
  ["slep", "sleep"],
  ["ben", "been"],
  ["wek", "week"],
  ["wel", "well"],
]);

/** "did not" is read as "didnt"; some phones also send "didn t". */
const negatable = new Set("do does did is was were have has had can could will would should must".split(" "));

/** Written out before the text is cut into words. */
const signs = new Map([
  ["uh huh", "yes"],
  ["uh-huh", "yes"],
  ["nuh uh", "no"],
  ["wrong #", "wrong number"],
  ["b4", "before"],
  ["l8r", "later"],
  ["l8er", "later"],
  ["gr8", "great"],
  ["2day", "today"],
  ["2nite", "tonight"],
  ["2night", "tonight"],
  ["2moro", "tomorrow"],
  ["2morrow", "tomorrow"],
]);
const sign =
  /(?<![\p{L}\p{N}])(?:uh[ -]huh|nuh uh|wrong #|b4|l8r|l8er|gr8|2day|2nite|2night|2moro|2morrow)(?![\p{L}\p{N}])/gu;
const word = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;
const modifier = /^[\u{1f3fb}-\u{1f3ff}\u200d]$/u;
const unread = new Set(`"“”«»*_~()[]{}<>#^=|\\/@-¿¡♀♂`);
const stops = new Set([".", "!", ";", "…", "•"]);
const pauses = new Set([",", ":", "—", "–"]);
const titles = new Set(["dr", "dra", "mr", "mrs", "ms", "st", "sra"]);
const stretched = /(\p{L})\1{2,}/gu;

const readings = new WeakMap<Words, readonly string[]>();

/**
 * The words of a text in order, in one spelling: shorthand written out, "did not" as "didnt", fillers and
 * quotation marks gone, "yesssss" as "yes". Of punctuation only the breaks between clauses stay, as `.`, `,`
 * and `?`. Emoji stay, without their skin tone.
 */
export function read(words: Words): readonly string[] {
  const known = readings.get(words);
  if (known) return known;
  const tokens: string[] = [];
  const written = words.text
    .replace(/(?<=\p{L} )-(?= \p{L})/gu, ",")
    .replace(sign, (short) => signs.get(short)!);
  for (const token of written.match(word) ?? []) {
    if (unread.has(token) || modifier.test(token)) continue;
    const last = tokens.at(-1);
    const mark = stops.has(token) ? "." : pauses.has(token) ? "," : token === "?" ? "?" : undefined;
    if (mark) {
      if (mark === "." && last !== undefined && titles.has(last)) continue;
      if (last === undefined ? mark === "?" : !isBreak(last)) tokens.push(mark);
      else if (last !== undefined && (mark === "?" || last === ",")) tokens[tokens.length - 1] = mark;
      continue;
    }
    const shrunk = token.replace(stretched, "$1");
    const short = shrunk === token ? token : (doubled.get(shrunk) ?? shrunk);
    if (fillers.has(short)) continue;
    if (short === "not" && last !== undefined && negatable.has(last)) {
      tokens[tokens.length - 1] = last === "will" ? "wont" : last === "can" ? "cant" : `${last}nt`;
    } else if (short !== "t" || !last?.endsWith("nt")) {
      // After "Dr." a letter is a name.
      const named = last !== undefined && titles.has(last);
      tokens.push(...((named ? undefined : spellings.get(short)) ?? [short]));
      // "Nooo se me olvidó" is a no, and then why.
      if (short === "no" && shrunk !== token) tokens.push(",");
    }
  }
  if (isBreak(tokens.at(-1)) && tokens.at(-1) !== "?") tokens.pop();
  readings.set(words, tokens);
  return tokens;
}

/** Whether a token parts two clauses. */
export function isBreak(token: string | undefined): boolean {
  return token === "." || token === "," || token === "?";
}

/** The clauses of a text that was `read`, without the marks between them. */
export function clausesOf(tokens: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const token of tokens) {
    if (isBreak(token)) clauses.push([]);
    else clauses.at(-1)!.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** "Borré", "dejé": Spanish words that tell what was done, which without their accent could be requests. */
export function pastSaid({ raw }: Words): ReadonlySet<string> {
  const accented = raw.toLowerCase().match(/\p{L}{3,}(?:[éó]|(?<!aqu|all|as|ah)í)(?!\p{L})/gu) ?? [];
  return new Set(accented.map((word) => clean(word).text));
}
