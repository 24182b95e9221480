import type { Edge, Fragment } from "./types.js";

/** The space at which a piece is cut stands no further from the edge than this many letters. */
const FARTHEST_SPACE = 6;

/** A font's widths that leave spaces a greater share of a piece than this are not to be trusted. */
const MOST_SPACE = 0.5;

/**
 * Cuts pieces of text through which an upright rule goes: words of two cells that stand so close that they were taken
 * for one line. The cut goes to the space nearest to the rule; where there is none the piece stays whole.
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

interface PlacedSpace {
  index: number;
  middle: number;
}

/** The index of the space nearest to a place; -1 where none is near. */
function nearestSpace(piece: Fragment, at: number): number {
  const farthest = FARTHEST_SPACE * (piece.width / piece.text.length);
  const [nearest] = placeSpaces(piece)
    .map(({ index, middle }) => ({ index, distance: Math.abs(middle - at) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.index ?? -1;
}

/**
 * Where the spaces of a piece stand. Its letters are as wide as its font says, and its spaces share what is left, for
 * they are stretched in justified lines and between cells. Where the font says nothing, all are of one width.
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
