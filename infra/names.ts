/** Names that stay as they are, so that what was made at run time goes on fitting, and whoever looks finds them. */

export const isProduction = $app.stage === "production";

/** Production keeps what holds people's words, and what wakes them, whatever is removed. */
export const kept = { protect: isProduction, retainOnDelete: isProduction };

/** `home-practice-production-wake` */
export const named = (what: string) => `${$app.name}-${$app.stage}-${what}`;

export const region = aws.getRegionOutput().region;
export const account = aws.getCallerIdentityOutput().accountId;
