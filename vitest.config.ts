import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@pcplan/source"] },
  ssr: { resolve: { conditions: ["@pcplan/source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // Against a test that never ends; a slow machine that others share needs minutes for the largest files.
    testTimeout: 180_000,
    // Two cores are common, and by default one of them would stand idle.
    maxWorkers: "100%",
  },
});
