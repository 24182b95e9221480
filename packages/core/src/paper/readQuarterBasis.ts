import type { Line, Table } from "../document/index.js";
import { parseForecast, type YearStart } from "../forecast/index.js";
import type { Place } from "../result/index.js";
import { foldSpaces } from "../text/index.js";

/** In which month a paper says that its quarters start, and where it says so. */
export interface QuarterBasis {
  yearStart: YearStart;
  text: string;
  /** Where it says so; `null` in a document that was made and not read. */
  at: Place | null;
}

/** A sentence longer than this says other things too, and a word for a year in it need not be that of its quarters. */
const LONGEST_STATEMENT = 160;

const SENTENCES = /(?<=[.;!?]) (?=\p{Lu})/u;

const END = "(?=[.;:,)]|$)";

/** "Quarters are of the financial year", "Forecast (financial year quarters)", "dates are in calendar quarters". */
function statementsOf(year: string): RegExp[] {
  return [
    `\\((?:in |by )?(?:the )?${year}[ -](?:year[ -])?quarters?\\)`,
    `\\b(?:are|as|use|in|by) (?:the )?${year}[ -](?:year[ -])?quarters${END}`,
    `\\bquarters (?:are|refer to|relate to|follow|mean) (?:those )?(?:of |in |by )?(?:the )?${year} years?${END}`,
  ].map((statement) => new RegExp(statement, "i"));
}

const statements: readonly (readonly [statements: readonly RegExp[], yearStart: YearStart])[] = [
  [statementsOf("(?:financial|fiscal)"), 4],
  [statementsOf("calendar"), 1],
];

/** Words by which a sentence says that something is not so, or of other years than its own. */
const DENIAL =
  /\b(?:not|no|never|rather than|instead|previously|formerly|until|unless|except)\b|n['’]t\b/i;

/** One entry of a key: "Q1 = April to June"; with a year behind it, it is one forecast. */
const KEY_ENTRY =
  /\b(?:q|qtr|quarter) ?([1-4]) ?(?:=|:|is|means) ?([a-z]{3,9} ?(?:-|–|to) ?[a-z]{3,9})\b(?! ?['’]?\d)/gi;

/**
 * Finds where a paper says by which year its quarters count: in a heading, a note or a key. Where it says both, or
 * nothing, it is `null`.
 */
export function readQuarterBasis(lines: readonly (Line | Table)[]): QuarterBasis | null {
  const found = statementsIn(lines).flatMap((line) => readStatement(line) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  return found.every(({ yearStart }) => yearStart === first.yearStart) ? first : null;
}

function statementsIn(lines: readonly (Line | Table)[]): { text: string; at: Place | null }[] {
  const texts = lines.flatMap((line) =>
    line.type === "line" ? [line] : line.rows.flatMap((row) => row.cells),
  );
  return texts.flatMap(({ text, at }) =>
    foldSpaces(text)
      .split(SENTENCES)
      .map((sentence) => ({ text: sentence, at })),
  );
}

function readStatement({ text, at }: { text: string; at: Place | null }): QuarterBasis | null {
  if (text.length > LONGEST_STATEMENT || DENIAL.test(text)) return null;
  const named = statements.filter(([forms]) => forms.some((form) => form.test(text)));
  const starts = new Set([...named.map(([, start]) => start), ...keyStarts(text)]);
  const [yearStart] = starts;
  return yearStart === undefined || starts.size > 1 ? null : { yearStart, text, at };
}

/** By which years the entries of a key count; the months are those of a quarter of that number in any year. */
function keyStarts(text: string): YearStart[] {
  return [...text.matchAll(KEY_ENTRY)].flatMap(([, number = "", months = ""]) => {
    const read = parseForecast(`${months} 2019`);
    if (read.kind !== "period") return [];
    return ([1, 4] as const).filter((yearStart) => {
      const year = yearStart === 4 && number === "4" ? 2018 : 2019;
      const quarter = parseForecast(`Q${number} ${year}`, { yearStart });
      return quarter.kind === "period" && isSameTime(quarter, read);
    });
  });
}

interface Span {
  earliest: string;
  latest: string;
}

function isSameTime(one: Span, other: Span): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}
