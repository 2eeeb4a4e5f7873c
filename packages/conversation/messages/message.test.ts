/** The compiler holds English and Spanish to the same blanks; `tsc` runs over this file. */
import { expect, expectTypeOf, test } from "vitest";
import { type BlanksIn, blanksIn, messages } from "./message.ts";

test("blanks are read from the words, by the compiler and when running", () => {
  expectTypeOf<BlanksIn<"Hi {T}, {MIN} min. {T}">>().toEqualTypeOf<"T" | "MIN">();
  expectTypeOf<BlanksIn<"Hi.">>().toEqualTypeOf<never>();
  expect(blanksIn("Hi {T}, {STEP1} {T} { X } {y} {}")).toEqual(["T", "STEP1", "T"]);
});

test("other blanks in Spanish do not compile", () => {
  messages({ same: { when: "Always.", en: "{A} and {B}", es: "{B} y {A}" } });
  // @ts-expect-error The Spanish lacks {B}.
  messages({ less: { when: "Always.", en: "{A} and {B}", es: "{A}" } });
  // @ts-expect-error The Spanish has {C} beside {A}.
  messages({ more: { when: "Always.", en: "{A}", es: "{A} y {C}" } });
  // @ts-expect-error The Spanish is missing.
  messages({ none: { when: "Always.", en: "{A}" } });
});
