import { H as ignoreRules, V as atLeast, s as rules } from "./scan.js";

// src/engine/fails.ts
function fails({ findings }, { failOn }) {
	return failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn));
}

// src/engine/title-of.ts
const titles = new Map([...rules, ...ignoreRules].map(({ id, title }) => [id, title]));
function titleOf(rule) {
	return titles.get(rule);
}

export { fails as n, titleOf as t };