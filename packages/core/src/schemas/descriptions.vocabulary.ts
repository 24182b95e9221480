// Made of the doc comments of the interfaces by `pnpm describe`; do not edit.
/** What every shape and its fields are, by the name of the type and the path of the field. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Amount: {
    "": "A sum of money as a text states it; `start` and `end` are UTF-16 offsets of `text`.",
    amount: "The exact decimal with two places, such as `350000.00`.",
    currency: "The currency: pounds sterling alone are read.",
    end: "Where they end: the offset behind the last sign.",
    qualifiers:
      "What is said beside it, such as `up to` or `circa`, in the order in which it is printed.",
    start: "Where its words start in the text, in UTF-16 units from 0.",
    text: "The words of the amount, as printed.",
  },
  Announcement: {
    "": "What a paper says became of projects, outside their rows: evidence for a comparison.",
    at: "Where it stands.",
    kind: "What became of them.",
    outcome:
      "The words for what came of them, with whatever follows; `null` where nothing does, as in a withdrawal.",
    subject:
      "The words for the projects that it speaks of, as printed: those that were merged, split, renamed and so on.",
    text: "The sentence or item, as printed.",
  },
  ApprovedOn: {
    "": "When a decision was approved: the words of the paper and the days that they mean.",
    earliest: "The first day that they may mean, `YYYY-MM-DD`.",
    latest: "The last day that they may mean, `YYYY-MM-DD`.",
    precision: "The unit that the words name: mostly a day or a month.",
    text: "The words of the cell, as printed.",
  },
  Box: {
    "": "A rectangle on a page in points of 1/72 inch; `left` and `top` count from the page's top left corner.",
    height: "In points.",
    left: "From the page's left edge to its own, in points.",
    top: "From the page's top edge to its own, in points.",
    width: "In points.",
  },
  Change: {
    "": "One thing that differs between two papers; `kind` says what, and with it what stands before and after.",
    after: "What the later paper says.",
    announced:
      "What the later paper announces outside its rows, where it was that which told the change.",
    at: "Its row in the earlier and in the later paper; `null` where a paper does not list it.",
    before: "What the earlier paper says.",
    forecast:
      "The words in the forecast cell that state the new stage, where it was they that told it.",
    ids: "The ids of the rows concerned, in the earlier and in the later paper.",
    kind: "What differs: with it, what stands in `before` and `after` is told.",
    list: "The list of a headline that names the project, where it was that list that told the change.",
    projectId: "The later paper's id of the project, or the earlier's where it is gone.",
    sentence: "Plain English that can be read out at a meeting.",
    slippage:
      "By how much the forecast has moved; `null` where that is not the change, or either names no days.",
    title: "The title in the later paper, or in the earlier where it is gone; as printed.",
    unstated:
      "What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing.",
  },
  Check: {
    "": "What a check of one paper or of a series noticed.",
    counts: "How many of the findings have each severity.",
    findings:
      "In the order of the rules: what could not be read first, what only a series shows last.",
    version: "The version of this shape; left out, it is 1.",
  },
  ComparedRow: {
    "": "What a comparison keeps of a row that only one of the papers has.",
    at: "The row in the paper.",
    deadline: "The legal date that the objective names, as a day.",
    forecast: "When it is expected to end: the words of the paper and the days that they mean.",
    id: "Names the row in its paper: a slug of the folded title, with `-2` and so on where that is taken.",
    isStatutory: "Whether the title says that the law requires it, as `(statutory)` does.",
    objective: "What the project is for, as printed; `null` where the paper does not say.",
    rag: "Its rating; `null` where the paper gives none.",
    stage: "Where the project is in its life, as the words over its table or its status cell say.",
    strand:
      "The strand, as the plan names it; `null` where none was told. A guess must be shown as one: see `strandConfidence`.",
    strandConfidence:
      "How sure the strand is: `certain`, `likely`, `guess`, or `none` where there is none.",
    title: "As printed.",
  },
  Comparison: {
    "": "What differs between two papers.",
    changes: "What differs, in the order of the later paper.",
    decisions: "The decisions of the later paper that the earlier does not list.",
    "decisions.added": "In the order of the later paper.",
    from: "The earlier paper.",
    "from.meeting": "Its meeting; `null` where it names none.",
    "from.reading": "The receipt of its reading; `null` where no document was read.",
    matches: "The rows of both papers that are, or may be, of one project.",
    noun: "What the office calls the things that are compared; left out where neither paper tells.",
    problems:
      "What a reader must know of the two papers, such as that one names no day or that they are in the wrong order.",
    to: "The later paper.",
    "to.meeting": "Its meeting; `null` where it names none.",
    "to.reading": "The receipt of its reading; `null` where no document was read.",
    version: "The version of this shape: 1.",
  },
  Config: {
    $schema:
      "The address or path of this shape's JSON Schema, for editors; nothing is read from it.",
    "": "What an office has settled once for its folder of papers: the file `pcplan.json`. Every field may be left out; a flag of the command line wins over it, and it wins over the profile.",
    baseline:
      "The path of an earlier output of `check --json`, from the folder of this file: only what is new counts.",
    failOn:
      "From which severity of a finding on `check` ends with exit code 1; left out, it is `error`.",
    profile:
      "The area's way of writing: the name of a profile that comes with pcplan, or the path of one of the office's own, which ends in .json and is taken from the folder of this file. Left out, it is told from each paper.",
    review:
      "The path of the review file, from the folder of this file: the answers in it are applied to every paper.",
    rules: "By the code of a finding: `off` leaves it out, a severity takes the place of its own.",
    yearStart:
      "The month in which quarters and halves start: 1 for calendar years, 4 for financial ones.",
  },
  Dashboard: {
    "": "What people read of a tally, beside the figures that the paper states about itself.",
    asOf: "The day for which it counts, `YYYY-MM-DD`; `null` where none is known, so that nothing has lapsed.",
    byPriority: "How many rows serve each priority; one may serve several.",
    "byPriority.count": "How many rows serve it.",
    "byPriority.percent":
      "That count as a share of the rows that name a priority, rounded half up to a whole number.",
    "byPriority.priority": "The priority as printed.",
    byStrand: "The stages of the rows of each strand, by the name of the strand.",
    changes: "What differs from the paper before; empty where none was given.",
    forecasts: "What the forecasts of current projects say, for the day.",
    headline: "What the paper states about itself, beside what its rows count up to.",
    "headline.counted": "How many rows stand at each stage.",
    "headline.stated": "What the paper states; `null` where it states nothing.",
    money: "What the decisions approve, in exact sums.",
    notes: "What a reader must know of the figures, each as a sentence in English.",
    ownRatings: "The ratings in words that no scheme knows, each with how many rows have it.",
    paper: "The paper that it counts; left out where it is of no one paper.",
    priorityNotStated: "Rows that name no priority.",
    rag: "The ratings of current projects.",
    totals: "How many rows stand at each stage.",
  },
  DashboardPaper: {
    "": "The paper of which a dashboard is.",
    noun: "What it calls the things on which it reports; left out where nothing tells.",
    office: "The body that reports; `null` where the paper names none.",
    title: "Its title as printed; `null` where it has none.",
  },
  Decision: {
    "": "A decision notice as a paper lists it.",
    amounts:
      "The amounts in its title, then those in its summary, in the order of the text, then that of its own column.",
    approvedOn: "When it was approved; `null` where the paper does not say or it cannot be read.",
    at: "The row in the paper.",
    exemption:
      "Why it is not published, as printed; `null` where it is, or where no reason is given.",
    id: "Names the decision in its paper: a slug of the folded title, with `-2` and so on where that is taken.",
    isRestricted: "Whether it, or a part of it, is not published.",
    ref: "The office's own number or id, as printed; `null` where the paper gives none.",
    summary: "What was decided, as printed; empty where the paper does not say.",
    tags: "The words in square brackets before the title; empty where there are none.",
    title: "The title without its tags and its id.",
  },
  DecisionAmount: {
    "": "An amount inside a decision: what it is to the decision and where it was said.",
    amount: "The exact decimal with two places, such as `350000.00`.",
    currency: "The currency: pounds sterling alone are read.",
    end: "Where they end: the offset behind the last sign.",
    in: "Where it was said, `amount` for a column of amounts; offsets count in that text.",
    isReserveTransfer: "Whether it is approved money that goes into a reserve.",
    qualifiers:
      "What is said beside it, such as `up to` or `circa`, in the order in which it is printed.",
    role: "What the amount is to the decision: approved by it, a wider total, money of others, said already, or only noted.",
    start: "Where its words start in the text, in UTF-16 units from 0.",
    text: "The words of the amount, as printed.",
  },
  Finding: {
    "": "Something that a check noticed: a problem that also says what in the paper it concerns.",
    about:
      "The project, decision, list or figure concerned, by its name; `null` where it is the paper as a whole.",
    advice: "How to mend it; `null` where there is nothing to do.",
    at: "Where it stands; `null` where it concerns no one place.",
    code: "Names the kind of problem for programs; GLOSSARY.md lists every code.",
    expected: "What was expected in its place; `null` where the message says it all.",
    found:
      "What was found, as printed and cut at 80 characters; `null` where there is nothing to quote.",
    message: "What is the matter, as a sentence in English.",
    paper: "The paper that it is of; left out where it is of no one paper.",
    related: "Other places that it concerns.",
    row: "The row that it stands in; left out where it concerns no one row.",
    severity:
      "How much it matters: `error` stops a clean exit, `warning` should be looked at, `note` can be passed over.",
    values:
      "What the sentences name, so that they can be said in another language; left out where they name nothing.",
  },
  FindingCounts: {
    "": "How many findings there are of each severity.",
    error: "Those that must be fixed.",
    note: "Those that are fine to ignore.",
    warning: "Those that are worth checking.",
  },
  FindingPaper: {
    "": "Of a paper what tells its findings from those of another, and how its office speaks.",
    day: "The day of the paper, `YYYY-MM-DD`; `null` where it names none.",
    noun: "What the office calls the things on which it reports; left out where nothing tells.",
    office: "The body that reports; `null` where the paper names none.",
    window: "Between which days it lies where it names none; `null` where nothing tells.",
  },
  FindingRow: {
    "": "The row of a table in which a finding stands, so that people can find it in the paper.",
    of: "Of which table it is.",
    stage: "The stage of a project; `null` of anything else.",
    title:
      "Its title, as printed; `null` where the finding is of the table, of which this is the first row concerned.",
  },
  Forecast: {
    "": "When a project is expected to end: the words of the paper, and what they mean.",
    assumptions:
      "What was taken for granted: quarters or halves of the calendar year, or that Hydref is October.",
    earliest: "The first day that they may mean, `YYYY-MM-DD`.",
    edtf: "The same time by ISO 8601-2, such as `2018-34`; `null` where that has no form for it.",
    kind: "The words are of no form that is read; nothing is guessed.",
    latest: "The last day that they may mean, `YYYY-MM-DD`.",
    precision: "The unit that the words name.",
    problem: "Why they were not read.",
    qualifier:
      "A word before the time, such as `early`, `by` or `circa`; `null` where there is none. In a range it is the word before its end, or the one before its start where its end has none. The days stay those of the whole time.",
    stage: "The stage that the words name.",
    text: "The words of the paper, as printed.",
  },
  ForecastBlank: {
    "": "No forecast.",
    kind: "The cell is empty, a dash or not applicable.",
    text: "The words of the paper, as printed.",
  },
  ForecastEntry: {
    "": "A project whose forecast is of note.",
    forecast: "As printed.",
    id: "The id of the project in its paper.",
    title: "Its title, as printed.",
  },
  ForecastOngoing: {
    "": "A forecast of no end.",
    kind: "The words say that there is no end.",
    text: "The words of the paper, as printed.",
  },
  ForecastPeriod: {
    "": "A forecast that names a time.",
    assumptions:
      "What was taken for granted: quarters or halves of the calendar year, or that Hydref is October.",
    earliest: "The first day that they may mean, `YYYY-MM-DD`.",
    edtf: "The same time by ISO 8601-2, such as `2018-34`; `null` where that has no form for it.",
    kind: "The words name a time.",
    latest: "The last day that they may mean, `YYYY-MM-DD`.",
    precision: "The unit that the words name.",
    qualifier:
      "A word before the time, such as `early`, `by` or `circa`; `null` where there is none. In a range it is the word before its end, or the one before its start where its end has none. The days stay those of the whole time.",
    text: "The words of the paper, as printed.",
  },
  ForecastProblem: {
    "": "Why the words of a forecast were not read.",
    code: "Names the kind of refusal for programs, such as `forecast-no-year`; GLOSSARY.md lists every code.",
    expected: "What was expected in their place.",
    found: "The words that were found.",
    message: "What is the matter, as a sentence in English.",
    values:
      "What the sentences name, so that they can be said in another language; left out where they name nothing.",
  },
  ForecastState: {
    "": "A stage in place of a forecast.",
    kind: "A stage stands where the date should.",
    stage: "The stage that the words name.",
    text: "The words of the paper, as printed.",
  },
  ForecastTally: {
    "": "What the forecasts of current projects say.",
    blank: "Current projects whose forecast is empty.",
    dueNextQuarter:
      "Current projects whose forecast ends in the calendar quarter after the day's own.",
    dueThisQuarter:
      "Current projects whose forecast ends between the day and the end of its calendar quarter, both included.",
    lapsed: "Current projects whose forecast ended before the day.",
    ongoing: "Current projects that are said to have no end.",
    tbd: "Current projects whose end is to be decided.",
    unreadable: "Current projects whose forecast cannot be read.",
  },
  ForecastTbd: {
    "": "A forecast that is still to be made.",
    kind: "The end is still to be decided or confirmed.",
    text: "The words of the paper, as printed.",
  },
  ForecastUnreadable: {
    "": "Words that were not read as a forecast.",
    kind: "The words are of no form that is read; nothing is guessed.",
    problem: "Why they were not read.",
    text: "The words of the paper, as printed.",
  },
  Headline: {
    "": "What a paper states about itself; kept apart from its rows, and neither corrects the other.",
    assumptions:
      "What was taken for granted: `rag-by-position` where the counts stand without colours and were read by their order.",
    byStrand:
      "How many projects it states for each strand, in the order of the paper; `null` where it does not say.",
    candidate:
      "How many are stated as future or in the pipeline; `null` where the paper does not say.",
    completed: "How many projects are stated as completed; `null` where the paper does not say.",
    current: "How many are stated as current; `null` where the paper does not say.",
    evidence:
      "Where its figures stand, for those of running text and of tables of counts; left out where it has none of these.",
    lists: "The lists that it prints, each `null` where it does not.",
    notes: "Other sentences of the headline, as printed.",
    onHold: "How many are stated as on hold; `null` where the paper does not say.",
    rag: "How many projects are stated for each rating, by the points of the paper's own scheme; `null` where the paper does not say.",
    shares: "The percentages that it states.",
    total: "How many projects are stated in all; `null` where the paper does not say.",
  },
  HeadlineEvidence: {
    "": "The words of the paper from which a figure of its headline was read.",
    at: "Where it stands; `null` in a document that was made.",
    confidence: "How sure the reading is.",
    evidence: "The sentence or line, as printed.",
    field: "Which figure: a count, or `rag` for those of the ratings.",
  },
  HeadlineList: {
    "": "A list that the headline states: the number it gives and the titles that follow it.",
    stated: "The number that the paper gives before the list.",
    titles: "The titles of the list, as printed; empty where a number stands alone.",
  },
  HeadlineLists: {
    "": "The lists that a headline may print, each `null` where it does not.",
    delivered: "Projects delivered since the last paper.",
    initiated: "Projects begun since the last paper.",
    newCandidates: "Projects put into the pipeline since the last paper.",
    placedOnHold: "Projects put on hold since the last paper.",
    toCommence: "Projects that are about to begin.",
  },
  HeadlineShare: {
    "": "A percentage that the headline states.",
    label: "The words beside it, as printed; `null` where there are none.",
    of: "What it is a share of, such as `current`.",
    percent: "The figure as printed, without its sign: 32 is 32 %.",
  },
  HeadlineStrand: {
    "": "How many projects a headline states for one strand.",
    count: "How many projects it has.",
    strand: "The strand, as printed.",
  },
  InferredProfile: {
    "": "A profile drafted from an office's papers, with all that speaks for it. A person corrects it before it is used.",
    guesses: "What was put into it and why, in the order of the profile's fields.",
    problems: "What the papers print and nobody could tell the meaning of.",
    value:
      "The draft: an ordinary profile, in which nothing stands that no guess gives a reason for.",
  },
  Ledger: {
    "": "Every forecast of every project over a series of papers.",
    days: "The days of the papers, in the same order, `YYYY-MM-DD`; `null` for one that names none.",
    noun: "What the office calls the things on which it reports; left out where no paper tells.",
    papers:
      "The meetings of the papers in the order of their days; `null` for a paper that names none.",
    problems: "What a reader must know of the papers, such as that one names no day.",
    projects: "Every project, what needs attention first.",
    version: "The version of this shape: 1.",
  },
  LedgerForecast: {
    "": "What one paper of the series forecast for a project; `paper` counts from 0 in the ledger's list of papers.",
    forecast: "What it forecast for the project.",
    paper: "Which paper: its place in the ledger's list of papers, from 0.",
  },
  LedgerProject: {
    "": "One project through a series of papers.",
    became:
      "What the first paper that does not list it any more says became of it; `null` where it says nothing, or lists it.",
    forecasts: "One for each paper that lists it, in the order of the papers.",
    hasLapsed: "Whether that is so in the last paper.",
    isDateWithdrawn:
      "Whether a date was stated and the last paper that lists it, in which it is still open, states none.",
    lapsedIn:
      "In how many papers it was current and its forecast had lapsed on the day of that paper.",
    lapsedPapers: "The papers in which that is so, by their places in the ledger's list, from 0.",
    projectId: "The id and the title in the last paper that lists it.",
    slippage:
      "The last date stated against the first; `null` where no date was stated, or it is not certain which was the first.",
    stage: "Its stage in the last paper that lists it.",
    timesMoved:
      "How often a stated date was followed by another one in a paper that is certainly later; blanks in between do not count.",
    title: "Its title in the last paper that lists it, as printed.",
  },
  LikelyColumn: {
    "": "A column that no heading names and that was read by what it holds, so that a person should confirm it.",
    cells: "What its cells say, as printed, by the id of the project in whose row they stand.",
    evidence: "What of its cells speaks for it.",
    field: "What it was read as, such as `forecast`.",
    heading: "Its heading as printed, or `Column 2` where it has none.",
  },
  Match: {
    "": "Two rows taken, or proposed, for the same project.",
    after: "The later paper's id.",
    before: "The earlier paper's id.",
    how: "By what the two were taken for one project.",
    isConfirmed:
      "False where the match is a likeness, or an id that may have been used again, and nobody has confirmed it: a proposal.",
    reason: "Why, in a sentence.",
    score: "From 0 to 1; below 1 for a likeness, and for an id that may have been used again.",
  },
  Meeting: {
    "": "The sitting of the panel for which a paper is written.",
    date: "The day, `YYYY-MM-DD`; `null` where the words name none.",
    text: "The day as printed.",
  },
  MoneySummary: {
    "": "What decisions approve, with what stands beside it and is not added.",
    approved: "What the decisions approve, in pounds with two places, such as `5777125.00`.",
    byFinancialYear:
      "The financial year of approval; `null` where the date is absent or spans two.",
    "byFinancialYear.approved": "In pounds with two places.",
    "byFinancialYear.financialYear":
      "Such as `2019/20`, from 1 April; `null` where the date is absent or spans two years.",
    byTag: "A decision with several tags stands under each; `null` is a decision without a tag.",
    "byTag.approved": "In pounds with two places.",
    "byTag.tag": "The tag as printed; `null` for decisions without one.",
    decisionsWithoutAmount: "How many decisions state no amount that is approved.",
    external:
      "Other people's money, such as sponsorship, in pounds with two places; never added to what is approved.",
    mentioned:
      "What is only noted, such as unit prices, rates and underspends, in pounds with two places; never added either.",
    reserveTransfers: "How much of that goes into reserves, in pounds with two places.",
    total:
      "The wider totals of which approved amounts are a part, in pounds with two places; never added to them.",
  },
  Paper: {
    "": "A panel paper as published.",
    announcements:
      "What it says became of projects, outside their rows; left out where it says nothing of the kind.",
    asOf: "The day for which its figures hold, `YYYY-MM-DD`; `null` where it does not say.",
    columns:
      "The columns that were read by what they hold alone; left out where every heading was known.",
    decisions: "The rows of its decision tables, in the order of the paper.",
    decisionsHeading:
      "What it prints right over its first table of decisions, such as of what time they are; left out where nothing.",
    headline: "What it states about itself; `null` where there is nothing of the kind.",
    meeting:
      "The meeting of the panel for which it was written; `null` where the paper names none.",
    noun: "What it calls the things on which it reports; left out where neither the paper nor its profile tells.",
    office:
      "The body that reports, as the paper or its profile names it; `null` where neither does.",
    pages:
      "On which pages of a pack it was found, where it is part of one; `null` where the whole document is the paper.",
    priorities: "The strategic priorities that it lists, as printed.",
    problems: "What could not be read or must be known of the reading, each with its place.",
    profile:
      "The name of the profile by which it was read; `null` for the common vocabulary alone.",
    profileEvidence:
      "The words of the paper by which its profile was told; `null` where the caller named it, or there is none.",
    projects: "The rows of its project tables, in the order of the paper.",
    reading:
      "The receipt of its reading; `null` where no document was read: a register made it, or it is older JSON.",
    repaired: "Left out where there is none.",
    spotlights: "The projects that it shows at length, in the order of the paper.",
    strands: "The strands that its projects have, in the plan's order.",
    title: "Its title as printed; `null` where it has none.",
    version: "The version of this shape: 1.",
    window:
      "Between which days an undated paper must lie, by its own evidence; `null` where it has a day or nothing speaks.",
  },
  OwnRating: {
    "": "A rating in a paper's own words, as printed.",
    count: "How many rows have it.",
    text: "The words.",
  },
  PaperPages: {
    "": "The pages of a pack on which a paper stands.",
    first: "Its first page, from 1.",
    last: "Its last page.",
  },
  PaperWindow: {
    "": "The days between which a paper that names none must lie. It puts the paper in order and is never shown as its day.",
    earliest: "The first day that it may be of, `YYYY-MM-DD`.",
    evidence: "What in the paper says so, as sentences in English.",
    latest: "The last day that it may be of, `YYYY-MM-DD`, included.",
  },
  Place: {
    "": "Where something stands in a source. Lines, rows, columns and pages count from 1.",
    box: "Where on its page it stands, of a source that has positions such as a PDF.",
    column: "The column of its table, from 1; `null` outside a table, and for a whole row.",
    line: "The line, from 1; `null` where the source has no lines.",
    page: "The page, from 1; `null` where the source has no pages.",
    row: "The row of its table, from 1; `null` outside a table.",
    source: "The name of the file or whatever else was read; `null` where it has no name.",
  },
  Problem: {
    "": "Something that could not be read or does not fit, said so that a person can act on it.",
    advice: "How to mend it; `null` where there is nothing to do.",
    at: "Where it stands; `null` where it concerns no one place.",
    code: "Names the kind of problem for programs; GLOSSARY.md lists every code.",
    expected: "What was expected in its place; `null` where the message says it all.",
    found:
      "What was found, as printed and cut at 80 characters; `null` where there is nothing to quote.",
    message: "What is the matter, as a sentence in English.",
    related: "Other places that it concerns.",
    severity:
      "How much it matters: `error` stops a clean exit, `warning` should be looked at, `note` can be passed over.",
    values:
      "What the sentences name, so that they can be said in another language; left out where they name nothing.",
  },
  Profile: {
    "": "One area's way of writing its papers, as data that an office can keep in a JSON file. Everything in it adds to the common vocabulary; headings and words are compared folded, so case and punctuation do not count.",
    decisionColumns: "Which heading of a decision table stands for which field.",
    decisionRefs:
      "How a decision's id is written before or after its title; `#` stands for one or more digits.",
    name: "By which people choose it: lower case letters, digits and dashes.",
    nouns:
      "What the area calls its projects, where the common words lack it: the word for one, and for several.",
    office: "How the paper names the body that reports; never assumed to be a commissioner.",
    projectColumns: "Which heading of a project table stands for which field.",
    ragScheme:
      "The name of the RAG scheme by which its cells are read; `null` takes the first that knows the word.",
    ratings:
      "Which word or letter of a rating cell stands for which rating, where no scheme has it or it means another.",
    recognisedBy: "Words of which a paper of this area holds at least one.",
    stages: "Which status word stands for which stage.",
    strands: "The plan's strands, against which row labels are matched; empty leaves the default.",
    version: "The version of this shape: 1.",
    yearStart:
      "The month in which the area's quarters start: 1 (calendar) or 4 (financial); `null` leaves the default.",
  },
  ProfileGuess: {
    "": "One thing that a drafted profile says, with its reason.",
    at: "Where it stands first; `null` where it comes from all of the papers.",
    confidence:
      "`certain` where the papers say it themselves, `likely` where much speaks for it, else `guess`.",
    evidence: "What in the papers speaks for it, as a sentence in English.",
    field: "The field of the profile in which it stands.",
    key: "The heading or the word of which the field says the meaning; `null` where the field holds the value alone.",
    value:
      "What the profile says: a field's name, a stage, a rating, words, or the month in which quarters start.",
  },
  Project: {
    "": "One row of a paper's project tables.",
    at: "The row in the paper.",
    benefit: "What it is to bring about, as printed; `null` where the paper does not say.",
    commentary: "What the paper says of its progress, as printed; `null` where it says nothing.",
    deadline: "The legal date that the objective names, as a day.",
    forecast: "When it is expected to end: the words of the paper and the days that they mean.",
    id: "Names the row in its paper: a slug of the folded title, with `-2` and so on where that is taken.",
    isStatutory: "Whether the title says that the law requires it, as `(statutory)` does.",
    lead: "Names a person: left out of every output unless asked for.",
    objective: "What the project is for, as printed; `null` where the paper does not say.",
    other: "Cells under headings that are not known, by heading.",
    priorities: "The priorities that it serves, as printed; `null` where the paper does not say.",
    rag: "Its rating; `null` where the paper gives none.",
    ragReason: "Why it is rated so, as printed; `null` where the paper does not say.",
    ref: "The office's own id of the project, as printed, by which it is known from paper to paper; left out where the paper gives none, or numbers its rows.",
    stage: "Where the project is in its life, as the words over its table or its status cell say.",
    strand:
      "The strand, as the plan names it; `null` where none was told. A guess must be shown as one: see `strandConfidence`.",
    strandConfidence:
      "How sure the strand is: `certain`, `likely`, `guess`, or `none` where there is none.",
    strandEvidence: "What in the paper speaks for the strand, as a sentence.",
    strandText: "The words by which the strand was told, as printed; `null` where there are none.",
    title: "As printed.",
  },
  ProjectNoun: {
    "": "A word for what a paper reports on, in its two numbers.",
    many: "Several of them.",
    one: "One of them.",
  },
  Rag: {
    "": "A project's rating: as printed, as read, and by which scheme; a word that no scheme knows has no value.",
    assumptions:
      "`rag-by-colour` where the cell has no word and its colour was read; left out where nothing was taken for granted.",
    scheme: "The scheme by which it was read, such as `rag-3`; `null` where none knows the word.",
    text: "The cell as printed; of a coloured cell without words, what the paper's legend says of the colour, else empty.",
    value:
      "The rating as the scheme names it, such as `amber-red`; `null` where no scheme knows the word.",
  },
  RagCounts: {
    "*": "How many projects have each rating, by the points of the paper's own scheme: three, four or five. A point that the paper does not state is left out; plain papers have `green`, `amber` and `red`. A point that no scheme knows goes by the paper's word for it, in small letters and with hyphens: `very-sure`.",
    "": "How many projects have each rating, by the points of the paper's own scheme: three, four or five. A point that the paper does not state is left out; plain papers have `green`, `amber` and `red`. A point that no scheme knows goes by the paper's word for it, in small letters and with hyphens: `very-sure`.",
  },
  RagTally: {
    "*": "How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out.",
    "": "How many current projects have each rating; a point beyond the three colours stands here where a row has it.",
    amber: "Rated amber.",
    green: "Rated green.",
    notStated: "Current projects without a rating.",
    other: "Ratings in words that no scheme knows.",
    red: "Rated red.",
  },
  Receipt: {
    "": "The receipt: what of a document was read into its paper, and what was not.",
    amounts: "The amounts of money that the document prints.",
    "amounts.elsewhere":
      "Those that stand anywhere else, such as in objectives, in prose or in tables that were not read.",
    "amounts.inDecisions": "Those that stand in the decisions of the paper.",
    counts:
      "How many counts of the headline were read: of stages, ratings and strands, and before lists.",
    decisions: "How many rows were read as decisions.",
    projects: "How many rows were read as projects.",
    spotlights: "How many projects shown at length were read.",
    tables: "The tables of the document; those without a word are not counted.",
    "tables.read": "Tables of which at least one row, or the headline, was read.",
    "tables.unread": "Tables of which nothing was read.",
    unread:
      "Where something stands that was not read: each table, and each place of a warning that says so.",
  },
  RepairedValue: {
    "": "A value that stands in the paper otherwise than it was read, so that a person should confirm it.",
    about: "What it belongs to: the title of a project or decision, or `headline`.",
    evidence: "What was done to read it so.",
    field: "Which of its values, such as `objective`.",
    value: "The value as read.",
  },
  ReviewLine: {
    "": "One value that a person should confirm: a line of the review file. It is answered once and applied to this paper and to the next ones of the series.",
    about:
      "What the value belongs to: the title of a project or decision, `headline`, or the heading of a column.",
    answer: '`null` until a person answers: `"yes"`, or the right value.',
    evidence: "What in the paper speaks for it.",
    field:
      "Which of its values: `strand`, `rag`, a text such as `objective`, a count such as `newCandidates`, `match` or `column`.",
    paper: "The paper in which it was found: its meeting's date, or its title where it has none.",
    value: "The value as read.",
  },
  Slippage: {
    "": "By how much a forecast has moved: later is positive, earlier negative.",
    days: "In days too, where both forecasts are single days.",
    maxMonths: "The greater end of the range, in calendar months with its sign.",
    minMonths:
      "The smaller end of the range, in calendar months with its sign: -15 where it moved 13 to 15 months earlier.",
  },
  Span: {
    "": "The days between which a paper stands, both included; one day twice where its day is known.",
    earliest: "The first day, `YYYY-MM-DD`.",
    latest: "The last day, `YYYY-MM-DD`, included.",
  },
  Spotlight: {
    "": "One project shown at length: what it is about and what came of it.",
    at: "Where the spotlight starts.",
    outcomes: 'The list items under "Outcome".',
    outcomesIntro: "The sentence that leads into the list.",
    overview: "What the project is about, as printed; `null` where nothing is said.",
    projectId: "The row of the same paper with the same folded title.",
    strand: "The strand that the spotlight names; `null` where it names none.",
    title: "The name of the project, as printed over the spotlight.",
  },
  StageCounts: {
    "*": "How many rows stand at each stage.",
    "": "How many rows stand at each stage.",
  },
  StrandCounts: {
    "*": "How many rows stand at each stage.",
    "": "How many rows of a strand stand at each stage; `null` is a strand that was not read.",
    strand: "The strand, as the plan names it; `null` for rows of which none was told.",
  },
  Wording: {
    "": "A row's title as printed and its objective, for a row that is worded otherwise than before.",
    objective: "The objective as printed; `null` where the paper does not say.",
    title: "The title as printed.",
  },
};
