/** `npx pnpm@12 costs`: what a month costs by the price sheets, for a use that is stated; a model, not a bill. */
import { tMobileShare } from "./herd.ts";
import { dollarsOf } from "./price.ts";
import { awsPrices, carrierPrices, twilioPrices } from "./price-sheets.ts";

/** Assumed: four practices a week; a check-in answered in two of three, and something noticed told in two of three. */
const practices = (4 * 52) / 12;
const said = practices * (2 / 3) * 2;
/** A reminder, a check-in, one more a week, and an answer to everything that was said; each is one segment. */
const texts = { in: said, out: practices * 2 + 52 / 12 + said };

/**
 * A client's week of three practices, each answered, as `bench upkeep` counts it: the segments of its texts in and out,
 * and what AWS bills for them and for all that follows. A test holds this to what is counted.
 */
export const countedWeek = {
  segments: 20,
  use: { writeUnits: 478, readUnits: 120, httpRequests: 39, invocations: 80.5, schedulerInvocations: 7 },
};
/** At AWS, US dollars: a text with all that follows from it. */
const awsText = dollarsOf(countedWeek.use) / countedWeek.segments;
/** Assumed, a month: the letters to a therapist that are about one client, and the client's share of the table, 0.2 MB. */
const client = { letters: 5, gigabytes: 0.0002 };
const awsClient =
  (client.letters * awsPrices.perMillion["SES letters"]) / 1e6 + client.gigabytes * awsPrices.stored;
/** As deployed: the alarms of docs/operating.md, the metrics of our own, and the table's key, which production alone has. */
const stage = { alarms: 20, metrics: 9, keys: 1 };
const awsStage =
  stage.alarms * awsPrices.alarm + stage.metrics * awsPrices.metric + stage.keys * awsPrices.key;

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
  const { segment, number, campaign, shortCode } = twilioPrices;
  const carriersIn = texts.in * tMobileShare * carrierPrices.inFromTMobile;
  const twilio = clients * (texts.in + texts.out) * segment;
  const carriers = clients * (texts.out * carrierPrices.out + carriersIn);
  const sender = clients > longCodeClientsMax ? shortCode : number + campaign;
  const aws = awsStage + clients * ((texts.in + texts.out) * awsText + awsClient);
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
