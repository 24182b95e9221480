import { isFigureValue, toFigure } from "./toFigure.js";
import type { Frame } from "./types.js";
import type { Zone } from "./toZones.js";

/** A slide with more zones is a drawing and no dashboard. */
const MOST_ZONES = 200;

/**
 * Makes one zone of a large figure and the words under, over or beside it that say what it counts, where a slide has them
 * in boxes of their own. Each figure takes the one neighbour that is nearest, and where two are alike, none.
 */
export function joinTiles(zones: readonly Zone[]): Zone[] {
  if (zones.length > MOST_ZONES) return [...zones];
  const values = zones.filter(isValue);
  const pairs = values.flatMap((value) => {
    const label = nearestLabel(value, zones);
    return label === null ? [] : [[value, label] as const];
  });
  const taken = new Map(pairs.map(([value, label]) => [label, value]));
  if (taken.size < pairs.length) return [...zones];
  return zones.flatMap((zone): Zone[] => {
    if (taken.has(zone)) return [];
    const label = pairs.find(([value]) => value === zone)?.[1];
    if (label === undefined) return [zone];
    return [{ ...zone, shapes: [...zone.shapes, ...label.shapes], kind: "card" }];
  });
}

function isValue({ shapes: [shape, ...others], frame }: Zone): boolean {
  const [block, ...more] = shape?.blocks ?? [];
  return (
    others.length === 0 &&
    more.length === 0 &&
    frame !== null &&
    block?.type === "paragraph" &&
    isFigureValue(block.text)
  );
}

/** The side on which the slide has its labels is the one on which all figures find theirs the nearest. */
function nearestLabel(value: Zone, zones: readonly Zone[]): Zone | null {
  const near = zones
    .flatMap((zone) => {
      const distance = zone === value || isValue(zone) ? null : distanceOf(value, zone);
      return distance === null ? [] : [{ zone, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance);
  const [nearest, next] = near;
  if (nearest === undefined || nearest.distance === next?.distance) return null;
  return nearest.zone;
}

/** How far a zone stands from a figure, where the two would make a tile. */
function distanceOf(value: Zone, zone: Zone): number | null {
  if (value.frame === null || zone.frame === null) return null;
  if (toFigure([...value.shapes, ...zone.shapes].flatMap(({ blocks }) => blocks)) === null)
    return null;
  const { across, down } = gapsOf(value.frame, zone.frame);
  const isBeside = across <= value.frame.width && down < 0;
  const isBelow = down <= value.frame.height && across < 0;
  return isBelow || isBeside ? Math.max(0, across) + Math.max(0, down) : null;
}

/** The free room between two frames; below 0 where they reach over one another. */
function gapsOf(one: Frame, other: Frame): { across: number; down: number } {
  return {
    across: Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width),
    down: Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height),
  };
}
