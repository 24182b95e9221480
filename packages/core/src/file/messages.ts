import type { ProblemCatalogue } from "../result/index.js";

/** What the sentences about a file name. */
export interface FileValues {
  "file-reader-absent": { name: string };
}

/** Why no paper came of a file's bytes. */
export const fileProblems: ProblemCatalogue<FileValues> = {
  en: {
    "file-reader-absent": {
      message: ({ name }) =>
        `${name} is no plain text, and no reader of documents was given for it.`,
      expected: () => "plain text in UTF-8, or a Paper as JSON",
      advice: () => "Give a reader of documents, or save the file as plain text.",
    },
  },
  cy: {},
};
