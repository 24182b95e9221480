import type { Lists, Words } from "./samplePaper.cases.js";

export type Row = [name: string, before: Words[], after: Words[], said: string[], lists?: Lists];
export const fleet = (parts: Partial<Words> = {}): Words[] => [{ title: "Fleet", ...parts }];

/** Two papers' rows, and what is to be said of them. */
export const cases: Row[] = [
  ["nothing", [], [], []],
  [
    "a date that moves to another quarter",
    fleet({ forecast: "Q1 2018" }),
    fleet({ forecast: "Q2 2018" }),
    [
      "reforecast: The forecast of Fleet moved from the first to the second quarter of 2018, 3 months later.",
    ],
  ],
  ["a date in other words", fleet({ forecast: "Jan-20" }), fleet({ forecast: "January 2020" }), []],
  [
    "a day that moves inside its month",
    fleet({ forecast: "7 February 2020" }),
    fleet({ forecast: "8 February 2020" }),
    [
      "reforecast: The forecast of Fleet moved from 7 February 2020 to 8 February 2020, 1 day later.",
    ],
  ],
  [
    "a quarter that becomes one of its months",
    fleet({ forecast: "Q2 2018" }),
    fleet({ forecast: "May 2018" }),
    [
      "reforecast: Fleet is now forecast for May 2018, within the second quarter of 2018 stated before.",
    ],
  ],
  [
    "a date that could not be read",
    fleet({ forecast: "Sepr 2020" }),
    fleet({ forecast: "Sep 2021" }),
    [
      "reforecast: Fleet is now forecast for September 2021; “Sepr 2020”, which could not be read as a date, was stated before.",
    ],
  ],
  [
    "a project that is a candidate now",
    fleet({ stage: "current" }),
    fleet({ stage: "candidate" }),
    ["held: Fleet is now listed as a candidate; it was in delivery in the earlier paper."],
  ],
  [
    "a former name behind a colon, called a project",
    fleet(),
    [{ title: "Vehicles (formerly: the Fleet project)" }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "early that becomes late",
    fleet({ forecast: "early 2020" }),
    fleet({ forecast: "late 2020" }),
    ["reforecast: Fleet is now forecast for late 2020; early 2020 was stated before."],
  ],
  [
    "the end of a period, which is its safe end in any case",
    fleet({ forecast: "March 2020" }),
    fleet({ forecast: "by the end of March 2020" }),
    [],
  ],
  [
    "a date that is no longer stated",
    fleet({ forecast: "Q1 2018" }),
    fleet(),
    [
      "reforecast: No forecast end date is stated now for Fleet; the first quarter of 2018 was stated before.",
    ],
  ],
  [
    "a date that is stated for the first time",
    fleet({ forecast: "TBD" }),
    fleet({ forecast: "2020" }),
    ["reforecast: Fleet is now forecast for 2020; it was to be confirmed before."],
  ],
  [
    "a date that could not be read",
    fleet({ forecast: "Ongoing" }),
    fleet({ forecast: "Q5 2018" }),
    [
      "reforecast: The forecast end date of Fleet now reads “Q5 2018”, which could not be read as a date; it was described as ongoing before.",
    ],
  ],
  [
    "a forecast cell that says on hold",
    fleet({ forecast: "Q1 2018" }),
    fleet({ forecast: "On hold" }),
    ["held: Fleet is now on hold; it was in delivery in the earlier paper."],
  ],
  [
    "a project that resumes with a date",
    fleet({ forecast: "On hold" }),
    fleet({ forecast: "Q1 2018" }),
    [
      "reforecast: Fleet is now forecast for the first quarter of 2018; “On hold” stood in its place before.",
      "resumed: Fleet is in delivery again; it was on hold in the earlier paper.",
    ],
  ],
  [
    "a candidate that starts",
    fleet({ stage: "candidate" }),
    fleet(),
    ["initiated: Fleet has started; it was a candidate in the earlier paper."],
  ],
  [
    "a new row in the list of those initiated",
    [],
    fleet({ forecast: "May 2020" }),
    ["initiated: Fleet is named among the projects started; it is forecast for May 2020."],
    { initiated: ["FLEET"] },
  ],
  [
    "a new row",
    [],
    fleet(),
    ["appeared: Fleet is listed in this paper and was not listed in the one before."],
  ],
  [
    "a new row among the new candidates",
    [],
    fleet({ stage: "candidate" }),
    ["appeared: Fleet is named among the new candidate projects."],
    { newCandidates: ["Fleet"] },
  ],
  [
    "a row that is gone and was delivered",
    fleet(),
    [],
    ["completed: Fleet is named among the projects delivered."],
    { delivered: ["Fleet (statutory)"] },
  ],
  [
    "a row that is gone and was put on hold",
    fleet(),
    [],
    ["held: Fleet is named among the projects placed on hold."],
    { placedOnHold: ["Fleet"] },
  ],
  [
    "a row that is gone",
    fleet({ forecast: "Q1 2018" }),
    [],
    [
      "no-longer-listed: Fleet is not listed in this paper; it was forecast for the first quarter of 2018.",
    ],
  ],
  [
    "a row that says it is completed",
    fleet(),
    fleet({ stage: "completed" }),
    ["completed: Fleet is now listed as completed; it was in delivery in the earlier paper."],
  ],
  [
    "a row that says it is withdrawn",
    fleet(),
    fleet({ stage: "withdrawn" }),
    ["withdrawn: Fleet is now listed as withdrawn; it was in delivery in the earlier paper."],
  ],
  [
    "a rating",
    fleet({ rag: "Green" }),
    fleet({ rag: "A" }),
    ["rag-changed: Fleet is now rated amber; it was rated green before."],
  ],
  ["a rating in other letters", fleet({ rag: "G" }), fleet({ rag: "Green" }), []],
  [
    "a legal date",
    fleet(),
    fleet({ deadline: "2020-09-23" }),
    [
      "deadline-changed: The deadline in the objective of Fleet is now 23 September 2020; none was stated before.",
    ],
  ],
  [
    "another strand, both sure",
    fleet({ strand: "Policing", strandConfidence: "certain" }),
    fleet({ strand: "Communities", strandConfidence: "likely" }),
    ["moved: Fleet is now listed under Communities; it was under Policing before."],
  ],
  [
    "another strand that is a guess",
    fleet({ strand: "Policing", strandConfidence: "certain" }),
    fleet({ strand: "Communities", strandConfidence: "guess" }),
    [],
  ],
  [
    "the statutory marker",
    fleet(),
    [{ title: "Fleet (statutory)" }],
    ["reworded: The title of Fleet now says that it is statutory."],
  ],
  [
    "the objective's words",
    fleet({ objective: "Buy vans" }),
    fleet({ objective: "Buy electric vans" }),
    ["reworded: The objective is worded differently for Fleet."],
  ],
  [
    "the objective's punctuation alone",
    fleet({ objective: "Buy vans" }),
    fleet({ objective: "buy vans." }),
    [],
  ],
  [
    "a new name that says the old one",
    fleet(),
    [{ title: "Vehicles (formerly “Fleet”)" }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "a new name after a dash",
    fleet(),
    [{ title: "Vehicles – formerly known as Fleet" }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "a new name with a former one in quotation marks, and no bracket",
    fleet(),
    [{ title: 'Vehicles formerly "Fleet"' }],
    ["renamed: Fleet is now called Vehicles."],
  ],
  [
    "a name in which the same words mean something else",
    [{ title: "Review of previously unreported crime" }],
    [{ title: "Review of previously unreported harm" }],
    [
      "appeared: Review of previously unreported harm is listed in this paper and was not listed in the one before.",
      "no-longer-listed: Review of previously unreported crime is not listed in this paper.",
    ],
  ],
  [
    "a former name that only starts as a listed one does",
    fleet(),
    [{ title: "Equipment (formerly Fleet and kit services)" }],
    [
      "appeared: Equipment is listed in this paper and was not listed in the one before.",
      "no-longer-listed: Fleet is not listed in this paper.",
    ],
  ],
  [
    "a merger told in a sentence that goes on",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Fleet", objective: "Merged with Kit and is now run by one team." }],
    ["merged: Kit is now part of Fleet.", "reworded: An objective is now stated for Fleet."],
  ],
  [
    "the old name that is no longer said",
    [{ title: "Vehicles (formerly “Fleet”)" }],
    [{ title: "Vehicles" }],
    [],
  ],
  [
    "an old name whose project is still listed",
    fleet(),
    [{ title: "Fleet" }, { title: "Vehicles (formerly Fleet)" }],
    ["appeared: Vehicles is listed in this paper and was not listed in the one before."],
  ],
  [
    "two projects that become one",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Equipment (formerly Fleet and Kit)" }],
    ["merged: Fleet is now part of Equipment.", "merged: Kit is now part of Equipment."],
  ],
  [
    "a project that takes another in",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Fleet (now including Kit)" }],
    ["merged: Kit is now part of Fleet."],
  ],
  [
    "a row that says it is part of another",
    [{ title: "Fleet" }, { title: "Kit" }],
    [{ title: "Fleet" }, { title: "Kit", commentary: "Now part of Fleet." }],
    ["merged: Kit is now part of Fleet."],
  ],
  [
    "words about a merger that name no project of the paper",
    fleet(),
    [{ title: "Equipment", objective: "Combines Fleet insurance with training" }],
    [
      "appeared: Equipment is listed in this paper and was not listed in the one before.",
      "no-longer-listed: Fleet is not listed in this paper.",
    ],
  ],
  [
    "a project that becomes two",
    fleet(),
    [{ title: "Vans (formerly Fleet)" }, { title: "Cars (formerly Fleet)" }],
    ["split: Cars has been split from Fleet.", "split: Vans has been split from Fleet."],
  ],
  [
    "a part that leaves a project which stays",
    fleet(),
    [{ title: "Fleet" }, { title: "Vans (formerly part of Fleet)" }],
    ["split: Vans has been split from Fleet."],
  ],
  [
    "a title twice, told apart by its objective",
    [
      { title: "Fleet", objective: "Vans", forecast: "Q1 2018" },
      { title: "Fleet", objective: "Cars", forecast: "Q2 2018" },
    ],
    [
      { title: "Fleet", objective: "Cars", forecast: "Q2 2018" },
      { title: "Fleet", objective: "Vans", forecast: "Q1 2018" },
    ],
    [],
  ],
];
