/** The Lambda that schedules wake. */
import "../first.ts";
import { deployed } from "../deployed.ts";
import { quietly } from "../quietly.ts";
import { createWakeHandler } from "../wake.ts";
import { doorPorts } from "../wire.ts";

const ports = doorPorts(deployed());

export const handler = quietly(ports.log, createWakeHandler(ports));
