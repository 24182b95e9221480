import type { IForbiddenRuleType } from "dependency-cruiser";

/**
 * The layers of the project, which `pnpm layers` checks. A core concept imports from its own layer or one below,
 * through the other's index; packages are split by weight of dependency.
 */
const coreLayers = [
  ["result", "text"],
  ["calendar", "document", "plan"],
  ["money", "forecast", "rag", "lifecycle"],
  ["project", "decision", "spotlight", "profile"],
  ["paper"],
  ["identity", "series", "review"],
  ["comparison", "file"],
  ["ledger", "dashboard"],
  ["findings"],
  ["config"],
  ["register"],
  ["report"],
  ["schemas"],
];

const core = (concepts: readonly string[]) => `^packages/core/src/(?:${concepts.join("|")})/`;

const upward: IForbiddenRuleType[] = coreLayers.slice(0, -1).map((concepts, depth) => ({
  name: `core-layer-${concepts.join("-")}`,
  comment: "A concept knows nothing of the layers above it.",
  severity: "error",
  from: { path: core(concepts) },
  to: { path: core(coreLayers.slice(depth + 1).flat()) },
}));

const named = `^packages/core/src/(?!(?:${coreLayers.flat().join("|")})/|index\\.ts$)`;

export const forbidden: IForbiddenRuleType[] = [
  ...upward,
  {
    name: "core-concept-without-layer",
    comment: "A new concept is put into a layer, in this file.",
    severity: "error",
    from: { path: named },
    to: {},
  },
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "concept-through-its-index",
    comment: "What a concept does not export is its own affair.",
    severity: "error",
    from: { path: "^packages/core/src/([^/]+)/" },
    to: {
      path: "^packages/core/src/[^/]+/",
      pathNot: ["^packages/core/src/$1/", "/(?:index|schema|aPaper\\.cases)\\.ts$"],
    },
  },
  {
    name: "test-builder-in-tests-alone",
    comment: "What builds papers for tests is no part of what is shipped.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: "\\.(?:test|cases|examples)\\.ts$" },
    to: { path: "/aPaper\\.cases\\.ts$" },
  },
  {
    name: "not-the-packages-own-root",
    severity: "error",
    from: { path: "^packages/([^/]+)/src/.+/", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/$1/src/index\\.ts$" },
  },
  {
    name: "core-is-pure",
    comment: "No clock, no files, no network: core runs in a browser.",
    severity: "error",
    from: { path: "^packages/core/src/", pathNot: "\\.test\\.ts$" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "zod-in-schemas-alone",
    comment: "Forecasts and money are read without loading a schema library.",
    severity: "error",
    from: {
      path: "^packages/core/src/",
      pathNot: ["/schema\\.ts$", "/schemas/", "\\.test\\.ts$"],
    },
    to: {
      path: ["node_modules/zod/", "/schema\\.ts$"],
      dependencyTypesNot: ["type-only"],
      dynamic: false,
    },
  },
  {
    name: "core-imports-no-package-of-ours",
    severity: "error",
    from: { path: "^packages/core/src/" },
    to: { path: "^packages/(?!core/)" },
  },
  {
    name: "fixtures-import-nothing-of-ours",
    severity: "error",
    from: { path: "^packages/fixtures/src/" },
    to: { path: "^packages/(?!fixtures/)" },
  },
  {
    name: "documents-know-no-project-words",
    comment: "A reader gives the neutral document; core turns that into a paper.",
    severity: "error",
    from: { path: "^packages/documents/src/", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/(?!documents/|core/src/(?:document|result|text)/)" },
  },
  {
    name: "a-reader-loads-no-writer",
    severity: "error",
    from: { path: "^packages/documents/src/(?:[^/]+/read|readDocument)\\.ts$" },
    to: { path: "^packages/documents/src/(?:[^/]+/write|writers)\\.ts$", reachable: true },
  },
  {
    name: "a-writer-loads-no-reader",
    severity: "error",
    from: { path: "^packages/documents/src/(?:[^/]+/write|writeDocument)\\.ts$" },
    to: { path: "^packages/documents/src/(?:[^/]+/read|readers)\\.ts$", reachable: true },
  },
  {
    name: "http-imports-core-and-documents",
    severity: "error",
    from: { path: "^packages/http/src/", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/(?!http/|core/|documents/)" },
  },
  {
    name: "client-knows-no-server",
    comment: "A browser that asks the service loads none of it.",
    severity: "error",
    from: { path: "^packages/http/src/client/" },
    to: { path: "^packages/(?!http/src/client/)" },
  },
  {
    name: "cli-loads-http-in-serve-alone",
    severity: "error",
    from: { path: "^packages/cli/src/", pathNot: ["/commands/serve\\.ts$", "\\.test\\.ts$"] },
    to: { path: "^packages/http/" },
  },
  {
    name: "nothing-unresolved",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

export const options = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: "/dist/" },
  tsPreCompilationDeps: true,
};

/** Packages of ours are followed into their source, so that a rule sees the file and not the built one. */
export const resolving = {
  exportsFields: ["exports"],
  conditionNames: ["@pcplan/source", "import", "default"],
};
