/** Strangers, machines, insults and the question who we are, beside what clients say every day. */

import { expect, test } from "vitest";
import { hearAbuse, hearAutoReply, hearIdentityQuestion, hearOtherPerson } from "./stranger.ts";
import { clean } from "./words.ts";

/** The texts of a table, one to a line. */
function lines(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const people = {
  "other-person": `
  this is his mom
  soy la mamá
  this is her husband, she is at work
  I'm her sister
  hi this is Marias mom
  soy su esposo
  this isnt him
  she left her phone here
  habla su hermana
`,
  "wrong-number": `
  you have the wrong number
  wrong number
  numero equivocado
  I think u got the wrong person
  no one here by that name
  this isnt maria you have the wrong number
  se equivocó de número
  i just got this number
`,
  client: `
  who is this i dont know you
  my mom called
  i told her husband no
  this is hard
  this is my first time
  called my sister
  i called the wrong number and panicked
  talked to his mom today
  mi mamá vino
`,
};

test.each(Object.entries(people))("hears a %s", (person, table) => {
  const misheard = lines(table)
    .map((text) => ({ text, heard: hearOtherPerson(clean(text)) ?? "client" }))
    .filter(({ heard }) => heard !== person);
  expect(misheard).toEqual([]);
});

test("hears a machine that answers for its owner", () => {
  const heard = `
  I'm driving right now and will reply later
  auto-reply: out of office
  I can't talk right now. Sent from my car
  Estoy conduciendo
  I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
  Out of office until monday
  Thank you for your message. I will respond as soon as possible.
  I'm driving—can I call you later?
  Can't talk right now. What's up?
  automatic reply: I am away
  (I'm not receiving notifications. If this is urgent, reply “urgent”) auto reply
`;
  const other = `
  im driving
  driving
  busy
  i was driving and panicked
  cant talk rn
  later
  i replied to her message
  the office was loud
  ill do it later
  at the office
  my boss emailed me
`;
  expect(lines(heard).filter((text) => !hearAutoReply(clean(text)))).toEqual([]);
  expect(lines(other).filter((text) => hearAutoReply(clean(text)))).toEqual([]);
});

test("hears insults at the service only", () => {
  const heard = `
  fuck you bot
  stupid robot
  fuck you
  you suck
  shut up
  chinga tu madre
  pinche bot
  eres un inútil
  dumb bot
  you stupid machine
  🖕
  fuck off bot
  your useless
  i hate you
`;
  const other = `
  it was fucking hard
  my damn boss
  im so stupid
  i suck at this
  fuck it i did it
  this is stupid
  fuck yeah did it
  he said fuck you to me
  i told him to shut up
  damn that was hard
  my stupid brain
  i hate this
  shit i forgot
  i feel like an idiot
  holy shit it worked
`;
  expect(lines(heard).filter((text) => !hearAbuse(clean(text)))).toEqual([]);
  expect(lines(other).filter((text) => hearAbuse(clean(text)))).toEqual([]);
});

test("hears the question who we are", () => {
  const heard = `
  who is this
  is this real
  quien es
  quién eres
  who r u
  are you a bot
  is this a real person
  whos this
  who dis
  eres un robot
  what number is this
  am i talking to a person
`;
  const other = `
  i dont know who i am anymore
  who knows
  is this normal
  this is real hard
  my mom asked who it was
  what is my plan
  quien sabe
  yes
  is this helping
`;
  expect(lines(heard).filter((text) => !hearIdentityQuestion(clean(text)))).toEqual([]);
  expect(lines(other).filter((text) => hearIdentityQuestion(clean(text)))).toEqual([]);
});
