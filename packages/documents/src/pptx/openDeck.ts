import type { Reading } from "../createReader.js";
import { attributeOf, type Element, elementsIn } from "../xml/elements.js";
import { createXmlParser } from "../xml/parseXml.js";
import { unpackParts } from "../zip/unpackParts.js";
import { withoutOrnament } from "./withoutOrnament.js";

/** One part of a file, and the parts to which it refers. */
export interface Part {
  root: Element;
  /** The names of other parts, by the ids under which this one refers to them. */
  targets: ReadonlyMap<string, string>;
  /** The name of the first part to which it refers as one of a kind, such as `slideLayout`; `null` where there is none. */
  targetOf: (kind: string) => string | null;
}

/** The parts of a presentation, each taken apart when it is first asked for. */
export interface Deck {
  /** `null` where the file has no such part; what lies outside of it is never opened. */
  partOf: (name: string | null) => Part | null;
  /** As `partOf`, for a part that is asked for once and need not be kept. */
  readPart: (name: string | null) => Part | null;
  /** The part by which the file's kind is told. */
  mainPart: string | null;
}

const MAIN_PART = /^ppt\/presentation\.xml$/i;

/** Unpacks a presentation, within the limits of its reading. */
export function openDeck(bytes: Uint8Array, reading: Reading): Deck {
  const parts = unpackParts(bytes, reading);
  const names = new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
  const parse = createXmlParser(reading, withoutOrnament);
  const kept = new Map<string, Part | null>();
  const rootOf = (name: string) => {
    const part = parts[names.get(name.toLowerCase()) ?? ""];
    return part === undefined ? null : parse(part);
  };
  const readPart = (name: string | null) => {
    const root = name === null ? null : rootOf(name);
    if (name === null || root === null) return null;
    return { root, ...readRelations(rootOf(relationsOf(name)), name) };
  };
  const partOf = (name: string | null) => {
    if (name !== null && !kept.has(name)) kept.set(name, readPart(name));
    return name === null ? null : (kept.get(name) ?? null);
  };
  const mainPart = Object.keys(parts).find((name) => MAIN_PART.test(name)) ?? null;
  return { partOf, readPart, mainPart };
}

/** What a part refers to stands beside it: `ppt/slides/_rels/slide1.xml.rels`. */
function relationsOf(name: string): string {
  const at = name.lastIndexOf("/") + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

function readRelations(root: Element | null, from: string): Pick<Part, "targets" | "targetOf"> {
  const relations = elementsIn(root, "Relationship").flatMap((one) => {
    const target = attributeOf(one, "Target");
    if (target === null || attributeOf(one, "TargetMode") === "External") return [];
    const kind = attributeOf(one, "Type")?.split("/").at(-1) ?? "";
    const name = resolve(target, from);
    return name === null ? [] : [{ id: attributeOf(one, "Id") ?? "", kind, name }];
  });
  return {
    targets: new Map(relations.map(({ id, name }) => [id, name])),
    targetOf: (kind) => relations.find((one) => one.kind === kind)?.name ?? null,
  };
}

/** The name of a part as seen from another: `../charts/chart1.xml` from `ppt/slides/slide1.xml`; `null` for no address. */
function resolve(target: string, from: string): string | null {
  return URL.parse(target, `file:///${from}`)?.pathname.slice(1) ?? null;
}
