/** The Lambda of each minute's tick. */
import "../first.ts";
import { quietly } from "../quietly.ts";
import { createSweepHandler } from "../sweep.ts";
import { performingPorts } from "../wire-performing.ts";

const ports = performingPorts();

export const handler = quietly(ports.log, createSweepHandler(ports));
