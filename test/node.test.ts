import { expect, test } from "vitest";

test("tests run on the Node of this project, not on one that the machine happens to have", () => {
  expect(process.versions.node).toMatch(/^24\./);
});
