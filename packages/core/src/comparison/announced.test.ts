import { expect, test } from "vitest";
import { parsePaperText } from "../paper/index.js";
import { comparePapers } from "./comparePapers.js";

/** The titles of the earlier paper, what the later one says, its titles, and what is to be told. */
const cases: [name: string, before: string[], says: string, after: string[], told: string[]][] = [
  [
    "two projects that became one",
    ["Harbour Lights", "Bright Streets"],
    "Harbour Lights and Bright Streets have been brought together as Safer Nights.",
    ["Safer Nights"],
    [
      "merged: Bright Streets is now part of Safer Nights.",
      "merged: Harbour Lights is now part of Safer Nights.",
    ],
  ],
  [
    "a name that holds the word and",
    ["Fleet and Kit", "Vetting"],
    "Fleet and Kit and Vetting were combined into a single scheme, Safer Nights.",
    ["Safer Nights"],
    [
      "merged: Fleet and Kit is now part of Safer Nights.",
      "merged: Vetting is now part of Safer Nights.",
    ],
  ],
  [
    "a project that was taken in by one that both papers list",
    ["Harbour Lights", "Safer Nights"],
    "The Harbour Lights project was merged with Safer Nights in May 2029.",
    ["Safer Nights"],
    ["merged: Harbour Lights is now part of Safer Nights."],
  ],
  [
    "a project that became two",
    ["Harbour Lights"],
    "Harbour Lights has been split into Quay Lamps and Pier Lamps.",
    ["Quay Lamps", "Pier Lamps"],
    [
      "split: Pier Lamps has been split from Harbour Lights.",
      "split: Quay Lamps has been split from Harbour Lights.",
    ],
  ],
  [
    "a project whose parts say that they came from it, and that is said to have become another",
    ["Harbour Lights", "Bright Streets"],
    "Harbour Lights and Bright Streets have been brought together as Safer Nights.",
    ["Vans (split from Harbour Lights)", "Cars (split from Harbour Lights)", "Safer Nights"],
    [
      "merged: Bright Streets is now part of Safer Nights.",
      "split: Cars has been split from Harbour Lights.",
      "split: Vans has been split from Harbour Lights.",
    ],
  ],
  [
    "another name",
    ["Harbour Lights"],
    "Harbour Lights is now known as Safer Nights.",
    ["Safer Nights"],
    ["renamed: Harbour Lights is now called Safer Nights."],
  ],
  [
    "another name in brackets",
    ["Harbour Lights"],
    "Safer Nights (formerly Harbour Lights) is on track.",
    ["Safer Nights"],
    ["renamed: Harbour Lights is now called Safer Nights."],
  ],
  [
    "a withdrawal",
    ["Harbour Lights", "Vetting"],
    "Since the last meeting, Harbour Lights has been withdrawn.",
    ["Vetting"],
    ["withdrawn: Harbour Lights is not listed in this paper, which says that it was withdrawn."],
  ],
  [
    "a list of withdrawals",
    ["Harbour Lights", "Bright Streets", "Vetting"],
    "Projects withdrawn since the last meeting:\n\n- Harbour Lights\n- Bright Streets",
    ["Vetting"],
    [
      "withdrawn: Bright Streets is not listed in this paper, which says that it was withdrawn.",
      "withdrawn: Harbour Lights is not listed in this paper, which says that it was withdrawn.",
    ],
  ],
  [
    "a list of mergers",
    ["Harbour Lights", "Bright Streets"],
    "Merged projects:\n\n- Harbour Lights and Bright Streets into Safer Nights",
    ["Safer Nights"],
    [
      "merged: Bright Streets is now part of Safer Nights.",
      "merged: Harbour Lights is now part of Safer Nights.",
    ],
  ],
  [
    "a project that was put off and is not listed",
    ["Harbour Lights"],
    "Harbour Lights has been deferred to 2031.",
    ["Vetting"],
    [
      "held: Harbour Lights is not listed in this paper, which says that it was put on hold.",
      "appeared: Vetting is listed in this paper and was not listed in the one before; it is forecast for the second quarter of 2030.",
    ],
  ],
  [
    "a project on which work has restarted",
    [],
    "Work on Harbour Lights has restarted.",
    ["Harbour Lights"],
    ["resumed: Harbour Lights is listed again; the paper says that work on it has resumed."],
  ],
  [
    "a heading that says so",
    ["Harbour Lights"],
    "## Harbour Lights has been renamed Safer Nights",
    ["Safer Nights"],
    ["renamed: Harbour Lights is now called Safer Nights."],
  ],
  [
    "a question about it",
    ["Harbour Lights"],
    "It was asked whether Harbour Lights has been renamed Safer Nights.",
    ["Safer Nights"],
    [
      "appeared: Safer Nights is listed in this paper and was not listed in the one before; it is forecast for the second quarter of 2030.",
      "no-longer-listed: Harbour Lights is not listed in this paper; it was forecast for the second quarter of 2030.",
    ],
  ],
  [
    "a project of which the other paper knows nothing",
    ["Vetting"],
    "Harbour Lights has been withdrawn.",
    ["Vetting"],
    [],
  ],
];

const aPaper = (day: string, says: string, titles: readonly string[]) =>
  parsePaperText(
    `Panel meeting: ${day}\n\n${says}\n\nProject\tForecast\n${titles.map((title) => `${title}\tQ2 2030\n`).join("")}`,
  );

test.each(cases)("%s", (_name, before, says, after, told) => {
  const { changes } = comparePapers(
    aPaper("7 February 2029", "The plan.", before),
    aPaper("7 June 2029", says, after),
  );
  expect(changes.map(({ kind, sentence }) => `${kind}: ${sentence}`).toSorted()).toEqual(
    told.toSorted(),
  );
});

test("a change that was announced names the sentence and its place", () => {
  const { changes } = comparePapers(
    aPaper("7 February 2029", "The plan.", ["Harbour Lights"]),
    aPaper("7 June 2029", "Harbour Lights has been merged into Safer Nights.", ["Safer Nights"]),
  );
  expect(changes[0]?.announced).toMatchObject({
    text: "Harbour Lights has been merged into Safer Nights.",
    at: { line: 3 },
  });
});
