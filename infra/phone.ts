/** The phone's door, where Twilio brings texts and what became of them. */
import { doorThrottle, privateDoor } from "./doors.ts";
import { authTokens } from "./secrets.ts";
import { table, takeTurns } from "./table.ts";

export const phoneApi = new sst.aws.ApiGatewayV2("PhoneApi", privateDoor(doorThrottle.phone));

export const phone = new sst.aws.Function("Phone", {
  handler: "packages/functions/lambda/phone.handler",
  // Twilio: after 15 seconds it goes to the fallback, so this one has to have given up by then.
  timeout: "10 seconds",
  environment: {
    TABLE_NAME: table.name,
    PUBLIC_URL: phoneApi.url,
    TWILIO_AUTH_TOKENS: authTokens,
  },
  permissions: takeTurns,
});

phoneApi.route("POST /phone/{proxy+}", phone.arn, { name: "Phone" });
