import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./createApp.js";

export interface ServeOptions {
  host?: string | undefined;
  port?: number | undefined;
}

export interface RunningService {
  url: string;
  close(): Promise<void>;
}

/** Starts the service, on loopback unless a host is given; fails when the port cannot be had. */
export async function serve(options: ServeOptions = {}): Promise<RunningService> {
  const { host = "127.0.0.1", port = 8080 } = options;
  const server = createAdaptorServer({ fetch: createApp().fetch });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, () => resolve());
  await promise;
  const close = () =>
    new Promise<void>((done, fail) => server.close((error) => (error ? fail(error) : done())));
  return { url: toUrl(host, server.address(), port), close };
}

function toUrl(host: string, address: AddressInfo | string | null, port: number): string {
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
}
