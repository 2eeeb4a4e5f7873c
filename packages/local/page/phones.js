/** The row of phones: what each client reads and hears, and ways to text and call as them. */
import { getCalls, getThread, ringIn, sendText } from "./api.js";
import { createCallPanel } from "./call-panel.js";
import { staff } from "./demo.js";
import { byId, copyOf, within } from "./elements.js";
import { quickReplies } from "./quick-replies.js";
import { showThread } from "./thread.js";

/**
 * @typedef {import("./api.js").World} World
 * @typedef {import("./api.js").Text} Text
 * @typedef {import("./api.js").Call} Call
 * @typedef {{ number: string, item: HTMLElement, count: number, sending: Promise<unknown>, panel: ReturnType<typeof createCallPanel> }} Phone
 */

/** Numbers that belong to nobody; those before it are the demo's. */
const firstNewNumber = 15550100101;
/** A script may have texted from hundreds of clients' phones; the newest are enough to look at. */
const shownMax = 12;

/**
 * @param {{ act: (work: () => Promise<unknown>) => Promise<boolean>, announce: (words: string) => void }} page
 */
export function createPhones({ act, announce }) {
  const row = byId("phone-row");
  /** @type {Map<string, Phone>} */
  const phones = new Map();
  /** @type {World | undefined} */
  let world;

  byId("new-phone").addEventListener("click", () => {
    const taken = new Set([...(world?.phones ?? []), ...phones.keys()]);
    let digits = firstNewNumber;
    while (taken.has(`+${digits}`)) digits += 1;
    const phone = put(`+${digits}`);
    const field = fieldOf(phone);
    field.value = `JOIN ${world?.joinCode ?? ""}`.trim();
    phone.item.scrollIntoView({ block: "nearest", inline: "start" });
    field.focus();
  });

  /** Adds a phone: a client's at the beginning of the row, one of the staff at its end. @param {string} number @returns {Phone} */
  function put(number) {
    const item = copyOf("phone-template");
    const closed = () => fieldOf(phone).focus();
    const panel = createCallPanel(item, readable(number), { act, announce, closed });
    /** @type {Phone} */
    const phone = { number, item, count: 0, sending: Promise.resolve(), panel };
    const title = within(item, "h3");
    title.textContent = readable(number);
    title.id = `phone-${number.slice(1)}`;
    item.setAttribute("aria-labelledby", title.id);
    within(item, ".thread").setAttribute("aria-label", `Texts of ${readable(number)}`);
    fieldOf(phone).setAttribute("aria-label", `Text as ${readable(number)}`);
    within(item, "form").addEventListener("submit", async (event) => {
      event.preventDefault();
      const field = fieldOf(phone);
      const body = field.value;
      field.value = "";
      const went = await send(phone, body);
      // What could not be sent comes back, unless something else was typed meanwhile.
      if (!went) field.value ||= body;
    });
    const ring = within(item, ".ring");
    ring.setAttribute("aria-label", `Call the service as ${readable(number)}`);
    ring.addEventListener(
      "click",
      () => void act(() => ringIn(number)).then(() => within(item, ".call").focus()),
    );
    phones.set(number, phone);
    const whose = staff[number];
    ring.hidden = whose !== undefined;
    within(item, ".whose").textContent = whose ? `${whose}, staff` : "";
    if (whose) row.append(item);
    else row.prepend(item);
    return phone;
  }

  /** Sends one text after the other, and answers whether this one went. @param {Phone} phone @param {string} body */
  function send(phone, body) {
    phone.item.setAttribute("aria-busy", "true");
    fieldOf(phone).focus();
    const sending = phone.sending.then(() => act(() => sendText(phone.number, body)));
    phone.sending = sending.then(() => {
      phone.item.removeAttribute("aria-busy");
    });
    return sending;
  }

  /** @param {Phone} phone @param {Text[]} texts @param {Call[]} calls */
  function show(phone, texts, calls) {
    const over = calls.filter(({ ended }) => ended);
    showThread(within(phone.item, ".thread"), texts, over);
    phone.panel.show(calls.at(-1));
    const fresh = texts.slice(phone.count).filter(({ direction }) => direction === "out");
    // What was there when the page was opened is not news.
    if (phone.item.dataset.known)
      for (const { body } of fresh) announce(`To ${readable(phone.number)}: ${body}`);
    if (texts.length !== phone.count) {
      showChips(phone, texts.at(-1));
      within(phone.item, ".scroll").scrollTop = 0;
    }
    phone.item.dataset.known = "yes";
    phone.count = texts.length;
  }

  /** @param {Phone} phone @param {Text | undefined} last */
  function showChips(phone, last) {
    const replies = last?.direction === "out" ? quickReplies(last.body) : [];
    const chips = replies.map(({ reply, label }) => {
      const chip = document.createElement("button");
      chip.type = "button";
      chip.textContent = label;
      chip.addEventListener("click", () => void send(phone, reply));
      const item = document.createElement("li");
      item.append(chip);
      return item;
    });
    within(phone.item, ".chips").replaceChildren(...chips);
  }

  return {
    /** Shows every phone of the world and its thread as it is now. @param {World} now */
    async refresh(now) {
      world = now;
      const clients = now.phones.filter((number) => staff[number] === undefined);
      const shown = [
        ...clients.slice(-shownMax),
        ...now.phones.filter((number) => staff[number] !== undefined),
      ];
      for (const number of shown) if (!phones.has(number)) put(number);
      const more = byId("phones-more");
      more.hidden = clients.length <= shownMax;
      more.textContent = `And ${clients.length - shownMax} phones that texted earlier.`;
      const threads = await Promise.all(
        shown.map(async (number) => {
          const [texts, calls] = await Promise.all([getThread(number), getCalls(number)]);
          return { number, texts, calls };
        }),
      );
      for (const { number, texts, calls } of threads) {
        const phone = phones.get(number);
        if (phone) show(phone, texts, calls);
      }
    },

    /** Whether somebody is on the phone, or one rings. */
    areInUse: () => [...phones.values()].some(({ panel }) => panel.isOpen()),
  };
}

/** @param {Phone} phone @returns {HTMLInputElement} */
function fieldOf({ item }) {
  return within(item, "input");
}

/** `+1 555 010 0101`. @param {string} number */
function readable(number) {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
