import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/bin.ts"],
  format: "esm",
  dts: false,
  clean: true,
  target: "node22",
  minifySyntax: true,
  minifyWhitespace: true,
  // A command starts in the time that its files take to be found, so what it needs is put into a few of them. The
  // service and the sample papers stay apart: they are loaded by one command each.
  noExternal: [/^(?!@pcplan\/(?:http|fixtures)$|@pcplan\/documents\/(?:\w+\/|guard$)|node:)/],
});
