/** One invocation of the service: its own ports, through the weather, and an end that can come at any await. */
import { NotSaved } from "@home-practice/service/errors.ts";
import type { LogLine } from "@home-practice/service/log.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import type { Chance } from "./chance.ts";
import type { FaultKind, Weather } from "./weather.ts";

/** The machine is gone: nothing of this invocation happens any more, and nothing it wrote is undone. */
class Crash extends Error {
  constructor() {
    super("Crashed.");
    this.name = "Crash";
  }
}

/** DynamoDB would not, or did and was not heard. */
class Outage extends Error {
  constructor(what: string) {
    super(what);
    this.name = "Outage";
  }
}

export interface Surroundings {
  ports: Ports;
  weather: Weather;
  chance: Chance;
  saw(fault: FaultKind, during: string): void;
  failed(during: string, error: string): void;
  /** How many invocations are running; they take turns at each await where there are several. */
  running: number;
}

/** How an invocation ended: with a value, or without one. */
export type Ended<Value> = { value: Value } | { died: "crash" | "error" };

/** Runs one invocation against the weather. An error of our own making is told to whoever watches. */
export async function invoke<Value>(
  around: Surroundings,
  during: string,
  run: (ports: Ports) => Promise<Value>,
): Promise<Ended<Value>> {
  const { ports, weather, chance } = around;
  let isDead = false;
  const strikes = (fault: FaultKind) => {
    if (!weather.strikes(fault)) return false;
    around.saw(fault, during);
    return true;
  };
  const die = (): never => {
    isDead = true;
    throw new Crash();
  };

  async function pass(party: string, method: string, act: () => Promise<unknown>): Promise<unknown> {
    if (isDead) throw new Crash();
    if (around.running > 1) for (let turns = chance.below(6); turns > 0; turns--) await undefined;
    if (strikes("crash")) die();
    if (party === "store") {
      if (strikes("throttled")) throw new Outage("Throttled.");
      // A claim that keeps colliding is left to the sweep; a save that collides is told so.
      if (method === "save" && strikes("conflict")) return "conflict";
      if (method === "claim" && strikes("conflict")) return "taken";
    }
    const value = await act();
    if (strikes("crash")) die();
    if (party === "store" && strikes("store-unanswered")) throw new Outage("No answer.");
    return value;
  }

  const own: Ports = {
    ...ports,
    store: guarded(ports.store, "store", pass),
    scheduler: guarded(ports.scheduler, "scheduler", pass),
    messenger: guarded(ports.messenger, "messenger", pass),
    caller: guarded(ports.caller, "caller", pass),
    mailer: guarded(ports.mailer, "mailer", pass),
    log(line) {
      ports.log(line);
      if (isOurMistake(line)) around.failed(during, `${line.what} ${line.code ?? ""}`);
    },
  };
  around.running++;
  try {
    const value = await run(own);
    return isDead ? { died: "crash" } : { value };
  } catch (error) {
    if (error instanceof Crash) return { died: "crash" };
    if (!(error instanceof Outage) && !(error instanceof NotSaved)) {
      around.failed(during, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return { died: "error" };
  } finally {
    around.running--;
  }
}

type Pass = (party: string, method: string, act: () => Promise<unknown>) => Promise<unknown>;

/** The same port, each call through the weather. */
function guarded<Port extends object>(port: Port, party: string, pass: Pass): Port {
  return new Proxy(port, {
    get(target, method) {
      const call: unknown = Reflect.get(target, method);
      if (typeof call !== "function") return call;
      return (...given: unknown[]) => pass(party, String(method), async () => call.apply(target, given));
    },
  });
}

const mistakes = ["TypeError", "RangeError", "ReferenceError", "ZodError"];

function isOurMistake({ what, code }: LogLine): boolean {
  return what === "log-refused" || mistakes.includes(String(code));
}
