/** What Twilio, the carriers and AWS ask, in US dollars, each with where and when it was found; docs/costs.md tells of them. */

/**
 * Twilio's price list as third parties quoted it in April to July 2026: hivebook.wiki/wiki/twilio-sms-pricing,
 * dev.to/preecha/twilio-sms-api-cost, budgetforge.dev.
 */
export const twilioPrices = {
  /** A segment, out or in. */
  segment: 0.0083,
  /** A month. */
  number: 1.15,
  /** A month; $1.50 to $10 by the kind of campaign, of which the most is taken. */
  campaign: 10,
  /** A month; some quote $1,000. It takes the place of number and campaign. */
  shortCode: 1500,
};

/** A segment, by help.textvolt.com, "Carrier Fee Snapshot by Carrier (2026)", May 2026. */
export const carrierPrices = {
  /** $0.0035 to $0.0045 by carrier, of which the most is taken. */
  out: 0.0045,
  /** T-Mobile's phones alone. */
  inFromTMobile: 0.0025,
};

/** AWS: price lists for us-east-1, on demand, 2026, mostly as third parties quoted them; what is free is not taken off. */
export const awsPrices = {
  perMillion: {
    "DynamoDB write units": 0.625,
    "DynamoDB read units": 0.125,
    "Lambda requests": 0.2,
    "Lambda GB-seconds, arm64": 13.3334,
    "HTTP API requests": 1,
    "Scheduler invocations": 1,
    "SES letters": 100,
  },
  /** A gigabyte taken in. */
  logs: 0.5,
  /** A gigabyte and month, in the table and in its backups. */
  stored: 0.45,
  /** A month each; these three are from memory. */
  alarm: 0.1,
  metric: 0.3,
  key: 1,
};
