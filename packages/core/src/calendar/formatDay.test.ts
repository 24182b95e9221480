import { expect, test } from "vitest";
import { formatDay } from "./index.js";

test("a day is written in either language", () => {
  expect(formatDay("2020-02-07")).toBe("7 February 2020");
  expect(formatDay("2020-12-31", { lang: "cy" })).toBe("31 Rhagfyr 2020");
});

test.each(["7 February 2020", "2020-02-30", ""])("“%s” is no day and throws", (text) => {
  expect(() => formatDay(text)).toThrow(RangeError);
});
