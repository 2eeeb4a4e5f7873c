/** Puts the small ones in the place of Node's, before Hono is loaded; set like this, Node's own are never loaded. */
import { SmallHeaders, SmallRequest, SmallResponse } from "../small-fetch.ts";

Object.assign(globalThis, { Headers: SmallHeaders, Request: SmallRequest, Response: SmallResponse });
