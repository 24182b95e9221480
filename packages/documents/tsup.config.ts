import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/{csv,docx,html,markdown,pdf,text,xlsx}/index.ts"],
  format: "esm",
  dts: false,
  clean: true,
  target: "node22",
  // A format's reader is imported by the package's own name, so that no bundle takes it in.
  external: [/^@pcplan\/documents\//],
});
