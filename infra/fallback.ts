/** The door behind the phone's: another gateway, another function, no table. */
import { doorThrottle, privateDoor } from "./doors.ts";
import { authTokens } from "./secrets.ts";

export const fallbackApi = new sst.aws.ApiGatewayV2("FallbackApi", privateDoor(doorThrottle.phone));

export const fallback = new sst.aws.Function("Fallback", {
  handler: "packages/functions/lambda/fallback.handler",
  timeout: "10 seconds",
  environment: { PUBLIC_URL: fallbackApi.url, TWILIO_AUTH_TOKENS: authTokens },
});

fallbackApi.route("POST /fallback/{proxy+}", fallback.arn, { name: "Fallback" });
