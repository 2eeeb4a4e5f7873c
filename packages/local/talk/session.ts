/** One conversation at the terminal: lines in, what is said out. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { styleText } from "node:util";
import { createPhoneCalls } from "./phone-calls.ts";
import { durationOf, instantOfTyped, momentOf } from "./times.ts";
import { transcript } from "./transcript.ts";
import { Refusal, type ThreadText, type WorldClient } from "./world-client.ts";

type Look = Parameters<typeof styleText>[0];

export type SessionOptions = {
  client: WorldClient;
  /** Who texts, such as `+15550100101`. */
  phone: string;
  /** Prints a line. */
  print: (line: string) => void;
  /** Whether what is typed shows by itself, as it does at a terminal. */
  echoes: boolean;
  colour: boolean;
  /** Where file names are counted from. */
  folder: string;
};

/** The first number of nobody; those before it are the demo's. */
const firstNewNumber = 15550100101;
/** How much of an older conversation is shown when it is taken up again. */
const recalledMax = 6;

const HELP = `You type as the client. Lines that begin with a slash are commands:
  /next                  move the clock to the next alarm
  /forward 1d            move it by 15m, 1h, 1d, 1w, or PT24H
  /to 2027-03-14T09:00   move it to a time
  /schedules             what is scheduled
  /letters               the therapist's mailbox, newest first
  /letter 1              read a letter
  /phone +15550100102    go on as another client
  /call                  ring the service up
  /answer                take a call; /answer machine, busy or none when you do not
  /keys 1                press keys; /say words to speak, /say alone to be silent
  /hangup                put the phone down
  /transcript FILE       write down what was said
  /help                  this
  /quit                  end`;

/** A number that has never texted this world. */
export function newPhone(taken: string[]): string {
  let digits = firstNewNumber;
  while (taken.includes(`+${digits}`)) digits += 1;
  return `+${digits}`;
}

/**
 * A session that takes one line at a time. `take` answers whether it goes on, and throws a Refusal for a command
 * that is none or that the world refuses.
 */
export function createSession({ client, phone: first, print, echoes, colour, folder }: SessionOptions) {
  let phone = first;
  let shown = 0;
  let lettersSeen = 0;
  let heading = "";
  const look = (style: Look, words: string) =>
    colour ? styleText(style, words, { validateStream: false }) : words;
  const phoneCalls = createPhoneCalls({
    client,
    phone: () => phone,
    print,
    dim: (words) => look("dim", words),
  });

  async function begin(): Promise<void> {
    const { now, joinCode, letters } = await client.world();
    lettersSeen = letters;
    print(`You are ${phone}. It is ${momentOf(now)}.`);
    await recall();
    if (shown === 0) print(`Text JOIN ${joinCode} to begin; /help shows what else there is.`);
  }

  /** Shows the end of what was said before. */
  async function recall(): Promise<void> {
    const texts = await client.thread(phone);
    heading = "";
    for (const text of texts.slice(-recalledMax)) printText(text);
    shown = texts.length;
    await phoneCalls.recall();
  }

  /** Prints what has come since the last line. */
  async function printNews(typed?: string): Promise<void> {
    const texts = await client.thread(phone);
    let hidden = echoes ? typed : undefined;
    for (const text of texts.slice(shown)) {
      const isTyped = text.direction === "in" && text.body === hidden;
      if (isTyped) hidden = undefined;
      else printText(text);
    }
    shown = texts.length;
    await phoneCalls.printNews();
    const { letters: count } = await client.world();
    if (count > lettersSeen) {
      for (const [index, { subject, to }] of (await client.letters()).slice(lettersSeen).entries()) {
        print(look("yellow", `✉ ${subject}, to ${to} (/letter ${count - lettersSeen - index})`));
      }
    }
    lettersSeen = count;
  }

  function printText({ at, direction, by, body, messages, status }: ThreadText): void {
    const said = momentOf(at);
    if (said !== heading) print(look("dim", `\n${said}`));
    heading = said;
    if (direction === "in") {
      print(`→ ${body}`);
      return;
    }
    const remarks = [by === "carrier" && "the carrier", status === "undelivered" && "not delivered"];
    const about = [messages.join(" "), ...remarks].filter(Boolean).join(", ");
    print(`${look("cyan", `← ${body}`)}${about && look("dim", `  [${about}]`)}`);
  }

  async function move(where: { forward: string } | { to: string }): Promise<void> {
    await client.moveClock(where);
    await printNews();
    print(look("dim", `It is ${momentOf((await client.world()).now)}.`));
  }

  const commands: Record<string, (argument: string) => Promise<unknown>> = {
    ...phoneCalls.commands,
    async forward(typed) {
      const forward = durationOf(typed);
      if (forward === undefined) throw new Refusal("How far? Like /forward 1d, or 15m, 1h, 1w, PT24H.");
      await move({ forward });
    },
    async to(typed) {
      const to = instantOfTyped(typed);
      if (to === undefined) throw new Refusal("When? Like /to 2027-03-14T09:00.");
      await move({ to });
    },
    async next() {
      const { now, schedules } = await client.world();
      const next = schedules.find(({ at }) => Date.parse(at) > Date.parse(now));
      if (!next) throw new Refusal("Nothing is scheduled.");
      await move({ to: next.at });
    },
    async letters() {
      const letters = (await client.letters()).toReversed();
      if (letters.length === 0) print("No letters yet.");
      for (const [index, { at, to, subject }] of letters.entries()) {
        print(`${index + 1}  ${subject}, to ${to}, ${momentOf(at)}`);
      }
    },
    async letter(typed) {
      const letter = (await client.letters()).toReversed()[Number(typed || "1") - 1];
      if (!letter) throw new Refusal("Which letter? /letters shows them with their numbers.");
      print(`${look("bold", letter.subject)}\nTo ${letter.to}, ${momentOf(letter.at)}\n\n${letter.text}`);
    },
    async schedules() {
      const { schedules } = await client.world();
      if (schedules.length === 0) print("Nothing is scheduled.");
      for (const { name, at } of schedules) print(`${momentOf(at)}  ${look("dim", name)}`);
    },
    async phone(typed) {
      if (!/^\+[1-9]\d{6,14}$/.test(typed)) throw new Refusal("Whose phone? Like /phone +15550100102.");
      phone = typed;
      print(`You are ${phone}.`);
      await recall();
    },
    async transcript(file) {
      if (file === "") throw new Refusal("Into which file? Like /transcript story.md.");
      const { joinCode } = await client.world();
      writeFileSync(resolve(folder, file), transcript(phone, joinCode, await client.thread(phone)));
      print(`Written to ${file}.`);
    },
    async help() {
      print(HELP);
    },
  };

  async function take(line: string): Promise<"goes on" | "over"> {
    const [, name, argument = ""] = /^\/(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === "quit") return "over";
    if (name !== undefined) {
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!command) throw new Refusal(`There is no /${name}. /help shows what there is.`);
      await command(argument);
      if (Object.hasOwn(phoneCalls.commands, name)) await printNews();
    } else if (line.trim() !== "") {
      await client.text(phone, line);
      await printNews(line);
    }
    return "goes on";
  }

  return { begin, take };
}
