/** What was said on a call, as bubbles: the service's words, and what the client pressed or said. */

/** @typedef {import("./api.js").CallLine} CallLine */

/** @param {CallLine[]} lines */
export function lineItems(lines) {
  return lines.map(({ by, words, language }) => {
    const item = document.createElement("li");
    item.className = `text ${by === "service" ? "service" : "client"}`;
    const who = document.createElement("p");
    who.className = "who";
    who.textContent = by === "service" ? "Home Practice" : "Client";
    const bubble = document.createElement("p");
    bubble.className = "bubble";
    bubble.textContent = by === "keys" ? `pressed ${words || "nothing"}` : words || "(silence)";
    if (language) bubble.lang = language;
    item.append(who, bubble);
    return item;
  });
}
