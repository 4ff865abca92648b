import "./rolldown-runtime.js";
import { r as lineStart, t as lineEnd } from "./lines.js";

// src/worlds/helm/template-line.ts
function lineInTemplate(template, rendered, offset) {
	const line = rendered.slice(lineStart(rendered, offset), lineEnd(rendered, offset)).trim();
	const key = keyOf(line);
	const lines = linesOf(template);
	const same = line === "" ? [] : lines.filter(({ text }) => text === line);
	const alike = key === void 0 ? [] : lines.filter(({ text }) => keyOf(text) === key);
	const [found] = same.length === 1 ? same : alike.length === 1 && same.length === 0 ? alike : lines;
	return found === void 0 ? {
		start: 0,
		end: 0
	} : {
		start: found.start,
		end: found.start + found.text.length
	};
}
function linesOf(text) {
	const lines = [];
	for (let at = 0; at < text.length;) {
		const end = lineEnd(text, at);
		const whole = text.slice(at, end);
		lines.push({
			text: whole.trim(),
			start: at + whole.length - whole.trimStart().length
		});
		at = end + 1;
	}
	return lines;
}
function keyOf(line) {
	return /^(?:- +)*["']?([\w./-]+)["']?[ \t]*:(?:\s|$)/.exec(line)?.[1];
}

export { lineInTemplate };