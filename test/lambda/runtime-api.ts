/** Lambda's side of a function: hands events to the runtime client and takes its answers (Runtime API 2018-06-01). */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Answering {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export interface RuntimeApi {
  /** `127.0.0.1:4801`, as the client is told. */
  address: string;
  /** Resolves when the client asks for its first event: everything that runs at start has run. */
  started: Promise<void>;
  /** @throws Error, named as the function's own, when it failed */
  invoke(event: unknown): Promise<unknown>;
  close(): void;
}

const deadlineMs = 30_000;

export async function openRuntimeApi(): Promise<RuntimeApi> {
  const queue: { id: string; body: string }[] = [];
  const waiting: ServerResponse[] = [];
  const answering = new Map<string, Answering>();
  const start = Promise.withResolvers<void>();
  // Whoever waits for it hears of a failure; nobody else has to.
  start.promise.catch(() => undefined);

  function handOver(): void {
    while (queue.length > 0 && waiting.length > 0) {
      const event = queue.shift();
      waiting
        .shift()
        ?.writeHead(200, {
          "content-type": "application/json",
          "lambda-runtime-aws-request-id": event?.id,
          "lambda-runtime-deadline-ms": String(Date.now() + deadlineMs),
          "lambda-runtime-invoked-function-arn": "arn:aws:lambda:us-east-1:000000000000:function:here",
          "lambda-runtime-trace-id": "Root=1-5e1b4151-5ac6c58f5b5dbd3c5d1f4f1e;Sampled=0",
        })
        .end(event?.body);
    }
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const [, id, what] =
      /\/runtime\/(?:invocation\/(?:(.+)\/)?|init\/)(next|response|error)$/.exec(request.url ?? "") ?? [];
    if (what === "next") {
      start.resolve();
      waiting.push(response);
      return handOver();
    }
    response.writeHead(202).end('{"status":"OK"}');
    if (id === undefined) return start.reject(failure(text));
    const { resolve, reject } = answering.get(id) ?? start;
    answering.delete(id);
    if (what === "error") reject(failure(text));
    else resolve(text === "" ? undefined : JSON.parse(text));
  }

  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    started: start.promise,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        const id = randomUUID();
        answering.set(id, { resolve, reject });
        queue.push({ id, body: JSON.stringify(event) });
        handOver();
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function failure(body: string): Error {
  const { errorMessage = body, errorType = "Error" } = JSON.parse(body || "{}") as Record<string, string>;
  return Object.assign(new Error(errorMessage), { name: errorType });
}
