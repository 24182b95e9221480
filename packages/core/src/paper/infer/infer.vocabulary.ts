import type { Stage } from "../../lifecycle/index.js";

/**
 * Parts of words by which a status that no vocabulary has can be told, the narrower first. They only ever draft a profile:
 * no paper is read by them.
 */
export const stageParts: readonly (readonly [part: RegExp, stage: Stage])[] = [
  [
    /\b(?:on hold|held|park|paus|hold|froz|freez|shelv|suspend|defer|dormant|stall|hibernat)/,
    "on-hold",
  ],
  [/\b(?:merg|fold|combin|amalgamat|absorb|joined with|part of)/, "merged"],
  [
    /\b(?:withdr|cancel|abandon|dropp?|discontinu|ceas|stopp|scrapp|decommission|reject)/,
    "withdrawn",
  ],
  [/\b(?:not (?:yet )?(?:start|begun|under way|underway)|yet to)/, "candidate"],
  [
    /\b(?:scop|design|idea|pipeline|plann|propos|explor|develop|feasib|concept|candidate|future|next up|queue|prepar|bid|to (?:start|come))/,
    "candidate",
  ],
  [
    /\b(?:clos|land|finish|complet|done|deliver(?:ed)?$|achiev|ended|signed off|concluded|shipped|banked)/,
    "completed",
  ],
  [
    /\b(?:live|under ?way|progress|deliver(?:y|ing)|active|running|mobilis|implement|current|ongoing|started|open|roll(?:ing)? out|build|pilot|embed|in train)/,
    "current",
  ],
];

/** Parts of words by which a column of ratings can be told, where no scheme has its words. */
export const ratingParts =
  /\b(?:on track|on course|off track|off course|at risk|delay|behind|slipp|concern|issues?|not started|ahead|on schedule|on target|green|amber|red|blue|yellow|purple|gr[ae]y|white|good|poor|fair|secure|critical|rated|confiden)/;

/** Words in the line over a table, or in its headings, that tables of other things have. */
export const otherTables =
  /\b(?:action log|action tracker|actions? (?:from|of|arising|points?)|matters arising|minutes|forward plan|work programme|agenda|requests?|risk register|budgets?|outturn|spen[dt]|expenditure|finances?|money|indicators?|measures?|performance|complaints|contents|attendance|vacanc(?:y|ies)|staffing)\b/;

/** Words over tables of decisions. */
export const decisionWords =
  /\b(?:decisions?|decided|notices?|approvals?|approved|signed|awards?)\b/;

/** What stands in a cell of amounts where there is none. */
export const noAmount = /^(?:nil|none|n\/?a|not published|no cost|[-–—])$/i;

/** What stands before the name of a person, or is the name of a post. */
export const personWords =
  /^(?:cllr|councillor|mr|mrs|ms|mx|dr|sir|dame|pc|sgt|insp(?:ector)?|ch(?:ief)? ?insp|supt|ch(?:ief)? ?supt|acc|dcc|head of|director of|chief (?:constable|executive|officer)|the chair|deputy|assistant|superintendent)\b/i;

/** A name as papers print it: an initial or a first name, and a surname. */
export const personName = /^\p{Lu}(?:\.|\p{Ll}+)?(?: \p{Lu}\.)* \p{Lu}[\p{L}'’-]+$/u;

/** Words that name a body, and no place or area. */
export const bodyWords: ReadonlySet<string> = new Set(
  "police policing fire rescue crime panel board commissioner commissioners deputy mayor mayors authority combined constabulary council office of for and the report service county city safer communities community meeting public delivery plan".split(
    " ",
  ),
);

/** A body that reports, and one to which is reported. */
export const officeWord = /\b(?:Commissioner|Mayor|Board|Authority|MOPAC)\b/;
export const panelWord = /\b(?:Panel|Police|Constabulary|Commissioner|Mayor|Board|Authority)\b/;

/** Words of several things that papers count and that are no projects. */
export const otherNouns: ReadonlySet<string> = new Set(
  "posts people officers days weeks months years hours minutes pounds calls reports papers decisions meetings schools towns cases members staff residents victims areas quarters priorities points percent figures counts sites visits homes vans cars".split(
    " ",
  ),
);

/** Words that say that quarters go by the financial year, and by the calendar. */
export const financialQuarters =
  /\bquarters?\b[^.;]{0,60}\bfinancial\b|\bfinancial(?:[ -]year)? quarters?\b/i;
export const calendarQuarters =
  /\bquarters?\b[^.;]{0,60}\bcalendar\b|\bcalendar(?:[ -]year)? quarters?\b/i;
