/** The one small script of the pages: everything works without it. It counts words while they are typed, copies, prints. */

export const script = `"use strict";
for (const field of document.querySelectorAll("[data-count]")) {
  const shown = document.createElement("p");
  shown.className = "hint";
  shown.setAttribute("role", "status");
  field.after(shown);
  const form = field.closest("form");
  let waiting;
  const look = async () => {
    const body = new URLSearchParams({
      form: form.elements.namedItem("form").value,
      words: field.value,
      language: field.dataset.count,
    });
    const answer = await fetch("/portal/words", { method: "POST", body });
    if (!answer.ok) return;
    const { characters, segments, grade, problems } = await answer.json();
    const parts = segments === 1 ? "1 part" : segments + " parts";
    const grades = grade === undefined ? "" : ", reads like grade " + grade;
    shown.textContent = [characters + " characters, " + parts + grades + ".", ...problems].join(" ");
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 300);
  });
  if (field.value !== "") look();
}
const offer = (name, label, act) => {
  for (const place of document.querySelectorAll("[data-" + name + "]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => act(place, button));
    place.append(button);
  }
};
offer("print", "Print", () => window.print());
offer("copy", "Copy", async (place, button) => {
  await navigator.clipboard.writeText(document.getElementById(place.dataset.copy).textContent);
  button.textContent = "Copied";
});
`;
