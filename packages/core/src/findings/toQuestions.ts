import type { Change, Comparison } from "../comparison/index.js";
import type { Place } from "../result/index.js";
import { sayTitle } from "../text/index.js";
import { questionWords } from "./questions.messages.js";
import { rules } from "./rules.js";
import type { Finding, RuleQuestion } from "./types.js";

/** A short question that a member may put to the office, with the code of what gave rise to it and its places. */
export interface Question {
  /** The code of the rule, or the kind of the change. */
  code: string;
  /** In English, as one or two sentences. */
  question: string;
  /** The projects, decisions or figures that it is about. */
  about: string[];
  /** Where the papers say it; a question about many names the first place of each. */
  at: Place[];
}

/** More findings of one kind than this are put as one question, so that members can ask all that matters. */
export const MOST_SINGLE_QUESTIONS = 3;

interface Topic {
  code: string;
  about: string | null;
  found: string | null;
  places: Place[];
}

const ruleQuestions = new Map<string, RuleQuestion>(
  rules.flatMap(({ code, question }): [string, RuleQuestion][] =>
    question === null ? [] : [[code, question]],
  ),
);

const changeQuestions = new Map(Object.entries(questionWords.en));

/**
 * Puts findings, and the changes between papers that no rule notices, as short questions for members. Each stands on what
 * the papers say; nothing is ranked or supposed. What could not be read is nothing to ask about and is left out.
 * @example
 * toQuestions([]); // => []
 */
export function toQuestions(
  findings: readonly Finding[],
  comparisons: readonly Pick<Comparison, "changes">[] = [],
): Question[] {
  const noticed = findings.map(({ code, about, found, at, related }) => ({
    code,
    about,
    found,
    places: [...(at ? [at] : []), ...related.slice(0, 1)],
  }));
  const changed = comparisons.flatMap(({ changes }) => changes.map(toTopic));
  return [...ask(noticed, ruleQuestions), ...ask(changed, changeQuestions)];
}

function toTopic({ kind, title, sentence, at }: Change): Topic {
  return { code: kind, about: title, found: sentence, places: at.flatMap((one) => one ?? []) };
}

function ask(topics: readonly Topic[], questions: ReadonlyMap<string, RuleQuestion>): Question[] {
  return [...questions].flatMap(([code, question]) => {
    const own = topics.filter((topic) => topic.code === code);
    if (own.length > MOST_SINGLE_QUESTIONS) return [askTogether(code, question, own)];
    return mergeSame(own.map((topic) => askOne(question, topic)));
  });
}

/** The same question about two papers is put once, with the places of both. */
function mergeSame(questions: readonly Question[]): Question[] {
  const byText = Map.groupBy(questions, ({ question }) => question);
  return [...byText.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, at: [first, ...others].flatMap(({ at }) => at) }],
  );
}

function askOne({ one }: RuleQuestion, { code, about, found, places }: Topic): Question {
  const asked = { about: about === null ? "the paper" : sayTitle(about), found: found ?? "" };
  return {
    code,
    question: startSentence(one(asked)),
    about: about === null ? [] : [sayTitle(about)],
    at: places,
  };
}

function askTogether(code: string, { many }: RuleQuestion, topics: readonly Topic[]): Question {
  const titles = topics.flatMap(({ about }) => (about === null ? [] : [sayTitle(about)]));
  const about = [...new Set(titles)];
  return {
    code,
    question: startSentence(many(about.length > 1 ? about.length : topics.length)),
    about,
    at: topics.flatMap(({ places }) => places.slice(0, 1)),
  };
}

/** A title that begins a question may be printed with a small letter. */
function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
