import { writeFileSync } from "node:fs";
import { forecastCases } from "./forecasts.cases.ts";
import { anyDateParser } from "./peers/anyDateParser.ts";
import { chronoNode } from "./peers/chrono.ts";
import { currencyJs } from "./peers/currencyJs.ts";
import { dateFns } from "./peers/dateFns.ts";
import { edtfPeer } from "./peers/edtf.ts";
import { regexAndFloat, threeRegexes } from "./peers/floor.ts";
import * as pcplan from "./peers/pcplan.ts";
import { priceParserPeer } from "./peers/priceParser.ts";
import { recognizersDates, recognizersMoney } from "./peers/recognizers.ts";
import { score } from "./score.ts";
import { moneyCases } from "./sentences.cases.ts";
import { toPage, type Line } from "./toPage.ts";
import type { Interval, Peer } from "./types.ts";

const forecastPeers: Peer<Interval | null>[] = [
  pcplan.forecasts,
  threeRegexes,
  chronoNode,
  dateFns,
  anyDateParser,
  edtfPeer,
  recognizersDates,
];
const moneyPeers: Peer<number[]>[] = [
  pcplan.money,
  regexAndFloat,
  priceParserPeer,
  currencyJs,
  recognizersMoney,
];

const forecasts = toLines(
  forecastPeers,
  forecastCases.map(({ phrase, means }) => ({ text: phrase, expected: means })),
  (read) => read && { earliest: read.earliest, latest: read.latest },
);
const money = toLines(
  moneyPeers,
  moneyCases.map(({ sentence, states }) => ({
    text: sentence,
    expected: states.length > 0 ? [...states] : null,
  })),
  (read) => (read.length > 0 ? read : null),
);
const page = toPage(forecasts, money);
writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), page);
process.stdout.write(page);
/** The lists are our own claim: a case that pcplan itself gets wrong fails the run. */
const slips = [forecasts, money].map(([ours]) => ours?.score).filter(isWrong);
if (slips.length > 0) process.exitCode = 1;

function isWrong(score: Line["score"] | undefined): boolean {
  return !score || score.wrong + score.nothing + score.misread > 0;
}

function toLines<Value, Answer>(
  peers: readonly Peer<Value>[],
  cases: readonly { text: string; expected: Answer | null }[],
  toAnswer: (read: Value) => Answer | null,
): Line[] {
  return peers.map((peer) => ({
    name: peer.name,
    score: score(
      cases.map(({ text, expected }) => ({ expected, answer: toAnswer(peer.read(text)) })),
    ),
  }));
}
