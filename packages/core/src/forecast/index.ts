export type { Forecast, ForecastOptions, ForecastPeriod, Precision } from "./types.js";
export { parseForecast } from "./parseForecast.js";
export { hasLapsed } from "./hasLapsed.js";
export { toEdtf } from "./toEdtf.js";
export { diffForecasts } from "./diffForecasts.js";
