import { i as lineStarts, n as lineIndexAt } from "./lines.js";

// src/report/position.ts
var Positions = class {
	#textOf;
	#files = /* @__PURE__ */ new Map();
	constructor(report) {
		this.#textOf = report.textOf;
	}
	indexed(file) {
		if (!this.#files.has(file)) {
			const text = this.#textOf(file);
			this.#files.set(file, text === void 0 ? void 0 : {
				text,
				starts: lineStarts(text)
			});
		}
		return this.#files.get(file);
	}
	of(span) {
		const indexed = this.indexed(span.file);
		if (indexed === void 0) return {
			file: span.file,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		};
		const start = place(indexed, span.start);
		const end = place(indexed, Math.max(span.start, span.end));
		return {
			file: span.file,
			...start,
			endLine: end.line,
			endColumn: end.column
		};
	}
};
function place({ text, starts }, offset) {
	const at = Math.max(0, Math.min(offset, text.length));
	const line = lineIndexAt(starts, at);
	return {
		line: line + 1,
		column: at - (starts[line] ?? 0) + 1
	};
}

export { Positions as t };