import type { Stage } from "../lifecycle/index.js";
import { defaultStrands } from "../plan/index.js";
import type { OwnRagScheme } from "../rag/index.js";
import { foldWords } from "../text/index.js";
import { type ProjectNoun, projectNouns } from "./nouns.vocabulary.js";
import { listHeadings, type ListName } from "./vocabulary.js";
import type { Profile } from "./types.js";
import {
  type DecisionField,
  decisionColumns,
  type ProjectField,
  projectColumns,
} from "./columns.vocabulary.js";
import { type StageHeadings, stageHeadings, statusWords } from "./stages.vocabulary.js";

/** The words by which one paper is read: those of every area and, over them, the profile's own. */
export interface Vocabulary {
  /** The plan's strands, against which labels are matched. */
  strands: readonly string[];
  /** Whether a profile names the plan; otherwise its strands count only where the paper's own labels fit them. */
  isPlanNamed: boolean;
  /** Which heading of a project table, folded, stands for which field. */
  projectColumns: ReadonlyMap<string, ProjectField>;
  /** Which heading of a decision table, folded, stands for which field. */
  decisionColumns: ReadonlyMap<string, DecisionField>;
  /** What projects are called, folded: the common words and the profile's own. */
  nouns: readonly ProjectNoun[];
  /** Those of them that a profile teaches. */
  ownNouns: readonly ProjectNoun[];
  /** Which status word, folded, stands for which stage. */
  statusWords: ReadonlyMap<string, Stage>;
  /** Which words of a heading, folded, stand for which stage: the profile's own before the common ones. */
  stageHeadings: StageHeadings;
  /** What stands over each list of the headline, folded: the common words and those of the profile's own stages. */
  listHeadings: Readonly<Record<ListName, readonly string[]>>;
  /** The scheme by which ratings are read, by its name or with an office's own words; `undefined` takes the first that knows the word. */
  ragScheme: string | OwnRagScheme | undefined;
  /** Which rating, by its word or its value, the paper's own key says to be a stage: blue that means finished. */
  ratingStages: ReadonlyMap<string, Stage>;
  /** Every word or number that the paper's own key explains, folded: with these it rates. */
  ratingPoints: ReadonlySet<string>;
  /** What the paper's own legend says of a colour, by the colour as `#rrggbb`. */
  ragFills: ReadonlyMap<string, string>;
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
    isPlanNamed: (profile?.strands.length ?? 0) > 0,
    projectColumns: join(projectColumns, profile?.projectColumns),
    decisionColumns: join(decisionColumns, profile?.decisionColumns),
    nouns: [...projectNouns, ...nounsOf(profile)],
    ownNouns: nounsOf(profile),
    statusWords: join(statusWords, profile?.stages),
    stageHeadings: [...ownStages(profile), ...stageHeadings],
    listHeadings: {
      ...listHeadings,
      delivered: [...listHeadings.delivered, ...ownWords(profile, "completed")],
      placedOnHold: [...listHeadings.placedOnHold, ...ownWords(profile, "on-hold")],
    },
    ragScheme: ragSchemeOf(profile),
    ratingStages: new Map(),
    ratingPoints: new Set(),
    ragFills: new Map(),
    decisionRefs: profile?.decisionRefs ?? [],
  };
}

function nounsOf(profile: Profile | null): ProjectNoun[] {
  return Object.entries(profile?.nouns ?? {}).map(([one, many]) => ({
    one: foldWords(one),
    many: foldWords(many),
  }));
}

function ownStages(profile: Profile | null): [string, Stage][] {
  return Object.entries(profile?.stages ?? {}).map(([words, stage]) => [foldWords(words), stage]);
}

function ownWords(profile: Profile | null, stage: Stage): string[] {
  return ownStages(profile).flatMap(([words, own]) => (own === stage ? [words] : []));
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
