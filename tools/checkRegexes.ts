// Holds every regular expression of the source to time that grows with its input: none may run away on a hostile cell.
// Literals are found in the source, and those that are put together when a module loads are caught as they are made.
import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { checkSync } from "recheck";

/**
 * Files whose expressions are only ever run on a few characters, as stated beside them. What recheck cannot prove there
 * is tried: no text of that length, made of the expression's own words, may take longer than a blink.
 */
const bounded: Readonly<Record<string, number>> = {
  "packages/core/src/decision/vocabulary.ts": 200,
  "packages/core/src/money/findRunOn.ts": 40,
  "packages/core/src/money/readMarkerFirst.ts": 200,
};
/** Expressions put together from the words of `decision/vocabulary.ts` and `money/vocabulary.ts` have the same bound. */
const CONSTRUCTED_BOUND = 200;
const LONGEST_MILLISECONDS = 50;
/** So long a proof may take on a slow machine before nothing is known; what has a bound is tried in its place. */
const LONGEST_PROOF_MILLISECONDS = 60_000;

interface Found {
  where: string;
  regex: RegExp;
  bound: number | null;
}

function literalsIn(file: string): Found[] {
  const source = readFileSync(file, "utf8");
  const found: Found[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = source.slice(0, node.start).split("\n").length;
      const regex = new RegExp(node.regex.pattern, node.regex.flags);
      found.push({ where: `${file}:${line}`, regex, bound: bounded[file] ?? null });
    },
  }).visit(parseSync(file, source).program);
  return found;
}

/** Loads the built core with a constructor that remembers what it made. */
async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string, string?]) {
      const regex = new target(source, flags);
      found.push({ where: "put together when core loads", regex, bound: CONSTRUCTED_BOUND });
      return regex;
    },
  });
  await import("../packages/core/dist/index.js");
  globalThis.RegExp = Plain;
  return found;
}

/** The longest that an expression takes on repeats of its own words, alone and two by two. */
function slowest(regex: RegExp, length: number): number {
  const words = new Set(["a", " ", "1", "(", ".", ...(regex.source.match(/\w{2,}/g) ?? [])]);
  const pieces = [...words].flatMap((one) => [one, `${one} `]).slice(0, 60);
  let longest = 0;
  for (const one of pieces)
    for (const other of pieces) {
      const text = (one + other).repeat(Math.ceil(length / (one + other).length)).slice(0, length);
      const start = performance.now();
      regex.lastIndex = 0;
      regex.test(text);
      longest = Math.max(longest, performance.now() - start);
    }
  return longest;
}

function judge({ where, regex, bound }: Found): string | null {
  const told = checkSync(regex.source, regex.flags.replace("y", ""), {
    timeout: bound === null ? LONGEST_PROOF_MILLISECONDS : 3000,
  });
  if (told.status === "safe") return null;
  if (bound === null || (told.status === "vulnerable" && told.complexity.type === "exponential"))
    return `${where} /${regex.source}/${regex.flags} is ${told.status}`;
  // What the machine did meanwhile is no fault of the expression.
  const milliseconds = Math.min(...[1, 2, 3].map(() => slowest(regex, bound)));
  if (milliseconds <= LONGEST_MILLISECONDS) return null;
  return `${where} /${regex.source}/${regex.flags} takes ${milliseconds.toFixed(0)} ms on ${bound} characters`;
}

const literals = globSync("packages/*/src/**/*.ts", { exclude: ["**/*.test.ts"] }).flatMap(
  literalsIn,
);
const made = await constructed();
const faults = [...literals, ...made].flatMap((found) => judge(found) ?? []);
for (const fault of faults) console.log(fault);
console.log(
  `${literals.length} regular expressions of the source checked, and ${made.length} that are put together`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
