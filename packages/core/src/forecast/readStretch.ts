import { NO_PARTS } from "./readUnit.js";
import { isYearNumber, readJoinedYear, readYear } from "./readYear.js";
import type { Token, TokenKind } from "./scan.js";
import { type Branch, shapes } from "./shapes.js";
import { type Basis, type Reading, type Refusal, refuse } from "./unit.js";

/** A single stretch of time, and the tokens that name its year. */
export interface Stretch {
  reading: Reading;
  year: Token[];
}

/** Reads tokens that are one stretch of time with its year; `null` where no form has their kinds. */
export function readStretch(tokens: readonly Token[], basis: Basis): Stretch | null {
  let branch: Branch | undefined = shapes;
  for (const token of tokens) {
    branch = branch.next(token.kind);
    if (branch === undefined) return null;
  }
  const { shape } = branch;
  if (shape === null) return null;
  const parts = { ...NO_PARTS };
  const year: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, role] = [tokens[index], shape.roles[index]];
    if (token === undefined || !role) continue;
    if (role === "year") year.push(token);
    else parts[role] = token.value;
  }
  const [only] = year;
  const joined = parts.part > 0 && year.length === 1 && only ? readJoinedYear(only) : null;
  const named = joined ?? readYear(year);
  if (!named.ok) return { reading: withPart(named, tokens, parts.part), year };
  return { reading: withHydref(shape.form.read(parts, named, basis), tokens), year };
}

/** What a year may mean holds for its quarter or half too, and says nothing of a month or a day. */
function withPart(refusal: Refusal, tokens: readonly Token[], part: number): Refusal {
  const isYearAlone = tokens.every(
    ({ kind }) => kind === "financial" || kind === "calendar" || isYearNumber(kind),
  );
  if (refusal.readings.length === 0 || isYearAlone) return refusal;
  const hasKind = (wanted: TokenKind): boolean => tokens.some(({ kind }) => kind === wanted);
  const letter = hasKind("quarter") ? "Q" : hasKind("half") ? "H" : null;
  const readings = letter ? refusal.readings.map((year) => `${letter}${part} ${year}`) : [];
  return refuse("forecast-financial-year-ambiguous", { readings }, readings);
}

/** "Hydref" is read as October, and the assumption is said; a day of it can be nothing else. */
function withHydref(reading: Reading, tokens: readonly Token[]): Reading {
  if (
    !reading.ok ||
    reading.precision === "day" ||
    !tokens.some(({ isBareHydref }) => isBareHydref)
  )
    return reading;
  return { ...reading, assumptions: [...reading.assumptions, "hydref-october"] };
}
