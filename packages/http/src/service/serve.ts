import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { pino } from "pino";
import { startWork } from "../work/startWork.js";
import { answerBadRequest } from "./answerBadRequest.js";
import { createApp } from "./createApp.js";
import { createSettings, type Settings } from "./settings.js";

/** A service that listens. */
export interface RunningService {
  /** Where it can be reached, such as `http://127.0.0.1:8080`. */
  url: string;
  /** Stops it: it takes no more requests, and resolves when the last one under way is answered. */
  close(): Promise<void>;
}

/** What one connection may take: a slow or an endless sender is cut off. */
const connectionLimits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/** Connections that are open at once; the next one waits until one of them ends. */
const MOST_CONNECTIONS = 512;

/** How long requests under way are waited for when the service stops. */
const STOP_MILLISECONDS = 30_000;

const STANDARD_ERROR = 2;

/** Starts the service, on loopback unless a host is given; fails when the port cannot be had. */
export async function serve(given: Partial<Settings> = {}): Promise<RunningService> {
  const settings = createSettings(given);
  const { host, port } = settings;
  const log = pino({ level: settings.log, base: null }, pino.destination(STANDARD_ERROR));
  const work = startWork(settings);
  let isReady = true;
  const app = createApp({ work, log, settings, isReady: () => isReady });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: connectionLimits,
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", answerBadRequest);
  await listen(server, port, host).catch((error: unknown) => {
    work.close();
    throw error;
  });
  const url = toUrl(host, server.address(), port);
  log.info({ url }, "listens");
  return {
    url,
    async close() {
      isReady = false;
      log.info({}, "stops");
      await stop(server);
      work.close();
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, () => resolve());
  await promise;
}

async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const end = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS);
  await promise;
  clearTimeout(end);
}

function toUrl(host: string, address: AddressInfo | string | null, port: number): string {
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
}
