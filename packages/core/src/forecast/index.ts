export { compareForecasts, diffForecasts, hasLapsed, isDueWithin, toEdtf } from "./compare.js";
export type { Slippage } from "./compare.js";
export { formatForecast } from "./format.js";
export { MAX_FORECAST_LENGTH, parseForecast, parseForecastReadings } from "./parseForecast.js";
export { forecastPrecisions } from "./types.js";
export type {
  Forecast,
  ForecastBlank,
  ForecastOngoing,
  ForecastOptions,
  ForecastPeriod,
  ForecastPrecision,
  ForecastProblem,
  ForecastStage,
  ForecastState,
  ForecastTbd,
  ForecastUnreadable,
  YearStart,
} from "./types.js";
