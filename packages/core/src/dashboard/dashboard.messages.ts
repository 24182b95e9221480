import { formatDay } from "../calendar/index.js";
import { formatMoney } from "../money/index.js";
import type { ProjectNoun } from "../profile/index.js";
import { type Catalogue, type Labels, sayCount } from "../text/index.js";

/** The headings and labels of a dashboard that is shown to people. */
export const dashboardLabels = {
  en: {
    undated: "No day stated",
    stage: "Stage",
    stated: "Stated",
    listed: "Listed",
    differences: "Stated against counted",
    strandUnread: "(not read)",
    priority: "Priority",
    share: "Share",
    rag: "RAG",
    rating: "Rating",
    byPosition: "The stated counts have no colours beside them; they were read by their position.",
    notRated: "not rated",
    other: "other",
    forecasts: "Forecasts",
    lapsed: "Ended before this day",
    dueThisQuarter: "Due by the end of this quarter",
    dueNextQuarter: "Due next quarter",
    forecast: "Forecast",
    money: "Money approved",
    item: "What",
    amount: "Amount",
    approved: "Approved",
    toReserves: "of this, moved to reserves",
    total: "Wider totals of which it is part",
    external: "From others",
    mentioned: "Only mentioned",
    noYear: "with no year stated",
  },
  cy: {},
} as const satisfies Labels<string>;

/** The sentences of a dashboard that is shown to people, with what they name. */
interface DashboardSentences {
  title: { asOf: string };
  difference: { of: string; stated: number; counted: number; noun: ProjectNoun };
  byStrand: { noun: ProjectNoun };
  byPriority: { noun: ProjectNoun };
  forecastCounts: { blank: number; tbd: number; ongoing: number; unreadable: number };
  tagged: { tag: string };
  inYear: { year: string };
  silent: { count: number };
  strandsAlt: { strands: readonly { strand: string; count: number }[] };
  approvedAlt: { approved: string };
  note: { note: string };
  undatedNote: object;
  sharesNote: { stated: number; sum: number };
  guessesNote: { guessed: number };
}

export const dashboardSentences: Catalogue<DashboardSentences> = {
  en: {
    title: ({ asOf }) => `As of ${formatDay(asOf)}`,
    difference: ({ of, stated, counted, noun }) =>
      `The paper states ${sayCount(stated, `${of} ${noun.one}`, `${of} ${noun.many}`)} and lists ${counted}.`,
    byStrand: ({ noun }) => `Current ${noun.many} by strand`,
    byPriority: ({ noun }) =>
      `${noun.many.charAt(0).toUpperCase()}${noun.many.slice(1)} by priority`,
    forecastCounts: ({ blank, tbd, ongoing, unreadable }) =>
      `Without a date: ${blank} blank, ${tbd} to be decided, ${ongoing} ongoing, ${unreadable} not readable`,
    tagged: ({ tag }) => `of this, tagged ${tag}`,
    inYear: ({ year }) => `of this, in ${year}`,
    silent: ({ count }) =>
      count === 1 ? "1 decision states no amount" : `${count} decisions state no amount`,
    strandsAlt: ({ strands }) =>
      `${strands.map(({ strand, count }) => `${strand} ${count}`).join(", ")}.`,
    approvedAlt: ({ approved }) => formatMoney(approved),
    note: ({ note }) => `Note: ${note}`,
    undatedNote: () => "This paper names no day, so lapsed and due forecasts were not listed.",
    sharesNote: ({ stated, sum }) =>
      `The shares of the priorities are of the ${sayCount(stated, "project")} that state one, each rounded by itself, and a project may serve several: they add up to ${sum}%.`,
    guessesNote: ({ guessed }) =>
      `The strand of ${guessed} ${guessed === 1 ? "row is a guess" : "rows is a guess"} from the labels beside it: check before quoting counts by strand.`,
  },
  cy: {},
};
