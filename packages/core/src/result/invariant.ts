/**
 * Throws where our own code, or the caller's, broke a promise; bad input never comes here, it gets a problem.
 * @throws RangeError with the sentence given
 * @example
 * invariant(1 + 1 === 2, "Sums hold."); // => undefined
 */
export function invariant(isHeld: boolean, sentence: string): asserts isHeld {
  if (!isHeld) throw new RangeError(sentence);
}
