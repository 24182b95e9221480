import { completedFlow } from "./rules/completed-flow.js";
import { currentFlow } from "./rules/current-flow.js";
import { deliveredTwice } from "./rules/delivered-twice.js";
import { lapsedAgain } from "./rules/lapsed-again.js";
import { ragFell } from "./rules/rag-fell.js";
import { removedUnsaid } from "./rules/removed-unsaid.js";
import { silentReforecast } from "./rules/silent-reforecast.js";

/** The rules that read several papers of one office, in the order in which their findings are listed. */
export const seriesRules = [
  completedFlow,
  currentFlow,
  deliveredTwice,
  silentReforecast,
  lapsedAgain,
  ragFell,
  removedUnsaid,
] as const;
