import { expect, test } from "vitest";
import { toWelshPage } from "./welshPage.js";

test("the page of Welsh says what it does not have", async () => {
  await expect(await toWelshPage()).toMatchFileSnapshot("../docs/reference/welsh.md");
});
