import { type Finding, rules, toFingerprint } from "@pcplan/core/findings";
import type { Place } from "@pcplan/core/result";
import { formatJson, showHidden } from "@pcplan/core/text";
import { findLine, withPlace } from "./findLine.js";

export interface SarifOptions {
  version: string;
  /** The findings that a baseline does not have, where there is a baseline. */
  added: ReadonlySet<Finding> | null;
}

/** Writes findings as SARIF 2.1.0, with every rule and its help, and with fingerprints that outlive a change of lines. */
export function formatSarif(findings: readonly Finding[], options: SarifOptions): string {
  const descriptors = toDescriptors(findings);
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const fingerprints = toFingerprints(findings);
  const results = findings.map((finding, index) => ({
    ruleId: finding.code,
    ruleIndex: indexes.get(finding.code),
    level: finding.severity,
    message: {
      text: showHidden(
        [withPlace(finding.message, finding.at), finding.advice].filter(Boolean).join(" "),
      ),
    },
    locations: toLocations(finding.at ? [finding.at] : []),
    relatedLocations: toLocations(finding.related).map((one, id) => ({ id, ...one })),
    partialFingerprints: { "pcplanFinding/v1": fingerprints[index] },
    ...(options.added ? { baselineState: options.added.has(finding) ? "new" : "unchanged" } : {}),
  }));
  const driver = { name: "pcplan", version: options.version, rules: descriptors };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${formatJson(log, 2)}\n`;
}

/** Every rule, then the codes of what could not be read, which are no rules. */
function toDescriptors(findings: readonly Finding[]) {
  const known = rules.map(({ code, severities, title, why }) => ({
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${title}. ${why}` },
    defaultConfiguration: { level: severities[0] },
  }));
  const codes = new Set<string>(known.map(({ id }) => id));
  const others = [...new Map(findings.map((one) => [one.code, one])).values()]
    .filter(({ code }) => !codes.has(code))
    .map(({ code, severity }) => ({
      id: code,
      shortDescription: { text: "Something in the paper, or in the series of papers, to know of" },
      fullDescription: { text: "It was noticed while the paper was read, before any rule." },
      help: { text: "It was noticed while the paper was read, before any rule." },
      defaultConfiguration: { level: severity },
    }));
  return [...known, ...others];
}

/** Findings alike are told apart by their order. */
function toFingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = toFingerprint(finding);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}/${count}`;
  });
}

function toLocations(places: readonly Place[]) {
  return places.flatMap((place) =>
    place.source === null
      ? []
      : [
          {
            physicalLocation: {
              artifactLocation: { uri: toUri(place.source) },
              ...toRegion(place),
            },
          },
        ],
  );
}

/** A region of SARIF has lines; where a file has pages or sheets instead, what is known of the place is a property. */
function toRegion(place: Place) {
  const startLine = findLine(place);
  if (startLine !== null) return { region: { startLine } };
  const { page, row, column, box } = place;
  const known = Object.entries({ page, row, column, box }).filter(([, value]) => value != null);
  return known.length > 0 ? { properties: { region: Object.fromEntries(known) } } : {};
}

/** A path as a URI: each of its parts encoded, backslashes as slashes. */
function toUri(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
