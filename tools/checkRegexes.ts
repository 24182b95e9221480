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
/** So long a proof may take on a slow machine before nothing is known. */
const LONGEST_PROOF_MILLISECONDS = 60_000;
/** What has a bound is tried as soon as a proof takes long. */
const BOUNDED_PROOF_MILLISECONDS = 3000;
/** Repeats of a stated number are proved too, not guessed at: that is what these limits of recheck would else cut off. */
const proof = { checker: "automaton", maxRepeatCount: 10_000, maxNFASize: 500_000 } as const;
/** An attack of this length takes minutes where time grows with the square of it, and far less than this where not. */
const ATTACK_LENGTH = 100_000;
const LONGEST_ATTACK_MILLISECONDS = 3000;

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
      longest = Math.max(longest, time(regex, text));
    }
  return longest;
}

/** How long an expression takes on a text; the least of three, as what the machine did meanwhile is no fault of it. */
function time(regex: RegExp, text: string): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > LONGEST_MILLISECONDS; attempt += 1) {
    const start = performance.now();
    regex.lastIndex = 0;
    regex.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * Says what is the matter with an expression; `null` where its time is sure to grow with its input alone. What an
 * automaton can express is proved. What has a bound, or looks around itself, is tried instead.
 */
function judge({ where, regex, bound }: Found): string | null {
  // A sticky expression is tried at one place, and does not search.
  const source = regex.sticky ? `^(?:${regex.source})` : regex.source;
  const flags = regex.flags.replace("y", "");
  const timeout = bound === null ? LONGEST_PROOF_MILLISECONDS : BOUNDED_PROOF_MILLISECONDS;
  const proved = checkSync(source, flags, { ...proof, timeout });
  if (proved.status === "safe") return null;
  const isExponential = proved.status === "vulnerable" && proved.complexity.type === "exponential";
  if (isExponential || (bound === null && proved.status === "vulnerable"))
    return `${where} ${regex} is vulnerable`;
  return bound === null ? attack(where, regex, { source, flags }) : measure(where, regex, bound);
}

/** Has recheck look for a text that takes long, and tries that text on the expression itself. */
function attack(
  where: string,
  regex: RegExp,
  { source, flags }: { source: string; flags: string },
): string | null {
  const found = checkSync(source, flags, { checker: "fuzz", timeout: LONGEST_PROOF_MILLISECONDS });
  if (found.status === "safe") return null;
  if (found.status === "unknown") return `${where} ${regex} is unknown`;
  const { pumps, suffix } = found.attack;
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const repeats = Math.ceil(ATTACK_LENGTH / Math.max(1, length));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join("") + suffix;
  const start = performance.now();
  regex.lastIndex = 0;
  regex.test(text);
  const milliseconds = performance.now() - start;
  if (milliseconds <= LONGEST_ATTACK_MILLISECONDS) return null;
  return `${where} ${regex} takes ${milliseconds.toFixed(0)} ms on ${text.length} characters`;
}

function measure(where: string, regex: RegExp, bound: number): string | null {
  const milliseconds = slowest(regex, bound);
  if (milliseconds <= LONGEST_MILLISECONDS) return null;
  return `${where} ${regex} takes ${milliseconds.toFixed(0)} ms on ${bound} characters`;
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
