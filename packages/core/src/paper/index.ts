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
  Receipt,
  RepairedField,
  RepairedValue,
} from "./types.js";
export type { PaperProblemCode } from "./messages.js";
export { parsePaper } from "./parsePaper.js";
export type { ParsePaperOptions } from "./parsePaper.js";
export { parsePaperText } from "./parsePaperText.js";
export { readForecastsAgain } from "./readForecastsAgain.js";
