import { formatText, type FormatTextOptions } from "@pcplan/core/document";
import {
  type Check,
  checkSeries,
  compareBaseline,
  type Finding,
  toCheck,
  toCheckDocument,
  toQuestions,
  toQuestionsDocument,
} from "@pcplan/core/findings";
import { failThresholds } from "@pcplan/core/config";
import { compareSeries } from "@pcplan/core/comparison";
import type { Paper } from "@pcplan/core/paper";
import { formatJson } from "@pcplan/core/text";
import { formatGithub } from "../check/formatGithub.js";
import { formatSarif } from "../check/formatSarif.js";
import { loadBaseline } from "../check/loadBaseline.js";
import { type CheckChoices, checkFormats, readChoices } from "../check/readChoices.js";
import { withFlagAdvice } from "../check/withFlagAdvice.js";
import { readRuleChoice } from "../config/readRuleChoice.js";
import { defineCommand } from "../defineCommand.js";
import {
  flags,
  type OptionsOf,
  standsAlone,
  takes,
  takesEach,
  takesOneOf,
  words,
} from "../flags.js";
import { loadSeries, UNREAD } from "../loadPapers.js";
import { loadReading } from "../loadReading.js";
import { readVersion } from "../version.js";
import { writeReadings } from "../writeReadings.js";

const taken = {
  format: takesOneOf(checkFormats, "text, json, github (annotations) or sarif (2.1.0) (text)"),
  json: flags.json,
  questions: standsAlone("as short questions for members of the panel"),
  failOn: takesOneOf(failThresholds, "error, warning or never (error)"),
  baseline: takes("FILE", "an earlier --json output: only what is new counts", String),
  rule: takesEach("CODE=S", "off, note, warning or error; may be given again", readRuleChoice),
  asOf: flags.asOf,
  yearStart: flags.yearStart,
  profile: flags.profile,
  review: flags.review,
  config: flags.config,
};

export const check = defineCommand<OptionsOf<typeof taken>>({
  usage: ["FILE…"],
  about: `Checks each paper alone and, given several, what changed from one to the next, in the order of
their dates. Exit 1 if there is a finding at or above --fail-on; 2 if a file cannot be read.`,
  examples: [
    ["check paper.pdf", "what a member of the panel will notice"],
    ["check papers/*.pdf --questions", "as questions for the meeting"],
  ],
  parameters: { flags: taken, positional: words },
  async run(options, files, ports) {
    const choices = readChoices(options);
    const { baseline, asOf = null, yearStart, rule = [] } = options;
    const earlier = baseline === undefined ? null : await loadBaseline(baseline, ports);
    const reading = await loadReading(options, ports);
    const { papers, isAnyUnread } = await loadSeries(files, ports, reading);
    if (papers.length === 0) return UNREAD;
    const rules = Object.assign({}, ...rule);
    const found = checkSeries(papers, { asOf, rules, ...(yearStart && { yearStart }) });
    const checked = choices.format === "json" ? found : toCheck(found.findings.map(withFlagAdvice));
    const added = earlier === null ? null : compareBaseline(checked.findings, earlier).added;
    await ports.out(
      options.questions
        ? writeQuestions(added ?? checked.findings, papers, choices, ports.page)
        : await writeFindings(checked, added, choices, ports.page),
    );
    await writeReadings(papers, ports, { isData: choices.format !== "text" });
    if (isAnyUnread) return UNREAD;
    return hasFailed(added ?? checked.findings, choices) ? 1 : 0;
  },
});

/** With a baseline, people and annotations are shown what is new; data keeps every finding. */
async function writeFindings(
  checked: Check,
  added: Finding[] | null,
  { format }: CheckChoices,
  page: FormatTextOptions,
): Promise<string> {
  const shown = added ?? checked.findings;
  switch (format) {
    case "json":
      return `${formatJson(checked)}\n`;
    case "github":
      return formatGithub(shown);
    case "sarif":
      return formatSarif(checked.findings, {
        version: readVersion(),
        added: added && new Set(added),
      });
    case "text":
      return formatText(
        toCheckDocument(toCheck(shown), { known: checked.findings.length - shown.length }),
        page,
      );
  }
}

function writeQuestions(
  findings: readonly Finding[],
  papers: readonly Paper[],
  { format }: CheckChoices,
  page: FormatTextOptions,
): string {
  const comparisons = compareSeries(papers).steps.map(({ comparison }) => comparison);
  const questions = toQuestions(findings, comparisons);
  return format === "json"
    ? `${formatJson({ questions })}\n`
    : formatText(toQuestionsDocument(questions), page);
}

function hasFailed(findings: readonly Finding[], { failOn }: CheckChoices): boolean {
  if (failOn === "never") return false;
  return findings.some(
    ({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"),
  );
}
