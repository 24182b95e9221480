import fc from "fast-check";
import { expect, test } from "vitest";
import { isRealDay } from "../calendar/index.js";
import { forms } from "./forms.vocabulary.js";
import { diffForecasts, formatForecast, parseForecast, parseForecastReadings } from "./index.js";
import { paperForms } from "./papers.cases.js";
import { forecastSchema } from "./schema.js";
import { scan } from "./scan.js";
import { words } from "./vocabulary.js";

const vocabulary = Object.values(words).flatMap((byValue) => Object.values(byValue).flat());
const piece = fc.oneof(
  fc.constantFrom<string>(...vocabulary),
  fc.constantFrom("/", "-", " ", "'", "(", ")", ".", "of", "yr", "dydd", "TBC", "x", "&", ":"),
  fc.nat(40).map(String),
  fc.integer({ min: 2017, max: 2022 }).map(String),
);
const phrase = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
);
const examples = [
  ...forms.flatMap((form) => form.examples.map(([text]) => text)),
  ...paperForms.flatMap((form) => form.phrases.map(([text]) => text)),
];
const period = fc.constantFrom(...examples).map((text) => parseForecast(text));

test("nothing throws, every interval is real and in order, and every value fits the schema", () => {
  fc.assert(
    fc.property(phrase, fc.constantFrom<1 | 4 | undefined>(1, 4, undefined), (text, yearStart) => {
      const options = yearStart === undefined ? {} : { yearStart };
      for (const read of [parseForecast(text, options), ...parseForecastReadings(text)]) {
        expect(read.text).toBe(text);
        expect(forecastSchema.parse(read)).toEqual(read);
        if (read.kind !== "period") continue;
        expect(isRealDay(read.earliest) && isRealDay(read.latest)).toBe(true);
        expect(read.earliest <= read.latest).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(["en", "cy"] as const)("what is written in %s is read as the same", (lang) => {
  fc.assert(
    fc.property(phrase, fc.constantFrom(...examples), (random, example) => {
      for (const text of [random, example]) {
        const read = parseForecast(text);
        const written = formatForecast(read, { lang });
        const again = parseForecast(written);
        const { kind } = read;
        expect(again).toMatchObject(
          kind === "period"
            ? { kind, earliest: read.earliest, latest: read.latest, qualifier: read.qualifier }
            : kind === "state"
              ? { kind, stage: read.stage }
              : { kind },
        );
        expect(formatForecast(again, { lang })).toBe(written);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the two readings of a bare quarter are three months apart", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1900, max: 2198 }),
      (part, year) => {
        const [calendar, financial, ...more] = parseForecastReadings(`Q${part} ${year}`);
        expect(more).toEqual([]);
        expect(calendar && financial && diffForecasts(calendar, financial)).toEqual({
          minMonths: 3,
          maxMonths: 3,
        });
      },
    ),
  );
});

test("slippage turns its signs and its ends when the two are exchanged", () => {
  const turn = (value: number) => (value === 0 ? 0 : -value);
  fc.assert(
    fc.property(period, period, (one, other) => {
      const there = diffForecasts(one, other);
      const back = diffForecasts(other, one);
      expect([there?.minMonths, there?.maxMonths]).toEqual(
        back && [turn(back.maxMonths), turn(back.minMonths)],
      );
    }),
  );
});

test("tokens stand in the phrase in their order and do not overlap", () => {
  fc.assert(
    fc.property(phrase, (text) => {
      let end = 0;
      for (const token of scan(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
    }),
  );
});
