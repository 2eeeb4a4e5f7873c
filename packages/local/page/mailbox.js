/** The therapist's mailbox: letters newest first, one of them open in a dialog. */
import { getLetters } from "./api.js";
import { byId, copyOf, within } from "./elements.js";
import { momentOf } from "./times.js";

/** @typedef {import("./api.js").Letter} Letter */

/** @param {{ announce: (words: string) => void }} page */
export function createMailbox({ announce }) {
  const list = byId("letters");
  const dialog = /** @type {HTMLDialogElement} */ (byId("letter"));
  const frame = /** @type {HTMLIFrameElement} */ (byId("letter-frame"));
  const tabs = [byId("tab-html"), byId("tab-text")];
  let known = -1;
  let html = "";

  byId("letter-close").addEventListener("click", () => dialog.close());
  frame.addEventListener("load", fillFrame);
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(index));
    tab.addEventListener("keydown", ({ key }) => {
      if (key !== "ArrowLeft" && key !== "ArrowRight") return;
      choose(1 - index);
      tabs[1 - index]?.focus();
    });
  }

  /** @param {number} chosen */
  function choose(chosen) {
    for (const [index, tab] of tabs.entries()) {
      const isChosen = index === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      byId(tab.getAttribute("aria-controls") ?? "").hidden = !isChosen;
    }
  }

  /**
   * The frame is a page of its own whose policy allows a letter's inline styles, which this page's forbids; its
   * sandbox runs no script.
   */
  function fillFrame() {
    const page = frame.contentDocument;
    if (!page) return;
    page.documentElement.innerHTML = html;
    const base = page.createElement("base");
    base.target = "_blank";
    page.head.prepend(base);
  }

  /** @param {Letter} letter */
  function open(letter) {
    byId("letter-subject").textContent = letter.subject;
    byId("letter-envelope").textContent = `To ${letter.to} · ${momentOf(letter.at)}`;
    byId("letter-text").textContent = letter.text;
    html = letter.html;
    fillFrame();
    choose(0);
    dialog.showModal();
  }

  /** @param {Letter} letter */
  function rowOf(letter) {
    const item = copyOf("letter-template");
    within(item, ".subject").textContent = letter.subject;
    within(item, ".to").textContent = letter.to;
    within(item, ".when").textContent = momentOf(letter.at);
    within(item, "button").addEventListener("click", () => open(letter));
    return item;
  }

  return {
    /** Fetches the letters when there are others than before. @param {number} count */
    async refresh(count) {
      if (count === known) return;
      const letters = await getLetters();
      const isNews = known >= 0 && letters.length > known;
      known = letters.length;
      const newestFirst = letters.toReversed();
      list.replaceChildren(...newestFirst.map(rowOf));
      byId("no-letters").hidden = letters.length > 0;
      byId("letter-count").textContent = letters.length > 0 ? `${letters.length}` : "";
      if (isNews) announce(`A letter to ${newestFirst[0]?.to}: ${newestFirst[0]?.subject}`);
    },
  };
}
