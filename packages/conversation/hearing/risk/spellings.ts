/** How people spell words of danger, by slip, by code or to get past a filter. No accents, no capitals. */

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Words that get censored or written with digits: `k!ll`, `su1cide`, `s*lf`. */
export const masked = new Set(
  list(`
  kill killing killed kills die dies dying died dead death suicide suicidal suicides unalive unaliving unalived myself
  self harm hurt hurting cut cuts cutting life live living murder stab shoot gun pills overdose rape raped rapes
  molested abused abuse abuses blood bleed hang hanging jump end kms hits beats choked himself herself
  suicidio suicidarme suicida matar matarme matarlo matarla mato morir morirme muerte muerto muerta vida vivir
  cortar cortarme corto pistola pastillas viola violo golpea pega cansada sola harta
  `),
);

/** Long words in which one slip is forgiven. */
export const long = list(`
  suicide suicidal suicides suicidally suicidio suicida suicidas suicidarme suicidarse suicidar overdose overdosed
  overdosing sobredosis myself himself herself themselves unalive unaliving unalived strangle strangled murder
  murdered pastillas medicina matarme morirme desaparecer despertar lastimarme lastimar hacerme cortarme
  cortandome colgarme ahorcarme quitarme aventarme tirarme quisiera ganas pistola anymore
  worthless hopeless burden molested assaulted threatened threatens boyfriend girlfriend husband killing alive
  hurting cutting thinking thoughts thought planning everyone someone without tonight pensando anymore bleeding
`);

/** Everyday words one slip away from a long one. */
export const plain = new Set(
  list(`
    burned burner burdens hunting hutting hurling gutting putting cuffing curling curing costing coating chatting
    filling billing willing milling tilling skilling keeling kidding thicken thinning though through thanking
    planting planing panning alike olive alibi lives living murders murderer husbands boyfriends girlfriends
    bleeping breeding blending everyones someones medicinas medicine medicines threaten tonights herself themself
    gana ganan ganar ganes gangs tirarse tirarle quitarle quitarse quitarte colgarse hacerte hacerle hacerse
    contarme contando cortarse cortarte cortarle lastimado lastimarse lastimada lastima lastime lastimo lastimas matarse matarte
    matarle morirse morirte pistolas pistol pensado pasando pesando golpeado golpeo golpes aventarse aventarte
    quisieran quisieras suicido suicidaron suicidan desaparece desapareci desaparecen cuttings killings
    strangles strangler overdoing pastilla ahorcarse quitame despertara itself golpee matame matenme alice
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
export const respelled = spellings(`
  want: wnat, watn, wan, wnt, wamt, waant, wany, wantt
  want to: wanto, wnato, wantto, wantta, wan2
  self: slef, sefl, selff, slf, sef
  till: til, untill, unitl
  wanna: wana, wannna, wnna, wanan, wnana, whanna, wona, wunna
  gonna: gona, gunna, gna, gonn, gon
  going: goin, goign
  i am gonna: ima, imma, amma
  i am: iam
  trying: tryin
  trying to: tryna, tryina
  about to: finna, bouta, boutta, abouta
  need to: needa
  have to: hafta
  matar: mtar, matr, mattar, mata r
  kill: kil, kll, kilk, klil, kiil, kiull, kyll, kjll
  killing: killin, kiling, killng, kiilling, kilning
  die: dei, diw, dye
  died: deid
  dying: dyin, diing, dieing, deing
  dead: ded, dedd, daed, deead
  myself: mysel, mself, myslf, meself, myselves, mysefl, miself, mysef, myslef
  suicidal: sooicidal, suacidal, suicidle, suisidal, suicidial, sucidal, suisidle, suecidal, scuicidal, suicdal, suey
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
  message: msg, mesage, messege
  messages: msgs
  appointment: appt, apptmt, appoinment
  exercise: excersise, exersise, excercise, exercize, exersize
  roommate: roomate, roomates, romate
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
  estoy: stoy, ando
  esta: sta
  tengo: tngo, tego
  para: pa
  tambien: tmb
  hacer: aser
  hacerme: aserme, acerme
  hacerle: aserle
  haciendo: asiendo
  quitar: kitar, qitar
  quitarme: kitarme, qitarme
  acabar: akabar
  quemarme: kemarme
  cortarme: kortarme
  cortar: kortar
  corto: korto
  colgarme: kolgarme
  cansada: kansada
  cansado: kansado
  ojala: ojla, oxala, hojala
  quitarme: kitarm
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
export const withDigits = spellings(`
  tonight: 2nite, 2night
  someone: some1, sum1
  everyone: every1
  nobody: no1
  anyone: any1
  forever: 4ever
`);

/** Two words that are one, most often from dictation. */
export const joined = spellings(`
  myself: my self, mi self, my selves, one self
  kill: k word
  himself: him self
  herself: her self
  themself: them self
  themselves: them selves
  without: with o
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
  now: right now
  i want: eye want
  i wanna: eye wanna
  me hago: me ago
  me quiero: m quiero
  me voy: m voy, me boy
  me corto: m corto
  me pega: m pega
  de mi: d mi
  de vivir: d vivir
  por todo: x todo
  por que: x que
`);

/** Two words that say nothing. */
export const hollow = new Set([
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
export const fillers = new Set(
  list(`
    really rly realy literally fucking fuckin fukin fking fkn freaking freakin frickin friggin effing honestly actually
    actualy basically seriously srsly legit truly kinda sorta totally definitely def absolutely simply maybe perhaps
    probably prob probs prolly always constantly often sometimes even just jst jus please pls plz um umm uh uhh uhm
    erm hmm hm well tbh ngl lowkey highkey fr frfr omg ugh lol lmao lmfao rofl haha hahaha hahah heh jaja jajaja
    jajajaja jajaj ja jeje xd damn dam goddamn bloody
    neta literal literalmente realmente pinche pinches puto puta simplemente pues honestamente tambien osea
    quizas quiza acaso nomas wey guey sinceramente verdaderamente constantemente porfa
  `),
);
export const laughing = new Set(
  list("lol lmao lmfao rofl haha hahaha hahah jaja jajaja jajajaja jajaj jeje xd jk jks"),
);
export const laughingMarks = new Set(["😂", "🤣", "😆", "😹", "😜", "😅"]);

/** Emoji that stand for a word, as in "wanna 🔫 myself" and "took all the 💊". */
export const pictured: Readonly<Record<string, string>> = {
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
export const spokenStops = new Set(["period", "fullstop"]);

/** Words that run together where a space is missing: "killmyself". */
export const joinable = new Set(
  list(`
    i im want wants wanna to gonna going need just so dont do not cant hurt hurting cut cutting kill killing end ending my
    self myself life it all off be dead die dying live living here anymore any more alive wish was were hate think
    thinking of about feel like rather would better
    me quiero ya no yo matar matarme mato morir morirme vivir mas voy cortarme corto suicidarme quitarme la vida
    hacerme dano ganas de tengo que pega golpea
  `),
);

/** Words whose last letter gets doubled: "diee". */
export const stretchable = new Set(
  list("wana die dying me myself want dead kms live anymore alive hurt cut vivir morir matar"),
);

/** Words that have a double letter of their own, to which drawn-out letters come down: "killlll". */
export const doubled = new Set(
  list("kill feel need pills pill will hell all off sleep bleed too see well call tell killing hopeless"),
);

/** One of these among two pieces shows that a space is missing: "killmyself", but not "matarla". */
export const telling = new Set(list("myself my self wanna want to quiero life no ya"));
