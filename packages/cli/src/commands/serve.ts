import { readSettings, serve as startService } from "@pcplan/http";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { describeProblem } from "../describeProblem.js";
import { flags, type OptionsOf, standsAlone, takes, words } from "../flags.js";
import { UsageError } from "../ports.js";

const taken = {
  json: flags.json,
  host: takes("HOST", "the address to listen on (127.0.0.1)", String),
  port: takes("PORT", "the port (8080); 0 takes any that is free", readPort),
  noAuth: standsAlone("asks nobody for a token, wherever it listens"),
};

/** Starts the service; the open port keeps the program running. */
export const serve = defineCommand<OptionsOf<typeof taken>>({
  usage: ["[--host HOST] [--port PORT] [--no-auth]"],
  about: `Runs the HTTP service until it is stopped. It keeps nothing of what it is sent. Other machines are let in
where PCPLAN_TOKENS has the SHA-256 of tokens, or with --no-auth; docs/service.md lists what else can be set.`,
  examples: [
    ["serve", "on http://127.0.0.1:8080"],
    ["serve --port 0 --json", "on a free port, whose address is printed as JSON"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json, host, port, noAuth }, files, ports) {
    if (files.length > 0) throw new UsageError("serve takes no file.");
    const auth = noAuth ? "none" : undefined;
    const settings = readSettings(ports.environment ?? {}, { host, port, auth });
    if (!settings.ok) throw new UsageError(settings.problems.map(describeProblem).join("\n"));
    const { url, close } = await startService(settings.value).catch(refuse);
    ports.onStop?.(close);
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
