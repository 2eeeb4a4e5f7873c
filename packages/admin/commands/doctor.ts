/** `agency doctor`: what is right, what is wrong and how to mend it, and what somebody has to look at. */
import type { Call, Command } from "../command.ts";
import { examine, readFacts } from "../doctor/doctor.ts";
import { type Finding, linesOf } from "../doctor/finding.ts";
import type { Place } from "../place/place.ts";

export const doctor: Command = {
  name: "doctor",
  does: "Looks at AWS, Twilio, secrets and people, and says what is wrong and how to mend it. Changes nothing.",
  async run(call) {
    const findings = await examineAt(await call.place(), call);
    call.out.answer({ findings }, report(findings));
    return isWrong(findings) ? 1 : undefined;
  },
};

/** The findings of a place. */
export async function examineAt(place: Place, { flags, out }: Call): Promise<Finding[]> {
  out.progress(`Looking at ${place.name} …`);
  return examine(await readFacts(place, typeof flags.stage === "string" ? flags.stage : undefined));
}

export const isWrong = (findings: Finding[]): boolean => findings.some(({ level }) => level === "wrong");

const order = ["wrong", "warning", "look", "fine"] as const;

/** What is wrong comes first, and a line that counts last. */
export function report(findings: Finding[]): string[] {
  const sorted = order.flatMap((level) => findings.filter((finding) => finding.level === level));
  const count = (level: (typeof order)[number]) => findings.filter((each) => each.level === level).length;
  return [
    ...sorted.flatMap(linesOf),
    `${count("wrong")} wrong, ${count("warning")} warnings, ${count("look")} to look at, ${count("fine")} fine`,
  ];
}
