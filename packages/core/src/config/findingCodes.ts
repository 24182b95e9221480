import { partProblemCodes } from "../comparison/index.js";
import { rules } from "../findings/index.js";
import { paperProblemCodes } from "../paper/index.js";
import { reviewProblemCodes } from "../review/index.js";
import { seriesProblems } from "../series/index.js";

/** The codes that a finding can have: those of the rules, then those of reading a paper and of putting papers in order. */
export const findingCodes: readonly string[] = [
  ...rules.map(({ code }) => code),
  ...paperProblemCodes,
  ...reviewProblemCodes,
  ...Object.keys(seriesProblems.en),
  ...partProblemCodes,
];
