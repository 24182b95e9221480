import {
  formatEvent,
  eventMoves,
  type LifecycleEvent,
  type Stage,
  type StageEvent,
} from "../lifecycle/index.js";

/** What a kind of change is: the event that it tells, or `null` and its own name where papers tell none. */
interface ChangeRow {
  kind: string;
  event: LifecycleEvent | null;
  label?: string;
}

const changeRows = [
  { kind: "reforecast", event: "reforecast" },
  { kind: "deadline-changed", event: "deadline-changed" },
  { kind: "rag-changed", event: "rag-changed" },
  { kind: "completed", event: "completed" },
  { kind: "initiated", event: "initiated" },
  { kind: "resumed", event: "resumed" },
  { kind: "held", event: "held" },
  { kind: "withdrawn", event: "withdrawn" },
  { kind: "merged", event: "merged" },
  { kind: "split", event: "split" },
  { kind: "renamed", event: "renamed" },
  { kind: "moved", event: "moved" },
  { kind: "reworded", event: "reworded" },
  { kind: "appeared", event: null, label: "Listed now and not before" },
  { kind: "no-longer-listed", event: "unlisted" },
] as const satisfies readonly ChangeRow[];

type KnownRow = (typeof changeRows)[number];

/** What may differ between two papers. */
export type ChangeKind = KnownRow["kind"];

/** Kinds of change that a row listed in both papers tells by its stage: those whose event leads to a stage. */
export type StageChangeKind = Extract<KnownRow, { event: StageEvent }>["kind"];

/** What may differ between two papers, in the order in which a comparison lists it, with its event and its label. */
export const changeKinds: readonly {
  /** Its code. */
  kind: ChangeKind;
  /** The event that it tells; `null` where a paper tells none. */
  event: LifecycleEvent | null;
  /** What people read, in English. */
  label: string;
}[] = changeRows.map((row) => ({
  kind: row.kind,
  event: row.event,
  label: row.event === null ? row.label : formatEvent(row.event),
}));

const isStageRow = (row: KnownRow): row is Extract<KnownRow, { event: StageEvent }> =>
  row.event !== null && row.event in eventMoves;

/** The kinds of change that tell a stage, with the stage that each leads to. */
export const stageChangeRows = changeRows.filter(isStageRow).map(({ kind, event }) => ({
  kind,
  to: eventMoves[event] satisfies Stage,
}));
