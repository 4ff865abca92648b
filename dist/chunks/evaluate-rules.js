import "./rolldown-runtime.js";
import { n as parse, r as celEnv, t as plan } from "./bufbuild-cel.js";

// src/schema/evaluate-rules.ts
const environment = celEnv();
function isBroken({ rule, value, schema }) {
	try {
		return plan(environment, parse(rule))({ self: selfOf(value, schema) }) === false;
	} catch {
		return false;
	}
}
function selfOf(value, schema) {
	const entries = /* @__PURE__ */ new Map();
	for (const [name, property] of schema.properties) {
		const own = value[name] ?? property.written.default ?? null;
		if (own !== null) entries.set(name, inputOf(own, property));
	}
	const { values } = schema;
	if (values !== void 0) {
		for (const [name, own] of Object.entries(value)) if (own !== null) entries.set(name, inputOf(own, values));
	}
	return entries;
}
function inputOf(value, schema) {
	if (Array.isArray(value)) {
		const { items } = schema;
		return items === void 0 ? [] : value.map((item) => inputOf(item, items));
	}
	if (typeof value === "object" && value !== null) return selfOf(value, schema);
	return typeof value === "number" && Number.isInteger(value) && schema.type !== "number" ? BigInt(value) : value;
}

export { isBroken };