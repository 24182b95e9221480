import type { ChangeKind } from "../comparison/index.js";
import type { Language } from "../text/index.js";
import type { RuleQuestion } from "./types.js";

/**
 * What to ask about a change between two papers, by its kind; changes that a rule asks about, or that only reword, have
 * no line. What was found is the sentence of the change.
 */
export const questionWords: Readonly<
  Record<Language, Readonly<Partial<Record<ChangeKind, RuleQuestion>>>>
> = {
  en: {
    "deadline-changed": {
      one: ({ found }) => `${found} What is the basis of the new date?`,
      many: (count, { many }) =>
        `The legal dates of ${count} ${many} have changed. What are they based on?`,
    },
    held: {
      one: ({ about }) => `${about} has been placed on hold. What would let it go on?`,
      many: (count, { many }) =>
        `${count} ${many} have been placed on hold. What would let them go on?`,
    },
    withdrawn: {
      one: ({ about }) => `${about} has been withdrawn. What led to that?`,
      many: (count, { many }) => `${count} ${many} have been withdrawn. What led to that?`,
    },
    merged: {
      one: ({ found }) => `${found} What happens to its objective?`,
      many: (count, { many }) =>
        `${count} ${many} have been merged into others. What happens to their objectives?`,
    },
    split: {
      one: ({ found }) => `${found} What is each part to deliver?`,
      many: (count, { many }) => `${count} ${many} have been split. What is each part to deliver?`,
    },
    completed: {
      one: ({ about }) => `${about} has been completed. What has come of it?`,
      many: (count, { many }) => `${count} ${many} have been completed. What has come of them?`,
    },
  },
  cy: {},
};
