/** The Lambda that hears of letters that came back. */
import "../first.ts";
import { createBounceHandler } from "../bounce.ts";
import { deployed } from "../deployed.ts";
import { quietly } from "../quietly.ts";
import { doorPorts } from "../wire.ts";

const ports = doorPorts(deployed());

export const handler = quietly(ports.log, createBounceHandler(ports));
