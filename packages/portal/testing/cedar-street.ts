/** An agency in memory for the pages' tests: two therapists, a card each, and clients who text. */
import { type Agency, agencySchema } from "@home-practice/conversation/agency.ts";
import { addDays } from "@home-practice/conversation/practice/calendar.ts";
import { hearText } from "@home-practice/service/handle.ts";
import type { Therapist } from "@home-practice/service/ports.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { createPortalApp } from "../portal.app.tsx";
import { createVisitor, settle } from "./visitor.ts";

export const rivera: Therapist = {
  id: "t_rivera",
  name: "Dr. Rivera",
  email: "rivera@cedar.example",
  phone: "+15550100001",
  zone: "America/Chicago",
  summary: { day: "MO", time: "08:00" },
};
export const okoro: Therapist = {
  ...rivera,
  id: "t_okoro",
  name: "Dr. Okoro",
  email: "okoro@cedar.example",
  phone: "+15550100003",
};
export const backup = { name: "Sam Ortega", email: "sam@cedar.example", phone: "+15550100002" };

/** The backup has pages too. */
export const sam: Therapist = { ...rivera, id: "t_sam", ...backup };

export const maria = "+15550100011";
const practice = {
  title: "Note one thought.",
  steps: ["Stop.", "Write it down."],
  why: "Paper helps.",
  by: "therapist" as const,
};

/** Opens it on a Monday noon in Chicago. */
export async function openCedarStreet({
  withBackup = true,
  publicUrl = "https://practice.example",
  settings = {} as Partial<Agency>,
} = {}) {
  const world = createMemoryWorld({
    now: "2027-03-01T18:00:00Z",
    agency: agencySchema.parse({
      name: "Cedar Street",
      phone: "+15550100000",
      zone: "America/Chicago",
      crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
      ...(withBackup && { backup }),
      ...settings,
    }),
  });
  for (const therapist of [rivera, okoro, sam]) await world.store.putTherapist(therapist);
  await world.store.putJoinCode({ code: "PLANT4", therapistId: rivera.id, practice });
  await world.store.putJoinCode({ code: "OKR222", therapistId: okoro.id, practice });
  const app = createPortalApp(world, { publicUrl, textNumber: "+15550109999" });
  let texts = 0;

  return {
    world,
    app,
    visitor: () => createVisitor(app),
    async text(from: string, ...bodies: string[]): Promise<string> {
      let said = "";
      for (const body of bodies) {
        texts += 1;
        said = (await hearText(world, { id: `SM${texts}`, from, body, media: 0 })).reply?.body ?? "";
        await settle(world);
      }
      return said;
    },
    /** Lets somebody join and make a plan for Mondays and Thursdays at 7 pm. Answers their id. */
    async client(phone: string, name: string, code = "PLANT4"): Promise<string> {
      await this.text(phone, `JOIN ${code}`, "yes", name, "1", "mon thu 7pm, 10 min", "2", "A", "8", "3");
      const record = await world.store.load(phone);
      if (record?.who !== "client") throw new Error("They did not come in.");
      return record.state.id;
    },
    /** What was texted to a number since the given count. */
    sentTo: (phone: string) => world.messenger.sent.filter(({ to }) => to === phone).map(({ body }) => body),
    /** The notes of the last days. */
    notes: (clientId: string) =>
      world.store.notes(clientId, addDays("2027-03-01", -30), addDays("2027-03-01", 60)),
  };
}

export type CedarStreet = Awaited<ReturnType<typeof openCedarStreet>>;
