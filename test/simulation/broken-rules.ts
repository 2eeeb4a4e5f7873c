/** Each rule of the service taken out, one at a time, at the ports: what a world without it would be like. */

import type { Note } from "@home-practice/conversation/note.ts";
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Timer } from "@home-practice/conversation/timers.ts";
import type { Ports, Saving, Store } from "@home-practice/service/ports.ts";

export interface BrokenRule {
  rule: string;
  /** The promise whose checker has to notice. */
  promise: string;
  breakRule(ports: Ports): Ports;
}

export const brokenRules: readonly BrokenRule[] = [
  {
    rule: "an event is taken once, by its own id",
    promise: "one delivery changes things once",
    breakRule: inStore((store) => {
      let copies = 0;
      return { save: (saving) => store.save({ ...saving, eventId: `${saving.eventId}.${copies++}` }) };
    }),
  },
  {
    rule: "an acknowledged text has been saved",
    promise: "what was acknowledged is stored",
    breakRule: inStore((store) => ({
      save: async (saving) => (saving.reply?.messages.includes("chk_q") ? "saved" : store.save(saving)),
    })),
  },
  {
    rule: "what was said is in the turn that is saved",
    promise: "what was acknowledged is stored",
    breakRule: savesState((state) => ({ ...state, recent: [] })),
  },
  {
    rule: "a repeated text gets the same words",
    promise: "one delivery changes things once",
    breakRule: inStore(() => ({ heard: async () => ({}) })),
  },
  {
    rule: "a turn is saved over the state it was taken on",
    promise: "one delivery changes things once",
    breakRule: inStore((store) => ({
      async save(saving) {
        const record = await store.load(saving.phone);
        if (record?.who !== "client") return store.save(saving);
        return store.save({ ...saving, turnBefore: record.state.turn });
      },
    })),
  },
  {
    rule: "one invocation at a time has what is to be sent",
    promise: "a text we start goes out once",
    breakRule: inStore((store) => ({
      claim: async (...given) => (await store.claim(...given)) && "claimed",
    })),
  },
  {
    rule: "what may have gone out is looked for first",
    promise: "a text we start goes out once",
    breakRule: (ports) => ({ ...ports, messenger: { ...ports.messenger, findSent: async () => [] } }),
  },
  {
    rule: "the row says whether it was tried before, not what the stream handed over",
    promise: "a text we start goes out once",
    breakRule: inStore((store) => ({
      async outgoing(owner, id) {
        const row = await store.outgoing(owner, id);
        if (row !== undefined) delete row.unknownSince;
        return row;
      },
    })),
  },
  {
    rule: "it is looked for twice, a minute apart, as the list may lag",
    promise: "a text we start goes out once",
    breakRule: inStore((store) => ({
      async claim(outgoing, now) {
        // The lease is over at once, so the first look comes too soon, and there is one only.
        return store.claim(outgoing, now, now);
      },
      outgoing: async (owner, id) => {
        const row = await store.outgoing(owner, id);
        return row && { ...row, lookedFor: 1 };
      },
    })),
  },
  {
    rule: "the sweep takes on what is undone",
    promise: "a text we start goes out once",
    breakRule: inStore(() => ({ dueOutgoing: async () => [] })),
  },
  {
    rule: "a text that is not worth sending any more is dropped",
    promise: "a text we start goes out once",
    breakRule: inStore((store) => ({
      claim: (outgoing, now, leaseUntil) =>
        store.claim(
          outgoing,
          outgoing.expiresAt !== undefined && outgoing.expiresAt <= now ? outgoing.createdAt : now,
          leaseUntil,
        ),
    })),
  },
  {
    rule: "opting out raises the epoch, so nothing decided before is sent",
    promise: "nothing after an opt-out",
    breakRule: withoutEpoch,
  },
  {
    rule: "a break raises the epoch, so nothing decided before is sent",
    promise: "nothing on a break or a hold",
    breakRule: withoutEpoch,
  },
  {
    rule: "the opt-out is confirmed once, and then there is silence",
    promise: "nothing after an opt-out",
    breakRule: inStore((store) => ({
      save: (saving) =>
        store.save(
          isOptedOut(saving) && saving.reply === undefined
            ? { ...saving, reply: { body: "Sorry to see you go.", messages: ["help"] } }
            : saving,
        ),
    })),
  },
  {
    rule: "a practice day is reminded of once",
    promise: "each practice time has exactly one reminder",
    breakRule: savesState((state, now) => ({
      ...state,
      timers: state.timers.concat(
        state.plans.flatMap((plan): Timer[] =>
          plan.status === "active" && plan.occurrence !== undefined && plan.occurrence.asked === undefined
            ? [{ kind: "reminder", plan: plan.id, date: plan.occurrence.date, at: addMinutes(now, 3) }]
            : [],
        ),
      ),
    })),
  },
  {
    rule: "reminders go by the clock on the client's wall",
    promise: "each practice time has exactly one reminder",
    breakRule: savesTimers((timer) =>
      timer.kind === "reminder" ? { ...timer, at: addMinutes(timer.at, 60) } : timer,
    ),
  },
  {
    rule: "the next practice time is planned when one has come",
    promise: "every client with a plan has a future alarm",
    breakRule: savesState((state) => ({
      ...state,
      timers: state.timers.filter(({ kind }) => kind !== "reminder"),
    })),
  },
  {
    rule: "the sweep finds alarms that were lost",
    promise: "each practice time has exactly one reminder",
    breakRule: inStore(() => ({ overdueAlarms: async () => [] })),
  },
  {
    rule: "an alarm is scheduled when it moves",
    promise: "each practice time has exactly one reminder",
    breakRule: (ports) => ({
      ...inStore(() => ({ overdueAlarms: async () => [] }))(ports),
      scheduler: { ...ports.scheduler, wake: async () => undefined },
    }),
  },
  {
    rule: "nothing is started in the quiet hours",
    promise: "quiet hours and caps",
    breakRule: (ports) => ({
      ...ports,
      agency: { ...ports.agency, quietHours: { from: "23:58", until: "23:59", resumeAt: "23:59" } },
    }),
  },
  {
    rule: "what was decided before the quiet hours is not sent in them",
    promise: "quiet hours and caps",
    breakRule: inStore((store) => ({
      save: (saving) =>
        store.save({
          ...saving,
          outgoing: saving.outgoing.map((draft) =>
            draft.expiresAt === undefined
              ? draft
              : { ...draft, expiresAt: addMinutes(draft.expiresAt, 12 * 60) },
          ),
        }),
    })),
  },
  {
    rule: "no more texts than was said at opt-in",
    promise: "quiet hours and caps",
    breakRule: (ports) => ({
      ...ports,
      agency: { ...ports.agency, texts: { perDayMax: 50, perWeekMax: 500 } },
    }),
  },
  {
    rule: "a call that may have been made is looked for first",
    promise: "a text we start goes out once",
    breakRule: (ports) => ({ ...ports, caller: { ...ports.caller, findCalls: async () => [] } }),
  },
  {
    rule: "nobody is rung up in the quiet hours",
    promise: "calls keep to the day",
    breakRule: (ports) => ({
      ...ports,
      agency: { ...ports.agency, quietHours: { from: "23:58", until: "23:59", resumeAt: "23:59" } },
    }),
  },
  {
    rule: "the calls of a day are counted through every change of mind",
    promise: "calls keep to the day",
    breakRule: savesState(({ callsMade: _made, ...state }) => state as State),
  },
  {
    rule: "a call says nothing before a key has shown who is there",
    promise: "a call says nothing before it is known who is there",
    breakRule: savesState((state) =>
      state.call === undefined ? state : { ...state, call: { ...state.call, confirmed: true } },
    ),
  },
  {
    rule: "the question stays open when somebody hangs up",
    promise: "hanging up loses nothing",
    breakRule: savesCallEnds(({ wait: _open, ...state }) => state as State),
  },
  {
    rule: "a nudge names the question it is about",
    promise: "old timers never speak into newer questions",
    breakRule: savesState((state, now) => ({
      ...state,
      timers: state.timers.map((timer) =>
        timer.kind === "nudge" && state.wait !== undefined
          ? { ...timer, at: addMinutes(now, 90), asked: state.wait.at, step: state.wait.step }
          : timer,
      ),
    })),
  },
  {
    rule: "a check-in that has its answer is not asked",
    promise: "old timers never speak into newer questions",
    breakRule: savesState((state, now) => ({
      ...state,
      plans: state.plans.map((plan) => {
        if (plan.occurrence?.answer === undefined) return plan;
        const { answer, ...open } = plan.occurrence;
        return { ...plan, occurrence: open };
      }),
      timers: state.timers.concat(
        state.plans.flatMap((plan): Timer[] =>
          plan.occurrence?.answer === undefined
            ? []
            : [{ kind: "check-in", plan: plan.id, date: plan.occurrence.date, at: addMinutes(now, 30) }],
        ),
      ),
    })),
  },
  {
    rule: "words of danger are answered with the crisis line",
    promise: "words of danger get the crisis reply and the alert",
    breakRule: inStore((store) => ({
      save: (saving) => {
        const { reply, ...rest } = saving;
        const isCrisis = reply?.messages.some((message) => message.startsWith("crisis_"));
        return store.save(isCrisis ? { ...rest, reply: { body: "Saved.", messages: ["noticed"] } } : saving);
      },
      heard: async (...given) => {
        const heard = await store.heard(...given);
        return heard;
      },
    })),
  },
  {
    rule: "words of danger alert the therapist",
    promise: "words of danger get the crisis reply and the alert",
    breakRule: inStore((store) => ({
      save: (saving) =>
        store.save({ ...saving, outgoing: saving.outgoing.filter(({ kind }) => kind !== "alert") }),
    })),
  },
  {
    rule: "an alert that is put down is mailed",
    promise: "words of danger get the crisis reply and the alert",
    breakRule: (ports) => ({ ...ports, mailer: { send: async () => undefined } }),
  },
  {
    rule: "fields of a newer version are kept",
    promise: "state survives JSON and a deploy, and stays under 16 KB",
    breakRule: savesState(({ newer, ...state }) => state as State),
  },
  {
    rule: "what is saved is plain JSON",
    promise: "state survives JSON and a deploy, and stays under 16 KB",
    breakRule: savesState((state, now) => ({ ...state, seenAt: new Date(now) })),
  },
  {
    rule: "words are kept in the state for an hour only",
    promise: "state survives JSON and a deploy, and stays under 16 KB",
    breakRule: savesState((state) => ({
      ...state,
      history: [
        ...(Array.isArray(state.history) ? state.history : []),
        structuredClone(state.recent),
        state.care,
        state.timers,
      ],
    })),
  },
  {
    rule: "what is hidden is not read for the summary",
    promise: "withheld words stay withheld",
    breakRule: inStore((store) => ({
      async notes(...given) {
        return (await store.notes(...given)).map(({ private: _hidden, ...note }) => note as Note);
      },
    })),
  },
  {
    rule: "what is deleted leaves the record at once",
    promise: "withheld words stay withheld",
    breakRule: savesState((state) => {
      const earlier = Array.isArray(state.said) ? state.said : [];
      return { ...state, said: [...earlier, ...state.recent.map(({ words }) => words)].slice(-5) };
    }),
  },
  {
    rule: "the log takes what is on its list and nothing else",
    promise: "logs hold no words",
    breakRule: (ports) => ({
      ...inStore((store) => ({
        async save(saving) {
          if (saving.record.who === "client") ports.log({ what: "saved", id: saving.phone.slice(1) });
          return store.save(saving);
        },
      }))(ports),
    }),
  },
  {
    rule: "a question is put twice at most",
    promise: "nobody is asked the same question a third time",
    breakRule: savesState((state, now) =>
      state.wait === undefined ? state : { ...state, wait: { ...state.wait, asked: 1, at: now } },
    ),
  },
];

/** The state that is saved when a call has ended is changed. */
function savesCallEnds(change: (state: State) => State): (ports: Ports) => Ports {
  return inStore((store) => ({
    save: (saving) =>
      store.save(
        /^CA.*\.over$/.test(saving.eventId) && saving.record.who === "client"
          ? { ...saving, record: { who: "client", state: change(saving.record.state) } }
          : saving,
      ),
  }));
}

/** The ports with some of the store's calls replaced. */
function inStore(replace: (store: Store) => Partial<Store>): (ports: Ports) => Ports {
  return (ports) => ({ ...ports, store: { ...ports.store, ...replace(ports.store) } });
}

/** Every state is changed as it is saved, and the alarm follows. */
function savesState(change: (state: State, now: string) => State): (ports: Ports) => Ports {
  return (ports) =>
    inStore((store) => ({
      save(saving) {
        if (saving.record.who !== "client") return store.save(saving);
        const state = change(saving.record.state, ports.clock.now());
        const { alarm: _before, ...rest } = saving;
        const alarm = state.timers.map(({ at }) => at).sort()[0];
        return store.save({
          ...rest,
          record: { who: "client", state },
          ...(alarm !== undefined && { alarm }),
        });
      },
    }))(ports);
}

/** Timers are changed once, as they are set. */
function savesTimers(change: (timer: Timer) => Timer): (ports: Ports) => Ports {
  const changed = new Set<string>();
  return savesState((state) => ({
    ...state,
    timers: state.timers.map((timer) => {
      if (changed.has(JSON.stringify(timer))) return timer;
      const after = change(timer);
      changed.add(JSON.stringify(after));
      return after;
    }),
  }));
}

function withoutEpoch(ports: Ports): Ports {
  return inStore((store) => ({
    claim(outgoing, now, leaseUntil) {
      if (outgoing.kind !== "text") return store.claim(outgoing, now, leaseUntil);
      const { epoch, ...free } = outgoing;
      return store.claim(free, now, leaseUntil);
    },
    save: (saving) =>
      store.save({
        ...saving,
        record:
          saving.record.who === "client"
            ? { who: "client", state: { ...saving.record.state, sendEpoch: 0 } }
            : saving.record,
      }),
  }))(ports);
}

function isOptedOut({ record }: Saving): boolean {
  return record.who === "client" && record.state.optedOut !== undefined;
}
