import type { ProblemCatalogue } from "./problem.js";

/** What the sentences about JSON name. `path` is that of a field, such as `projects.3.stage`, and empty for the whole. */
export interface JsonValues {
  "json-unreadable": { expected: string };
  "json-unfit": { path: string; reason: string; expected: string };
  "json-unfit-more": { count: number; expected: string };
  "json-version-newer": { path: string; version: number; expected: string };
}

/** Why a text is not the JSON that was expected. */
export const jsonProblems: ProblemCatalogue<JsonValues> = {
  en: {
    "json-unreadable": {
      message: () => "This is not JSON.",
      expected: ({ expected }) => expected,
      advice: () => "Check that it was saved or sent to its end.",
    },
    "json-unfit": {
      message: ({ path, reason }) =>
        `${path === "" ? "The whole" : `“${path}”`} does not fit: ${reason}.`,
      expected: ({ expected }) => expected,
    },
    "json-unfit-more": {
      message: ({ count }) =>
        count === 1 ? "1 more field does not fit." : `${count} more fields do not fit.`,
      expected: ({ expected }) => expected,
      advice: () => "Mend the first ones and read it again.",
    },
    "json-version-newer": {
      message: ({ path, version }) =>
        `${path === "" ? "This" : `“${path}”`} is of version ${version}, which is newer than this program reads.`,
      expected: ({ expected }) => `${expected}, of version 1`,
      advice: () => "Read it with the newest release of this program.",
    },
  },
  cy: {},
};
