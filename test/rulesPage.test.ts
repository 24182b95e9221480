import { expect, test } from "vitest";
import { toRulesPage } from "./rulesPage.js";

test("the page of rules says what the rules do", async () => {
  await expect(toRulesPage()).toMatchFileSnapshot("../docs/reference/rules.md");
});
