import { diffForecasts, type Forecast } from "../forecast/index.js";
import type { Identity, RowPair } from "../identity/index.js";
import type { Stage } from "../lifecycle/index.js";
import { foldWords } from "../text/index.js";
import { describeChange } from "./describeChange.js";
import { isSameForecast } from "./isSameForecast.js";
import { toStageChange } from "./toStageChange.js";
import {
  type Change,
  type ChangeFacts,
  type ChangeParts,
  type Difference,
  type Unstated,
  unstatedFields,
} from "./types.js";

/** One difference, before its sentence and the rows concerned are added. */
type Part = Difference & Partial<Pick<ChangeParts, "slippage" | "forecast" | "unstated">>;

/** Finds what differs between two rows of one project. */
export function diffRows(pair: RowPair): Change[] {
  const parts = [
    ...diffStage(pair),
    ...diffForecast(pair),
    ...diffRag(pair),
    ...diffDeadline(pair),
    ...diffTitle(pair),
    ...diffWording(pair),
    ...diffStrand(pair),
  ];
  const { row: before } = pair.before;
  const { row: after } = pair.after;
  return parts.map((part) => {
    const facts: ChangeFacts = { title: after.title, slippage: null, ...part };
    return {
      projectId: after.id,
      ...facts,
      sentence: describeChange(facts),
      at: [before.at, after.at],
      ids: [before.id, after.id],
    };
  });
}

/**
 * Whether the later cell only states the new stage ("On hold"): it is told with the change of stage, and is no new
 * forecast beside it. What the earlier cell stated does not matter, for a forecast in its place is news.
 */
function isStageCell({ before, after }: RowPair): boolean {
  return before.stage !== after.stage && isState(after.row.forecast, after.stage);
}

const isState = (forecast: Forecast, stage: Stage): boolean =>
  forecast.kind === "state" && forecast.stage === stage;

function diffStage(pair: RowPair): Part[] {
  const { before, after } = pair;
  if (before.stage === after.stage) return [];
  const kind = toStageChange(before.stage, after.stage);
  const cell = isStageCell(pair) ? { forecast: after.row.forecast } : {};
  const unstated = unstatedFields.filter((field) => isUnstated(pair, field));
  const lost = unstated.length === 0 ? {} : { unstated };
  return [{ kind, before: before.stage, after: after.stage, ...cell, ...lost }];
}

/**
 * Rows of another stage often stand in a table that has no column for a rating or an objective: that theirs is stated no
 * more belongs to the change of stage, and is none of its own.
 */
function isUnstated({ before, after }: RowPair, field: Unstated): boolean {
  if (before.stage === after.stage) return false;
  const [was, is] = [before, after].map((one) => (field === "rag" ? one.row.rag : one.objective));
  return Boolean(was) && !is;
}

function diffForecast(pair: RowPair): Part[] {
  const before = pair.before.row.forecast;
  const after = pair.after.row.forecast;
  if (isSameForecast(before, after) || isStageCell(pair)) return [];
  return [{ kind: "reforecast", before, after, slippage: diffForecasts(before, after) }];
}

function diffRag(pair: RowPair): Part[] {
  if (isUnstated(pair, "rag")) return [];
  const { before, after } = pair;
  const [earlier, later] = [before.row.rag, after.row.rag];
  const isSame = earlier && later ? ratingOf(earlier) === ratingOf(later) : earlier === later;
  if (isSame) return [];
  return [{ kind: "rag-changed", before: earlier, after: later }];
}

/**
 * A rating by its point of the scheme, or by its own words or sign where no scheme knows them; in quotation marks, so that the
 * words "amber red" are not the point of that name.
 */
const ratingOf = ({ value, text }: { value: string | null; text: string }): string =>
  value ?? `“${foldWords(text) || text.trim()}”`;

function diffDeadline({ before, after }: RowPair): Part[] {
  const [earlier, later] = [before.row.deadline, after.row.deadline];
  if (earlier === later) return [];
  return [{ kind: "deadline-changed", before: earlier, after: later }];
}

/** Titles that differ only in case, punctuation, their marker or a "(formerly …)" are one title. */
function diffTitle({ before, after }: RowPair): Part[] {
  if (before.core === after.core) return [];
  return [{ kind: "renamed", before: before.row.title, after: after.row.title }];
}

function diffWording(pair: RowPair): Part[] {
  const { before, after } = pair;
  // A `renamed` change shows both titles and so both markers: the marker counts only where the rest is the same.
  const isMarkerChanged = before.core === after.core && before.marker !== after.marker;
  const isObjectiveChanged = before.objective !== after.objective && !isUnstated(pair, "objective");
  if (!isMarkerChanged && !isObjectiveChanged) return [];
  return [
    {
      kind: "reworded",
      before: { title: before.row.title, objective: before.row.objective },
      after: { title: after.row.title, objective: after.row.objective },
    },
  ];
}

/** A guess at a strand is no ground for saying that a project has moved. */
const hasKnownStrand = ({ row: { strandConfidence } }: Identity): boolean =>
  strandConfidence === "certain" || strandConfidence === "likely";

function diffStrand({ before, after }: RowPair): Part[] {
  if (!hasKnownStrand(before) || !hasKnownStrand(after)) return [];
  const [earlier, later] = [before.row.strand, after.row.strand];
  return earlier === later ? [] : [{ kind: "moved", before: earlier, after: later }];
}
