/** Erasing one client, for the agency. */
import { expect, test } from "vitest";
import { eraseClient } from "./erase.ts";
import { hearText } from "./handle.ts";
import { clientOwner } from "./outgoing.ts";
import { onePhone, openOneClient } from "./testing/one-client.ts";

const says = (body: string, id: string) => ({ id, from: onePhone, body, media: 0 });

test("who has just written of danger is not erased before the alert was made", async () => {
  const { world, clientId, runStream } = await openOneClient();
  await hearText(world, says("i want to kill myself", "SM-danger"));
  expect(await eraseClient(world, clientId)).toBe("an alert is on its way");
  await runStream();
  const receipt = await eraseClient(world, clientId);
  expect(receipt).toMatchObject({ clientId, removed: { alertWords: 1, heard: 3 } });
  const [alert] = await world.store.alerts("t_demo", 1);
  expect(alert).toMatchObject({ clientId });
  expect(await world.store.alertWords(clientId, alert?.id ?? "")).toEqual([]);
});

test("the trail keeps that it was done, and the receipt says what stays, without a name or number", async () => {
  const { world, clientId } = await openOneClient();
  const receipt = await eraseClient(world, clientId);
  expect(JSON.stringify(receipt)).not.toMatch(/\+1555|Ana/);
  expect((await world.store.trail(clientOwner(clientId), 1))[0]).toMatchObject({
    by: "agency",
    what: "erased the client",
  });
  expect(await eraseClient(world, clientId)).toBe("no such client");
});

test("links and codes of theirs open nothing, and who texts the card's code comes in anew", async () => {
  const { world, clientId } = await openOneClient();
  const pass = {
    kind: "own-record",
    holder: clientId,
    hash: "h",
    begunAt: "",
    expiresAt: "2028-01-01T00:00:00Z",
  } as const;
  await world.store.putPass(pass);
  await eraseClient(world, clientId);
  expect(await world.store.pass(clientId, "own-record", "h")).toBeUndefined();
  await hearText(world, says("JOIN PLANT4", "SM-again"));
  const record = await world.store.load(onePhone);
  expect(record).toMatchObject({ who: "client", state: { consent: "asked", plans: [] } });
  expect(record?.who === "client" && record.state.id).not.toBe(clientId);
});
