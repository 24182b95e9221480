import type { Frame } from "../slides/types.js";
import { attributeOf, type Element, elementAt } from "../xml/elements.js";

/** How the measures of a group are turned into those of its slide. */
export interface Scale {
  x: number;
  y: number;
  /** What one unit of the group is on the slide. */
  across: number;
  down: number;
}

export const SAME: Scale = { x: 0, y: 0, across: 1, down: 1 };

/** Where a shape says that it stands; `null` where it leaves that to its layout. */
export function frameOf(shape: Element, scale: Scale = SAME): Frame | null {
  const place = elementAt(shape, "spPr", "xfrm") ?? elementAt(shape, "xfrm");
  const frame = readFrame(place, ["off", "ext"]);
  if (frame === null) return null;
  return {
    x: scale.x + frame.x * scale.across,
    y: scale.y + frame.y * scale.down,
    width: frame.width * scale.across,
    height: frame.height * scale.down,
  };
}

/** The scale of what stands inside a group. */
export function scaleOf(group: Element, outer: Scale): Scale {
  const place = elementAt(group, "grpSpPr", "xfrm");
  const [frame, inside] = [readFrame(place, ["off", "ext"]), readFrame(place, ["chOff", "chExt"])];
  if (frame === null || inside === null) return outer;
  const across = outer.across * (inside.width > 0 ? frame.width / inside.width : 1);
  const down = outer.down * (inside.height > 0 ? frame.height / inside.height : 1);
  return {
    x: outer.x + frame.x * outer.across - inside.x * across,
    y: outer.y + frame.y * outer.down - inside.y * down,
    across,
    down,
  };
}

function readFrame(place: Element | null, [start, size]: [string, string]): Frame | null {
  const [from, reach] = [elementAt(place, start), elementAt(place, size)];
  const numbers = [
    attributeOf(from, "x"),
    attributeOf(from, "y"),
    attributeOf(reach, "cx"),
    attributeOf(reach, "cy"),
  ].map((one) => (one === null ? Number.NaN : Number(one)));
  if (!numbers.every(Number.isFinite)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return { x, y, width, height };
}
