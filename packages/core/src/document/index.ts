export type {
  Block,
  BlockParts,
  Cell,
  CellValue,
  Chart,
  ChartSeries,
  Document,
  Figure,
  FigurePart,
  Heading,
  List,
  ListItem,
  Paragraph,
  Region,
  Row,
  Run,
  Table,
  Words,
} from "./blocks.js";
export { createHeading, createList, createParagraph, createSection } from "./createBlocks.js";
export { type CellParts, createTable } from "./createTable.js";
export { describeFigure } from "./describeFigure.js";
export { formatText, type FormatTextOptions } from "./formatText.js";
export { mergeItems } from "./mergeItems.js";
export { parseText } from "./parseText.js";
export { toChartTable } from "./toChartTable.js";
export { type GridPlace, toGrid } from "./toGrid.js";
export { type Line, toLines } from "./toLines.js";
