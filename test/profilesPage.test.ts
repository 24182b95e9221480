import { expect, test } from "vitest";
import { toProfilesPage } from "./profilesPage.js";

test("the page of profiles says every field of the schema", async () => {
  await expect(toProfilesPage()).toMatchFileSnapshot("../docs/reference/profiles.md");
});
