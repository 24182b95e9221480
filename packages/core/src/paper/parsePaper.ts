import type { Decision } from "../decision/index.js";
import type { NeutralDocument, TableBlock, TextBlock } from "../document/index.js";
import type { Stage } from "../lifecycle/index.js";
import {
  areaProfiles,
  detectProfile,
  type Profile,
  stageHeadings,
  type Vocabulary,
  vocabularyOf,
} from "../profile/index.js";
import type { Project } from "../project/index.js";
import { type Problem, problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { findDecisionHeadings, readDecisions } from "./readDecisions.js";
import { readFront } from "./readFront.js";
import { isHeadlineTable, readHeadlineTable, readHeadlineTexts } from "./readHeadline.js";
import { readPriorities } from "./readPriorities.js";
import { findProjectHeadings, readProjects } from "./readProjects.js";
import { readSpotlights } from "./readSpotlights.js";
import type { Headline, Paper } from "./types.js";

export interface ParsePaperOptions {
  /**
   * The area's way of writing. Left out, it is the one whose words stand in the paper, if there is one and only
   * one; `null` reads by the common vocabulary alone.
   */
  profile?: Profile | null;
  /** The month in which the office's quarters start: 1 (calendar, the default) or 4 (financial); before the profile's. */
  yearStart?: 1 | 4;
}

/**
 * Reads a neutral document as a panel paper. What the paper states about itself and what its rows say are both
 * kept, and neither corrects the other. What could not be read stands in `problems`, each with its place; where
 * neither a row, a decision, a spotlight nor a headline was found, that is the problem `nothing-found`.
 * @example
 * parsePaper({ source: null, blocks: [] }).problems[0]?.code; // => "nothing-found"
 */
export function parsePaper(document: NeutralDocument, options: ParsePaperOptions = {}): Paper {
  const { profile, evidence } = chooseProfile(document, options.profile);
  const vocabulary = vocabularyOf(profile);
  const texts = document.blocks.filter((block): block is TextBlock => block.kind === "text");
  const yearStart = options.yearStart ?? profile?.yearStart ?? undefined;
  const tables = readTables(document, vocabulary, yearStart);
  const spotlights = readSpotlights(texts, vocabulary.strands, tables.projects);
  const used = new Set(tables.projects.flatMap((project) => project.strand ?? []));
  const paper: Paper = {
    version: 1,
    ...readFront(texts),
    office: profile?.office ?? null,
    profile: profile?.name ?? null,
    profileEvidence: evidence,
    priorities: readPriorities(texts, tables.headlineTable),
    strands: vocabulary.strands.filter((strand) => used.has(strand)),
    headline: readHeadlineTexts(tables.headline, texts),
    projects: withIds(tables.projects),
    decisions: withIds(tables.decisions),
    spotlights,
    problems: [...(document.problems ?? []), ...tables.problems],
  };
  if (isEmpty(paper)) paper.problems.push(nothingFound());
  return paper;
}

function chooseProfile(
  document: NeutralDocument,
  given: Profile | null | undefined,
): { profile: Profile | null; evidence: string | null } {
  if (given !== undefined) return { profile: given, evidence: null };
  return detectProfile(linesOf(document), areaProfiles) ?? { profile: null, evidence: null };
}

function linesOf({ blocks }: NeutralDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === "text"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  );
}

interface Tables {
  headline: Headline | null;
  headlineTable: TableBlock | null;
  projects: Project[];
  decisions: Decision[];
  problems: Problem[];
}

function readTables(
  document: NeutralDocument,
  vocabulary: Vocabulary,
  yearStart: 1 | 4 | undefined,
): Tables {
  const found: Tables = {
    headline: null,
    headlineTable: null,
    projects: [],
    decisions: [],
    problems: [],
  };
  let stage: Stage = "current";
  for (const block of document.blocks) {
    if (block.kind === "text") stage = stageOf(block) ?? stage;
    else readTable(block, found, { vocabulary, stage, yearStart });
  }
  return found;
}

function readTable(
  table: TableBlock,
  found: Tables,
  options: { vocabulary: Vocabulary; stage: Stage; yearStart: 1 | 4 | undefined },
): void {
  const projects = findProjectHeadings(table, options.vocabulary);
  if (projects) return addAll(found, readProjects(projects, options));
  const decisions = findDecisionHeadings(table, options.vocabulary);
  if (decisions) return addAll(found, readDecisions(decisions, options.vocabulary));
  if (!isHeadlineTable(table) || found.headline !== null) {
    found.problems.push(tableNotRecognised(table));
    return;
  }
  const { headline, problems } = readHeadlineTable(table);
  found.headline = headline;
  found.headlineTable = table;
  addAll(found, { problems });
}

function addAll(
  found: Tables,
  part: { projects?: Project[]; decisions?: Decision[]; problems: Problem[] },
): void {
  for (const project of part.projects ?? []) found.projects.push(project);
  for (const decision of part.decisions ?? []) found.decisions.push(decision);
  for (const one of part.problems) found.problems.push(one);
}

/** A line longer than this is a sentence, not a heading over a table. */
const LONGEST_STAGE_HEADING = 80;

/** "Summary of Current Projects" names a stage; "Current projects per strand" heads a chart. */
function stageOf({ text, level }: TextBlock): Stage | null {
  if (text.length > LONGEST_STAGE_HEADING) return null;
  const folded = foldWords(text);
  const isStageAlone = stageHeadings.some(([words]) => words === folded);
  const isHeading = level !== null || isStageAlone || /\b(?:projects|actions)\b/.test(folded);
  if (!isHeading || / per | split /.test(folded)) return null;
  return stageHeadings.find(([words]) => ` ${folded} `.includes(` ${words} `))?.[1] ?? null;
}

function withIds<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Map<string, number>();
  const ids = new Set<string>();
  return entries.map((entry) => {
    let count = (taken.get(entry.id) ?? 0) + 1;
    let id = count === 1 ? entry.id : `${entry.id}-${count}`;
    while (ids.has(id)) id = `${entry.id}-${++count}`;
    taken.set(entry.id, count);
    ids.add(id);
    return { ...entry, id };
  });
}

function isEmpty(paper: Paper): boolean {
  return (
    paper.headline === null &&
    paper.projects.length + paper.decisions.length + paper.spotlights.length === 0
  );
}

function nothingFound(): Problem {
  return problem({
    code: "nothing-found",
    message: "No project, decision, spotlight or headline was found in this paper.",
    expected: "a table with a heading such as Project, Objective, Forecast End Date",
    advice:
      "Check that this is a panel paper and that its tables kept their columns, separated by tabs.",
  });
}

function tableNotRecognised(table: TableBlock): Problem {
  return problem({
    code: "table-not-recognised",
    severity: "warning",
    message:
      "A table has headings that name neither projects nor decisions; its rows were not read.",
    found: table.rows[0]?.cells.map((cell) => cell.text).join(" | ") ?? "",
    expected:
      "headings such as Project, Objective, Forecast End Date, or Title, Date approved, Summary",
    at: table.at,
  });
}
