import { NO_PARTS } from "./readUnit.js";
import { readJoinedYear, readYear } from "./readYear.js";
import type { Token } from "./scan.js";
import { shapes } from "./shapes.js";
import { type Basis, type Reading, type Refusal, refuse } from "./unit.js";

/** A single stretch of time, and the tokens that name its year. */
export interface Stretch {
  reading: Reading;
  year: Token[];
}

/** Reads tokens that are one stretch of time with its year; `null` where no form has their kinds. */
export function readStretch(tokens: readonly Token[], basis: Basis): Stretch | null {
  let kinds = "";
  for (const token of tokens) kinds += token.kind;
  const shape = shapes.get(kinds);
  if (shape === undefined) return null;
  const parts = { ...NO_PARTS };
  const year: Token[] = [];
  tokens.forEach((token, index) => {
    const role = shape.roles[index];
    if (role === "year") year.push(token);
    else if (role) parts[role] = token.value;
  });
  const [only] = year;
  const joined = parts.part > 0 && year.length === 1 && only ? readJoinedYear(only) : null;
  const named = joined ?? readYear(year);
  if (!named.ok) return { reading: withPart(named, kinds, parts.part), year };
  return { reading: withHydref(shape.form.read(parts, named, basis), tokens), year };
}

/** What a year may mean holds for its quarter or half too, and says nothing of a month or a day. */
function withPart(refusal: Refusal, kinds: string, part: number): Refusal {
  if (refusal.readings.length === 0 || kinds.replace(/[F4C2]/g, "") === "") return refusal;
  const letter = /[QH]/.exec(kinds)?.[0];
  const readings = letter ? refusal.readings.map((year) => `${letter}${part} ${year}`) : [];
  return refuse("financial-year-ambiguous", {}, readings);
}

/** "Hydref" is read as October, and the assumption is said. */
function withHydref(reading: Reading, tokens: readonly Token[]): Reading {
  if (!reading.ok || !tokens.some(({ isBareHydref }) => isBareHydref)) return reading;
  return { ...reading, assumptions: [...reading.assumptions, "hydref-october"] };
}
