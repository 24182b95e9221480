export {
  createServiceProblem,
  createRefusal,
  type ServiceProblemCode,
} from "./createServiceProblem.js";
export { titles } from "./statuses.vocabulary.js";
export {
  PROBLEM_JSON,
  type ProblemDetails,
  toProblemDetails,
  toProblemResponse,
} from "./toProblemDetails.js";
