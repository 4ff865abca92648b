import { t as defaultLimits } from "./limits.js";
import { t as require_dist } from "./yaml.js";
import { n as knownHead, t as isSymbolic$1 } from "./symbol.js";

// src/source/depth-guard.ts
var import_dist = require_dist();
function parseWithin(text, limit) {
	const tokens = [];
	const parser = new import_dist.Parser();
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > limit + 2) return { tooDeep: parser.offset };
	}
	for (const token of parser.end()) tokens.push(token);
	return tokens;
}

// src/source/split.ts
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const percent = 37;
const dash = 45;
const dot = 46;
const byteOrderMark = 65279;
function split(text) {
	return splitJson(text) ?? splitYaml(text);
}
function splitYaml(text) {
	const documents = [];
	let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
	let isExplicit = false;
	let marker = nextMarker(text, start);
	for (; marker !== -1; marker = nextMarker(text, marker + 3)) {
		if (isExplicit || hasContent(text, start, marker)) documents.push({
			start,
			end: marker
		});
		isExplicit = text.charCodeAt(marker) === dash;
		start = afterMarker(text, marker + 3);
	}
	if (isExplicit || hasContent(text, start, text.length)) documents.push({
		start,
		end: text.length
	});
	return documents;
}
function nextMarker(text, from) {
	let line = isLineStart(text, from) ? from : text.indexOf("\n", from) + 1;
	while (line !== 0 || from === 0) {
		const code = text.charCodeAt(line);
		if ((code === dash || code === dot) && text.charCodeAt(line + 1) === code && text.charCodeAt(line + 2) === code) {
			if (endsMarker(text, line + 3)) return line;
		}
		const next = text.indexOf("\n", line);
		if (next === -1) return -1;
		line = next + 1;
	}
	return -1;
}
function isLineStart(text, at) {
	if (at === 0) return true;
	const before = text.charCodeAt(at - 1);
	return before === newline || at === 1 && before === byteOrderMark;
}
function endsMarker(text, at) {
	if (at >= text.length) return true;
	const code = text.charCodeAt(at);
	return code === newline || code === carriageReturn || code === space || code === tab;
}
function afterMarker(text, at) {
	let i = at;
	while (text.charCodeAt(i) === space || text.charCodeAt(i) === tab) i++;
	const code = text.charCodeAt(i);
	const isComment = code === hash && i > at;
	if (i < text.length && code !== newline && code !== carriageReturn && !isComment) return at;
	const end = text.indexOf("\n", i);
	return end === -1 ? text.length : end + 1;
}
function hasContent(text, start, end) {
	let i = start;
	while (i < end) {
		const lineStart = i;
		let code = text.charCodeAt(i);
		while (i < end && (code === space || code === tab || code === carriageReturn || code === byteOrderMark)) code = text.charCodeAt(++i);
		if (i >= end) return false;
		if (code !== newline && code !== hash && !(code === percent && i === lineStart)) return true;
		i = text.indexOf("\n", i) + 1;
		if (i === 0) return false;
	}
	return false;
}
function splitJson(text) {
	let at = skipBlank$1(text, text.charCodeAt(0) === byteOrderMark ? 1 : 0);
	if (text[at] !== "{" || text[at + 1] === "{") return void 0;
	const documents = [];
	while (at < text.length) {
		const end = text[at] === "{" ? endOfJson(text, at) : -1;
		if (end === -1) return void 0;
		documents.push({
			start: at,
			end
		});
		at = skipBlank$1(text, end);
	}
	return documents.length > 1 ? documents : void 0;
}
function skipBlank$1(text, from) {
	const blank = /[ \t\r\n]*/y;
	blank.lastIndex = from;
	blank.test(text);
	return blank.lastIndex;
}
function endOfJson(text, from) {
	const next = /["{}[\]]/g;
	next.lastIndex = from;
	let depth = 0;
	for (let found = next.exec(text); found !== null; found = next.exec(text)) {
		const [mark] = found;
		if (mark === "\"") {
			const end = endOfString(text, found.index + 1);
			if (end === -1) return -1;
			next.lastIndex = end;
		} else if (mark === "{" || mark === "[") depth++;
		else if (--depth === 0) return next.lastIndex;
	}
	return -1;
}
function endOfString(text, from) {
	let quote = text.indexOf("\"", from);
	while (quote !== -1) {
		let backslashes = 0;
		while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
		if (backslashes % 2 === 0) return quote + 1;
		quote = text.indexOf("\"", quote + 1);
	}
	return -1;
}

// src/source/syntax-fault.ts
const stops = "kubectl, Argo CD and Flux refuse the document, so the object never reaches the cluster";
function syntaxFault(message, start, end) {
	return {
		rule: "yaml-syntax",
		message,
		why: stops,
		start,
		end,
		related: []
	};
}
function duplicateKey(key, first, second) {
	return {
		rule: "yaml-duplicate-key",
		message: `found the key ${JSON.stringify(key)} a second time where each key may stand once`,
		why: "the last value wins in silence, or the API server refuses the object under strict validation",
		start: second[0],
		end: second[1],
		related: [{
			start: first[0],
			end: first[1],
			label: "the first value, which is lost"
		}]
	};
}
function plainReason(code, reason) {
	return byReason.find(([part]) => reason.includes(part))?.[1] ?? byCode[code] ?? "found text that is no YAML at this place";
}
const byReason = [
	["Missing closing", "found the end of the text where a closing quote was wanted"],
	["must start at the same column", "found a line that is indented differently from the lines it belongs with"],
	["Implicit map keys need to be followed", "found text without a colon where a key followed by \":\" was wanted"],
	["Nested mappings are not allowed", "found a second \": \" on one line where plain text was wanted (quote the text)"],
	["not allowed on the same line", "found a list on the line of a key where a new line was wanted"],
	["Flow sequence", "found other text where \",\" or \"]\" was wanted"],
	["Flow map", "found other text where \",\" or \"}\" was wanted"],
	["missing ,", "found another item where \",\" was wanted"],
	["sequence items should not have preceding content", "found text before the \"-\" of a list item"],
	["Block scalar header", "found other text where the end of the line was wanted, behind \"|\" or \">\""],
	["Block scalar", "found a line of a text block that is indented less than its first line"]
];
const byCode = {
	ALIAS_PROPS: "found an anchor or tag on an alias, which can carry none",
	BAD_DQ_ESCAPE: "found a backslash in double quotes where an escape that YAML knows was wanted",
	BAD_INDENT: "found a line that is indented differently from the lines it belongs with",
	BAD_SCALAR_START: "found text that begins with \"@\" or \"`\" where plain text was wanted (quote the text)",
	BLOCK_AS_IMPLICIT_KEY: "found a mapping where a key on one line was wanted",
	BLOCK_IN_FLOW: "found indented text inside brackets where \",\" or the closing bracket was wanted",
	KEY_OVER_1024_CHARS: "found a key of more than 1024 characters",
	MISSING_CHAR: "found text where a separating character was wanted",
	MULTILINE_IMPLICIT_KEY: "found text over several lines where a key on one line was wanted (a missing \":\"?)",
	MULTIPLE_ANCHORS: "found two anchors on one value",
	MULTIPLE_TAGS: "found two tags on one value",
	TAB_AS_INDENT: "found a tab where spaces were wanted: tabs cannot indent",
	UNEXPECTED_TOKEN: "found text where the end of the value was wanted"
};

// src/source/resolve-scalar.ts
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((w) => [w, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((w) => [w, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((w) => [w, null]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((w) => [w, NaN]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((w) => [w, Number.POSITIVE_INFINITY]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((w) => [w, Number.NEGATIVE_INFINITY])
]);
const longestWord = 5;
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const floatFromDot = /^\.[0-9]+([eE][-+]?[0-9]+)?$/;
function resolvePlain(plain) {
	const code = plain.charCodeAt(0);
	if (isNumberStart(code)) return wordOr(plain, code === 46 ? fromDot(plain) : number(plain));
	return isWordStart(code) ? wordOr(plain, plain) : plain;
}
function wordOr(plain, otherwise) {
	if (plain.length > longestWord) return otherwise;
	const word = words.get(plain);
	return word === void 0 ? otherwise : word;
}
function isNumberStart(code) {
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function isWordStart(code) {
	switch (code | 32) {
		case 121:
		case 110:
		case 116:
		case 102:
		case 111: return true;
		default: return code === 126 || Number.isNaN(code);
	}
}
function fromDot(plain) {
	return floatFromDot.test(plain) ? Number(plain) : plain;
}
function number(text) {
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	const found = integer.exec(plain);
	if (found !== null) {
		const [, sign, hex, binary, octal, decimal] = found;
		const size = magnitude(hex, binary, octal, decimal);
		if (size <= 2 ** 64) return sign === "-" && size !== 0 ? -size : size;
	}
	return float.test(plain) ? Number(plain) : text;
}
function magnitude(hex, binary, octal, decimal) {
	if (hex !== void 0) return Number.parseInt(hex, 16);
	if (binary !== void 0) return Number.parseInt(binary, 2);
	if (octal !== void 0) return Number.parseInt(octal, 8);
	return Number(decimal);
}
function keyOfPlain(plain) {
	const value = resolvePlain(plain);
	if (typeof value === "number") return numberKey(plain, value);
	return value === null ? void 0 : String(value);
}
function numberKey(plain, value) {
	if (!integer.test(plain.replaceAll("_", ""))) return floatText(value);
	return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
}
function floatText(value) {
	if (Number.isNaN(value)) return ".nan";
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return value > 0 ? ".inf" : "-.inf";
	let digits = 1;
	while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
	const shortest = Number(single.toPrecision(digits));
	const [mantissa = "", exponent = "0"] = shortest.toExponential().split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 6) return String(shortest);
	return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

// src/source/scalar-range.ts
function blockTextRange(text, start, end) {
	const header = text.indexOf("\n", start);
	if (header === -1 || header >= end) return [end, end];
	let first = header + 1;
	while (first < end && isBlank(text.charCodeAt(first))) first++;
	if (first >= end) return [header + 1, header + 1];
	let last = end;
	while (isBlank(text.charCodeAt(last - 1))) last--;
	return [first, last];
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}

// src/source/tree-of.ts
const tagPrefix = "tag:yaml.org,2002:";
function treeOf$1(document, text, from, limits) {
	const builder = new TreeBuilder(text, from, limits);
	const root = builder.build(document.contents).node;
	if (builder.notRead !== void 0) return {
		faults: [],
		notRead: builder.notRead
	};
	return builder.faults.some(({ rule }) => rule === "yaml-syntax") ? { faults: builder.faults } : {
		root,
		faults: builder.faults
	};
}
var TreeBuilder = class {
	faults = [];
	notRead;
	text;
	from;
	limits;
	anchors = /* @__PURE__ */ new Map();
	targets = /* @__PURE__ */ new Map();
	open = /* @__PURE__ */ new Set();
	aliasNodes = 0;
	depth = 0;
	constructor(text, from, limits) {
		this.text = text;
		this.from = from;
		this.limits = limits;
	}
	build(node) {
		return this.place(node, void 0, this.from);
	}
	place(node, over, empty) {
		if (over !== void 0) this.countAliasNode();
		if (node === null || this.notRead !== void 0) return this.scalar(null, empty, empty, over);
		if ((0, import_dist.isAlias)(node)) return this.alias(node, over);
		if (node.anchor !== void 0 && over === void 0) this.anchors.set(node.anchor, node);
		if ((0, import_dist.isScalar)(node)) return this.scalarOf(node, over, empty);
		if (++this.depth > this.limits.depth) this.notRead ??= `nested deeper than ${this.limits.depth} levels`;
		this.open.add(node);
		const placed = (0, import_dist.isSeq)(node) ? this.seqOf(node, over) : this.mapOf(node, over);
		this.open.delete(node);
		this.depth--;
		return placed;
	}
	countAliasNode() {
		if (++this.aliasNodes > this.limits.aliasNodes) this.notRead ??= `its aliases stand for more than ${this.limits.aliasNodes} values`;
	}
	alias(node, over) {
		const [start, end] = this.range(node);
		const at = over ?? {
			start,
			end
		};
		const target = this.targets.get(node) ?? this.anchors.get(node.source);
		if (target === void 0 || this.open.has(target)) {
			const what = target === void 0 ? "that no anchor before it defines" : "inside the value it stands for";
			this.faults.push(syntaxFault(`found an alias ${what}`, start, end));
			return this.scalar(null, start, end, over);
		}
		this.targets.set(node, target);
		return this.place(target, at, start);
	}
	scalar(value, start, end, over) {
		const at = over ?? {
			start,
			end
		};
		return {
			node: {
				type: "scalar",
				value,
				...at
			},
			...at
		};
	}
	scalarOf(node, over, empty) {
		const [start, end] = this.range(node);
		const value = this.valueOf(node);
		if (over !== void 0) return this.scalar(value, start, end, over);
		if (start === end) return this.scalar(value, empty, empty, over);
		if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
			const range = blockTextRange(this.text, start, end);
			return this.scalar(value, range[0], range[1], over);
		}
		const quote = isQuoted(node) ? 1 : 0;
		return {
			node: {
				type: "scalar",
				value,
				start: start + quote,
				end: end - quote
			},
			start,
			end
		};
	}
	valueOf(node) {
		const text = String(node.value ?? "");
		const isPlain = node.type === "PLAIN" || node.type === void 0 || node.type === null;
		const tag = node.tag?.startsWith(tagPrefix) ? node.tag.slice(18) : node.tag;
		if (tag === void 0) return isPlain ? resolvePlain(text) : text;
		if (tag === "binary") return Buffer.from(text, "base64").toString("utf8");
		return [
			"bool",
			"int",
			"float",
			"null"
		].includes(tag) ? resolvePlain(text) : text;
	}
	seqOf(node, over) {
		const dashes = dashOffsets(node.srcToken).map((offset) => this.from + offset);
		const items = node.items.map((item, i) => {
			const [start] = this.range(item);
			return this.place(item, over, (dashes[i] ?? start - 1) + 1);
		});
		const [start, end] = node.flow ? this.range(node) : [dashes[0] ?? 0, items.at(-1)?.end ?? 0];
		const at = over ?? {
			start,
			end
		};
		return {
			node: {
				type: "seq",
				items: items.map((item) => item.node),
				...at
			},
			...at
		};
	}
	mapOf(node, over) {
		const entries = /* @__PURE__ */ new Map();
		const own = /* @__PURE__ */ new Map();
		let first;
		let last = 0;
		for (const pair of node.items) {
			const key = this.place(pair.key, over, this.range(pair.key)[0]);
			first ??= key.start;
			const value = this.place(pair.value, over, this.emptyValue(pair, key.end));
			last = value.end;
			if (isMergeKey(pair.key)) this.merge(value, entries);
			else this.addEntry(pair, key, value, entries, own, over);
		}
		const [from, to] = this.range(node);
		const isBraced = this.text[from] === "{" && node.flow === true;
		const at = over ?? (isBraced ? {
			start: from,
			end: to
		} : {
			start: first ?? from,
			end: last
		});
		return {
			node: {
				type: "map",
				entries: [...entries.values()],
				...at
			},
			...at
		};
	}
	addEntry(pair, key, value, entries, own, over) {
		const name = this.keyOf(pair.key, key);
		if (name === void 0) return;
		const entry = {
			key: name,
			keyStart: key.node.start,
			keyEnd: key.node.end,
			value: value.node
		};
		const twin = own.get(name);
		if (twin !== void 0 && over === void 0) {
			const second = [entry.keyStart, entry.keyEnd];
			this.faults.push(duplicateKey(name, [twin.keyStart, twin.keyEnd], second));
		}
		own.set(name, entry);
		entries.set(name, entry);
	}
	keyOf(source, { node, start, end }) {
		if (this.notRead !== void 0) return void 0;
		const target = (0, import_dist.isAlias)(source) ? this.targets.get(source) : source;
		if (node.type === "scalar" && typeof node.value === "string") return node.value;
		const text = (0, import_dist.isScalar)(target) && node.type === "scalar" ? keyOfPlain(String(target.value ?? "")) : void 0;
		if (text === void 0) {
			const what = node.type === "scalar" ? "an empty key" : "a mapping or a list as a key";
			this.faults.push(syntaxFault(`found ${what} where text was wanted`, start, Math.max(end, start + 1)));
		}
		return text;
	}
	merge({ node, start, end }, entries) {
		const sources = node.type === "seq" ? [...node.items].reverse() : [node];
		for (const source of sources) {
			if (source.type !== "map") {
				if (this.notRead !== void 0) return;
				this.faults.push(syntaxFault("found other text where \"<<\" wants a mapping", start, Math.max(end, start + 1)));
				return;
			}
			for (const entry of source.entries) entries.set(entry.key, entry);
		}
	}
	emptyValue(pair, keyEnd) {
		const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
		return colon === void 0 ? keyEnd : this.from + colon.offset + 1;
	}
	range(node) {
		const range = node?.range;
		return range ? [this.from + range[0], this.from + range[1]] : [this.from, this.from];
	}
};
function isQuoted(node) {
	return node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
}
function isMergeKey(key) {
	if (!(0, import_dist.isScalar)(key) || key.value !== "<<") return false;
	return key.tag === void 0 ? key.type === "PLAIN" : key.tag === `${tagPrefix}merge`;
}
function dashOffsets(token) {
	if (token?.type !== "block-seq") return [];
	return token.items.flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
}

// src/source/compose.ts
const options = {
	schema: "failsafe",
	resolveKnownTags: false,
	strict: false,
	uniqueKeys: false,
	keepSourceTokens: true
};
function compose(text, start, end, limits) {
	const from = text.startsWith("---", start - 3) && start >= 3 ? start - 3 : start;
	const tokens = parseWithin(text.slice(from, end), limits.depth);
	if ("tooDeep" in tokens) return {
		faults: [],
		notRead: `nested deeper than ${limits.depth} levels`
	};
	const [document] = new import_dist.Composer(options).compose(tokens, true, end - from);
	if (document === void 0) return { faults: [] };
	const [error] = document.errors.filter(isRefusedByKubernetes).sort((a, b) => a.pos[0] - b.pos[0]);
	if (error !== void 0) return refused(error, text, from, end);
	return treeOf$1(document, text, from, limits);
}
function isRefusedByKubernetes({ message }) {
	return !message.startsWith("Comments must be separated");
}
function refused(error, text, from, end) {
	if (error.code === "RESOURCE_EXHAUSTION") return {
		faults: [],
		notRead: "needs more memory than there is"
	};
	const start = Math.min(from + error.pos[0], end);
	return { faults: [syntaxFault(plainReason(error.code, error.message), ...marked(text, start, end))] };
}
function marked(text, at, end) {
	let start = at;
	while (start > 0 && (start >= end || text[start] === "\n" || text[start] === "\r")) start--;
	const line = text.indexOf("\n", start);
	const stop = Math.min(line === -1 ? end : line, end);
	while (start + 1 < stop && text[start] === " ") start++;
	const words = (/^(?:[^'"#]|'[^']*'|"[^"]*"|(?<! )#)*(?= #)/.exec(text.slice(start, stop))?.[0] ?? text.slice(start, stop)).trimEnd();
	return [start, Math.max(start + words.length, Math.min(start + 1, text.length))];
}

// src/source/quick-reader.ts
const code = {
	tab: 9,
	newline: 10,
	carriageReturn: 13,
	space: 32,
	doubleQuote: 34,
	hash: 35,
	ampersand: 38,
	singleQuote: 39,
	star: 42,
	plus: 43,
	comma: 44,
	dash: 45,
	colon: 58,
	greater: 62,
	question: 63,
	bracket: 91,
	backslash: 92,
	closingBracket: 93,
	brace: 123,
	bar: 124,
	closingBrace: 125,
	byteOrderMark: 65279
};
const indicators = /* @__PURE__ */ new Uint8Array(128);
for (const mark of " 	\r\n,[]{}#&*!|>'\"%@`") indicators[mark.charCodeAt(0)] = 1;
function isPlainStart(text, at, end) {
	const first = text.charCodeAt(at);
	if (first >= 128) return first !== code.byteOrderMark;
	if (indicators[first] === 1) return false;
	if (first !== code.dash && first !== code.question && first !== code.colon) return true;
	const next = at + 1 < end ? text.charCodeAt(at + 1) : code.space;
	return next > code.space && next !== code.comma && next !== code.closingBracket && next !== code.closingBrace;
}
var Reader = class {
	text;
	end;
	pos;
	column = -1;
	lineStart;
	isDoubtful = false;
	braces = -1;
	lastEnd = 0;
	key = "";
	keyStart = 0;
	keyEnd = 0;
	plainEnd = 0;
	isAtColon = false;
	brackets = 0;
	anchors = /* @__PURE__ */ new Map();
	aliasNodes = 0;
	limits;
	levels;
	constructor(text, start, end, limits) {
		this.text = text;
		this.end = end;
		this.pos = start;
		this.lineStart = start;
		this.limits = limits;
		this.levels = limits.depth;
	}
	doubt() {
		this.isDoubtful = true;
		this.pos = this.end;
		this.column = -1;
		return {
			type: "scalar",
			value: null,
			start: 0,
			end: 0
		};
	}
	template(at) {
		if (!this.isDoubtful && at < this.end - 1) this.braces = at;
		return false;
	}
	enter() {
		return this.levels-- > 0;
	}
	leave() {
		this.levels++;
	}
	scalar(value, start, end, outerEnd) {
		this.lastEnd = outerEnd;
		return {
			type: "scalar",
			value,
			start,
			end
		};
	}
	toContent(lineStart) {
		const { text, end } = this;
		let line = lineStart;
		for (;;) {
			let i = line;
			while (i < end && text.charCodeAt(i) === code.space) i++;
			if (i >= end) break;
			const found = text.charCodeAt(i);
			if (found === code.tab) return void this.doubt();
			if (found !== code.newline && found !== code.carriageReturn && found !== code.hash) {
				this.pos = i;
				this.lineStart = line;
				this.column = i - line;
				return;
			}
			if (found === code.carriageReturn && text.charCodeAt(i + 1) !== code.newline) return void this.doubt();
			const next = found === code.newline ? i : text.indexOf("\n", i);
			if (next === -1 || next >= end) break;
			line = next + 1;
		}
		this.pos = end;
		this.column = -1;
	}
	endLine() {
		if (this.isDoubtful) return;
		const { text, end } = this;
		const from = this.pos;
		this.skipSpaces();
		const { pos } = this;
		if (pos >= end) {
			this.column = -1;
			return;
		}
		const found = text.charCodeAt(pos);
		const isComment = found === code.hash && (pos > from || text.charCodeAt(pos - 1) === code.space);
		const isBreak = found === code.carriageReturn && text.charCodeAt(pos + 1) === code.newline;
		if (found !== code.newline && !isComment && !isBreak) return void this.doubt();
		const next = text.indexOf("\n", pos);
		this.toContent(next === -1 || next >= end ? end : next + 1);
	}
	skipSpaces() {
		const { text, end } = this;
		let i = this.pos;
		while (i < end && text.charCodeAt(i) === code.space) i++;
		this.pos = i;
	}
	isAtText() {
		if (this.pos >= this.end) return false;
		const found = this.text.charCodeAt(this.pos);
		return found !== code.newline && found !== code.carriageReturn && found !== code.hash;
	}
	scanPlain() {
		const { text, end } = this;
		let i = this.pos;
		let last = i;
		this.isAtColon = false;
		for (; i < end; i++) {
			const found = text.charCodeAt(i);
			if (found > code.colon) {
				if (found === code.brace && text.charCodeAt(i + 1) === code.brace) return this.template(i);
				last = i + 1;
			} else if (found === code.space) {
				if (text.charCodeAt(i + 1) === code.hash) break;
			} else if (found === code.colon) {
				const next = i + 1 < end ? text.charCodeAt(i + 1) : code.newline;
				if (next === code.tab) return false;
				this.isAtColon = next === code.space || next === code.newline || next === code.carriageReturn;
				if (this.isAtColon) break;
				last = i + 1;
			} else if (found === code.newline) break;
			else if (found === code.tab) return false;
			else if (found === code.carriageReturn) {
				if (text.charCodeAt(i + 1) === code.newline) break;
				return false;
			} else last = i + 1;
		}
		this.pos = i;
		this.plainEnd = last;
		return true;
	}
};

// src/source/quick-alias.ts
const name = /[\w-]+/y;
function anchorName(reader) {
	const { text, end, pos } = reader;
	name.lastIndex = pos + 1;
	const found = name.exec(text)?.[0];
	if (found === void 0) return void 0;
	reader.pos = pos + 1 + found.length;
	const behind = reader.pos < end ? text.charCodeAt(reader.pos) : code.newline;
	return (behind === code.space || behind === code.newline || behind === code.carriageReturn) && reader.pos <= end ? found : void 0;
}
function alias(reader) {
	const start = reader.pos;
	const found = anchorName(reader);
	const target = found === void 0 ? void 0 : reader.anchors.get(found);
	if (target === void 0) return reader.doubt();
	const end = reader.pos;
	const node = placed(reader, target, start, end);
	reader.endLine();
	reader.lastEnd = end;
	return node;
}
function placed(reader, node, start, end) {
	if (++reader.aliasNodes > reader.limits.aliasNodes) return reader.doubt();
	if (node.type === "scalar") return {
		type: "scalar",
		value: node.value,
		start,
		end
	};
	if (!reader.enter()) return reader.doubt();
	const copy = (child) => placed(reader, child, start, end);
	const whole = node.type === "seq" ? {
		type: "seq",
		items: node.items.map(copy),
		start,
		end
	} : {
		type: "map",
		entries: node.entries.map(({ key, value }) => {
			reader.aliasNodes++;
			return {
				key,
				keyStart: start,
				keyEnd: end,
				value: copy(value)
			};
		}),
		start,
		end
	};
	reader.leave();
	return whole;
}

// src/source/quick-block-scalar.ts
function blockScalar(reader, column) {
	const { text, end, pos: start } = reader;
	const isFolded = text.charCodeAt(start) === code.greater;
	const chomp = text.charCodeAt(start + 1);
	reader.pos = start + (chomp === code.dash || chomp === code.plus ? 2 : 1);
	const body = endOfHeader(reader);
	const read = body === -1 ? void 0 : readLines(text, body, end, column);
	if (read === void 0) return reader.doubt();
	const { lines, count } = read;
	const blanks = lines.length - count;
	lines.length = count;
	const words = isFolded ? folded$1(lines) : lines.join("\n");
	if (words === void 0 || count === 0 && chomp === code.plus) return reader.doubt();
	const [from, to] = blockTextRange(text, start, read.end);
	reader.toContent(read.end);
	return reader.scalar(words + ending(chomp, count, blanks), from, to, to);
}
function ending(chomp, lines, blanks) {
	if (chomp === code.dash || lines === 0) return "";
	return chomp === code.plus ? "\n".repeat(blanks + 1) : "\n";
}
function endOfHeader(reader) {
	const { text, end } = reader;
	const from = reader.pos;
	reader.skipSpaces();
	const found = reader.pos < end ? text.charCodeAt(reader.pos) : code.newline;
	const isComment = found === code.hash && reader.pos > from;
	const isBreak = found === code.carriageReturn && text.charCodeAt(reader.pos + 1) === code.newline;
	if (found !== code.newline && !isComment && !isBreak) return -1;
	const next = text.indexOf("\n", reader.pos);
	return next === -1 || next >= end ? end : next + 1;
}
function readLines(text, start, end, column) {
	const lines = [];
	let count = 0;
	let indent = -1;
	let widestBlank = 0;
	let line = start;
	while (line < end) {
		let i = line;
		while (i < end && text.charCodeAt(i) === code.space) i++;
		const next = text.indexOf("\n", i);
		const stop = next === -1 || next >= end ? end : next;
		const width = i - line;
		const hasReturn = stop > i && text.charCodeAt(stop - 1) === code.carriageReturn;
		if (hasReturn && stop === end) return void 0;
		const last = hasReturn ? stop - 1 : stop;
		if (i === last) {
			const isWide = indent !== -1 && width > indent;
			if (indent === -1) widestBlank = Math.max(widestBlank, width);
			lines.push(isWide ? text.slice(line + indent, last) : "");
			if (isWide) count = lines.length;
		} else {
			if (width <= column) break;
			if (indent === -1 && widestBlank > width) return void 0;
			if (indent === -1) indent = width;
			if (width < indent) return void 0;
			lines.push(text.slice(line + indent, last));
			count = lines.length;
		}
		line = stop < end ? stop + 1 : end;
	}
	return indent === -1 && widestBlank > 0 ? void 0 : {
		lines,
		count,
		end: line
	};
}
function folded$1(lines) {
	let words = "";
	let separator = "";
	for (const line of lines) {
		if (line.charCodeAt(0) === code.space || line.charCodeAt(0) === code.tab) return void 0;
		if (line !== "") {
			words += separator + line;
			separator = " ";
		} else if (separator === " ") separator = "\n";
		else words += "\n";
	}
	return words;
}

// src/source/quick-quoted.ts
const escapes = {
	" ": " ",
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	"\"": "\"",
	"/": "/",
	"\\": "\\"
};
function doubleQuoted(reader) {
	const { text, end, pos } = reader;
	let close = text.indexOf("\"", pos + 1);
	if (close === -1 || close >= end) return void 0;
	let words = text.slice(pos + 1, close);
	if (words.includes("\\")) {
		close = closingQuote(text, pos + 1, end);
		if (close === -1) return void 0;
		const read = unescaped(text.slice(pos + 1, close));
		if (read === void 0) return void 0;
		words = read;
	}
	if (hasBreak(text, pos, close)) return void 0;
	reader.pos = close + 1;
	return words;
}
function closingQuote(text, from, end) {
	for (let i = from; i < end; i++) {
		const found = text.charCodeAt(i);
		if (found === code.backslash) i++;
		else if (found === code.doubleQuote) return i;
		else if (found === code.newline) return -1;
	}
	return -1;
}
function unescaped(source) {
	let words = "";
	let from = 0;
	for (let at = source.indexOf("\\"); at !== -1; at = source.indexOf("\\", from)) {
		const mark = source[at + 1] ?? "";
		const digits = mark === "u" ? 4 : mark === "U" ? 8 : 0;
		const meant = digits === 0 ? escapes[mark] : unicode(source.slice(at + 2, at + 2 + digits), digits);
		if (meant === void 0) return void 0;
		words += source.slice(from, at) + meant;
		from = at + 2 + digits;
	}
	return words + source.slice(from);
}
function unicode(digits, length) {
	if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return void 0;
	const point = Number.parseInt(digits, 16);
	return point <= 1114111 ? String.fromCodePoint(point) : void 0;
}
function foldedQuoted(reader, column) {
	const { text, end, pos } = reader;
	const isDouble = text.charCodeAt(pos) === code.doubleQuote;
	const close = isDouble ? doubleEnd(text, pos + 1, end) : singleEnd(text, pos + 1);
	if (close === -1 || close >= end) return void 0;
	const source = text.slice(pos + 1, close);
	if (source.includes("	") || source.includes("\r") || !areIndented(source, column)) return void 0;
	reader.pos = close + 1;
	return isDouble ? foldDouble(source) : folded(source.split("\n")).replaceAll("''", "'");
}
function doubleEnd(text, from, end) {
	for (let i = from; i < end; i++) {
		const found = text.charCodeAt(i);
		if (found === code.backslash) i++;
		else if (found === code.doubleQuote) return i;
	}
	return -1;
}
function singleEnd(text, from) {
	let close = text.indexOf("'", from);
	while (close !== -1 && text.charCodeAt(close + 1) === code.singleQuote) close = text.indexOf("'", close + 2);
	return close;
}
function areIndented(source, column) {
	for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) {
		let i = at + 1;
		while (source.charCodeAt(i) === code.space) i++;
		if (source.charCodeAt(i) !== code.newline && i - at - 1 <= column) return false;
	}
	return true;
}
function foldDouble(source) {
	const joined = source.replace(/(?<!\\)((?:\\\\)*)\\\n *(?=[^ \n])/g, "$1");
	return /\\ *\n/.test(joined) ? void 0 : unescaped(folded(joined.split("\n")));
}
function folded(lines) {
	let words = "";
	let breaks = 0;
	for (const [i, line] of lines.entries()) {
		const first = i === 0 ? 0 : line.search(/[^ ]|$/);
		const isLast = i === lines.length - 1;
		const part = isLast ? line.slice(first) : line.slice(first).replace(/ +$/, "");
		if (i > 0) breaks++;
		if (part === "" && !isLast && i > 0) continue;
		if (breaks > 0) words += breaks === 1 ? " " : "\n".repeat(breaks - 1);
		words += part;
		breaks = 0;
	}
	return words;
}
function singleQuoted(reader) {
	const { text, end, pos } = reader;
	const close = singleEnd(text, pos + 1);
	if (close === -1 || close >= end || hasBreak(text, pos, close)) return void 0;
	const words = text.slice(pos + 1, close);
	reader.pos = close + 1;
	return words.includes("'") ? words.replaceAll("''", "'") : words;
}
function hasBreak(text, start, end) {
	for (let i = start; i < end; i++) {
		const found = text.charCodeAt(i);
		if (found === code.newline || found === code.carriageReturn) return true;
	}
	return false;
}

// src/source/quick-flow.ts
function flow(reader, column) {
	const { text, pos } = reader;
	const isMap = text.charCodeAt(pos) === code.brace;
	if (isMap && text.charCodeAt(pos + 1) === code.brace) reader.template(pos);
	if (reader.braces !== -1 || !reader.enter()) return reader.doubt();
	reader.brackets++;
	const node = isMap ? braces(reader, column) : brackets(reader, column);
	reader.leave();
	reader.brackets--;
	reader.lastEnd = reader.pos;
	return node;
}
function braces(reader, column) {
	const { text } = reader;
	const start = reader.pos++;
	const entries = /* @__PURE__ */ new Map();
	skipBlank(reader, column);
	while (text.charCodeAt(reader.pos) !== code.closingBrace) {
		if (!flowKey(reader) || entries.has(reader.key)) return reader.doubt();
		const { key, keyStart, keyEnd } = reader;
		skipBlank(reader, column);
		entries.set(key, {
			key,
			keyStart,
			keyEnd,
			value: flowValue(reader, column)
		});
		if (!separated(reader, column, code.closingBrace)) return reader.doubt();
	}
	reader.pos++;
	return {
		type: "map",
		entries: [...entries.values()],
		start,
		end: reader.pos
	};
}
function brackets(reader, column) {
	const { text } = reader;
	const start = reader.pos++;
	const items = [];
	skipBlank(reader, column);
	while (text.charCodeAt(reader.pos) !== code.closingBracket) {
		items.push(flowValue(reader, column));
		if (!separated(reader, column, code.closingBracket)) return reader.doubt();
	}
	reader.pos++;
	return {
		type: "seq",
		items,
		start,
		end: reader.pos
	};
}
function separated(reader, column, closing) {
	skipBlank(reader, column);
	if (reader.isDoubtful || reader.pos >= reader.end) return false;
	const found = reader.text.charCodeAt(reader.pos);
	if (found === closing) return true;
	if (found !== code.comma) return false;
	reader.pos++;
	skipBlank(reader, column);
	return reader.pos < reader.end;
}
function flowKey(reader) {
	const { text } = reader;
	const start = reader.pos;
	const quote = isQuote(text.charCodeAt(start)) ? 1 : 0;
	const words = quote === 1 ? quoted(reader) : flowPlainKey(reader);
	if (words === void 0 || words === "<<" || reader.pos - start > 1e3) return false;
	reader.key = words;
	reader.keyStart = start + quote;
	reader.keyEnd = reader.pos - quote;
	const behind = reader.pos;
	reader.skipSpaces();
	if (text.charCodeAt(reader.pos) !== code.colon) return false;
	const isAdjacent = quote === 1 && reader.pos === behind;
	reader.pos++;
	return isAdjacent || isWhite(text.charCodeAt(reader.pos));
}
function flowPlainKey(reader) {
	const plain = flowPlain(reader);
	return plain === void 0 ? void 0 : keyOfPlain(plain);
}
function flowValue(reader, column) {
	const { text, pos } = reader;
	const found = text.charCodeAt(pos);
	if (found === code.brace || found === code.bracket) return flow(reader, column);
	if (isQuote(found)) {
		const words = quoted(reader);
		return words === void 0 ? reader.doubt() : reader.scalar(words, pos + 1, reader.pos - 1, reader.pos);
	}
	const plain = flowPlain(reader);
	if (plain === void 0) return reader.doubt();
	return reader.scalar(resolvePlain(plain), pos, reader.pos, reader.pos);
}
function isQuote(found) {
	return found === code.doubleQuote || found === code.singleQuote;
}
function quoted(reader) {
	return reader.text.charCodeAt(reader.pos) === code.doubleQuote ? doubleQuoted(reader) : singleQuoted(reader);
}
function flowPlain(reader) {
	const { text, end } = reader;
	const start = reader.pos;
	if (start >= end || !isPlainStart(text, start, end)) return void 0;
	let last = start;
	for (let i = start; i < end; i++) {
		const found = text.charCodeAt(i);
		if (found === code.comma || found === code.closingBrace || found === code.closingBracket) break;
		if (found === code.brace || found === code.bracket || found === code.tab || found === code.hash) return void 0;
		if (found === code.newline || found === code.carriageReturn) break;
		if (found === code.colon && (isWhite(text.charCodeAt(i + 1)) || isClosing(text.charCodeAt(i + 1)))) break;
		if (found !== code.space) last = i + 1;
	}
	reader.pos = last;
	return text.slice(start, last);
}
function isClosing(found) {
	return found === code.comma || found === code.closingBrace || found === code.closingBracket;
}
function isWhite(found) {
	return found === code.space || found === code.newline || found === code.carriageReturn || found === code.tab;
}
function skipBlank(reader, column) {
	const { text, end } = reader;
	let i = reader.pos;
	let line = -1;
	let hasTab = false;
	for (; i < end; i++) {
		const found = text.charCodeAt(i);
		if (found === code.newline) {
			line = i + 1;
			hasTab = false;
		} else if (found === code.tab) hasTab = true;
		else if (found === code.hash && (i === line || isWhite(text.charCodeAt(i - 1)))) {
			const next = text.indexOf("\n", i);
			if (next === -1 || next >= end) break;
			i = next - 1;
		} else if (found === code.carriageReturn ? text.charCodeAt(i + 1) !== code.newline : found !== code.space) break;
	}
	reader.pos = i;
	if (line === -1 || column < 0) return;
	const found = text.charCodeAt(i);
	const least = reader.brackets === 1 && (found === code.closingBrace || found === code.closingBracket) ? column : column + 1;
	if (hasTab || i - line < least) reader.doubt();
}

// src/source/quick.ts
const unread = {
	root: void 0,
	braces: -1
};
function quick(text, start, end, limits) {
	if (start > 0 && text.charCodeAt(start - 1) === code.dash) return unread;
	const reader = new Reader(text, start, end, limits);
	reader.toContent(start);
	if (reader.column === -1) return unread;
	const root = document(reader);
	return !reader.isDoubtful && reader.column === -1 ? {
		root,
		braces: -1
	} : {
		root: void 0,
		braces: reader.braces
	};
}
function document(reader) {
	const first = reader.text.charCodeAt(reader.pos);
	if (first === code.brace || first === code.bracket) {
		const node = flow(reader, -1);
		reader.endLine();
		return node;
	}
	const isLineStart = reader.lineStart === 0 || reader.text.charCodeAt(reader.lineStart - 1) === code.newline;
	const isAfterMark = reader.lineStart === 1 && reader.text.charCodeAt(0) === code.byteOrderMark;
	return isLineStart || isAfterMark ? block(reader) : reader.doubt();
}
function below(reader, column) {
	const first = reader.text.charCodeAt(reader.pos);
	if (first !== code.brace && first !== code.bracket) return block(reader);
	const node = flow(reader, column);
	reader.endLine();
	return node;
}
function block(reader) {
	const { column } = reader;
	if (!reader.enter()) return reader.doubt();
	const node = isDash(reader) ? sequence(reader, column) : mapping(reader, column);
	reader.leave();
	if (reader.column > column) reader.doubt();
	return node;
}
function isDash({ text, pos, end }) {
	if (text.charCodeAt(pos) !== code.dash) return false;
	const next = pos + 1 < end ? text.charCodeAt(pos + 1) : code.newline;
	return next === code.space || next === code.newline || next === code.carriageReturn;
}
function mapping(reader, column) {
	const entries = [];
	const start = reader.pos;
	let names;
	do {
		if (isDash(reader) || !key(reader)) return reader.doubt();
		const { key: name, keyStart, keyEnd } = reader;
		if (names === void 0 && entries.length >= 12) names = new Set(entries.map((entry) => entry.key));
		if (names?.has(name) ?? hasKey(entries, name)) return reader.doubt();
		names?.add(name);
		const value = mappedValue(reader, column);
		entries.push({
			key: name,
			keyStart,
			keyEnd,
			value
		});
	} while (reader.column === column);
	return {
		type: "map",
		entries,
		start,
		end: reader.lastEnd
	};
}
function hasKey(entries, name) {
	for (const entry of entries) if (entry.key === name) return true;
	return false;
}
function key(reader) {
	const { text, pos } = reader;
	const first = text.charCodeAt(pos);
	if (first === code.doubleQuote || first === code.singleQuote ? !quotedKey(reader, first) : !plainKey(reader)) return false;
	if (reader.key === "<<" || reader.keyEnd - pos > 1e3) return false;
	const behind = reader.pos < reader.end ? text.charCodeAt(reader.pos) : code.newline;
	return behind === code.space || behind === code.newline || behind === code.carriageReturn;
}
function quotedKey(reader, quote) {
	const start = reader.pos + 1;
	const words = quote === code.doubleQuote ? doubleQuoted(reader) : singleQuoted(reader);
	if (words === void 0) return false;
	reader.key = words;
	reader.keyStart = start;
	reader.keyEnd = reader.pos - 1;
	reader.skipSpaces();
	return reader.pos < reader.end && reader.text.charCodeAt(reader.pos++) === code.colon;
}
function plainKey(reader) {
	const start = reader.pos;
	if (!isPlainStart(reader.text, start, reader.end) || !reader.scanPlain()) return false;
	if (!reader.isAtColon) return false;
	const words = keyOfPlain(reader.text.slice(start, reader.plainEnd));
	if (words === void 0) return false;
	reader.key = words;
	reader.keyStart = start;
	reader.keyEnd = reader.plainEnd;
	reader.pos++;
	return true;
}
function mappedValue(reader, column) {
	const empty = reader.pos;
	reader.skipSpaces();
	if (!reader.isAtText()) {
		reader.endLine();
		if (reader.column > column) return below(reader, column);
		if (reader.column !== column || !isDash(reader)) return reader.scalar(null, empty, empty, empty);
		if (!reader.enter()) return reader.doubt();
		const node = sequence(reader, column);
		reader.leave();
		return node;
	}
	return value(reader, column);
}
function sequence(reader, column) {
	const items = [];
	const start = reader.pos;
	do {
		reader.pos++;
		items.push(item(reader, column));
	} while (reader.column === column && isDash(reader));
	if (reader.column > column) return reader.doubt();
	return {
		type: "seq",
		items,
		start,
		end: reader.lastEnd
	};
}
function item(reader, column) {
	const empty = reader.pos;
	reader.skipSpaces();
	if (!reader.isAtText()) {
		reader.endLine();
		return reader.column > column ? below(reader, column) : reader.scalar(null, empty, empty, empty);
	}
	reader.column = reader.pos - reader.lineStart;
	return isDash(reader) || isKey(reader) ? block(reader) : value(reader, column);
}
function isKey(reader) {
	const { pos, text } = reader;
	const first = text.charCodeAt(pos);
	if (first === code.doubleQuote || first === code.singleQuote) {
		const found = quotedKey(reader, first);
		reader.pos = pos;
		return found;
	}
	const found = isPlainStart(text, pos, reader.end) && reader.scanPlain() && reader.isAtColon;
	reader.pos = pos;
	return found;
}
function value(reader, column) {
	const node = inlineValue(reader, column);
	if (reader.column > column) reader.doubt();
	return node;
}
function inlineValue(reader, column) {
	const { text, pos } = reader;
	switch (text.charCodeAt(pos)) {
		case code.doubleQuote:
		case code.singleQuote: return quotedValue(reader, column);
		case code.brace:
		case code.bracket: {
			const node = flow(reader, column);
			reader.endLine();
			return node;
		}
		case code.bar:
		case code.greater: return blockScalar(reader, column);
		case code.ampersand: return anchored(reader, column);
		case code.star: return alias(reader);
	}
	return plainValue(reader, column);
}
function anchored(reader, column) {
	const name = anchorName(reader);
	if (name === void 0 || reader.anchors.has(name)) return reader.doubt();
	reader.anchors.set(name, void 0);
	reader.skipSpaces();
	const first = reader.isAtText() ? reader.text.charCodeAt(reader.pos) : void 0;
	if (first === code.ampersand || first === code.star) return reader.doubt();
	if (first === void 0) reader.endLine();
	if (first === void 0 && reader.column <= column) return reader.doubt();
	const node = first === void 0 ? below(reader, column) : inlineValue(reader, column);
	reader.anchors.set(name, node);
	return node;
}
function plainValue(reader, column) {
	const { text, end, pos } = reader;
	if (!isPlainStart(text, pos, end)) return reader.doubt();
	let words = "";
	for (let from = pos;; from = reader.pos) {
		if (!reader.scanPlain() || reader.isAtColon) return reader.doubt();
		const { plainEnd, pos: stop } = reader;
		words = from === pos ? text.slice(pos, plainEnd) : `${words} ${text.slice(from, plainEnd)}`;
		reader.endLine();
		if (!(reader.column > column && reader.lineStart === nextLine(text, stop))) return reader.scalar(from === pos ? resolvePlain(words) : words, pos, plainEnd, plainEnd);
	}
}
function nextLine(text, stop) {
	const at = text.charCodeAt(stop) === code.carriageReturn ? stop + 1 : stop;
	return text.charCodeAt(at) === code.newline ? at + 1 : -1;
}
function quotedValue(reader, column) {
	const start = reader.pos;
	const words = (reader.text.charCodeAt(start) === code.doubleQuote ? doubleQuoted(reader) : singleQuoted(reader)) ?? foldedQuoted(reader, column);
	if (words === void 0) return reader.doubt();
	const end = reader.pos;
	reader.endLine();
	return reader.scalar(words, start + 1, end - 1, end);
}

// src/source/template.ts
function isSymbolic(value) {
	return value.includes("{{") || /\$[{(][^})]*[})]/.test(value);
}
function templateMark(text, start, end) {
	if (!hasBraces(text, start, end)) return -1;
	let offset = start;
	let isText = false;
	let isBlock = false;
	let braceEnd = -1;
	for (const lexeme of new import_dist.Lexer().lex(text.slice(start, end))) {
		const type = isText ? null : import_dist.CST.tokenType(lexeme);
		if (isText && !isBlock && lexeme.includes("{{")) return offset + lexeme.indexOf("{{");
		if (type === "flow-map-start" && braceEnd === offset) return offset - 1;
		if (type === "flow-map-start") braceEnd = offset + lexeme.length;
		if (type === "block-scalar-header") isBlock = true;
		else if (isText) isBlock = false;
		isText = type === "scalar";
		if (!isMark(type)) offset += lexeme.length;
	}
	return -1;
}
function hasBraces(text, start, end) {
	const at = text.indexOf("{{", start);
	return at !== -1 && at < end;
}
const markedLine = /^[ \t]*(?:\$\{|\$\(|\$[A-Z_]+[ \t]*\r?$|<%|\{%|@[A-Z_]+@|\[\[)/m;
function markedLineIn(text, start, end) {
	const at = text.slice(start, end).search(markedLine);
	return at === -1 ? -1 : start + at;
}
function isMark(type) {
	return type === "doc-mode" || type === "flow-error-end" || type === "scalar";
}

// src/source/parse-document.ts
function parseDocument(text, start, end, limits) {
	const { root, braces: found } = quick(text, start, end, limits);
	if (root !== void 0) return {
		root,
		faults: []
	};
	const braces = found === -1 ? templateMark(text, start, end) : found;
	if (braces !== -1) return template(text, braces, "template: \"{{\" outside a string");
	const composed = compose(text, start, end, limits);
	if (composed.root !== void 0 || composed.faults.length === 0) return composed;
	const mark = markedLineIn(text, start, end);
	return mark === -1 ? composed : template(text, mark, "template: text that another program replaces");
}
function template(text, mark, what) {
	return {
		faults: [],
		notRead: `${what} at line ${lineAt(text, mark)}`
	};
}
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}

// src/source/tree.ts
function toJson(node) {
	if (node.type === "scalar") return node.value;
	if (node.type === "seq") return node.items.map(toJson);
	return mapToJson(node);
}
function mapToJson(node) {
	const object = {};
	for (const { key, value } of node.entries) if (key === "__proto__") define(object, toJson(value));
	else object[key] = toJson(value);
	return object;
}
function define(object, value) {
	Object.defineProperty(object, "__proto__", {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
}
function entryOf(node, key) {
	return node.type === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
}
function child(node, step) {
	if (typeof step === "string") return entryOf(node, step)?.value;
	return node.type === "seq" ? node.items[step] : void 0;
}

// src/model/read.ts
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
function asList(value) {
	return Array.isArray(value) ? value : [];
}
function asObjects(value) {
	return asList(value).map(asObject);
}
function asString(value) {
	return typeof value === "string" ? value : void 0;
}
function asNumber(value) {
	return typeof value === "number" ? value : void 0;
}
function asBoolean(value) {
	return typeof value === "boolean" ? value : void 0;
}
function asStrings(value) {
	return asList(value).filter((entry) => typeof entry === "string");
}
function asStringMap(value) {
	const result = {};
	for (const [key, entry] of Object.entries(asObject(value))) if (entry !== null && typeof entry !== "object") result[key] = String(entry);
	return result;
}

// src/model/object.ts
function decodeObject({ manifest, value }, namespace) {
	const metadata = asObject(value["metadata"]);
	const name = asString(metadata["name"]) ?? "";
	const written = asString(metadata["namespace"]);
	const own = written === void 0 ? namespace : isSymbolic(written) ? void 0 : written;
	return {
		kind: manifest.kind,
		name,
		namespace: own,
		ref: own === void 0 ? name : `${own}/${name}`,
		labels: asStringMap(metadata["labels"]),
		annotations: asStringMap(metadata["annotations"]),
		manifest,
		field: (...path) => ({
			manifest,
			path,
			part: "value"
		}),
		key: (...path) => ({
			manifest,
			path,
			part: "key"
		})
	};
}
function withOwn(object, own) {
	return Object.assign(object, own);
}
function title(object) {
	return `${object.kind} ${object.ref}`;
}

// src/model/chart-release.ts
function decodeChartRelease(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const chart = asObject(spec["chart"]);
	const sources = [asObject(spec["source"]), ...asObjects(spec["sources"])];
	const named = [
		asString(spec["chart"]),
		asString(asObject(chart["spec"])["chart"]),
		asString(chart["name"]),
		asString(asObject(spec["chartRef"])["name"]),
		...sources.flatMap((source) => [asString(source["chart"]), asString(source["path"])])
	];
	const object = decodeObject(parsed, namespace);
	const charts = named.flatMap((name) => name === void 0 ? [] : [name.slice(name.lastIndexOf("/") + 1)]);
	return {
		...object,
		charts: charts.length > 0 ? charts : [object.name]
	};
}
function bringsPrometheus({ charts, name }) {
	return [...charts, name].some((chart) => /prometheus-stack|prometheus-operator|kube-prometheus|monitoring|rancher-monitoring/.test(chart));
}

// src/model/endpoints.ts
function decodeEndpoints(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Endpoints",
		subsets: asObjects(parsed.value["subsets"]).map((subset, s) => ({
			addresses: decodeAddresses(subset, [
				"subsets",
				s,
				"addresses"
			]),
			notReadyAddresses: decodeAddresses(subset, [
				"subsets",
				s,
				"notReadyAddresses"
			]),
			ports: decodeEndpointPorts(subset["ports"], [
				"subsets",
				s,
				"ports"
			])
		}))
	});
}
function decodeAddresses(subset, at) {
	return asObjects(subset[String(at.at(-1))]).map((address, index) => decodeAddress(address, [
		...at,
		index,
		"ip"
	]));
}
function decodeAddress(address, at) {
	return {
		at,
		ip: asString(address["ip"]) ?? "",
		nodeName: asString(address["nodeName"]) || void 0,
		hostname: asString(address["hostname"]) || void 0,
		targetRef: decodeTargetRef(address["targetRef"] === void 0 ? void 0 : asObject(address["targetRef"]))
	};
}
function decodeTargetRef(reference) {
	if (reference === void 0) return void 0;
	return {
		kind: asString(reference["kind"]) ?? "",
		namespace: asString(reference["namespace"]),
		name: asString(reference["name"]) ?? ""
	};
}
function decodeEndpointPorts(ports, at) {
	return asObjects(ports).map((port, index) => ({
		at: [...at, index],
		name: asString(port["name"]) || void 0,
		port: asNumber(port["port"]),
		protocol: asString(port["protocol"]) ?? "TCP"
	}));
}

// src/model/endpoint-slice.ts
const serviceNameLabel = "kubernetes.io/service-name";
function decodeEndpointSlice(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), {
		kind: "EndpointSlice",
		addressType: asString(parsed.value["addressType"]) ?? "",
		endpoints: asObjects(parsed.value["endpoints"]).map((endpoint, e) => ({
			addresses: asStrings(endpoint["addresses"]).map((ip, a) => ({
				ip,
				at: [
					"endpoints",
					e,
					"addresses",
					a
				]
			})),
			ready: asBoolean(asObject(endpoint["conditions"])["ready"]),
			hostname: asString(endpoint["hostname"]) || void 0,
			nodeName: asString(endpoint["nodeName"]) || void 0,
			zone: asString(endpoint["zone"]) || void 0,
			targetRef: decodeTargetRef(endpoint["targetRef"] === void 0 ? void 0 : asObject(endpoint["targetRef"]))
		})),
		ports: decodeEndpointPorts(parsed.value["ports"], ["ports"])
	});
}

// src/model/label-selector.ts
function decodeLabelSelector(value) {
	if (!isPresent(value)) return void 0;
	const { matchLabels, matchExpressions } = asObject(value);
	return {
		matchLabels: asStringMap(matchLabels),
		matchExpressions: asObjects(matchExpressions).map((expression) => ({
			key: asString(expression["key"]) ?? "",
			operator: asString(expression["operator"]) ?? "",
			values: asStrings(expression["values"])
		}))
	};
}

// src/model/workload.ts
const workloadKinds = [
	"Pod",
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicaSet",
	"ReplicationController",
	"Job",
	"CronJob",
	"Rollout",
	"CloneSet"
];
function decodeWorkload(parsed, namespace) {
	const kind = parsed.manifest.kind;
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind,
		replicas: asNumber(spec["replicas"]),
		selector: parsed.manifest.apiVersion.startsWith("apps/") ? decodeLabelSelector(spec["selector"]) : void 0,
		template: decodeTemplate(parsed.value, templatePath(kind))
	});
}
function templatePath(kind) {
	if (kind === "Pod") return [];
	if (kind === "CronJob") return [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	];
	return ["spec", "template"];
}
function decodeTemplate(value, at) {
	const template = at.reduce((node, step) => asObject(node[step]), value);
	const spec = asObject(template["spec"]);
	return {
		at,
		labels: asStringMap(asObject(template["metadata"])["labels"]),
		annotations: asStringMap(asObject(template["metadata"])["annotations"]),
		hostNetwork: asBoolean(spec["hostNetwork"]) ?? false,
		nodeName: asString(spec["nodeName"]) || void 0,
		serviceAccountName: asString(spec["serviceAccountName"] ?? spec["serviceAccount"]) || void 0,
		containers: [...decodeContainers(spec["containers"], [
			...at,
			"spec",
			"containers"
		], false), ...decodeContainers(spec["initContainers"], [
			...at,
			"spec",
			"initContainers"
		], true)]
	};
}
function decodeContainers(value, at, init) {
	return asObjects(value).map((container, index) => ({
		name: asString(container["name"]) ?? "",
		image: asString(container["image"]) ?? "",
		init,
		sidecar: init && container["restartPolicy"] === "Always",
		ports: asObjects(container["ports"]).map((port) => ({
			name: asString(port["name"]) || void 0,
			containerPort: asNumber(port["containerPort"]),
			protocol: asString(port["protocol"]) ?? "TCP"
		})),
		arguments: ["command", "args"].flatMap((field) => asList(container[field]).flatMap((text, position) => typeof text === "string" ? [{
			text,
			at: [
				...at,
				index,
				field,
				position
			]
		}] : []))
	}));
}

// src/source/words.ts
function wordsAt(root, path, part) {
	const trail = trailOf(root, path);
	const isThere = trail.length === path.length + 1;
	const value = trail.at(-1);
	if (isThere && part === "value" && value !== void 0 && value.start < value.end) return all(value);
	return keyWords(trail, path.slice(0, trail.length - 1));
}
function descend(root, path) {
	return root === void 0 ? void 0 : path.reduce((node, step) => node && child(node, step), root);
}
function all(node) {
	return {
		start: node.start,
		end: node.end,
		of: node
	};
}
function trailOf(root, path) {
	const trail = [root];
	for (const step of path) {
		const next = child(trail.at(-1) ?? root, step);
		if (next === void 0) break;
		trail.push(next);
	}
	return trail;
}
function keyWords(trail, path) {
	const node = trail.at(-1) ?? trail[0];
	const step = path.at(-1);
	const parent = trail.at(-2);
	if (step === void 0 || parent === void 0) return topWords(node);
	if (typeof step === "number") return itemWords(node);
	const entry = entryOf(parent, step);
	return entry === void 0 ? all(node) : keyOf(entry);
}
function keyOf(entry) {
	return {
		start: entry.keyStart,
		end: entry.keyEnd,
		of: entry
	};
}
function topWords(root) {
	const kind = entryOf(root, "kind")?.value;
	return kind !== void 0 && kind.start < kind.end ? all(kind) : itemWords(root);
}
function itemWords(item) {
	const first = item.type === "map" ? item.entries[0] : void 0;
	if (first !== void 0) return keyOf(first);
	return item.start < item.end ? all(item) : {
		start: Math.max(0, item.start - 1),
		end: item.end,
		of: item
	};
}

// src/source/locate.ts
const recent = [];
const remembered = 8;
function locate(place) {
	const { source, start, end } = markOf(place);
	return {
		file: source.path,
		start,
		end
	};
}
function textAt(place) {
	const { source, start, end } = markOf(place);
	return source.text.slice(start, end);
}
function valueAt(place) {
	const { built } = place.manifest;
	if (built !== void 0) return built.valueOf(place.path);
	const node = nodeAt(place);
	return node === void 0 ? void 0 : toJson(node);
}
function nodeAt({ manifest, path }) {
	return manifest.built === void 0 ? descend(treeOf(manifest), [...manifest.at, ...path]) : void 0;
}
function markOf(place) {
	const whole = wholeMark(place);
	if (place.text === void 0 || place.text === "") return whole;
	const { source, start, end } = whole;
	const at = source.text.slice(start, end).indexOf(place.text);
	return at === -1 ? whole : {
		source,
		start: start + at,
		end: start + at + place.text.length
	};
}
function wholeMark({ manifest, path, part }) {
	const { source, built } = manifest;
	if (built !== void 0) return built.markOf(path, part);
	const root = descend(treeOf(manifest), manifest.at);
	if (root === void 0) return {
		source,
		start: manifest.start,
		end: manifest.start
	};
	const { start, end } = wordsAt(root, path, part);
	return {
		source,
		start,
		end
	};
}
function treeOf(manifest) {
	const known = recent.find((entry) => entry.manifest.source === manifest.source && entry.manifest.start === manifest.start);
	if (known !== void 0) return known.root;
	const limits = {
		...defaultLimits,
		depth: Number.MAX_SAFE_INTEGER,
		aliasNodes: Number.MAX_SAFE_INTEGER
	};
	const { root } = parseDocument(manifest.source.text, manifest.start, manifest.end, limits);
	if (root === void 0) return void 0;
	recent.unshift({
		manifest,
		root
	});
	if (recent.length > remembered) recent.pop();
	return root;
}

// src/util/path.ts
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function joinPath(folder, relative) {
	const steps = [];
	const absolute = relative.startsWith("/") || folder.startsWith("/") && !relative.startsWith("/");
	for (const step of `${relative.startsWith("/") ? "" : `${folder}/`}${relative}`.split("/")) {
		if (step === "" || step === ".") continue;
		if (step === ".." && steps.length > 0 && steps[steps.length - 1] !== "..") steps.pop();
		else steps.push(step);
	}
	return (absolute ? "/" : "") + steps.join("/");
}
function commonFolder(files) {
	const [first = "", ...rest] = files;
	let folder = folderOf(first);
	for (const file of rest) while (folder !== "" && !file.startsWith(`${folder}/`)) folder = folderOf(folder);
	return folder;
}
function isBelow(file, folder) {
	return folder === "" || file.startsWith(`${folder}/`);
}

// src/model/crd-defaults.generated.ts
const crdDefaults = {
	scrapeInterval: "30s",
	evaluationInterval: "30s",
	proberPath: "/probe",
	relabelAction: "replace"
};

// src/model/key-source.ts
function decodeSecret(parsed, namespace) {
	const keys = keysOf(parsed.value, ["data"], ["stringData"]);
	return source(parsed, namespace, "Secret", keys.length === 0 || parsed.value["type"] === "kubernetes.io/service-account-token" ? void 0 : keys);
}
function decodeConfigMap(parsed, namespace) {
	const keys = keysOf(parsed.value, ["data"], ["binaryData"]);
	return source(parsed, namespace, "ConfigMap", keys.length === 0 ? void 0 : keys);
}
function decodeSealedSecret(parsed, namespace) {
	const keys = keysOf(parsed.value, ["spec", "encryptedData"], [
		"spec",
		"template",
		"data"
	]);
	return source(parsed, namespace, "Secret", keys.length === 0 ? void 0 : keys);
}
function decodeExternalSecret(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const target = asObject(spec["target"]);
	const template = asObject(target["template"]);
	const templated = keysOf(parsed.value, [
		"spec",
		"target",
		"template",
		"data"
	]);
	const open = spec["dataFrom"] !== void 0 || template["templateFrom"] !== void 0;
	const direct = asObjects(spec["data"]).map((entry, index) => ({
		name: asString(entry["secretKey"]) ?? "",
		at: [
			"spec",
			"data",
			index,
			"secretKey"
		],
		empty: false
	}));
	const keys = templated.length > 0 && template["mergePolicy"] !== "Merge" ? templated : [...direct, ...templated];
	const made = source(parsed, namespace, "Secret", open || keys.length === 0 ? void 0 : keys);
	return {
		...made,
		makesName: asString(target["name"]) ?? made.name
	};
}
function decodeCertificate(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const at = ["spec", "secretName"];
	const more = spec["keystores"] !== void 0 || spec["additionalOutputFormats"] !== void 0;
	const keys = [
		"tls.crt",
		"tls.key",
		"ca.crt"
	].map((name) => ({
		name,
		at,
		empty: false
	}));
	return {
		...source(parsed, namespace, "Secret", more ? void 0 : keys),
		makesName: asString(spec["secretName"]) ?? ""
	};
}
function decodeGenerators(parsed) {
	const options = asObject(parsed.value["generatorOptions"]);
	const namespace = asString(parsed.value["namespace"]);
	const base = decodeObject(parsed);
	const made = (field, makes) => asObjects(parsed.value[field]).map((entry, index) => {
		const name = asString(entry["name"]) ?? "";
		const own = asString(entry["namespace"]) ?? namespace;
		const hashed = {
			...options,
			...asObject(entry["options"])
		}["disableNameSuffixHash"] !== true;
		const at = (path) => [
			field,
			index,
			...path
		];
		return {
			...base,
			name,
			namespace: own,
			ref: own === void 0 ? name : `${own}/${name}`,
			field: (...path) => base.field(...at(path)),
			key: (...path) => base.key(...at(path)),
			makes,
			makesName: name,
			nameIsPrefix: hashed,
			keys: generatedKeys(entry),
			anyKey: false
		};
	});
	return [...made("secretGenerator", "Secret"), ...made("configMapGenerator", "ConfigMap")];
}
function generatedKeys(entry) {
	if (entry["envs"] !== void 0 || entry["env"] !== void 0 || entry["behavior"] === "merge") return void 0;
	const files = asStrings(entry["files"]).map((text, index) => ({
		name: text.includes("=") ? text.slice(0, text.indexOf("=")) : text.slice(text.lastIndexOf("/") + 1),
		at: ["files", index],
		empty: false
	}));
	const literals = asStrings(entry["literals"]).map((text, index) => ({
		name: text.slice(0, text.indexOf("=")),
		at: ["literals", index],
		empty: false
	}));
	return [...files, ...literals];
}
function source(parsed, namespace, makes, keys) {
	const object = decodeObject(parsed, namespace);
	const nameIsPrefix = isSymbolic$1(object.name);
	const makesName = nameIsPrefix ? knownHead(object.name).replace(/-$/, "") : object.name;
	return withOwn(object, {
		makes,
		makesName,
		nameIsPrefix,
		keys,
		anyKey: false
	});
}
function keysOf(value, ...paths) {
	return paths.flatMap((path) => {
		const data = asObject(path.reduce((node, step) => asObject(node)[step] ?? null, value));
		return Object.entries(data).map(([name, entry]) => ({
			name,
			at: [...path, name],
			empty: entry === ""
		}));
	});
}
function sourceTitle(keySource) {
	if (keySource.kind === keySource.makes) return title(keySource);
	return `${keySource.makes} ${keySource.makesName} of ${title(keySource)}`;
}

// src/model/component-configuration.ts
function decodeClusterConfiguration(parsed) {
	const { value } = parsed;
	const local = asObject(asObject(value["etcd"])["local"]);
	return withOwn(decodeObject(parsed), {
		kind: "ClusterConfiguration",
		flags: [
			...extraArgs("etcd", local, [
				"etcd",
				"local",
				"extraArgs"
			]),
			...extraArgs("kube-scheduler", asObject(value["scheduler"]), ["scheduler", "extraArgs"]),
			...extraArgs("kube-controller-manager", asObject(value["controllerManager"]), ["controllerManager", "extraArgs"])
		]
	});
}
function extraArgs(component, owner, at) {
	const args = owner["extraArgs"];
	if (Array.isArray(args)) return asObjects(args).map((arg, index) => ({
		component,
		name: asString(arg["name"]) ?? "",
		value: asString(arg["value"]) ?? "",
		at: [
			...at,
			index,
			"value"
		]
	}));
	return Object.entries(asObject(args)).flatMap(([name, value]) => typeof value === "string" ? [{
		component,
		name,
		value,
		at: [...at, name]
	}] : []);
}
function decodeKubeProxyConfiguration(parsed) {
	const flag = {
		component: "kube-proxy",
		name: "metricsBindAddress",
		value: asString(parsed.value["metricsBindAddress"]) || "127.0.0.1:10249",
		at: ["metricsBindAddress"]
	};
	return {
		...decodeObject(parsed),
		kind: "KubeProxyConfiguration",
		flags: [flag]
	};
}

// src/model/embedded.ts
const keys = [
	"ClusterConfiguration",
	"config.conf",
	"config"
];
const groups = /\b(?:kubeadm\.k8s\.io|kubeproxy\.config\.k8s\.io)\//;
function embeddedManifests(parsed) {
	const data = asObject(parsed.value["data"]);
	return keys.flatMap((key) => {
		const text = asString(data[key]);
		return text === void 0 || !groups.test(text) ? [] : embeddedManifest(parsed, key);
	});
}
function embeddedManifest({ manifest }, key) {
	const mark = markOf({
		manifest,
		path: ["data", key],
		part: "value"
	});
	const { source, end } = mark;
	const start = source.text.lastIndexOf("\n", mark.start - 1) + 1;
	if (source.text.slice(start, mark.start).trim() !== "") return [];
	const { root } = parseDocument(source.text, start, end, defaultLimits);
	if (root?.type !== "map") return [];
	const value = mapToJson(root);
	const apiVersion = asString(value["apiVersion"]);
	const kind = asString(value["kind"]);
	if (apiVersion === void 0 || kind === void 0 || !groups.test(apiVersion)) return [];
	const { document } = manifest;
	return [{
		manifest: {
			source,
			start,
			end,
			document,
			at: [],
			apiVersion,
			kind
		},
		value
	}];
}

// src/model/ingress.ts
function decodeIngress(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Ingress",
		ingressClassName: asString(spec["ingressClassName"]) || void 0,
		rules: asObjects(spec["rules"]).map((rule) => {
			const paths = asObjects(asObject(rule["http"])["paths"]).map(({ path }) => asString(path) || "/");
			return {
				host: asString(rule["host"]) || void 0,
				paths: paths.length === 0 ? ["/"] : paths
			};
		}),
		tlsHosts: asObjects(spec["tls"]).flatMap(({ hosts }) => asStrings(hosts))
	});
}

// src/model/kustomization.ts
const changingFields = [
	"namespace",
	"namePrefix",
	"nameSuffix",
	"labels",
	"commonLabels",
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902",
	"replacements",
	"vars",
	"transformers",
	"components"
];
function decodeKustomization(parsed) {
	const { value } = parsed;
	return withOwn(decodeObject(parsed), {
		kind: parsed.manifest.kind === "Component" ? "Component" : "Kustomization",
		resources: [
			...asStrings(value["resources"]),
			...asStrings(value["bases"]),
			...asStrings(value["components"])
		],
		fragments: [
			...patchPaths(value["patches"]),
			...patchPaths(value["patchesJson6902"]),
			...patchPaths(value["replacements"]),
			...asStrings(value["patchesStrategicMerge"]),
			...asStrings(value["configurations"]),
			...asStrings(value["transformers"]),
			...asStrings(value["generators"])
		],
		changes: changingFields.filter((field) => isPresent(value[field]) && !isEmpty(value[field]))
	});
}
function decodeFluxKustomization(parsed) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed), {
		kind: "Kustomization",
		builds: asString(spec["path"]) ?? ".",
		resources: [],
		fragments: [],
		changes: fluxFields.filter((field) => isPresent(spec[field]) && !isEmpty(spec[field]))
	});
}
const fluxFields = [
	"targetNamespace",
	"commonMetadata",
	"namePrefix",
	"nameSuffix",
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902",
	"components"
];
function patchPaths(value) {
	return asObjects(value).flatMap((patch) => asString(asObject(patch)["path"]) ?? []);
}
function isEmpty(value) {
	return value === "" || Array.isArray(value) && value.length === 0;
}

// src/model/made-secrets.ts
function decodeVaultSecret(parsed, namespace) {
	return made(parsed, "Secret", asObject(asObject(parsed.value["spec"])["destination"])["name"], decodeObject(parsed, namespace).namespace);
}
function decodeSecretProviderClass(parsed, namespace) {
	const { namespace: own } = decodeObject(parsed, namespace);
	return asObjects(asObject(parsed.value["spec"])["secretObjects"]).flatMap(({ secretName }) => made(parsed, "Secret", secretName, own));
}
function decodeServingCertificate(parsed, namespace) {
	const { annotations, namespace: own } = decodeObject(parsed, namespace);
	return ["beta", "alpha"].flatMap((stage) => {
		const name = annotations[`service.${stage}.openshift.io/serving-cert-secret-name`];
		return made(parsed, "Secret", name, own);
	});
}
function decodeBundle(parsed) {
	const target = asObject(asObject(parsed.value["spec"])["target"]);
	const { name } = decodeObject(parsed);
	return ["configMap", "secret"].flatMap((field) => target[field] === void 0 ? [] : made(parsed, field === "secret" ? "Secret" : "ConfigMap", name, void 0));
}
function decodeClusterExternalSecret(parsed) {
	const spec = asObject(parsed.value["spec"]);
	return made(parsed, "Secret", asObject(asObject(spec["externalSecretSpec"])["target"])["name"] ?? spec["externalSecretName"] ?? decodeObject(parsed).name, void 0);
}
function made(parsed, makes, name, namespace) {
	const makesName = asString(name);
	if (!makesName) return [];
	const object = decodeObject(parsed, namespace);
	return [withOwn(object, {
		namespace,
		makes,
		makesName,
		nameIsPrefix: false,
		keys: void 0,
		anyKey: false
	})];
}

// src/model/namespace.ts
function decodeNamespace(parsed) {
	const object = decodeObject(parsed);
	return {
		...object,
		kind: "Namespace",
		labels: {
			...object.labels,
			"kubernetes.io/metadata.name": object.name
		}
	};
}

// src/model/network-policy.ts
function decodeNetworkPolicy(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const types = asStrings(spec["policyTypes"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "NetworkPolicy",
		spec: {
			podSelector: decodeLabelSelector(spec["podSelector"]) ?? {
				matchLabels: {},
				matchExpressions: []
			},
			isIngress: types.length === 0 || types.includes("Ingress"),
			ingress: asObjects(spec["ingress"]).map(decodeIngressRule)
		}
	});
}
function decodeIngressRule(rule, index) {
	return {
		from: asObjects(rule["from"]).map(decodePeer),
		ports: asObjects(rule["ports"]).map(decodePort),
		at: [
			"spec",
			"ingress",
			index
		]
	};
}
function decodePeer(peer) {
	return {
		podSelector: decodeLabelSelector(peer["podSelector"]),
		namespaceSelector: decodeLabelSelector(peer["namespaceSelector"]),
		hasBlock: isPresent(peer["ipBlock"])
	};
}
function decodePort(value) {
	const port = value["port"];
	return {
		port: asNumber(port) ?? asString(port),
		endPort: asNumber(value["endPort"]),
		protocol: asString(value["protocol"]) ?? "TCP"
	};
}

// src/model/attach-metadata.ts
function decodeAttachMetadata(value) {
	return isPresent(value) ? asBoolean(asObject(value)["node"]) ?? false : void 0;
}

// src/model/tls-config.ts
function decodeTlsConfig(value) {
	if (!isPresent(value)) return void 0;
	const tls = asObject(value);
	return {
		ca: decodeSecretOrConfigMap(tls["ca"]),
		cert: decodeSecretOrConfigMap(tls["cert"]),
		keySecret: decodeKeySelector(tls["keySecret"]),
		caFile: asString(tls["caFile"]) || void 0,
		certFile: asString(tls["certFile"]) || void 0,
		keyFile: asString(tls["keyFile"]) || void 0,
		serverName: asString(tls["serverName"]) || void 0,
		insecureSkipVerify: asBoolean(tls["insecureSkipVerify"]),
		minVersion: asString(tls["minVersion"]),
		maxVersion: asString(tls["maxVersion"])
	};
}
function decodeSecretOrConfigMap(value) {
	const reference = asObject(value);
	return {
		secret: decodeKeySelector(reference["secret"]),
		configMap: decodeKeySelector(reference["configMap"])
	};
}
function decodeKeySelector(value) {
	if (!isPresent(value)) return void 0;
	const selector = asObject(value);
	return {
		name: asString(selector["name"]) ?? "",
		key: asString(selector["key"]) ?? ""
	};
}
function withoutFiles(tls) {
	return tls && {
		...tls,
		caFile: void 0,
		certFile: void 0,
		keyFile: void 0
	};
}

// src/model/proxy-config.ts
function decodeProxyConfig(holder) {
	const headers = Object.entries(asObject(holder["proxyConnectHeader"]));
	return {
		proxyUrl: asString(holder["proxyUrl"]) || void 0,
		noProxy: asString(holder["noProxy"]) || void 0,
		proxyFromEnvironment: asBoolean(holder["proxyFromEnvironment"]) ?? false,
		proxyConnectHeader: Object.fromEntries(headers.map(([name, list]) => [name, asList(list).map(decodeKeySelector)]))
	};
}

// src/model/endpoint.ts
function portField({ port, portNumber }) {
	if (port !== void 0) return "port";
	return portNumber === void 0 ? "targetPort" : "portNumber";
}
function decodeEndpoint(endpoint) {
	const targetPort = endpoint["targetPort"];
	return {
		port: asString(endpoint["port"]) || void 0,
		targetPort: asNumber(targetPort) ?? (asString(targetPort) || void 0),
		portNumber: asNumber(endpoint["portNumber"]),
		path: asString(endpoint["path"]) || void 0,
		scheme: asString(endpoint["scheme"]) || void 0,
		params: decodeParams(endpoint["params"]),
		interval: asString(endpoint["interval"]) || void 0,
		scrapeTimeout: asString(endpoint["scrapeTimeout"]) || void 0,
		...decodeHttpClient(endpoint),
		bearerTokenFile: asString(endpoint["bearerTokenFile"]) || void 0,
		filterRunning: asBoolean(endpoint["filterRunning"]) ?? true,
		honorLabels: asBoolean(endpoint["honorLabels"]) ?? false,
		relabelings: asObjects(endpoint["relabelings"]).map(decodeRelabelConfig),
		metricRelabelings: asObjects(endpoint["metricRelabelings"]).map(decodeRelabelConfig)
	};
}
function decodeHttpClient(client) {
	return {
		tlsConfig: decodeTlsConfig(client["tlsConfig"]),
		bearerTokenSecret: decodeKeySelector(client["bearerTokenSecret"]),
		basicAuth: decodeBasicAuth(client["basicAuth"]),
		authorization: decodeAuthorization(client["authorization"]),
		oauth2: decodeOAuth2(client["oauth2"]),
		proxy: decodeProxyConfig(client)
	};
}
function decodeParams(value) {
	return Object.fromEntries(Object.entries(asObject(value)).map(([name, values]) => [name, asStrings(values)]));
}
function decodeBasicAuth(value) {
	if (!isPresent(value)) return void 0;
	const { username, password } = asObject(value);
	return {
		username: decodeKeySelector(username),
		password: decodeKeySelector(password)
	};
}
function decodeAuthorization(value) {
	if (!isPresent(value)) return void 0;
	const authorization = asObject(value);
	return {
		type: asString(authorization["type"]) || void 0,
		credentials: decodeKeySelector(authorization["credentials"])
	};
}
function decodeOAuth2(value) {
	if (!isPresent(value)) return void 0;
	const oauth2 = asObject(value);
	return {
		clientId: decodeSecretOrConfigMap(oauth2["clientId"]),
		clientSecret: decodeKeySelector(oauth2["clientSecret"]),
		tokenUrl: asString(oauth2["tokenUrl"]) || void 0,
		tlsConfig: decodeTlsConfig(oauth2["tlsConfig"]),
		proxy: decodeProxyConfig(oauth2)
	};
}
function decodeRelabelConfig(value) {
	return {
		sourceLabels: value["sourceLabels"] === void 0 ? void 0 : asStrings(value["sourceLabels"]),
		separator: asString(value["separator"]),
		targetLabel: asString(value["targetLabel"]),
		regex: asString(value["regex"]),
		modulus: asNumber(value["modulus"]),
		replacement: asString(value["replacement"]),
		action: asString(value["action"])
	};
}

// src/model/service-monitor.ts
function decodeServiceMonitor(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ServiceMonitor",
		spec: {
			jobLabel: asString(spec["jobLabel"]) || void 0,
			targetLabels: asStrings(spec["targetLabels"]),
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			selector: decodeLabelSelector(spec["selector"]),
			selectorMechanism: asString(spec["selectorMechanism"]) ?? "RelabelConfig",
			namespaceSelector: decodeNamespaceSelector(spec["namespaceSelector"]),
			serviceDiscoveryRole: asString(spec["serviceDiscoveryRole"]),
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			endpoints: asObjects(spec["endpoints"]).map(decodeEndpoint),
			attachesNode: decodeAttachMetadata(spec["attachMetadata"]),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0
		}
	});
}
function decodeNamespaceSelector(value) {
	const selector = asObject(value);
	return {
		any: asBoolean(selector["any"]) ?? false,
		matchNames: asStrings(selector["matchNames"])
	};
}

// src/model/pod-monitor.ts
function decodePodMonitor(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "PodMonitor",
		spec: {
			jobLabel: asString(spec["jobLabel"]) || void 0,
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			selector: decodeLabelSelector(spec["selector"]),
			selectorMechanism: asString(spec["selectorMechanism"]) ?? "RelabelConfig",
			namespaceSelector: decodeNamespaceSelector(spec["namespaceSelector"]),
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			podMetricsEndpoints: asObjects(spec["podMetricsEndpoints"]).map(decodePodMetricsEndpoint),
			attachesNode: decodeAttachMetadata(spec["attachMetadata"]),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0
		}
	});
}
function decodePodMetricsEndpoint(value) {
	const endpoint = decodeEndpoint(value);
	return {
		...endpoint,
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}

// src/model/probe.ts
function decodeProbe(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const prober = asObject(spec["prober"]);
	const { staticConfig, ingress } = asObject(spec["targets"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Probe",
		endpoint: probeEndpoint(spec, prober, asObject(isPresent(staticConfig) ? staticConfig : ingress)),
		spec: {
			jobName: asString(spec["jobName"]) || void 0,
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			attachesNode: false,
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			prober: { url: asString(prober["url"]) ?? "" },
			targets: {
				staticConfig: isPresent(staticConfig) ? decodeStatic(asObject(staticConfig), "static") : void 0,
				ingress: isPresent(ingress) ? decodeIngressTargets(asObject(ingress)) : void 0
			}
		}
	});
}
function decodeStatic(value, list) {
	return {
		targets: asStrings(value[list]),
		labels: asStringMap(value["labels"])
	};
}
function decodeIngressTargets(value) {
	return {
		selector: decodeLabelSelector(value["selector"]) ?? {
			matchLabels: {},
			matchExpressions: []
		},
		namespaceSelector: decodeNamespaceSelector(value["namespaceSelector"])
	};
}
function probeEndpoint(spec, prober, targets) {
	const endpoint = decodeEndpoint({
		...prober,
		interval: spec["interval"] ?? null,
		scrapeTimeout: spec["scrapeTimeout"] ?? null,
		tlsConfig: spec["tlsConfig"] ?? null,
		bearerTokenSecret: spec["bearerTokenSecret"] ?? null,
		basicAuth: spec["basicAuth"] ?? null,
		authorization: spec["authorization"] ?? null,
		oauth2: spec["oauth2"] ?? null,
		relabelings: targets["relabelingConfigs"] ?? null,
		metricRelabelings: spec["metricRelabelings"] ?? null
	});
	return {
		...endpoint,
		path: endpoint.path ?? crdDefaults.proberPath,
		params: probeParams(asString(spec["module"]), spec["params"]),
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}
function probeParams(module, value) {
	const params = asObjects(value).map(({ name, values }) => [asString(name) ?? "", asStrings(values)]);
	return {
		...Object.fromEntries(params),
		...module ? { module: [module] } : {}
	};
}

// src/model/prometheus-clients.ts
function decodeOtherClients(spec) {
	const apiserver = spec["apiserverConfig"];
	const { alertmanagers } = asObject(spec["alerting"]);
	return [
		...clientsOf(spec["remoteRead"], ["spec", "remoteRead"]),
		...clientsOf(spec["remoteWrite"], ["spec", "remoteWrite"]),
		...isPresent(apiserver) ? [{
			at: ["spec", "apiserverConfig"],
			client: decodeHttpClient(asObject(apiserver))
		}] : [],
		...clientsOf(alertmanagers, [
			"spec",
			"alerting",
			"alertmanagers"
		]),
		...asObjects(spec["scrapeClasses"]).map(({ tlsConfig }, index) => ({
			at: [
				"spec",
				"scrapeClasses",
				index
			],
			client: decodeHttpClient(tlsConfig === void 0 ? {} : { tlsConfig })
		}))
	];
}
function clientsOf(value, at) {
	return asObjects(value).map((client, index) => ({
		at: [...at, index],
		client: decodeHttpClient(client)
	}));
}

// src/model/prometheus.ts
function decodePrometheus(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const fileAccess = asObject(spec["arbitraryFSAccessThroughSMs"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: parsed.manifest.kind === "PrometheusAgent" ? "PrometheusAgent" : "Prometheus",
		spec: {
			serviceMonitorSelector: decodeLabelSelector(spec["serviceMonitorSelector"]),
			serviceMonitorNamespaceSelector: decodeLabelSelector(spec["serviceMonitorNamespaceSelector"]),
			podMonitorSelector: decodeLabelSelector(spec["podMonitorSelector"]),
			podMonitorNamespaceSelector: decodeLabelSelector(spec["podMonitorNamespaceSelector"]),
			probeSelector: decodeLabelSelector(spec["probeSelector"]),
			probeNamespaceSelector: decodeLabelSelector(spec["probeNamespaceSelector"]),
			scrapeConfigSelector: decodeLabelSelector(spec["scrapeConfigSelector"]),
			scrapeConfigNamespaceSelector: decodeLabelSelector(spec["scrapeConfigNamespaceSelector"]),
			ruleSelector: decodeLabelSelector(spec["ruleSelector"]),
			ruleNamespaceSelector: decodeLabelSelector(spec["ruleNamespaceSelector"]),
			version: asString(spec["version"]),
			mode: asString(spec["mode"]),
			paused: asBoolean(spec["paused"]) ?? false,
			replicas: asNumber(spec["replicas"]) ?? 1,
			shards: Math.max(asNumber(spec["shards"]) ?? 1, 1),
			scrapeInterval: asString(spec["scrapeInterval"]) ?? crdDefaults.scrapeInterval,
			evaluationInterval: asString(spec["evaluationInterval"]) ?? crdDefaults.evaluationInterval,
			scrapeTimeout: asString(spec["scrapeTimeout"]) || void 0,
			serviceDiscoveryRole: asString(spec["serviceDiscoveryRole"]),
			ignoreNamespaceSelectors: asBoolean(spec["ignoreNamespaceSelectors"]) ?? false,
			overrideHonorLabels: asBoolean(spec["overrideHonorLabels"]) ?? false,
			enforcedNamespaceLabel: asString(spec["enforcedNamespaceLabel"]) || void 0,
			additionalScrapeConfigs: decodeOptionalKey(spec["additionalScrapeConfigs"]),
			additionalAlertRelabelConfigs: decodeOptionalKey(spec["additionalAlertRelabelConfigs"]),
			additionalAlertManagerConfigs: decodeOptionalKey(spec["additionalAlertManagerConfigs"]),
			otherClients: decodeOtherClients(spec),
			excludedFromEnforcement: asObjects(spec["excludedFromEnforcement"]).map(decodeReference),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			enforcedTargetLimit: asNumber(spec["enforcedTargetLimit"]) ?? 0,
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			arbitraryFSAccessDenied: asBoolean(fileAccess["deny"]) ?? false,
			scrapeClasses: asObjects(spec["scrapeClasses"]).map(decodeScrapeClass),
			secrets: listed(spec["secrets"], ["spec", "secrets"]),
			configMaps: listed(spec["configMaps"], ["spec", "configMaps"]),
			volumes: asObjects(spec["volumes"]).map((volume, index) => decodeVolume(volume, [
				"spec",
				"volumes",
				index
			])),
			volumeMounts: [...decodeVolumeMounts(spec["volumeMounts"], ["spec", "volumeMounts"]), ...asObjects(spec["containers"]).flatMap((container, index) => container["name"] === "prometheus" ? decodeVolumeMounts(container["volumeMounts"], [
				"spec",
				"containers",
				index,
				"volumeMounts"
			]) : [])],
			automountServiceAccountToken: asBoolean(spec["automountServiceAccountToken"]) ?? true,
			image: asString(spec["image"]),
			serviceAccountName: asString(spec["serviceAccountName"]) || void 0,
			hasApiserverConfig: isPresent(spec["apiserverConfig"]),
			podLabels: asStringMap(asObject(spec["podMetadata"])["labels"]),
			hostNetwork: asBoolean(spec["hostNetwork"]) ?? false
		}
	});
}
function decodeScrapeClass(value) {
	return {
		name: asString(value["name"]) ?? "",
		isDefault: asBoolean(value["default"]) ?? false,
		tlsConfig: decodeTlsConfig(value["tlsConfig"]),
		authorization: decodeAuthorization(value["authorization"]),
		relabelings: asObjects(value["relabelings"]).map(decodeRelabelConfig),
		attachesNode: decodeAttachMetadata(value["attachMetadata"])
	};
}
function decodeOptionalKey(value) {
	const selector = decodeKeySelector(value);
	return selector && {
		...selector,
		optional: asBoolean(asObject(value)["optional"]) ?? false
	};
}
function decodeReference(value) {
	return {
		group: asString(value["group"]) || "monitoring.coreos.com",
		resource: asString(value["resource"]) ?? "",
		namespace: asString(value["namespace"]) ?? "",
		name: asString(value["name"]) ?? ""
	};
}
function listed(value, at) {
	return asList(value).flatMap((name, index) => typeof name === "string" ? [{
		name,
		at: [...at, index]
	}] : []);
}
function decodeVolumeMounts(value, at) {
	return asObjects(value).map((mount, index) => ({
		name: asString(mount["name"]) ?? "",
		mountPath: asString(mount["mountPath"]) ?? "",
		subPath: asString(mount["subPath"]) || (mount["subPathExpr"] === void 0 ? void 0 : "?"),
		at: [...at, index]
	}));
}
function decodeVolume(value, at) {
	const name = asString(value["name"]) ?? "";
	if (value["projected"] !== void 0) {
		const sources = asObjects(asObject(value["projected"])["sources"]);
		const parts = sources.flatMap((source, index) => decodeVolumeParts(source, [
			...at,
			"projected",
			"sources",
			index
		]));
		return {
			name,
			at,
			parts,
			open: parts.length < sources.length
		};
	}
	const parts = decodeVolumeParts(value, at);
	return {
		name,
		at,
		parts,
		open: parts.length === 0
	};
}
function decodeVolumeParts(value, at) {
	const rest = (source) => ({
		items: decodeItems(source["items"]),
		optional: asBoolean(source["optional"]) ?? false
	});
	if (value["secret"] !== void 0) {
		const secret = asObject(value["secret"]);
		const field = secret["secretName"] === void 0 ? "name" : "secretName";
		return [{
			makes: "Secret",
			name: asString(secret[field]) ?? "",
			at: [
				...at,
				"secret",
				field
			],
			...rest(secret)
		}];
	}
	if (value["configMap"] === void 0) return [];
	const configMap = asObject(value["configMap"]);
	return [{
		makes: "ConfigMap",
		name: asString(configMap["name"]) ?? "",
		at: [
			...at,
			"configMap",
			"name"
		],
		...rest(configMap)
	}];
}
function decodeItems(value) {
	if (!Array.isArray(value) || value.length === 0) return void 0;
	return asObjects(value).map((item) => ({
		key: asString(item["key"]) ?? "",
		path: asString(item["path"]) ?? ""
	}));
}

// src/model/rbac.ts
function decodeRole(parsed, namespace) {
	const kind = parsed.manifest.kind === "ClusterRole" ? "ClusterRole" : "Role";
	return withOwn(scoped(parsed, kind === "Role", namespace), {
		kind,
		rules: asObjects(parsed.value["rules"]).map(decodeRule),
		isAggregated: isPresent(parsed.value["aggregationRule"])
	});
}
function decodeRoleBinding(parsed, namespace) {
	const kind = parsed.manifest.kind === "ClusterRoleBinding" ? "ClusterRoleBinding" : "RoleBinding";
	const roleRef = asObject(parsed.value["roleRef"]);
	return withOwn(scoped(parsed, kind === "RoleBinding", namespace), {
		kind,
		roleRef: {
			kind: asString(roleRef["kind"]) ?? "",
			name: asString(roleRef["name"]) ?? ""
		},
		subjects: decodeSubjects(parsed.value["subjects"], namespace)
	});
}
function decodeServiceAccount(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "ServiceAccount" });
}
function scoped(parsed, isNamespaced, namespace) {
	const object = decodeObject(parsed, namespace);
	return isNamespaced ? object : withOwn(object, {
		namespace: void 0,
		ref: object.name
	});
}
function decodeRule(rule, index) {
	return {
		apiGroups: asStrings(rule["apiGroups"]),
		resources: asStrings(rule["resources"]),
		verbs: asStrings(rule["verbs"]),
		resourceNames: asStrings(rule["resourceNames"]),
		at: ["rules", index]
	};
}
function decodeSubjects(value, namespace) {
	return asObjects(value).map((subject, index) => ({
		kind: asString(subject["kind"]) ?? "",
		name: asString(subject["name"]) ?? "",
		namespace: asString(subject["namespace"]) ?? namespace,
		at: ["subjects", index]
	}));
}

// src/model/rule-objects.ts
function decodePrometheusRule(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "PrometheusRule" });
}
function decodeAlertmanagerConfig(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "AlertmanagerConfig" });
}
function decodeThanosRuler(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ThanosRuler",
		spec: {
			ruleSelector: decodeLabelSelector(spec["ruleSelector"]),
			ruleNamespaceSelector: decodeLabelSelector(spec["ruleNamespaceSelector"])
		}
	});
}
function decodeAlertmanager(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Alertmanager",
		spec: {
			alertmanagerConfigSelector: decodeLabelSelector(spec["alertmanagerConfigSelector"]),
			alertmanagerConfigNamespaceSelector: decodeLabelSelector(spec["alertmanagerConfigNamespaceSelector"]),
			alertmanagerConfiguration: asString(asObject(spec["alertmanagerConfiguration"])["name"]) || void 0
		}
	});
}

// src/model/scrape-config.ts
function decodeScrapeConfig(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const known = /* @__PURE__ */ new Set(["staticConfigs", "kubernetesSDConfigs"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ScrapeConfig",
		endpoint: scrapeConfigEndpoint(spec),
		spec: {
			jobName: asString(spec["jobName"]) || void 0,
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			attachesNode: asObjects(spec["kubernetesSDConfigs"]).some((entry) => decodeAttachMetadata(entry["attachMetadata"]) === true),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			staticConfigs: asObjects(spec["staticConfigs"]).map((entry) => decodeStatic(entry, "targets")),
			kubernetesSDConfigs: asObjects(spec["kubernetesSDConfigs"]).map(decodeKubernetesSDConfig),
			others: Object.keys(spec).filter((name) => name.endsWith("SDConfigs") && !known.has(name) && asList(spec[name]).length > 0)
		}
	});
}
function decodeKubernetesSDConfig(value) {
	const namespaces = asObject(value["namespaces"]);
	return {
		role: (asString(value["role"]) ?? "").toLowerCase(),
		names: asStrings(namespaces["names"]),
		ownNamespace: asBoolean(namespaces["ownNamespace"]) ?? false,
		isNarrowed: asList(value["selectors"]).length > 0 || asString(value["apiServer"]) !== void 0,
		clientField: asString(value["apiServer"]) === void 0 ? clientFieldOf(value) : void 0
	};
}
function clientFieldOf(value) {
	const { insecureSkipVerify, ...tls } = asObject(value["tlsConfig"]);
	const isSet = {
		basicAuth: isPresent(value["basicAuth"]),
		authorization: isPresent(value["authorization"]),
		oauth2: isPresent(value["oauth2"]),
		proxyUrl: Boolean(asString(value["proxyUrl"])),
		proxyFromEnvironment: value["proxyFromEnvironment"] === true,
		followRedirects: value["followRedirects"] === false,
		enableHTTP2: value["enableHTTP2"] === false,
		tlsConfig: insecureSkipVerify === true || Object.values(tls).some(isPresent)
	};
	return Object.keys(isSet).find((field) => isSet[field]);
}
function scrapeConfigEndpoint(spec) {
	const endpoint = decodeEndpoint({
		...spec,
		path: spec["metricsPath"] ?? null,
		interval: spec["scrapeInterval"] ?? null
	});
	return {
		...endpoint,
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}

// src/model/service.ts
function decodeService(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const selector = asStringMap(spec["selector"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Service",
		spec: {
			type: asString(spec["type"]) ?? "ClusterIP",
			clusterIP: asString(spec["clusterIP"]),
			selector: Object.keys(selector).length > 0 ? selector : void 0,
			ports: asObjects(spec["ports"]).map((port) => ({
				name: asString(port["name"]) || void 0,
				port: asNumber(port["port"]),
				targetPort: asNumber(port["targetPort"]) || asString(port["targetPort"]) || void 0,
				protocol: asString(port["protocol"]) ?? "TCP"
			})),
			publishNotReadyAddresses: asBoolean(spec["publishNotReadyAddresses"]) ?? false
		}
	});
}

// src/model/decode.ts
function noObjects() {
	return {
		services: [],
		endpoints: [],
		endpointSlices: [],
		keySources: [],
		namespaces: [],
		workloads: [],
		serviceMonitors: [],
		podMonitors: [],
		probes: [],
		scrapeConfigs: [],
		ingresses: [],
		prometheuses: [],
		prometheusRules: [],
		thanosRulers: [],
		alertmanagers: [],
		alertmanagerConfigs: [],
		componentConfigurations: [],
		kustomizations: [],
		chartReleases: [],
		serviceAccounts: [],
		roles: [],
		roleBindings: [],
		networkPolicies: [],
		refused: []
	};
}
function configurationResources({ serviceMonitors, podMonitors, probes, scrapeConfigs }) {
	return [
		...serviceMonitors,
		...podMonitors,
		...probes,
		...scrapeConfigs
	];
}
const monitoring = ["monitoring.coreos.com"];
const rbac = ["rbac.authorization.k8s.io"];
const decoders = {
	Service: {
		groups: [""],
		into: intoService
	},
	Endpoints: {
		groups: [""],
		into: (o, p, n) => o.endpoints.push(decodeEndpoints(p, n))
	},
	EndpointSlice: {
		groups: ["discovery.k8s.io"],
		into: (o, p, n) => o.endpointSlices.push(decodeEndpointSlice(p, n))
	},
	Namespace: {
		groups: [""],
		into: (o, p) => o.namespaces.push(decodeNamespace(p))
	},
	Secret: {
		groups: [""],
		into: (o, p, n) => o.keySources.push(decodeSecret(p, n))
	},
	ConfigMap: {
		groups: [""],
		into: intoConfigMap
	},
	SealedSecret: {
		groups: ["bitnami.com"],
		into: (o, p, n) => o.keySources.push(decodeSealedSecret(p, n))
	},
	ExternalSecret: {
		groups: ["external-secrets.io", "kubernetes-client.io"],
		into: (o, p, n) => o.keySources.push(decodeExternalSecret(p, n))
	},
	...vaultSecrets(),
	SecretProviderClass: {
		groups: ["secrets-store.csi.x-k8s.io"],
		into: (o, p, n) => o.keySources.push(...decodeSecretProviderClass(p, n))
	},
	Bundle: {
		groups: ["trust.cert-manager.io"],
		into: (o, p) => o.keySources.push(...decodeBundle(p))
	},
	ClusterExternalSecret: {
		groups: ["external-secrets.io"],
		into: (o, p) => o.keySources.push(...decodeClusterExternalSecret(p))
	},
	Certificate: {
		groups: ["cert-manager.io"],
		into: (o, p, n) => o.keySources.push(decodeCertificate(p, n))
	},
	ServiceMonitor: {
		groups: monitoring,
		into: (o, p, n) => o.serviceMonitors.push(decodeServiceMonitor(p, n))
	},
	PodMonitor: {
		groups: monitoring,
		into: (o, p, n) => o.podMonitors.push(decodePodMonitor(p, n))
	},
	Probe: {
		groups: monitoring,
		into: (o, p, n) => o.probes.push(decodeProbe(p, n))
	},
	ScrapeConfig: {
		groups: monitoring,
		into: (o, p, n) => o.scrapeConfigs.push(decodeScrapeConfig(p, n))
	},
	Ingress: {
		groups: ["networking.k8s.io", "extensions"],
		into: (o, p, n) => o.ingresses.push(decodeIngress(p, n))
	},
	Prometheus: {
		groups: monitoring,
		into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n))
	},
	PrometheusAgent: {
		groups: monitoring,
		into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n))
	},
	PrometheusRule: {
		groups: monitoring,
		into: (o, p, n) => o.prometheusRules.push(decodePrometheusRule(p, n))
	},
	ThanosRuler: {
		groups: monitoring,
		into: (o, p, n) => o.thanosRulers.push(decodeThanosRuler(p, n))
	},
	Alertmanager: {
		groups: monitoring,
		into: (o, p, n) => o.alertmanagers.push(decodeAlertmanager(p, n))
	},
	AlertmanagerConfig: {
		groups: monitoring,
		into: (o, p, n) => o.alertmanagerConfigs.push(decodeAlertmanagerConfig(p, n))
	},
	ServiceAccount: {
		groups: [""],
		into: (o, p, n) => o.serviceAccounts.push(decodeServiceAccount(p, n))
	},
	Role: {
		groups: rbac,
		into: (o, p, n) => o.roles.push(decodeRole(p, n))
	},
	ClusterRole: {
		groups: rbac,
		into: (o, p, n) => o.roles.push(decodeRole(p, n))
	},
	RoleBinding: {
		groups: rbac,
		into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n))
	},
	ClusterRoleBinding: {
		groups: rbac,
		into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n))
	},
	NetworkPolicy: {
		groups: ["networking.k8s.io", "extensions"],
		into: (o, p, n) => o.networkPolicies.push(decodeNetworkPolicy(p, n))
	},
	ClusterConfiguration: {
		groups: ["kubeadm.k8s.io"],
		into: (o, p) => o.componentConfigurations.push(decodeClusterConfiguration(p))
	},
	KubeProxyConfiguration: {
		groups: ["kubeproxy.config.k8s.io"],
		into: (o, p) => o.componentConfigurations.push(decodeKubeProxyConfiguration(p))
	},
	HelmRelease: {
		groups: ["helm.toolkit.fluxcd.io", "helm.fluxcd.io"],
		into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n))
	},
	HelmChart: {
		groups: ["helm.cattle.io"],
		into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n))
	},
	Application: {
		groups: ["argoproj.io"],
		into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n))
	},
	Kustomization: {
		groups: ["kustomize.config.k8s.io", "kustomize.toolkit.fluxcd.io"],
		into: intoKustomization
	},
	Component: {
		groups: ["kustomize.config.k8s.io"],
		into: intoKustomization
	},
	...Object.fromEntries(workloadKinds.map((kind) => [kind, {
		groups: [
			"",
			"apps",
			"batch",
			"argoproj.io",
			"extensions",
			"apps.kruise.io"
		],
		into: (o, p, n) => o.workloads.push(decodeWorkload(p, n))
	}]))
};
function vaultSecrets() {
	const decoder = {
		groups: ["secrets.hashicorp.com"],
		into: (o, p, n) => o.keySources.push(...decodeVaultSecret(p, n))
	};
	return {
		VaultStaticSecret: decoder,
		VaultDynamicSecret: decoder,
		VaultPKISecret: decoder
	};
}
function intoService(objects, parsed, namespace) {
	objects.services.push(decodeService(parsed, namespace));
	objects.keySources.push(...decodeServingCertificate(parsed, namespace));
}
function intoConfigMap(objects, parsed, namespace) {
	objects.keySources.push(decodeConfigMap(parsed, namespace));
	for (const embedded of embeddedManifests(parsed)) decodeInto(objects, embedded);
}
function intoKustomization(objects, parsed) {
	if (groupOf(parsed.manifest.apiVersion) === "kustomize.toolkit.fluxcd.io") {
		objects.kustomizations.push(decodeFluxKustomization(parsed));
		return;
	}
	objects.kustomizations.push(decodeKustomization(parsed));
	objects.keySources.push(...decodeGenerators(parsed));
}
const knownKinds = Object.entries(decoders).map(([kind, { groups: [group = ""] }]) => ({
	apiVersion: group === "" ? "v1" : `${group}/v1`,
	kind
}));
function isWanted(apiVersion, kind, text) {
	if (chartKinds.has(kind) && !/prometheus|monitoring/.test(text())) return false;
	return isKnown(apiVersion, kind);
}
const chartKinds = /* @__PURE__ */ new Set([
	"HelmRelease",
	"HelmChart",
	"Application"
]);
function isKnown(apiVersion, kind) {
	return Object.hasOwn(decoders, kind) && (decoders[kind]?.groups.includes(groupOf(apiVersion)) ?? false);
}
function decodeInto(objects, parsed, namespace) {
	const { apiVersion, kind } = parsed.manifest;
	if (isKnown(apiVersion, kind) && !isFragment(parsed)) decoders[kind]?.into(objects, parsed, namespace);
}
const selecting = /* @__PURE__ */ new Set(["ServiceMonitor", "PodMonitor"]);
const nameless = /* @__PURE__ */ new Set([
	"ClusterConfiguration",
	"KubeProxyConfiguration",
	"Kustomization",
	"Component"
]);
function isFragment({ manifest, value }) {
	const { name, generateName } = asObject(value["metadata"]);
	if (!nameless.has(manifest.kind) && !name && !generateName) return true;
	return selecting.has(manifest.kind) && !isPresent(asObject(value["spec"])["selector"]);
}
function groupOf(apiVersion) {
	return apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
}

export { asList as A, parseDocument as B, decodeLabelSelector as C, title as D, decodeObject as E, asStringMap as F, parseWithin as G, compose as H, asStrings as I, isPresent as L, asObject as M, asObjects as N, withOwn as O, asString as P, mapToJson as R, workloadKinds as S, bringsPrometheus as T, endOfString as U, isSymbolic as V, split as W, nodeAt as _, portField as a, descend as b, sourceTitle as c, commonFolder as d, folderOf as f, markOf as g, locate as h, noObjects as i, asNumber as j, asBoolean as k, crdDefaults as l, joinPath as m, decodeInto as n, decodeConfigMap as o, isBelow as p, isWanted as r, decodeSecret as s, configurationResources as t, baseName as u, textAt as v, serviceNameLabel as w, wordsAt as x, valueAt as y, toJson as z };