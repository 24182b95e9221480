export { createIntakeShape, type IntakeShape, type Way } from "./createIntakeShape.js";
export { isJsonType, JSON_TYPE, nameOf, PARTS_TYPE } from "./mediaTypes.js";
export { readIntake } from "./readIntake.js";
export { readSources, toReadOptions } from "./readSources.js";
export { type ReadingOptions, reading, yearStart } from "./readingOptions.js";
export { toReading } from "./toReading.js";
export type { Intake, PapersPart, RequestPorts, Source } from "./types.js";
