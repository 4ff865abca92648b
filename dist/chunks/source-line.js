import { a as isUnseen, d as spell } from "./sanitize.js";

// src/report/source-line.ts
const hidden = "<redacted>";
const tabStop = 4;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const weightless = /[\p{Mn}\p{Me}]/u;
function lineRange({ text, starts }, line) {
	const start = starts[line - 1] ?? text.length;
	const end = line < starts.length ? (starts[line] ?? text.length) - 1 : text.length;
	return {
		start,
		end: end > start && text[end - 1] === "\r" ? end - 1 : Math.max(start, end)
	};
}
function cellsOf(text, part, secrets) {
	const cells = [];
	let column = 0;
	for (let at = part.start; at < part.end;) {
		const secret = rangeAt(secrets, at);
		const end = secret === void 0 ? at + unitsAt(text, at) : Math.min(secret.end, part.end);
		const shown = secret === void 0 ? shownAt(text, at, end, column) : hidden;
		const width = secret === void 0 ? widthOf(shown) : 10;
		cells.push({
			text: shown,
			width,
			start: at,
			end
		});
		column += width;
		at = end;
	}
	return cells;
}
function shownAt(text, start, end, column) {
	const character = text.slice(start, end);
	if (character === "	") return " ".repeat(tabStop - column % tabStop);
	if (character === "[" && /##[A-Za-z]*$/.test(text.slice(Math.max(0, start - 40), start))) return "\\[";
	if (/[\uFE0E\uFE0F]/.test(character)) return "";
	return isUnseen(character) ? spell(character) : character;
}
function widthOf(shown) {
	if (shown.length > 2 || shown === "") return shown.length;
	if (weightless.test(shown)) return 0;
	return wide.test(shown) ? 2 : [...shown].length;
}
function unitsAt(text, at) {
	return (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
}
function rangeAt(ranges, offset) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const found = ranges[low];
	return found !== void 0 && found.start <= offset ? found : void 0;
}
function windowOf(cells, room, focus) {
	if (widthOfCells(cells) <= room) return {
		before: "",
		cells,
		after: ""
	};
	const at = cells.findIndex(({ end }) => end > focus);
	let first = at === -1 ? cells.length : at;
	let lead = Math.floor(room / 3);
	while (first > 0 && lead >= (cells[first - 1]?.width ?? 0)) lead -= cells[--first]?.width ?? 0;
	let last = first;
	let left = room - 2;
	while (last < cells.length && left >= (cells[last]?.width ?? 0)) left -= cells[last++]?.width ?? 0;
	return {
		before: first > 0 ? "…" : "",
		cells: cells.slice(first, Math.max(last, first + 1)),
		after: last < cells.length ? "…" : ""
	};
}
function widthOfCells(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}

export { windowOf as i, lineRange as n, widthOfCells as r, cellsOf as t };