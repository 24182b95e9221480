import { monthNames, weekdayNames } from "../calendar/index.js";
import type { Language } from "../text/index.js";

/** Puts the names that the calendar has for months or weekdays, folded, before the other forms of each, counted from 1. */
function withNames(
  names: Readonly<Partial<Record<Language, readonly string[]>>>,
  others: Readonly<Record<number, readonly string[]>>,
): Readonly<Record<number, readonly string[]>> {
  const written = Object.values(names);
  return Object.fromEntries(
    Object.entries(others).map(([number, forms]) => [
      number,
      [...written.flatMap((all) => all[Number(number) - 1]?.toLowerCase() ?? []), ...forms],
    ]),
  );
}

/**
 * Every word that a forecast may hold, in English and Welsh, by the kind of its token. A Welsh name stands with the
 * forms that its first letter takes after other words ("ym Mawrth", "i Fehefin").
 */
export const words = {
  /** Months; the value is that of the calendar. */
  month: withNames(monthNames, {
    1: ["jan", "ion"],
    2: ["feb", "chwef"],
    3: ["mar", "maw", "fawrth"],
    4: ["apr", "ebr"],
    5: ["fai"],
    6: ["jun", "meh", "fehefin"],
    7: ["jul", "gorff", "orffennaf", "ngorffennaf"],
    8: ["aug"],
    9: ["sep", "sept", "fedi"],
    10: ["oct"],
    11: ["nov", "tach", "dachwedd", "nhachwedd", "thachwedd"],
    12: ["dec", "rhag", "ragfyr"],
  }),
  /** Seasons, from spring; autumn in Welsh is "yr hydref", which the scanner tells from October. */
  season: {
    1: ["spring", "gwanwyn", "wanwyn"],
    2: ["summer", "haf"],
    3: ["autumn"],
    4: ["winter", "gaeaf", "aeaf"],
  },
  /** Weekdays, from Monday; a Welsh one follows "dydd". */
  weekday: withNames(
    { en: weekdayNames.en },
    {
      1: ["mon"],
      2: ["tue", "tues"],
      3: ["wed", "weds"],
      4: ["thu", "thur", "thurs"],
      5: ["fri"],
      6: ["sat"],
      7: ["sun"],
    },
  ),
  /** Numbers in words: of a quarter behind its name ("quarter two"); "two quarters" is a length of time. */
  "number-word": {
    1: ["one", "un"],
    2: ["two", "dau"],
    3: ["three", "tri"],
    4: ["four", "pedwar"],
  },
  /** Ordinals in words. */
  ordinal: {
    1: ["first", "cyntaf"],
    2: ["second", "ail"],
    3: ["third", "trydydd"],
    4: ["fourth", "pedwerydd"],
  },
  /** Parts of a year, and the words for years. */
  quarter: { 0: ["q", "qtr", "quarter", "chwarter", "ch"] },
  /** Before its numbers the plural names quarters ("quarters 1 and 2"); behind a number it counts them. */
  quarters: { 0: ["quarters", "qtrs", "chwarteri"] },
  half: { 0: ["h", "half", "hanner"] },
  financial: { 0: ["fy", "fys", "financial", "fiscal", "ariannol"] },
  calendar: { 0: ["cy", "calendar", "galendr"] },
  year: { 0: ["year", "years", "blwyddyn", "flwyddyn", "blynyddoedd"] },
  /** Joiners: to, and, or. */
  to: { 0: ["to", "until", "i"] },
  and: { 0: ["and", "a", "ac"] },
  or: { 0: ["or", "neu"] },
  /** Words before a period. */
  from: { 0: ["from", "o"] },
  between: { 0: ["between", "rhwng"] },
  in: { 0: ["in", "during", "yn", "ym", "yng"] },
  by: { 0: ["by", "erbyn"] },
  early: { 0: ["early", "cynnar", "gynnar"] },
  mid: { 0: ["mid", "canol", "ganol"] },
  middle: { 0: ["middle", "ynghanol"] },
  late: { 0: ["late", "hwyr"] },
  start: { 0: ["start", "cychwyn"] },
  beginning: { 0: ["beginning", "dechrau", "ddechrau"] },
  end: { 0: ["end", "diwedd", "ddiwedd"] },
  /** Roughly then: "c. Q3 24/25", "around May 2025". */
  circa: {
    0: [
      "circa",
      "c",
      "ca",
      "about",
      "around",
      "approximately",
      "approx",
      "roughly",
      "tua",
      "oddeutu",
    ],
  },
  /** "Quarter ending September 2013". */
  ending: { 0: ["ending", "ended"] },
} as const;

/** Words that add nothing: "2nd quarter of 2018", "mis Ebrill". */
export const silentWords = ["of", "the", "y", "mis", "fis"] as const;

/** After "dydd" these are weekdays, from Monday; "Mawrth" alone is March. */
export const welshWeekdays: readonly string[] = weekdayNames.cy.map((name) => name.toLowerCase());

/** What may follow a figure that is an ordinal. */
export const ordinalEndings = [
  "st",
  "nd",
  "rd",
  "th",
  "af",
  "ail",
  "il",
  "ydd",
  "fed",
  "eg",
  "ain",
] as const;

/** The words before a period that are kept as its qualifier, by the kind of their token. */
export const qualifiers = {
  by: { en: "by", cy: "erbyn" },
  early: { en: "early", cy: "cynnar" },
  mid: { en: "mid", cy: "canol" },
  middle: { en: "middle of", cy: "ynghanol" },
  late: { en: "late", cy: "hwyr" },
  start: { en: "start of", cy: "cychwyn" },
  beginning: { en: "beginning of", cy: "dechrau" },
  end: { en: "end of", cy: "diwedd" },
  circa: { en: "circa", cy: "tua" },
} as const;

/** Whole phrases that name no time, folded. */
export const openPhrases = {
  tbd: [
    "tbd",
    "tbc",
    "tba",
    "to be determined",
    "to be decided",
    "to be confirmed",
    "to be agreed",
    "to be advised",
    "to be announced",
    "to be scheduled",
    "to be set",
    "to be finalised",
    "yet to be confirmed",
    "yet to be agreed",
    "yet to be determined",
    "still to be confirmed",
    "still to be agreed",
    "not yet confirmed",
    "not confirmed",
    "not yet agreed",
    "not yet known",
    "not yet set",
    "not set",
    "none set",
    "no date set",
    "no date yet",
    "date not yet set",
    "date not set",
    "awaiting confirmation",
    "i'w gadarnhau",
    "i'w gytuno",
  ],
  ongoing: [
    "ongoing",
    "on-going",
    "on going",
    "ongoing programme",
    "ongoing work",
    "ongoing activity",
    "continuous",
    "continuing",
    "rolling",
    "rolling programme",
    "parhaus",
  ],
  blank: ["", "n/a", "na", "n / a", "not applicable", "none", "nil", "not stated", "not given"],
} as const;

/** Whole phrases that name a stage where a date should be, folded. */
export const statePhrases = {
  candidate: ["being scoped", "not started", "not yet started", "yet to start"],
  "on-hold": [
    "on hold",
    "on-hold",
    "currently on hold",
    "project on hold",
    "paused",
    "work paused",
    "project paused",
    "suspended",
    "wedi'i ohirio",
  ],
  completed: [
    "complete",
    "completed",
    "now complete",
    "project complete",
    "project completed",
    "work complete",
    "work completed",
    "closed",
    "project closed",
    "delivered",
    "project delivered",
    "finished",
    "wedi'i gwblhau",
  ],
} as const;

/**
 * Words before a period that say what it is the time of, and add nothing to it. The first that fits is taken, so that the
 * longest stand first; one may follow another, as in "expected to complete by March 2026".
 */
export const labels = [
  "an expected delivery date of",
  "expected completion date",
  "expected delivery date",
  "target completion date",
  "expected completion",
  "expected end date",
  "forecast end date",
  "will be completed",
  "current forecast",
  "will be complete",
  "completion date",
  "latest forecast",
  "to be completed",
  "to be delivered",
  "current target",
  "for completion",
  "to be complete",
  "to be finished",
  "provisionally",
  "delivery date",
  "will complete",
  "new end date",
  "go-live date",
  "go live date",
  "on track for",
  "target date",
  "anticipated",
  "provisional",
  "finish date",
  "to complete",
  "will finish",
  "completion",
  "indicative",
  "new target",
  "completing",
  "aiming for",
  "timescales",
  "throughout",
  "timescale",
  "estimated",
  "projected",
  "scheduled",
  "to finish",
  "completes",
  "expected",
  "forecast",
  "due date",
  "end date",
  "proposed",
  "new date",
  "delivery",
  "deadline",
  "will end",
  "finishes",
  "version",
  "planned",
  "revised",
  "go-live",
  "go live",
  "closing",
  "target",
  "update",
  "likely",
  "latest",
  "finish",
  "ending",
  "date",
  "ends",
  "due",
  "est",
  "aim",
  "for",
  "at",
  "on",
] as const;

/** What a bracket may say of the year that the words before it mean, folded. */
export const basisBrackets = {
  financial: ["financial", "financial year", "fy", "fiscal year"],
  calendar: ["calendar", "calendar year", "cy"],
} as const;

/** What a bracket behind a time may say of its nature, folded: it adds nothing to the time, or says that it is rough. */
export const asideBrackets = {
  plain: [
    "estimated",
    "estimate",
    "est",
    "expected",
    "anticipated",
    "projected",
    "forecast",
    "planned",
    "target",
    "indicative",
    "provisional",
    "revised",
  ],
  rough: ["approx", "approximately", "circa", "roughly"],
} as const;

/** Ways of saying a time that have a plainer one with the same meaning. */
export const sayings: readonly (readonly [words: RegExp, plain: string])[] = [
  [/\b((?:(?:financial|fiscal|calendar) )?year)[ -]end\b/i, "end of $1"],
  [/\btowards (?:the )?end\b/i, "end"],
  [/\blatter half\b/i, "second half"],
  [/\blatter part of\b/i, "late"],
  [/\b(early|late) part of\b/i, "$1"],
  [/^(?:complete|close) by\b/i, "by"],
  [/^([^,]{3,40}\d),? (?:approx|approximately|circa)$/i, "circa $1"],
];

/** Words of a phrase that tells a time only from the day on which it is read. */
export const relativeWords = [
  "next",
  "this",
  "last",
  "previous",
  "current",
  "coming",
  "following",
  "later",
  "soon",
  "shortly",
  "within",
  "ago",
  "today",
  "tomorrow",
  "now",
  "asap",
  "imminent",
] as const;

/** Words of a phrase that tells where a time begins or borders. */
export const borderWords = [
  "after",
  "before",
  "onwards",
  "since",
  "than",
  "until",
  "till",
  "starting",
  "commencing",
  "beyond",
  "wedi",
  "cyn",
  "tan",
] as const;

/** Words of a phrase that tells how long something takes. */
export const durationWords = [
  "day",
  "days",
  "week",
  "weeks",
  "month",
  "months",
  "quarters",
  "years",
  "yr",
  "yrs",
] as const;

/** How a forecast is written for people. */
export const formatWords = {
  en: {
    to: "to",
    toEndOf: "to end of",
    tbd: "To be confirmed",
    ongoing: "Ongoing",
  },
  cy: {
    to: "i",
    toEndOf: "i ddiwedd",
    tbd: "I'w gadarnhau",
    ongoing: "Parhaus",
  },
} as const;

/** The names of the Welsh months after "i". */
export const welshSoftMonths = [
  "Ionawr",
  "Chwefror",
  "Fawrth",
  "Ebrill",
  "Fai",
  "Fehefin",
  "Orffennaf",
  "Awst",
  "Fedi",
  "Hydref",
  "Dachwedd",
  "Ragfyr",
] as const;

/** Every mark that is meant as a dash, and every one that is meant as an apostrophe. */
export const dashes = "-\u00ad‐‑‒–—―⁃−⸺⸻﹘﹣－";
export const apostrophes = "'‘’‚‛ʹʻʼʽˈ`´′‵＇";
