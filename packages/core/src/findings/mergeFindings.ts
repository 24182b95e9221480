import { type Language, say } from "../text/index.js";
import { checkWords } from "./check.messages.js";
import { describePage, describePlace } from "./describePlace.js";
import { rules } from "./rules.js";
import type { Finding, RuleCatalogue, RuleTogether } from "./types.js";

/** Findings that people are told at once: of one rule, one paper and one advice. */
export interface FindingGroup {
  /** The code of all of them. */
  code: string;
  /** What is the matter, in a few words; `null` for what was noticed while the paper was read. */
  title: string | null;
  /** What is so of all of them; `null` where each says it for itself. */
  sentence: string | null;
  /** A line for each, with its place. */
  lines: string[];
  /** How to mend them; `null` where there is nothing to do. */
  advice: string | null;
  /** The findings themselves, in their order. */
  findings: Finding[];
}

const catalogues = new Map<string, RuleCatalogue>(rules.map(({ code, words }) => [code, words]));

/**
 * Puts together what can be said once: findings of one rule in one paper with one advice, and the same sentence of
 * reading about several places.
 * @param findings in the language in which they are to be said, as `describeFinding` gives them
 * @example
 * mergeFindings([]); // => []
 */
export function mergeFindings(findings: readonly Finding[], lang: Language = "en"): FindingGroup[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [toGroup(first, own, lang)];
  });
}

/** What rules find is of one paper; what was noticed while papers were read is often so of all of them. */
function keyOf({ code, advice, at, severity, paper }: Finding): string {
  const own = catalogues.has(code) ? [at?.source ?? null, paper?.day ?? null] : [];
  return JSON.stringify([code, advice, severity, ...own]);
}

function toGroup(first: Finding, own: Finding[], lang: Language): FindingGroup {
  const { code, advice } = first;
  const words = catalogues.get(code);
  const together = own.length > 1 ? (words?.[lang]?.together ?? words?.en.together) : undefined;
  const base = { code, title: words?.en.title ?? null, advice, findings: own };
  if (together !== undefined) return { ...base, ...sayTogether(together, own, lang) };
  if (words === undefined) return { ...base, ...sayReading(first, own, lang) };
  return { ...base, sentence: null, lines: own.map((one) => sayOne(one, lang)) };
}

/** What was noticed of the reading: the same sentence once, with its places; where all say the same, over these alone. */
function sayReading(first: Finding, own: readonly Finding[], lang: Language) {
  const hasSources = new Set(own.map(({ at }) => at?.source)).size > 1;
  const where = (one: Finding) => {
    const source = hasSources ? (one.at?.source ?? null) : null;
    return [...(source === null ? [] : [source]), describePlace(one, lang)]
      .filter((text) => text !== "")
      .join(", ");
  };
  if (own.length > 1 && own.every(({ message }) => message === first.message))
    return { sentence: first.message, lines: own.map((one) => sayWhere(one, where(one), lang)) };
  const byMessage = Map.groupBy(own, ({ message, found }) => JSON.stringify([message, found]));
  const lines = [...byMessage.values()].flatMap((alike) => {
    const [one] = alike;
    if (one === undefined) return [];
    const places = [...new Set(alike.map(where))].filter((text) => text !== "").join("; ");
    return [say(checkWords, "placed", { message: quoteFound(one, lang), where: places }, lang)];
  });
  return { sentence: null, lines };
}

function sayTogether(together: RuleTogether, own: readonly Finding[], lang: Language) {
  const values = own.map((one) => one.values ?? {});
  return {
    sentence: together.all(values),
    lines: own.map((one, index) => withPlace(together.row(values[index] ?? {}), one, lang)),
  };
}

/** A finding of a rule alone, with its place in words. */
function sayOne(finding: Finding, lang: Language): string {
  const where = describePlace(finding, lang);
  return say(checkWords, "placed", { message: finding.message, where }, lang);
}

/** What was found is quoted where the sentence does not, as no rule has put it into its words. */
function quoteFound({ message, found }: Finding, lang: Language): string {
  const isQuoted = found === null || found === "" || message.includes(found);
  return isQuoted ? message : say(checkWords, "quoted", { message, found }, lang);
}

function sayWhere({ found }: Finding, where: string, lang: Language): string {
  if (found === null || found === "") return where;
  return say(checkWords, "foundAt", { where, found }, lang);
}

function withPlace(line: string, { at }: Finding, lang: Language): string {
  const where = describePage(at, lang);
  return where === "" ? line : `${line} (${where})`;
}
