import type { z } from "zod";
import {
  changeSchema,
  comparedRowSchema,
  comparisonSchema,
  matchSchema,
  slippageSchema,
  wordingSchema,
} from "../comparison/schema.js";
import {
  dashboardSchema,
  forecastEntrySchema,
  forecastTallySchema,
  moneySummarySchema,
  ragTallySchema,
  stageCountsSchema,
  strandCountsSchema,
} from "../dashboard/schema.js";
import { approvedOnSchema, decisionAmountSchema, decisionSchema } from "../decision/schema.js";
import { checkSchema, findingCountsSchema, findingSchema } from "../findings/schema.js";
import {
  forecastBlankSchema,
  forecastOngoingSchema,
  forecastPeriodSchema,
  forecastProblemSchema,
  forecastSchema,
  forecastStateSchema,
  forecastTbdSchema,
  forecastUnreadableSchema,
} from "../forecast/schema.js";
import { ledgerForecastSchema, ledgerProjectSchema, ledgerSchema } from "../ledger/schema.js";
import { amountSchema } from "../money/schema.js";
import {
  headlineListSchema,
  headlineListsSchema,
  headlineSchema,
  headlineShareSchema,
  inferredProfileSchema,
  meetingSchema,
  paperSchema,
  paperWindowSchema,
  profileGuessSchema,
  projectSchema,
  ragCountsSchema,
  ragSchema,
  repairedValueSchema,
  spotlightSchema,
} from "../paper/schema.js";
import { profileSchema } from "../profile/schema.js";
import { boxSchema, placeSchema, problemSchema } from "../result/schema.js";
import { reviewLineSchema, reviewSchema } from "../review/schema.js";

/** The shapes that have a schema of their own to be asked for, by the name that people give. */
export const schemas = {
  amount: amountSchema,
  check: checkSchema,
  comparison: comparisonSchema,
  dashboard: dashboardSchema,
  decision: decisionSchema,
  finding: findingSchema,
  forecast: forecastSchema,
  ledger: ledgerSchema,
  paper: paperSchema,
  problem: problemSchema,
  profile: profileSchema,
  project: projectSchema,
  review: reviewSchema,
  spotlight: spotlightSchema,
} as const satisfies Record<string, z.ZodType>;

/** Every shape by the name of its type: what a schema refers to under `$defs`, with the words of that type's fields. */
export const shapes = {
  Amount: amountSchema,
  ApprovedOn: approvedOnSchema,
  Box: boxSchema,
  Change: changeSchema,
  Check: checkSchema,
  ComparedRow: comparedRowSchema,
  Comparison: comparisonSchema,
  Dashboard: dashboardSchema,
  Decision: decisionSchema,
  DecisionAmount: decisionAmountSchema,
  Finding: findingSchema,
  FindingCounts: findingCountsSchema,
  Forecast: forecastSchema,
  ForecastBlank: forecastBlankSchema,
  ForecastEntry: forecastEntrySchema,
  ForecastOngoing: forecastOngoingSchema,
  ForecastPeriod: forecastPeriodSchema,
  ForecastProblem: forecastProblemSchema,
  ForecastState: forecastStateSchema,
  ForecastTally: forecastTallySchema,
  ForecastTbd: forecastTbdSchema,
  ForecastUnreadable: forecastUnreadableSchema,
  Headline: headlineSchema,
  HeadlineList: headlineListSchema,
  HeadlineLists: headlineListsSchema,
  HeadlineShare: headlineShareSchema,
  InferredProfile: inferredProfileSchema,
  Ledger: ledgerSchema,
  LedgerForecast: ledgerForecastSchema,
  LedgerProject: ledgerProjectSchema,
  Match: matchSchema,
  Meeting: meetingSchema,
  MoneySummary: moneySummarySchema,
  Paper: paperSchema,
  PaperWindow: paperWindowSchema,
  Place: placeSchema,
  Problem: problemSchema,
  Profile: profileSchema,
  ProfileGuess: profileGuessSchema,
  Project: projectSchema,
  Rag: ragSchema,
  RagCounts: ragCountsSchema,
  RagTally: ragTallySchema,
  RepairedValue: repairedValueSchema,
  ReviewLine: reviewLineSchema,
  Slippage: slippageSchema,
  Spotlight: spotlightSchema,
  StageCounts: stageCountsSchema,
  StrandCounts: strandCountsSchema,
  Wording: wordingSchema,
} as const satisfies Record<string, z.ZodType>;
