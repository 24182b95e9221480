import { comparePapers, toComparisonDocument } from "@pcplan/core/comparison";
import { summarisePaper, toDashboardDocument } from "@pcplan/core/dashboard";
import type { Document } from "@pcplan/core/document";
import {
  checkSeries,
  toCheck,
  toCheckDocument,
  toQuestions,
  toQuestionsDocument,
} from "@pcplan/core/findings";
import { toLedger, toLedgerDocument } from "@pcplan/core/ledger";
import type { Paper } from "@pcplan/core/paper";
import { withFlagAdvice } from "../check/withFlagAdvice.js";

/** The paper of January 2018 names no day; on this one its office put it before the panel. */
const AS_OF = "2018-01-26";

/** A paper, and where it lies. */
export interface DemoPaper {
  path: string;
  paper: Paper;
}

export type DemoPapers = readonly [older: DemoPaper, newer: DemoPaper];

/** Something that pcplan says of papers, with the command that says it. */
export interface DemoPart {
  /** The file for it, in the folder of the demo. */
  file: string;
  /** What it is, in a line. */
  about: string;
  /** What to type after `pcplan`. */
  command: string;
  document: Pick<Document, "blocks">;
}

/** What pcplan says of two papers that lie in one folder, the older first. */
export function toDemoParts(folder: string, [older, newer]: DemoPapers): DemoPart[] {
  const papers = [older.paper, newer.paper];
  const { findings } = checkSeries(papers, { asOf: AS_OF });
  const comparison = comparePapers(older.paper, newer.paper);
  return [
    {
      file: "findings.txt",
      about: "What a member of the panel will notice",
      command: `check ${folder} --as-of ${AS_OF}`,
      document: toCheckDocument(toCheck(findings.map(withFlagAdvice))),
    },
    {
      file: "questions.txt",
      about: "The same, as questions for the meeting",
      command: `check ${folder} --as-of ${AS_OF} --questions`,
      document: toQuestionsDocument(toQuestions(findings, [comparison])),
    },
    {
      file: "changes.txt",
      about: "What changed since the last panel",
      command: `compare ${older.path} ${newer.path}`,
      document: toComparisonDocument(comparison),
    },
    {
      file: "ledger.txt",
      about: "How every forecast moved from paper to paper",
      command: `ledger ${folder}`,
      document: toLedgerDocument(toLedger(papers)),
    },
    {
      file: "dashboard.txt",
      about: "One paper, counted",
      command: `dashboard ${older.path} --as-of ${AS_OF}`,
      document: toDashboardDocument(summarisePaper(older.paper, { asOf: AS_OF })),
    },
  ];
}
