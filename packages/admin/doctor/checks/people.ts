/** Who would hear of danger, and who of trouble. */
import type { Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

export function checkPeople({ agency, operators, running, stage }: Facts): Finding[] {
  const { backup, operator } = agency;
  const file = `deployments/${stage ?? "<stage>"}.json`;
  const findings: Finding[] = [
    backup === undefined
      ? {
          level: "wrong",
          code: "backup",
          says: "There is no backup: nobody can join until two people would hear of danger.",
          fix: `Name one in ${file}: agency.backup, with name, email and phone. They have no clients of their own here.`,
        }
      : fine("backup", "A backup hears of danger beside the therapist."),
    operators.length + (operator === undefined ? 0 : 1) > 0
      ? fine("operators", "Somebody is told when the service is in trouble.")
      : {
          level: "wrong",
          code: "operators",
          says: "Nobody is told when the service is in trouble.",
          fix: `Name an address in ${file}: operators.`,
        },
  ];
  if (running === undefined) return findings;
  const isBackup = ({ email }: { email: string }) => email.toLowerCase() === backup?.email.toLowerCase();
  const withClients = running.therapists.filter((therapist) => !isBackup(therapist));
  if (withClients.length === 0) {
    findings.push({
      level: "warning",
      code: "therapists",
      says: "There is no therapist whom clients could join.",
      fix: 'npx pnpm@12 agency therapist add --name "Dr. Rivera" --email … --phone … --stage …',
    });
  } else findings.push(fine("therapists", `Therapists: ${withClients.length}.`));
  const samePhone = withClients.filter(({ phone }) => phone === backup?.phone);
  if (samePhone.length > 0) {
    findings.push({
      level: "wrong",
      code: "two-phones",
      says: `${samePhone.map(({ name }) => name).join(", ")}: the same number as the backup's, so that one person would hear of danger.`,
      fix: "Give the backup another number, or another backup.",
    });
  }
  return findings;
}
