/** What a therapist's list and weekly summary ask of DynamoDB, counted where every request leaves our client. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@home-practice/adapters/dynamo/items.ts";
import { noteKey } from "@home-practice/adapters/dynamo/keys.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { agencySchema } from "@home-practice/conversation/agency.ts";
import type { Note } from "@home-practice/conversation/note.ts";
import { addDays } from "@home-practice/conversation/practice/calendar.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { createLetters } from "@home-practice/portal/emails/letters.ts";
import { createPortalApp } from "@home-practice/portal/portal.app.tsx";
import { briefLetter, summaryLetter } from "@home-practice/service/letters.ts";
import { therapistOwner } from "@home-practice/service/outgoing.ts";
import type { Ports, Store } from "@home-practice/service/ports.ts";
import { newLinkToken, useLink } from "@home-practice/service/sign-in.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { noteOn, sampleClient, sampleTherapist } from "@home-practice/service/testing/sample-week.ts";
import { fillTable } from "./fill.ts";

/** A Monday, at the hour of the weekly summary. */
const now = "2027-03-01T14:00:00Z";
const today = "2027-03-01";
const table = "caseload";
const publicUrl = "https://practice.example";

export interface Counts {
  clients: number;
  "weeks of notes": number;
  "notes in all": number;
  "requests for the list page": number;
  "requests for the weekly summary": number;
  "requests for a day's brief": number;
}

/** Fills a table of its own and counts. Takes some seconds for each ten thousand notes. */
export async function countRequests({ clients, weeks }: { clients: number; weeks: number }): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-caseload-"));
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: dynoxide.endpoint, region: "us-east-1", credentials });
  let requests = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: "initialize", name: "counted" },
  );
  const during = async (act: () => Promise<unknown>): Promise<number> => {
    const before = requests;
    await act();
    return requests - before;
  };
  try {
    await createTable(client, table);
    // Nobody reads its stream here, and dynoxide looks through all of it at every write.
    await client.send(
      new UpdateTableCommand({ TableName: table, StreamSpecification: { StreamEnabled: false } }),
    );
    const store = createDynamoStore({ client, table, now: () => now });
    const notes = await fill({ endpoint: dynoxide.endpoint, store }, clients, weeks);
    const ports = portsOver(store);
    const app = createPortalApp(ports, { publicUrl, textNumber: "+15550109999" });
    const session = await useLink(ports, await newLinkToken(ports, sampleTherapist.id));
    const request = { therapistId: sampleTherapist.id, scheduledAt: now, owner: therapistOwner("t_1") };
    const row = { ...request, id: "x", createdAt: now, dueAt: now, status: "pending", attempts: 0 } as const;
    return {
      clients,
      "weeks of notes": weeks,
      "notes in all": notes,
      "requests for the list page": await during(async () => {
        const page = await app.request("/portal/clients", {
          headers: { cookie: `__Host-session=${session}` },
        });
        if (page.status !== 200 || !(await page.text()).includes("Client 1")) throw new Error("No list.");
      }),
      "requests for the weekly summary": await during(() =>
        summaryLetter(ports, { ...row, kind: "summary" }),
      ),
      "requests for a day's brief": await during(() => briefLetter(ports, { ...row, kind: "brief" })),
    };
  } finally {
    client.destroy();
    await dynoxide.stop();
    rmSync(folder, { recursive: true });
  }
}

function portsOver(store: Store): Ports {
  const agency = agencySchema.parse({
    name: "Cedar Street",
    phone: "+15550100000",
    zone: "America/Chicago",
    crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
    backup: { name: "Sam Ortega", email: "sam@cedar.example", phone: "+15550100002" },
  });
  return { ...createMemoryWorld({ agency, now, letters: createLetters({ agency }) }), store };
}

/** A check-in and something noticed, on each of three days a week. */
const practiceDays = [0, 2, 4];

async function fill(
  { endpoint, store }: { endpoint: string; store: Store },
  clients: number,
  weeks: number,
): Promise<number> {
  await store.putTherapist(sampleTherapist);
  const notes = Array.from({ length: weeks }, (_, back) =>
    practiceDays.flatMap((day) => notesOf(addDays(today, -7 * (back + 1) + day))),
  ).flat();
  for (let index = 0; index < clients; index++) {
    const { entry, state } = sampleClient(`Client ${index}`);
    const id = idOf(index);
    const session = index % 4 === 0 && { session: { day: "MO" as const, time: "15:00" } };
    await store.save({
      phone: `+1555${String(index).padStart(7, "0")}`,
      eventId: "SM1",
      turnBefore: undefined,
      record: { who: "client", state: { ...state, id, turn: 1 } },
      notes: [],
      outgoing: [],
      joined: { therapistId: sampleTherapist.id, entry: { ...entry, clientId: id, ...session } },
    });
  }
  await fillTable(endpoint, table, notesOfEach(clients, notes));
  return clients * notes.length;
}

/** As the clients' turns would have put them. */
function* notesOfEach(clients: number, notes: Note[]): Generator<string> {
  for (let index = 0; index < clients; index++)
    for (const note of notes) yield JSON.stringify(marshall({ ...noteKey(idOf(index), note), note }));
}

const idOf = (index: number) => `c_${index}`;

function notesOf(date: string): Note[] {
  return [
    noteOn(date, { kind: "check-in", answer: "tried" }),
    noteOn(date, { kind: "noticed", words: "my shoulders came down on the way home", about: "practice" }),
  ];
}
