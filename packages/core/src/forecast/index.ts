export { compareForecasts } from "./compareForecasts.js";
export { diffForecasts, type Slippage } from "./diffForecasts.js";
export { formatForecast } from "./formatForecast.js";
export { hasLapsed } from "./hasLapsed.js";
export { isDueWithin } from "./isDueWithin.js";
export { isWithin } from "./isWithin.js";
export { MAX_FORECAST_LENGTH, parseForecast, parseForecastReadings } from "./parseForecast.js";
export type { ForecastProblemCode } from "./refusals.messages.js";
export { toEdtf } from "./toEdtf.js";
export { forecastAssumptions, forecastPrecisions } from "./types.js";
export type {
  Forecast,
  ForecastAssumption,
  ForecastBlank,
  ForecastOngoing,
  ForecastOptions,
  ForecastPeriod,
  ForecastPrecision,
  ForecastProblem,
  ForecastQualifier,
  ForecastStage,
  ForecastState,
  ForecastTbd,
  ForecastUnreadable,
  YearStart,
} from "./types.js";
