import type { Row } from "../document/index.js";
import { parseForecast, type YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { StrandMatch } from "../plan/index.js";
import type { ProjectField, Vocabulary } from "../profile/index.js";
import { parseDeadline, parseProjectTitle, type Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import { toPlace } from "../result/index.js";
import { foldWords, toSlug } from "../text/index.js";
import { cellOf, type Column, otherCells, textsUnder } from "./columns.js";
import { listItems } from "./listItems.js";

export interface ReadProjectOptions {
  vocabulary: Vocabulary;
  stage: Stage;
  yearStart?: YearStart | undefined;
  strand: StrandMatch;
  /** The side label that stands for this row, as printed. */
  label: string;
}

/** A row as read, with its status cell where that names no stage. */
export interface ReadProject {
  project: Project;
  unreadStatus: string | null;
}

/** Reads one row of a project table; what no field takes is kept in `other`. */
export function readProject(
  row: Row,
  columns: readonly Column<ProjectField>[],
  options: ReadProjectOptions,
): ReadProject {
  const text = (field: ProjectField) => cellOf(row, columns, field)?.text.trim() || null;
  const { title, isStatutory } = parseProjectTitle(text("title") ?? "");
  const objective = text("objective");
  const status = text("stage");
  const stage = status === null ? undefined : options.vocabulary.statusWords.get(foldWords(status));
  const { strand } = options;
  const project: Project = {
    id: toSlug(title),
    title,
    strand: strand.strand,
    strandText: options.label || null,
    strandConfidence: strand.confidence,
    strandEvidence: strand.evidence,
    objective,
    benefit: text("benefit"),
    stage: stage ?? options.stage,
    forecast: readForecast(cellOf(row, columns, "forecast")?.text ?? "", options.yearStart),
    isStatutory,
    deadline: objective === null ? null : parseDeadline(objective),
    rag: parseRag(text("rag") ?? "", options.vocabulary.ragScheme),
    ragReason: text("ragReason"),
    commentary: text("commentary"),
    lead: textsUnder(row, columns, "lead").join("; ") || null,
    priorities: readPriorityCell(text("priorities")),
    other: otherCells(row, columns),
    at: row.at ?? toPlace(null),
  };
  const unreadStatus = stage === undefined ? status : null;
  if (unreadStatus !== null) project.other["Status"] = unreadStatus;
  return { project, unreadStatus };
}

function readForecast(cell: string, yearStart: YearStart | undefined): Project["forecast"] {
  return parseForecast(cell, yearStart === undefined ? {} : { yearStart });
}

/** A cell may name several priorities, as a list or between semicolons; a priority's own commas are kept. */
function readPriorityCell(cell: string | null): string[] | null {
  if (cell === null) return null;
  return listItems(cell).flatMap((item) =>
    item
      .split(";")
      .map((priority) => priority.trim())
      .filter((priority) => priority !== ""),
  );
}
