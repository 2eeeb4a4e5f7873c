/** Events as AWS documents them. */

interface HttpRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  cookies?: string[];
  form?: Record<string, string>;
}

/** API Gateway: an HTTP API's event, payload format 2.0. Bodies of forms come in base64. */
export function httpEvent(host: string, { method, path, headers = {}, cookies, form }: HttpRequest) {
  const body = form && Buffer.from(new URLSearchParams(form).toString()).toString("base64");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    ...(cookies && { cookies }),
    headers: {
      accept: "*/*",
      host,
      "x-forwarded-for": "54.80.0.1",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
      ...(form && { "content-type": "application/x-www-form-urlencoded" }),
      ...headers,
    },
    requestContext: {
      accountId: "000000000000",
      apiId: "api-id",
      domainName: host,
      domainPrefix: "api-id",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "54.80.0.1", userAgent: "TwilioProxy/1.1" },
      requestId: "id=",
      routeKey: "$default",
      stage: "$default",
      time: "14/Mar/2027:07:30:00 +0000",
      timeEpoch: 1_805_009_400_000,
    },
    ...(body && { body }),
    isBase64Encoded: body !== undefined,
  };
}

export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded?: boolean;
}

export function textOf({ body, isBase64Encoded }: HttpAnswer): string {
  return isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
}

/** SES by EventBridge: the detail type "Email Bounced", without what is not read. */
export function bounceEvent(emailAddress: string) {
  return {
    version: "0",
    "detail-type": "Email Bounced",
    source: "aws.ses",
    detail: {
      eventType: "Bounce",
      mail: { messageId: "0100018f", destination: [emailAddress] },
      bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress, action: "failed" }] },
    },
  };
}
