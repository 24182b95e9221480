import { parseForecast } from "../forecast/index.js";
import { otherTimes, stageNouns, welshStates } from "../profile/index.js";
import { foldWords } from "../text/index.js";

/** A heading whose field is known, and whether it is the very heading or one with more around it. */
export interface FoundField<Field extends string> {
  field: Field;
  isExact: boolean;
}

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const UNITS = /£\s*['’‘]?(?:0{3}['’]?s?|k|m|mn|bn)?(?![\p{L}\p{N}])|[*†‡§]+|\bGBP\b/giu;
const TAILS =
  /[,:–—-]? (?:(?:as at|as of|since) .{0,200}|to date|(?:this|current) (?:quarter|period|month|report|panel|meeting|time)|now)$/iu;
/** Words before a heading, and words behind it, that say that its cells are the present state. */
const PRESENT = /^(?:revised|current|latest|new|present)\s+|\s(?:this \w+|now)$/iu;
/** Fields of which a paper may print an earlier state beside the present one. */
export const timedFields: ReadonlySet<string> = new Set(["forecast", "rag", "stage"]);

/**
 * Finds which field a heading names: by the words themselves, or without a bracket, a unit of money, a mark of a note or a
 * date behind them; `Owner / Lead` names the field that both its parts name. A heading that speaks of another time, such
 * as `RAG (last quarter)`, names none.
 */
export function findField<Field extends string>(
  heading: string,
  fields: ReadonlyMap<string, Field>,
): FoundField<Field> | null {
  const exact = fields.get(foldWords(heading));
  if (exact !== undefined) return { field: exact, isExact: true };
  const plain = heading.replace(BRACKETS, " ").replace(UNITS, " ").replace(/\s+/g, " ").trim();
  const short = withoutDate(plain.replace(TAILS, ""));
  const field =
    fields.get(foldWords(plain)) ??
    fields.get(foldWords(short)) ??
    fieldOfParts(plain, fields) ??
    presentField(short, fields) ??
    fieldOfNoun(short, fields);
  if (field === undefined) return null;
  if (timedFields.has(field) && otherTimes.test(heading.toLowerCase())) return null;
  return { field, isExact: false };
}

/** `Revised end date` is an end; a word before other headings may tell them apart, as in `New projects`. */
function presentField<Field extends string>(
  heading: string,
  fields: ReadonlyMap<string, Field>,
): Field | undefined {
  const field = fields.get(foldWords(heading.replace(PRESENT, "")));
  return field !== undefined && timedFields.has(field) ? field : undefined;
}

const NOUN_FIRST = new RegExp(`^${stageNouns.source} `);

/** `Deliverable ends`, `Action due`: what is reported on stands before the word for its end, rating or stage. */
function fieldOfNoun<Field extends string>(
  heading: string,
  fields: ReadonlyMap<string, Field>,
): Field | undefined {
  const folded = foldWords(heading);
  const bare = folded.replace(NOUN_FIRST, "");
  const field = bare === folded ? undefined : fields.get(bare);
  return field !== undefined && timedFields.has(field) ? field : undefined;
}

/** `RAG March 2020`, `Forecast Q1 2019/20`: up to three words behind the heading may be a date. */
function withoutDate(heading: string): string {
  const words = heading.split(" ");
  for (const count of [3, 2, 1]) {
    const tail = words
      .slice(-count)
      .join(" ")
      .replace(/^[–—-]\s*/, "");
    if (words.length > count && /\d/.test(tail) && parseForecast(tail).kind === "period")
      return words
        .slice(0, -count)
        .join(" ")
        .replace(/[,:–—-]$/, "")
        .trimEnd();
  }
  return heading;
}

function fieldOfParts<Field extends string>(
  heading: string,
  fields: ReadonlyMap<string, Field>,
): Field | undefined {
  const parts = heading.split(/ ?\/ ?| (?:and|&|or) /i);
  const named = new Set(parts.map((part) => fields.get(foldWords(part))));
  const [only] = named;
  if (parts.length > 1 && named.size === 1) return only;
  return fieldInTwoLanguages(heading, fields);
}

/**
 * `Statws / RAG`, `Status / Statws`: the Welsh word for a state stands beside the English one for a rating or a state, and
 * the English tells which it is.
 */
function fieldInTwoLanguages<Field extends string>(
  heading: string,
  fields: ReadonlyMap<string, Field>,
): Field | undefined {
  const parts = heading.split(/\s[/|–-]\s/).map(foldWords);
  const english = parts.filter((part) => !welshStates.has(part));
  const [only] = english;
  return parts.length === 2 && english.length === 1 && only !== undefined
    ? fields.get(only)
    : undefined;
}
