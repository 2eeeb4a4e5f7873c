// One configuration for every tier of tests.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "packages/**/*.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"],
    // Nothing is timed; these only end what hangs, on machines far slower than a laptop.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
