/** Where the repository is: commands are run from anywhere in it. */
import { join } from "node:path";

export const repositoryRoot = join(import.meta.dirname, "../..");
