import { type Language, say } from "../text/index.js";
import { changeSentences } from "./change.messages.js";
import type { FactsByKind } from "./types.js";
import type { ChangeKind } from "./vocabulary.js";

/**
 * Says a change as a sentence that can be read out at a meeting, from what the change itself carries; in English where
 * the language does not have the sentence yet.
 * @example
 * describeChange({ kind: "renamed", title: "Vehicles", before: "Fleet", after: "Vehicles", slippage: null }); // => "Fleet is now called Vehicles."
 */
export function describeChange<Kind extends ChangeKind>(
  change: FactsByKind[Kind],
  lang: Language = "en",
): string {
  const kind: Kind = change.kind;
  return say(changeSentences, kind, change, lang);
}
