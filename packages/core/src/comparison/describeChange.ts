import { type Language, say } from "../text/index.js";
import { changeSentences, type ChangeSentences, type OwnFacts } from "./change.messages.js";
import type { ChangeFacts, OwnValues } from "./types.js";
import { stageChangeRows } from "./vocabulary.js";

/**
 * Says a change as a sentence that can be read out at a meeting, from what the change itself carries; in English where
 * the language does not have the sentence yet.
 * @example
 * describeChange({ kind: "renamed", title: "Vehicles", before: "Fleet", after: "Vehicles", slippage: null }); // => "Fleet is now called Vehicles."
 */
export function describeChange(change: ChangeFacts, lang: Language = "en"): string {
  return isStageChange(change) ? say(changeSentences, "stage", change, lang) : sayOwn(change, lang);
}

function isStageChange(change: ChangeFacts): change is ChangeSentences["stage"] & ChangeFacts {
  return stageChangeRows.some(({ kind }) => kind === change.kind);
}

function sayOwn<Kind extends keyof OwnValues>(change: OwnFacts[Kind], lang: Language): string {
  const kind: Kind = change.kind;
  return say(changeSentences, kind, change, lang);
}
