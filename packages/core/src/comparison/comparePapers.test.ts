import { expect, test } from "vitest";
import { parseForecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { Headline, Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import { toSlug } from "../text/index.js";
import { comparePapers } from "./comparePapers.js";
import type { CompareOptions } from "./types.js";

type Words = { title: string; forecast?: string; rag?: string; stage?: Stage } & Partial<
  Pick<Project, "objective" | "strand" | "strandConfidence" | "deadline" | "commentary">
>;

function row({ forecast = "", rag = "", ...parts }: Words): Project {
  return {
    id: toSlug(parts.title),
    strand: null,
    strandText: null,
    strandConfidence: "none",
    objective: null,
    benefit: null,
    stage: "current",
    isStatutory: false,
    deadline: null,
    ragReason: null,
    commentary: null,
    lead: null,
    priorities: null,
    other: {},
    at: { source: null, page: null, line: 1, row: null, column: null },
    ...parts,
    forecast: parseForecast(forecast),
    rag: parseRag(rag),
  };
}

const nothingListed: Headline["lists"] = {
  delivered: null,
  initiated: null,
  toCommence: null,
  placedOnHold: null,
  newCandidates: null,
};

type Lists = Partial<Record<keyof Headline["lists"], string[]>>;

function paper(rows: Words[], lists: Lists = {}, parts: Partial<Paper> = {}): Paper {
  const stated = Object.entries(lists).map(([name, titles]) => [
    name,
    { stated: titles.length, titles },
  ]);
  return {
    version: 1,
    meeting: null,
    asOf: null,
    title: null,
    office: null,
    profile: null,
    priorities: [],
    strands: [],
    headline: {
      completed: null,
      current: null,
      candidate: null,
      onHold: null,
      rag: null,
      assumptions: [],
      shares: [],
      byStrand: null,
      lists: { ...nothingListed, ...Object.fromEntries(stated) },
      notes: [],
    },
    projects: rows.map(row),
    decisions: [],
    spotlights: [],
    problems: [],
    ...parts,
  };
}

const say = (before: Words[], after: Words[], lists: Lists = {}, options: CompareOptions = {}) =>
  comparePapers(paper(before), paper(after, lists), options).changes.map(
    ({ kind, sentence }) => `${kind}: ${sentence}`,
  );

type Row = [name: string, before: Words[], after: Words[], said: string[], lists?: Lists];
const fleet = (parts: Partial<Words> = {}): Words[] => [{ title: "Fleet", ...parts }];

test.each<Row>([
  ["nothing", [], [], []],
  [
    "a date that moves to another quarter",
    fleet({ forecast: "Q1 2018" }),
    fleet({ forecast: "Q2 2018" }),
    [
      "reforecast: Fleet is now forecast for the second quarter of 2018, 3 months later than the first quarter of 2018 stated before.",
    ],
  ],
  ["a date in other words", fleet({ forecast: "Jan-20" }), fleet({ forecast: "January 2020" }), []],
  [
    "a day that moves inside its month",
    fleet({ forecast: "7 February 2020" }),
    fleet({ forecast: "8 February 2020" }),
    [
      "reforecast: Fleet is now forecast for 8 February 2020, 1 day later than 7 February 2020 stated before.",
    ],
  ],
  [
    "a quarter that becomes one of its months",
    fleet({ forecast: "Q2 2018" }),
    fleet({ forecast: "May 2018" }),
    [
      "reforecast: Fleet is now forecast for May 2018, between 1 month earlier and 1 month later than the second quarter of 2018 stated before.",
    ],
  ],
  [
    "early that becomes late",
    fleet({ forecast: "early 2020" }),
    fleet({ forecast: "late 2020" }),
    ["reforecast: Fleet is now forecast for late 2020; early 2020 was stated before."],
  ],
  [
    "a date that is no longer stated",
    fleet({ forecast: "Q1 2018" }),
    fleet(),
    [
      "reforecast: No forecast end date is stated now for Fleet; the first quarter of 2018 was stated before.",
    ],
  ],
  [
    "a date that is stated for the first time",
    fleet({ forecast: "TBD" }),
    fleet({ forecast: "2020" }),
    ["reforecast: Fleet is now forecast for 2020; it was to be confirmed before."],
  ],
  [
    "a date that could not be read",
    fleet({ forecast: "Ongoing" }),
    fleet({ forecast: "Q5 2018" }),
    [
      "reforecast: The forecast end date of Fleet now reads “Q5 2018”, which could not be read as a date; it was described as ongoing before.",
    ],
  ],
  [
    "a forecast cell that says on hold",
    fleet({ forecast: "Q1 2018" }),
    fleet({ forecast: "On hold" }),
    ["held: Fleet is now on hold; it was in delivery in the earlier paper."],
  ],
  [
    "a project that resumes with a date",
    fleet({ forecast: "On hold" }),
    fleet({ forecast: "Q1 2018" }),
    [
      "reforecast: Fleet is now forecast for the first quarter of 2018; “On hold” stood in its place before.",
      "resumed: Fleet is in delivery again; it was on hold in the earlier paper.",
    ],
  ],
  [
    "a candidate that starts",
    fleet({ stage: "candidate" }),
    fleet(),
    ["initiated: Fleet has started; it was a candidate in the earlier paper."],
  ],
  [
    "a new row in the list of those initiated",
    [],
    fleet({ forecast: "May 2020" }),
    ["initiated: Fleet is named among the projects started; it is forecast for May 2020."],
    { initiated: ["FLEET"] },
  ],
  [
    "a new row",
    [],
    fleet(),
    ["appeared: Fleet is listed in this paper and was not listed in the one before."],
  ],
  [
    "a new row among the new candidates",
    [],
    fleet({ stage: "candidate" }),
    ["appeared: Fleet is named among the new candidate projects."],
    { newCandidates: ["Fleet"] },
  ],
  [
    "a row that is gone and was delivered",
    fleet(),
    [],
    ["completed: Fleet is named among the projects delivered."],
    { delivered: ["Fleet (statutory)"] },
  ],
  [
    "a row that is gone and was put on hold",
    fleet(),
    [],
    ["held: Fleet is named among the projects placed on hold."],
    { placedOnHold: ["Fleet"] },
  ],
  [
    "a row that is gone",
    fleet({ forecast: "Q1 2018" }),
    [],
    [
      "no-longer-listed: Fleet is not listed in this paper; it was forecast for the first quarter of 2018.",
    ],
  ],
  [
    "a row that says it is completed",
    fleet(),
    fleet({ stage: "completed" }),
    ["completed: Fleet is now listed as completed; it was in delivery in the earlier paper."],
  ],
  [
    "a row that says it is withdrawn",
    fleet(),
    fleet({ stage: "withdrawn" }),
    ["withdrawn: Fleet is now listed as withdrawn; it was in delivery in the earlier paper."],
  ],
  [
    "a rating",
    fleet({ rag: "Green" }),
    fleet({ rag: "A" }),
    ["rag-changed: Fleet is now rated amber; it was rated green before."],
  ],
  ["a rating in other letters", fleet({ rag: "G" }), fleet({ rag: "Green" }), []],
  [
    "a legal date",
    fleet(),
    fleet({ deadline: "2020-09-23" }),
    [
      "deadline-changed: The legal deadline stated for Fleet is now 23 September 2020; none was stated before.",
    ],
  ],
  [
    "another strand, both sure",
    fleet({ strand: "Policing", strandConfidence: "certain" }),
    fleet({ strand: "Communities", strandConfidence: "likely" }),
    ["moved: Fleet is now listed under Communities; it was under Policing before."],
  ],
  [
    "another strand that is a guess",
    fleet({ strand: "Policing", strandConfidence: "certain" }),
    fleet({ strand: "Communities", strandConfidence: "guess" }),
    [],
  ],
  [
    "the statutory marker",
    fleet(),
    [{ title: "Fleet (statutory)" }],
    ["reworded: The title of Fleet now says that it is statutory."],
  ],
  [
    "the objective's words",
    fleet({ objective: "Buy vans" }),
    fleet({ objective: "Buy electric vans" }),
    ["reworded: The objective is worded differently for Fleet."],
  ],
  [
    "the objective's punctuation alone",
    fleet({ objective: "Buy vans" }),
    fleet({ objective: "buy vans." }),
    [],
  ],
  [
    "a new name that says the old one",
    fleet(),
    [{ title: "Vehicles (formerly “Fleet”)" }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "a new name after a dash",
    fleet(),
    [{ title: "Vehicles – formerly known as Fleet" }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "the old name that is no longer said",
    [{ title: "Vehicles (formerly “Fleet”)" }],
    [{ title: "Vehicles" }],
    [],
  ],
  [
    "an old name whose project is still listed",
    fleet(),
    [{ title: "Fleet" }, { title: "Vehicles (formerly Fleet)" }],
    ["appeared: Vehicles is listed in this paper and was not listed in the one before."],
  ],
  [
    "two projects that become one",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Equipment (formerly Fleet and Kit)" }],
    ["merged: Fleet is now part of Equipment.", "merged: Kit is now part of Equipment."],
  ],
  [
    "a project that takes another in",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Fleet (now including Kit)" }],
    ["merged: Kit is now part of Fleet."],
  ],
  [
    "a row that says it is part of another",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Fleet" }, { title: "Kit", commentary: "Now part of Fleet." }],
    ["merged: Kit is now part of Fleet."],
  ],
  [
    "words about a merger that name no project of the paper",
    fleet(),
    [{ title: "Equipment", objective: "Combines Fleet insurance with training" }],
    [
      "appeared: Equipment is listed in this paper and was not listed in the one before.",
      "no-longer-listed: Fleet is not listed in this paper.",
    ],
  ],
  [
    "a project that becomes two",
    fleet(),
    [{ title: "Vans (formerly Fleet)" }, { title: "Cars (formerly Fleet)" }],
    ["split: Cars has been split from Fleet.", "split: Vans has been split from Fleet."],
  ],
  [
    "a part that leaves a project which stays",
    fleet(),
    [{ title: "Fleet" }, { title: "Vans (formerly part of Fleet)" }],
    ["split: Vans has been split from Fleet."],
  ],
  [
    "a title twice, told apart by its objective",
    [
      { title: "Fleet", objective: "Vans", forecast: "Q1 2018" },
      { title: "Fleet", objective: "Cars", forecast: "Q2 2018" },
    ],
    [
      { title: "Fleet", objective: "Cars", forecast: "Q2 2018" },
      { title: "Fleet", objective: "Vans", forecast: "Q1 2018" },
    ],
    [],
  ],
])("%s", (_name, before, after, said, lists = {}) => {
  expect(say(before, after, lists)).toEqual(said);
});

test("the list of aliases makes one project of two names", () => {
  const aliases = [{ title: "Vehicles", aliases: ["Fleet"] }];
  const { matches, changes } = comparePapers(paper(fleet()), paper([{ title: "Vehicles" }]), {
    aliases,
  });
  expect(matches).toMatchObject([{ before: "fleet", after: "vehicles", how: "alias", score: 1 }]);
  expect(changes.map(({ kind }) => kind)).toEqual(["renamed"]);
});

test.each([
  ["phases", "Estate Change Programme Phase 1", "Estate Change Programme Phase 2"],
  ["phases in words", "Estate Programme Phase One", "Estate Programme Phase II"],
  ["years", "Budget consultation 2019/20", "Budget consultation 2020/21"],
  [
    "places in brackets",
    "Review the draft strategy (Portsmouth)",
    "Review the draft strategy (Ryde)",
  ],
  ["places after a dash", "Domestic Abuse Service - Portsmouth", "Domestic Abuse Service - Ryde"],
  ["few words in common", "Hate crime survey", "Hate mail archive"],
])("%s that differ are not even proposed as one project", (_name, one, other) => {
  const objective = "Put the agreed strategy fully into effect";
  const { matches } = comparePapers(
    paper([{ title: one, objective }]),
    paper([{ title: other, objective }]),
  );
  expect(matches).toEqual([]);
});

test.each([
  ["a word more", "Victim care service renewal", "Victim care service contract renewal"],
  [
    "a misspelt word",
    "Review of modern slavery partnership",
    "Review of moden slavery partnership",
  ],
  ["small words", "Review use of SafetyNet", "Review of the use of SafetyNet"],
])("%s is proposed, and changes nothing until a person confirms it", (_name, one, other) => {
  const [before, after] = [paper([{ title: one }]), paper([{ title: other }])];
  const open = comparePapers(before, after);
  expect(open.matches).toMatchObject([{ how: "likeness", isConfirmed: false }]);
  expect(open.matches[0]?.score).toBeLessThan(1);
  expect(open.changes.map(({ kind }) => kind)).toEqual(["appeared", "no-longer-listed"]);
  const pair = { before: toSlug(one), after: toSlug(other) };
  const confirmed = comparePapers(before, after, { confirmed: [pair] });
  expect(confirmed.matches).toMatchObject([{ ...pair, how: "likeness", isConfirmed: true }]);
  expect(confirmed.changes.map(({ kind }) => kind)).toEqual(["renamed"]);
  const refused = comparePapers(before, after, { refused: [pair] });
  expect([refused.matches, refused.problems.length]).toEqual([[], open.problems.length]);
});

const line = { paper: "June", field: "match", evidence: "", about: "kit", value: "fleet" };
const june = { meeting: { text: "June", date: "2020-06-05" } };

test.each([
  ["yes", "Yes", ["renamed"], []],
  ["the title of the right row", "Vans", ["no-longer-listed", "renamed"], []],
  ["no", "no", ["appeared", "no-longer-listed", "no-longer-listed"], []],
  ["nothing yet", null, ["appeared", "no-longer-listed", "no-longer-listed"], []],
  [
    "what is no row",
    "Boats",
    ["appeared", "no-longer-listed", "no-longer-listed"],
    ["review-line-unfit"],
  ],
])("a review line that answers %s is obeyed or reported", (_name, answer, kinds, codes) => {
  const { changes, problems } = comparePapers(
    paper([{ title: "Fleet" }, { title: "Vans" }], {}, { asOf: "2020-01-31" }),
    paper([{ title: "Kit" }], {}, june),
    { review: [{ ...line, answer }] },
  );
  const found = changes.map(({ kind }) => kind).toSorted();
  expect(answer === "Yes" ? found.slice(1) : found).toEqual(kinds);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["a row that is gone", { before: "boats", after: "kit" }],
  ["a row that has its own match", { before: "fleet", after: "kit" }],
])("a confirmed pair with %s is reported", (_name, pair) => {
  const { problems } = comparePapers(
    paper(fleet(), {}, { asOf: "2020-01-31" }),
    paper([{ title: "Fleet" }, { title: "Kit" }], {}, june),
    { confirmed: [pair] },
  );
  expect(problems.map(({ code }) => code)).toEqual(["review-line-unfit"]);
});

test.each<[string, Partial<Paper>, Partial<Paper>, string[]]>([
  ["two dated papers", { asOf: "2020-01-31" }, june, []],
  ["a paper without a day", {}, june, ["paper-undated"]],
  ["papers in the wrong order", { asOf: "2021-01-31" }, june, ["papers-out-of-order"]],
  ["papers of one day", june, june, ["same-paper"]],
  [
    "papers of two offices",
    { asOf: "2020-01-31", office: "OPCC of Hampshire" },
    { ...june, office: "OPFCC of Essex" },
    ["offices-differ"],
  ],
  [
    "papers of one office in other letters",
    { asOf: "2020-01-31", office: "OPCC Hampshire" },
    { ...june, office: "Opcc  Hampshire" },
    [],
  ],
])("%s say what a reader must know", (_name, first, second, codes) => {
  const { problems } = comparePapers(paper(fleet(), {}, first), paper([], {}, second));
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test("papers in the wrong order are said with their dates", () => {
  const { problems } = comparePapers(paper([], {}, { asOf: "2021-01-31" }), paper([], {}, june));
  expect(problems[0]?.message).toBe(
    "The first paper is of 31 January 2021 and the second of 5 June 2020, which is earlier. They were compared as given.",
  );
});
