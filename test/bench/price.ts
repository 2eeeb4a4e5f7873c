/** What counted requests cost at AWS, by its price sheet. */
import { awsPrices } from "./price-sheets.ts";

/** What is billed by its number, of whatever span it was counted in. */
export interface Use {
  writeUnits: number;
  readUnits: number;
  httpRequests: number;
  invocations: number;
  schedulerInvocations: number;
}

/** Assumed: a function, which has 1 GB, runs this long, cold starts among the warm. */
const secondsPerInvocation = 0.05;
/** Assumed: Lambda's own lines about a run, and ours. */
const logBytesPerInvocation = 1_000;

export interface Price {
  "US cents a client-month": number;
  parts: Record<string, number>;
}

/** By what it is for, in US dollars. */
function partsOf({ writeUnits, readUnits, httpRequests, invocations, schedulerInvocations }: Use) {
  const { perMillion, logs } = awsPrices;
  const invocation =
    perMillion["Lambda requests"] + secondsPerInvocation * perMillion["Lambda GB-seconds, arm64"];
  return {
    "DynamoDB write units": (writeUnits * perMillion["DynamoDB write units"]) / 1e6,
    "DynamoDB read units": (readUnits * perMillion["DynamoDB read units"]) / 1e6,
    Lambda: (invocations * invocation) / 1e6,
    "HTTP API": (httpRequests * perMillion["HTTP API requests"]) / 1e6,
    Scheduler: (schedulerInvocations * perMillion["Scheduler invocations"]) / 1e6,
    Logs: (invocations * logBytesPerInvocation * logs) / 1e9,
  };
}

/** US dollars. */
export function dollarsOf(use: Use): number {
  return Object.values(partsOf(use)).reduce((sum, each) => sum + each, 0);
}

/** Of what a client uses in a month. */
export function monthlyPrice(use: Use): Price {
  const cents = (dollars: number) => Number((dollars * 100).toFixed(4));
  return {
    "US cents a client-month": cents(dollarsOf(use)),
    parts: Object.fromEntries(Object.entries(partsOf(use)).map(([name, dollars]) => [name, cents(dollars)])),
  };
}
