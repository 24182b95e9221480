import type { Fill, Rule } from "../layout/index.js";
import { applyTo, type Matrix, multiply, UNIT } from "./matrix.js";

/** The numbers by which pdf.js names drawing operations. */
export type Operations = Readonly<Record<string, number>>;

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** How a path is written: a kind of step, then its numbers. */
const STEPS = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 } as const;
const NUMBERS = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 } as const;

/** What a page draws besides its words. */
export interface Drawings {
  rules: Rule[];
  /** Small round shapes, which some programs draw before the items of a list. */
  dots: Rule[];
  /** Whatever is filled with a colour other than white, with that colour. */
  fills: Fill[];
}

/** How the page is drawn on at one place of its operations. */
interface State {
  matrix: Matrix;
  /** The colour with which shapes are filled, as `#rrggbb`; `null` where it is a pattern. */
  colour: string | null;
}

/** Reads the lines, filled boxes and dots that a page draws; what only cuts off other drawings is none. */
export function readDrawings(
  { fnArray, argsArray }: OperatorList,
  { operations, transform }: { operations: Operations; transform: Matrix },
): Drawings {
  const drawn: Drawings = { rules: [], dots: [], fills: [] };
  const kept: State[] = [];
  const first: State = { matrix: transform, colour: "#000000" };
  let state = first;
  fnArray.forEach((operation, at) => {
    const args = argsArray[at];
    if (operation === operations["save"]) kept.push(state);
    else if (operation === operations["restore"]) state = kept.pop() ?? first;
    else if (operation === operations["transform"])
      state = { ...state, matrix: multiply(state.matrix, args as Matrix) };
    else if (operation === operations["paintFormXObjectBegin"]) {
      kept.push(state);
      state = { ...state, matrix: multiply(state.matrix, (args as [Matrix | null])[0] ?? UNIT) };
    } else if (operation === operations["paintFormXObjectEnd"]) state = kept.pop() ?? first;
    else if (operation === operations["setFillRGBColor"])
      state = { ...state, colour: (args as [string])[0] };
    else if (operation === operations["setFillColorN"]) state = { ...state, colour: null };
    else if (operation === operations["constructPath"])
      addPath(drawn, args, { ...state, operations });
  });
  return drawn;
}

function addPath(
  drawn: Drawings,
  args: unknown,
  { matrix, colour, operations }: State & { operations: Operations },
): void {
  const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
  const isStroked = STROKES.some((name) => operations[name] === paint);
  const isFilled = FILLS.some((name) => operations[name] === paint);
  if (path === null || path === undefined || (!isStroked && !isFilled)) return;
  for (const { points, isCurved } of toOutlines(path)) {
    const placed = points.map(([x, y]) => applyTo(matrix, x, y));
    if (isFilled && colour !== null && colour.toLowerCase() !== WHITE)
      drawn.fills.push({ ...boundsOf(placed), colour: colour.toLowerCase() });
    if (isFilled && isDot(placed, isCurved)) drawn.dots.push(boundsOf(placed));
    else if (isFilled && !isCurved && isBox(placed)) drawn.rules.push(boundsOf(placed));
    else if (isStroked && !isCurved)
      drawn.rules.push(
        ...placed.slice(1).flatMap((point, at) => toRule(placed[at] ?? point, point)),
      );
  }
}

const WHITE = "#ffffff";

/** A bullet is between so many points wide, and about as high. */
const DOT = { least: 1.5, most: 8 } as const;

function isDot(points: readonly Point[], isCurved: boolean): boolean {
  const { left, top, right, bottom } = boundsOf(points);
  const [wide, high] = [right - left, bottom - top];
  const isSmall = wide >= DOT.least && wide <= DOT.most && Math.abs(wide - high) < 0.25 * wide;
  return isSmall && isCurved;
}

const FILLS = [
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
];
const STROKES = ["stroke", "closeStroke"];

type Point = [x: number, y: number];

interface Outline {
  points: Point[];
  isCurved: boolean;
}

/** The corners of each outline of a path; of a curve, the point at which it ends. */
function toOutlines(path: ArrayLike<number>): Outline[] {
  const outlines: Outline[] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] as keyof typeof NUMBERS;
    const numbers = NUMBERS[step] ?? path.length;
    const end: Point = [path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0];
    const last = outlines.at(-1);
    if (step === STEPS.moveTo) outlines.push({ points: [end], isCurved: false });
    else if (step === STEPS.close && last?.points[0]) last.points.push(last.points[0]);
    else if (last) {
      last.points.push(end);
      last.isCurved ||= step !== STEPS.lineTo;
    }
    at += 1 + numbers;
  }
  return outlines;
}

/** A filled outline is a box where all of its sides lie flat or stand upright. */
function isBox(points: readonly Point[]): boolean {
  return points.every(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return Math.abs(x - nextX) < 0.5 || Math.abs(y - nextY) < 0.5;
  });
}

function boundsOf(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function toRule(from: Point, to: Point): Rule[] {
  const isStraight = Math.abs(from[0] - to[0]) < 0.5 || Math.abs(from[1] - to[1]) < 0.5;
  return isStraight ? [boundsOf([from, to])] : [];
}
