import { schemaNames } from "@pcplan/core/schemas";
import { JSON_TYPE } from "../request/index.js";
import { PROBLEM_JSON } from "../problems/index.js";
import { documentWords, watchWords } from "./openapi.messages.js";

const status = {
  type: "object",
  properties: { status: { const: "ok" } },
  required: ["status"],
  additionalProperties: false,
};

const problem = (description: string) => ({
  description,
  content: { [PROBLEM_JSON]: { schema: { $ref: "#/components/schemas/ProblemDetails" } } },
});

const isThere = (operationId: string, summary: string, more: object) => ({
  get: {
    operationId,
    summary,
    security: [],
    responses: {
      200: { description: summary, content: { [JSON_TYPE]: { schema: status } } },
      ...more,
    },
  },
});

/** The addresses that take no body. */
export const watchPaths = {
  "/v1/schemas/{name}": {
    get: {
      operationId: "schema",
      summary: watchWords.schemas,
      parameters: [
        {
          name: "name",
          in: "path",
          required: true,
          description: documentWords.schemaName,
          schema: { enum: schemaNames },
          example: "paper",
        },
      ],
      responses: {
        200: {
          description: documentWords.answer,
          content: { [JSON_TYPE]: { schema: { type: "object" } } },
        },
        404: problem(watchWords.unknown),
      },
    },
  },
  "/healthz": isThere("healthz", watchWords.healthz, {}),
  "/readyz": isThere("readyz", watchWords.readyz, { 503: problem(watchWords.notReady) }),
  "/metrics": {
    get: {
      operationId: "metrics",
      summary: watchWords.metrics,
      responses: {
        200: {
          description: watchWords.metrics,
          content: { "text/plain": { schema: { type: "string" } } },
        },
      },
    },
  },
};
