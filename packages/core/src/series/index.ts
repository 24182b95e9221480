export { checkFound, checkOffices } from "./checkPapers.js";
export { checkPair } from "./checkPair.js";
export { describeReading } from "./describeReading.js";
export { findReadParts, isCutOff, type PartRead, type ReadParts } from "./findReadParts.js";
export { hasStage } from "./hasStage.js";
export { nameOf, type PaperName } from "./nameOf.js";
export {
  type DatedPaper,
  isCertainlyBefore,
  isInOrder,
  paperDay,
  type Span,
  toSpan,
} from "./paperDay.js";
export { seriesProblems, type SeriesValues, type UndatedConsequence } from "./series.messages.js";
export { sortPapers } from "./sortPapers.js";
export { toContentKey } from "./toContentKey.js";
export { type PaperPair, type Series, toSeries } from "./toSeries.js";
