import { defineConfig } from "vitest/config";

/** Proofs that take longer than a test may: millions of inputs, long series. */
export default defineConfig({
  resolve: { conditions: ["@pcplan/source"] },
  ssr: { resolve: { conditions: ["@pcplan/source"] } },
  test: { include: ["proof/**/*.proof.test.ts"], testTimeout: 30 * 60_000, passWithNoTests: true },
});
