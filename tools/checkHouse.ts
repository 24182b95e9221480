// Holds the house style where a machine can: names of files, verbs of public functions, doc comments. Sizes and `Date`
// are held by the linter (.oxlintrc.json); their medians are told here beside what the house aims at.
import { globSync, readFileSync } from "node:fs";
import {
  checkFieldWords,
  checkFileNames,
  checkFunctionWords,
  checkStars,
  checkVerbs,
  functionLengths,
  shareOf,
} from "./house.ts";

/** Public functions that start with another verb, and why they may. */
const exceptions: Readonly<Record<string, string>> = {
  awaitAnswer: "the language's own word for it",
  cut: "cuts a text for a message; what it gives is only for people",
  assertDay: "as invariant",
  assertDayIfGiven: "as invariant",
  daysBetween: "a place in the calendar is named by what it is, as date-fns does",
  daysInMonth: "as daysBetween",
  decodeText: "the word that every decoder has, TextDecoder too",
  expandYear: "as daysBetween",
  failure: "one of the two outcomes, and reads as one where it is returned",
  foldSpaces: "the term for taking letters to be alike",
  foldTitle: "as foldSpaces",
  foldWords: "as foldSpaces",
  invariant: "the one word that every project has for it",
  lastDayOfMonth: "as daysBetween",
  listBadPapers: "names files, and loads none",
  listOfficePapers: "as listBadPapers",
  listOfficeSeries: "as listBadPapers",
  listPapers: "as listBadPapers",
  monthIndex: "as daysBetween",
  monthName: "as daysBetween",
  nameOf: "as partsOf",
  paperDay: "named by what it gives, and in the words of the contract",
  partsOf: "a look-up that is read as part of an expression",
  problem: "makes the one value that it is named after; createProblem takes its place",
  runCommand: "what a command line does with a command",
  runsOf: "as partsOf",
  say: "says a sentence of a catalogue",
  sayCount: "as say",
  sayLabel: "as say",
  sayList: "as say",
  sayTitle: "as say",
  serve: "the name of the command that it is",
  shareMoney: "as dinero.js's allocate: the domain's word, and no word of the list says it",
  showControls: "makes signs of what no terminal may be sent; no verb of the list says it",
  showHidden: "as showControls",
  showLine: "as showControls",
  stageOf: "as partsOf",
  success: "as failure",
  vocabularyOf: "as partsOf",
  weekdayOf: "as partsOf",
  withoutLeads: "as withoutMarker",
  withoutMarker: "reads as part of an expression, as toSorted does",
  withoutOrigin: "as withoutMarker",
};

/** Where the house wants the middle and the 95th of a hundred to be. */
const aims = { file: [80, 200], function: [12, 40] } as const;

/** Made by a generator, in its own manner. */
const GENERATED = "packages/http/src/client/paths.ts";

const paths = globSync("packages/*/src/**/*.ts", {
  exclude: ["**/*.test.ts", "**/*.test-d.ts", GENERATED],
});
const sources = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));

const faults = [
  ...checkFileNames(sources),
  ...checkStars(sources),
  ...checkVerbs(sources, exceptions),
  ...checkFunctionWords(sources),
];
for (const { where, message } of faults) console.log(`${where} ${message}`);

const bare = checkFieldWords(sources);
for (const { where, message } of bare) console.log(`${where} ${message}`);

const files = [...sources.values()]
  .map((source) => source.trimEnd().split("\n").length)
  .toSorted((a, b) => a - b);
tell("file", files);
tell("function", functionLengths(sources));
process.exitCode = faults.length + bare.length === 0 ? 0 : 1;

function tell(what: keyof typeof aims, lengths: readonly number[]): void {
  const [middle, high] = aims[what];
  console.log(
    `Lines of a ${what}: median ${shareOf(lengths, 0.5)} (aim ${middle}), 95th of a hundred ${shareOf(lengths, 0.95)} (aim ${high}), longest ${lengths.at(-1) ?? 0}.`,
  );
}
