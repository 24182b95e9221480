import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("fewer than half are listed, perhaps a selection: it asks", {
      headline: { current: 5 },
      projects: [{}, {}],
    }),
    paperExample("fewer completed projects are stated than are listed: it asks", {
      headline: { completed: 1 },
      projects: [{ stage: "completed" }, { stage: "completed" }],
    }),
    paperExample("one current project is stated and two are listed", {
      headline: { current: 1 },
      projects: [{}, {}],
    }),
    paperExample("fewer rows than stated, where a table was not read: it asks", {
      headline: { current: 3 },
      projects: [{}],
      problems: [
        {
          code: "table-not-recognised",
          severity: "warning",
          message: "A table was not read.",
          found: null,
          expected: null,
          advice: null,
          at: null,
          related: [],
        },
      ],
    }),
    paperExample("a rating counts one green project and the rows rate two", {
      headline: { rag: { green: 1, amber: 0, red: 0 } },
      projects: [
        { rag: { text: "Green", value: "green", scheme: "rag-3" } },
        { rag: { text: "Green", value: "green", scheme: "rag-3" } },
      ],
    }),
  ],
  silent: [
    paperExample("25 completed in all, and this quarter's rows", {
      headline: { completed: 25 },
      projects: [{ stage: "completed" }, { stage: "completed" }],
    }),
    paperExample("as many are listed as stated", { headline: { current: 1 }, projects: [{}] }),
    paperExample("completed projects are counted and not listed", {
      headline: { completed: 25 },
      projects: [{}],
    }),
  ],
};
