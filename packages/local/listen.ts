/** Puts an app behind a port of this machine. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";

type App = Parameters<typeof serve>[0];

export type Listening = {
  /** Where the app answers, without a slash at the end. */
  url: string;
  close(): Promise<void>;
};

/** Listens on the loopback address only; port 0 takes a free port. Rejects when the port is taken. */
export function listen(app: Pick<App, "fetch">, port = 0): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (address: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Clients keep their connections open, and close() would wait for them.
            server.closeAllConnections();
          }),
      }),
    ) as Server;
    server.once("error", reject);
  });
}
