import { formatText, type FormatTextOptions } from "@pcplan/core/document";
import { type Ledger, toLedger, toLedgerDocument, toLedgerTable } from "@pcplan/core/ledger";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, takesOneOf, words } from "../flags.js";
import { formatCsv } from "@pcplan/documents/csv/write";
import { formatJson } from "@pcplan/core/text";
import { loadReading } from "../loadReading.js";
import { loadSeries, UNREAD } from "../loadPapers.js";
import { UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

const formats: Record<
  "text" | "json" | "csv",
  (ledger: Ledger, page: FormatTextOptions) => string
> = {
  text: (ledger, page) => formatText(toLedgerDocument(ledger), page),
  json: (ledger) => `${formatJson(ledger)}\n`,
  csv: (ledger) => formatCsv(toLedgerTable(ledger)),
};

const taken = {
  json: flags.json,
  format: takesOneOf(["text", "json", "csv"], "text, json or csv (text)"),
  yearStart: flags.yearStart,
  profile: flags.profile,
  review: flags.review,
  config: flags.config,
  asOf: flags.asOf,
};

export const ledger = defineCommand<OptionsOf<typeof taken>>({
  usage: ["FILE…"],
  about:
    "Lists each project's forecasts over a series of papers, what needs attention first. Exit 0\nwhatever it finds; 2 if a file cannot be read.",
  examples: [
    ["ledger papers/*.pdf", "how each forecast moved from paper to paper"],
    ["ledger papers/*.pdf --format csv > ledger.csv", "for a spreadsheet"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json, format, asOf, ...options }, files, ports) {
    const chosen = format ?? (json ? "json" : "text");
    if (json && chosen !== "json")
      throw new UsageError(`--json and --format ${chosen} cannot be given together.`);
    const reading = await loadReading(options, ports);
    const { papers, isAnyUnread } = await loadSeries(files, ports, reading);
    if (papers.length === 0) return UNREAD;
    await ports.out(formats[chosen](toLedger(papers, { asOf: asOf ?? null }), ports.page));
    await writeReadings(papers, ports, { isData: chosen !== "text" });
    return isAnyUnread ? UNREAD : 0;
  },
});
