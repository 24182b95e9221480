import { expect, test } from "vitest";
import { languages } from "../text/index.js";
import { applyEvent, applyEvents } from "./applyEvent.js";
import { eventMoves, events, formatEvent } from "./events.js";
import { formatStage, isMoveAllowed, openStages, shownStages, stages } from "./stages.js";
import type { LifecycleEvent, Stage } from "./vocabulary.js";

test("the stages are those that the contract names, in its order", () => {
  expect(stages).toEqual(["candidate", "current", "on-hold", "completed", "merged", "withdrawn"]);
  expect(openStages).toEqual(["candidate", "current", "on-hold"]);
});

test("the events are those that the contract names", () => {
  const named =
    "identified initiated reforecast rag-changed held resumed completed merged split renamed moved withdrawn reopened corrected reworded deadline-changed unlisted";
  expect(events.toSorted()).toEqual(named.split(" ").toSorted());
});

test("counts are shown as papers print them, and four of them are stated in headlines", () => {
  expect(shownStages.map(({ stage, statedIn }) => [stage, statedIn])).toEqual([
    ["current", "current"],
    ["completed", "completed"],
    ["candidate", "candidate"],
    ["on-hold", "onHold"],
    ["merged", null],
    ["withdrawn", null],
  ]);
});

test("every stage and event has a name in every language", () => {
  for (const lang of languages) {
    const names = stages.map((stage) => formatStage(stage, { lang }));
    expect(new Set(names).size).toBe(stages.length);
    for (const event of events) expect(formatEvent(event, { lang })).not.toBe("");
  }
});

test("every stage is reached by an event from another stage or from nothing", () => {
  expect(new Set(Object.values(eventMoves))).toEqual(new Set(stages));
});

test("an event leads only where a move is allowed", () => {
  for (const stage of stages)
    for (const event of events) {
      const after = applyEvent(stage, event);
      if (after.ok) expect(after.value === stage || isMoveAllowed(stage, after.value)).toBe(true);
    }
});

test.each<[stage: Stage | null, event: LifecycleEvent, after: Stage | null]>([
  [null, "identified", "candidate"],
  [null, "initiated", "current"],
  [null, "held", null],
  [null, "reforecast", null],
  ["candidate", "identified", null],
  ["candidate", "initiated", "current"],
  ["candidate", "held", "on-hold"],
  ["candidate", "completed", null],
  ["current", "initiated", null],
  ["current", "held", "on-hold"],
  ["on-hold", "resumed", "current"],
  ["on-hold", "initiated", null],
  ["completed", "resumed", null],
  ["completed", "reopened", "current"],
  ["withdrawn", "reopened", "current"],
  ["merged", "withdrawn", null],
  ["on-hold", "reforecast", "on-hold"],
  ["completed", "corrected", "completed"],
])("a project at %s that is %s comes to %s", (stage, event, after) => {
  const read = applyEvent(stage, event);
  expect(read.ok ? read.value : null).toBe(after);
});

test("a refused event says what was found, and carries it as values", () => {
  const read = applyEvents("candidate", ["completed"]);
  expect(read.ok ? null : read.problem).toMatchObject({
    code: "move-not-allowed",
    message: "A project that is candidate cannot be completed.",
    found: "candidate → completed",
    values: { stage: "candidate", event: "completed", to: "completed" },
  });
});
