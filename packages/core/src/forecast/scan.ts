import {
  apostrophes,
  dashes,
  ordinalEndings,
  silentWords,
  welshWeekdays,
  words,
} from "./vocabulary.js";

/** What a number can be: by its digits, or the two digits of '20, which are a year. */
type NumberKind = "one-digit" | "two-digit" | "four-digit" | "other-number" | "marked-year";
/** The marks that a form may hold, and any other. */
type MarkKind = "-" | "/" | "." | ":" | "(" | ")" | "unknown-mark";
export type TokenKind = keyof typeof words | NumberKind | MarkKind | "unknown-word";

/** One word, number or mark of a phrase. */
export interface Token {
  kind: TokenKind;
  value: number;
  /** Where it stands in the phrase. */
  start: number;
  end: number;
  /** "Hydref" without "yr" or "mis": October, though the word is also autumn. */
  isBareHydref: boolean;
}

/** What a word stands for: its kind, and which one of that kind, such as month 3. */
type Meaning = Pick<Token, "kind" | "value">;

const wordKinds = Object.keys(words) as (keyof typeof words)[];
const meanings = new Map<string, Meaning>();
for (const kind of wordKinds)
  for (const [value, names] of Object.entries<readonly string[]>(words[kind]))
    for (const name of names) meanings.set(name, { kind, value: Number(value) });

const silent: ReadonlySet<string> = new Set(silentWords);
const endings: ReadonlySet<string> = new Set(ordinalEndings);
const weekdays: readonly string[] = welshWeekdays;

/** After "mis", which is "month", Hydref can only be October. */
const monthWords: ReadonlySet<string> = new Set(["mis", "fis"]);
const AUTUMN: Meaning = { kind: "season", value: 3 };
const UNKNOWN: Meaning = { kind: "unknown-word", value: 0 };
const numberKinds: Readonly<Record<number, NumberKind>> = {
  1: "one-digit",
  2: "two-digit",
  4: "four-digit",
};

/** Takes a phrase apart; case, white space, stops after abbreviations and ordinal endings do not matter. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = "";
  while (at < text.length) {
    const start = at;
    const character = text[at] ?? "";
    if (isDigit(character)) {
      const token = scanNumber(text, start);
      at = token.end;
      pushNumber(tokens, token);
    } else if (isLetter(character)) {
      const word = readWord(text, at);
      at += word.length;
      const { kind, value } = readKind(word, before);
      if (before === "dydd" && kind === "weekday") tokens.pop();
      const isBareHydref = word === "hydref" && kind === "month" && !monthWords.has(before);
      const isFirst = tokens.length === 0;
      if (!addsNothing(word) && (word !== WELSH_OF || isFirst))
        pushWord(tokens, { kind, value, start, end: at, isBareHydref });
      before = word;
      continue;
    } else if (isWelshThe(text, start)) {
      at += 2;
      before = "yr";
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

function scanNumber(text: string, start: number): Token {
  let end = start;
  while (isDigit(text[end])) end++;
  const token = { value: Number(text.slice(start, end)), start, isBareHydref: false };
  const ending = readWord(text, end);
  if (ending !== "" && endings.has(ending) && end - start <= 2)
    return { ...token, kind: "ordinal", end: end + ending.length };
  const kind = isMarkedYear(text, start)
    ? "marked-year"
    : (numberKinds[end - start] ?? "other-number");
  return { ...token, kind, end };
}

/** "Year 2024" is 2024, while "year 2" is one of several; "quarters 1" names a quarter as "quarter 1" does. */
function pushNumber(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  if (before?.kind === "year" && token.kind !== "ordinal" && token.kind !== "one-digit")
    tokens.pop();
  if (before?.kind === "quarters") tokens.splice(-1, 1, { ...before, kind: "quarter" });
  tokens.push(token);
}

/** "Financial year" and "blwyddyn ariannol" are one token, as "FY" is. */
function pushWord(tokens: Token[], token: Token): void {
  const before = tokens.at(-1)?.kind;
  if (token.kind === "year" && (before === "financial" || before === "calendar")) return;
  if (before === "year" && (token.kind === "financial" || token.kind === "calendar")) tokens.pop();
  tokens.push(token);
}

function readWord(text: string, from: number): string {
  let end = from;
  while (isLetter(text[end])) end++;
  return text.slice(from, end).toLowerCase();
}

const addsNothing = (word: string): boolean => silent.has(word) || word === "yr";

/** The Welsh "o": "from" at the start of a phrase, and "of", which adds nothing, behind another word. */
const WELSH_OF = "o";

function readKind(word: string, before: string): Meaning {
  if (before === "dydd" && weekdays.includes(word))
    return { kind: "weekday", value: weekdays.indexOf(word) + 1 };
  if (before === "yr" && word === "hydref") return AUTUMN;
  return meanings.get(word) ?? UNKNOWN;
}

/**
 * What a mark stands for; `null` where it adds nothing: white space, a comma, a stop that does not part two numbers, the
 * apostrophe of '20, which its number tells.
 */
function kindOfMark(text: string, at: number): Token["kind"] | null {
  const mark = text[at] ?? "";
  if (isSpace(mark) || mark === ",") return null;
  if (dashes.includes(mark)) return "-";
  if (mark === "&") return "and";
  if (mark === "~") return "circa";
  if (mark === "/" || mark === ":" || mark === "(" || mark === ")") return mark;
  if (mark === ".") return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? "." : null;
  return apostrophes.includes(mark) && isMarkedYear(text, at + 1) ? null : "unknown-mark";
}

/** "Dechrau'r haf": after a vowel the Welsh "yr" is written so. */
function isWelshThe(text: string, at: number): boolean {
  if (!apostrophes.includes(text[at] ?? "") || !isLetter(text[at - 1])) return false;
  return text[at + 1]?.toLowerCase() === "r" && !isLetter(text[at + 2]) && !isDigit(text[at + 2]);
}

/** The two digits after an apostrophe are a year and nothing else. */
function isMarkedYear(text: string, at: number): boolean {
  if (at === 0 || !apostrophes.includes(text[at - 1] ?? "")) return false;
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
