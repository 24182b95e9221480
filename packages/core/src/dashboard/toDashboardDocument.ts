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
import type { ProjectNoun } from "../profile/index.js";
import { foldWords, type Language, type LanguageOptions, say, sayLabel } from "../text/index.js";
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
  const { asOf, notes, paper } = dashboard;
  const day =
    asOf === null ? label("undated", lang) : say(dashboardSentences, "title", { asOf }, lang);
  const [title = day, ...names] = [paper?.title, paper?.office].flatMap((name) => name ?? []);
  const under = title === day ? [] : [...names, day];
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      ...under.map((line) => createParagraph(line)),
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

/** What the office calls a project. */
const nounOf = ({ paper }: Dashboard): ProjectNoun =>
  paper?.noun ?? { one: "project", many: "projects" };

const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const label = (code: keyof typeof dashboardLabels.en, lang: Language): string =>
  sayLabel(dashboardLabels, code, lang);

/** A figure that may be absent: a dash then, which says that the paper has none. */
const toNumber = (number: number | null | undefined): CellParts =>
  number == null ? "–" : { text: String(number), value: { kind: "number", number } };

/** A count of nought that the paper does not state is a table that it does not have. */
function toCounts(dashboard: Dashboard, lang: Language): Block {
  const many = nounOf(dashboard).many;
  const rows = countRows(dashboard.headline, lang)
    .filter(({ stated, counted }) => stated !== null || counted > 0)
    .map((row) => [row.label, toNumber(row.stated), toNumber(row.counted || null)]);
  const headings = [label("stage", lang), label("stated", lang), label("listed", lang)];
  return createTable(startSentence(many), headings, rows);
}

function toDifferences(dashboard: Dashboard, lang: Language): Block[] {
  const lines = diffHeadline(dashboard).map((difference) =>
    say(dashboardSentences, "difference", { ...difference, noun: nounOf(dashboard) }, lang),
  );
  return lines.length === 0 ? [] : [createList(lines)];
}

function toStrands(dashboard: Dashboard, lang: Language): Block[] {
  const { byStrand } = dashboard;
  if (byStrand.length === 0) return [];
  const strands = byStrand.map(({ strand, current }) => ({
    strand: strand ?? label("strandUnread", lang),
    count: current,
  }));
  return [
    {
      type: "chart",
      kind: "bar",
      title: say(dashboardSentences, "byStrand", { noun: nounOf(dashboard) }, lang),
      categories: strands.map(({ strand }) => strand),
      series: [{ name: null, values: strands.map(({ count }) => count) }],
      alt: say(dashboardSentences, "strandsAlt", { strands }, lang),
      at: null,
    },
  ];
}

function toPriorities(dashboard: Dashboard, lang: Language): Block[] {
  const { byPriority } = dashboard;
  if (byPriority.length === 0) return [];
  const heading = say(dashboardSentences, "byPriority", { noun: nounOf(dashboard) }, lang);
  const headings = [label("priority", lang), label("listed", lang), label("share", lang)];
  const rows = byPriority.map(({ priority, count, percent }) => [
    priority,
    toNumber(count),
    `${percent}%`,
  ]);
  return createSection(heading, [createTable(heading, headings, rows)]);
}

/** Each rating by its name, as stated and as listed. */
function toRatings(dashboard: Dashboard, lang: Language): Block[] {
  const { headline, rag, ownRatings } = dashboard;
  const { stated } = headline;
  const isListed = toRagEntries(rag).some(([, count]) => count > 0) || rag.other > 0;
  if (!stated?.rag && !isListed) return [];
  const listed = (count: number) => toNumber(isListed ? count : null);
  const countOf = (rating: string) =>
    isRagRating(rating)
      ? (rag[rating] ?? 0)
      : (ownRatings.find(({ text }) => foldWords(text) === foldWords(rating))?.count ?? 0);
  const shown = pointsOf(stated?.rag ?? null, rag);
  const points = shown.map((rating) => [
    formatRating(rating),
    toNumber(stated?.rag?.[rating]),
    listed(countOf(rating)),
  ]);
  const named = ownRatings.reduce((sum, { count }) => sum + count, 0);
  const unstated = ownRatings.filter(
    ({ text }) => !shown.some((rating) => foldWords(rating) === foldWords(text)),
  );
  const others = [
    ...unstated.map(({ text, count }) => [text, "–", listed(count)]),
    ...toRest(label("other", lang), rag.other - named),
    ...(isListed ? toRest(label("notRated", lang), rag.notStated) : []),
  ];
  const headings = [label("rating", lang), label("stated", lang), label("listed", lang)];
  const table = createTable(label("rag", lang), headings, [...points, ...others]);
  const isByPosition = stated?.assumptions.includes("rag-by-position") ?? false;
  return isByPosition ? [table, createParagraph(label("byPosition", lang))] : [table];
}

const toRest = (name: string, count: number): CellParts[][] =>
  count > 0 ? [[name, "–", toNumber(count)]] : [];

/**
 * The points that the paper states or its rows have; a paper of plain colours shows all three. A point of its own that no
 * scheme knows goes by its own words.
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

function toForecasts(dashboard: Dashboard, lang: Language): Block[] {
  const { forecasts, asOf } = dashboard;
  const { blank, tbd, ongoing, unreadable } = forecasts;
  const counts = { blank, tbd, ongoing, unreadable };
  const line = createParagraph(say(dashboardSentences, "forecastCounts", counts, lang));
  if (asOf === null) return [line];
  return [
    line,
    ...(["lapsed", "dueThisQuarter", "dueNextQuarter"] as const).flatMap((list) =>
      toEntries(label(list, lang), forecasts[list], nounOf(dashboard), lang),
    ),
  ];
}

function toEntries(
  caption: string,
  entries: readonly ForecastEntry[],
  { one }: ProjectNoun,
  lang: Language,
): Block[] {
  if (entries.length === 0) return [createParagraph(`${caption}: 0`)];
  const rows = entries.map(({ title, forecast }) => [forecast, title]);
  const headings = [label("forecast", lang), startSentence(one)];
  return [createTable(`${caption}: ${entries.length}`, headings, rows)];
}
