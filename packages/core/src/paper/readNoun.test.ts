import { expect, test } from "vitest";
import type { Profile } from "../profile/index.js";
import { parseProfileJson } from "../profile/schema.js";
import { parsePaperText } from "./parsePaperText.js";

/** What is told of the noun, the paper, and what one and several of the things are called. */
const cases: [name: string, paper: string, noun: [one: string, many: string] | null][] = [
  [
    "the heading over the titles",
    "# Delivery\n\nActivity\tForecast\nFleet\tQ2 2030\n",
    ["activity", "activities"],
  ],
  [
    "a heading of two words",
    "# Delivery\n\nInitiative name\tForecast\nFleet\tQ2 2030\n",
    ["initiative", "initiatives"],
  ],
  [
    "a word of two words",
    "# Delivery\n\nWork stream\tForecast\nFleet\tQ2 2030\n",
    ["work stream", "work streams"],
  ],
  [
    "the heading before a count of something else",
    "# Delivery\n\nThere are 12 current actions.\n\nScheme\tForecast\nFleet\tQ2 2030\n",
    ["scheme", "schemes"],
  ],
  [
    "a heading that names none, and a count",
    "# Delivery\n\nThere are 12 current initiatives.\n\nTitle\tForecast\nFleet\tQ2 2030\n",
    ["initiative", "initiatives"],
  ],
  [
    "two counts of one thing and one of another",
    "# Delivery\n\nThere are 12 current commitments.\n\nOf the 12 commitments, 3 are complete.\n",
    ["commitment", "commitments"],
  ],
  [
    "the heading over a table without such a heading",
    "# Workstreams in development\n\nTitle\tForecast\nFleet\tQ2 2030\n",
    ["workstream", "workstreams"],
  ],
  ["the plain word", "# Delivery\n\nProject\tForecast\nFleet\tQ2 2030\n", ["project", "projects"]],
  ["no word at all", "# Delivery\n\nTitle\tForecast\nFleet\tQ2 2030\n", null],
  [
    "the log of actions beside the projects",
    "# Delivery\n\nProject\tForecast\nFleet\tQ2 2030\n\n# Action log\n\nAction\tOwner\tDate raised\nWrite to the Chief\tClerk\t3 May 2029\n",
    ["project", "projects"],
  ],
];

test.each(cases)("what projects are called: %s", (_name, paper, noun) => {
  const read = parsePaperText(paper).noun;
  expect(read === undefined ? null : [read.one, read.many]).toEqual(noun);
});

function aProfile(fields: object): Profile {
  const read = parseProfileJson(JSON.stringify({ version: 1, name: "rutland", ...fields }));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test("a word of the office's own is told by its heading", () => {
  const profile = aProfile({ nouns: { Pledge: "Pledges" }, projectColumns: { Pledge: "title" } });
  const paper = "# Delivery\n\nPledge\tForecast\nFleet\tQ2 2030\n";
  expect(parsePaperText(paper, { profile }).noun).toEqual({ one: "pledge", many: "pledges" });
});

test("where the paper tells nothing, the office's own word stands", () => {
  const profile = aProfile({ nouns: { Pledge: "Pledges" } });
  const paper = "# Delivery\n\nTitle\tForecast\nFleet\tQ2 2030\n";
  expect(parsePaperText(paper, { profile }).noun).toEqual({ one: "pledge", many: "pledges" });
});
