import type { Block, Region } from "@pcplan/core/document";
import { joinTiles } from "./joinTiles.js";
import { toFigure } from "./toFigure.js";
import { toReadingOrder } from "./toReadingOrder.js";
import { toZones, type Zone } from "./toZones.js";
import type { Frame, Shape } from "./types.js";

/**
 * Gives the blocks of a slide in the order in which people read it: its title, then its cards and boxes, each with the
 * region in which it stands. A card that holds a figure and what it counts is a tile.
 * @param id tells this slide's regions from those of others
 */
export function toBlocks(
  shapes: readonly Shape[],
  { id, size }: { id: string; size: Pick<Frame, "width" | "height"> },
): Block[] {
  const titles = shapes.filter(({ isTitle }) => isTitle).flatMap(({ blocks }) => blocks);
  const rest = shapes.filter(({ isTitle }) => !isTitle);
  const zones = toReadingOrder(joinTiles(toZones(rest, size)));
  const slide: Region = { id, kind: "section" };
  return [
    ...titles.map((block) => ({ ...block, region: slide })),
    ...zones.flatMap((zone, at) => {
      const { kind } = zone;
      const region = kind === null ? slide : ({ id: `${id}-${kind}-${at + 1}`, kind } as const);
      return blocksOf(zone).map((block) => ({ ...block, region }));
    }),
  ];
}

function blocksOf({ shapes, kind }: Zone): Block[] {
  const blocks = toReadingOrder(shapes).flatMap((shape) => shape.blocks);
  const figure = kind === null ? null : toFigure(blocks);
  return figure === null ? blocks : [figure];
}
