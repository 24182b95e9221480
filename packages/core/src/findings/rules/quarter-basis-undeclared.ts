import { parseForecast } from "../../forecast/index.js";
import type { Paper } from "../../paper/index.js";
import { isOverdue, type Project } from "../../project/index.js";
import { createPaperRule } from "../createRule.js";
import { currentRows } from "../rows.js";
import {
  type DeliveryNote,
  quarterBasisUndeclaredWords,
  type Readings,
  type SplitYears,
} from "./quarter-basis-undeclared.messages.js";

/** Years written as 2019/20, and not as the start of 2011-12-05: an office that writes them thinks in financial years. */
const SPLIT_YEAR = /\b20(\d\d)\s?[/-]\s?(?:20)?(\d\d)\b(?!-\d)/g;

/**
 * Bare quarters such as Q4 2017, where the paper does not say whether its years start in January or in April; a note where
 * as many forecasts have lapsed either way.
 */
export const quarterBasisUndeclared = createPaperRule({
  code: "quarter-basis-undeclared",
  severities: ["warning", "note"],
  words: quarterBasisUndeclaredWords,
  check: ({ paper, asOf }) => {
    const rows = paper.projects.filter(({ forecast }) => isBareQuarter(forecast));
    const [first, ...others] = rows;
    if (first === undefined) return [];
    const texts = [...new Set(rows.map(({ forecast }) => forecast.text))];
    const lapsed = asOf === null ? null : { asOf, ...count(paper, (row) => isOverdue(row, asOf)) };
    const isEitherWay = lapsed !== null && lapsed.calendar === lapsed.financial;
    return [
      {
        found: texts.join(", "),
        values: {
          forecasts: rows.length,
          texts,
          lapsed,
          splitYears: splitYears(paper),
          deliveryNotes: deliveryNotes(paper),
        },
        at: first.at,
        related: others.map(({ at }) => at),
        ...(isEitherWay ? { severity: "note" as const } : {}),
      },
    ];
  },
});

type Forecast = Project["forecast"];

function isBareQuarter(forecast: Forecast): boolean {
  return forecast.kind === "period" && forecast.assumptions.includes("calendar-quarter");
}

/** How many current projects' forecasts are such, in each reading of the bare quarters. */
function count(paper: Paper, isSuch: (row: Project) => boolean): Readings {
  const rows = currentRows(paper);
  return {
    calendar: rows.filter(isSuch).length,
    financial: rows.map(toFinancial).filter(isSuch).length,
  };
}

function toFinancial(row: Project): Project {
  const { forecast } = row;
  if (!isBareQuarter(forecast)) return row;
  return { ...row, forecast: parseForecast(forecast.text, { yearStart: 4 }) };
}

/** The years that the paper writes as two; they speak for financial years. */
function splitYears(paper: Paper): SplitYears | null {
  const { projects, decisions, spotlights, headline, title } = paper;
  const texts = [
    title ?? "",
    ...(headline?.notes ?? []),
    ...(headline?.shares ?? []).map(({ label }) => label ?? ""),
    ...projects.flatMap((row) => [
      row.title,
      row.objective ?? "",
      row.benefit ?? "",
      row.commentary ?? "",
      row.forecast.text,
      ...Object.values(row.other),
    ]),
    ...decisions.flatMap((decision) => [decision.title, decision.summary]),
    ...spotlights.flatMap((one) => [one.title, one.overview ?? "", ...one.outcomes]),
  ];
  const years = texts.flatMap((text) => [...text.matchAll(SPLIT_YEAR)].filter(isSplitYear));
  const [first] = years;
  return first === undefined ? null : { example: first[0], times: years.length };
}

function isSplitYear([, one, other]: RegExpMatchArray): boolean {
  return Number(other) === (Number(one) + 1) % 100;
}

/** "8 further projects due to deliver by February 2018" tells how many forecasts should end by then. */
function deliveryNotes(paper: Paper): DeliveryNote[] {
  return (paper.headline?.notes ?? []).flatMap((note) => {
    const by = parseForecast(note.split(/\bdue to deliver (?=by )/i)[1] ?? "");
    if (by.kind !== "period") return [];
    const ended = count(
      paper,
      ({ forecast }) => forecast.kind === "period" && forecast.latest <= by.latest,
    );
    if (ended.calendar === ended.financial) return [];
    return [{ note, ...ended, nearer: nearer(note, ended) }];
  });
}

/** Which reading comes nearer to the number that a note starts with; neither where it starts with none. */
function nearer(note: string, { calendar, financial }: Readings): keyof Readings | null {
  const [digits] = /^\d+/.exec(note) ?? [];
  if (digits === undefined) return null;
  const [one, other] = [calendar, financial].map((ended) => Math.abs(ended - Number(digits)));
  if (one === undefined || other === undefined || one === other) return null;
  return one < other ? "calendar" : "financial";
}
