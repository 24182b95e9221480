import { type Paper, parsePaperText } from "@pcplan/core/paper";

/** Two short papers of one office, as the documentation shows them. */
const texts = [
  `Police and Crime Panel, 6 December 2019

Current projects
Project\tObjective\tForecast End Date
Court films\tTo help witnesses before the day\tQ1 2020
Fleet renewal\tTo replace 40 vans\tDec 2019
`,
  `Police and Crime Panel, 7 February 2020

Current projects
Project\tObjective\tForecast End Date
Court films\tTo help witnesses before the day\tQ3 2020
Night buses\tTo bring people home safely\tTBC
`,
] as const;

/** The same as Papers. */
export const samplePapers: readonly Paper[] = texts.map((text) => parsePaperText(text));
