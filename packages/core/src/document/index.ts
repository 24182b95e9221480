export type {
  CellValue,
  Chart,
  ChartSeries,
  Document,
  Block as DocumentBlock,
  Figure,
  FigurePart,
  Heading,
  List,
  ListItem,
  Paragraph,
  Region,
  Run,
  Table,
  Words,
} from "./blocks.js";
export { createHeading, createList, createParagraph, createSection } from "./createBlocks.js";
export { type CellParts, createTable } from "./createTable.js";
export { parseText } from "./parseText.js";
export type { Block, Cell, NeutralDocument, Row, TableBlock, TextBlock } from "./types.js";
