import { checks } from "./checks.js";
import { comparisons } from "./comparisons.js";
import { dashboards } from "./dashboards.js";
import { forecasts } from "./forecasts.js";
import { ledgers } from "./ledgers.js";
import { money } from "./money.js";
import { papers } from "./papers.js";
import { profiles } from "./profiles.js";
import { reports } from "./reports.js";
import type { Route } from "./types.js";

/** Every route that takes a request and works on it. */
export const routes: readonly Route[] = [
  forecasts,
  money,
  papers,
  checks,
  comparisons,
  ledgers,
  dashboards,
  reports,
  profiles,
];
