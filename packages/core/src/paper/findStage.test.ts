import { expect, test } from "vitest";
import { findHeadingStage, findLineStage } from "./findStage.js";

test.each([
  ["Current workstreams", "current"],
  ["Completed initiatives (4)", "completed"],
  ["Workstreams of the plan: 5 current workstreams and 1 completed", null],
  ["Current projects: 12", null],
  ["Schemes being designed", "candidate"],
])("the stage of the line %s", (text, stage) => {
  expect(findLineStage(text)).toBe(stage);
});

test.each([
  ["Prosiectau a gwblhawyd / Completed projects", "completed"],
  ["Prosiectau cyfredol", "current"],
  ["Workstreams in design", "candidate"],
  ["Parked commitments", "on-hold"],
  ["What was completed since we last met", "completed"],
  ["Current projects: 12", null],
  ["Completed projects per strand", null],
  ["Not yet completed", null],
])("the stage of the heading %s", (text, stage) => {
  expect(findHeadingStage(text)).toBe(stage);
});
