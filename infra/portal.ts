/** The therapists' pages. */
import { doorThrottle, privateDoor } from "./doors.ts";
import { servePages, table } from "./table.ts";

export const portalApi = new sst.aws.ApiGatewayV2("PortalApi", privateDoor(doorThrottle.portal));

export const portal = new sst.aws.Function("Portal", {
  handler: "packages/functions/lambda/portal.handler",
  timeout: "20 seconds",
  environment: { TABLE_NAME: table.name, PORTAL_URL: portalApi.url },
  permissions: servePages,
});

portalApi.route("$default", portal.arn, { name: "Portal" });
