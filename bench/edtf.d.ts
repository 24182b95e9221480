declare module "edtf" {
  /** Parses a date; `min` and `max` are instants of UTC. Throws where the text is no EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
