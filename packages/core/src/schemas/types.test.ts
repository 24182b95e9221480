import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Change, ComparedRow, Comparison, Match, Wording } from "../comparison/index.js";
import type { Config } from "../config/index.js";
import type {
  Dashboard,
  DashboardPaper,
  ForecastEntry,
  ForecastTally,
  OwnRating,
  RagTally,
  StageCounts,
  StrandCounts,
} from "../dashboard/index.js";
import type { ApprovedOn, Decision, DecisionAmount } from "../decision/index.js";
import type { Span } from "../series/index.js";
import type { Check, Finding, FindingCounts, FindingPaper, FindingRow } from "../findings/index.js";
import type {
  Forecast,
  ForecastBlank,
  ForecastOngoing,
  ForecastPeriod,
  ForecastProblem,
  ForecastState,
  ForecastTbd,
  ForecastUnreadable,
  Slippage,
} from "../forecast/index.js";
import type { Ledger, LedgerForecast, LedgerProject } from "../ledger/index.js";
import type { Amount, MoneySummary } from "../money/index.js";
import type {
  Announcement,
  Headline,
  HeadlineEvidence,
  HeadlineList,
  HeadlineLists,
  HeadlineShare,
  LikelyColumn,
  HeadlineStrand,
  InferredProfile,
  Meeting,
  Paper,
  PaperPages,
  PaperWindow,
  ProfileGuess,
  Receipt,
  RepairedValue,
} from "../paper/index.js";
import type { Profile, ProjectNoun } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Rag, RagCounts } from "../rag/index.js";
import type { Box, Place, Problem } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import type { Spotlight } from "../spotlight/index.js";
import { shapes } from "./shapes.js";

/** A type whose lists and fields may be written to, as a schema gives it. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

interface Types {
  Amount: Amount;
  Announcement: Announcement;
  ApprovedOn: ApprovedOn;
  Box: Box;
  Check: Check;
  Change: Change;
  ComparedRow: ComparedRow;
  Comparison: Comparison;
  Config: Mutable<Config>;
  Dashboard: Dashboard;
  DashboardPaper: DashboardPaper;
  Decision: Decision;
  DecisionAmount: DecisionAmount;
  Finding: Mutable<Finding>;
  FindingCounts: FindingCounts;
  FindingPaper: FindingPaper;
  FindingRow: FindingRow;
  Forecast: Forecast;
  ForecastBlank: ForecastBlank;
  ForecastEntry: ForecastEntry;
  ForecastOngoing: ForecastOngoing;
  ForecastPeriod: ForecastPeriod;
  ForecastProblem: ForecastProblem;
  ForecastState: ForecastState;
  ForecastTally: ForecastTally;
  ForecastTbd: ForecastTbd;
  ForecastUnreadable: ForecastUnreadable;
  Headline: Headline;
  HeadlineEvidence: HeadlineEvidence;
  HeadlineList: HeadlineList;
  HeadlineLists: HeadlineLists;
  HeadlineShare: HeadlineShare;
  HeadlineStrand: HeadlineStrand;
  InferredProfile: Mutable<InferredProfile>;
  Ledger: Ledger;
  LedgerForecast: LedgerForecast;
  LedgerProject: LedgerProject;
  LikelyColumn: LikelyColumn;
  Match: Match;
  Meeting: Meeting;
  MoneySummary: MoneySummary;
  Paper: Paper;
  PaperPages: PaperPages;
  PaperWindow: PaperWindow;
  Place: Place;
  Problem: Problem;
  Profile: Profile;
  ProfileGuess: ProfileGuess;
  Project: Project;
  ProjectNoun: ProjectNoun;
  Rag: Rag;
  RagCounts: RagCounts;
  OwnRating: OwnRating;
  RagTally: RagTally;
  Receipt: Receipt;
  RepairedValue: RepairedValue;
  ReviewLine: ReviewLine;
  Slippage: Slippage;
  Span: Span;
  Spotlight: Spotlight;
  StageCounts: StageCounts;
  StrandCounts: StrandCounts;
  Wording: Wording;
}

/** What each schema gives. */
type Outputs = { [Name in keyof typeof shapes]: z.output<(typeof shapes)[Name]> };

/** Types that are put together of others: each takes all that the schema gives, and gives only what the schema takes. */
type Composed = "Change" | "Comparison" | "Dashboard" | "ForecastTally";

// `pnpm typecheck` reads these; when the tests run they are nothing.
test("every schema gives exactly the type of its shape", () => {
  expectTypeOf<Mutable<Omit<Outputs, Composed>>>().toEqualTypeOf<Mutable<Omit<Types, Composed>>>();
  expectTypeOf<Pick<Outputs, Composed>>().toExtend<Pick<Types, Composed>>();
  expectTypeOf<Pick<Types, Composed>>().toExtend<Pick<Outputs, Composed>>();
  expect(Object.keys(shapes).length).toBeGreaterThan(40);
});

test("a type with another field, or with one that may be null, is not equal to the schema's", () => {
  type Place = Outputs["Place"];
  // @ts-expect-error a field more
  expectTypeOf<Place>().toEqualTypeOf<Place & { more: string }>();
  // @ts-expect-error a field fewer
  expectTypeOf<Place>().toEqualTypeOf<Omit<Place, "line">>();
  // @ts-expect-error a field that may not be null
  expectTypeOf<Place>().toEqualTypeOf<Omit<Place, "line"> & { line: number }>();
});
