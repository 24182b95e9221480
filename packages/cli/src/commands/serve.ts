import { serve as startService } from "@pcplan/http";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, takes, words } from "../flags.js";
import { UsageError } from "../ports.js";

const taken = {
  json: flags.json,
  host: takes("HOST", "the address to listen on (127.0.0.1)", String),
  port: takes("PORT", "the port (8080); 0 takes any that is free", readPort),
};

/** Starts the service; the open port keeps the program running. */
export const serve = defineCommand<OptionsOf<typeof taken>>({
  usage: ["[--host HOST] [--port PORT]"],
  about: "Runs the HTTP service until it is stopped. It keeps nothing of what it is sent.",
  examples: [
    ["serve", "on http://127.0.0.1:8080"],
    ["serve --port 0 --json", "on a free port, whose address is printed as JSON"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json, host, port }, files, ports) {
    if (files.length > 0) throw new UsageError("serve takes no file.");
    const service = await startService({ host, port }).catch(refuse);
    const { url } = service;
    await ports.out(json ? `${formatJson({ url })}\n` : `pcplan listens on ${url}\n`);
    return 0;
  },
});

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port takes a number from 0 to 65535, not “${text}”.`);
}

function refuse(error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") throw new UsageError("The port is taken; give another with --port.");
  if (code === "EACCES") throw new UsageError("The port is not allowed; give another with --port.");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    throw new UsageError("The host is not an address of this machine; give another with --host.");
  throw error;
}
