/** What every store promises the therapists' pages: passes used once, trails in order, clients in one caseload. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Alert, Pass, Store } from "../../ports.ts";
import { ana, ben, entryOf, join, joinBen, stateOf, therapistId, turnOf } from "./samples.ts";

const pass: Pass = {
  kind: "session",
  holder: therapistId,
  hash: "abc",
  begunAt: "2027-03-01T12:00:00Z",
  expiresAt: "2027-03-02T00:00:00Z",
};

/** Runs the contract against a store that `create` makes, empty, for each test. */
export function describeStoreOfPages(name: string, create: () => Promise<Store>): void {
  describe(`${name} keeps the contract of the pages' store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await create();
    });

    test("a pass is found by its therapist, kind and hash, and by nothing else", async () => {
      await store.putPass(pass);
      expect(await store.pass(therapistId, "session", "abc")).toEqual(pass);
      expect(await store.pass("t_other", "session", "abc")).toBeUndefined();
      expect(await store.pass(therapistId, "sign-in", "abc")).toBeUndefined();
      expect(await store.pass(therapistId, "session", "abcd")).toBeUndefined();
    });

    test("of ten who take a pass at once one gets it", async () => {
      await store.putPass(pass);
      const taken = await Promise.all(
        Array.from({ length: 10 }, () => store.takePass(therapistId, "session", "abc")),
      );
      expect(taken.filter((each) => each !== undefined)).toEqual([pass]);
      expect(await store.pass(therapistId, "session", "abc")).toBeUndefined();
    });

    test("all passes of one therapist end, and of no other", async () => {
      await store.putPass(pass);
      await store.putPass({ ...pass, kind: "sign-in", hash: "d" });
      await store.putPass({ ...pass, holder: "t_rivera2" });
      await store.endPasses(therapistId);
      expect(await store.pass(therapistId, "session", "abc")).toBeUndefined();
      expect(await store.pass(therapistId, "sign-in", "d")).toBeUndefined();
      expect(await store.pass("t_rivera2", "session", "abc")).toBeDefined();
    });

    test("the first second factor stays, each of its steps is used once and in order, and it is forgotten", async () => {
      expect(await store.secondFactor(therapistId)).toBeUndefined();
      expect(await store.useStep(therapistId, 7)).toBe(false);
      expect(await store.putSecondFactor(therapistId, { secret: "ABC" })).toBe(true);
      expect(await store.putSecondFactor(therapistId, { secret: "DEF" })).toBe(false);
      const used = await Promise.all(Array.from({ length: 5 }, () => store.useStep(therapistId, 8)));
      expect(used.filter((each) => each)).toHaveLength(1);
      expect(await store.useStep(therapistId, 7)).toBe(false);
      expect(await store.useStep(therapistId, 9)).toBe(true);
      expect(await store.secondFactor(therapistId)).toEqual({ secret: "ABC", lastStep: 9 });
      expect(await store.secondFactor("t_other")).toBeUndefined();
      await store.removeSecondFactor(therapistId);
      expect(await store.secondFactor(therapistId)).toBeUndefined();
    });

    test("the words of an alert stand with the client, and go with everything else they gave", async () => {
      const alert: Alert = {
        id: "20270301T120000Z.c_ana.t2.0",
        therapistId,
        clientId: ana.id,
        category: "abuse",
        at: "2027-03-01T12:00:00Z",
      };
      const words = [{ at: alert.at, words: "he hits me" }];
      await join(store);
      await store.putAlert(alert, words);
      expect(await store.alertWords(ana.id, alert.id)).toEqual(words);
      expect(JSON.stringify(await store.alerts(therapistId, 9))).not.toContain("hits");
      expect(await store.alertWords(ben.id, alert.id)).toEqual([]);
      await store.eraseWords(ben.id);
      expect(await store.alertWords(ana.id, alert.id)).toEqual(words);
      await store.eraseWords(ana.id);
      expect(await store.alertWords(ana.id, alert.id)).toEqual([]);
      expect(await store.alert(therapistId, alert.id)).toEqual(alert);
    });

    test("counts go up by one each, whoever counts at once", async () => {
      const counted = await Promise.all(
        Array.from({ length: 10 }, () => store.countUp("a", "2027-03-02T00:00:00Z")),
      );
      expect(counted.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await store.countUp("b", "2027-03-02T00:00:00Z")).toBe(1);
    });

    test("a trail is newest first, keeps two acts of one second, and belongs to one", async () => {
      const entry = { by: therapistId, what: "saw the client" } as const;
      await store.putTrail("C#c_1", { ...entry, at: "2027-03-01T12:00:00Z" });
      await store.putTrail("C#c_1", { ...entry, at: "2027-03-01T12:00:01Z", what: "left a note" });
      await store.putTrail("C#c_1", { ...entry, at: "2027-03-01T12:00:01Z", what: "left a note" });
      await store.putTrail("C#c_2", { ...entry, at: "2027-03-01T12:00:05Z" });
      const whats = (await store.trail("C#c_1", 10)).map(({ what }) => what);
      expect(whats).toEqual(["left a note", "left a note", "saw the client"]);
      expect(await store.trail("C#c_1", 1)).toHaveLength(1);
      expect(await store.trail("C#c_3", 1)).toEqual([]);
    });

    test("an alert is put once and acknowledged once; the newest come first", async () => {
      const alert: Alert = {
        id: "20270301T120000Z.c_1.t2.0",
        therapistId,
        clientId: "c_1",
        category: "self_harm",
        at: "2027-03-01T12:00:00Z",
      };
      const later = { ...alert, id: "20270302T120000Z.test", category: "test" as const };
      expect(await store.putAlert(alert)).toBe(true);
      expect(await store.putAlert({ ...alert, category: "abuse" })).toBe(false);
      await store.putAlert(later);
      expect((await store.alerts(therapistId, 10)).map(({ id }) => id)).toEqual([later.id, alert.id]);
      expect(await store.alerts("t_other", 10)).toEqual([]);
      const by = { at: "2027-03-01T12:05:00Z", by: therapistId };
      expect(await store.acknowledgeAlert("t_other", alert.id, by)).toBe(false);
      expect(await store.acknowledgeAlert(therapistId, alert.id, by)).toBe(true);
      expect(await store.acknowledgeAlert(therapistId, alert.id, { ...by, by: "t_2" })).toBe(false);
      expect(await store.alert(therapistId, alert.id)).toEqual({ ...alert, acknowledged: by });
    });

    test("a client's place is changed where it is, and moved at once", async () => {
      await join(store);
      const session = { day: "TH" as const, time: "10:00" };
      expect(await store.caseloadEntry(therapistId, ana.id)).toEqual(entryOf(ana.id));
      expect(await store.caseloadEntry("t_2", ana.id)).toBeUndefined();
      expect(await store.changeCaseloadEntry("t_2", { ...entryOf(ana.id), session })).toBe(false);
      expect(await store.caseload("t_2")).toEqual([]);
      expect(await store.changeCaseloadEntry(therapistId, { ...entryOf(ana.id), session })).toBe(true);
      expect(await store.moveCaseloadEntry("t_2", therapistId, entryOf(ana.id))).toBe(false);
      expect(await store.moveCaseloadEntry(therapistId, "t_2", { ...entryOf(ana.id), session })).toBe(true);
      expect(await store.caseload(therapistId)).toEqual([]);
      expect(await store.caseload("t_2")).toEqual([{ ...entryOf(ana.id), session }]);
    });

    test("the codes of one therapist's cards, as they are now", async () => {
      await store.putJoinCode({ code: "AAAA", therapistId });
      await store.putJoinCode({ code: "BBBB", therapistId: "t_2" });
      await store.putJoinCode({ code: "AAAA", therapistId, closed: true });
      expect(await store.joinCodes(therapistId)).toEqual([{ code: "AAAA", therapistId, closed: true }]);
    });

    describe("a corrected number", () => {
      const to = "+15550100077";
      const moved = () => turnOf(2, { phone: to, movedFrom: ana.phone });

      test("takes everything along, and the old one is nobody's", async () => {
        await join(store);
        expect(await store.save(moved())).toBe("saved");
        expect(await store.load(ana.phone)).toBeUndefined();
        expect(await store.load(to)).toMatchObject({ who: "client", state: { id: ana.id, turn: 2 } });
        expect(await store.phoneOf(ana.id)).toBe(to);
        expect((await store.states([ana.id])).map(({ id }) => id)).toEqual([ana.id]);
      });

      test("may have been a stranger's", async () => {
        await join(store);
        const stranger = { who: "stranger" as const, stranger: { version: 1 as const, turn: 1 } };
        await store.save({
          phone: to,
          eventId: "SMs",
          turnBefore: undefined,
          record: stranger,
          notes: [],
          outgoing: [],
        });
        expect(await store.save(moved())).toBe("saved");
      });

      test("that is another client's, or a turn that came in between, is a conflict and changes nothing", async () => {
        await join(store);
        await joinBen(store);
        expect(await store.save(turnOf(2, { phone: ben.phone, movedFrom: ana.phone }))).toBe("conflict");
        expect(await store.load(ben.phone)).toMatchObject({ state: { id: ben.id } });
        await store.save(turnOf(2));
        const stale = { ...moved(), record: { who: "client" as const, state: stateOf(ana.id, 2) } };
        expect(await store.save(stale)).toBe("conflict");
        expect(await store.phoneOf(ana.id)).toBe(ana.phone);
        expect(await store.load(to)).toBeUndefined();
      });
    });
  });
}
