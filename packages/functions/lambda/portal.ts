/** The pages' Lambda. */
import "../first.ts";
import { handle } from "hono/aws-lambda";
import { deployed } from "../deployed.ts";
import { portalEnvironment, readEnvironment } from "../environment.ts";
import { createPortalDoor } from "../portal.ts";
import { doorPorts } from "../wire.ts";

const deployment = deployed();
const { PORTAL_URL } = readEnvironment(portalEnvironment);
const { textNumber } = deployment.twilio;

export const handler = handle(createPortalDoor(doorPorts(deployment), { publicUrl: PORTAL_URL, textNumber }));
