import { type JsonSchemaObject, schemaNames, toJsonSchema } from "@pcplan/core/schemas";
import type { z } from "zod";
import { JSON_TYPE, PARTS_TYPE } from "../request/index.js";
import { PROBLEM_JSON } from "../problems/index.js";
import { optionWords } from "../routes/options.js";
import { routes } from "../routes/index.js";
import type { Route } from "../routes/types.js";
import { documentWords, statusWords } from "./openapi.messages.js";
import { toSchema } from "./toSchema.js";
import { watchPaths } from "./watchPaths.js";

/** An OpenAPI document, as plain data. */
export type OpenApi = JsonSchemaObject;

/**
 * Makes the OpenAPI 3.1 document of the service from its table of routes and the schemas of core's shapes: the same that
 * requests are read by and that `/v1/schemas` gives.
 * @param version of the program
 */
export function toOpenApi(version: string): OpenApi {
  const made = {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: documentWords.title,
      version,
      description: documentWords.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: documentWords.server }],
    security: [{}, { bearer: [] }, { basic: [] }],
    paths: {
      ...Object.fromEntries(routes.map((route) => [route.path, { post: toOperation(route) }])),
      ...watchPaths,
    },
    components: {
      schemas: { ...toShapes(), ProblemDetails: problemDetails },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: documentWords.bearer },
        basic: { type: "http", scheme: "basic", description: documentWords.basic },
      },
    },
  };
  return toComponents(made);
}

/** Every shape of core's, each once: what a profile may leave out is as its own schema has it. */
function toShapes(): JsonSchemaObject {
  const profile = toJsonSchema("profile")["$defs"];
  const all = schemaNames.map((name) => toJsonSchema(name)["$defs"]);
  return Object.assign({}, ...all, profile) as JsonSchemaObject;
}

const problemDetails: JsonSchemaObject = {
  type: "object",
  description: documentWords.problem,
  properties: {
    type: { const: "about:blank" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    problems: { type: "array", items: { $ref: "#/$defs/Problem" } },
  },
  required: ["type", "title", "status", "detail", "problems"],
  additionalProperties: false,
};

function toOperation(route: Route): JsonSchemaObject {
  const { path, summary, command, intake, answers } = route;
  return {
    operationId: path.slice("/v1/".length),
    summary,
    description: `What the command \`pcplan ${command}\` gives.`,
    ...(intake.ways.includes("json") && intake.parts.length === 0
      ? {}
      : { parameters: toParameters(route) }),
    requestBody: { required: true, content: toContent(route) },
    responses: {
      200: { description: documentWords.answer, content: toAnswers(answers) },
      ...toErrors(statusWords),
    },
  };
}

function toAnswers(answers: Route["answers"]): JsonSchemaObject {
  const byType = Map.groupBy(answers, ({ mediaType }) => mediaType);
  return Object.fromEntries(
    [...byType].map(([mediaType, own]) => {
      const [first, ...others] = own.map(({ schema }) => schema);
      return [mediaType, { schema: others.length === 0 ? first : { anyOf: [first, ...others] } }];
    }),
  );
}

function toErrors(words: Readonly<Record<string, string>>): JsonSchemaObject {
  const content = { [PROBLEM_JSON]: { schema: { $ref: "#/components/schemas/ProblemDetails" } } };
  return Object.fromEntries(
    Object.entries(words).map(([status, description]) => [status, { description, content }]),
  );
}

/** Options that are short may stand in the address too; a file that is the body may be given a name there. */
function toParameters({ intake }: Route): JsonSchemaObject[] {
  const options = Object.entries(propertiesOf(intake.options));
  const short = options.filter(([name]) => !LONG.has(name));
  const isFile = intake.ways.includes("file");
  return [
    ...short.map(([name, schema]) => ({ name, in: "query", schema: toShort(name, schema) })),
    ...(isFile
      ? [{ name: "name", in: "query", description: documentWords.name, schema: { type: "string" } }]
      : []),
  ];
}

/** Options that are whole shapes. */
const LONG: ReadonlySet<string> = new Set(["review", "rules", "texts"]);

/** In an address a profile is named and not sent. */
function toShort(name: string, schema: unknown): unknown {
  return name === "profile" ? { type: "string", description: optionWords["profile"] } : schema;
}

function toContent({ intake, examples }: Route): JsonSchemaObject {
  const { ways, parts } = intake;
  const shown = examples.map(({ summary, body }, index) => [
    `example${index + 1}`,
    { summary, value: body },
  ]);
  const json = {
    schema: withPapers(intake, { $ref: "#/$defs/Paper" }),
    ...(shown.length === 0 ? {} : { examples: Object.fromEntries(shown) }),
  };
  const file = { type: "string", format: "binary" };
  const types = Object.fromEntries(parts.map(({ name }) => [name, { contentType: "*/*" }]));
  return {
    ...(ways.includes("json") ? { [JSON_TYPE]: json } : {}),
    ...(ways.includes("parts")
      ? { [PARTS_TYPE]: { schema: withPapers(intake, file), encoding: types } }
      : {}),
    ...(ways.includes("file") ? { "*/*": { schema: file } } : {}),
  };
}

/** The options of a route with its papers, each of which is `paper`. */
function withPapers(
  { parts, options }: Route["intake"],
  paper: JsonSchemaObject,
): JsonSchemaObject {
  const schema = toSchema(options);
  const papers = parts.map(({ name, about, least, most }) => [
    name,
    name === "papers"
      ? { type: "array", description: about, items: paper, minItems: least, maxItems: most }
      : { description: about, ...paper },
  ]);
  const required = parts.filter(({ least }) => least > 0).map(({ name }) => name);
  return {
    ...schema,
    properties: { ...Object.fromEntries(papers), ...propertiesOf(options) },
    required: [...required, ...(Array.isArray(schema["required"]) ? schema["required"] : [])],
  };
}

function propertiesOf(options: z.ZodObject): JsonSchemaObject {
  const { properties } = toSchema(options);
  const entries = Object.entries((properties ?? {}) as JsonSchemaObject);
  return Object.fromEntries(
    entries.map(([name, schema]) => [
      name,
      { description: optionWords[name], ...(schema as JsonSchemaObject) },
    ]),
  );
}

/** The shapes of core refer to one another under `$defs`; in this document they are components. */
function toComponents(document: object): OpenApi {
  const json = JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(json) as OpenApi;
}
