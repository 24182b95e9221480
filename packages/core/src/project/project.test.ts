import { expect, test } from "vitest";
import { parseDeadline, parseProjectTitle } from "./index.js";

test.each([
  ["To comply by 23-Sep-20.", "2020-09-23"],
  ["To be ready by the 25th of May 2018, as the law asks", "2018-05-25"],
  ["No later than 25 May 2018", "2018-05-25"],
  ["Deadline: 31/03/2021", "2021-03-31"],
  ["by 31/02/2021, which there is not, or by 1 March 2021", "2021-03-01"],
  ["by 31 March 2020 and by 30 April 2020", "2020-03-31"],
  ["To comply by summer 2020", null],
  ["houses from 1 April 2018", null],
  ["supplied by 12 officers in 2018", null],
  ["", null],
])("the deadline in %j is %s", (objective, deadline) => {
  expect(parseDeadline(objective)).toBe(deadline);
});

test.each([
  ["Police Complaints Reform (statutory)", true],
  ["Website accessibility (Statutory requirement)", true],
  ["Review of statutory duties", false],
  ["Review (non statutory)", false],
])("%s is statutory: %s", (text, isStatutory) => {
  expect(parseProjectTitle(` ${text} `)).toEqual({ title: text, isStatutory });
});
