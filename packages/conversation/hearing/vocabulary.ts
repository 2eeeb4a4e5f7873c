/** One spelling for each word that the grammar of days, times and lengths knows, whatever was typed. */

import { nearly } from "./spelling.ts";

/** Spelling used by the grammar, then all that stands for it: plurals, short forms, common misspellings. */
const spellings: Record<string, string> = {
  monday:
    "mon mons mondays mondy mondya mnday mndy munday mundays monde moday mondey munde lun luns lune lunes lunez lunesa",
  tuesday:
    "tue tues mar tueday tuesdays tuesd tuesdy teus teusday tuseday tusday toosday twosday tuesay martes marte martez mart",
  wednesday:
    "wed weds wedn wednes wends wens wedns wednesdays wensday wensdays wendsday wendsdays wednsday wedsday wenesday miercoles mie mier mierc mierco mircoles miercole miercolez miercols",
  thursday:
    "thu thur thurs thr thrs thurz thursdays thurday thirsday thersday tursday thusday jue juev jueves juevez juebes jueve",
  friday: "fri fris frid fridy fryday frieday fridays vie vier viern viernes viernez vierne biernes",
  saturday: "sat sats satur saturdays saterday satday satday sab sabs sabado sabados savado savados",
  sunday: "sun suns sundays sunnday sonday dom doms domingo domingos domigo",
  weekday: "weekdays wkday wkdays weekdy weekdayz",
  weekend: "weekends wkend wkends wknd wknds weekened weekeneds weeknd weeknds wkn",
  weeknight: "weeknights wknight wknights weeknite weeknites",
  everyday: "everydays evryday evrday eveyday everday evreyday evryay eday",
  every: "ev evry evrey evey evrery everyy",
  each: "ea",
  todos: "tods todo tdos toos toods",
  day: "days dy dayz",
  dia: "dias",
  daily: "dayly dailey",
  diario: "diarios diarias diaria",
  week: "weeks wk wks",
  semana: "semanas",
  month: "months",
  mes: "meses",
  year: "years yr yrs",
  morning: "mornings mornig mornng mroning mornin mornins morn morng mrng morningtime",
  afternoon: "afternoons aftrnoon aft",
  evening: "evenings evning evenig evenin eve evning",
  night: "nights nite nites nyt nght nighttime nigth nihgt ngiht nigt nightime",
  tonight: "tonite tnite",
  noche: "noches nochecita nochesita",
  manana: "mananas mananita mananitas",
  tarde: "tardes tardecita tardesita",
  madrugada: "madrugadas",
  noon: "noonish noons nooon",
  mediodia: "mediodias",
  today: "tday",
  tomorrow: "tomorow tommorow tommorrow tomorro tomo tmrw tmr tmrrw tmw tomm",
  minute:
    "minutes min mins mns minuto minutos minutito minutitos mintues mintes minuets minuts minits minutess minutoss",
  hour: "hours hr hrs hora horas horita horitas",
  second: "seconds secs sec segundo segundos segs",
  quarter: "quarters qtr quater qarter",
  oclock: "oclok oclcok oclk",
  pm: "pmish pmm pms p/m",
  am: "amish amm",
  before: "befor bfore bfor",
  after: "aftr afer",
  breakfast: "breakfest brekfast breakfas bfast",
  lunch: "lunchtime lunches lunchtimes",
  dinner: "diner dinnertime dinners suppertime supper",
  bed: "bedtime bedtimes",
  desayuno: "desayunar desayuna desayunamos desayune desayunos",
  almuerzo: "almorzar almuerzo almuerce almuerzos",
  cena: "cenar cene ceno cenamos cenas cenando",
  dormir: "duermo duermen duerman dormirme dormirse duerme dormidos dormido dormida dormidas dormirnos",
  acostarme: "acostarnos acuesto acostar acuestan acuesten acostarse",
  levanto:
    "levantarme levantarnos levante levantan levantar levantarse levantas levantada levantado levantandome levantamos",
  despierto:
    "despertar despertarme despierta despiertan despertarse despierte despierten despertemos despertamos",
  except: "exept excpt xcept execpt excluding excepting",
  excepto: "exepto ecepto exseto",
  through: "thru thrus thrugh",
  until: "untill til till",
  hasta: "asta",
  despues: "dspues despue despuez desp",
  and: "nd",
  because: "bc cuz bcuz cause becuz coz becuase becasue bcz bcause",
  porque: "pq porq xq",
  around: "arnd arround aroud",
  about: "abt",
  like: "lik",
  please: "pls plz",
  whatever: "whatevr watever",
};

const known = new Map<string, string>();
for (const [word, variants] of Object.entries(spellings)) {
  known.set(word, word);
  for (const variant of variants.split(" ")) known.set(variant, word);
}

/** Long enough, and far enough from other words, that one slip may be forgiven. Plurals count as words here. */
const forgiven =
  `monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
  sunday sundays lunes martes miercoles jueves viernes biernes juebes savado sabado sabados domingo domingos weekday weekdays weekend weekends
  weeknight weeknights everyday morning mornings evening evenings afternoon afternoons tonight tomorrow minute minutes
  minuto minutos before breakfast dinner midnight mediodia except excepto despues between madrugada quarter oclock
  weekends diario semana bedtime lunchtime`.split(/\s+/);

const forgivenByLength = new Map<number, string[]>();
for (const word of forgiven)
  forgivenByLength.set(word.length, [...(forgivenByLength.get(word.length) ?? []), word]);

/** Real words that are one slip from a word of ours. */
const others = new Set(
  `lines lunas lanes tunes dunes lungs marks mares mates mantes partes cartes artes marts martin vienes mueves nueves jueces
  sundry sundae sandal mourning moaning mooring winner inner sinner finner thinner dinged manzana banana mandate
  minuses quarters expect accept sabida semanal vespers mayday midday someday payday heyday holiday sunny jules juleps
  monkey money martel dominos sabato luces lures lunges lutes ludes luges lunks maries marges mattes marten martens faraday quartet domino dominio domino doming sabido sacado salvado lavado salado
  cavado sanado bienes sonda minuta minuet corning horning mooning diaries excerpt clock clocks frida fredy`.split(
    /\s+/,
  ),
);

/** The grammar's spelling of a word that is written as we write it, for the phrases of a lexicon. */
export function spellExactly(word: string): string {
  return known.get(word) ?? word;
}

/** Slips that are too long for one edit but have only one day they can mean: "wenzdayy", "thurzdays". */
const dayShapes: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]{1,2}n{1,2}d[aeiy]{1,3}s?$/, "monday"],
  [/^t[eouiw]{1,3}[a-z]?[sz]d[aeiy]{1,3}s?$/, "tuesday"],
  [/^w[a-z]{1,6}[sz]d[aeiy]{1,3}s?$/, "wednesday"],
  [/^th[a-z]{1,4}[sz]t?d[aeiy]{1,3}s?$/, "thursday"],
  [/^f[rieay]{2,4}d[aeiy]{1,3}s?$/, "friday"],
  [/^sat{1,2}[aeiou]{0,2}r{1,2}d[aeiy]{1,3}s?$/, "saturday"],
  [/^s[ou]{1,2}n{1,2}d[aeiy]{1,3}s?$/, "sunday"],
];

/** "mondayyy", "pleeease": no word of ours has a letter three times in a row. */
const stretched = /(.)\1{2,}/g;

/** The grammar's spelling of a typed word: the same word where it has none. */
export function spell(typed: string): string {
  const exact = known.get(typed);
  if (exact !== undefined) return exact;
  const calm = typed.replace(stretched, "$1");
  if (calm !== typed) return spell(calm);
  if (typed.length < 5 || typed.length > 12 || others.has(typed)) return typed;
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    for (const word of forgivenByLength.get(length) ?? [])
      if (nearly(typed, word)) return known.get(word) ?? word;
  }
  return dayShapes.find(([shape]) => shape.test(typed))?.[1] ?? typed;
}
