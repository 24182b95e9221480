import { readRange } from "./readRange.js";
import { fold, tokenise } from "./tokens.js";
import type { ForecastOptions } from "./types.js";
import { refuse, withReadings, type Basis, type Refusal, type Unit } from "./unit.js";

export interface Phrase {
  unit: Unit;
  qualifier: string | null;
}

const QUALIFIER = /^(?:(by) )?(?:(early|mid|late|beginning|start|end)(?: -)? )?/;
const FINANCIAL = new Set(["financial", "financial year", "fy"]);
const OPEN_WORDS = new Set(["tbd", "tbc", "tba"]);
const CALENDAR = new Set(["calendar", "calendar year", "cy"]);

function basisOf(options: ForecastOptions, bracket: string | null): Basis {
  if (bracket && FINANCIAL.has(bracket)) return { yearStart: 4, isDefault: false };
  if (bracket && CALENDAR.has(bracket)) return { yearStart: 1, isDefault: false };
  return { yearStart: options.yearStart ?? 1, isDefault: options.yearStart === undefined };
}

function readLine(folded: string, basis: Basis): Phrase | Refusal {
  const { line, hasBareHydref } = tokenise(folded);
  const match = QUALIFIER.exec(line);
  const reading = readRange(line.slice(match?.[0].length ?? 0), basis);
  if (!reading) return refuse("unreadable", "These words do not name a period with its year.");
  if (!reading.ok) return reading;
  const assumptions =
    hasBareHydref && reading.precision === "month"
      ? [...reading.assumptions, "hydref-october"]
      : reading.assumptions;
  const place =
    match?.[2] && /^(?:beginning|start|end)$/.test(match[2]) ? `${match[2]} of` : match?.[2];
  const qualifier = [match?.[1], place].filter(Boolean).join(" ") || null;
  return { unit: { ...reading, assumptions }, qualifier };
}

function agrees(unit: Unit, bracket: string, basis: Basis): boolean {
  const years = [unit.earliest.slice(0, 4), unit.latest.slice(0, 4)];
  return [bracket, ...years.map((year) => `${bracket} ${year}`)].some((words) => {
    const inner = readLine(words, basis);
    return (
      "unit" in inner && inner.unit.earliest === unit.earliest && inner.unit.latest === unit.latest
    );
  });
}

function checkBracket(
  phrase: Phrase,
  bracket: string,
  basis: Basis,
  before: string,
): Phrase | Refusal {
  const { unit } = phrase;
  if (OPEN_WORDS.has(bracket)) {
    return withReadings(
      refuse(
        "unlike-alternatives",
        "A date and an open word do not make one forecast.",
        "one of the two",
      ),
      [before, bracket.toUpperCase()],
    );
  }
  if (FINANCIAL.has(bracket) || CALENDAR.has(bracket)) {
    const isPart = unit.precision === "quarter" || unit.precision === "half";
    const isFinancial = isPart
      ? unit.edtf?.includes("/") === true
      : unit.earliest.slice(5, 7) === "04";
    const clash = !(isPart || unit.precision === "year") || isFinancial !== FINANCIAL.has(bracket);
    return clash
      ? refuse("bracket-disagrees", `The bracket says ${bracket}, and the period is not.`)
      : phrase;
  }
  if (agrees(unit, bracket, basis)) return { ...phrase, unit: { ...unit, assumptions: [] } };
  return refuse(
    "bracket-disagrees",
    `The bracket does not say ${unit.earliest} to ${unit.latest}, which the words before it mean.`,
    "one period, or a bracket that spells out the same months",
  );
}

/** "from April 2020" says when a project starts to end, not when it has ended. */
function readOpenStart(folded: string, text: string): Refusal | null {
  if (!/^from (?!.* to )/.test(folded)) return null;
  const start = text.trim().slice("from ".length).trim();
  if (!("unit" in readPhrase(start, {}))) return null;
  return withReadings(
    refuse(
      "open-ended",
      "A start without an end is no forecast.",
      "the end, such as April to June 2020",
    ),
    [start, "any time after it"],
  );
}

/** Reads the words of a period, with what a bracket after them says. */
export function readPhrase(text: string, options: ForecastOptions): Phrase | Refusal {
  const folded = fold(text);
  const open = folded.indexOf("(");
  if (open < 0) return readOpenStart(folded, text) ?? readLine(folded, basisOf(options, null));
  if (!folded.endsWith(")")) return refuse("unreadable", "The bracket does not close the phrase.");
  const bracket = folded.slice(open + 1, -1).trim();
  const basis = basisOf(options, bracket);
  const phrase = readLine(folded.slice(0, open).trim(), basis);
  return "unit" in phrase
    ? checkBracket(phrase, bracket, basis, text.slice(0, text.indexOf("(")).trim())
    : phrase;
}
