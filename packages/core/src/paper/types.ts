import type { Decision } from "../decision/index.js";
import type { ProjectField, ProjectNoun } from "../profile/index.js";
import { type Project, projectTexts } from "../project/index.js";
import type { RagCounts } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import type { Spotlight } from "../spotlight/index.js";

/** The sitting of the panel for which a paper is written. */
export interface Meeting {
  /** The day as printed. */
  text: string;
  /** The day, `YYYY-MM-DD`; `null` where the words name none. */
  date: string | null;
}

/** The lists that a headline may state: what was delivered, started, is to start, was put on hold, or is new. */
export const headlineListNames = [
  "delivered",
  "initiated",
  "toCommence",
  "placedOnHold",
  "newCandidates",
] as const;
/** The name of one of them. */
export type HeadlineListName = (typeof headlineListNames)[number];

/** A list that the headline states: the number it gives and the titles that follow it. */
export interface HeadlineList {
  /** The number that the paper gives before the list. */
  stated: number;
  /** The titles of the list, as printed; empty where a number stands alone. */
  titles: string[];
}

/** A percentage that the headline states. */
export interface HeadlineShare {
  /** What it is a share of, such as `current`. */
  of: string;
  /** The words beside it, as printed; `null` where there are none. */
  label: string | null;
  /** The figure as printed, without its sign: 32 is 32 %. */
  percent: number;
}

/** The lists that a headline may print, each `null` where it does not. */
export interface HeadlineLists {
  /** Projects delivered since the last paper. */
  delivered: HeadlineList | null;
  /** Projects begun since the last paper. */
  initiated: HeadlineList | null;
  /** Projects that are about to begin. */
  toCommence: HeadlineList | null;
  /** Projects put on hold since the last paper. */
  placedOnHold: HeadlineList | null;
  /** Projects put into the pipeline since the last paper. */
  newCandidates: HeadlineList | null;
}

/** What reading a headline may take for granted. */
export const headlineAssumptions = ["rag-by-position"] as const;
/** One of them. */
export type HeadlineAssumption = (typeof headlineAssumptions)[number];

/** How sure a figure of a headline is. */
export const headlineConfidences = ["certain", "likely"] as const;
/** One of them. */
export type HeadlineConfidence = (typeof headlineConfidences)[number];

/** The figures of a headline whose reading may be likely. */
export const headlineFigures = [
  "total",
  "completed",
  "current",
  "candidate",
  "onHold",
  "rag",
  "byStrand",
] as const;
/** One of them. */
export type HeadlineFigure = (typeof headlineFigures)[number];

/** The words of the paper from which a figure of its headline was read. */
export interface HeadlineEvidence {
  /** Which figure: a count, or `rag` for those of the ratings. */
  field: HeadlineFigure;
  /** How sure the reading is. */
  confidence: HeadlineConfidence;
  /** The sentence or line, as printed. */
  evidence: string;
  /** Where it stands; `null` in a document that was made. */
  at: Place | null;
}

/** How many projects a headline states for one strand. */
export interface HeadlineStrand {
  /** The strand, as printed. */
  strand: string;
  /** How many projects it has. */
  count: number;
}

/** What a paper states about itself; kept apart from its rows, and neither corrects the other. */
export interface Headline {
  /** How many projects are stated in all; `null` where the paper does not say. */
  total: number | null;
  /** How many projects are stated as completed; `null` where the paper does not say. */
  completed: number | null;
  /** How many are stated as current; `null` where the paper does not say. */
  current: number | null;
  /** How many are stated as future or in the pipeline; `null` where the paper does not say. */
  candidate: number | null;
  /** How many are stated as on hold; `null` where the paper does not say. */
  onHold: number | null;
  /**
   * How many projects are stated for each rating, by the points of the paper's own scheme; `null` where the paper does
   * not say.
   */
  rag: RagCounts | null;
  /**
   * What was taken for granted: `rag-by-position` where the counts stand without colours and were read by their
   * order.
   */
  assumptions: HeadlineAssumption[];
  /** The percentages that it states. */
  shares: HeadlineShare[];
  /** How many projects it states for each strand, in the order of the paper; `null` where it does not say. */
  byStrand: HeadlineStrand[] | null;
  /** The lists that it prints, each `null` where it does not. */
  lists: HeadlineLists;
  /** Other sentences of the headline, as printed. */
  notes: string[];
  /** Where its figures stand, for those of running text and of tables of counts; left out where it has none of these. */
  evidence?: HeadlineEvidence[];
}

/** The values that may be put together or read otherwise than printed: cells of a row, and figures of the headline. */
export const repairedFields = [
  "title",
  ...projectTexts,
  "summary",
  "forecast",
  "completed",
  "current",
  "candidate",
  "onHold",
  "delivered",
  "initiated",
  "toCommence",
  "placedOnHold",
  "newCandidates",
] as const;
/** One of them. */
export type RepairedField = (typeof repairedFields)[number];

/** A value that stands in the paper otherwise than it was read, so that a person should confirm it. */
export interface RepairedValue {
  /** What it belongs to: the title of a project or decision, or `headline`. */
  about: string;
  /** Which of its values, such as `objective`. */
  field: RepairedField;
  /** The value as read. */
  value: string;
  /** What was done to read it so. */
  evidence: string;
}

/** A column that no heading names and that was read by what it holds, so that a person should confirm it. */
export interface LikelyColumn {
  /** Its heading as printed, or `Column 2` where it has none. */
  heading: string;
  /** What it was read as, such as `forecast`. */
  field: ProjectField;
  /** What of its cells speaks for it. */
  evidence: string;
  /** What its cells say, as printed, by the id of the project in whose row they stand. */
  cells: Record<string, string>;
}

/** The days between which a paper that names none must lie. It puts the paper in order and is never shown as its day. */
export interface PaperWindow {
  /** The first day that it may be of, `YYYY-MM-DD`. */
  earliest: string;
  /** The last day that it may be of, `YYYY-MM-DD`, included. */
  latest: string;
  /** What in the paper says so, as sentences in English. */
  evidence: string[];
}

/** The receipt: what of a document was read into its paper, and what was not. */
export interface Receipt {
  /** How many rows were read as projects. */
  projects: number;
  /** How many rows were read as decisions. */
  decisions: number;
  /** How many projects shown at length were read. */
  spotlights: number;
  /** How many counts of the headline were read: of stages, ratings and strands, and before lists. */
  counts: number;
  /** The tables of the document; those without a word are not counted. */
  tables: {
    /** Tables of which at least one row, or the headline, was read. */
    read: number;
    /** Tables of which nothing was read. */
    unread: number;
  };
  /** The amounts of money that the document prints. */
  amounts: {
    /** Those that stand in the decisions of the paper. */
    inDecisions: number;
    /** Those that stand anywhere else, such as in objectives, in prose or in tables that were not read. */
    elsewhere: number;
  };
  /** Where something stands that was not read: each table, and each place of a warning that says so. */
  unread: Place[];
}

/** The pages of a pack on which a paper stands. */
export interface PaperPages {
  /** Its first page, from 1. */
  first: number;
  /** Its last page. */
  last: number;
}

/** What a paper may announce of a project, in a sentence, a heading or a list. */
export const announcementKinds = [
  "merged",
  "split",
  "renamed",
  "resumed",
  "withdrawn",
  "held",
] as const;
/** One of them. */
export type AnnouncementKind = (typeof announcementKinds)[number];

/** What a paper says became of projects, outside their rows: evidence for a comparison. */
export interface Announcement {
  /** What became of them. */
  kind: AnnouncementKind;
  /** The words for the projects that it speaks of, as printed: those that were merged, split, renamed and so on. */
  subject: string;
  /** The words for what came of them, with whatever follows; `null` where nothing does, as in a withdrawal. */
  outcome: string | null;
  /** The sentence or item, as printed. */
  text: string;
  /** Where it stands. */
  at: Place;
}

/** A panel paper as published. */
export interface Paper {
  /** The version of this shape: 1. */
  version: 1;
  /** The meeting of the panel for which it was written; `null` where the paper names none. */
  meeting: Meeting | null;
  /** The day for which its figures hold, `YYYY-MM-DD`; `null` where it does not say. */
  asOf: string | null;
  /** Between which days an undated paper must lie, by its own evidence; `null` where it has a day or nothing speaks. */
  window: PaperWindow | null;
  /** On which pages of a pack it was found, where it is part of one; `null` where the whole document is the paper. */
  pages: PaperPages | null;
  /** Its title as printed; `null` where it has none. */
  title: string | null;
  /** The body that reports, as the paper or its profile names it; `null` where neither does. */
  office: string | null;
  /** The name of the profile by which it was read; `null` for the common vocabulary alone. */
  profile: string | null;
  /** The words of the paper by which its profile was told; `null` where the caller named it, or there is none. */
  profileEvidence: string | null;
  /** The strategic priorities that it lists, as printed. */
  priorities: string[];
  /** The strands that its projects have, in the plan's order. */
  strands: string[];
  /** What it calls the things on which it reports; left out where neither the paper nor its profile tells. */
  noun?: ProjectNoun;
  /** What it prints right over its first table of decisions, such as of what time they are; left out where nothing. */
  decisionsHeading?: string;
  /** What it states about itself; `null` where there is nothing of the kind. */
  headline: Headline | null;
  /** The rows of its project tables, in the order of the paper. */
  projects: Project[];
  /** The rows of its decision tables, in the order of the paper. */
  decisions: Decision[];
  /** The projects that it shows at length, in the order of the paper. */
  spotlights: Spotlight[];
  /** The receipt of its reading; `null` where no document was read: a register made it, or it is older JSON. */
  reading: Receipt | null;
  /** What could not be read or must be known of the reading, each with its place. */
  problems: Problem[];
  /** What it says became of projects, outside their rows; left out where it says nothing of the kind. */
  announcements?: Announcement[];
  /** Left out where there is none. */
  repaired?: RepairedValue[];
  /** The columns that were read by what they hold alone; left out where every heading was known. */
  columns?: LikelyColumn[];
}
