// Reads the fields that a consumer of a package meets: those of every type that its built declarations export, and of
// every type that such a type names, through as many files as it takes.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Comment, parseSync, type Span, type Statement, Visitor } from "oxc-parser";
import { CHOOSING } from "./house.ts";

/** One field of a type, wherever in it the field stands. */
export interface PublicField {
  /** The exported name in which it stands and its own: `Paper.title`. */
  name: string;
  /** The file of declarations, with the line. */
  where: string;
  /** Whether a doc comment stands over it. */
  hasWords: boolean;
}

/** A file of declarations, taken apart. */
interface Module {
  file: string;
  source: string;
  comments: readonly Comment[];
  /** The statements that declare a name. */
  declared: ReadonlyMap<string, readonly Statement[]>;
  /** Where a name of another file comes from, with what it is called there. */
  imported: ReadonlyMap<string, Origin>;
  /** What the file gives on, by the names under which it does. */
  exported: ReadonlyMap<string, Origin>;
}

interface Origin {
  from: string;
  name: string;
}

/** Reads the public fields of a package from its folder; it has to be built. */
export function readPublicFields(folder: string): PublicField[] {
  const modules = new Map<string, Module>();
  const load = (file: string): Module => {
    const known = modules.get(file) ?? readModule(file);
    modules.set(file, known);
    return known;
  };
  const fields: PublicField[] = [];
  const seen = new Set<string>();
  const open = entriesOf(folder).flatMap((from) =>
    [...load(from).exported.keys()].map((name): Origin => ({ from, name })),
  );
  for (let origin = open.pop(); origin !== undefined; origin = open.pop()) {
    const key = `${origin.from} ${origin.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const module = load(origin.from);
    const next = module.declared.has(origin.name)
      ? undefined
      : (module.exported.get(origin.name) ?? module.imported.get(origin.name));
    if (next !== undefined) open.push(next);
    for (const statement of module.declared.get(origin.name) ?? []) {
      const read = readStatement(statement, origin.name, module);
      fields.push(...read.fields);
      open.push(...read.used);
    }
  }
  return fields;
}

/** The declarations of each path that a package exports; a star stands for any one folder. */
function entriesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports?: Record<string, { types?: string }>;
  };
  return Object.values(manifest.exports ?? {}).flatMap(({ types }) =>
    types === undefined ? [] : globSync(types, { cwd: folder }).map((path) => join(folder, path)),
  );
}

function readModule(file: string): Module {
  const source = readFileSync(file, "utf8");
  const { program, comments } = parseSync(file, source);
  const declared = new Map<string, Statement[]>();
  const imported = new Map<string, Origin>();
  const exported = new Map<string, Origin>();
  const declare = (name: string, statement: Statement) =>
    declared.set(name, [...(declared.get(name) ?? []), statement]);
  for (const statement of program.body as Statement[]) {
    if (statement.type === "ImportDeclaration") {
      const from = resolveFile(file, statement.source.value);
      for (const one of statement.specifiers)
        if (from !== null && one.type === "ImportSpecifier")
          imported.set(one.local.name, { from, name: nameOf(one.imported) });
      continue;
    }
    const isExport = statement.type === "ExportNamedDeclaration";
    const body = isExport ? statement.declaration : statement;
    for (const name of namesOf(body)) {
      declare(name, statement);
      if (isExport) exported.set(name, { from: file, name });
    }
    if (!isExport) continue;
    const from = statement.source === null ? file : resolveFile(file, statement.source.value);
    for (const one of statement.specifiers)
      if (from !== null) exported.set(nameOf(one.exported), { from, name: nameOf(one.local) });
  }
  return { file, source, comments, declared, imported, exported };
}

/** A file beside, or of another package of ours; `null` for a package of others. */
function resolveFile(file: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return join(dirname(file), specifier.replace(/\.js$/, ".d.ts"));
  const [, name, path = ""] = /^@pcplan\/([a-z]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return null;
  const dist = resolve(dirname(file.slice(0, file.lastIndexOf("/dist/"))), name, "dist");
  return (
    [`${path}/index.d.ts`, `${path}.d.ts`].map((end) => join(dist, end)).find(existsSync) ?? null
  );
}

type Body = Statement | null;

function namesOf(body: Body): string[] {
  switch (body?.type) {
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "ClassDeclaration":
      return body.id === null ? [] : [body.id.name];
    case "VariableDeclaration":
      return body.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
    default:
      return [];
  }
}

const nameOf = (node: { name: string } | { value: string }): string =>
  "name" in node ? node.name : node.value;

/** The fields in one declaration, and the types that it uses. */
function readStatement(
  statement: Statement,
  owner: string,
  { file, source, comments }: Module,
): { fields: PublicField[]; used: Origin[] } {
  const fields: PublicField[] = [];
  const used: Origin[] = [];
  const skipped: Span[] = [];
  const isSkipped = ({ start, end }: Span) =>
    skipped.some((span) => span.start <= start && end <= span.end);
  const use = (name: string, from: string | null = file) => {
    if (from !== null) used.push({ from, name });
  };
  const add = (node: Span & { key: unknown }) => {
    if (isSkipped(node) || !isWithin(node, statement)) return;
    const { start, end } = node.key as Span;
    const hasWords = comments.some(
      (comment) =>
        comment.type === "Block" &&
        comment.value.startsWith("*") &&
        comment.end <= node.start &&
        source.slice(comment.end, node.start).trim() === "",
    );
    const line = source.slice(0, start).split("\n").length;
    fields.push({
      name: `${owner}.${source.slice(start, end)}`,
      where: `${file}:${line}`,
      hasWords,
    });
  };
  const { program } = parseSync(file, source);
  new Visitor({
    TSTypeReference(node) {
      if (!isWithin(node, statement) || isSkipped(node)) return;
      // Schemas are read by machines: their words are those of the types that they are bound to.
      if (node.typeName.type === "TSQualifiedName") skipped.push(node);
      else if (node.typeName.type === "Identifier") {
        use(node.typeName.name);
        if (CHOOSING.has(node.typeName.name))
          skipped.push(...(node.typeArguments?.params.slice(1) ?? []));
      }
    },
    // Of a table or a type whose codes alone are taken, no field is met.
    TSTypeOperator(node) {
      if (node.operator === "keyof") skipped.push(node);
    },
    TSImportType(node) {
      if (isWithin(node, statement) && !isSkipped(node) && node.qualifier?.type === "Identifier")
        use(node.qualifier.name, resolveFile(file, node.source.value));
    },
    TSInterfaceHeritage(node) {
      if (isWithin(node, statement) && node.expression.type === "Identifier")
        use(node.expression.name);
    },
    TSPropertySignature: add,
    TSMethodSignature: add,
  }).visit(program);
  return { fields, used };
}

const isWithin = (node: Span, whole: Span) => whole.start <= node.start && node.end <= whole.end;
