import { type Forecast, isDueWithin } from "../forecast/index.js";
import { isCurrent, isOverdue, type Project } from "../project/index.js";
import { compareText } from "../text/index.js";
import { emptyTally } from "./emptyTally.js";
import { nextQuarter, quarterOf } from "./nextQuarter.js";
import { tallyRag } from "./ragTally.js";
import { toStageCounts } from "./stageCounts.js";
import type { ForecastEntry, ForecastTally, Tally } from "./types.js";

/** The tally of one row alone, for one day. */
export function tallyProject(project: Project, asOf: string | null): Tally {
  const { stage, strand, strandConfidence, priorities, rag } = project;
  const none = emptyTally(asOf);
  return {
    ...none,
    byStrand: [{ strand, ...toStageCounts((one) => Number(one === stage)) }],
    byPriority: [...new Set(priorities)]
      .toSorted(compareText)
      .map((priority) => ({ priority, count: 1 })),
    priorityStated: Number(priorities !== null),
    priorityNotStated: Number(priorities === null),
    strandGuessed: Number(strandConfidence === "guess"),
    rag: tallyRag(rag),
    ownRatings: rag !== null && rag.value === null ? [{ text: rag.text, count: 1 }] : [],
    forecasts: tallyForecast(project, none.forecasts, asOf),
  };
}

const countedKinds = ["blank", "tbd", "ongoing", "unreadable"] as const;

/** Only a current project can be late or due: one that is completed or on hold is not waited for. */
function tallyForecast(project: Project, none: ForecastTally, asOf: string | null): ForecastTally {
  const { forecast } = project;
  if (!isCurrent(project)) return none;
  const kind = countedKinds.find((one) => one === forecast.kind);
  const counted = kind === undefined ? none : { ...none, [kind]: 1 };
  if (asOf === null) return counted;
  const present = quarterOf(asOf);
  const next = nextQuarter(asOf);
  const listIf = (isListed: boolean) => (isListed ? [toEntry(project, forecast)] : []);
  return {
    ...counted,
    lapsed: listIf(isOverdue(project, asOf)),
    dueThisQuarter: listIf(isDueWithin(forecast, asOf, present.last)),
    dueNextQuarter: listIf(isDueWithin(forecast, next.first, next.last)),
  };
}

function toEntry({ id, title }: Project, { text }: Forecast): ForecastEntry {
  return { id, title, forecast: text };
}
