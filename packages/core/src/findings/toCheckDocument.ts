import type { Document } from "../document/index.js";
import { type Language, say } from "../text/index.js";
import { checkWords } from "./check.messages.js";
import { describeFinding } from "./describeFinding.js";
import { severities } from "./describeSeverity.js";
import { type FindingGroup, mergeFindings } from "./mergeFindings.js";
import { rules } from "./rules.js";
import type { Check, Finding } from "./types.js";

type Block = Document["blocks"][number];

export interface CheckDocumentOptions {
  /** How many findings a baseline had already; they are counted and not listed. None where it is left out. */
  known?: number;
  /** English where it is left out. */
  lang?: Language;
}

const order = new Map<string, number>(rules.map(({ code }, index) => [code, index]));

/**
 * Makes a document of a check, for people: three groups by what the findings ask for, in each the rules in the order in
 * which a clerk would go through a paper, and last what was noticed while it was read. What can be said once is said
 * once, over a line for each row; the counts stand last.
 * @example
 * const none = { findings: [], counts: { error: 0, warning: 0, note: 0 } };
 * toCheckDocument(none).blocks.length; // => 1
 */
export function toCheckDocument(
  { findings, counts }: Check,
  { known = 0, lang = "en" }: CheckDocumentOptions = {},
): Document {
  const sources = [...new Set(findings.flatMap(({ at }) => at?.source ?? []))];
  const said = findings.map((finding) => describeFinding(finding, lang)).toSorted(compareRules);
  const groups = severities.flatMap((severity) => {
    const own = said.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const heading = say(checkWords, "heading", { severity, count: counts[severity] }, lang);
    return [toHeading(2, heading), ...toBlocks(own, sources.length > 1, lang)];
  });
  const [only] = sources;
  const head = only !== undefined && sources.length === 1 ? [toParagraph(only)] : [];
  const total =
    findings.length === 0
      ? toParagraph(say(checkWords, "nothingFound", {}, lang))
      : toParagraph(say(checkWords, "counts", counts, lang));
  const tail = known === 0 ? [] : [toParagraph(say(checkWords, "known", { count: known }, lang))];
  const blocks = [...head, ...groups, total, ...tail];
  return { source: null, lang, title: null, blocks, problems: [] };
}

/** In the order of the rules; what no rule found was noticed while the paper was read, and comes last. */
function compareRules(one: Finding, other: Finding): number {
  const placeOf = ({ code }: Finding) => order.get(code) ?? order.size;
  return placeOf(one) - placeOf(other);
}

/** What is told of one code stands under one heading, by advice and by paper; an advice that they share is given once. */
function toBlocks(findings: readonly Finding[], hasSources: boolean, lang: Language): Block[] {
  const byCode = Map.groupBy(mergeFindings(findings, lang), ({ code }) => code);
  return [...byCode].flatMap(([code, groups]) => {
    const title = groups[0]?.title ?? null;
    return [
      toHeading(3, say(checkWords, "groupHeading", { title, code }, lang)),
      ...groups.flatMap((group, index) => {
        const next = groups[index + 1];
        return [
          ...toGroupBlocks(group, hasSources),
          ...(group.advice === null || group.advice === next?.advice
            ? []
            : [toParagraph(say(checkWords, "advice", { advice: group.advice }, lang))]),
        ];
      }),
    ];
  });
}

function toGroupBlocks({ sentence, lines, findings }: FindingGroup, hasSources: boolean): Block[] {
  const sources = new Set(findings.map(({ at }) => at?.source ?? null));
  const [only = null] = sources;
  const source = hasSources && sources.size === 1 ? only : null;
  return [
    ...(source === null ? [] : [toParagraph(source)]),
    ...(sentence === null ? [] : [toParagraph(sentence)]),
    { type: "list", ordered: false, items: lines.map((text) => ({ text, at: null })), at: null },
  ];
}

const toHeading = (level: number, text: string): Block => ({
  type: "heading",
  level,
  text,
  at: null,
});

const toParagraph = (text: string): Block => ({ type: "paragraph", text, at: null });
