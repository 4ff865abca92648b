import { r as lineStart, t as lineEnd } from "./lines.js";

// src/report/redact-block.ts
const keyOf = /^(?:"[^"\\]*(?:\\.[^"\\]*)*"[ \t]*|'[^']*'[ \t]*|[^\s"'#{}[\],&*!|>%@`:][^\n:]*):(?:[ \t]+|$)/;
const header = /^(?:!!\w+[ \t]*)?(?:[|>][0-9+-]*)?$/;
function blockValues(text, key, after) {
	const ranges = [];
	const firstEnd = lineEnd(text, after);
	if (!header.test(text.slice(after, firstEnd).trim())) ranges.push({
		start: after,
		end: firstEnd
	});
	const indent = indentOfKey(text, key);
	let child;
	for (let at = firstEnd + 1; at < text.length; at = lineEnd(text, at) + 1) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		if (line.trim() === "") continue;
		const depth = line.length - line.trimStart().length;
		const item = line.trimStart().startsWith("- ");
		if (depth < indent || depth === indent && !item || /^(?:---|\.\.\.)(?:\s|$)/.test(line)) break;
		if (!line.trimStart().startsWith("#")) child ??= depth;
		const body = at + depth;
		ranges.push({
			start: body + (depth === child ? visible(text.slice(body, end)) : 0),
			end
		});
	}
	return ranges.map((range) => trimmed(text, range));
}
function visible(body) {
	const dashes = /^(?:-[ \t]+)*/.exec(body)?.[0].length ?? 0;
	const rest = body.slice(dashes);
	const literal = /^[\w.-]+=/.exec(rest);
	if (dashes > 0 && literal !== null) return dashes + literal[0].length;
	const key = keyOf.exec(rest);
	if (key === null) return dashes;
	return header.test(rest.slice(key[0].length).trim()) ? body.length : dashes + key[0].length;
}
function indentOfKey(text, key) {
	const start = lineStart(text, key);
	const before = text.slice(start, key);
	if (/^[\s-]*$/.test(before)) return before.length;
	return before.length - before.trimStart().length;
}
function trimmed(text, { start, end }) {
	const part = text.slice(start, end);
	return {
		start: start + part.length - part.trimStart().length,
		end: start + part.trimEnd().length
	};
}

// src/report/redact-flow.ts
function flowValues(text, open) {
	const end = flowEnd(text, open);
	if (text[open] === "[") return [{
		start: open + 1,
		end
	}];
	const ranges = [];
	let at = open + 1;
	while (at < end) {
		const key = /\s*(?:"[^"\\\n]*(?:\\.[^"\\\n]*)*"\s*|'[^'\n]*'\s*|[^\s"'{}[\],:#&*!|>%@`][^\n"'{}[\],:]*):\s*/y;
		key.lastIndex = at;
		const found = key.exec(text);
		if (found === null) return text.slice(at, end).trim() === "" ? ranges : [...ranges, {
			start: at,
			end
		}];
		const value = at + found[0].length;
		const next = valueEnd(text, value, end);
		ranges.push({
			start: value,
			end: next
		});
		at = next + 1;
	}
	return ranges;
}
function valueEnd(text, start, end) {
	for (let at = start; at < end;) {
		if (text[at] === ",") return at;
		at = text[at] === "{" || text[at] === "[" ? flowEnd(text, at) + 1 : skip(text, at);
	}
	return start + text.slice(start, end).trimEnd().length;
}
function flowEnd(text, open) {
	let depth = 0;
	for (let at = open; at < text.length;) {
		const character = text[at];
		if (character === "{" || character === "[") depth++;
		if (character === "}" || character === "]") depth--;
		if (depth === 0) return at;
		at = skip(text, at);
	}
	return text.length;
}
function skip(text, at) {
	if (text[at] !== "\"" && text[at] !== "'") return at + 1;
	const quoted = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
	quoted.lastIndex = at;
	const found = quoted.exec(text);
	return found === null ? text.length : at + found[0].length;
}

// src/report/redact.ts
const secretField = /(\\{0,8}["']|(?<![\w.$/-]))(data|string[-_]?data|binary[-_]?data|literals)\1\s*:(?=[\s{["'|>&*!?]|$)/gi;
const secretScalar = /(?:password|passwd|passphrase|token|client_?secret|api_?key|private_?key)\\*["']?[ \t]*:[ \t]*(?=[^\s{[#])/gi;
const secretKind = /^[ ]*(?:- )?kind:[ \t]*["']?Secret["']?[ \t]*\r?$/gm;
const flowSecretKind = /(["']?)kind\1\s*:\s*(["']?)Secret\2\s*(?=[,}])/g;
const knownFlowKey = /["']?(?:apiVersion|kind|metadata|type|immutable|data|stringData)["']?\s*:\s*$/;
const strayKey = `(["']?)(?!(?:apiVersion|kind|metadata|type|immutable)\\1[ \\t]*:)[\\w.-]+\\1[ \\t]*:(?=\\s|$)`;
const privateKey = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/g;
const privateKeyEnd = /-----END [A-Z0-9 ]*PRIVATE KEY-----/g;
const encodedPem = /LS0tLS1CRUdJTi[\w+/=]*(?:[ \t\r]*\n[ \t]*[\w+/=]{20,}(?=[ \t\r]*$))*/gm;
function secretRanges(text) {
	return merged([
		...fields(text),
		...strayFields(text),
		...strayFlowFields(text),
		...scalars(text),
		...privateKeys(text),
		...encodedPems(text)
	]);
}
function strayFields(text) {
	return [...text.matchAll(secretKind)].flatMap((match) => {
		const column = match[0].indexOf("kind");
		const { start, end } = mappingAround(text, match.index, column);
		const mapping = text.slice(start, end);
		return outermost(mapping, new RegExp(`(?<=^(?: {${column}}|${column < 2 ? "" : ` {${column - 2}}- `}))${strayKey}`, "gm"), (field) => fieldValues(mapping, field)).map((range) => ({
			start: range.start + start,
			end: range.end + start
		}));
	});
}
function strayFlowFields(text) {
	return [...text.matchAll(flowSecretKind)].flatMap(({ index }) => {
		const open = openingOf(text, index);
		if (open === void 0) return [];
		return flowValues(text, open).filter(({ start }) => !knownFlowKey.test(text.slice(Math.max(open, start - 40), start)));
	});
}
function openingOf(text, at) {
	let depth = 0;
	for (let before = at - 1; before >= 0; before--) {
		const character = text[before];
		if (character === "}" || character === "]") depth++;
		if (character !== "{" && character !== "[") continue;
		if (depth === 0) return character === "{" ? before : void 0;
		depth--;
	}
}
function mappingAround(text, at, column) {
	const isInside = (line) => line.trim() === "" || line.search(/\S/) >= column;
	const isMark = (line) => /^(?:---|\.\.\.)/.test(line);
	let start = at;
	const isItself = column >= 2 && text[at + column - 2] === "-";
	while (start > 0 && !isItself) {
		const above = lineStart(text, start - 1);
		const line = text.slice(above, start - 1);
		const isFirst = column >= 2 && line.search(/\S/) === column - 2 && line[column - 2] === "-";
		if (isMark(line) || !(isInside(line) || isFirst)) break;
		start = above;
		if (isFirst) break;
	}
	let end = lineEnd(text, at);
	while (end < text.length) {
		const next = lineEnd(text, end + 1);
		const line = text.slice(end + 1, next);
		if (isMark(line) || !isInside(line)) break;
		end = next;
	}
	return {
		start,
		end
	};
}
function fields(text) {
	return outermost(text, secretField, (match) => fieldValues(text, match));
}
function outermost(text, pattern, hide) {
	const ranges = [];
	for (const match of text.matchAll(pattern)) {
		if (match.index < (ranges.at(-1)?.end ?? 0)) continue;
		for (const range of hide(match)) ranges.push(range);
	}
	return ranges;
}
function fieldValues(text, match) {
	const after = match.index + match[0].length;
	if (match[1]?.startsWith("\\")) return [{
		start: after,
		end: lineEnd(text, after)
	}];
	const blanks = /\s*/y;
	blanks.lastIndex = after;
	const value = after + (blanks.exec(text)?.[0].length ?? 0);
	if (text[value] === "{" || text[value] === "[") return flowValues(text, value);
	return blockValues(text, match.index, after);
}
function scalars(text) {
	return outermost(text, secretScalar, (match) => {
		const start = match.index + match[0].length;
		if (text[start] !== "|" && text[start] !== ">") return [{
			start,
			end: lineEnd(text, start)
		}];
		const line = lineStart(text, match.index);
		const indent = /^[\s-]*/.exec(text.slice(line, match.index))?.[0].length ?? 0;
		return blockValues(text, line + indent, start);
	});
}
function privateKeys(text) {
	const ends = [...text.matchAll(privateKeyEnd)].map((match) => match.index + match[0].length);
	const ranges = [];
	let next = 0;
	for (const { index: start } of text.matchAll(privateKey)) {
		if (start < (ranges.at(-1)?.end ?? 0)) continue;
		while ((ends[next] ?? Number.POSITIVE_INFINITY) < start) next++;
		ranges.push({
			start,
			end: ends[next] ?? base64End(text, start)
		});
	}
	return ranges;
}
function base64End(text, start) {
	let end = lineEnd(text, start);
	while (end < text.length) {
		const next = lineEnd(text, end + 1);
		if (!/^\s*[\w+/=:, -]*\s*$/.test(text.slice(end + 1, next))) break;
		end = next;
	}
	return end;
}
function encodedPems(text) {
	return [...text.matchAll(encodedPem)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length
	}));
}
function merged(ranges) {
	const sorted = ranges.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
	const result = [];
	for (const range of sorted) {
		const last = result.at(-1);
		if (last === void 0 || last.end < range.start) result.push(range);
		else if (range.end > last.end) result[result.length - 1] = {
			start: last.start,
			end: range.end
		};
	}
	return result;
}

export { secretRanges as t };