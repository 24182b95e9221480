import type { Decision } from "../decision/index.js";
import type { Project } from "../project/index.js";
import type { RagCounts } from "../rag/index.js";
import type { Problem } from "../result/index.js";
import type { Spotlight } from "../spotlight/index.js";

export interface Meeting {
  text: string;
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
export type HeadlineListName = (typeof headlineListNames)[number];

/** A list that the headline states: the number it gives and the titles that follow it. */
export interface HeadlineList {
  stated: number;
  titles: string[];
}

/** What a paper states about itself; kept apart from its rows, and neither corrects the other. */
export interface Headline {
  completed: number | null;
  current: number | null;
  candidate: number | null;
  onHold: number | null;
  rag: RagCounts | null;
  assumptions: string[];
  shares: { of: string; label: string | null; percent: number }[];
  byStrand: Record<string, number> | null;
  lists: Record<HeadlineListName, HeadlineList | null>;
  notes: string[];
}

/** A value that stands in the paper otherwise than it was read, so that a person should confirm it. */
export interface RepairedValue {
  /** What it belongs to: the title of a project or decision, or `headline`. */
  about: string;
  /** Which of its values, such as `objective`. */
  field: string;
  /** The value as read. */
  value: string;
  /** What was done to read it so. */
  evidence: string;
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

/** A panel paper as published. */
export interface Paper {
  version: 1;
  meeting: Meeting | null;
  asOf: string | null;
  /** Between which days an undated paper must lie, by its own evidence; `null` where it has a day or nothing speaks. */
  window: PaperWindow | null;
  title: string | null;
  office: string | null;
  profile: string | null;
  /** The words of the paper by which its profile was told; `null` where the caller named it, or there is none. */
  profileEvidence: string | null;
  priorities: string[];
  strands: string[];
  headline: Headline | null;
  projects: Project[];
  decisions: Decision[];
  spotlights: Spotlight[];
  problems: Problem[];
  /** Left out where there is none. */
  repaired?: RepairedValue[];
}
