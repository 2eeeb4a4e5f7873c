/** Runs a session over a stream of lines: finds a running world or opens one, and says how it went. */
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { openWorld } from "../world.ts";
import { createSession, newPhone } from "./session.ts";
import { createWorldClient, Refusal } from "./world-client.ts";

export type TalkOptions = {
  /** What stands after the command's name. */
  words: string[];
  env: Record<string, string | undefined>;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
  complain: (line: string) => void;
};

const USAGE = "talk [--phone +15550100101] [--url http://localhost:4680]";
const defaultPort = "4680";

/**
 * Talks until the input ends or /quit. Answers the exit code: 0 when all went well; 1 when no world could be
 * opened or, where nobody is at the keyboard, at the first line that was refused; 2 for wrong arguments.
 */
export async function talk({ words, env, input, output, complain }: TalkOptions): Promise<0 | 1 | 2> {
  const settings = read(words);
  if (settings === undefined) {
    complain(`Usage: ${USAGE}`);
    return 2;
  }
  const folder = resolve(env.INIT_CWD ?? ".");
  const port = env.PORT ?? defaultPort;
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const print = (line: string) => void output.write(`${line}\n`);

  let close = async () => {};
  try {
    let url = settings.url ?? `http://localhost:${port}`;
    if (!(await answers(url))) {
      const dataFolder = resolve(folder, env.HOME_PRACTICE_DATA ?? ".home-practice");
      complain(`No world answers at ${url}, so one is opened here, in ${dataFolder}.`);
      const opened = await openWorld({ dataFolder, port: Number(port) });
      close = opened.close;
      url = opened.url;
    }
    const client = createWorldClient(url);
    const phone = settings.phone ?? newPhone((await client.world()).phones);
    const colour = output.isTTY === true && env.NO_COLOR === undefined;
    const session = createSession({ client, phone, print, echoes: isTerminal, colour, folder });
    await session.begin();

    const lines = createInterface({ input, prompt: "→ ", ...(isTerminal && { output }) });
    if (isTerminal) lines.prompt();
    for await (const line of lines) {
      try {
        if ((await session.take(line)) === "over") break;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain(error.message);
        if (!isTerminal) return 1;
      }
      if (isTerminal) lines.prompt();
    }
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await close();
  }
}

function read(words: string[]): { phone?: string; url?: string } | undefined {
  try {
    const { values } = parseArgs({
      args: words,
      options: { phone: { type: "string" }, url: { type: "string" } },
    });
    const { phone, url } = values;
    if (phone !== undefined && !/^\+[1-9]\d{6,14}$/.test(phone)) return undefined;
    if (url !== undefined && !URL.canParse(url)) return undefined;
    return { ...(phone && { phone }), ...(url && { url: url.replace(/\/+$/, "") }) };
  } catch {
    return undefined;
  }
}

async function answers(url: string): Promise<boolean> {
  return createWorldClient(url)
    .world()
    .then(
      () => true,
      () => false,
    );
}
