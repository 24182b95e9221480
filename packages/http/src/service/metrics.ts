import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Work } from "../work/types.js";

/** What the service counts of itself. No label comes from a request: routes and methods are those of the service. */
export interface Metrics {
  /** Counts one answered request. */
  add(request: { route: string; method: string; status: number; seconds: number }): void;
  /** All of it as Prometheus reads it. */
  toText(): Promise<string>;
  /** The media type of that text. */
  mediaType: string;
}

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** Seconds at which the times of requests are told apart. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];

/** Starts counting. */
export function startMetrics(work: Work): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "pcplan_http_requests_total",
    help: "Requests that were answered.",
    labelNames: ["route", "method", "status"],
    registers: [register],
  });
  const seconds = new Histogram({
    name: "pcplan_http_request_seconds",
    help: "Seconds from a request to its answer.",
    labelNames: ["route"],
    buckets: BUCKETS,
    registers: [register],
  });
  new Gauge({
    name: "pcplan_places_taken",
    help: "Requests for work that have a place.",
    registers: [register],
    collect() {
      this.set(work.taken());
    },
  });
  return {
    add({ route, method, status, seconds: taken }) {
      const known = METHODS.has(method) ? method : "other";
      requests.inc({ route, method: known, status });
      seconds.observe({ route }, taken);
    },
    toText: () => register.metrics(),
    mediaType: register.contentType,
  };
}
