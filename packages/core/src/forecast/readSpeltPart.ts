import { monthName } from "../calendar/index.js";
import { NO_PARTS, readHalf, readQuarter } from "./readUnit.js";
import { isYearNumber, type NamedYear, readYear } from "./readYear.js";
import type { Token, TokenKind } from "./scan.js";
import { areMonthsOf, readMonths, type SpeltMonths, toSpan } from "./spellMonths.js";
import { type Basis, type Reading, type Refusal, refuse, type Unit } from "./unit.js";

type PartName = "quarter" | "half";

/** What such a phrase is made of, in the order in which it stands; a bracket may hold one or more of them. */
type Piece = { end: number; isInside: boolean } & (
  | { kind: "part"; name: PartName; number: number }
  | { kind: "months"; months: SpeltMonths }
  | { kind: "year"; tokens: readonly Token[] }
);

/** A year, and what it stands beside: the quarter, its months, or both of them together. */
interface PlacedYear {
  named: NamedYear;
  owner: "part" | "months" | "both";
}

/**
 * Reads a quarter or half with its months spelt out, in a bracket, after a dash or bare, before its year or after it:
 * "Q2 July to September 2025/26", "Q1 (Apr-Jun) 2025/26", "July to September 2025 (Q2)". The months say by which year
 * the quarter is counted, and have to be those of a quarter of that number; `null` where the tokens are anything else.
 */
export function readSpeltPart(tokens: readonly Token[], basis: Basis): Reading | null {
  const pieces = takePieces(tokens);
  const [part, ...parts] = pieces.filter((piece) => piece.kind === "part");
  const [spelt, ...others] = pieces.filter((piece) => piece.kind === "months");
  if (!part || !spelt || parts.length > 0 || others.length > 0) return null;
  const years: PlacedYear[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "year") continue;
    const named = readYear(piece.tokens);
    if (!named.ok) return named;
    years.push({ named, owner: ownerOf(pieces, index) });
  }
  if (years.length === 0 || years.length > 2) return null;
  return readParts(part, spelt.months, years, basis);
}

function readParts(
  { name, number }: { name: PartName; number: number },
  months: SpeltMonths,
  years: readonly PlacedYear[],
  basis: Basis,
): Reading {
  const read = name === "quarter" ? readQuarter : readHalf;
  const unitIn = (year: NamedYear): Reading => read({ ...NO_PARTS, part: number }, year, basis);
  const trial = unitIn({ ok: true, kind: "calendar", year: 2000 });
  if (!trial.ok) return trial;
  const meant = years.map(({ named, owner }) => {
    const year = owner === "part" ? named : yearOfMonths(months, name, number, named, owner);
    return year.ok ? unitIn(year) : year;
  });
  const refusal = meant.find((unit) => !unit.ok);
  if (refusal !== undefined) return refusal;
  const [unit, second = unit] = meant.filter((one): one is Unit => one.ok);
  if (unit?.earliest !== second?.earliest || unit === undefined || !areMonthsOf(months, unit))
    return refuseMonths(months, name, number);
  return { ...unit, assumptions: [] };
}

/**
 * The year of a quarter by the year of its months. Where a plain year stands behind both ("Q4 (January to March)
 * 2025"), it may be the year of the months or that in which the financial year starts, which are one for the others.
 */
function yearOfMonths(
  months: SpeltMonths,
  name: PartName,
  number: number,
  named: NamedYear,
  owner: PlacedYear["owner"],
): NamedYear | Refusal {
  const span = toSpan(months);
  const length = name === "quarter" ? 3 : 6;
  if (named.kind !== "plain" || span === null) return named;
  if (span.first === 1 + (number - 1) * length) return { ...named, kind: "calendar" };
  const first = months.entries[0]?.year ?? null;
  const isOverNewYear = span.last < span.first;
  const isOneYear = !isOverNewYear && (owner === "months" || span.first > 3);
  if (!isOneYear && first === null)
    return refuse("financial-year-ambiguous", {}, readingsOf(span, named.year));
  const startsIn = first ?? named.year;
  return { ok: true, kind: "split", year: span.first > 3 ? startsIn : startsIn - 1 };
}

function readingsOf({ first, last }: { first: number; last: number }, year: number): string[] {
  const [from, to] = [monthName(first), monthName(last)];
  return last < first
    ? [`${from} ${year - 1} to ${to} ${year}`, `${from} ${year} to ${to} ${year + 1}`]
    : [`${from} to ${to} ${year}`, `${from} to ${to} ${year + 1}`];
}

function refuseMonths({ entries }: SpeltMonths, name: PartName, number: number): Refusal {
  const [first, last] = [entries[0], entries.at(-1)];
  const months = `${monthName(first?.month ?? 1)} to ${monthName(last?.month ?? 1)}`;
  return refuse("months-disagree", { months, part: `${name} ${number}` });
}

/** A year belongs to the months that it follows, on the same side of a bracket, or to the quarter that it stands beside. */
function ownerOf(pieces: readonly Piece[], index: number): PlacedYear["owner"] {
  const isBeside = (other: Piece | undefined, kind: Piece["kind"]): boolean =>
    other?.kind === kind && other.isInside === pieces[index]?.isInside;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (isBeside(before, "months")) return "months";
  if (isBeside(before, "part")) return "part";
  if (pieces.slice(0, index).some(({ kind }) => kind === "months")) return "both";
  return before?.kind === "part" || isBeside(after, "part") ? "part" : "both";
}

/** Takes tokens apart; none where something else stands among them. */
function takePieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let isInside = false;
  let hasBracket = false;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    const isFree = at > 0 && at < tokens.length - 1 && !isParting(tokens[at - 1]?.kind);
    if (kind === "(" && !hasBracket) [isInside, hasBracket] = [true, true];
    else if (kind === ")" && isInside) isInside = false;
    else if (!(isParting(kind) && isFree)) {
      const piece =
        takePart(tokens, at, isInside) ??
        takeMonths(tokens, at, isInside) ??
        takeYear(tokens, at, isInside);
      if (piece === null) return [];
      pieces.push(piece);
      at = piece.end;
      continue;
    }
    at++;
  }
  return isInside ? [] : pieces;
}

function isParting(kind: TokenKind | undefined): boolean {
  return kind === "-" || kind === ":";
}

function takePart(tokens: readonly Token[], at: number, isInside: boolean): Piece | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  const name = partName(one) ?? partName(other);
  const number = partName(one) === null ? one : other;
  if (name === null || (number?.kind !== "one-digit" && number?.kind !== "ordinal")) return null;
  return { kind: "part", name, number: number.value, end: at + 2, isInside };
}

function partName(token: Token | undefined): PartName | null {
  return token?.kind === "quarter" || token?.kind === "half" ? token.kind : null;
}

function takeMonths(tokens: readonly Token[], at: number, isInside: boolean): Piece | null {
  const months = readMonths(tokens, at);
  return months && { kind: "months", months, end: months.end, isInside };
}

/** One number or the two of a financial year, with the words for the kind of year before or after it. */
function takeYear(tokens: readonly Token[], from: number, isInside: boolean): Piece | null {
  const start = isYearWord(tokens[from]?.kind) ? from + 1 : from;
  const first = tokens[start]?.kind;
  if (first === undefined || !isYearNumber(first)) return null;
  const [mark, second, after] = tokens.slice(start + 1, start + 4).map(({ kind }) => kind);
  const isPair = (mark === "-" || mark === "/") && second !== undefined && isYearNumber(second);
  const mayBeDay = after === "month" && !readYear(tokens.slice(start, start + 3)).ok;
  const isSplit = isPair && !mayBeDay;
  const last = start + (isSplit ? 3 : 1);
  const end = isYearWord(tokens[last]?.kind) ? last + 1 : last;
  return { kind: "year", tokens: tokens.slice(from, end), end, isInside };
}

function isYearWord(kind: TokenKind | undefined): boolean {
  return kind === "financial" || kind === "calendar";
}
