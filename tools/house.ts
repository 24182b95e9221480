// What the house asks of source files and no linter holds: names, verbs and doc comments, over plain texts.
import { dirname, join } from "node:path";
import {
  type Comment,
  parseSync,
  type Span,
  type Statement,
  type TSPropertySignature,
  Visitor,
} from "oxc-parser";

/** Source files by their path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

export interface Fault {
  /** The file, with its line where it has one. */
  where: string;
  message: string;
}

/** What public functions start with; further ones are named in `exceptions` with their reason. */
export const verbs: readonly string[] =
  "parse format compare diff summarise match check describe apply add merge create migrate is has can detect infer find sort start empty to read write load save".split(
    " ",
  );

const FORBIDDEN_FILE = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.|\/)/;

/** Files and folders whose names say nothing of what is in them. */
export function checkFileNames(sources: Sources): Fault[] {
  return [...sources.keys()]
    .filter((path) => FORBIDDEN_FILE.test(path))
    .map((path) => ({
      where: path,
      message: "Name it by what it does: no utils, helpers, common or misc.",
    }));
}

/** Faces that export all of another file, whatever is in it. */
export function checkStars(sources: Sources): Fault[] {
  return [...sources].flatMap(([path, source]) =>
    bodyOf(path, source).flatMap((statement) =>
      statement.type === "ExportAllDeclaration" && statement.exported === null
        ? [
            {
              where: at(path, source, statement.start),
              message: "Name what is exported, one by one.",
            },
          ]
        : [],
    ),
  );
}

interface Declaration {
  path: string;
  name: string;
  where: string;
  kind: "function" | "type";
  hasWords: boolean;
  /** Of a type, its fields that have no doc comment. */
  bareFields: { name: string; where: string }[];
}

/** Public functions that start with no verb of the list, but for those that `exceptions` names. */
export function checkVerbs(
  sources: Sources,
  exceptions: Readonly<Record<string, string>>,
): Fault[] {
  return publicDeclarations(sources)
    .filter(({ kind, name }) => kind === "function" && !hasVerb(name) && !(name in exceptions))
    .map(({ name, where }) => ({ where, message: `${name} starts with no verb of the house.` }));
}

function hasVerb(name: string): boolean {
  return verbs.some((verb) => name === verb || new RegExp(`^${verb}[A-Z0-9]`).test(name));
}

/** Public functions without a doc comment. */
export function checkFunctionWords(sources: Sources): Fault[] {
  return publicDeclarations(sources)
    .filter(({ kind, hasWords }) => kind === "function" && !hasWords)
    .map(({ name, where }) => ({ where, message: `${name} has no doc comment.` }));
}

/** Fields of public types without a doc comment. */
export function checkFieldWords(sources: Sources): Fault[] {
  return publicDeclarations(sources).flatMap(({ name, bareFields }) =>
    bareFields.map((field) => ({
      where: field.where,
      message: `${name}.${field.name} has no doc comment.`,
    })),
  );
}

/** How many lines each function takes, the shortest first. */
export function functionLengths(sources: Sources): number[] {
  const lengths: number[] = [];
  for (const [path, source] of sources) {
    const measure = ({ start, end }: { start: number; end: number }) =>
      void lengths.push(source.slice(start, end).split("\n").length);
    new Visitor({
      FunctionDeclaration: measure,
      FunctionExpression: measure,
      ArrowFunctionExpression: (node) => {
        if (node.body.type === "BlockStatement") measure(node);
      },
    }).visit(parseSync(path, source).program);
  }
  return lengths.toSorted((a, b) => a - b);
}

/** The value under which a share of sorted values lies. */
export function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const bodyOf = (path: string, source: string): Statement[] =>
  parseSync(path, source).program.body as Statement[];

const at = (path: string, source: string, start: number) =>
  `${path}:${source.slice(0, start).split("\n").length}`;

/** What the faces of folders export, each once, with the file that declares it. */
function publicDeclarations(sources: Sources): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const path of sources.keys())
    if (path.endsWith("/index.ts"))
      for (const [name, file] of exportsOf(path, sources)) {
        const declared = declarationsOf(file, sources).find((one) => one.name === name);
        if (declared) found.set(`${file} ${name}`, declared);
      }
  return [...found.values()];
}

/** The names that a file exports, with the file that declares each, through as many files as they pass. */
function exportsOf(path: string, sources: Sources): Map<string, string> {
  const names = new Map<string, string>();
  const source = sources.get(path);
  if (source === undefined) return names;
  for (const declared of declarationsOf(path, sources)) names.set(declared.name, path);
  for (const statement of bodyOf(path, source)) {
    if (statement.type !== "ExportNamedDeclaration" || statement.source === null) continue;
    const from = join(dirname(path), statement.source.value.replace(/\.js$/, ".ts"));
    const inner = exportsOf(from, sources);
    for (const { local } of statement.specifiers) {
      const name = local.type === "Identifier" ? local.name : "";
      names.set(name, inner.get(name) ?? from);
    }
  }
  return names;
}

/** The functions and types that a file itself exports. */
function declarationsOf(path: string, sources: Sources): Declaration[] {
  const source = sources.get(path) ?? "";
  const { program, comments } = parseSync(path, source);
  const hasWords = (start: number) => hasDocComment(comments, source, start);
  return (program.body as Statement[]).flatMap((statement): Declaration[] => {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
    const { declaration, start } = statement;
    const common = { path, where: at(path, source, start), hasWords: hasWords(start) };
    if (declaration.type === "FunctionDeclaration" || declaration.type === "TSDeclareFunction")
      return [{ ...common, name: declaration.id?.name ?? "", kind: "function", bareFields: [] }];
    if (declaration.type === "VariableDeclaration")
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === "Identifier" && init?.type === "ArrowFunctionExpression"
          ? [{ ...common, name: id.name, kind: "function", bareFields: [] }]
          : [],
      );
    if (
      declaration.type !== "TSInterfaceDeclaration" &&
      declaration.type !== "TSTypeAliasDeclaration"
    )
      return [];
    const bareFields: Declaration["bareFields"] = [];
    const choosing: Span[] = [];
    const isWithin = (node: Span) => (whole: Span) =>
      node.start >= whole.start && node.end <= whole.end;
    new Visitor({
      TSTypeReference({ typeName, typeArguments }) {
        const name = typeName.type === "Identifier" ? typeName.name : "";
        if (CHOOSING.has(name)) choosing.push(...(typeArguments?.params.slice(1) ?? []));
      },
      TSPropertySignature(node) {
        const isField = isWithin(node)(declaration) && !choosing.some(isWithin(node));
        if (isField && !hasWords(node.start))
          bareFields.push({ name: nameOf(node), where: at(path, source, node.start) });
      },
    }).visit(program);
    return [{ ...common, name: declaration.id.name, kind: "type", bareFields }];
  });
}

/** Types whose last argument chooses arms of a union by the fields that they have, and has no fields of its own. */
export const CHOOSING: ReadonlySet<string> = new Set(["Exclude", "Extract"]);

const nameOf = ({ key }: TSPropertySignature) => (key.type === "Identifier" ? key.name : "a field");

/** Whether nothing but space stands between a doc comment and a place. */
function hasDocComment(comments: readonly Comment[], source: string, start: number): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === "Block" &&
      value.startsWith("*") &&
      end <= start &&
      source.slice(end, start).trim() === "",
  );
}
