export { headlineAssumptions, repairedFields } from "./types.js";
export type {
  Headline,
  HeadlineAssumption,
  HeadlineList,
  HeadlineLists,
  HeadlineShare,
  Meeting,
  Paper,
  RepairedField,
  RepairedValue,
} from "./types.js";
export { parsePaper } from "./parsePaper.js";
export type { ParsePaperOptions } from "./parsePaper.js";
export { parsePaperText } from "./parsePaperText.js";
export { readForecastsAgain } from "./readForecastsAgain.js";
