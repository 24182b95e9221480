import { asOfUnknown } from "./rules/as-of-unknown.js";
import { decisionAmountDiffers } from "./rules/decision-amount-differs.js";
import { decisionAmountMalformed } from "./rules/decision-amount-malformed.js";
import { decisionGap } from "./rules/decision-gap.js";
import { decisionNamesFewer } from "./rules/decision-names-fewer.js";
import { decisionOrder } from "./rules/decision-order.js";
import { decisionPeriod } from "./rules/decision-period.js";
import { decisionRepeated } from "./rules/decision-repeated.js";
import { decisionWithoutAmount } from "./rules/decision-without-amount.js";
import { deliveredStillListed } from "./rules/delivered-still-listed.js";
import { duplicateProject } from "./rules/duplicate-project.js";
import { forecastBlank } from "./rules/forecast-blank.js";
import { forecastLapsed } from "./rules/forecast-lapsed.js";
import { forecastTbd } from "./rules/forecast-tbd.js";
import { forecastUnreadable } from "./rules/forecast-unreadable.js";
import { headlineCount } from "./rules/headline-count.js";
import { headlineList } from "./rules/headline-list.js";
import { initiatedNotListed } from "./rules/initiated-not-listed.js";
import { percentagesTotal } from "./rules/percentages-total.js";
import { planBeforeElection } from "./rules/plan-before-election.js";
import { quarterBasisUndeclared } from "./rules/quarter-basis-undeclared.js";
import { ragNotShown } from "./rules/rag-not-shown.js";
import { ragTotal } from "./rules/rag-total.js";
import { ragWithoutKey } from "./rules/rag-without-key.js";
import { redWithoutReason } from "./rules/red-without-reason.js";
import { sameObjective } from "./rules/same-objective.js";
import { shareNotPossible } from "./rules/share-not-possible.js";
import { spotlightUnmatched } from "./rules/spotlight-unmatched.js";
import { stageNotListed } from "./rules/stage-not-listed.js";
import { statutoryDeadline } from "./rules/statutory-deadline.js";
import { strandUncertain } from "./rules/strand-uncertain.js";
import { strandUnrecognised } from "./rules/strand-unrecognised.js";
import { toCommenceNotListed } from "./rules/to-commence-not-listed.js";
import { totalDiffers } from "./rules/total-differs.js";

/** The rules that read one paper, in the order in which their findings are listed. */
export const paperRules = [
  headlineCount,
  headlineList,
  ragTotal,
  totalDiffers,
  stageNotListed,
  ragNotShown,
  percentagesTotal,
  shareNotPossible,
  forecastBlank,
  forecastTbd,
  forecastUnreadable,
  forecastLapsed,
  quarterBasisUndeclared,
  statutoryDeadline,
  planBeforeElection,
  strandUncertain,
  strandUnrecognised,
  duplicateProject,
  sameObjective,
  spotlightUnmatched,
  initiatedNotListed,
  toCommenceNotListed,
  deliveredStillListed,
  decisionOrder,
  decisionGap,
  decisionPeriod,
  decisionRepeated,
  decisionWithoutAmount,
  decisionAmountDiffers,
  decisionNamesFewer,
  decisionAmountMalformed,
  ragWithoutKey,
  redWithoutReason,
  asOfUnknown,
] as const;
