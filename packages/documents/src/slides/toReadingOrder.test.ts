import { expect, test } from "vitest";
import { toReadingOrder } from "./toReadingOrder.js";

/** Boxes by name: from the left, from the top, width and height. */
type Boxes = Record<string, [number, number, number, number] | null>;

const order = (boxes: Boxes) =>
  toReadingOrder(
    Object.entries(boxes).map(([name, box]) => {
      const [x = 0, y = 0, width = 0, height = 0] = box ?? [];
      return { name, frame: box && { x, y, width, height } };
    }),
  )
    .map(({ name }) => name)
    .join(" ");

test.each<[string, Boxes, string]>([
  ["one under another", { b: [0, 50, 90, 20], a: [0, 10, 90, 20] }, "a b"],
  ["one beside another", { b: [50, 10, 20, 40], a: [10, 12, 20, 40] }, "a b"],
  [
    "two columns of a heading with a list",
    { a2: [0, 22, 40, 60], b1: [50, 10, 40, 10], b2: [50, 22, 40, 60], a1: [0, 10, 40, 10] },
    "a1 a2 b1 b2",
  ],
  [
    "words across the slide over two columns",
    { right: [50, 30, 40, 60], left: [0, 30, 40, 60], top: [0, 0, 90, 20] },
    "top left right",
  ],
  [
    "rows of tiles",
    { d: [50, 60, 40, 30], a: [0, 20, 40, 30], c: [0, 60, 40, 30], b: [50, 20, 40, 30] },
    "a b c d",
  ],
  ["boxes that lie on one another", { b: [5, 12, 80, 80], a: [0, 10, 80, 80] }, "a b"],
  ["a box without a place, which comes last", { a: null, b: [0, 0, 10, 10] }, "b a"],
  ["nothing", {}, ""],
])("%s are read in their order", (_name, boxes, expected) => {
  expect(order(boxes)).toBe(expected);
});

test("ten thousand shapes are put in order at once", () => {
  const shapes = Array.from({ length: 10_000 }, (_, at) => ({
    at,
    frame: { x: 0, y: at * 10, width: 5, height: 5 },
  }));
  expect(toReadingOrder(shapes.toReversed()).map(({ at }) => at)).toEqual(
    shapes.map(({ at }) => at),
  );
});
