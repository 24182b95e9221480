import { withoutOrigin } from "../identity/index.js";
import { formatForecast, type Forecast, type Slippage } from "../forecast/index.js";
import { formatDay } from "../calendar/index.js";
import { type Stage, stageLeft, stageReached } from "../lifecycle/index.js";
import type { Rag } from "../rag/index.js";
import { say } from "../text/index.js";
import { describeForecast, describePeriod } from "./describeForecast.js";
import { describeSlippage } from "./describeSlippage.js";
import { toStageChange } from "./toStageChange.js";

/**
 * A title for use in a sentence: without the `(statutory…)` marker and without words that say where the project came from.
 */
export function spokenTitle(title: string): string {
  const plain = withoutOrigin(title.replace(/\(statutory[^()]*\)/gi, " "));
  return plain.replace(/[.,;:]$/, "") || "A project without a title";
}

/** Says a new forecast beside the one stated before. */
export function describeReforecast(
  title: string,
  before: Forecast,
  after: Forecast,
  slippage: Slippage | null,
): string {
  const name = spokenTitle(title);
  if (before.kind === "period" && after.kind === "period") {
    const moved = slippage && describeSlippage(slippage);
    const earlier = describePeriod(before);
    if (moved === null)
      return `${name} is now forecast for ${describePeriod(after)}; ${earlier} was stated before.`;
    return `${name} is now forecast for ${describePeriod(after)}, ${moved} than ${earlier} stated before.`;
  }
  return `${describeNow(name, after)}; ${describeBefore(before)}.`;
}

function describeNow(name: string, forecast: Forecast): string {
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

function describeBefore(forecast: Forecast): string {
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

/** Says a change of stage that the row itself tells. */
export function describeStage(title: string, before: Stage, after: Stage): string {
  const project = spokenTitle(title);
  const isStart = toStageChange(before, after) === "initiated";
  const reached = isStart ? `${project} has started` : say(stageReached, after, { project });
  return `${reached}; ${say(stageLeft, before, {})}.`;
}

export function describeRag(title: string, before: Rag | null, after: Rag | null): string {
  const name = spokenTitle(title);
  const then = before ? `it was rated ${rating(before)} before` : "no rating was stated before";
  if (!after) return `No rating is stated now for ${name}; ${then}.`;
  return `${name} is now rated ${rating(after)}; ${then}.`;
}

const rating = ({ value, text }: Rag): string => value ?? `“${text}”`;

export function describeDeadline(
  title: string,
  before: string | null,
  after: string | null,
): string {
  const name = spokenTitle(title);
  const then = before ? `it was ${formatDay(before)} before` : "none was stated before";
  if (after === null) return `No legal deadline is stated now for ${name}; ${then}.`;
  return `The legal deadline stated for ${name} is now ${formatDay(after)}; ${then}.`;
}
