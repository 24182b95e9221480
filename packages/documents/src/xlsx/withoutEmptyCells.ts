/**
 * Takes the cells and rows that hold nothing out of a sheet's part. Programs store a formatted column as a million
 * empty cells, which would fill memory and say nothing; those that name their place can go without moving others.
 */
export function withoutEmptyCells(name: string, xml: string): string {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return xml;
  return xml.replace(EMPTY_CELL, "").replace(EMPTY_ROW, "");
}

const EMPTY_CELL = /<(?:\w{1,9}:)?c(?=\s)(?=[^<>]{0,200}\sr=")[^<>]{0,200}\/>/g;
const EMPTY_ROW =
  /<(?:\w{1,9}:)?row(?=\s)(?=[^<>]{0,400}\sr=")[^<>]{0,400}(?:\/>|>\s{0,9}<\/(?:\w{1,9}:)?row>)/g;
