import { expect, test } from "vitest";
import { forms } from "./forms.vocabulary.js";
import { spellingsOf } from "./shapes.js";

test("no spelling is that of two forms, so that a phrase has one reading", () => {
  const spellings = forms.flatMap((form) => [...new Set(spellingsOf(form))]);
  expect(spellings.filter((kinds, index) => spellings.indexOf(kinds) !== index)).toEqual([]);
});
