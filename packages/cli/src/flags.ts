import { isRealDay } from "@pcplan/core/calendar";
import { UsageError } from "./ports.js";

/** A flag that stands alone. */
export const standsAlone = (brief: string) =>
  ({ kind: "boolean", optional: true, withNegated: false, brief }) as const;

/** A flag that takes a text, which `parse` reads or refuses. */
export const takes = <T>(placeholder: string, brief: string, parse: (text: string) => T) =>
  ({ kind: "parsed", optional: true, placeholder, brief, parse }) as const;

/** A flag that takes one of a few words. */
export const takesOneOf = <T extends string>(values: readonly T[], brief: string) =>
  ({ kind: "enum", optional: true, placeholder: "F", values, brief }) as const;

/** A flag that takes a text and may be given again; `parse` reads or refuses each. */
export const takesEach = <T>(placeholder: string, brief: string, parse: (text: string) => T) =>
  ({ kind: "parsed", optional: true, variadic: true, placeholder, brief, parse }) as const;

/** The flags that more than one command takes. */
export const flags = {
  json: standsAlone("for programs"),
  yearStart: takes("1|4", "the month in which quarters start (1)", readYearStart),
  profile: takes("FILE|NAME", "the area's way of writing, told from the paper by default", String),
  review: takes("FILE", "values to confirm: the answers in it are applied", String),
  config: takes("FILE", "what your office has settled (pcplan.json)", String),
  asOf: takes("DATE", "the day to judge by; by default the paper's own", readDay),
} as const;

/** The files or phrases of a command, which it counts itself. */
export const words = {
  kind: "array",
  parameter: { brief: "files or phrases", placeholder: "word", parse: String },
} as const;

function readYearStart(text: string): 1 | 4 {
  if (text === "1" || text === "4") return text === "1" ? 1 : 4;
  throw new UsageError(`--year-start takes 1 or 4, not “${text}”.`);
}

function readDay(text: string): string {
  if (isRealDay(text)) return text;
  throw new UsageError(`--as-of takes a day such as 2020-02-07, not “${text}”.`);
}

/** What the flags of a command give; one that is not given is absent. */
export type OptionsOf<FLAGS> = { readonly [NAME in keyof FLAGS]?: ValueOf<FLAGS[NAME]> };

type ValueOf<FLAG> = FLAG extends { kind: "boolean" }
  ? boolean
  : FLAG extends { values: readonly (infer T)[] }
    ? T
    : FLAG extends { parse: (text: string) => infer T }
      ? FLAG extends { variadic: true }
        ? readonly T[]
        : T
      : never;
