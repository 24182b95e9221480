import { formatLedger, type Ledger, toLedger, toLedgerTable } from "@pcplan/core/ledger";
import type { Paper } from "@pcplan/core/paper";
import { parseOptions } from "../commandOptions.js";
import { formatCsv } from "@pcplan/documents/csv/write";
import { loadReading } from "../loadReading.js";
import { loadPaper } from "../loadPaper.js";
import { type Command, UsageError } from "../ports.js";

const formats: Record<string, (ledger: Ledger) => string> = {
  text: formatLedger,
  json: (ledger) => `${JSON.stringify(ledger)}\n`,
  csv: (ledger) => formatCsv(toLedgerTable(ledger)),
};

export const ledger: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start", "profile", "as-of", "format"]);
  const format = formatOf(options);
  const files = options.positionals.length > 0 ? options.positionals : ["-"];
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError("Only one of the papers can be standard input.");
  const reading = await loadReading(options, ports);
  const papers: Paper[] = [];
  for (const file of files) papers.push(await loadPaper(file, ports, reading));
  await ports.out(format(toLedger(papers, { asOf: options.asOf })));
  return 0;
};

function formatOf({ json, format }: { json: boolean; format: string | undefined }) {
  const name = format ?? (json ? "json" : "text");
  const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!found) throw new UsageError(`--format takes text, json or csv, not “${name}”.`);
  if (json && name !== "json")
    throw new UsageError(`--json and --format ${name} cannot be given together.`);
  return found;
}
