// src/diagnostics/finding.ts
const severities = [
	"error",
	"warning",
	"notice"
];

export { severities as t };