import { expect, test } from "vitest";
import type { Block } from "../document/index.js";
import { toPlace } from "../result/index.js";
import { parsePaper } from "./parsePaper.js";

const at = (page: number) => toPlace("pack.pdf", { page, line: 1 });
const heading = (page: number, text: string, level = 1): Block => ({
  type: "heading",
  level,
  text,
  at: at(page),
});
const paragraph = (page: number, text: string): Block => ({
  type: "paragraph",
  text,
  at: at(page),
});
const table = (page: number, ...rows: string[][]): Block => ({
  type: "table",
  caption: null,
  headerRows: 1,
  rows: rows.map((cells) => ({
    cells: cells.map((text) => ({ text, at: at(page) })),
    at: { ...at(page) },
  })),
  at: at(page),
});
const head = ["Strand", "Project", "Objective", "Forecast End Date"];
const other = (page: number): Block[] => [
  heading(page, `Item ${page}: Budget monitoring`),
  paragraph(page, "The board noted the outturn of £4.2m and thanked its officers."),
  table(page, ["Budget", "Spent"], ["Pay", "£1.1m"], ["Fleet", "£0.3m"]),
];
const paper = [
  heading(41, "Police and Crime Plan Delivery"),
  paragraph(41, "Police and Crime Panel ~ 7 February 2030"),
  heading(42, "Summary of Current Projects", 2),
  table(
    42,
    head,
    ["Policing", "Fleet renewal", "Renew it", "Q2 2031"],
    ["Policing", "Kennels", "Move them", "TBD"],
  ),
  table(43, head, ["Communities", "Night buses", "Run them", "Q4 2031"]),
];
const pagesTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => other(first + index)).flat();
const read = (blocks: Block[]) =>
  parsePaper({ source: "pack.pdf", lang: null, title: null, blocks, problems: [] });

test("of a pack the paper with projects is read, and nothing around it", () => {
  const { pages, ...found } = read([...pagesTo(1, 40), ...paper, ...pagesTo(44, 100)]);
  expect(pages).toEqual({ first: 41, last: 43 });
  expect({ ...found, pages: null }).toEqual(read(paper));
  expect(found).toMatchObject({
    title: "Police and Crime Plan Delivery",
    meeting: { date: "2030-02-07" },
  });
});

test("a paper of many pages is no pack", () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    table(at + 1, head, ["Policing", `Project ${at}`, "Do it", "Q2 2031"]),
  );
  expect(read([heading(1, "Delivery"), ...rows])).toHaveProperty("pages", null);
});

test("where two papers of a pack have projects, the pack is read whole", () => {
  const again = paper.map((block) => ({ ...block, at: at((block.at?.page ?? 0) + 30) }));
  const moved = again.map((block): Block =>
    block.type === "table"
      ? table(block.at.page ?? 0, ...block.rows.map(({ cells }) => cells.map(({ text }) => text)))
      : block,
  );
  expect(
    read([...pagesTo(1, 40), ...paper, ...pagesTo(44, 70), ...moved, ...pagesTo(74, 100)]),
  ).toHaveProperty("pages", null);
});
