import { STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServiceProblem, PROBLEM_JSON, toProblemDetails } from "../problems/index.js";
import type { ServiceProblemCode } from "../problems/index.js";
import { usualHeaders } from "./headers.js";

/** What the server's own complaints are here; any other is a request that is no HTTP. */
const codes: ReadonlyMap<
  string,
  Extract<ServiceProblemCode, "headers-too-large" | "request-too-slow">
> = new Map([
  ["HPE_HEADER_OVERFLOW", "headers-too-large"],
  ["ERR_HTTP_REQUEST_TIMEOUT", "request-too-slow"],
]);

/** Answers what never became a request: headers that are no HTTP or too large, or a sender that is too slow. */
export function answerBadRequest(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable || isUnused(socket)) {
    socket.destroy();
    return;
  }
  const code = codes.get(error.code ?? "") ?? "request-malformed";
  const details = toProblemDetails([createServiceProblem(code, {})]);
  const body = JSON.stringify(details);
  const headers = {
    ...usualHeaders,
    "content-type": PROBLEM_JSON,
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${details.status} ${STATUS_CODES[details.status]}`, ...lines];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** A connection that was opened ahead and over which nothing was asked is closed without a word. */
function isUnused(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead === 0;
}
