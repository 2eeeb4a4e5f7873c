/** What every function needs before anything else is loaded, so its Lambda imports it first. */
import * as z from "zod/mini";

// Compiled to code, a schema parses faster when it is warm and much slower the first time. Whatever is warm waits for
// the table, not for this.
z.config({ jitless: true });
