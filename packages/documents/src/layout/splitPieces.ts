import type { Edge, Fragment } from "./types.js";

/** A piece is cut at a space no further from the edge than this many letters. */
const FARTHEST_SPACE = 6;

/** Letter widths that leave more than this share of a piece to its spaces cannot be right, and are not used. */
const MOST_SPACE = 0.5;

/**
 * Cuts pieces of text that a vertical edge goes through. They hold words of two cells, so close together that the source
 * wrote them as one line. A piece is cut at the space nearest to the edge; without a space near, it stays whole.
 */
export function splitPieces(pieces: readonly Fragment[], uprights: readonly Edge[]): Fragment[] {
  return pieces.flatMap((piece) => split(piece, uprights));
}

function split(piece: Fragment, uprights: readonly Edge[]): Fragment[] {
  const middle = piece.top + piece.height / 2;
  const edge = uprights.find(
    ({ at, from, to }) =>
      at > piece.left + 2 && at < piece.left + piece.width - 2 && from < middle && to > middle,
  );
  const cut = edge === undefined ? null : nearestSpace(piece, edge.at);
  if (edge === undefined || cut === null) return [piece];
  const first = { ...piece, text: piece.text.slice(0, cut), width: edge.at - 1 - piece.left };
  const rest = {
    ...piece,
    text: piece.text.slice(cut + 1),
    left: edge.at + 1,
    width: piece.left + piece.width - edge.at - 1,
  };
  return [first, ...split(rest, uprights)];
}

interface PlacedSpace {
  index: number;
  middle: number;
}

/** The index of the space nearest to a place; `null` where none is near. */
function nearestSpace(piece: Fragment, at: number): number | null {
  const farthest = FARTHEST_SPACE * (piece.width / piece.text.length);
  const [nearest] = placeSpaces(piece)
    .map(({ index, middle }) => ({ index, distance: Math.abs(middle - at) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.index ?? null;
}

/**
 * Works out where the spaces of a piece stand. Letters are as wide as the font says, and the spaces share the width that
 * is left, because justified lines and gaps between cells stretch them. Where the font says nothing, all characters are
 * taken to be of one width.
 */
function placeSpaces({ text, left, width, height, letterWidths }: Fragment): PlacedSpace[] {
  const spaces = text.split(" ").length - 1;
  const known = (sign: string) => ((letterWidths?.get(sign) ?? 0) / 1000) * height;
  const letters = [...text.replaceAll(" ", "")];
  const isKnown = letters.every((sign) => known(sign) > 0);
  const rest = width - letters.reduce((sum, sign) => sum + known(sign), 0);
  const isMeasured = isKnown && rest > 0 && rest < MOST_SPACE * width;
  const widthOf = (sign: string) =>
    isMeasured ? known(sign) : (width / text.length) * sign.length;
  const space = isMeasured ? rest / spaces : width / text.length;
  const places: PlacedSpace[] = [];
  let [index, end] = [0, left];
  for (const sign of text) {
    if (sign === " ") places.push({ index, middle: end + space / 2 });
    end += sign === " " ? space : widthOf(sign);
    index += sign.length;
  }
  return places;
}
