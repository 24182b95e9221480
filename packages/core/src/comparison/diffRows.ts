import { diffForecasts } from "../forecast/index.js";
import type { RowPair } from "../identity/index.js";
import { foldWords } from "../text/index.js";
import {
  describeDeadline,
  describeRag,
  describeReforecast,
  describeStage,
  spokenTitle,
} from "./describeChange.js";
import { isSameForecast } from "./isSameForecast.js";
import type { Change, ChangeParts, ChangeValues } from "./types.js";
import { toStageChange } from "./toStageChange.js";

type Parts = ChangeValues & Pick<ChangeParts, "sentence"> & Partial<ChangeParts>;

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
  return parts.map((part) => ({
    projectId: after.id,
    title: after.title,
    slippage: null,
    at: [before.at, after.at],
    ids: [before.id, after.id],
    ...part,
  }));
}

/** A forecast cell that states the new stage belongs to that change, and is no new forecast beside it. */
function isStageCell({ before, after }: RowPair): boolean {
  return before.stage !== after.stage && after.row.forecast.kind === "state";
}

function diffStage(pair: RowPair): Parts[] {
  const { before, after } = pair;
  if (before.stage === after.stage) return [];
  const kind = toStageChange(before.stage, after.stage);
  const sentence = describeStage(after.row.title, before.stage, after.stage);
  const cell = isStageCell(pair) ? { forecast: after.row.forecast } : {};
  return [{ kind, before: before.stage, after: after.stage, sentence, ...cell }];
}

function diffForecast(pair: RowPair): Parts[] {
  const before = pair.before.row.forecast;
  const { forecast: after, title } = pair.after.row;
  if (isSameForecast(before, after) || isStageCell(pair)) return [];
  const slippage = diffForecasts(before, after);
  const sentence = describeReforecast(title, before, after, slippage);
  return [{ kind: "reforecast", before, after, slippage, sentence }];
}

function diffRag({ before, after }: RowPair): Parts[] {
  const [was, is] = [before.row.rag, after.row.rag];
  const isSame = is && was ? ratingOf(was) === ratingOf(is) : is === was;
  if (isSame) return [];
  return [
    {
      kind: "rag-changed",
      before: was,
      after: is,
      sentence: describeRag(after.row.title, was, is),
    },
  ];
}

const ratingOf = ({ value, text }: { value: string | null; text: string }): string =>
  value ?? `“${foldWords(text)}”`;

function diffDeadline({ before, after }: RowPair): Parts[] {
  const [was, is] = [before.row.deadline, after.row.deadline];
  if (was === is) return [];
  const sentence = describeDeadline(after.row.title, was, is);
  return [{ kind: "deadline-changed", before: was, after: is, sentence }];
}

function diffTitle({ before, after }: RowPair): Parts[] {
  if (before.core === after.core) return [];
  const [was, is] = [before.row.title, after.row.title];
  const sentence = `${spokenTitle(was)} is now called ${spokenTitle(is)}.`;
  return [{ kind: "renamed", before: was, after: is, sentence }];
}

function diffWording({ before, after }: RowPair): Parts[] {
  const isMarked = before.marker === after.marker || before.core !== after.core;
  const isObjective = before.objective === after.objective;
  if (isMarked && isObjective) return [];
  return [
    {
      kind: "reworded",
      before: { title: before.row.title, objective: before.row.objective },
      after: { title: after.row.title, objective: after.row.objective },
      sentence: describeWording({ before, after }),
    },
  ];
}

function describeWording({ before, after }: RowPair): string {
  const name = spokenTitle(after.row.title);
  const marker = describeMarker(before.marker, after.marker);
  if (before.objective === after.objective) return `The title of ${name} ${marker}.`;
  const objective = `${describeObjective(before.objective, after.objective)} for ${name}`;
  return marker === null ? `${objective}.` : `${objective}, and its title ${marker}.`;
}

function describeMarker(before: string, after: string): string | null {
  if (before === after) return null;
  if (before !== "" && after !== "") return `now says “${after}” where it said “${before}”`;
  return after === "" ? "no longer says that it is statutory" : "now says that it is statutory";
}

function describeObjective(before: string, after: string): string {
  if (before === "") return "An objective is now stated";
  return after === "" ? "No objective is stated now" : "The objective is worded differently";
}

function diffStrand({ before, after }: RowPair): Parts[] {
  const { strand: was, strandConfidence: wasSure } = before.row;
  const { strand: is, strandConfidence: isSure, title } = after.row;
  const areSure = [wasSure, isSure].every((sure) => sure === "certain" || sure === "likely");
  if (!areSure || was === is) return [];
  const sentence = `${spokenTitle(title)} is now listed under ${is ?? "no strand"}; it was under ${was ?? "no strand"} before.`;
  return [{ kind: "moved", before: was, after: is, sentence }];
}
