import { type Form, forms } from "./forms.vocabulary.js";
import type { Parts } from "./readUnit.js";

type Role = keyof Parts | "year" | null;

/** The kinds of tokens in one spelling of a form, and what each of them is in it. */
interface Spelling {
  kinds: readonly string[];
  roles: readonly Role[];
}

export interface Shape {
  form: Form;
  roles: readonly Role[];
}

const NOTHING: Spelling = { kinds: [], roles: [] };

/** One token that may be of any of some kinds. */
const token = (role: Role, ...kinds: string[]): Spelling[] =>
  kinds.map((kind) => ({ kinds: [kind], roles: [role] }));

/** The tokens of a year; each text is a row of kinds with a space between. */
const years = (...texts: string[]): Spelling[] =>
  texts.map((text) => {
    const kinds = text.split(" ");
    return { kinds, roles: kinds.map(() => "year" as const) };
  });

/** Two years that are written as one: "2019/20", "19-20", "’19/20". */
const pairs = [
  ["four-digit", "two-digit"],
  ["four-digit", "four-digit"],
  ["four-digit", "marked-year"],
  ["two-digit", "two-digit"],
  ["marked-year", "two-digit"],
  ["marked-year", "marked-year"],
].flatMap(([first, second]) => [`${first} - ${second}`, `${first} / ${second}`]);
const splits = pairs.flatMap((pair) => [pair, `financial ${pair}`, `${pair} financial`]);
/** A financial year by one number: read as a year so that it can be refused as what it is. */
const oneFinancial = [
  "financial four-digit",
  "financial two-digit",
  "financial marked-year",
  "four-digit financial",
];
const calendars = ["calendar four-digit", "four-digit calendar"];

/** A mark between the year and what stands beside it. */
const markBefore = (mark: string, spellings: readonly Spelling[]): Spelling[] =>
  spellings.map(({ kinds, roles }) => ({ kinds: [mark, ...kinds], roles: [null, ...roles] }));
const markAfter = (spellings: readonly Spelling[], mark: string): Spelling[] =>
  spellings.map(({ kinds, roles }) => ({ kinds: [...kinds, mark], roles: [...roles, null] }));

const numbers = years("four-digit", "two-digit", "marked-year");
const fullSplits = years("four-digit - two-digit", "four-digit / two-digit");
const calendarYears = years(...calendars);

/** What a name in capitals stands for in a shape; any other word is the kind of one token. */
const atoms: Readonly<Record<string, readonly Spelling[]>> = {
  YEAR: [
    ...numbers,
    ...calendarYears,
    ...years(...oneFinancial, ...splits),
    ...markBefore("-", [...numbers, ...fullSplits]),
    ...markBefore("/", numbers),
  ],
  /** A year before other words: two digits there would be a day, as in "31 March". */
  YEAR_FIRST: [
    ...years("four-digit", "financial four-digit", "four-digit financial", ...splits),
    ...calendarYears,
    ...markAfter([...years("four-digit"), ...fullSplits], "-"),
    ...markAfter(years("four-digit"), "/"),
  ],
  /** Without "2019-20" by itself, which might be a month: a form of its own. */
  SPLIT: years(...splits.filter((pair) => pair !== "four-digit - two-digit"), ...oneFinancial),
  /** Two years with a word between: "winter of 2019 to 2020". */
  YEAR_TO_YEAR: years("four-digit to four-digit", "four-digit to two-digit"),
  /** A year beside a day, which lies in one year. */
  ONE_YEAR: [...numbers, ...calendarYears],
  FULL_YEAR: years("four-digit"),
  /** A year behind "in": "third quarter in 2024/25"; "Q3 in 24" might count something. */
  IN_YEAR: markBefore("in", [
    ...years("four-digit", "marked-year", ...oneFinancial, ...splits),
    ...calendarYears,
  ]),
  PART: token("part", "one-digit", "number-word", "ordinal"),
  /** A part before its name: "two quarters" says how many. */
  PART_FIRST: token("part", "one-digit", "ordinal"),
  ORDINAL_PART: token("part", "ordinal"),
  DAY: token("day", "one-digit", "two-digit", "ordinal"),
  DAY_NUMBER: token("day", "one-digit", "two-digit"),
  TWO_DIGIT_DAY: token("day", "two-digit"),
  MONTH_NUMBER: token("month", "one-digit", "two-digit"),
  TWO_DIGIT_MONTH: token("month", "two-digit"),
  MONTH: token("month", "month"),
  SEASON: token("season", "season"),
  WEEKDAY: [
    NOTHING,
    ...token("weekday", "weekday"),
    { kinds: ["weekday", "-"], roles: ["weekday", null] },
  ],
};

/** A tree of kinds: each token of a phrase leads one branch on, and where the phrase ends stands its shape. */
export interface Branch {
  shape: Shape | null;
  /** Where a token of this kind leads; `undefined` where no form goes on with it. */
  next(kind: string): Branch | undefined;
}

/** A spelling of a form as far as it was followed: what its tokens were, what comes at once, and the words after that. */
interface Thread {
  form: Form;
  roles: readonly Role[];
  ahead: Spelling;
  names: readonly string[];
}

/**
 * Every spelling of every form; a phrase is looked up here. There are thousands of spellings and a phrase follows one of
 * them, so a branch is grown when it is first reached, and kept.
 */
export const shapes: Branch = growBranch(
  forms.flatMap((form) =>
    form.shapes.flatMap((shape) =>
      openThread({ form, roles: [], ahead: NOTHING, names: shape.split(" ") }),
    ),
  ),
);

function growBranch(threads: readonly Thread[]): Branch {
  const grown = new Map<string, Branch | undefined>();
  const ended = threads.findLast(({ ahead }) => ahead.kinds.length === 0);
  return {
    shape: ended ? { form: ended.form, roles: ended.roles } : null,
    next(kind) {
      if (grown.has(kind)) return grown.get(kind);
      const further = threads.flatMap((thread) => followThread(thread, kind));
      const branch = further.length > 0 ? growBranch(further) : undefined;
      grown.set(kind, branch);
      return branch;
    },
  };
}

function followThread(thread: Thread, kind: string): Thread[] {
  const { kinds, roles } = thread.ahead;
  if (kinds[0] !== kind) return [];
  const ahead = { kinds: kinds.slice(1), roles: roles.slice(1) };
  return openThread({ ...thread, roles: [...thread.roles, roles[0] ?? null], ahead });
}

/** Where nothing comes at once, every way to spell the next word does; at the end of the words nothing is left. */
function openThread(thread: Thread): Thread[] {
  const [name, ...names] = thread.names;
  if (thread.ahead.kinds.length > 0 || name === undefined) return [thread];
  return spellWord(name).flatMap((ahead) => openThread({ ...thread, ahead, names }));
}

function spellWord(name: string): readonly Spelling[] {
  return atoms[name] ?? token(null, name);
}

/** The kinds of every spelling of one form. */
export function spellingsOf(form: Form): string[] {
  return spell(form).map(({ kinds }) => kinds.join(" "));
}

function spell(form: Form): Spelling[] {
  return form.shapes.flatMap((shape) => spellShape(shape.split(" ")));
}

function spellShape(names: readonly string[]): Spelling[] {
  return names.reduce<Spelling[]>(
    (spelt, name) =>
      spelt.flatMap((left) =>
        spellWord(name).map((right) => ({
          kinds: [...left.kinds, ...right.kinds],
          roles: [...left.roles, ...right.roles],
        })),
      ),
    [NOTHING],
  );
}
