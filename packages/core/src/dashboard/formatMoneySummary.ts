import { formatMoney, type MoneySummary } from "../money/index.js";

/** Writes a money summary as lines: what was approved, then what stands beside it and is not added. */
export function formatMoneySummary(money: MoneySummary): string[] {
  const { byTag, byFinancialYear, decisionsWithoutAmount: silent } = money;
  if (byFinancialYear.length === 0) return [];
  const tags = byTag.filter(({ tag }) => tag !== null);
  const rows: (readonly [label: string, sum: string])[] = [
    ["Approved", money.approved],
    ["  of it to reserves", money.reserveTransfers],
    ...tags.map(({ tag, approved }) => [`  of it ${tag}`, approved] as const),
    ...byFinancialYear.map(
      ({ financialYear, approved }) =>
        [`  in ${financialYear ?? "no stated year"}`, approved] as const,
    ),
    ["Wider totals", money.total],
    ["From others", money.external],
    ["Only mentioned", money.mentioned],
  ];
  const isStated = rows.some(([, sum]) => !/^0\.00$/.test(sum));
  return ["Money approved", ...(isStated ? formatRows(rows) : []), `  ${describeSilent(silent)}`];
}

function formatRows(rows: readonly (readonly [label: string, sum: string])[]): string[] {
  const shown = rows.filter(([label, sum]) => label === "Approved" || sum !== "0.00");
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown.map(([label, sum]) => `  ${label.padEnd(width)}  ${formatMoney(sum).padStart(15)}`);
}

function describeSilent(count: number): string {
  return count === 1 ? "1 decision states no amount" : `${count} decisions state no amount`;
}
