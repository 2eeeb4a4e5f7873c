/** The clock, the buttons that move it, and what is scheduled. */
import { moveClock } from "./api.js";
import { byId, copyOf, within } from "./elements.js";
import { fieldOf, fullDayOf, instantOf, momentOf, relativeTo, timeOf } from "./times.js";

/**
 * @typedef {import("./api.js").World} World
 * @typedef {{ forward: string } | { to: string }} Move
 */

/** @param {{ act: (work: () => Promise<unknown>) => Promise<boolean>, announce: (words: string) => void }} page */
export function createClock({ act, announce }) {
  const field = /** @type {HTMLInputElement} */ (byId("move-to-when"));
  const buttons = [...document.querySelectorAll(".clock button")];
  let isMoving = false;
  /** @type {World | undefined} */
  let world;

  for (const button of document.querySelectorAll("[data-forward]")) {
    button.addEventListener("click", () => move({ forward: button.getAttribute("data-forward") ?? "" }));
  }
  byId("to-next").addEventListener("click", () => {
    const next = world && nextAlarm(world);
    if (next) void move({ to: next });
    else announce("Nothing is scheduled.");
  });
  byId("move-to").addEventListener("submit", (event) => {
    event.preventDefault();
    void move({ to: instantOf(field.value) });
  });

  /** @param {Move} where */
  async function move(where) {
    if (isMoving) return;
    show(true);
    const went = await act(() => moveClock(where));
    show(false);
    if (went && world) {
      field.value = fieldOf(world.now);
      announce(`It is now ${momentOf(world.now)}.`);
    }
  }

  /** A button keeps the focus while the clock moves, so it is not disabled outright. @param {boolean} moving */
  function show(moving) {
    isMoving = moving;
    byId("moving").hidden = !moving;
    for (const button of buttons) button.setAttribute("aria-disabled", String(moving));
  }

  return {
    /** @param {World} now */
    refresh(now) {
      world = now;
      byId("now-time").textContent = timeOf(now.now);
      byId("now-time").setAttribute("datetime", now.now);
      byId("now-day").textContent = fullDayOf(now.now);
      field.min = fieldOf(now.now);
      if (field.value === "") field.value = fieldOf(now.now);
      showSchedules(now);
      byId("schedule-count").textContent = now.schedules.length > 0 ? `${now.schedules.length}` : "";
      byId("no-schedules").hidden = now.schedules.length > 0;
    },
  };
}

/** Leaves the list alone while it says the same, so that a name can be marked and copied. @param {World} world */
function showSchedules({ now, schedules }) {
  const list = byId("schedules");
  const rows = schedules.map((schedule) => scheduleRow(schedule, now));
  const isSame =
    rows.length === list.children.length &&
    rows.every((row, index) => row.isEqualNode(list.children[index] ?? null));
  if (!isSame) list.replaceChildren(...rows);
}

/** The next instant at which something is due. @param {World} world */
function nextAlarm({ now, schedules }) {
  return schedules.map(({ at }) => at).find((at) => Date.parse(at) > Date.parse(now));
}

/** @param {{ name: string, at: string }} schedule @param {string} now */
function scheduleRow({ name, at }, now) {
  const item = copyOf("schedule-template");
  within(item, "code").textContent = name;
  within(item, ".relative").textContent = relativeTo(at, now);
  const time = within(item, "time");
  time.textContent = momentOf(at);
  time.setAttribute("datetime", at);
  return item;
}
