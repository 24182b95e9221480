/** The words of a report that no document of core's has. */
export const reportWords = {
  en: { untitled: "A paper without a title", findings: "Findings", read: "What was read" },
} as const;
