import { formatDay } from "../calendar/index.js";
import { formatForecast, type Forecast, isWithin } from "../forecast/index.js";
import { withoutOrigin } from "../identity/index.js";
import { openStages, type Stage, stageLeft, stageReached } from "../lifecycle/index.js";
import { formatRating, type Rag } from "../rag/index.js";
import { type Catalogue, findMarker, foldWords, say, withoutMarker } from "../text/index.js";
import { describeForecast, describePeriod } from "./forecast.messages.js";
import { describeMove, toSpan } from "./move.messages.js";
import { describeSlippage } from "./slippage.messages.js";
import { toStageChange } from "./toStageChange.js";
import type { ChangeParts, ComparedRow, Differing, OwnValues, StageSide } from "./types.js";
import type { StageChangeKind } from "./vocabulary.js";

type Told = Pick<ChangeParts, "title" | "slippage" | "list">;

/** What the sentence of each kind of change names: all of it stands in the change itself. */
export type OwnFacts = {
  [Kind in keyof OwnValues]: { kind: Kind } & OwnValues[Kind] & Told;
};

/** Changes of stage share one sentence. */
export interface ChangeSentences extends OwnFacts {
  stage: { kind: StageChangeKind } & Differing<StageSide> & Told;
}

/** The sentence of every kind of change, in plain words that can be read out at a meeting. */
export const changeSentences: Catalogue<ChangeSentences> = {
  en: {
    reforecast: ({ title, before, after, slippage }) => {
      const name = spokenTitle(title);
      if (before.kind !== "period" || after.kind !== "period")
        return `${sayNow(name, after)}; ${sayBefore(before)}.`;
      const moved = slippage && describeSlippage(slippage);
      const now = `${name} is now forecast for ${describePeriod(after)}`;
      if (isWithin(after, before)) return `${now}, within ${toSpan(before)} stated before.`;
      if (moved === null || isWithin(before, after))
        return `${now}; ${describePeriod(before)} was stated before.`;
      return `The forecast of ${name} moved ${describeMove(before, after)}, ${moved}.`;
    },
    "deadline-changed": ({ title, before, after }) => {
      const name = spokenTitle(title);
      const then = before ? `it was ${formatDay(before)} before` : "none was stated before";
      if (after === null) return `The objective of ${name} states no deadline now; ${then}.`;
      return `The deadline in the objective of ${name} is now ${formatDay(after)}; ${then}.`;
    },
    "rag-changed": ({ title, before, after }) => {
      const name = spokenTitle(title);
      const then = before
        ? `it was rated ${ratingOf(before)} before`
        : "no rating was stated before";
      if (!after) return `No rating is stated now for ${name}; ${then}.`;
      return `${name} is now rated ${ratingOf(after)}; ${then}.`;
    },
    stage: sayStage,
    split: ({ before, after }) => `${titleOf(after)} has been split from ${titleOf(before)}.`,
    renamed: ({ before, after }) => `${spokenTitle(before)} is now called ${spokenTitle(after)}.`,
    moved: ({ title, before, after }) =>
      `${spokenTitle(title)} is now listed under ${after ?? "no strand"}; it was under ${before ?? "no strand"} before.`,
    reworded: ({ title, before, after }) => {
      const name = spokenTitle(title);
      const marker = sayMarker(markerOf(before.title), markerOf(after.title));
      const [was, is] = [before, after].map(({ objective }) => foldWords(objective ?? ""));
      if (was === is) return `The title of ${name} ${marker}.`;
      const objective = `${sayObjective(was, is)} for ${name}`;
      return marker === null ? `${objective}.` : `${objective}, and its title ${marker}.`;
    },
    appeared: ({ title, after, list }) => {
      const words =
        list === "newCandidates"
          ? "is named among the new candidate projects"
          : list === "toCommence"
            ? "is named among the projects about to start"
            : "is listed in this paper and was not listed in the one before";
      return `${spokenTitle(title)} ${words}${sayDue(after, "it is")}.`;
    },
    "no-longer-listed": ({ title, before }) =>
      `${spokenTitle(title)} is not listed in this paper${sayLeft(before)}.`,
  },
  cy: {},
};

/** A change of stage, told by the row itself, by a list of the headline, or by another row that took the project in. */
function sayStage({ kind, title, before, after, list }: ChangeSentences["stage"]): string {
  const name = spokenTitle(title);
  if (list === "delivered") return `${name} is named among the projects delivered.`;
  if (list === "placedOnHold") return `${name} is named among the projects placed on hold.`;
  if (list === "initiated")
    return `${name} is named among the projects started${sayDue(after, "it is")}.`;
  if (after === null)
    return `${name} is not listed in this paper, which says that it was ${kind === "held" ? "put on hold" : "withdrawn"}.`;
  if (before === null)
    return `${name} is listed again; the paper says that work on it has resumed.`;
  if (typeof before !== "string" || typeof after !== "string")
    return `${titleOf(before)} is now part of ${titleOf(after)}.`;
  const isStart = toStageChange(before, after) === "initiated";
  const reached = isStart ? `${name} has started` : say(stageReached, after, { project: name });
  return `${reached}; ${say(stageLeft, before, {})}.`;
}

/** What is said of a row's forecast after its sentence, where it names a time. */
function sayDue(row: ComparedRow | Stage | null, itIs: string): string {
  if (row === null || typeof row === "string" || row.forecast.kind !== "period") return "";
  return `; ${itIs} forecast for ${describeForecast(row.forecast)}`;
}

/** What is said of a row that is gone: that it had ended before, or when it was to end. */
function sayLeft(row: ComparedRow): string {
  if (openStages.includes(row.stage)) return sayDue(row, "it was");
  return `; ${say(stageLeft, row.stage, {})}`;
}

function sayNow(name: string, forecast: Forecast): string {
  switch (forecast.kind) {
    case "period":
      return `${name} is now forecast for ${describePeriod(forecast)}`;
    case "blank":
      return `No forecast end date is stated now for ${name}`;
    case "tbd":
      return `The forecast end date of ${name} is now to be confirmed`;
    case "ongoing":
      return `${name} is now described as ongoing`;
    case "state":
      return `${name} now has “${formatForecast(forecast)}” in place of a forecast end date`;
    case "unreadable":
      return `The forecast end date of ${name} now reads ${describeForecast(forecast)}`;
  }
}

function sayBefore(forecast: Forecast): string {
  switch (forecast.kind) {
    case "blank":
      return "none was stated before";
    case "tbd":
      return "it was to be confirmed before";
    case "ongoing":
      return "it was described as ongoing before";
    case "state":
      return `“${formatForecast(forecast)}” stood in its place before`;
    case "unreadable":
      return `${describeForecast(forecast)}, was stated before`;
    case "period":
      return `${describePeriod(forecast)} was stated before`;
  }
}

const markerOf = (title: string): string => foldWords(findMarker(title) ?? "");

function sayMarker(before: string, after: string): string | null {
  if (before === after) return null;
  if (before !== "" && after !== "") return `now says “${after}” where it said “${before}”`;
  return after === "" ? "no longer says that it is statutory" : "now says that it is statutory";
}

function sayObjective(before: string | undefined, after: string | undefined): string {
  if (before === "") return "An objective is now stated";
  return after === "" ? "No objective is stated now" : "The objective is worded differently";
}

const ratingOf = ({ value, text }: Rag): string =>
  value === null ? `“${text}”` : formatRating(value);

const titleOf = (row: ComparedRow | Stage | null): string =>
  spokenTitle(row === null || typeof row === "string" ? "" : row.title);

/** A title for use in a sentence: without the `(statutory…)` marker and words that say where the project came from. */
export function spokenTitle(title: string): string {
  const plain = withoutOrigin(withoutMarker(title));
  return plain.replace(/[.,;:]$/, "") || "A project without a title";
}
