import { expect, test } from "vitest";
import type { Block, Document, Table } from "../document/index.js";
import { parsePaper } from "./index.js";

const at = { source: null, page: null, line: 1, row: null, column: null };

function line(text: string, { level = null }: { level?: number | null } = {}): Block {
  return level === null ? { type: "paragraph", text, at } : { type: "heading", level, text, at };
}

function item(text: string): Block {
  return { type: "list", ordered: false, items: [{ text, at }], at };
}

function table(...rows: string[][]): Table {
  const placed = rows.map((cells, row) => ({
    cells: cells.map((text) => ({ text, at })),
    at: { ...at, row: row + 1 },
  }));
  return { type: "table", caption: null, headerRows: 0, rows: placed, at };
}

const document = (...blocks: Block[]): Document => ({
  source: null,
  lang: null,
  title: null,
  blocks,
  problems: [],
});
const read = (...blocks: Block[]) => parsePaper(document(...blocks));

test.each([
  ["the label column before the title's", ["", "Project", "Objective", "Forecast End Date"]],
  ["the label column under the title's heading", ["Project", "", "Objective", "Forecast End Date"]],
  ["a label column with a heading", ["Strand", "Action", "Purpose", "Timescale"]],
])("%s is found", (_name, headings) => {
  const { projects, problems } = read(
    table(headings, ["Policing", "Court Films", "Film", "Q2 2018"]),
  );
  expect(projects).toMatchObject([
    { strand: "Policing", title: "Court Films", objective: "Film", forecast: { text: "Q2 2018" } },
  ]);
  expect(problems).toEqual([]);
});

test("columns may stand in any order, and those of other areas are known", () => {
  const { projects } = read(
    table(
      ["Ref", "R-A-G", "Action", "Lead officer", "Timescale", "Status", "Links"],
      ["1.1", "A/G", "Court Films", "A. Person", "Mar '20", "In progress", "Page 4"],
    ),
  );
  expect(projects).toMatchObject([
    {
      title: "Court Films",
      rag: { text: "A/G", value: "amber-green", scheme: "dca-5" },
      lead: "A. Person",
      stage: "current",
      forecast: { text: "Mar '20" },
      other: { Ref: "1.1", Links: "Page 4" },
    },
  ]);
});

test("where two headings name one field, the later cell is kept under its heading", () => {
  const { projects } = read(
    table(["Project", "Action", "Timescale"], ["Court Films", "Film", "Q2 2018"]),
  );
  expect(projects).toMatchObject([{ title: "Court Films", other: { Action: "Film" } }]);
});

test.each([["constructor"], ["__proto__"], ["toString"]])(
  "the heading %s is one like any other",
  (heading) => {
    const { projects } = read(
      table(["Project", "Timescale", heading], ["Court Films", "Q2 2018", "kept"]),
    );
    expect(Object.values(projects[0]?.other ?? {})).toEqual(["kept"]);
    expect(read(table([heading, "x"], ["1", "2"])).headline).toBeNull();
  },
);

test.each([
  ["Summary of Current Projects", "current"],
  ["Projects on hold", "on-hold"],
  ["Future projects", "candidate"],
  ["Candidate Projects", "candidate"],
  ["Pipeline", "candidate"],
  ["Completed projects", "completed"],
])("rows under “%s” are %s", (heading, stage) => {
  const { projects } = read(line(heading), table(["Project", "Forecast"], ["Court Films", ""]));
  expect(projects).toMatchObject([{ stage }]);
});

test("a chart's heading says nothing of the rows under it", () => {
  const { projects } = read(
    line("Current projects"),
    line("Completed projects per strand"),
    line("Completed projects split across priorities"),
    table(["Project", "Forecast"], ["Court Films", ""]),
  );
  expect(projects).toMatchObject([{ stage: "current" }]);
});

test.each([
  ["On hold", "on-hold"],
  ["Successfully completed (C)", "completed"],
  ["not started", "candidate"],
  ["Deferred", "on-hold"],
])("the status %s is %s", (status, stage) => {
  const { projects } = read(table(["Project", "Forecast", "Status"], ["Films", "", status]));
  expect(projects).toMatchObject([{ stage, other: {} }]);
});

test("a status that names no stage is kept and said", () => {
  const { projects, problems } = read(
    table(["Project", "Forecast", "Status"], ["Films", "", "Awaiting kit"]),
  );
  expect(projects).toMatchObject([{ stage: "current", other: { Status: "Awaiting kit" } }]);
  expect(problems).toMatchObject([{ code: "status-unread", found: "Awaiting kit" }]);
});

test("headings may stand under a title row and again on the next page; empty rows are no projects", () => {
  const headings = ["Project", "Objective", "Forecast"];
  const { projects, problems } = read(
    table(
      ["Delivery plan", "", ""],
      headings,
      ["Court Films", "Film", "Q2 2018"],
      ["", "", ""],
      headings,
      ["Street Pastors", "Fund", "Q3 2018"],
    ),
  );
  expect(projects.map(({ title }) => title)).toEqual(["Court Films", "Street Pastors"]);
  expect(problems).toEqual([]);
});

test("a row that holds nothing but a strand's name labels the rows after it", () => {
  const { projects } = read(
    table(
      ["Project", "Objective", "Forecast"],
      ["Policing", "", ""],
      ["Court Films", "Film", "Q2 2018"],
      ["Communities", "Communities", "Communities"],
      ["Street Pastors", "Fund", "Q3 2018"],
    ),
  );
  expect(projects.map(({ title, strand }) => [title, strand])).toEqual([
    ["Court Films", "Policing"],
    ["Street Pastors", "Communities"],
  ]);
});

test("a row without a title is given with a warning", () => {
  const { projects, problems } = read(
    table(["Project", "Objective", "Forecast"], ["", "and more", "Q2 2018"]),
  );
  expect(projects).toMatchObject([{ title: "", objective: "and more" }]);
  expect(problems).toMatchObject([{ code: "row-without-title", at: { row: 2 } }]);
});

test("two projects of one name get ids of their own", () => {
  const { projects } = read(
    table(["Project", "Forecast"], ["Court Films", ""], ["Court films", ""], ["Court Films 2", ""]),
  );
  expect(projects.map(({ id }) => id)).toEqual(["court-films", "court-films-2", "court-films-2-2"]);
});

test("decisions are read with their ids and dates from columns in any order", () => {
  const { decisions, problems } = read(
    table(
      ["Decision date", "Ref", "Subject", "Officer", "Details"],
      ["25/01/2021", "048/2021", "Safety fund", "A. Person", "Agreed £5,000."],
      ["soon", "049/2021", "Later", "", "Agreed."],
    ),
  );
  expect(decisions).toMatchObject([
    { ref: "048/2021", title: "Safety fund", approvedOn: { earliest: "2021-01-25" } },
    { ref: "049/2021", approvedOn: null },
  ]);
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ["cell-unread", "A. Person"],
    ["approved-date-unread", "soon"],
  ]);
});

const headlineOf = (...blocks: Block[]) => read(...blocks).headline;

test.each([
  [
    "bullets run together on one line",
    [line("2 projects delivered: • Court Films • Street Pastors")],
  ],
  [
    "bullets under their heading",
    [line("2 projects delivered:"), item("Court Films"), item("Street Pastors")],
  ],
  [
    "a heading after its list",
    [item("Court Films"), item("Street Pastors"), line("2 projects delivered")],
  ],
])("a list that states its count is read from %s", (_name, blocks) => {
  expect(headlineOf(line("Highlights"), ...blocks, line("Further words"))?.lists.delivered).toEqual(
    {
      stated: 2,
      titles: ["Court Films", "Street Pastors"],
    },
  );
});

test("lists may stand in any order, with the scanner's I for 1", () => {
  const headline = headlineOf(
    line("I project placed on hold:"),
    item("Court Films"),
    line("3 projects initiated:"),
    item("Street Pastors"),
    item("Hate Crime"),
  );
  expect(headline?.lists).toMatchObject({
    placedOnHold: { stated: 1, titles: ["Court Films"] },
    initiated: { stated: 3, titles: ["Street Pastors", "Hate Crime"] },
    delivered: null,
  });
});

test("a list that is longer than it states is read whole", () => {
  const headline = headlineOf(
    line("1 project delivered:"),
    item("Court Films"),
    item("Hate Crime"),
  );
  expect(headline?.lists.delivered).toEqual({ stated: 1, titles: ["Court Films", "Hate Crime"] });
});

test("a heading takes no list that is not as long as it states", () => {
  const headline = headlineOf(item("Reduce Offending"), line("2 projects delivered"));
  expect(headline?.lists.delivered).toEqual({ stated: 2, titles: [] });
});

test("figures of the headline that count nothing are said with their place", () => {
  const { headline, problems } = read(
    table(["Completed projects", "Current projects"], ["25", "42↓ 35 7 0"], ["• 80 • 40", "x"]),
  );
  expect(headline).toMatchObject({ completed: 25, current: 42, rag: { green: 35 } });
  expect(problems).toMatchObject([
    { code: "headline-figure-unread", severity: "note", found: "80, 40" },
  ]);
});

test.each([
  ["Police and Crime Panel ~ 7 February 2020", "2020-02-07"],
  ["Police and Crime Panel, Friday 7th February 2020", "2020-02-07"],
  ["Police, Fire and Crime Panel meeting held on 07/02/2020", "2020-02-07"],
  ["Date of meeting: 7 February 2020", "2020-02-07"],
  ["Date: 7 February 2020", "2020-02-07"],
  ["The Panel will publish by 7 February 2020", undefined],
  ["Police and Crime Panel ~ 31 February 2020", undefined],
])("“%s” gives the day of the meeting", (text, date) => {
  expect(read(line(text)).meeting?.date).toBe(date);
});

test.each([
  ["Delivery Progress Police and Crime Panel ~ 7 February 2020", "Delivery Progress"],
  ["Delivery Plan Police, Fire and Crime Panel ~ 7 February 2020", "Delivery Plan"],
  ["Police and Crime Panel ~ 7 February 2020", "Police and Crime Panel ~ 7 February 2020"],
])("the title of “%s” is “%s”", (text, title) => {
  expect(read(line(text)).title).toBe(title);
});

test.each([
  ["As of: 31-Dec-18", "2018-12-31"],
  ["Delivery plan (as at 18.01.2016)", "2016-01-18"],
  ["as of now", null],
])("“%s” gives the day of the figures", (text, asOf) => {
  expect(read(line(text)).asOf).toBe(asOf);
});

test("a paper that names one area is read by its profile, and says by which words", () => {
  const paper = read(
    line("Update for Essex Police"),
    table(["Project", "Forecast"], ["Films", ""]),
  );
  expect(paper).toMatchObject({
    profile: "essex",
    profileEvidence: "The paper names “Essex Police”.",
  });
});

test("an area's quarters start where its profile says, unless the caller says otherwise", () => {
  const blocks = [
    line("Dorset Police and Crime Plan"),
    table(["Project", "Forecast"], ["Films", "Q1 2019"]),
  ];
  const earliest = (options = {}) => {
    const [project] = parsePaper(document(...blocks), options).projects;
    return project?.forecast.kind === "period" ? project.forecast.earliest : null;
  };
  expect([earliest(), earliest({ yearStart: 1 }), earliest({ profile: null })]).toEqual([
    "2019-04-01",
    "2019-01-01",
    "2019-01-01",
  ]);
});

test.each<[string, string, object]>([
  [
    "by position, where they add up",
    "42 35 7 0",
    { rag: { green: 35, amber: 7, red: 0 }, assumptions: ["rag-by-position"] },
  ],
  [
    "by their words, in any order",
    "42 (7 amber, 35 green)",
    { rag: { green: 35, amber: 7, red: 0 }, assumptions: [] },
  ],
  ["not at all, where they do not add up", "12 6 4 1", { rag: null, assumptions: [] }],
])("counts by colour are read %s", (_name, cell, headline) => {
  const paper = read(table(["Completed projects", "Current projects"], ["3", cell]));
  expect(paper.headline).toMatchObject({ completed: 3, ...headline });
  const unread = paper.problems.filter(({ code }) => code === "headline-figure-unread");
  expect(unread.map(({ found }) => found)).toEqual(cell === "12 6 4 1" ? ["6, 4, 1"] : []);
});

test("a table that goes on after a page without its headings is one with the table before it", () => {
  const { projects, problems } = read(
    line("Summary of Current Projects", { level: 2 }),
    table(["", "Project", "Objective", "Forecast"], ["Policing", "Court Films", "Film", "Q2 2018"]),
    line("Summary of Current Projects", { level: 2 }),
    line("2 of 3"),
    table(["", "Bikes", "Ride", "Q3 2018"], ["", "Radios", "Talk", ""]),
  );
  expect(projects.map(({ title, strand }) => [title, strand])).toEqual([
    ["Court Films", "Policing"],
    ["Bikes", "Policing"],
    ["Radios", "Policing"],
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ["words of its own stand before it", [line("Highlights"), table(["", "a", "b", "Q3 2018"])]],
  ["its last column holds no dates", [table(["", "a", "b", "many"])]],
  ["it is all blank there", [table(["", "a", "b", ""])]],
  ["it has other columns", [table(["a", "b", "Q3 2018"])]],
])("a table goes on nothing where %s", (_name, blocks) => {
  const { projects, problems } = read(
    table(["", "Project", "Objective", "Forecast"], ["Policing", "Court Films", "Film", "Q2 2018"]),
    ...blocks,
  );
  expect([projects.length, problems.map(({ code }) => code)]).toEqual([
    1,
    ["table-not-recognised"],
  ]);
});

test("a label that a reader judged by distance is at best likely", () => {
  const document = table(["", "Project", "Forecast"], ["Policing", "Films", "Q2 2018"]);
  document.rows[1]!.cells[0]!.isAssumed = true;
  expect(read(document).projects[0]).toMatchObject({
    strand: "Policing",
    strandConfidence: "likely",
  });
});

test.each<[string, string[], string | null]>([
  [
    "one name",
    ["Office of the Police and Crime Commissioner for Norfolk"],
    "Police and Crime Commissioner for Norfolk",
  ],
  [
    "an area of several words",
    ["The Police, Fire and Crime Commissioner for Devon and Cornwall met the panel"],
    "Police, Fire and Crime Commissioner for Devon and Cornwall",
  ],
  [
    "the same twice",
    ["Police and Crime Commissioner for Kent", "police", "Police and Crime Commissioner for Kent"],
    "Police and Crime Commissioner for Kent",
  ],
  [
    "two names",
    ["Police and Crime Commissioner for Norfolk", "Police and Crime Commissioner for Suffolk"],
    null,
  ],
  ["no area", ["Police and Crime Commissioner"], null],
])("the office is told from %s", (_name, lines, office) => {
  expect(read(...lines.map((text) => line(text))).office).toBe(office);
});

test("items without end are read without a fault", () => {
  const items = Array.from({ length: 300_000 }, () => ({ text: "words", at }));
  const { problems } = read({ type: "list", ordered: false, items, at });
  expect(problems.map(({ code }) => code)).toEqual(["nothing-found"]);
});
