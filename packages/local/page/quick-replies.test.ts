/** What is offered under a text: its own answers, and nothing that only looks like one. */
import { expect, test } from "vitest";

// The page's scripts are not compiled, so their types are told here.
const { quickReplies } = (await import(new URL("./quick-replies.js", import.meta.url).href)) as {
  quickReplies(body: string): { reply: string; label: string }[];
};

test.each([
  ["Reply 1 to begin, HELP for help, STOP to end. ESPAÑOL for Spanish.", ["1", "HELP", "STOP", "ESPAÑOL"]],
  ["What does Dr. Rivera call you? A first name or initials is plenty.", []],
  [
    "Does it make sense, and fit? 1 Yes 2 Not clear 3 Not sure it fits 4 Rather not now",
    ["1 Yes", "2 Not clear", "3 Not sure it fits", "4 Rather not now"],
  ],
  [
    "Which days, what time, how many minutes? Like: Mon Wed 7pm, 5 min. Just one day is fine.",
    ["Mon Wed 7pm, 5 min"],
  ],
  ["Is that 7 in the morning or at night? Reply AM or PM.", ["AM", "PM"]],
  [
    "If my day gets full, what could you do? A: do just two minutes. B: move it to tomorrow. Reply A, B, or your own idea.",
    ["A do just two minutes", "B move it to tomorrow"],
  ],
  ["Reply A or B, or type your own idea. Or SKIP, and we go on.", ["A", "B", "SKIP"]],
  [
    "From 1 to 10, how sure are you that you can give it a try? 1 is not at all, 10 is very.",
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  ],
  [
    "Maybe now is not the time for this. 1 Keep going 2 Make it smaller 3 Pause 4 Talk with Dr. Rivera",
    ["1 Keep going", "2 Make it smaller", "3 Pause", "4 Talk with Dr. Rivera"],
  ],
  [
    "Sometimes a feeling comes first. Did one? 1 Dread 2 Worry 3 Tired 4 No. Or SKIP.",
    ["1 Dread", "2 Worry", "3 Tired", "4 No", "SKIP"],
  ],
  [
    "Hoy: 1 Lo intenté 2 Una parte 3 Esta vez no 4 Luego. Cualquier respuesta ayuda.",
    ["1 Lo intenté", "2 Una parte", "3 Esta vez no", "4 Luego"],
  ],
  ["The note is ready. SHOW to read it here, PRIVATE to hide your notes, or OK.", ["SHOW", "PRIVATE", "OK"]],
  ["OK. I'll ask again at 9pm.", []],
  ["Hi. 1 min of practice around now, if you can. Reply LATER to move it.", ["LATER"]],
  ["Can't be undone. Reply DELETE ALL, or KEEP.", ["DELETE ALL", "KEEP"]],
  ["Text JOIN and the code, like JOIN ABC123.", []],
])("%s", (body, labels) => {
  expect(quickReplies(body).map(({ label }) => label)).toEqual(labels);
});
