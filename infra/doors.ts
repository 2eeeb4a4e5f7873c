/** What the gateways in front of the doors have in common. */

/** Requests a second, and at once; far above what Twilio and an agency's staff bring, far below what costs money. */
export const doorThrottle = {
  phone: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
  portal: { throttlingRateLimit: 20, throttlingBurstLimit: 60 },
};

/** No other site's scripts, and a log that says which route was asked for but no address: links hold secrets. */
export const privateDoor = (throttle: { throttlingRateLimit: number; throttlingBurstLimit: number }) => ({
  cors: false,
  accessLog: { retention: "1 month" as const },
  transform: {
    stage: (args: aws.apigatewayv2.StageArgs): undefined => {
      args.defaultRouteSettings = throttle;
      args.accessLogSettings = $util.output(args.accessLogSettings).apply((settings) => ({
        destinationArn: settings?.destinationArn ?? "",
        format: JSON.stringify({
          requestTime: "$context.requestTime",
          requestId: "$context.requestId",
          routeKey: "$context.routeKey",
          status: "$context.status",
          responseLatency: "$context.responseLatency",
          integrationStatus: "$context.integration.status",
          integrationError: "$context.integration.error",
        }),
      }));
    },
  },
});
