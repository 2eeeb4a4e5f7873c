/** What the TwiML that answers a call tells Twilio to do, held against what Twilio documents of each verb. */
import { childrenOf, parseXml, textOf, type XmlElement } from "./xml.ts";

export type Gather = {
  verb: "Gather";
  keys: boolean;
  speech: boolean;
  /** What is said while it listens already. */
  verbs: (Say | Pause)[];
  timeoutSeconds: number;
  /** Twilio: "" where no key ends it. */
  finishOnKey: string;
  digitsMax?: number;
  /** Where what was heard goes, relative to the answering page, which it is when absent. */
  action?: string;
  /** Whether it goes there also when nothing came. */
  actionOnEmptyResult: boolean;
};
type Say = { verb: "Say"; words: string; language: string };
type Pause = { verb: "Pause"; seconds: number };
export type Verb =
  | Say
  | Pause
  | Gather
  | { verb: "Redirect"; url: string }
  | { verb: "Dial"; number: string }
  | { verb: "Reject"; reason: "rejected" | "busy" }
  | { verb: "Hangup" };

const anything = /^/;
const whole = /^\d+$/;
const atLeastOne = /^[1-9]\d*$/;
const yesOrNo = /^(true|false)$/;
const method = /^(GET|POST)$/;
const bcp47 = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Twilio: which attributes each verb takes, and how they are written. */
const VERBS: Record<string, Record<string, RegExp>> = {
  Response: {},
  Say: { voice: anything, language: bcp47, loop: whole },
  Pause: { length: atLeastOne },
  Gather: {
    input: /^(dtmf|speech|dtmf speech|speech dtmf)$/,
    action: anything,
    method,
    timeout: atLeastOne,
    speechTimeout: /^(auto|[1-9]\d*)$/,
    maxSpeechTime: atLeastOne,
    finishOnKey: /^[0-9*#]*$/,
    numDigits: atLeastOne,
    speechModel: anything,
    enhanced: yesOrNo,
    language: bcp47,
    hints: anything,
    profanityFilter: yesOrNo,
    bargeIn: yesOrNo,
    partialResultCallback: anything,
    partialResultCallbackMethod: method,
    actionOnEmptyResult: yesOrNo,
  },
  Redirect: { method },
  Hangup: {},
  Reject: { reason: /^(rejected|busy)$/ },
  Dial: {
    action: anything,
    method,
    answerOnBridge: yesOrNo,
    callerId: anything,
    hangupOnStar: yesOrNo,
    record: anything,
    timeLimit: atLeastOne,
    timeout: atLeastOne,
  },
};

/** Twilio: what may stand in a Say beside words. */
const SSML: Record<string, Record<string, RegExp>> = {
  break: { strength: /^(none|x-weak|weak|medium|strong|x-strong)$/, time: /^\d+(\.\d+)?m?s$/ },
  emphasis: { level: /^(strong|moderate|reduced)$/ },
  lang: { "xml:lang": bcp47 },
  p: {},
  phoneme: { alphabet: /^(ipa|x-sampa|x-amazon-jyutping|x-amazon-pinyin|x-amazon-pron-kana)$/, ph: anything },
  prosody: {
    volume: /^(default|silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(\.\d+)?dB)$/,
    rate: /^(x-slow|slow|medium|fast|x-fast|\d+%)$/,
    pitch: /^(default|x-low|low|medium|high|x-high|[+-]\d+(\.\d+)?%)$/,
  },
  s: {},
  "say-as": { "interpret-as": anything, format: anything, role: anything },
  sub: { alias: anything },
  w: { role: anything },
};

const wordsMax = 4096;
const spaces = /\s+/g;

/**
 * Reads what a call does, in its order. Throws a SyntaxError for what is no TwiML, and for verbs, attributes and
 * nestings that Twilio does not document: Twilio passes over some of those with a warning, and here they are seen.
 */
export function parseVoiceTwiml(twiml: string): Verb[] {
  const response = parseXml(twiml);
  if (response.name !== "Response") throw new SyntaxError("the root of TwiML is Response");
  check(response, VERBS);
  const verbs = childrenIn(response).map(verbOf);
  if (verbs.slice(1).some(({ verb }) => verb === "Reject"))
    throw new SyntaxError("Reject comes first or not at all");
  return verbs;
}

function verbOf(element: XmlElement): Verb {
  const { name, attributes } = element;
  check(element, VERBS);
  switch (name) {
    case "Say":
      return sayOf(element);
    case "Pause":
      return pauseOf(element);
    case "Gather":
      return gatherOf(element);
    case "Redirect":
      return { verb: "Redirect", url: bareTextOf(element) };
    case "Dial":
      return { verb: "Dial", number: bareTextOf(element) };
    case "Reject":
      return { verb: "Reject", reason: attributes.reason === "busy" ? "busy" : "rejected" };
    case "Hangup":
      return { verb: "Hangup" };
    default:
      throw new SyntaxError(`<${name}> does not stand in a Response`);
  }
}

function gatherOf(element: XmlElement): Gather {
  const {
    input = "dtmf",
    timeout,
    finishOnKey = "#",
    numDigits,
    action,
    actionOnEmptyResult,
  } = element.attributes;
  return {
    verb: "Gather",
    keys: input.includes("dtmf"),
    speech: input.includes("speech"),
    verbs: childrenIn(element).map((child) => {
      check(child, VERBS);
      if (child.name === "Say") return sayOf(child);
      if (child.name === "Pause") return pauseOf(child);
      throw new SyntaxError(`<${child.name}> does not stand in a Gather`);
    }),
    timeoutSeconds: Number(timeout ?? 5),
    finishOnKey,
    ...(numDigits !== undefined && { digitsMax: Number(numDigits) }),
    ...(action !== undefined && { action }),
    actionOnEmptyResult: actionOnEmptyResult === "true",
  };
}

function sayOf(element: XmlElement): Say {
  const words = spokenIn(element).replace(spaces, " ").trim();
  if (words.length > wordsMax) throw new SyntaxError(`a Say has at most ${wordsMax} characters`);
  return { verb: "Say", words, language: element.attributes.language ?? "en-US" };
}

function pauseOf({ attributes }: XmlElement): Pause {
  return { verb: "Pause", seconds: Number(attributes.length ?? 1) };
}

/** The words of an element and of the marks for the voice inside it. */
function spokenIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      check(child, SSML);
      // What breaks the flow of words breaks them here as well.
      return ["break", "p", "s"].includes(child.name) ? ` ${spokenIn(child)} ` : spokenIn(child);
    })
    .join("");
}

/** The elements of a verb that holds no words. */
function childrenIn(element: XmlElement): XmlElement[] {
  if (textOf(element).trim() !== "") throw new SyntaxError(`<${element.name}> holds words of its own`);
  return childrenOf(element);
}

/** The words of a verb that holds nothing else. */
function bareTextOf(element: XmlElement): string {
  const text = textOf(element).trim();
  if (text === "" || childrenOf(element).length > 0)
    throw new SyntaxError(`<${element.name}> holds words alone`);
  return text;
}

function check({ name, attributes }: XmlElement, known: typeof VERBS): void {
  const written = Object.hasOwn(known, name) ? known[name] : undefined;
  if (written === undefined) throw new SyntaxError(`there is no <${name}> here`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(written, attribute)) throw new SyntaxError(`<${name}> has no ${attribute}`);
    if (!written[attribute]?.test(value))
      throw new SyntaxError(`${attribute} of <${name}> cannot be "${value}"`);
  }
}
