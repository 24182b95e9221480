import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, daysBetween, daysInMonth, isRealDay, toDay, weekdayOf } from "./index.js";

test.each([
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["0004-02-29", true],
  ["2020-13-01", false],
  ["2020-00-10", false],
  ["2020-04-31", false],
  ["2020-04-00", false],
  ["2020-4-01", false],
  ["2020-04-01T00:00", false],
  ["", false],
])("%s is a day of the calendar: %s", (text, isReal) => {
  expect(isRealDay(text)).toBe(isReal);
});

test.each([
  ["2020-03-31", -1, "2020-02-29"],
  ["2019-11-30", 3, "2020-02-29"],
  ["2020-01-15", 12, "2021-01-15"],
  ["2020-10-25", 0, "2020-10-25"],
])("%s and %i months is %s", (day, months, result) => {
  expect(addMonths(day, months)).toBe(result);
});

const anyDay = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.nat(30),
  })
  .map(({ year, month, part }) => toDay(year, month, 1 + (part % daysInMonth(year, month))));

test("days between two days add up, whatever clocks were changed between them", () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      expect((((weekdayOf(b) - weekdayOf(a) - daysBetween(a, b)) % 7) + 7) % 7).toBe(0);
    }),
  );
});
