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
  const groups = Map.groupBy(findings, ({ code, advice, at, severity }) =>
    JSON.stringify([code, advice, severity, at?.source ?? null]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [toGroup(first, own, lang)];
  });
}

function toGroup(first: Finding, own: Finding[], lang: Language): FindingGroup {
  const { code, advice } = first;
  const words = catalogues.get(code);
  const together = own.length > 1 ? (words?.[lang]?.together ?? words?.en.together) : undefined;
  const base = { code, title: words?.en.title ?? null, advice, findings: own };
  if (together !== undefined) return { ...base, ...sayTogether(together, own, lang) };
  const isSaidAlike = own.length > 1 && own.every(({ message }) => message === first.message);
  if (isSaidAlike)
    return { ...base, sentence: first.message, lines: own.map((one) => sayWhere(one, lang)) };
  return { ...base, sentence: null, lines: own.map((one) => sayOne(one, lang)) };
}

function sayTogether(together: RuleTogether, own: readonly Finding[], lang: Language) {
  const values = own.map((one) => one.values ?? {});
  return {
    sentence: together.all(values),
    lines: own.map((one, index) => withPlace(together.row(values[index] ?? {}), one, lang)),
  };
}

/** A finding alone, with its place in words; what was found is quoted where no rule has put it into its sentence. */
function sayOne(finding: Finding, lang: Language): string {
  const { message, found } = finding;
  const isQuoted =
    found === null || found === "" || catalogues.has(finding.code) || message.includes(found);
  const said = isQuoted ? message : say(checkWords, "quoted", { message, found }, lang);
  return say(checkWords, "placed", { message: said, where: describePlace(finding, lang) }, lang);
}

function sayWhere(finding: Finding, lang: Language): string {
  const where = describePlace(finding, lang);
  const { found } = finding;
  if (found === null || found === "") return where;
  return say(checkWords, "foundAt", { where, found }, lang);
}

function withPlace(line: string, { at }: Finding, lang: Language): string {
  const where = describePage(at, lang);
  return where === "" ? line : `${line} (${where})`;
}
