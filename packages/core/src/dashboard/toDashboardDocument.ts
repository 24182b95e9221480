import {
  type CellParts,
  createHeading,
  createList,
  createParagraph,
  createSection,
  createTable,
  type Document,
  type Block,
} from "../document/index.js";
import {
  formatRating,
  isRagRating,
  toRagEntries,
  ragColours,
  type RagCounts,
  ragRatings,
  type RagRating,
} from "../rag/index.js";
import { type Language, type LanguageOptions, say, sayLabel } from "../text/index.js";
import { countRows } from "./countRows.js";
import { dashboardLabels, dashboardSentences } from "./dashboard.messages.js";
import { diffHeadline } from "./diffHeadline.js";
import { toMoneyTable } from "./toMoneyTable.js";
import type { Dashboard, ForecastEntry, RagTally } from "./types.js";

/**
 * Lays a dashboard out for people: counts first, then what needs attention, then the money. Every figure stands in words
 * or in a table; nothing is told by colour.
 * @param options.lang the language of its words; sentences that it does not have yet are in English
 * @example
 * toDashboardDocument(toDashboard(emptyTally("2020-02-07"))).title; // => "As of 7 February 2020"
 */
export function toDashboardDocument(
  dashboard: Dashboard,
  { lang = "en" }: LanguageOptions = {},
): Document {
  const { asOf, notes } = dashboard;
  const title =
    asOf === null ? label("undated", lang) : say(dashboardSentences, "title", { asOf }, lang);
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      toCounts(dashboard, lang),
      ...createSection(label("differences", lang), toDifferences(dashboard, lang)),
      ...toStrands(dashboard, lang),
      ...toPriorities(dashboard, lang),
      ...createSection(label("rag", lang), toRatings(dashboard, lang)),
      ...createSection(label("forecasts", lang), toForecasts(dashboard, lang)),
      ...createSection(label("money", lang), toMoneyTable(dashboard.money, lang)),
      ...notes.map((note) => createParagraph(say(dashboardSentences, "note", { note }, lang))),
    ],
    problems: [],
  };
}

const label = (code: keyof typeof dashboardLabels.en, lang: Language): string =>
  sayLabel(dashboardLabels, code, lang);

/** A figure that may be absent: a dash then, which says that the paper has none. */
const toNumber = (number: number | null | undefined): CellParts =>
  number == null ? "–" : { text: String(number), value: { kind: "number", number } };

/** A count of nought that the paper does not state is a table that it does not have. */
function toCounts(dashboard: Dashboard, lang: Language): Block {
  const rows = countRows(dashboard.headline, lang)
    .filter(({ stated, counted }) => stated !== null || counted > 0)
    .map((row) => [row.label, toNumber(row.stated), toNumber(row.counted || null)]);
  const headings = [label("stage", lang), label("stated", lang), label("listed", lang)];
  return createTable(label("projects", lang), headings, rows);
}

function toDifferences(dashboard: Dashboard, lang: Language): Block[] {
  const lines = diffHeadline(dashboard).map((difference) =>
    say(dashboardSentences, "difference", { ...difference }, lang),
  );
  return lines.length === 0 ? [] : [createList(lines)];
}

function toStrands({ byStrand }: Dashboard, lang: Language): Block[] {
  if (byStrand.length === 0) return [];
  const strands = byStrand.map(({ strand, current }) => ({
    strand: strand ?? label("strandUnread", lang),
    count: current,
  }));
  return [
    {
      type: "chart",
      kind: "bar",
      title: label("byStrand", lang),
      categories: strands.map(({ strand }) => strand),
      series: [{ name: null, values: strands.map(({ count }) => count) }],
      alt: say(dashboardSentences, "strandsAlt", { strands }, lang),
      at: null,
    },
  ];
}

function toPriorities({ byPriority }: Dashboard, lang: Language): Block[] {
  if (byPriority.length === 0) return [];
  const heading = label("byPriority", lang);
  const headings = [label("priority", lang), label("listed", lang), label("share", lang)];
  const rows = byPriority.map(({ priority, count, percent }) => [
    priority,
    toNumber(count),
    `${percent}%`,
  ]);
  return createSection(heading, [createTable(heading, headings, rows)]);
}

/** Each rating by its name, as stated and as listed. */
function toRatings({ headline: { stated }, rag }: Dashboard, lang: Language): Block[] {
  const isListed = toRagEntries(rag).some(([, count]) => count > 0) || rag.other > 0;
  if (!stated?.rag && !isListed) return [];
  const listed = (count: number) => toNumber(isListed ? count : null);
  const points = pointsOf(stated?.rag ?? null, rag).map((rating) => [
    formatRating(rating),
    toNumber(stated?.rag?.[rating]),
    isRagRating(rating) ? listed(rag[rating] ?? 0) : "–",
  ]);
  const others = (["other", "notStated"] as const).flatMap((field) =>
    rag[field] === 0 || !isListed
      ? []
      : [[label(field === "other" ? "other" : "notRated", lang), "–", listed(rag[field])]],
  );
  const headings = [label("rating", lang), label("stated", lang), label("listed", lang)];
  const table = createTable(label("rag", lang), headings, [...points, ...others]);
  const isByPosition = stated?.assumptions.includes("rag-by-position") ?? false;
  return isByPosition ? [table, createParagraph(label("byPosition", lang))] : [table];
}

/**
 * The points that the paper states or its rows have; a paper of plain colours shows all three. How many rows have a point
 * that no scheme knows is not told: they are counted together, as others.
 */
function pointsOf(stated: RagCounts | null, rag: RagTally): string[] {
  const isShown = (rating: RagRating) => stated?.[rating] !== undefined || (rag[rating] ?? 0) > 0;
  const isPlain = !ragRatings.some((rating) => isShown(rating) && !isColour(rating));
  const own = Object.keys(stated ?? {}).filter((point) => !isRagRating(point));
  const known = ragRatings.filter(
    (rating) => isShown(rating) || (isPlain && own.length === 0 && isColour(rating)),
  );
  return [...known, ...own];
}

const isColour = (rating: RagRating): boolean => ragColours.some((colour) => colour === rating);

function toForecasts({ forecasts, asOf }: Dashboard, lang: Language): Block[] {
  const { blank, tbd, ongoing, unreadable } = forecasts;
  const counts = { blank, tbd, ongoing, unreadable };
  const line = createParagraph(say(dashboardSentences, "forecastCounts", counts, lang));
  if (asOf === null) return [line];
  return [
    line,
    ...(["lapsed", "dueThisQuarter", "dueNextQuarter"] as const).flatMap((list) =>
      toEntries(label(list, lang), forecasts[list], lang),
    ),
  ];
}

function toEntries(caption: string, entries: readonly ForecastEntry[], lang: Language): Block[] {
  if (entries.length === 0) return [createParagraph(`${caption}: 0`)];
  const rows = entries.map(({ title, forecast }) => [forecast, title]);
  const headings = [label("forecast", lang), label("project", lang)];
  return [createTable(`${caption}: ${entries.length}`, headings, rows)];
}
