// Reads the public types of TypeScript sources with their doc comments: interfaces, and aliases of object types.
import { readFileSync } from "node:fs";
import {
  type Comment,
  parseSync,
  type TSInterfaceDeclaration,
  type TSSignature,
  type TSType,
  type TSTypeAliasDeclaration,
  type TSTypeReference,
} from "oxc-parser";

/** One field of a type; `path` is its name, behind those of the fields in which it stands: `lists.delivered`. */
export interface Field {
  path: string;
  line: number;
  /** The words of its doc comment; empty where it has none. */
  words: string;
}

/** Another type whose fields a type takes over: all of them, or those named. */
export interface Parent {
  name: string;
  only: readonly string[] | null;
}

/** An exported type. */
export interface Declaration {
  name: string;
  file: string;
  words: string;
  fields: Field[];
  parents: Parent[];
}

type TypeNode = TSInterfaceDeclaration | TSTypeAliasDeclaration;

/** Reads the exported types of one file. */
export function readDeclarations(file: string): Declaration[] {
  const source = readFileSync(file, "utf8");
  const { program, comments } = parseSync(file, source);
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const node = statement.declaration;
    if (node?.type !== "TSInterfaceDeclaration" && node?.type !== "TSTypeAliasDeclaration")
      return [];
    const words = wordsBefore(statement.start, source, comments);
    return [{ name: node.id.name, file, words, ...readBody(node, { source, comments, words }) }];
  });
}

/** Every field of a type by its path, with those that it takes from others; its own words go first. */
export function wordsOf(
  name: string,
  declarations: ReadonlyMap<string, Declaration>,
): Map<string, string> {
  const found = declarations.get(name);
  if (!found) return new Map();
  const own = found.fields.filter(({ words }) => words !== "").toReversed();
  const taken = found.parents.flatMap(({ name: parent, only }) =>
    [...wordsOf(parent, declarations)].filter(
      ([path]) => path !== "" && (only === null || only.includes(path.split(".")[0] ?? "")),
    ),
  );
  return new Map([
    ["", found.words],
    ...taken,
    ...own.map((one) => [one.path, one.words] as const),
  ]);
}

interface Context {
  source: string;
  comments: readonly Comment[];
  words: string;
}

function readBody(node: TypeNode, context: Context): Pick<Declaration, "fields" | "parents"> {
  if (node.type === "TSTypeAliasDeclaration") return readType(node.typeAnnotation, "", context);
  const parents = node.extends.flatMap(({ expression, typeArguments }) =>
    expression.type === "Identifier" ? toParents(expression.name, typeArguments?.params ?? []) : [],
  );
  return { fields: readMembers(node.body.body, "", context), parents };
}

/** The fields of an object type, wherever in a type it stands; a record of any keys has the one field `*`. */
function readType(
  type: TSType,
  prefix: string,
  context: Context,
): Pick<Declaration, "fields" | "parents"> {
  switch (type.type) {
    case "TSTypeLiteral":
      return { fields: readMembers(type.members, prefix, context), parents: [] };
    case "TSUnionType":
    case "TSIntersectionType": {
      const parts = type.types.map((one) => readType(one, prefix, context));
      return {
        fields: parts.flatMap(({ fields }) => fields),
        parents: parts.flatMap(({ parents }) => parents),
      };
    }
    case "TSArrayType":
      return readType(type.elementType, prefix, context);
    case "TSParenthesizedType":
      return readType(type.typeAnnotation, prefix, context);
    case "TSTypeOperator":
      return readType(type.typeAnnotation, prefix, context);
    case "TSTypeReference":
      return readReference(type, prefix, context);
    case "TSMappedType":
      return { fields: prefix === "" ? [fieldOfAnyName(type, context)] : [], parents: [] };
    default:
      return { fields: [], parents: [] };
  }
}

function readReference(
  { typeName, typeArguments, start }: TSTypeReference,
  prefix: string,
  context: Context,
): Pick<Declaration, "fields" | "parents"> {
  const name = typeName.type === "Identifier" ? typeName.name : "";
  const given = typeArguments?.params ?? [];
  if (name === "Record" && prefix === "")
    return { fields: [fieldOfAnyName({ start }, context)], parents: [] };
  return { fields: [], parents: prefix === "" ? toParents(name, given) : [] };
}

function fieldOfAnyName({ start }: { start: number }, { source, words }: Context): Field {
  return { path: "*", line: lineAt(start, source), words };
}

function toParents(name: string, given: readonly TSType[]): Parent[] {
  const [first, second] = given;
  if (name === "Pick" && first?.type === "TSTypeReference" && first.typeName.type === "Identifier")
    return [{ name: first.typeName.name, only: namesIn(second) }];
  const isWrapped = ["Partial", "Readonly", "Required"].includes(name);
  if (isWrapped && first?.type === "TSTypeReference" && first.typeName.type === "Identifier")
    return [{ name: first.typeName.name, only: null }];
  return [{ name, only: null }];
}

function namesIn(type: TSType | undefined): string[] {
  if (type?.type === "TSUnionType") return type.types.flatMap(namesIn);
  if (type?.type !== "TSLiteralType" || type.literal.type !== "Literal") return [];
  return [String(type.literal.value)];
}

function readMembers(members: readonly TSSignature[], prefix: string, context: Context): Field[] {
  return members.flatMap((member) => {
    if (member.type !== "TSPropertySignature" && member.type !== "TSMethodSignature") return [];
    const { key, start } = member;
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : "";
    const path = `${prefix}${String(name)}`;
    const words = wordsBefore(start, context.source, context.comments);
    const type = member.type === "TSPropertySignature" ? member.typeAnnotation : null;
    const inner = type ? readType(type.typeAnnotation, `${path}.`, context).fields : [];
    return [{ path, line: lineAt(start, context.source), words }, ...inner];
  });
}

/** The words of the doc comment that ends where a declaration starts: tags left out, as one line. */
function wordsBefore(start: number, source: string, comments: readonly Comment[]): string {
  const comment = comments.find(
    ({ type, value, end }) =>
      type === "Block" && value.startsWith("*") && end <= start && !source.slice(end, start).trim(),
  );
  const lines = (comment?.value ?? "").split("\n").map((line) => line.replace(/^\s*\*+ ?/, ""));
  const end = lines.findIndex((line) => line.startsWith("@"));
  const told = end < 0 ? lines : lines.slice(0, end);
  return told.join(" ").replace(/\s+/g, " ").trim();
}

function lineAt(offset: number, source: string): number {
  return source.slice(0, offset).split("\n").length;
}
