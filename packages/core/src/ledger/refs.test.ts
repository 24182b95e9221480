import { describe, expect, test } from "vitest";
import { comparePapers, toMatchReview } from "../comparison/index.js";
import { type Paper, parsePaperText } from "../paper/index.js";
import { toLedger } from "./toLedger.js";

type Row = readonly [ref: string, title: string, objective: string, forecast: string];

const paperOf = (day: string, rows: readonly Row[], front: readonly string[] = []): Paper =>
  parsePaperText(
    [
      `Police and Crime Panel, ${day}`,
      ...front,
      "",
      "## Current projects",
      "Ref\tProject\tObjective\tForecast end",
      ...rows.map((row) => row.join("\t")),
    ].join("\n"),
    { profile: null },
  );

const vans: Row = ["P-03", "Night vans", "Carry students home", "May 2026"];
const kennels: Row = ["P-07", "Kennels", "House forty dogs", "June 2026"];
const films: Row = ["P-11", "Court films", "Show witnesses the court", "TBC"];

const titled = (row: Row, title: string): Row => [row[0], title, row[2], row[3]];

function compare(before: readonly Row[], after: readonly Row[]) {
  const papers = [paperOf("5 February 2026", before), paperOf("7 May 2026", after)] as const;
  const { changes, matches } = comparePapers(...papers);
  return {
    said: changes.map(({ kind, title }) => `${kind} ${title}`).toSorted(),
    open: matches.filter(({ isConfirmed }) => !isConfirmed).map(({ how }) => how),
    review: toMatchReview({ matches }, ...papers),
  };
}

describe("projects are known by the ids of their office", () => {
  test.each<[name: string, before: Row[], after: Row[], said: string[], open: string[]]>([
    ["the same rows", [vans, kennels], [kennels, vans], [], []],
    [
      "another title under the same id",
      [vans, kennels, films],
      [titled(vans, "Late buses for students"), kennels, films],
      ["renamed Late buses for students"],
      [],
    ],
    [
      "two projects that swap their titles",
      [vans, kennels, films],
      [titled(vans, "Kennels"), titled(kennels, "Night vans"), films],
      ["renamed Kennels", "renamed Night vans"],
      [],
    ],
    [
      "an id that is used again",
      [vans, kennels],
      [["P-03", "Drone hangar", "Keep six drones dry", "July 2027"], kennels],
      ["appeared Drone hangar", "no-longer-listed Night vans"],
      ["same-ref"],
    ],
    [
      "an id that changes with its title kept",
      [vans, kennels, films],
      [["P-30", vans[1], vans[2], vans[3]], kennels, films],
      [],
      [],
    ],
    [
      "ids that are given anew for each paper",
      [
        ["A1", "Night vans", "", "May 2026"],
        ["A2", "Kennels", "", "June 2026"],
      ],
      [
        ["A1", "Drone hangar", "", "July 2027"],
        ["A2", "Night vans", "", "May 2026"],
        ["A3", "Kennels", "", "June 2026"],
      ],
      ["appeared Drone hangar"],
      [],
    ],
    [
      "numbers of the rows",
      [
        ["1", "Night vans", "", "May 2026"],
        ["2", "Kennels", "", "June 2026"],
      ],
      [
        ["1", "Kennels", "", "June 2026"],
        ["2", "Court films", "", "TBC"],
      ],
      ["appeared Court films", "no-longer-listed Night vans"],
      [],
    ],
    [
      "an id without an objective beside it",
      [["P-03", "Night vans", "", "May 2026"], kennels],
      [["P-03", "Student buses", "", "August 2026"], kennels],
      ["reforecast Student buses", "renamed Student buses"],
      [],
    ],
  ])("%s", (_name, before, after, said, open) => {
    const found = compare(before, after);
    expect(found.said).toEqual(said);
    expect(found.open).toEqual(open);
  });
});

test("an id that may have been used again is a question with its reason", () => {
  const { review } = compare(
    [vans, kennels],
    [["P-03", "Drone hangar", "Keep six drones dry", "July 2027"], kennels],
  );
  expect(review).toMatchObject([
    {
      about: "Drone hangar",
      value: "Night vans",
      evidence: expect.stringContaining("the same id, P-03") as unknown,
      answer: null,
    },
  ]);
});

test("a finished project's id under another title is a question too", () => {
  const before = paperOf("5 February 2026", [["P-03", "Night vans", "", "Completed"], kennels]);
  const after = paperOf("7 May 2026", [["P-03", "Drone hangar", "", "July 2027"], kennels]);
  const open = comparePapers(before, after).matches.filter(({ isConfirmed }) => !isConfirmed);
  expect(open).toMatchObject([{ how: "same-ref" }]);
});

test("the ids of two offices tell nothing", () => {
  const front = (area: string) => [`Office of the Police and Crime Commissioner for ${area}`];
  const before = paperOf("5 February 2026", [vans], front("Norfolk"));
  const after = paperOf("7 May 2026", [titled(vans, "Late buses")], front("Suffolk"));
  expect([before.office, after.office]).not.toContain(null);
  expect(comparePapers(before, after).matches).toEqual([]);
});

test("a series follows a project through two names and a paper that leaves it out", () => {
  const papers = [
    paperOf("5 February 2026", [vans, kennels, films]),
    paperOf("7 May 2026", [titled(vans, "Late buses"), kennels, films]),
    paperOf("6 August 2026", [kennels, films]),
    paperOf("5 November 2026", [
      ["P-03", "Safe journeys", "Carry students home", "March 2027"],
      kennels,
      films,
    ]),
  ];
  const { projects } = toLedger(papers);
  expect(projects.map(({ title }) => title).toSorted()).toEqual([
    "Court films",
    "Kennels",
    "Safe journeys",
  ]);
  const followed = projects.find(({ title }) => title === "Safe journeys");
  expect(followed?.forecasts.map(({ paper }) => paper)).toEqual([0, 1, 3]);
});
