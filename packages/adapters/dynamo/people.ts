/** Therapists, the codes on their cards, and who is in their care. */
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { getItem, marshall, queryPrefix, type Table } from "./items.ts";
import {
  joinCodeKey,
  type Key,
  prefixes,
  therapistKey,
  therapistPartition,
  therapistsPartition,
} from "./keys.ts";

type People = Pick<
  Store,
  "therapist" | "putTherapist" | "therapists" | "joinCode" | "putJoinCode" | "caseload"
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

    putJoinCode: (joinCode) => put(joinCodeKey(joinCode.code), { joinCode }),

    async caseload(therapistId) {
      return (await queryPrefix(table, therapistPartition(therapistId), prefixes.client)).map(
        ({ entry }) => entry,
      );
    },
  };
}
