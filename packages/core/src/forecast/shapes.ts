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

const split = ["4-2", "4/2", "4-4", "4/4", "2-2", "2/2", "4/y", "y/y"];
const splits = split.flatMap((pair) => [pair, `F${pair}`, `${pair}F`, `A${pair}`, `F/${pair}`]);
const ambiguous = ["F4", "F2", "Fy", "4F"];
const nothing: Spelling = { kinds: "", roles: [] };

/** What an atom of a shape stands for; any other is the kind of one token. */
const atoms: Readonly<Record<string, readonly Spelling[]>> = {
  YEAR: years("4", "2", "y", "A4", "C4", "4C", ...ambiguous, ...splits),
  /** A year before other words: two digits there would be a day, as in "31 March". */
  YEAR_FIRST: years("4", "A4", "C4", "4C", "F4", "4F", ...splits),
  /** Without "2019-20" by itself, which might be a month: a form of its own. */
  SPLIT: years(...splits.filter((pair) => pair !== "4-2"), ...ambiguous),
  year4: years("4"),
  sep: [nothing, ...one("-/", null)],
  part: one("1o", "part"),
  day_o: one("o", "part"),
  day: one("12o", "day"),
  num_day: one("12", "day"),
  day2: one("2", "day"),
  num: one("12", "month"),
  num2: one("2", "month"),
  M: one("M", "month"),
  S: one("S", "season"),
  weekday: [nothing, ...one("W", "weekday"), { kinds: "W-", roles: ["weekday", null] }],
};

/** Every spelling of every form, by its kinds; a phrase is looked up here. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  forms.flatMap((form) => spell(form).map(({ kinds, roles }) => [kinds, { form, roles }] as const)),
);

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
