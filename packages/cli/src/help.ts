import { describeReadableKinds } from "@pcplan/documents/kinds";

const yearStart = "  --year-start 1|4     the month in which quarters start (1)\n";
const profile =
  "  --profile FILE|NAME  the area's way of writing, told from the paper by default\n";
const review =
  "  --review FILE        values to confirm: answers in it are applied, new questions are added\n";
const answers = "  --review FILE        the answers in it are applied\n";
const leads = "  --leads              with the names of lead officers\n";
const json = "  --json               for programs\n";
const asOf = "  --as-of DATE         the day of the dashboard, YYYY-MM-DD\n";

export const HELP = `Usage: pcplan <command> [file…]

  forecast [phrase…]   reads forecast phrases
  money [text…]        reads the amounts in a text
  extract FILE…        a panel paper to its data
  check FILE…          what a panel member will notice, alone and across papers
  dashboard FILE       a paper's dashboard
  compare OLD NEW      what changed from one paper to the next
  ledger FILE…         every project's forecasts over a series of papers
  profile list|show|infer
                       an area's way of writing: those shipped, one of them, a draft from papers
  schema [NAME]        JSON Schema of every shape
  demo                 the sample papers, into pcplan-demo/
  serve                the HTTP service, on loopback by default

  --help               this, or a command's own help
  --version            the version
`;

export const commandHelp: Record<string, string> = {
  forecast: `Usage: pcplan forecast [phrase…]\n\nReads forecast phrases, or the lines of standard input. Exit 1 if one cannot be read.\n\n${json}${yearStart}`,
  money: `Usage: pcplan money [text…]\n\nReads the amounts in texts, or in the lines of standard input. Exit 1 if there is a problem.\n\n${json}`,
  extract: `Usage: pcplan extract FILE…\n\nReads panel papers (${describeReadableKinds()}, or a Paper as JSON), or standard input. Exit 1 if a paper has an error; 2 if a file cannot be read.\n\n${json}${yearStart}${profile}${review}${leads}`,
  check: `Usage: pcplan check FILE…

Checks each paper alone and, given several, what changed from one to the next, in the order of
their dates. Exit 1 if there is a finding at or above --fail-on; 2 if a file cannot be read.

  --format F           text, json, github (annotations) or sarif (2.1.0) (text)
${json}  --questions          as short questions for members of the panel
  --fail-on F          error, warning or never (error)
  --baseline FILE      an earlier --json output: only what it does not have counts
  --as-of DATE         the day to check for, YYYY-MM-DD; of several papers, for those without a day
${yearStart}${profile}${answers}`,
  dashboard: `Usage: pcplan dashboard FILE\n\nCounts one paper, or standard input. Exit 1 if the paper has an error.\n\n${json}${yearStart}${profile}${answers}${asOf}`,
  compare: `Usage: pcplan compare OLD NEW\n\nSays what changed between two papers, the older one first. Exit 0 whatever it finds; 2 if a file cannot be read.\n\n${json}${yearStart}${profile}${review}`,
  ledger: `Usage: pcplan ledger FILE…\n\nLists each project's forecasts over a series of papers, what needs attention first. Exit 0 whatever it finds; 2 if a file cannot be read.\n\n${json}  --format F           text, json or csv (text)\n${yearStart}${profile}${answers}  --as-of DATE         the day of the last paper, YYYY-MM-DD\n`,
  profile: `Usage: pcplan profile list
       pcplan profile show NAME
       pcplan profile infer FILE… [--out area.json]

Lists the profiles that come with pcplan, prints one as the JSON that an office can change, or drafts one from an
office's papers, the oldest first: each guess with its reason, for a person to correct. Exit 2 if a file cannot be read.

  --out FILE           infer: writes the draft to a file, to be given as --profile FILE
${json}`,
  schema: `Usage: pcplan schema [NAME]\n\nGives JSON Schema 2020-12 of one shape by its name, or of all of them.\n\n${json}`,
  demo: `Usage: pcplan demo\n\nReads the sample papers and writes what it finds into pcplan-demo/.\n\n${json}`,
  serve: `Usage: pcplan serve\n\nRuns the HTTP service until it is stopped.\n\n  --host HOST          the address to listen on (127.0.0.1)\n  --port PORT          the port (8080); 0 takes any that is free\n${json}`,
};
