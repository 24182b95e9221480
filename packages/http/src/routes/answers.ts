import type { Problem } from "@pcplan/core/result";
import { formatJson } from "@pcplan/core/text";
import type { JsonSchemaObject } from "@pcplan/core/schemas";
import { JSON_TYPE } from "../request/mediaTypes.js";
import type { Answer } from "../work/types.js";
import type { AnswerShape } from "./types.js";

/** Answers with a value as JSON, sign for sign as the command writes it. */
export function toJsonAnswer(value: unknown): Answer {
  const body = new TextEncoder().encode(formatJson(value));
  return { ok: true, mediaType: JSON_TYPE, body, fileName: null };
}

/** Answers with problems, the first telling the status. */
export function toRefusal({ problems }: { problems: Problem[] }): Answer {
  return { ok: false, problems };
}

/** The answer in one shape of core's, by the name of its type. */
export function ofShape(type: string): AnswerShape {
  return { mediaType: JSON_TYPE, schema: { $ref: `#/$defs/${type}` } };
}

/** The answer as a list under one name. */
export function ofList(name: string, items: JsonSchemaObject): AnswerShape {
  return {
    mediaType: JSON_TYPE,
    schema: {
      type: "object",
      properties: { [name]: { type: "array", items } },
      required: [name],
      additionalProperties: false,
    },
  };
}
