/** Numbers as people write and say them, in English and Spanish, with the slips of thumbs and of dictation. */

const spelled: Record<number, string> = {
  0: "zero cero",
  1: "one una uno un wun",
  2: "two dos",
  3: "three tres thre threee",
  4: "four cuatro foru cuatr",
  5: "five cinco fiv fve sinco cinko",
  6: "six seis siz seiz ses seix",
  7: "seven siete sevn sevin sevven seveen sven svn ciete siette",
  8: "eight ocho eigth eihgt eigt eght eightt hocho",
  9: "nine nueve nien ninne nuebe",
  10: "ten diez tenn tne diesz",
  11: "eleven elevn elven eleve elevin elevan",
  12: "twelve doce twelv tweleve twleve twelf",
  13: "thirteen trece",
  14: "fourteen catorce",
  15: "fifteen quince fiften fifteeen fiveteen fivteen fifeteen fiftenn kince quinse",
  16: "sixteen dieciseis",
  17: "seventeen diecisiete",
  18: "eighteen dieciocho",
  19: "nineteen diecinueve",
  20: "twenty veinte twnety twenny twety tweny viente veynte",
  21: "veintiuno veintiun veintiuna",
  22: "veintidos",
  23: "veintitres",
  24: "veinticuatro",
  25: "veinticinco veintecinco venticinco",
  26: "veintiseis",
  27: "veintisiete",
  28: "veintiocho",
  29: "veintinueve",
  30: "thirty treinta thrity thirtey thirdy therty trienta",
  40: "forty cuarenta fourty",
  50: "fifty cincuenta",
  60: "sixty sesenta",
  70: "seventy setenta",
  80: "eighty ochenta",
  90: "ninety noventa",
  100: "hundred cien ciento",
  200: "doscientos",
};

/** What each single word stands for. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries(spelled).flatMap(([value, words]) =>
    words.split(" ").map((word) => [word, Number(value)] as const),
  ),
);

/** A number that was read, and where what follows it begins. */
export interface NumberRead {
  value: number;
  next: number;
}

interface NumberLexeme {
  word: string;
  value?: number;
}

/** Reads digits or number words at `at`: `20`, `twenty five`, `treinta y cinco`, `one hundred twenty`, `a hundred`. */
export function readNumber(lexemes: readonly NumberLexeme[], at: number): NumberRead | undefined {
  const first = lexemes[at];
  if (first?.word === "a" && lexemes[at + 1]?.value === 100) return readNumber(lexemes, at + 1);
  if (first?.value === undefined) return undefined;
  if (/^\d/.test(first.word)) return { value: first.value, next: at + 1 };
  return spelledNumber(lexemes, at, first.value);
}

function spelledNumber(lexemes: readonly NumberLexeme[], at: number, first: number): NumberRead {
  const hundreds = lexemes[at + 1]?.value === 100 && first < 10;
  if (hundreds || (first >= 100 && first <= 200)) {
    const next = hundreds ? at + 2 : at + 1;
    const base = hundreds ? first * 100 : first;
    const rest = spelledBelowHundred(lexemes, lexemes[next]?.word === "and" ? next + 1 : next);
    return rest ? { value: base + rest.value, next: rest.next } : { value: base, next };
  }
  return spelledBelowHundred(lexemes, at) ?? { value: first, next: at + 1 };
}

function spelledBelowHundred(lexemes: readonly NumberLexeme[], at: number): NumberRead | undefined {
  const first = lexemes[at];
  if (first?.value === undefined || first.value >= 100 || /^\d/.test(first.word)) return undefined;
  if (first.value < 20 || first.value % 10 !== 0) return { value: first.value, next: at + 1 };
  const joined = ["-", "y"].includes(lexemes[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const unit = lexemes[joined];
  if (unit?.value !== undefined && unit.value >= 1 && unit.value <= 9 && !/^\d/.test(unit.word)) {
    return { value: first.value + unit.value, next: joined + 1 };
  }
  return { value: first.value, next: at + 1 };
}
