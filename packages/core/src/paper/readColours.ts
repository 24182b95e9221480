import type { Cell, Line, Table } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import { parseRag, parseRagColour, type Rag } from "../rag/index.js";

/**
 * Adds to a vocabulary what the paper says of its colours: a coloured cell with a rating's word, as in a legend, says what
 * the colour means where it stands without a word. A colour that stands behind two ratings means neither.
 */
export function withLegend(vocabulary: Vocabulary, lines: readonly (Line | Table)[]): Vocabulary {
  const words = new Map<string, Map<string, string>>();
  for (const cell of lines.flatMap((line) => (line.type === "table" ? cellsOf(line) : []))) {
    const value =
      cell.fill === undefined ? null : (parseRag(cell.text, vocabulary.ragScheme)?.value ?? null);
    if (cell.fill === undefined || value === null) continue;
    const said = words.get(cell.fill) ?? new Map<string, string>();
    words.set(cell.fill, said.set(value, cell.text.trim()));
  }
  const alone = [...words].flatMap(([fill, said]) =>
    said.size === 1 ? [[fill, ...said.values()] as const] : [],
  );
  return { ...vocabulary, ragFills: new Map(alone.map(([fill, text]) => [fill, text ?? ""])) };
}

const cellsOf = ({ rows }: Table): Cell[] => rows.flatMap(({ cells }) => cells);

/**
 * Reads the rating of a cell by its colour, where it has no word: by the paper's legend, else by what the colour means
 * everywhere. Blue means nothing without a legend.
 */
export function readColour(
  cell: Cell | null,
  { ragFills, ragScheme }: Pick<Vocabulary, "ragFills" | "ragScheme">,
): Rag | null {
  if (cell?.fill === undefined || cell.text.trim() !== "") return null;
  const words = ragFills.get(cell.fill);
  const said = words === undefined ? null : parseRag(words, ragScheme);
  if (said !== null) return { ...said, assumptions: ["rag-by-colour"] };
  const value = parseRagColour(cell.fill);
  if (value === null || value === "blue") return null;
  return { text: "", value, scheme: "rag-3", assumptions: ["rag-by-colour"] };
}
