import { defineConfig } from "vitest/config";

/** Makes the files that tests read and that programs of other people made; they are committed, so no test needs those. */
export default defineConfig({
  resolve: { conditions: ["@pcplan/source"] },
  ssr: { resolve: { conditions: ["@pcplan/source"] } },
  test: { include: ["packages/documents/test/made/make.ts"], testTimeout: 10 * 60_000 },
});
