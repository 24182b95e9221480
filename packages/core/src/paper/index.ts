export type {
  Headline,
  HeadlineList,
  HeadlineListName,
  Meeting,
  Paper,
  PaperWindow,
  RepairedValue,
} from "./types.js";
export { headlineListNames } from "./types.js";
export { parsePaper } from "./parsePaper.js";
export type { ParsePaperOptions } from "./parsePaper.js";
export { parsePaperText } from "./parsePaperText.js";
export { readForecastsAgain } from "./readForecastsAgain.js";
