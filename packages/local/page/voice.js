/** Speaks aloud what is said on a call, where the browser can and somebody asked for it. */

/** Slowly, as the service asks Twilio to. */
const rate = 0.85;

export const canSpeak = "speechSynthesis" in window;

/** @param {{ words: string, language?: string }[]} lines */
export function speak(lines) {
  for (const { words, language } of lines) {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = language ?? "en-US";
    utterance.rate = rate;
    speechSynthesis.speak(utterance);
  }
}

/** Says nothing more, in the middle of a word if need be. */
export function hush() {
  if (canSpeak) speechSynthesis.cancel();
}
