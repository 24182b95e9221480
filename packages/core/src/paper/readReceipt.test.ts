import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePaperText } from "./parsePaperText.js";
import { receiptCases } from "./receipt.cases.js";

const LOST = /-unread$|^table-not-recognised$/;

test.each(receiptCases)("$name", ({ paper, lost }) => {
  const { problems, reading } = parsePaperText(paper);
  const found = problems.filter(({ code }) => LOST.test(code));
  expect(found.map(({ code, at }) => [code, at?.line])).toEqual(lost);
  expect(reading?.unread.map(({ line }) => line)).toEqual([
    ...new Set(lost.map(([, line]) => line)),
  ]);
});

const word = fc.constantFrom("Fleet", "Vetting", "Estates", "Kennels", "Archive", "Cells");

/** Parts of a document, each a block of text with what it puts in. */
const part = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((titles) => ({
    text: ["Project\tForecast", ...titles.map((title) => `${title}\tQ2 2030`)].join("\n"),
    rows: titles.length,
    amounts: 0,
    tables: 0,
    lists: 0,
  })),
  fc.integer({ min: 1, max: 9999 }).map((pounds) => ({
    text: `The office noted £${pounds}.`,
    rows: 0,
    amounts: 1,
    tables: 0,
    lists: 0,
  })),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => ({
    text: ["Venue\tSeats", ...names.map((name) => `${name} hall\tmany`)].join("\n"),
    rows: 0,
    amounts: 0,
    tables: 1,
    lists: 0,
  })),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => ({
    text: ["Actions that partners proposed", ...names.map((name) => `- ${name} for ${name}`)].join(
      "\n",
    ),
    rows: 0,
    amounts: 0,
    tables: 0,
    lists: 1,
  })),
);

test("what was put in is what was read and what was reported", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const lines = parts.map(({ text }, index) => `## Part ${index}\n${text}`).join("\n\n");
      const { projects, problems, reading } = parsePaperText(lines);
      const sum = (of: "rows" | "amounts" | "tables" | "lists") =>
        parts.reduce((total, one) => total + one[of], 0);
      const places = (code: string) => problems.filter((one) => one.code === code).length;
      const told = (texts: readonly string[]) => new Set(texts).size;
      expect(projects.length).toBe(sum("rows"));
      expect(reading?.amounts.elsewhere).toBe(sum("amounts"));
      expect(reading?.tables.unread).toBe(sum("tables"));
      expect(places("table-not-recognised")).toBe(sum("tables"));
      const printed = parts.filter(({ amounts }) => amounts > 0).map(({ text }) => text);
      expect(places("amount-unread")).toBe(told(printed));
      expect(places("list-unread") > 0).toBe(sum("lists") > 0);
    }),
    { numRuns: 300 },
  );
});
