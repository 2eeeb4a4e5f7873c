// One configuration for every tier of tests.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "packages/**/*.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"],
  },
});
