import { t as Positions } from "./position.js";
import { i as windowOf, n as lineRange, t as cellsOf } from "./source-line.js";
import { t as secretRanges } from "./redact.js";

// src/engine/explain/hop.ts
function hop(gate, verdict, text, evidence = [], about = [], within) {
	return {
		gate,
		verdict,
		text,
		evidence,
		findings: [],
		about,
		within
	};
}
function evidence(object, at, label) {
	return isGiven(object) ? [] : [{
		at,
		label
	}];
}
function isGiven({ manifest }) {
	return manifest.source.path.startsWith("<") && manifest.source.path !== "<stdin>";
}
function cut(hops, most = 6) {
	const [first] = hops;
	if (first === void 0 || hops.length <= most + 1) return hops;
	const rest = hops.slice(most);
	const grave = rest.some(({ verdict }) => verdict === "broken") ? "broken" : rest[0]?.verdict ?? "holds";
	return [...hops.slice(0, most), hop(first.gate, grave, `and ${rest.length} more`)];
}

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

export { isGiven as a, hop as i, cut as n, evidence as r, excerptsOf as t };