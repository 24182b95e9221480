import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Forecast } from "../forecast/index.js";
import { events } from "../lifecycle/index.js";
import type { comparisonSchema } from "./schema.js";
import { toStageChange } from "./toStageChange.js";
import type { Change, ComparedRow, StageSide } from "./types.js";
import { type ChangeKind, changeKinds } from "./vocabulary.js";

type Of<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;
type Arms<Union, Kind> = Union extends { kind: infer Own }
  ? Kind extends Own
    ? Union
    : never
  : never;
type IsUnion<One, All = One> = One extends All ? ([All] extends [One] ? false : true) : never;
type TwiceNamed<Union> = {
  [Kind in ChangeKind]: IsUnion<Arms<Union, Kind>> extends false ? never : Kind;
}[ChangeKind];

test("a change narrows on its kind, and no kind stands in two arms", () => {
  expectTypeOf<TwiceNamed<Change>>().toEqualTypeOf<never>();
  expectTypeOf<Change["kind"]>().toEqualTypeOf<ChangeKind>();
  expectTypeOf<Of<"reforecast">["before"]>().toEqualTypeOf<Forecast>();
  expectTypeOf<Arms<Change, "completed">["after"]>().toEqualTypeOf<StageSide>();
  expectTypeOf<Of<"appeared">["before"]>().toEqualTypeOf<null>();
  expectTypeOf<Of<"no-longer-listed">["before"]>().toEqualTypeOf<ComparedRow>();
});

test("so does the schema's", () => {
  type Read = z.infer<typeof comparisonSchema>["changes"][number];
  expectTypeOf<TwiceNamed<Read>>().toEqualTypeOf<never>();
  expectTypeOf<Read["kind"]>().toEqualTypeOf<ChangeKind>();
});

test("each kind names its event, or says that it has none", () => {
  for (const { event } of changeKinds) if (event !== null) expect(events).toContain(event);
  expect(changeKinds.filter(({ event }) => event === null).map(({ kind }) => kind)).toEqual([
    "appeared",
  ]);
});

test.each([
  ["candidate", "current", "initiated"],
  ["on-hold", "current", "resumed"],
  ["completed", "current", "resumed"],
  ["current", "on-hold", "held"],
  ["current", "candidate", "held"],
  ["on-hold", "candidate", "resumed"],
  ["candidate", "completed", "completed"],
  ["completed", "merged", "merged"],
  ["merged", "withdrawn", "withdrawn"],
] as const)("from %s to %s is %s", (before, after, kind) => {
  expect(toStageChange(before, after)).toBe(kind);
});
