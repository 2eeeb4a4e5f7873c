/** A phone's call: it rings, and whoever takes it hears, presses keys, speaks and puts it down. */
import { doOnCall } from "./api.js";
import { lineItems } from "./call-lines.js";
import { within } from "./elements.js";
import { canSpeak, hush, speak } from "./voice.js";

/**
 * @typedef {import("./api.js").Call} Call
 * @typedef {{ act: (work: () => Promise<unknown>) => Promise<boolean>, announce: (words: string) => void }} Page
 */

/** Keys that are not followed by another for this long are an answer, as at Twilio. */
const lastKeyMs = 2500;

/**
 * The panel of one phone, in a copy of the phone's template.
 * @param {HTMLElement} item
 * @param {string} phone as it is read
 * @param {Page & { closed: () => void }} page `closed` is told when the texts are to be seen again
 */
export function createCallPanel(item, phone, { act, announce, closed }) {
  const panel = within(item, ".call");
  const pad = within(panel, ".keypad");
  const pressedKeys = within(panel, ".pressed");
  const speech = /** @type {HTMLInputElement} */ (within(panel, ".speech input"));
  const aloud = /** @type {HTMLInputElement} */ (within(panel, ".aloud input"));
  /** @type {Call | undefined} */
  let call;
  let linesKnown = 0;
  let pressed = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  panel.setAttribute("aria-label", `Call on ${phone}`);
  speech.setAttribute("aria-label", `Say as ${phone}`);
  within(panel, ".aloud").hidden = !canSpeak;

  for (const button of panel.querySelectorAll("[data-answer]"))
    button.addEventListener("click", () => {
      const by = button.getAttribute("data-answer");
      void deed("answer", { by }).then(() => panel.focus());
    });
  for (const button of pad.querySelectorAll("button"))
    button.addEventListener("click", () => press(button.value));
  panel.addEventListener("keydown", (event) => {
    if (event.target === speech || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^[0-9*#]$/.test(event.key) || !call?.expects.includes("keys")) return;
    event.preventDefault();
    press(event.key);
  });
  within(panel, ".speech").addEventListener("submit", (event) => {
    event.preventDefault();
    const words = speech.value;
    speech.value = "";
    void deed("speech", { words });
  });
  within(panel, ".silence").addEventListener("click", () => void deed("speech", { words: "" }));
  within(panel, ".hang-up").addEventListener("click", () => {
    hush();
    void deed("hangup", {}).then(close);
  });
  within(panel, ".done").addEventListener("click", close);
  aloud.addEventListener("change", () => {
    if (!aloud.checked) hush();
    else speak(call?.lines.filter(({ by }) => by === "service") ?? []);
  });

  /** Collects keys until there are as many as are asked for, one that ends them, or no more. @param {string} key */
  function press(key) {
    clearTimeout(waiting);
    hush();
    pressed += key;
    showPressed();
    const { max, end } = call?.keys ?? {};
    if (key === end || pressed.length === max) sendKeys();
    else waiting = setTimeout(sendKeys, lastKeyMs);
  }

  function sendKeys() {
    const digits = pressed;
    pressed = "";
    void deed("keys", { digits }).then(showPressed);
  }

  function showPressed() {
    pressedKeys.textContent = pressed;
  }

  /** @param {"answer" | "keys" | "speech" | "hangup"} what @param {object} body */
  async function deed(what, body) {
    const sid = call?.sid;
    if (sid === undefined) return;
    panel.setAttribute("aria-busy", "true");
    await act(() => doOnCall(sid, what, body));
    panel.removeAttribute("aria-busy");
  }

  function close() {
    call = undefined;
    panel.hidden = true;
    item.classList.remove("on-call");
    closed();
  }

  /** @param {Call} now */
  function showState(now) {
    const isRinging = now.status === "ringing";
    panel.dataset.status = now.ended ? "ended" : now.status;
    within(panel, ".state").textContent = stateOf(now);
    within(panel, ".ringing").hidden = !isRinging;
    pad.hidden = !now.expects.includes("keys");
    pressedKeys.hidden = pad.hidden;
    within(panel, ".speech").hidden = !now.expects.includes("speech");
    within(panel, ".silence").hidden = now.expects.length < 2;
    within(panel, ".hang-up").hidden = !now.expects.includes("hangup");
    within(panel, ".done").hidden = !now.ended;
  }

  return {
    /** Whether a call is to be seen that is not over. */
    isOpen: () => call !== undefined && !call.ended,

    /** Shows the phone's latest call: one that goes on, or that has just ended here. @param {Call | undefined} latest */
    show(latest) {
      const isSame = latest?.sid === call?.sid;
      if (latest === undefined || (latest.ended && !isSame)) return;
      if (!isSame) {
        linesKnown = 0;
        pressed = "";
        showPressed();
        announce(latest.direction === "out" ? `${phone} is ringing.` : `${phone} is calling.`);
      }
      call = latest;
      const hadFocus = panel.contains(document.activeElement);
      panel.hidden = false;
      item.classList.add("on-call");
      showState(latest);
      const fresh = latest.lines.slice(linesKnown);
      linesKnown = latest.lines.length;
      within(panel, ".lines").append(...lineItems(fresh));
      if (latest.lines.length === fresh.length) within(panel, ".lines").replaceChildren(...lineItems(fresh));
      const spoken = fresh.filter(({ by }) => by === "service");
      if (spoken.length > 0) announce(`On ${phone}: ${spoken.map(({ words }) => words).join(" ")}`);
      if (aloud.checked) speak(spoken);
      // The button that was pressed may be gone, and the keyboard must not get lost with it.
      if (hadFocus && document.activeElement?.closest("[hidden]"))
        (latest.ended ? within(panel, ".done") : panel).focus();
    },
  };
}

/** @param {Call} call */
function stateOf({ status, ended, connectedTo, answeredBy }) {
  if (status === "ringing") return "Incoming call";
  if (ended && answeredBy?.startsWith("machine")) return "Left on the voicemail";
  if (ended) return status === "completed" ? "Call ended" : `Call ended: ${status}`;
  return connectedTo ? `Connected to ${connectedTo}` : "On a call";
}
