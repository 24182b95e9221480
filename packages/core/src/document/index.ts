export { parseText } from "./parseText.js";
export type { Block, Cell, NeutralDocument, Row, TableBlock, TextBlock } from "./types.js";
