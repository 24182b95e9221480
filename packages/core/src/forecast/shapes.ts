import { type Form, forms } from "./forms.cases.js";
import type { Parts } from "./readUnit.js";

type Role = keyof Parts | "year" | null;

/** The kinds of tokens in one spelling of a form, and what each of them is in it. */
interface Spelling {
  kinds: string;
  roles: readonly Role[];
}

export interface Shape {
  form: Form;
  roles: readonly Role[];
}

const one = (kinds: string, role: Role): Spelling[] =>
  [...kinds].map((kind) => ({ kinds: kind, roles: [role] }));

const years = (...kinds: string[]): Spelling[] =>
  kinds.map((text) => ({ kinds: text, roles: [...text].map(() => "year" as const) }));

const splits = [
  "4-2",
  "4/2",
  "4-4",
  "4/4",
  "2-2",
  "2/2",
  "4-y",
  "4/y",
  "y-2",
  "y/2",
  "y-y",
  "y/y",
].flatMap((pair) => [pair, `F${pair}`, `${pair}F`]);
/** A financial year by one number: read as a year so that it can be refused as what it is. */
const oneFinancial = ["F4", "F2", "Fy", "4F"];
const nothing: Spelling = { kinds: "", roles: [] };

/** A mark between the year and what stands beside it. */
const marked = (mark: string, spellings: readonly Spelling[], isBefore: boolean): Spelling[] =>
  spellings.map(({ kinds, roles }) =>
    isBefore
      ? { kinds: kinds + mark, roles: [...roles, null] }
      : { kinds: mark + kinds, roles: [null, ...roles] },
  );

const yearAlone = years("4", "2", "y", "C4", "4C", ...oneFinancial, ...splits);
/** A year before other words: two digits there would be a day, as in "31 March". */
const yearBefore = years("4", "C4", "4C", "F4", "4F", ...splits);

/** What an atom of a shape stands for; any other is the kind of one token. */
const atoms: Readonly<Record<string, readonly Spelling[]>> = {
  YEAR: [
    ...yearAlone,
    ...marked("-", years("4", "2", "y", "4-2", "4/2"), false),
    ...marked("/", years("4", "2", "y"), false),
  ],
  YEAR_FIRST: [
    ...yearBefore,
    ...marked("-", years("4", "4-2", "4/2"), true),
    ...marked("/", years("4"), true),
  ],
  /** Without "2019-20" by itself, which might be a month: a form of its own. */
  SPLIT: years(...splits.filter((pair) => pair !== "4-2"), ...oneFinancial),
  /** A year beside a day, which lies in one year. */
  year: years("4", "2", "y", "C4", "4C"),
  year4: years("4"),
  part: one("1o", "part"),
  day: one("12o", "day"),
  num_day: one("12", "day"),
  day2: one("2", "day"),
  num: one("12", "month"),
  num2: one("2", "month"),
  M: one("M", "month"),
  S: one("S", "season"),
  weekday: [nothing, ...one("W", "weekday"), { kinds: "W-", roles: ["weekday", null] }],
};

/** A tree of kinds: each token of a phrase leads one branch on, and where the phrase ends stands its shape. */
export interface Branch {
  shape: Shape | null;
  next: Map<string, Branch>;
}

const newBranch = (): Branch => ({ shape: null, next: new Map() });

/** Every spelling of every form; a phrase is looked up here. */
export const shapes: Branch = newBranch();
for (const form of forms)
  for (const { kinds, roles } of spell(form)) {
    let branch = shapes;
    for (const kind of kinds) {
      const next = branch.next.get(kind) ?? newBranch();
      branch.next.set(kind, next);
      branch = next;
    }
    branch.shape = { form, roles };
  }

/** The kinds of every spelling of one form. */
export function spellingsOf(form: Form): string[] {
  return spell(form).map(({ kinds }) => kinds);
}

function spell(form: Form): Spelling[] {
  return form.shapes.flatMap((shape) => spellShape(shape.split(" ")));
}

function spellShape(names: readonly string[]): Spelling[] {
  return names.reduce<Spelling[]>(
    (spelt, name) =>
      spelt.flatMap((left) =>
        (atoms[name] ?? one(name, null)).map((right) => ({
          kinds: left.kinds + right.kinds,
          roles: [...left.roles, ...right.roles],
        })),
      ),
    [nothing],
  );
}
