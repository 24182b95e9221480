import { type ProjectText, projectTexts } from "./types.js";

/**
 * Makes the texts of a project from a function of their names.
 * @example
 * toProjectTexts((field) => (field === "benefit" ? "Fewer journeys" : null)).benefit; // => "Fewer journeys"
 */
export function toProjectTexts(
  make: (field: ProjectText) => string | null,
): Record<ProjectText, string | null> {
  const entries = projectTexts.map((field) => [field, make(field)] as const);
  return Object.fromEntries(entries) as Record<ProjectText, string | null>;
}
