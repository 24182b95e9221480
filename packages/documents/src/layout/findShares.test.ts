import { expect, test } from "vitest";
import { findShares } from "./findShares.js";
import type { Run } from "./types.js";

const toRun = (text: string, row: number): Run => ({
  text,
  left: 40,
  top: 100 + 16 * row,
  right: 160,
  bottom: 112 + 16 * row,
  width: 120,
  height: 12,
  isBold: false,
  turned: "not",
  part: null,
  isArtifact: false,
});

test.each([
  ["changes", ["Burglary: -60%", "Theft: -40%"]],
  ["changes with a minus sign", ["Burglary: −60%", "Theft: −40%"]],
  ["rises", ["Burglary +60%", "Theft +40%"]],
  ["a range", ["Residential burglary: 55–60%", "Theft: 40%"]],
  ["more than a whole", ["Burglary 1,060%", "Theft 40%"]],
  ["two figures each", ["Burglary 40% 30%", "Theft 60% 70%"]],
])("%s are no shares of a whole", (_, texts) => {
  expect(findShares(texts.map(toRun))).toEqual([]);
});

test.each<[name: string, texts: string[], shares: [label: string, percent: number][]]>([
  [
    "words before the share",
    ["Burglary: 60%", "Theft (40 %)"],
    [
      ["Burglary", 60],
      ["Theft", 40],
    ],
  ],
  [
    "words behind the share",
    ["60% Burglary", "40 % – Theft"],
    [
      ["Burglary", 60],
      ["Theft", 40],
    ],
  ],
  [
    "shares with decimals",
    ["Burglary: 40.5%", "59.5% Theft"],
    [
      ["Burglary", 40.5],
      ["Theft", 59.5],
    ],
  ],
  ["shares that make no whole", ["Burglary: 60%", "Theft: 20%"], []],
])("%s", (_name, texts, shares) => {
  const [found] = findShares(texts.map(toRun));
  const chart = found?.block.type === "chart" ? found.block : null;
  const categories = chart?.categories ?? [];
  const values = chart?.series[0]?.values ?? [];
  expect(categories.map((label, index) => [label, values[index]])).toEqual(shares);
});
