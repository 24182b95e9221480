import type { Row } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import { matchStrands, type StrandMatch } from "../plan/index.js";
import type { ProjectField, Vocabulary } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Problem } from "../result/index.js";
import { cellOf, type Column } from "./columns.js";
import { fillDown } from "./fillDown.js";
import { labelRows } from "./labelRows.js";
import { createPaperProblem } from "./messages.js";
import { readProject } from "./readProject.js";
import { readStatus } from "./readStatus.js";
import { repairedCells } from "./repairedCells.js";
import { cellCountProblem, projectProblems } from "./rowProblems.js";
import { isTotalRow, totalProblems } from "./totalRows.js";
import type { RepairedValue } from "./types.js";

export interface ReadProjectsOptions {
  vocabulary: Vocabulary;
  /** The strands of the plan that the labels of the paper follow. */
  strands: readonly string[];
  /** The stage that the words above the table name; `null` where they name none. */
  stage: Stage | null;
  /** The strand that the heading over the table names, where no label does; `null` where none is told. */
  section?: string | null;
  yearStart?: YearStart | undefined;
}

/** Reads each row of a project table, with the strand that the label beside it or over it names. */
export function readProjects(
  rows: readonly Row[],
  columns: readonly Column<ProjectField>[],
  options: ReadProjectsOptions,
): { projects: Project[]; problems: Problem[]; repaired: RepairedValue[] } {
  const parts = rows.filter((row) => !isTotalRow(row));
  const { labelled, likelyLabels } = labelRows(parts, columns, {
    strands: options.strands,
    stageHeadings: options.vocabulary.stageHeadings,
  });
  const labels = labelled.map(({ label }) => label);
  const isLabelled = labels.some((label) => label !== "");
  const section = isLabelled ? NO_STRAND : matchSection(options);
  const strands = isLabelled ? matchStrands(labels, options.strands) : labels.map(() => section);
  const isStatusProse = isProse(rows, columns, options.vocabulary);
  const problems: Problem[] = [...likelyLabels.map(asLabel), ...totalProblems(rows)];
  const repaired: RepairedValue[] = [];
  const filled = fillDown(
    labelled.map(({ row }) => row),
    columns,
  );
  const projects = labelled.map(({ label, isAssumed, stage }, index) => {
    const row = filled[index] ?? NO_ROW;
    const match = strands[index] ?? NO_STRAND;
    const read = readProject(row, columns, {
      ...options,
      stage: stage ?? options.stage,
      strand: isAssumed ? atBestLikely(match) : match,
      label: label || (section.strand === null ? "" : (options.section ?? "")),
      isStatusProse,
    });
    problems.push(...cellCountProblem(row, columns.length), ...projectProblems(read));
    repaired.push(...repairedCells(row, columns, read.project));
    return read.project;
  });
  return { projects, problems, repaired };
}

const NO_ROW: Row = { cells: [], at: null };

/** A status of so many words is a sentence. */
const LEAST_WORDS_OF_PROSE = 5;

/** Says whether the status cells of a table are sentences of which none names a stage or a rating. */
function isProse(
  rows: readonly Row[],
  columns: readonly Column<ProjectField>[],
  vocabulary: Vocabulary,
): boolean {
  const isTold = columns.some((column) => "field" in column && column.field === "commentary");
  const cells = rows.flatMap((row) => cellOf(row, columns, "stage")?.text.trim() || []);
  return (
    !isTold &&
    cells.length > 0 &&
    cells.every((text) => {
      const { stage, rag } = readStatus(text, vocabulary);
      return stage === null && rag === null && text.split(/\s+/).length >= LEAST_WORDS_OF_PROSE;
    })
  );
}

function asLabel(row: Row): Problem {
  const found = row.cells.find(({ text }) => text.trim() !== "")?.text ?? null;
  return createPaperProblem("row-as-label", {}, { severity: "note", found, at: row.at });
}

/** In a table without a label nothing speaks for a strand, and there is nothing to confirm. */
const NO_STRAND: StrandMatch = { strand: null, confidence: "none", evidence: null };

/** A heading over a table is no label of its rows, so what it names is at best likely. */
function matchSection({ section, strands }: ReadProjectsOptions): StrandMatch {
  const [match] = section == null ? [] : matchStrands([section], strands);
  if (match === undefined || match.strand === null) return NO_STRAND;
  const evidence = `The table stands under the heading “${section}”.`;
  return { strand: match.strand, confidence: "likely", evidence };
}

/** A label that stands beside several rows, with nothing that says how far it reaches, is no certain label. */
function atBestLikely(match: StrandMatch): StrandMatch {
  if (match.confidence !== "certain") return match;
  const evidence = `The label nearest to the row is ${match.strand}; nothing drawn says how far it reaches.`;
  return { ...match, confidence: "likely", evidence };
}
