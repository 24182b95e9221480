import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/{kinds,problems}.ts",
    "src/*/{read,write}.ts",
    "src/guard/{index,child,watchMemory}.ts",
  ],
  format: "esm",
  dts: false,
  clean: true,
  target: "node22",
  // Readers and writers are imported by the package's own name, so that no bundle takes them in.
  external: [/^@pcplan\/documents\//],
});
