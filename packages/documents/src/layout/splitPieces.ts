import type { Edge, Fragment } from "./types.js";

/** The space at which a piece is cut stands no further from the edge than this many letters. */
const FARTHEST_SPACE = 6;

/**
 * Cuts pieces of text through which an upright rule goes: words of two cells that stand so close that they were taken
 * for one line. Letters are taken to be of one width, and the cut goes to the space nearest to the rule; where there is
 * none the piece stays whole.
 */
export function splitPieces(pieces: readonly Fragment[], uprights: readonly Edge[]): Fragment[] {
  return pieces.flatMap((piece) => split(piece, uprights));
}

function split(piece: Fragment, uprights: readonly Edge[]): Fragment[] {
  const middle = piece.top + piece.height / 2;
  const rule = uprights.find(
    ({ at, from, to }) =>
      at > piece.left + 2 && at < piece.left + piece.width - 2 && from < middle && to > middle,
  );
  const cut = rule === undefined ? -1 : nearestSpace(piece, rule.at);
  if (rule === undefined || cut < 0) return [piece];
  const first = { ...piece, text: piece.text.slice(0, cut), width: rule.at - 1 - piece.left };
  const rest = {
    ...piece,
    text: piece.text.slice(cut + 1),
    left: rule.at + 1,
    width: piece.left + piece.width - rule.at - 1,
  };
  return [first, ...split(rest, uprights)];
}

function nearestSpace({ text, left, width }: Fragment, at: number): number {
  const place = ((at - left) / width) * text.length;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const near = spaces.filter((space) => Math.abs(space - place) <= FARTHEST_SPACE);
  return near.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? -1;
}
