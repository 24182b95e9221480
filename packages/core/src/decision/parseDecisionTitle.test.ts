import { describe, expect, it } from "vitest";
import { parseApprovedOn, parseDecisionTitle } from "./index.js";

describe("parseDecisionTitle", () => {
  it.each<[string, string, string | null, string[]?]>([
    ["[ESTATES] New roof (ID: 7)", "New roof", "7", ["ESTATES"]],
    [
      "[INVESTMENT in POLICING] New roof (phase 2) (ID: 507) ",
      "New roof (phase 2)",
      "507",
      ["INVESTMENT in POLICING"],
    ],
    ["[A] [B] Bikes (phase 2)", "Bikes (phase 2)", null, ["A", "B"]],
    ["New roof (ID 7)", "New roof", "7"],
    ["New roof (id:7)", "New roof", "7"],
    ["New roof (ID: 507A)", "New roof", "507A"],
    ["New roof (ID: PCC/2020/15)", "New roof", "PCC/2020/15"],
    ["New roof (Decision made 12 May)", "New roof (Decision made 12 May)", null],
    ["New roof [ID: 7]", "New roof", "7"],
    ["New roof (Ref: 048/2021)", "New roof", "048/2021"],
    ["New roof (Ref. 08-2024)", "New roof", "08-2024"],
    ["New roof (Reference number: 2019/20)", "New roof", "2019/20"],
    ["New roof (Decision 32 – 2015)", "New roof", "32 – 2015"],
    ["New roof (048/2021)", "New roof", "048/2021"],
    ["New roof (D32-2017)", "New roof", "D32-2017"],
    ["048/2021 New roof", "New roof", "048/2021"],
    ["048/2021 – New roof", "New roof", "048/2021"],
    ["048/2021: New roof", "New roof", "048/2021"],
    ["[048/2021] New roof", "New roof", "048/2021"],
    ["[ESTATES] 048/2021 New roof", "New roof", "048/2021", ["ESTATES"]],
    ["2024/22 New roof", "New roof", "2024/22"],
    ["2023/51 - New roof", "New roof", "2023/51"],
    ["DEL 2012/01 New roof", "New roof", "DEL 2012/01"],
    ["D32-2017 New roof", "New roof", "D32-2017"],
    ["17/008 New roof", "New roof", "17/008"],
    ["086 – 23 New roof", "New roof", "086 – 23"],
    ["Decision 32 – 2015: New roof", "New roof", "32 – 2015"],
    ["Decision 2016-17069 New roof", "New roof", "2016-17069"],
    ["Decision Log 050/2021 – New roof", "New roof", "050/2021"],
    ["Decision notice no. 12: New roof", "New roof", "12"],
    // what may be something else stays in the title
    ["2019/20 budget", "2019/20 budget", null],
    ["2017/21 police and crime plan", "2017/21 police and crime plan", null],
    ["New roof (2019/20)", "New roof (2019/20)", null],
    ["MTFS 2019/20 refresh", "MTFS 2019/20 refresh", null],
    ["Q4-2019 report", "Q4-2019 report", null],
    ["12/2019 report", "12/2019 report", null],
    ["25/01/2021 meeting", "25/01/2021 meeting", null],
    ["08-2024 report", "08-2024 report", null],
    ["101 – 24 hour calls", "101 – 24 hour calls", null],
    ["999 calls", "999 calls", null],
    ["Decision 2020 review", "Decision 2020 review", null],
    ["Decision on the roof", "Decision on the roof", null],
    ["New roof (ID: to follow)", "New roof (ID: to follow)", null],
    ["(ID: 7)", "(ID: 7)", null],
    ["048/2021", "048/2021", null],
    ["", "", null],
  ])("reads '%s'", (text, title, ref, tags = []) => {
    expect(parseDecisionTitle(text)).toEqual({ title, ref, tags });
  });

  it("reads a long title in a moment", () => {
    const long = `${"[A]".repeat(2000)}${"(ID: ".repeat(20_000)}`;
    expect(parseDecisionTitle(long)).toMatchObject({ ref: null });
  });
});

describe("parseApprovedOn", () => {
  it.each([
    ["Jan-20", "month", "2020-01-01", "2020-01-31"],
    ["September 2017", "month", "2017-09-01", "2017-09-30"],
    ["25/01/2021", "day", "2021-01-25", "2021-01-25"],
    ["11/04/17", "day", "2017-04-11", "2017-04-11"],
    ["19th September 2024", "day", "2024-09-19", "2024-09-19"],
    ["23 October 2013", "day", "2013-10-23", "2013-10-23"],
    ["2025-01-10", "day", "2025-01-10", "2025-01-10"],
    ["2019/20", "year", "2019-04-01", "2020-03-31"],
    ["Q4 2019/20", "quarter", "2020-01-01", "2020-03-31"],
  ])("reads '%s'", (text, precision, earliest, latest) => {
    expect(parseApprovedOn(text)).toEqual({ text, precision, earliest, latest });
  });

  it.each([
    "",
    "TBC",
    "Sep",
    "16th October",
    "31/02/2020",
    "03/31/2020",
    "Q4 2019",
    "by 31 March 2020",
    "early 2020",
  ])("refuses '%s'", (text) => expect(parseApprovedOn(text)).toBeNull());
});

describe("parseDecisionTitle by an office's own forms", () => {
  it.each<[string, string[], string, string | null]>([
    ["50/2021 New roof", ["#/#"], "New roof", "50/2021"],
    ["50 / 2021 – New roof", ["#/#"], "New roof", "50 / 2021"],
    ["New roof (50/2021)", ["#/#"], "New roof", "50/2021"],
    ["86 - 23: New roof", ["# – #"], "New roof", "86 - 23"],
    ["d7-2017 New roof", ["D#-#"], "New roof", "d7-2017"],
    ["New roof (ID: 507)", ["ID: #"], "New roof", "507"],
    ["2019/20 budget", ["#/#"], "2019/20 budget", null],
    ["50/2021", ["#/#"], "50/2021", null],
    ["50/20211234 New roof", ["#/#"], "50/20211234 New roof", null],
    ["50/2021/3 New roof", ["#/#"], "50/2021/3 New roof", null],
    ["50/2021 New roof", ["D#-#"], "50/2021 New roof", null],
  ])("%s by %j", (text, refs, title, ref) => {
    expect(parseDecisionTitle(text, { refs })).toMatchObject({ title, ref });
  });
});
