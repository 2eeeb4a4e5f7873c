/** Therapists, the codes on their cards, and who is in their care. */
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { getItem, marshall, queryPrefix, type Table, transact } from "./items.ts";
import {
  caseloadKey,
  joinCodeKey,
  type Key,
  ownJoinCodeKey,
  prefixes,
  therapistKey,
  therapistPartition,
  therapistsPartition,
} from "./keys.ts";

type People = Pick<
  Store,
  | "therapist"
  | "putTherapist"
  | "therapists"
  | "joinCode"
  | "putJoinCode"
  | "joinCodes"
  | "caseload"
  | "caseloadEntry"
  | "changeCaseloadEntry"
  | "moveCaseloadEntry"
>;

export function createPeople(table: Table): People {
  const put = async (key: Key, fields: object) => {
    await table.client.send(
      new PutItemCommand({ TableName: table.name, Item: marshall({ ...key, ...fields }) }),
    );
  };

  return {
    async therapist(id) {
      return (await getItem(table, therapistKey(id)))?.therapist;
    },

    putTherapist: (therapist) => put(therapistKey(therapist.id), { therapist }),

    async therapists() {
      return (await queryPrefix(table, therapistsPartition, therapistPartition(""))).map(
        ({ therapist }) => therapist,
      );
    },

    async joinCode(code) {
      return (await getItem(table, joinCodeKey(code)))?.joinCode;
    },

    /** Under the code, and under its therapist; one without the other would be a card that is not found. */
    async putJoinCode(joinCode) {
      const { code, therapistId } = joinCode;
      await transact(table, [
        { Put: { TableName: table.name, Item: marshall({ ...joinCodeKey(code), joinCode }) } },
        {
          Put: { TableName: table.name, Item: marshall({ ...ownJoinCodeKey(therapistId, code), joinCode }) },
        },
      ]);
    },

    async joinCodes(therapistId) {
      return (await queryPrefix(table, therapistPartition(therapistId), prefixes.code)).map(
        ({ joinCode }) => joinCode,
      );
    },

    async caseloadEntry(therapistId, clientId) {
      return (await getItem(table, caseloadKey(therapistId, clientId)))?.entry;
    },

    async changeCaseloadEntry(therapistId, entry) {
      return transact(table, [
        {
          Put: {
            TableName: table.name,
            Item: marshall({ ...caseloadKey(therapistId, entry.clientId), entry }),
            ConditionExpression: "attribute_exists(pk)",
          },
        },
      ]);
    },

    async moveCaseloadEntry(from, to, entry) {
      const { clientId } = entry;
      return transact(table, [
        {
          Delete: {
            TableName: table.name,
            Key: marshall(caseloadKey(from, clientId)),
            ConditionExpression: "attribute_exists(pk)",
          },
        },
        { Put: { TableName: table.name, Item: marshall({ ...caseloadKey(to, clientId), entry }) } },
      ]);
    },

    async caseload(therapistId) {
      return (await queryPrefix(table, therapistPartition(therapistId), prefixes.client)).map(
        ({ entry }) => entry,
      );
    },
  };
}
