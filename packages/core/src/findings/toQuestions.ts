import type { Change, Comparison } from "../comparison/index.js";
import type { ProjectNoun } from "../profile/index.js";
import type { Place } from "../result/index.js";
import { foldTitle, sayTitle } from "../text/index.js";
import { joinQuestions } from "./joinQuestions.js";
import { type Compared, isOfNewest, toRank } from "./newestPaper.js";
import { questionWords } from "./questions.messages.js";
import { rules } from "./rules.js";
import { plainNoun } from "./sayFinding.js";
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
  values: object;
  places: Place[];
  noun: ProjectNoun;
  /** Whether it is about one project, so that all that is asked of that is asked at once. */
  isOfProject: boolean;
  /** The place of its paper among those checked, from the oldest. */
  rank: number;
}

/** A question that was made of a topic, or of many. */
type Ranked = Question & Pick<Topic, "rank" | "isOfProject">;

const ruleQuestions = new Map<string, RuleQuestion>(
  rules.flatMap(({ code, words }): [string, RuleQuestion][] =>
    words.en.question === null ? [] : [[code, words.en.question]],
  ),
);

const changeQuestions = new Map<string, RuleQuestion>(Object.entries(questionWords.en));

/**
 * Puts findings, and the changes between papers that no rule notices, as short questions for members: those about the
 * newest paper first, and one about each project. Each stands on what the papers say; nothing is ranked or supposed.
 * What could not be read is nothing to ask about, and neither is a row of an older paper, which the newest answers.
 * @example
 * toQuestions([]); // => []
 */
export function toQuestions(
  findings: readonly Finding[],
  comparisons: readonly (Pick<Comparison, "changes"> & Compared)[] = [],
): Question[] {
  const rankOf = toRank(findings);
  const noticed = findings
    .filter((finding) => isOfNewest(finding, findings, comparisons))
    .map((finding) => toTopic(finding, rankOf));
  const changed = comparisons.flatMap(({ changes }) =>
    changes.map((one) => toChanged(one, rankOf)),
  );
  const asked = [...ask(noticed, ruleQuestions), ...ask(changed, changeQuestions)];
  return joinProjects(asked)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ code, question, about, at }) => ({ code, question, about, at }));
}

function toTopic(finding: Finding, rankOf: (places: readonly Place[]) => number): Topic {
  const { code, about, found, values = {}, at, related, paper, row } = finding;
  const places = [...(at ? [at] : []), ...related.slice(0, 1)];
  return {
    code,
    about,
    found,
    values,
    places,
    noun: paper?.noun ?? plainNoun,
    isOfProject: row?.of === "projects",
    rank: rankOf(places),
  };
}

function toChanged(change: Change, rankOf: (places: readonly Place[]) => number): Topic {
  const { kind, title, sentence, at } = change;
  const places = at.flatMap((one) => one ?? []);
  return {
    code: kind,
    about: title,
    found: sentence,
    values: {},
    places,
    noun: plainNoun,
    isOfProject: true,
    rank: rankOf(places),
  };
}

function ask(topics: readonly Topic[], questions: ReadonlyMap<string, RuleQuestion>): Ranked[] {
  return [...questions].flatMap(([code, question]) => {
    const own = topics.filter((topic) => topic.code === code);
    const singles = own.flatMap((topic) => askOne(question, topic) ?? []);
    if (singles.length > MOST_SINGLE_QUESTIONS) return [askTogether(code, question, own)];
    return mergeSame(singles);
  });
}

/** The same question about two papers is put once, with the places of both. */
function mergeSame(questions: readonly Ranked[]): Ranked[] {
  const byText = Map.groupBy(questions, ({ question }) => question);
  return [...byText.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, at: [first, ...others].flatMap(({ at }) => at) }],
  );
}

function askOne(question: RuleQuestion, topic: Topic): Ranked | null {
  const { code, about, found, values, places, isOfProject, rank } = topic;
  const name = about === null ? "the paper" : sayTitle(about);
  const text = question.one({ about: name, found: found ?? "" }, values);
  if (text === null) return null;
  const named = about === null ? [] : [sayTitle(about)];
  return { code, question: startSentence(text), about: named, at: places, isOfProject, rank };
}

function askTogether(code: string, question: RuleQuestion, topics: readonly Topic[]): Ranked {
  const titles = topics.flatMap(({ about }) => (about === null ? [] : [sayTitle(about)]));
  const about = [...new Set(titles)];
  const count = about.length > 1 ? about.length : topics.length;
  const noun = topics.at(-1)?.noun ?? plainNoun;
  return {
    code,
    question: startSentence(question.many(count, noun)),
    about,
    at: topics.flatMap(({ places }) => places.slice(0, 1)),
    isOfProject: false,
    rank: Math.max(...topics.map(({ rank }) => rank)),
  };
}

/** Of each project one question, where its first one stands. */
function joinProjects(questions: readonly Ranked[]): Ranked[] {
  const keyOf = (one: Ranked, index: number) =>
    one.isOfProject ? foldTitle(one.about[0] ?? "") : index;
  const groups = Map.groupBy(
    questions.map((one, index) => ({ one, key: keyOf(one, index) })),
    ({ key }) => key,
  );
  return [...groups.values()].flatMap((own) => {
    const [first, ...others] = own.map(({ one }) => one);
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    return [
      {
        ...first,
        question: joinQuestions([first, ...others].map(({ question }) => question)),
        at: [first, ...others].flatMap(({ at }) => at),
        rank: Math.max(...[first, ...others].map(({ rank }) => rank)),
      },
    ];
  });
}

/** A title that begins a question may be printed with a small letter. */
function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
