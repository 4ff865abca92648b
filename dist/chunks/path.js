import { t as require_dist } from "./yaml.js";

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
function treeOf(document, text, from, limits) {
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
	const errors = document.errors.filter(isRefusedByKubernetes).sort((a, b) => a.pos[0] - b.pos[0]);
	const [error] = errors;
	if (error !== void 0) return refused(keyTooDeep(errors, text.slice(from, end)) ?? error, text, from, end);
	return treeOf(document, text, from, limits);
}
function isRefusedByKubernetes({ message }) {
	return !message.startsWith("Comments must be separated");
}
function keyTooDeep([first, ...others], document) {
	if (first?.code !== "BLOCK_AS_IMPLICIT_KEY") return void 0;
	const long = others.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === first.pos[0]);
	if (long === void 0) return void 0;
	return {
		code: "BAD_INDENT",
		message: "",
		pos: [document.lastIndexOf("\n", long.pos[1] - 1) + 1, long.pos[1]]
	};
}
function refused(error, text, from, end) {
	if (error.code === "RESOURCE_EXHAUSTION") return {
		faults: [],
		notRead: "needs more memory than there is"
	};
	const start = Math.min(from + error.pos[0], end);
	return { faults: [syntaxFault(plainReason(error.code, error.message), ...marked$1(text, start, end))] };
}
function marked$1(text, at, end) {
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
	make;
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
	limits;
	aliasNodes = 0;
	takesBraces;
	levels;
	constructor(make, text, start, end, limits, takesBraces) {
		this.make = make;
		this.text = text;
		this.end = end;
		this.pos = start;
		this.lineStart = start;
		this.limits = limits;
		this.takesBraces = takesBraces;
		this.levels = limits.depth;
	}
	doubt() {
		this.isDoubtful = true;
		this.pos = this.end;
		this.column = -1;
		return this.make.scalar(null, 0, 0);
	}
	template(at) {
		if (!this.isDoubtful && at < this.end - 1) this.braces = at;
		return false;
	}
	enter() {
		if (this.levels-- <= 0) this.doubt();
		return !this.isDoubtful;
	}
	leave() {
		this.levels++;
	}
	countAlias() {
		if (++this.aliasNodes > this.limits.aliasNodes) this.doubt();
		return !this.isDoubtful;
	}
	scalar(value, start, end, outerEnd) {
		this.lastEnd = outerEnd;
		return this.make.scalar(value, start, end);
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
				if (found === code.brace && text.charCodeAt(i + 1) === code.brace && !this.takesBraces) return this.template(i);
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
	const node = reader.make.again(target, start, end, reader);
	reader.endLine();
	reader.lastEnd = end;
	return node;
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
	const mapping = reader.make.mapping();
	skipBlank(reader, column);
	while (text.charCodeAt(reader.pos) !== code.closingBrace) {
		if (!flowKey(reader) || mapping.has(reader.key)) return reader.doubt();
		const { key, keyStart, keyEnd } = reader;
		skipBlank(reader, column);
		mapping.put(key, keyStart, keyEnd, flowValue(reader, column));
		if (!separated(reader, column, code.closingBrace)) return reader.doubt();
	}
	reader.pos++;
	return mapping.close(start, reader.pos);
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
	return reader.make.sequence(items, start, reader.pos);
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

// src/source/quick-key.ts
const keys = new Array(4096).fill("");
function plainKeyAt(text, start, end) {
	const length = end - start;
	const place = placeOf(text, start, end);
	const known = keys[place] ?? "";
	if (known.length === length && text.startsWith(known, start)) return known;
	const words = text.slice(start, end);
	const key = keyOfPlain(words);
	if (key === words && length > 0) keys[place] = shared(words);
	return key;
}
function placeOf(text, start, end) {
	const middle = text.charCodeAt(start + end >> 1);
	return ((text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + middle) * 31 + end - start & 4095;
}
function shared(words) {
	return Object.keys({ [words]: 0 })[0] ?? words;
}

// src/source/quick.ts
const unread = {
	root: void 0,
	braces: -1
};
function quick(make, text, start, end, limits, takesBraces = false) {
	if (start > 0 && text.charCodeAt(start - 1) === code.dash) return unread;
	const reader = new Reader(make, text, start, end, limits, takesBraces);
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
	const open = reader.make.mapping();
	const start = reader.pos;
	do {
		if (isDash(reader) || !key(reader)) return reader.doubt();
		const { key: name, keyStart, keyEnd } = reader;
		if (open.has(name)) return reader.doubt();
		open.put(name, keyStart, keyEnd, mappedValue(reader, column));
	} while (reader.column === column);
	return open.close(start, reader.lastEnd);
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
	const words = plainKeyAt(reader.text, start, reader.plainEnd);
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
	return reader.make.sequence(items, start, reader.lastEnd);
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

// src/source/tree.ts
function toJson(node) {
	if (node.type === "scalar") return node.value;
	if (node.type === "seq") return node.items.map(toJson);
	return mapToJson(node);
}
function mapToJson(node) {
	const object = {};
	for (const { key, value } of node.entries) setOwn(object, key, toJson(value));
	return object;
}
function setOwn(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
	else object[key] = value;
}
function entryOf(node, key) {
	return node.type === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
}
function child(node, step) {
	if (typeof step === "string") return entryOf(node, step)?.value;
	return node.type === "seq" ? node.items[step] : void 0;
}

// src/source/quick-maker.ts
const trees = {
	scalar: (value, start, end) => ({
		type: "scalar",
		value,
		start,
		end
	}),
	mapping: () => new OpenTree(),
	sequence: (items, start, end) => ({
		type: "seq",
		items: items.slice(),
		start,
		end
	}),
	again: placed,
	ofTree: (root) => root
};
const values = {
	scalar: (value) => value,
	mapping: () => new OpenObject(),
	sequence: (items) => items,
	again: (value, _start, _end, count) => {
		weigh(value, count);
		return value;
	},
	ofTree: toJson
};
var OpenEntries = class {
	entries = [];
	names;
	has(key) {
		if (this.names !== void 0) return this.names.has(key);
		for (const entry of this.entries) if (entry.key === key) return true;
		return false;
	}
	add(entry) {
		this.entries.push(entry);
		this.names?.add(entry.key);
		if (this.entries.length === 12) this.names = new Set(this.entries.map(({ key }) => key));
	}
	all() {
		return this.entries.slice();
	}
};
var OpenTree = class extends OpenEntries {
	put(key, keyStart, keyEnd, value) {
		this.add({
			key,
			keyStart,
			keyEnd,
			value
		});
	}
	close(start, end) {
		return {
			type: "map",
			entries: this.all(),
			start,
			end
		};
	}
};
var OpenObject = class {
	object = {};
	has(key) {
		return Object.hasOwn(this.object, key);
	}
	put(key, _keyStart, _keyEnd, value) {
		setOwn(this.object, key, value);
	}
	close() {
		return this.object;
	}
};
function placed(node, start, end, count) {
	if (!count.countAlias()) return node;
	if (node.type === "scalar") return {
		type: "scalar",
		value: node.value,
		start,
		end
	};
	if (!count.enter()) return node;
	const copy = (child) => placed(child, start, end, count);
	const whole = node.type === "seq" ? {
		type: "seq",
		items: node.items.map(copy),
		start,
		end
	} : {
		type: "map",
		entries: node.entries.map(({ key, value }) => {
			count.countAlias();
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
	count.leave();
	return whole;
}
function weigh(value, count) {
	if (!count.countAlias() || typeof value !== "object" || value === null || !count.enter()) return;
	const isList = Array.isArray(value);
	for (const inner of Object.values(value)) {
		if (!isList) count.countAlias();
		weigh(inner, count);
	}
	count.leave();
}

// src/source/sourced.ts
function sourced(node, source) {
	const { start, end } = node;
	const at = {
		source,
		start,
		end
	};
	if (node.type === "scalar") return scalarAt(node.value, at);
	if (node.type === "seq") return seqAt(node.items.map((item) => sourced(item, source)), at);
	return mapAt(node.entries.map(({ key, keyStart, keyEnd, value }) => ({
		key,
		keyStart,
		keyEnd,
		value: sourced(value, source),
		source
	})), at);
}
function marked(node, mark) {
	if (node.type === "scalar") return scalarAt(node.value, mark);
	if (node.type === "seq") return seqAt(node.items.map((item) => marked(item, mark)), mark);
	return mapAt(node.entries.map(({ key, value }) => entryAt(key, marked(value, mark), mark)), mark);
}
function scalarAt(value, { source, start, end }) {
	return {
		type: "scalar",
		value,
		start,
		end,
		source
	};
}
function mapAt(entries, { source, start, end }) {
	return {
		type: "map",
		entries,
		start,
		end,
		source
	};
}
function seqAt(items, { source, start, end }) {
	return {
		type: "seq",
		items,
		start,
		end,
		source
	};
}
function entryAt(key, value, { source, start, end }) {
	return {
		key,
		keyStart: start,
		keyEnd: end,
		value,
		source
	};
}
function entryWith(entry, value, key = entry.key) {
	const { keyStart, keyEnd, source } = entry;
	return {
		key,
		keyStart,
		keyEnd,
		value,
		source
	};
}
function keyMark({ source, keyStart, keyEnd }) {
	return {
		source,
		start: keyStart,
		end: keyEnd
	};
}
function fieldOf(node, key) {
	if (node?.type !== "map") return void 0;
	for (const entry of node.entries) if (entry.key === key) return entry;
}
function nodeAt(node, ...path) {
	let at = node;
	for (const step of path) if (typeof step === "string") at = fieldOf(at, step)?.value;
	else at = at?.type === "seq" ? at.items[step] : void 0;
	return at;
}
function withEntry(map, entry) {
	let at = 0;
	while (at < map.entries.length && map.entries[at]?.key !== entry.key) at++;
	if (at === map.entries.length) return mapAt(map.entries.concat([entry]), map);
	const entries = map.entries.slice();
	entries[at] = entry;
	return mapAt(entries, map);
}
function withValue(map, entry, value) {
	return entry.value === value ? map : withEntry(map, entryWith(entry, value));
}
function withEach(list, change) {
	const items = list.items.map(change);
	return items.every((item, i) => item === list.items[i]) ? list : seqAt(items, list);
}
function withoutKey(map, key) {
	const entries = map.entries.filter((entry) => entry.key !== key);
	return entries.length === map.entries.length ? map : mapAt(entries, map);
}
function textOf(node) {
	if (node?.type !== "scalar" || node.value === null) return void 0;
	return String(node.value);
}
function isNull(node) {
	return node === void 0 || node.type === "scalar" && node.value === null;
}
function fromJson(value, mark) {
	if (value === null || typeof value !== "object") return scalarAt(value, mark);
	if (Array.isArray(value)) return seqAt(value.map((item) => fromJson(item, mark)), mark);
	return mapAt(Object.entries(value).map(([key, entry]) => entryAt(key, fromJson(entry, mark), mark)), mark);
}

// src/source/sourced-maker.ts
var SourcedMaker = class {
	source;
	constructor(source) {
		this.source = source;
	}
	scalar(value, start, end) {
		return scalarAt(value, {
			source: this.source,
			start,
			end
		});
	}
	mapping() {
		return new OpenSourced(this.source);
	}
	sequence(items, start, end) {
		return seqAt(items.slice(), {
			source: this.source,
			start,
			end
		});
	}
	again(node, start, end, count) {
		return this.ofTree(placed(node, start, end, count));
	}
	ofTree(root) {
		return sourced(root, this.source);
	}
};
var OpenSourced = class extends OpenEntries {
	source;
	constructor(source) {
		super();
		this.source = source;
	}
	put(key, keyStart, keyEnd, value) {
		this.add({
			key,
			keyStart,
			keyEnd,
			value,
			source: this.source
		});
	}
	close(start, end) {
		return mapAt(this.all(), {
			source: this.source,
			start,
			end
		});
	}
};

// src/source/template.ts
function isSymbolic(value) {
	return value.includes("{{") || /\$[{(][^})]*[})]|\$[A-Z_][A-Z0-9_]+/.test(value);
}
function templateMark(text, start, end, takesBraces = false) {
	if (!hasBraces(text, start, end)) return -1;
	let offset = start;
	let isText = false;
	let isBlock = false;
	let braceEnd = -1;
	for (const lexeme of new import_dist.Lexer().lex(text.slice(start, end))) {
		const type = isText ? null : import_dist.CST.tokenType(lexeme);
		if (isText && !isBlock && !takesBraces && lexeme.includes("{{")) return offset + lexeme.indexOf("{{");
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
const markedLine = new RegExp(`^[ \\t]*(?:${[
	/\$\{|\$\(|\$[A-Z_]+[ \t]*\r?$/,
	/<%|\{%|\[\[|@[A-Z_]+@/,
	/[A-Z][A-Z0-9]*_[A-Z0-9_]+[ \t]*\r?$/,
	/(?:- +)*[\w./-]+:[ \t]+(?:@[A-Z][A-Z0-9_]*@|\{[A-Za-z][\w-]*\}[^\s,}\]])/,
	/(?<=[ \t])\.\.\.[ \t]*\r?$/
].map(({ source }) => source).join("|")})`, "m");
const quotedAction = /"[^"\n]*\{\{[^}\n]*"[^}\n]*\}\}/;
function markedLineIn(text, start, end, takesBraces = false) {
	const body = text.slice(start, end);
	const line = body.search(markedLine);
	const at = line === -1 && !takesBraces ? body.search(quotedAction) : line;
	return at === -1 ? -1 : start + at;
}
const valueOfYtt = /^[ \t]*(?:- +)*(?:[\w./"'-]+:|-)[ \t]+#@[ \t]/m;
function yttMark(text, start, end) {
	const at = text.slice(start, end).search(valueOfYtt);
	return at === -1 ? -1 : start + at;
}
function isMark(type) {
	return type === "doc-mode" || type === "flow-error-end" || type === "scalar";
}

// src/source/parse-document.ts
const withTemplates = /* @__PURE__ */ new Set(["PrometheusRule", "AlertmanagerConfig"]);
function parseDocument(text, start, end, limits, kind) {
	return parse(trees, text, start, end, limits, kind);
}
function parseSourced(source, start, end, limits, kind) {
	return parse(new SourcedMaker(source), source.text, start, end, limits, kind);
}
function parseValue(text, start, end, limits, kind) {
	return parse(values, text, start, end, limits, kind);
}
function parse(make, text, start, end, limits, kind) {
	const takesBraces = withTemplates.has(kind);
	const { root, braces: found } = quick(make, text, start, end, limits, takesBraces);
	if (root !== void 0) return {
		root,
		faults: []
	};
	const braces = found === -1 ? templateMark(text, start, end, takesBraces) : found;
	if (braces !== -1) return template(text, braces, "template: \"{{\" outside a string");
	const { root: tree, ...rest } = compose(text, start, end, limits);
	if (tree !== void 0) return {
		...rest,
		root: make.ofTree(tree)
	};
	const mark = rest.faults.length === 0 ? -1 : markedLineIn(text, start, end, takesBraces);
	return mark === -1 ? rest : template(text, mark, "template: text that another program replaces");
}
function parseNamed(source, start, end, limits) {
	const { text } = source;
	const make = new SourcedMaker(source);
	const { root } = quick(make, text, start, end, limits, true);
	if (root !== void 0) return {
		root,
		faults: []
	};
	const { root: tree, ...rest } = compose(text, start, end, limits);
	return tree === void 0 ? parseSourced(source, start, end, limits) : {
		...rest,
		root: make.ofTree(tree)
	};
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

// src/util/path.ts
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
const unusualStep = /(?:^|\/)\.{0,2}(?:\/|$)/;
function joinPath(folder, relative) {
	const plain = folder === "" ? relative : `${folder}/${relative}`;
	if (!unusualStep.test(plain)) return plain;
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

export { entryOf as A, sourced as C, withValue as D, withEntry as E, toJson as M, resolvePlain as N, withoutKey as O, parseWithin as P, seqAt as S, withEach as T, keyMark as _, joinPath as a, nodeAt as b, parseSourced as c, yttMark as d, entryAt as f, isNull as g, fromJson as h, isBelow as i, mapToJson as j, child as k, parseValue as l, fieldOf as m, commonFolder as n, parseDocument as o, entryWith as p, folderOf as r, parseNamed as s, baseName as t, isSymbolic as u, mapAt as v, textOf as w, scalarAt as x, marked as y };