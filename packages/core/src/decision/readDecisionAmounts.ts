import { parseAmounts, type Amount } from "../money/index.js";
import type { Problem } from "../result/index.js";
import type { AmountRole, DecisionAmount } from "./types.js";

const WINDOW = 200;
const WIDER_TOTAL = [
  /\b(?:towards?|out of|part of|share of|within)\b[^£;]*\b(?:total|overall|wider)\b[^£;]*$/i,
  /\b(?:total|overall) (?:partnership|project|programme|scheme|joint|regional)\b[^£;]*$/i,
];
const EXTERNAL_BEFORE = [
  /\bsponsorship (?:offer|received|income|from|by)\b/i,
  /\b(?:offer of|accept\w*|receiv\w*) (?:\w+ )?(?:sponsorship|donation)/i,
  /\bdonat(?:ion|ed)\b[^£;]*\b(?:from|by)\b/i,
];
const EXTERNAL_AFTER =
  /^[^£;]{0,80}\b(?:provided|funded|paid|donated|sponsored|met) by (?!(?:the )?(?:PCC|OPCC|PFCC|Police and Crime Commissioner|Commissioner|office)\b)/i;
const MOVED_BEFORE =
  /\b(?:addition|transfer|contribution|allocation|adding|add|allocate|move)\b[^£;]*$/i;
const RESERVE_BEFORE =
  /\b(?:addition|transfer|contribution|allocation)\b[^£;]*\bto\b[^£;]*\breserve\b[^£;]*$/i;
const RESERVE_AFTER = /^\s?(?:in)?to (?:(?!\bfrom\b)[^£;]){0,80}\breserves?\b/i;

/**
 * Reads the amounts of a decision and their roles (rules.md, Money): a title's amount that the summary
 * states again is a `duplicate`, so that the money counts once.
 */
export function readDecisionAmounts(
  title: string,
  summary: string,
): { amounts: DecisionAmount[]; problems: Problem[] } {
  const inTitle = parseAmounts(title);
  const inSummary = parseAmounts(summary);
  const stated = new Set(inSummary.amounts.map(({ amount }) => amount));
  const fromTitle = withRoles(title, inTitle.amounts, "title").map((amount): DecisionAmount =>
    stated.has(amount.amount) ? { ...amount, role: "duplicate", isReserveTransfer: false } : amount,
  );
  const amounts = [...fromTitle, ...withRoles(summary, inSummary.amounts, "summary")];
  return { amounts, problems: [...inTitle.problems, ...inSummary.problems] };
}

function withRoles(
  text: string,
  amounts: readonly Amount[],
  where: "title" | "summary",
): DecisionAmount[] {
  return amounts.map((amount, index) => {
    const from = Math.max(amounts[index - 1]?.end ?? 0, amount.start - WINDOW);
    const to = Math.min(amounts[index + 1]?.start ?? text.length, amount.end + WINDOW);
    const before =
      text
        .slice(from, amount.start)
        .split(/[.!?]\s/)
        .at(-1) ?? "";
    const after = text.slice(amount.end, to).split(/[.!?]\s/)[0] ?? "";
    const role = roleOf(before, after);
    const isReserveTransfer = role === "approved" && goesToReserve(before, after);
    return { ...amount, role, isReserveTransfer, in: where };
  });
}

function roleOf(before: string, after: string): AmountRole {
  if (WIDER_TOTAL.some((words) => words.test(before))) return "total";
  if (EXTERNAL_BEFORE.some((words) => words.test(before)) || EXTERNAL_AFTER.test(after))
    return "external";
  return "approved";
}

function goesToReserve(before: string, after: string): boolean {
  return (MOVED_BEFORE.test(before) && RESERVE_AFTER.test(after)) || RESERVE_BEFORE.test(before);
}
