import type { Stage } from "../lifecycle/index.js";
import { defaultStrands } from "../plan/index.js";
import type { OwnRagScheme } from "../rag/index.js";
import { foldWords } from "../text/index.js";
import type { DecisionField, Profile, ProjectField } from "./types.js";
import { decisionColumns, projectColumns, statusWords } from "./vocabulary.js";

/** The words by which one paper is read: those of every area and, over them, the profile's own. */
export interface Vocabulary {
  /** The plan's strands, against which labels are matched. */
  strands: readonly string[];
  /** Which heading of a project table, folded, stands for which field. */
  projectColumns: ReadonlyMap<string, ProjectField>;
  /** Which heading of a decision table, folded, stands for which field. */
  decisionColumns: ReadonlyMap<string, DecisionField>;
  /** Which status word, folded, stands for which stage. */
  statusWords: ReadonlyMap<string, Stage>;
  /** The scheme by which ratings are read, by its name or with an office's own words; `undefined` takes the first that knows the word. */
  ragScheme: string | OwnRagScheme | undefined;
  /** How a decision's id is written; `#` stands for its digits. */
  decisionRefs: readonly string[];
}

/**
 * Joins the common vocabulary with a profile's; the keys are folded.
 * @example
 * vocabularyOf(null).statusWords.get("in progress"); // => "current"
 */
export function vocabularyOf(profile: Profile | null): Vocabulary {
  return {
    strands: profile?.strands.length ? profile.strands : defaultStrands,
    projectColumns: join(projectColumns, profile?.projectColumns),
    decisionColumns: join(decisionColumns, profile?.decisionColumns),
    statusWords: join(statusWords, profile?.stages),
    ragScheme: ragSchemeOf(profile),
    decisionRefs: profile?.decisionRefs ?? [],
  };
}

function ragSchemeOf(profile: Profile | null): Vocabulary["ragScheme"] {
  const named = profile?.ragScheme ?? undefined;
  const own = Object.entries(profile?.ratings ?? {});
  if (profile === null || own.length === 0) return named;
  const words = new Map(own.map(([word, rating]) => [foldWords(word), rating] as const));
  return { name: profile.name, words, over: named };
}

function join<Meaning>(
  common: Readonly<Record<string, Meaning>>,
  own: Readonly<Record<string, Meaning>> = {},
): ReadonlyMap<string, Meaning> {
  const folded = Object.entries(own).map(
    ([words, meaning]) => [foldWords(words), meaning] as const,
  );
  return new Map([...Object.entries(common), ...folded]);
}
