/** A story of texts told by phone: what the client would text is pressed or said on a call that they make. */
import { keysFor } from "@home-practice/conversation/call/keys.ts";
import type { Keys } from "@home-practice/conversation/effect.ts";
import { steps } from "@home-practice/conversation/flows/steps.ts";
import { hearJoin } from "@home-practice/conversation/hearing/join.ts";
import { hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import type { PureStage } from "./pure-stage.ts";

/** How many lines of the stories were told by phone, by how. */
export interface Told {
  keys: number;
  speech: number;
  /** What can only be texted: JOIN, pictures, the carrier's own words. */
  texts: number;
}

/** Answers that are pressed as they would be texted. 9 ends everything, except where a number is asked for. */
const keysOf: Partial<Record<Keys, RegExp>> = { one: /^[1-8]$/, number: /^[1-9]$|^10$/ };

/** The same stage, whose client rings up instead of texting wherever that can be done. */
export function byVoice(stage: PureStage, told: Told): PureStage {
  const onlyTexts = (words: string) =>
    words === "(picture)" ||
    hearJoin(clean(words)) !== undefined ||
    hearCarrierWord(clean(words)) !== undefined;

  async function pickUp(): Promise<void> {
    if (stage.isOnCall()) return;
    await stage.call({ do: "ring" });
    await stage.call({ do: "keys", words: "1" });
  }

  return {
    ...stage,
    async text(words) {
      const state = stage.state();
      const { optedOut } = state ?? {};
      if (state === undefined || optedOut !== undefined || onlyTexts(words)) {
        told.texts++;
        return stage.text(words);
      }
      await pickUp();
      const step = stage.state()?.wait?.step;
      const isKeys =
        step !== undefined &&
        steps[step].freeText === undefined &&
        keysOf[keysFor(step)]?.test(words) === true;
      told[isKeys ? "keys" : "speech"]++;
      return stage.call({ do: isKeys ? "keys" : "say", words });
    },
    async moveTo(at) {
      if (stage.isOnCall()) await stage.call({ do: "hang up" });
      return stage.moveTo(at);
    },
  };
}
