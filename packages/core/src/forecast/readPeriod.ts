import { readRange } from "./readRange.js";
import { readStretch } from "./readStretch.js";
import type { Token } from "./scan.js";
import { type Basis, type Refusal, refuse, type Unit } from "./unit.js";
import { qualifiers } from "./vocabulary.js";

/** A period with the word before it that was kept. */
export interface Period {
  ok: true;
  unit: Unit;
  qualifier: string | null;
}

type Qualifier = keyof typeof qualifiers;

/** Words before a period, by their kinds: "in", then "by", then one for a part of it. */
const BEFORE = /^(?:i|(b))?([emlsgn]?)/;

/** Reads a period with the words before it; `null` where the tokens are of no form. */
export function readPeriod(
  text: string,
  tokens: readonly Token[],
  basis: Basis,
): Period | Refusal | null {
  const [first] = tokens;
  if (first?.kind === "f" || first?.kind === "z") return readFromTo(text, tokens, basis);
  const [words, by = "", place = ""] = BEFORE.exec(kindsOf(tokens)) ?? [""];
  const dash = place !== "" && tokens[words.length]?.kind === "-" ? 1 : 0;
  const reading = readRange(tokens.slice(words.length + dash), basis);
  if (reading === null || !reading.ok) return reading;
  if (place !== "" && reading.precision === "day") return refuse("unreadable");
  const said = [by, place].flatMap((kind) => (kind === "" ? [] : qualifiers[kind as Qualifier].en));
  return { ok: true, unit: reading, qualifier: said.join(" ") || null };
}

/** "From April to June 2020", "between April and June 2020"; a start without an end is no forecast. */
function readFromTo(text: string, tokens: readonly Token[], basis: Basis): Period | Refusal | null {
  const rest = tokens.slice(1);
  const kinds = kindsOf(rest);
  const isJoined = tokens[0]?.kind === "f" ? /[T-]/.test(kinds) : kinds.includes("&");
  const reading = readRange(rest, basis);
  if (reading === null || !reading.ok) return reading;
  if (isJoined && readStretch(rest, basis) === null)
    return { ok: true, unit: reading, qualifier: null };
  const start = text.slice(rest[0]?.start ?? 0).trim();
  return refuse("open-ended", {}, [start, "any time after it"]);
}

function kindsOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind }) => kind).join("");
}
