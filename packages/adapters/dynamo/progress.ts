/** How far work that goes on and on has come, by the name of the work. */
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { getItem, marshall, type Table } from "./items.ts";
import { progressKey } from "./keys.ts";

export function createProgress(table: Table): Pick<Store, "progress" | "putProgress"> {
  return {
    async progress(work) {
      return (await getItem(table, progressKey(work)))?.upTo;
    },
    async putProgress(work, upTo) {
      const item = marshall({ ...progressKey(work), upTo });
      await table.client.send(new PutItemCommand({ TableName: table.name, Item: item }));
    },
  };
}
