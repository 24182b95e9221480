import type { MoneyFault } from "./messages.js";

/** An amount as a form gives it: its words, its exact pounds and the qualifiers beside it. */
type Read = readonly [text: string, amount: string, ...qualifiers: string[]];

export interface AcceptedForm {
  form: string;
  example: string;
  reads: readonly Read[];
  why: string;
}

export interface RefusedForm {
  form: string;
  example: string;
  code: MoneyFault;
  found: string;
  why: string;
}

export interface SilentForm {
  form: string;
  example: string;
  why: string;
}

const accepted = (
  form: string,
  example: string,
  reads: readonly Read[],
  why: string,
): AcceptedForm => ({
  form,
  example,
  reads,
  why,
});
const refused = (
  form: string,
  example: string,
  code: MoneyFault,
  found: string,
  why: string,
): RefusedForm => ({ form, example, code, found, why });
const silent = (form: string, example: string, why: string): SilentForm => ({ form, example, why });

/** What is read. Tests run every row and docs/reference/money.md shows it. */
export const acceptedForms: readonly AcceptedForm[] = [
  accepted("pounds", "a grant of £500.", [["£500", "500.00"]], "the full stop ends the sentence"),
  accepted(
    "thousands in groups",
    "£1,713,091.17",
    [["£1,713,091.17", "1713091.17"]],
    "groups of exactly three",
  ),
  ...["Total:−£5", "Total:-£5", "Saving=−£5", "|−£5|"].map((text) =>
    accepted(
      "a minus behind a mark",
      text,
      [[text.replace(/^[^-−]*|\|$/g, ""), "-5.00"]],
      "nothing stands before it that it could part",
    ),
  ),
  accepted(
    "a minus in the next column",
    "£5\t-£3",
    [
      ["£5", "5.00"],
      ["-£3", "-3.00"],
    ],
    "a tab parts columns",
  ),
  accepted(
    "a marker on the next line",
    "5 million\npounds",
    [["5 million\npounds", "5000000.00"]],
    "a line that wraps",
  ),
  accepted(
    "a marker behind an empty line",
    "Spent in 2018\n\nPounds and pence",
    [],
    "the next paragraph starts with another word",
  ),
  accepted(
    "a scale behind an empty line",
    "£5\n\nMillion hours",
    [["£5", "5.00"]],
    "the next paragraph starts with another word",
  ),
  accepted("no groups", "£44000", [["£44000", "44000.00"]], "one run of digits"),
  accepted("one decimal", "£44.5", [["£44.5", "44.50"]], "tenths of a pound are whole pence"),
  accepted("no whole pounds", "£.50", [["£.50", "0.50"]], "can only be pence"),
  accepted("nothing", "£0", [["£0", "0.00"]], "nought is an amount"),
  accepted("a space behind the sign", "£ 5,000", [["£ 5,000", "5000.00"]], "one space, not a tab"),
  accepted(
    "groups by a space",
    "£44 000 for vans",
    [["£44 000", "44000.00"]],
    "groups of exactly three digits",
  ),
  accepted(
    "groups by a no-break space",
    "£44\u00a0000",
    [["£44\u00a0000", "44000.00"]],
    "typesetters write it",
  ),
  accepted(
    "groups by a thin space",
    "£1\u2009800\u2009000.50",
    [["£1\u2009800\u2009000.50", "1800000.50"]],
    "typesetters write it",
  ),
  accepted(
    "groups by a wide space",
    "£1\u2003800",
    [["£1\u2003800", "1800.00"]],
    "a space of any width is a space",
  ),
  accepted("a marker in any case", "50 Pence", [["50 Pence", "0.50"]], "as 50 pence"),
  accepted("a marker in capitals", "50 PENCE", [["50 PENCE", "0.50"]], "as 50 pence"),
  accepted(
    "thirty digits",
    `£${"9".repeat(28)}.99`,
    [[`£${"9".repeat(28)}.99`, `${"9".repeat(28)}.99`]],
    "the most that an amount has",
  ),
  accepted(
    "a group before a noun",
    "£5 100 people",
    [["£5 100", "5100.00"]],
    "three digits are a group, whatever follows",
  ),
  accepted("no group", "£5 2019", [["£5", "5.00"]], "four digits are no group"),
  accepted(
    "no group before a share",
    "£5 100% funded",
    [["£5", "5.00"]],
    "a percentage is no group",
  ),
  accepted(
    "no group before a date",
    "£5,000 01/02/2020",
    [["£5,000", "5000.00"]],
    "a date in the next column",
  ),
  accepted("k", "£350k", [["£350k", "350000.00"]], "a scale in any case"),
  accepted("thousand", "£3 thousand", [["£3 thousand", "3000.00"]], "with or without a space"),
  accepted("m", "£1.08M.", [["£1.08M", "1080000.00"]], "in any case"),
  accepted("m after a space", "£1.8 m", [["£1.8 m", "1800000.00"]], "one space"),
  accepted("mn", "£2mn", [["£2mn", "2000000.00"]], "in use in accounts"),
  accepted(
    "million",
    "£424.764 million",
    [["£424.764 million", "424764000.00"]],
    "three decimals before a scale",
  ),
  accepted(
    "a hyphen before the scale",
    "a £5-million scheme",
    [["£5-million", "5000000.00"]],
    "an adjective",
  ),
  accepted(
    "a scale on the next line",
    "£5\nmillion",
    [["£5\nmillion", "5000000.00"]],
    "a wrapped line",
  ),
  accepted("bn", "£2bn", [["£2bn", "2000000000.00"]], "in any case"),
  accepted("billion", "£1.25 Billion", [["£1.25 Billion", "1250000000.00"]], "in any case"),
  accepted(
    "a scale before a hyphen",
    "£350k-worth",
    [["£350k", "350000.00"]],
    "the hyphen ends the word",
  ),
  accepted("a noun in m", "£5 meal", [["£5", "5.00"]], "the letter does not end the word"),
  accepted("a noun in b", "£10 book", [["£10", "10.00"]], "the letter does not end the word"),
  accepted("a noun in K", "£300 K9", [["£300", "300.00"]], "the letter does not end the word"),
  accepted("a name in M", "£5 M&S voucher", [["£5", "5.00"]], "the letter does not end the word"),
  accepted("a rate behind", "£10pp", [["£10", "10.00"]], "per person; the amount stands"),
  accepted("a footnote behind", "£5,000²", [["£5,000", "5000.00"]], "a raised figure is a note"),
  accepted("GBP before", "GBP 5m", [["GBP 5m", "5000000.00"]], "the code of the currency"),
  accepted("GBP behind", "5m GBP", [["5m GBP", "5000000.00"]], "the code of the currency"),
  accepted("pounds behind", "2020 pounds", [["2020 pounds", "2020.00"]], "the word makes it money"),
  accepted(
    "pounds behind a scale",
    "1.5 million pounds",
    [["1.5 million pounds", "1500000.00"]],
    "the word makes it money",
  ),
  accepted(
    "an adjective in pounds",
    "a 5-million-pound scheme",
    [["5-million-pound", "5000000.00"]],
    "hyphens for spaces",
  ),
  accepted("p", "50p each", [["50p", "0.50"]], "straight after the number"),
  accepted("pence", "75 pence", [["75 pence", "0.75"]], "the word makes it money"),
  accepted("brackets", "vans (£5,000)", [["£5,000", "5000.00"]], "positive in prose"),
  accepted(
    "a minus before",
    "−£1.2m",
    [["−£1.2m", "-1200000.00"]],
    "the minus belongs to the words",
  ),
  accepted("a hyphen before", "-£5", [["-£5", "-5.00"]], "a minus as typed"),
  accepted("a minus inside", "£-5,000", [["£-5,000", "-5000.00"]], "as spreadsheets print it"),
  accepted(
    "a bullet before",
    "- £5,000",
    [["£5,000", "5000.00"]],
    "the space parts it from the amount",
  ),
  accepted(
    "a range",
    "£20k to £45K per annum",
    [
      ["£20k", "20000.00"],
      ["£45K", "45000.00", "per annum"],
    ],
    "two amounts; the qualifier stands beside the second",
  ),
  accepted(
    "a range by a dash",
    "£10k–£20k",
    [
      ["£10k", "10000.00"],
      ["£20k", "20000.00"],
    ],
    "a dash between amounts is no minus",
  ),
  accepted(
    "a range with one sign",
    "£10k-20k",
    [
      ["£10k", "10000.00"],
      ["20k", "20000.00"],
    ],
    "the sign stands for both ends",
  ),
  accepted(
    "a range over scales",
    "£500 to £1m",
    [
      ["£500", "500.00"],
      ["£1m", "1000000.00"],
    ],
    "runs upwards only as it is written",
  ),
  accepted(
    "a stroke",
    "£1.8m/£2m",
    [
      ["£1.8m", "1800000.00"],
      ["£2m", "2000000.00"],
    ],
    "each end says its scale",
  ),
  accepted(
    "years behind a dash",
    "£8,000-2025-26",
    [["£8,000", "8000.00"]],
    "a financial year is no end of a range",
  ),
  accepted(
    "a repeat",
    "£5 here, £5 there",
    [
      ["£5", "5.00"],
      ["£5", "5.00"],
    ],
    "nothing is summed while reading",
  ),
  accepted(
    "up to",
    "up to the value of £6,366",
    [["£6,366", "6366.00", "up to"]],
    "a noun may stand between",
  ),
  accepted(
    "up to and including",
    "up to and including £5k",
    [["£5k", "5000.00", "up to"]],
    "means up to",
  ),
  accepted(
    "a sign of no width behind the pound sign",
    "£\u200b5k for\u200bvans",
    [["£\u200b5k", "5000.00"]],
    "copying leaves it behind",
  ),
  accepted(
    "a choice",
    "£5k or £6k",
    [
      ["£5k", "5000.00"],
      ["£6k", "6000.00"],
    ],
    "two amounts",
  ),
  accepted("a maximum of", "a maximum of £5k", [["£5k", "5000.00", "up to"]], "means up to"),
  accepted("circa", "c. £5m", [["£5m", "5000000.00", "circa"]], "also circa, c, ca."),
  accepted(
    "at least",
    "no less than £5m",
    [["£5m", "5000000.00", "at least"]],
    "also a minimum of",
  ),
  accepted(
    "approximately",
    "approx. £5m (approximately)",
    [["£5m", "5000000.00", "approximately"]],
    "before or behind; also around, about; each once",
  ),
  accepted(
    "per annum",
    "£26,000 p.a.",
    [["£26,000", "26000.00", "per annum"]],
    "also pa, per year, a year",
  ),
  accepted(
    "additional",
    "additional £500 contribution",
    [["£500", "500.00", "additional"]],
    "also a further, extra",
  ),
  accepted(
    "several qualifiers",
    "up to an additional £5k per annum",
    [["£5k", "5000.00", "up to", "additional", "per annum"]],
    "in the order printed",
  ),
  accepted(
    "a letter and a space before the sign",
    "Option A £500",
    [["£500", "500.00"]],
    "a letter that stands apart is no part of the sign",
  ),
  accepted(
    "a people behind the amount",
    "£500 Irish dancing class",
    [["£500", "500.00"]],
    "the word is of what is bought",
  ),
];

/** What is marked as money and refused, with the words that the problem quotes. */
export const refusedForms: readonly RefusedForm[] = [
  refused(
    "groups of two",
    "£1,00,000",
    "money-malformed",
    "£1,00,000",
    "could be £100,000 or £1,000,000",
  ),
  refused("a decimal comma", "£44,00", "money-malformed", "£44,00", "could be £44.00 or £4,400"),
  refused(
    "groups by a full stop",
    "£1.800.000",
    "money-malformed",
    "£1.800.000",
    "not written so in the UK",
  ),
  refused("three decimals", "£1.800", "money-malformed", "£1.800", "could be £1,800"),
  refused(
    "a group too long",
    "£1,800000",
    "money-malformed",
    "£1,800000",
    "a comma is lost or too many",
  ),
  refused(
    "a group behind a comma and a space",
    "£1,800, 000",
    "money-malformed",
    "£1,800, 000",
    "a scan broke it",
  ),
  refused(
    "a group on the next line",
    "£1,800\n000",
    "money-malformed",
    "£1,800\n000",
    "a line break broke it",
  ),
  refused(
    "a short group",
    "£44 00",
    "money-malformed",
    "£44 00",
    "groups are exactly three digits",
  ),
  refused("a leading nought", "£0,500", "money-malformed", "£0,500", "could be £500 or 50p"),
  refused("no first group", "£,500", "money-malformed", "£,500", "a figure is lost"),
  refused("a fraction", "£2½m", "money-malformed", "£2½m", "write £2.5m"),
  refused("an apostrophe", "£1'800", "money-malformed", "£1'800", "not written so in the UK"),
  refused("digits behind a scale", "£1k5", "money-malformed", "£1k5", "could be £1,500 or £1,005"),
  refused("a word run on", "£10book", "money-malformed", "£10book", "a letter may be a scale"),
  refused("both marks", "£0.50p", "money-malformed", "£0.50p", "could be 50p or half a penny"),
  refused(
    "a stroke without a sign",
    "£1.8m/2m",
    "money-malformed",
    "£1.8m/2m",
    "could be a share or a choice",
  ),
  refused(
    "too many digits",
    `£${"9".repeat(41)}`,
    "money-malformed",
    `£${"9".repeat(41)}`,
    "over 40 characters",
  ),
  refused(
    "too many digits for an amount",
    `£${"9".repeat(29)}`,
    "money-malformed",
    `£${"9".repeat(29)}`,
    "over thirty digits with the pennies",
  ),
  refused(
    "too many digits with the scale",
    `£${"9".repeat(23)}m`,
    "money-malformed",
    `£${"9".repeat(23)}m`,
    "over thirty digits with the pennies",
  ),
  ...["\u00a0", "\u2003", "\u202f", "\u3000"].map((space) =>
    refused(
      "a group broken by a space of any width",
      `£1,800,${space}000`,
      "money-malformed",
      `£1,800,${space}000`,
      "as with a plain space",
    ),
  ),
  refused(
    "a sign of no width in the number",
    "£44\u200b000",
    "money-malformed",
    "£44\u200b000",
    "copying leaves it behind",
  ),
  refused(
    "a sign of no width before the scale",
    "£5\u200bm",
    "money-malformed",
    "£5\u200bm",
    "£5 would be read in part",
  ),
  refused("digits of another script", "£５００", "money-malformed", "£５００", "write 500"),
  refused("below a penny", "£0.001", "money-below-penny", "£0.001", "amounts are whole pence"),
  refused("noughts behind the pennies", "£0.500", "money-malformed", "£0.500", "50p, or £500"),
  refused("noughts behind the pennies", "£1234.500", "money-malformed", "£1234.500", "a slip"),
  refused("half a penny", "2.5p", "money-below-penny", "2.5p", "amounts are whole pence"),
  refused(
    "too fine for its scale",
    "£1.234567k",
    "money-below-penny",
    "£1.234567k",
    "is £1,234.567",
  ),
  refused(
    "a scale not known",
    "£2 trillion",
    "money-scale-unknown",
    "£2 trillion",
    "£2 would be read in part",
  ),
  refused(
    "a plural scale",
    "£5 millions",
    "money-scale-unknown",
    "£5 millions",
    "£5 would be read in part",
  ),
  refused(
    "a misspelt scale",
    "£5 millon",
    "money-scale-unknown",
    "£5 millon",
    "£5 would be read in part",
  ),
  refused(
    "a letter on the next line",
    "£5\nm",
    "money-scale-unknown",
    "£5\nm",
    "may be a scale or a new word",
  ),
  refused(
    "a letter that begins a word",
    "£300 K-9",
    "money-scale-unknown",
    "£300 K",
    "may be £300k or a K-9",
  ),
  refused("a first end without scale", "£5-10m", "money-range-unclear", "£5-10m", "£5 or £5m"),
  refused(
    "the same with two signs",
    "£5 to £10m",
    "money-range-unclear",
    "£5 to £10m",
    "£5 or £5m",
  ),
  refused(
    "the same with between",
    "between £5 and £10m",
    "money-range-unclear",
    "£5 and £10m",
    "£5 or £5m",
  ),
  refused("the same with or", "£5 or £10m", "money-range-unclear", "£5 or £10m", "£5 or £5m"),
  refused("a range downwards", "£5,000-3", "money-range-unclear", "£5,000-3", "£3 or a note"),
  refused(
    "a range with pounds behind",
    "5-10 million pounds",
    "money-range-unclear",
    "10 million pounds",
    "the first end has no sign",
  ),
  refused("a dash that touches", "–£5", "money-sign-unclear", "–£5", "may be a minus"),
  refused(
    "a hyphen behind an amount",
    "£5 -£3",
    "money-sign-unclear",
    "-£3",
    "may be a minus or a range",
  ),
  ...["\u00a0", "\u2009", "  "].map((space) =>
    refused(
      "a hyphen behind an amount and a space of any width",
      `£5${space}-£3`,
      "money-sign-unclear",
      "-£3",
      "may be a minus or a range",
    ),
  ),
  ...["£1 8 million", "£1 8million", "£1 8 m", "£12 5 million", "£3 5 thousand"].map((text) =>
    refused("digits with a scale behind a space", text, "money-malformed", text, "no point"),
  ),
  refused(
    "commas and spaces",
    "£1,234 567",
    "money-malformed",
    "£1,234",
    "groups are parted by one of the two",
  ),
  refused("two signs", "-£-5", "money-sign-unclear", "-£-5", "may be a slip"),
  refused(
    "GBP between numbers",
    "2019 GBP 500",
    "money-marker-unclear",
    "2019 GBP",
    "belongs to one of them",
  ),
  refused(
    "an entity of HTML",
    "&pound;500",
    "money-marker-unclear",
    "&pound;500",
    "the text was not decoded",
  ),
  refused(
    "a wide pound sign",
    "￡500",
    "money-marker-unclear",
    "￡500",
    "the text was not decoded",
  ),
  refused("a size of picture", "1080p cameras", "money-marker-unclear", "1080p", "pence or lines"),
  refused(
    "a stop before the scale",
    "£500.million",
    "money-scale-unknown",
    "£500.million",
    "may be a slip",
  ),
  refused("two scales", "£5k million", "money-scale-unknown", "£5k", "one of them is wrong"),
  refused("a lost point", "£1 8m", "money-malformed", "£1 8m", "could be £1.8m"),
  refused(
    "decimals behind a scale",
    "£1k.25",
    "money-malformed",
    "£1k.25",
    "could be £1,250 or £1.25k",
  ),
  refused(
    "a short last group",
    "£1 234 56",
    "money-malformed",
    "£1 234 56",
    "groups are exactly three digits",
  ),
  refused(
    "brackets behind the sign",
    "£(5,000)",
    "money-sign-unclear",
    "£(5,000)",
    "accounts mean a negative",
  ),
  refused("two dashes", "£--5", "money-sign-unclear", "£--5", "may be a slip"),
  refused("Irish pounds", "IR£6", "money-not-sterling", "IR£6", "they were never sterling"),
  refused(
    "Irish pounds and a space",
    "a fee of IR £6,000",
    "money-not-sterling",
    "IR £6,000",
    "the letters belong to the sign",
  ),
  refused("Egyptian pounds", "E£400", "money-not-sterling", "E£400", "another country's pound"),
  refused(
    "Egyptian pounds behind the sign",
    "£E400.",
    "money-not-sterling",
    "£E400",
    "another country's pound",
  ),
  refused("Australian pounds", "A£1.2m", "money-not-sterling", "A£1.2m", "another country's pound"),
  refused("Lebanese pounds", "LL£900", "money-not-sterling", "LL£900", "another country's pound"),
  refused(
    "Egyptian pounds in words",
    "a gift of 400 Egyptian pounds",
    "money-not-sterling",
    "400 Egyptian pounds",
    "another country's pound",
  ),
  refused(
    "a bracket that names the country",
    "£400 (Egyptian)",
    "money-not-sterling",
    "£400 (Egyptian)",
    "another country's pound",
  ),
];

/** What is no amount: nothing is read and nothing is reported. */
export const silentForms: readonly SilentForm[] = [
  silent("a heading", "£000s", "the unit of a column"),
  silent("a heading with an apostrophe", "£'000", "the unit of a column"),
  silent("a heading in thousands", "£1,000s", "the unit of a column"),
  silent("a heading in millions", "£m", "the unit of a column"),
  silent("not known yet", "£TBC", "no figure"),
  silent("a lone sign", "£", "no figure"),
  silent("a sign and the next cell", "£\t2019", "a tab parts two cells"),
  silent("euros", "€500", "another currency"),
  silent("dollars", "US$5m", "another currency"),
  silent("no mark", "350k in 2019", "an amount needs a mark"),
  silent("a time", "5pm, or 10p.m.", "the p does not end the word"),
  silent(
    "a word with p",
    "12pt, page 5 p",
    "the p does not stand straight after, or does not end the word",
  ),
  silent("a share", "split 50/50", "an amount needs a mark"),
];
