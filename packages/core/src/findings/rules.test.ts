import { describe, expect, test } from "vitest";
import { foldWords } from "../text/index.js";
import { paperRules } from "./paperRules.js";

describe.each(paperRules)("$code", ({ check, examples, severity }) => {
  test.each(examples.fires)("fires: $name", ({ subject }) => {
    const found = check(subject);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, advice } of found) {
      expect(message).toMatch(/^\S.*[.”%]$/);
      expect(advice).toMatch(/\.$/);
      expect(foldWords(message)).not.toMatch(/\b(missing|concealed|failed|wrong|late)\b/);
    }
  });

  test.each(examples.silent)("is silent: $name", ({ subject }) => {
    expect(check(subject)).toEqual([]);
  });

  test("has cases of both sorts", () => {
    expect([examples.fires.length > 0, examples.silent.length > 0]).toEqual([true, true]);
    expect(["error", "warning", "note"]).toContain(severity);
  });
});
