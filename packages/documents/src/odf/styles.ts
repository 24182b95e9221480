import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
} from "../xml/elements.js";

/** The styles of an OpenDocument file, by which its parts look as they do. */
export interface Styles {
  /** The colour with which a cell of this style is filled as `#rrggbb`; `null` where it has none. */
  fillOf: (style: string | null) => string | null;
  /** Whether words of this style are bold; `null` where neither it nor a style above it says. */
  isBold: (family: "text" | "paragraph", style: string | null) => boolean | null;
  /** Whether words of this style are hidden. */
  isHidden: (style: string | null) => boolean;
  /** What the properties of a style say under a name; `null` where neither it nor a style above it says anything. */
  propertyOf: (family: string, style: string | null, property: string) => string | null;
  /** The names of a style and of those above it, its own first. */
  namesOf: (family: string, style: string | null) => string[];
  /** The mark before an item of a list of this style; `null` where there is none. */
  markOf: (style: string | null) => "bullet" | "number" | null;
  /** Whether dates of this style are shown with their day. */
  showsDay: (style: string | null) => boolean;
}

/** Styles rest on one another a few deep; one that rests on itself ends here. */
const MOST_PARENTS = 30;

interface Style {
  names: string[];
  properties: ReadonlyMap<string, string>;
  dates: string | null;
}

/**
 * Reads the styles of a file.
 * @param holders the elements that hold styles, those of the content first
 */
export function readStyles(holders: readonly Element[]): Styles {
  const all = holders.flatMap((holder) => elementsIn(holder));
  const named = byName(
    all.filter(({ localName }) => localName === "style"),
    "family",
  );
  const others = byName(all, null);
  const resolved = new Map<string, Style>();
  const find = (family: string, style: string | null): Style => {
    const key = `${family}/${style ?? ""}`;
    const known = resolved.get(key) ?? resolve(named, family, style);
    resolved.set(key, known);
    return known;
  };
  const propertyOf = (family: string, style: string | null, property: string) =>
    find(family, style).properties.get(property) ?? null;
  return {
    propertyOf,
    namesOf: (family, style) => find(family, style).names,
    fillOf: (style) => fillOf((property) => propertyOf("table-cell", style, property)),
    isBold: (family, style) => {
      const weight = propertyOf(family, style, "font-weight");
      return weight === null ? null : weight === "bold" || Number(weight) >= BOLD;
    },
    isHidden: (style) => propertyOf("text", style, "display") === "none",
    markOf: (style) => markOf(others.get(`list-style/${style ?? ""}`) ?? null),
    showsDay: (style) => {
      const dates = others.get(`date-style/${find("table-cell", style).dates ?? ""}`) ?? null;
      return elementAt(dates, "day") !== null || elementAt(dates, "year") === null;
    },
  };
}

const BOLD = 600;

/** @param kind the attribute by which styles are told apart; else the names of their elements do */
function byName(styles: readonly Element[], kind: string | null): Map<string, Element> {
  const map = new Map<string, Element>();
  for (const style of styles) {
    const sort = kind === null ? style.localName : attributeOf(style, kind);
    const key = `${sort ?? ""}/${attributeOf(style, "name") ?? ""}`;
    if (!map.has(key)) map.set(key, style);
  }
  return map;
}

/** What a style says goes before what the styles above it say. */
function resolve(named: ReadonlyMap<string, Element>, family: string, style: string | null): Style {
  const [names, properties]: [string[], Map<string, string>] = [[], new Map()];
  let dates: string | null = null;
  let name = style;
  while (name !== null && names.length < MOST_PARENTS) {
    const element = named.get(`${family}/${name}`) ?? null;
    names.push(name);
    dates ??= attributeOf(element, "data-style-name");
    for (const group of elementsIn(element))
      for (let at = 0; at < group.attributes.length; at++) {
        const one = group.attributes.item(at);
        if (one?.localName && !properties.has(one.localName))
          properties.set(one.localName, one.value);
      }
    name = attributeOf(element, "parent-style-name");
  }
  return { names, properties, dates };
}

/** Slides fill cells as they fill shapes; texts and sheets colour their ground. */
function fillOf(propertyOf: (property: string) => string | null): string | null {
  const drawn = propertyOf("fill") === "solid" ? propertyOf("fill-color") : null;
  const fill = drawn ?? propertyOf("background-color");
  return fill !== null && /^#[0-9a-f]{6}$/i.test(fill) ? fill.toLowerCase() : null;
}

/** A list whose first level has an empty format shows no mark. */
function markOf(list: Element | null): "bullet" | "number" | null {
  const levels = elementsIn(list);
  const first = levels.find((level) => attributeOf(level, "level") === "1") ?? levels[0] ?? null;
  if (first?.localName !== "list-level-style-number") return "bullet";
  return attributeOf(first, "num-format") ? "number" : null;
}

/** The elements that hold the styles of one part. */
export function stylesIn(root: Element | null): Element[] {
  return ["automatic-styles", "styles"].flatMap((name) => elementAt(root, name) ?? []);
}

/** The size of the pages on which a deck's slides stand, as its master pages name them. */
export function pageOf(root: Element | null): Element | null {
  const [master = null] = elementsUnder(elementAt(root, "master-styles"), "master-page");
  const name = attributeOf(master, "page-layout-name");
  const layouts = elementsUnder(root, "page-layout");
  const layout = layouts.find((one) => attributeOf(one, "name") === name) ?? layouts[0] ?? null;
  return elementAt(layout, "page-layout-properties");
}
