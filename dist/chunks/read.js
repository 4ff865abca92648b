// src/model/read.ts
const noFields = Object.freeze({});
const noItems = Object.freeze([]);
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : noFields;
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
function asList(value) {
	return Array.isArray(value) ? value : noItems;
}
function asObjects(value) {
	const list = asList(value);
	return list.length === 0 ? noItems : list.map(asObject);
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
	const list = asList(value);
	return list.length === 0 ? noItems : list.filter((entry) => typeof entry === "string");
}
function asStringMap(value) {
	const entries = Object.entries(asObject(value));
	if (entries.length === 0) return noFields;
	const result = {};
	for (const [key, entry] of entries) if (entry !== null && typeof entry !== "object") result[key] = String(entry);
	return result;
}

export { asObjects as a, asStrings as c, asObject as i, isPresent as l, asList as n, asString as o, asNumber as r, asStringMap as s, asBoolean as t };