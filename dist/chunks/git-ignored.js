import { r as __toESM } from "./rolldown-runtime.js";
import { t as defaultLimits } from "./limits.js";
import { a as toLineColumn } from "./lines.js";
import { a as nearest, n as parseVersion } from "./version-number.js";
import { t as require_ignore } from "./ignore.js";

// src/config/baseline.ts
const defaultBaselineFile = "promwire-baseline.json";
const mostBytes = 16777216;
function readBaseline(host, file) {
	const answer = host.read(file, mostBytes);
	if ("unreadable" in answer) return {
		file,
		sentence: `the baseline cannot be read: ${answer.unreadable}`
	};
	return parseBaseline(file, answer.text);
}
const remedy = "write it anew with \"promwire baseline\"";
function parseBaseline(file, text) {
	const value = parsed(text);
	if (value instanceof SyntaxError) return {
		file,
		...placeOf(value, text),
		sentence: `the baseline is not JSON: ${remedy}`
	};
	if (!isRecord(value) || !Array.isArray(value["findings"])) return {
		file,
		sentence: `the baseline has no list "findings": ${remedy}`
	};
	if (value["version"] !== 1) return {
		file,
		sentence: `the baseline is of a version that is not known here: ${remedy}`
	};
	let from = 0;
	const entries = [];
	for (const [i, entry] of value["findings"].entries()) {
		const { fingerprint, rule, object } = isRecord(entry) ? entry : {};
		if (typeof fingerprint !== "string" || typeof rule !== "string" || typeof object !== "string") return {
			file,
			sentence: `entry ${i + 1} of the baseline lacks fingerprint, rule or object: ${remedy}`
		};
		const found = text.indexOf(fingerprint, from);
		const start = found === -1 ? from : found;
		const end = found === -1 ? from : found + fingerprint.length;
		entries.push({
			fingerprint,
			rule,
			object,
			start,
			end
		});
		from = end;
	}
	return {
		file,
		entries
	};
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return error;
		throw error;
	}
}
function placeOf({ message }, text) {
	const offset = /at position (\d+)/.exec(message)?.[1];
	return toLineColumn(text, offset === void 0 ? text.length : Number(offset));
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/config/config.ts
const schemaUses = [
	"off",
	"wiring",
	"all"
];
const defaultConfig = {
	paths: [],
	exclude: [],
	narrowed: false,
	failOn: "error",
	minSeverity: "notice",
	ignore: [],
	charts: [],
	assume: {
		secrets: [],
		configMaps: [],
		services: [],
		namespaces: [],
		closed: []
	},
	versions: {},
	schema: "wiring",
	schemaLocations: [],
	limits: defaultLimits
};

// src/util/offer.ts
function offer(word, candidates) {
	const name = nearest(word, candidates);
	return name === void 0 ? "" : ` (nearest: "${name}")`;
}

// src/config/versions-of.ts
const versionNames = {
	"operator-version": "0.93.0",
	"prometheus-version": "3.5.0",
	"kubernetes-version": "1.34"
};
function versionFault(name, text) {
	if (parseVersion(text) !== void 0) return void 0;
	return `is ${JSON.stringify(text)}, but must be a version such as ${versionNames[name]}`;
}
function versionsOf(file, options) {
	const written = (name) => parseVersion(file[name] ?? "");
	const all = {
		operator: options.operator ?? written("operator-version"),
		prometheus: options.prometheus ?? written("prometheus-version"),
		kubernetes: options.kubernetes ?? written("kubernetes-version")
	};
	return Object.fromEntries(Object.entries(all).filter(([, version]) => version !== void 0));
}

// src/host/git-ignored.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
function isIgnored(path, ignores) {
	for (let i = ignores.length - 1; i >= 0; i--) {
		const file = ignores[i];
		if (file === void 0) continue;
		const answer = file.rules.test(path.slice(file.folder.length));
		if (answer.ignored) return true;
		if (answer.unignored) return false;
	}
	return false;
}
function ignoredBy(textOf) {
	const known = /* @__PURE__ */ new Map();
	const rulesOf = (folder) => {
		const before = known.get(folder);
		if (before !== void 0) return before;
		const above = folder === "" ? [] : rulesOf(folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1));
		const text = textOf(`${folder}.gitignore`);
		const all = text === void 0 ? above : [...above, {
			folder,
			rules: (0, import_ignore.default)().add(text)
		}];
		known.set(folder, all);
		return all;
	};
	return (path) => {
		return path !== "" && !/^(?:\/|\.\.?(?:\/|$))/.test(path) && isIgnored(path, rulesOf(path.slice(0, path.lastIndexOf("/") + 1)));
	};
}

export { versionsOf as a, schemaUses as c, versionNames as i, defaultBaselineFile as l, isIgnored as n, offer as o, versionFault as r, defaultConfig as s, ignoredBy as t, readBaseline as u };