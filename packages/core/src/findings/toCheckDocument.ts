import type { Document, ListItem } from "../document/index.js";
import { formatPlace } from "../result/index.js";
import { type Language, say } from "../text/index.js";
import { checkWords } from "./check.messages.js";
import { describeFinding } from "./describeFinding.js";
import { severities } from "./describeSeverity.js";
import type { Check, Finding } from "./types.js";

type Block = Document["blocks"][number];

export interface CheckDocumentOptions {
  /** How many findings a baseline had already; they are counted and not listed. None where it is left out. */
  known?: number;
  /** English where it is left out. */
  lang?: Language;
}

/**
 * Makes a document of a check, for people: the counts first, then the findings in three groups by what they ask for.
 * Those of one rule stand together over the advice that they share, each with its place in the source.
 * @example
 * const none = { findings: [], counts: { error: 0, warning: 0, note: 0 } };
 * toCheckDocument(none).blocks.length; // => 1
 */
export function toCheckDocument(
  { findings, counts }: Check,
  { known = 0, lang = "en" }: CheckDocumentOptions = {},
): Document {
  const sources = [...new Set(findings.flatMap(({ at }) => at?.source ?? []))];
  const said = findings.map((finding) => describeFinding(finding, lang));
  const groups = severities.flatMap((severity) => {
    const own = said.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const heading = say(checkWords, "heading", { severity, count: counts[severity] }, lang);
    return [toHeading(2, heading), ...toBlocks(own, sources.length > 1, lang)];
  });
  const [only] = sources;
  const head =
    findings.length === 0
      ? [toParagraph(say(checkWords, "nothingFound", {}, lang))]
      : [
          ...(only !== undefined && sources.length === 1 ? [toParagraph(only)] : []),
          toParagraph(say(checkWords, "counts", counts, lang)),
        ];
  const tail = known === 0 ? [] : [toParagraph(say(checkWords, "known", { count: known }, lang))];
  return { source: null, lang, title: null, blocks: [...head, ...groups, ...tail], problems: [] };
}

/** Findings of one code and one advice stand together, in the order in which they were found. */
function toBlocks(findings: readonly Finding[], hasSources: boolean, lang: Language): Block[] {
  const keyOf = ({ code, advice }: Finding) => JSON.stringify([code, advice]);
  return [...Map.groupBy(findings, keyOf).values()].flatMap((own) => {
    const advice = own[0]?.advice ?? null;
    return [
      toHeading(3, own[0]?.code ?? ""),
      ...toLists(own, hasSources, lang),
      ...(advice === null ? [] : [toParagraph(say(checkWords, "advice", { advice }, lang))]),
    ];
  });
}

/** One list for each source, under its name where there are several. */
function toLists(findings: readonly Finding[], hasSources: boolean, lang: Language): Block[] {
  const bySource = Map.groupBy(findings, ({ at }) => (hasSources ? (at?.source ?? null) : null));
  return [...bySource].flatMap(([source, own]) => [
    ...(source === null ? [] : [toParagraph(source)]),
    { type: "list", ordered: false, items: own.map((one) => toItem(one, lang)), at: null } as const,
  ]);
}

function toItem({ message, at }: Finding, lang: Language): ListItem {
  const where = at === null ? "" : formatPlace(at, { lang });
  return { text: where === "" ? message : `${where}: ${message}`, at: null };
}

const toHeading = (level: number, text: string): Block => ({
  type: "heading",
  level,
  text,
  at: null,
});

const toParagraph = (text: string): Block => ({ type: "paragraph", text, at: null });
