/** The Lambda behind the table's stream: what was saved to leave the building leaves it. */
import "../first.ts";
import { createPerformHandler } from "../perform.ts";
import { quietly } from "../quietly.ts";
import { performingPorts } from "../wire-performing.ts";

const ports = performingPorts();

export const handler = quietly(ports.log, createPerformHandler(ports));
