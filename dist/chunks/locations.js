import { a as nearest, i as editDistance } from "./version-number.js";
import { t as groupBy } from "./group.js";
import { a as asObjects, i as asObject } from "./read.js";
import { t as isSymbolic } from "./symbol.js";
import { t as RE2JS } from "./re2js.js";
import { n as valueAt } from "./kubeconform-errors.js";
import { brotliDecompressSync } from "node:zlib";

// src/util/placeholder.ts
function isPlaceholder(text) {
	return isSymbolic(text) || /[${}<>@]/.test(text) || /^[A-Z][A-Z0-9_-]*$/.test(text) || text.startsWith("ENC[") || /^x{3,}$|^x+(?:\.x+)+$/i.test(text);
}
function isDescription(text) {
	return /\S\s+\S+\s+\S/.test(text) && !text.includes("-----BEGIN ");
}

// src/util/per-object.ts
function perObject(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const before = known.get(key);
		if (before !== void 0) return before;
		const value = make(key);
		known.set(key, value);
		return value;
	};
}

// src/model/api-names.ts
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
function labelFault(text) {
	if (isFilledIn$1(text)) return void 0;
	if (text.includes(".")) return "must not contain dots";
	if (text.length > 63) return "must be no more than 63 bytes";
	if (label.test(text)) return void 0;
	return "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
}
function subdomainFault(text) {
	if (isFilledIn$1(text)) return void 0;
	if (text.length > 253) return "must be no more than 253 bytes";
	if (subdomain.test(text)) return void 0;
	return "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
}
function portNameFault(text) {
	if (isFilledIn$1(text)) return void 0;
	if (text.length > 15) return "must be no more than 15 characters";
	if (!/^[-a-z0-9]+$/.test(text)) return "must contain only alphanumeric characters (a-z, 0-9), and hyphens ('-')";
	if (!/[a-z]/.test(text)) return "must contain at least one letter (a-z)";
	if (text.includes("--")) return "must not contain consecutive hyphens";
	return /^-|-$/.test(text) ? "must not begin or end with a hyphen" : void 0;
}
function portNumberFault(port) {
	return Number.isInteger(port) && port >= 1 && port <= 65535 ? void 0 : "must be between 1 and 65535, inclusive";
}
function isFilledIn$1(text) {
	return isPlaceholder(text) || /[A-Z]{2}/.test(text);
}

// src/util/base64.ts
function base64Fault(text) {
	const strange = /[^A-Za-z0-9+/\r\n]/.exec(text);
	const end = strange === null ? text.length : strange.index;
	const digits = text.slice(0, end).replace(/[\r\n]+/g, "").length % 4;
	if (strange === null) return digits === 0 ? void 0 : end - digits;
	if (strange[0] !== "=" || digits < 2) return end;
	const [padding = "", second = ""] = /^=[\r\n]*(=?)[\r\n]*/.exec(text.slice(end)) ?? [];
	const after = end + padding.length;
	if (digits === 2 && second === "") return after === text.length ? after : after - 1;
	if (digits === 3 && second === "=") return text.indexOf("=", end + 1);
	return after === text.length ? void 0 : after;
}

// src/model/group-of.ts
function groupOf(apiVersion) {
	return apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
}

// src/schema/json-schema.ts
function jsonSchemaOf(root, judged) {
	const writer = new Writer(judged && fieldsOf(judged, root));
	const { status, ...properties } = writer.properties(root);
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		type: "object",
		properties: {
			...properties,
			...status === void 0 ? {} : { status: {} }
		},
		...requiredOf(root),
		additionalProperties: false,
		definitions: writer.definitions
	};
}
function fieldsOf(values, root) {
	const fields = /* @__PURE__ */ new Map();
	const look = (value, schema) => {
		if (schema === void 0 || typeof value !== "object" || value === null) return;
		if (Array.isArray(value)) {
			for (const item of value) look(item, schema.items);
			return;
		}
		const own = fields.get(schema) ?? /* @__PURE__ */ new Set();
		fields.set(schema, own);
		for (const [key, inner] of Object.entries(value)) {
			own.add(key);
			look(inner, schema.properties.get(key) ?? schema.values);
		}
	};
	for (const value of values) look(value, root);
	return fields;
}
var Writer = class {
	definitions = {};
	#names = /* @__PURE__ */ new Map();
	#fields;
	constructor(fields) {
		this.#fields = fields;
	}
	properties(schema) {
		const isLeftOut = (name) => this.#fields !== void 0 && !this.#fields.get(schema)?.has(name);
		const entries = [...schema.properties].flatMap(([name, property]) => isLeftOut(name) ? [] : [[name, this.#reference(property, !isRequired(schema, name))]]);
		return Object.fromEntries(entries);
	}
	#reference(schema, mayBeNull) {
		const number = this.#names.get(schema) ?? String(this.#names.size);
		this.#names.set(schema, number);
		const name = mayBeNull ? `${number}-or-null` : number;
		if (this.definitions[name] === void 0) {
			this.definitions[name] = {};
			this.definitions[name] = this.#definition(schema, mayBeNull);
		}
		return { $ref: `#/definitions/${name}` };
	}
	#definition(schema, mayBeNull) {
		const { type, written } = schema;
		const typed = (...types) => ({ type: mayBeNull ? [...types, "null"] : types });
		switch (type) {
			case "any": return {};
			case "object": return {
				...typed("object"),
				...this.#object(schema)
			};
			case "array": return {
				...typed("array"),
				...this.#array(schema)
			};
			case "int-or-string": return {
				...typed("integer", "string"),
				...scalarLimits(schema, mayBeNull)
			};
			case "number-or-string": return typed("number", "string");
			case "integer": {
				const bounds = written.format === "int32" ? {
					minimum: -(2 ** 31),
					maximum: 2 ** 31 - 1
				} : {};
				return {
					...typed("integer"),
					...bounds,
					...scalarLimits(schema, mayBeNull)
				};
			}
			default: return {
				...typed(type),
				...scalarLimits(schema, mayBeNull)
			};
		}
	}
	#object(schema) {
		const { values } = schema;
		return {
			properties: this.properties(schema),
			...requiredOf(schema),
			additionalProperties: values === void 0 ? schema.isOpen : this.#reference(values, true)
		};
	}
	#array(schema) {
		const { items, written, isCustom } = schema;
		return {
			...items === void 0 ? {} : { items: this.#reference(items, !isCustom) },
			...picked(written, ["minItems", "maxItems"])
		};
	}
};
function isRequired(schema, name) {
	return schema.required.includes(name) && schema.properties.get(name)?.written.default === void 0;
}
function requiredOf(schema) {
	const required = schema.required.filter((name) => isRequired(schema, name));
	return required.length === 0 ? {} : { required };
}
function scalarLimits({ written, pattern, isCustom }, mayBeNull) {
	const also = [...isCustom ? [] : [""], ...mayBeNull ? [null] : []];
	return {
		...picked(written, [
			"minimum",
			"maximum",
			"minLength",
			"maxLength"
		]),
		...pattern === void 0 ? {} : { pattern },
		...written.enum === void 0 ? {} : { enum: [.../* @__PURE__ */ new Set([...written.enum, ...also])] }
	};
}
function picked(written, words) {
	return Object.fromEntries(words.filter((word) => written[word] !== void 0).map((word) => [word, written[word]]));
}

// src/schema/schema.ts
var Schema = class {
	written;
	type;
	isCustom;
	required;
	#child;
	#properties;
	#items;
	#values;
	#test;
	#hasRules;
	constructor(written, child, isCustom) {
		this.written = written;
		this.type = typeOf(written);
		this.isCustom = isCustom;
		this.required = written.required ?? [];
		this.#child = child;
	}
	get properties() {
		this.#properties ??= new Map(Object.entries(this.written.properties ?? {}).map(([name, index]) => [name, this.#child(index)]));
		return this.#properties;
	}
	get items() {
		const { items } = this.written;
		if (items !== void 0) this.#items ??= this.#child(items);
		return this.#items;
	}
	get values() {
		const { additionalProperties } = this.written;
		if (typeof additionalProperties === "number") this.#values ??= this.#child(additionalProperties);
		return this.#values;
	}
	get hasRules() {
		if (this.#hasRules !== void 0) return this.#hasRules;
		this.#hasRules = false;
		const below = [
			...this.properties.values(),
			this.items,
			this.values
		];
		const isRuled = this.written["x-kubernetes-validations"] !== void 0;
		this.#hasRules = isRuled || this.isCustom && below.some((child) => child?.hasRules);
		return this.#hasRules;
	}
	get isOpen() {
		const { additionalProperties, "x-kubernetes-preserve-unknown-fields": preserves } = this.written;
		if (preserves === true || additionalProperties === true) return true;
		return !this.isCustom && this.properties.size === 0 && additionalProperties === void 0;
	}
	get pattern() {
		return this.written.pattern ?? (this.written.format === "date-time" && !this.isCustom ? time : void 0);
	}
	fits(text) {
		const { pattern } = this;
		if (pattern === void 0) return true;
		this.#test ??= compile(pattern);
		return this.#test(text);
	}
};
const time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$";
function compile(pattern) {
	if (pattern.includes("(?i")) {
		const compiled = RE2JS.compile(pattern);
		return (text) => compiled.matcher(text).find();
	}
	const native = new RegExp(pattern);
	return (text) => native.test(text);
}
function typeOf(written) {
	if (written["x-kubernetes-int-or-string"] === true || written.format === "int-or-string") return "int-or-string";
	if (written.oneOf !== void 0) return "number-or-string";
	switch (written.type) {
		case "object":
		case "array":
		case "string":
		case "integer":
		case "number":
		case "boolean": return written.type;
		default: return written.properties === void 0 ? "any" : "object";
	}
}

// src/schema/pack.ts
var Pack = class {
	versions;
	#kinds;
	#nodes;
	#made = /* @__PURE__ */ new Map();
	isCustom;
	constructor(packed, isCustom) {
		const { nodes, versions } = JSON.parse(brotliDecompressSync(Buffer.from(packed, "base64")).toString());
		this.versions = Object.keys(versions).sort(byVersion);
		this.#kinds = versions;
		this.#nodes = nodes;
		this.isCustom = isCustom;
	}
	schemaOf(version, apiVersion, kind) {
		const kinds = this.#kinds[version] ?? {};
		const name = `${apiVersion} ${kind}`;
		return Object.hasOwn(kinds, name) ? this.#node(kinds[name] ?? 0) : void 0;
	}
	kindsOf(version) {
		return Object.keys(this.#kinds[version] ?? {});
	}
	#node = (index) => {
		const before = this.#made.get(index);
		if (before !== void 0) return before;
		const schema = new Schema(this.#nodes[index] ?? {}, this.#node, this.isCustom);
		this.#made.set(index, schema);
		return schema;
	};
};
function byVersion(a, b) {
	const [x, y] = [a.split(".").map(Number), b.split(".").map(Number)];
	return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}

// src/schema/families.ts
function familiesIn(packed) {
	return {
		kubernetes: once(() => new Pack(packed.kubernetes, false)),
		operator: once(() => new Pack(packed.monitoring, true))
	};
}
const operatorGroup = "monitoring.coreos.com";
const unasked = {
	schema: void 0,
	referee: void 0
};
function schemaName(judge, version, apiVersion, kind) {
	return `${judge}/${version}/${apiVersion}/${kind}.json`;
}
function schemaNamed(name, judged, families) {
	const [, judge, version = "", apiVersion = "", kind = ""] = /^(operator|Kubernetes)\/([^/]+)\/(.+)\/([^/]+)\.json$/.exec(name) ?? [];
	if (judge === void 0) return void 0;
	const schema = (judge === "operator" ? families.operator() : families.kubernetes()).schemaOf(version, apiVersion, kind);
	return schema && JSON.stringify(jsonSchemaOf(schema, judged));
}
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}

// src/model/schema-fault.ts
const nothingMeant = {
	near: void 0,
	isSlip: false,
	remedy: void 0,
	belongs: void 0,
	home: void 0
};

// src/schema/meant-value.ts
function meantByType(value, schema) {
	const plain = plainOf(value, schema);
	const remedy = remedyOf(value, schema, plain);
	return {
		near: remedy === "plain" ? plain : nothingMeant.near,
		remedy
	};
}
function remedyOf(value, schema, plain) {
	const isScalar = typeof value === "number" || typeof value === "boolean";
	if (schema.type === "string" && isScalar) return schema.fits(String(value)) ? "quote" : void 0;
	if (plain !== void 0) return "plain";
	if (Array.isArray(value)) return value.length === 1 && isOfShape(value[0] ?? null, schema) ? "item" : void 0;
	if (schema.type !== "array" || schema.items === void 0 || value === null) return void 0;
	return (typeof value !== "string" || /^[^\s,]+$/.test(value)) && isOfShape(value, schema.items) ? "list" : void 0;
}
const truths = /* @__PURE__ */ new Map([
	["true", "true"],
	["yes", "true"],
	["false", "false"],
	["no", "false"]
]);
function plainOf(value, { type }) {
	if (typeof value !== "string") return void 0;
	const text = value.trim();
	if (type === "boolean") return truths.get(text.toLowerCase());
	return ["integer", "number"].includes(type) && /^(0|[1-9]\d*)$/.test(text) ? text : void 0;
}
function isOfShape(value, { type }) {
	if (type === "any" || value === null) return true;
	if (Array.isArray(value)) return type === "array";
	if (typeof value === "object") return type === "object";
	return type !== "array" && type !== "object";
}
const units = new Map(Object.entries({
	s: ["sec", "second"],
	m: ["min", "minute"],
	h: ["hr", "hour"]
}).flatMap(([unit, names]) => [unit, ...names].flatMap((name) => [name, `${name}s`].map((form) => [form, unit]))));
function durationMeant(text) {
	const [, number = "", unit = ""] = /^\s*(\d+)\s*([a-z]+)\s*$/i.exec(text) ?? [];
	const short = units.get(unit.toLowerCase());
	return short === void 0 ? "" : `${number}${short}`;
}

// src/schema/other-names.ts
const names = new Map(Object.entries({
	containerport: [
		"port",
		"portNumber",
		"targetPort"
	],
	endpoints: ["podMetricsEndpoints"],
	interval: ["scrapeInterval"],
	kubernetessdconfig: ["kubernetesSDConfigs"],
	metricpath: ["path", "metricsPath"],
	metricrelabelconfig: ["metricRelabelings"],
	metricspath: ["path"],
	path: ["metricsPath"],
	podmetricsendpoint: ["endpoints"],
	port: ["containerPort"],
	portname: ["port"],
	relabelconfig: ["relabelings", "relabelingConfigs"],
	relabeling: ["relabelingConfigs"],
	relabelingconfig: ["relabelings"],
	scrapeinterval: ["interval"],
	staticconfig: ["staticConfig", "staticConfigs"],
	timeout: ["scrapeTimeout"],
	tls: ["tlsConfig"]
}));
function otherNames(written) {
	const bare = written.replace(/[-_]/g, "").toLowerCase();
	return [...names.get(bare) ?? [], ...names.get(bare.replace(/s$/, "")) ?? []];
}

// src/schema/slip.ts
function isSlip(written, meant) {
	if (meant === void 0) return false;
	const [from, to] = [squeezed(written), squeezed(meant)];
	return editDistance(from, to) <= (to.length > 4 ? 1 : 0);
}
function squeezed(text) {
	return text.replace(/\s+/g, "").toLowerCase();
}

// src/schema/spelled.ts
function spelled(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
}

// src/schema/meant-field.ts
function meantByField(path, parent, root, value) {
	const key = String(path.at(-1));
	const siblings = mappingAt(value, path.slice(0, -1)) ?? {};
	const written = siblings[key] ?? null;
	const free = [...parent.properties].filter(([name]) => isHollow(siblings[name]));
	const fitting = free.filter(([, schema]) => isOfShape(written, schema)).map(([name]) => name);
	const slip = onlySlip(key, free.map(([name]) => name));
	const other = otherNames(key).find((name) => fitting.includes(name));
	const near = slip ?? other ?? nearest(key, fitting);
	const home = slip === void 0 && other === void 0 ? homeOf(path, root, value) : void 0;
	if (home !== void 0) return {
		...home,
		near: void 0,
		isSlip: false
	};
	const belongs = slip === void 0 && other === void 0 ? choiceBelow(key, parent, path) ?? placeOf$1(key, root) : void 0;
	if (belongs !== void 0 && !isSlip(key, near)) return {
		belongs,
		home: void 0,
		near: void 0,
		isSlip: false
	};
	return {
		belongs: void 0,
		home: void 0,
		near,
		isSlip: near !== void 0 && near === (slip ?? other) && fitting.includes(near)
	};
}
function onlySlip(key, names) {
	const from = bare(key);
	const close = names.filter((name) => editDistance(from, bare(name)) <= (name.length > 3 ? 1 : 0));
	const same = close.filter((name) => bare(name) === from);
	const [only, ...others] = same.length > 0 ? same : close;
	return others.length === 0 ? only : void 0;
}
const bare = (name) => name.replace(/[-_\s]/g, "").toLowerCase();
function homeOf(path, root, value) {
	const parent = path.slice(0, -1);
	const key = String(path.at(-1));
	const outer = parent.map((_, i) => parent.slice(0, parent.length - 1 - i));
	for (const around of outer) {
		const mapping = mappingAt(value, around);
		if (isHollow(mapping?.[key]) && schemaAt(root, around)?.properties.has(key) === true) return told(around);
	}
	return homeBelow(parent, key, root, value);
}
function homeBelow(parent, key, root, value) {
	const schema = schemaAt(root, parent);
	const siblings = mappingAt(value, parent) ?? {};
	const below = [...schema?.properties ?? []].filter(([name, child]) => (parent.length > 0 || name !== "status") && (child.items ?? child).properties.has(key));
	const empty = below.filter(([name]) => siblings[name] === null);
	const [first, ...others] = empty.length > 0 ? empty : below;
	if (first !== void 0) {
		const [name, child] = first;
		return others.length > 0 ? void 0 : room(child, [...parent, name], key, siblings[name]);
	}
	if (typeof siblings[key] !== "string") return void 0;
	const maps = [...schema?.properties ?? []].filter(([, child]) => child.values?.type === "string");
	const isSelector = schema?.properties.size === 2 && schema.properties.has("matchLabels");
	const map = maps.find(([name]) => siblings[name] === null) ?? (isSelector ? maps[0] : void 0);
	return map === void 0 ? void 0 : told([...parent, map[0]]);
}
function choiceBelow(key, parent, path) {
	const fields = [...parent.properties];
	if (fields.length === 0 || !fields.every(([, child]) => child.properties.has(key))) return void 0;
	return fields.map(([name]) => spelled([...path.slice(0, -1), name])).join(" or ");
}
function room(child, at, key, written) {
	if (child.items === void 0) return !isHollow(written?.[key]) ? void 0 : told(at);
	const isOne = Array.isArray(written) && written.length === 1;
	return {
		belongs: `${spelled(at)}[]`,
		home: isOne ? [...at, 0] : void 0
	};
}
const told = (home) => ({
	belongs: home.length === 0 ? "the top of the manifest" : spelled(home).replace(/\[\d+\]/g, "[]"),
	home
});
const isHollow = (value) => value === void 0 || value === null;
function schemaAt(root, path) {
	return path.reduce((at, step) => typeof step === "number" ? at?.items : at?.properties.get(step) ?? at?.values, root);
}
function mappingAt(value, path) {
	let at = value;
	for (const step of path) at = at?.[step];
	return typeof at === "object" && at !== null && !Array.isArray(at) ? at : void 0;
}
function placeOf$1(name, root) {
	let level = [{
		schema: root,
		at: ""
	}];
	const seen = /* @__PURE__ */ new Set([root]);
	for (let depth = 0; depth < 6; depth++) {
		const found = level.filter(({ schema }) => schema.properties.has(name));
		if (found.length > 0) return found.length === 1 && found[0]?.at !== "" ? found[0]?.at : void 0;
		level = level.flatMap((place) => levelsBelow(place, seen));
	}
}
function levelsBelow({ schema, at }, seen) {
	return [...schema.properties].flatMap(([step, child]) => {
		const inner = child.items ?? child;
		if (seen.has(inner) || inner.type !== "object" || at === "" && step === "status") return [];
		seen.add(inner);
		const path = at === "" ? step : `${at}.${step}`;
		return [{
			schema: inner,
			at: inner === child ? path : `${path}[]`
		}];
	});
}

// src/schema/describe.ts
function describe(refusal, root, value, isSecret) {
	const field = spelled(refusal.path);
	switch (refusal.about) {
		case "unknown": return {
			...plain(`unknown field "${field}"`, `has no field "${refusal.path.at(-1)}"`),
			...meantByField(refusal.path, refusal.parent, root, value)
		};
		case "missing": return plain(`${field}: Required value`, `${field} is missing`);
		case "type": {
			const told = `${field} is ${shown(refusal.value, isSecret)}, and ${wantedType(refusal.schema)} belongs there`;
			return {
				...plain(typeWords(field, refusal.schema, refusal.value), told),
				...meantByType(refusal.value, refusal.schema)
			};
		}
		case "value": return badValue(field, refusal, isSecret);
	}
}
function plain(words, told) {
	return {
		words,
		told,
		...nothingMeant
	};
}
function badValue(field, refusal, isSecret) {
	const { schema, value, limit } = refusal;
	const { pattern } = schema;
	const { enum: allowed = [], minimum, maximum, minItems, maxItems, minLength, maxLength } = schema.written;
	const found = isSecret ? "the value" : JSON.stringify(value);
	switch (limit) {
		case "enum": {
			const values = allowed.filter((one) => one !== "").map((one) => JSON.stringify(one));
			const near = typeof value === "string" ? nearest(value, allowed.map(String)) : void 0;
			const words = `${field}: Unsupported value: ${found}: supported values: ${values.join(", ")}`;
			const slip = typeof value === "string" && isSlip(value, near);
			return {
				...plain(words, `${field} is ${found}, and may be ${either(values)}`),
				near,
				isSlip: slip
			};
		}
		case "pattern": {
			const words = `${field}: Invalid value: ${found}: ${field} in body should match '${pattern}'`;
			const near = [squeezed(String(value)), durationMeant(String(value))].find((form) => form !== "" && schema.fits(form));
			return {
				...plain(words, `${field} is ${found}, which is not ${formOf(pattern)}`),
				near,
				isSlip: near !== void 0
			};
		}
		case "range": {
			const [words, told] = minimum !== void 0 && typeof value === "number" && value < minimum ? [`should be greater than or equal to ${minimum}`, `at least ${minimum}`] : [`should be less than or equal to ${maximum ?? 2 ** 31 - 1}`, `at most ${maximum ?? 2 ** 31 - 1}`];
			return plain(`${field}: Invalid value: ${found}: ${field} in body ${words}`, `${field} is ${found}, and may be ${told}`);
		}
		case "length": return plain(`${field}: Invalid value: ${found}`, `${field} is ${found}, and may have ${lengths(minLength, maxLength, "character")}`);
		case "items": return plain(`${field}: Invalid value`, `${field} is a list that may have ${lengths(minItems, maxItems, "item")}`);
		case "base64": {
			const byte = typeof value === "string" ? base64Fault(value) : void 0;
			const plainField = refusal.path[0] === "data" ? "stringData" : "data";
			return plain(`illegal base64 data at input byte ${byte}`, `${field} is no base64, which belongs there; plain text belongs under ${plainField}`);
		}
		case "duplicate": return plain(`${field}: Duplicate value: ${found}`, `${field} is in its list a second time`);
	}
}
function formOf(pattern = "") {
	if (pattern.startsWith("^[0-9]{4}-")) return "a time such as 2026-01-31T08:00:00Z";
	return /ms\)\?\)?\$$/.test(pattern) ? "a duration such as 30s or 1m30s" : `of the form ${pattern}`;
}
function lengths(least, most, what) {
	return `${[least && `at least ${least}`, most !== void 0 && `at most ${most}`].filter(Boolean).join(" and ")} ${what}${(most ?? least) === 1 ? "" : "s"}`;
}
function either(values) {
	if (values.length > 8) return `${values.slice(0, 5).join(", ")} or one of ${values.length - 5} more`;
	return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
function typeWords(field, schema, value) {
	const found = goType(value);
	if (!schema.isCustom) return `json: cannot unmarshal ${found} into Go struct field ${field}`;
	const wanted = schema.type === "int-or-string" ? "integer,string" : schema.type;
	const name = found === "number" && Number.isInteger(value) ? "integer" : found === "bool" ? "boolean" : found;
	return `${field}: Invalid value: "${name}": ${field} in body must be of type ${wanted}: "${name}"`;
}
function goType(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value === "boolean" ? "bool" : typeof value;
}
function shown(value, isSecret) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	const what = typeof value === "string" ? "the text" : typeof value === "number" ? "the number" : "";
	if (isSecret || String(value).length > 60) return `${what.replace("the", "a") || "true or false"}`;
	return `${what} ${JSON.stringify(value)}`.trim();
}
function wantedType({ type }) {
	switch (type) {
		case "object": return "a mapping";
		case "array": return "a list";
		case "string": return "text";
		case "integer": return "a whole number";
		case "boolean": return "true or false";
		case "int-or-string":
		case "number-or-string": return "a number or text";
		default: return "a number";
	}
}

// src/schema/misnamed.ts
function misnamed(apiVersion, kind, pack, common) {
	const group = groupOf(apiVersion);
	const inGroup = newestKinds(pack).get(group);
	if (inGroup === void 0) return void 0;
	const elsewhere = inGroup.filter(([, name]) => name === kind).map(([version]) => version);
	if (elsewhere.length > 0) {
		const mayCome = elsewhere.every((version) => isNewer(apiVersion, version));
		const isOfOthers = inGroup.some(([version]) => version === apiVersion);
		if (mayCome && !isOfOthers) return void 0;
		const told = `${group === "" ? "the core group" : group} has ${kind} as ${elsewhere.join(", ")}, not as ${apiVersion}`;
		return {
			about: "version",
			path: ["apiVersion"],
			...common,
			told,
			near: elsewhere.at(-1),
			isSlip: true,
			certain: !mayCome
		};
	}
	const near = nearest(kind, new Set(inGroup.map(([, name]) => name)));
	if (!(group === "monitoring.coreos.com") && !isSlip(kind, near)) return void 0;
	const told = `${group === "" ? "the core group" : group} has no kind ${kind}`;
	return {
		about: "kind",
		path: ["kind"],
		...common,
		told,
		near,
		isSlip: isSlip(kind, near),
		certain: near !== void 0
	};
}
function misgrouped(apiVersion, kind, packs, common) {
	const group = groupOf(apiVersion);
	const isNobodys = group !== "" && !group.includes(".");
	const groups = packs.flatMap((pack) => [...newestKinds(pack)]).filter(([name]) => name !== group && (isNobodys || isSlip(group, name))).map(([, kinds]) => kinds.filter(([, name]) => name === kind).map(([version]) => version)).filter((versions) => versions.length > 0);
	const near = groups.length === 1 ? groups[0]?.at(-1) : void 0;
	if (near === void 0) return void 0;
	const told = undottedGroups.has(group) || packs.some((pack) => newestKinds(pack).has(group)) ? `${group} has no kind ${kind}` : `there is no group ${group}`;
	return {
		about: "version",
		path: ["apiVersion"],
		...common,
		told,
		near,
		isSlip: true,
		certain: true
	};
}
const undottedGroups = /* @__PURE__ */ new Set([
	"apps",
	"autoscaling",
	"batch",
	"extensions",
	"policy"
]);
const newestKinds = perObject((pack) => {
	const all = pack.kindsOf(pack.versions.at(-1) ?? "").map((name) => name.split(" "));
	return groupBy(all, ([version]) => groupOf(version));
});
function isNewer(apiVersion, than) {
	const [a, b] = [rankOf(apiVersion), rankOf(than)];
	const differing = a.findIndex((part, i) => part !== b[i]);
	return (a[differing] ?? 0) > (b[differing] ?? 0);
}
function rankOf(apiVersion) {
	const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion.slice(apiVersion.lastIndexOf("/") + 1));
	if (match === null) return [-1];
	const [, major, stage, minor] = match;
	return [
		stage === void 0 ? 2 : stage === "beta" ? 1 : 0,
		Number(major),
		Number(minor ?? 0)
	];
}

// src/schema/pending-rules.ts
function pendingRules(value, schema) {
	const found = [];
	if (schema.hasRules) collect(value, schema, [], found);
	return found;
}
function collect(value, schema, path, found) {
	if (Array.isArray(value)) {
		const { items } = schema;
		if (items?.hasRules) for (const [index, item] of value.entries()) collect(item, items, [...path, index], found);
		return;
	}
	if (typeof value !== "object" || value === null) return;
	const mapping = value;
	for (const { rule, message = rule } of schema.written["x-kubernetes-validations"] ?? []) if (!holdsByAbsence(rule, mapping)) found.push({
		rule,
		message,
		path,
		value: mapping,
		schema
	});
	for (const [key, inner] of Object.entries(mapping)) {
		const property = schema.properties.get(key) ?? schema.values;
		if (property?.hasRules) collect(inner, property, [...path, key], found);
	}
}
function holdsByAbsence(rule, value) {
	const isThere = (name) => name !== void 0 && (value[name] ?? null) !== null;
	const [, first] = /^!has\(self\.(\w+)\) \|\| /.exec(rule) ?? /^!\(has\(self\.(\w+)\) && [^()]*(?:\(self\.\w+\)[^()]*)*\)$/.exec(rule) ?? [];
	if (first !== void 0) return !isThere(first) && !outside(rule).includes("?");
	const [, list = ""] = /^\[([^\]]*)\]\.filter\(x, x\)\.size\(\) <= 1$/.exec(rule) ?? [];
	const names = [...list.matchAll(/has\(self\.(\w+)\)/g)].map(([, name]) => name);
	return names.length > 0 && names.filter(isThere).length < 2;
}
function outside(rule) {
	const without = rule.replace(/\([^()]*\)/g, "");
	return without === rule ? rule : outside(without);
}
function placeOfRule({ rule, path, value }) {
	const last = [...rule.matchAll(/has\(self\.(\w+)\)/g)].flatMap(([, name]) => name ?? []).findLast((name) => (value[name] ?? null) !== null);
	return last === void 0 ? path : [...path, last];
}

// src/schema/removed-apis.ts
const removed = {
	"extensions/v1beta1": [
		"1.16",
		"apps/v1",
		"Deployment",
		"DaemonSet",
		"ReplicaSet"
	],
	"apps/v1beta1": [
		"1.16",
		"apps/v1",
		"Deployment",
		"StatefulSet",
		"ControllerRevision"
	],
	"apps/v1beta2": [
		"1.16",
		"apps/v1",
		"Deployment",
		"DaemonSet",
		"ReplicaSet",
		"StatefulSet",
		"ControllerRevision"
	],
	"networking.k8s.io/v1beta1": [
		"1.22",
		"networking.k8s.io/v1",
		"Ingress",
		"IngressClass"
	],
	"rbac.authorization.k8s.io/v1alpha1": [
		"1.22",
		"rbac.authorization.k8s.io/v1",
		"Role",
		"RoleBinding",
		"ClusterRole",
		"ClusterRoleBinding"
	],
	"rbac.authorization.k8s.io/v1beta1": [
		"1.22",
		"rbac.authorization.k8s.io/v1",
		"Role",
		"RoleBinding",
		"ClusterRole",
		"ClusterRoleBinding"
	],
	"apiextensions.k8s.io/v1beta1": [
		"1.22",
		"apiextensions.k8s.io/v1",
		"CustomResourceDefinition"
	],
	"apiregistration.k8s.io/v1beta1": [
		"1.22",
		"apiregistration.k8s.io/v1",
		"APIService"
	],
	"admissionregistration.k8s.io/v1beta1": [
		"1.22",
		"admissionregistration.k8s.io/v1",
		"MutatingWebhookConfiguration",
		"ValidatingWebhookConfiguration"
	],
	"certificates.k8s.io/v1beta1": [
		"1.22",
		"certificates.k8s.io/v1",
		"CertificateSigningRequest"
	],
	"coordination.k8s.io/v1beta1": [
		"1.22",
		"coordination.k8s.io/v1",
		"Lease"
	],
	"scheduling.k8s.io/v1beta1": [
		"1.22",
		"scheduling.k8s.io/v1",
		"PriorityClass"
	],
	"storage.k8s.io/v1beta1": [
		"1.22",
		"storage.k8s.io/v1",
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment"
	],
	"batch/v1beta1": [
		"1.25",
		"batch/v1",
		"CronJob"
	],
	"discovery.k8s.io/v1beta1": [
		"1.25",
		"discovery.k8s.io/v1",
		"EndpointSlice"
	],
	"events.k8s.io/v1beta1": [
		"1.25",
		"events.k8s.io/v1",
		"Event"
	],
	"policy/v1beta1": [
		"1.25",
		"policy/v1",
		"PodDisruptionBudget"
	],
	"node.k8s.io/v1beta1": [
		"1.25",
		"node.k8s.io/v1",
		"RuntimeClass"
	],
	"autoscaling/v2beta1": [
		"1.25",
		"autoscaling/v2",
		"HorizontalPodAutoscaler"
	],
	"autoscaling/v2beta2": [
		"1.26",
		"autoscaling/v2",
		"HorizontalPodAutoscaler"
	],
	"flowcontrol.apiserver.k8s.io/v1beta1": [
		"1.26",
		"flowcontrol.apiserver.k8s.io/v1",
		"FlowSchema",
		"PriorityLevelConfiguration"
	],
	"flowcontrol.apiserver.k8s.io/v1beta2": [
		"1.29",
		"flowcontrol.apiserver.k8s.io/v1",
		"FlowSchema",
		"PriorityLevelConfiguration"
	],
	"flowcontrol.apiserver.k8s.io/v1beta3": [
		"1.32",
		"flowcontrol.apiserver.k8s.io/v1",
		"FlowSchema",
		"PriorityLevelConfiguration"
	]
};
const apart = {
	"extensions/v1beta1 NetworkPolicy": {
		since: "1.16",
		use: "networking.k8s.io/v1"
	},
	"extensions/v1beta1 Ingress": {
		since: "1.22",
		use: "networking.k8s.io/v1"
	},
	"extensions/v1beta1 PodSecurityPolicy": {
		since: "1.16",
		use: void 0
	},
	"policy/v1beta1 PodSecurityPolicy": {
		since: "1.25",
		use: void 0
	},
	"storage.k8s.io/v1beta1 CSIStorageCapacity": {
		since: "1.27",
		use: "storage.k8s.io/v1"
	}
};
function removedApi(apiVersion, kind) {
	const name = `${apiVersion} ${kind}`;
	if (Object.hasOwn(apart, name)) return apart[name];
	const entry = Object.hasOwn(removed, apiVersion) ? removed[apiVersion] : void 0;
	if (entry === void 0) return void 0;
	const [since, use, ...kinds] = entry;
	return kinds.includes(kind) ? {
		since,
		use
	} : void 0;
}

// src/schema/screen.ts
function isBeyondSchema(refusal) {
	return refusal.about === "value" && (refusal.limit === "duplicate" || refusal.limit === "base64");
}
const most = 50;
function screen(value, schema) {
	const walk = new Walk();
	walk.root(value, schema);
	return walk.refusals;
}
var Walk = class {
	refusals = [];
	#path = [];
	root(value, schema) {
		const { properties } = schema;
		for (const key in value) {
			const property = properties.get(key);
			if (property === void 0) this.#unknown(key, schema);
			else if (key !== "status") this.#under(key, value[key] ?? null, property);
		}
		this.#required(value, schema);
	}
	#under(step, value, schema) {
		if (value === null && typeof step === "string") return;
		this.#path.push(step);
		this.#value(value, schema);
		this.#path.pop();
	}
	#value(value, schema) {
		switch (schema.type) {
			case "object":
				if (isMapping(value)) this.#mapping(value, schema);
				else this.#type(value, schema);
				return;
			case "array":
				if (Array.isArray(value)) this.#list(value, schema);
				else this.#type(value, schema);
				return;
			case "any": return;
			default: this.#scalar(value, schema);
		}
	}
	#mapping(value, schema) {
		const { properties, values } = schema;
		for (const key in value) {
			const property = properties.get(key) ?? values;
			if (property !== void 0) this.#under(key, value[key] ?? null, property);
			else if (!schema.isOpen) this.#unknown(key, schema);
		}
		this.#required(value, schema);
	}
	#required(value, schema) {
		for (const name of schema.required) {
			if (value[name] !== void 0 && value[name] !== null) continue;
			if (schema.properties.get(name)?.written.default !== void 0) continue;
			this.#add({
				about: "missing",
				path: [...this.#path, name],
				schema: schema.properties.get(name)
			});
		}
	}
	#list(value, schema) {
		const { items, written } = schema;
		const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = written;
		if (value.length < minItems || value.length > maxItems) this.#bad(value, schema, "items");
		if (items === void 0) return;
		for (let index = 0; index < value.length; index++) {
			const item = value[index] ?? null;
			if (item === null && !items.isCustom) continue;
			this.#under(index, item, items);
		}
		if (schema.isCustom) this.#duplicates(value, schema);
	}
	#duplicates(value, schema) {
		const index = duplicateIn(value, schema);
		if (index === void 0) return;
		this.#path.push(index);
		this.#bad(value[index] ?? null, schema, "duplicate");
		this.#path.pop();
	}
	#scalar(value, schema) {
		if (!isOfType(value, schema.type)) {
			this.#type(value, schema);
			return;
		}
		const limit = limitPassed(value, schema);
		if (limit !== void 0) this.#bad(value, schema, limit);
	}
	#unknown(key, parent) {
		this.#add({
			about: "unknown",
			path: [...this.#path, key],
			parent
		}, key);
	}
	#type(value, schema) {
		this.#add({
			about: "type",
			path: [...this.#path],
			schema,
			value
		}, value);
	}
	#bad(value, schema, limit) {
		this.#add({
			about: "value",
			path: [...this.#path],
			schema,
			value,
			limit
		}, value);
	}
	#add(misfit, text) {
		if (this.refusals.length >= most) return;
		this.refusals.push({
			...misfit,
			isFilledIn: typeof text === "string" && isFilledIn(text, misfit)
		});
	}
};
function isFilledIn(text, misfit) {
	const allowed = misfit.about === "value" ? misfit.schema.written.enum ?? [] : [];
	return isPlaceholder(text) && !allowed.includes(text.toLowerCase());
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOfType(value, type) {
	switch (type) {
		case "string":
		case "boolean": return typeof value === type;
		case "number": return typeof value === "number";
		case "integer": return Number.isInteger(value);
		case "int-or-string": return typeof value === "string" || Number.isInteger(value);
		default: return typeof value === "string" || typeof value === "number";
	}
}
function limitPassed(value, schema) {
	const { written, isCustom } = schema;
	if (written.enum !== void 0 && !written.enum.includes(value)) {
		if (isCustom || value !== "") return "enum";
	}
	if (typeof value === "number") {
		const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = written;
		const isTooLong = written.format === "int32" && (value < -(2 ** 31) || value >= 2 ** 31);
		return value < minimum || value > maximum || isTooLong ? "range" : void 0;
	}
	if (typeof value !== "string") return void 0;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = written;
	if (value.length < minLength || value.length > maxLength && [...value].length > maxLength) return "length";
	if (written.format === "byte" && base64Fault(value) !== void 0 && !isDescription(value)) return "base64";
	return schema.fits(value) ? void 0 : "pattern";
}
function duplicateIn(value, schema) {
	const { "x-kubernetes-list-type": type = "atomic", "x-kubernetes-list-map-keys": keys = [] } = schema.written;
	if (type === "atomic" || value.length < 2) return void 0;
	const seen = /* @__PURE__ */ new Set();
	for (const [index, item] of value.entries()) {
		const identity = type === "set" ? item : keys.map((key) => keyOf(item, key, schema));
		const text = JSON.stringify(identity);
		if (seen.has(text)) return index;
		seen.add(text);
	}
}
function keyOf(item, key, schema) {
	return (isMapping(item) ? item[key] : void 0) ?? schema.items?.properties.get(key)?.written.default ?? null;
}

// src/schema/validation.ts
const rbacGroup = "rbac.authorization.k8s.io";
const named = /* @__PURE__ */ new Set([
	"Secret",
	"ConfigMap",
	"ServiceAccount",
	"Deployment",
	"DaemonSet",
	"StatefulSet",
	"Ingress",
	"NetworkPolicy"
]);
function broken(apiVersion, kind, value) {
	const group = groupOf(apiVersion);
	if (group === rbacGroup) return kind.endsWith("Binding") ? bindingFaults(kind, value) : roleFaults(kind, value);
	const name = asObject(value["metadata"])["name"];
	if (typeof name !== "string") return [];
	if (kind === "Namespace") return nameFaults(name, labelFault);
	return group === "monitoring.coreos.com" || named.has(kind) ? nameFaults(name, subdomainFault) : [];
}
function nameFaults(name, fault) {
	const words = fault(name);
	if (words === void 0) return [];
	const path = ["metadata", "name"];
	const close = name.trim().toLowerCase();
	const found = `Invalid value: ${JSON.stringify(name)}: ${words}`;
	const told = `metadata.name is ${JSON.stringify(name)}: ${words}`;
	const near = fault(close) === void 0 ? close : void 0;
	return [{
		about: "value",
		path,
		words: `metadata.name: ${found}`,
		told,
		near
	}];
}
function bindingFaults(kind, value) {
	const roleRef = asObject(value["roleRef"]);
	const kinds = kind === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
	return [
		...oneOf(["roleRef", "apiGroup"], roleRef["apiGroup"], [rbacGroup]),
		...oneOf(["roleRef", "kind"], roleRef["kind"], kinds),
		...asObjects(value["subjects"]).flatMap((subject, i) => subjectFaults(subject, ["subjects", i]))
	];
}
function subjectFaults({ kind, apiGroup }, at) {
	const isAccount = kind === "ServiceAccount";
	const isKnown = isAccount || kind === "User" || kind === "Group";
	return [...oneOf([...at, "kind"], kind, [
		"ServiceAccount",
		"User",
		"Group"
	]), ...isKnown ? oneOf([...at, "apiGroup"], apiGroup, [isAccount ? "" : rbacGroup]) : []];
}
function roleFaults(kind, value) {
	return asObjects(value["rules"]).flatMap((rule, i) => {
		const lacking = (hasItems(rule["nonResourceURLs"]) ? ["verbs"] : [
			"verbs",
			"apiGroups",
			"resources"
		]).filter((name) => !hasItems(rule[name])).map((name) => missing([
			"rules",
			i,
			name
		]));
		if (kind !== "Role" || !hasItems(rule["nonResourceURLs"])) return lacking;
		const path = [
			"rules",
			i,
			"nonResourceURLs"
		];
		const urls = `${spelled(path)}: Invalid value: ${JSON.stringify(rule["nonResourceURLs"])}: namespaced rules cannot apply to non-resource URLs`;
		const told = `${spelled(path)} stands in a Role, and a namespace has no URLs of the API server`;
		return [...lacking, {
			about: "value",
			path,
			words: urls,
			told,
			near: void 0
		}];
	});
}
const hasItems = (list) => Array.isArray(list) && list.length > 0;
function missing(path) {
	const field = spelled(path);
	return {
		about: "missing",
		path,
		words: `${field}: Required value`,
		told: `${field} is missing`,
		near: void 0
	};
}
function oneOf(path, value, allowed) {
	if (typeof value !== "string" || value === "" || allowed.includes(value) || isPlaceholder(value)) return [];
	const field = spelled(path);
	const values = allowed.map((one) => JSON.stringify(one));
	return [{
		about: "value",
		path,
		words: `${field}: Unsupported value: ${JSON.stringify(value)}: supported values: ${values.join(", ")}`,
		told: `${field} is ${JSON.stringify(value)}, and may be ${values.join(" or ")}`,
		near: nearest(value, allowed.filter((one) => one !== ""))
	}];
}

// src/schema/schemas.ts
var Schemas = class Schemas {
	#families;
	#installed;
	#judgements = /* @__PURE__ */ new Map();
	constructor(families, installed) {
		this.#families = families;
		this.#installed = installed;
	}
	withOperator(operator) {
		return new Schemas(this.#families, {
			...this.#installed,
			operator
		});
	}
	knows(apiVersion, kind) {
		return this.#judgement(apiVersion, kind).schema !== void 0;
	}
	strange(apiVersion, kind) {
		return this.#judgement(apiVersion, kind).strange;
	}
	faultsOf({ manifest, value }) {
		const { apiVersion, kind } = manifest;
		const { schema, pack, asked, judge, strange } = this.#judgement(apiVersion, kind);
		if (schema === void 0) return strange === void 0 ? [] : [strange];
		const refusals = screen(value, schema).filter((refusal) => !isOfSops(refusal));
		if (refusals.some(isOfPatch)) return [];
		const isPart = !isWholeWorkload(manifest, value) && isPartial(refusals, value, pack.isCustom);
		const name = schemaName(judge, asked.version, apiVersion, kind);
		const ofSchema = refusals.filter(({ isFilledIn, about }) => !isFilledIn && !(isPart && about === "missing")).map((refusal) => {
			const described = describe(refusal, schema, value, kind === "Secret");
			const takenBy = others(pack, asked.version, refusal, apiVersion, kind, value);
			const isNew = refusal.about === "unknown" && described.near === void 0 && described.belongs === void 0 && mayBeField(refusal.path);
			const certain = asked.certain || takenBy.length === 0 && !isNew;
			const schemaOfIt = isBeyondSchema(refusal) ? void 0 : name;
			const { about, path } = refusal;
			return {
				about,
				path,
				...described,
				judge,
				takenBy,
				certain,
				...unasked,
				schema: schemaOfIt
			};
		});
		if (isNameless(value)) return ofSchema.filter(isOfName);
		const beyond = isPart ? [] : broken(apiVersion, kind, value);
		return [...ofSchema, ...beyond.map((fault) => ({
			...nothingMeant,
			...fault,
			isSlip: fault.near !== void 0,
			judge,
			takenBy: [],
			certain: true,
			...unasked
		}))];
	}
	rulesOf({ manifest, value }) {
		const { schema } = this.#judgement(manifest.apiVersion, manifest.kind);
		return schema === void 0 || isNameless(value) ? [] : pendingRules(value, schema);
	}
	ruleFault(broken, { manifest, value }) {
		const { apiVersion, kind } = manifest;
		const { asked, judge, pack } = this.#judgement(apiVersion, kind);
		const takenBy = pack.versions.filter((version) => {
			const schema = pack.schemaOf(version, apiVersion, kind);
			return schema !== void 0 && !pendingRules(value, schema).some(({ rule }) => rule === broken.rule);
		});
		const { message, path } = broken;
		return {
			about: "value",
			path: placeOfRule(broken),
			words: `${spelled(path)}: Invalid value: ${message}`,
			told: `${spelled(path)} breaks a rule of its kind: ${message}`,
			...nothingMeant,
			judge,
			takenBy,
			...unasked,
			certain: asked.certain || takenBy.length === 0
		};
	}
	#judgement(apiVersion, kind) {
		const name = `${apiVersion} ${kind}`;
		const before = this.#judgements.get(name);
		if (before !== void 0) return before;
		const { pack, judge, installed } = this.#family(apiVersion);
		const asked = this.#asked(pack, installed, apiVersion, kind);
		const schema = pack.schemaOf(asked.version, apiVersion, kind);
		const judgement = {
			schema,
			pack,
			asked,
			judge,
			strange: schema === void 0 ? this.#strange(apiVersion, kind) : void 0
		};
		this.#judgements.set(name, judgement);
		return judgement;
	}
	#family(apiVersion) {
		return apiVersion.startsWith(`${"monitoring.coreos.com"}/`) ? {
			pack: this.#families.operator(),
			judge: "operator",
			installed: this.#installed.operator
		} : {
			pack: this.#families.kubernetes(),
			judge: "Kubernetes",
			installed: this.#installed.kubernetes
		};
	}
	#asked(pack, installed, apiVersion, kind) {
		const minor = installed?.split(".").slice(0, 2).join(".");
		if (minor !== void 0 && pack.versions.includes(minor)) return {
			version: minor,
			certain: true
		};
		const older = minor === void 0 ? [] : pack.versions.filter((version) => byVersion(version, minor) < 0);
		const has = (version) => pack.schemaOf(version, apiVersion, kind) !== void 0;
		return {
			version: older.findLast(has) ?? pack.versions.findLast(has) ?? "",
			certain: false
		};
	}
	#strange(apiVersion, kind) {
		const { pack, judge, installed } = this.#family(apiVersion);
		const common = {
			words: `no matches for kind "${kind}" in version "${apiVersion}"`,
			...nothingMeant,
			judge,
			takenBy: [],
			...unasked
		};
		const removed = removedApi(apiVersion, kind);
		if (removed !== void 0) {
			const isGone = installed !== void 0 && byVersion(installed, removed.since) >= 0;
			if (installed !== void 0 && !isGone) return void 0;
			const told = `Kubernetes serves ${kind} no longer as ${apiVersion}, since ${removed.since}`;
			return {
				about: "version",
				path: ["apiVersion"],
				...common,
				told,
				near: removed.use,
				certain: isGone
			};
		}
		const families = isSlip(groupOf(apiVersion), "monitoring.coreos.com") ? [this.#families.operator(), pack] : [pack];
		return misnamed(apiVersion, kind, pack, common) ?? misgrouped(apiVersion, kind, families, common);
	}
};
function isOfName({ about, path, near, isSlip, home }) {
	if (about !== "unknown") return false;
	const meant = isSlip && near !== void 0 ? [...path.slice(0, -1), near] : [...home ?? [], ...path.slice(-1)];
	return ["metadata", "metadata.name"].includes(meant.join("."));
}
function isNameless(value) {
	const metadata = value["metadata"];
	return !metadata?.["name"] && !metadata?.["generateName"];
}
function isPartial(refusals, value, isCustom) {
	const missing = refusals.filter(({ about }) => about === "missing").map(({ path }) => path);
	if (missing.length > 0 && value["status"] !== void 0) return true;
	if (missing.some(([first, ...rest]) => first === "metadata" || rest.length === 0)) return true;
	const ofSpec = missing.filter(({ length }) => length === 2);
	return isCustom ? ofSpec.length > 1 : ofSpec.length > 0 || missing.some(isPodTemplate);
}
function isWholeWorkload({ apiVersion, built }, value) {
	if (!apiVersion.startsWith("apps/") || built !== void 0 || value["status"] !== void 0) return false;
	const containers = valueAt([
		"spec",
		"template",
		"spec",
		"containers"
	], value);
	return Array.isArray(containers) && containers.length > 0 && containers.every(hasImage);
}
function hasImage(container) {
	return typeof container === "object" && container !== null && "image" in container;
}
function isPodTemplate(path) {
	return path.at(-1) === "containers";
}
function mayBeField(path) {
	return /^[a-zA-Z][a-zA-Z0-9]*$/.test(String(path.at(-1)));
}
function isOfPatch({ about, path }) {
	return about === "unknown" && String(path.at(-1)).startsWith("$");
}
function isOfSops({ about, path }) {
	return about === "unknown" && path.length === 1 && path[0] === "sops";
}
function others(pack, asked, refusal, apiVersion, kind, value) {
	if (!pack.isCustom && refusal.about === "value") return [];
	const place = placeOf(refusal);
	return pack.versions.filter((version) => {
		const schema = version === asked ? void 0 : pack.schemaOf(version, apiVersion, kind);
		return schema !== void 0 && isTaken(place, screen(value, schema));
	});
}
function isTaken(place, refusals) {
	return !refusals.some((other) => isAtOrAbove(placeOf(other), place));
}
function isAtOrAbove(above, place) {
	return place === above || place.startsWith(`${above}/`);
}
function placeOf({ path }) {
	return path.join("/");
}

// src/schema/locations.ts
var LocationFault = class extends Error {
	name = "LocationFault";
};
function locationsOf(given) {
	const folders = given.map(folderOf);
	const servers = folders.filter(isUrl);
	const templates = given.map((location, i) => {
		return `${i}/${restOf(location, folders[i] ?? "")}`;
	});
	const fileAt = (path) => {
		if (isUrl(path)) return servers.some((server) => path.startsWith(server)) ? path : void 0;
		const [, index = "", rest = ""] = /^(\d+)\/(.+)$/.exec(path) ?? [];
		const folder = index === "" ? void 0 : folders[Number(index)];
		if (folder === void 0) return void 0;
		if (isUrl(folder)) return urlBelow(folder, rest);
		return folder === "" ? rest : `${folder.replace(/\/$/, "")}/${rest}`;
	};
	return {
		templates,
		fileAt
	};
}
function folderOf(location) {
	const [before = ""] = location.split("{{");
	const folder = before === location && !location.endsWith("json") ? location : before.slice(0, before.lastIndexOf("/") + 1);
	if (!isUrl(location)) return folder;
	if (!URL.canParse(folder)) throw new LocationFault(`schema-location "${location}" is a URL that names no server before its first variable`);
	if (/[?#]/.test(location)) throw new LocationFault(`schema-location "${location}" is a URL with a query, which no schema is asked for with`);
	return folder.endsWith("/") ? folder : `${folder}/`;
}
function restOf(location, folder) {
	return location.slice(folder.length).replace(/^\//, "");
}
function isUrl(location) {
	return /^[a-z]+:\/\//i.test(location);
}
function urlBelow(folder, rest) {
	const path = rest.replace(/[?#\\]/g, encodeURIComponent);
	if (!URL.canParse(path, folder)) return void 0;
	const { href } = new URL(path, folder);
	return href.startsWith(new URL(folder).href) ? href : void 0;
}
function schemaIn(file, answer) {
	if ("unreadable" in answer) {
		if (answer.unreadable === "no such file") return void 0;
		throw new LocationFault(`the schema ${file} cannot be read: ${answer.unreadable}`);
	}
	try {
		JSON.parse(answer.text);
	} catch (cause) {
		throw new LocationFault(`the schema ${file} is no JSON: ${cause instanceof Error ? cause.message : cause}`);
	}
	return answer.text;
}

export { isPlaceholder as S, labelFault as _, schemaIn as a, subdomainFault as b, isOfPatch as c, nothingMeant as d, familiesIn as f, base64Fault as g, groupOf as h, locationsOf as i, isPartial as l, unasked as m, folderOf as n, Schemas as o, schemaNamed as p, isUrl as r, isNameless as s, LocationFault as t, spelled as u, portNameFault as v, perObject as x, portNumberFault as y };