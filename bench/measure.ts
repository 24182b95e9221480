import type { Peer } from "./types.ts";

const ROUNDS = 15;
/** A round is long enough for the clock, and short enough that all peers see the same machine. */
const ROUND_MS = 40;

/**
 * Times peers over the same texts in interleaved rounds, and gives each one's median time for one pass in
 * milliseconds, in the order of the peers.
 */
export function measure<Value>(peers: readonly Peer<Value>[], texts: readonly string[]): number[] {
  const passes = peers.map((peer) => passesFor(peer, texts));
  const times: number[][] = peers.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, peer] of peers.entries()) {
      const count = passes[index] ?? 1;
      times[index]?.push(timeOf(peer, texts, count) / count);
    }
  return times.map(medianOf);
}

/** Warms a peer up and finds how many passes fill a round. */
function passesFor<Value>(peer: Peer<Value>, texts: readonly string[]): number {
  let passes = 1;
  let time = timeOf(peer, texts, passes);
  while (time < ROUND_MS) {
    passes *= 2;
    time = timeOf(peer, texts, passes);
  }
  return Math.max(1, Math.round((passes * ROUND_MS) / time));
}

let sink = 0;

function timeOf<Value>(peer: Peer<Value>, texts: readonly string[], passes: number): number {
  const call: (text: string) => unknown = peer.call ?? peer.read;
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) for (const text of texts) if (call(text)) sink += 1;
  return performance.now() - start;
}

function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
