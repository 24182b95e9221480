import { zipSync } from "fflate";
import { parsePaperText } from "@pcplan/core/paper";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/index.js";
import { samplePapers } from "../src/routes/examples.js";

const app = createApp();
const json = { "content-type": "application/json" };
const paper = samplePapers[0];

interface Refusal {
  status: number;
  problems: { code: string }[];
}

async function ask(path: string, init: RequestInit = {}): Promise<[status: number, code: string]> {
  const response = await app.request(path, { method: "POST", ...init });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const text = await response.text();
  expect(text.length).toBeLessThan(100_000);
  const { status, problems } = JSON.parse(text) as Refusal;
  expect(status).toBe(response.status);
  return [status, problems[0]?.code ?? "none"];
}

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const file = (bytes: Uint8Array | string, name: string) => new File([Buffer.from(bytes)], name);

function form(parts: readonly (readonly [name: string, value: string | File])[]): FormData {
  const made = new FormData();
  for (const [name, value] of parts) made.append(name, value);
  return made;
}

/** A packed file of a fifth of a megabyte that holds two hundred of noughts. */
const bomb = zipSync({
  "word/document.xml": new Uint8Array(200 * 1024 * 1024),
  "[Content_Types].xml": Buffer.from("<Types/>"),
});

describe("of JSON", () => {
  test.each<[why: string, path: string, body: string, status: number, code: string]>([
    ["is empty", "/v1/checks", "", 400, "json-unreadable"],
    ["is broken", "/v1/checks", '{"papers":[', 400, "json-unreadable"],
    ["is a list", "/v1/checks", "[]", 400, "json-unfit"],
    ["is null", "/v1/money", "null", 400, "json-unfit"],
    ["has a field that is not known", "/v1/forecasts", '{"texts":[],"year":1}', 400, "json-unfit"],
    ["has no papers", "/v1/ledgers", "{}", 400, "json-unfit"],
    ["has an empty list of papers", "/v1/ledgers", '{"papers":[]}', 400, "papers-count"],
    ["nests deep", "/v1/checks", `{"papers":${deep(100_000)}}`, 400, "json-too-deep"],
    [
      "nests deep where any value may stand",
      "/v1/checks",
      `{"papers":[{"problems":[{"values":${deep(100_000)}}]}]}`,
      400,
      "json-too-deep",
    ],
    ["names a prototype", "/v1/checks", '{"papers":[],"__proto__":{"asOf":1}}', 400, "json-unfit"],
    ["names a constructor", "/v1/checks", '{"papers":[],"constructor":{}}', 400, "json-unfit"],
    [
      "names a profile that there is not",
      "/v1/checks",
      JSON.stringify({ papers: [paper], profile: "atlantis" }),
      400,
      "profile-unknown",
    ],
    [
      "names a prototype as its profile",
      "/v1/checks",
      JSON.stringify({ papers: [paper], profile: "__proto__" }),
      400,
      "profile-unknown",
    ],
    [
      "has a profile that does not fit",
      "/v1/checks",
      JSON.stringify({ papers: [paper], profile: {} }),
      400,
      "json-unfit",
    ],
    [
      "has a paper of a newer version",
      "/v1/checks",
      JSON.stringify({ papers: [{ ...paper, version: 2 }] }),
      400,
      "json-version-newer",
    ],
    [
      "has a day that is none",
      "/v1/checks",
      JSON.stringify({ papers: [paper], asOf: "2023-02-30" }),
      400,
      "json-unfit",
    ],
    [
      "has an amount of a million digits",
      "/v1/checks",
      `{"papers":[${"9".repeat(1_000_000)}]}`,
      400,
      "json-unfit",
    ],
    [
      "has more texts than are read",
      "/v1/money",
      JSON.stringify({ texts: Array(10_001).fill("") }),
      400,
      "json-unfit",
    ],
    [
      "has a million things that do not fit",
      "/v1/checks",
      `{"papers":[${"1,".repeat(500_000)}1]}`,
      400,
      "json-unfit",
    ],
    ["is larger than allowed", "/v1/money", " ".repeat(1024 * 1024 + 1), 413, "request-too-large"],
  ])("a body that %s is refused", async (_why, path, body, status, code) => {
    expect(await ask(path, { headers: json, body })).toEqual([status, code]);
  });

  test("an option that stands in the address too is refused", async () => {
    const body = JSON.stringify({ papers: [paper], asOf: "2020-01-01" });
    const asked = await ask("/v1/checks?asOf=2020-01-01", { headers: json, body });
    expect(asked).toEqual([400, "option-repeated"]);
  });
});

describe("of parts and files", () => {
  const text = file("Project\tForecast\nFilms\tQ4 2017\n", "a.txt");

  test.each<[why: string, path: string, body: BodyInit, status: number, code: string]>([
    ["has no part", "/v1/checks", form([["asOf", "2020-01-01"]]), 400, "papers-count"],
    [
      "has a part that is not known",
      "/v1/checks",
      form([
        ["papers", text],
        ["format", "html"],
      ]),
      400,
      "json-unfit",
    ],
    [
      "names a prototype",
      "/v1/checks",
      form([
        ["papers", text],
        ["__proto__", "1"],
      ]),
      400,
      "json-unfit",
    ],
    [
      "has an option twice",
      "/v1/checks",
      form([
        ["papers", text],
        ["asOf", "2020-01-01"],
        ["asOf", "2020-01-02"],
      ]),
      400,
      "option-repeated",
    ],
    [
      "has an option that nests deep",
      "/v1/checks",
      form([
        ["papers", text],
        ["rules", deep(1000)],
      ]),
      400,
      "json-too-deep",
    ],
    [
      "has two papers where one is taken",
      "/v1/dashboards",
      form([
        ["papers", text],
        ["papers", text],
      ]),
      400,
      "papers-count",
    ],
    [
      "has a file that is empty",
      "/v1/checks",
      form([["papers", file("", "a.txt")]]),
      422,
      "file-empty",
    ],
    [
      "has a file that is no paper",
      "/v1/checks",
      form([["papers", file(Uint8Array.of(0, 1, 2, 3), "a.bin")]]),
      422,
      "file-binary",
    ],
    [
      "has a file that unpacks without end",
      "/v1/papers",
      form([["papers", file(bomb, "a.docx")]]),
      422,
      "limit-inflated-bytes",
    ],
    [
      "has a Paper that nests deep",
      "/v1/checks",
      form([["papers", file(`{"a":${deep(1000)}}`, "a.json")]]),
      400,
      "json-too-deep",
    ],
    [
      "has a Paper of a newer version",
      "/v1/checks",
      form([["papers", file('{"version":2}', "a.json")]]),
      400,
      "json-version-newer",
    ],
  ])("a body that %s is refused", async (_why, path, body, status, code) => {
    expect(await ask(path, { body })).toEqual([status, code]);
  });

  test.each<[why: string, headers: Record<string, string>, status: number, code: string]>([
    ["is of another kind", { "content-type": "text/plain" }, 415, "request-media-type"],
    ["states no kind", {}, 415, "request-media-type"],
    ["is packed", { ...json, "content-encoding": "gzip" }, 415, "request-media-type"],
    ["has no boundary", { "content-type": "multipart/form-data" }, 400, "parts-unreadable"],
    [
      "does not keep to its boundary",
      { "content-type": "multipart/form-data; boundary=x" },
      400,
      "parts-unreadable",
    ],
  ])("a body that %s is refused", async (_why, headers, status, code) => {
    const body = Buffer.from('{"papers":[]}');
    expect(await ask("/v1/checks", { headers, body })).toEqual([status, code]);
  });

  test("the files that cannot be read are named together", async () => {
    const body = form([
      ["papers", file("", "one.txt")],
      ["papers", text],
      ["papers", file("", "two.txt")],
    ]);
    const response = await app.request("/v1/checks", { method: "POST", body });
    const { problems } = (await response.json()) as { problems: { message: string }[] };
    expect(problems.map(({ message }) => /one|two/.exec(message)?.[0])).toEqual(["one", "two"]);
  });
});

describe("an address", () => {
  test.each([
    "/v1/offices/x/projects",
    "/v1/offices/x/open-data.csv",
    "/v1/schemas/__proto__",
    "/v1/schemas/toString",
    "/v1/schemas/paper%2F..%2Fcheck",
    "/v1/%00",
    "/v1/schemas/%E0%A4%A",
    "/../etc/passwd",
    "/assets/../package.json",
    "//v1/checks",
    `/${"a".repeat(10_000)}`,
  ])("%s leads nowhere", async (path) => {
    const [status, code] = await ask(path, { method: "GET" });
    expect([status, /^(?:address|schema)-unknown$/.test(code)]).toEqual([404, true]);
  });
});

test("marks of HTML in every field are words in a report", async () => {
  const mark = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  const rows = `Police and Crime Panel, 7 February 2020\n\n${mark}\n\nProject\tObjective\tForecast End Date\n${mark}\t${mark}\t${mark}\n`;
  const marked = { ...parsePaperText(rows), title: mark, office: mark };
  const body = JSON.stringify({ papers: [marked], since: marked });
  const report = await app.request("/v1/reports", { method: "POST", headers: json, body });
  const page = await app.request("/", {
    method: "POST",
    body: form([["papers", JSON.stringify(marked)]]),
  });
  for (const made of [await report.text(), await page.text()]) {
    expect(made).toContain("alert(1)");
    expect(made).not.toMatch(/<script>|<img/);
  }
});

test("what is asked for in a format that is not written is refused", async () => {
  const body = JSON.stringify({ papers: [paper] });
  const headers = { ...json, accept: "image/png" };
  expect(await ask("/v1/reports", { headers, body })).toEqual([406, "format-unknown"]);
});
