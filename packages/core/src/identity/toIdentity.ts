import { openStages, type Stage } from "../lifecycle/index.js";
import type { Project } from "../project/index.js";
import { findMarker, foldTitle, foldWords } from "../text/index.js";
import { type EvidenceKind, evidenceWords } from "./vocabulary.js";

/** A row with what comparing needs to know of it, worked out once. */
export interface Identity {
  /** The row itself. */
  row: Project;
  /** The folded title, the `(statutory…)` marker left out. */
  folded: string;
  /** The folded title without words such as `(formerly "…")` too. */
  core: string;
  /** The folded `(statutory…)` marker, or nothing. */
  marker: string;
  /** Its objective folded, so that case and punctuation do not count. */
  objective: string;
  /** The row's stage, or the one that its forecast cell states instead of a date. */
  stage: Stage;
  /** The office's own id of the project, folded; `null` where the paper gives none. */
  ref: string | null;
  /** What the row says, as one text that orders rows whatever their places in the paper. */
  key: string;
}

const sourceOf = (kinds: readonly EvidenceKind[]): string =>
  evidenceWords
    .filter(([kind]) => kinds.includes(kind))
    .map(([, pattern]) => `(?:${pattern.source})`)
    .join("|");

const inBracket = new RegExp(sourceOf(["splitFrom", "mergedInto", "absorbs", "formerly"]), "i");
const afterSign = new RegExp(
  `(?:[,;:]|\\s[-–—])\\s*(?:now )?(?:${sourceOf(["splitFrom", "formerly"])})`,
  "i",
);
/** Without a bracket, comma or dash before it, the word needs a quotation or "known as" to be sure. */
const afterSpace =
  /\s(?:(?:formerly|previously) (?:known as|called|named|titled)\b|(?:formerly|previously|renamed from) ["“‘'])/i;

/**
 * The stage of a row: its own, or the one that its forecast cell states in place of a date, as "On hold" does, while the
 * row is still open.
 * @example
 * stageOf({ stage: "current", forecast: parseForecast("On hold") }); // => "on-hold"
 */
export function stageOf({ stage, forecast }: Pick<Project, "stage" | "forecast">): Stage {
  return forecast.kind === "state" && openStages.includes(stage) ? forecast.stage : stage;
}

/**
 * Works out once what comparing needs to know of a row.
 * @example
 * const [fleet] = parsePaperText("Project\tForecast\nFleet (statutory)\tOn hold").projects;
 * toIdentity(fleet).stage; // => "on-hold"
 * toIdentity(fleet).core; // => "fleet"
 */
export function toIdentity(row: Project): Identity {
  const folded = foldTitle(row.title);
  const core = foldTitle(withoutOrigin(row.title)) || folded;
  const marker = foldWords(findMarker(row.title) ?? "");
  const objective = foldWords(row.objective ?? "");
  const stage = stageOf(row);
  const ref = foldWords(row.ref ?? "") || null;
  const { strand, forecast, deadline, id } = row;
  const key = JSON.stringify([
    core,
    row.title,
    objective,
    strand,
    stage,
    forecast.text,
    deadline,
    id,
  ]);
  return { row, folded, core, marker, objective, stage, ref, key };
}

/**
 * Leaves out of a title what only says where the project came from: a bracket such as `(formerly "…")`,
 * or such words at the end, after a comma or a dash.
 * @example
 * withoutOrigin("Vehicles (formerly Fleet)"); // => "Vehicles"
 */
export function withoutOrigin(title: string): string {
  const plain = title.replace(/[([][^()[\]]*[)\]]/g, (bracket) =>
    inBracket.test(bracket) ? " " : bracket,
  );
  const ends = [afterSign, afterSpace].map((words) => plain.search(words)).filter((at) => at > 0);
  const end = Math.min(plain.length, ...ends);
  return plain.slice(0, end).replace(/\s+/g, " ").trim();
}
