/** What one message to clients is, and how its blanks are read from its words. */

export interface Message {
  /** When it is sent, for the people who review the words. */
  when: string;
  en: string;
  es: string;
  /** As a voice says it, where the words that follow from the text are not what a person would say. */
  spoken?: { en?: string; es?: string };
  /** How many segments it may take with long values: one, unless it carries the therapist's words or the whole plan. */
  segmentsMax?: 2 | 3;
}

/** The names of the blanks in a text: `"T" | "MIN"` for `"{T}: {MIN} min"`. */
export type BlanksIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksIn<Rest>
  : never;

/** Refuses, with the reason, a message whose Spanish has other blanks than its English. */
type WithSameBlanks<Messages> = {
  [N in keyof Messages]: Messages[N] extends { en: infer En extends string; es: infer Es extends string }
    ? [BlanksIn<En>, BlanksIn<Es>] extends [BlanksIn<Es>, BlanksIn<En>]
      ? unknown
      : { es: `needs the blanks of the English: ${BlanksIn<En>}` }
    : never;
};

/** The messages of one moment, in the order of a conversation; their exact words are part of the type. */
export function messages<const Messages extends Record<string, Message>>(
  them: Messages & WithSameBlanks<Messages>,
): Messages {
  return them;
}

/** The names of the blanks in a text, in order and as often as they stand there. */
export function blanksIn(text: string): string[] {
  return Array.from(text.matchAll(/\{([A-Z][A-Z0-9]*)\}/g), ([, name]) => name!);
}
