import { describeSlippage } from "../comparison/index.js";
import {
  type CellParts,
  createHeading,
  createParagraph,
  createSection,
  createTable,
  type Document,
  type Block,
} from "../document/index.js";
import {
  compareText,
  foldTitle,
  type Language,
  type LanguageOptions,
  say,
  sayLabel,
} from "../text/index.js";
import { ledgerLabels, ledgerSentences } from "./ledger.messages.js";
import type { Ledger, LedgerProject } from "./types.js";

/**
 * Lays a ledger out for people: the papers and the counts first, what to know of the papers, then what lapsed or moved,
 * then the rest by title. A forecast that stood in several papers running is shown once.
 * @param options.lang the language of its words; sentences that it does not have yet are in English
 * @example
 * toLedgerDocument({ version: 1, papers: [], projects: [], problems: [] }).title; // => "Forecasts of 0 projects over 0 papers"
 */
export function toLedgerDocument(ledger: Ledger, { lang = "en" }: LanguageOptions = {}): Document {
  const { papers, projects, problems } = ledger;
  const title = say(
    ledgerSentences,
    "title",
    { projects: projects.length, papers: papers.length },
    lang,
  );
  const quiet = projects
    .filter((project) => !isNotable(project))
    .toSorted((one, other) => compareText(foldTitle(one.title), foldTitle(other.title)));
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      ...toPapers(ledger, lang),
      toCounts(projects, lang),
      ...problems.map(({ message }) =>
        createParagraph(say(ledgerSentences, "note", { message }, lang)),
      ),
      ...toNotable(projects.filter(isNotable), lang),
      ...toQuiet(quiet, lang),
    ],
    problems: [],
  };
}

const isNeverDated = ({ forecasts }: LedgerProject): boolean =>
  forecasts.every(({ forecast }) => forecast.kind !== "period");

const isNotable = ({ lapsedIn, timesMoved }: LedgerProject): boolean =>
  lapsedIn > 0 || timesMoved > 0;

const label = (code: keyof typeof ledgerLabels.en, lang: Language): string =>
  sayLabel(ledgerLabels, code, lang);

const toNumber = (number: number): CellParts => ({
  text: String(number),
  value: { kind: "number", number },
});

function toPapers({ papers }: Ledger, lang: Language): Block[] {
  if (papers.length === 0) return [];
  const rows = papers.map((meeting, index) => [
    toNumber(index + 1),
    meeting?.text ?? label("undatedPaper", lang),
  ]);
  return [
    createTable(label("papersCaption", lang), [label("number", lang), label("paper", lang)], rows),
  ];
}

function toCounts(projects: readonly LedgerProject[], lang: Language): Block {
  const counts = [
    ["lapsedInLast", projects.filter(({ hasLapsed }) => hasLapsed)],
    ["lapsedInAny", projects.filter(({ lapsedIn }) => lapsedIn > 0)],
    ["moved", projects.filter(({ timesMoved }) => timesMoved > 0)],
    ["neverDated", projects.filter(isNeverDated)],
  ] as const;
  return createTable(
    label("countsCaption", lang),
    [label("count", lang), label("projects", lang)],
    counts.map(([code, found]) => [label(code, lang), toNumber(found.length)]),
  );
}

function toNotable(projects: readonly LedgerProject[], lang: Language): Block[] {
  if (projects.length === 0) return [];
  const heading = label("notable", lang);
  const headings = [label("project", lang), label("forecasts", lang), label("remarks", lang)];
  const rows = projects.map((project) => [
    titleOf(project, lang),
    toTrail(project, lang),
    toRemarks(project, lang),
  ]);
  return createSection(heading, [createTable(heading, headings, rows)]);
}

function toQuiet(projects: readonly LedgerProject[], lang: Language): Block[] {
  if (projects.length === 0) return [];
  const heading = label("quiet", lang);
  const headings = [label("project", lang), label("forecasts", lang)];
  const rows = projects.map((project) => [titleOf(project, lang), toTrail(project, lang)]);
  return createSection(heading, [createTable(heading, headings, rows)]);
}

const titleOf = ({ title }: LedgerProject, lang: Language): string =>
  title || label("untitled", lang);

function toRemarks({ lapsedIn, hasLapsed, timesMoved, slippage }: LedgerProject, lang: Language) {
  const far = slippage && describeSlippage(slippage);
  const remarks = [
    lapsedIn > 0 && say(ledgerSentences, "lapsed", { lapsedIn, hasLapsed }, lang),
    timesMoved > 0 && say(ledgerSentences, "timesMoved", { timesMoved, slippage: far }, lang),
  ];
  return remarks.filter((remark) => remark !== false).join("; ");
}

/** The forecasts one after another, each said once for as long as it stood. */
function toTrail({ forecasts }: LedgerProject, lang: Language): string {
  const texts = forecasts.map(({ forecast }) => forecast.text.trim() || label("blank", lang));
  return texts.filter((text, index) => text !== texts[index - 1]).join(" → ");
}
