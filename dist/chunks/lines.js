// src/util/lines.ts
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineIndexAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function toLineColumn(text, offset) {
	const at = Math.max(0, Math.min(offset, text.length));
	const starts = lineStarts(text.slice(0, at));
	return {
		line: starts.length,
		column: at - (starts.at(-1) ?? 0) + 1
	};
}
function lineEnd(text, offset) {
	const found = text.indexOf("\n", offset);
	return found === -1 ? text.length : found;
}
function lineStart(text, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

export { toLineColumn as a, lineStarts as i, lineIndexAt as n, lineStart as r, lineEnd as t };