// src/util/symbol.ts
const open = "";
const close = "";
const symbols = /\uE000\uE002?([^\uE001]*)\uE001?/gu;
const optionalSymbols = /\uE000\uE002[^\uE001]*\uE001?/gu;
function symbol(description) {
	return open + description.replace(/[\uE000-\uE002]/gu, "") + close;
}
function optionalSymbol(description) {
	return symbol(`${description}, if any`).replace(open, "");
}
function possibleTexts(value) {
	const [first] = value.match(optionalSymbols) ?? [];
	if (first === void 0) return [value];
	const at = value.indexOf(first);
	const [head, tail] = [value.slice(0, at), value.slice(at + first.length)];
	return possibleTexts(tail).flatMap((rest) => [head + first + rest, head + rest]);
}
function isSymbolic(value) {
	return value.includes(open);
}
function show(value) {
	return isSymbolic(value) ? value.replace(symbols, "{$1}") : value;
}
function symbolParts(value) {
	return value.split(/(\uE000[^\uE001]*\uE001?)/u).filter((part) => part !== "");
}
function knownHead(value) {
	const start = value.indexOf(open);
	return start < 0 ? value : value.slice(0, start);
}
function knownTail(value) {
	const end = value.lastIndexOf(open);
	if (end < 0) return value;
	const stop = value.indexOf(close, end);
	return stop < 0 ? "" : value.slice(stop + 1);
}
function mapKnown(value, change) {
	if (!isSymbolic(value)) return change(value);
	return symbolParts(value).map((part) => isSymbolic(part) ? part : change(part)).join("");
}

export { optionalSymbol as a, symbol as c, mapKnown as i, symbolParts as l, knownHead as n, possibleTexts as o, knownTail as r, show as s, isSymbolic as t };