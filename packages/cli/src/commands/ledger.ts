import { formatText, type FormatTextOptions } from "@pcplan/core/document";
import { type Ledger, toLedger, toLedgerDocument, toLedgerTable } from "@pcplan/core/ledger";
import { parseOptions } from "../commandOptions.js";
import { formatCsv } from "@pcplan/documents/csv/write";
import { loadReading } from "../loadReading.js";
import { loadSeries, UNREAD } from "../loadPapers.js";
import { type Command, UsageError } from "../ports.js";
import { writeReadings } from "../writeReadings.js";

const formats: Record<string, (ledger: Ledger, page: FormatTextOptions) => string> = {
  text: (ledger, page) => formatText(toLedgerDocument(ledger), page),
  json: (ledger) => `${JSON.stringify(ledger)}\n`,
  csv: (ledger) => formatCsv(toLedgerTable(ledger)),
};

export const ledger: Command = async (args, ports) => {
  const options = parseOptions(args, [
    "json",
    "year-start",
    "profile",
    "review",
    "as-of",
    "format",
  ]);
  const format = formatOf(options);
  const reading = await loadReading(options, ports);
  const { papers, isAnyUnread } = await loadSeries(options.positionals, ports, reading);
  if (papers.length === 0) return UNREAD;
  await ports.out(format(toLedger(papers, { asOf: options.asOf }), ports.page));
  await writeReadings(papers, ports, { isData: format !== formats["text"] });
  return isAnyUnread ? UNREAD : 0;
};

function formatOf({ json, format }: { json: boolean; format: string | undefined }) {
  const name = format ?? (json ? "json" : "text");
  const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!found) throw new UsageError(`--format takes text, json or csv, not “${name}”.`);
  if (json && name !== "json")
    throw new UsageError(`--json and --format ${name} cannot be given together.`);
  return found;
}
