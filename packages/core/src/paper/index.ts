export {
  announcementKinds,
  headlineAssumptions,
  headlineConfidences,
  headlineFigures,
  headlineListNames,
  repairedFields,
} from "./types.js";
export type {
  Announcement,
  AnnouncementKind,
  Headline,
  HeadlineAssumption,
  HeadlineConfidence,
  HeadlineEvidence,
  HeadlineFigure,
  HeadlineList,
  HeadlineListName,
  HeadlineLists,
  HeadlineShare,
  LikelyColumn,
  HeadlineStrand,
  Meeting,
  Paper,
  PaperPages,
  PaperWindow,
  Receipt,
  RepairedField,
  RepairedValue,
} from "./types.js";
export { type PaperProblemCode, paperProblemCodes } from "./messages.js";
export { parsePaper } from "./parsePaper.js";
export type { ParsePaperOptions } from "./parsePaper.js";
export { parsePaperText, type ParsePaperTextOptions } from "./parsePaperText.js";
export { readForecastsAgain } from "./readForecastsAgain.js";
export { inferProfile, type InferProfileOptions } from "./inferProfile.js";
export { toProfileDocument } from "./toProfileDocument.js";
export {
  guessConfidences,
  type GuessConfidence,
  type InferredProfile,
  type ProfileGuess,
} from "./infer/types.js";
export { withoutLeads } from "./withoutLeads.js";
