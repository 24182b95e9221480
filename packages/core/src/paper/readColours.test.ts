import { expect, test } from "vitest";
import type { Block, Cell } from "../document/index.js";
import { parsePaper } from "./parsePaper.js";

type Parts = string | { text: string; fill: string };

const cell = (parts: Parts): Cell =>
  typeof parts === "string" ? { text: parts, at: null } : { ...parts, at: null };
const table = (rows: Parts[][]): Block => ({
  type: "table",
  caption: null,
  headerRows: 1,
  rows: rows.map((cells) => ({ cells: cells.map(cell), at: null })),
  at: null,
});
const coloured = (fill: string) => ({ text: "", fill });
const ragsOf = (...tables: Parts[][][]) =>
  parsePaper({
    source: null,
    lang: null,
    title: null,
    blocks: tables.map(table),
    problems: [],
  }).projects.map(({ rag }) => rag);
const head = ["Project", "Objective", "Forecast End Date", "RAG"];
const row = (title: string, rating: Parts): Parts[] => [title, "To do it", "Q2 2030", rating];
const byColour = { assumptions: ["rag-by-colour"] };

test("a coloured cell without words is a rating that was taken by its colour", () => {
  const rows = [
    row("Fleet", coloured("#00b050")),
    row("Kennels", coloured("#ffc000")),
    row("Custody", coloured("#c00000")),
  ];
  expect(ragsOf([head, ...rows])).toEqual([
    { text: "", value: "green", scheme: "rag-3", ...byColour },
    { text: "", value: "amber", scheme: "rag-3", ...byColour },
    { text: "", value: "red", scheme: "rag-3", ...byColour },
  ]);
});

test("a word counts before the colour behind it, and grey or blue mean nothing", () => {
  const rows = [
    row("Fleet", { text: "Amber", fill: "#00b050" }),
    row("Kennels", coloured("#d9d9d9")),
    row("Custody", coloured("#0070c0")),
  ];
  expect(ragsOf([head, ...rows])).toEqual([
    { text: "Amber", value: "amber", scheme: "rag-3" },
    null,
    null,
  ]);
});

test("the paper's legend says what its colours mean", () => {
  const legend = [
    [
      { text: "On track", fill: "#0070c0" },
      { text: "Off track", fill: "#7030a0" },
    ],
  ];
  expect(
    ragsOf(legend, [head, row("Fleet", coloured("#7030a0")), row("Kennels", coloured("#0070c0"))]),
  ).toEqual([
    { text: "Off track", value: "off-track", scheme: "progress", ...byColour },
    { text: "On track", value: "on-track", scheme: "progress", ...byColour },
  ]);
});

test("a column of status that is nothing but colour rates", () => {
  const rows = [
    ["Project", "Objective", "Forecast End Date", "Status"],
    row("Fleet", coloured("#00b050")),
  ];
  expect(ragsOf(rows)).toMatchObject([{ value: "green", ...byColour }]);
});
