import { parseForecast } from "../../forecast/index.js";
import type { Paper } from "../../paper/index.js";
import { isOverdue, type Project } from "../../project/index.js";
import { paperExample } from "../examples.js";
import type { PaperRule } from "../types.js";
import { sayCount } from "../../text/index.js";
import { currentRows, sayDay } from "../words.js";

/** Years written as 2019/20, and not as the start of 2011-12-05: an office that writes them thinks in financial years. */
const SPLIT_YEAR = /\b20(\d\d)\s?[/-]\s?(?:20)?(\d\d)\b(?!-\d)/g;

/** Bare quarters such as Q4 2017, where the paper does not say whether its years start in January or in April. */
export const quarterBasisUndeclared: PaperRule = {
  code: "quarter-basis-undeclared",
  severity: "warning",
  title: "Quarters are used without saying of which year",
  why: "A quarter of the financial year ends three months later than that of the calendar year; a whole list of late projects may turn on it.",
  question: {
    one: "Are the quarters in the paper those of the calendar year or of the financial year?",
    many: "Are the quarters in these {count} papers those of the calendar year or of the financial year?",
  },
  check: ({ paper, asOf }) => {
    const rows = paper.projects.filter(({ forecast }) => isBareQuarter(forecast));
    const [first, ...others] = rows;
    if (first === undefined) return [];
    return [
      {
        about: "quarters",
        message: [
          rows.length === 1
            ? "1 forecast names a quarter and the paper does not say whether it is of the calendar or the financial year; it was read as a calendar quarter."
            : `${rows.length} forecasts name quarters and the paper does not say whether these are of the calendar or the financial year; they were read as calendar quarters.`,
          ...consequence(paper, asOf),
          ...evidence(paper),
        ].join(" "),
        found: [...new Set(rows.map(({ forecast }) => forecast.text))].join(", "),
        expected: "a line such as: quarters are of the financial year, Q1 is April to June",
        advice:
          "Say in the paper what Q1 is, such as April to June; --year-start 4 reads the quarters as financial ones.",
        at: first.at,
        related: others.map(({ at }) => at),
      },
    ];
  },
  examples: {
    fires: [
      paperExample("a bare quarter", { projects: [{ forecast: "Q4 2019" }] }),
      paperExample("several, as one finding about the paper", {
        projects: [{ forecast: "Q4 2019" }, { forecast: "Q1 2020" }],
      }),
    ],
    silent: [
      paperExample("a quarter of a split year", { projects: [{ forecast: "Q4 2019/20" }] }),
      paperExample("a quarter with its basis", {
        projects: [{ forecast: "Q4 2019/20 (financial)" }],
      }),
      paperExample("months alone", { projects: [{ forecast: "Apr '20" }] }),
    ],
  },
};

function isBareQuarter(forecast: Project["forecast"]): boolean {
  return forecast.kind === "period" && forecast.assumptions.includes("calendar-quarter");
}

function financial({ forecast }: Project): Project["forecast"] {
  return isBareQuarter(forecast) ? parseForecast(forecast.text, { yearStart: 4 }) : forecast;
}

/** How long the list of lapsed forecasts is in each reading. */
function consequence(paper: Paper, asOf: string | null): string[] {
  if (asOf === null) return [];
  const rows = paper.projects;
  const calendar = rows.filter((row) => isOverdue(row, asOf)).length;
  const shifted = rows.filter((row) =>
    isOverdue({ ...row, forecast: financial(row) }, asOf),
  ).length;
  return [
    calendar === shifted
      ? `Either way ${lapse(calendar)} by ${sayDay(asOf)}.`
      : `By ${sayDay(asOf)}, ${lapse(calendar)} on the calendar reading and ${shifted === 0 ? "none" : shifted} on the financial one${shifted === 0 ? "; that none had speaks for the financial one" : ""}.`,
  ];
}

const lapse = (count: number) =>
  count === 0 ? "no forecast had lapsed" : `${sayCount(count, "forecast")} had lapsed`;

/** What in the paper speaks for either reading. */
function evidence(paper: Paper): string[] {
  const found = [...splitYears(paper), ...deliveryNotes(paper)];
  return found.length > 0 ? found : ["Nothing else in the paper speaks for either."];
}

function splitYears({ projects, decisions }: Paper): string[] {
  const texts = [
    ...projects.flatMap(({ title, objective, forecast }) => [
      title,
      objective ?? "",
      forecast.text,
    ]),
    ...decisions.flatMap(({ title, summary }) => [title, summary]),
  ];
  const years = texts.flatMap((text) => [...text.matchAll(SPLIT_YEAR)].filter(isSplitYear));
  const [first] = years;
  if (first === undefined) return [];
  const times = years.length === 1 ? "once" : `${years.length} times`;
  return [
    `A year is written as two (such as ${first[0]}) ${times}, which speaks for financial years.`,
  ];
}

function isSplitYear([, one, other]: RegExpMatchArray): boolean {
  return Number(other) === (Number(one) + 1) % 100;
}

/** "8 further projects due to deliver by February 2018" tells how many forecasts should end by then. */
function deliveryNotes(paper: Paper): string[] {
  return (paper.headline?.notes ?? []).flatMap((note) => {
    const by = parseForecast(note.split(/\bdue to deliver (?=by )/i)[1] ?? "");
    if (by.kind !== "period") return [];
    const rows = currentRows(paper);
    const ends = (forecast: Project["forecast"]) =>
      forecast.kind === "period" && forecast.latest <= by.latest;
    const calendar = rows.filter(({ forecast }) => ends(forecast)).length;
    const shifted = rows.filter((row) => ends(financial(row))).length;
    if (calendar === shifted) return [];
    return [
      `The headline says “${note}”; by then ${calendar === 0 ? "no" : calendar} current projects end on the calendar reading and ${shifted === 0 ? "none" : shifted} on the financial one${nearer(note, calendar, shifted)}.`,
    ];
  });
}

/** Which reading comes nearer to the number that a note starts with. */
function nearer(note: string, calendar: number, shifted: number): string {
  const stated = Number(/^\d+/.exec(note)?.[0] ?? Number.NaN);
  const [one, other] = [Math.abs(calendar - stated), Math.abs(shifted - stated)];
  if (one < other) return ", which speaks for the calendar one";
  return other < one ? ", which speaks for the financial one" : "";
}
