/** Leads the way between public addresses and this machine: the real client here, webhooks there. */
import RequestClient from "twilio/lib/base/RequestClient.js";
import type { Fetch } from "./webhook.ts";

/**
 * The HTTP client to give to `twilio(…, { httpClient })`: the real one, but every request goes to `baseUrl` on
 * this machine, whatever Twilio host it was meant for.
 */
export function redirectedClient(
  baseUrl: string,
  options?: RequestClient.RequestClientOptions,
): RequestClient {
  const client = new RequestClient(options);
  // A proxy for the outside world must not see what stays on this machine.
  client.axios.defaults.proxy = false;
  const request = client.request.bind(client);
  client.request = (given) => {
    const { pathname, search } = new URL(given.uri);
    return request({ ...given, uri: `${baseUrl}${pathname}${search}` });
  };
  return client;
}

/** A `fetch` that reaches what lives under `publicUrl` at `localUrl`; the path and query stay as they are. */
export function redirectedFetch(publicUrl: string, localUrl: string): Fetch {
  return (request) =>
    request.url.startsWith(`${publicUrl}/`)
      ? fetch(new Request(`${localUrl}${request.url.slice(publicUrl.length)}`, request))
      : fetch(request);
}
