import { paperExample, type RuleCases, unread } from "../examples.cases.js";
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
      problems: [unread("table-not-recognised")],
    }),
    paperExample("a selection of the rated projects is listed: said once", {
      headline: { rag: { green: 8, amber: 2 } },
      projects: [
        { rag: { text: "Green", value: "green", scheme: "rag-3" } },
        { rag: { text: "Amber", value: "amber", scheme: "rag-3" } },
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
    paperExample("15 are on track in words, and the rows of the exceptions are rated in colours", {
      headline: { rag: { "on-track": 15 } },
      projects: [{ rag: "Red" }, { rag: "Amber" }],
    }),
    paperExample("one has not started, which its row says as its stage", {
      headline: { rag: { "on-track": 1, "not-started": 1 } },
      projects: [
        { rag: { text: "On track", value: "on-track", scheme: null } },
        { stage: "candidate" },
      ],
    }),
    paperExample("two listed as current, of which one has a status that was not read", {
      headline: { current: 1 },
      projects: [{ title: "Fleet" }, { title: "Kit" }],
      problems: [unread("status-unread", 2)],
    }),
    paperExample("three ambers are stated, and two ratings were not read", {
      headline: { rag: { green: 1, amber: 3 } },
      projects: [
        { rag: { text: "Green", value: "green", scheme: "rag-3" } },
        { rag: { text: "Amber", value: "amber", scheme: "rag-3" } },
        { rag: { text: "Minor", value: null, scheme: null } },
        { rag: { text: "Minor", value: null, scheme: null } },
      ],
      problems: [unread("rag-unread", 3), unread("rag-unread", 4)],
    }),
    paperExample("one amber is stated of the current projects, and one on hold is amber too", {
      headline: { rag: { amber: 1 } },
      projects: [
        { rag: { text: "Amber", value: "amber", scheme: "rag-3" } },
        { stage: "on-hold", rag: { text: "Amber", value: "amber", scheme: "rag-3" } },
      ],
    }),
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
