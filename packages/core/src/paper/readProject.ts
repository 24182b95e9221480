import type { Row } from "../document/index.js";
import { parseForecast, type YearStart } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { StrandMatch } from "../plan/index.js";
import type { ProjectField, Vocabulary } from "../profile/index.js";
import {
  parseDeadline,
  parseProjectTitle,
  type Project,
  toProjectTexts,
} from "../project/index.js";
import { parseRag, type Rag } from "../rag/index.js";
import { toPlace } from "../result/index.js";
import { foldWords, toSlug } from "../text/index.js";
import { cellOf, type Column, otherCells, textsUnder } from "./columns.js";
import { listItems } from "./listItems.js";
import { readColour } from "./readColours.js";
import { readStatus, type Status } from "./readStatus.js";

export interface ReadProjectOptions {
  vocabulary: Vocabulary;
  /** The stage that the words above the row name; `null` where none do: then its end or its rating may name one. */
  stage: Stage | null;
  yearStart?: YearStart | undefined;
  strand: StrandMatch;
  /** The side label that stands for this row, as printed. */
  label: string;
  /** Whether the status column of the table holds sentences: then they are what is said of its progress. */
  isStatusProse: boolean;
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
  const texts = toProjectTexts(text);
  const printed = text("stage");
  const isProse = options.isStatusProse;
  const status = isProse ? null : printed;
  const read = status === null ? null : readStatus(status, options.vocabulary);
  const stage = read?.stage ?? null;
  const rag = readRating(row, columns, read, options);
  const forecast = readForecast(cellOf(row, columns, "forecast")?.text ?? "", options.yearStart);
  const { strand } = options;
  const ref = text("ref");
  const project: Project = {
    id: toSlug(title),
    title,
    ...(ref !== null && { ref }),
    strand: strand.strand,
    strandText: options.label || null,
    strandConfidence: strand.confidence,
    strandEvidence: strand.evidence,
    ...texts,
    stage: stage ?? stageAround(rag, forecast, text("rag"), options),
    forecast,
    isStatutory,
    deadline: texts.objective === null ? null : parseDeadline(texts.objective),
    rag,
    commentary: texts.commentary ?? (isProse ? printed : null),
    lead: textsUnder(row, columns, "lead").join("; ") || null,
    priorities: readPriorityCell(text("priorities")),
    other: otherCells(row, columns),
    at: row.at ?? toPlace(null),
  };
  const isTaken = read === null || (read.isWhole && isSaid(read, rag));
  if (status !== null && !isTaken) project.other["Status"] = status;
  const unreadStatus = stage === null && (read?.rag ?? null) === null ? status : null;
  return { project, unreadStatus };
}

/** The rating of its own column, else of its status; beside such a column a status that is a stage is no rating too. */
function readRating(
  row: Row,
  columns: readonly Column<ProjectField>[],
  read: Status | null,
  { vocabulary }: ReadProjectOptions,
): Rag | null {
  const cell = cellOf(row, columns, "rag");
  const rating = parseRag(cell?.text ?? "", vocabulary.ragScheme);
  const isStageAlone = cell !== null && read !== null && read.stage !== null;
  const colour = readColour(cell ?? cellOf(row, columns, "stage"), vocabulary);
  return rating ?? (isStageAlone ? colour : (read?.rag ?? colour));
}

/** Whether the stage or the rating of a project says all that its status does. */
function isSaid(read: Status, rag: Rag | null): boolean {
  return read.stage !== null || read.rag === null || read.rag === rag;
}

/** The stage of a row whose status names none: by the paper's key, its section, its end or its rating. */
function stageAround(
  rag: Rag | null,
  forecast: Project["forecast"],
  rating: string | null,
  options: ReadProjectOptions,
): Stage {
  const own = stageByKey(rag, options) ?? options.stage;
  return own ?? stageBeside(forecast, rating, options) ?? "current";
}

/** By the paper's own key a rating may say that a project is over: "Blue means finished". */
function stageByKey(rag: Rag | null, { vocabulary }: ReadProjectOptions): Stage | null {
  const { ratingStages } = vocabulary;
  if (rag === null) return null;
  return ratingStages.get(foldWords(rag.text)) ?? ratingStages.get(rag.value ?? "") ?? null;
}

/** Where neither a status nor a section names a stage, one may stand in place of the end or of the rating. */
function stageBeside(
  forecast: Project["forecast"],
  rating: string | null,
  { vocabulary }: ReadProjectOptions,
): Stage | null {
  if (forecast.kind === "state") return forecast.stage;
  if (rating === null) return null;
  // A letter that the scheme knows, such as the `C` of bands from A to D, is no word for a stage.
  const isLetter = rating.length === 1 && parseRag(rating, vocabulary.ragScheme)?.value != null;
  return isLetter ? null : (vocabulary.statusWords.get(foldWords(rating)) ?? null);
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
