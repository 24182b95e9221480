import { expect, test } from "vitest";
import { defaultStrands, matchStrand, matchStrands, type StrandConfidence } from "./index.js";

type Row = [label: string, strand: string | null, confidence: StrandConfidence];

const tables: [name: string, rows: Row[]][] = [
  [
    "a table that labels the first row of each group",
    [
      ["Big Conversations", "Big Conversations", "certain"],
      ["Big Con", "Big Conversations", "likely"],
      ["Big Issues", "Big Issues", "certain"],
      ["", "Big Issues", "likely"],
      ["Commissioning & Partnerships", "Commissioning & Partnerships", "certain"],
      ["", "Commissioning & Partnerships", "likely"],
    ],
  ],
  [
    "rotated labels broken over two rows, with rows between two strands",
    [
      ["lig sations", "Big Conversations", "likely"],
      ["Bi", "Big Conversations", "likely"],
      ["", "Big Conversations", "guess"],
      ["Big Issues", "Big Issues", "certain"],
      ["", "Big Issues", "likely"],
      ["l Se", "Big Issues", "likely"],
      ["Big", "Big Issues", "likely"],
      ["", "Big Issues", "likely"],
    ],
  ],
  [
    "a splinter of one letter above a label in four pieces",
    [
      ["F", "Commissioning & Partnerships", "guess"],
      ["", "Commissioning & Partnerships", "guess"],
      ["hips", "Commissioning & Partnerships", "likely"],
      ["Partnersł", "Commissioning & Partnerships", "likely"],
      ["ission", "Commissioning & Partnerships", "likely"],
      ["Commi", "Commissioning & Partnerships", "likely"],
      ["", "Commissioning & Partnerships", "likely"],
    ],
  ],
  [
    "a label that names no strand of the plan, which rows below it do not pass over",
    [
      ["Policing", "Policing", "certain"],
      ["", "Policing", "likely"],
      ["Fire and Rescue", null, "none"],
      ["", null, "none"],
      ["Communities", "Communities", "certain"],
    ],
  ],
  [
    "no label at all",
    [
      ["", null, "none"],
      ["", null, "none"],
    ],
  ],
];

test.each(tables)("%s", (_name, rows) => {
  const matches = matchStrands(
    rows.map(([label]) => label),
    defaultStrands,
  );
  expect(matches.map(({ strand, confidence }) => [strand, confidence])).toEqual(
    rows.map(([, strand, confidence]) => [strand, confidence]),
  );
});

test.each([
  ["Big Issues", "The row is labelled “Big Issues”."],
  ["ission", "The broken label “ission” shares “ission” with Commissioning & Partnerships alone."],
  ["Fire and Rescue", "The label “Fire and Rescue” is no strand of the plan."],
])("the label %s gives its evidence", (label, evidence) => {
  expect(matchStrand(label, defaultStrands).evidence).toBe(evidence);
});

test("a row between two labels says what stands above and below it", () => {
  const [, between] = matchStrands(["Bi", "", "Policing"], ["Big Issues", "Policing"]);
  expect(between).toEqual({
    strand: "Big Issues",
    confidence: "guess",
    evidence: "The row has no label; above it is Big Issues, below it Policing.",
  });
});

test("the words of a label may stand in another order", () => {
  expect(matchStrand("PARTNERSHIPS AND COMMISSIONING", defaultStrands)).toMatchObject({
    strand: "Commissioning & Partnerships",
    confidence: "certain",
  });
});
