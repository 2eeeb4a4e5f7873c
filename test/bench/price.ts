/** What a client's month costs at AWS, by its price sheet for us-east-1, on demand and without what is free. */

/** US dollars for a million, seen in 2026; look them up again before they are quoted. */
const perMillion = {
  "DynamoDB write units": 0.625,
  "DynamoDB read units": 0.125,
  "Lambda requests": 0.2,
  "Lambda GB-seconds, arm64": 13.3334,
  "HTTP API requests": 1,
  "Scheduler invocations": 1,
} as const;
/** US dollars a gigabyte taken in. */
const logsPerGigabyte = 0.5;

export interface MonthlyUse {
  writeUnits: number;
  readUnits: number;
  httpRequests: number;
  invocations: number;
  schedulerInvocations: number;
}

/** A function has 1 GB, and is taken to run this long, cold starts among the warm. */
const secondsPerInvocation = 0.05;
/** Lambda's own lines about a run, and ours. */
const logBytesPerInvocation = 1_000;

export interface Price {
  "US cents a client-month": number;
  parts: Record<string, number>;
}

export function monthlyPrice(use: MonthlyUse): Price {
  const dollars = {
    "DynamoDB write units": (use.writeUnits * perMillion["DynamoDB write units"]) / 1e6,
    "DynamoDB read units": (use.readUnits * perMillion["DynamoDB read units"]) / 1e6,
    Lambda:
      (use.invocations *
        (perMillion["Lambda requests"] + secondsPerInvocation * perMillion["Lambda GB-seconds, arm64"])) /
      1e6,
    "HTTP API": (use.httpRequests * perMillion["HTTP API requests"]) / 1e6,
    Scheduler: (use.schedulerInvocations * perMillion["Scheduler invocations"]) / 1e6,
    Logs: (use.invocations * logBytesPerInvocation * logsPerGigabyte) / 1e9,
  };
  const cents = (value: number) => Number((value * 100).toFixed(4));
  return {
    "US cents a client-month": cents(Object.values(dollars).reduce((sum, each) => sum + each, 0)),
    parts: Object.fromEntries(Object.entries(dollars).map(([name, value]) => [name, cents(value)])),
  };
}
