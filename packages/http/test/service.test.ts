import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningService, serve } from "../dist/index.js";

const MIB = 1024 * 1024;

interface Refusal {
  problems: { code: string }[];
}

const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as Refusal).problems[0]?.code;

/** A table of so many rows, which takes long to read or to compare where there are many. */
const table = (rows: number): string =>
  `Project\tObjective\tForecast End Date\n${Array.from({ length: rows }, (_, row) => `Project ${row}\tTo do what ${row} does\tQ${1 + (row % 4)} 2020\n`).join("")}`;

function toForm(...texts: string[]): FormData {
  const form = new FormData();
  for (const text of texts) form.append("papers", new File([text], "paper.txt"));
  return form;
}

/** Sends raw bytes and gives what comes back until the connection ends. */
async function sendRaw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.on("data", (chunk) => void (received += chunk.toString()));
  socket.on("error", () => undefined);
  socket.write(text);
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.on("close", () => resolve(received));
  return promise;
}

/** Begins a request whose body is not sent to its end yet, so that its place is taken for as long as a test wants. */
function beginRequest(url: string, path: string, text: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: ${text.length}\r\n\r\n`;
  socket.write(head + text.slice(0, 10));
  const { promise, resolve } = Promise.withResolvers<string>();
  let received = "";
  socket.on("data", (chunk) => void (received += chunk.toString()));
  socket.on("error", () => undefined);
  socket.on("close", () => resolve(received));
  return { finish: () => void socket.write(text.slice(10)), answered: promise };
}

/** Waits until so many places are taken, as the service itself counts them. */
async function waitForTaken(url: string, count: number): Promise<void> {
  const line = `pcplan_places_taken ${count}\n`;
  while (!(await (await fetch(`${url}/metrics`)).text()).includes(line));
}

test("a request that takes too long is ended", async () => {
  const service = await serve({ port: 0, log: "silent", processes: 1, seconds: 1 });
  const body = toForm(table(9_000), table(9_000).replaceAll("Project", "Scheme"));
  const slow = await fetch(`${service.url}/v1/comparisons`, { method: "POST", body });
  expect([slow.status, await codeOf(slow)]).toEqual([422, "work-time"]);
  await service.close();
});

describe("a service of two places", () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serve({ port: 0, log: "silent", processes: 1, places: 2 });
  });
  afterAll(async () => service.close());

  test("asks to come again when every place is taken, says when, and answers those that have one", async () => {
    const held = [1, 2].map(() => beginRequest(service.url, "/v1/papers", table(2)));
    await waitForTaken(service.url, 2);
    const refused = await fetch(`${service.url}/v1/papers`, { method: "POST", body: table(2) });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await codeOf(refused)).toBe("service-busy");
    for (const { finish } of held) finish();
    const answers = await Promise.all(held.map(({ answered }) => answered));
    expect(answers.map((answer) => answer.split(" ")[1])).toEqual(["200", "200"]);
  });

  test("gives the place of a request that is cancelled to others", async () => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const asked = fetch(`${service.url}/v1/papers`, { method: "POST", body: table(5_000), signal });
    await waitForTaken(service.url, 1);
    cancel.abort();
    await expect(asked).rejects.toThrow();
    await waitForTaken(service.url, 0);
    const next = await fetch(`${service.url}/v1/papers`, { method: "POST", body: table(2) });
    expect(next.status).toBe(200);
  });

  test("says that it is there before it has done its work", async () => {
    const order: string[] = [];
    const ask = async (name: string, path: string, init?: RequestInit) => {
      await (await fetch(`${service.url}${path}`, init)).arrayBuffer();
      order.push(name);
    };
    const body = toForm(table(1_000), table(1_000));
    const work = ask("work", "/v1/comparisons", { method: "POST", body });
    await waitForTaken(service.url, 1);
    await ask("healthz", "/healthz");
    await work;
    expect(order).toEqual(["healthz", "work"]);
  });

  test.each([
    ["no HTTP", "nonsense\r\n\r\n", "400", "request-malformed"],
    [
      "a body of another length",
      `POST /v1/money HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n`,
      "400",
      "request-malformed",
    ],
    [
      "a header too large",
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${"a".repeat(20_000)}\r\n\r\n`,
      "431",
      "headers-too-large",
    ],
    [
      "a body too large, before it is sent",
      `POST /v1/money HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: ${2 * MIB}\r\n\r\n`,
      "413",
      "request-too-large",
    ],
    [
      "a body that has no end",
      `POST /v1/money HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n${"100000\r\n".concat("a".repeat(MIB), "\r\n").repeat(3)}`,
      "413",
      "request-too-large",
    ],
  ])("refuses %s", async (_what, text, status, code) => {
    const answer = await sendRaw(service.url, text);
    expect(answer.split(" ")[1]).toBe(status);
    expect(answer).toContain(`"code":"${code}"`);
  });

  test("says what it counts, with no label of a request's", async () => {
    await fetch(`${service.url}/secret-words`);
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(
      /^pcplan_http_requests_total\{route="none",method="GET",status="404"\} \d+$/m,
    );
    expect(text).not.toContain("secret");
  });
});

describe("a service that asks for tokens", () => {
  const token = "a-token";
  const hash = createHash("sha256").update(token).digest("hex");
  let service: RunningService;
  beforeAll(async () => {
    const origins = ["https://office.example"];
    service = await serve({ port: 0, log: "silent", processes: 1, tokens: [hash], origins });
  });
  afterAll(async () => service.close());

  const basic = `Basic ${Buffer.from(`anyone:${token}`).toString("base64")}`;

  test.each<[who: string, path: string, authorization: string | null, status: number]>([
    ["nobody, how it is", "/healthz", null, 200],
    ["nobody, whether it is ready", "/readyz", null, 200],
    ["nobody", "/openapi.json", null, 401],
    ["nobody, for an address that there is not", "/nowhere", null, 401],
    ["who has another token", "/openapi.json", "Bearer other", 401],
    ["who has the hash alone", "/openapi.json", `Bearer ${hash}`, 401],
    ["who has the token in another scheme", "/openapi.json", `Digest ${token}`, 401],
    ["a program that has it", "/openapi.json", "Bearer a-token", 200],
    ["a browser that has it", "/openapi.json", basic, 200],
  ])("tells %s at %s what its token allows", async (_who, path, authorization, status) => {
    const headers: Record<string, string> = authorization === null ? {} : { authorization };
    const response = await fetch(`${service.url}${path}`, { headers });
    expect(response.status).toBe(status);
    if (status === 401) {
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
      expect(await codeOf(response)).toBe("token-needed");
    }
  });

  test("lets the pages of its own origins ask, and no others", async () => {
    const ask = async (origin: string) =>
      fetch(`${service.url}/healthz`, { headers: { origin, authorization: basic } });
    const allowed = (response: Response) => response.headers.get("access-control-allow-origin");
    expect(allowed(await ask("https://office.example"))).toBe("https://office.example");
    expect(allowed(await ask("https://other.example"))).toBe(null);
  });
});

/** Starts the command in a process of its own, and gives its address and what it logs. */
async function startCommand(argv: string[], environment: Record<string, string> = {}) {
  const bin = fileURLToPath(new URL("../../cli/dist/bin.js", import.meta.url));
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--json", ...argv], {
    env: { ...process.env, PCPLAN_PROCESSES: "1", ...environment },
  });
  const output = { out: "", error: "" };
  const started = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<number | null>();
  child.stdout.on("data", (chunk: Buffer) => {
    output.out += chunk.toString();
    started.resolve(output.out);
  });
  child.stderr.on("data", (chunk: Buffer) => void (output.error += chunk.toString()));
  child.on("close", (code) => {
    ended.resolve(code);
    started.resolve("");
  });
  const first = await started.promise;
  const url = first === "" ? "" : (JSON.parse(first) as { url: string }).url;
  return { child, url, output, ended: ended.promise };
}

describe("the command", () => {
  test("logs each request without what was in it, and finishes what is under way when it is stopped", async () => {
    const { child, url, output, ended } = await startCommand([]);
    const text = table(2).replaceAll("Project 1", "secret-title");
    const { finish, answered } = beginRequest(url, "/v1/papers?name=secret-name.txt", text);
    await waitForTaken(url, 1);
    child.kill("SIGTERM");
    finish();
    expect((await answered).split(" ")[1]).toBe("200");
    expect(await ended).toBe(0);
    const lines = output.error
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: "answered",
        route: "/v1/papers",
        status: 200,
        method: "POST",
      }),
    );
    expect(output.error).not.toContain("secret");
  });

  test.each<[why: string, argv: string[], environment: Record<string, string>, said: RegExp]>([
    ["other machines could reach it", ["--host", "0.0.0.0"], {}, /PCPLAN_TOKENS.*--no-auth/s],
    ["a variable is not known", [], { PCPLAN_PROT: "80" }, /PCPLAN_PROT/],
    ["a token is no hash", [], { PCPLAN_TOKENS: "password" }, /PCPLAN_TOKENS/],
    ["a number is none", [], { PCPLAN_PLACES: "many" }, /PCPLAN_PLACES/],
  ])("does not start where %s", async (_why, argv, environment, said) => {
    const { output, ended } = await startCommand(argv, environment);
    expect(await ended).toBe(2);
    expect(output.error).toMatch(said);
  });
});
