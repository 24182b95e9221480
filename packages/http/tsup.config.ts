import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/work/child.ts", "src/client/index.ts"],
  format: "esm",
  dts: false,
  clean: true,
  target: "node22",
});
