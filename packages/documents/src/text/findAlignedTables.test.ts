import { expect, test } from "vitest";
import { findAlignedTables } from "./findAlignedTables.js";

const cellsOf = (lines: readonly string[]) =>
  findAlignedTables(lines).map((rows) => rows.map(({ cells }) => cells.join(" | ")));

test.each<[string, string[], string[][]]>([
  ["nothing in prose", ["The Board met.  It was", "quorate. It then rose."], []],
  [
    "rows one under another",
    [
      "Scheme            Due        Rating",
      "Night buses       May 2024   Green",
      "Market wardens    TBC        Red",
    ],
    [["Scheme | Due | Rating", "Night buses | May 2024 | Green", "Market wardens | TBC | Red"]],
  ],
  [
    "rows with empty lines between them, whose text goes on below",
    [
      "Scheme            Due        Update",
      "",
      "Night buses in    May 2024   Two operators",
      "every town                   have signed",
      "",
      "Market wardens    TBC        None",
    ],
    [
      [
        "Scheme | Due | Update",
        "Night buses in every town | May 2024 | Two operators have signed",
        "Market wardens | TBC | None",
      ],
    ],
  ],
  [
    "text that goes on below where rows have no empty lines between them",
    [
      "Theme          Scheme                 Due",
      "Prevention     Burglary patrols in    Q4 2027",
      "               the seven villages",
      "               of the north",
      "Prevention     Lorry watch            Dec 2027",
      "               Farm watch             Jan 2028",
    ],
    [
      [
        "Theme | Scheme | Due",
        "Prevention | Burglary patrols in the seven villages of the north | Q4 2027",
        "Prevention | Lorry watch | Dec 2027",
        " | Farm watch | Jan 2028",
      ],
    ],
  ],
  [
    "labels across the columns",
    [
      "Commitment                Date         Position",
      "KEEPING PEOPLE SAFE ON EVERY ROAD",
      "A speed van for each      Sept 2027    Four of six",
      "district",
      "TRUST",
      "A complaints surgery      Ongoing      Monthly",
    ],
    [
      [
        "Commitment | Date | Position",
        "KEEPING PEOPLE SAFE ON EVERY ROAD |  | ",
        "A speed van for each district | Sept 2027 | Four of six",
        "TRUST |  | ",
        "A complaints surgery | Ongoing | Monthly",
      ],
    ],
  ],
  [
    "labels in a column that has no heading",
    [
      "            Activity        Finish",
      "Roads       Speed vans      Q1 2027",
      "            Bridge watch    Q2 2027",
      "Homes       Alley gates     Q3 2027",
    ],
    [
      [
        " | Activity | Finish",
        "Roads | Speed vans | Q1 2027",
        " | Bridge watch | Q2 2027",
        "Homes | Alley gates | Q3 2027",
      ],
    ],
  ],
  [
    "headings of two lines, and figures that end under one another",
    [
      "                Forecast",
      "Initiative      end date        Cost",
      "Dog units       May 2027       1,200",
      "Horse units     June 2027         90",
    ],
    [
      [
        "Initiative | Forecast end date | Cost",
        "Dog units | May 2027 | 1,200",
        "Horse units | June 2027 | 90",
      ],
    ],
  ],
  [
    "two tables, a heading and the number of the page between and behind them",
    [
      "Scheme         Due",
      "Night buses    May 2024",
      "Wardens        TBC",
      "",
      "Decisions",
      "",
      "Ref    Decision       Amount",
      "7      Vans           £9,000",
      "8      Radios         £400",
      "",
      "2",
    ],
    [
      ["Scheme | Due", "Night buses | May 2024", "Wardens | TBC"],
      ["Ref | Decision | Amount", "7 | Vans | £9,000", "8 | Radios | £400"],
    ],
  ],
  [
    "rows between rules, and the line under the last of them is none",
    [
      "Scheme            Due        Rating",
      "-----------------------------------",
      "Night buses       May 2024   Green",
      "",
      "Market wardens    TBC        Red",
      "===================================",
      "2 schemes: 1 green and 1 red, of which none is new",
    ],
    [["Scheme | Due | Rating", "Night buses | May 2024 | Green", "Market wardens | TBC | Red"]],
  ],
  [
    "a total under sums, which goes on with no row",
    [
      "Ref    Grant             Date         Amount",
      "W/21   Youth boxing      2 Sep 2025   £4,000",
      "W/22   Sea cadets        9 Sep 2025   £1,150.50",
      "                         Total        £5,150.50",
    ],
    [
      [
        "Ref | Grant | Date | Amount",
        "W/21 | Youth boxing | 2 Sep 2025 | £4,000",
        "W/22 | Sea cadets | 9 Sep 2025 | £1,150.50",
        " |  | Total | £5,150.50",
      ],
    ],
  ],
  [
    "a second table with the headings of the first, under a title of its own",
    [
      "ID     Programme         Due        Rating",
      "",
      "G1     Night buses       May 2024   Green",
      "",
      "G2     Market wardens    TBC        Red",
      "",
      "Proposed programmes",
      "",
      "ID     Programme         Due",
      "",
      "G8     Kennels           TBC",
      "",
      "G9     Tram lights       2030",
    ],
    [
      [
        "ID | Programme | Due | Rating",
        "G1 | Night buses | May 2024 | Green",
        "G2 | Market wardens | TBC | Red",
      ],
      ["ID | Programme | Due", "G8 | Kennels | TBC", "G9 | Tram lights | 2030"],
    ],
  ],
  [
    "words that go on in lower case where every row has its id",
    [
      "Ref    Project                 Purpose                 Due",
      "RD-2   Canal boats' register   A list of all boats     July 2026",
      "RD-5   Night shelter           Beds for forty people   Q4 2026",
      "       wardens                 from November",
    ],
    [
      [
        "Ref | Project | Purpose | Due",
        "RD-2 | Canal boats' register | A list of all boats | July 2026",
        "RD-5 | Night shelter wardens | Beds for forty people from November | Q4 2026",
      ],
    ],
  ],
  [
    "no text that is set in two columns",
    [
      "The Panel thanked all officers who    Members asked when the next report",
      "came to the meeting, and asked for    would be ready, and heard that May",
      "a note on the costs of the estate.    was likely. The Chair closed then.",
    ],
    [],
  ],
])("%s", (_name, lines, tables) => {
  expect(cellsOf(lines)).toEqual(tables);
});

test("each row names its lines", () => {
  const [rows] = findAlignedTables(["", "Item    Due", "Vans    May", "Dogs    June"]);
  expect(rows?.map(({ lines }) => lines)).toEqual([[1], [2], [3]]);
});
