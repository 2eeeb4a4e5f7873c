/** A phone's thread: bubbles by day, each with what is known of it underneath, and the calls among them. */
import { lineItems } from "./call-lines.js";
import { copyOf, within } from "./elements.js";
import { dayOf, timeOf } from "./times.js";

/**
 * @typedef {import("./api.js").Text} Text
 * @typedef {import("./api.js").Call} Call
 */

/**
 * Brings a list in line with a thread and its calls, touching only what changed, so that an opened detail stays open.
 * @param {HTMLElement} list
 * @param {Text[]} texts
 * @param {Call[]} calls those that are over
 */
export function showThread(list, texts, calls) {
  const happened = [...texts, ...calls].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const rows = happened.flatMap((each, index) => {
    const day = dayOf(each.at);
    const before = happened[index - 1];
    return before && dayOf(before.at) === day ? [each] : [day, each];
  });
  rows.forEach((row, index) => {
    const shown = /** @type {HTMLElement | undefined} */ (list.children[index]);
    const key = JSON.stringify(row);
    if (shown?.dataset.key === key) return;
    const made = typeof row === "string" ? separator(row) : "lines" in row ? pastCall(row) : bubble(row);
    made.dataset.key = key;
    const opened = shown?.querySelector("details")?.open;
    if (opened) within(made, "details").setAttribute("open", "");
    if (shown) shown.replaceWith(made);
    else list.append(made);
  });
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** @param {string} day */
function separator(day) {
  const item = document.createElement("li");
  item.className = "day";
  item.textContent = day;
  return item;
}

/** @param {Text} text */
function bubble(text) {
  const item = copyOf("text-template");
  item.classList.add(text.by);
  item.dataset.status = text.status;
  const who = { client: "Client", service: "Home Practice", carrier: "The carrier" }[text.by];
  within(item, ".who").textContent = who;
  within(item, ".bubble").textContent = text.body;
  const segments = text.segments === 1 ? "1 segment" : `${text.segments} segments`;
  const names = text.messages.join(", ");
  const summary = [
    timeOf(text.at),
    text.direction === "out" && said(text.status),
    text.segments > 1 && segments,
  ];
  within(item, "summary").textContent = summary.filter(Boolean).join(" · ");
  within(item, ".about").textContent = [names, segments, text.status].filter(Boolean).join(" · ");
  if (names) within(item, ".bubble").title = `${names} · ${segments}`;
  return item;
}

/** @param {string} status */
function said(status) {
  return status === "undelivered" ? "not delivered" : status;
}

/** @param {Call} call */
function pastCall({ at, direction, status, answeredBy, lines, messages }) {
  const item = copyOf("past-call-template");
  const which = direction === "out" ? "Call from Home Practice" : "Call to Home Practice";
  const became = answeredBy?.startsWith("machine") ? "voicemail" : (endings[status] ?? status);
  within(item, "summary").textContent = `${which} · ${timeOf(at)} · ${became}`;
  within(item, ".lines").replaceChildren(...lineItems(lines));
  within(item, ".about").textContent = messages.join(", ");
  return item;
}

/** @type {Record<string, string>} */
const endings = { completed: "answered", "no-answer": "not answered", busy: "busy", failed: "failed" };
