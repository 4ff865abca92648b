import { t as Positions } from "./position.js";
import { t as secretRanges } from "./redact.js";
import { i as windowOf, n as lineRange, t as cellsOf } from "./source-line.js";

// src/report/excerpt.ts
const reach = 2e3;
function excerptsOf(report) {
	const positions = new Positions(report);
	const secrets = /* @__PURE__ */ new Map();
	const secretsOf = (file, text) => {
		const known = secrets.get(file) ?? secretRanges(text);
		secrets.set(file, known);
		return known;
	};
	return (place, room) => {
		const span = report.spanOf(place);
		const position = positions.of(span);
		const indexed = positions.indexed(span.file);
		if (indexed === void 0) return {
			...position,
			text: ""
		};
		const whole = lineRange(indexed, position.line);
		const part = {
			start: Math.max(whole.start, span.start - reach),
			end: Math.min(whole.end, span.start + reach)
		};
		const cells = cellsOf(indexed.text, part, secretsOf(span.file, indexed.text));
		const first = cells.findIndex(({ text }) => text.trim() !== "");
		const { before, cells: seen, after } = windowOf(first < 0 ? [] : cells.slice(first), room, span.start);
		return {
			...position,
			text: `${before}${seen.map(({ text }) => text).join("")}${after}`.trimEnd()
		};
	};
}

export { excerptsOf as t };