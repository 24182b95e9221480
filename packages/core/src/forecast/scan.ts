import {
  apostrophes,
  dashes,
  ordinalEndings,
  silentWords,
  welshWeekdays,
  words,
} from "./vocabulary.js";

/**
 * One word, number or mark of a phrase. The kind is one character, so that the kinds of a phrase can be looked up
 * as one text: the keys of the vocabulary; `1`, `2` and `4` for a number of as many digits, `0` for one of any other
 * length, `y` for the two digits of '20, `o` for an ordinal; `-`, `/` and `.` as they stand; `?` for a word and `!` for a mark that is not known.
 */
export interface Token {
  kind: string;
  value: number;
  /** Where it stands in the phrase. */
  start: number;
  end: number;
  /** "Hydref" without "yr" or "mis": October, though the word is also autumn. */
  isBareHydref: boolean;
}

const kinds = new Map<string, { kind: string; value: number }>();
for (const [kind, byValue] of Object.entries(words))
  for (const [value, names] of Object.entries(byValue))
    for (const name of names) kinds.set(name, { kind, value: Number(value) });

const silent: ReadonlySet<string> = new Set(silentWords);
const endings: ReadonlySet<string> = new Set(ordinalEndings);
const weekdays: readonly string[] = welshWeekdays;

/** After "mis", which is "month", Hydref can only be October. */
const monthWords: ReadonlySet<string> = new Set(["mis", "fis"]);
const AUTUMN = { kind: "S", value: 3 };
const UNKNOWN = { kind: "?", value: 0 };

/** Takes a phrase apart; case, white space, stops after abbreviations and ordinal endings do not matter. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = "";
  while (at < text.length) {
    const start = at;
    const character = text[at] ?? "";
    if (isDigit(character)) {
      while (isDigit(text[at])) at++;
      let kind = isMarkedYear(text, start) ? "y" : kindOfNumber(at - start);
      const value = Number(text.slice(start, at));
      const ending = readWord(text, at);
      if (ending !== "" && endings.has(ending) && at - start <= 2) {
        at += ending.length;
        kind = "o";
      }
      if (kind !== "o" && tokens.at(-1)?.kind === "A") tokens.pop();
      tokens.push({ kind, value, start, end: at, isBareHydref: false });
    } else if (isLetter(character)) {
      const word = readWord(text, at);
      at += word.length;
      const found = readKind(word, before);
      if (before === "dydd" && found.kind === "W") tokens.pop();
      const isBareHydref = word === "hydref" && found.kind === "M" && !monthWords.has(before);
      if (!isSilent(word, tokens.length === 0))
        pushWord(tokens, { kind: found.kind, value: found.value, start, end: at, isBareHydref });
      before = word;
      continue;
    } else {
      at++;
      const kind = kindOfMark(text, start);
      if (kind !== null) tokens.push({ kind, value: 0, start, end: at, isBareHydref: false });
      if (isSpace(character)) continue;
    }
    before = "";
  }
  return tokens;
}

/** "Financial year" and "blwyddyn ariannol" are one token, as "FY" is. */
function pushWord(tokens: Token[], token: Token): void {
  const before = tokens.at(-1)?.kind;
  if (token.kind === "A" && (before === "F" || before === "C")) return;
  if (before === "A" && (token.kind === "F" || token.kind === "C")) tokens.pop();
  tokens.push(token);
}

function kindOfNumber(digits: number): string {
  return digits === 1 || digits === 2 || digits === 4 ? String(digits) : "0";
}

function readWord(text: string, from: number): string {
  let end = from;
  while (isLetter(text[end])) end++;
  return text.slice(from, end).toLowerCase();
}

/** The Welsh "o" is "from" in front and "of" anywhere else. */
function isSilent(word: string, isFirst: boolean): boolean {
  return silent.has(word) || word === "yr" || (word === "o" && !isFirst);
}

function readKind(word: string, before: string): { kind: string; value: number } {
  if (before === "dydd" && weekdays.includes(word))
    return { kind: "W", value: weekdays.indexOf(word) + 1 };
  if (before === "yr" && word === "hydref") return AUTUMN;
  return kinds.get(word) ?? UNKNOWN;
}

/** `null` for a mark that adds nothing: a comma, a stop that does not part two numbers, the apostrophe of '20. */
function kindOfMark(text: string, at: number): string | null {
  const mark = text[at] ?? "";
  if (isSpace(mark) || mark === ",") return null;
  if (dashes.includes(mark)) return "-";
  if (mark === "/" || mark === "&") return mark;
  if (mark === ".") return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? "." : null;
  if (apostrophes.includes(mark)) return isMarkedYear(text, at + 1) ? null : "!";
  return "!";
}

/** The two digits after an apostrophe are a year and nothing else. */
function isMarkedYear(text: string, at: number): boolean {
  if (at === 0 || text[at - 1] === " " || !apostrophes.includes(text[at - 1] ?? "")) return false;
  return isDigit(text[at]) && isDigit(text[at + 1]) && !isDigit(text[at + 2]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character > "\u007f" && /\p{L}/u.test(character) && !apostrophes.includes(character))
  );
}

/** Also the spaces of no width, which copying from a page leaves behind. */
function isSpace(character: string): boolean {
  if (character === " ") return true;
  return (character < "!" || character > "~") && /[\s\u200b\u2060\ufeff]/.test(character);
}
