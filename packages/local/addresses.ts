/** Where the parts of a running local world answer, written into its data folder for commands of other processes. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const addressesSchema = z.object({
  /** The front door, and beside it the emulators' own. */
  url: z.string(),
  dynamo: z.string(),
  scheduler: z.string(),
  ses: z.string(),
  twilio: z.string(),
  table: z.string(),
  scheduleGroup: z.string(),
  wakeArn: z.string(),
  wakeRoleArn: z.string(),
  sender: z.string(),
  account: z.object({
    accountSid: z.string(),
    authToken: z.string(),
    messagingServiceSid: z.string(),
    phoneNumber: z.string(),
  }),
});

export type Addresses = z.infer<typeof addressesSchema>;

const fileIn = (dataFolder: string) => join(dataFolder, "addresses.json");

/** Nobody but the owner may read it: it holds the local account's token. */
export function writeAddresses(dataFolder: string, addresses: Addresses): void {
  writeFileSync(fileIn(dataFolder), JSON.stringify(addresses), { mode: 0o600 });
}

/** What was written, or nothing. A world that was killed leaves its addresses behind. */
export function readAddresses(dataFolder: string): Addresses | undefined {
  const file = fileIn(dataFolder);
  return existsSync(file) ? addressesSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

export function removeAddresses(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}
