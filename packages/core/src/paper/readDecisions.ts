import {
  addColumnAmount,
  type AmountUnit,
  type Decision,
  detectRestriction,
  findAmountUnit,
  parseApprovedOn,
  parseColumnAmount,
  parseDecisionTitle,
  readDecisionAmounts,
} from "../decision/index.js";
import type { Row } from "../document/index.js";
import type { DecisionField, Vocabulary } from "../profile/index.js";
import { type Problem, toPlace } from "../result/index.js";
import { toSlug } from "../text/index.js";
import { cellOf, type Column, otherCells, textsUnder } from "./columns.js";
import { createPaperProblem } from "./messages.js";
import { repairedCells } from "./repairedCells.js";
import { cellCountProblem } from "./rowProblems.js";
import { readSideAmount, saysNoAmount } from "./sideAmounts.js";
import { isTotalRow, totalDiffers, totalProblems } from "./totalRows.js";
import type { RepairedValue } from "./types.js";

/** Reads each row of a decision table with the money that it states. */
export function readDecisions(
  rows: readonly Row[],
  columns: readonly Column<DecisionField>[],
  vocabulary: Vocabulary,
  amountHeading: string | null,
): { decisions: Decision[]; problems: Problem[]; repaired: RepairedValue[] } {
  const problems: Problem[] = [];
  const repaired: RepairedValue[] = [];
  const unit = amountHeading === null ? null : findAmountUnit(amountHeading);
  const parts = rows.filter((row) => !isTotalRow(row));
  const decisions = parts.map((row) => {
    const read = readDecision(row, columns, vocabulary, unit);
    problems.push(
      ...cellCountProblem(row, columns.length),
      ...read.problems.map((one) => ({ ...one, at: row.at })),
      ...amountProblem(read.unreadAmount, amountHeading ?? "", row),
      ...unreadCells(row, columns),
    );
    repaired.push(...repairedCells(row, columns, read.decision));
    return read.decision;
  });
  problems.push(...totalProblems(rows));
  const isWhole = problems.every(({ code }) => code !== "cell-amount-unread");
  const total = rows.findLast(isTotalRow);
  const stated = total && cellOf(total, columns, "amount");
  if (isWhole && stated)
    problems.push(...totalDiffers(rows, parseColumnAmount(stated.text, unit), decisions));
  return { decisions, problems, repaired };
}

function readDecision(
  row: Row,
  columns: readonly Column<DecisionField>[],
  { decisionRefs }: Vocabulary,
  unit: AmountUnit | null,
) {
  const text = (field: DecisionField) => cellOf(row, columns, field)?.text.trim() ?? "";
  const printed = text("title");
  const summary = textsUnder(row, columns, "summary").join("\n");
  const { title, ref, tags } = parseDecisionTitle(printed, { refs: decisionRefs });
  const money = readDecisionAmounts(title, summary);
  const cell = text("amount");
  const column = parseColumnAmount(cell, unit);
  const told = column === null ? readToldAmounts(cell, money.amounts) : [];
  const side = row.cells.flatMap((one, index) => readSideAmount(one.text, columns[index]) ?? []);
  const decision: Decision = {
    id: toSlug(title),
    ref: ref ?? (text("ref").replace(DECISION_WORDS, "") || null),
    title,
    tags,
    approvedOn: parseApprovedOn(text("approvedOn")),
    summary,
    amounts: [
      ...(column === null
        ? [...money.amounts, ...told]
        : addColumnAmount(money.amounts, column, title)),
      ...side,
    ],
    ...detectRestriction(`${printed} ${summary}`),
    at: row.at ?? toPlace(null),
  };
  const isUnread = column === null && told.length === 0 && !saysNoAmount.test(cell);
  const problems = [...money.problems, ...dateProblem(text("approvedOn"), decision)];
  return { decision, problems, unreadAmount: isUnread ? cell : null };
}

/** "£1,150 per week, up to £30,000": a cell whose words tell which of its amounts is the one that was approved. */
function readToldAmounts(
  cell: string,
  inText: readonly Decision["amounts"][number][],
): Decision["amounts"] {
  const { amounts, problems } = readDecisionAmounts("", cell);
  const approved = amounts.filter(({ role }) => role === "approved");
  const isPlain = approved.length === 1 && amounts.length > 1 && problems.length === 0;
  return isPlain && inText.length === 0 ? amounts.map((one) => ({ ...one, in: "amount" })) : [];
}

/** `Decision 3 – 2016`, `Decision no. 12`: the words before the number are no part of it. */
const DECISION_WORDS =
  /^decision(?: (?:notice|record|log|form))?(?: (?:no\.?|number|ref\.?))?:?\s+(?=\d)/i;

function amountProblem(found: string | null, heading: string, row: Row): Problem[] {
  if (found === null) return [];
  const parts = { severity: "warning", found, at: row.at } as const;
  return [createPaperProblem("cell-amount-unread", { heading }, parts)];
}

function dateProblem(found: string, { approvedOn }: Decision): Problem[] {
  if (approvedOn !== null || found === "") return [];
  return [createPaperProblem("approved-date-unread", {}, { severity: "warning", found })];
}

/** A decision has no place for cells under unknown headings, so they are said; money that is not read is a warning. */
function unreadCells(row: Row, columns: readonly Column<DecisionField>[]): Problem[] {
  const rest = row.cells.map((cell, index) =>
    readSideAmount(cell.text, columns[index]) === null ? cell : { ...cell, text: "" },
  );
  return Object.entries(otherCells({ ...row, cells: rest }, columns)).map(([heading, found]) =>
    createPaperProblem(
      "cell-unread",
      { heading },
      { severity: found.includes("£") ? "warning" : "note", found, at: row.at },
    ),
  );
}
