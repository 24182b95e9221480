import type { ChangeKind } from "../comparison/index.js";
import type { RuleQuestion } from "./types.js";

/** What to ask about a change between two papers; changes that a rule asks about, or that only reword, have no line. */
const questions: Partial<Record<ChangeKind, RuleQuestion>> = {
  "deadline-changed": {
    one: "{found} What is the basis of the new date?",
    many: "The legal dates of {count} projects have changed. What are they based on?",
  },
  held: {
    one: "{about} has been placed on hold. What would let it go on?",
    many: "{count} projects have been placed on hold. What would let them go on?",
  },
  withdrawn: {
    one: "{about} has been withdrawn. What led to that?",
    many: "{count} projects have been withdrawn. What led to that?",
  },
  merged: {
    one: "{found} What happens to its objective?",
    many: "{count} projects have been merged into others. What happens to their objectives?",
  },
  split: {
    one: "{found} What is each part to deliver?",
    many: "{count} projects have been split. What is each part to deliver?",
  },
  completed: {
    one: "{about} has been completed. What has come of it?",
    many: "{count} projects have been completed. What has come of them?",
  },
};

/** The questions by the kind of the change. */
export const changeQuestions: ReadonlyMap<string, RuleQuestion> = new Map(
  Object.entries(questions),
);
