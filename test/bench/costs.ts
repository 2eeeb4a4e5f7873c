/** `npx pnpm@12 costs`: what a month costs by the price sheets, for a use that is stated; a model, not a bill. */

/** Assumed: four practices a week; a check-in answered in two of three, and something noticed told in two of three. */
const practices = (4 * 52) / 12;
const said = practices * (2 / 3) * 2;
/** A reminder, a check-in, one more a week, and an answer to everything that was said; each is one segment. */
const texts = { in: said, out: practices * 2 + 52 / 12 + said };

/** US dollars; where they come from stands in docs/costs.md. */
const prices = {
  segment: 0.0083,
  /** Carriers, of what goes out; and T-Mobile, of what comes in, a third. */
  carrierOut: 0.0045,
  carrierIn: 0.0025 / 3,
  number: 1.15,
  campaign: 10,
  /** A short code takes the place of both. */
  shortCode: 1500,
  /** Lambda, DynamoDB, Scheduler, HTTP API and logs: a text with all that follows from it. */
  awsText: 0.000035,
  /** Letters to a therapist about the client, and their share of the table and its backups. */
  awsClient: 0.0006,
  /** Alarms, metrics of our own, the table's key. */
  awsStage: 6,
};
/** More than this takes more than long codes do. */
const longCodeClientsMax = 10_000;

export interface MonthlyCosts {
  clients: number;
  twilio: number;
  carriers: number;
  sender: number;
  aws: number;
  all: number;
}

/** A month of so many clients, in US dollars, before what Twilio asks for HIPAA. */
export function costsOf(clients: number): MonthlyCosts {
  const twilio = clients * (texts.in + texts.out) * prices.segment;
  const carriers = clients * (texts.out * prices.carrierOut + texts.in * prices.carrierIn);
  const sender = clients > longCodeClientsMax ? prices.shortCode : prices.number + prices.campaign;
  const aws = prices.awsStage + clients * ((texts.in + texts.out) * prices.awsText + prices.awsClient);
  return { clients, twilio, carriers, sender, aws, all: twilio + carriers + sender + aws };
}

/** The table of docs/costs.md. */
export function costsTable(): string[] {
  const money = (value: number) =>
    value.toLocaleString("en-US", { maximumSignificantDigits: 3, maximumFractionDigits: 2 });
  const cells = (values: string[]) => `| ${values.join(" | ")} |`;
  const rows = [10, 100, 1000, 100_000].map(costsOf);
  return [
    cells(["clients", "Twilio, texts", "carriers", "number and campaign", "AWS", "all, before HIPAA"]),
    cells(Array.from({ length: 6 }, () => "---:")),
    ...rows.map(({ clients, ...costs }) =>
      cells([
        clients.toLocaleString("en-US"),
        ...(["twilio", "carriers", "sender", "aws", "all"] as const).map((name) => money(costs[name])),
      ]),
    ),
  ];
}

/** Texts of one client in a month. */
export const textsAMonth = { in: Math.round(texts.in), out: Math.round(texts.out) };

if (process.argv[1]?.endsWith("costs.ts")) for (const line of costsTable()) console.log(line);
