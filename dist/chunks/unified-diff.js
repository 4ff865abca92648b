import { n as rowsOf, t as linesOf } from "./line-rows.js";

// src/fix/unified-diff.ts
function unifiedDiff(file, before, after, context = 3) {
	if (before === after) return "";
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const rows = rowsOf(old, fresh);
	return [
		`--- a/${file}`,
		`+++ b/${file}`,
		...hunksOf(rows, context)
	].join("\n").concat("\n");
}
function* hunksOf(rows, context) {
	const changed = rows.flatMap(({ sign }, index) => sign === " " ? [] : [index]);
	for (let i = 0; i < changed.length;) {
		const start = Math.max(0, (changed[i] ?? 0) - context);
		while (i + 1 < changed.length && (changed[i + 1] ?? 0) - (changed[i] ?? 0) <= 2 * context) i++;
		const end = Math.min(rows.length, (changed[i] ?? 0) + context + 1);
		i++;
		const before = rows.slice(0, start);
		const hunk = rows.slice(start, end);
		const range = (without) => {
			const count = hunk.filter(({ sign }) => sign !== without).length;
			return `${before.filter(({ sign }) => sign !== without).length + (count === 0 ? 0 : 1)},${count}`;
		};
		yield `@@ -${range("+")} +${range("-")} @@`;
		for (const { sign, text } of hunk) yield text.endsWith("\n") ? sign + text.slice(0, -1) : `${sign}${text}\n\\ No newline at end of file`;
	}
}

export { unifiedDiff as t };