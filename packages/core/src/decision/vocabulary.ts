import { monthNames } from "../calendar/index.js";
/** Names that stand for the office itself. */
export const officeNames = [
  ..."PCC OPCC PFCC OPFCC PCVC MOPAC commissioner mayor constabulary force".split(" "),
  "(?<!(?:home|post|cabinet|foreign) )office",
];

/** What the office pays from: money that comes from there is the office's own. */
export const ownNames = [
  ...officeNames,
  ..."fund funds reserve reserves budget budgets balances underspend underspends".split(" "),
  ..."allocation revenue capital receipts precept existing within".split(" "),
];

/** Bodies that are never the office, whatever their money is called: `the Home Office's Serious Violence Fund`. */
export const outsideNames = [
  ..."home office|ministry of|department for|councils?|government|NHS|lottery".split("|"),
  ..."partners?|authority|authorities|university|health board|health trust".split("|"),
];

/** `the £44,000 will be paid`: the same sum is named again. */
export const saidAgainBefore = /\b(?:the|this|these|that|said|same) ?$/i;

/** Subjects that give money only in the name of the decision: `this decision provides £20,000`. */
export const decisionNames = [
  ..."decision notice contract agreement grant scheme award project programme funding".split(" "),
  ..."money investment proposal this it which".split(" "),
];

/** A wider total that the words leave no doubt about. */
export const totalsBefore = [
  /\b(?:towards?|out of|part of|share of|within)\b[^£;]*\b(?:total|overall|wider)\b[^£;]*$/i,
  /\b(?:total|overall|combined) (?:partnership|joint|regional|national|collaborative|pooled)\b[^£;]*$/i,
  /\b(?:partnership|joint|pooled) (?:funding|fund|budget|pot) (?:of|is|was|totalling)[^£;]{0,20}$/i,
  /^ \(?(?:out of|of|from) (?:the|a|an|its)(?: total| overall| full)?(?: (?!(?:with|and|plus)\b)\w+){0,2}? $/i,
  /\b(?:third|half|quarter|fifth|tenth|%|per cent|share|part|proportion) of (?:the |a |an |its )?(?:\w+ ){0,3}$/i,
  /\btowards?\b[^£;]*\b(?:cost(?:s|ing)?(?: of)?|worth|valued at|priced at) $/i,
  /\b(?:in addition to|on top of|over and above|instead of|rather than)\b[^£;]{0,40}$/i,
  /\bleaving\b[^£;]{0,40}$/i,
  /\b(?:declin|refus|reject)\w+\b[^£;]*$/i,
  /\bnot (?:to )?(?:approve|award|fund|support)\w*\b[^£;]*$/i,
];

/** Sums that are only noted, by the words before them: what is saved, left over, spent before, or the price of one. */
export const mentionedBefore = [
  /\b(?:against|below|above|under|over|than|compared (?:with|to)) (?:an?|the|its|our) (?:original |first |last )?(?:estimate|budget|forecast|quote|quotation|price|bid)s?(?: of| was)? $/i,
  /\b(?:up|down) from $/i,
  /\b(?:last|previous|former|old|earlier) (?:[\w'’-]+ ){1,4}(?:cost|was|were|came to) $/i,
  /\bsav(?:es?|ed|ings?)(?: \w+){0,2} ?$/i,
  /\b(?:underspends?|overspends?|out-?turn)(?: \w+){0,3} ?$/i,
  /\b(?:unit (?:price|cost)|price per \w+|cost per \w+|(?:hourly|daily|day) rate)s?(?: \w+){0,2} ?$/i,
  /\bwould (?:otherwise )?(?:have )?cost(?: \w+){0,2} ?$/i,
];
/** `It notes reserves of £18.3m`, `balances stand at £1.4m`: what is held or owed, where no verb commits it. */
export const heldOrOwedBefore =
  /\b(?:reserves?|balances?|borrowing|loans?|debts?|liabilities|cash|investments?)(?: [\w-]+){0,2}? (?:of|at|are|is|was|were|totals?|totalling) $/i;
export const committingVerb =
  /\b(?:approv|agree|authoris|award|grant|allocat|transfer|contribut|add|mov|set aside|tak|provid|lend|lent)\w*\b/i;
/** `noted borrowing of £3m and loans of £7m`: what stands beside a sum that is noted is noted too. */
export const notedList = /^(?:,| and|, and) (?:[\w-]+ ){1,3}(?:of|at) $/i;
/** `£620 each`, `£80 a set`: the price of one, where it stands beside a sum. */
export const eachAfter = /^ (?:each|apiece)\b(?! (?:to|for|towards)\b)/i;
export const oneOfAfter = /^ (?:an?|per) (?!year|annum|month|quarter)[a-z]{2,12}\b/i;
export const priceBefore =
  /\b(?:at|costs?|costing|priced at|price of|worth|valued at)(?: about| around| only)? $/i;
/** `10 grants of £500 each`: parts of the sum, and no prices. */
export const grantsOf =
  /\b(?:grant|award|payment|instalment|contribution|bursar|donation|allocation)(?:s|ies|y)? of $/i;
/** `in addition to £10,000 from the wildlife trust`: what comes from somebody else beside it. */
export const besidesBefore =
  /\b(?:in addition to|on top of|over and above|alongside|plus)(?: a further)? $/i;

/** `from the underspend of £210k`: what is left over is noted, and no wider total. */
export const notedBefore = /\b(?:under|over)spends? of (?:up to |about |around |some )?$/i;
/** The price of one, or for an hour: a rate of a sum, and not the sum. A rate for a year is what a year costs. */
export const mentionedAfter =
  /^ ?(?:per|an?) (?:hour|day|night|mile|unit|item|head|person|officer|user|licen[cs]e|vehicle|session|place|bed|laptop|device)\b|^ (?:underspend|outturn)\b/i;

/** A total that is wider only where the same text also states what is part of it. */
export const possibleTotalsBefore = [
  /\b(?:totalling|amounting to|making) (?:a total of )?$/i,
  /\b(?:scheme|project|programme|works|building) (?:estimated|valued|costed) at (?:about |around |approximately |circa )?$/i,
  /\b(?:total|overall|full|whole|entire|combined)(?: [\w-]+){0,4}?(?: of| is| was| will be| being| at|:)?(?: up to| about| around| approximately| circa)? ?$/i,
  /\b(?:request\w*|sought|applied for|asked for|application for|bid for)(?: [\w-]+){0,4} ?$/i,
  /\bcontribut(?:ion|es?|ing) to (?:the|a|an) $/i,
];
export const possibleTotalsAfter = [
  /^ (?:in total|overall|in all|altogether)\b/i,
  /^(?: was| is| were)? (?:requested|sought|applied for)\b/i,
];

/** `towards the £350k programme`: a wider total by the words on both sides. */
export const totalAround = {
  before:
    /\b(?:towards?|part of|share of|contribution to) (?:the|a|an|its|their)(?: [\w-]+){0,3} ?$/i,
  after:
    /^ (?:[\w-]+ ){0,3}?(?:programme|project|scheme|total|budget|pot|cost|bid|partnership|investment)\b/i,
};

/** Words for a bid or a price: who accepts one of these is going to pay. */
export const askedFor =
  /\b(?:application|bid|request|proposal|tender|quot\w+|recommendation|invoice)s?\b/i;

/** Somebody else's money by the words before it. */
export const externalBefore = [
  /\b(?:sponsorship|donation|gift|legacy|bequest)s? (?:offer|received|income)\b[^£;]*$/i,
  /\b(?:accept\w*|offer of|receipt of|agreed to receive|received)(?: [\w-]+){0,3} (?:sponsorship|donation|gift|legacy|bequest|grant|funding|contribution|award|income)s?\b[^£;]*$/i,
  /\b(?:income|proceeds|sale price) (?:of|is|was)[^£;]{0,20}$/i,
  /\b(?:sale|disposal) of [^£;]{0,100}\b(?:for|at) (?:[\w-]+ ){0,3}$/i,
];

/** `an increase of £5k in the grant to £20k`: the second figure is the new level and holds the first. */
export const changeBefore =
  /\b(?:increas|uplift|rise|rais|reduc|decreas)\w*(?: [\w-]+){0,5} (?:of|by) $/i;
export const newLevel = /^(?: [\w-]+){0,5} to $/;

/** `receipt of £20k Safer Streets funding from`: whoever receives says from whom. */
export const receivedBefore =
  /\b(?:accept\w*|receipt|received|to receive|secured|obtained|(?:was|were|been) (?:awarded|granted|given|allocated))(?:[ ,(]+[\w-]+){0,5}?[ ,(]*$/i;
export const receivedAfter =
  /^[),]*(?: [\w'’-]+){0,6}? (?:from|by) (?:the |a |an |our |its )?(.{2,60})/i;
/** `the County Council's contribution of £25,000`. */
export const outsideShareBefore = new RegExp(
  `\\b(?:${outsideNames.join("|")})(?:['’]s?)?(?: [\\w-]+)? (?:(?:contribution|share|match)s?(?: of| is|:)?|funding(?: of| is|:)) ?$`,
  "i",
);
/** Nouns for money that is given, before the amount: then `from` says who gives it. */
export const givenBefore =
  /\b(?:grant|funding|contribution|sponsorship|donation|gift|income|award|support|legacy|bequest|match)s?(?:[ ,(]+[\w-]+){0,8}?[ ,(]*$/i;
/** `match funding from the council of £7,000`, `grant received from the council: £7,000`. */
export const givenFromBefore =
  /\b(?:grant|funding|contribution|income|award|match)s? (?:received |secured |accepted |obtained )?from (?:the |a |an |our |its )?([^£;]{2,60}?)(?: of| at| worth| totalling|:)(?: up to)? ?$/i;
/** `£5k of sponsorship from`, `£20,000 received from`, `£3k match funding from`. */
export const givenAfter =
  /^[),]*(?: (?:of|in|which|is|was|has been|to be|match(?:ed)?|grant|funding|sponsorship|donation|contribution|income|received|secured|awarded|obtained|coming)){0,5} (?:from|by) (?:the |a |an |our |its )?(.{2,60})/i;
export const givenNounAfter = /^ (?:of |in )?(?:received|secured|sponsorship|donation|match)\b/i;
/** `£6,366 of toys donated by`: these verbs speak of gifts wherever they stand. */
export const donatedAfter =
  /^[^£;]{0,80}?\b(?:donated|sponsored|gifted) by (?:the |a |an |our |its )?(.{2,60})/i;
export const giftBefore =
  /\b(?:sponsorship|donation|gift|legacy|bequest)s?\b[^£;]{0,60}?\b(?:from|by) (?:the |a |an |our |its )?([^£;]{2,60})$/i;
/** `£1m from the Home Office`. */
export const fromAfter = /^ from (?:the )?(.{2,60})/i;
/** `£6,366 – funding provided by`: the participle belongs to the money itself, not to what it buys. */
export const paidByAfter =
  /^ ?[,–—(-]{0,2} ?(?:which |that |this )?(?:(?:is|was|are|has|have|also|already|been|will|be|being|to|fully|wholly|kindly|generously|all|entirely|funding|money|the|cost|costs|sum|sponsorship|donation|grant) ){0,6}(?:provided|funded|paid|donated|sponsored|met|contributed|given|offered|covered) by (?:the |a |an |our |its )?(.{2,60})/i;
/** `match funded by the council with £20,000`: who stands before the amount gives it. */
export const paidByBefore =
  /\b(?:match(?:ed|[- ]funded)|funded|supplemented|provided|contributed|paid|met|sponsored|donated|gifted) by (?:the |a |an )?([^£;]{2,60}?)(?: (?:with|at|of|giving|contributing|to the value of|worth))?[\s:(,–-]*$/i;
/** `with the Council contributing a further £20,000`: the subject before the verb gives it. */
export const giverBefore =
  /([^£;:,.()–]*?)\b(?:contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|donat(?:es?|ed|ing)|match(?:es|ed|ing)|pay(?:s|ing)|paid|giv(?:es|ing)|add(?:s|ing)|will (?:also )?(?:add|contribute|pay|give|provide|match|meet))(?: (?:a|an|the|its|their|up|to|another|further|additional|remaining|other|balance|sum|total|of|in|some|match|grant|funding|contribution|contributions)){0,6} ?$/i;
const bestows = "(?:awarded|granted|allocated|offered)";
/** `the Home Office awarded £500,000`: who is outside gives it; a council that `was awarded` it does not. */
export const outsideAwardBefore = new RegExp(
  `\\b(?:${outsideNames.join("|")})(?: (?!(?:be|is|are|was|were|been|being|to|of|for|which)\\b)[\\w'’-]+){0,3} ${bestows}(?: (?:a|an|us|grant|funding|sum|total|of|up|to|further)){0,4} ?$`,
  "i",
);
/** `the £500,000 awarded by the Home Office`. */
export const awardedByAfter = new RegExp(
  `^ ?[,–—(-]{0,2} ?(?:(?:which|that|is|was|has|have|been|already|grant|funding) ){0,4}${bestows} (?:to us )?by (?:the )?(.{2,60})`,
  "i",
);
/** `£15,000 Home Office grant accepted`: the office gets it. Who spends such a grant is not told by these words. */
export const grantBefore = new RegExp(
  `\\b(?:${outsideNames.join("|")})(?:['’]s)?(?: [\\w-]+){0,3} grant(?: of| is|:)? ?$`,
  "i",
);
export const grantAccepted = /^ (?:(?:to )?be |was |is )?(?:accepted|received|secured)\b/i;
export const acceptedGrantAfter =
  /^ (?:of )?(?:the )?([\w'’ -]{2,60}?) grant (?:be |was |is )?(?:accepted|received|secured)\b/i;

/** Words in front of a subject, and words that show that there is none: `Agreed to contribute £5k`. */
export const subjectLead =
  /^.*\b(?:with|and|while|whilst|where|that|then|but|subject to|conditional on|alongside|plus)\b/i;
export const noSubject =
  /\b(?:to|for|by|of|approv\w+|agree\w*|award\w*|authoris\w+|fund\w*|support\w*)\b/i;
/** What may follow `by` or `from` and gives nothing: times, means, the office's own accounts. */
export const notGivers = new RegExp(
  String.raw`^(?:\d|${monthNames.en.join("|")}|end\b|start\b|date\b|instalment|bacs|cheque|direct debit|invoice|quarter|month|year|way\b|means\b)`,
  "i",
);

/** A part of an amount stated just before: `£2m, of which £500k`. */
export const partBefore =
  /(?:^|[\s(,;:–-])(?:of which|of this|includ(?:ing|es)|inclusive of|compris(?:ing|es)|consisting of|made up of|split(?: as| into| between)?|broken down as|being|namely|i\.e\.|that is|(?:instalments|payments|tranches) of)(?![\w])[^£]{0,60}$/i;
export const partInBrackets =
  /^[^()£.;:]{0,60}\((?!(?:plus|and|with|excluding|an? (?:additional|further)|additional|further)\b)[^()£]{0,40}$/i;
/** `£100,000 a year`, `£500 each`: a rate of a sum that the same text states in full. */
export const rateAfter = /^ (?:each|apiece|per \w+|an? (?:year|month|week|day)|annually|yearly)\b/i;
export const yearsBetween = /\b(?:years?|months?)\b/i;
/** A colon, a dash or a new sentence may lead into parts: they are parts where they add up to the whole. */
export const partsAhead = /:|–|—|\. /;
export const nextPart = /^\)[^.;£]{0,60}\($|^[^.;£]{0,60}(?:,|and|&|\+)[^.;()£]{0,40}$/i;

/** Reserves of money, and not of birds or officers. */
const reserve =
  "(?<!\\b(?:nature|wildlife|forest|game|army|naval|navy|marine) )\\breserves?\\b(?! (?:officers?|forces?|list|team|police|centre|wardens?|an?|the)\\b)";
const toReserve = `\\b(?:in)?to (?:(?!(?:from|to|for|fund|which|pay)\\b)[\\w'’&()-]+ ){0,8}?${reserve}`;
/** An amount that moves into a reserve, by the words behind it or before it. */
export const intoReserveAfter = new RegExp(`^ ?(?:[\\w'’()-]+ ){0,8}?${toReserve}`, "i");
export const intoReserveBefore = [
  new RegExp(
    `\\b(?:addition|transfer|contribution|allocation|payment|top-up|adding|moving|transferring|moved|added)\\b[^£;]*${toReserve}[^£;]*$`,
    "i",
  ),
  new RegExp(
    `\\b(?:increas|replenish|creat|establish|top up|topping up|set up|setting up|strengthen)\\w* (?:(?!to\\b)[\\w'’&()-]+ ){0,8}?${reserve} (?:by|with|of|to)[^£;]{0,20}$`,
    "i",
  ),
];
/** `the Estates Reserve is to be increased by £2m`. */
export const reserveRaisedBefore = new RegExp(
  `${reserve} (?:(?:is|was|to|be|been|has|will|should) ){0,4}(?:increased|replenished|topped up|credited|strengthened|raised) (?:by|with)[^£;]{0,20}$`,
  "i",
);
export const heldBefore =
  /\b(?:set aside|setting aside|hold\w*|held|plac\w+|put\w*|earmark\w*|keep\w*)\b[^£;]*$/i;
export const heldAfter = new RegExp(
  `^ (?:(?:to|be|is|was|will|should) ){0,3}(?:set aside|earmarked|held|placed|put|kept) in (?:[\\w'’&()-]+ ){0,6}?${reserve}`,
  "i",
);
/** `the creation of a £1m Insurance Reserve`. */
export const createBefore = /\b(?:creat\w+|establish\w*|set(?:ting)? up)\b[^£;]*$/i;
export const reserveAfter = new RegExp(`^ (?:[\\w'’&()-]+ ){0,6}?${reserve}`, "i");
export const inReserveAfter = new RegExp(`^ (?:in|for) (?:[\\w'’&()-]+ ){0,6}?${reserve}`, "i");
