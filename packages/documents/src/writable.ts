import {
  type Block,
  type Chart,
  type Paragraph,
  type Table,
  toChartTable,
  toGrid,
} from "@pcplan/core/document";

/** What a format that draws nothing has to write. */
export type WritableBlock = Exclude<Block, Chart>;

/** Writers have a chart as the paragraph that describes it and the table of its data. */
export function withoutCharts(blocks: readonly Block[]): WritableBlock[] {
  return blocks.flatMap((block) =>
    block.type === "chart" ? [...describe(block), toChartTable(block)] : [block],
  );
}

function describe({ alt }: Chart): Paragraph[] {
  return alt === null ? [] : [{ type: "paragraph", text: alt, at: null }];
}

/** The texts of a table's places, each cell in all of those over which it reaches; rows without a place are left out. */
export function gridOf({ rows }: Table, toText: (text: string) => string): string[][] {
  return [...toGrid(rows.map(({ cells }) => cells))]
    .map((places) => places.map(({ cell }) => toText(cell.text)))
    .filter((texts) => texts.length > 0);
}
