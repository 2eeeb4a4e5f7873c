/**
 * Secrets, set with `sst secret set`, encrypted in the account and given to the functions that need them.
 *
 * The auth token signs Twilio's webhooks, and the next one is taken beside it, so that it is changed without losing a
 * text: set the next, deploy, promote it at Twilio, set it as the current one, deploy. Texts are sent with an API key,
 * which has no part in that; a second key is made and set before the first one is deleted.
 */
const authToken = new sst.Secret("TwilioAuthToken");
const nextAuthToken = new sst.Secret("TwilioNextAuthToken", "");

export const authTokens = $interpolate`${authToken.value},${nextAuthToken.value}`;
export const apiKeySecret = new sst.Secret("TwilioApiKeySecret").value;
