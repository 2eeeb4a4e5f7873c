/** A letter that came back for good is heard of; a mailbox that was full for a while is not. */
import { agencySchema } from "@home-practice/conversation/agency.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { sampleTherapist } from "@home-practice/service/testing/sample-week.ts";
import { expect, test } from "vitest";
import { createBounceHandler } from "./bounce.ts";

/** As SES documents it, without what is not read. */
const bounced = (bounceType: string, emailAddress: string) => ({
  version: "0",
  "detail-type": "Email Bounced",
  source: "aws.ses",
  detail: {
    eventType: "Bounce",
    mail: { timestamp: "2027-03-01T12:00:00.000Z", messageId: "0100018f", destination: [emailAddress] },
    bounce: { bounceType, bounceSubType: "General", bouncedRecipients: [{ emailAddress, action: "failed" }] },
  },
});

function openWorld() {
  const agency = agencySchema.parse({
    name: "Cedar Street",
    phone: "+15550100000",
    zone: "America/Chicago",
    crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
  });
  return createMemoryWorld({ now: "2027-03-01T12:00:00Z", agency });
}

test.each([
  ["Permanent", sampleTherapist.email, 1],
  ["Undetermined", sampleTherapist.email, 1],
  ["Transient", sampleTherapist.email, 0],
  ["Permanent", "nobody@elsewhere.example", 0],
])("%s from %s puts down %i", async (type, address, count) => {
  const world = openWorld();
  await world.store.putTherapist(sampleTherapist);
  const hear = createBounceHandler(world);
  await hear(bounced(type, address));
  await hear(bounced(type, address));
  expect(world.store.drainStream().map(({ kind }) => kind)).toEqual(Array(count).fill("lost"));
});

test("what is no bounce is thrown back", async () => {
  await expect(createBounceHandler(openWorld())({ detail: {} })).rejects.toThrow();
});
