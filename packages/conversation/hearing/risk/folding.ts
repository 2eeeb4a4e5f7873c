/** Folds the many ways people spell words of danger (slips, censoring, codes, missing spaces, dictation) into one. */
import { nearly } from "../spelling.ts";
import type { Words } from "../words.ts";
import { type Pause, type Said, stop } from "./phrases.ts";

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Words that get censored or written with digits: `k!ll`, `su1cide`, `s*lf`. */
const masked = list(`
  kill killing killed kills die dies dying died dead death suicide suicidal suicides unalive unaliving unalived myself
  self harm hurt hurting cut cuts cutting life live living murder stab shoot gun pills overdose rape raped rapes
  molested abused abuse abuses blood bleed hang hanging jump end kms hits beats choked himself herself
  suicidio suicidarme suicida matar matarme matarlo matarla mato morir morirme muerte muerto muerta vida vivir
  cortar cortarme corto pistola pastillas viola violo golpea pega cansada sola harta
`);

/** Long words in which one slip is forgiven. */
const long = list(`
  suicide suicidal suicides suicidally suicidio suicida suicidas suicidarme suicidarse suicidar overdose overdosed
  overdosing sobredosis myself himself herself themselves unalive unaliving unalived strangle strangled murder
  murdered pastillas medicina matarme morirme desaparecer despertar lastimarme lastimar hacerme cortarme
  cortandome colgarme ahorcarme quitarme aventarme tirarme quisiera ganas pistola anymore
  worthless hopeless burden molested assaulted threatened threatens boyfriend girlfriend husband killing alive
  hurting cutting thinking thoughts thought planning everyone someone without tonight pensando anymore bleeding
`);

/** Everyday words one slip away from a long one. */
const plain = new Set(
  list(`
    burned burner burdens hunting hutting hurling gutting putting cuffing curling curing costing coating chatting
    filling billing willing milling tilling skilling keeling kidding thicken thinning though through thanking
    planting planing panning alike olive alibi lives living murders murderer husbands boyfriends girlfriends
    bleeping breeding blending everyones someones medicinas medicine medicines threaten tonights herself themself
    gana ganan ganar ganes gangs tirarse tirarle quitarle quitarse quitarte colgarse hacerte hacerle hacerse
    contarme contando cortarse cortarte cortarle lastimado lastimarse lastimada lastima lastime lastimo lastimas matarse matarte
    matarle morirse morirte pistolas pistol pensado pasando pesando golpeado golpeo golpes aventarse aventarte
    quisieran quisieras suicido suicidaron suicidan desaparece desapareci desaparecen cuttings killings
  `),
);

/** Reads lines of `meant: typed, typed`; what is typed may be two words where `meant` is one. */
function spellings(lines: string): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, readonly string[]>();
  for (const line of lines.trim().split("\n")) {
    const [word = "", typed = ""] = line.split(":");
    for (const one of typed.split(",")) meant.set(one.trim(), list(word));
  }
  return meant;
}

/** Misspellings, short forms, codes and other words for the same thing. */
const respelled = spellings(`
  want: wnat, watn, wan, wnt, wamt, waant, wany, wantt
  want to: wanto, wnato, wantto, wantta, wan2
  self: slef, sefl, selff, slf, sef
  selfharmed: shd
  till: til, untill, unitl
  wanna: wana, wannna, wnna, wanan, wnana, whanna, wona, wunna
  gonna: gona, gunna, gna, gonn, gon
  going: goin, goign
  im gonna: ima, imma, amma
  trying: tryin
  trying to: tryna, tryina
  about to: finna, bouta, boutta, abouta
  need to: needa
  have to: hafta
  kill: kil, kll, kilk, klil, kiil, kiull, kyll, kjll
  killing: killin, kiling, killng, kiilling, kilning
  die: dei, diw, dye
  died: deid
  dying: dyin, diing, dieing, deing
  dead: ded, dedd, daed, deead
  myself: mysel, mself, myslf, meself, myselves, mysefl, miself, mysef, myslef
  suicidal: suacidal, suicidle, suisidal, suicidial, sucidal, suisidle, suecidal, scuicidal, suicdal, suey
  suicidal: sui, suic, suicd
  suicide: suacide, suiside, sucide, suisid, sucid, suicied, suecide, scuicide, sooicide, sewerslide, sewerside, ctb
  unalive: unlive, unaliv, unalife
  kill myself: kms, kmself, kmyself
  selfharm: self_harm
  selfharming: selfharmin
  cutting: cuttin, cuting
  hurting: hurtin, hurtn, hrting
  living: livin
  thinking: thinkin, thinkng, thinkn, tinking, thinkig
  feeling: feelin, feelng, feling
  waking: wakin
  taking: takin, tkaing
  ending: endin
  planning: plannin
  hanging: hangin
  jumping: jumpin
  beating: beatin
  live: liv
  life: lif, lyfe, lief
  pills: pils, pillz
  meds: medz
  dont: dnt, dotn, donot
  i dont: ion
  cant: cnat, cannot, cnt
  anymore: anymor, nemore, anymroe
  no more: nomore
  any longer: anylonger
  you: u
  your: ur
  are: r
  be: b
  and: n
  because: cuz, bc, coz, cause
  people: ppl
  boyfriend: bf
  girlfriend: gf
  husband: hubby
  nobody: noone
  everyone: evryone
  everybody: everbody
  now: rn
  tonight: tn, tonite
  tomorrow: tmrw, tmr, tomorow
  about: abt, bout
  i dont know: idk, idek
  i dont care: idc
  with: w
  without: wo, wout, wthout
  would: wud
  could: cud
  should: shud
  would have: woulda
  could have: coulda
  should have: shoulda
  wasnt: wasn
  isnt: isn, aint
  didnt: didn
  have: hav
  i have: ive
  im: iam
  burden: burdon, burdan, burdin
  exist: extist, exsist
  disappear: disapear, dissapear, dissappear, disappeer
  choked: chocked, choaked
  strangled: stangled
  threatened: thretened, threated
  abused: abussed
  overdose: overdoes, overdoze, od, ods
  overdosed: oded, overdosd
  overdosing: oding
  quiero: kiero, qiero, quero, quiro, kero, qero, qiuero, quieor, quierro
  quisiera: kisiera, qisiera, quiciera
  quiere: kiere, qiere
  quieren: kieren
  vivir: bivir, bibir, vibir, vivr
  morir: morrir, moir
  morirme: moririme, morirm, morime
  matarme: matrme, matarm, mararme, desvivirme, desvivir
  matarse: desvivirse
  que: k, q, ke
  porque: xq, pq, porq, xk, porke
  estoy: toy, stoy, ando
  esta: sta
  tengo: tngo, tego
  para: pa
  tambien: tmb
  hacer: aser
  hacerme: aserme, acerme
  hacerle: aserle
  haciendo: asiendo
  dano: danio
  hacerme dano: danarme
  a veces: aveces
  nadie: nadien
  suicidio: suisidio
  suicidarme: suisidarme, suicidarm, suisidar, suicidame
  sobredosis: sobredocis, sobredosi
  desaparecer: desaparaser, desapareser
  despertar: dispertar, despertarm
  pastillas: pastiyas, pastills, pstillas
  pegaba: pegava
  golpea: golpia
  golpeaba: golpiaba, golpeava
  viola: biola
  violo: biolo
  abuso: avuso
  voy: voi, vpy
  a mi: ami
  todo: tdo
  todos: tdos
  mucho: muxo
`);

/** The same for forms with digits in them, which would otherwise come apart. */
const withDigits = spellings(`
  tonight: 2nite, 2night
  someone: some1, sum1
  everyone: every1
  nobody: no1
  anyone: any1
  forever: 4ever
`);

/** Two words that are one, most often from dictation. */
const joined = spellings(`
  myself: my self, mi self, my selves, one self
  himself: him self
  herself: her self
  themself: them self
  themselves: them selves
  suicide: sui cide, sue aside, sewer slide, sewer side, soo aside
  unalive: un alive
  unaliving: un aliving
  selfharm: self harm, self injury, self injure, self hurt
  selfharmed: self harmed, self injured
  selfharming: self harming, self injuring
  anymore: any more
  someone: some one
  everyone: every one
  everybody: every body
  nobody: no body, no one
  overdose: over dose
  overdosed: over dosed
  overdosing: over dosing
  wanna: wan na, wanna too
  gonna: gon na
  want to: want too
  cant: can not
  dont: do not
  didnt: did not
  doesnt: does not
  havent: have not
  hasnt: has not
  hadnt: had not
  isnt: is not
  wasnt: was not
  arent: are not
  werent: were not
  wont: will not
  wouldnt: would not
  shouldnt: should not
  couldnt: could not
  im: i am
  ill: i will
  id: i would
  hell: he will
  shell: she will
  hes: he is
  shes: she is
  theyre: they are
  theyll: they will
  now: right now
  i want: eye want
  i wanna: eye wanna
  me hago: me ago
  me quiero: m quiero
  me voy: m voy
  me corto: m corto
  me pega: m pega
  de mi: d mi
  de vivir: d vivir
`);

/** Two words that say nothing. */
const hollow = new Set([
  "you know",
  "i mean",
  "i guess",
  "kind of",
  "sort of",
  "so much",
  "at all",
  "may be",
]);
for (const pair of ["de verdad", "la neta", "la verdad", "como que", "tal vez", "o sea"]) hollow.add(pair);

/** Words that come between the others and change nothing. */
const fillers = new Set(
  list(`
    really rly realy literally fucking fuckin fukin fking fkn freaking freakin frickin friggin effing honestly actually
    actualy basically seriously srsly legit truly kinda sorta totally definitely def absolutely simply maybe perhaps
    probably prob probs prolly always constantly often sometimes even just jst jus please pls plz um umm uh uhh uhm er
    erm hmm hm well tbh ngl lowkey highkey fr frfr omg ugh lol lmao lmfao rofl haha hahaha hahah ha heh jaja jajaja
    jajajaja jajaj ja jeje xd damn dam goddamn bloody
    neta literal literalmente realmente pinche pinches puto puta solo simplemente pues honestamente tambien osea
    quizas quiza acaso bien nomas wey guey sinceramente verdaderamente constantemente porfa
  `),
);
const laughing = new Set(
  list("lol lmao lmfao rofl haha hahaha hahah jaja jajaja jajajaja jajaj jeje xd jk jks"),
);
const laughingMarks = new Set(["😂", "🤣", "😆", "😹", "😜", "😅"]);

/** Emoji that stand for a word, as in "wanna 🔫 myself" and "took all the 💊". */
const pictured: Readonly<Record<string, string>> = {
  "🔫": "shoot",
  "🔪": "stab",
  "🗡": "stab",
  "💊": "pills",
  "🩸": "blood",
  "💀": "💀",
  "☠": "💀",
  "⚰": "💀",
  "🪦": "💀",
};

/** Spoken marks, as dictation leaves them. */
const spokenStops = new Set(["period", "fullstop"]);

/** Words that run together when the space is missing, with those that must be among them. */
const joinable = new Set(
  list(`
    i im want wants wanna to gonna going need just so dont do not cant hurt hurting cut cutting kill killing end ending my
    self myself life it all off be dead die dying live living here anymore any more alive wish was were hate think
    thinking of about feel like rather would better
    me quiero ya no yo matar matarme mato morir morirme vivir mas voy a cortarme corto suicidarme quitarme la vida
    hacerme dano ganas de tengo que pega golpea
  `),
);
const joinableLongest = 10;

const looksLike: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "!": "i",
  "|": "il",
  "@": "ao",
  $: "s",
  "€": "e",
  "¡": "i",
  "+": "t",
};
const anyLetter = new Set(["*", "#", "_", "?", "%", "^", "~", "•", "✱", "×"]);

/** The word that `chunk` hides behind digits and marks, if it is one of the masked words. */
function unmask(chunk: string): string | undefined {
  const bare = chunk.replace(/(?<=\p{L})[.\-·/\\](?=\p{L})/gu, "");
  if (bare !== chunk && masked.includes(bare)) return bare;
  let letters = 0;
  for (const character of bare) if (character >= "a" && character <= "z") letters++;
  if (letters === 0 || letters === bare.length || letters * 2 < bare.length) return undefined;
  return masked.find((word) => {
    if (word.length !== bare.length) return false;
    for (let at = 0; at < word.length; at++) {
      const [typed, meant] = [bare[at]!, word[at]!];
      if (typed !== meant && !anyLetter.has(typed) && !looksLike[typed]?.includes(meant)) return false;
    }
    return true;
  });
}

/** Letters drawn out three times or more come down to one, or to two where the word has two: `dieee`, `killlll`. */
function unstretch(word: string): string {
  if (!/(.)\1\1/.test(word)) {
    const single = /(.)\1$/.test(word) ? word.slice(0, -1) : word;
    return stretchable.has(single) || (single.length > 3 && respelled.has(single)) ? single : word;
  }
  const single = word.replace(/(.)\1\1+/g, "$1");
  const double = word.replace(/(.)\1\1+/g, "$1$1");
  return doubled.has(double) ? double : single;
}
const stretchable = new Set(
  list("wana die dying me myself want dead kms live anymore alive hurt cut mas vivir morir matar"),
);
const doubled = new Set(
  list("kill feel need pills pill will hell all off sleep bleed too see well call tell killing hopeless"),
);

/** `word` cut into words that run together, if every piece is one that does and one is grave. */
function unjoin(word: string): string[] | undefined {
  if (word.length < 6 || word.length > 48) return undefined;
  const cuts: (number | undefined)[] = [0];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - joinableLongest); start < end; start++) {
      if (cuts[start] !== undefined && joinable.has(word.slice(start, end))) {
        cuts[end] = start;
        break;
      }
    }
  }
  if (cuts[word.length] === undefined) return undefined;
  const pieces: string[] = [];
  for (let end = word.length; end > 0; end = cuts[end]!) pieces.unshift(word.slice(cuts[end]!, end));
  return pieces.length > 2 || (pieces.length === 2 && pieces.some((piece) => telling.has(piece)))
    ? pieces
    : undefined;
}
/** One of these among two pieces shows that a space is missing: "killmyself", but not "matarla". */
const telling = new Set(list("myself my self wanna want to quiero life no ya"));

const longByFirst = Map.groupBy(long, (word) => word[0]!);
const longExact = new Set(long);

/** The words meant by one typed word, in the spelling of the tables. */
function respell(typed: string): string[] {
  const word = unstretch(typed);
  const known = respelled.get(word);
  if (known !== undefined) return [...known];
  if (word.length >= 5 && !longExact.has(word) && !plain.has(word)) {
    const meant = longByFirst
      .get(word[0]!)
      ?.find((candidate) => candidate.length >= 5 && nearly(word, candidate));
    if (meant !== undefined) return [meant];
  }
  return unjoin(word) ?? [word];
}

/** "k i l l" and "d i e": single letters in a row that make up words of danger. */
function joinLetters(tokens: string[]): string[] {
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    const word = run.join("");
    const meant = run.length >= 3 ? (masked.includes(word) ? [word] : unjoin(word)) : undefined;
    out.push(...(meant ?? run));
    run = [];
  };
  for (const token of tokens) {
    if (token.length === 1 && token >= "a" && token <= "z") run.push(token);
    else {
      close();
      out.push(token);
    }
  }
  close();
  return out;
}

const outer = /^[.,;:"()[\]{}“”«»…\-–—]+|[.,;:"()[\]{}“”«»…?\-–—]+$/gu;
const hyphen = /(?<=\p{L})[-_/](?=\p{L})/gu;
const pieces = /\p{L}+|\p{N}+|\.{2,}|[^\s\p{L}\p{N}]/gu;

/** Cuts the text into words and marks, with censored words already read. */
function cut(text: string): string[] {
  return text.split(" ").flatMap((chunk) => {
    const inner = chunk.replace(outer, "").replace(/!+$/, "");
    const mixed = inner.length <= 24 && /[^a-z]/.test(inner);
    const word = mixed ? (withDigits.get(inner)?.[0] ?? unmask(inner)) : undefined;
    if (word === undefined) return chunk.replace(hyphen, " ").match(pieces) ?? [];
    const at = chunk.indexOf(inner);
    return [
      ...(chunk.slice(0, at).match(pieces) ?? []),
      word,
      ...(chunk.slice(at + inner.length).match(pieces) ?? []),
    ];
  });
}

/** Folds what was sent for the risk screen. Linear in the length of the text. */
export function fold(sent: Words): Said {
  const words: string[] = [];
  const pauses: Pause[] = [];
  let laughed = false;

  function add(word: string): void {
    const before = words.at(-1);
    const pair = before === undefined || pauses.at(-1) !== "" ? undefined : `${before} ${word}`;
    if (pair !== undefined && (joined.has(pair) || hollow.has(pair))) {
      words.pop();
      pauses.pop();
      for (const one of joined.get(pair) ?? []) push(one);
      return;
    }
    if (fillers.has(word)) return;
    push(word);
  }
  function push(word: string): void {
    words.push(word);
    pauses.push("");
  }
  function pause(): void {
    if (words.length > 0 && words.at(-1) !== stop) pauses[pauses.length - 1] = "comma";
  }
  function end(): void {
    if (words.length > 0 && words.at(-1) !== stop) push(stop);
  }

  for (const token of joinLetters(cut(sent.text))) {
    if (laughing.has(token) || laughingMarks.has(token)) laughed = true;
    if (/^\p{L}/u.test(token)) {
      const before = words.at(-1);
      // "ran 5 kms", "my period", and "boy" or "don" in their own right, are no code and no slip.
      if (token === "kms" && (before === "#" || before === "##")) push("km");
      else if (spokenStops.has(token) && !/^(my|the|a|her|on|first|late)$/.test(before ?? "")) end();
      else for (const word of respell(token)) add(word);
    } else if (/^\p{N}/u.test(token)) {
      add(
        token === "911" || token === "988"
          ? token
          : token === "2" && wantsTo(words.at(-1))
            ? "to"
            : numeral(token),
      );
    } else if (/^[.!?;]$/u.test(token)) end();
    else if (/^[,:()\-–—"]$/u.test(token)) pause();
    else if (Object.hasOwn(pictured, token)) add(pictured[token]!);
  }
  return { words: unstaccato(words, pauses), pauses, laughed };
}

function wantsTo(word: string | undefined): boolean {
  return word !== undefined && /^(want|wanted|going|need|ready|trying|plan|used|have)$/.test(word);
}

function numeral(token: string): string {
  return token.length > 1 ? "##" : "#";
}

/** "I. want. to. die." is one sentence: stops between single words are taken out. */
function unstaccato(words: string[], pauses: Pause[]): string[] {
  let singles = 0;
  for (let at = 1; at < words.length; at += 2) {
    if (words[at] === stop && words[at - 1] !== stop) singles++;
    else break;
  }
  if (singles < 3) return words;
  for (let at = singles * 2 - 1; at > 0; at -= 2) {
    words.splice(at, 1);
    pauses.splice(at, 1);
  }
  return words;
}

/** Several messages as one text, each in `parts` already folded. */
export function join(parts: readonly Said[]): Said {
  const words: string[] = [];
  const pauses: Pause[] = [];
  for (const part of parts) {
    words.push(...part.words);
    pauses.push(...part.pauses);
    if (pauses.length > 0) pauses[pauses.length - 1] = "joint";
  }
  return { words, pauses, laughed: parts.some((part) => part.laughed) };
}
