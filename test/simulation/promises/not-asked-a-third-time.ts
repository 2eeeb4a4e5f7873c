/** Nobody is asked the same question more than twice in a row. */
import { hearCommand, hearKeyword } from "@home-practice/conversation/hearing/command.ts";
import { hearJoin } from "@home-practice/conversation/hearing/join.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { day, secondsOf } from "../instants.ts";
import type { Checker, Observation } from "../observation.ts";

const asksMax = 2;
/** A question is open for two days; the same one a week later is about another week. */
const openDays = 2;

export function notAskedAThirdTime(): Checker {
  const bodies = new Map<string, string>();
  const inARow = new Map<string, { question: string; times: number; at: string }>();
  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "texted") bodies.set(seen.sid, seen.body);
    if (seen.kind === "said") bodies.set(seen.id, seen.words);
    // The office may bring a question up anew.
    if (seen.kind === "staff") inARow.delete(seen.phone);
    if (seen.kind !== "saved" || seen.after === undefined) return undefined;
    const { after, before, phone, saving } = seen;
    const started = saving.outgoing.flatMap((each) => (each.kind === "text" ? each.messages : []));
    const said: readonly string[] = [...(saving.reply?.messages ?? []), ...started];
    const { wait } = after;
    if (wait !== undefined && wait.asked > asksMax)
      return `${wait.step} is asked for the ${wait.asked}th time.`;
    if (said.length === 0) return undefined;
    const isPut = wait !== undefined && (wait.at === seen.at || wait.asked !== before?.wait?.asked);
    // Who goes from texts to a call has to hear there what is open.
    const channel = saving.eventId.startsWith("CA") ? "call" : "text";
    const question = isPut ? `${channel} ${wait.step} ${wait.plan} ${wait.date} ${said.join()}` : "";
    const last = inARow.get(phone);
    const isRepeated =
      last?.question === question &&
      question !== "" &&
      secondsOf(seen.at) - secondsOf(last.at) < openDays * day;
    // A command brings the question back because the client wanted something, and so does another language.
    const isAskedFor =
      isRepeated && (isCommand(bodies.get(saving.eventId) ?? "") || after.language !== before?.language);
    const times = isRepeated && !isAskedFor ? last.times + 1 : 1;
    inARow.set(phone, { question, times, at: seen.at });
    return times > asksMax ? `${said.join("+")} is said for the ${times}th time in a row.` : undefined;
  };
  return { name: "nobody is asked the same question a third time", see };
}

function isCommand(body: string): boolean {
  const words = clean(body);
  return (
    [hearKeyword(words), hearJoin(words)].some((heard) => heard !== undefined) ||
    hearCommand(words).intent !== "none"
  );
}
