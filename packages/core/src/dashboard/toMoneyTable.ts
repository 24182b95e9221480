import { createParagraph, createTable, type Block } from "../document/index.js";
import { formatMoney, type MoneySummary } from "../money/index.js";
import { type Language, say, sayLabel } from "../text/index.js";
import { dashboardLabels, dashboardSentences } from "./dashboard.messages.js";

const NOTHING = "0.00";

/** Lays a money summary out: what was approved, then what stands beside it and is not added; nothing without decisions. */
export function toMoneyTable(money: MoneySummary, lang: Language): Block[] {
  const { byFinancialYear, decisionsWithoutAmount: count } = money;
  if (byFinancialYear.length === 0) return [];
  const rows = toRows(money, lang);
  const silent = createParagraph(say(dashboardSentences, "silent", { count }, lang));
  if (rows.every(([, sum]) => sum === NOTHING)) return [silent];
  const shown = rows.filter(([, sum], index) => index === 0 || sum !== NOTHING);
  const table = createTable(
    sayLabel(dashboardLabels, "money", lang),
    [sayLabel(dashboardLabels, "item", lang), sayLabel(dashboardLabels, "amount", lang)],
    shown.map(([item, amount]) => [
      item,
      { text: formatMoney(amount), value: { kind: "money", amount, currency: "GBP" } },
    ]),
  );
  return [table, silent];
}

function toRows(money: MoneySummary, lang: Language): (readonly [item: string, sum: string])[] {
  const label = (code: keyof typeof dashboardLabels.en) => sayLabel(dashboardLabels, code, lang);
  return [
    [label("approved"), money.approved],
    [label("toReserves"), money.reserveTransfers],
    ...money.byTag.flatMap(({ tag, approved }) =>
      tag === null ? [] : [[say(dashboardSentences, "tagged", { tag }, lang), approved] as const],
    ),
    ...money.byFinancialYear.map(
      ({ financialYear: year, approved }) =>
        [
          year === null ? label("noYear") : say(dashboardSentences, "inYear", { year }, lang),
          approved,
        ] as const,
    ),
    [label("total"), money.total],
    [label("external"), money.external],
    [label("mentioned"), money.mentioned],
  ];
}
