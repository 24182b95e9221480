import type { Figure } from "./blocks.js";

/**
 * Says a figure with the smaller ones of which it is made, for formats that have no tiles.
 * @example
 * const parts = [{ value: "35", label: "green" }, { value: "7", label: "amber" }];
 * describeFigure({ type: "figure", value: "42", label: "current projects", parts, at: null }); // => "42 current projects: 35 green, 7 amber"
 */
export function describeFigure({ value, label, parts }: Figure): string {
  const whole = sayPart(value, label);
  const details = parts.map((part) => sayPart(part.value, part.label)).join(", ");
  return details === "" ? whole : `${whole}: ${details}`;
}

function sayPart(value: string, label: string | null): string {
  return label === null || label === "" ? value : `${value} ${label}`;
}
