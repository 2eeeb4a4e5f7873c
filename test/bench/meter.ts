/** Stands before the table and counts what is asked of it, as AWS would bill it. */
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

export interface Metered {
  requests: number;
  readUnits: number;
  writeUnits: number;
  /** Sent and received. */
  bytes: number;
  /** New items that leave the building: each is a record of the stream that `perform` is woken for. */
  streamEvents: number;
  /** Writes that hold such items: no more invocations of `perform` come of them. */
  streamBatches: number;
}

export const nothingMetered: Metered = {
  requests: 0,
  readUnits: 0,
  writeUnits: 0,
  bytes: 0,
  streamEvents: 0,
  streamBatches: 0,
};

export type Meter = Awaited<ReturnType<typeof openMeter>>;

interface Capacity {
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

const writes = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;
const streamsTarget = /^DynamoDBStreams/;

export async function openMeter(endpoint: string) {
  const total = { ...nothingMetered };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const target = String(request.headers["x-amz-target"] ?? "");
    const operation = target.split(".")[1] ?? "";
    const isStream = streamsTarget.test(target);
    const body = isStream ? text : JSON.stringify({ ...JSON.parse(text), ReturnConsumedCapacity: "TOTAL" });
    const headers = { ...request.headers, "content-length": String(Buffer.byteLength(body)) };
    const onward = send(
      new URL(request.url ?? "/", endpoint),
      { method: "POST", headers },
      async (answer) => {
        let answered = "";
        answer.setEncoding("utf8");
        for await (const chunk of answer) answered += chunk;
        if (!isStream) {
          const { ConsumedCapacity = [] } = JSON.parse(answered || "{}") as {
            ConsumedCapacity?: Capacity | Capacity[];
          };
          const units = [ConsumedCapacity].flat().reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
          total.requests += 1;
          total.bytes += text.length + answered.length;
          if (writes.test(operation)) total.writeUnits += units;
          else total.readUnits += units;
          // What was refused puts nothing into the stream.
          const isDone = answer.statusCode === 200;
          const leaving = isDone
            ? (text.match(/"Item":\{(?:(?!"Item").)*?"sk":\{"S":"OUT#/g)?.length ?? 0)
            : 0;
          total.streamEvents += leaving;
          total.streamBatches += leaving > 0 ? 1 : 0;
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers).end(answered);
      },
    );
    onward.on("error", () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked while something was done. */
    async during(act: () => Promise<unknown>): Promise<Metered> {
      const before = { ...total };
      await act();
      return minus(total, before);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Figures<Named> = { [Kind in keyof Named]: number };

function combine<Named extends Figures<Named>>(one: Named, of: (kind: keyof Named) => number): Named {
  return Object.fromEntries((Object.keys(one) as (keyof Named)[]).map((kind) => [kind, of(kind)])) as Named;
}

export function minus<Named extends Figures<Named>>(one: Named, other: Named, times = 1): Named {
  return combine(one, (kind) => one[kind] - times * other[kind]);
}

export function plus<Named extends Figures<Named>>(one: Named, other: Named, times = 1): Named {
  return minus(one, other, -times);
}

/** To two places. */
export function divided<Named extends Figures<Named>>(one: Named, by: number): Named {
  return combine(one, (kind) => Number((one[kind] / by).toFixed(2)));
}
