import { type Change, compareSeries } from "@pcplan/core/comparison";
import { checkSeries, type Finding } from "@pcplan/core/findings";
import { expect, test } from "vitest";
import { ruleTables } from "../packages/core/src/findings/rules.cases.js";
import { readOfficePapers, readSampleSeries } from "./readSamples.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const ORDINALS = ["first", "second", "third", "fourth"];

const alone = (await readOfficePapers()).flatMap(({ papers }) => papers);
const series = (await readSampleSeries()).map(({ papers }) => papers);

/** Every figure that the values hold: numbers, those in their words, how many there are of something, and months of days. */
function figuresOf(values: unknown): Set<string> {
  const figures = new Set(plainFigures(JSON.stringify(values)).match(/\d+/g)?.map(toFigure));
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) figures.add(String(value.length));
    if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(values);
  return figures;
}

/** Thousands without their commas. */
const plainFigures = (text: string): string => text.replaceAll(/(\d),(?=\d{3})/g, "$1");

const toFigure = (digits: string): string => String(Number(digits));

/** Every month, quarter and ordinal that the days in the values allow to be said. */
function timesOf(values: unknown): { months: Set<string>; quarters: Set<string> } {
  const text = JSON.stringify(values);
  const days = [...text.matchAll(/\b(\d{4})-(\d\d)-\d\d\b/g)];
  const numbers = days.map(([, , month]) => Number(month));
  return {
    months: new Set([
      ...numbers.flatMap((month) => MONTHS[month - 1] ?? []),
      ...MONTHS.filter((month) => text.includes(month)),
    ]),
    quarters: new Set(numbers.map((month) => ORDINALS[Math.floor((month - 1) / 3)] ?? "")),
  };
}

/** What a sentence claims and its values do not hold. */
function unfounded(sentence: string, values: unknown): string[] {
  const words = JSON.stringify(values);
  const figures = figuresOf(values);
  const { months, quarters } = timesOf(values);
  const quoted = [...sentence.matchAll(/“([^”]+)”/g)].map(([, text = ""]) => text);
  const plain = plainFigures(sentence.replaceAll(/“[^”]+”/g, ""));
  return [
    ...(plain.match(/\d+/g) ?? []).filter((digits) => !figures.has(toFigure(digits))),
    ...quoted.filter((text) => !words.includes(JSON.stringify(text).slice(1, -1))),
    ...MONTHS.filter((month) => new RegExp(`\\b${month}\\b`).test(plain) && !months.has(month)),
    ...[...plain.matchAll(/the (first|second|third|fourth) (?:quarter|to the)/g)].flatMap(
      ([, ordinal = ""]) => (quarters.has(ordinal) ? [] : [ordinal]),
    ),
  ];
}

function unfoundedOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ code, message, values }) =>
    values === undefined
      ? []
      : unfounded(message, values).map((claim) => `${code}: ${claim} in ${message}`),
  );
}

test("no message of a rule states a figure, a day or a name that its values do not hold", () => {
  const cases = ruleTables.flatMap(({ fires }) => fires.flatMap(({ findings }) => findings));
  const found = [...alone.map((paper) => [paper]), ...series].flatMap(
    (papers) => checkSeries(papers).findings,
  );
  expect(unfoundedOf([...cases, ...found])).toEqual([]);
});

const changes = series.flatMap((papers) =>
  compareSeries(papers).steps.flatMap(({ comparison }) => comparison.changes),
);

test("no sentence of a change states what the change does not hold", () => {
  const claims = changes.flatMap((change) =>
    unfounded(change.sentence, { ...change, sentence: "" }).map(
      (claim) => `${claim} in ${change.sentence}`,
    ),
  );
  expect(claims).toEqual([]);
});

/** The range of months that a sentence says, with earlier as negative; `null` where it says none. */
function saidRange(sentence: string): [number, number] | null {
  const said = /, (up to )?(\d+)(?: to (\d+))? months? (later|earlier)\.$/.exec(sentence);
  if (said === null) return null;
  const [, upTo, first, last, way] = said;
  const [least, most] = [upTo ? 0 : Number(first), Number(last ?? first)];
  return way === "later" ? [least, most] : [-most, upTo ? 0 : -least];
}

const toRange = ({ slippage }: Change) => slippage && [slippage.minMonths, slippage.maxMonths];

test("the months that a sentence says are those of the change", () => {
  const told = changes.flatMap((change) => {
    const range = saidRange(change.sentence);
    return range === null ? [] : [[range, toRange(change)]];
  });
  expect(told.length).toBeGreaterThan(10);
  expect(told.map(([said]) => said?.map((months) => months + 0))).toEqual(
    told.map(([, held]) => held?.map((months) => months + 0)),
  );
});

test("a sentence that claims more than it has is noticed", () => {
  expect(
    unfounded("The paper states 43 of 7 May 2020.", { stated: 42, day: "2020-04-07" }),
  ).toEqual(["43", "May"]);
});
