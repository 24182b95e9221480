import { formatDay } from "../calendar/index.js";
import {
  createHeading,
  createList,
  createParagraph,
  createSection,
  createTable,
  type Document,
  type Block,
} from "../document/index.js";
import type { ProjectNoun } from "../profile/index.js";
import { compareText, type Language, type LanguageOptions, say, sayLabel } from "../text/index.js";
import { comparisonLabels, comparisonSentences } from "./comparison.messages.js";
import { describeChange } from "./describeChange.js";
import type { Change, Comparison } from "./types.js";
import { changeKinds, type ChangeKind } from "./vocabulary.js";

/**
 * Lays a comparison out for people: counts first, what to know of the papers, then the changes by kind, the decisions
 * added, and the proposals that are open. A kind without a change has no section.
 * @param options.lang the language of its words; sentences that it does not have yet are in English
 * @example
 * const [june, september] = ["Q1 2018", "Q2 2018"].map((end) => parsePaperText(`Project\tForecast\nFleet\t${end}`));
 * toComparisonDocument(comparePapers(june, september)).blocks[0].type; // => "heading"
 */
export function toComparisonDocument(
  comparison: Comparison,
  { lang = "en" }: LanguageOptions = {},
): Document {
  const { from, to, changes, problems } = comparison;
  const title = say(
    comparisonSentences,
    "title",
    { from: nameOf(from, lang), to: nameOf(to, lang) },
    lang,
  );
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  const notes = problems.map(({ severity, message }) =>
    createParagraph(
      say(comparisonSentences, severity === "note" ? "note" : "takeCare", { message }, lang),
    ),
  );
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      ...toCounts(comparison, groups, lang),
      ...toUnchanged(comparison, lang),
      ...notes,
      ...changeKinds.flatMap(({ kind, label }) => toGroup(label, groups.get(kind) ?? [], lang)),
      ...toDecisions(comparison, lang),
      ...toProposals(comparison, lang),
    ],
    problems: [],
  };
}

/** What a project is called where neither paper tells. */
const plainNoun: ProjectNoun = { one: "project", many: "projects" };

const label = (code: keyof typeof comparisonLabels.en, lang: Language): string =>
  sayLabel(comparisonLabels, code, lang);

function nameOf({ meeting }: Comparison["from"], lang: Language): string {
  if (meeting === null) return label("undatedPaper", lang);
  const day = meeting.date === null ? meeting.text : formatDay(meeting.date);
  return say(comparisonSentences, "paperOf", { day }, lang);
}

function toCounts(
  { matches, decisions }: Comparison,
  groups: ReadonlyMap<ChangeKind, Change[]>,
  lang: Language,
): Block[] {
  const kinds = changeKinds.map(
    ({ kind, label }) => [label, groups.get(kind)?.length ?? 0] as const,
  );
  const counts = [
    [label("listedInBoth", lang), matches.filter(({ isConfirmed }) => isConfirmed).length] as const,
    ...kinds.filter(([, count]) => count > 0),
    [label("decisionsAdded", lang), decisions.added.length] as const,
  ];
  const table = createTable(
    label("countsCaption", lang),
    [label("change", lang), label("number", lang)],
    counts.map(([counted, number]) => [
      counted,
      { text: String(number), value: { kind: "number", number } },
    ]),
  );
  return [table];
}

/** That nothing changed is said only where both papers were read to their end. */
function toUnchanged({ changes, problems, noun = plainNoun }: Comparison, lang: Language): Block[] {
  const isPart = problems.some(({ code }) => code === "part-unread" || code === "nothing-found");
  return changes.length > 0 || isPart
    ? []
    : [createParagraph(say(comparisonSentences, "unchanged", { noun }, lang))];
}

/** Where the heading says it already, the forecast and the title are enough. */
function toGroup(heading: string, changes: readonly Change[], lang: Language): Block[] {
  if (changes.length === 0) return [];
  const rows = changes.flatMap((change) => {
    if (change.kind !== "appeared" && change.kind !== "no-longer-listed") return [];
    const row = change.kind === "appeared" ? change.after : change.before;
    const untitled = label("untitled", lang);
    return [[row?.forecast.text.trim() || "–", change.title || untitled]];
  });
  if (rows.length === 0)
    return createSection(heading, [
      createList(changes.map((change) => describeChange(change, lang))),
    ]);
  const headings = [label("forecast", lang), label("project", lang)];
  return createSection(heading, [createTable(heading, headings, rows)]);
}

function toDecisions({ decisions }: Comparison, lang: Language): Block[] {
  if (decisions.added.length === 0) return [];
  const heading = label("addedHeading", lang);
  const headings = [label("reference", lang), label("decision", lang)];
  const rows = decisions.added.map(({ ref, title }) => [ref ?? "–", title]);
  return createSection(heading, [createTable(heading, headings, rows)]);
}

function toProposals({ matches, noun = plainNoun }: Comparison, lang: Language): Block[] {
  const open = matches
    .filter(({ isConfirmed }) => !isConfirmed)
    .toSorted((one, other) => other.score - one.score || compareText(one.before, other.before));
  if (open.length === 0) return [];
  return createSection(say(comparisonSentences, "proposals", { noun }, lang), [
    createList(open.map(({ reason }) => reason)),
  ]);
}
