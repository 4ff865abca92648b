import "./rolldown-runtime.js";
import { c as isOfPatch, d as isPlaceholder, i as schemaIn, l as isPartial, r as locationsOf, s as isNameless, t as LocationFault, u as spelled } from "./locations.js";
import { r as versionText } from "./version-number.js";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { readFile } from "node:fs/promises";

// packages/kubeconform-wasm/src/go-imports.ts
const encoder$2 = new TextEncoder();
const decoder$1 = new TextDecoder();
function goImports(program) {
	const functions = {
		...runtimeFunctions(program),
		...valueFunctions(program),
		...copyFunctions(program),
		...callFunctions(program)
	};
	return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, (stack) => run(stack >>> 0)]));
}
function runtimeFunctions(program) {
	const { memory } = program;
	return {
		"runtime.wasmExit": () => program.exit(),
		"runtime.wasmWrite": (stack) => {
			const length = memory.view.getInt32(stack + 24, true);
			program.write(decoder$1.decode(new Uint8Array(memory.view.buffer, memory.int(stack + 16), length)));
		},
		"runtime.resetMemoryDataView": () => program.grown(),
		"runtime.nanotime1": (stack) => memory.storeInt(stack + 8, Math.round(performance.now() * 1e6)),
		"runtime.walltime": (stack) => {
			const now = Date.now();
			memory.storeInt(stack + 8, Math.floor(now / 1e3));
			memory.view.setInt32(stack + 16, now % 1e3 * 1e6, true);
		},
		"runtime.scheduleTimeoutEvent": (stack) => memory.view.setInt32(stack + 16, program.schedule(memory.int(stack + 8)), true),
		"runtime.clearTimeoutEvent": (stack) => program.unschedule(memory.view.getInt32(stack + 8, true)),
		"runtime.getRandomData": (stack) => {
			crypto.getRandomValues(memory.bytes(stack + 8));
		},
		"syscall/js.finalizeRef": (stack) => memory.values.release(memory.view.getUint32(stack + 8, true))
	};
}
function valueFunctions({ memory, stack: stackNow }) {
	return {
		"syscall/js.stringVal": (stack) => memory.store(stack + 24, memory.text(stack + 8)),
		"syscall/js.valueGet": (stack) => {
			const value = Reflect.get(memory.loadObject(stack + 8), memory.text(stack + 16));
			memory.store(stackNow() + 32, value);
		},
		"syscall/js.valueSet": (stack) => {
			Reflect.set(memory.loadObject(stack + 8), memory.text(stack + 16), memory.load(stack + 32));
		},
		"syscall/js.valueDelete": (stack) => {
			Reflect.deleteProperty(memory.loadObject(stack + 8), memory.text(stack + 16));
		},
		"syscall/js.valueIndex": (stack) => memory.store(stack + 24, Reflect.get(memory.loadObject(stack + 8), memory.int(stack + 16))),
		"syscall/js.valueSetIndex": (stack) => {
			Reflect.set(memory.loadObject(stack + 8), memory.int(stack + 16), memory.load(stack + 24));
		},
		"syscall/js.valueLength": (stack) => memory.storeInt(stack + 16, Number(Reflect.get(memory.loadObject(stack + 8), "length"))),
		"syscall/js.valueInstanceOf": (stack) => memory.storeFlag(stack + 24, memory.load(stack + 8) instanceof memory.load(stack + 16))
	};
}
function copyFunctions({ memory }) {
	const copy = (stack, from, to) => {
		const possible = from instanceof Uint8Array && to instanceof Uint8Array;
		memory.storeFlag(stack + 48, possible);
		if (!possible) return;
		const copied = from.subarray(0, to.length);
		to.set(copied);
		memory.storeInt(stack + 40, copied.length);
	};
	return {
		"syscall/js.valuePrepareString": (stack) => {
			const bytes = encoder$2.encode(String(memory.load(stack + 8)));
			memory.store(stack + 16, bytes);
			memory.storeInt(stack + 24, bytes.length);
		},
		"syscall/js.valueLoadString": (stack) => {
			memory.bytes(stack + 16).set(memory.load(stack + 8));
		},
		"syscall/js.copyBytesToGo": (stack) => copy(stack, memory.load(stack + 32), memory.bytes(stack + 8)),
		"syscall/js.copyBytesToJS": (stack) => copy(stack, memory.bytes(stack + 16), memory.load(stack + 8))
	};
}
function callFunctions(program) {
	const { memory } = program;
	const outcome = (offset, call) => {
		let value;
		let returned = false;
		try {
			value = call();
			returned = true;
		} catch (cause) {
			if (program.hasEnded()) throw cause;
			value = cause;
		}
		const stack = program.stack();
		memory.store(stack + offset, value);
		memory.storeFlag(stack + offset + 8, returned);
	};
	const callable = (address) => memory.load(address);
	return {
		"syscall/js.valueCall": (stack) => outcome(56, () => {
			const target = memory.loadObject(stack + 8);
			const method = Reflect.get(target, memory.text(stack + 16));
			return Reflect.apply(method, target, memory.list(stack + 32));
		}),
		"syscall/js.valueInvoke": (stack) => outcome(40, () => Reflect.apply(callable(stack + 8), void 0, memory.list(stack + 16))),
		"syscall/js.valueNew": (stack) => outcome(40, () => Reflect.construct(callable(stack + 8), memory.list(stack + 16)))
	};
}

// packages/kubeconform-wasm/src/go-memory.ts
const decoder = new TextDecoder();
var GoMemory = class {
	values;
	#view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	constructor(values) {
		this.values = values;
	}
	refresh(buffer) {
		this.#view = new DataView(buffer);
	}
	get view() {
		return this.#view;
	}
	load(address) {
		return this.values.load(this.#view, address);
	}
	loadObject(address) {
		return this.load(address);
	}
	store(address, value) {
		this.values.store(this.#view, address, value);
	}
	int(address) {
		return this.#view.getUint32(address, true) + this.#view.getInt32(address + 4, true) * 2 ** 32;
	}
	storeInt(address, value) {
		this.#view.setUint32(address, value, true);
		this.#view.setUint32(address + 4, Math.floor(value / 2 ** 32), true);
	}
	storeFlag(address, flag) {
		this.#view.setUint8(address, flag ? 1 : 0);
	}
	bytes(address) {
		return new Uint8Array(this.#view.buffer, this.int(address), this.int(address + 8));
	}
	text(address) {
		return decoder.decode(this.bytes(address));
	}
	list(address) {
		const start = this.int(address);
		return Array.from({ length: this.int(address + 8) }, (_, i) => this.load(start + i * 8));
	}
};

// packages/kubeconform-wasm/src/go-values.ts
var GoValues = class {
	#values;
	#ids = /* @__PURE__ */ new Map();
	#counts;
	#free = [];
	constructor(global, program) {
		this.#values = [
			NaN,
			0,
			null,
			true,
			false,
			global,
			program
		];
		this.#counts = this.#values.map(() => Number.POSITIVE_INFINITY);
		for (const [id, value] of this.#values.entries()) this.#ids.set(value, id);
	}
	load(memory, address) {
		const number = memory.getFloat64(address, true);
		if (number === 0) return void 0;
		return Number.isNaN(number) ? this.#values[memory.getUint32(address, true)] : number;
	}
	store(memory, address, value) {
		if (value === void 0) memory.setFloat64(address, 0, true);
		else if (typeof value === "number" && value !== 0 && !Number.isNaN(value)) memory.setFloat64(address, value, true);
		else this.#storeReference(memory, address, value);
	}
	#storeReference(memory, address, value) {
		const id = this.#idOf(value);
		this.#counts[id] = (this.#counts[id] ?? 0) + 1;
		memory.setUint32(address + 4, 2146959360 | typeFlag(value), true);
		memory.setUint32(address, id, true);
	}
	release(id) {
		const left = (this.#counts[id] ?? 0) - 1;
		this.#counts[id] = left;
		if (left !== 0) return;
		this.#ids.delete(this.#values[id]);
		this.#values[id] = null;
		this.#free.push(id);
	}
	#idOf(value) {
		const known = this.#ids.get(value);
		if (known !== void 0) return known;
		const id = this.#free.pop() ?? this.#values.length;
		this.#values[id] = value;
		this.#counts[id] = 0;
		this.#ids.set(value, id);
		return id;
	}
};
function typeFlag(value) {
	switch (typeof value) {
		case "object": return value === null ? 0 : 1;
		case "string": return 2;
		case "symbol": return 3;
		case "function": return 4;
		default: return 0;
	}
}

// packages/kubeconform-wasm/src/web-assembly.ts
const compile = (bytes) => WebAssembly.compile(bytes);
const instantiate = (module, imports) => WebAssembly.instantiate(module, imports);

// packages/kubeconform-wasm/src/go-program.ts
var GoProgramEnded = class extends Error {
	name = "GoProgramEnded";
};
const commandLine = 4096;
var GoProgram = class {
	#write;
	#timers = /* @__PURE__ */ new Map();
	#nextTimer = 1;
	#instance;
	#self = {
		_pendingEvent: null,
		_makeFuncWrapper: (id) => {
			const program = this;
			return function(...args) {
				const event = {
					id,
					this: this,
					args,
					result: void 0
				};
				program.#self._pendingEvent = event;
				program.#enter(({ exports }) => exports.resume());
				return event.result;
			};
		}
	};
	constructor(write) {
		this.#write = write;
	}
	async start(module, global) {
		const memory = new GoMemory(new GoValues(global, this.#self));
		const imports = goImports({
			memory,
			stack: () => this.#running().exports.getsp() >>> 0,
			grown: () => memory.refresh(this.#running().exports.mem.buffer),
			exit: () => this.end(),
			hasEnded: () => this.hasEnded(),
			write: this.#write,
			schedule: (delay) => this.#schedule(delay),
			unschedule: (timer) => this.#unschedule(timer)
		});
		this.#instance = await instantiate(module, { gojs: imports });
		memory.refresh(this.#instance.exports.mem.buffer);
		const argv = writeCommandLine(memory.view);
		this.#enter(({ exports }) => exports.run(1, argv));
	}
	end() {
		for (const cancel of this.#timers.values()) cancel();
		this.#timers.clear();
		this.#instance = void 0;
	}
	hasEnded() {
		return this.#instance === void 0;
	}
	#running() {
		if (this.#instance === void 0) throw new GoProgramEnded("the program has ended");
		return this.#instance;
	}
	#enter(call) {
		try {
			call(this.#running());
		} catch (cause) {
			this.end();
			throw cause instanceof GoProgramEnded ? cause : new GoProgramEnded(String(cause), { cause });
		}
		if (this.hasEnded()) throw new GoProgramEnded("the program has exited");
	}
	#schedule(delay) {
		const id = this.#nextTimer++;
		const timer = setTimeout(() => this.#wake(id), delay);
		if (typeof timer === "object") timer.unref();
		this.#timers.set(id, () => clearTimeout(timer));
		return id;
	}
	#wake(id) {
		try {
			while (this.#timers.has(id)) this.#enter(({ exports }) => exports.resume());
		} catch (cause) {
			if (!(cause instanceof GoProgramEnded)) throw cause;
		}
	}
	#unschedule(id) {
		this.#timers.get(id)?.();
		this.#timers.delete(id);
	}
};
function writeCommandLine(view) {
	const name = [..."js\0"].map((letter) => letter.charCodeAt(0));
	new Uint8Array(view.buffer).set(name, commandLine);
	const pointers = 4104;
	for (const [i, pointer] of [
		commandLine,
		0,
		0
	].entries()) {
		view.setUint32(pointers + i * 8, pointer, true);
		view.setUint32(pointers + i * 8 + 4, 0, true);
	}
	return pointers;
}

// packages/kubeconform-wasm/src/options.ts
var OptionsError = class extends Error {
	name = "OptionsError";
};
const layout = "{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json";
function encodeOptions(options) {
	const { kubernetesVersion = "master", schemaLocations = [] } = options;
	if (!/^(master|\d+\.\d+\.\d+)$/.test(kubernetesVersion)) throw new OptionsError(`kubernetesVersion is "${kubernetesVersion}", and has to be "master" or a full version such as "1.31.0"`);
	return JSON.stringify({
		strict: options.strict ?? false,
		kubernetesVersion,
		skipKinds: options.skipKinds ?? [],
		rejectKinds: options.rejectKinds ?? [],
		ignoreMissingSchemas: options.ignoreMissingSchemas ?? false,
		schemaLocations: schemaLocations.length === 0 ? [layout] : schemaLocations
	});
}

// packages/kubeconform-wasm/src/error-tree.ts
const place = / ((?: {2})*)- at '((?:[^'\\]|\\.)*)': /g;
function errorTree(message, flat) {
	const matches = [...message.matchAll(place)];
	const top = nested(matches.map((match, i) => {
		const [whole, indent = "", quoted = ""] = match;
		const msg = message.slice(match.index + whole.length, matches[i + 1]?.index);
		return {
			depth: indent.length / 2,
			quoted,
			path: unquoted(quoted),
			msg: sortedNames(msg),
			causes: []
		};
	}));
	if (top === void 0 || !agrees(top, flat)) return {
		message,
		validationErrors: flat.map((error) => ({
			...error,
			causes: []
		}))
	};
	const head = message.slice(0, matches[0]?.index);
	const sorted = inOrder(top);
	return {
		message: head + sorted.map(written).join(""),
		validationErrors: sorted.map(plain)
	};
}
function nested(nodes) {
	const top = [];
	const open = [top];
	for (const node of nodes) {
		const siblings = open[node.depth];
		if (siblings === void 0) return void 0;
		siblings.push(node);
		open.length = node.depth + 1;
		open.push(node.causes);
	}
	return top;
}
function agrees(top, flat) {
	return top.length === flat.length && top.every(({ path, msg }, i) => {
		const { path: told = "", msg: words } = flat[i] ?? {};
		const plain = path.replaceAll("~1", "/").replaceAll("~0", "~");
		return words === "validation failed" ? plain.startsWith(told) : plain === told && msg === sortedNames(words);
	});
}
function inOrder(nodes) {
	return nodes.map((node) => ({
		...node,
		causes: inOrder(node.causes)
	})).sort((a, b) => compare(a.path, b.path) || compare(a.msg, b.msg));
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
function written({ depth, quoted, msg, causes }) {
	return ` ${"  ".repeat(depth)}- at '${quoted}': ${msg}${causes.map(written).join("")}`;
}
function plain({ path, msg, causes }) {
	return {
		path,
		msg,
		causes: causes.map(plain)
	};
}
function sortedNames(msg = "") {
	const [, names] = /^additional properties ((?:'(?:[^'\\]|\\.)*'(?:, )?)+) not allowed$/.exec(msg) ?? [];
	if (names === void 0) return msg;
	return `additional properties ${(names.match(/'(?:[^'\\]|\\.)*'/g) ?? []).sort().join(", ")} not allowed`;
}
const letters = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unquoted(text) {
	return text.replace(/\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/g, (_, escaped) => escaped.length > 1 ? String.fromCodePoint(Number.parseInt(escaped.slice(1), 16)) : letters[escaped] ?? escaped);
}

// packages/kubeconform-wasm/src/memory-fetch.ts
const answered = (value) => ({ then: (success) => success(value) });
var NoHeaders = class {
	append() {}
	entries() {
		return [].values();
	}
};
function memoryFetch(lookup) {
	return (url) => {
		const content = lookup(url);
		return answered({
			status: content === void 0 ? 404 : 200,
			headers: new NoHeaders(),
			redirected: false,
			arrayBuffer: () => answered(content ?? /* @__PURE__ */ new Uint8Array())
		});
	};
}

// packages/kubeconform-wasm/src/memory-files.ts
function memoryFiles(lookup, write) {
	const open = /* @__PURE__ */ new Map();
	let next = 3;
	return {
		constants: {
			O_WRONLY: 1,
			O_RDWR: 2,
			O_CREAT: 64,
			O_TRUNC: 512,
			O_APPEND: 1024,
			O_EXCL: 128
		},
		open(path, flags, _mode, done) {
			const content = flags === 0 ? lookup(path) : void 0;
			if (content === void 0) return done(failure(flags === 0 ? "ENOENT" : "EROFS"));
			open.set(next, {
				content,
				position: 0
			});
			done(null, next++);
		},
		read(fd, buffer, offset, length, position, done) {
			const file = open.get(fd);
			if (file === void 0) return done(failure("EBADF"));
			const from = position ?? file.position;
			const bytes = file.content.subarray(from, from + length);
			buffer.set(bytes, offset);
			if (position === null) file.position += bytes.length;
			done(null, bytes.length);
		},
		write(_fd, bytes, offset, length, _position, done) {
			write(new TextDecoder().decode(bytes.subarray(offset, offset + length)));
			done(null, length);
		},
		fstat(fd, done) {
			const file = open.get(fd);
			if (file === void 0) done(failure("EBADF"));
			else done(null, status(file.content.length));
		},
		close(fd, done) {
			done(open.delete(fd) ? null : failure("EBADF"));
		}
	};
}
function failure(code) {
	return Object.assign(new Error(code), { code });
}
function status(size) {
	const numbers = {
		dev: 0,
		ino: 0,
		nlink: 1,
		uid: 0,
		gid: 0,
		rdev: 0,
		blksize: 4096,
		blocks: 0
	};
	const times = {
		atimeMs: 0,
		mtimeMs: 0,
		ctimeMs: 0
	};
	return {
		...numbers,
		...times,
		size,
		mode: 33060,
		isDirectory: () => false
	};
}

// packages/kubeconform-wasm/src/program.ts
async function startProgram(module, lookup) {
	const during = {
		said: "",
		thrown: []
	};
	const write = (text) => {
		during.said = (during.said + text).slice(0, 1e4);
	};
	const guarded = (path) => {
		try {
			return lookup(path);
		} catch (cause) {
			during.thrown.push(cause);
			throw cause;
		}
	};
	const entries = [];
	const program = new GoProgram(write);
	const ready = (...given) => {
		entries.push(...given);
	};
	await program.start(module, globalObject(guarded, write, ready));
	const [split, check] = entries;
	if (split === void 0 || check === void 0) throw new GoProgramEnded("the module is not kubeconform");
	const ask = (entry, bytes, options) => {
		during.said = "";
		during.thrown = [];
		const answer = answerOf(entry, bytes, options, () => during.said);
		if (during.thrown.length > 0) throw during.thrown[0];
		return JSON.parse(answer);
	};
	return {
		split: (text) => ask(split, text),
		check(document, options) {
			const { refused, results } = ask(check, document, options);
			if (refused !== void 0) throw new OptionsError(refused);
			return results.map((raw) => ({
				...raw,
				...errorTree(raw.message, raw.validationErrors)
			}));
		},
		hasEnded: () => program.hasEnded(),
		end: () => program.end()
	};
}
function answerOf(entry, bytes, options, said) {
	try {
		const answer = entry(bytes, options);
		if (typeof answer === "string") return answer;
	} catch (cause) {
		if (!(cause instanceof GoProgramEnded)) throw cause;
		const [reason = cause.message] = said().split("\n").filter(Boolean);
		throw new GoProgramEnded(reason, { cause });
	}
	throw new GoProgramEnded("the program waits for something that never comes");
}
function globalObject(lookup, write, ready) {
	return {
		Object,
		Array,
		Uint8Array,
		Date,
		Headers: NoHeaders,
		fetch: memoryFetch(lookup),
		fs: memoryFiles(lookup, write),
		path: { resolve: (...steps) => steps.join("/") },
		process: {
			pid: 1,
			ppid: 0,
			cwd: () => "/"
		},
		kubeconform: { ready }
	};
}

// packages/kubeconform-wasm/src/schemas.ts
const encoder$1 = new TextEncoder();
function lookupIn(schemas) {
	const find = typeof schemas === "function" ? schemas : inMap(schemas);
	return (path) => {
		const content = find(normalised(path));
		return typeof content === "string" ? encoder$1.encode(content) : content;
	};
}
function inMap(schemas) {
	const byPath = new Map([...schemas].map(([path, content]) => [normalised(path), content]));
	return (path) => byPath.get(path);
}
function normalised(path) {
	if (/^https?:\/\//.test(path)) return path;
	const steps = [];
	for (const step of path.split("/")) if (step === "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
}

// packages/kubeconform-wasm/src/kubeconform.ts
const encoder = new TextEncoder();
const nothing = /* @__PURE__ */ new Uint8Array();
async function startKubeconform(module, schemas) {
	const programs = restartable(module, lookupIn(schemas));
	await programs.use(() => void 0);
	const validateText = async (text, bytes, options) => {
		const pieces = await programs.use((program) => program.split(bytes));
		if (pieces instanceof GoProgramEnded) return [{
			text,
			document: 0,
			...crashed(pieces)
		}];
		const results = [];
		for (const [document, { start, end }] of pieces.entries()) {
			const verdicts = await programs.use((program) => program.check(bytes.subarray(start, end), options));
			const told = verdicts instanceof GoProgramEnded ? [crashed(verdicts)] : verdicts;
			results.push(...told.map((verdict) => ({
				text,
				document,
				...verdict
			})));
		}
		return results;
	};
	return {
		async validate(texts, options = {}) {
			const encoded = encodeOptions(options);
			await programs.use((program) => program.check(nothing, encoded));
			const results = [];
			for (const [text, content] of listOf(texts).entries()) {
				const bytes = typeof content === "string" ? encoder.encode(content) : content;
				results.push(...await validateText(text, bytes, encoded));
			}
			return results;
		},
		close: programs.close
	};
}
function listOf(texts) {
	return typeof texts === "string" || texts instanceof Uint8Array ? [texts] : texts;
}
function crashed({ message }) {
	return {
		apiVersion: "",
		kind: "",
		namespace: "",
		name: "",
		validationErrors: [],
		status: "error",
		message: `kubeconform crashed: ${message}`,
		fault: "crash"
	};
}
function restartable(module, lookup) {
	let running;
	let closed = false;
	return {
		async use(call) {
			for (;;) {
				if (closed) throw new Error("this kubeconform is closed");
				running ??= startProgram(module, lookup);
				const awaited = running;
				const program = await awaited;
				if (!program.hasEnded()) return attempt(() => call(program));
				if (running === awaited) running = void 0;
			}
		},
		close() {
			closed = true;
			running?.then((program) => program.end(), () => void 0);
		}
	};
}
function attempt(call) {
	try {
		return call();
	} catch (cause) {
		if (cause instanceof GoProgramEnded) return cause;
		throw cause;
	}
}

// packages/kubeconform-wasm/src/wasm-source.ts
var WasmError = class extends Error {
	name = "WasmError";
};
async function moduleFrom(wasm, decompress = decompressInBrowser) {
	const bytes = await bytesOf(wasm);
	if (bytes === void 0) return wasm;
	try {
		return await compile(isWasm(bytes) ? bytes : await decompress(bytes));
	} catch (cause) {
		if (cause instanceof WasmError) throw cause;
		throw new WasmError(`the bytes given as kubeconform.wasm are no program: ${cause}`, { cause });
	}
}
async function bytesOf(wasm) {
	if (wasm instanceof Uint8Array) return new Uint8Array(wasm);
	if (wasm instanceof ArrayBuffer) return new Uint8Array(wasm);
	if ("arrayBuffer" in wasm) return new Uint8Array(await wasm.arrayBuffer());
}
function isWasm([a, b, c, d]) {
	return a === 0 && b === 97 && c === 115 && d === 109;
}
async function decompressInBrowser(bytes) {
	const stream = new Blob([bytes]).stream().pipeThrough(brotliStream());
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
function brotliStream() {
	try {
		return new DecompressionStream("brotli");
	} catch (cause) {
		throw new WasmError("this platform does not undo brotli: serve kubeconform.wasm.br with the header \"Content-Encoding: br\"", { cause });
	}
}

// packages/kubeconform-wasm/src/node.ts
async function load({ wasm, schemas = /* @__PURE__ */ new Map() } = {}) {
	const given = wasm ?? await readFile(new URL("../wasm/kubeconform.wasm.br", import.meta.url));
	const module = await moduleFrom(given, async (bytes) => new Uint8Array(await promisify(brotliDecompress)(bytes)));
	return startKubeconform(module, schemas);
}

// src/schema/referee.ts
async function callReferee(given, read, kubernetes) {
	const { templates, fileAt } = locationsOf(given);
	const opened = [];
	const kubeconform = await load({ schemas: (path) => {
		const file = fileAt(path);
		const text = file && schemaIn(file, read(file));
		if (file && text) opened.push(file);
		return text;
	} });
	const options = {
		strict: true,
		ignoreMissingSchemas: true,
		...kubernetes === void 0 ? {} : { kubernetesVersion: `${versionText(kubernetes)}.0` }
	};
	for (const [i, template] of templates.entries()) await kubeconform.validate("", {
		...options,
		schemaLocations: [template]
	}).catch((cause) => {
		throw cause instanceof OptionsError ? templateFault(given[i] ?? "", cause.message) : cause;
	});
	return {
		async judge(parsed) {
			opened.length = 0;
			const text = JSON.stringify(parsed.value);
			const [result] = await kubeconform.validate(text, {
				...options,
				schemaLocations: templates
			});
			if (result?.status === "skipped" && opened.length > 0) throw new LocationFault(`the schema ${opened[0]} is JSON, but no schema that kubeconform can use`);
			return verdictOf(result, parsed);
		},
		close: kubeconform.close
	};
}
const variables = [
	"NormalizedKubernetesVersion",
	"StrictSuffix",
	"ResourceKind",
	"ResourceAPIVersion",
	"Group",
	"KindSuffix"
];
function templateFault(location, words) {
	const [, name] = /can't evaluate field (\w+)/.exec(words) ?? [];
	if (name === void 0) return new LocationFault(`schema-location "${location}" is no template: ${words}`);
	return new LocationFault(`schema-location "${location}" names the variable ${name}, which there is not: there are ${variables.join(", ")}`);
}
function verdictOf(result, parsed) {
	switch (result?.status) {
		case "valid": return {
			is: "judged",
			faults: []
		};
		case "invalid": return {
			is: "judged",
			faults: faultsOf(result.validationErrors, parsed)
		};
		case "error": return {
			is: "unjudged",
			why: result.message
		};
		default: return { is: "unknown" };
	}
}
function faultsOf(errors, { manifest, value }) {
	const isSecret = manifest.kind === "Secret";
	const faults = errors.flatMap(outermost).flatMap((error) => faultsAt(error, value, isSecret));
	if (isNameless(value) || faults.some(isOfPatch)) return [];
	const isPart = isPartial(faults, value, true);
	return faults.filter((fault) => !isFilledIn(fault, value) && !(isPart && fault.about === "missing"));
}
function isFilledIn({ about, path }, root) {
	if (about === "missing") return false;
	const text = about === "unknown" ? path.at(-1) : valueAt(path, root);
	return typeof text === "string" && isPlaceholder(text);
}
function outermost(error) {
	return error.msg === "validation failed" || error.msg === "'allOf' failed" ? error.causes.flatMap(outermost) : [error];
}
function faultsAt({ path: pointer, msg }, root, isSecret) {
	const path = pathOf(pointer, root);
	const [, unknown] = /^additional properties (.*) not allowed$/.exec(msg) ?? [];
	const [, missing] = /^missing propert(?:y|ies) (.*)$/.exec(msg) ?? [];
	const field = path.length === 0 ? "the manifest" : spelled(path);
	if (unknown !== void 0) return namesIn(unknown).map((name) => {
		const place = [...path, name];
		return fault("unknown", place, `unknown field "${spelled(place)}"`, `has no field "${name}"`);
	});
	if (missing !== void 0) return namesIn(missing).map((name) => {
		const place = spelled([...path, name]);
		return fault("missing", [...path, name], `${place}: Required value`, `${place} is missing`);
	});
	const isType = /^got \w+, want /.test(msg);
	const words = isSecret && !isType ? "a value that the schema does not take" : msg;
	return [fault(isType ? "type" : "value", path, `${field}: ${words}`, `${field}: ${words}`)];
}
function fault(about, path, words, told) {
	return {
		about,
		path,
		words,
		told,
		near: void 0,
		isSlip: false,
		wantsQuotes: false,
		belongs: void 0,
		takenBy: [],
		judge: "kubeconform",
		certain: true
	};
}
function namesIn(list) {
	return (list.match(/'(?:[^'\\]|\\.)*'/g) ?? []).map((name) => name.slice(1, -1).replace(/\\(.)/g, "$1"));
}
function pathOf(pointer, root) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(valueAt(path, root)) ? Number(key) : key);
	}
	return path;
}
function valueAt(path, root) {
	let at = root;
	for (const step of path) at = at?.[step];
	return at;
}

export { callReferee };