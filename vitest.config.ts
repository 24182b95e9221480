import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@pcplan/source"] },
  ssr: { resolve: { conditions: ["@pcplan/source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
