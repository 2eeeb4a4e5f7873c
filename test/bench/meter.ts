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

export type Meter = Awaited<ReturnType<typeof openMeter>>;

interface Capacity {
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

const writes = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;
const streamsTarget = /^DynamoDBStreams/;

export async function openMeter(endpoint: string) {
  const total: Metered = {
    requests: 0,
    readUnits: 0,
    writeUnits: 0,
    bytes: 0,
    streamEvents: 0,
    streamBatches: 0,
  };
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
          const leaving = text.match(/"Item":\{(?:(?!"Item").)*?"sk":\{"S":"OUT#/g)?.length ?? 0;
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

const kinds = [
  "requests",
  "readUnits",
  "writeUnits",
  "bytes",
  "streamEvents",
  "streamBatches",
] as const satisfies readonly (keyof Metered)[];

function combine(of: (kind: keyof Metered) => number): Metered {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Metered;
}

export function minus(one: Metered, other: Metered, times = 1): Metered {
  return combine((kind) => one[kind] - times * other[kind]);
}

export function plus(one: Metered, other: Metered, times = 1): Metered {
  return minus(one, other, -times);
}

export function divided(one: Metered, by: number): Metered {
  return combine((kind) => Number((one[kind] / by).toFixed(2)));
}
