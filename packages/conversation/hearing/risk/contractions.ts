/** Pronouns run together with their verb. Both what is said and the phrases it is compared with are taken apart. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["im", ["i", "am"]],
  ["ive", ["i", "have"]],
  ["ill", ["i", "will"]],
  ["id", ["i", "would"]],
  ["hes", ["he", "is"]],
  ["hell", ["he", "will"]],
  ["hed", ["he", "would"]],
  ["shes", ["she", "is"]],
  ["shell", ["she", "will"]],
  ["shed", ["she", "would"]],
  ["theyre", ["they", "are"]],
  ["theyll", ["they", "will"]],
  ["theyd", ["they", "would"]],
]);
