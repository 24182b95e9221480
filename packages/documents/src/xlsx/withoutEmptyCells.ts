/**
 * Takes the rows that hold nothing out of a sheet's part, and in the others the empty cells behind the last column that
 * holds anything. Programs store a formatted column as a million empty cells, which would fill memory and say nothing; an
 * empty cell between others may be coloured and stays. A row that names no place of its own is given it, so that none moves.
 */
export function withoutEmptyCells(name: string, xml: string): string {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return xml;
  const open = /<((?:\w{1,9}:)?)sheetData\s{0,9}>/.exec(xml);
  if (open === null) return xml;
  const prefix = open[1] ?? "";
  const start = open.index + open[0].length;
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  if (end < 0) return xml;
  const rows = filledRows(xml, [start, end], prefix);
  const last = rows.reduce((most, row) => Math.max(most, lastColumn(row, prefix)), 0);
  const kept = rows.map((row) => withoutCellsBehind(row, last, prefix));
  return [xml.slice(0, start), ...kept, xml.slice(end)].join("");
}

/** The rows that hold anything, each with its number. */
function filledRows(
  xml: string,
  [start, end]: readonly [number, number],
  prefix: string,
): string[] {
  const tag = `<${prefix}row`;
  const rows: string[] = [];
  let number = 0;
  for (let at = xml.indexOf(tag, start); at >= 0 && at < end;) {
    const next = xml.indexOf(tag, at + tag.length);
    const stop = next < 0 || next > end ? end : next;
    const row = xml.slice(at, stop);
    const own = /^[^<>]{0,400}?\sr="(\d{1,9})"/.exec(row.slice(1))?.[1];
    number = own === undefined ? number + 1 : Number(own);
    if (isFilled(row, prefix))
      rows.push(own === undefined ? `${tag} r="${number}"${row.slice(tag.length)}` : row);
    at = next;
  }
  return rows;
}

/** A cell with a value, words of its own, or a formula. */
function isFilled(text: string, prefix: string): boolean {
  return ["v", "is", "f"].some((name) => {
    const at = text.indexOf(`<${prefix}${name}`);
    return at >= 0 && /^[\s/>]/.test(text.slice(at + prefix.length + name.length + 1));
  });
}

/** The cells of a row with the number of their column, which a cell need not name. */
function cellsOf(row: string, prefix: string): { text: string; column: number }[] {
  const tag = `<${prefix}c`;
  let column = 0;
  return row
    .split(tag)
    .slice(1)
    .filter((text) => /^[\s/>]/.test(text))
    .map((text) => {
      const letters = /^[^<>]{0,200}?\sr="([A-Z]{1,3})\d/.exec(text)?.[1];
      column = letters === undefined ? column + 1 : numberOf(letters);
      return { text, column };
    });
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lastColumn(row: string, prefix: string): number {
  const filled = cellsOf(row, prefix).filter(({ text }) => isFilled(text, prefix));
  return filled.at(-1)?.column ?? 0;
}

/** A row of so few signs has no cells that are worth taking away. */
const SHORT = 2000;

function withoutCellsBehind(row: string, last: number, prefix: string): string {
  if (row.length < SHORT) return row;
  const tag = `<${prefix}c`;
  const close = `</${prefix}row>`;
  const [head = ""] = row.split(tag, 1);
  const kept = cellsOf(row, prefix).filter(({ column }) => column <= last);
  const cells = kept.map(({ text }) => tag + text.replace(close, ""));
  return `${head}${cells.join("")}${close}`;
}
