import { z } from "zod";

/** The day to judge by. */
export const asOf = z.iso.date().nullable().optional();

/** What each option is, in words, for the documentation. */
export const optionWords: Readonly<Record<string, string>> = {
  asOf: "The day to judge by, as YYYY-MM-DD; by default the paper's own.",
  format:
    "The format of the answer; by default what the header Accept asks for, and without one HTML.",
  lang: "The language of the report: English or Welsh, as far as its words are translated.",
  leads: "Whether the names of lead officers are left in.",
  name: "The name of the profile: small letters, digits and dashes.",
  papers: "The papers, in the order in which the command takes them.",
  profile:
    "The area's way of writing: the name of a profile that comes with pcplan, or a whole one.",
  questions: "Whether to answer with short questions for members of the panel.",
  review: "Values to confirm: the answers in it are applied.",
  rules: "By the code of a finding: off, or another severity.",
  since: "An earlier paper: what changed since it is put first.",
  texts: "The texts to read, each on its own.",
  yearStart: "The month in which quarters start: 1 (calendar) or 4 (financial).",
};
