import type { Happening, Maker, Random, Row, Step } from "./types.js";
import { DATES, lookAlike, newRow, newTitle, pick, STRANDS } from "./words.js";

const isCurrent = ({ stage, forecast }: Row): boolean =>
  stage === "current" && forecast !== "On hold" && forecast !== "Complete";
const isPlain = (row: Row): boolean => isCurrent(row) && !row.title.includes("(");

function change(kind: string, fits: Happening["fits"], edit: (row: Row, maker: Maker) => void) {
  return {
    fits,
    happen: (row: Row, { events, maker }: Step) => {
      edit(row, maker);
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
    (row, { random }) => (row.forecast = another(words, meaningOf(row), random)),
  ),
);

function drop(row: Row, step: Step): void {
  step.rows.splice(step.rows.indexOf(row), 1);
}

/** Adds rows that take the place of others, or that are new. */
export function add(step: Step, ...rows: Row[]): void {
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
    newRow(step.maker, {
      title: `${newTitle(step.maker)} (formerly ${row.title} and ${second.title})`,
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
    newRow(step.maker, { title: `${newTitle(step.maker)} (formerly “${row.title}”)` }),
  );
  add(step, ...parts);
  step.events.push(...parts.map(({ title }) => ({ kind: "split", title })));
}

/** A new row comes out of one that stays. */
function branch(row: Row, step: Step): void {
  const part = newRow(step.maker, { title: `${newTitle(step.maker)} (split from ${row.title})` });
  add(step, part);
  step.events.push({ kind: "split", title: part.title });
}

/** A row goes and its look-alike comes, with the same objective: two projects all the same. */
function replaceByLookAlike(row: Row, step: Step): void {
  const title = lookAlike(row.title);
  if (title === null) return;
  drop(row, step);
  add(step, { ...row, project: ++step.maker.count, title });
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
export const happenings: Happening[] = [
  ...reforecasts,
  change("held", isCurrent, (row) => (row.stage = "on-hold")),
  change("held", isCurrent, (row) => (row.forecast = "On hold")),
  change("completed", isCurrent, (row) => (row.forecast = "Complete")),
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
  change(
    "moved",
    isCurrent,
    (row, { random }) => (row.strand = another(STRANDS, row.strand, random)),
  ),
  change(
    "deadline-changed",
    isCurrent,
    (row) => (row.deadline = row.deadline ? null : "2022-01-31"),
  ),
  change("reworded", isPlain, (row) => (row.title = `${row.title} (statutory)`)),
  change("reworded", isCurrent, (row) => (row.objective = `${row.objective}, with partners`)),
  change("renamed", isPlain, (row, maker) => {
    row.title = `${newTitle(maker)} (formerly “${row.title}”)`;
  }),
  change("renamed", isPlain, (row, maker) => {
    row.title = `${newTitle(maker)} (previously known as ${row.title})`;
  }),
  { fits: isPlain, happen: merge },
  { fits: isPlain, happen: absorb },
  { fits: isPlain, happen: split },
  { fits: isPlain, happen: branch },
  { fits: isCurrent, happen: deliver },
  { fits: isCurrent, happen: leave },
  ...quiet,
];
