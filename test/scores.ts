import type { Problem } from "@pcplan/core/result";
import { findLines, isSaid, type PaperSource } from "./paperSource.ts";

/** How a value was read: rightly; wrongly or not at all, with a problem that says so; or the same in silence. */
export const verdicts = ["right", "said", "silent"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Score {
  /** The project, decision or part of the paper to which the value belongs. */
  about: string;
  field: string;
  expected: string | null;
  found: string | null;
  verdict: Verdict;
}

interface Reading {
  about: string;
  field: string;
  /** The value as a word; `null` where the paper does not say. */
  expected: string | null;
  found: string | null;
  /** The words in the paper by which its line is found. */
  near: readonly string[];
  /** Which problems speak of a value of this kind. */
  isCounted: (problem: Problem) => boolean;
}

/** A loss is told by a warning or an error; a note can be passed over. */
export const isLoss = (problem: Problem): boolean => problem.severity !== "note";

/** The start of a code tells of which field it speaks; where it names none, it speaks of the whole line. */
const speaksOf: readonly (readonly [code: RegExp, field: RegExp])[] = [
  [/^(?:forecast|calendar|quarter)/, /^forecast$/],
  [/^rag/, /^rag$/],
  [/^strand/, /^strand$/],
  [/^(?:status|stage)/, /^stage$/],
  [/^(?:amount|money)/, /^amount/],
  [/^approved/, /^approvedOn$/],
  [/^decision-ref/, /^ref$/],
];

/** Which warnings and errors speak of a field of a row. */
export function speaksFor(field: string): (problem: Problem) => boolean {
  return (problem) => {
    if (!isLoss(problem)) return false;
    const narrow = speaksOf.find(([code]) => code.test(problem.code));
    return narrow === undefined || narrow[1].test(field);
  };
}

export function createScore(source: PaperSource, reading: Reading): Score {
  const { about, field, expected, found, near, isCounted } = reading;
  const score = { about, field, expected, found };
  if (expected === found) return { ...score, verdict: "right" };
  const lines = near.flatMap((words) =>
    findLines(source, words).filter((line) => !isShort(words) || countsProjects(source, line)),
  );
  const words = near.find((each) => !isShort(each)) ?? null;
  const said = isSaid(source, lines, words, isCounted);
  return { ...score, verdict: said ? "said" : "silent" };
}

/** A number stands in many lines, and only those that count projects can be where it was lost. */
const isShort = (words: string): boolean => /^\d+$|^[a-z]{2,8}$/.test(words);
const COUNTED =
  /\b(?:projects?|actions?|activit(?:y|ies)|initiatives?|schemes?|workstreams?|commitments?|deliverables?|milestones?|programmes?|closed|open|complete|completed|delivered|delivery|scoped|paused|finished|track|risk|delayed|behind|green|amber|red|rag|ratings?)\b/;

const countsProjects = ({ lines }: PaperSource, line: number): boolean =>
  COUNTED.test(`${lines[line - 1] ?? ""} ${lines[line] ?? ""}`);
