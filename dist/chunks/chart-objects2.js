import { n as givenChartObjects, r as madeOf, t as chartObjects } from "./chart-objects.js";

export { chartObjects, givenChartObjects };