import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./createApp.js";

/** Where the service listens. */
export interface ServeOptions {
  /** The name or address of the interface; left out, 127.0.0.1, which this machine alone can reach. */
  host?: string | undefined;
  /** The port; 0 takes any that is free. Left out, 8080. */
  port?: number | undefined;
}

/** A service that listens. */
export interface RunningService {
  /** Where it can be reached, such as `http://127.0.0.1:8080`. */
  url: string;
  /** Stops it; resolves when the last request is answered. */
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
