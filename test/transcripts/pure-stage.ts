/** The engine alone: no store, no clock but the story's, the state through JSON between turns. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import { meetCaller } from "@home-practice/conversation/call/anybody.ts";
import type { Event } from "@home-practice/conversation/event.ts";
import type { StepName } from "@home-practice/conversation/flows/step-names.ts";
import { hearJoin } from "@home-practice/conversation/hearing/join.ts";
import { hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { hearRisk } from "@home-practice/conversation/hearing/risk.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { render } from "@home-practice/conversation/messages/catalogue.ts";
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import type { Note, NoteChange } from "@home-practice/conversation/note.ts";
import type { State } from "@home-practice/conversation/state.ts";
import { meetStranger, type Stranger } from "@home-practice/conversation/stranger.ts";
import { alarmOf } from "@home-practice/conversation/timers.ts";
import { type Taken, takeTurn } from "@home-practice/conversation/turn.ts";
import { demoAgency, demoCare } from "@home-practice/local/demo.ts";
import { linesFrom } from "@home-practice/service/summary-lines.ts";
import { createCallScene, spokenAct } from "./call-scene.ts";
import { officeEvent } from "./office.ts";
import { createNoteReader, ownRecordLink, type Stage, toInstant, toLocal } from "./play.ts";
import type { Act, Story } from "./story.ts";

/** The engine's stage also tells which steps were asked. */
export interface PureStage extends Stage {
  readonly asked: ReadonlySet<StepName>;
  /** The rules that heard something. */
  readonly heardBy: ReadonlySet<string>;
  /** The client's state as it was saved last. */
  state(): State | undefined;
  /** Whether somebody is on the phone. */
  isOnCall(): boolean;
}

/** The demo agency, asking callers for their code where the story wants it. */
function agencyOf({ askCode }: Story["settings"]): Agency {
  return { ...demoAgency, calls: { ...demoAgency.calls, askCode: askCode === "yes" } };
}

export async function openPureStage({ settings }: Story): Promise<PureStage> {
  const asked = new Set<StepName>();
  const heardBy = new Set<string>();
  let now = toInstant(settings.begins);
  let saved: string | undefined;
  let stranger: Stranger | undefined;
  const scene = createCallScene();
  const agency = agencyOf(settings);

  function turn(event: Event): Taken {
    const taken = takeTurn(saved === undefined ? undefined : (JSON.parse(saved) as State), event, {
      now,
      agency,
    });
    saved = JSON.stringify(taken.state);
    if (taken.heardBy !== undefined) heardBy.add(taken.heardBy);
    if (taken.state.wait !== undefined) asked.add(taken.state.wait.step);
    return taken;
  }

  const notes = new Map<string, Note>();
  const readNotes = createNoteReader();

  function keep(change: NoteChange): void {
    if (change.do === "put") notes.set(change.note.id, change.note);
    else if (change.do === "remove") notes.delete(change.id);
    else {
      const note = notes.get(change.id);
      if (note !== undefined) notes.set(change.id, { ...note, private: true });
    }
  }

  function acts({ state, effects, notes: changes }: Taken): Act[] {
    for (const change of changes) keep(change);
    scene.see(effects, state.turn);
    const done: Act[] = [];
    for (const effect of effects) {
      if (effect.kind === "text")
        done.push({ kind: "text", body: foldForText(effect.body), messages: effect.messages });
      if (effect.kind === "show-summary") {
        const shown = linesFrom(state, [...notes.values()], demoAgency);
        done.push({ kind: "text", body: foldForText(shown.body), messages: shown.messages });
      }
      if (effect.kind === "export") {
        const body = render(
          [{ message: "export_link", blanks: { LINK: ownRecordLink } }],
          state.language,
          demoAgency,
        );
        done.push({ kind: "text", body: foldForText(body), messages: ["export_link"] });
      }
      if (effect.kind === "call") done.push({ kind: "rings" });
      if (effect.kind === "speak") done.push(spokenAct(effect));
      if (effect.kind === "alert") done.push({ kind: "alert" });
      if (effect.kind === "erase") notes.clear();
    }
    return [...done, ...readNotes([...notes.values()])];
  }

  function meet(words: string, carrier: "stop" | "start" | "help" | undefined): Act[] {
    const met = meetStranger(stranger, { words, ...(carrier && { carrier }) }, { now, agency: demoAgency });
    stranger = met.stranger;
    return met.reply
      ? [{ kind: "text", body: foldForText(met.reply.body), messages: met.reply.messages }]
      : [];
  }

  return {
    asked,
    heardBy,
    state: () => (saved === undefined ? undefined : (JSON.parse(saved) as State)),
    isOnCall: () => scene.isOpen(),
    async call(what) {
      if (saved === undefined) {
        const answer = meetCaller(demoAgency);
        scene.see([answer], 0);
        return [spokenAct(answer)];
      }
      return scene.eventsOf(what).flatMap((event) => acts(turn(event)));
    },
    async text(sent) {
      const picture = sent === "(picture)";
      const words = clean(sent);
      const care = hearRisk(words).risk ? undefined : demoCare(hearJoin(words)?.code);
      const optedOut = saved !== undefined && (JSON.parse(saved) as State).optedOut !== undefined;
      const carrier = hearCarrierWord(words) ?? (optedOut && words.text === "yes" ? "start" : undefined);
      if (saved === undefined && care === undefined) return meet(sent, carrier);
      if (care !== undefined) return acts(turn({ kind: "joined", clientId: "c_story", care }));
      return acts(
        turn({
          kind: "said",
          words: picture ? "" : sent,
          media: picture ? 1 : 0,
          ...(carrier && { carrier }),
        }),
      );
    },
    async office(line) {
      const state = saved === undefined ? undefined : (JSON.parse(saved) as State);
      return acts(turn(officeEvent(line, state?.care)));
    },
    async moveTo(at) {
      const done: Act[] = [];
      for (;;) {
        const alarm = saved === undefined ? undefined : alarmOf(JSON.parse(saved) as State);
        if (alarm === undefined || alarm > at) break;
        now = alarm > now ? alarm : now;
        const here = acts(turn({ kind: "woke" }));
        if (here.length > 0) done.push({ kind: "time", local: toLocal(now) }, ...here);
      }
      now = at;
      return done;
    },
    async close() {},
  };
}
