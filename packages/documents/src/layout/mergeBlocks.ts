import { type Block, type Line, mergeItems, type Region, type Table } from "@pcplan/core/document";
import type { PlacedBlock } from "./placedBlock.js";

/** Makes the blocks of a document: items that follow each other in one column are one list. */
export function mergeBlocks(placed: readonly PlacedBlock[]): Block[] {
  const blocks: Block[] = [];
  let lines: (Line | Table)[] = [];
  let open = null as Region | null;
  const close = () => {
    const region = open;
    blocks.push(...mergeItems(lines).map((block) => withRegion(block, region)));
    lines = [];
  };
  for (const { block, region } of placed) {
    const isText = block.type === "line" || block.type === "table";
    if (!isText || open?.id !== region?.id) close();
    open = region;
    if (isText) lines.push(block);
    else blocks.push(withRegion(block, region));
  }
  close();
  return blocks;
}

function withRegion(block: Block, region: Region | null): Block {
  return region === null ? block : { ...block, region };
}
