import { describe, expect, it } from "vitest";
import { detectRestriction } from "./index.js";

describe("detectRestriction", () => {
  it.each([
    ["RESTRICTED under section 43 of the tender", true, "section 43"],
    ["RESTRICTED, now considered suitable for publication", false, null],
    ["Part 2 (Restricted)", true, null],
    ["Non publishable – commercial sensitivity", true, null],
    ["Commercially sensitive – not published", true, null],
    ["Reviewed since and now considered suitable for publication, RESTRICTED before", false, null],
    ["Access to the yard is restricted", false, null],
  ])("reads '%s'", (text, isRestricted, exemption) =>
    expect(detectRestriction(text)).toEqual({ isRestricted, exemption }),
  );
});
