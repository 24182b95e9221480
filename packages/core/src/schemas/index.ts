export type { JsonSchemaObject } from "./describeProperties.js";
export { isSchemaName, type SchemaName, schemaNames, toJsonSchema } from "./toJsonSchema.js";
