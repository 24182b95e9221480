import { monthName } from "../calendar/index.js";
import type { NumberedPart } from "./refusals.messages.js";
import { NO_PARTS, readHalf, readQuarter } from "./readUnit.js";
import { isYearNumber, type NamedYear, readYear } from "./readYear.js";
import type { Token, TokenKind } from "./scan.js";
import { areMonthsOf, readMonths, type SpeltMonths, toMonthSpan } from "./readMonths.js";
import { type Basis, type Reading, type Refusal, refuse, type Unit } from "./unit.js";

/** What such a phrase is made of, and the token behind it. */
type Piece = { end: number } & (
  | { kind: "part"; part: NumberedPart }
  | { kind: "months"; months: SpeltMonths }
  | { kind: "year"; tokens: readonly Token[] }
);

/** A piece in its place: a bracket may hold one or more of them. */
type PlacedPiece = Piece & { isInside: boolean };

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
  return readInYears(part.part, spelt.months, years, basis);
}

/** Every year that is named has to give the same quarter, and that the months that are spelt out. */
function readInYears(
  part: NumberedPart,
  months: SpeltMonths,
  years: readonly PlacedYear[],
  basis: Basis,
): Reading {
  const units: Unit[] = [];
  for (const { named, owner } of years) {
    const year = owner === "part" ? named : yearOfMonths(part, months, { named, owner });
    const unit = year.ok ? readPart(part, year, basis) : year;
    if (!unit.ok) return unit;
    units.push(unit);
  }
  const [unit] = units;
  const areSame = units.every(({ earliest }) => earliest === unit?.earliest);
  if (unit === undefined || !areSame || !areMonthsOf(months, unit))
    return refuseMonths(part, months);
  return { ...unit, assumptions: [] };
}

function readPart({ name, number }: NumberedPart, year: NamedYear, basis: Basis): Reading {
  const read = name === "quarter" ? readQuarter : readHalf;
  return read({ ...NO_PARTS, part: number }, year, basis);
}

/**
 * The year of a quarter by the year of its months. Where a plain year stands behind both ("Q4 (January to March)
 * 2025"), it may be the year of the months or that in which the financial year starts, which are one for the others. Where
 * the first month has a year of its own ("October 2025 to March 2026"), the plain one has to be that of the last.
 */
function yearOfMonths(
  { name, number }: NumberedPart,
  months: SpeltMonths,
  { named, owner }: PlacedYear,
): NamedYear | Refusal {
  const span = toMonthSpan(months);
  const length = name === "quarter" ? 3 : 6;
  if (named.kind !== "plain" || span === null) return named;
  if (span.first === 1 + (number - 1) * length) return { ...named, kind: "calendar" };
  const first = months.entries[0]?.year ?? null;
  const isOverNewYear = span.last < span.first;
  const isOneYear = !isOverNewYear && (owner === "months" || span.first > 3);
  if (!isOneYear && first === null) {
    const readings = readingsOf(span, named.year);
    return refuse("forecast-financial-year-ambiguous", { readings }, readings);
  }
  const startsIn = first ?? named.year;
  const year = span.first > 3 ? startsIn : startsIn - 1;
  const endsIn = span.last > 3 ? year : year + 1;
  const isFitting = named.year === endsIn || (owner === "both" && named.year === year);
  return isFitting ? { ok: true, kind: "split", year } : refuseMonths({ name, number }, months);
}

function readingsOf({ first, last }: { first: number; last: number }, year: number): string[] {
  const [from, to] = [monthName(first), monthName(last)];
  return last < first
    ? [`${from} ${year - 1} to ${to} ${year}`, `${from} ${year} to ${to} ${year + 1}`]
    : [`${from} to ${to} ${year}`, `${from} to ${to} ${year + 1}`];
}

function refuseMonths(part: NumberedPart, { entries }: SpeltMonths): Refusal {
  const [first, last] = [entries[0]?.month ?? 1, entries.at(-1)?.month ?? 1];
  return refuse("forecast-bracket-disagrees", { of: "months", first, last, part });
}

/** A year belongs to the months that it follows, on the same side of a bracket, or to the quarter that it stands beside. */
function ownerOf(pieces: readonly PlacedPiece[], index: number): PlacedYear["owner"] {
  const isBeside = (other: PlacedPiece | undefined, kind: Piece["kind"]): boolean =>
    other?.kind === kind && other.isInside === pieces[index]?.isInside;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (isBeside(before, "months")) return "months";
  if (isBeside(before, "part")) return "part";
  if (pieces.slice(0, index).some(({ kind }) => kind === "months")) return "both";
  return before?.kind === "part" || isBeside(after, "part") ? "part" : "both";
}

/** Takes tokens apart into their pieces; gives none where something else stands among them. */
function takePieces(tokens: readonly Token[]): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let at = 0;
  let isInside = false;
  let hasBracket = false;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    const isFree = at > 0 && at < tokens.length - 1 && !isParting(tokens[at - 1]?.kind);
    if (kind === "(" && !hasBracket) [isInside, hasBracket] = [true, true];
    else if (kind === ")" && isInside) isInside = false;
    else if (!(isParting(kind) && isFree)) {
      const piece = takePart(tokens, at) ?? takeMonths(tokens, at) ?? takeYear(tokens, at);
      if (piece === null) return [];
      pieces.push({ ...piece, isInside });
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

function takePart(tokens: readonly Token[], at: number): Piece | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  const name = partName(one) ?? partName(other);
  const isNameFirst = partName(one) !== null;
  const number = isNameFirst ? other : one;
  if (name === null || number === undefined) return null;
  const isNumber =
    number.kind === "one-digit" ||
    number.kind === "ordinal" ||
    (isNameFirst && number.kind === "number-word");
  return isNumber ? { kind: "part", part: { name, number: number.value }, end: at + 2 } : null;
}

function partName(token: Token | undefined): NumberedPart["name"] | null {
  return token?.kind === "quarter" || token?.kind === "half" ? token.kind : null;
}

function takeMonths(tokens: readonly Token[], at: number): Piece | null {
  const months = readMonths(tokens, at);
  return months && { kind: "months", months, end: months.end };
}

/** One number or the two of a financial year, with the words for the kind of year before or after it. */
function takeYear(tokens: readonly Token[], from: number): Piece | null {
  const start = isYearWord(tokens[from]?.kind) ? from + 1 : from;
  const first = tokens[start]?.kind;
  if (first === undefined || !isYearNumber(first)) return null;
  const [mark, second, after] = tokens.slice(start + 1, start + 4).map(({ kind }) => kind);
  const isPair = (mark === "-" || mark === "/") && second !== undefined && isYearNumber(second);
  const mayBeDay = after === "month" && !readYear(tokens.slice(start, start + 3)).ok;
  const isSplit = isPair && !mayBeDay;
  const last = start + (isSplit ? 3 : 1);
  const end = isYearWord(tokens[last]?.kind) ? last + 1 : last;
  return { kind: "year", tokens: tokens.slice(from, end), end };
}

function isYearWord(kind: TokenKind | undefined): boolean {
  return kind === "financial" || kind === "calendar";
}
