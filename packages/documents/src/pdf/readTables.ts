import type { Fragment, NamedTable } from "../layout/index.js";

/** A part of the tree in which a tagged PDF says what its words are. */
export interface StructureNode {
  role?: string;
  /** Of content: the mark that its words carry. */
  id?: string;
  children?: readonly StructureNode[];
}

/**
 * The tables that a tagged page names, with the words of their cells. A table in which two cells have one mark is left
 * out, for nothing says to which of them the words belong.
 */
export function readTables(
  tree: StructureNode | null,
  fragments: ReadonlyMap<string, readonly Fragment[]>,
): NamedTable[] {
  return findAll(tree, "Table", [])
    .map((table) => findAll(table, "TR", ["Table"]).map(cellsOf))
    .filter((rows) => areUnlike(rows.flat().flatMap(marksOf)))
    .map((rows) =>
      rows.map((row) =>
        row.map((cell) => marksOf(cell).flatMap((mark) => fragments.get(mark) ?? [])),
      ),
    );
}

/** A row's headings and cells, in their order. */
function cellsOf(row: StructureNode): StructureNode[] {
  return (row.children ?? []).filter(({ role }) => role === "TH" || role === "TD");
}

const areUnlike = (marks: readonly string[]) => new Set(marks).size === marks.length;

/** The nearest parts of a role under another, not those inside a part of another table. */
function findAll(
  node: StructureNode | null,
  role: string,
  closed: readonly string[],
): StructureNode[] {
  return (node?.children ?? []).flatMap((child) => {
    if (child.role === role) return [child];
    return closed.includes(child.role ?? "") ? [] : findAll(child, role, closed);
  });
}

function marksOf({ id, children }: StructureNode): string[] {
  return [...(id === undefined ? [] : [id]), ...(children ?? []).flatMap(marksOf)];
}
