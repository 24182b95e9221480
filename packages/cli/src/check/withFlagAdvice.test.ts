import type { Finding } from "@pcplan/core/findings";
import { expect, test } from "vitest";
import { flagAdvice, withFlagAdvice } from "./withFlagAdvice.js";

const finding = (code: string): Finding => ({
  code,
  severity: "note",
  message: "It is odd.",
  about: null,
  found: null,
  expected: null,
  advice: "Nothing to do.",
  at: null,
  related: [],
});

test.each([...flagAdvice])("%s is advised with a flag", (code, advice) => {
  expect(advice).toMatch(/ --[a-z]+-[a-z]+ .+\.$/);
  expect(withFlagAdvice(finding(code)).advice).toBe(advice);
});

test("what no flag helps keeps its advice", () => {
  expect(withFlagAdvice(finding("forecast-blank"))).toEqual(finding("forecast-blank"));
});
