/** Before the summary goes: thanks are a yes, and what is not understood keeps the client's words out of it. */
import { expect, test } from "vitest";
import { newState, type State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { takeTurn } from "../turn.ts";

const now = "2027-03-01T18:00:00Z";
const asked: State = {
  ...newState("c_1", { therapist: { id: "t_1", name: "Dr. R", phone: "+15550100001" } }, agency),
  consent: "given",
  name: "Ana",
  wait: { step: "summary-preview", at: "2027-03-01T17:00:00Z", asked: 1 },
  lastNotes: [{ id: "1.0", date: "2027-03-01" }],
};

function answer(words: string) {
  const { effects, notes } = takeTurn(asked, { kind: "said", words, media: 0 }, { now, agency });
  const said = effects.flatMap((effect) => (effect.kind === "text" ? effect.messages : []));
  return { said, hidden: notes.filter((change) => change.do === "hide").length };
}

test.each(["ok", "gracias", "thanks", "👍"])("%s lets it go as it is", (words) => {
  expect(answer(words)).toEqual({ said: ["summary_sent_ok"], hidden: 0 });
});

test.each(["hmm", "not that", "a ver"])("%s is not understood, and the words are kept out", (words) => {
  expect(answer(words)).toEqual({ said: ["summary_hidden"], hidden: 1 });
});
