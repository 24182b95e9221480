import { describe, expect, test } from "vitest";
import { readSettings, type ReadSettingsOptions } from "./settings.js";

const hash = "0".repeat(64);

test("without a word it listens on this machine alone", () => {
  expect(readSettings({ HOME: "/" })).toMatchObject({
    ok: true,
    value: { host: "127.0.0.1", port: 8080, tokens: [], origins: [], places: 16 },
  });
});

test("the environment says what it is, and the command goes over it", () => {
  const environment = {
    PCPLAN_PORT: "9000",
    PCPLAN_TOKENS: `${hash}, ${hash}`,
    PCPLAN_ORIGINS: "https://a.example,https://b.example",
    PCPLAN_MEMORY_MIB: "300",
  };
  expect(readSettings(environment, { port: 0 })).toMatchObject({
    value: {
      port: 0,
      tokens: [hash, hash],
      origins: ["https://a.example", "https://b.example"],
      memory: 300 * 1024 * 1024,
    },
  });
});

describe("an address that other machines can reach", () => {
  test.each<
    [options: ReadSettingsOptions, environment: Record<string, string>, isAllowed: boolean]
  >([
    [{ host: "0.0.0.0" }, {}, false],
    [{ host: "::" }, {}, false],
    [{ host: "192.0.2.1" }, {}, false],
    [{ host: "127.evil.example" }, {}, false],
    [{}, { PCPLAN_HOST: "pcplan.example" }, false],
    [{ host: "0.0.0.0", auth: "none" }, {}, true],
    [{ host: "0.0.0.0" }, { PCPLAN_TOKENS: hash }, true],
    [{ host: "127.0.0.1" }, {}, true],
    [{ host: "127.1.2.3" }, {}, true],
    [{ host: "::1" }, {}, true],
    [{ host: "localhost" }, {}, true],
  ])("by %j and %j", (options, environment, isAllowed) => {
    const read = readSettings(environment, options);
    expect([read.ok, read.ok ? null : read.problem.code]).toEqual([
      isAllowed,
      isAllowed ? null : "open-without-tokens",
    ]);
  });
});

test.each([
  [{ PCPLAN_PROT: "80" }],
  [{ PCPLAN_PORT: "65536" }],
  [{ PCPLAN_PORT: "" }],
  [{ PCPLAN_TOKENS: "password" }],
  [{ PCPLAN_ORIGINS: "anywhere" }],
  [{ PCPLAN_LOG: "all" }],
])("%j is refused", (environment) => {
  expect(readSettings(environment)).toMatchObject({ ok: false, problem: { code: "json-unfit" } });
});
