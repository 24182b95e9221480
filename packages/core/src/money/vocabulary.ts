/** Words that multiply the number before them, and by which power of ten. */
export const scales = [
  { words: ["k"], power: 3, isAbbreviation: true },
  { words: ["thousand"], power: 3, isAbbreviation: false },
  { words: ["m", "mn"], power: 6, isAbbreviation: true },
  { words: ["million"], power: 6, isAbbreviation: false },
  { words: ["bn"], power: 9, isAbbreviation: true },
  { words: ["billion"], power: 9, isAbbreviation: false },
] as const;

/** Letters beside a pound sign that make it the pound of another country: Ireland, Egypt, Australia, Lebanon and others. */
export const foreignLetters = [
  "IR",
  "IEP",
  "EG",
  "LE",
  "E",
  "AU",
  "A",
  "LL",
  "NZ",
  "SY",
  "SD",
  "SS",
  "CY",
  "C",
  "ML",
  "FK",
  "GI",
  "SH",
] as const;

/** Peoples whose money is or was called pounds too. */
export const foreignPeoples = [
  "Irish",
  "Egyptian",
  "Australian",
  "Lebanese",
  "New Zealand",
  "Syrian",
  "Sudanese",
  "South Sudanese",
  "Cypriot",
  "Cyprus",
  "Maltese",
  "Israeli",
  "Turkish",
  "Falkland",
  "Falkland Islands",
  "Gibraltar",
  "Saint Helena",
] as const;

/** Words that would change the amount and are no scale here: reading without them would be reading in part. */
export const unknownScales = [
  "hundred",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillion",
  "tn",
  "mil",
  "mill",
  "mln",
  "mio",
  "bil",
  "grand",
  "lakh",
  "crore",
  "millon",
  "milion",
  "milllion",
  "bilion",
  "thosand",
  "thousend",
] as const;

/** Abbreviations that may run on after a number without changing it: `£10pp`, `£26,000pa`. */
export const rateTails = ["p.a.", "p.a", "pa", "pcm", "pw", "ph", "pp"] as const;

/**
 * What stands beside an amount and qualifies it: the name that an amount carries, and the words that mean it
 * before and after the figure.
 */
export const qualifiers = [
  {
    name: "up to",
    before: [
      "up to",
      "up to and including",
      "a maximum of",
      "maximum of",
      "no more than",
      "not more than",
      "not exceeding",
    ],
    after: [],
  },
  { name: "circa", before: ["circa", "circa.", "ca.", "ca", "c.", "c"], after: [] },
  {
    name: "at least",
    before: ["at least", "a minimum of", "minimum of", "no less than", "not less than"],
    after: [],
  },
  {
    name: "approximately",
    before: [
      "approximately",
      "approx.",
      "approx",
      "around",
      "about",
      "roughly",
      "in the region of",
    ],
    after: ["approximately", "approx.", "approx"],
  },
  {
    name: "per annum",
    before: [],
    after: ["per annum", "p.a.", "p.a", "p/a", "pa", "per year", "a year", "each year", "annually"],
  },
  {
    name: "additional",
    before: ["additional", "a further", "extra"],
    after: ["additional", "extra"],
  },
] as const;

/** Nouns that may stand between a qualifier and its figure: `up to the value of £6,366`. */
export const linkingNouns = [
  "value",
  "sum",
  "total",
  "cost",
  "amount",
  "limit",
  "funding",
  "grant",
  "contribution",
  "payment",
  "investment",
  "expenditure",
  "spend",
  "budget",
] as const;

/** Sizes of pictures and screens that look like pence: `1080p cameras`. */
export const pictureSizes = ["480", "720", "1080", "1440", "2160"] as const;
