import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type Guard, readDocument } from "@pcplan/documents";
import {
  listOfficePapers,
  listOfficeSeries,
  listPapers,
  loadOfficePaper,
  loadOfficeSeries,
  loadPaper,
} from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";
import { filesOf, runWith } from "../packages/cli/test/runWith.ts";
import { createApp, createWorkHere } from "../packages/http/src/index.js";

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** A document is read once for both: what differs is what is made of it, and how it is asked for. */
const documents = new Map<string, ReturnType<Guard["read"]>>();
const readOnce: Guard["read"] = (bytes, options) => {
  const key = `${options.name} ${bytes.length}`;
  const read = documents.get(key) ?? readDocument(bytes, options);
  documents.set(key, read);
  return read;
};

const app = createApp({ work: createWorkHere({ readDocument: readOnce }) });

/** Runs a command over files in memory; several results are a line each. */
async function command(argv: string[], files: readonly NamedFile[]): Promise<unknown> {
  const held = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const { out } = await runWith([...argv, "--json", ...files.map(({ name }) => name)], {
    readFile: filesOf(held),
    readDocument: readOnce,
  });
  return JSON.parse(out);
}

async function answerOf(path: string, init: RequestInit): Promise<unknown> {
  const response = await app.request(path, { method: "POST", ...init });
  expect([path, response.status, await response.clone().text()]).toEqual([
    path,
    200,
    expect.any(String),
  ]);
  return response.json();
}

function toForm(files: readonly NamedFile[], options: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append("papers", new Blob([Buffer.from(bytes)]), name);
  for (const [name, value] of Object.entries(options)) form.append(name, value);
  return form;
}

const toJsonBody = (value: object): RequestInit => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

const made = fileURLToPath(new URL("../packages/documents/test/made/files/", import.meta.url));
const papers: NamedFile[] = [
  ...(await Promise.all(listPapers().map(loadPaper))),
  ...(await Promise.all(listOfficePapers().map(loadOfficePaper))),
  ...globSync(`${made}*.pdf`)
    .toSorted()
    .map((path) => ({ name: basename(path), bytes: readFileSync(path) })),
];
const series = await Promise.all(listOfficeSeries().map(loadOfficeSeries));

test("there are papers of several kinds", () => {
  const kinds = new Set(papers.map(({ name }) => name.split(".").at(-1)));
  expect([...kinds].toSorted()).toEqual(["csv", "html", "md", "pdf", "txt"]);
  expect(papers.length).toBeGreaterThan(100);
});

test.each(papers)("$name is the same by command and by service", async (file) => {
  const paper = await command(["extract"], [file]);
  const name = encodeURIComponent(file.name);
  const body = Buffer.from(file.bytes);
  expect(await answerOf(`/v1/papers?name=${name}`, { body })).toEqual(paper);
  expect(await answerOf("/v1/papers", { body: toForm([file]) })).toEqual(paper);
  const check = await command(["check"], [file]);
  expect(await answerOf("/v1/checks", { body: toForm([file]) })).toEqual(check);
  expect(await answerOf("/v1/checks", toJsonBody({ papers: [paper] }))).toEqual(check);
  const dashboard = await command(["dashboard"], [file]);
  expect(await answerOf("/v1/dashboards", toJsonBody({ papers: [paper] }))).toEqual(dashboard);
});

describe.each(series)("a series", ({ papers: files }) => {
  test.each<[command: string[], path: string, options: Record<string, string>]>([
    [["check"], "/v1/checks", {}],
    [["check", "--as-of", "2024-01-31"], "/v1/checks", { asOf: "2024-01-31" }],
    [["check", "--questions"], "/v1/checks", { questions: "true" }],
    [["check", "--year-start", "4"], "/v1/checks", { yearStart: "4" }],
    [["ledger"], "/v1/ledgers", {}],
    [["ledger", "--profile", "surrey"], "/v1/ledgers", { profile: "surrey" }],
    [["profile", "infer"], "/v1/profiles", {}],
  ])("by %j and by %s with %j", async (argv, path, options) => {
    const given = await command(argv, files);
    expect(await answerOf(path, { body: toForm(files, options) })).toEqual(given);
  });

  test("its last two papers compared", async () => {
    const [before, after] = files.slice(-2);
    const pair = [before, after].filter((file) => file !== undefined);
    const given = await command(["compare"], pair);
    expect(await answerOf("/v1/comparisons", { body: toForm(pair) })).toEqual(given);
  });
});

test.each(["forecast", "money"])("%s reads the same texts", async (name) => {
  const texts = ["Q2 2018", "£350k", "Q5 2018", "up to £1.2m a year", "50 Pence", "", "£1,00,000"];
  const path = name === "forecast" ? "/v1/forecasts" : "/v1/money";
  const lines = await Promise.all(
    texts.map(async (text) => command([name], [{ name: text, bytes: new Uint8Array() }])),
  );
  expect(await answerOf(path, toJsonBody({ texts }))).toEqual({ results: lines });
});
