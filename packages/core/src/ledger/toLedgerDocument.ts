import { formatDay } from "../calendar/index.js";
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
import type { ProjectNoun } from "../profile/index.js";
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
  const { noun = plainNoun } = ledger;
  const title = say(
    ledgerSentences,
    "title",
    { projects: projects.length, papers: papers.length, noun },
    lang,
  );
  const others = projects
    .filter((project) => !isNotable(project))
    .toSorted((one, other) => compareText(foldTitle(one.title), foldTitle(other.title)));
  const withdrawn = others.filter(({ isDateWithdrawn }) => isDateWithdrawn);
  const quiet = others.filter(({ isDateWithdrawn }) => !isDateWithdrawn);
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      ...toPapers(ledger, lang),
      toCounts(ledger, lang),
      ...problems.map(({ message }) =>
        createParagraph(say(ledgerSentences, "note", { message }, lang)),
      ),
      ...toPart("notable", projects.filter(isNotable), ledger, lang),
      ...toPart("withdrawn", withdrawn, ledger, lang),
      ...toPart("quiet", quiet, ledger, lang),
    ],
    problems: [],
  };
}

/** What a project is called where no paper tells. */
const plainNoun: ProjectNoun = { one: "project", many: "projects" };

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

function toPapers({ papers, days }: Ledger, lang: Language): Block[] {
  if (papers.length === 0) return [];
  const rows = papers.map((meeting, index) => {
    const day = days[index] ?? null;
    const name = day === null ? meeting?.text : formatDay(day);
    return [toNumber(index + 1), name ?? label("undatedPaper", lang)];
  });
  return [
    createTable(label("papersCaption", lang), [label("number", lang), label("paper", lang)], rows),
  ];
}

function toCounts({ projects, noun = plainNoun }: Ledger, lang: Language): Block {
  const counts = [
    ["lapsedInLast", projects.filter(({ hasLapsed }) => hasLapsed)],
    ["lapsedInAny", projects.filter(({ lapsedIn }) => lapsedIn > 0)],
    ["moved", projects.filter(({ timesMoved }) => timesMoved > 0)],
    ["dateWithdrawn", projects.filter(({ isDateWithdrawn }) => isDateWithdrawn)],
    ["neverDated", projects.filter(isNeverDated)],
  ] as const;
  return createTable(
    say(ledgerSentences, "countsCaption", { noun }, lang),
    [label("whichever", lang), label("count", lang)],
    counts.map(([code, found]) => [label(code, lang), toNumber(found.length)]),
  );
}

/** One part of the projects, with what happened to them; where nothing did to any, without a column for it. */
function toPart(
  code: "notable" | "withdrawn" | "quiet",
  projects: readonly LedgerProject[],
  ledger: Ledger,
  lang: Language,
): Block[] {
  if (projects.length === 0) return [];
  const { noun = plainNoun } = ledger;
  const heading = label(code, lang);
  const rows = projects.map((project) => [
    titleOf(project, lang),
    toTrail(project, lang),
    toRemarks(project, ledger, lang),
  ]);
  const hasRemarks = rows.some(([, , remark]) => remark !== "");
  const headings = [
    say(ledgerSentences, "project", { noun }, lang),
    label("forecasts", lang),
    label("remarks", lang),
  ];
  const cut = (cells: string[]) => (hasRemarks ? cells : cells.slice(0, 2));
  return createSection(heading, [createTable(heading, cut(headings), rows.map(cut))]);
}

const titleOf = ({ title }: LedgerProject, lang: Language): string =>
  title || label("untitled", lang);

function toRemarks(project: LedgerProject, ledger: Ledger, lang: Language): string {
  const { lapsedIn, lapsedPapers, timesMoved, slippage, stage, forecasts, became } = project;
  const far = slippage && describeSlippage(slippage);
  const papers = lapsedPapers.map((paper) => nameOf(ledger, paper, "day", lang));
  const last = forecasts.at(-1)?.paper ?? 0;
  const isGone = last < ledger.papers.length - 1;
  const gone = { became, stage, paper: nameOf(ledger, last, "paper", lang) };
  const remarks = [
    lapsedIn > 0 && say(ledgerSentences, "lapsed", { papers }, lang),
    timesMoved > 0 && say(ledgerSentences, "timesMoved", { timesMoved, slippage: far }, lang),
    isGone && say(ledgerSentences, "gone", gone, lang),
    !isGone && stage !== "current" && say(ledgerSentences, "ended", { stage }, lang),
  ];
  return remarks.filter((remark) => remark !== false).join("; ");
}

/** A paper by its day, which people can look up, or by its number in the list of papers. */
function nameOf({ days }: Ledger, index: number, as: "day" | "paper", lang: Language): string {
  const day = days[index] ?? null;
  if (day === null) return say(ledgerSentences, "numbered", { number: index + 1 }, lang);
  return as === "day" ? formatDay(day) : say(ledgerSentences, "paperOf", { day }, lang);
}

/** The forecasts one after another, each said once for as long as it stood. */
function toTrail({ forecasts }: LedgerProject, lang: Language): string {
  const texts = forecasts.map(({ forecast }) => forecast.text.trim() || label("blank", lang));
  return texts.filter((text, index) => text !== texts[index - 1]).join(" → ");
}
