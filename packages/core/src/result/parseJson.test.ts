import { expect, test } from "vitest";
import { z } from "zod";
import { MOST_ISSUES, parseJson } from "./index.js";

const paper = z.object({ version: z.literal(1), title: z.string() });
const schema = z.object({ papers: z.array(paper) });

const codesOf = (text: string) => {
  const read = parseJson(schema, text, "papers");
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

test.each([
  ["nothing", "", ["json-unreadable"]],
  ["a text", "papers", ["json-unreadable"]],
  ["another shape", "[]", ["json-unfit"]],
  ["a field that is not there", "{}", ["json-unfit"]],
  ["a version that is no number", '{"papers":[{"version":"2","title":""}]}', ["json-unfit"]],
  ["an older version", '{"papers":[{"version":0,"title":""}]}', ["json-unfit"]],
  ["a newer version", '{"papers":[{"version":2}]}', ["json-version-newer"]],
  [
    "a newer version beside an unfit paper",
    '{"papers":[{"version":2,"titles":[]},{"version":1}]}',
    ["json-version-newer", "json-unfit"],
  ],
  ["what fits", '{"papers":[{"version":1,"title":"","more":1}]}', []],
])("%s", (_name, text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test("a problem names the path, what stands there and what was expected, and has its place", () => {
  const text = '{"papers":[{"version":1,"title":7}]}';
  expect(parseJson(schema, text, "papers as JSON", { source: "a.json" })).toMatchObject({
    ok: false,
    problem: {
      message: "“papers.0.title” does not fit: Invalid input: expected string, received number.",
      found: "7",
      expected: "papers as JSON",
      at: { source: "a.json" },
      values: { path: "papers.0.title" },
    },
  });
});

test("of many fields that do not fit, so many are told and the rest counted", () => {
  const papers = Array.from({ length: MOST_ISSUES + 5 }, () => ({ version: 1 }));
  const read = parseJson(schema, JSON.stringify({ papers }), "papers");
  expect(read).toMatchObject({ ok: false });
  const problems = read.ok ? [] : read.problems;
  expect(problems).toHaveLength(MOST_ISSUES + 1);
  expect(problems.at(-1)?.message).toBe("5 more fields do not fit.");
});
