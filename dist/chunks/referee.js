import "./rolldown-runtime.js";
import { n as closeSession, r as ThreadFault, t as askKubeconform } from "./kubeconform.js";
import { S as isPlaceholder, a as schemaIn, c as isOfPatch, d as nothingMeant, i as locationsOf, l as isPartial, m as unasked, s as isNameless, t as LocationFault, u as spelled } from "./locations.js";
import { r as versionText } from "./version-number.js";
import { n as valueAt, t as complaintsIn } from "./kubeconform-errors.js";

// src/schema/referee.ts
async function callReferee(given, read, kubernetes) {
	const { templates, fileAt } = locationsOf(given);
	const opened = [];
	const schemaAt = async (path) => {
		const file = fileAt(path);
		const text = file && schemaIn(file, await read(file));
		if (file && text) opened.push(file);
		return text;
	};
	const session = `own ${++sessions}`;
	const ask = (rest) => askKubeconform({
		session,
		...rest
	}, schemaAt);
	const options = {
		strict: true,
		ignoreMissingSchemas: true,
		...kubernetes === void 0 ? {} : { kubernetesVersion: `${versionText(kubernetes)}.0` }
	};
	await refuseTemplates(given, (i) => ask({
		text: "",
		options: {
			...options,
			schemaLocations: [templates[i] ?? ""]
		}
	}));
	return {
		async judge(parsed, among) {
			opened.length = 0;
			const text = JSON.stringify(parsed.value);
			const verdicts = await ask({
				text,
				options: {
					...options,
					schemaLocations: templates.slice(0, among)
				}
			}).catch(unjudged);
			if ("is" in verdicts) return verdicts;
			if ("refused" in verdicts) throw new LocationFault(`the schema-locations are not taken: ${verdicts.refused}`);
			const [result] = verdicts.results;
			if (result?.status === "skipped" && opened.length > 0) throw new LocationFault(`the schema ${opened[0]} is JSON, but no schema that kubeconform can use`);
			return verdictOf(result, parsed);
		},
		close: () => closeSession(session)
	};
}
let sessions = 0;
function unjudged(cause) {
	if (cause instanceof ThreadFault && cause.isOfRequest) return {
		is: "unjudged",
		why: `kubeconform ${cause.message}`
	};
	throw cause;
}
async function refuseTemplates(given, ask) {
	for (const [i, location] of given.entries()) {
		const verdicts = await ask(i).catch((cause) => {
			if (!(cause instanceof ThreadFault)) throw cause;
			throw new LocationFault(`schema-location cannot be used: kubeconform ${cause.message}`);
		});
		if ("refused" in verdicts) throw templateFault(location, verdicts.refused);
	}
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
			faults: faultsOf(complaintsIn(result.validationErrors, parsed.value), parsed)
		};
		case "error": return {
			is: "unjudged",
			why: result.message
		};
		default: return { is: "unknown" };
	}
}
function faultsOf(complaints, { manifest, value }) {
	const faults = complaints.map((complaint) => faultOf(complaint, manifest.kind === "Secret"));
	if (isNameless(value) || faults.some(isOfPatch)) return [];
	const isPart = isPartial(faults, value, true);
	return faults.filter((fault) => !isFilledIn(fault, value) && !(isPart && fault.about === "missing"));
}
function isFilledIn({ about, path }, root) {
	if (about === "missing") return false;
	const text = about === "unknown" ? path.at(-1) : valueAt(path, root);
	return typeof text === "string" && isPlaceholder(text);
}
function faultOf({ about, path, said }, isSecret) {
	const field = path.length === 0 ? "the manifest" : spelled(path);
	if (about === "unknown") return fault(about, path, `unknown field "${field}"`, `has no field "${path.at(-1)}"`);
	if (about === "missing") return fault(about, path, `${field}: Required value`, `${field} is missing`);
	const words = isSecret && about === "value" ? "a value that the schema does not take" : said;
	return fault(about, path, `${field}: ${words}`, `${field}: ${words}`);
}
function fault(about, path, words, told) {
	return {
		about,
		path,
		words,
		told,
		...nothingMeant,
		takenBy: [],
		...unasked,
		judge: "kubeconform",
		certain: true
	};
}

export { callReferee };