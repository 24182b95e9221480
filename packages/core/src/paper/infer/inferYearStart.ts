import { monthName, monthNames } from "../../calendar/index.js";
import { parseForecast, type YearStart } from "../../forecast/index.js";
import { say } from "../../text/index.js";
import { createInferProblem } from "./createInferProblem.js";
import { calendarQuarters, financialQuarters } from "./infer.vocabulary.js";
import { inferEvidence } from "./infer.messages.js";
import type { Inferred } from "./inferColumns.js";
import { headingOf, textsOf } from "./tellTables.js";
import type { ToldTables } from "./types.js";

interface Said {
  yearStart: YearStart;
  said: string;
}

/** The months of a quarter said out: `Q1 is April to June`, `Quarter 3 (October - December 2025)`. */
const SPELT =
  /\b(?:Q|quarter )([1-4])\b[^.;\n]{0,24}?\b(\p{L}{3,9})(?: \d{4})?\s*(?:to|-|–|and)\s*(\p{L}{3,9})\b/giu;

/** Teaches in which month the quarters start, where the papers say it; where they only might have to, that is a problem. */
export function inferYearStart(papers: readonly (readonly string[])[], told: ToldTables): Inferred {
  const said = papers.map((texts) => texts.flatMap(readBasis));
  const bases = new Set(said.flat().map(({ yearStart }) => yearStart));
  const [yearStart] = bases;
  const first = said.flat()[0];
  if (bases.size > 1)
    return { guesses: [], problems: [createInferProblem("infer-quarters-differ", {})] };
  if (yearStart === undefined || first === undefined)
    return { guesses: [], problems: findUnsaid(told) };
  const count = said.filter((own) => own.length > 0).length;
  const evidence = say(inferEvidence, "yearSaid", { said: first.said, papers: count });
  const value = yearStart;
  return {
    guesses: [{ field: "yearStart", key: null, value, confidence: "certain", evidence, at: null }],
    problems: [],
  };
}

function readBasis(text: string): Said[] {
  const spelt = [...text.matchAll(SPELT)].flatMap(([said, quarter, from = "", to = ""]) => {
    const starts: YearStart[] = [1, 4];
    const yearStart = starts.find((start) => {
      const first = start + 3 * (Number(quarter) - 1);
      return isMonth(from, first) && isMonth(to, first + 2);
    });
    return yearStart === undefined ? [] : [{ yearStart, said }];
  });
  const financial = financialQuarters.exec(text)?.[0];
  const calendar = calendarQuarters.exec(text)?.[0];
  return [
    ...(financial === undefined ? [] : [{ yearStart: 4 as const, said: financial }]),
    ...(calendar === undefined ? [] : [{ yearStart: 1 as const, said: calendar }]),
    ...spelt,
  ];
}

/** `Apr` is April, counted from January as 1; a word that starts like two months is neither. */
function isMonth(word: string, month: number): boolean {
  const isStart = (name: string) => name.toLowerCase().startsWith(word.toLowerCase());
  return isStart(monthName(monthAt(month))) && monthNames.en.filter(isStart).length === 1;
}

/** A month past December is one of the next year. */
const monthAt = (month: number): number => ((month - 1) % 12) + 1;

function findUnsaid({ projects }: ToldTables): Inferred["problems"] {
  const bare = projects.flatMap(({ tables, roles }) =>
    textsOf(tables, headingOf(roles, "forecast")).filter((text) => {
      const read = parseForecast(text);
      return read.kind === "period" && read.assumptions.includes("calendar-quarter");
    }),
  );
  const examples = [...new Set(bare)].slice(0, 3);
  return examples.length === 0 ? [] : [createInferProblem("infer-quarters-unsaid", { examples })];
}
