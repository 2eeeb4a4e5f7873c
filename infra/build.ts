/** How handlers are bundled for deployment; tests and the bench bundle them the same way. */

import { prepareAll } from "../packages/conversation/hearing/prepared.ts";
// All that hears is loaded, and its phrases with it.
import "../packages/conversation/turn.ts";

export const build = {
  minify: true,
  // What the AWS SDK loads only for credentials of another kind becomes files of its own, which are not loaded here.
  splitting: true,
  esbuild: {
    define: {
      // React picks its quick half by it.
      "process.env.NODE_ENV": '"production"',
      "globalThis.preparedPhrases": JSON.stringify(prepareAll()),
    },
  },
};
