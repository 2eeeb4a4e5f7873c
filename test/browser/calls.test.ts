/** Calls on the page of the local world in a real browser: a phone rings, is answered by the keyboard, speaks and is called from. */
import { expect, test } from "vitest";
import { seriousOf } from "./axe.ts";
import { describeInChromium } from "./chromium.ts";
import { moveClock, nextAlarmUntil, sendWords } from "./living.ts";
import { timeout, useLocalPage } from "./local-page.ts";

const setUp = ["JOIN PLANT4", "1", "Ana", "1", "mon wed 7pm 5 min", "2", "A", "8", "3", "CALL ME", "1"];

describeInChromium("calls on the page of the local world", () => {
  const here = useLocalPage();

  /** The page with the phone of a client who has texted that. */
  async function openWithClient(from: string, { texts = setUp, width = 1280 } = {}) {
    for (const body of texts) await here.post("/local/texts", { from, body });
    const page = await here.open({ width, before: keepWhatIsSpoken });
    const readable = from.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
    const phone = page.getByRole("listitem", { name: readable });
    await phone.locator(".bubble").first().waitFor();
    return { page, phone, call: phone.getByRole("region", { name: `Call on ${readable}` }) };
  }

  test("a reminder rings, is answered and confirmed by the keyboard alone, and stays in the thread", {
    timeout,
  }, async () => {
    const { page, phone, call } = await openWithClient("+15550100071");
    const answer = call.getByRole("button", { name: "Answer" });
    await nextAlarmUntil(page, answer);
    expect(await seriousOf(page)).toEqual([]);
    await answer.press("Enter");
    await call.getByText("press 1 to go on").waitFor();
    await page.keyboard.press("1");
    await call.getByText("5 minutes of practice around now").waitFor();
    expect(await call.locator(".lines .client").allTextContents()).toEqual(["Clientpressed 1"]);
    expect(await seriousOf(page)).toEqual([]);
    await call.getByRole("button", { name: "Hang up" }).press("Enter");
    await call.waitFor({ state: "hidden" });
    expect(await phone.getByRole("textbox").evaluate((field) => field === document.activeElement)).toBe(true);
    await phone.getByText(/^Call from Home Practice · .* · answered$/).click();
    await phone.locator(".past-call").getByText("5 minutes of practice around now").waitFor();
  });

  test("it may be declined, or be left to the voicemail", { timeout }, async () => {
    const { page, phone, call } = await openWithClient("+15550100072");
    const decline = call.getByRole("button", { name: "Decline" });
    await nextAlarmUntil(page, decline);
    await decline.click();
    await call.getByText("Call ended: busy").waitFor();
    const voicemail = call.getByRole("button", { name: "To voicemail" });
    await nextAlarmUntil(page, voicemail);
    await voicemail.click();
    await call.getByText("This is a reminder you asked for.").waitFor();
    await call.getByText("Left on the voicemail").waitFor();
    await call.getByRole("button", { name: "Back to the texts" }).click();
    await phone.getByText(/· busy$/).waitFor();
    await phone.getByText(/· voicemail$/).waitFor();
  });

  test("what nobody answers while the clock moves is in the thread as not answered", {
    timeout,
  }, async () => {
    const { page, phone, call } = await openWithClient("+15550100073");
    await nextAlarmUntil(page, call.getByRole("button", { name: "Answer" }));
    await moveClock(page, "+15 min");
    await call.getByRole("button", { name: "Back to the texts" }).click();
    await phone.getByText(/· not answered$/).waitFor();
  });

  test("a client calls in, on a narrow window, presses, speaks, is silent, and is spoken to aloud once asked", {
    timeout,
  }, async () => {
    const { page, phone, call } = await openWithClient("+15550100074", { width: 360 });
    await phone.getByRole("button", { name: "Call the service" }).click();
    const pad = call.getByRole("group", { name: "Keypad" });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await pad.getByRole("button", { name: "1", exact: true }).click();
    await call.getByText("For your plan and the next time, press 1").waitFor();
    expect(await said()).toEqual([]);
    await call.getByRole("checkbox", { name: "Read aloud" }).check();
    await call.getByRole("textbox").fill("plan");
    await call.getByRole("button", { name: "Say", exact: true }).click();
    await call.getByText("Monday and Wednesday at 7 PM").waitFor();
    await expect.poll(async () => (await said()).join(" ")).toMatch(/en-US .*Monday and Wednesday at 7 PM/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await seriousOf(page)).toEqual([]);
    await call.getByRole("button", { name: "Say nothing" }).click();
    await call.getByText("(silence)").waitFor();
    await call.getByRole("button", { name: "Hang up" }).click();
    await phone.getByText(/^Call to Home Practice/).waitFor();
  });

  test("a plan is set by keys alone and by texts in between, each going on where the other was", {
    timeout,
  }, async () => {
    const { page, phone, call } = await openWithClient("+15550100075", { texts: ["JOIN PLANT4"] });
    const keysUntil = async (keys: string, words: string) => {
      await page.keyboard.type(keys);
      await call.getByText(words).waitFor();
    };
    const hangUp = async () => {
      await call.getByRole("button", { name: "Hang up" }).press("Enter");
      await call.waitFor({ state: "hidden" });
    };
    const ring = async () => {
      await phone.getByRole("button", { name: "Call the service" }).press("Enter");
      await call.getByText("press 1 to go on").waitFor();
    };
    await ring();
    await keysUntil("1", "To begin, press 1");
    await keysUntil("1", "press pound to skip");
    await keysUntil("#", "Does it make sense, and fit?");
    await keysUntil("1", "press the days");
    await keysUntil("13#", "About what time?");
    await hangUp();
    await sendWords(phone, "7pm");
    await phone.getByText("How many minutes will you give it? Like 5").waitFor();
    await ring();
    await keysUntil("1", "How many minutes will you give it?");
    // No pound: after a while without another key it is taken as it is.
    await keysUntil("5", "What might get in the way?");
    await keysUntil("2", "what could you do?");
    await keysUntil("1", "From 1 to 10, how sure are you");
    await keysUntil("8#", "You're set.");
    await hangUp();
    await sendWords(phone, "plan");
    await phone.locator(".thread > .service .bubble").getByText("5 min").last().waitFor();
  });
});

/** Nobody listens to a test, so what would be heard is kept. */
function keepWhatIsSpoken() {
  const said: string[] = [];
  Object.assign(window, { said });
  window.speechSynthesis.speak = ({ text, lang }) => void said.push(`${lang} ${text}`);
}
