import type { YearStart } from "../forecast/index.js";
import { type Labels } from "../text/index.js";

/** The headings and labels of a list of profiles that is shown to people. */
export const profileLabels = {
  en: {
    title: "The profiles that come with pcplan",
    name: "Name",
    office: "Office",
    quarters: "Quarters",
    unsaid: "not said",
  },
  cy: {},
} as const satisfies Labels<string>;

/** By which year an area's quarters go, by the month in which it starts. */
export const quarterLabels: Labels<`${YearStart}`> = {
  en: { 1: "calendar", 4: "financial year" },
  cy: {},
};
