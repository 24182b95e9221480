// Runs the built command line where the caller stands: pnpm changes to the folder of the script before it starts it.
process.chdir(process.env["INIT_CWD"] ?? ".");
await import(new URL("../packages/cli/dist/bin.js", import.meta.url).href);
