import { serve as startService } from "@pcplan/http";
import { parseOptions } from "../commandOptions.js";
import { type Command, UsageError } from "../ports.js";

/** Starts the service; the open port keeps the program running. */
export const serve: Command = async (args, ports) => {
  const { json, host, port, positionals } = parseOptions(args, ["json", "host", "port"]);
  if (positionals.length > 0) throw new UsageError("serve takes no file.");
  const service = await startService({ host, port }).catch(refuse);
  const { url } = service;
  await ports.out(json ? `${JSON.stringify({ url })}\n` : `pcplan listens on ${url}\n`);
  return 0;
};

function refuse(error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") throw new UsageError("The port is taken; give another with --port.");
  if (code === "EACCES") throw new UsageError("The port is not allowed; give another with --port.");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    throw new UsageError("The host is not an address of this machine; give another with --host.");
  throw error;
}
