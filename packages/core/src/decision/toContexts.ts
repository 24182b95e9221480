import type { Amount } from "../money/index.js";

/** An amount with the words of its sentence around it, up to the amounts beside it. */
export interface AmountContext {
  amount: Amount;
  before: string;
  after: string;
  /** What stands between the amount before and this one; `null` for the first and over a sentence's end. */
  between: string | null;
  isRangeEnd: boolean;
}

/** So many characters on each side are looked at. */
const WINDOW = 200;
/** A sentence ends at a stop and a capital, not at `approx. £5` or `Ltd. for`. */
const SENTENCE_END = /(?<!\b(?:Ltd|inc|no|approx|c|ca|St))[.!?]\s+(?=["'‘“(]?[\p{Lu}£])|\n/u;
const RANGE = /^ ?(?:[-–—]|to) ?$/;

/** Cuts a text into the surroundings of its amounts; the two ends of a range share theirs. */
export function toContexts(text: string, amounts: readonly Amount[]): AmountContext[] {
  const contexts = amounts.map((amount, index) =>
    toContext(text, amount, amounts[index - 1]?.end, amounts[index + 1]?.start),
  );
  for (const [index, context] of contexts.entries()) {
    const first = contexts[index - 1];
    if (first && context.between === " and " && /\bbetween $/i.test(first.before))
      context.isRangeEnd = true;
    if (!first || !context.isRangeEnd) continue;
    context.before = first.before;
    first.after = context.after;
  }
  return contexts;
}

function toContext(text: string, amount: Amount, last = -1, next = text.length): AmountContext {
  const from = Math.max(last, 0, amount.start - WINDOW);
  const lead = text.slice(from, amount.start).split(SENTENCE_END);
  const rest = text.slice(amount.end, Math.min(next, amount.end + WINDOW)).split(SENTENCE_END);
  const before = tidy(lead.at(-1) ?? "");
  const between = last >= 0 && lead.length === 1 && from === last ? before : null;
  return {
    amount,
    before,
    after: tidy(rest[0] ?? ""),
    between,
    isRangeEnd: between !== null && RANGE.test(between),
  };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ");
}
