import { expect, test } from "vitest";
import { areRefs } from "./areRefs.js";

test.each([
  ["codes with letters", ["P-3", "P-7", "P-9"]],
  ["codes in the order of the rows", ["WS/1", "WS/2"]],
  ["numbers with gaps", ["3", "7", "12"]],
  ["numbers in another order", ["2", "1", "3"]],
  ["a space between letters and number", ["TR 04", "TR 11"]],
  ["one code", ["IW03"]],
  ["a project without one", ["P-3", "", "P-9"]],
])("%s are ids", (_name, cells) => {
  expect(areRefs(cells)).toBe(true);
});

test.each([
  ["numbers of the rows", ["1", "2", "3"]],
  ["numbers that go on from the table before", ["11", "12", "13"]],
  ["numbers with full stops", ["1.", "2.", "3."]],
  ["an outline", ["1.1", "1.2", "2.1", "2.2", "3"]],
  ["one number alone", ["7"]],
  ["words", ["Roads", "Victims"]],
  ["an id of a group that stands twice", ["P1", "P1", "P2"]],
  ["nothing", ["", ""]],
  ["sentences with figures", ["See page 4 of the plan for more", "P2"]],
])("%s are none", (_name, cells) => {
  expect(areRefs(cells)).toBe(false);
});
