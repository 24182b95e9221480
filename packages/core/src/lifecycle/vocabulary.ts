import type { Language } from "../text/index.js";

/** What the code knows of a stage. */
interface StageRow {
  stage: string;
  /** The stages that may follow it straight away. */
  moves: readonly string[];
  /** Whether something is still to come of it: what has ended has no forecast and may leave a paper. */
  isOpen: boolean;
  /** The field in which a headline states how many there are; `null` where papers state no such count. */
  statedIn: string | null;
  /** Its place, from 1, where counts are shown: as papers print them, what is in delivery first. */
  place: number;
  label: Readonly<Record<Language, string>>;
}

/**
 * The stages of a project, from the first to those that end it. A completed, merged or withdrawn project comes back only
 * by being reopened. The sentences that say a stage are in `stages.messages.ts`.
 */
export const stageRows = [
  {
    stage: "candidate",
    moves: ["current", "on-hold", "merged", "withdrawn"],
    isOpen: true,
    statedIn: "candidate",
    place: 3,
    label: { en: "Candidate", cy: "Arfaethedig" },
  },
  {
    stage: "current",
    moves: ["on-hold", "completed", "merged", "withdrawn"],
    isOpen: true,
    statedIn: "current",
    place: 1,
    label: { en: "Current", cy: "Cyfredol" },
  },
  {
    stage: "on-hold",
    moves: ["candidate", "current", "completed", "merged", "withdrawn"],
    isOpen: true,
    statedIn: "onHold",
    place: 4,
    label: { en: "On hold", cy: "Wedi'i ohirio" },
  },
  {
    stage: "completed",
    moves: ["current"],
    isOpen: false,
    statedIn: "completed",
    place: 2,
    label: { en: "Completed", cy: "Wedi'i gwblhau" },
  },
  {
    stage: "merged",
    moves: ["current"],
    isOpen: false,
    statedIn: null,
    place: 5,
    label: { en: "Merged", cy: "Wedi'i uno" },
  },
  {
    stage: "withdrawn",
    moves: ["candidate", "current"],
    isOpen: false,
    statedIn: null,
    place: 6,
    label: { en: "Withdrawn", cy: "Wedi'i dynnu'n ôl" },
  },
] as const satisfies readonly StageRow[];

/** The code of a stage. */
export type Stage = (typeof stageRows)[number]["stage"];

/** The field in which a headline states how many projects are at a stage. */
export type StatedCount = NonNullable<(typeof stageRows)[number]["statedIn"]>;

/** What the code knows of an event. */
interface EventRow {
  event: string;
  /** The stage it leads to; `null` where it leaves the stage as it is. */
  to: Stage | null;
  /**
   * The stages it may start from, `null` among them for a project not known yet. `null` alone: any stage whose moves
   * allow where it leads, or any stage at all where it leads nowhere.
   */
  from: readonly (Stage | null)[] | null;
  label: Readonly<Record<Language, string>>;
}

/** What may happen to a project, what moves it to another stage first. */
export const eventRows = [
  {
    event: "identified",
    to: "candidate",
    from: [null],
    label: { en: "Identified", cy: "Wedi'i nodi" },
  },
  {
    event: "initiated",
    to: "current",
    from: [null, "candidate"],
    label: { en: "Started", cy: "Wedi'i gychwyn" },
  },
  { event: "held", to: "on-hold", from: null, label: { en: "Put on hold", cy: "Wedi'i ohirio" } },
  {
    event: "resumed",
    to: "current",
    from: ["on-hold"],
    label: { en: "Resumed", cy: "Wedi ailddechrau" },
  },
  {
    event: "completed",
    to: "completed",
    from: null,
    label: { en: "Completed", cy: "Wedi'i gwblhau" },
  },
  { event: "merged", to: "merged", from: null, label: { en: "Merged", cy: "Wedi'i uno" } },
  {
    event: "withdrawn",
    to: "withdrawn",
    from: null,
    label: { en: "Withdrawn", cy: "Wedi'i dynnu'n ôl" },
  },
  {
    event: "reopened",
    to: "current",
    from: ["completed", "merged", "withdrawn"],
    label: { en: "Reopened", cy: "Wedi'i ailagor" },
  },
  {
    event: "reforecast",
    to: null,
    from: null,
    label: { en: "Forecast end date changed", cy: "Dyddiad gorffen wedi newid" },
  },
  {
    event: "deadline-changed",
    to: null,
    from: null,
    label: { en: "Legal deadline changed", cy: "Dyddiad cyfreithiol wedi newid" },
  },
  {
    event: "rag-changed",
    to: null,
    from: null,
    label: { en: "Rating changed", cy: "Gradd wedi newid" },
  },
  { event: "split", to: null, from: null, label: { en: "Split", cy: "Wedi'i rannu" } },
  { event: "renamed", to: null, from: null, label: { en: "Renamed", cy: "Wedi'i ailenwi" } },
  {
    event: "moved",
    to: null,
    from: null,
    label: { en: "Moved to another strand", cy: "Wedi'i symud i faes arall" },
  },
  { event: "reworded", to: null, from: null, label: { en: "Reworded", cy: "Wedi'i aileirio" } },
  { event: "corrected", to: null, from: null, label: { en: "Corrected", cy: "Wedi'i gywiro" } },
  {
    event: "unlisted",
    to: null,
    from: null,
    label: { en: "Not listed in this paper", cy: "Heb ei restru yn y papur hwn" },
  },
] as const satisfies readonly EventRow[];

/** The code of an event. */
export type LifecycleEvent = (typeof eventRows)[number]["event"];

/** An event that moves a project to another stage. */
export type StageEvent = Exclude<(typeof eventRows)[number], { to: null }>["event"];
