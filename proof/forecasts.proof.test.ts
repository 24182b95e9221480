import { formatForecast, parseForecast, parseForecastReadings } from "@pcplan/core/forecast";
import { isRealDay } from "@pcplan/core/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compositions } from "../packages/core/src/forecast/compositions.cases.js";
import { forms } from "../packages/core/src/forecast/forms.vocabulary.js";
import { paperForms } from "../packages/core/src/forecast/papers.cases.js";
import { refusedForms } from "../packages/core/src/forecast/refused.cases.js";
import { words } from "../packages/core/src/forecast/vocabulary.js";

const RUNS = 1_000_000;

const phrases = [
  ...[...forms, ...compositions].flatMap(({ examples }) => examples.map(([phrase]) => phrase)),
  ...paperForms.flatMap((form) => form.phrases.map(([phrase]) => phrase)),
  ...refusedForms.flatMap(({ examples }) => examples),
];
const pieces = [
  ...Object.values(words).flatMap((byValue) => Object.values(byValue).flat()),
  ...[
    "/",
    "-",
    "–",
    ":",
    " ",
    "'",
    "’",
    "(",
    ")",
    ".",
    ",",
    "of",
    "yr",
    "dydd",
    "TBC",
    "On hold",
    "x",
    "\u00a0",
  ],
  ...[
    "1",
    "2",
    "4",
    "5",
    "12",
    "19",
    "20",
    "31",
    "32",
    "99",
    "2019",
    "2020",
    "1516",
    "0",
    "007",
    "st",
  ],
];
const random = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join("")),
);
/** A phrase that is read or refused, with a piece taken out, put in or doubled somewhere. */
const mutated = fc
  .tuple(fc.constantFrom(...phrases), fc.nat(40), fc.nat(3), fc.constantFrom("", ...pieces))
  .map(([phrase, at, length, piece]) => phrase.slice(0, at) + piece + phrase.slice(at + length));
const basis = fc.constantFrom({}, { yearStart: 1 as const }, { yearStart: 4 as const });

/** Plain comparisons, as an expectation for each of a million would take the most of the time. */
function hold(isHeld: boolean, text: string, sentence: string): void {
  if (!isHeld) throw new Error(`${JSON.stringify(text)}: ${sentence}`);
}

test(`${RUNS} random and mutated phrases: no throw, real days in order, words that read as the same`, () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(random, mutated), basis, (text, options) => {
      const forecast = parseForecast(text, options);
      for (const one of [forecast, ...parseForecastReadings(text)]) {
        hold(one.text === text, text, "the words are kept");
        if (one.kind !== "period") continue;
        hold(isRealDay(one.earliest) && isRealDay(one.latest), text, "its ends are real days");
        hold(one.earliest <= one.latest, text, "its ends are in order");
      }
      if (forecast.kind === "unreadable") refused++;
      else read++;
      for (const lang of ["en", "cy"] as const) {
        const again = parseForecast(formatForecast(forecast, { lang }), options);
        hold(again.kind === forecast.kind, text, `it is of the same kind in ${lang}`);
        if (forecast.kind !== "period" || again.kind !== "period") continue;
        hold(again.earliest === forecast.earliest, text, `it starts on the same day in ${lang}`);
        hold(again.latest === forecast.latest, text, `it ends on the same day in ${lang}`);
        hold(again.qualifier === forecast.qualifier, text, `it keeps its qualifier in ${lang}`);
      }
    }),
    { numRuns: RUNS },
  );
  console.log(`${read} read, ${refused} refused`);
  expect(Math.min(read, refused)).toBeGreaterThan(RUNS / 20);
});
