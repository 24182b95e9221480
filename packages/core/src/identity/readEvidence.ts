import type { Project } from "../project/index.js";
import { type Known, readNames } from "./readNames.js";
import { type EvidenceKind, evidenceWords } from "./vocabulary.js";

/** What a row says of where it came from or went, with the folded names of the projects that it says it of. */
export interface Evidence {
  /** Where it came from or went, such as `formerly`. */
  kind: EvidenceKind;
  /** The folded names of the projects that it says it of. */
  names: string[];
}

/**
 * Reads what a row's title, objective and commentary say of other projects by name: formerly, split from, merged with,
 * now part of. Words that name no known project say nothing.
 * @param known the folded names of the projects that may be meant
 * @example
 * const row = { title: "Vehicles (formerly Fleet)", objective: null, commentary: null };
 * readEvidence(row, new Set(["fleet"])); // => [{ kind: "formerly", names: ["fleet"] }]
 */
export function readEvidence(
  row: Pick<Project, "title" | "objective" | "commentary">,
  known: Known,
): Evidence[] {
  return [row.title, row.objective, row.commentary].flatMap((text) =>
    text === null ? [] : readText(text, known),
  );
}

function readText(text: string, known: Known): Evidence[] {
  return evidenceWords.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const names = readNames(
        clauseFrom(text, index + words.length + colonAt(text, index + words.length)),
        known,
      );
      return names.length > 0 ? [{ kind, names }] : [];
    }),
  );
}

/** How long a colon between the words and the names is: "formerly: Fleet". */
function colonAt(text: string, start: number): number {
  return /^\s?:\s/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
}

/** The text up to the end of its clause; brackets that open and close inside it stay. */
function clauseFrom(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "(" || sign === "[") depth++;
    else if ((sign === ")" || sign === "]") && --depth < 0) return text.slice(start, at);
    else if (/^[.;:](?:\s|$)/.test(text.slice(at, at + 2))) return text.slice(start, at);
  }
  return text.slice(start);
}
