import { expect, test } from "vitest";
import { findStage } from "./findStage.js";

test.each([
  ["Current workstreams", false, "current"],
  ["Completed initiatives (4)", false, "completed"],
  ["Workstreams of the plan: 5 current workstreams and 1 completed", false, null],
  ["Current projects: 12", false, null],
  ["Prosiectau a gwblhawyd / Completed projects", true, "completed"],
  ["Prosiectau cyfredol", true, "current"],
  ["Workstreams in design", true, "candidate"],
  ["Schemes being designed", false, "candidate"],
  ["Parked commitments", true, "on-hold"],
] as const)("the stage of %s", (text, isHeading, stage) => {
  expect(findStage(text, isHeading)).toBe(stage);
});
