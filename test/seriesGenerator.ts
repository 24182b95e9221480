import { parseForecast } from "@pcplan/core/forecast";
import type { Stage } from "@pcplan/core/lifecycle";
import type { Paper } from "@pcplan/core/paper";
import { parseProjectTitle } from "@pcplan/core/project";
import { parseRag } from "@pcplan/core/rag";
import { emptyHeadline, emptyPaper, withIds } from "./arbitraryPaper.js";

/** A row as the generator keeps it: only words, as a paper prints them. */
interface Row {
  /** Which project it truly is, through all its names. */
  project: number;
  title: string;
  objective: string;
  strand: string;
  stage: Stage;
  forecast: string;
  deadline: string | null;
  rag: string;
}

/** One true event: the kind of change that a comparison must give, and the title it must give it for. */
export interface TrueEvent {
  kind: string;
  title: string;
}

/** A step of the series as it is made: the rows so far, what the headline will say and what truly happened. */
interface Step {
  rows: Row[];
  delivered: string[];
  initiated: string[];
  events: TrueEvent[];
  /** Rows to which nothing has happened in this step. */
  untouched: Set<Row>;
  random: Random;
}

type Random = (below: number) => number;
type Happening = { fits: (row: Row) => boolean; happen: (row: Row, step: Step) => void };

const ROWS = 25;
const STEPS = 5;
const TOPICS = "Rural,Youth,Retail,Digital,Road,Night,River,Market,School,Harbour,Island".split(
  ",",
);
const MATTERS = "Crime,Safety,Housing,Custody,Training,Mediation,Outreach,Evidence".split(",");
const FORMS = "Review,Strategy,Survey,Pilot,Framework,Toolkit,Panel".split(",");
const PLACES = "Portsmouth,Southampton,Winchester,Ryde,Cowes,Fareham".split(",");
const STRANDS = "Communities,Policing,Big Issues".split(",");
const DATES = ["Q1 2019", "Jun 2019", "2020", "7 March 2021", "Q3 2021", "H1 2022", "late 2022"];
const OTHER_WORDS = ["", "TBD", "Ongoing", "Q5 2019"];

/** A random number generator that gives the same numbers for the same seed (a linear congruence). */
function toRandom(seed: number): Random {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
};

/** What tells a project from one that is called almost the same. */
const TAILS = [
  "",
  "",
  " Phase 1",
  " Phase Two",
  " 2019/20",
  ...PLACES.map((place) => ` - ${place}`),
];

let named = 0;
let made = 0;

/** A title that no other row has ever had, though its words are those of many. */
function newTitle(random: Random): string {
  named++;
  const name = String.fromCharCode(65 + (named % 26), 97 + (Math.floor(named / 26) % 26), 110);
  const words = [TOPICS, MATTERS, FORMS].map((list) => pick(list, random));
  return `${words.join(" ")} ${name}${pick(TAILS, random)}`;
}

/** The title of another project that differs in its phase, year or place alone; `null` where it has none. */
function lookAlike(title: string): string | null {
  const next = title
    .replace("Phase 1", "Phase 3")
    .replace("Phase Two", "Phase Three")
    .replace("2019/20", "2020/21")
    .replace(/ - \w+$/, " - Basingstoke");
  return next.toLowerCase() === title.toLowerCase() ? null : next;
}

function newRow(random: Random, parts: Partial<Row> = {}): Row {
  return {
    project: ++made,
    title: newTitle(random),
    objective: `Make ${pick(MATTERS, random).toLowerCase()} better in ${pick(PLACES, random)}`,
    strand: pick(STRANDS, random),
    stage: "current",
    forecast: pick([...DATES, ...OTHER_WORDS], random),
    deadline: null,
    rag: "Green",
    ...parts,
  };
}

const isCurrent = ({ stage }: Row): boolean => stage === "current";
const isPlain = (row: Row): boolean => isCurrent(row) && !row.title.includes("(");

function change(kind: string, fits: Happening["fits"], edit: (row: Row, random: Random) => void) {
  return {
    fits,
    happen: (row: Row, { events, random }: Step) => {
      edit(row, random);
      events.push({ kind, title: row.title });
    },
  };
}

const another = <T>(list: readonly T[], one: T, random: Random): T =>
  pick(
    list.filter((item) => item !== one),
    random,
  );

/** The same quarter, said by its months. */
const QUARTER = "Q1 2019";
const ITS_MONTHS = "Jan - Mar 2019";
const meaningOf = ({ forecast }: Row): string => (forecast === ITS_MONTHS ? QUARTER : forecast);

const reforecasts = [DATES, DATES, DATES, [""], ["TBD"], ["Ongoing"], ["Q5 2019"]].map((words) =>
  change(
    "reforecast",
    (row) => isCurrent(row) && words.some((word) => word !== meaningOf(row)),
    (row, random) => (row.forecast = another(words, meaningOf(row), random)),
  ),
);

function drop(row: Row, step: Step): void {
  step.rows.splice(step.rows.indexOf(row), 1);
}

/** Adds rows that take the place of others, or that are new. */
function add(step: Step, ...rows: Row[]): void {
  step.rows.push(...rows);
}

function takeSecond(step: Step): Row | undefined {
  const second = [...step.untouched].find(isPlain);
  if (second) step.untouched.delete(second);
  return second;
}

/** Two rows become a new one. */
function merge(row: Row, step: Step): void {
  const second = takeSecond(step);
  if (!second) return;
  drop(row, step);
  drop(second, step);
  add(
    step,
    newRow(step.random, {
      title: `${newTitle(step.random)} (formerly ${row.title} and ${second.title})`,
    }),
  );
  step.events.push(...[row, second].map(({ title }) => ({ kind: "merged", title })));
}

/** A row takes in another one, and says so in its objective. */
function absorb(row: Row, step: Step): void {
  const second = takeSecond(step);
  if (!second) return;
  drop(second, step);
  row.objective = `${row.objective}; merged with ${second.title} in March 2019.`;
  step.events.push({ kind: "merged", title: second.title }, { kind: "reworded", title: row.title });
}

/** A row becomes two new ones. */
function split(row: Row, step: Step): void {
  drop(row, step);
  const parts = [1, 2].map(() =>
    newRow(step.random, { title: `${newTitle(step.random)} (formerly “${row.title}”)` }),
  );
  add(step, ...parts);
  step.events.push(...parts.map(({ title }) => ({ kind: "split", title })));
}

/** A new row comes out of one that stays. */
function branch(row: Row, step: Step): void {
  const part = newRow(step.random, { title: `${newTitle(step.random)} (split from ${row.title})` });
  add(step, part);
  step.events.push({ kind: "split", title: part.title });
}

/** A row goes and its look-alike comes, with the same objective: two projects all the same. */
function replaceByLookAlike(row: Row, step: Step): void {
  const title = lookAlike(row.title);
  if (title === null) return;
  drop(row, step);
  add(step, { ...row, project: ++made, title });
  step.events.push({ kind: "no-longer-listed", title: row.title }, { kind: "appeared", title });
}

function deliver(row: Row, step: Step): void {
  drop(row, step);
  step.delivered.push(row.title.toUpperCase());
  step.events.push({ kind: "completed", title: row.title });
}

function leave(row: Row, step: Step): void {
  drop(row, step);
  step.events.push({ kind: "no-longer-listed", title: row.title });
}

const always = (): boolean => true;

/** What must not be taken for an event. */
const quiet: Happening[] = [
  { fits: isPlain, happen: (row) => void (row.title = row.title.toUpperCase()) },
  { fits: always, happen: (row) => void (row.objective = ` ${row.objective}.`) },
  {
    fits: ({ forecast }) => forecast === QUARTER,
    happen: (row) => void (row.forecast = ITS_MONTHS),
  },
  {
    fits: ({ title }) => title.includes("(formerly"),
    happen: (row) => void (row.title = row.title.replace(/ \(formerly.*$/, "")),
  },
  { fits: (row) => isPlain(row) && lookAlike(row.title) !== null, happen: replaceByLookAlike },
];

/** All that may happen to a row between two papers; the last ones are what must not be taken for an event. */
const happenings: Happening[] = [
  ...reforecasts,
  change("held", isCurrent, (row) => (row.stage = "on-hold")),
  change(
    "resumed",
    ({ stage }) => stage === "on-hold",
    (row) => (row.stage = "current"),
  ),
  change(
    "initiated",
    ({ stage }) => stage === "candidate",
    (row) => (row.stage = "current"),
  ),
  change("completed", isCurrent, (row) => (row.stage = "completed")),
  change("withdrawn", isCurrent, (row) => (row.stage = "withdrawn")),
  change("rag-changed", isCurrent, (row) => (row.rag = row.rag === "Green" ? "Amber" : "Green")),
  change("moved", isCurrent, (row, random) => (row.strand = another(STRANDS, row.strand, random))),
  change(
    "deadline-changed",
    isCurrent,
    (row) => (row.deadline = row.deadline ? null : "2022-01-31"),
  ),
  change("reworded", isPlain, (row) => (row.title = `${row.title} (statutory)`)),
  change("reworded", isCurrent, (row) => (row.objective = `${row.objective}, with partners`)),
  change("renamed", isPlain, (row, random) => {
    row.title = `${newTitle(random)} (formerly “${row.title}”)`;
  }),
  change("renamed", isPlain, (row, random) => {
    row.title = `${newTitle(random)} (previously known as ${row.title})`;
  }),
  { fits: isPlain, happen: merge },
  { fits: isPlain, happen: absorb },
  { fits: isPlain, happen: split },
  { fits: isPlain, happen: branch },
  { fits: isCurrent, happen: deliver },
  { fits: isCurrent, happen: leave },
  ...quiet,
];

/** Makes a step: everything that fits a row happens once, and then new rows come until the paper is full again. */
function takeStep(rows: readonly Row[], random: Random): Step {
  const copies = rows.map((row) => ({ ...row }));
  const untouched = new Set(shuffle(copies, random));
  const step: Step = { rows: copies, delivered: [], initiated: [], events: [], untouched, random };
  for (const { fits, happen } of shuffle(happenings, random)) {
    const row = [...untouched].find(fits);
    if (!row) continue;
    untouched.delete(row);
    happen(row, step);
  }
  while (step.rows.length < ROWS) comeNew(step);
  step.rows = shuffle(step.rows, random);
  return step;
}

function comeNew(step: Step): void {
  const row = newRow(
    step.random,
    pick([{}, {}, { stage: "candidate" }, { stage: "on-hold" }], step.random),
  );
  const isInitiated = row.stage === "current" && step.random(2) === 0;
  if (isInitiated) step.initiated.push(row.title);
  add(step, row);
  step.events.push({ kind: isInitiated ? "initiated" : "appeared", title: row.title });
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random(1_000_000), item] as const);
  return keyed.toSorted(([one], [other]) => one - other).map(([, item]) => item);
}

export interface Series {
  papers: Paper[];
  events: TrueEvent[][];
  /** The forecasts of each project as the papers print them, one after another, as `paper: words`. */
  forecasts: string[][];
}

/** Six papers of some twenty-five projects, half a year apart, and what truly happened between each two. */
export function makeSeries(seed: number): Series {
  const random = toRandom(seed + 1);
  named = 0;
  made = 0;
  const first = Array.from({ length: ROWS }, (_, index) =>
    newRow(random, { stage: index < 3 ? "candidate" : index < 6 ? "on-hold" : "current" }),
  );
  const steps: Step[] = [];
  for (let rows = first; steps.length < STEPS; rows = steps.at(-1)?.rows ?? [])
    steps.push(takeStep(rows, random));
  return {
    papers: [toPaper(first, 0), ...steps.map((step, index) => toPaper(step.rows, index + 1, step))],
    events: steps.map(({ events }) => events),
    forecasts: forecastsOf([first, ...steps.map(({ rows }) => rows)]),
  };
}

function forecastsOf(papers: readonly (readonly Row[])[]): string[][] {
  const stated = papers.flatMap((rows, paper) =>
    rows.map(({ project, forecast }) => ({ project, words: `${paper}: ${forecast}` })),
  );
  const projects = Map.groupBy(stated, ({ project }) => project);
  return [...projects.values()].map((lines) => lines.map(({ words }) => words));
}

function toPaper(rows: readonly Row[], index: number, step?: Step): Paper {
  const date = `20${18 + Math.floor(index / 2)}-0${index % 2 === 0 ? 2 : 8}-07`;
  const list = (titles: string[] = []) =>
    titles.length === 0 ? null : { stated: titles.length, titles };
  const lists = {
    ...emptyHeadline.lists,
    delivered: list(step?.delivered),
    initiated: list(step?.initiated),
  };
  return {
    ...emptyPaper,
    meeting: { text: date, date },
    headline: { ...emptyHeadline, lists },
    projects: withIds(rows.map(toProject)),
  };
}

function toProject({ project: _, ...row }: Row) {
  return {
    ...row,
    ...parseProjectTitle(row.title),
    forecast: parseForecast(row.forecast),
    rag: parseRag(row.rag),
    strandText: row.strand,
    strandConfidence: "certain" as const,
    benefit: null,
    ragReason: null,
    commentary: null,
    lead: null,
    priorities: null,
    other: {},
    at: { source: null, page: null, line: 1, row: null, column: null },
  };
}
