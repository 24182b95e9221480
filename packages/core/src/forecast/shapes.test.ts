import { expect, test } from "vitest";
import { forms } from "./forms.cases.js";
import { shapes, spellingsOf } from "./shapes.js";

test("no spelling is that of two forms, so that a phrase has one reading", () => {
  const spellings = forms.flatMap((form) => [...new Set(spellingsOf(form))]);
  expect(spellings.length).toBe(shapes.size);
});
