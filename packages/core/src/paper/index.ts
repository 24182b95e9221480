export { headlineAssumptions, headlineListNames, repairedFields } from "./types.js";
export type {
  Headline,
  HeadlineAssumption,
  HeadlineList,
  HeadlineListName,
  HeadlineLists,
  HeadlineShare,
  Meeting,
  Paper,
  PaperWindow,
  RepairedField,
  RepairedValue,
} from "./types.js";
export { parsePaper } from "./parsePaper.js";
export type { ParsePaperOptions } from "./parsePaper.js";
export { parsePaperText } from "./parsePaperText.js";
export { readForecastsAgain } from "./readForecastsAgain.js";
export { inferProfile, type InferProfileOptions } from "./inferProfile.js";
export { toProfileDocument } from "./toProfileDocument.js";
export {
  guessConfidences,
  type GuessConfidence,
  type InferredProfile,
  type ProfileGuess,
} from "./infer/types.js";
