/** Every command, in the order in which an agency meets them. */
import type { Command } from "../command.ts";
import { connect } from "./connect.ts";
import { deadLetters } from "./dead-letters.ts";
import { deploy } from "./deploy.ts";
import { doctor } from "./doctor.ts";
import { erase } from "./erase.ts";
import { exportRecord } from "./export.ts";
import { reconcile } from "./reconcile.ts";
import { restore } from "./restore.ts";
import { therapist } from "./therapist.ts";

export const commands: readonly Command[] = [
  doctor,
  deploy,
  connect,
  therapist,
  exportRecord,
  erase,
  deadLetters,
  reconcile,
  restore,
];
