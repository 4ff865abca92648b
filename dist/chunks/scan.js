import { r as __toESM } from "./rolldown-runtime.js";
import { t as defaultLimits } from "./limits.js";
import { a as toLineColumn, t as lineEnd$2 } from "./lines.js";
import { a as versionsOf, i as versionNames, o as offer, r as versionFault$1, s as defaultConfig, t as ignoredBy, u as readBaseline } from "./git-ignored.js";
import { t as require_dist } from "./yaml.js";
import { A as entryOf$1, M as toJson, P as parseWithin, a as joinPath, c as parseSourced, d as yttMark, h as fromJson, i as isBelow, j as mapToJson, l as parseValue, n as commonFolder, o as parseDocument$1, r as folderOf, t as baseName, u as isSymbolic } from "./path.js";
import { a as nearest, i as editDistance, n as parseVersion, r as versionText, t as isAtLeast } from "./version-number.js";
import { t as severities } from "./finding.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as groupBy } from "./group.js";
import { a as fingerprintOf, i as listed$1, n as counted, r as enumerated, t as applyEdits } from "./apply-edits.js";
import { c as title, d as split, i as decodeChartRelease, l as withOwn, n as noObjects, o as copyOf, r as bringsPrometheus, s as decodeObject, t as configurationResources, u as endOfString } from "./objects.js";
import { a as asObjects, c as asStrings, i as asObject, l as isPresent, n as asList$1, o as asString, r as asNumber, s as asStringMap, t as asBoolean } from "./read.js";
import { a as optionalSymbol, c as symbol, i as mapKnown, l as symbolParts, n as knownHead, o as possibleTexts, r as knownTail, s as show, t as isSymbolic$1 } from "./symbol.js";
import { S as isPlaceholder$1, _ as labelFault$1, b as subdomainFault, f as familiesIn, g as base64Fault, h as groupOf$1, n as folderOf$1, o as Schemas, p as schemaNamed, r as isUrl, t as LocationFault, v as portNameFault, x as perObject, y as portNumberFault } from "./locations.js";
import { a as textAt, i as nodeAt, n as locate, o as valueAt, r as markOf, t as SourcedTree } from "./sourced-tree.js";
import { n as RE2JSException, t as RE2JS } from "./re2js.js";
import { X509Certificate, createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

// src/config/config-file.ts
const configFileNames = [
	"promwire.yaml",
	".promwire.yaml",
	".github/promwire.yaml"
];

// src/config/schema-fault.ts
var import_dist = require_dist();
function tellFault(fault) {
	const path = fault.instancePath.split("/").slice(1).map(unescapePointer);
	const name = nameOf$4(path);
	switch (fault.keyword) {
		case "additionalProperties": {
			const key = String(fault.params["additionalProperty"]);
			const sentence = `unknown key "${key}"${offer(key, Object.keys(fault.parentSchema?.properties ?? {}))}`;
			return {
				path: [...path, key],
				part: "key",
				sentence
			};
		}
		case "required": return {
			path,
			part: "value",
			sentence: `${name} lacks the key "${fault.params["missingProperty"]}"`
		};
		case "enum": {
			const allowed = fault.parentSchema?.enum ?? [];
			const found = typeof fault.data === "string" ? `"${fault.data}"` : describe(fault.data);
			const near = typeof fault.data === "string" ? offer(fault.data, allowed) : "";
			return {
				path,
				part: "value",
				sentence: `${name} is ${found}, but must be one of ${allowed.join(", ")}${near}`
			};
		}
		case "pattern": return {
			path,
			part: "value",
			sentence: `${name} is empty`
		};
		case "type": return {
			path,
			part: "value",
			sentence: typeSentence(name, String(fault.params["type"]), fault.data)
		};
		default: throw new Error(`the schema of the configuration uses "${fault.keyword}", which has no words yet`);
	}
}
function typeSentence(name, wanted, found) {
	if (wanted === "string" && (found === null || typeof found !== "object") && found !== null) return `${name} is ${describe(found)}, but must be text: put it in quotes`;
	if (wanted === "array" && typeof found === "string") return `${name} is text, but must be a list: write it as "- ${found.split("\n", 1)[0]}"`;
	return `${name} is ${describe(found)}, but must be ${{
		string: "text",
		array: "a list",
		object: "a mapping",
		"boolean,array": "true or a list"
	}[wanted] ?? wanted}`;
}
function describe(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string" ? "text" : `the ${typeof value} ${String(value)}`;
}
function nameOf$4(path) {
	if (path.length === 0) return "the configuration";
	return path.map((step) => /^\d+$/.test(step) ? `entry ${Number(step) + 1}` : `"${step}"`).reverse().join(" of ");
}
function unescapePointer(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/config/validate.generated.js
const validate = validate10;
const schema11 = {
	"$id": "promwire",
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "promwire configuration",
	"description": "Read from promwire.yaml, .promwire.yaml or .github/promwire.yaml. Options of the command line and inputs of the action come before it.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"paths": {
			"description": "Files, folders or globs to read, relative to the root of the repository. Left out: everything. Paths on the command line replace them.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" },
			"examples": [["deploy", "charts/*/rendered"]]
		},
		"exclude": {
			"description": "Globs of files to leave out. Those of the command line are added to them.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" },
			"examples": [["**/testdata/**"]]
		},
		"fail-on": {
			"description": "Lowest severity that makes the run fail. Default: error.",
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"never"
			]
		},
		"min-severity": {
			"description": "Lowest severity that is reported at all. Default: notice.",
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice"
			]
		},
		"baseline": {
			"description": "Path of a baseline that `promwire baseline` wrote. Findings listed in it are not reported.",
			"$ref": "#/definitions/text",
			"examples": ["promwire-baseline.json"]
		},
		"operator-version": {
			"description": "Version of the Prometheus Operator that reads the manifests. Left out: that of its Deployment in the scan, else the newest known.",
			"$ref": "#/definitions/text",
			"examples": ["0.93.0"]
		},
		"prometheus-version": {
			"description": "Version of every Prometheus. Left out: its spec.version, else the default of the operator.",
			"$ref": "#/definitions/text",
			"examples": ["3.5.0"]
		},
		"kubernetes-version": {
			"description": "Version of the cluster. Left out: the newest known.",
			"$ref": "#/definitions/text",
			"examples": ["1.34"]
		},
		"schema": {
			"description": "Which manifests are held against the schema of their kind: none, the kinds that a scrape needs, or all. Default: wiring.",
			"type": "string",
			"enum": [
				"off",
				"wiring",
				"all"
			]
		},
		"schema-location": {
			"description": "Own JSON Schemas, tried in order: a folder or https URL with the layout of kubernetes-json-schema, or a path or URL that ends in json, with the variables of kubeconform; `default` stands for the recorded schemas. Every manifest of a kind that they have a schema of is held against it, by kubeconform itself.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" },
			"examples": [["schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json"]]
		},
		"charts": {
			"description": "Charts that something outside of the files installs, with values that are among them; of kube-prometheus-stack it is known what it makes.",
			"type": "array",
			"items": { "$ref": "#/definitions/chart" }
		},
		"ignore": {
			"description": "Findings that are known and accepted, each with its reason.",
			"type": "array",
			"items": { "$ref": "#/definitions/ignore" }
		},
		"assume": {
			"description": "What is known of the cluster beyond the scanned files: objects that live outside of them, and where there are none.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"namespace": {
					"description": "The namespace of objects that name none, as given by `kubectl apply -n`. Left out: it stays unknown.",
					"$ref": "#/definitions/text"
				},
				"secrets": {
					"description": "Secrets that exist in the cluster.",
					"type": "array",
					"items": { "$ref": "#/definitions/keys" }
				},
				"configMaps": {
					"description": "ConfigMaps that exist in the cluster.",
					"type": "array",
					"items": { "$ref": "#/definitions/keys" }
				},
				"services": {
					"description": "Services that exist in the cluster.",
					"type": "array",
					"items": { "$ref": "#/definitions/service" }
				},
				"namespaces": {
					"description": "Namespaces that exist in the cluster, with the labels that namespace selectors read.",
					"type": "array",
					"items": { "$ref": "#/definitions/namespace" }
				},
				"closed": {
					"description": "Where nothing exists but what the scanned files hold, what is assumed here, and what controllers make of the two: true for the whole cluster, or a list of namespaces. What is missing there is broken rather than unproven.",
					"type": ["boolean", "array"],
					"items": { "$ref": "#/definitions/text" }
				}
			}
		}
	},
	"definitions": {
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"labels": {
			"description": "Label names and their values.",
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"chart": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"chart",
				"release",
				"namespace",
				"values"
			],
			"properties": {
				"chart": {
					"description": "The name of the chart.",
					"enum": ["kube-prometheus-stack"]
				},
				"version": {
					"description": "The version of the chart, or a range. Left out: the newest that promwire knows.",
					"$ref": "#/definitions/text"
				},
				"release": {
					"description": "The name of the release.",
					"$ref": "#/definitions/text"
				},
				"namespace": {
					"description": "The namespace that it is installed into.",
					"$ref": "#/definitions/text"
				},
				"values": {
					"description": "The path of the file of values.",
					"$ref": "#/definitions/text"
				}
			}
		},
		"ignore": {
			"type": "object",
			"additionalProperties": false,
			"required": ["rule", "reason"],
			"properties": {
				"rule": {
					"description": "The rule to silence, such as endpoint-port-unknown.",
					"$ref": "#/definitions/text"
				},
				"paths": {
					"description": "Globs of the files in which it is silenced. Left out: every file.",
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				},
				"object": {
					"description": "The one object for which it is silenced, as `Kind namespace/name`. Left out: every object.",
					"$ref": "#/definitions/text"
				},
				"reason": {
					"description": "Why this is right as it is.",
					"$ref": "#/definitions/text"
				}
			}
		},
		"keys": {
			"type": "object",
			"additionalProperties": false,
			"required": ["namespace", "name"],
			"properties": {
				"namespace": { "$ref": "#/definitions/text" },
				"name": { "$ref": "#/definitions/text" },
				"keys": {
					"description": "The keys it holds. Left out: any key is taken as there.",
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				}
			}
		},
		"service": {
			"type": "object",
			"additionalProperties": false,
			"required": ["namespace", "name"],
			"properties": {
				"namespace": { "$ref": "#/definitions/text" },
				"name": { "$ref": "#/definitions/text" },
				"labels": { "$ref": "#/definitions/labels" },
				"ports": {
					"description": "Names of its ports.",
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				}
			}
		},
		"namespace": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": { "$ref": "#/definitions/text" },
				"labels": { "$ref": "#/definitions/labels" }
			}
		}
	}
};
const schema12 = {
	"type": "string",
	"pattern": "\\S"
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"chart",
		"release",
		"namespace",
		"values"
	],
	"properties": {
		"chart": {
			"description": "The name of the chart.",
			"enum": ["kube-prometheus-stack"]
		},
		"version": {
			"description": "The version of the chart, or a range. Left out: the newest that promwire knows.",
			"$ref": "#/definitions/text"
		},
		"release": {
			"description": "The name of the release.",
			"$ref": "#/definitions/text"
		},
		"namespace": {
			"description": "The namespace that it is installed into.",
			"$ref": "#/definitions/text"
		},
		"values": {
			"description": "The path of the file of values.",
			"$ref": "#/definitions/text"
		}
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.chart === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "chart" },
				message: "must have required property 'chart'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.release === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "release" },
				message: "must have required property 'release'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.namespace === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" },
				message: "must have required property 'namespace'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.values === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "chart" || key0 === "version" || key0 === "release" || key0 === "namespace" || key0 === "values")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.chart !== void 0) {
			let data0 = data.chart;
			if (!(data0 === "kube-prometheus-stack")) {
				const err5 = {
					instancePath: instancePath + "/chart",
					schemaPath: "#/properties/chart/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.chart.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.chart.enum,
					parentSchema: schema19.properties.chart,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.release !== void 0) {
			let data2 = data.release;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/release",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/release",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.namespace !== void 0) {
			let data3 = data.namespace;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data4 = data.values;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["rule", "reason"],
	"properties": {
		"rule": {
			"description": "The rule to silence, such as endpoint-port-unknown.",
			"$ref": "#/definitions/text"
		},
		"paths": {
			"description": "Globs of the files in which it is silenced. Left out: every file.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		},
		"object": {
			"description": "The one object for which it is silenced, as `Kind namespace/name`. Left out: every object.",
			"$ref": "#/definitions/text"
		},
		"reason": {
			"description": "Why this is right as it is.",
			"$ref": "#/definitions/text"
		}
	}
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rule" || key0 === "paths" || key0 === "object" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data1 = data.paths;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema24.properties.paths.type,
					parentSchema: schema24.properties.paths,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.object !== void 0) {
			let data3 = data.object;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/object",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["namespace", "name"],
	"properties": {
		"namespace": { "$ref": "#/definitions/text" },
		"name": { "$ref": "#/definitions/text" },
		"keys": {
			"description": "The keys it holds. Left out: any key is taken as there.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		}
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namespace === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" },
				message: "must have required property 'namespace'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "namespace" || key0 === "name" || key0 === "keys")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.namespace !== void 0) {
			let data0 = data.namespace;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.keys !== void 0) {
			let data2 = data.keys;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern0.test(data3)) {
							const err7 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/keys/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/keys",
					schemaPath: "#/properties/keys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.keys.type,
					parentSchema: schema30.properties.keys,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["namespace", "name"],
	"properties": {
		"namespace": { "$ref": "#/definitions/text" },
		"name": { "$ref": "#/definitions/text" },
		"labels": { "$ref": "#/definitions/labels" },
		"ports": {
			"description": "Names of its ports.",
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		}
	}
};
const schema37 = {
	"description": "Label names and their values.",
	"type": "object",
	"additionalProperties": { "type": "string" }
};
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namespace === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" },
				message: "must have required property 'namespace'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "namespace" || key0 === "name" || key0 === "labels" || key0 === "ports")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.namespace !== void 0) {
			let data0 = data.namespace;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data2 = data.labels;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (typeof data3 !== "string") {
					const err7 = {
						instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/labels/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema37.additionalProperties.type,
						parentSchema: schema37.additionalProperties,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			else {
				const err8 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/definitions/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.type,
					parentSchema: schema37,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.ports !== void 0) {
			let data4 = data.ports;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern0.test(data5)) {
							const err9 = {
								instancePath: instancePath + "/ports/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data5
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/ports/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema34.properties.ports.type,
					parentSchema: schema34.properties.ports,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["name"],
	"properties": {
		"name": { "$ref": "#/definitions/text" },
		"labels": { "$ref": "#/definitions/labels" }
	}
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "labels")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data1 = data.labels;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				if (typeof data2 !== "string") {
					const err4 = {
						instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/labels/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema37.additionalProperties.type,
						parentSchema: schema37.additionalProperties,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			else {
				const err5 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/definitions/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.paths !== void 0) {
			let data0 = data.paths;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.paths.type,
					parentSchema: schema11.properties.paths,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data2 = data.exclude;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (!pattern0.test(data3)) {
							const err4 = {
								instancePath: instancePath + "/exclude/" + i1,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data3
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/exclude/" + i1,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.exclude.type,
					parentSchema: schema11.properties.exclude,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["fail-on"] !== void 0) {
			let data4 = data["fail-on"];
			if (typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/fail-on",
					schemaPath: "#/properties/fail-on/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties["fail-on"].type,
					parentSchema: schema11.properties["fail-on"],
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data4 === "error" || data4 === "warning" || data4 === "notice" || data4 === "never")) {
				const err8 = {
					instancePath: instancePath + "/fail-on",
					schemaPath: "#/properties/fail-on/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties["fail-on"].enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties["fail-on"].enum,
					parentSchema: schema11.properties["fail-on"],
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["min-severity"] !== void 0) {
			let data5 = data["min-severity"];
			if (typeof data5 !== "string") {
				const err9 = {
					instancePath: instancePath + "/min-severity",
					schemaPath: "#/properties/min-severity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties["min-severity"].type,
					parentSchema: schema11.properties["min-severity"],
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data5 === "error" || data5 === "warning" || data5 === "notice")) {
				const err10 = {
					instancePath: instancePath + "/min-severity",
					schemaPath: "#/properties/min-severity/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties["min-severity"].enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties["min-severity"].enum,
					parentSchema: schema11.properties["min-severity"],
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data6 = data.baseline;
			if (typeof data6 === "string") {
				if (!pattern0.test(data6)) {
					const err11 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["operator-version"] !== void 0) {
			let data7 = data["operator-version"];
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err13 = {
						instancePath: instancePath + "/operator-version",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data7
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/operator-version",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["prometheus-version"] !== void 0) {
			let data8 = data["prometheus-version"];
			if (typeof data8 === "string") {
				if (!pattern0.test(data8)) {
					const err15 = {
						instancePath: instancePath + "/prometheus-version",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data8
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/prometheus-version",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["kubernetes-version"] !== void 0) {
			let data9 = data["kubernetes-version"];
			if (typeof data9 === "string") {
				if (!pattern0.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/kubernetes-version",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/kubernetes-version",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data10 = data.schema;
			if (typeof data10 !== "string") {
				const err19 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.schema.type,
					parentSchema: schema11.properties.schema,
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data10 === "off" || data10 === "wiring" || data10 === "all")) {
				const err20 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.schema.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.schema.enum,
					parentSchema: schema11.properties.schema,
					data: data10
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data["schema-location"] !== void 0) {
			let data11 = data["schema-location"];
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (!pattern0.test(data12)) {
							const err21 = {
								instancePath: instancePath + "/schema-location/" + i2,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data12
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/schema-location/" + i2,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data12
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/schema-location",
					schemaPath: "#/properties/schema-location/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties["schema-location"].type,
					parentSchema: schema11.properties["schema-location"],
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.charts !== void 0) {
			let data13 = data.charts;
			if (Array.isArray(data13)) {
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate11(data13[i3], {
					instancePath: instancePath + "/charts/" + i3,
					parentData: data13,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/charts",
					schemaPath: "#/properties/charts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.charts.type,
					parentSchema: schema11.properties.charts,
					data: data13
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data15 = data.ignore;
			if (Array.isArray(data15)) {
				const len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate13(data15[i4], {
					instancePath: instancePath + "/ignore/" + i4,
					parentData: data15,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignore.type,
					parentSchema: schema11.properties.ignore,
					data: data15
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.assume !== void 0) {
			let data17 = data.assume;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key1 in data17) if (!(key1 === "namespace" || key1 === "secrets" || key1 === "configMaps" || key1 === "services" || key1 === "namespaces" || key1 === "closed")) {
					const err26 = {
						instancePath: instancePath + "/assume",
						schemaPath: "#/properties/assume/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.assume,
						data: data17
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data17.namespace !== void 0) {
					let data18 = data17.namespace;
					if (typeof data18 === "string") {
						if (!pattern0.test(data18)) {
							const err27 = {
								instancePath: instancePath + "/assume/namespace",
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema12,
								data: data18
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/assume/namespace",
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data18
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data17.secrets !== void 0) {
					let data19 = data17.secrets;
					if (Array.isArray(data19)) {
						const len5 = data19.length;
						for (let i5 = 0; i5 < len5; i5++) if (!validate15(data19[i5], {
							instancePath: instancePath + "/assume/secrets/" + i5,
							parentData: data19,
							parentDataProperty: i5,
							rootData
						})) {
							vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
							errors = vErrors.length;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/assume/secrets",
							schemaPath: "#/properties/assume/properties/secrets/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.assume.properties.secrets.type,
							parentSchema: schema11.properties.assume.properties.secrets,
							data: data19
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data17.configMaps !== void 0) {
					let data21 = data17.configMaps;
					if (Array.isArray(data21)) {
						const len6 = data21.length;
						for (let i6 = 0; i6 < len6; i6++) if (!validate15(data21[i6], {
							instancePath: instancePath + "/assume/configMaps/" + i6,
							parentData: data21,
							parentDataProperty: i6,
							rootData
						})) {
							vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
							errors = vErrors.length;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/assume/configMaps",
							schemaPath: "#/properties/assume/properties/configMaps/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.assume.properties.configMaps.type,
							parentSchema: schema11.properties.assume.properties.configMaps,
							data: data21
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data17.services !== void 0) {
					let data23 = data17.services;
					if (Array.isArray(data23)) {
						const len7 = data23.length;
						for (let i7 = 0; i7 < len7; i7++) if (!validate18(data23[i7], {
							instancePath: instancePath + "/assume/services/" + i7,
							parentData: data23,
							parentDataProperty: i7,
							rootData
						})) {
							vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
							errors = vErrors.length;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/assume/services",
							schemaPath: "#/properties/assume/properties/services/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.assume.properties.services.type,
							parentSchema: schema11.properties.assume.properties.services,
							data: data23
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data17.namespaces !== void 0) {
					let data25 = data17.namespaces;
					if (Array.isArray(data25)) {
						const len8 = data25.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate20(data25[i8], {
							instancePath: instancePath + "/assume/namespaces/" + i8,
							parentData: data25,
							parentDataProperty: i8,
							rootData
						})) {
							vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
							errors = vErrors.length;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/assume/namespaces",
							schemaPath: "#/properties/assume/properties/namespaces/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.assume.properties.namespaces.type,
							parentSchema: schema11.properties.assume.properties.namespaces,
							data: data25
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data17.closed !== void 0) {
					let data27 = data17.closed;
					if (typeof data27 !== "boolean" && !Array.isArray(data27)) {
						const err33 = {
							instancePath: instancePath + "/assume/closed",
							schemaPath: "#/properties/assume/properties/closed/type",
							keyword: "type",
							params: { type: schema11.properties.assume.properties.closed.type },
							message: "must be boolean,array",
							schema: schema11.properties.assume.properties.closed.type,
							parentSchema: schema11.properties.assume.properties.closed,
							data: data27
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (Array.isArray(data27)) {
						const len9 = data27.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data28 = data27[i9];
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									const err34 = {
										instancePath: instancePath + "/assume/closed/" + i9,
										schemaPath: "#/definitions/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema12,
										data: data28
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/assume/closed/" + i9,
									schemaPath: "#/definitions/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.type,
									parentSchema: schema12,
									data: data28
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/assume",
					schemaPath: "#/properties/assume/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.assume.type,
					parentSchema: schema11.properties.assume,
					data: data17
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

// src/config/parse-config.ts
function toldFault({ file, line, column, sentence }) {
	return `${[
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":")}: ${sentence}`;
}
const mostNesting = 32;
function parseConfig(file, text, ruleIds) {
	if ("tooDeep" in parseWithin(text, mostNesting)) return [{
		file,
		sentence: `the configuration is nested deeper than ${mostNesting} levels`
	}];
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent"
	});
	const fault = (offset, sentence) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line,
			column: col,
			sentence
		};
	};
	if (document.errors.length > 0) return document.errors.map(({ pos, message }) => fault(pos[0], `not YAML that can be read: ${lowerFirst(message)}`));
	const value = plain$1(document);
	if (value === void 0) return [{
		file,
		sentence: "the aliases of the configuration cannot be resolved"
	}];
	if (!validate(value)) return (validate.errors ?? []).map(tellFault).map(({ path, part, sentence }) => ({
		offset: offsetOf(document, path, part),
		sentence
	})).sort((a, b) => a.offset - b.offset).map(({ offset, sentence }) => fault(offset, sentence));
	const ignore = (value.ignore ?? []).map((entry, i) => ignoreEntry(file, entry, ruleNode(document, i)));
	const unknown = ignore.filter(({ rule }) => !ruleIds.includes(rule));
	const faults = [...unreadableVersions(document, value, fault), ...unknown.map(({ rule, start }) => fault(start, `unknown rule "${rule}"${offer(rule, ruleIds)}`))];
	return faults.length === 0 ? {
		value,
		ignore
	} : faults;
}
function unreadableVersions(document, value, fault) {
	return Object.keys(versionNames).flatMap((name) => {
		const told = value[name] === void 0 ? void 0 : versionFault$1(name, value[name]);
		return told === void 0 ? [] : [fault(offsetOf(document, [name], "value"), `"${name}" ${told}`)];
	});
}
function plain$1(document) {
	try {
		return document.toJS({ maxAliasCount: 100 }) ?? {};
	} catch (fault) {
		if (fault instanceof ReferenceError) return void 0;
		throw fault;
	}
}
function ignoreEntry(file, entry, node) {
	const [start, end] = node?.range ?? [0, 0];
	const { rule, reason, paths = [], object = "" } = entry;
	return {
		rule,
		reason,
		paths,
		object,
		file,
		start,
		end
	};
}
function ruleNode(document, index) {
	const node = document.getIn([
		"ignore",
		index,
		"rule"
	], true);
	return (0, import_dist.isNode)(node) ? node : void 0;
}
function offsetOf(document, path, part) {
	let node = document.contents;
	let offset = 0;
	for (const [i, step] of path.entries()) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(document);
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === step);
			if (part === "key" && i === path.length - 1) return startOf(pair?.key) ?? offset;
			offset = startOf(pair?.value) ?? startOf(pair?.key) ?? offset;
			node = pair?.value;
		} else if ((0, import_dist.isSeq)(node)) {
			node = node.items[Number(step)];
			offset = startOf(node) ?? offset;
		}
	}
	return offset;
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/config/load-config.ts
function loadConfig(host, options, ruleIds) {
	const found = findFile(host, options.configFile);
	if (found === void 0) return withBaseline(host, merge(defaultConfig, {}, options), {}, options);
	if ("unreadable" in found) return { faults: [{
		file: found.file,
		sentence: `the configuration cannot be read: ${found.unreadable}`
	}] };
	const parsed = parseConfig(found.file, found.text, ruleIds);
	if (!("value" in parsed)) return { faults: parsed };
	const charts = chartsOf(host, found.file, parsed.value);
	if ("faults" in charts) return charts;
	return withBaseline(host, merge({
		...defaultConfig,
		ignore: parsed.ignore,
		charts: charts.read
	}, parsed.value, options), parsed.value, options);
}
function chartsOf(host, file, { charts = [] }) {
	const read = [];
	for (const { values, version, ...rest } of charts) {
		const answer = host.read(values, defaultLimits.fileSize);
		if ("unreadable" in answer) return { faults: [{
			file,
			sentence: `the values "${values}" of a chart cannot be read: ${answer.unreadable}`
		}] };
		read.push({
			...rest,
			version,
			values: {
				path: values,
				text: answer.text
			}
		});
	}
	return { read };
}
function withBaseline(host, config, file, options) {
	const path = options.baseline ?? file.baseline;
	if (path === void 0) return { config };
	if (options.withoutBaseline === true) return { config: {
		...config,
		baseline: {
			file: path,
			entries: []
		}
	} };
	const baseline = readBaseline(host, path);
	return "sentence" in baseline ? { faults: [baseline] } : { config: {
		...config,
		baseline
	} };
}
const mostBytes = 262144;
function findFile(host, named) {
	if (named !== void 0) return {
		file: named,
		...host.read(named, mostBytes)
	};
	const present = host.list({
		paths: configFileNames,
		exclude: []
	}).files;
	const file = configFileNames.find((name) => present.includes(name));
	return file === void 0 ? void 0 : {
		file,
		...host.read(file, mostBytes)
	};
}
function isWholeScan(path) {
	return path === "." || path === "./";
}
function merge(base, file, options) {
	return {
		...base,
		paths: options.paths ?? file.paths ?? base.paths,
		narrowed: options.paths !== void 0 && !options.paths.some(isWholeScan),
		exclude: [...file.exclude ?? [], ...options.exclude ?? []],
		failOn: options.failOn ?? file["fail-on"] ?? base.failOn,
		minSeverity: options.minSeverity ?? file["min-severity"] ?? base.minSeverity,
		assume: assume(file.assume ?? {}),
		versions: versionsOf(file, {
			operator: options.operatorVersion,
			prometheus: options.prometheusVersion,
			kubernetes: options.kubernetesVersion
		}),
		schema: options.schema ?? file.schema ?? base.schema,
		schemaLocations: options.schemaLocation ?? file["schema-location"] ?? base.schemaLocations
	};
}
function assume(given) {
	const { namespace, secrets = [], configMaps = [], services = [], namespaces = [], closed = [] } = given;
	return {
		...namespace === void 0 ? {} : { namespace },
		secrets,
		configMaps,
		services: services.map(({ labels = {}, ports = [], ...rest }) => ({
			...rest,
			labels,
			ports
		})),
		namespaces: namespaces.map(({ labels = {}, ...rest }) => ({
			...rest,
			labels
		})),
		closed: typeof closed === "boolean" ? closed ? "everywhere" : [] : closed
	};
}

// src/engine/ignore-rules.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const ignoreRules = [
	{
		id: "ignore-without-reason",
		title: "An ignore gives no reason"
	},
	{
		id: "ignore-unused",
		title: "An ignore silences nothing"
	},
	{
		id: "ignore-unknown-rule",
		title: "An ignore names no rule that exists"
	},
	{
		id: "baseline-unused",
		title: "An entry of the baseline matches no finding"
	}
];
function isAboutIgnores({ rule }) {
	return ignoreRules.some(({ id }) => id === rule);
}
function withoutReason(ignore) {
	return notice("ignore-without-reason", ignore, {
		message: `the ignore ${ignore.what} for "${ignore.rule}" gives no reason`,
		why: "it silences nothing, so the finding is reported all the same",
		help: "write the reason after the rule and a colon"
	});
}
function unused(ignore) {
	return notice("ignore-unused", ignore, {
		message: `the ignore ${ignore.what} for "${ignore.rule}" matches no finding`,
		why: "it would silence the next finding of that rule here unseen",
		help: "remove it"
	});
}
function unknownRule(ignore, ruleIds) {
	const named = ignore.rule === "" ? "names no rule" : `names the unknown rule "${ignore.rule}"`;
	return notice("ignore-unknown-rule", ignore, {
		message: `the ignore ${ignore.what} ${named}${offer(ignore.rule, ruleIds)}`,
		why: "it silences nothing",
		help: "write the rule as it stands in brackets after the severity of the finding"
	});
}
function baselineUnused({ rule, object, fingerprint, start, end }, file) {
	const of = object === "" ? "" : ` of ${object}`;
	return notice("baseline-unused", {
		at: {
			file,
			start,
			end
		},
		what: "entry of the baseline",
		rule: fingerprint
	}, {
		message: `the entry of the baseline for "${rule}"${of} matches no finding`,
		why: "what it stood for is mended or gone; if it comes back the entry would silence it unseen",
		help: "write the baseline anew with \"promwire baseline\""
	});
}
function notice(rule, { at, what, rule: silenced }, words) {
	return {
		rule,
		gate: "admission",
		severity: "notice",
		confidence: "proven",
		object: "",
		address: JSON.stringify([
			at.file,
			what,
			silenced
		]),
		worlds: [],
		at,
		related: [],
		...words
	};
}

// src/engine/apply-baseline.ts
function applyBaseline(findings, { entries }) {
	const waiting = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const same = waiting.get(entry.fingerprint);
		if (same === void 0) waiting.set(entry.fingerprint, [entry]);
		else same.push(entry);
	}
	const [kept, suppressed] = [[], []];
	for (const finding of findings) if ((isAboutIgnores(finding) ? void 0 : waiting.get(fingerprintOf(finding))?.shift()) === void 0) kept.push(finding);
	else suppressed.push({
		...finding,
		silenced: {
			inSource: false,
			reason: "it stands in the baseline"
		}
	});
	return {
		kept,
		suppressed,
		left: [...waiting.values()].flat()
	};
}

// src/source/header.ts
const none$1 = { is: "none" };
function header(text, start, end) {
	const first = firstContent(text, start, end);
	const code = first < end ? text.charCodeAt(first) : NaN;
	if (code === 123 && text.charCodeAt(first + 1) !== 123) {
		const body = text.slice(first, end);
		return body.includes("kind") && body.includes("apiVersion") ? flowHeader(body, 0) : none$1;
	}
	if (code === 45 || code === 91) return none$1;
	const line = Math.max(start, first === 0 ? 0 : text.lastIndexOf("\n", first - 1) + 1);
	const indent = text.slice(line, first).replace("﻿", "");
	if (indent.trim() !== "" || code === 38 || code === 33 || code === 63) {
		const body = text.slice(start, end);
		return body.includes("kind") && body.includes("apiVersion") ? {
			is: "unsure",
			twice: false
		} : none$1;
	}
	const lines = new TopLines(text, code === 123 ? "" : indent, end);
	lines.read(line + (text.charCodeAt(line) === 65279 ? 1 : 0));
	return together(lines.apiVersion, lines.kind, lines.isMerged);
}
function firstContent(text, start, end) {
	let at = start;
	while (at < end) {
		const code = text.charCodeAt(at);
		const isDirective = code === 37 && text.charCodeAt(at - 1) === 10;
		if (code === 35 || isDirective) {
			const next = text.indexOf("\n", at);
			if (next === -1) return end;
			at = next;
		} else if (code !== 32 && code !== 9 && code !== 10 && code !== 13 && code !== 65279) return at;
		at++;
	}
	return end;
}
var TopLines = class {
	apiVersion;
	kind;
	isMerged = false;
	text;
	indent;
	end;
	constructor(text, indent, end) {
		this.text = text;
		this.indent = indent;
		this.end = end;
	}
	read(start) {
		const { text, end } = this;
		const column = this.indent.length;
		let line = start;
		while (line < end) {
			const code = text.charCodeAt(line + column);
			if (code === 97 || code === 107) this.key(line, 0);
			else if (code === 34 || code === 39) this.key(line, 1);
			else if (code === 60 && text.startsWith("<<", line + column)) this.mergeKey(line);
			const next = text.indexOf("\n", line);
			if (next === -1) return;
			line = next + 1;
		}
	}
	key(line, quotes) {
		const at = line + this.indent.length + quotes;
		const word = this.text.startsWith("kind", at) ? "kind" : this.text.startsWith("apiVersion", at) ? "apiVersion" : void 0;
		if (word === void 0 || !this.text.startsWith(this.indent, line)) return;
		const behind = at + word.length;
		if (quotes === 1 && this.text.charCodeAt(behind) !== this.text.charCodeAt(at - 1)) return;
		const colon = behindColon(this.text, behind + quotes);
		if (colon !== -1) this[word] = this.found(this[word], colon);
	}
	found(before, colon) {
		if (before === "hidden") return before;
		if (before !== void 0) return {
			value: before.value,
			twice: true
		};
		const value = scalarAt(this.text, colon);
		return value === void 0 ? "hidden" : {
			value,
			twice: false
		};
	}
	mergeKey(line) {
		const behind = line + this.indent.length + 2;
		if (this.text.startsWith(this.indent, line) && behindColon(this.text, behind) !== -1) this.isMerged = true;
	}
};
function together(apiVersion, kind, isMerged) {
	if ((apiVersion === void 0 || kind === void 0) && !isMerged) return none$1;
	const twice = isTwice(apiVersion) || isTwice(kind);
	if (typeof apiVersion === "object" && typeof kind === "object" && !twice && !isMerged) return {
		is: "known",
		apiVersion: apiVersion.value,
		kind: kind.value
	};
	return {
		is: "unsure",
		twice,
		...typeof apiVersion === "object" ? { apiVersion: apiVersion.value } : {},
		...typeof kind === "object" ? { kind: kind.value } : {}
	};
}
function isTwice(found) {
	return typeof found === "object" && found.twice;
}
function behindColon(body, from) {
	let at = from;
	while (body.charCodeAt(at) === 32) at++;
	return body.charCodeAt(at) === 58 && isSpaceOrEnd(body.charCodeAt(at + 1)) ? at + 1 : -1;
}
function isSpaceOrEnd(code) {
	return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
const plain = /[ \t]+([^\s"'&*!|>{}[\],#%@`?:-][^\n\r#]*?)[ \t]*(?:\r?\n|\r?$|[ \t]#)/y;
const quoted = /[ \t]+(?:"([^"\\\n]*)"|'([^'\n]*)')[ \t]*(?:\r?\n|\r?$|[ \t]#)/y;
function scalarAt(body, at) {
	const end = endOfName(body, at + 1);
	if (end > at + 1 && body.charCodeAt(at) === 32) {
		const behind = body.charCodeAt(end);
		if (behind === 10 || Number.isNaN(behind)) return body.slice(at + 1, end);
	}
	plain.lastIndex = at;
	quoted.lastIndex = at;
	const found = plain.exec(body) ?? quoted.exec(body);
	return found?.[1] ?? found?.[2] ?? found?.[3];
}
function endOfName(body, from) {
	let at = from;
	for (;; at++) {
		const code = body.charCodeAt(at);
		if (!((code | 32) >= 97 && (code | 32) <= 122) && !(code >= 46 && code <= 57 && at > from)) return at;
	}
}
function flowHeader(body, first) {
	const values = /* @__PURE__ */ new Map();
	const next = /["'{}[\]#&*<?]/g;
	next.lastIndex = first;
	let depth = 0;
	for (let found = next.exec(body); found !== null; found = next.exec(body)) {
		const [mark] = found;
		if (mark === "{" || mark === "[") depth++;
		else if (mark === "}" || mark === "]") depth--;
		else if (mark === "\"") {
			const end = endOfString(body, next.lastIndex);
			if (end === -1) break;
			next.lastIndex = end;
			if (depth === 1) noteMember(body, found.index, end, values);
		} else if (depth === 1) return {
			is: "unsure",
			twice: false
		};
		if (depth === 0) break;
	}
	if (values.size === 0 && /[{,\s](?:apiVersion|kind)\s*:/.test(body)) return {
		is: "unsure",
		twice: false
	};
	return together(values.get("apiVersion"), values.get("kind"), false);
}
const member = /\s*:\s*(?:"([^"\\\n]*)")?/y;
function noteMember(body, start, end, values) {
	const key = body.slice(start + 1, end - 1);
	if (key !== "apiVersion" && key !== "kind") return;
	member.lastIndex = end;
	const found = member.exec(body);
	if (found === null) return;
	values.set(key, found[1] === void 0 ? "hidden" : {
		value: found[1],
		twice: values.has(key)
	});
}

// src/source/read-documents.ts
const kustomization = {
	apiVersion: "kustomize.config.k8s.io/v1beta1",
	kind: "Kustomization"
};
const kustomizationFile = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
function isKustomizationFile(path) {
	return kustomizationFile.test(path);
}
function readManifests(source, options) {
	const reader = new FileReader(source, options);
	if (reader.isOfInterest()) reader.read();
	return reader;
}
var FileReader = class {
	manifests = [];
	faults = [];
	notRead = [];
	seen = 0;
	source;
	options;
	fallback;
	hasYtt;
	constructor(source, options) {
		this.source = source;
		this.options = options;
		this.fallback = isKustomizationFile(source.path) ? kustomization : void 0;
		this.hasYtt = source.text.includes("#@");
	}
	isOfInterest() {
		return this.source.text.includes("kind") || this.fallback !== void 0;
	}
	read() {
		const documents = split(this.source.text);
		const { documents: limit } = this.options.limits;
		for (const [i, range] of documents.slice(0, limit).entries()) this.document(range, i);
		if (documents.length > limit) this.leaveOut(`more than ${limit} documents: the rest is not read`);
	}
	document(range, index) {
		const found = header(this.source.text, range.start, range.end);
		if (found.is === "none" && this.fallback === void 0) return;
		if (found.is === "known" && !this.isWanted(found.apiVersion, found.kind, range) && !isListKind(found.kind)) {
			this.seen++;
			return;
		}
		const ytt = this.hasYtt ? yttMark(this.source.text, range.start, range.end) : -1;
		if (ytt !== -1) {
			const { line } = toLineColumn(this.source.text, ytt);
			this.unreadable(found, [], `template: "#@" in the place of a value at line ${line}`);
			return;
		}
		const parsed = this.parse(range, found.is === "known" ? found.kind : void 0);
		if (parsed.root === void 0) {
			this.unreadable(found, parsed.faults, parsed.notRead);
			return;
		}
		if (!isObject$1(parsed.root)) return;
		const before = this.manifests.length;
		this.object(parsed.root, top, range, index, this.fallback);
		if (this.manifests.length > before || found.is === "unsure" && found.twice) for (const fault of parsed.faults) this.fault(fault);
	}
	parse({ start, end }, kind) {
		const { limits, keep } = this.options;
		if (keep === void 0) return parseValue(this.source.text, start, end, limits, kind);
		const parsed = parseSourced(this.source, start, end, limits, kind);
		keep(start, parsed);
		const { root, ...rest } = parsed;
		return root === void 0 ? rest : {
			...rest,
			root: toJson(root)
		};
	}
	isWanted(apiVersion, kind, { start, end }) {
		return this.options.wanted(apiVersion, kind, () => this.source.text.slice(start, end));
	}
	unreadable(found, faults, notRead) {
		const isManifest = found.is === "known" || found.is === "unsure" && found.kind !== void 0;
		if (isManifest) this.seen++;
		if (notRead !== void 0) this.leaveOut(notRead);
		else if (isManifest) for (const fault of faults) this.fault(fault);
		else if (faults[0] !== void 0) {
			const { line } = toLineColumn(this.source.text, faults[0].start);
			this.leaveOut(`not YAML: ${faults[0].message}, at line ${line}`);
		}
	}
	leaveOut(reason) {
		if (reason.startsWith("template:") && this.notRead.some((other) => other.reason.startsWith("template:"))) return;
		this.notRead.push({
			file: this.source.path,
			reason
		});
	}
	fault({ rule, message, why, start, end, related }) {
		const file = this.source.path;
		const others = related.map(({ label, ...at }) => ({
			span: {
				file,
				start: at.start,
				end: at.end
			},
			label
		}));
		this.faults.push({
			rule,
			message,
			why,
			span: {
				file,
				start,
				end
			},
			related: others
		});
	}
	object(value, at, range, document, sort) {
		const apiVersion = textOf$1(value["apiVersion"]) ?? sort?.apiVersion;
		const kind = textOf$1(value["kind"]) ?? sort?.kind;
		if (apiVersion === void 0 || kind === void 0) return;
		const items = value["items"];
		if (isListKind(kind) && Array.isArray(items)) {
			for (const [i, item] of items.entries()) if (isObject$1(item)) this.object(item, [
				...at,
				"items",
				i
			], range, document, itemSort(apiVersion, kind));
			return;
		}
		this.seen++;
		if (!this.isWanted(apiVersion, kind, range)) return;
		const { start, end } = range;
		this.manifests.push({
			manifest: {
				source: this.source,
				start,
				end,
				document,
				at,
				apiVersion,
				kind
			},
			value
		});
	}
};
const top = [];
function isListKind(kind) {
	return kind.endsWith("List");
}
function itemSort(apiVersion, kind) {
	return kind === "List" ? void 0 : {
		apiVersion,
		kind: kind.slice(0, -4)
	};
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/engine/ignores.ts
const ignoreAnnotationPrefix = "promwire.dev/ignore.";
function ends(finding) {
	return [finding.at, ...finding.related.map(({ at }) => at)];
}
function annotationIgnore({ rule, reason, at, range, object }) {
	const inside = (end) => end.file === range.file && end.start >= range.start && end.start < range.end;
	return {
		rule,
		reason: reason.trim(),
		at,
		what: `annotation of ${object}`,
		inSource: true,
		covers: (finding) => finding.object === object || ends(finding).some(inside),
		tellUnused: true
	};
}

// src/engine/ignore-comments.ts
const ignoreMarker = "promwire-ignore";
const form = /^#+[ \t]*promwire-ignore(?:[ \t]+([^\s:]+))?(?:[ \t]*:[ \t]*(.*?))?[ \t]*$/;
const textless = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
function ignoreComments(source) {
	const { path, text } = source;
	const found = [];
	for (const { start, comment } of comments(source)) {
		const match = form.exec(comment);
		if (match === null) continue;
		const line = lineMeant(text, start);
		found.push({
			rule: match[1] ?? "",
			reason: match[2] ?? "",
			at: {
				file: path,
				start,
				end: start + comment.length
			},
			what: "comment",
			inSource: true,
			covers: (finding) => ends(finding).some((end) => end.file === path && end.start >= line.start && end.start < line.end),
			tellUnused: true
		});
	}
	return found;
}
function* comments({ path, text }) {
	const mayHoldYaml = isKustomizationFile(path);
	let offset = 0;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (textless.has(token)) continue;
		if (token.startsWith("#") && text.startsWith(token, offset)) yield {
			start: offset,
			comment: token
		};
		else if (mayHoldYaml && token.includes("\n") && token.includes("promwire-ignore")) yield* commentsInBlock(token, offset);
		offset += token.length;
	}
}
function* commentsInBlock(block, offset) {
	for (const found of block.matchAll(/(?<=^|[ \t])#+[ \t]*promwire-ignore[^\n]*/gm)) yield {
		start: offset + found.index,
		comment: found[0].trimEnd()
	};
}
function lineMeant(text, offset) {
	let start = text.lastIndexOf("\n", offset - 1) + 1;
	const alone = text.slice(start, offset).trim() === "";
	while (alone && start < text.length && /^[ \t\r]*(#|$)/.test(text.slice(start, lineEnd$1(text, start)).trimEnd())) start = lineEnd$1(text, start);
	return {
		start,
		end: lineEnd$1(text, start)
	};
}
function lineEnd$1(text, start) {
	const at = text.indexOf("\n", start);
	return at === -1 ? text.length : at + 1;
}

// src/engine/sift.ts
function sift(findings, input) {
	const { config, ruleIds, ran = ruleIds } = input;
	const known = new Set(ruleIds);
	const ignores = allIgnores(input);
	const valid = ignores.filter(({ rule, reason }) => known.has(rule) && reason !== "");
	const used = /* @__PURE__ */ new Set();
	const [kept, suppressed] = [[], []];
	for (const finding of merged$1(findings)) {
		const matching = valid.filter((ignore) => ignore.rule === finding.rule && ignore.covers(finding));
		for (const ignore of matching) used.add(ignore);
		const [first] = matching;
		if (first === void 0) kept.push(finding);
		else suppressed.push({
			...finding,
			silenced: {
				inSource: first.inSource,
				reason: first.reason
			}
		});
	}
	for (const ignore of ignores) if (!known.has(ignore.rule)) kept.push(unknownRule(ignore, ruleIds));
	else if (ignore.reason === "") kept.push(withoutReason(ignore));
	else if (!used.has(ignore) && ignore.tellUnused && ran.includes(ignore.rule)) kept.push(unused(ignore));
	const shown = ({ severity }) => atLeast(severity, config.minSeverity);
	const fresh = config.baseline === void 0 ? {
		kept,
		suppressed: []
	} : siftKnown(kept, config.baseline, input);
	return {
		kept: fresh.kept.filter(shown).sort(inOrder$1),
		suppressed: [...suppressed, ...fresh.suppressed].filter(shown).sort(inOrder$1)
	};
}
function siftKnown(findings, baseline, { config, ruleIds, ran = ruleIds }) {
	const { kept, suppressed, left } = applyBaseline(findings.toSorted(inOrder$1), baseline);
	const mended = config.narrowed ? [] : left.filter(({ rule }) => ran.includes(rule) || !ruleIds.includes(rule));
	return {
		kept: [...kept, ...mended.map((entry) => baselineUnused(entry, baseline.file))],
		suppressed
	};
}
function atLeast(severity, least) {
	return severities.indexOf(severity) <= severities.indexOf(least);
}
function inOrder$1(a, b) {
	return compare$1(a.at.file, b.at.file) || a.at.start - b.at.start || compare$1(a.rule, b.rule) || a.at.end - b.at.end || compare$1(a.object, b.object) || compare$1(a.message, b.message);
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function allIgnores({ config, comments, annotations }) {
	return [
		...comments.flatMap(ignoreComments),
		...[...groupBy(annotations.map(annotationIgnore), placeOf$7).values()].flatMap(joined$3),
		...config.ignore.map((entry) => entryIgnore(entry, !config.narrowed))
	];
}
function placeOf$7({ rule, at }) {
	return `${rule} ${at.file} ${at.start}`;
}
function joined$3(ignores) {
	const [first] = ignores;
	return first === void 0 ? [] : [{
		...first,
		covers: (finding) => ignores.some((one) => one.covers(finding))
	}];
}
function entryIgnore({ rule, reason, paths, object, file, start, end }, tellUnused) {
	const inPaths = paths.length === 0 ? () => true : (0, import_picomatch.default)([...paths], { dot: true });
	return {
		rule,
		reason: reason.trim(),
		at: {
			file,
			start,
			end
		},
		what: "entry of the configuration",
		inSource: false,
		covers: (finding) => (object === "" || object === finding.object) && ends(finding).some((place) => inPaths(place.file)),
		tellUnused
	};
}
function merged$1(findings) {
	const byKey = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, object, message, at } = finding;
		const key = JSON.stringify([
			rule,
			object,
			message,
			at.file,
			at.start,
			at.end
		]);
		const other = byKey.get(key);
		byKey.set(key, other === void 0 ? finding : unite(other, finding));
	}
	return [...byKey.values()];
}
function unite(a, b) {
	return {
		...atLeast(a.severity, b.severity) ? a : b,
		worlds: [.../* @__PURE__ */ new Set([...a.worlds, ...b.worlds])].sort()
	};
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

// src/model/operator-flags.ts
function operatorFlags(workload, container) {
	const flags = /* @__PURE__ */ new Map();
	for (const [position, { text, at }] of container.arguments.entries()) {
		const match = /^--?([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(text);
		const name = match?.[1];
		if (name === void 0) continue;
		const written = match?.[2] ?? container.arguments[position + 1]?.text ?? "";
		const value = isFilledIn(written) ? void 0 : joined$2(name, flags.get(name), written);
		flags.set(name, {
			name,
			value,
			at: workload.field(...at)
		});
	}
	return flags;
}
function isFilledIn(text) {
	return text.split(",").some((part) => part !== "" && isPlaceholder$1(part));
}
function joined$2(name, before, written) {
	if (before === void 0 || !name.endsWith("namespaces")) return written;
	return before.value === void 0 ? void 0 : `${before.value},${written}`;
}

// src/model/operator.ts
function operatorsIn(workloads) {
	return workloads.flatMap((workload) => [...workload.template.containers.entries()].filter(([, { init, image }]) => !init && /(?:^|[/-])prometheus-operator$/.test(imageName(image))).map(([index, container]) => ({
		workload,
		container,
		version: versionOf(workload, container),
		flags: operatorFlags(workload, container),
		at: workload.field(...workload.template.at, "spec", "containers", index, "image")
	})));
}
function versionOf(workload, { image }) {
	const labelled = workload.labels["app.kubernetes.io/version"] ?? "";
	return [imageTag(image), labelled].map(parseVersion).find((version) => version?.major === 0);
}
function imageName(image) {
	return image.replace(/@.*$/, "").replace(/:[^/]*$/, "");
}
function imageTag(image) {
	return /:([^/]*)$/.exec(image.replace(/@.*$/, ""))?.[1] ?? "";
}

// src/util/lazily.ts
function lazily$1(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/graph/label-index.ts
function labelIndex(objects, labelsOf) {
	let byKey;
	let byPair;
	const build = () => {
		byKey = /* @__PURE__ */ new Map();
		byPair = /* @__PURE__ */ new Map();
		for (const object of objects) for (const [key, value] of Object.entries(labelsOf(object))) {
			push(byKey, key, object);
			push(byPair, `${key}\0${value}`, object);
		}
	};
	const withLabel = (key, value) => {
		if (byKey === void 0) build();
		return (value === void 0 ? byKey?.get(key) : byPair?.get(`${key}\0${value}`)) ?? [];
	};
	const withLabels = (labels) => {
		const pairs = Object.entries(labels);
		if (pairs.length === 0) return objects;
		return pairs.map(([key, value]) => withLabel(key, value)).reduce((a, b) => b.length < a.length ? b : a).filter((object) => pairs.every(([key, value]) => labelsOf(object)[key] === value));
	};
	return {
		all: objects,
		withLabel,
		withLabels
	};
}
function push(lists, key, object) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [object]);
	else list.push(object);
}

// src/graph/listeners.ts
const flagReaders = /* @__PURE__ */ new Map([
	["etcd", [{
		name: "listen-client-urls",
		port: 2379,
		scheme: void 0
	}, {
		name: "listen-metrics-urls",
		port: 2381,
		scheme: void 0
	}]],
	["kube-scheduler", [{
		name: "bind-address",
		port: 10259,
		portFlag: "secure-port",
		scheme: "https"
	}]],
	["kube-controller-manager", [{
		name: "bind-address",
		port: 10257,
		portFlag: "secure-port",
		scheme: "https"
	}]],
	["kube-proxy", [{
		name: "metrics-bind-address",
		field: "metricsBindAddress",
		port: 10249,
		scheme: "http"
	}]]
]);
function listenersOfWorkload(workload) {
	return workload.template.containers.flatMap((container) => {
		const component = componentOf(container);
		if (component === void 0) return [];
		const flags = flagsOf(container);
		if (component === "kube-proxy" && flags.has("config")) return [];
		return [...readFlags(component, workload, flags).map((listener) => ({
			...listener,
			flag: `--${listener.flag}`
		})), ...closedPorts(component, workload, container, flags)].map((listener) => ({
			...listener,
			container: container.name,
			isOnMachine: workload.template.hostNetwork,
			machines: machinesIn(container)
		}));
	});
}
const insecurePorts = /* @__PURE__ */ new Map([["kube-scheduler", 10251], ["kube-controller-manager", 10252]]);
function closedPorts(component, workload, container, flags) {
	const port = insecurePorts.get(component);
	const flag = flags.get("port");
	const [, minor] = /:v1\.(\d+)\.\d+/.exec(container.image) ?? [];
	const isRemoved = Number(minor ?? 0) >= 24;
	if (port === void 0 || !isRemoved && flag?.value !== "0") return [];
	const index = workload.template.containers.indexOf(container);
	const image = [
		...workload.template.at,
		"spec",
		"containers",
		index,
		"image"
	];
	return [{
		component,
		object: workload,
		container: container.name,
		flag: isRemoved ? "the version" : "--port",
		scheme: void 0,
		host: "",
		port,
		isOnMachine: true,
		machines: [],
		at: workload.field(...isRemoved || flag === void 0 ? image : flag.at),
		isClosed: true
	}];
}
function listenersOfConfiguration(configuration) {
	return [...new Set(configuration.flags.map(({ component }) => component))].flatMap((component) => {
		const flags = configuration.flags.filter((flag) => flag.component === component);
		return readFlags(component, configuration, new Map(flags.map((flag) => [flag.name, flag])));
	});
}
function isLoopback(host) {
	return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function isWildcard(host) {
	return host === "" || host === "0.0.0.0" || host === "::";
}
function componentOf(container) {
	const program = container.arguments[0]?.text.split(/\s/)[0] ?? "";
	const name = program.slice(program.lastIndexOf("/") + 1);
	if (flagReaders.has(name)) return name;
	return program.startsWith("-") && flagReaders.has(container.name) ? container.name : void 0;
}
function readFlags(component, object, flags) {
	return (flagReaders.get(component) ?? []).flatMap(({ name, field, port, portFlag, scheme }) => {
		const written = flags.has(name) || field === void 0 ? name : field;
		const flag = flags.get(written);
		if (flag === void 0) return [];
		const defaultPort = Number(flags.get(portFlag ?? "")?.value) || port;
		return addressesIn(flag.value).map((text) => ({
			component,
			object,
			container: void 0,
			isOnMachine: true,
			flag: written,
			...splitAddress$1(text, defaultPort, scheme),
			machines: [],
			at: {
				...object.field(...flag.at),
				text
			},
			isClosed: false
		}));
	});
}
function flagsOf(container) {
	const flags = /* @__PURE__ */ new Map();
	for (const [index, { text, at }] of container.arguments.entries()) {
		const match = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(text);
		if (match?.[1] === void 0) continue;
		const next = container.arguments[index + 1];
		if (match[2] !== void 0) flags.set(match[1], {
			value: match[2],
			at
		});
		else if (next !== void 0 && !next.text.startsWith("-")) flags.set(match[1], {
			value: next.text,
			at: next.at
		});
	}
	return flags;
}
function machinesIn(container) {
	const found = container.arguments.flatMap(({ text }) => text.match(/\b\d+\.\d+\.\d+\.\d+\b/g) ?? []);
	return [...new Set(found)].filter((host) => !isLoopback(host) && !isWildcard(host));
}
function addressesIn(value) {
	return value.split(",").map((part) => part.trim()).filter((part) => part !== "" && !/[${]/.test(part));
}
function splitAddress$1(written, defaultPort, scheme) {
	const match = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/]*|[0-9a-fA-F:]+)(?::(\d+))?\/?$/.exec(written);
	const host = (match?.[2] ?? written).replace(/^\[|\]$/g, "");
	const writtenScheme = match?.[1] === "http" || match?.[1] === "https" ? match[1] : scheme;
	return {
		host,
		port: Number(match?.[3] ?? defaultPort),
		scheme: writtenScheme
	};
}

// src/worlds/operator/pods.ts
const names$1 = {
	Prometheus: {
		app: "prometheus",
		own: "prometheus",
		prefix: "prometheus"
	},
	PrometheusAgent: {
		app: "prometheus-agent",
		own: void 0,
		prefix: "prom-agent"
	},
	Alertmanager: {
		app: "alertmanager",
		own: "alertmanager",
		prefix: "alertmanager"
	},
	ThanosRuler: {
		app: "thanos-ruler",
		own: "thanos-ruler",
		prefix: "thanos-ruler"
	}
};
function appOf({ kind }) {
	return names$1[kind].app;
}
function workloadNameOf({ kind, name }) {
	return `${names$1[kind].prefix}-${name}`;
}
function podSelectorLabels({ kind, name }) {
	const { app, own } = names$1[kind];
	return {
		"app.kubernetes.io/name": app,
		"app.kubernetes.io/managed-by": "prometheus-operator",
		"app.kubernetes.io/instance": name,
		...kind === "Prometheus" || kind === "PrometheusAgent" ? { "operator.prometheus.io/name": name } : {},
		...own === void 0 ? {} : { [own]: name }
	};
}
function podsOf(operated, labels) {
	const { kind, namespace } = operated;
	const spec = specOf(operated);
	const isDaemonSet = kind === "PrometheusAgent" && operated.spec.mode === "DaemonSet";
	const { labels: podLabels, annotations } = asObject(spec["podMetadata"]);
	const isSharded = (kind === "Prometheus" || kind === "PrometheusAgent") && !isDaemonSet;
	const shards = isSharded && operated.spec.shards > 1 ? symbol("shard") : "0";
	const own = {
		...labels,
		...podSelectorLabels(operated),
		...isSharded ? { "operator.prometheus.io/shard": shards } : {}
	};
	const template = {
		metadata: {
			labels: {
				"app.kubernetes.io/version": asString(spec["version"])?.replace(/^v/, "") ?? symbol("version"),
				...asStringMap(podLabels),
				...own
			},
			annotations: {
				...asStringMap(annotations),
				"kubectl.kubernetes.io/default-container": names$1[kind].app.replace(/-agent$/, "")
			}
		},
		spec: {
			...picked(spec, "hostNetwork", "serviceAccountName"),
			containers: merged(containersOf(operated, spec), spec["containers"]),
			initContainers: merged(kind === "ThanosRuler" ? [] : [reloader(spec, true)], spec["initContainers"])
		}
	};
	return {
		apiVersion: "apps/v1",
		kind: isDaemonSet ? "DaemonSet" : "StatefulSet",
		metadata: {
			namespace: namespace ?? "",
			name: workloadNameOf(operated),
			labels: {
				...operated.labels,
				...own
			}
		},
		spec: {
			...picked(spec, "replicas"),
			selector: { matchLabels: own },
			template
		}
	};
}
const specOf = perObject((operated) => asObject(valueAt(operated.field("spec"))));
function webPortOf(spec) {
	return asString(spec["portName"]) || "web";
}
function containersOf({ kind }, spec) {
	const port = (name, containerPort, protocol = "TCP") => ({
		name,
		containerPort,
		protocol
	});
	const web = (number) => spec["listenLocal"] === true ? [] : [port(webPortOf(spec), number)];
	const container = (name, ports) => ({
		name,
		image: asString(spec["image"]) ?? symbol(`image of ${name}`),
		ports
	});
	switch (kind) {
		case "Alertmanager": {
			const mesh = [port("mesh-tcp", 9094), port("mesh-udp", 9094, "UDP")];
			return [container("alertmanager", [...web(9093), ...mesh]), reloader(spec, false)];
		}
		case "ThanosRuler": return [container("thanos-ruler", [port("grpc", 10901), ...web(10902)]), reloader(spec, false)];
		case "Prometheus":
		case "PrometheusAgent": {
			const thanos = kind === "Prometheus" && isPresent(spec["thanos"]);
			const sidecar = container("thanos-sidecar", [port("http", 10902), port("grpc", 10901)]);
			return [
				container("prometheus", web(9090)),
				reloader(spec, false),
				...thanos ? [sidecar] : []
			];
		}
	}
}
function reloader(spec, isInit) {
	const port = isInit ? {
		name: "reloader-init",
		containerPort: 8081,
		protocol: "TCP"
	} : {
		name: "reloader-web",
		containerPort: 8080,
		protocol: "TCP"
	};
	return {
		name: isInit ? "init-config-reloader" : "config-reloader",
		image: symbol("image of the config reloader"),
		ports: spec["listenLocal"] === true && !isInit ? [] : [port]
	};
}
function merged(made, written) {
	const patches = new Map(asObjects(written).map((one) => [asString(one["name"]), one]));
	const patched = made.map((container) => {
		const patch = patches.get(asString(container["name"]));
		if (patch === void 0) return container;
		const ports = [...asObjects(patch["ports"]), ...asObjects(container["ports"])];
		const byNumber = new Map(ports.toReversed().map((port) => [port["containerPort"], port]));
		return {
			...container,
			...patch,
			ports: [...byNumber.values()]
		};
	});
	const known = new Set(made.map(({ name }) => asString(name)));
	return [...patched, ...[...patches].filter(([name]) => !known.has(name)).map(([, one]) => one)];
}
function picked(spec, ...fields) {
	return Object.fromEntries(fields.flatMap((field) => {
		const value = spec[field];
		return value === void 0 ? [] : [[field, value]];
	}));
}

// src/graph/namespaces.ts
function mayBeSameNamespace(left, right) {
	return left === void 0 || right === void 0 || left === right;
}
function mayBeIn(namespace, set) {
	return set === "any" || set.some((candidate) => mayBeSameNamespace(namespace, candidate));
}
function showNamespaces(set) {
	if (set === "any") return "all namespaces";
	const names = set.map((name) => name === void 0 ? "its own namespace" : `"${name}"`);
	if (names.length === 1) return set[0] === void 0 ? "its own namespace" : `namespace ${names[0]}`;
	return `namespaces ${names.join(", ")}`;
}

// src/graph/makers.ts
function makersIn({ objects, units }) {
	const brought = new Set(units.flatMap(({ delivered }) => delivered?.by ?? []));
	return [...objects.chartReleases.filter((release) => !brought.has(title(release))).map((release) => ({
		title: title(release),
		into: release.into
	})), ...[...objects.foreign, ...withUnknownPods(objects)].map((object) => ({
		title: title(object),
		into: object.namespace
	}))];
}
function withUnknownPods({ prometheuses, alertmanagers, thanosRulers, workloads }) {
	const known = new Set(workloads.map(({ ref }) => ref));
	return [
		...prometheuses,
		...alertmanagers,
		...thanosRulers
	].filter((one) => one.namespace !== void 0 && !known.has(`${one.namespace}/${workloadNameOf(one)}`));
}
function isClosed({ closed }, makers, namespaces) {
	if (closed.length === 0 || makers.some(({ into }) => mayBeIn(into, namespaces))) return false;
	if (closed === "everywhere") return true;
	return namespaces !== "any" && namespaces.every((name) => name !== void 0 && closed.includes(name));
}

// src/graph/default-prometheus-versions.ts
const defaults = [
	[
		21,
		2,
		3
	],
	[
		24,
		2,
		4
	],
	[
		26,
		2,
		5
	],
	[
		29,
		2,
		7
	],
	[
		36,
		2,
		15
	],
	[
		37,
		2,
		16
	],
	[
		39,
		2,
		17
	],
	[
		40,
		2,
		19
	],
	[
		41,
		2,
		20
	],
	[
		43,
		2,
		22
	],
	[
		44,
		2,
		23
	],
	[
		45,
		2,
		24
	],
	[
		47,
		2,
		26
	],
	[
		49,
		2,
		28
	],
	[
		50,
		2,
		29
	],
	[
		51,
		2,
		30
	],
	[
		52,
		2,
		31
	],
	[
		53,
		2,
		32
	],
	[
		55,
		2,
		33
	],
	[
		56,
		2,
		35
	],
	[
		57,
		2,
		36
	],
	[
		58,
		2,
		37
	],
	[
		59,
		2,
		38
	],
	[
		60,
		2,
		39
	],
	[
		61,
		2,
		40
	],
	[
		63,
		2,
		42
	],
	[
		64,
		2,
		43
	],
	[
		66,
		2,
		44
	],
	[
		67,
		2,
		45
	],
	[
		68,
		2,
		47
	],
	[
		70,
		2,
		48
	],
	[
		72,
		2,
		50
	],
	[
		73,
		2,
		51
	],
	[
		74,
		2,
		52
	],
	[
		75,
		2,
		53
	],
	[
		76,
		2,
		54
	],
	[
		78,
		2,
		55
	],
	[
		79,
		3,
		0
	],
	[
		80,
		3,
		1
	],
	[
		81,
		3,
		2
	],
	[
		83,
		3,
		4
	],
	[
		85,
		3,
		5
	],
	[
		86,
		3,
		6
	],
	[
		87,
		3,
		7
	],
	[
		88,
		3,
		9
	],
	[
		90,
		3,
		10
	],
	[
		91,
		3,
		11
	],
	[
		92,
		3,
		12
	],
	[
		93,
		3,
		13
	],
	[
		94,
		3,
		14
	]
];
function defaultPrometheusOf(operator) {
	const found = defaults.findLast(([since]) => isAtLeast(operator, 0, since)) ?? defaults[0];
	return {
		major: found?.[1] ?? 2,
		minor: found?.[2] ?? 0
	};
}

// src/graph/versions.ts
const newestOperator = {
	major: 0,
	minor: 93,
	known: false
};
const newestKubernetes = {
	major: 1,
	minor: 37,
	known: false
};
function versionsInForce({ versions: given }, operators, prometheus) {
	const operator = known$1(given.operator) ?? agreed(operators) ?? newestOperator;
	const byDefault = {
		...defaultPrometheusOf(operator),
		known: operator.known
	};
	const { version = "", image = "" } = prometheus?.spec ?? {};
	const written = known$1(given.prometheus) ?? known$1(parseVersion(version)) ?? byDefault;
	return {
		operator,
		prometheus: written,
		running: known$1(given.prometheus) ?? known$1(parseVersion(imageTag(image))) ?? written,
		kubernetes: known$1(given.kubernetes) ?? newestKubernetes
	};
}
const newestVersions = versionsInForce({ versions: {} }, [], void 0);
function agreed(operators) {
	const [first, ...others] = operators;
	const version = first?.version;
	if (first === void 0 || version === void 0) return void 0;
	return others.every((other) => other.version && versionText(other.version) === versionText(version)) ? {
		...version,
		known: true,
		at: first.at
	} : void 0;
}
function known$1(version) {
	return version && {
		...version,
		known: true
	};
}

// src/graph/graph.ts
function wire(world) {
	const { objects } = world;
	const workloads = labelIndex(objects.workloads, ({ template }) => template.labels);
	const servicesByName = lazily$1(() => groupBy(objects.services, ({ name }) => name));
	const servicesByNamespace = lazily$1(() => groupBy(objects.services, ({ namespace }) => namespace));
	const workloadsByNamespace = lazily$1(() => groupBy(objects.workloads, ({ namespace }) => namespace));
	const endpointsByName = lazily$1(() => groupBy(objects.endpoints, ({ name }) => name));
	const slicesByService = lazily$1(() => groupBy(objects.endpointSlices, ({ labels }) => labels[serviceNameLabel]));
	const listeners = lazily$1(() => groupBy([...objects.workloads.flatMap(listenersOfWorkload), ...objects.componentConfigurations.flatMap(listenersOfConfiguration)], ({ port }) => port));
	const makers = lazily$1(() => makersIn(world));
	const installsPrometheus = lazily$1(() => objects.chartReleases.some((release) => mayBringMore(release, objects.prometheuses)));
	const operators = lazily$1(() => operatorsIn(objects.workloads));
	const decoded = lazily$1(() => {
		const { refused, keySources, ...lists } = objects;
		const all = [keySources, ...Object.values(lists)];
		return new Map(all.flatMap((list) => list.map((object) => [object.manifest, object])));
	});
	const policies = lazily$1(() => groupBy(objects.networkPolicies, ({ namespace }) => namespace));
	const roles = lazily$1(() => groupBy(objects.roles, ({ kind, name }) => `${kind} ${name}`));
	const podsByName = lazily$1(() => groupBy(objects.workloads.filter(({ kind }) => kind === "Pod"), ({ name }) => name));
	const namespaces = lazily$1(() => new Map(objects.namespaces.map((namespace) => [namespace.name, namespace])));
	const nodes = lazily$1(() => new Map(objects.nodes.map((node) => [node.name, node])));
	const keySources = lazily$1(() => groupBy(objects.keySources, ({ makes, makesName }) => `${makes} ${makesName}`));
	const hashed = lazily$1(() => objects.keySources.filter(({ nameIsPrefix }) => nameIsPrefix));
	const servicesNamed = (name) => servicesByName().get(name) ?? [];
	const inNamespace = (list, namespace) => list.filter((object) => mayBeSameNamespace(object.namespace, namespace));
	const serviceCalled = (name, namespace) => {
		const all = inNamespace(servicesNamed(name), namespace);
		return all.find((service) => service.namespace === namespace) ?? all[0];
	};
	const keySourcesNamed = (makes, name) => [...(keySources().get(`${makes} ${name}`) ?? []).filter(({ nameIsPrefix }) => !nameIsPrefix), ...hashed().filter((source) => source.makes === makes && isHashedName(name, source.makesName))];
	return {
		world,
		services: labelIndex(objects.services, ({ labels }) => labels),
		workloads,
		servicesIn: (namespaces) => within$1(namespaces, objects.services, servicesByNamespace),
		workloadsIn: (namespaces) => within$1(namespaces, objects.workloads, workloadsByNamespace),
		servicesNamed,
		serviceOf: ({ namespace, name }) => serviceCalled(name, namespace),
		serviceOfSlice: ({ namespace, labels }) => serviceCalled(labels["kubernetes.io/service-name"] ?? "", namespace),
		endpointsOf: ({ namespace, name }) => inNamespace(endpointsByName().get(name) ?? [], namespace),
		slicesOf: ({ namespace, name }) => inNamespace(slicesByService().get(name) ?? [], namespace),
		workloadsSelectedBy: ({ namespace, spec }) => spec.selector === void 0 ? [] : inNamespace(workloads.withLabels(spec.selector), namespace),
		listenersOn: (port) => listeners().get(port) ?? [],
		installsPrometheus,
		chartsMayFill: (namespaces) => objects.chartReleases.some(({ into }) => mayBeIn(into, namespaces)),
		isClosed: (namespaces) => isClosed(world, world.closed.length === 0 ? [] : makers(), namespaces),
		holdsEveryPrometheus: () => world.closed === "everywhere" && !installsPrometheus() && makers().every(({ into }) => into !== void 0),
		operators,
		versionsFor: (prometheus) => versionsInForce(world, operators(), prometheus),
		faultsOf: (refused) => refused.faults.filter(({ about }) => about !== "missing" || !world.mayBePatch(refused)),
		decodedOf: ({ manifest }) => decoded().get(manifest),
		policiesIn: (namespace) => {
			if (namespace === void 0) return objects.networkPolicies;
			const groups = policies();
			return [...groups.get(namespace) ?? [], ...groups.get(void 0) ?? []];
		},
		rolesNamed: (kind, name) => roles().get(`${kind} ${name}`) ?? [],
		podNamed: (namespace, name) => inNamespace(podsByName().get(name) ?? [], namespace)[0],
		namespaceNamed: (name) => namespaces().get(name),
		nodeNamed: (name) => nodes().get(name),
		keySourcesOf: (makes, namespace, name) => inNamespace(keySourcesNamed(makes, name), namespace),
		keySourcesIn: (makes, namespace) => inNamespace(objects.keySources, namespace).filter((source) => source.makes === makes),
		keySourcesNamed
	};
}
function mayBringMore(release, prometheuses) {
	const isKnown = ({ manifest }) => {
		const made = manifest.built?.made;
		return made?.release === release.manifest && made.isCertain;
	};
	return bringsPrometheus(release) && !prometheuses.some(isKnown);
}
function within$1(namespaces, all, groups) {
	if (namespaces === "any" || namespaces.includes(void 0)) return all;
	return [.../* @__PURE__ */ new Set([...namespaces, void 0])].flatMap((namespace) => groups().get(namespace) ?? []);
}
function isHashedName(name, prefix) {
	return name === prefix || name.startsWith(`${prefix}-`) && name.length === prefix.length + 11;
}

// src/discovery/admission/api-fault.ts
function apiFault(object, path, words) {
	return {
		field: spelled(path),
		words,
		at: object.field(...path),
		since: 0,
		about: "other"
	};
}
function isRefused({ since }, kubernetes) {
	if (since === 0) return true;
	return kubernetes.known ? isAtLeast(kubernetes, 1, since) : "unknown";
}
function* invalid(object, path, value, reason) {
	if (reason !== void 0) yield apiFault(object, path, `Invalid value: ${JSON.stringify(value)}: ${reason}`);
}
function* portFaults(object, ports, rules) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, number, protocol, at } of ports) {
		if (name === void 0 && rules.nameRequired && ports.length > 1) yield apiFault(object, [...at, "name"], "Required value");
		if (name !== void 0) yield* invalid(object, [...at, "name"], name, rules.name(name));
		if ((rules.unique === "all" || rules.unique === "named" && name !== void 0) && seen.has(name ?? "")) yield apiFault(object, [...at, "name"], `Duplicate value: ${JSON.stringify(name ?? "")}`);
		seen.add(name ?? "");
		if (number !== void 0 && rules.numberChecked) yield* invalid(object, [...at, rules.numberField], number, portNumberFault(number));
		if (![
			"TCP",
			"UDP",
			"SCTP"
		].includes(protocol) && !isPlaceholder$1(protocol.toLowerCase())) yield apiFault(object, [...at, "protocol"], `Unsupported value: ${JSON.stringify(protocol)}: supported values: "SCTP", "TCP", "UDP"`);
	}
}
const dnsPorts = {
	numberField: "port",
	name: labelFault$1,
	nameRequired: true
};
const containerPorts = {
	numberField: "containerPort",
	name: portNameFault,
	nameRequired: false,
	unique: "named",
	numberChecked: true
};
function spelled(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
}

// src/model/label-selector.ts
function decodeLabelSelector(value) {
	if (!isPresent(value)) return void 0;
	const { matchLabels, matchExpressions } = asObject(value);
	const expressions = asObjects(matchExpressions);
	return {
		matchLabels: asStringMap(matchLabels),
		matchExpressions: expressions.length === 0 ? noExpressions : expressions.map(decodeRequirement)
	};
}
const noExpressions = [];
function decodeRequirement({ key, operator, values }) {
	return {
		key: asString(key) ?? "",
		operator: asString(operator) ?? "",
		values: asStrings(values)
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
		arguments: ["command", "args"].flatMap((field) => asList$1(container[field]).flatMap((text, position) => typeof text === "string" ? [{
			text,
			at: at.concat(index, field, position)
		}] : []))
	}));
}

// src/discovery/admission/validate-address.ts
function addressFault$2(address, type) {
	if (type === "FQDN") return domainFault(address);
	const v4 = ipv4Of(address);
	const v6 = v4 === void 0 ? ipv6Of(address) : void 0;
	if (v4 === void 0 && v6 === void 0) return refused$2("must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
	const mapped = v6 === void 0 ? void 0 : mappedIpv4(v6);
	const bytes = v4 ?? mapped;
	if (type === "IPv4" && bytes === void 0) return refused$2("must be an IPv4 address");
	if (type === "IPv6" && bytes !== void 0) return refused$2("must be an IPv6 address");
	const special = bytes === void 0 ? specialIpv6(v6 ?? "", address) : specialIpv4(bytes, address);
	if (special !== void 0) return refused$2(special);
	if (mapped !== void 0) return {
		words: "must not be an IPv4-mapped IPv6 address",
		since: 36
	};
	return /(?:^|\.)0\d/.test(address) ? {
		words: "must not have leading 0s",
		since: 36
	} : void 0;
}
function refused$2(words) {
	return {
		words,
		since: 0
	};
}
function domainFault(name) {
	const part = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
	const parts = name.replace(/\.$/, "").split(".");
	if (!parts.every((label) => part.test(label))) return refused$2("a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, \"-\" or \".\"");
	return parts.length < 2 ? refused$2("should be a domain with at least two segments separated by dots") : void 0;
}
function ipv4Of(text) {
	if (!/^\d+(?:\.\d+){3}$/.test(text)) return void 0;
	const bytes = text.split(".").map(Number);
	return bytes.every((byte) => byte <= 255) ? bytes : void 0;
}
function ipv6Of(text) {
	const url = `http://[${text}]/`;
	if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(":") || !URL.canParse(url)) return void 0;
	return new URL(url).hostname.slice(1, -1);
}
function mappedIpv4(v6) {
	const match = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(v6);
	if (match === null) return void 0;
	return match.slice(1).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]);
}
const loopback$1 = "may not be in the loopback range (127.0.0.0/8, ::1/128)";
const linkLocal = "may not be in the link-local range (169.254.0.0/16, fe80::/10)";
const linkLocalMulticast = "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)";
function specialIpv4([a, b, c, d], written) {
	if (a === 0 && b === 0 && c === 0 && d === 0) return `may not be unspecified (${written})`;
	if (a === 127) return loopback$1;
	if (a === 169 && b === 254) return linkLocal;
	return a === 224 && b === 0 && c === 0 ? linkLocalMulticast : void 0;
}
function specialIpv6(v6, written) {
	if (v6 === "::") return `may not be unspecified (${written})`;
	if (v6 === "::1") return loopback$1;
	if (/^fe[89ab]/.test(v6)) return linkLocal;
	return /^ff.2:/.test(v6) ? linkLocalMulticast : void 0;
}

// src/discovery/admission/address-faults.ts
function* endpointsFaults(endpoints) {
	yield* invalid(endpoints, ["metadata", "name"], endpoints.name, subdomainFault(endpoints.name));
	for (const [s, { addresses, notReadyAddresses, ports }] of endpoints.subsets.entries()) {
		const all = [...addresses, ...notReadyAddresses];
		if (all.length === 0) yield {
			...apiFault(endpoints, ["subsets", s], "Required value: must specify `addresses` or `notReadyAddresses`"),
			at: endpoints.key("subsets", s)
		};
		for (const { ip, at, hostname } of all) {
			yield* ipFaults(endpoints, ip, at, void 0);
			yield* hostnameFaults(endpoints, hostname, [...at.slice(0, -1), "hostname"]);
		}
		yield* portFaults(endpoints, named(ports), {
			...dnsPorts,
			unique: "none",
			numberChecked: true
		});
	}
}
const types$1 = [
	"IPv4",
	"IPv6",
	"FQDN"
];
function* sliceFaults(slice) {
	yield* invalid(slice, ["metadata", "name"], slice.name, subdomainFault(slice.name));
	const type = types$1.find((known) => known === slice.addressType);
	if (type === void 0) {
		if (slice.addressType === "") yield apiFault(slice, ["addressType"], "Required value");
		else if (!isPlaceholder$1(slice.addressType) || slice.addressType === "IP") yield apiFault(slice, ["addressType"], `Unsupported value: ${JSON.stringify(slice.addressType)}: supported values: "FQDN", "IPv4", "IPv6"`);
	}
	for (const [e, { addresses, hostname }] of slice.endpoints.entries()) {
		if (addresses.length === 0) yield apiFault(slice, [
			"endpoints",
			e,
			"addresses"
		], "Required value: must contain at least 1 address");
		if (type !== void 0) for (const { ip, at } of addresses) yield* ipFaults(slice, ip, at, type);
		yield* hostnameFaults(slice, hostname, [
			"endpoints",
			e,
			"hostname"
		]);
	}
	const rules = {
		...dnsPorts,
		nameRequired: false,
		unique: "all",
		numberChecked: false
	};
	yield* portFaults(slice, named(slice.ports), rules);
}
function* ipFaults(object, ip, at, type) {
	if (ip === "" || isPlaceholder$1(ip)) return;
	const fault = addressFault$2(ip, type);
	if (fault === void 0) return;
	const words = `Invalid value: ${JSON.stringify(ip)}: ${fault.words}`;
	yield {
		...apiFault(object, at, words),
		since: fault.since,
		about: "address"
	};
}
function* hostnameFaults(object, hostname, at) {
	if (hostname !== void 0) yield* invalid(object, at, hostname, labelFault$1(hostname));
}
function named(ports) {
	return ports.map(({ name, port, protocol, at }) => ({
		name,
		number: port,
		protocol,
		at
	}));
}

// src/discovery/admission/service-faults.ts
function* serviceFaults(service) {
	const { type, clusterIP, ports, selector } = service.spec;
	yield* invalid(service, ["metadata", "name"], service.name, labelFault$1(service.name));
	const needsPorts = clusterIP !== "None" && type !== "ExternalName";
	if (ports.length === 0 && needsPorts && selector !== void 0) yield apiFault(service, ["spec", "ports"], "Required value");
	const named = ports.map(({ name, port, protocol }, index) => ({
		name,
		number: port,
		protocol,
		at: [
			"spec",
			"ports",
			index
		]
	}));
	yield* portFaults(service, named, {
		...dnsPorts,
		unique: "named",
		numberChecked: true
	});
	yield* targetPortFaults(service);
}
function* targetPortFaults(service) {
	for (const [index, { targetPort }] of service.spec.ports.entries()) {
		if (targetPort === void 0) continue;
		const fault = typeof targetPort === "string" ? portNameFault(targetPort) : portNumberFault(targetPort);
		yield* invalid(service, [
			"spec",
			"ports",
			index,
			"targetPort"
		], targetPort, fault);
	}
}

// src/discovery/selector.ts
function matches(selector, labels) {
	return Object.entries(selector.matchLabels).every(([key, value]) => labelOf$1(labels, key) === value) && selector.matchExpressions.every((requirement) => meets(requirement, labels));
}
function wantsLabels({ matchLabels, matchExpressions }) {
	return Object.keys(matchLabels).length > 0 || matchExpressions.some(({ operator }) => operator === "In" || operator === "Exists");
}
function validateSelector(selector) {
	for (const [key, value] of Object.entries(selector.matchLabels)) {
		const fault = keyFault$1(key) ?? valueFault(key, value);
		if (fault !== void 0) return fault;
	}
	for (const requirement of selector.matchExpressions) {
		const fault = requirementFault(requirement);
		if (fault !== void 0) return fault;
	}
}
function meets({ key, operator, values }, labels) {
	const value = labelOf$1(labels, key);
	switch (operator) {
		case "In": return value !== void 0 && values.includes(value);
		case "NotIn": return value === void 0 || !values.includes(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: return false;
	}
}
function labelOf$1(labels, key) {
	return Object.hasOwn(labels, key) ? labels[key] : void 0;
}
function requirementFault({ key, operator, values }) {
	const takesValues = operator === "In" || operator === "NotIn";
	if (!takesValues && operator !== "Exists" && operator !== "DoesNotExist") return `${JSON.stringify(operator)} is not a valid label selector operator`;
	const fault = keyFault$1(key);
	if (fault !== void 0) return fault;
	if (takesValues && values.length === 0) return "values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty";
	if (!takesValues && values.length > 0) return `values: Invalid value: ${JSON.stringify(values)}: values set must be empty for exists and does not exist`;
	return values.map((value, i) => valueFault(key, value, i)).find((found) => found !== void 0);
}
const namePattern = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const subdomainPattern = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
function keyFault$1(key) {
	const reason = keyReason(key);
	return reason && `key: Invalid value: ${JSON.stringify(key)}: ${reason}`;
}
function keyReason(key) {
	if (isSymbolic(key)) return void 0;
	const parts = key.split("/");
	if (parts.length > 2) return "a label key has one \"/\" at most";
	const name = parts.at(-1) ?? "";
	const prefix = parts.length === 2 ? parts[0] : void 0;
	if (prefix === "") return "prefix part must be non-empty";
	if (prefix !== void 0 && prefix.length > 253) return "prefix part must be no more than 253 bytes";
	if (prefix !== void 0 && !subdomainPattern.test(prefix)) return "prefix part must be a DNS subdomain in lower case";
	if (name === "") return "name part must be non-empty";
	if (name.length > 63) return "name part must be no more than 63 bytes";
	if (namePattern.test(name)) return void 0;
	return "name part must consist of letters, digits, \"-\", \"_\" or \".\", and start and end with a letter or digit";
}
function valueFault(key, value, index = 0) {
	const reason = valueReason(value);
	return reason && `values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${reason}`;
}
function valueReason(value) {
	if (value === "" || isSymbolic(value)) return void 0;
	if (value.length > 63) return "must be no more than 63 bytes";
	if (namePattern.test(value)) return void 0;
	return "a label value must be empty or consist of letters, digits, \"-\", \"_\" or \".\", and start and end with a letter or digit";
}

// src/discovery/unmet-requirement.ts
function unmetRequirements(selector, labels) {
	if (matches(selector, labels)) return [];
	return requirementsOf(selector).filter(({ alone }) => !matches(alone, labels));
}
function unmetRequirement(selector, labels) {
	return unmetRequirements(selector, labels)[0];
}
const requirementsOf = perObject((selector) => {
	const labels = Object.entries(selector.matchLabels).sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => ({
		key,
		value,
		path: ["matchLabels", key],
		text: shown$5(key, value),
		remedy: `"${shown$5(key, value)}"`,
		alone: {
			matchLabels: { [key]: value },
			matchExpressions: []
		}
	}));
	const expressions = selector.matchExpressions.map((requirement, index) => ({
		key: requirement.key,
		value: requirement.operator === "In" && requirement.values.length === 1 ? requirement.values[0] : void 0,
		path: ["matchExpressions", index],
		text: showRequirement(requirement),
		remedy: remedyFor(requirement),
		alone: {
			matchLabels: {},
			matchExpressions: [requirement]
		}
	}));
	return [...labels, ...expressions];
});
function showSelector(selector) {
	return requirementsOf(selector).map(({ text }) => text).join(", ") || "{}";
}
function shown$5(key, value) {
	return `${key}: ${value === "" ? "''" : value}`;
}
function remedyFor({ key, operator, values }) {
	if (operator === "In") return values.map((value) => `"${shown$5(key, value)}"`).join(" or ");
	return operator === "Exists" ? `a label "${key}"` : void 0;
}
function mending({ key, remedy }, where) {
	return remedy === void 0 ? `change the label "${key}" ${where}, or leave it out` : `put ${remedy} ${where}`;
}
function showRequirement({ key, operator, values }) {
	return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} [${values.join(", ")}]`;
}
function keyMeantBy({ key, value }, labels) {
	if (value === void 0 || value.length < 3 || labels[key] !== void 0) return void 0;
	return Object.keys(labels).filter((other) => labels[other] === value).find((other) => editDistance(key, other) <= Math.max(1, Math.min(2, Math.floor(key.length / 4))));
}

// src/discovery/admission/workload-faults.ts
function* workloadFaults(workload) {
	const { at, containers, labels } = workload.template;
	if (containers.some(({ image }) => isPlaceholder$1(image))) return;
	const positions = {
		containers: 0,
		initContainers: 0
	};
	for (const { init, ports } of containers) {
		const list = init ? "initContainers" : "containers";
		const container = [
			...at,
			"spec",
			list,
			positions[list]++
		];
		const named = ports.map(({ name, containerPort, protocol }, index) => ({
			name,
			number: containerPort,
			protocol,
			at: [
				...container,
				"ports",
				index
			]
		}));
		yield* portFaults(workload, named, containerPorts);
	}
	if (workload.selector === void 0 || unmetRequirement(workload.selector, labels) === void 0) return;
	const path = [
		...at,
		"metadata",
		"labels"
	];
	const words = `Invalid value: ${JSON.stringify(labels)}: \`selector\` does not match template \`labels\``;
	yield {
		...apiFault(workload, path, words),
		at: workload.key(...path)
	};
}

// src/discovery/admission/api-faults.ts
const coreKinds = /* @__PURE__ */ new Set([
	"Service",
	"Endpoints",
	"EndpointSlice",
	...workloadKinds
]);
function isCoreObject(object) {
	return coreKinds.has(object.kind);
}
const apiFaults = perObject((object) => [...metadataFaults(object), ...ownFaults(object)]);
function ownFaults(object) {
	switch (object.kind) {
		case "Service": return serviceFaults(object);
		case "Endpoints": return endpointsFaults(object);
		case "EndpointSlice": return sliceFaults(object);
		default: return workloadFaults(object);
	}
}
const unquoted = /^(?:true|false|[-+.]?\d.*)$/;
function* metadataFaults(object) {
	for (const field of ["labels", "annotations"]) for (const [key, text] of Object.entries(object[field])) {
		if (!unquoted.test(text) || isSymbolic(text)) continue;
		const type = typeof valueAt(object.field("metadata", field, key));
		if (type !== "number" && type !== "boolean") continue;
		const words = `json: cannot unmarshal ${type === "boolean" ? "bool" : "number"} into Go struct field ObjectMeta.metadata.${field} of type string`;
		yield apiFault(object, [
			"metadata",
			field,
			key
		], words);
	}
}

// src/discovery/admission/admitted.ts
function admitted(graph) {
	const { world } = graph;
	const { services, endpoints, endpointSlices, workloads } = world.objects;
	const { kubernetes } = graph.versionsFor(void 0);
	const refused = new Set(refusedBySchema(graph));
	for (const object of [
		...services,
		...endpoints,
		...endpointSlices,
		...workloads
	]) if (apiFaults(object).some((fault) => isRefused(fault, kubernetes) === true)) refused.add(object.manifest);
	for (const manifest of refused) if (world.changedBy(manifest).length > 0) refused.delete(manifest);
	if (refused.size === 0) return {
		graph,
		refused
	};
	return {
		graph: wire({
			...world,
			objects: without$1(world.objects, refused)
		}),
		refused
	};
}
function refusedBySchema(graph) {
	return graph.world.objects.refused.filter((object) => graph.faultsOf(object).some(({ certain }) => certain)).map(({ manifest }) => manifest);
}
function without$1(objects, refused) {
	const { prometheuses } = objects;
	const kept = Object.entries(objects).map(([list, all]) => [list, all.filter(({ manifest }) => !refused.has(manifest))]);
	return {
		...objects,
		...Object.fromEntries(kept),
		prometheuses
	};
}

// src/graph/key-lookup.ts
function lookUpKey(graph, makes, namespace, selector) {
	const object = lookUpObject(graph, makes, namespace, selector.name);
	if (object.state === "misplaced" && !mayHaveKey(object.source, selector.key) || object.state === "absent") {
		const found = notFound$1(graph, makes, namespace, selector.name);
		if (found.state !== "absent") return found;
		return {
			...found,
			beside: found.beside.filter((source) => mayHaveKey(source, selector.key))
		};
	}
	if (object.state !== "present") return object;
	const { sources } = object;
	const holder = sources.find((source) => source.anyKey || keyOf$6(source, selector.key) !== void 0);
	if (holder !== void 0) return {
		state: "present",
		source: holder,
		empty: keyOf$6(holder, selector.key)?.empty ?? false
	};
	if (sources.some(({ keys }) => keys === void 0)) return {
		state: "unknown",
		needs: `the keys of ${needsOf(makes, namespace, selector.name)}`
	};
	return {
		state: "key-missing",
		sources
	};
}
function lookUpObject(graph, makes, namespace, name) {
	const sources = graph.keySourcesOf(makes, namespace, name);
	if (sources.length > 0) return {
		state: "present",
		sources
	};
	if (isMadeByCluster(makes, name)) return {
		state: "unknown",
		needs: needsOf(makes, namespace, name)
	};
	const elsewhere = graph.keySourcesNamed(makes, name);
	const [first] = elsewhere;
	if (first !== void 0 && !elsewhere.some(isCopied)) return {
		state: "misplaced",
		source: first,
		how: "other-namespace"
	};
	const here = graph.keySourcesIn(makes, namespace).filter((source) => source.namespace === namespace);
	const renamed = here.find(({ manifest }) => manifest.built?.formerNames.includes(name));
	if (renamed !== void 0) return {
		state: "misplaced",
		source: renamed,
		how: "renamed"
	};
	const similar = nearest(name, here.map(({ makesName }) => makesName));
	const source = here.find(({ makesName }) => makesName === similar);
	if (source !== void 0 && isSlip$3(name, source.makesName)) return {
		state: "misplaced",
		source,
		how: "other-name"
	};
	return elsewhere.length > 0 ? {
		state: "unknown",
		needs: needsOf(makes, namespace, name)
	} : notFound$1(graph, makes, namespace, name);
}
function notFound$1(graph, makes, namespace, name) {
	if (graph.isClosed([namespace]) && !isSymbolic(name)) return {
		state: "absent",
		beside: graph.keySourcesIn(makes, namespace)
	};
	return {
		state: "unknown",
		needs: needsOf(makes, namespace, name)
	};
}
function needsOf(makes, namespace, name) {
	return `${makes} ${namespace ?? "?"}/${name}`;
}
function keyOf$6(source, key) {
	return source.keys?.find(({ name, at }) => name === key && at[0] !== "binaryData");
}
function mayHaveKey(source, key) {
	return source.keys === void 0 || source.anyKey || keyOf$6(source, key) !== void 0;
}
function isMadeByCluster(makes, name) {
	return makes === "ConfigMap" && (name === "kube-root-ca.crt" || name === "openshift-service-ca.crt");
}
function isCopied({ annotations, labels }) {
	return [...Object.keys(annotations), ...Object.keys(labels)].some((key) => /^(?:reflector\.v1\.k8s\.emberstack\.com|replicator\.v1\.mittwald\.de|kubed\.appscode\.com|.*config-syncer.*|.*kyverno\.io)\//.test(key));
}
function isSlip$3(left, right) {
	const digits = (text) => text.replace(/\D/g, "");
	return digits(left) === digits(right) && Math.abs(left.length - right.length) <= 2;
}

// src/graph/mounts.ts
const secretsFolder = "/etc/prometheus/secrets";
const configMapsFolder = "/etc/prometheus/configmaps";
const mountsOf = perObject((prometheus) => {
	const { secrets, configMaps, volumes, volumeMounts } = prometheus.spec;
	const listed = (folder, makes, names) => names.map(({ name, at }) => ({
		mountPath: `${folder}/${name}`,
		subPath: void 0,
		parts: [{
			makes,
			name,
			items: void 0,
			optional: false,
			at
		}],
		open: false,
		at: prometheus.field(...at)
	}));
	return [
		...listed(secretsFolder, "Secret", secrets),
		...listed(configMapsFolder, "ConfigMap", configMaps),
		...volumeMounts.map((mount) => {
			const volume = volumes.find(({ name }) => name === mount.name);
			return {
				mountPath: joinPath("/", mount.mountPath),
				subPath: mount.subPath,
				parts: volume?.parts ?? [],
				open: volume?.open ?? true,
				at: prometheus.field(...mount.at, "mountPath")
			};
		})
	];
});
function volumesWithoutMount({ spec }) {
	const mounted = new Set(spec.volumeMounts.map(({ name }) => name));
	return spec.volumes.filter(({ name, parts }) => parts.length > 0 && !mounted.has(name));
}
function missingMounts(graph, prometheus) {
	const mounts = mountsOf(prometheus);
	return neededParts(prometheus).flatMap((part) => {
		const found = lookUpObject(graph, part.makes, prometheus.namespace, part.name);
		if (found.state !== "misplaced" && found.state !== "absent") return [];
		return [{
			part,
			mounts: mounts.filter((mount) => mount.parts.includes(part)),
			at: prometheus.field(...part.at),
			found
		}];
	});
}
function unknownMounts(graph, prometheus) {
	return neededParts(prometheus).flatMap((part) => {
		const found = lookUpObject(graph, part.makes, prometheus.namespace, part.name);
		if (found.state === "present" || found.state === "absent") return [];
		const needs = found.state === "unknown" ? found.needs : needsOf(part.makes, prometheus.namespace, part.name);
		return [{
			part,
			at: prometheus.field(...part.at),
			needs
		}];
	});
}
function neededParts(prometheus) {
	const unmounted = prometheus.spec.volumes.flatMap(({ parts }) => parts);
	return [.../* @__PURE__ */ new Set([...mountsOf(prometheus).flatMap((mount) => mount.parts), ...unmounted])].filter(({ optional, name }) => !optional && name !== "");
}

// src/graph/mounted-files.ts
const tokenFolder = "/run/secrets/kubernetes.io/serviceaccount";
const configurationFolder = "/etc/prometheus/config_out";
function isSurelyMissing(found) {
	return found.state === "key-missing" || found.state === "not-mounted" && found.certain;
}
function containerPath(path) {
	return joinPath(configurationFolder, path);
}
function isOfServiceAccount(written) {
	return withoutLink(containerPath(written)).startsWith(`${tokenFolder}/`);
}
function fileMountedAt(graph, prometheus, written) {
	const path = containerPath(written);
	if (climbsOutOfNothing(prometheus, written)) return {
		state: "not-mounted",
		certain: true,
		path
	};
	const mount = holderOf(prometheus, path);
	if (mount === void 0) return outsideOfMounts(graph, prometheus, path);
	if (mount.open || mount.subPath === "?") return {
		state: "unknown",
		mount,
		needs: "the content of the volume"
	};
	return keyMountedAt(graph, prometheus, mount, insideOf(mount, path));
}
function outsideOfMounts(graph, prometheus, path) {
	const hasAccount = prometheus.spec.automountServiceAccountToken;
	if (hasAccount && accountFileMeantBy(path) !== void 0) return {
		state: "not-mounted",
		certain: true,
		path
	};
	if (isOfServiceAccount(path) && hasAccount) return {
		state: "unknown",
		mount: void 0,
		needs: "nothing: the kubelet mounts the service account token"
	};
	const isSlip = () => pathsNamed(graph, prometheus, baseName(path)).some((known) => editDistance(known, path) <= 2);
	return {
		state: "not-mounted",
		certain: isOfServiceAccount(path) || isManagedFolder(prometheus, path) || isSlip(),
		path
	};
}
const accountFiles = [
	"token",
	"ca.crt",
	"namespace"
].map((name) => `${tokenFolder}/${name}`);
function accountFileMeantBy(written) {
	const plain = withoutLink(containerPath(written));
	if (accountFiles.includes(plain)) return void 0;
	const meant = accountFiles.find((known) => editDistance(known, plain) <= 2);
	return meant && `/var${meant}`;
}
function climbsOutOfNothing(prometheus, written) {
	const steps = written.split("/").filter((step) => step !== "" && step !== ".");
	return steps.some((step, index) => {
		const folder = containerPath(`/${steps.slice(0, index).join("/")}`);
		if (step !== ".." || !written.startsWith("/") || !/^\/etc\/prometheus\/(?:secrets|configmaps)(?:\/|$)/.test(folder)) return false;
		return !mountsOf(prometheus).some(({ mountPath }) => `${mountPath}/`.startsWith(`${folder}/`));
	});
}
function pathsNamed(graph, prometheus, file) {
	const named = mountsOf(prometheus).flatMap((mount) => filesIn(graph, prometheus, mount).map((inside) => {
		if (mount.subPath === void 0) return `${mount.mountPath}/${inside}`;
		return inside === mount.subPath ? mount.mountPath : void 0;
	})).filter((path) => path !== void 0 && baseName(path) === file);
	return [...new Set(named)].filter((path) => fileMountedAt(graph, prometheus, path).state === "present").sort();
}
function filesIn(graph, prometheus, { parts }) {
	return parts.flatMap(({ makes, name, items }) => {
		if (items !== void 0) return items.map(({ path }) => path);
		return graph.keySourcesOf(makes, prometheus.namespace, name).flatMap(({ keys }) => (keys ?? []).map((key) => key.name));
	});
}
function holderOf(prometheus, path) {
	const wanted = withoutLink(path);
	let best;
	for (const mount of mountsOf(prometheus)) {
		const folder = withoutLink(mount.mountPath);
		if ((wanted === folder || wanted.startsWith(folder === "/" ? "/" : `${folder}/`)) && (best === void 0 || folder.length >= withoutLink(best.mountPath).length)) best = mount;
	}
	return best;
}
function withoutLink(path) {
	return path.startsWith("/var/run/") ? path.slice(4) : path;
}
function insideOf({ mountPath, subPath }, path) {
	const rest = withoutLink(path).slice(withoutLink(mountPath).length).replace(/^\//, "").replace(/^\.\.data\//, "");
	return subPath === void 0 ? rest : joinPath(subPath, rest);
}
function isManagedFolder({ spec }, path) {
	const starts = (...folders) => folders.some((folder) => path.startsWith(`/etc/${folder}/`));
	if (starts("prometheus/secrets", "prometheus/configmaps")) return true;
	if (starts("prometheus/certs", "prometheus/web_config", "prometheus/rules")) return false;
	return (spec.image === void 0 || /(?:^|\/)prometheus(?:[:@]|$)/.test(spec.image)) && starts("prometheus", "kubernetes", "alertmanager");
}
function keyMountedAt(graph, prometheus, mount, file) {
	const sources = [];
	const unknown = [];
	for (const part of mount.parts) {
		const key = keyOf$5(part, file);
		if (key === void 0) continue;
		const { makes, name } = part;
		const found = graph.keySourcesOf(makes, prometheus.namespace, name);
		const holder = found.find(({ keys, anyKey }) => anyKey || keys?.some((known) => known.name === key));
		if (holder !== void 0) return {
			state: "present",
			mount,
			source: holder,
			key
		};
		if (found.length === 0) {
			const object = `${makes} ${prometheus.namespace ?? "?"}/${name}`;
			const isAbsent = lookUpObject(graph, makes, prometheus.namespace, name).state === "absent";
			if (isAbsent && !part.optional) return {
				state: "waiting",
				mount,
				for: object
			};
			if (!isAbsent) unknown.push(object);
		}
		if (found.some(({ keys }) => keys === void 0)) unknown.push(`the keys of ${makes} ${name}`);
		sources.push(...found);
	}
	if (unknown.length > 0) return {
		state: "unknown",
		mount,
		needs: unknown.join(", ")
	};
	return {
		state: "key-missing",
		mount,
		key: file,
		files: filesIn(graph, prometheus, mount),
		sources
	};
}
function keyOf$5({ items }, file) {
	if (items !== void 0) return items.find(({ path }) => joinPath("", path) === file)?.key;
	return file === "" || file.includes("/") ? void 0 : file;
}

// src/model/monitor.ts
const kinds = [
	"ServiceMonitor",
	"PodMonitor",
	"Probe",
	"ScrapeConfig"
];
function isConfigurationResource(kind) {
	return kinds.includes(kind);
}
function endpointsOf(resource) {
	switch (resource.kind) {
		case "ServiceMonitor": return resource.spec.endpoints;
		case "PodMonitor": return resource.spec.podMetricsEndpoints;
		case "Probe":
		case "ScrapeConfig": return [resource.endpoint];
	}
}
function endpointPath(resource, index, ...path) {
	switch (resource.kind) {
		case "ServiceMonitor": return [
			"spec",
			"endpoints",
			index,
			...path
		];
		case "PodMonitor": return [
			"spec",
			"podMetricsEndpoints",
			index,
			...path
		];
		case "Probe": return ["spec", ...probePath(resource, path)];
		case "ScrapeConfig": return ["spec", ...scrapeConfigPath(path)];
	}
}
const ofProber = /* @__PURE__ */ new Set([
	"scheme",
	"path",
	"proxyUrl",
	"noProxy",
	"proxyFromEnvironment",
	"proxyConnectHeader"
]);
function probePath({ spec }, path) {
	const [field, ...rest] = path;
	if (ofProber.has(field)) return ["prober", ...path];
	if (field !== "relabelings") return path;
	return [
		"targets",
		spec.targets.staticConfig === void 0 ? "ingress" : "staticConfig",
		"relabelingConfigs",
		...rest
	];
}
function scrapeConfigPath(path) {
	const [field, ...rest] = path;
	if (field === "path") return ["metricsPath", ...rest];
	return field === "interval" ? ["scrapeInterval", ...rest] : path;
}
function endpointTitle(resource, index) {
	return resource.kind === "ServiceMonitor" || resource.kind === "PodMonitor" ? `endpoint ${index} of ${title(resource)}` : title(resource);
}
const everything$1 = {
	matchLabels: {},
	matchExpressions: []
};
function selectorOf$1(resource) {
	switch (resource.kind) {
		case "ServiceMonitor":
		case "PodMonitor": return resource.spec.selector ?? everything$1;
		case "Probe": return resource.spec.targets.ingress?.selector ?? everything$1;
		case "ScrapeConfig": return everything$1;
	}
}
function namespaceSelectorOf(resource) {
	switch (resource.kind) {
		case "ServiceMonitor":
		case "PodMonitor": return {
			at: ["spec", "namespaceSelector"],
			selector: resource.spec.namespaceSelector
		};
		case "Probe": {
			const { ingress } = resource.spec.targets;
			return ingress === void 0 ? void 0 : {
				at: [
					"spec",
					"targets",
					"ingress",
					"namespaceSelector"
				],
				selector: ingress.namespaceSelector
			};
		}
		case "ScrapeConfig": return;
	}
}

// src/discovery/relabel/labels.ts
function majorOf({ major }) {
	return major < 3 ? 2 : 3;
}
function getLabel(labels, name) {
	return labels.get(name) ?? "";
}
function labelRecord(labels) {
	return Object.fromEntries(sortedLabels(labels));
}
function visibleLabels(labels) {
	const visible = new Map([...labels].filter(([name]) => !name.startsWith("__")));
	return Object.fromEntries(sortedLabels(visible));
}
function sortedLabels(labels) {
	return [...labels].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function sanitizeLabelName(name) {
	return name.replace(/[^a-zA-Z0-9_]/gu, "_");
}
function isValidLabelName(name, version) {
	return version === 2 ? /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) : name !== "" && !/\p{Surrogate}/u.test(name);
}
function shown$4(labels) {
	return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, show(value)]));
}

// src/util/remembered.ts
function remembered(most, make) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const before = known.get(key);
		if (before !== void 0) return before.value;
		const value = make(key);
		if (known.size >= most) known.clear();
		known.set(key, { value });
		return value;
	};
}

// src/discovery/relabel/plain-regex.ts
const noNames = /* @__PURE__ */ new Map();
const literal = /^[\w\-:;/ ,=@%]*$/;
const literalGroup = /^\(([\w\-:/ ]*)\)([\w\-:;/]*)$/;
const choice = /^\(([\w-]+(?:\|[\w-]+)+)\)([\w\-:;/]*)$/;
const wildcard = /^([\w\-:;/]*)\(\.([*+])\)([\w\-:;/]*)$/;
function plainRegex(regex) {
	if (literal.test(regex)) return (text) => text === regex ? matchOf(text) : void 0;
	const grouped = literalGroup.exec(regex) ?? choice.exec(regex);
	if (grouped !== null) return choiceOf((grouped[1] ?? "").split("|"), grouped[2] ?? "");
	const between = wildcard.exec(regex);
	return between === null ? void 0 : wildcardBetween(between[1] ?? "", between[3] ?? "", between[2] === "+" ? 1 : 0);
}
function choiceOf(words, tail) {
	return (text) => {
		const word = words.find((candidate) => text === candidate + tail);
		return word === void 0 ? void 0 : matchOf(text, word);
	};
}
function wildcardBetween(head, tail, least) {
	return (text) => {
		const length = text.length - head.length - tail.length;
		if (length < least || !text.startsWith(head) || !text.endsWith(tail)) return void 0;
		return matchOf(text, text.slice(head.length, head.length + length));
	};
}
function matchOf(...groups) {
	return {
		groups,
		names: noNames
	};
}

// src/discovery/relabel/template.ts
function expand(template, match) {
	if (!hasVariable(template)) return template;
	return template.replace(/\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu, (_, dollar, bare, braced) => dollar ?? groupOf(match, bare ?? braced ?? ""));
}
function hasVariable(template) {
	return template.includes("$");
}
function groupOf({ groups, names }, name) {
	if (/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return groups[Number(name)] ?? "";
	return (names.get(name) ?? []).map((number) => groups[number] ?? "").find((text) => text !== "") ?? "";
}

// src/discovery/relabel/relabel-regex.ts
function compileRegex(regex, version) {
	return version === 2 ? compiled2(regex) : compiled3(regex);
}
const compiled2 = remembered(1e3, (regex) => anchored(regex, `^(?:${regex})$`));
const compiled3 = remembered(1e3, (regex) => anchored(regex, `^(?s:${regex})$`));
function anchored(regex, text) {
	const plain = plainRegex(regex);
	return plain === void 0 ? eagerly(text) : {
		plain,
		engine: lazily(text)
	};
}
function eagerly(text) {
	const engine = compile(text);
	return {
		plain: void 0,
		engine: () => engine
	};
}
function lazily(text) {
	let engine;
	return () => {
		engine ??= compile(text);
		return engine;
	};
}
function compile(text) {
	const pattern = RE2JS.compile(uniqueNames(text));
	const names = /* @__PURE__ */ new Map();
	for (const [unique, number] of Object.entries(pattern.namedGroups())) {
		const name = unique.replace(/__again\d+$/, "");
		names.set(name, [...names.get(name) ?? [], number]);
	}
	return {
		pattern,
		names
	};
}
function uniqueNames(text) {
	const seen = /* @__PURE__ */ new Set();
	return text.replace(/\(\?P?<(\w+)>/g, (group, name) => {
		if (!seen.has(name)) {
			seen.add(name);
			return group;
		}
		const unique = `${name}__again${seen.size}`;
		seen.add(unique);
		return `(?P<${unique}>`;
	});
}
function regexFault(regex, version) {
	try {
		compileRegex(regex, version);
		return;
	} catch (fault) {
		if (fault instanceof RE2JSException) return fault.message.replace(/__again\d+>/g, ">");
		throw fault;
	}
}
function matchString(regex, text) {
	return findSubmatch(regex, text) !== void 0;
}
function findSubmatch({ plain, engine }, text) {
	if (plain !== void 0 && !text.includes("\n")) return plain(text);
	const { pattern, names } = engine();
	const matcher = pattern.matcher(text);
	return matcher.find() ? {
		groups: groupsOf(matcher),
		names
	} : void 0;
}
function replaceAllString({ engine }, text, template) {
	const { pattern, names } = engine();
	const matcher = pattern.matcher(text);
	let done = 0;
	let result = "";
	while (matcher.find()) {
		const [start, end] = [matcher.start(), matcher.end()];
		if (start === end && start === done && start > 0) continue;
		result += text.slice(done, start) + expand(template, {
			groups: groupsOf(matcher),
			names
		});
		done = end;
	}
	return result + text.slice(done);
}
function groupsOf(matcher) {
	return Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? "");
}

// src/discovery/relabel/relabel-config.ts
const relabelActions = [
	"replace",
	"keep",
	"drop",
	"keepequal",
	"dropequal",
	"hashmod",
	"labelmap",
	"labeldrop",
	"labelkeep",
	"lowercase",
	"uppercase"
];
const defaultRelabelConfig = {
	sourceLabels: [],
	separator: ";",
	regex: "(.*)",
	modulus: 0,
	targetLabel: "",
	replacement: "$1",
	action: "replace",
	isRegexWritten: false,
	isSourceWritten: false
};
function relabelConfig(fields) {
	const action = parseAction(fields.action ?? defaultRelabelConfig.action);
	if (action === void 0) throw new RangeError(`unknown relabel action ${JSON.stringify(fields.action)}`);
	return {
		sourceLabels: fields.sourceLabels ?? defaultRelabelConfig.sourceLabels,
		separator: fields.separator ?? defaultRelabelConfig.separator,
		regex: fields.regex ?? defaultRelabelConfig.regex,
		modulus: fields.modulus ?? defaultRelabelConfig.modulus,
		targetLabel: fields.targetLabel ?? defaultRelabelConfig.targetLabel,
		replacement: fields.replacement ?? defaultRelabelConfig.replacement,
		action,
		isRegexWritten: fields.regex !== void 0,
		isSourceWritten: fields.sourceLabels !== void 0
	};
}
function generateRelabelConfig(written) {
	return relabelConfig({
		...written,
		sourceLabels: written.sourceLabels?.length === 0 ? void 0 : written.sourceLabels,
		regex: written.regex || void 0,
		action: written.action || void 0
	});
}
function parseAction(text) {
	return relabelActions.find((action) => action === text.toLowerCase());
}
const equalActions = /* @__PURE__ */ new Set(["keepequal", "dropequal"]);
const plainTargetActions = /* @__PURE__ */ new Set([
	"lowercase",
	"uppercase",
	...equalActions
]);
const targetActions = /* @__PURE__ */ new Set([
	"replace",
	"hashmod",
	...plainTargetActions
]);
const nameActions = /* @__PURE__ */ new Set(["labeldrop", "labelkeep"]);
function isLegacyTemplate(text) {
	return /^(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))(?:\w|\$(?:\{\w+\}|\w+))*$/.test(text);
}
function namesTaken(running, scheme) {
	const sources = majorOf(running);
	const targets = scheme === "Legacy" && isAtLeast(running, 3, 7) ? 2 : sources;
	return {
		sources,
		targets,
		templates: isAtLeast(running, 3, 2) ? targets : 2
	};
}
function checkRelabelConfig(rule, taken) {
	const { action, targetLabel, replacement } = rule;
	const source = rule.sourceLabels.find((name) => !isValidLabelName(name, taken.sources));
	if (source !== void 0) return `${JSON.stringify(source)} is not a valid label name`;
	const fault = regexFault(rule.regex, taken.sources);
	if (fault !== void 0) return fault;
	if (action === "hashmod" && rule.modulus === 0) return "relabel configuration for hashmod requires non-zero modulus";
	if (targetActions.has(action) && targetLabel === "") return `relabel configuration for ${action} action requires 'target_label' value`;
	if (targetActions.has(action) && !isValidTarget(rule, taken)) return `${JSON.stringify(targetLabel)} is invalid 'target_label' for ${action} action`;
	if (plainTargetActions.has(action) && replacement !== defaultRelabelConfig.replacement) return `'replacement' can not be set for ${action} action`;
	if (action === "labelmap" && !isValidTemplate(replacement, taken.templates)) return `${JSON.stringify(replacement)} is invalid 'replacement' for ${action} action`;
	return checkUnusedFields$1(rule);
}
function isValidTarget({ action, targetLabel }, { targets, templates }) {
	return action === "replace" && hasVariable(targetLabel) ? isValidTemplate(targetLabel, templates) : isValidLabelName(targetLabel, targets);
}
function isValidTemplate(text, version) {
	return version === 2 ? isLegacyTemplate(text) : isValidLabelName(text, version);
}
function checkUnusedFields$1(rule) {
	const { modulus, separator, replacement } = defaultRelabelConfig;
	const hasExtra = rule.modulus !== modulus || rule.separator !== separator || rule.replacement !== replacement;
	if (equalActions.has(rule.action) && (hasExtra || rule.isRegexWritten)) return `${rule.action} action requires only 'source_labels' and \`target_label\`, and no other fields`;
	if (nameActions.has(rule.action) && (hasExtra || rule.isSourceWritten || rule.targetLabel !== "")) return `${rule.action} action requires only 'regex', and no other fields`;
}

// src/discovery/service-discovery/discovered-target.ts
var LabelSet = class {
	labels = /* @__PURE__ */ new Map();
	set(name, value) {
		if (value !== void 0 && value !== "") this.labels.set(name, value);
		return this;
	}
	addMeta(role, { name, labels, annotations }) {
		const { nameOf, label, annotation } = metaNames(role);
		this.set(nameOf, name);
		this.addEntries(labels, label);
		this.addEntries(annotations, annotation);
		return this;
	}
	addEntries(entries, namesOf) {
		for (const [key, value] of Object.entries(entries)) {
			const { ofValue, ofPresence } = namesOf(key);
			this.set(ofValue, value);
			this.set(ofPresence, "true");
		}
	}
};
const metaNames = remembered(20, (role) => {
	const namesOf = (kind) => remembered(1e4, (key) => {
		const name = sanitizeLabelName(key);
		const prefix = `__meta_kubernetes_${role}_${kind}`;
		return {
			ofValue: `${prefix}_${name}`,
			ofPresence: `${prefix}present_${name}`
		};
	});
	return {
		nameOf: `__meta_kubernetes_${role}_name`,
		label: namesOf("label"),
		annotation: namesOf("annotation")
	};
});
function joinHostPort(host, port) {
	return /[:%]/.test(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
function namespaceLabel(object) {
	return object.namespace ?? symbol(`namespace of ${object.kind} ${object.name}`);
}

// src/discovery/generation/scrape-class.ts
function scrapeClassOf(prometheus, { spec }) {
	const classes = prometheus?.spec.scrapeClasses ?? [];
	const index = classes.findIndex(({ name, isDefault }) => spec.scrapeClass === void 0 ? isDefault : name === spec.scrapeClass);
	const scrapeClass = classes[index];
	return scrapeClass === void 0 ? void 0 : {
		scrapeClass,
		at: [
			"spec",
			"scrapeClasses",
			index
		]
	};
}

// src/discovery/generation/generated-rules.ts
const jobName = relabelConfig({
	sourceLabels: ["job"],
	targetLabel: "__tmp_prometheus_job_name"
});
const endedPods = relabelConfig({
	sourceLabels: ["__meta_kubernetes_pod_phase"],
	regex: "(Failed|Succeeded)",
	action: "drop"
});
var GeneratedRules = class {
	list = [];
	operator;
	constructor(operator) {
		this.operator = operator;
	}
	add(from, at, fields) {
		this.list.push({
			config: relabelConfig(fields),
			from,
			at
		});
		return this;
	}
	addFixed(from, at, config) {
		this.list.push({
			config,
			from,
			at
		});
		return this;
	}
	addJobName(resource) {
		return this.addFixed("metadata", resource.field("spec"), jobName);
	}
	addSelector(role, { matchLabels, matchExpressions }, at) {
		const looksForPresence = isAtLeast(this.operator, 0, 52);
		for (const [key, value] of Object.entries(matchLabels).sort(([a], [b]) => a < b ? -1 : 1)) this.add("selector", at("matchLabels", key), {
			...valueRule(role, key, value, looksForPresence),
			action: "keep"
		});
		for (const [index, requirement] of matchExpressions.entries()) {
			const fields = expressionRule(role, requirement, looksForPresence);
			if (fields !== void 0) this.add("selector", at("matchExpressions", index), fields);
		}
		return this;
	}
	addFilterRunning(filterRunning, at) {
		return filterRunning ? this.addFixed("filterRunning", at, endedPods) : this;
	}
	addCopy(role, label, at) {
		return this.add("targetLabels", at, {
			sourceLabels: [labelOf(role, label)],
			regex: "(.+)",
			targetLabel: sanitizeLabelName(label),
			replacement: "${1}"
		});
	}
	addPodTargetLabels(prometheus, monitor, labels) {
		for (const [i, label] of labels.entries()) this.addCopy("pod", label, monitor.field("spec", "podTargetLabels", i));
		for (const [i, label] of (prometheus?.spec.podTargetLabels ?? []).entries()) if (prometheus !== void 0) this.addCopy("pod", label, prometheus.field("spec", "podTargetLabels", i));
		return this;
	}
	addJobLabel(role, jobLabel, at) {
		if (jobLabel === void 0) return this;
		const sourceLabels = [labelOf(role, jobLabel)];
		return this.add("jobLabel", at, {
			sourceLabels,
			regex: "(.+)",
			targetLabel: "job",
			replacement: "${1}"
		});
	}
	addEndpointLabel({ port, targetPort }, at) {
		const shown = port ?? targetPort;
		if (shown === void 0) return this;
		const from = port === void 0 ? "targetPort" : "port";
		return this.add(from, at(from), {
			targetLabel: "endpoint",
			replacement: String(shown)
		});
	}
	addScrapeClass(prometheus, resource) {
		const found = scrapeClassOf(prometheus, resource);
		for (const [i, rule] of (found?.scrapeClass.relabelings ?? []).entries()) {
			const at = prometheus?.field(...found?.at ?? [], "relabelings", i);
			if (at !== void 0) this.addWritten("scrapeClass", rule, at);
		}
		return this;
	}
	addRelabelings(relabelings, at) {
		for (const [i, rule] of relabelings.entries()) this.addWritten("relabelings", rule, at(i));
		return this;
	}
	addEnforcedNamespace(prometheus, resource) {
		this.list.push(...enforcedNamespaceRules(prometheus, resource));
		return this;
	}
	addWritten(from, rule, at) {
		if (parseAction(rule.action || "replace") === void 0) return;
		this.list.push({
			config: generateRelabelConfig(rule),
			from,
			at
		});
	}
};
function enforcedNamespaceRules(prometheus, resource) {
	const targetLabel = prometheus?.spec.enforcedNamespaceLabel;
	if (prometheus === void 0 || targetLabel === void 0) return [];
	if (isExcludedFromEnforcement(prometheus, resource)) return [];
	return [{
		config: relabelConfig({
			targetLabel,
			replacement: resource.namespace ?? ""
		}),
		from: "enforcedNamespaceLabel",
		at: prometheus.field("spec", "enforcedNamespaceLabel")
	}];
}
function isExcludedFromEnforcement({ spec }, { kind, namespace, name }) {
	return spec.excludedFromEnforcement.some((one) => one.group === "monitoring.coreos.com" && one.resource === `${kind.toLowerCase()}s` && one.namespace === namespace && (one.name === "" || one.name === name));
}
function valueRule(role, key, regex, looksForPresence) {
	if (!looksForPresence) return {
		sourceLabels: [labelOf(role, key)],
		regex
	};
	return {
		sourceLabels: [labelOf(role, key), labelPresentOf(role, key)],
		regex: `(${regex});true`
	};
}
function expressionRule(role, { key, operator, values }, looksForPresence) {
	const both = valueRule(role, key, values.join("|"), looksForPresence);
	const present = {
		sourceLabels: [labelPresentOf(role, key)],
		regex: "true"
	};
	switch (operator) {
		case "In": return {
			action: "keep",
			...both
		};
		case "NotIn": return {
			action: "drop",
			...both
		};
		case "Exists": return {
			action: "keep",
			...present
		};
		case "DoesNotExist": return {
			action: "drop",
			...present
		};
		default: return;
	}
}
function labelOf(role, key) {
	return metaNames(role).label(key).ofValue;
}
function labelPresentOf(role, key) {
	return metaNames(role).label(key).ofPresence;
}

// src/discovery/generation/generate-pod-relabel-configs.ts
function podMonitorRelabelConfigs(prometheus, monitor, endpoint, index, { operator }) {
	const { selector, selectorMechanism, podTargetLabels, jobLabel } = monitor.spec;
	const at = (...path) => monitor.field("spec", "podMetricsEndpoints", index, ...path);
	const rules = new GeneratedRules(operator).addJobName(monitor);
	rules.addFilterRunning(endpoint.filterRunning && isAtLeast(operator, 0, 60), at("filterRunning"));
	if (selectorMechanism !== "RoleSelector" && selector !== void 0) rules.addSelector("pod", selector, (...path) => monitor.field("spec", "selector", ...path));
	addPort$1(rules, endpoint, at);
	for (const [sourceLabel, targetLabel] of [
		["__meta_kubernetes_namespace", "namespace"],
		["__meta_kubernetes_pod_container_name", "container"],
		["__meta_kubernetes_pod_name", "pod"]
	]) rules.add("metadata", monitor.field("spec"), {
		sourceLabels: [sourceLabel],
		targetLabel
	});
	rules.addPodTargetLabels(prometheus, monitor, podTargetLabels);
	const job = {
		targetLabel: "job",
		replacement: `${monitor.namespace ?? ""}/${monitor.name}`
	};
	const jobAt = monitor.field("spec", "jobLabel");
	rules.add("jobLabel", jobAt, job).addJobLabel("pod", jobLabel, jobAt);
	return rules.addEndpointLabel(endpoint, at).addScrapeClass(prometheus, monitor).addRelabelings(endpoint.relabelings, (i) => at("relabelings", i)).addEnforcedNamespace(prometheus, monitor).list;
}
function addPort$1(rules, { port, portNumber, targetPort }, at) {
	const keep = (from, label, regex) => rules.add(from, at(from), {
		action: "keep",
		sourceLabels: [`__meta_kubernetes_pod_container_port_${label}`],
		regex
	});
	if (port !== void 0) keep("port", "name", port);
	else if (portNumber !== void 0 && portNumber !== 0) keep("portNumber", "number", String(portNumber));
	else if (typeof targetPort === "string") keep("targetPort", "name", targetPort);
	else if (targetPort !== void 0 && targetPort !== 0) keep("targetPort", "number", String(targetPort));
}

// src/discovery/relabel/duration.ts
const units = [
	{
		unit: "y",
		size: 31536000000n,
		exact: true
	},
	{
		unit: "w",
		size: 604800000n,
		exact: true
	},
	{
		unit: "d",
		size: 86400000n,
		exact: false
	},
	{
		unit: "h",
		size: 3600000n,
		exact: false
	},
	{
		unit: "m",
		size: 60000n,
		exact: false
	},
	{
		unit: "s",
		size: 1000n,
		exact: false
	},
	{
		unit: "ms",
		size: 1n,
		exact: false
	}
];
const longest$1 = (2n ** 63n - 1n) / 1000000n;
const parseDuration = remembered(1e3, (text) => {
	if (text === "") return {
		ok: false,
		fault: "empty duration string"
	};
	if (text === "0") return {
		ok: true,
		milliseconds: 0
	};
	const malformed = {
		ok: false,
		fault: `not a valid duration string: ${JSON.stringify(text)}`
	};
	if (!/^(?:[0-9]+[^0-9]+)+$/.test(text)) return malformed;
	let total = 0n;
	let last = -1;
	for (const [, digits = "", unit = ""] of text.matchAll(/([0-9]+)([^0-9]+)/g)) {
		const position = units.findIndex((known) => known.unit === unit);
		if (digits.length > 20 || BigInt(digits) >= 2n ** 64n) return malformed;
		if (position < 0) return {
			ok: false,
			fault: `unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`
		};
		if (position <= last) return malformed;
		last = position;
		total += BigInt(digits) * (units[position]?.size ?? 0n);
		if (total > longest$1) return {
			ok: false,
			fault: "duration out of range"
		};
	}
	return {
		ok: true,
		milliseconds: Number(total)
	};
});
const formatDuration = remembered(1e3, (milliseconds) => {
	let rest = BigInt(milliseconds);
	if (rest === 0n) return "0s";
	let text = "";
	for (const { unit, size, exact } of units) {
		if (rest < size || exact && rest % size !== 0n) continue;
		text += `${rest / size}${unit}`;
		rest %= size;
	}
	return text;
});

// src/discovery/generation/generate-scrape-options.ts
function scrapeOptionsOf(prometheus, resource, endpoint, index) {
	const interval = milliseconds$1(endpoint.interval) ?? milliseconds$1(prometheus?.spec.scrapeInterval) ?? 3e4;
	const timeout = milliseconds$1(endpoint.scrapeTimeout) ?? milliseconds$1(prometheus?.spec.scrapeTimeout) ?? 1e4;
	return {
		scheme: endpoint.scheme?.toLowerCase() === "https" ? "https" : "http",
		metricsPath: endpoint.path ?? "/metrics",
		params: endpoint.params,
		scrapeInterval: interval,
		scrapeTimeout: Math.min(timeout, interval),
		tlsFiles: tlsFilesOf(prometheus, resource, endpoint, index),
		tokenFile: tokenFileOf(resource, endpoint, index)
	};
}
function searchedNamespaces(prometheus, { namespace }, { any, matchNames }) {
	if (prometheus?.spec.ignoreNamespaceSelectors) return [namespace];
	if (any) return "any";
	return matchNames.length > 0 ? matchNames : [namespace];
}
function tlsFilesOf(prometheus, resource, { tlsConfig }, index) {
	const scrapeClass = scrapeClassOf(prometheus, resource);
	const referred = {
		caFile: tlsConfig?.ca.secret ?? tlsConfig?.ca.configMap,
		certFile: tlsConfig?.cert.secret ?? tlsConfig?.cert.configMap,
		keyFile: tlsConfig?.keySecret
	};
	return [
		"caFile",
		"certFile",
		"keyFile"
	].flatMap((field) => {
		const own = tlsConfig?.[field];
		if (own !== void 0) return [{
			field,
			path: own,
			at: resource.field(...endpointPath(resource, index, "tlsConfig", field))
		}];
		const inherited = scrapeClass?.scrapeClass.tlsConfig?.[field];
		if (inherited === void 0 || referred[field] !== void 0 || prometheus === void 0) return [];
		return [{
			field,
			path: inherited,
			at: prometheus.field(...scrapeClass?.at ?? [], "tlsConfig", field)
		}];
	});
}
function tokenFileOf(resource, { bearerTokenFile }, index) {
	if (bearerTokenFile === void 0) return void 0;
	return {
		field: "bearerTokenFile",
		path: bearerTokenFile,
		at: resource.field(...endpointPath(resource, index, "bearerTokenFile"))
	};
}
function milliseconds$1(text) {
	const parsed = text === void 0 ? void 0 : parseDuration(text);
	return parsed?.ok && parsed.milliseconds > 0 ? parsed.milliseconds : void 0;
}

// src/discovery/generation/monitor-job-name.ts
function monitorJobName(kind, { namespace = "", name }, index, { operator }) {
	return `${isAtLeast(operator, 0, 47) ? `${kind}/` : ""}${namespace}/${name}/${index}`;
}

// src/discovery/generation/sharding-of.ts
function shardingOf(prometheus, versions, hashed = "__address__") {
	if (prometheus === void 0 || prometheus.spec.shards === 1) return void 0;
	const { kind, spec } = prometheus;
	if (kind === "PrometheusAgent" && spec.mode === "DaemonSet") return void 0;
	return {
		shards: spec.shards,
		hashed,
		byZone: sharesByZone(prometheus, versions)
	};
}
function sharesByZone(prometheus, { operator }) {
	if (!isAtLeast(operator, 0, 92)) return false;
	const strategy = asObject(valueAt(prometheus.field("spec", "shardingStrategy")));
	return strategy["mode"] === "Topology" && asList$1(asObject(strategy["topology"])["values"]).length > 0;
}

// src/discovery/generation/generate-pod-monitor-config.ts
function generatePodMonitorConfig(prometheus, monitor, endpoint, index, versions) {
	return {
		jobName: monitorJobName("podMonitor", monitor, index, versions),
		running: versions.running,
		role: "pod",
		namespaces: searchedNamespaces(prometheus, monitor, monitor.spec.namespaceSelector),
		roleSelector: monitor.spec.selectorMechanism === "RoleSelector",
		...scrapeOptionsOf(prometheus, monitor, endpoint, index),
		relabelConfigs: podMonitorRelabelConfigs(prometheus, monitor, endpoint, index, versions),
		sharding: shardingOf(prometheus, versions)
	};
}

// src/discovery/generation/generate-probe-config.ts
function generateProbeConfig(prometheus, probe, versions) {
	const isStatic = probe.spec.targets.staticConfig !== void 0;
	return {
		jobName: `probe/${probe.namespace ?? ""}/${probe.name}`,
		running: versions.running,
		role: isStatic ? "static" : "ingress",
		namespaces: isStatic ? [] : namespacesOf$1(prometheus, probe),
		roleSelector: false,
		...scrapeOptionsOf(prometheus, probe, probe.endpoint, 0),
		relabelConfigs: relabelConfigs$1(prometheus, probe, versions),
		sharding: shardingOf(prometheus, versions, "__param_target")
	};
}
function namespacesOf$1(prometheus, probe) {
	const found = namespaceSelectorOf(probe);
	return found === void 0 ? [] : searchedNamespaces(prometheus, probe, found.selector);
}
function relabelConfigs$1(prometheus, probe, { operator }) {
	const { jobName, prober, targets } = probe.spec;
	const at = probe.field("spec", "targets");
	const rules = new GeneratedRules(operator).addJobName(probe);
	if (jobName !== void 0) rules.add("jobLabel", probe.field("spec", "jobName"), {
		targetLabel: "job",
		replacement: jobName
	});
	if (targets.staticConfig !== void 0) rules.add("metadata", at, {
		sourceLabels: ["__address__"],
		targetLabel: "__param_target"
	});
	else if (targets.ingress !== void 0) {
		const ofSelector = [
			"spec",
			"targets",
			"ingress",
			"selector"
		];
		rules.addSelector("ingress", targets.ingress.selector, (...path) => probe.field(...ofSelector, ...path));
		const meta = "__meta_kubernetes_ingress_";
		rules.add("metadata", at, {
			sourceLabels: [
				`${meta}scheme`,
				"__address__",
				`${meta}path`
			],
			regex: "(.+);(.+);(.+)",
			targetLabel: "__param_target",
			replacement: "${1}://${2}${3}"
		});
		rules.add("metadata", at, {
			sourceLabels: ["__meta_kubernetes_namespace"],
			targetLabel: "namespace"
		});
		rules.add("metadata", at, {
			sourceLabels: [`${meta}name`],
			targetLabel: "ingress"
		});
		rules.add("metadata", at, {
			sourceLabels: ["__address__"],
			targetLabel: "__tmp_ingress_address"
		});
	}
	rules.add("metadata", at, {
		sourceLabels: ["__param_target"],
		targetLabel: "instance"
	});
	const url = {
		targetLabel: "__address__",
		replacement: prober.url
	};
	rules.add("metadata", probe.field("spec", "prober", "url"), url);
	const list = targets.staticConfig === void 0 ? "ingress" : "staticConfig";
	return rules.addScrapeClass(prometheus, probe).addRelabelings(probe.endpoint.relabelings, (i) => probe.field("spec", "targets", list, "relabelingConfigs", i)).addEnforcedNamespace(prometheus, probe).list;
}

// src/discovery/generation/generate-scrape-config.ts
function generateScrapeConfig(prometheus, config, versions) {
	const rules = relabelConfigs(prometheus, config, versions);
	const isShared = rules.some(({ config: { action } }) => action === "hashmod");
	return {
		jobName: `scrapeConfig/${config.namespace ?? ""}/${config.name}`,
		running: versions.running,
		role: roleOf$1(config),
		namespaces: namespacesOf(config, prometheus?.namespace),
		roleSelector: false,
		...scrapeOptionsOf(prometheus, config, config.endpoint, 0),
		relabelConfigs: rules,
		sharding: isShared ? void 0 : shardingOf(prometheus, versions)
	};
}
function roleOf$1({ spec: { staticConfigs, kubernetesSDConfigs, others } }) {
	const [only, ...more] = kubernetesSDConfigs;
	if (others.length > 0 || more.length > 0) return "other";
	if (only === void 0) return "static";
	if (staticConfigs.length > 0) return "other";
	return [
		"endpoints",
		"endpointslice",
		"pod",
		"service",
		"ingress",
		"node"
	].find((role) => role === only.role) ?? "other";
}
function namespacesOf({ spec: { kubernetesSDConfigs } }, own) {
	const [only, ...more] = kubernetesSDConfigs;
	if (only === void 0) return [];
	return more.length > 0 ? "any" : searched$1(only, own);
}
function searched$1({ role, names, ownNamespace }, own) {
	const all = ownNamespace ? [...names, own] : names;
	return all.length === 0 || role === "node" ? "any" : all;
}
function relabelConfigs(prometheus, config, { operator }) {
	const { jobName } = config.spec;
	const { relabelings } = config.endpoint;
	const rules = new GeneratedRules(operator).addJobName(config).addScrapeClass(prometheus, config);
	if (jobName !== void 0) rules.add("jobLabel", config.field("spec", "jobName"), {
		targetLabel: "job",
		replacement: jobName
	});
	rules.addRelabelings(relabelings, (i) => config.field("spec", "relabelings", i));
	if (relabelings.length > 0) rules.addEnforcedNamespace(prometheus, config);
	return rules.list;
}

// src/discovery/generation/generate-relabel-configs.ts
function serviceMonitorRelabelConfigs(prometheus, monitor, endpoint, index, role, { operator }) {
	const { selector, selectorMechanism, targetLabels, podTargetLabels, jobLabel } = monitor.spec;
	const at = (...path) => monitor.field("spec", "endpoints", index, ...path);
	const rules = new GeneratedRules(operator).addJobName(monitor);
	if (selectorMechanism !== "RoleSelector" && selector !== void 0) rules.addSelector("service", selector, (...path) => monitor.field("spec", "selector", ...path));
	addPort(rules, endpoint, role, at);
	addMetadata(rules, monitor.field("spec"), role);
	rules.addFilterRunning(endpoint.filterRunning && isAtLeast(operator, 0, 61), at("filterRunning"));
	for (const [i, label] of targetLabels.entries()) rules.addCopy("service", label, monitor.field("spec", "targetLabels", i));
	rules.addPodTargetLabels(prometheus, monitor, podTargetLabels);
	const jobAt = monitor.field("spec", "jobLabel");
	rules.addFixed("jobLabel", jobAt, serviceAsJob).addJobLabel("service", jobLabel, jobAt);
	return rules.addEndpointLabel(endpoint, at).addScrapeClass(prometheus, monitor).addRelabelings(endpoint.relabelings, (i) => at("relabelings", i)).addEnforcedNamespace(prometheus, monitor).list;
}
function addPort(rules, { port, targetPort }, role, at) {
	if (port !== void 0) {
		const sourceLabels = [`__meta_kubernetes_${role === "endpointslice" ? "endpointslice" : "endpoint"}_port_name`];
		rules.add("port", at("port"), {
			action: "keep",
			sourceLabels,
			regex: port
		});
	} else if (typeof targetPort === "string") rules.add("targetPort", at("targetPort"), {
		action: "keep",
		sourceLabels: ["__meta_kubernetes_pod_container_port_name"],
		regex: targetPort
	});
	else if (targetPort !== void 0 && targetPort !== 0) rules.add("targetPort", at("targetPort"), {
		action: "keep",
		sourceLabels: ["__meta_kubernetes_pod_container_port_number"],
		regex: String(targetPort)
	});
}
function addMetadata(rules, at, role) {
	for (const config of role === "endpointslice" ? sliceMetadata : endpointsMetadata) rules.addFixed("metadata", at, config);
}
function metadataRules(source) {
	const sourceLabels = [`__meta_kubernetes_${source}_address_target_kind`, `__meta_kubernetes_${source}_address_target_name`];
	return [
		{
			sourceLabels,
			regex: "Node;(.*)",
			targetLabel: "node",
			replacement: "${1}"
		},
		{
			sourceLabels,
			regex: "Pod;(.*)",
			targetLabel: "pod",
			replacement: "${1}"
		},
		{
			sourceLabels: ["__meta_kubernetes_namespace"],
			targetLabel: "namespace"
		},
		{
			sourceLabels: ["__meta_kubernetes_service_name"],
			targetLabel: "service"
		},
		{
			sourceLabels: ["__meta_kubernetes_pod_name"],
			targetLabel: "pod"
		},
		{
			sourceLabels: ["__meta_kubernetes_pod_container_name"],
			targetLabel: "container"
		}
	].map(relabelConfig);
}
const endpointsMetadata = metadataRules("endpoint");
const sliceMetadata = metadataRules("endpointslice");
const serviceAsJob = relabelConfig({
	sourceLabels: ["__meta_kubernetes_service_name"],
	targetLabel: "job",
	replacement: "${1}"
});

// src/discovery/generation/generate-service-monitor-config.ts
function generateServiceMonitorConfig(prometheus, monitor, endpoint, index, versions) {
	const role = roleOf(prometheus, monitor, versions);
	return {
		jobName: monitorJobName("serviceMonitor", monitor, index, versions),
		running: versions.running,
		role,
		namespaces: searchedNamespaces(prometheus, monitor, monitor.spec.namespaceSelector),
		roleSelector: monitor.spec.selectorMechanism === "RoleSelector",
		...scrapeOptionsOf(prometheus, monitor, endpoint, index),
		relabelConfigs: serviceMonitorRelabelConfigs(prometheus, monitor, endpoint, index, role, versions),
		sharding: shardingOf(prometheus, versions)
	};
}
function roleOf(prometheus, monitor, versions) {
	const { operator, kubernetes } = versions;
	const wanted = (isAtLeast(operator, 0, 86) ? monitor.spec.serviceDiscoveryRole : void 0) ?? prometheus?.spec.serviceDiscoveryRole;
	const isNewEnough = isAtLeast(operator, 0, 76) && isAtLeast(versions.prometheus, 2, 21) && isAtLeast(kubernetes, 1, 21);
	return wanted === "EndpointSlice" && isNewEnough ? "endpointslice" : "endpoints";
}

// src/model/crd-defaults.generated.ts
const crdDefaults = {
	scrapeInterval: "30s",
	evaluationInterval: "30s",
	proberPath: "/probe",
	relabelAction: "replace"
};

// src/util/go-url.ts
function urlFault$1(text) {
	const [url = ""] = text.split("#");
	if (/[\x00-\x1f\x7f]/.test(url)) return "net/url: invalid control character in URL";
	if (url.startsWith(":")) return "missing protocol scheme";
	const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1];
	const [rest = ""] = (scheme === void 0 ? url : url.slice(scheme.length + 1)).split("?");
	if (rest.startsWith("//") && (scheme !== void 0 || !rest.startsWith("///"))) return authorityFault$2(scheme?.toLowerCase() ?? "", rest.slice(2).replace(/\/.*$/s, ""));
	if (scheme === void 0 && !rest.startsWith("/") && /^[^/]*:/.test(rest)) return "first path segment in URL cannot contain colon";
}
function authorityFault$2(scheme, authority) {
	const end = authority.lastIndexOf("@");
	const fault = hostFault(scheme, authority.slice(end + 1));
	if (fault !== void 0 || end < 0) return fault;
	return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(authority.slice(0, end)) ? void 0 : "net/url: invalid userinfo";
}
function hostFault(scheme, host) {
	const bracket = host.lastIndexOf("[");
	if (bracket > 0) return "invalid IP-literal";
	if (bracket === 0) {
		const end = host.lastIndexOf("]");
		if (end < 0) return "missing ']' in host";
		return portFault(host.slice(end + 1)) ?? (/^[0-9a-fA-F:.]+(?:%25.+)?$/.test(host.slice(1, end)) ? void 0 : "invalid host");
	}
	const colon = scheme === "http" || scheme === "https" ? host.indexOf(":") : host.lastIndexOf(":");
	const port = colon < 0 ? void 0 : portFault(host.slice(colon));
	if (port !== void 0) return port;
	const odd = /%(?![89A-Fa-f][0-9A-Fa-f]|25).{0,2}/s.exec(host)?.[0];
	const character = /[\x20/?@\\^`{|}]/.exec(host);
	if (odd !== void 0 && (character === null || host.indexOf(odd) < character.index)) return `invalid URL escape ${JSON.stringify(odd)}`;
	return character === null ? void 0 : `invalid character ${JSON.stringify(character[0])} in host name`;
}
function portFault(port) {
	return /^(?::\d*)?$/.test(port) ? void 0 : `invalid port ${JSON.stringify(port)} after host`;
}

// src/discovery/load/scheme-poison.ts
function validationScheme(prometheus, monitor) {
	return (monitor.kind === "ScrapeConfig" ? monitor.spec.nameSchemes.nameValidationScheme : void 0) ?? prometheus?.spec.nameSchemes.nameValidationScheme;
}
function schemePoison(running, prometheus, monitor) {
	if (monitor.kind !== "ScrapeConfig" || !isAtLeast(running, 3, 4)) return void 0;
	const own = monitor.spec.nameSchemes;
	if (own.nameValidationScheme === void 0 && own.nameEscapingScheme === void 0) return void 0;
	if (validationScheme(prometheus, monitor) !== "Legacy") return void 0;
	if (escapingScheme(running, prometheus, own) !== "AllowUTF8") return void 0;
	const field = own.nameEscapingScheme === void 0 ? "nameValidationScheme" : "nameEscapingScheme";
	return {
		message: "utf8 metric names requested but validation scheme is not set to UTF8",
		found: `asks for names of any characters${field === "nameEscapingScheme" ? "" : ", as the Prometheus does"}, and takes none but the old`,
		help: field === "nameEscapingScheme" ? "leave nameEscapingScheme out, or write Underscores" : "write \"nameEscapingScheme: Underscores\" beside it",
		at: monitor.field("spec", field),
		related: []
	};
}
function escapingScheme(running, prometheus, own) {
	if (own.nameEscapingScheme !== void 0) return own.nameEscapingScheme;
	const byNames = (scheme) => scheme === "Legacy" ? "Underscores" : "AllowUTF8";
	if (own.nameValidationScheme !== void 0 && isAtLeast(running, 3, 7)) return byNames(own.nameValidationScheme);
	const ofAll = prometheus?.spec.nameSchemes;
	return ofAll?.nameEscapingScheme ?? byNames(ofAll?.nameValidationScheme);
}

// src/discovery/load/poison-of.ts
function poisonOf(versions, prometheus, monitor, endpoint, index, job) {
	const taken = namesTaken(versions.running, validationScheme(prometheus, monitor));
	return schemePoison(versions.running, prometheus, monitor) ?? relabelPoison(job, taken) ?? metricRelabelPoison(taken, monitor, endpoint, index) ?? timeoutPoison(versions, prometheus, monitor, endpoint, index) ?? authPoison(versions, prometheus, monitor, endpoint, index) ?? discoveryPoison(monitor);
}
function relabelPoison(job, taken) {
	for (const { config, at } of job.relabelConfigs) {
		const message = checkRelabelConfig(config, taken);
		if (message !== void 0) return unreadableRule(message, visible(at, config.targetLabel));
	}
}
function unreadableRule(message, at) {
	return {
		message,
		found: `makes a relabelling rule that Prometheus does not read: ${message}`,
		help: "write what Prometheus can read, or leave the entry out",
		at,
		related: []
	};
}
function metricRelabelPoison(taken, monitor, endpoint, index) {
	for (const [position, rule] of endpoint.metricRelabelings.entries()) {
		if (parseAction(rule.action || crdDefaults.relabelAction) === void 0) continue;
		const message = checkRelabelConfig(generateRelabelConfig(rule), taken);
		if (message === void 0) continue;
		return unreadableRule(message, monitor.field(...endpointPath(monitor, index, "metricRelabelings", position)));
	}
}
function timeoutPoison({ operator }, prometheus, monitor, endpoint, index) {
	const { scrapeTimeout, interval = prometheus?.spec.scrapeInterval } = endpoint;
	if (isAtLeast(operator, 0, 54) || scrapeTimeout === void 0 || interval === void 0) return void 0;
	const [timeout, every] = [parseDuration(scrapeTimeout), parseDuration(interval)];
	if (!timeout.ok || !every.ok || timeout.milliseconds <= every.milliseconds) return void 0;
	return {
		message: "scrape timeout greater than scrape interval",
		found: `has the scrapeTimeout "${scrapeTimeout}", which is longer than the interval "${interval}"`,
		help: "make the timeout at most as long as the interval",
		at: monitor.field(...endpointPath(monitor, index, "scrapeTimeout")),
		related: []
	};
}
function discoveryPoison(monitor) {
	if (monitor.kind !== "ScrapeConfig") return void 0;
	return clientPoison(monitor) ?? serverPoison(monitor) ?? dnsPoison(monitor);
}
function clientPoison(monitor) {
	const index = monitor.spec.kubernetesSDConfigs.findIndex(({ clientField }) => clientField !== void 0);
	const field = monitor.spec.kubernetesSDConfigs[index]?.clientField;
	if (field === void 0) return void 0;
	return {
		message: "to use custom HTTP client configuration please provide the 'api_server' URL explicitly",
		found: `sets "${field}" for asking the API server, without saying which: Prometheus asks its own in its own way`,
		help: `take "${field}" away, or write the URL of the API server as apiServer; for scraping, it stands beside kubernetesSDConfigs`,
		at: monitor.key("spec", "kubernetesSDConfigs", index, field),
		related: []
	};
}
function serverPoison(monitor) {
	for (const [index, { apiServer }] of monitor.spec.kubernetesSDConfigs.entries()) {
		const fault = apiServer === void 0 || isSymbolic(apiServer) ? void 0 : urlFault$1(apiServer);
		if (fault === void 0) continue;
		return {
			message: `parse ${JSON.stringify(apiServer)}: ${fault}`,
			found: `asks an API server at ${JSON.stringify(apiServer)}, which is no URL: ${fault}`,
			help: "write scheme, host and port, such as \"https://api.example:6443\"",
			at: monitor.field("spec", "kubernetesSDConfigs", index, "apiServer"),
			related: []
		};
	}
}
function dnsPoison(monitor) {
	const index = monitor.spec.dnsSDConfigs.findIndex(({ type = "SRV", port }) => type !== "SRV" && port === 0);
	if (index < 0) return void 0;
	return {
		message: "a port is required in DNS-SD configs for all record types except SRV",
		found: "looks for port 0 of what its DNS records name",
		help: "write the port on which the metrics are",
		at: monitor.field("spec", "dnsSDConfigs", index, "port"),
		related: []
	};
}
function visible(at, name) {
	return name === "" && typeof at.path.at(-1) === "number" ? {
		...at,
		path: at.path.slice(0, -1),
		part: "key"
	} : at;
}
const conflicts = [
	[
		"bearerTokenFile",
		["bearerTokenSecret"],
		"at most one of bearer_token & bearer_token_file must be configured"
	],
	...["bearerTokenFile", "bearerTokenSecret"].map((token) => conflict(token, ["basicAuth", "oauth2"], "at most one of basic_auth, oauth2, bearer_token & bearer_token_file must be configured")),
	...["bearerTokenFile", "bearerTokenSecret"].map((token) => conflict(token, ["authorization"], "authorization is not compatible with bearer_token & bearer_token_file")),
	...["basicAuth", "oauth2"].map((method) => conflict(method, ["authorization"], "at most one of basic_auth, oauth2 & authorization must be configured")),
	conflict("basicAuth", ["oauth2"], "at most one of basic_auth, oauth2 & authorization must be configured")
];
function isWritten$2(version, method) {
	if (method === "authorization") return isAtLeast(version, 2, 26);
	return method !== "oauth2" || isAtLeast(version, 2, 27);
}
function isFilled(authorization) {
	return authorization?.type !== void 0 || authorization?.credentials !== void 0;
}
function conflict(method, others, message) {
	return [
		method,
		others,
		message
	];
}
function authPoison({ prometheus: version }, prometheus, monitor, endpoint, index) {
	const scrapeClass = scrapeClassOf(prometheus, monitor);
	const isInherited = !isFilled(endpoint.authorization) && scrapeClass?.scrapeClass.authorization !== void 0;
	const isSet = (method) => {
		if (!isWritten$2(version, method)) return false;
		if (method === "bearerTokenSecret") return (endpoint.bearerTokenSecret?.name ?? "") !== "";
		if (method === "authorization") return isInherited || isFilled(endpoint.authorization);
		return endpoint[method] !== void 0;
	};
	for (const [method, others, message] of conflicts) {
		const other = isSet(method) ? others.find(isSet) : void 0;
		if (other === void 0) continue;
		const at = monitor.key(...endpointPath(monitor, index, method));
		if (other === "authorization" && isInherited && prometheus !== void 0 && scrapeClass !== void 0) return {
			message,
			found: `sets "${method}", and scrape class "${scrapeClass.scrapeClass.name}" adds "authorization" to it`,
			help: `leave "${method}" out, or name a scrape class without "authorization"`,
			at,
			related: [{
				at: prometheus.key(...scrapeClass.at, "authorization"),
				label: "what the scrape class adds"
			}]
		};
		return {
			message,
			found: `sets both "${method}" and "${other}", of which Prometheus takes one`,
			help: `leave "${method}" or "${other}" out`,
			at,
			related: [{
				at: monitor.key(...endpointPath(monitor, index, other)),
				label: "the other method"
			}]
		};
	}
}

// src/graph/key-content.ts
function contentOf$1(source, name) {
	if (source.kind !== source.makes || source.anyKey) return void 0;
	const at = keyPath(source, name);
	const value = at === void 0 ? void 0 : valueAt({
		manifest: source.manifest,
		path: at
	});
	if (typeof value !== "string" || at === void 0) return void 0;
	if (source.kind !== "Secret" || at[0] !== "data") return value;
	return base64Fault(value) === void 0 ? Buffer.from(value, "base64").toString("utf8") : void 0;
}
function keyPath({ keys }, name) {
	return keys?.filter((key) => key.name === name && key.at[0] !== "binaryData").at(-1)?.at;
}

// src/discovery/pool/pem.ts
function bundleFault(text) {
	const blocks = blocksOf(text);
	if (blocks.some(({ type }) => type === "CERTIFICATE") || isPlaceholder(text)) return void 0;
	if (blocks.length === 0) return {
		message: "failed to decode PEM block",
		...noBlock(text)
	};
	return {
		message: "failed to parse certificate: x509: malformed certificate",
		found: `holds ${shown$3(blocks)} and no certificate`,
		help: "put the certificate of the authority there"
	};
}
function authorityFault$1(text) {
	const [first] = blocksOf(text);
	return bundleFault(first !== void 0 && isKey$1(first) ? first.text : text);
}
function pairFault(certificate, key) {
	if (isPlaceholder(certificate) || isPlaceholder(key)) return void 0;
	return certificateFault(blocksOf(certificate), certificate) ?? keyFault(key) ?? mismatch(certificate, key);
}
function certificateFault(blocks, text) {
	if (blocks.some(({ type }) => type === "CERTIFICATE")) return void 0;
	const rest = {
		kind: "unreadable",
		of: "certificate"
	};
	if (blocks.length === 0) return {
		...rest,
		message: "tls: failed to find any PEM data in certificate input",
		...noBlock(text)
	};
	const isSwapped = blocks.length === 1 && isKey$1(blocks[0]);
	const message = isSwapped ? "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched" : `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${blocks.map(({ type }) => type).join(" ")}]`;
	const help = isSwapped ? "swap the certificate and its key" : "put the certificate there";
	return {
		...rest,
		message,
		found: `holds ${shown$3(blocks)} and no certificate`,
		help
	};
}
function keyFault(text) {
	const blocks = blocksOf(text);
	if (blocks.some(isKey$1)) return void 0;
	const rest = {
		kind: "unreadable",
		of: "key"
	};
	if (blocks.length === 0) return {
		...rest,
		message: "tls: failed to find any PEM data in key input",
		...noBlock(text)
	};
	const message = blocks.length === 1 && blocks[0]?.type === "CERTIFICATE" ? "tls: found a certificate rather than a key in the PEM for the private key" : `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${blocks.map(({ type }) => type).join(" ")}]`;
	return {
		...rest,
		message,
		found: `holds ${shown$3(blocks)} and no private key`,
		help: "put the key there"
	};
}
function mismatch(certificate, key) {
	const first = blocksOf(certificate).find(({ type }) => type === "CERTIFICATE");
	const own = first && attempt(() => new X509Certificate(first.text).publicKey);
	const block = blocksOf(key).find(isKey$1);
	const other = block && attempt(() => createPublicKey(createPrivateKey(block.text)));
	if (own === void 0 || other === void 0 || own.equals(other)) return void 0;
	return {
		kind: "mismatch",
		of: "both",
		message: `tls: private key ${sameType(own, other) ? "does not match public key" : "type does not match public key type"}`,
		found: "belongs to another certificate",
		help: "put the key there that the certificate was made with, or the certificate of this key"
	};
}
function sameType(left, right) {
	return left.asymmetricKeyType === right.asymmetricKeyType;
}
function attempt(read) {
	try {
		return read();
	} catch {
		return;
	}
}
function noBlock(text) {
	if (text.trim() === "") return {
		found: "is empty",
		help: "put its PEM text there",
		isEmpty: true
	};
	const word = text.trim();
	if (/^\/[^\s]+$/.test(word)) return {
		found: "holds a path instead of the text of the file",
		help: "put the text of the file there"
	};
	if (/^LS0tLS1CRUdJTi/.test(word)) return {
		found: "holds base64 of a PEM text instead of the text",
		help: "encode it once: under \"data\" as base64, under \"stringData\" as it is"
	};
	return {
		found: "holds no PEM block",
		help: "put its PEM text there"
	};
}
function isPlaceholder(text) {
	const word = text.trim();
	if (word === "" || word.includes("-----BEGIN ") || /^(?:\/|LS0tLS1CRUdJTi)/.test(word)) return false;
	return !/\s/.test(word) || /[${}<>@]/.test(word) || /redact|change|replace|place|paste|insert|your|here|todo|dummy|fake|example|secret|base64|content|data|pem|xxx|\.\.\./i.test(word);
}
function blocksOf(text) {
	return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g)].map(([block, type = ""]) => ({
		type,
		text: block
	}));
}
function isKey$1(block) {
	return block?.type.endsWith("PRIVATE KEY") ?? false;
}
function shown$3(blocks) {
	return [...new Set(blocks.map(({ type }) => type.endsWith("PRIVATE KEY") ? "a private key" : `"${type}"`))].join(" and ");
}

// src/discovery/pool/file-content.ts
function contentFaultOf(files) {
	const [authority, certificate, key] = [
		"caFile",
		"certFile",
		"keyFile"
	].map((field) => usedFile(files.find(({ file }) => file.field === field)));
	return authorityFault(authority) ?? clientFault$3(certificate, key);
}
function usedFile(looked) {
	if (looked?.found.state !== "present") return void 0;
	return {
		file: looked.file,
		source: looked.found.source,
		key: looked.found.key
	};
}
function authorityFault(used) {
	const text = used && contentOf$1(used.source, used.key);
	const fault = text === void 0 ? void 0 : bundleFault(text);
	if (used === void 0 || fault === void 0) return void 0;
	const message = `error creating HTTP client: unable to use specified CA cert file ${containerPath(used.file.path)}`;
	return {
		...fault,
		kind: "unreadable",
		message,
		of: used,
		beside: void 0
	};
}
function clientFault$3(certificate, key) {
	if (certificate === void 0 || key === void 0) return void 0;
	const [left, right] = [certificate, key].map(({ source, key: name }) => contentOf$1(source, name));
	if (left === void 0 || right === void 0) return void 0;
	const fault = pairFault(left, right);
	if (fault === void 0) return void 0;
	const paths = [certificate, key].map(({ file }) => containerPath(file.path));
	const message = `error creating HTTP client: unable to use specified client cert (file ${paths[0]}) & key (file ${paths[1]}): ${fault.message}`;
	const [of, beside] = fault.of === "certificate" ? [certificate, key] : [key, certificate];
	return {
		...fault,
		message,
		of,
		beside
	};
}

// src/graph/rights.ts
const discoveryResources = [
	{
		group: "",
		resource: "services"
	},
	{
		group: "",
		resource: "endpoints"
	},
	{
		group: "discovery.k8s.io",
		resource: "endpointslices"
	},
	{
		group: "",
		resource: "pods"
	}
];
const rightsIn = perObject((graph) => perObject((prometheus) => rightsOfAccount(graph, accountOf(prometheus))));
function rightsOf(graph, prometheus) {
	return rightsIn(graph)(prometheus);
}
function accountOf({ namespace, spec }) {
	return {
		namespace,
		name: spec.serviceAccountName ?? "default"
	};
}
function rightsOfAccount(graph, account) {
	const all = graph.world.objects.roleBindings.flatMap((binding) => grantsOf(graph, binding, account));
	const grants = all.filter(({ subject }) => subject.kind !== "Group");
	const isKnown = graph.isClosed("any") || grants.some(({ role }) => role !== void 0 && concernsDiscovery(role));
	const isOpen = all.some(({ binding, role }) => [binding, role].some((object) => object !== void 0 && graph.world.changedBy(object.manifest).length > 0));
	return {
		account,
		grants,
		mayList: (resource, namespace) => {
			const here = all.filter(({ binding }) => reaches(binding, namespace));
			if (here.some(({ role }) => role?.rules.some((rule) => allows(rule, resource)))) return "yes";
			if (!isKnown || isOpen || account.namespace === void 0 || isSymbolic(account.name)) return "unknown";
			if (here.some(({ role }) => role?.rules.some((rule) => maySee(rule, resource)))) return "unknown";
			return here.some(({ role }) => role === void 0 || role.isAggregated) ? "unknown" : "no";
		}
	};
}
function allows({ apiGroups, resources, verbs, resourceNames }, { group, resource }) {
	const has = (list, word) => list.includes(word) || list.includes("*");
	return resourceNames.length === 0 && has(apiGroups, group) && has(resources, resource) && has(verbs, "list");
}
function maySee(rule, resource) {
	return allows({
		...rule,
		verbs: rule.verbs.includes("watch") ? ["list"] : []
	}, resource);
}
function concernsDiscovery({ rules }) {
	return discoveryResources.some((wanted) => rules.some((rule) => {
		const has = (list, word) => list.includes(word) || list.includes("*");
		return has(rule.apiGroups, wanted.group) && has(rule.resources, wanted.resource) || nearlyAllows(rule, wanted) !== void 0;
	}));
}
function nearlyAllows(rule, wanted) {
	const { at, apiGroups, resources } = rule;
	const group = apiGroups.findIndex((one) => groupMeant(one) === wanted.group);
	if (group >= 0 && allows({
		...rule,
		apiGroups: [wanted.group]
	}, wanted)) return {
		at: [
			...at,
			"apiGroups",
			group
		],
		word: apiGroups[group] ?? "",
		meant: wanted.group
	};
	const index = resources.findIndex((one) => isSingular(one, wanted.resource));
	if (index >= 0 && allows({
		...rule,
		resources: [wanted.resource]
	}, wanted)) return {
		at: [
			...at,
			"resources",
			index
		],
		word: resources[index] ?? "",
		meant: wanted.resource
	};
}
function groupMeant(word) {
	if (word === "core" || word === "v1") return "";
	return /^(discovery|networking)(\.k8s)?(\.io)?(\/v1)?$/.test(word) && !word.endsWith(".k8s.io") ? `${word.split(/[./]/)[0]}.k8s.io` : void 0;
}
function isSingular(word, resource) {
	const small = word.toLowerCase();
	return word !== resource && (small === resource || resource === `${small}s` || resource === `${small}es`);
}
function reaches(binding, namespace) {
	if (binding.kind === "ClusterRoleBinding") return true;
	return namespace !== void 0 && mayBeSameNamespace(binding.namespace, namespace);
}
function grantsOf(graph, binding, account) {
	const subject = binding.subjects.find((one) => isAbout(one, account));
	return subject === void 0 ? [] : rolesOf(graph, binding).map((role) => ({
		binding,
		subject,
		role
	}));
}
function rolesOf(graph, binding) {
	const { kind, name } = binding.roleRef;
	const roles = graph.rolesNamed(kind, name).filter((role) => kind === "ClusterRole" || mayBeSameNamespace(role.namespace, binding.namespace));
	return roles.length > 0 ? roles : [void 0];
}
function isAbout({ kind, name, namespace }, account) {
	const place = namespace === void 0 || isSymbolic(namespace) ? void 0 : namespace;
	switch (kind) {
		case "ServiceAccount": return (name === account.name || isSymbolic(name)) && mayBeSameNamespace(place, account.namespace);
		case "User": return name === `system:serviceaccount:${account.namespace}:${account.name}`;
		case "Group": return [
			"system:authenticated",
			"system:serviceaccounts",
			`system:serviceaccounts:${account.namespace}`
		].includes(name);
		default: return false;
	}
}

// src/graph/meant-account.ts
const meantIn = perObject((graph) => perObject((prometheus) => find(graph, prometheus)));
function accountMeantFor(graph, prometheus) {
	return meantIn(graph)(prometheus);
}
function find(graph, prometheus) {
	const { grants: own, mayList } = rightsOf(graph, prometheus);
	if (prometheus.namespace === void 0 || isSymbolic(prometheus.spec.serviceAccountName ?? "")) return void 0;
	if (own.some(({ role }) => role === void 0 || role.isAggregated || concernsDiscovery(role)) || discoveryResources.some((one) => mayList(one, void 0) === "yes")) return void 0;
	const { roleBindings } = graph.world.objects;
	const found = roleBindings.flatMap((binding) => {
		if (!grants(graph, binding, "pods") || isChanged(graph, binding, prometheus)) return [];
		return binding.subjects.flatMap((subject) => {
			const how = isFree(graph, subject) ? howMeant(graph, prometheus, subject) : void 0;
			const isEnough = how !== "unnamed" || grants(graph, binding, "services");
			return how === void 0 || !isEnough ? [] : [{
				binding,
				subject,
				how
			}];
		});
	});
	return new Set(found.map(({ subject }) => `${subject.namespace}/${subject.name}`)).size === 1 ? found[0] : void 0;
}
function howMeant(graph, prometheus, subject) {
	const { kind, name, namespace } = subject;
	if (kind !== "ServiceAccount" || isSymbolic(`${name}${namespace}`)) return void 0;
	const own = accountOf(prometheus);
	const isBeside = namespace === prometheus.namespace;
	if (own.name === "default") {
		if (hasSibling(graph, prometheus)) return void 0;
		return isBeside && name !== own.name && isOfPrometheus(name) ? "unnamed" : void 0;
	}
	const [hasOwn, hasOther] = [own, {
		name,
		namespace
	}].map((account) => isInScan(graph, account));
	if (hasOwn && !hasOther && (isBeside || name === own.name)) return "not-there";
	if (!hasOwn && !hasOther && name === own.name) return "namesake";
	return !hasOwn && hasOther && isBeside && nearest(own.name, [name]) !== void 0 ? "slip" : void 0;
}
function hasSibling(graph, prometheus) {
	const { prometheuses } = graph.world.objects;
	const isSibling = (one) => one !== prometheus && one.namespace === prometheus.namespace;
	return graph.installsPrometheus() || prometheuses.some(isSibling);
}
function grants(graph, binding, resource) {
	return rolesOf(graph, binding).flatMap((role) => role?.rules ?? []).some((rule) => allows(rule, {
		group: "",
		resource
	}));
}
function isChanged({ world }, ...objects) {
	return objects.some(({ manifest }) => world.changedBy(manifest).length > 0);
}
function isInScan({ world }, { namespace, name }) {
	return world.objects.serviceAccounts.some((one) => one.name === name && one.namespace === namespace);
}
function isFree({ world }, { name, namespace }) {
	const { prometheuses, workloads } = world.objects;
	return ![...prometheuses.map(accountOf), ...workloads.map((one) => ({
		namespace: one.namespace,
		name: one.template.serviceAccountName
	}))].some((user) => user.name === name && user.namespace === namespace);
}
function isOfPrometheus(name) {
	return /prom/.test(name) && !/operator|adapter|exporter/.test(name);
}

// src/discovery/service-discovery/forbidden.ts
const services$1 = {
	group: "",
	resource: "services"
};
const pods$1 = {
	group: "",
	resource: "pods"
};
const nodes = {
	group: "",
	resource: "nodes"
};
const needed$1 = {
	endpoints: [
		{
			group: "",
			resource: "endpoints"
		},
		services$1,
		pods$1
	],
	endpointslice: [
		{
			group: "discovery.k8s.io",
			resource: "endpointslices"
		},
		services$1,
		pods$1
	],
	pod: [pods$1],
	service: [services$1],
	ingress: [{
		group: "networking.k8s.io",
		resource: "ingresses"
	}],
	node: [nodes]
};
function forbiddenOf(graph, prometheus, monitor, { role, namespaces }) {
	if (prometheus === void 0 || prometheus.spec.hasApiserverConfig) return [];
	const rights = rightsOf(graph, prometheus);
	const meant = accountMeantFor(graph, prometheus);
	const isUnbound = meant !== void 0 && meant.how !== "namesake";
	if (rights.grants.length === 0 && !isUnbound && !graph.isClosed("any")) return [];
	const judge = (resource, namespace) => {
		const answer = rights.mayList(resource, namespace);
		if (answer === "yes" || answer === "unknown" && !isUnbound) return [];
		const message = messageOf$6(prometheus, resource, namespace);
		return [{
			...resource,
			namespace,
			message,
			because: isUnbound ? "unbound" : "rights"
		}];
	};
	const resources = needed$1[role] ?? [];
	return [...(namespaces === "any" ? [void 0] : namespaces.filter((name) => name !== void 0)).flatMap((namespace) => resources.flatMap((resource) => judge(resource, namespace))), ...attachesNode(graph.versionsFor(prometheus), prometheus, monitor) ? judge(nodes, void 0) : []];
}
function attachesNode(versions, prometheus, monitor) {
	if (!("attachesNode" in monitor.spec)) return false;
	if (!isAtLeast(versions.prometheus, 2, monitor.kind === "PodMonitor" ? 35 : 37)) return false;
	return monitor.spec.attachesNode ?? scrapeClassOf(prometheus, monitor)?.scrapeClass.attachesNode ?? false;
}
function hidesTarget(forbidden, target) {
	if (forbidden.length === 0) return false;
	const own = getLabel(target.labels(), "__meta_kubernetes_namespace");
	return forbidden.some(({ namespace }) => namespace === void 0 || namespace === own);
}
function messageOf$6(prometheus, { group, resource }, namespace) {
	const account = accountOf(prometheus);
	const what = group === "" ? resource : `${resource}.${group}`;
	const where = namespace === void 0 ? "at the cluster scope" : `in the namespace "${namespace}"`;
	return `${what} is forbidden: User "system:serviceaccount:${account.namespace ?? "?"}:${account.name}" cannot list resource "${resource}" in API group "${group}" ${where}`;
}

// src/discovery/pool/class-reference.ts
function classReferenceOf(prometheus, monitor, { tlsConfig }) {
	const used = scrapeClassOf(prometheus, monitor);
	const tls = used?.scrapeClass.tlsConfig;
	if (prometheus === void 0 || used === void 0 || tls === void 0 || tlsConfig !== void 0) return void 0;
	const { namespace } = monitor;
	if (namespace === void 0 || prometheus.namespace === void 0 || namespace === prometheus.namespace) return void 0;
	for (const field of ["ca", "cert"]) {
		const { secret, configMap } = tls[field];
		const selector = secret ?? configMap;
		if (selector === void 0) continue;
		const path = `/etc/prometheus/certs/${secret === void 0 ? 1 : 0}_${namespace}_${selector.name}_${selector.key}`;
		const part = field === "ca" ? "CA cert" : "specified client cert";
		return {
			name: selector.name,
			message: `error creating HTTP client: unable to read ${part}: unable to read file ${path}: open ${path}: no such file or directory`,
			at: prometheus.key("spec", "scrapeClasses", used.at.at(-1) ?? 0, "tlsConfig", field)
		};
	}
}

// src/discovery/pool/mixed-pair.ts
function mixedPairOf({ namespace }, { tlsConfig }) {
	if (tlsConfig === void 0) return void 0;
	const { cert, certFile, keySecret, keyFile } = tlsConfig;
	const referred = cert.secret ?? cert.configMap;
	const broken = (part, kind, { name, key }) => {
		const path = `/etc/prometheus/certs/${kind}_${namespace ?? "?"}_${name}_${key}`;
		return `error creating HTTP client: unable to read specified client ${part}: unable to read file ${path}: open ${path}: no such file or directory`;
	};
	if (referred !== void 0 && certFile === void 0 && keyFile !== void 0 && keySecret === void 0) return {
		reference: "cert",
		file: "keyFile",
		message: broken("cert", cert.secret === void 0 ? 1 : 0, referred)
	};
	if (keySecret !== void 0 && keyFile === void 0 && certFile !== void 0 && referred === void 0) return {
		reference: "keySecret",
		file: "certFile",
		message: broken("key", 0, keySecret)
	};
}

// src/discovery/pool/judge-pool.ts
function judgePool(pool) {
	const { monitor, admission, poison, files } = pool;
	if (admission.verdict === "rejected") return {
		state: "rejected",
		reason: admission.rejection.message
	};
	if (poison !== void 0) return {
		state: "poisoned",
		reason: poison.message
	};
	const missing = files.find(({ found }) => isSurelyMissing(found));
	if (missing !== void 0) return {
		state: "client-broken",
		reason: clientFault$2(missing.file)
	};
	const referred = classReferenceOf(pool.prometheus, monitor, pool.endpoint);
	if (referred !== void 0) return {
		state: "client-broken",
		reason: referred.message
	};
	const mixed = mixedPairOf(monitor, pool.endpoint);
	if (mixed !== void 0) return {
		state: "client-broken",
		reason: mixed.message
	};
	if (pool.contentFault !== void 0) return {
		state: "client-broken",
		reason: pool.contentFault.message
	};
	return {
		state: "ready",
		reason: reasonForNoTargets(pool)
	};
}
function clientFault$2({ field, path }) {
	const cause = `open ${path}: no such file or directory`;
	if (field === "caFile") return `error creating HTTP client: unable to read CA cert: unable to read file ${path}: ${cause}`;
	return `error creating HTTP client: unable to read specified client ${field === "certFile" ? "cert" : "key"}: unable to read file ${path}: ${cause}`;
}
function reasonForNoTargets(pool) {
	const { outcomes, forbidden, services } = pool;
	if (outcomes.filter(({ target }) => !hidesTarget(forbidden, target)).some(({ fate }) => fate.kind === "kept")) return "";
	const [refused] = forbidden;
	if (refused !== void 0) return refused.message;
	const fault = outcomes.map(({ fate }) => fate.kind === "failed" ? fate.fault : void 0).find(Boolean);
	if (fault !== void 0) return `creating target failed: ${fault}`;
	if (outcomes.length > 0) return "every discovered target is dropped";
	if (services.length > 0) return "the selected Services have no endpoints";
	return nothingSelected(pool);
}
function nothingSelected({ monitor, scrapeJob }) {
	const where = showNamespaces(scrapeJob.namespaces);
	const selector = showSelector(selectorOf$1(monitor));
	switch (monitor.kind) {
		case "ServiceMonitor": return `no Service in ${where} carries ${selector}`;
		case "PodMonitor": return `no pod of the scan in ${where} carries ${selector}`;
		case "Probe": return monitor.spec.targets.staticConfig === void 0 ? `no Ingress of the scan in ${where} carries ${selector}` : "staticConfig lists no target";
		case "ScrapeConfig": return monitor.spec.others.length === 0 ? "nothing of the scan is found" : `what ${monitor.spec.others.join(", ")} finds is not in the scan`;
	}
}

// src/model/label-selector-text.ts
function parseLabelSelector(text) {
	const requirements = (text.trim() === "" ? [] : text.split(/,(?![^(]*\))/).map((part) => part.trim())).map(requirementOf);
	if (!requirements.every((requirement) => requirement !== void 0)) return void 0;
	return {
		matchLabels: {},
		matchExpressions: requirements
	};
}
function requirementOf(part) {
	const key = "([A-Za-z0-9_./-]+)";
	const listed = new RegExp(`^${key}\\s+(in|notin)\\s*\\(([^()]*)\\)$`).exec(part);
	if (listed !== null) {
		const values = (listed[3] ?? "").split(",").map((value) => value.trim());
		return {
			key: listed[1] ?? "",
			operator: listed[2] === "in" ? "In" : "NotIn",
			values
		};
	}
	const compared = new RegExp(`^${key}\\s*(==|=|!=)\\s*([A-Za-z0-9_.-]*)$`).exec(part);
	if (compared !== null) {
		const operator = compared[2] === "!=" ? "NotIn" : "In";
		return {
			key: compared[1] ?? "",
			operator,
			values: [compared[3] ?? ""]
		};
	}
	const present = new RegExp(`^(!?)\\s*${key}$`).exec(part);
	if (present === null) return void 0;
	return {
		key: present[2] ?? "",
		operator: present[1] === "!" ? "DoesNotExist" : "Exists",
		values: []
	};
}

// src/discovery/selection/watched-by.ts
const controllerId = "operator.prometheus.io/controller-id";
function operatorsOf(graph, prometheus) {
	return operatorsByPrometheus(graph)(prometheus);
}
const operatorsByPrometheus = perObject((graph) => perObject((prometheus) => graph.operators().filter((operator) => watchesPrometheus(operator, prometheus).verdict !== "no")));
function watchesPrometheus({ flags, workload }, prometheus) {
	const own = flags.get("prometheus-instance-namespaces");
	const namespace = own === void 0 || own.value === "" ? watchesNamespace({ flags }, prometheus.namespace) : within(own, prometheus.namespace);
	if (namespace.verdict === "no") return namespace;
	const labels = watchesLabels(flags.get("prometheus-instance-selector"), prometheus);
	if (labels.verdict === "no") return labels;
	const id = flags.get("controller-id") ?? {
		name: "controller-id",
		value: "",
		at: workload.field("kind")
	};
	const wanted = id.value;
	if (wanted !== void 0 && wanted !== (prometheus.annotations[controllerId] ?? "")) return {
		verdict: "no",
		flag: id,
		because: "annotation"
	};
	return { verdict: wanted !== void 0 && namespace.verdict === "yes" && labels.verdict === "yes" ? "yes" : "unknown" };
}
function watchesNamespace({ flags }, namespace) {
	const allowed = flags.get("namespaces");
	if (allowed !== void 0 && allowed.value !== "") return within(allowed, namespace);
	const denied = flags.get("deny-namespaces");
	if (denied === void 0) return { verdict: "yes" };
	if (denied.value === void 0 || namespace === void 0) return { verdict: "unknown" };
	return denied.value.split(",").includes(namespace) ? {
		verdict: "no",
		flag: denied,
		because: "namespace"
	} : { verdict: "yes" };
}
function within(flag, namespace) {
	if (flag.value === void 0 || namespace === void 0) return { verdict: "unknown" };
	const names = flag.value.split(",");
	return names.includes(namespace) || names.length === 1 && names[0] === "" ? { verdict: "yes" } : {
		verdict: "no",
		flag,
		because: "namespace"
	};
}
function watchesLabels(flag, { labels }) {
	if (flag === void 0) return { verdict: "yes" };
	const selector = flag.value === void 0 ? void 0 : parseLabelSelector(flag.value);
	if (selector === void 0) return { verdict: "unknown" };
	return matches(selector, labels) ? { verdict: "yes" } : {
		verdict: "no",
		flag,
		because: "labels"
	};
}
function unwatchedNamespace(graph, prometheus, namespace) {
	const operators = operatorsOf(graph, prometheus);
	const answers = operators.map((operator) => watchesNamespace(operator, namespace));
	const [first] = answers;
	if (first?.verdict !== "no" || answers.some(({ verdict }) => verdict !== "no")) return void 0;
	const certain = operators.every((operator) => watchesPrometheus(operator, prometheus).verdict === "yes" && graph.world.changedBy(operator.workload.manifest).length === 0);
	return {
		...first,
		certain
	};
}
function unwatchedPrometheus(graph, prometheus) {
	const answers = graph.operators().map((operator) => watchesPrometheus(operator, prometheus));
	return answers.every((answer) => answer.verdict === "no") ? answers : [];
}
function flagText({ name, value = "..." }) {
	return `--${name}=${value}`;
}

// src/discovery/selection/select-monitors.ts
const selectorPairs = {
	ServiceMonitor: pairOf("serviceMonitor"),
	PodMonitor: pairOf("podMonitor"),
	Probe: pairOf("probe"),
	ScrapeConfig: pairOf("scrapeConfig")
};
function pairOf(prefix) {
	return {
		selector: `${prefix}Selector`,
		namespaceSelector: `${prefix}NamespaceSelector`
	};
}
function selects(graph, prometheus, object) {
	const pair = selectorPairs[object.kind];
	if (object.kind !== "PodMonitor" && prometheus.kind === "PrometheusAgent" && prometheus.spec.mode === "DaemonSet") return no("daemonset-agent", prometheus.field("spec", "mode"), object.key("metadata", "labels"));
	return selectsUnder(graph, prometheus, {
		owner: prometheus,
		pair,
		selector: prometheus.spec[pair.selector],
		namespaceSelector: prometheus.spec[pair.namespaceSelector]
	}, object);
}
function selectsUnder(graph, prometheus, selecting, object) {
	const selection = selectsBy(graph, selecting, object);
	if (selection.verdict === "no") return selection;
	return unwatched(graph, prometheus, object) ?? selection;
}
function selectsBy(graph, selecting, object) {
	const { owner, pair, selector } = selecting;
	if (selector === void 0) return no("selector-absent", owner.field("spec", pair.selector), object.field("kind"));
	const unmet = unmetRequirement(selector, object.labels);
	if (unmet !== void 0 && isSymbolic$1(unmet.text)) return unknownIn(unmet.text, owner, pair.selector);
	if (unmet !== void 0) {
		const written = object.labels[unmet.key];
		return {
			...no("labels", owner.field("spec", pair.selector, ...unmet.path), labelPlace(object, unmet.key)),
			wanted: unmet.text,
			found: written === void 0 ? "" : `${unmet.key}: ${written}`,
			unmet
		};
	}
	return selectsNamespace(graph, selecting, object);
}
function unknownIn(text, { kind, ref }, field) {
	const [, description = "what fills it in"] = /\{(.*)\}/.exec(show(text)) ?? [];
	return {
		verdict: "unknown",
		needs: `${description}, which decides the ${field} of ${kind} ${ref}`
	};
}
function unwatched(graph, prometheus, object) {
	const answer = unwatchedNamespace(graph, prometheus, object.namespace);
	if (answer === void 0) return void 0;
	return {
		...no("unwatched-namespace", answer.flag.at, object.field("metadata", "namespace")),
		certain: answer.certain,
		wanted: flagText(answer.flag),
		found: object.namespace ?? ""
	};
}
function selectsNamespace(graph, { owner, pair, namespaceSelector: selector }, object) {
	if (selector === void 0) {
		if (owner.namespace === object.namespace) return { verdict: "yes" };
		if (mayBeSameNamespace(owner.namespace, object.namespace)) return {
			verdict: "unknown",
			needs: "its namespace"
		};
		return {
			...no("other-namespace", owner.field("spec", pair.namespaceSelector), object.field("metadata", "namespace")),
			wanted: owner.namespace ?? "",
			found: object.namespace ?? ""
		};
	}
	if (isEmpty$2(selector)) return { verdict: "yes" };
	if (object.namespace === void 0) return {
		verdict: "unknown",
		needs: "its namespace"
	};
	const at = (...path) => owner.field("spec", pair.namespaceSelector, ...path);
	return selectsNamespaceLabels(graph, object, object.namespace, selector, at);
}
function selectsNamespaceLabels(graph, object, name, selector, at) {
	const namespace = graph.namespaceNamed(name);
	const labels = namespace?.labels ?? { "kubernetes.io/metadata.name": name };
	const unmet = unmetRequirement(selector, labels);
	if (unmet !== void 0 && isSymbolic$1(unmet.text)) return {
		verdict: "unknown",
		needs: show(unmet.text)
	};
	if (unmet === void 0 && (namespace !== void 0 || onlyByName(selector))) return { verdict: "yes" };
	const isSure = unmet?.key === "kubernetes.io/metadata.name" || graph.isClosed([name]);
	if (unmet === void 0 && isSure) return { verdict: "yes" };
	if (unmet === void 0 || namespace === void 0 && !isSure) return {
		verdict: "unknown",
		needs: `the labels of Namespace ${name}`
	};
	const written = labels[unmet.key];
	return {
		...no("namespace-labels", at(...unmet.path), namespace === void 0 || unmet.key === "kubernetes.io/metadata.name" ? object.field("metadata", "namespace") : labelPlace(namespace, unmet.key)),
		certain: isSure,
		wanted: unmet.text,
		found: written === void 0 ? "" : `${unmet.key}: ${written}`,
		unmet
	};
}
function no(fault, selectorAt, objectAt) {
	return {
		verdict: "no",
		fault,
		certain: true,
		selectorAt,
		objectAt,
		wanted: "",
		found: "",
		unmet: void 0
	};
}
function labelPlace(object, key) {
	return object.field("metadata", "labels", key);
}
function isEmpty$2({ matchLabels, matchExpressions }) {
	return Object.keys(matchLabels).length + matchExpressions.length === 0;
}
function onlyByName(selector) {
	return [...Object.keys(selector.matchLabels), ...selector.matchExpressions.map(({ key }) => key)].every((key) => key === "kubernetes.io/metadata.name");
}

// src/discovery/selection/show-selection.ts
function showSelection(kind, { fault, wanted }) {
	const { selector, namespaceSelector } = selectorPairs[kind];
	switch (fault) {
		case "selector-absent": return `${selector} is absent, which selects nothing`;
		case "labels": return `${selector} wants ${wanted}`;
		case "other-namespace": return `${namespaceSelector} is absent, so only namespace "${wanted}" is searched`;
		case "namespace-labels": return `${namespaceSelector} wants ${wanted} of the Namespace`;
		case "unwatched-namespace": return `the operator runs with ${wanted} and does not see the namespace of the monitor`;
		case "daemonset-agent": return "a PrometheusAgent in DaemonSet mode reads PodMonitors only";
	}
}

// src/discovery/pool/unselected-pool.ts
const none = [];
var NotSelected = class {
	verdict = "no";
	select;
	constructor(select) {
		this.select = select;
	}
	get fault() {
		return this.whole.fault;
	}
	get certain() {
		return this.whole.certain;
	}
	get selectorAt() {
		return this.whole.selectorAt;
	}
	get objectAt() {
		return this.whole.objectAt;
	}
	get wanted() {
		return this.whole.wanted;
	}
	get found() {
		return this.whole.found;
	}
	get unmet() {
		return this.whole.unmet;
	}
	get whole() {
		const selection = this.select();
		if (selection.verdict !== "no") throw new Error("a pool of a selected monitor is taken for one that is not");
		return selection;
	}
};
var UnselectedPool = class UnselectedPool {
	prometheus;
	graph;
	shared;
	told;
	constructor(graph, prometheus, shared, told) {
		this.graph = graph;
		this.prometheus = prometheus;
		this.shared = shared;
		this.told = told;
	}
	under(told) {
		return new UnselectedPool(this.graph, this.prometheus, this.shared, told);
	}
	get monitor() {
		return this.shared.monitor;
	}
	get endpoint() {
		return this.shared.endpoint;
	}
	get index() {
		return this.shared.index;
	}
	get field() {
		return this.shared.field;
	}
	get key() {
		return this.shared.key;
	}
	get scrapeJob() {
		return this.shared.scrapeJob;
	}
	get job() {
		return this.shared.job;
	}
	get object() {
		return this.shared.object;
	}
	get selection() {
		return new NotSelected(() => selects(this.graph, this.prometheus, this.monitor));
	}
	get state() {
		return this.told?.state ?? "not-selected";
	}
	get reason() {
		return this.told?.reason ?? showSelection(this.monitor.kind, this.selection);
	}
	get admission() {
		return { verdict: "accepted" };
	}
	get poison() {}
	get files() {
		return none;
	}
	get tokenFile() {}
	get services() {
		return none;
	}
	get workloads() {
		return none;
	}
	get outcomes() {
		return none;
	}
	get contentFault() {}
	get forbidden() {
		return none;
	}
	get targets() {
		return none;
	}
	get dropped() {
		return () => none;
	}
	get unproven() {
		return none;
	}
};

// src/discovery/rejection/check-proxy.ts
function checkProxy({ endpoint, where, key }) {
	const fault = proxyFault(endpoint.proxy);
	if (fault === void 0) return void 0;
	return {
		cause: "proxy",
		message: fault.message,
		found: `${where} has ${fault.found}`,
		help: fault.help,
		at: key(...fault.path),
		related: []
	};
}
function proxyFault(proxy) {
	return combinationFault(proxy) ?? headerFault(proxy) ?? addressFault$1(proxy);
}
function combinationFault({ proxyUrl, noProxy, proxyFromEnvironment, proxyConnectHeader }) {
	if (Object.keys(proxyConnectHeader).length > 0 && !proxyFromEnvironment && proxyUrl === void 0) return {
		message: "if proxyConnectHeader is configured, proxyUrl or proxyFromEnvironment must also be configured",
		found: "\"proxyConnectHeader\" without a proxy",
		help: "add \"proxyUrl\", or leave the header out",
		path: ["proxyConnectHeader"]
	};
	if (proxyFromEnvironment && (proxyUrl !== void 0 || noProxy !== void 0)) {
		const other = proxyUrl === void 0 ? "noProxy" : "proxyUrl";
		return {
			message: `if proxyFromEnvironment is configured, ${other} must not be configured`,
			found: `"${other}" beside "proxyFromEnvironment", which reads it from the environment`,
			help: `leave "${other}" or "proxyFromEnvironment" out`,
			path: [other]
		};
	}
	if (noProxy === void 0 || proxyUrl !== void 0) return void 0;
	return {
		message: "if noProxy is configured, proxyUrl must also be configured",
		found: "\"noProxy\" without \"proxyUrl\"",
		help: "add \"proxyUrl\", or leave \"noProxy\" out",
		path: ["noProxy"]
	};
}
function headerFault({ proxyConnectHeader }) {
	for (const [name, selectors] of Object.entries(proxyConnectHeader)) {
		const empty = selectors.findIndex((selector) => selector === void 0 || selector.name + selector.key === "");
		if (selectors.length > 0 && empty < 0) continue;
		return {
			message: empty < 0 ? `proxyConnetHeader[${name}]: selector must not be empty` : `proxyConnectHeader[${name}][${empty}]: selector must be defined`,
			found: `"${name}" in "proxyConnectHeader" without a Secret`,
			help: "name the Secret and its key, or leave the header out",
			path: ["proxyConnectHeader", name]
		};
	}
}
function addressFault$1({ proxyUrl }) {
	const fault = proxyUrl === void 0 ? void 0 : urlFault$1(proxyUrl);
	if (fault === void 0) return void 0;
	return {
		message: `parse ${JSON.stringify(proxyUrl)}: ${fault}`,
		found: `a "proxyUrl" that cannot be read: ${fault}`,
		help: "write scheme, host and port, such as \"http://proxy.example:3128\"",
		path: ["proxyUrl"]
	};
}

// src/discovery/rejection/tls-fault.ts
function tlsFault(tls, form) {
	const files = form === "with-files" ? tls : {
		...tls,
		caFile: void 0,
		certFile: void 0,
		keyFile: void 0
	};
	return bothObjects(files) ?? versionOrder(files) ?? bothForms(files) ?? incompletePair(files, form);
}
function bothObjects(tls) {
	for (const field of ["ca", "cert"]) {
		const { secret, configMap } = tls[field];
		if (secret === void 0 || configMap === void 0) continue;
		return {
			cause: "tls-conflict",
			message: `${field} <secret=${secret.name},key=${secret.key}>: cannot specify both Secret and ConfigMap`,
			found: `both a "secret" and a "configMap" in "${field}"`,
			help: "keep one of the two",
			path: [field, "configMap"]
		};
	}
}
function versionOrder({ minVersion, maxVersion }) {
	if (minVersion === void 0 || maxVersion === void 0 || maxVersion >= minVersion) return void 0;
	return {
		cause: "tls-conflict",
		message: "maxVersion must more than or equal to minVersion",
		found: `"maxVersion" ${maxVersion} below "minVersion" ${minVersion}`,
		help: "raise \"maxVersion\" or lower \"minVersion\"",
		path: ["maxVersion"]
	};
}
function bothForms(tls) {
	const pairs = [
		[
			"ca",
			tls.ca.secret ?? tls.ca.configMap,
			"caFile",
			tls.caFile
		],
		[
			"cert",
			tls.cert.secret ?? tls.cert.configMap,
			"certFile",
			tls.certFile
		],
		[
			"keySecret",
			tls.keySecret,
			"keyFile",
			tls.keyFile
		]
	];
	for (const [reference, referred, file, path] of pairs) {
		if (referred === void 0 || path === void 0) continue;
		return {
			cause: "tls-conflict",
			message: `cannot specify both '${file}' and '${reference}'`,
			found: `both "${reference}" and "${file}"`,
			help: `keep "${reference}" or "${file}", not both`,
			path: [file]
		};
	}
}
function incompletePair(tls, form) {
	const hasReference = tls.cert.secret !== void 0 || tls.cert.configMap !== void 0;
	const certificate = tls.certFile !== void 0 ? "certFile" : hasReference ? "cert" : void 0;
	const key = tls.keyFile !== void 0 ? "keyFile" : tls.keySecret !== void 0 ? "keySecret" : void 0;
	if (certificate !== void 0 && key === void 0) return {
		cause: "tls-pair",
		message: form === "safe" ? "client cert specified without client key" : "cannot specify client cert without client key",
		found: `a client certificate, "${certificate}", without its key`,
		help: `add "${certificate === "certFile" ? "keyFile" : "keySecret"}" beside it`,
		path: [certificate === "certFile" ? "keyFile" : "keySecret"],
		asks: {
			path: [certificate],
			label: "the certificate"
		}
	};
	if (key === void 0 || certificate !== void 0) return void 0;
	return {
		cause: "tls-pair",
		message: form === "safe" ? "client key specified without client cert" : "cannot specify client key without client cert",
		found: `a client key, "${key}", without its certificate`,
		help: `add "${key === "keyFile" ? "certFile" : "cert"}" beside it`,
		path: [key === "keyFile" ? "certFile" : "cert"],
		asks: {
			path: [key],
			label: "the key"
		}
	};
}

// src/discovery/rejection/check-auth.ts
const methods = [
	"authorization",
	"basicAuth",
	"bearerTokenSecret",
	"oauth2"
];
function checkAuth(check) {
	return checkConflict(check) ?? checkAuthorization(check) ?? checkOAuth2(check);
}
function checkConflict({ monitor, endpoint, versions, where, key }) {
	if (!isAtLeast(versions.operator, 0, monitor.kind === "PodMonitor" ? 86 : 88)) return void 0;
	const [first, second] = methods.filter((method) => endpoint[method] !== void 0);
	if (first === void 0 || second === void 0) return void 0;
	return {
		cause: "auth-conflict",
		message: `${first} and ${second} cannot be configured at the same time`,
		found: `${where} sets both "${first}" and "${second}", of which Prometheus takes one`,
		help: "keep the one that the target asks for",
		at: key(second),
		related: [{
			at: key(first),
			label: "the other method"
		}]
	};
}
function checkAuthorization(check) {
	const { authorization } = check.endpoint;
	if (authorization === void 0) return void 0;
	const { type, credentials } = authorization;
	if (isBasic(type)) return incomplete(check, basicFault(type, "authorization: 'authorization'"), "authorization", "type");
	if (credentials !== void 0) return void 0;
	return incomplete(check, {
		message: "authorization: 'authorization' credentials are required",
		found: "\"authorization\" without \"credentials\"",
		help: "name the Secret and its key in \"credentials\""
	}, "authorization");
}
function authorizationFault({ type, credentials, credentialsFile }) {
	if (credentials !== void 0 && credentialsFile !== void 0) return {
		message: "authorization can not specify both \"credentials\" and \"credentialsFile\"",
		found: "both \"credentials\" and \"credentialsFile\" in \"authorization\"",
		help: "keep one of the two",
		path: ["credentialsFile"]
	};
	return isBasic(type) ? {
		...basicFault(type, "authorization"),
		path: ["type"]
	} : void 0;
}
const isBasic = (type) => type?.trim().toLowerCase() === "basic";
function basicFault(type, subject) {
	return {
		message: `${subject} type cannot be set to "basic", use "basicAuth" instead`,
		found: `type "${type}" in "authorization", which carries tokens only`,
		help: "write \"basicAuth\" with username and password"
	};
}
function checkOAuth2(check) {
	const { oauth2 } = check.endpoint;
	if (oauth2 === void 0) return void 0;
	const { tokenUrl, clientId, tlsConfig } = oauth2;
	if (tokenUrl === void 0) return incomplete(check, {
		message: "oauth2: OAuth2 tokenURL must be specified",
		found: "\"oauth2\" without \"tokenUrl\"",
		help: "add \"tokenUrl\""
	}, "oauth2");
	if (clientId.secret === void 0 && clientId.configMap === void 0) return incomplete(check, {
		message: "oauth2: OAuth2 'clientID' must be specified",
		found: "\"oauth2\" without \"clientId\"",
		help: "add \"clientId\""
	}, "oauth2");
	if (clientId.secret !== void 0 && clientId.configMap !== void 0) return incomplete(check, {
		message: "oauth2: invalid OAuth2 'clientID': cannot specify both Secret and ConfigMap",
		found: "both a \"secret\" and a \"configMap\" in \"clientId\"",
		help: "keep one of the two"
	}, "oauth2", "clientId");
	const tls = tlsConfig === void 0 ? void 0 : tlsFault(tlsConfig, "safe");
	if (tls !== void 0) return {
		...incomplete(check, {
			message: `oauth2: invalid OAuth2 'tlsConfig': ${tls.message}`,
			found: tls.found,
			help: tls.help
		}, "oauth2", "tlsConfig", ...tls.path),
		cause: tls.cause
	};
	const proxy = proxyFault(oauth2.proxy);
	if (proxy === void 0) return void 0;
	return {
		...incomplete(check, {
			...proxy,
			message: `oauth2: invalid OAuth2 proxyConfig: ${proxy.message}`
		}, "oauth2", ...proxy.path),
		cause: "proxy"
	};
}
function incomplete({ where, key }, { message, found, help }, ...path) {
	return {
		cause: "auth-incomplete",
		message,
		found: `${where} has ${found}`,
		help,
		at: key(...path),
		related: []
	};
}

// src/graph/closed.ts
const nothingElse = "the configuration says that these files are all there is";
function orAssume(list) {
	return `or list it under assume.${list} of the configuration if something else makes it`;
}
function holdsAllServices(graph, namespaces, selector) {
	return tells(graph, namespaces, selector) && graph.servicesIn(namespaces).every((service) => isKnown$1(graph, service, service.labels, selector));
}
function holdsAllPods(graph, namespaces, selector) {
	return tells(graph, namespaces, selector) && graph.workloadsIn(namespaces).every((workload) => isKnown$1(graph, workload, workload.template.labels, selector));
}
function tells(graph, namespaces, selector) {
	const { matchLabels, matchExpressions } = selector;
	const texts = [...Object.entries(matchLabels).flat(), ...matchExpressions.flatMap(({ key, values }) => [key, ...values])];
	return graph.isClosed(namespaces) && !texts.some(isFilledInLater) && !mayBeOfCluster(namespaces, selector);
}
function mayHaveOtherPods(graph, { namespace, spec }) {
	const selector = {
		matchLabels: spec.selector ?? {},
		matchExpressions: []
	};
	return !holdsAllPods(graph, [namespace], selector);
}
function isKnown$1({ world }, { manifest }, labels, { matchLabels, matchExpressions }) {
	const keys = /* @__PURE__ */ new Set([...Object.keys(matchLabels), ...matchExpressions.map(({ key }) => key)]);
	return world.changedBy(manifest).length === 0 && Object.entries(labels).every(([key, value]) => !isFilledInLater(key) && !(keys.has(key) && isFilledInLater(value)));
}
function isFilledInLater(text) {
	return isSymbolic$1(text) || isSymbolic(text);
}
const ofCluster = {
	"app.kubernetes.io/name": ["kubelet"],
	component: [
		"apiserver",
		"etcd",
		"kube-apiserver",
		"kube-controller-manager",
		"kube-scheduler"
	],
	"k8s-app": [
		"calico-node",
		"cilium",
		"coredns",
		"etcd-manager-main",
		"kube-apiserver",
		"kube-controller-manager",
		"kube-dns",
		"kube-proxy",
		"kube-scheduler",
		"kubelet",
		"metrics-server",
		"node-local-dns"
	],
	tier: ["control-plane"]
};
function mayBeOfCluster(namespaces, { matchLabels, matchExpressions }) {
	if (!mayBeIn("kube-system", namespaces)) return false;
	return Object.entries(matchLabels).every(([key, value]) => ofCluster[key]?.includes(value)) && matchExpressions.every(({ key, operator, values }) => operator === "NotIn" || operator === "DoesNotExist" || (ofCluster[key] ?? []).some((value) => operator === "Exists" || values.includes(value)));
}

// src/graph/near-key.ts
function nearKey(written, keys) {
	const alike = keys.filter((key) => isKey(key) === isKey(written) && isAuthority(key) === isAuthority(written));
	const near = alike.filter((key) => nearest(written, [key]) !== void 0);
	const candidates = near.length > 0 ? near : alike.filter((key) => stem(key) === stem(written));
	return candidates.length === 1 ? candidates[0] : void 0;
}
function isKey(name) {
	return /key/i.test(name);
}
function isAuthority(name) {
	return /(?:^|[-_.])ca(?:[-_.]|$)|bundle|root/i.test(name);
}
function stem(name) {
	return name.replace(/\.[^.]*$/, "").toLowerCase();
}

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
	return withOwn(made, { makesName: asString(target["name"]) ?? made.name });
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
	return withOwn(source(parsed, namespace, "Secret", more ? void 0 : keys), { makesName: asString(spec["secretName"]) ?? "" });
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
			at: path.concat(name),
			empty: entry === ""
		}));
	});
}
function sourceTitle(keySource) {
	if (keySource.kind === keySource.makes) return title(keySource);
	return `${keySource.makes} ${keySource.makesName} of ${title(keySource)}`;
}

// src/discovery/rejection/missing-reference.ts
function missingReference(graph, owner, named) {
	const found = lookUpKey(graph, named.makes, owner.namespace, named.selector);
	if (found.state === "misplaced") return objectMissing(owner, named, found);
	if (found.state === "absent") return objectAbsent(owner, named, found);
	return found.state === "key-missing" ? keyMissing(owner, named, found.sources) : found;
}
function keyMissing(owner, { makes, selector, path, what }, sources) {
	const keys = sources.flatMap((source) => (source.keys ?? []).map(({ name }) => name));
	const near = nearKey(selector.key, keys);
	const at = owner.field(...path, "key");
	const ref = owner.namespace === void 0 ? selector.name : `${owner.namespace}/${selector.name}`;
	return {
		message: `key "${selector.key}" in ${makes.toLowerCase()} "${selector.name}" not found`,
		found: `${title(owner)} reads ${ofWhat(what)}key "${selector.key}" of ${makes} ${ref}, which has ${listed$1(keys) || "no key"}`,
		help: near === void 0 ? "name a key that is there, or add this one to the object" : `write "${near}" here`,
		at,
		related: sources.map((source) => ({
			at: source.field("metadata", "name"),
			label: sourceTitle(source)
		})),
		...near === void 0 ? {} : { edits: [{
			at,
			text: near
		}] }
	};
}
function objectMissing(owner, { makes, selector, path, what }, { source, how }) {
	const isElsewhere = how === "other-namespace";
	const at = owner.field(...path, "name");
	const beside = owner.kind.startsWith("Prometheus") ? "Prometheus" : "monitor";
	return {
		message: notFound(makes, selector.name),
		found: `${title(owner)} reads ${ofWhat(what)}${makes} "${selector.name}" of its own namespace, but the scan holds it ${isElsewhere ? "in another" : "under another name"} only: ${sourceTitle(source)}`,
		help: isElsewhere ? `put the ${makes} into namespace "${owner.namespace ?? ""}" too: the operator looks beside the ${beside}` : namingHelp(selector.name, {
			source,
			how
		}),
		at,
		related: [{
			at: source.field("metadata", isElsewhere ? "namespace" : "name"),
			label: sourceTitle(source)
		}],
		...how === "other-name" ? { edits: [{
			at,
			text: source.makesName
		}] } : {}
	};
}
function namingHelp(name, { source: { makesName }, how }) {
	if (how !== "renamed") return `write "${makesName}" here`;
	const tell = "tell kustomize of this field, by nameReference under configurations";
	return /^-[a-z0-9]{10}$/.test(makesName.slice(name.length)) && makesName.startsWith(name) ? `set disableNameSuffixHash: true under generatorOptions, or ${tell}` : tell;
}
function objectAbsent(owner, { makes, selector, path, what }, { beside }) {
	return {
		message: notFound(makes, selector.name),
		found: `${title(owner)} reads ${ofWhat(what)}${makes} "${selector.name}" of its own namespace, which does not have it: ${nothingElse}`,
		help: `add the ${makes}, ${orAssume(makes === "Secret" ? "secrets" : "configMaps")}`,
		at: owner.field(...path, "name"),
		related: beside.slice(0, 3).map((source) => ({
			at: source.field("metadata", "name"),
			label: `${sourceTitle(source)}, which has that key`
		}))
	};
}
function notFound(makes, name) {
	const kind = makes.toLowerCase();
	return `unable to get ${kind} "${name}": ${kind}s "${name}" not found`;
}
function ofWhat(what) {
	return what === void 0 ? "" : `${what} from `;
}

// src/discovery/rejection/check-references.ts
function firstMissing(check, references) {
	for (const reference of references) {
		const rejection = checkReference(check, reference);
		if (rejection !== void 0) return {
			...rejection,
			message: `${reference.prefix}${rejection.message}`
		};
	}
}
function checkReference(check, { makes, selector, path }) {
	const { graph, monitor, field, lacks } = check;
	if (selector === void 0 || selector.name === "") return unnamed(check, makes, path);
	const found = missingReference(graph, monitor, {
		makes,
		selector,
		path: field(...path).path
	});
	if ("message" in found) return {
		cause: found.at.path.at(-1) === "key" ? "secret-key-missing" : "secret-missing",
		...found
	};
	if (found.state === "unknown") lacks(found.needs, field(...path, "name"));
}
function unnamed({ where, key }, makes, path) {
	const half = path[0] === "basicAuth";
	return {
		cause: half ? "auth-incomplete" : "secret-missing",
		message: `unable to get ${makes.toLowerCase()} "": resource name may not be empty`,
		found: `${where} has "${path.slice(0, -1).join(".")}" without ${half ? `the Secret of its "${path[1]}"` : `the name of a ${makes}`}`,
		help: `name the ${makes} and its key in "${path.at(-1)}"`,
		at: key(...path),
		related: []
	};
}

// src/discovery/rejection/check-tls.ts
function checkTls({ monitor, endpoint, where, key }, prefix = "") {
	const fault = endpoint.tlsConfig === void 0 ? void 0 : tlsFault(endpoint.tlsConfig, monitor.kind === "ServiceMonitor" ? "with-files" : "safe");
	if (fault === void 0) return void 0;
	return {
		cause: fault.cause,
		message: `tlsConfig: ${prefix}${fault.message}`,
		found: `${where} has ${fault.found}`,
		help: fault.help,
		at: key("tlsConfig", ...fault.path),
		related: fault.asks === void 0 ? [] : [{
			at: key("tlsConfig", ...fault.asks.path),
			label: fault.asks.label
		}]
	};
}

// src/discovery/rejection/check-tls-content.ts
function checkTlsContent(check, placed) {
	const { tls, path } = placed;
	const authority = either(check, tls.ca, [...path, "ca"]);
	const certificate = either(check, tls.cert, [...path, "cert"]);
	const key = referred(check, "Secret", tls.keySecret, [...path, "keySecret"]);
	return checkAuthority(check, placed, authority) ?? checkPair(check, placed, certificate, key);
}
function checkAuthority(check, { prefix }, authority) {
	const fault = authority && authorityFault$1(authority.text);
	if (authority === void 0 || fault === void 0) return void 0;
	return rejection(check, "tls-content", `${prefix}ca ${shown$2(authority)}: ${fault.message}`, fault, authority, []);
}
function checkPair(check, { prefix }, certificate, key) {
	if (certificate === void 0 || key === void 0) return void 0;
	const fault = pairFault(certificate.text, key.text);
	if (fault === void 0) return void 0;
	const { name, key: entry } = key.selector;
	const message = `${prefix}cert ${shown$2(certificate)}, key <${name}/${entry}>: ${fault.message}`;
	const [at, other] = fault.of === "certificate" ? [certificate, key] : [key, certificate];
	const isMismatch = fault.kind === "mismatch";
	return rejection(check, isMismatch ? "tls-mismatch" : "tls-content", message, fault, at, isMismatch ? [other] : []);
}
function rejection({ monitor, field }, cause, message, { found, help }, { selector, path, source }, others) {
	return {
		cause,
		message,
		found: `key "${selector.key}" of ${sourceTitle(source)}, which ${title(monitor)} refers to, ${found}`,
		help,
		at: field(...path, "key"),
		related: [{
			at: source.key(...keyPath(source, selector.key) ?? []),
			label: `what ${sourceTitle(source)} has there`
		}, ...others.map((other) => ({
			at: field(...other.path, "key"),
			label: "the certificate"
		}))]
	};
}
function either(check, { secret, configMap }, path) {
	return secret !== void 0 ? referred(check, "Secret", secret, [...path, "secret"]) : referred(check, "ConfigMap", configMap, [...path, "configMap"]);
}
function referred({ graph, monitor }, makes, selector, path) {
	if (selector === void 0) return void 0;
	const found = lookUpKey(graph, makes, monitor.namespace, selector);
	if (found.state !== "present") return void 0;
	const text = contentOf$1(found.source, selector.key);
	return text === void 0 || text === "" ? void 0 : {
		selector,
		path,
		source: found.source,
		text
	};
}
function shown$2({ selector, source }) {
	return `<${source.makes.toLowerCase()}=${selector.name},key=${selector.key}>`;
}

// src/discovery/rejection/references.ts
function referencesOf(kind, client) {
	return [
		...bearerTokenReferences(kind, client),
		...basicAuthReferences(client),
		...tlsReferences(client.tlsConfig, "tlsConfig: ", ["tlsConfig"]),
		...oauth2References(client),
		...oauth2TlsReferences(client),
		...authorizationReferences(client)
	];
}
function bearerTokenReferences(kind, { bearerTokenSecret: selector }) {
	if (selector === void 0 || kind !== "Probe" && selector.name === "") return [];
	if (kind === "PodMonitor" && selector.key === "") return [];
	return [{
		makes: "Secret",
		selector,
		path: ["bearerTokenSecret"],
		prefix: "bearerTokenSecret: "
	}];
}
function basicAuthReferences({ basicAuth }) {
	if (basicAuth === void 0) return [];
	return ["username", "password"].map((half) => ({
		makes: "Secret",
		selector: basicAuth[half],
		path: ["basicAuth", half],
		prefix: `basicAuth: failed to get basic auth ${half}: `
	}));
}
function authorizationReferences({ authorization }) {
	const { credentials: selector, type = "" } = authorization ?? {};
	if (selector === void 0 || selector.name === "") return [];
	return [{
		makes: "Secret",
		selector,
		path: ["authorization", "credentials"],
		prefix: `authorization: failed to get authorization token of type ${JSON.stringify(type)}: `
	}];
}
function tlsReferences(tls, prefix, path) {
	if (tls === void 0) return [];
	const { keySecret } = tls;
	const key = keySecret === void 0 ? [] : [{
		makes: "Secret",
		selector: keySecret,
		path: [...path, "keySecret"],
		prefix: `${prefix}failed to get key ${keySecret.name}/${keySecret.key}: `
	}];
	return [
		...eitherReference(tls.ca, `${prefix}failed to get ca "${shown$1(tls.ca)}": `, [...path, "ca"]),
		...eitherReference(tls.cert, `${prefix}failed to get cert "${shown$1(tls.cert)}": `, [...path, "cert"]),
		...key
	];
}
function oauth2References({ oauth2 }) {
	if (oauth2 === void 0) return [];
	const { clientId, clientSecret, proxy } = oauth2;
	return [
		...eitherReference(clientId, "oauth2: failed to get oauth2 client id: ", ["oauth2", "clientId"]),
		{
			makes: "Secret",
			selector: clientSecret,
			path: ["oauth2", "clientSecret"],
			prefix: "oauth2: failed to get oauth2 client secret: "
		},
		...headerReferences(proxy, "oauth2: failed to get oauth2 proxyConfig: ", ["oauth2"])
	];
}
function oauth2TlsReferences({ oauth2 }) {
	return tlsReferences(oauth2?.tlsConfig, oauth2Tls.prefix, oauth2Tls.path);
}
const oauth2Tls = {
	prefix: "oauth2: failed to get oauth2 tlsConfig: ",
	path: ["oauth2", "tlsConfig"]
};
function headerReferences({ proxyConnectHeader }, prefix, path) {
	return Object.entries(proxyConnectHeader).flatMap(([name, selectors]) => selectors.map((selector, position) => ({
		makes: "Secret",
		selector,
		path: [
			...path,
			"proxyConnectHeader",
			name,
			position
		],
		prefix: `${prefix}header[${name}][${position}]: `
	})));
}
function eitherReference({ secret, configMap }, prefix, path) {
	if (secret !== void 0) return [{
		makes: "Secret",
		selector: secret,
		path: [...path, "secret"],
		prefix
	}];
	if (configMap === void 0) return [];
	return [{
		makes: "ConfigMap",
		selector: configMap,
		path: [...path, "configMap"],
		prefix
	}];
}
function shown$1({ secret, configMap }) {
	if (secret !== void 0) return `<secret=${secret.name},key=${secret.key}>`;
	return configMap === void 0 ? "<empty>" : `<configmap=${configMap.name},key=${configMap.key}>`;
}

// src/discovery/rejection/add-to-store.ts
function addBearerToken(check) {
	return firstMissing(check, bearerTokenReferences(check.monitor.kind, check.endpoint));
}
function addBasicAuth(check) {
	return firstMissing(check, basicAuthReferences(check.endpoint));
}
function addTlsAssets(check) {
	const { tlsConfig: tls } = check.endpoint;
	if (tls === void 0) return void 0;
	const [path, prefix] = [["tlsConfig"], "tlsConfig: "];
	return firstMissing(check, tlsReferences(tls, prefix, path)) ?? checkTlsContent(check, {
		tls,
		path,
		prefix
	});
}
function addSafeTlsConfig(check) {
	return checkTls(check, "failed to validate TLS configuration: ") ?? addTlsAssets(check);
}
function addOAuth2(check) {
	const tls = check.endpoint.oauth2?.tlsConfig;
	return checkOAuth2(check) ?? firstMissing(check, [...oauth2References(check.endpoint), ...oauth2TlsReferences(check.endpoint)]) ?? (tls && checkTlsContent(check, {
		tls,
		...oauth2Tls
	}));
}
function addSafeAuthorization(check) {
	if (check.endpoint.authorization?.credentials === void 0) return void 0;
	return checkAuthorization(check) ?? firstMissing(check, authorizationReferences(check.endpoint));
}
function addProxyConfig(check) {
	return checkProxy(check) ?? addProxyHeaders(check);
}
function addProxyHeaders(check) {
	return firstMissing(check, headerReferences(check.endpoint.proxy, "", []));
}
function prefixed(prefix, rejection) {
	return rejection && {
		...rejection,
		message: prefix + rejection.message
	};
}

// src/discovery/rejection/relabel-validation.ts
function validateRelabelConfig(rule, version) {
	const written = rule.action || defaultRelabelConfig.action;
	const action = parseAction(written);
	if (action === void 0) return `unknown relabel action ${JSON.stringify(written)}`;
	return checkVersion$1(action, written, version) ?? checkRegex(rule.regex ?? "") ?? checkTarget(rule, action, written, version) ?? checkReplacement(rule, action, written, version) ?? checkHashTarget(rule, action, written, version) ?? checkUnusedFields(rule, action, written);
}
function checkVersion$1(action, written, { major, minor }) {
	const isBefore = (since) => major < 2 || major === 2 && minor < since;
	const since = action === "lowercase" || action === "uppercase" ? 36 : equalActions.has(action) ? 41 : 0;
	if (!isBefore(since)) return void 0;
	return `${written} relabel action is only supported from Prometheus version 2.${since}.0`;
}
function checkRegex(regex) {
	const fault = regexFault(regex, 3);
	return fault && `invalid regex ${regex} for relabel configuration: ${fault}`;
}
function checkTarget({ modulus = 0, targetLabel = "" }, action, written, version) {
	if (action === "hashmod" && modulus === 0) return "relabel configuration for hashmod requires non-zero modulus";
	if (!targetActions.has(action)) return void 0;
	if (targetLabel === "") return `relabel configuration for ${written} action needs targetLabel value`;
	if (action === "hashmod") return void 0;
	return isValidName(targetLabel, version) ? void 0 : badTarget(targetLabel, written);
}
function checkReplacement({ replacement }, action, written, version) {
	if (replacement === void 0) return void 0;
	if (plainTargetActions.has(action) && replacement !== defaultRelabelConfig.replacement) return `'replacement' can not be set for ${written} action`;
	const isTemplate = version.major < 3 ? isLegacyTemplate : (text) => isValidName(text, version);
	if (action === "labelmap" && !isTemplate(replacement)) return `${JSON.stringify(replacement)} is invalid 'replacement' for ${written} action`;
}
function checkHashTarget({ targetLabel = "" }, action, written, version) {
	return action === "hashmod" && !isValidName(targetLabel, version) ? badTarget(targetLabel, written) : void 0;
}
function checkUnusedFields(rule, action, written) {
	const { separator, replacement, regex } = defaultRelabelConfig;
	const hasExtra = (rule.modulus ?? 0) !== 0 || (rule.separator ?? separator) !== separator || (rule.replacement ?? replacement) !== replacement;
	if (equalActions.has(action) && (hasExtra || (rule.regex || regex) !== regex)) return `${written} action requires only 'source_labels' and \`target_label\`, and no other fields`;
	const hasLabels = (rule.sourceLabels ?? []).length > 0 || (rule.targetLabel ?? "") !== "";
	if (nameActions.has(action) && (hasExtra || hasLabels)) return `${written} action requires only 'regex', and no other fields`;
}
function isValidName(name, { major }) {
	return isValidLabelName(name, major < 3 ? 2 : 3);
}
function badTarget(targetLabel, written) {
	return `${JSON.stringify(targetLabel)} is invalid 'target_label' for ${written} action`;
}

// src/discovery/rejection/check-relabelings.ts
function checkRelabelings({ endpoint, where, versions, field }, list, upstream) {
	if (!isAtLeast(versions.operator, 0, 54)) return void 0;
	for (const [position, rule] of endpoint[list].entries()) {
		const fault = validateRelabelConfig(rule, validatedAs(versions));
		if (fault === void 0) continue;
		return {
			cause: "relabeling",
			message: `${upstream}: [${position}]: ${fault}`,
			found: `rule ${position} of "${list}" in ${where} is none that the operator takes: ${fault}`,
			at: field(list, position, fieldOf(fault)),
			related: []
		};
	}
}
function validatedAs({ operator, prometheus }) {
	return prometheus.major > 2 && !isAtLeast(operator, 0, 86) ? {
		major: 2,
		minor: 55
	} : prometheus;
}
function fieldOf(fault) {
	if (fault.startsWith("invalid regex")) return "regex";
	if (fault.includes("modulus")) return "modulus";
	if (fault.includes("requires only")) return "action";
	if (fault.includes("'target_label'") || fault.includes("targetLabel")) return "targetLabel";
	return fault.includes("'replacement'") ? "replacement" : "action";
}

// src/discovery/rejection/check-scrape-class.ts
function checkScrapeClass(prometheus, monitor) {
	const { scrapeClass } = monitor.spec;
	if (prometheus === void 0 || scrapeClass === void 0) return void 0;
	const names = prometheus.spec.scrapeClasses.map(({ name }) => name);
	if (names.includes(scrapeClass)) return void 0;
	const near = nearest(scrapeClass, names);
	return {
		cause: "scrape-class",
		message: `${monitor.kind === "ScrapeConfig" ? "" : "scrapeClassName: "}scrapeClass "${scrapeClass}" not found in Prometheus scrapeClasses`,
		found: `${title(monitor)} asks for scrape class "${scrapeClass}", but ${title(prometheus)} defines ${listed$1(names) || "none"}`,
		help: near === void 0 ? "name a class of that Prometheus, or define this one there" : `write "${near}" if that is meant`,
		at: monitor.field("spec", "scrapeClass"),
		related: [{
			at: prometheus.key("spec", "scrapeClasses"),
			label: `the classes of ${title(prometheus)}`
		}]
	};
}

// src/discovery/rejection/check-scrape-timeout.ts
function checkScrapeTimeout(check) {
	const { prometheus, monitor, endpoint, versions, field } = check;
	if (!isAtLeast(versions.operator, 0, 54)) return void 0;
	const { scrapeTimeout, interval = prometheus?.spec.scrapeInterval } = endpoint;
	if (scrapeTimeout === void 0 || interval === void 0) return void 0;
	const every = parseDuration(interval);
	const timeout = parseDuration(scrapeTimeout);
	const from = endpoint.interval === void 0 ? `the scrapeInterval of ${prometheus && title(prometheus)}` : "its interval";
	const rejection = {
		cause: "scrape-timeout",
		at: field("scrapeTimeout"),
		related: intervalOf(check)
	};
	if (!every.ok || !timeout.ok) {
		const [name, text, fault] = every.ok ? [
			"scrapeTimeout",
			scrapeTimeout,
			timeout.ok ? "" : timeout.fault
		] : [
			"interval",
			interval,
			every.fault
		];
		return {
			...rejection,
			message: every.ok ? `invalid scrapeTimeout: ${JSON.stringify(text)}: ${fault}` : `invalid scrapeInterval ${JSON.stringify(text)}: ${fault}`,
			found: `${name} "${text}" of ${title(monitor)} is no duration: ${fault}`,
			help: "write whole numbers with a unit, such as \"30s\"",
			at: every.ok ? rejection.at : rejection.related[0]?.at ?? rejection.at
		};
	}
	if (timeout.milliseconds <= every.milliseconds) return void 0;
	return {
		...rejection,
		message: `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${interval}"`,
		found: `scrapeTimeout "${scrapeTimeout}" of ${title(monitor)} is longer than ${from}, "${interval}"`,
		help: "make the timeout at most as long as the interval"
	};
}
function intervalOf({ prometheus, endpoint, field }) {
	if (endpoint.interval !== void 0) return [{
		at: field("interval"),
		label: "the interval that counts"
	}];
	if (prometheus === void 0) return [];
	return [{
		at: prometheus.field("spec", "scrapeInterval"),
		label: `the interval that counts, of ${title(prometheus)}`
	}];
}

// src/discovery/rejection/check-selector.ts
function checkSelector(monitor, version) {
	const { selector, selectorMechanism } = monitor.spec;
	const fault = selector === void 0 ? void 0 : validateSelector(selector);
	if (fault !== void 0) return {
		cause: "selector",
		message: monitor.kind === "PodMonitor" ? `failed to parse label selector: ${fault}` : fault,
		found: `the label selector of ${title(monitor)} is none that Kubernetes takes: ${fault}`,
		at: monitor.field("spec", "selector", ...selector === void 0 ? [] : faultyPart(selector)),
		related: []
	};
	if (selectorMechanism !== "RoleSelector" || !isBefore217(version)) return void 0;
	return {
		cause: "selector",
		message: "RoleSelector selectorMechanism is only supported in Prometheus 2.17.0 and newer",
		found: `${title(monitor)} selects by "RoleSelector", which Prometheus ${version.major}.${version.minor} does not know`,
		help: "leave selectorMechanism out, or run Prometheus 2.17 or newer",
		at: monitor.field("spec", "selectorMechanism"),
		related: []
	};
}
function isBefore217({ major, minor }) {
	return major < 2 || major === 2 && minor < 17;
}
function faultyPart({ matchLabels, matchExpressions }) {
	for (const [key, value] of Object.entries(matchLabels)) if (validateSelector({
		matchLabels: { [key]: value },
		matchExpressions: []
	}) !== void 0) return ["matchLabels", key];
	for (const [index, requirement] of matchExpressions.entries()) {
		const fault = validateSelector({
			matchLabels: {},
			matchExpressions: [requirement]
		});
		if (fault === void 0) continue;
		return [
			"matchExpressions",
			index,
			/operator$/.test(fault) ? "operator" : /values/.test(fault) ? "values" : "key"
		];
	}
	return [];
}

// src/discovery/rejection/endpoint-check.ts
function endpointChecksOf(graph, prometheus, monitor, versions) {
	const needs = [];
	const checks = endpointsOf(monitor).map((endpoint, index) => ({
		graph,
		prometheus,
		versions,
		monitor,
		endpoint,
		index,
		where: endpointTitle(monitor, index),
		field: (...path) => monitor.field(...endpointPath(monitor, index, ...path)),
		key: (...path) => monitor.key(...endpointPath(monitor, index, ...path)),
		lacks: (what, at) => needs.push({
			what,
			at
		})
	}));
	const settle = (rejection) => {
		if (rejection !== void 0) return {
			verdict: "rejected",
			rejection
		};
		return needs.length > 0 ? {
			verdict: "unknown",
			needs
		} : { verdict: "accepted" };
	};
	return {
		checks,
		settle
	};
}

// src/discovery/rejection/check-pod-monitor.ts
function checkPodMonitor(graph, prometheus, monitor, versions) {
	const { checks, settle } = endpointChecksOf(graph, prometheus, monitor, versions);
	return settle(checkSelector(monitor, versions.prometheus) ?? checkEndpoints$1(checks) ?? checkScrapeClass(prometheus, monitor));
}
function checkEndpoints$1(checks) {
	for (const check of checks) {
		const rejection = prefixed(`endpoint[${check.index}]: `, checkEndpoint$1(check));
		if (rejection !== void 0) return rejection;
	}
}
function checkEndpoint$1(check) {
	return checkScrapeTimeout(check) ?? checkRelabelings(check, "relabelings", "relabelConfigs") ?? checkRelabelings(check, "metricRelabelings", "metricRelabelConfigs") ?? checkAuth(check) ?? checkTls(check) ?? checkProxy(check) ?? addBearerToken(check) ?? addBasicAuth(check) ?? addTlsAssets(check) ?? addOAuth2(check) ?? addSafeAuthorization(check) ?? prefixed("proxyConfig: ", addProxyHeaders(check));
}

// src/discovery/rejection/check-static-labels.ts
function checkStaticLabels(resource, { labels }, path, { prometheus }) {
	const name = Object.keys(labels).sort().find((one) => !isSymbolic(one) && !isValidLabelName(one, majorOf(prometheus)));
	if (name === void 0) return void 0;
	return {
		cause: resource.kind === "Probe" ? "probe" : "scrape-config",
		message: `invalid label ${JSON.stringify(name)}`,
		found: `${title(resource)} gives its listed targets a label "${name}", which is no name that Prometheus ${prometheus.major} takes`,
		help: "write letters, digits and underscores, and no digit first",
		at: resource.key(...path, name),
		related: []
	};
}

// src/discovery/rejection/check-probe.ts
function checkProbe(graph, prometheus, probe, versions) {
	const { checks, settle } = endpointChecksOf(graph, prometheus, probe, versions);
	const [check] = checks;
	return settle(checkScrapeClass(prometheus, probe) ?? checkTargets(probe) ?? (check && checkClient$2(check, probe)) ?? checkUrl$1(probe, versions));
}
function checkClient$2(check, probe) {
	const holder = probe.spec.targets.staticConfig === void 0 ? "ingress" : "staticConfig";
	return addBearerToken(check) ?? addBasicAuth(check) ?? addSafeTlsConfig(check) ?? addSafeAuthorization(check) ?? addOAuth2(check) ?? checkScrapeTimeout(check) ?? checkRelabelings(check, "metricRelabelings", "metricRelabelConfigs") ?? checkLabels(check, probe) ?? checkRelabelings(check, "relabelings", `targets.${holder}.relabelConfigs`) ?? prefixed("proxy configuration: ", addProxyConfig(check));
}
function checkLabels({ versions }, probe) {
	const { staticConfig } = probe.spec.targets;
	if (staticConfig === void 0 || !isAtLeast(versions.operator, 0, 92)) return void 0;
	return prefixed("targets.staticConfig.labels: ", checkStaticLabels(probe, staticConfig, [
		"spec",
		"targets",
		"staticConfig",
		"labels"
	], versions));
}
function checkTargets(probe) {
	const { staticConfig, ingress } = probe.spec.targets;
	if (staticConfig !== void 0 || ingress !== void 0) return void 0;
	return {
		cause: "probe",
		message: "at least one of .spec.targets.staticConfig and .spec.targets.ingress is required",
		found: `${title(probe)} names nothing to look at: its targets have neither "staticConfig" nor "ingress"`,
		help: "add staticConfig with a list \"static\", or ingress with a selector",
		at: probe.key("spec", "targets"),
		related: []
	};
}
function checkUrl$1(probe, versions) {
	const { url } = probe.spec.prober;
	const fault = url === "" || isSymbolic(url) ? void 0 : urlFault(url, isAtLeast(versions.operator, 0, 89));
	if (fault === void 0) return void 0;
	const bare = /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url.replace(/[/?#].*$/, "");
	return {
		cause: "probe",
		message: `"${url}" url specified in proberSpec is invalid, it should be of the format \`hostname\` or \`hostname:port\`: ${fault}`,
		found: `prober.url "${url}" of ${title(probe)} is no host or host:port`,
		help: bare === url ? "write a name or an address, and a port from 1 to 65535" : `write "${bare}"; scheme and path have fields of their own beside it`,
		at: probe.field("spec", "prober", "url"),
		related: []
	};
}
function urlFault(url, takesIpv6) {
	const { host, port } = splitHostPort(url) ?? {
		host: url,
		port: void 0
	};
	const isAddress = takesIpv6 && ipv6Of(host) !== void 0;
	const isName = /^\w[\w-]{0,62}(?:\.\w[\w-]{0,62})*[._]?$/.test(host) && host.length < 256;
	if (!isAddress && !isName) return `invalid host: ${JSON.stringify(host)}`;
	return port === void 0 || /^\+?\d+$/.test(port) && Number(port) > 0 && Number(port) < 65536 ? void 0 : `invalid port: ${JSON.stringify(port)}`;
}
function splitHostPort(text) {
	const parts = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text);
	return parts === null ? void 0 : {
		host: parts[1] ?? parts[2] ?? "",
		port: parts[3] ?? ""
	};
}

// src/discovery/rejection/selector-text.ts
const name = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
const key = `(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/)?${name}`;
const value = `(?:${name})?`;
const requirements = [
	new RegExp(`^!?\\s*${key}$`),
	new RegExp(`^${key}\\s*(?:=|==|!=)\\s*${value}$`),
	new RegExp(`^${key}\\s+(?:not)?in\\s*\\(\\s*${value}(?:\\s*,\\s*${value})*\\s*\\)$`),
	new RegExp(`^${key}\\s*(?:[<>]|\\s[gl]t\\s)\\s*\\d+$`)
];
function selectorFault$1(form, text) {
	return form === "field" ? fieldFault$1(text) : labelFault(text);
}
function fieldFault$1(text) {
	const term = text.split(/(?<!\\),/).find((one) => one !== "" && !one.includes("="));
	return term === void 0 ? void 0 : `invalid selector: '${text}'; can't understand '${term}'`;
}
function labelFault(text) {
	if (text.trim() === "") return void 0;
	const odd = text.split(/,(?![^(]*\))/).map((one) => one.trim()).find((one) => !requirements.some((form) => form.test(one)));
	if (odd === void 0) return void 0;
	const word = new RegExp(`^${key}\\s+(\\S+)`).exec(odd)?.[1];
	return `unable to parse requirement: ${word === void 0 ? JSON.stringify(odd) : `found '${word}', expected: in, notin, =, ==, !=, gt, lt`}`;
}

// src/discovery/rejection/check-discoveries.ts
function checkDiscoveries(check, config) {
	const { spec } = config;
	return first("staticConfigs", spec.staticConfigs, (entry, index) => {
		if (!isAtLeast(check.versions.operator, 0, 78)) return void 0;
		return checkStaticLabels(config, entry, [
			"spec",
			"staticConfigs",
			index,
			"labels"
		], check.versions);
	}) ?? first("httpSDConfigs", spec.httpSDConfigs, ({ url, client }, index) => {
		const entry = entryOf(check, config, "httpSDConfigs", index, client);
		return rejected(entry, checkUrl(check, url)) ?? checkClient$1(entry);
	}) ?? first("kubernetesSDConfigs", spec.kubernetesSDConfigs, (discovery, index) => {
		const entry = entryOf(check, config, "kubernetesSDConfigs", index, discovery.client);
		return checkClient$1(entry) ?? rejected(entry, kubernetesFault(discovery));
	}) ?? first("dnsSDConfigs", spec.dnsSDConfigs, ({ type, port }, index) => {
		return type === void 0 || type === "SRV" || port !== void 0 ? void 0 : rejected(entryOf(check, config, "dnsSDConfigs", index), portMissing(type));
	});
}
function first(list, entries, reject) {
	for (const [index, entry] of entries.entries()) {
		const rejection = reject(entry, index);
		if (rejection !== void 0) return {
			...rejection,
			message: `${list}: [${index}]${rejection.message.startsWith(" : ") ? "" : ": "}${rejection.message}`
		};
	}
}
function entryOf(check, config, list, index, client) {
	return {
		...check,
		endpoint: {
			...check.endpoint,
			...client
		},
		where: `entry ${index} of "${list}" in ${title(config)}`,
		field: (...path) => config.field("spec", list, index, ...path),
		key: (...path) => config.key("spec", list, index, ...path)
	};
}
function checkClient$1(entry) {
	const rejection = addBasicAuth(entry) ?? addSafeAuthorization(entry) ?? addOAuth2(entry) ?? addSafeTlsConfig(entry) ?? addProxyConfig(entry);
	if (rejection === void 0) return void 0;
	return {
		...rejection,
		message: rejection.message.replace(/^(?:basicAuth|authorization|oauth2|tlsConfig): /, "")
	};
}
function rejected({ where, field }, fault) {
	if (fault === void 0) return void 0;
	const { message, found, help, path } = fault;
	return {
		cause: "scrape-config",
		message,
		found: `${where} ${found}`,
		help,
		at: field(...path),
		related: []
	};
}
function checkUrl({ versions }, url) {
	const fault = isAtLeast(versions.operator, 0, 90) ? urlFault$1(url) : void 0;
	if (fault === void 0) return void 0;
	return {
		message: `parse ${JSON.stringify(url)}: ${fault}`,
		found: `has a URL that cannot be read: ${fault}`,
		help: "write scheme, host and path, such as \"http://targets.example/list\"",
		path: ["url"]
	};
}
function portMissing(type) {
	return {
		message: `port required for record type ${JSON.stringify(type)}`,
		found: `asks for ${type} records, which name no port, and has no "port"`,
		help: "add \"port\", or ask for SRV records",
		path: ["type"]
	};
}
const podsAndServices = ["pod", "service"];
const selectable = {
	pod: ["pod"],
	service: ["service"],
	endpointslice: [...podsAndServices, "endpointslice"],
	endpoints: [...podsAndServices, "endpoints"],
	node: ["node"],
	ingress: ["ingress"]
};
function kubernetesFault(discovery) {
	return namespaceFault(discovery) ?? roleFault(discovery) ?? textFault(discovery);
}
function namespaceFault({ apiServer, ownNamespace }) {
	if (apiServer === void 0 || !ownNamespace) return void 0;
	return {
		message: "cannot use 'apiServer' and 'namespaces.ownNamespace' simultaneously",
		found: "asks for its own namespace at another API server, where it has none",
		help: "write \"namespaces.names\" instead of \"namespaces.ownNamespace\"",
		path: ["namespaces", "ownNamespace"]
	};
}
function roleFault({ role, writtenRole, selectors }) {
	const allowed = selectable[role] ?? [];
	const index = selectors.findIndex((selector) => !allowed.includes(selector.role.toLowerCase()));
	const odd = selectors[index];
	if (odd === void 0) return void 0;
	return {
		message: ` : ${writtenRole} role supports only ${allowed.join(", ")} selectors`,
		found: `selects by role ${odd.role}, of which role ${writtenRole} reads nothing (it reads ${listed$1(allowed)})`,
		help: "write the role of the discovery itself",
		path: [
			"selectors",
			index,
			"role"
		]
	};
}
function textFault({ selectors }) {
	for (const [index, selector] of selectors.entries()) for (const form of ["field", "label"]) {
		const text = selector[form];
		const message = text === void 0 || isSymbolic(text) ? void 0 : selectorFault$1(form, text);
		if (message === void 0) continue;
		return {
			message,
			found: `has a ${form} selector ${JSON.stringify(text)} that cannot be read: ${message}`,
			help: form === "field" ? "write \"path=value\"" : "write \"key=value\", or \"key in (a,b)\"",
			path: [
				"selectors",
				index,
				form
			]
		};
	}
}

// src/discovery/rejection/check-scrape-config.ts
function checkScrapeConfig(graph, prometheus, config, versions) {
	const { checks, settle } = endpointChecksOf(graph, prometheus, config, versions);
	const [check] = checks;
	return settle(checkScrapeClass(prometheus, config) ?? (check && checkClient(check)) ?? checkVersion(prometheus, config, versions, needed.slice(0, 1)) ?? (check && checkDiscoveries(check, config)) ?? checkVersion(prometheus, config, versions, needed.slice(1)));
}
const needed = [
	[
		"httpSDConfigs",
		"HTTP SD configuration",
		28
	],
	[
		"digitalOceanSDConfigs",
		"service discovery for Digital Ocean",
		20
	],
	[
		"linodeSDConfigs",
		"linode SD configuration",
		28
	],
	[
		"dockerswarmSDConfigs",
		"dockerswarm SD configuration",
		20
	],
	[
		"puppetDBSDConfigs",
		"puppetDB SD configuration",
		31
	],
	[
		"lightSailSDConfigs",
		"lightSail SD configuration",
		27
	],
	[
		"OVHCloudSDConfigs",
		"OVHCloud SD configuration",
		40
	]
];
function checkVersion(prometheus, config, versions, needs) {
	if (!versions.prometheus.known || !isAtLeast(versions.operator, 0, 75)) return void 0;
	const lacking = needs.find(([, , minor]) => !isAtLeast(versions.prometheus, 2, minor));
	if (lacking === void 0) return void 0;
	const [field, discovery, minor] = lacking;
	const runs = `Prometheus ${versionText(versions.prometheus)}`;
	return {
		cause: "prometheus-version",
		message: `${field}: ${discovery} is only supported for Prometheus version >= 2.${minor}.0`,
		found: `${title(config)} is selected by ${prometheus === void 0 ? runs : `${title(prometheus)}, which is ${runs}`}, and a ScrapeConfig needs 2.40`,
		help: "run Prometheus 2.40 or later, or write the job under additionalScrapeConfigs",
		at: config.field("kind"),
		related: prometheus === void 0 ? [] : [{
			at: prometheus.field("spec", "version"),
			label: `the version of ${title(prometheus)}`
		}]
	};
}
function checkClient(check) {
	return checkRelabelings(check, "relabelings", "relabelConfigs") ?? addBasicAuth(check) ?? addSafeAuthorization(check) ?? addOAuth2(check) ?? addSafeTlsConfig(check) ?? checkScrapeTimeout(check) ?? addProxyConfig(check) ?? checkRelabelings(check, "metricRelabelings", "metricRelabelConfigs");
}

// src/discovery/rejection/check-file-access.ts
const tlsFields = [
	"caFile",
	"certFile",
	"keyFile"
];
function checkFileAccess({ prometheus, monitor, endpoint, field }) {
	if (prometheus === void 0 || !prometheus.spec.arbitraryFSAccessDenied) return void 0;
	const tlsField = tlsFields.find((name) => endpoint.tlsConfig?.[name] !== void 0);
	const byToken = endpoint.bearerTokenFile !== void 0;
	if (!byToken && tlsField === void 0) return void 0;
	const path = byToken ? ["bearerTokenFile"] : ["tlsConfig", tlsField ?? ""];
	return {
		cause: "file-access",
		message: `it accesses file system via ${byToken ? "bearer token file" : "tls config"} which Prometheus specification prohibits`,
		found: `${title(monitor)} reads a file by "${path.at(-1)}", which ${title(prometheus)} forbids to its monitors`,
		help: byToken ? "put the token into a Secret beside the monitor and name that in \"authorization\"" : "name a Secret beside the monitor (\"ca\", \"cert\", \"keySecret\") instead of files",
		at: field(...path),
		related: [{
			at: prometheus.field("spec", "arbitraryFSAccessThroughSMs", "deny"),
			label: `${title(prometheus)} forbids files`
		}]
	};
}

// src/discovery/rejection/check-service-monitor.ts
function checkServiceMonitor(graph, prometheus, monitor, versions) {
	const { checks, settle } = endpointChecksOf(graph, prometheus, monitor, versions);
	return settle(checkSelector(monitor, versions.prometheus) ?? checkEndpoints(checks) ?? checkScrapeClass(prometheus, monitor));
}
function checkEndpoints(checks) {
	for (const check of checks) {
		const rejection = prefixed(`endpoints[${check.index}]: `, checkEndpoint(check)) ?? addProxyHeaders(check);
		if (rejection !== void 0) return rejection;
	}
}
function checkEndpoint(check) {
	return checkFileAccess(check) ?? checkAuth(check) ?? checkTls(check) ?? checkProxy(check) ?? addBearerToken(check) ?? addBasicAuth(check) ?? addTlsAssets(check) ?? addOAuth2(check) ?? addSafeAuthorization(check) ?? checkScrapeTimeout(check) ?? checkRelabelings(check, "relabelings", "relabelConfigs") ?? checkRelabelings(check, "metricRelabelings", "metricRelabelConfigs");
}

// src/graph/program-listeners.ts
const flagName = /^--?(?:(?:[a-z]+-)*metrics-(?:bind-)?addr(?:ess)?|web\.listen-address)$/;
const loopback = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]):(\d+)$/;
const loopbackProgramsOf = perObject((workload) => workload.template.containers.flatMap((container) => flagsIn(container).flatMap(({ flag, value, at }) => {
	const [, host, port] = loopback.exec(value) ?? [];
	if (host === void 0) return [];
	return [{
		component: `container "${container.name}"`,
		object: workload,
		container: container.name,
		flag,
		scheme: void 0,
		host,
		port: Number(port),
		isOnMachine: workload.template.hostNetwork,
		machines: [],
		at: {
			...workload.field(...at),
			text: value
		},
		isClosed: false
	}];
})));
function metricsOff(workload, port) {
	const running = workload.template.containers.filter(({ init, sidecar }) => !init || sidecar);
	const declaring = running.filter(({ ports }) => ports.some(({ containerPort }) => containerPort === port));
	const [only, ...others] = declaring.length > 0 ? declaring : running;
	if (only === void 0 || others.length > 0) return void 0;
	const speaksOfPort = running.some((container) => container.arguments.some(({ text }) => text.includes(`:${port}`)));
	const off = flagsIn(only).find(({ flag, value }) => value === "0" && !flag.includes("web."));
	if (off === void 0 || speaksOfPort) return void 0;
	return {
		container: only.name,
		flag: off.flag,
		at: {
			...workload.field(...off.at),
			text: off.flag
		}
	};
}
function flagsIn({ arguments: words }) {
	return words.flatMap(({ text, at }, index) => {
		const [flag = "", value] = text.split("=", 2);
		if (!flagName.test(flag)) return [];
		const next = words[index + 1];
		if (value !== void 0) return [{
			flag,
			value,
			at
		}];
		return next === void 0 ? [] : [{
			flag,
			value: next.text,
			at: next.at
		}];
	});
}

// src/discovery/scrape/scrape-verdict.ts
function judgeScrape(graph, target, job) {
	const all = listenersBehind(graph, target);
	const closed = all.find(({ listener }) => listener.isClosed);
	if (closed !== void 0) return refused$1(closed, "closed");
	const reachable = all.filter(({ listener }) => !isLoopback(listener.host));
	const [first] = all;
	const [other] = reachable;
	if (first !== void 0 && other === void 0) return target.port !== void 0 && !isTakenByAnother(graph, first.listener, target.port) ? refused$1(first, "loopback") : judgeBacking(target);
	if (other === void 0) return judgeBacking(target);
	const answers = ({ listener: { scheme } }) => scheme === void 0 || scheme === job.scheme;
	if (!reachable.some(answers)) return refused$1(other, "scheme", job.scheme);
	if (!other.certain) return judgeBacking(target);
	return {
		verdict: "up",
		why: `${other.listener.component} listens there`,
		evidence: [evidenceOf(other.listener)]
	};
}
function judgeBacking({ backing, port, service }) {
	if (backing.kind === "outside") return unknown$1(`the pods behind Service ${service?.ref ?? ""} are not in the scan`);
	if (backing.kind === "address") return unknown$1(`what listens on ${backing.ip}:${port ?? ""} is not in the scan`);
	const { workload } = backing;
	const declaring = workload.template.containers.filter(({ ports }) => ports.some(({ containerPort }) => containerPort === port));
	const [first] = declaring;
	if (first === void 0 || port === void 0) return unknown$1(`no container of ${nameOf$3(workload)} declares port ${port ?? ""}`);
	const overTcp = declaring.filter(({ ports }) => ports.some(({ containerPort, protocol }) => containerPort === port && protocol === "TCP"));
	if (overTcp.length === 0) return unknown$1(`${nameOf$3(workload)} declares port ${port}, but not for TCP, over which Prometheus scrapes`);
	const running = overTcp.find(({ init, sidecar }) => !init || sidecar);
	const why = `container "${(running ?? overTcp[0] ?? first).name}" of ${nameOf$3(workload)} declares port ${port}`;
	if (running !== void 0) return {
		verdict: "up",
		why,
		evidence: []
	};
	return {
		verdict: "down",
		why: `connect: connection refused: only init ${why}, and it has ended`,
		evidence: []
	};
}
function listenersBehind(graph, target) {
	const { backing, port, service } = target;
	const onPort = port === void 0 ? [] : graph.listenersOn(port);
	if (backing.kind === "workload") {
		const own = onPort.filter(({ object }) => object === backing.workload);
		const all = own.length > 0 ? own : configured(onPort, backing.workload.template.containers.map(componentOf));
		return all.length > 0 ? all.map(certainly) : programsOn(backing.workload, port);
	}
	if (backing.kind === "outside") return configured(onPort, Object.values(service?.spec.selector ?? {})).map(certainly);
	if (isLoopback(backing.ip)) return [];
	const near = onPort.flatMap((listener) => nearTo(listener, target, backing.ip));
	const answering = near.filter(({ listener: { host } }) => isWildcard(host) || host === backing.ip);
	if (answering.length > 0) return answering;
	return near.every(({ listener: { host } }) => isLoopback(host)) ? near : [];
}
function programsOn(workload, port) {
	return loopbackProgramsOf(workload).filter((listener) => listener.port === port).map((listener) => ({
		listener,
		certain: false
	}));
}
function configured(listeners, components) {
	return listeners.filter(({ container, component }) => container === void 0 && components.includes(component));
}
function certainly(listener) {
	return {
		listener,
		certain: true
	};
}
function nearTo(listener, { service, backing }, ip) {
	if (listener.machines.includes(ip)) return [{
		listener,
		certain: true
	}];
	if (!listener.isOnMachine) return [];
	if (![service, backing.kind === "address" ? backing.object : void 0].flatMap((owner) => owner === void 0 ? [] : [owner.name, ...Object.values(owner.labels)]).some((word) => word.includes(listener.component))) return [];
	return [{
		listener,
		certain: listener.machines.length === 0
	}];
}
function isTakenByAnother(graph, listener, port) {
	return graph.world.objects.workloads.some((workload) => (workload === listener.object || workload.template.hostNetwork) && workload.template.containers.some((container) => componentOf(container) === void 0 && !(workload === listener.object && container.name === listener.container) && serves(container, port)));
}
function serves({ ports, arguments: words }, port) {
	return ports.some(({ containerPort }) => containerPort === port) || words.some(({ text }) => /listen|bind/.test(text) && text.includes(`:${port}`));
}
function refused$1({ listener, certain }, how, scheme = "") {
	const why = {
		loopback: `connect: connection refused: ${listener.component} listens on ${listener.host} only`,
		scheme: `${listener.component} speaks ${listener.scheme ?? ""} there, the scrape ${scheme}`,
		closed: `connect: connection refused: ${listener.component} opens port ${listener.port} no more`
	}[how];
	return {
		verdict: certain ? "down" : "unknown",
		why,
		evidence: [evidenceOf(listener)],
		refusedBy: {
			listener,
			how,
			certain
		}
	};
}
function evidenceOf({ at, component, flag }) {
	return {
		at,
		label: `${flag} of ${component}`
	};
}
function unknown$1(why) {
	return {
		verdict: "unknown",
		why,
		evidence: []
	};
}
function nameOf$3({ kind, ref }) {
	return `${kind} ${ref}`;
}

// src/discovery/scrape/judge-dialled.ts
function judgeDialled(graph, target, found, labels) {
	const scheme = getLabel(labels, "__scheme__");
	if (scheme !== "http" && scheme !== "https") {
		if (isSymbolic$1(scheme)) return unknown("relabelling writes a scheme that is not in the scan");
		return {
			...unknown(`unsupported protocol scheme "${scheme}"`),
			verdict: "down"
		};
	}
	const address = getLabel(labels, "__address__");
	if (address === found) return judgeScrape(graph, target, { scheme });
	const dialled = splitAddress(address);
	if (dialled.host !== splitAddress(found).host) return unknown(`relabelling writes the address ${address}, and what listens there is not in the scan`);
	const usual = scheme === "https" ? 443 : 80;
	const port = dialled.port === "" ? usual : Number(dialled.port);
	if (!Number.isInteger(port)) return unknown("relabelling writes a port that is not in the scan");
	return judgeScrape(graph, {
		...target,
		port
	}, { scheme });
}
function splitAddress(address) {
	const match = /^(.*):(\d+|\uE000[^\uE001]*\uE001)$/su.exec(address);
	return {
		host: match?.[1] ?? address,
		port: match?.[2] ?? ""
	};
}
function unknown(why) {
	return {
		verdict: "unknown",
		why,
		evidence: []
	};
}

// src/discovery/relabel/found-target.ts
var FoundTarget = class FoundTarget {
	target;
	fate;
	judgement;
	constructor(target, fate, judgement) {
		this.target = target;
		this.fate = fate;
		this.judgement = judgement;
	}
	judged(verdict, why, evidence) {
		return new FoundTarget(this.target, this.fate, {
			verdict,
			why,
			evidence
		});
	}
	get url() {
		return show(this.fate.url);
	}
	get labels() {
		return shown$4(visibleLabels(this.fate.labels));
	}
	get verdict() {
		return this.judgement?.verdict ?? this.fate.scrape.verdict;
	}
	get why() {
		return this.judgement?.why ?? show(this.fate.scrape.why);
	}
	get evidence() {
		return this.judgement?.evidence ?? [...this.target.evidence(), ...this.fate.scrape.evidence];
	}
	get shard() {
		return this.fate.shard;
	}
};

// src/discovery/relabel/populate-discovered-labels.ts
function populateDiscoveredLabels(target, job) {
	const labels = target.labels();
	const preset = (name, value) => {
		if (value !== "" && !labels.has(name)) labels.set(name, value);
	};
	preset("job", job.jobName);
	preset("__scrape_interval__", formatDuration(job.scrapeInterval));
	preset("__scrape_timeout__", formatDuration(job.scrapeTimeout));
	preset("__metrics_path__", job.metricsPath);
	preset("__scheme__", job.scheme);
	for (const [name, [value = ""]] of Object.entries(job.params)) preset(`__param_${name}`, value);
	return labels;
}

// src/discovery/relabel/relabel-symbolic.ts
const unknownResult = symbol("result of relabelling");
function decide(regex, value, version) {
	if (isSymbolic$1(value)) return decideSymbolic(regex, value, version);
	return decideKnown(regex, value, version);
}
function decideKnown(regex, value, version) {
	const match = findSubmatch(compileRegex(regex, version), value);
	return match === void 0 ? { matches: "no" } : {
		matches: "yes",
		match
	};
}
function decideEqual(a, b) {
	if (a === b) return "yes";
	if (!isSymbolic$1(a) && !isSymbolic$1(b)) return "no";
	if (a === "" || b === "") return possibleTexts(a + b).includes("") ? "unknown" : "no";
	return headsDiffer(knownHead(a), knownHead(b)) || tailsDiffer(knownTail(a), knownTail(b)) ? "no" : "unknown";
}
function decideSymbolic(regex, value, version) {
	const glob = globOf(regex);
	if (glob === void 0) return { matches: "unknown" };
	const [whole = value, ...shorter] = possibleTexts(value);
	const decision = decideByGlob(glob, regex, whole, version);
	return shorter.every((text) => {
		return (isSymbolic$1(text) ? decideByGlob(glob, regex, text, version) : decideKnown(regex, text, version)).matches === decision.matches;
	}) ? decision : { matches: "unknown" };
}
function decideByGlob(glob, regex, value, version) {
	const masked = mask(value);
	const match = findSubmatch(compileRegex(regex, version), masked.text);
	if (match !== void 0) {
		const groups = match.groups.map(masked.restore);
		return {
			matches: "yes",
			match: groupsAreExact(glob, masked.text, version) ? {
				groups,
				names: match.names
			} : void 0
		};
	}
	return { matches: glob.literal !== void 0 && glob.literal.length < masked.text.length || headsDiffer(glob.head, knownHead(value)) || tailsDiffer(glob.tail, knownTail(value)) ? "no" : "unknown" };
}
const piece = /(?:\((?:\?:|\?P?<\w+>)?(?<group>\.[*+]\??)\)|(?<wildcard>\.[*+]\??)|\\(?<escaped>[!-/:-@[-`{-~])|(?<plain>[^\\.+*?()|[\]{}^$\uE000-\uF8FF]))(?![*+?{])/uy;
const globOf = remembered(1e3, (regex) => {
	const body = regex.replace(/^\^/, "").replace(/(?<!\\)\$$/, "");
	const literals = [""];
	const wildcards = [];
	piece.lastIndex = 0;
	for (let at = 0; at < body.length; at = piece.lastIndex) {
		const found = piece.exec(body)?.groups;
		if (found === void 0) return void 0;
		const wildcard = found.group ?? found.wildcard;
		if (wildcard === void 0) literals[literals.length - 1] += found.escaped ?? found.plain ?? "";
		else {
			wildcards.push(wildcard);
			literals.push("");
		}
	}
	return {
		literal: wildcards.length === 0 ? literals.join("") : void 0,
		head: literals.at(0) ?? "",
		tail: literals.at(-1) ?? "",
		separators: literals.slice(1, -1),
		allGreedy: wildcards.every((wildcard) => !wildcard.endsWith("?")),
		grouped: literals.map((text, i) => quoteMeta(text) + (wildcards[i] ? `(${wildcards[i]})` : "")).join("")
	};
});
function groupsAreExact(glob, text, version) {
	if (glob.separators.every((separator) => separator.includes(";"))) return true;
	const first = findSubmatch(compileRegex(glob.grouped, version), text)?.groups[1] ?? "";
	return glob.allGreedy && !/[\uE100-\uE1FF]/u.test(text.slice(glob.head.length + first.length));
}
function mask(value) {
	const symbols = [];
	const parts = symbolParts(value).map((part) => {
		if (!isSymbolic$1(part)) return part;
		const known = symbols.indexOf(part);
		const index = known < 0 ? symbols.push(part) - 1 : known;
		return String.fromCharCode(57600 + Math.min(index, 255));
	});
	const restore = (text) => text.replace(/[\uE100-\uE1FF]/gu, (char) => symbols[char.charCodeAt(0) - 57600] ?? char);
	return {
		text: parts.join(""),
		restore
	};
}
function headsDiffer(a, b) {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) !== b.slice(0, length);
}
function tailsDiffer(a, b) {
	const length = Math.min(a.length, b.length);
	return a.slice(a.length - length) !== b.slice(b.length - length);
}
function quoteMeta(text) {
	return text.replace(/[\\.+*?()|[\]{}^$]/gu, "\\$&");
}

// src/discovery/relabel/populate-labels.ts
function populateLabels(relabelled, version) {
	const found = getLabel(relabelled, "__address__");
	if (found === "") return refused("no address");
	const scheme = getLabel(relabelled, "__scheme__");
	const port = version === 2 && wantsPort(found) ? defaultPort(scheme) : "";
	if (port === void 0) return refused(`invalid scheme: ${JSON.stringify(scheme)}`);
	const address = found + port;
	const fault = checkTargetAddress(address) ?? checkTimes(relabelled) ?? checkSwitches(relabelled);
	if (fault !== void 0) return refused(fault);
	const labels = /* @__PURE__ */ new Map();
	for (const [name, value] of relabelled) if (!name.startsWith("__meta_")) labels.set(name, value);
	labels.set("__address__", address);
	if (getLabel(labels, "instance") === "") labels.set("instance", address);
	return {
		ok: true,
		labels
	};
}
function refused(fault) {
	return {
		ok: false,
		fault
	};
}
function checkTargetAddress(address) {
	return symbolParts(address).some((part) => !isSymbolic$1(part) && part.includes("/")) ? `${JSON.stringify(address)} is not a valid hostname` : void 0;
}
function checkTimes(labels) {
	const interval = getLabel(labels, "__scrape_interval__");
	const timeout = getLabel(labels, "__scrape_timeout__");
	const fault = checkTime(interval, "interval") ?? checkTime(timeout, "timeout");
	if (fault !== void 0 || isSymbolic$1(interval + timeout)) return fault;
	if (milliseconds(timeout) <= milliseconds(interval)) return void 0;
	return `scrape timeout cannot be greater than scrape interval ("${timeout}" > "${interval}")`;
}
function checkTime(text, name) {
	if (isSymbolic$1(text)) return void 0;
	const duration = parseDuration(text);
	if (!duration.ok) return `error parsing scrape ${name}: ${duration.fault}`;
	return duration.milliseconds === 0 ? `scrape ${name} cannot be 0` : void 0;
}
function milliseconds(text) {
	const duration = parseDuration(text);
	return duration.ok ? duration.milliseconds : 0;
}
const switches = [
	["__convert_classic_histograms_to_nhcb__", "convert classic histograms to nhcb"],
	["__always_scrape_classic_histograms__", "always scrape classic histograms"],
	["__scrape_native_histograms__", "scrape native histograms"]
];
function checkSwitches(labels) {
	for (const [name, title] of switches) {
		const value = getLabel(labels, name);
		if (value === "" || isSymbolic$1(value) || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value)) continue;
		return `error parsing ${title}: strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`;
	}
}
function defaultPort(scheme) {
	if (scheme === "" || scheme === "http" || isSymbolic$1(scheme)) return ":80";
	return scheme === "https" ? ":443" : void 0;
}
function wantsPort(address) {
	if (address.includes(unknownResult)) return false;
	const text = symbolParts(address).map((part) => isSymbolic$1(part) ? "" : part.replace(/[^:[\]]/g, "")).join("");
	return !splits(text) && splits(`${text}:`);
}
function splits(punctuation) {
	return punctuation === ":" || /^\[:*\]:$/.test(punctuation);
}

// src/util/case.ts
const simpleUpper = new Map([
	...[
		8064,
		8080,
		8096
	].flatMap((first) => Array.from({ length: 8 }, (_, i) => pair(first + i, first + i + 8))),
	pair(8115, 8124),
	pair(8131, 8140),
	pair(8179, 8188)
]);
const simpleLower = new Map([pair(304, 105)]);
function toLower(text) {
	return mapCodePoints(text, simpleLower, (char) => char.toLowerCase());
}
function toUpper(text) {
	return mapCodePoints(text, simpleUpper, (char) => char.toUpperCase());
}
function mapCodePoints(text, simple, map) {
	let mapped = "";
	for (const char of text) {
		const other = map(char);
		mapped += simple.get(char) ?? (isOneCodePoint(other) ? other : char);
	}
	return mapped;
}
function isOneCodePoint(text) {
	return text.length === 1 || text.length === 2 && (text.codePointAt(0) ?? 0) > 65535;
}
function pair(from, to) {
	return [String.fromCodePoint(from), String.fromCodePoint(to)];
}

// src/util/md5.ts
function md5Tail(text) {
	return createHash("md5").update(text, "utf8").digest().readBigUInt64BE(8);
}

// src/discovery/relabel/relabel.ts
function relabel(labels, rules, version) {
	const builder = new Builder(labels);
	let unsure;
	for (const [index, rule] of rules.entries()) {
		builder.rule = index;
		const keep = apply(rule, builder, version);
		if (keep === "no") return {
			kept: false,
			by: index,
			writes: builder.writes
		};
		if (keep === "unknown") unsure ??= index;
	}
	const { labels: result, writes } = builder;
	if (unsure !== void 0) return {
		kept: "unknown",
		by: unsure,
		labels: result,
		writes
	};
	return {
		kept: true,
		labels: result,
		writes
	};
}
function apply(rule, builder, version) {
	const value = joined$1(rule, builder);
	switch (rule.action) {
		case "drop": return not(decide(rule.regex, value, version).matches);
		case "keep": return decide(rule.regex, value, version).matches;
		case "dropequal": return not(decideEqual(builder.get(rule.targetLabel), value));
		case "keepequal": return decideEqual(builder.get(rule.targetLabel), value);
		case "replace":
			replace$1(rule, decide(rule.regex, value, version), builder, version);
			return "yes";
		case "lowercase":
			builder.set(rule.targetLabel, isSymbolic$1(value) ? inCase("lower", value) : toLower(value));
			return "yes";
		case "uppercase":
			builder.set(rule.targetLabel, isSymbolic$1(value) ? inCase("upper", value) : toUpper(value));
			return "yes";
		case "hashmod":
			builder.set(rule.targetLabel, hashMod(value, rule.modulus));
			return "yes";
		case "labelmap":
			labelMap(rule, builder, version);
			return "yes";
		case "labeldrop": {
			const regex = compileRegex(rule.regex, version);
			builder.deleteWhere((name) => matchString(regex, name));
			return "yes";
		}
		case "labelkeep": {
			const regex = compileRegex(rule.regex, version);
			builder.deleteWhere((name) => !matchString(regex, name));
			return "yes";
		}
	}
	return rule.action;
}
function joined$1({ sourceLabels, separator }, builder) {
	const [first, second] = sourceLabels;
	if (first !== void 0 && second === void 0) return builder.get(first);
	return sourceLabels.map((name) => builder.get(name)).join(separator);
}
function replace$1(rule, decision, builder, version) {
	if (decision.matches === "no") return;
	const match = decision.matches === "yes" ? decision.match : void 0;
	const target = fill(rule.targetLabel, match);
	if (isSymbolic$1(target) || !isValidLabelName(target, version)) return;
	const isCertain = decision.matches === "yes" || builder.get(target) === rule.replacement;
	builder.set(target, isCertain ? fill(rule.replacement, match) : unknownResult);
}
function fill(template, match) {
	if (match !== void 0) return expand(template, match);
	return hasVariable(template) ? unknownResult : template;
}
function inCase(name, value) {
	return (possibleTexts(value).includes("") ? optionalSymbol : symbol)(`${name} case of ${value.replace(/, if any/g, "")}`);
}
function hashMod(value, modulus) {
	if (modulus === 1) return "0";
	if (isSymbolic$1(value)) return symbol(`hash of ${value} modulo ${modulus}`);
	return String(md5Tail(value) % BigInt(modulus));
}
function labelMap(rule, builder, version) {
	const regex = compileRegex(rule.regex, version);
	const mapped = /* @__PURE__ */ new Map();
	for (const [name, value] of sortedLabels(builder.labels)) {
		if (!matchString(regex, name)) continue;
		const target = replaceAllString(regex, name, rule.replacement);
		const other = mapped.get(target);
		mapped.set(target, other === void 0 || other === value ? value : symbol(`one of several values of ${target}`));
	}
	for (const [name, value] of mapped) builder.set(name, value);
}
function not(verdict) {
	return verdict === "unknown" ? verdict : verdict === "yes" ? "no" : "yes";
}
var Builder = class {
	labels;
	writes = /* @__PURE__ */ new Map();
	rule = 0;
	constructor(labels) {
		this.labels = new Map(labels);
	}
	get(name) {
		return getLabel(this.labels, name);
	}
	set(name, value) {
		if (value === "") {
			this.delete(name);
			return;
		}
		this.labels.set(name, value);
		this.writes.set(name, this.rule);
	}
	delete(name) {
		if (this.labels.delete(name)) this.writes.set(name, this.rule);
	}
	deleteWhere(matches) {
		for (const name of [...this.labels.keys()]) if (matches(name)) this.delete(name);
	}
};

// src/discovery/relabel/shard.ts
function shardOf(labels, { shards, hashed, byZone }) {
	if (getLabel(labels, "__tmp_disable_sharding") !== "") return "all";
	const value = getLabel(labels, "__tmp_hash") || getLabel(labels, hashed);
	if (byZone || isSymbolic$1(value)) return "unknown";
	return Number(md5Tail(value) % BigInt(shards));
}

// src/discovery/relabel/target-url.ts
const paramPrefix = "__param_";
function targetUrl(labels, params = {}) {
	const scheme = getLabel(labels, "__scheme__");
	const host = mapKnown(getLabel(labels, "__address__"), (text) => percentEscape(text, hostSafe));
	const path = getLabel(labels, "__metrics_path__");
	const slash = path === "" || path.startsWith("/") || isSymbolic$1(path.slice(0, 1)) ? "" : "/";
	const query = encodeParams(labels, params);
	return `${scheme === "" ? "//" : `${scheme}://`}${host}${slash}${path === "*" ? path : mapKnown(path, (text) => percentEscape(text, pathSafe))}${query === "" ? "" : `?${query}`}`;
}
function targetKey(labels, url) {
	return JSON.stringify([sortedLabels(labels), url]);
}
function encodeParams(labels, params) {
	const all = new Map(Object.entries(params).map(([name, values]) => [name, [...values]]));
	for (const [label, value] of labels) {
		if (!label.startsWith(paramPrefix)) continue;
		const name = label.slice(8);
		all.set(name, [value, ...(all.get(name) ?? []).slice(1)]);
	}
	return [...all].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([name, values]) => values.map((value) => `${encodeQuery(name)}=${encodeQuery(value)}`)).join("&");
}
function encodeQuery(value) {
	return mapKnown(value, (text) => percentEscape(text, querySafe).replaceAll("%20", "+"));
}
const querySafe = /[A-Za-z0-9\-_.~]/;
const pathSafe = /[A-Za-z0-9\-_.~$&+,/:;=@]/;
const hostSafe = /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/;
function percentEscape(text, safe) {
	let escaped = "";
	for (const char of text) escaped += safe.test(char) ? char : percentEncode(char);
	return escaped;
}
function percentEncode(char) {
	return Buffer.from(char, "utf8").toString("hex").toUpperCase().replace(/../g, "%$&");
}

// src/discovery/relabel/relabel-target.ts
function relabelTarget(graph, target, job) {
	const version = majorOf(job.running);
	const again = () => populateDiscoveredLabels(target, job);
	const discoveredLabels = again();
	const configs = job.relabelConfigs.map(({ config }) => config);
	const result = relabel(discoveredLabels, configs, version);
	if (result.kept === false) {
		const by = job.relabelConfigs[result.by];
		if (by === void 0) throw new Error(`relabelling names rule ${result.by} of ${job.relabelConfigs.length}`);
		return {
			target,
			discoveredLabels: again,
			fate: {
				kind: "dropped",
				by
			}
		};
	}
	const population = populateLabels(result.labels, version);
	if (!population.ok) return {
		target,
		discoveredLabels: again,
		fate: {
			kind: "failed",
			fault: population.fault
		}
	};
	const { labels } = population;
	const address = getLabel(discoveredLabels, "__address__");
	const shard = job.sharding && shardOf(result.labels, job.sharding);
	const unsure = result.kept === "unknown" ? job.relabelConfigs[result.by] : void 0;
	const scrape = unsure === void 0 ? judgeDialled(graph, target, address, labels) : undecided(unsure);
	const isRedirected = getLabel(labels, "__address__") !== address;
	return {
		target,
		discoveredLabels: again,
		fate: new Kept(target, job, targetUrl(labels, job.params), isRedirected, scrape, shard)
	};
}
var Kept = class {
	kind = "kept";
	target;
	job;
	url;
	isRedirected;
	scrape;
	shard;
	constructor(target, job, url, isRedirected, scrape, shard) {
		this.target = target;
		this.job = job;
		this.url = url;
		this.isRedirected = isRedirected;
		this.scrape = scrape;
		this.shard = shard;
	}
	get labels() {
		const version = majorOf(this.job.running);
		const configs = this.job.relabelConfigs.map(({ config }) => config);
		const result = relabel(populateDiscoveredLabels(this.target, this.job), configs, version);
		const population = result.kept === false ? void 0 : populateLabels(result.labels, version);
		if (population?.ok !== true) throw new Error("relabelling drops a target that it kept before");
		return population.labels;
	}
};
function undecided(rule) {
	return {
		verdict: "unknown",
		why: `whether "${describeRule(rule)}" keeps it depends on what is not in the scan`,
		evidence: [{
			at: rule.at,
			label: "the rule that decides"
		}]
	};
}
function targetsOf(outcomes) {
	const targets = /* @__PURE__ */ new Map();
	const isSingle = outcomes.filter(({ fate }) => fate.kind === "kept").length === 1;
	for (const { target, fate } of outcomes) {
		if (fate.kind !== "kept") continue;
		const key = isSingle ? "" : targetKey(fate.labels, fate.url);
		if (targets.has(key)) continue;
		targets.set(key, new FoundTarget(target, fate));
	}
	return [...targets.values()];
}
function droppedOf(outcomes) {
	return outcomes.flatMap(({ target, discoveredLabels, fate }) => {
		if (fate.kind !== "dropped") return [];
		return [{
			discoveredLabels: shown$4(labelRecord(discoveredLabels())),
			by: describeRule(fate.by),
			evidence: [{
				at: fate.by.at,
				label: "the rule was made from this"
			}, ...target.evidence()]
		}];
	});
}
function describeRule({ config }) {
	const { action, sourceLabels, separator, regex, targetLabel } = config;
	const source = sourceLabels.join(separator);
	if (action === "keepequal" || action === "dropequal") return `${action}: ${source} equals ${targetLabel}`;
	return `${action}: ${source} matches "${regex}"`;
}

// src/discovery/generation/target-limit.ts
function exceededLimit(prometheus, monitor, outcomes) {
	const { limit, at } = limitOf(prometheus, monitor);
	if (limit === 0 || (prometheus?.spec.shards ?? 1) > 1) return void 0;
	const surely = surelyKept(outcomes);
	const count = surely.reduce((sum, outcome) => sum + leastCountOf(outcome), 0);
	return count > limit ? {
		count,
		limit,
		at,
		isCertain: surely.length > limit
	} : void 0;
}
function surelyKept(outcomes) {
	const kept = outcomes.flatMap((outcome) => {
		const { target, fate } = outcome;
		if (fate.kind !== "kept" || target.backing.kind === "outside") return [];
		return [[targetKey(fate.labels, fate.url), outcome]];
	});
	return [...new Map(kept).values()];
}
function withLimit(prometheus, monitor, outcomes, targets) {
	const exceeded = exceededLimit(prometheus, monitor, outcomes);
	if (exceeded === void 0) return targets;
	const { count, limit, at } = exceeded;
	const why = `target_limit exceeded (number of targets: ${count}, limit: ${limit})`;
	const evidence = [{
		at,
		label: "the limit on targets"
	}];
	return targets.map((target) => target.judged("down", why, evidence));
}
function limitOf(prometheus, monitor) {
	const enforced = prometheus?.spec.enforcedTargetLimit ?? 0;
	const own = monitor.spec.targetLimit;
	const usual = own || (prometheus?.spec.targetLimit ?? 0);
	if (prometheus !== void 0 && enforced > 0 && (usual === 0 || enforced < usual)) return {
		limit: enforced,
		at: prometheus.field("spec", "enforcedTargetLimit")
	};
	if (prometheus === void 0 || own > 0) return {
		limit: own,
		at: monitor.field("spec", "targetLimit")
	};
	return {
		limit: usual,
		at: prometheus.field("spec", "targetLimit")
	};
}
function leastCountOf({ target, fate }) {
	if (fate.kind !== "kept") return 0;
	const differ = [...fate.labels.values()].some(isSymbolic$1);
	return target.backing.kind === "workload" && differ ? target.backing.workload.replicas ?? 1 : 1;
}

// src/discovery/scrape/judge-targets.ts
function judgeTargets(graph, pool, outcomes) {
	const targets = withLimit(pool.prometheus, pool.monitor, outcomes, targetsOf(outcomes));
	return withToken(pool.tokenFile, withWaiting(graph, pool, withDoubt(pool, targets)));
}
function withToken(tokenFile, targets) {
	if (tokenFile === void 0 || !isSurelyMissing(tokenFile.found)) return targets;
	const { path, at } = tokenFile.file;
	const why = `unable to read authorization credentials: unable to read file ${path}: open ${path}: no such file or directory`;
	const evidence = [{
		at,
		label: "the token that no mount holds"
	}];
	return targets.map((target) => target.judged("down", why, evidence));
}
function withDoubt({ files, tokenFile }, targets) {
	const doubtful = (tokenFile === void 0 ? files : [...files, tokenFile]).find(({ found }) => found.state === "not-mounted");
	if (doubtful === void 0) return targets;
	const { path, at } = doubtful.file;
	return unproven(targets, `no mount that the scan knows of holds ${path}`, [{
		at,
		label: "the file that no mount holds"
	}]);
}
function withWaiting(graph, { prometheus }, targets) {
	const [mount] = prometheus === void 0 ? [] : missingMounts(graph, prometheus);
	if (mount === void 0) return targets;
	const { makes, name } = mount.part;
	const evidence = [{
		at: mount.at,
		label: "what the pod mounts"
	}];
	if (mount.found.state === "absent") {
		const why = `the Prometheus pod waits for ${makes} "${name}", which is nowhere`;
		return targets.map((target) => target.judged("down", why, evidence));
	}
	return unproven(targets, `the Prometheus pod may wait for ${makes} "${name}", which the scan holds elsewhere only`, evidence);
}
function unproven(targets, why, evidence) {
	return targets.map((target) => target.verdict === "up" ? target.judged("unknown", why, evidence) : target);
}

// src/discovery/service-discovery/discovered.ts
const nothingDiscovered = {
	services: [],
	workloads: [],
	targets: [],
	others: () => []
};

// src/discovery/service-discovery/pod-controller.ts
function podControllerOf(workload) {
	const { kind, name } = workload;
	const of = `of a pod of ${kind} ${workload.ref}`;
	const hash = symbol(`template hash ${of}`);
	const revision = { "controller-revision-hash": symbol(`revision ${of}`) };
	switch (kind) {
		case "Deployment": return {
			kind: "ReplicaSet",
			name: `${name}-${hash}`,
			labels: { "pod-template-hash": hash }
		};
		case "Rollout": return {
			kind: "ReplicaSet",
			name: `${name}-${hash}`,
			labels: { "rollouts-pod-template-hash": hash }
		};
		case "StatefulSet": return {
			kind,
			name,
			labels: {
				"statefulset.kubernetes.io/pod-name": symbol(`name ${of}`),
				"apps.kubernetes.io/pod-index": symbol(`index ${of}`),
				...revision
			}
		};
		case "CloneSet": return {
			kind,
			name,
			labels: {
				"apps.kruise.io/cloneset-instance-id": symbol(`instance ${of}`),
				...revision
			}
		};
		case "DaemonSet": return {
			kind,
			name,
			labels: {
				...revision,
				"pod-template-generation": symbol(`generation ${of}`)
			}
		};
		case "Job": return {
			kind,
			name,
			labels: {
				"job-name": name,
				"batch.kubernetes.io/job-name": name
			}
		};
		case "CronJob": return {
			kind: "Job",
			name: symbol(`Job of CronJob ${workload.ref}`),
			labels: {}
		};
		case "ReplicaSet":
		case "ReplicationController": return {
			kind,
			name,
			labels: {}
		};
		case "Pod": return {
			kind: void 0,
			name: void 0,
			labels: {}
		};
	}
}

// src/discovery/service-discovery/pod-labels.ts
function podAddress(workload) {
	const what = workload.template.hostNetwork ? "node IP" : "pod IP";
	return symbol(`${what} of ${workload.kind} ${workload.ref}`);
}
function podName(workload) {
	if (workload.kind === "Pod" && workload.name !== "") return workload.name;
	return symbol(`name of a pod of ${workload.kind} ${workload.ref}`);
}
function addPodLabels(set, workload) {
	const { template, kind } = workload;
	const finishes = kind === "Job" || kind === "CronJob";
	const prefix = "__meta_kubernetes_pod_";
	set.set(`${prefix}ip`, podAddress(workload));
	set.set(`${prefix}ready`, symbol("readiness"));
	set.set(`${prefix}phase`, finishes ? symbol("phase") : "Running");
	set.set(`${prefix}node_name`, template.nodeName ?? symbol("node name"));
	set.set(`${prefix}host_ip`, symbol("host IP"));
	set.set(`${prefix}uid`, symbol("uid"));
	const controller = podControllerOf(workload);
	set.set(`${prefix}controller_kind`, controller.kind);
	set.set(`${prefix}controller_name`, controller.name);
	const labels = {
		...template.labels,
		...controller.labels
	};
	set.addMeta("pod", {
		name: podName(workload),
		labels,
		annotations: template.annotations
	});
}
function addContainerLabels(set, container, port, protocol) {
	const prefix = "__meta_kubernetes_pod_container_";
	addContainer(set, container);
	set.set(`${prefix}port_name`, port.name);
	set.set(`${prefix}port_number`, port.containerPort === void 0 ? void 0 : String(port.containerPort));
	set.set(`${prefix}port_protocol`, protocol);
}
function addContainer(set, { name, image, init }) {
	const prefix = "__meta_kubernetes_pod_container_";
	set.set(`${prefix}name`, name);
	set.set(`${prefix}image`, image);
	set.set(`${prefix}init`, String(init));
}
function containersSeen({ template }, running) {
	return isAtLeast(running, 3, 0) ? template.containers : template.containers.filter(({ init }) => !init);
}
function containerOfPort(workload, port, running) {
	for (const container of containersSeen(workload, running).toReversed()) {
		const found = container.ports.find(({ containerPort }) => containerPort === port);
		if (found !== void 0) return {
			container,
			port: found
		};
	}
}
function findPort(workload, targetPort, port, protocol) {
	if (typeof targetPort !== "string") return targetPort ?? port;
	for (const container of workload.template.containers) {
		if (container.init && !container.sidecar) continue;
		const found = container.ports.find((candidate) => candidate.name === targetPort && candidate.protocol === protocol);
		if (found?.containerPort !== void 0) return found.containerPort;
	}
}

// src/discovery/service-discovery/selected-objects.ts
function selectedServices(graph, namespaces, selector, rules) {
	const near = nearObjects(graph.services, selector) ?? graph.servicesIn(namespaces);
	const passes = passesRules("service", selector, rules);
	return near.filter(({ namespace, labels }) => mayBeIn(namespace, namespaces) && passes(labels));
}
function selectedWorkloads(graph, namespaces, selector, rules) {
	const near = nearObjects(graph.workloads, selector) ?? graph.workloadsIn(namespaces);
	const passes = passesRules("pod", selector, rules);
	return near.filter(({ namespace, template }) => mayBeIn(namespace, namespaces) && passes(template.labels));
}
function passesRules(role, selector, rules) {
	const configs = rules.filter(({ from }) => from === "selector").map(({ config }) => config);
	const isExact = !JSON.stringify(selector).includes(".") || configs.length === 0;
	return (labels) => {
		if (matches(selector, labels)) return true;
		if (isExact) return false;
		const meta = new LabelSet().addMeta(role, {
			name: "",
			labels,
			annotations: {}
		});
		return relabel(meta.labels, configs, 3).kept !== false;
	};
}
function nearObjects(index, selector) {
	const [label] = Object.entries(selector.matchLabels);
	if (label !== void 0) {
		const [key, value] = label;
		return index.withLabel(key, value.includes(".") ? void 0 : value);
	}
	const positive = selector.matchExpressions.find(({ operator }) => operator === "In" || operator === "Exists");
	return positive === void 0 ? void 0 : index.withLabel(positive.key);
}

// src/discovery/service-discovery/undeclared-ports.ts
function undeclaredPorts(service, workload, used, common, running) {
	return containersSeen(workload, running).flatMap((container) => container.ports.flatMap((port) => {
		const number = port.containerPort;
		if (number === void 0 || used.has(number)) return [];
		return [{
			labels: () => {
				const set = common();
				set.set("__address__", joinHostPort(podAddress(workload), number));
				addPodLabels(set, workload);
				addContainerLabels(set, container, port, port.protocol);
				return set.labels;
			},
			service,
			backing: {
				kind: "workload",
				workload,
				container
			},
			portName: void 0,
			port: number,
			evidence: () => [templateEvidence(workload)]
		}];
	}));
}
function templateEvidence(workload) {
	return {
		at: workload.key(...workload.template.at, "metadata", "labels"),
		label: `pods of ${workload.kind} ${workload.ref}`
	};
}

// src/discovery/service-discovery/discover-pods.ts
function discoverPods(graph, selector, job) {
	const workloads = selectedWorkloads(graph, job.namespaces, selector, job.relabelConfigs);
	return {
		...nothingDiscovered,
		workloads,
		targets: workloads.flatMap(targetsOfPods),
		others: () => {
			if (job.roleSelector) return [];
			const selected = new Set(workloads);
			return graph.workloadsIn(job.namespaces).filter((workload) => !selected.has(workload)).flatMap(targetsOfPods);
		}
	};
}
function targetsOfPods(workload) {
	if (workload.replicas === 0) return [];
	return workload.template.containers.flatMap((container) => container.ports.length === 0 ? [targetOf$2(workload, container, void 0)] : container.ports.map((port) => targetOf$2(workload, container, port)));
}
function targetOf$2(workload, container, port) {
	return {
		labels: () => labelsOf(workload, container, port),
		service: void 0,
		backing: {
			kind: "workload",
			workload,
			container
		},
		portName: port?.name,
		port: port?.containerPort,
		evidence: () => [templateEvidence(workload)]
	};
}
function labelsOf(workload, container, port) {
	const set = new LabelSet().set("__meta_kubernetes_namespace", namespaceLabel(workload));
	const ip = podAddress(workload);
	set.set("__address__", port === void 0 ? ip : joinHostPort(ip, port.containerPort ?? ""));
	addPodLabels(set, workload);
	if (port === void 0) addContainer(set, container);
	else addContainerLabels(set, container, port, port.protocol);
	return set.labels;
}

// src/discovery/service-discovery/discover-ingress.ts
function discoverIngress(graph, selector, job) {
	const passes = passesRules("ingress", selector, job.relabelConfigs);
	const near = graph.world.objects.ingresses.filter(({ namespace }) => mayBeIn(namespace, job.namespaces));
	return {
		...nothingDiscovered,
		targets: near.filter(({ labels }) => passes(labels)).flatMap(targetsOfIngress),
		others: () => job.roleSelector ? [] : near.filter(({ labels }) => !passes(labels)).flatMap(targetsOfIngress)
	};
}
function targetsOfIngress(ingress) {
	return ingress.rules.flatMap(({ host, paths }, index) => paths.map((path) => ({
		labels: () => labelsOfPath(ingress, host, path),
		service: void 0,
		backing: {
			kind: "address",
			ip: host ?? "",
			object: ingress
		},
		portName: void 0,
		port: void 0,
		evidence: () => [{
			at: ingress.field("spec", "rules", index),
			label: `a rule of ${title(ingress)}`
		}]
	})));
}
function labelsOfPath(ingress, host, path) {
	const set = new LabelSet().set("__meta_kubernetes_namespace", namespaceLabel(ingress));
	set.addMeta("ingress", ingress);
	set.set("__meta_kubernetes_ingress_class_name", ingress.ingressClassName);
	set.set("__address__", host);
	set.set("__meta_kubernetes_ingress_scheme", isTls(ingress, host) ? "https" : "http");
	set.set("__meta_kubernetes_ingress_host", host);
	set.set("__meta_kubernetes_ingress_path", path);
	return set.labels;
}
function isTls({ tlsHosts }, host = "") {
	return tlsHosts.some((pattern) => pattern === host || pattern.startsWith("*.") && host.slice(host.indexOf(".")) === pattern.slice(1));
}

// src/discovery/service-discovery/discover-static.ts
function staticTargets(resource, { targets, labels }, path) {
	return targets.map((address, index) => {
		const [, host = address, port] = /^(.*):(\d+)$/.exec(address) ?? [];
		return {
			labels: () => {
				const set = new LabelSet().set("__address__", address);
				for (const [name, value] of Object.entries(labels)) set.set(name, value);
				return set.labels;
			},
			service: void 0,
			backing: {
				kind: "address",
				ip: host,
				object: resource
			},
			portName: void 0,
			port: port === void 0 ? void 0 : Number(port),
			evidence: () => [{
				at: resource.field(...path, index),
				label: `a target of ${title(resource)}`
			}]
		};
	});
}

// src/discovery/service-discovery/discover-probe.ts
function discoverProbe(graph, probe, job) {
	const { staticConfig } = probe.spec.targets;
	if (staticConfig === void 0) return discoverIngress(graph, selectorOf$1(probe), job);
	const labels = {
		namespace: namespaceLabel(probe),
		...staticConfig.labels
	};
	const path = [
		"spec",
		"targets",
		"staticConfig",
		"static"
	];
	return {
		...nothingDiscovered,
		targets: staticTargets(probe, {
			...staticConfig,
			labels
		}, path)
	};
}

// src/discovery/service-discovery/node-labels.ts
function nodeLabels(node) {
	const set = new LabelSet().set("__meta_kubernetes_node_provider_id", node.providerID);
	for (const { type, status } of node.conditions) {
		const name = sanitizeLabelName(type.toLowerCase());
		set.set(`__meta_kubernetes_node_condition_${name}`, status.toLowerCase());
	}
	return set.addMeta("node", node).labels;
}
function unknownNodeLabels(labels, { relabelConfigs }) {
	for (const name of relabelConfigs.flatMap(({ config }) => config.sourceLabels)) {
		const part = /^__meta_kubernetes_node_(.+)$/.exec(name)?.[1];
		if (part !== void 0 && !labels.has(name)) labels.set(name, optionalSymbol(`${part.replaceAll("_", " ")} of the node`));
	}
	return labels;
}
function withNodeLabels(graph, target, job) {
	const name = nodeNameOf(target.labels());
	if (target.backing.kind === "address" && name === void 0) return target;
	const node = name === void 0 || isSymbolic$1(name) ? void 0 : graph.nodeNamed(name);
	const own = () => node === void 0 ? [] : nodeLabels(node);
	return {
		...target,
		labels: () => unknownNodeLabels(new Map([...target.labels(), ...own()]), job)
	};
}
function nodeNameOf(labels) {
	for (const [name, value] of labels) if (/_node_name$/.test(name)) return value;
}

// src/discovery/service-discovery/discover-nodes.ts
function discoverNodes(graph, config, index, selector, job) {
	const nodes = graph.world.objects.nodes.filter((node) => mayMatch(selector, node));
	const isWhole = graph.isClosed("any") && nodes.length > 0;
	return {
		...nothingDiscovered,
		targets: [...nodes.map((node) => targetOf$1(node, job)), ...isWhole ? [] : [otherNode(config, index, job)]]
	};
}
function mayMatch({ matchExpressions }, { labels }) {
	const known = matchExpressions.filter(({ key }) => Object.hasOwn(labels, key));
	return matches({
		matchLabels: {},
		matchExpressions: known
	}, labels);
}
function targetOf$1(node, job) {
	const ip = addressOf$2(node) ?? symbol(`address of ${title(node)}`);
	return {
		labels: () => {
			const labels = nodeLabels(node);
			labels.set("__address__", joinHostPort(ip, node.kubeletPort ?? symbol("kubelet port")));
			labels.set("instance", node.name);
			for (const { type, address } of node.addresses.toReversed()) labels.set(`__meta_kubernetes_node_address_${type}`, address);
			return unknownNodeLabels(labels, job);
		},
		service: void 0,
		backing: {
			kind: "address",
			ip,
			object: node
		},
		portName: void 0,
		port: node.kubeletPort,
		evidence: () => [{
			at: node.field("metadata", "name"),
			label: "the node"
		}]
	};
}
function otherNode(config, index, job) {
	const ip = symbol("address of a node");
	return {
		labels: () => {
			const name = symbol("name of a node");
			const labels = /* @__PURE__ */ new Map([
				["__address__", joinHostPort(ip, symbol("kubelet port"))],
				["instance", name],
				["__meta_kubernetes_node_name", name]
			]);
			return unknownNodeLabels(labels, job);
		},
		service: void 0,
		backing: {
			kind: "address",
			ip,
			object: config
		},
		portName: void 0,
		port: void 0,
		evidence: () => [{
			at: config.field("spec", "kubernetesSDConfigs", index, "role"),
			label: "it looks for nodes"
		}]
	};
}
const byRank = [
	"InternalIP",
	"InternalDNS",
	"ExternalIP",
	"ExternalDNS",
	"LegacyHostIP",
	"Hostname"
];
function addressOf$2({ addresses }) {
	for (const rank of byRank) {
		const found = addresses.find(({ type }) => type === rank);
		if (found !== void 0) return found.address;
	}
}

// src/discovery/service-discovery/discover-services.ts
function discoverServices(graph, selector, { namespaces, running }) {
	const services = selectedServices(graph, namespaces, selector, []);
	return {
		...nothingDiscovered,
		targets: services.flatMap((service) => targetsOfService$1(service, running))
	};
}
function targetsOfService$1(service, running) {
	const { name, spec } = service;
	const namespace = namespaceLabel(service);
	return spec.ports.map((port, index) => {
		const host = `${name}.${namespace}.svc`;
		return {
			labels: () => labelsOfPort(service, port, host, running),
			service,
			backing: {
				kind: "address",
				ip: host,
				object: service
			},
			portName: port.name,
			port: port.port,
			evidence: () => [{
				at: service.field("spec", "ports", index),
				label: `a port of Service ${service.ref}`
			}]
		};
	});
}
function labelsOfPort(service, port, host, running) {
	const { spec } = service;
	const set = new LabelSet().set("__meta_kubernetes_namespace", namespaceLabel(service)).addMeta("service", service);
	set.set("__address__", joinHostPort(host, port.port ?? ""));
	set.set("__meta_kubernetes_service_port_name", port.name);
	set.set("__meta_kubernetes_service_port_number", port.port === void 0 ? void 0 : String(port.port));
	set.set("__meta_kubernetes_service_port_protocol", port.protocol);
	set.set("__meta_kubernetes_service_type", spec.type ?? "ClusterIP");
	if (spec.type === "ExternalName") set.set("__meta_kubernetes_service_external_name", spec.externalName);
	else set.set("__meta_kubernetes_service_cluster_ip", spec.clusterIP ?? symbol("cluster IP"));
	if (spec.type === "LoadBalancer") set.set("__meta_kubernetes_service_loadbalancer_ip", balancerIp(service, running));
	return set.labels;
}
function balancerIp({ spec }, running) {
	return isAtLeast(running, 3, 15) ? optionalSymbol("load balancer IP") : spec.loadBalancerIP;
}

// src/discovery/service-discovery/controller-made.ts
const sliceManager = "endpointslice.kubernetes.io/managed-by";
function madeBySelector(service, role) {
	const { name, labels, spec } = service;
	const headless = spec.clusterIP === "None" ? { "service.kubernetes.io/headless": "" } : {};
	if (role === "endpoints") {
		const managed = { "endpoints.kubernetes.io/managed-by": "endpoint-controller" };
		return {
			name,
			labels: {
				...labels,
				...managed,
				...headless
			},
			annotations: {}
		};
	}
	const bound = {
		[serviceNameLabel]: name,
		[sliceManager]: "endpointslice-controller.k8s.io"
	};
	return {
		name: sliceName(name),
		labels: {
			...labels,
			...bound,
			...headless
		},
		annotations: {}
	};
}
function mirrorOf(endpoints) {
	return endpoints.subsets.map((subset) => withOwn(copyOf(endpoints), {
		kind: "EndpointSlice",
		name: sliceName(endpoints.name),
		labels: {
			...endpoints.labels,
			[serviceNameLabel]: endpoints.name,
			[sliceManager]: "endpointslicemirroring-controller.k8s.io"
		},
		addressType: subset.addresses.some(({ ip }) => ip.includes(":")) ? "IPv6" : "IPv4",
		ports: subset.ports,
		endpoints: [...subset.addresses.map((address) => mirroredEndpoint(address, true)), ...subset.notReadyAddresses.map((address) => mirroredEndpoint(address, false))]
	}));
}
function isMirrored(endpoints) {
	return endpoints.labels["endpointslice.kubernetes.io/skip-mirror"] !== "true";
}
function mirroredEndpoint({ ip, at, nodeName, hostname, targetRef }, ready) {
	return {
		addresses: [{
			ip,
			at
		}],
		ready,
		hostname,
		nodeName,
		zone: void 0,
		targetRef
	};
}
function sliceName(name) {
	return `${name}-${symbol("random end")}`;
}

// src/discovery/service-discovery/discover-addresses.ts
function discoverEndpoints(graph, endpoints, service, common, running) {
	const pods = new PodsOfObject();
	return [...endpoints.subsets.flatMap((subset) => subset.ports.flatMap((port) => ["addresses", "notReadyAddresses"].flatMap((list) => subset[list].map((address) => {
		const pod = podOf(graph, endpoints, address.targetRef);
		pods.add(pod, port);
		const labels = () => {
			const set = common().set("__address__", joinHostPort(address.ip, port.port ?? ""));
			addEndpointLabels(set, address, port, list === "addresses");
			return addPod(set, pod, port, running, port.protocol).labels;
		};
		return handMade(endpoints, service, labels, address, port);
	})))), ...pods.undeclared(service, common, running)];
}
function discoverEndpointSlice(graph, slice, service, common, running) {
	const pods = new PodsOfObject();
	return [...slice.endpoints.flatMap((endpoint) => slice.ports.flatMap((port) => endpoint.addresses.map((address) => {
		const pod = podOf(graph, slice, endpoint.targetRef);
		pods.add(pod, port);
		const labels = () => {
			const { ip } = address;
			const set = common().set("__address__", port.port === void 0 ? ip : joinHostPort(ip, port.port));
			addSliceLabels(set, endpoint, port);
			return addPod(set, pod, port, running).labels;
		};
		return handMade(slice, service, labels, address, port);
	}))), ...pods.undeclared(service, common, running)];
}
function handMade(object, service, labels, { ip, at }, port) {
	return {
		labels,
		service,
		backing: {
			kind: "address",
			ip,
			object
		},
		portName: port.name,
		port: port.port,
		evidence: () => [{
			at: object.field(...at),
			label: `an address of ${object.kind} ${object.ref}`
		}, {
			at: object.field(...port.at),
			label: `a port of ${object.kind} ${object.ref}`
		}]
	};
}
function addEndpointLabels(set, address, port, isReady) {
	set.set("__meta_kubernetes_endpoint_port_name", port.name);
	set.set("__meta_kubernetes_endpoint_port_protocol", port.protocol);
	set.set("__meta_kubernetes_endpoint_ready", String(isReady));
	set.set("__meta_kubernetes_endpoint_node_name", address.nodeName);
	set.set("__meta_kubernetes_endpoint_hostname", address.hostname);
	addTarget(set, "endpoint", address.targetRef);
}
function addSliceLabels(set, endpoint, port) {
	const prefix = "__meta_kubernetes_endpointslice_";
	set.set(`${prefix}port_name`, port.name);
	set.set(`${prefix}port_protocol`, port.protocol);
	set.set(`${prefix}port`, port.port === void 0 ? void 0 : String(port.port));
	set.set(`${prefix}endpoint_conditions_ready`, endpoint.ready === void 0 ? void 0 : String(endpoint.ready));
	set.set(`${prefix}endpoint_hostname`, endpoint.hostname);
	set.set(`${prefix}endpoint_node_name`, endpoint.nodeName);
	set.set(`${prefix}endpoint_zone`, endpoint.zone);
	addTarget(set, "endpointslice", endpoint.targetRef);
}
function addTarget(set, flavour, targetRef) {
	set.set(`__meta_kubernetes_${flavour}_address_target_kind`, targetRef?.kind);
	set.set(`__meta_kubernetes_${flavour}_address_target_name`, targetRef?.name);
}
function podOf(graph, owner, targetRef) {
	if (targetRef?.kind !== "Pod" || targetRef.namespace === void 0) return void 0;
	if (!mayBeSameNamespace(targetRef.namespace, owner.namespace)) return void 0;
	return graph.podNamed(targetRef.namespace, targetRef.name);
}
function addPod(set, workload, { port }, running, protocol) {
	if (workload === void 0) return set;
	addPodLabels(set, workload);
	const declared = port === void 0 ? void 0 : containerOfPort(workload, port, running);
	if (declared !== void 0) addContainerLabels(set, declared.container, declared.port, protocol ?? declared.port.protocol);
	return set;
}
var PodsOfObject = class {
	ports = /* @__PURE__ */ new Map();
	add(workload, { port }) {
		if (workload === void 0) return;
		const used = this.ports.get(workload) ?? /* @__PURE__ */ new Set();
		this.ports.set(workload, used);
		if (port !== void 0) used.add(port);
	}
	undeclared(service, common, running) {
		return [...this.ports].flatMap(([workload, used]) => undeclaredPorts(service, workload, used, common, running));
	}
};

// src/discovery/service-discovery/discover-pods-of-service.ts
function discoverPodsOfService(graph, service, common, job) {
	const workloads = graph.workloadsSelectedBy(service);
	if (workloads.length === 0 && mayHaveOtherPods(graph, service)) return service.spec.ports.map((port) => outsideTarget(service, port, common, job.role));
	return workloads.filter(({ replicas }) => replicas !== 0).flatMap((workload) => targetsOfWorkload(service, workload, common, job));
}
function targetsOfWorkload(service, workload, common, job) {
	const used = /* @__PURE__ */ new Set();
	const targets = service.spec.ports.flatMap((port) => {
		const number = findPort(workload, port.targetPort, port.port, port.protocol);
		if (number === void 0) return [];
		used.add(number);
		return [servicePortTarget(service, port, workload, number, common, job)];
	});
	return targets.length === 0 ? [] : [...targets, ...undeclaredPorts(service, workload, used, common, job.running)];
}
function servicePortTarget(service, port, workload, number, common, job) {
	const declared = containerOfPort(workload, number, job.running);
	return {
		labels: () => podLabels(port, workload, number, declared, common(), job.role),
		service,
		backing: {
			kind: "workload",
			workload,
			container: declared?.container
		},
		portName: port.name,
		port: number,
		evidence: () => [portEvidence(service, port), templateEvidence(workload)]
	};
}
function podLabels(port, workload, number, declared, common, role) {
	const set = endpointLabels(common, role, port, String(number));
	set.set("__address__", joinHostPort(podAddress(workload), number));
	set.set(`__meta_kubernetes_${flavour(role)}_address_target_kind`, "Pod");
	set.set(`__meta_kubernetes_${flavour(role)}_address_target_name`, podName(workload));
	set.set(`__meta_kubernetes_${nodeFlavour(role)}_node_name`, workload.template.nodeName ?? symbol("node name"));
	addPodLabels(set, workload);
	if (declared !== void 0) {
		const protocol = role === "endpoints" ? port.protocol : declared.port.protocol;
		addContainerLabels(set, declared.container, declared.port, protocol);
	}
	return set.labels;
}
function outsideTarget(service, port, common, role) {
	const number = typeof port.targetPort === "string" ? void 0 : port.targetPort ?? port.port;
	return {
		labels: () => outsideLabels(service, port, number, common(), role),
		service,
		backing: { kind: "outside" },
		portName: port.name,
		port: number,
		evidence: () => [portEvidence(service, port)]
	};
}
function outsideLabels(service, port, number, common, role) {
	const behind = `a pod behind Service ${service.ref}`;
	const set = endpointLabels(common, role, port, number === void 0 ? symbol("port") : String(number));
	const portText = number ?? symbol(`port "${port.targetPort}"`);
	set.set("__address__", joinHostPort(symbol(`address of ${behind}`), portText));
	set.set(`__meta_kubernetes_${flavour(role)}_address_target_kind`, "Pod");
	set.set(`__meta_kubernetes_${flavour(role)}_address_target_name`, symbol(`name of ${behind}`));
	set.set("__meta_kubernetes_pod_name", symbol(`name of ${behind}`));
	set.set("__meta_kubernetes_pod_phase", "Running");
	for (const unknown of [
		"container_name",
		"container_port_name",
		"container_port_number"
	]) set.set(`__meta_kubernetes_pod_${unknown}`, symbol(`${unknown.replaceAll("_", " ")} of ${behind}`));
	return set.labels;
}
function endpointLabels(set, role, port, number) {
	const prefix = `__meta_kubernetes_${flavour(role)}_`;
	set.set(`${prefix}port_name`, port.name);
	set.set(`${prefix}port_protocol`, port.protocol);
	if (role === "endpoints") return set.set(`${prefix}ready`, symbol("readiness"));
	for (const condition of [
		"ready",
		"serving",
		"terminating"
	]) set.set(`${prefix}endpoint_conditions_${condition}`, symbol(`whether the pod is ${condition}`));
	return set.set(`${prefix}port`, number);
}
function nodeFlavour(role) {
	return role === "endpoints" ? "endpoint" : "endpointslice_endpoint";
}
function flavour(role) {
	return role === "endpoints" ? "endpoint" : "endpointslice";
}
function portEvidence(service, port) {
	const index = service.spec.ports.indexOf(port);
	return {
		at: service.field("spec", "ports", index),
		label: `a port of Service ${service.ref}`
	};
}

// src/discovery/service-discovery/other-family.ts
function isOfOtherFamily({ spec }, { addressType }, running) {
	const isHeadless = spec.clusterIP === "None" && spec.selector === void 0;
	if ((spec.ipFamilyPolicy ?? (isHeadless ? "RequireDualStack" : "SingleStack")) === "SingleStack" || !isAtLeast(running, 3, 11)) return false;
	const [primary] = spec.ipFamilies;
	return primary === void 0 ? addressType === "FQDN" : addressType !== primary;
}
function slicesPassedOver(graph, service, running) {
	const byHand = graph.slicesOf(service);
	const mirrored = graph.endpointsOf(service).filter(isMirrored).flatMap(mirrorOf);
	return [...byHand, ...mirrored].some((slice) => !isOfOtherFamily(service, slice, running)) ? [] : byHand;
}

// src/discovery/service-discovery/discover-targets.ts
function discoverTargets(graph, selector, job) {
	const services = selectedServices(graph, job.namespaces, selector, job.relabelConfigs);
	const isSeen = (object) => !job.roleSelector || matches(selector, object.labels);
	const ofService = (service) => targetsOfService(graph, service, job, isSeen);
	const shown = new Set(services);
	const isOrphan = (service) => service === void 0 || job.roleSelector && service.spec.selector === void 0 && !shown.has(service);
	const orphans = () => targetsWithoutService(graph, job, isSeen, isOrphan);
	const takesOrphans = job.roleSelector || passesWithoutLabels(selector);
	return {
		...nothingDiscovered,
		services,
		targets: [...services.flatMap(ofService), ...takesOrphans ? orphans() : []],
		others: () => {
			if (job.roleSelector) return [];
			return [...graph.servicesIn(job.namespaces).filter((service) => !shown.has(service)).flatMap(ofService), ...takesOrphans ? [] : orphans()];
		}
	};
}
function passesWithoutLabels(selector) {
	return matches(selector, {});
}
function targetsOfService(graph, service, job, isSeen) {
	const common = () => commonLabels(service).addMeta("service", service);
	if (service.spec.selector !== void 0 && service.spec.type !== "ExternalName") {
		const made = madeBySelector(service, job.role);
		const labels = () => {
			const set = common().addMeta(job.role, made);
			return job.role === "endpointslice" ? set.set("__meta_kubernetes_endpointslice_address_type", symbol("address type")) : set;
		};
		return isSeen(service) ? discoverPodsOfService(graph, service, labels, job) : [];
	}
	const endpoints = graph.endpointsOf(service).filter(isSeen);
	if (job.role === "endpoints") return endpoints.flatMap((object) => discoverEndpoints(graph, object, service, () => common().addMeta("endpoints", object), job.running));
	return [...endpoints.filter(isMirrored).flatMap(mirrorOf), ...graph.slicesOf(service).filter(isSeen)].filter((slice) => !isOfOtherFamily(service, slice, job.running)).flatMap((slice) => discoverEndpointSlice(graph, slice, service, () => sliceLabels(common(), slice), job.running));
}
function targetsWithoutService(graph, job, isSeen, isOrphan) {
	const { endpoints, endpointSlices } = graph.world.objects;
	const inScope = (object) => mayBeIn(object.namespace, job.namespaces) && isSeen(object);
	if (job.role === "endpoints") return endpoints.filter((object) => inScope(object) && isOrphan(graph.serviceOf(object))).flatMap((object) => discoverEndpoints(graph, object, void 0, () => commonLabels(object).addMeta("endpoints", object), job.running));
	return endpointSlices.filter((slice) => inScope(slice) && isOrphan(graph.serviceOfSlice(slice))).flatMap((slice) => discoverEndpointSlice(graph, slice, void 0, () => sliceLabels(commonLabels(slice), slice), job.running));
}
function commonLabels(object) {
	return new LabelSet().set("__meta_kubernetes_namespace", namespaceLabel(object));
}
function sliceLabels(common, slice) {
	return common.set("__meta_kubernetes_endpointslice_address_type", slice.addressType).addMeta("endpointslice", slice);
}

// src/discovery/service-discovery/discover-scrape-config.ts
function discoverScrapeConfig(graph, config, job, own) {
	const { staticConfigs, kubernetesSDConfigs } = config.spec;
	const listed = staticConfigs.flatMap((entry, index) => staticTargets(config, entry, [
		"spec",
		"staticConfigs",
		index,
		"targets"
	]));
	const found = kubernetesSDConfigs.flatMap((entry, index) => discoverKubernetes(graph, config, index, {
		...job,
		namespaces: searched$1(entry, own)
	}).targets);
	return {
		...nothingDiscovered,
		targets: [...listed, ...found]
	};
}
function discoverKubernetes(graph, config, index, job) {
	const entry = config.spec.kubernetesSDConfigs[index];
	const selector = entry && selectorOf(entry);
	if (entry === void 0 || selector === void 0 || entry.apiServer !== void 0) return nothingDiscovered;
	const asked = {
		...job,
		roleSelector: true
	};
	switch (entry.role) {
		case "pod": return discoverPods(graph, selector, {
			...asked,
			role: entry.role
		});
		case "endpoints":
		case "endpointslice": return discoverTargets(graph, selector, {
			...job,
			role: entry.role
		});
		case "service": return discoverServices(graph, selector, job);
		case "ingress": return discoverIngress(graph, selector, {
			...asked,
			role: entry.role
		});
		case "node": return discoverNodes(graph, config, index, selector, job);
		default: return nothingDiscovered;
	}
}
const everything = {
	matchLabels: {},
	matchExpressions: []
};
function selectorOf({ role, selectors }) {
	const [only] = selectors;
	if (only === void 0) return everything;
	if (selectors.some((selector) => selector.role.toLowerCase() !== role || selector.field) || role === "endpoints" || role === "endpointslice") return void 0;
	return parseLabelSelector(only.label ?? "");
}

// src/discovery/unproven-hops.ts
function* unprovenHops(graph, pool) {
	const { monitor, selection, admission } = pool;
	if (selection.verdict === "unknown") yield hop("selection", `Prometheus selects ${monitor.kind}`, selection.needs, monitor.field("metadata", "name"));
	if (selection.verdict === "no" || admission.verdict === "rejected") return;
	if (admission.verdict === "unknown") for (const { what, at } of admission.needs) yield hop("rejection", `${monitor.kind} reads Secret`, what, at);
	yield* files(pool);
	if (monitor.kind === "ServiceMonitor") yield* services(graph, pool);
	if (monitor.kind === "PodMonitor") yield* pods(graph, pool);
	yield* addresses(graph, pool);
}
function* files({ files, tokenFile, prometheus, scrapeJob }) {
	for (const { file, found } of tokenFile === void 0 ? files : [...files, tokenFile]) if (found.state === "unknown" && found.mount !== void 0) yield hop("pool", "Prometheus mounts file", found.needs, file.at);
	else if (found.state === "not-mounted" && !found.certain) yield hop("pool", "Prometheus mounts file", `what holds ${found.path}`, file.at);
	if (prometheus !== void 0) return;
	for (const { path, at } of scrapeJob.tlsFiles) yield hop("pool", "Prometheus mounts file", `the Prometheus that mounts ${path}`, at);
}
function* services(graph, { services, outcomes, monitor, scrapeJob, endpoint, field }) {
	const selector = selectorOf$1(monitor);
	if (holdsAllServices(graph, scrapeJob.namespaces, selector)) return;
	const wanted = `a Service in ${showNamespaces(scrapeJob.namespaces)} with ${showSelector(selector)}`;
	if (services.length === 0 && outcomes.length === 0) yield hop("discovery", "ServiceMonitor selects Service", wanted, monitor.key("spec", "selector"));
	for (const name of ["port", "targetPort"]) {
		if (!areDroppedBy(name, outcomes)) continue;
		yield hop("relabel", "ServiceMonitor selects port", `${wanted} and a ${name} "${endpoint[name]}"`, field(name));
	}
}
function areDroppedBy(field, outcomes) {
	return outcomes.every(({ fate }) => fate.kind === "dropped" && fate.by.from === field) && outcomes.length > 0;
}
function* pods(graph, { workloads, outcomes, monitor, scrapeJob, endpoint, field }) {
	const selector = selectorOf$1(monitor);
	if (holdsAllPods(graph, scrapeJob.namespaces, selector)) return;
	const wanted = `pods in ${showNamespaces(scrapeJob.namespaces)} with ${showSelector(selector)}`;
	if (workloads.length === 0) yield hop("discovery", "PodMonitor selects Pod", wanted, monitor.key("spec", "selector"));
	if (areDroppedBy("port", outcomes)) yield hop("relabel", "PodMonitor selects port", `${wanted} and a port "${endpoint.port}"`, field("port"));
}
function* addresses(graph, { services, outcomes }) {
	for (const service of services) {
		const own = outcomes.filter(({ target }) => target.service === service);
		const { selector, type } = service.spec;
		const isOpen = !graph.isClosed([service.namespace]);
		if (own.length === 0 && selector === void 0 && type !== "ExternalName" && isOpen) {
			const at = service.field("metadata", "name");
			yield hop("discovery", "Service has addresses", `Endpoints ${service.ref}`, at);
		}
		if (own.some(({ target }) => target.backing.kind === "outside")) yield hop("discovery", "Service selects Pod", `the pods that Service ${service.ref} selects`, service.key("spec", "selector"));
	}
}
function hop(gate, name, needs, at) {
	return {
		gate,
		hop: name,
		needs,
		at
	};
}

// src/discovery/discover-pool.ts
function discoverPools(graph, prometheus, monitor) {
	const selection = prometheus === void 0 ? {
		verdict: "unknown",
		needs: "the Prometheus that selects it"
	} : selects(graph, prometheus, monitor);
	if (prometheus !== void 0 && selection.verdict === "no") return unselected(monitor).map((shared) => new UnselectedPool(graph, prometheus, shared));
	const versions = graph.versionsFor(prometheus);
	const admission = checkResource(graph, prometheus, monitor, versions);
	return endpointsOf(monitor).map((endpoint, index) => discoverPool(graph, prometheus, monitor, endpoint, index, selection, admission, versions));
}
const unselected = perObject((monitor) => endpointsOf(monitor).map((endpoint, index) => new NoPool(monitor, endpoint, index)));
var NoPool = class {
	monitor;
	endpoint;
	index;
	constructor(monitor, endpoint, index) {
		this.monitor = monitor;
		this.endpoint = endpoint;
		this.index = index;
	}
	get field() {
		return (...path) => this.monitor.field(...endpointPath(this.monitor, this.index, ...path));
	}
	get key() {
		return (...path) => this.monitor.key(...endpointPath(this.monitor, this.index, ...path));
	}
	get scrapeJob() {
		return generateConfig(void 0, this.monitor, this.endpoint, this.index, newestVersions);
	}
	get job() {
		return this.scrapeJob.jobName;
	}
	get object() {
		return title(this.monitor);
	}
};
function discoverPool(graph, prometheus, monitor, endpoint, index, selection, admission, versions) {
	const scrapeJob = generateConfig(prometheus, monitor, endpoint, index, versions);
	const poison = poisonOf(versions, prometheus, monitor, endpoint, index, scrapeJob);
	const isJob = admission.verdict !== "rejected" && poison === void 0;
	const discovered = isJob ? discoverKind(graph, monitor, scrapeJob, prometheus?.namespace) : nothingDiscovered;
	const isAttached = prometheus === void 0 ? monitor.spec.attachesNode === true : attachesNode(versions, prometheus, monitor);
	const follow = (target) => relabelTarget(graph, isAttached ? withNodeLabels(graph, target, scrapeJob) : target, scrapeJob);
	const outcomes = discovered.targets.map(follow);
	const files = scrapeJob.tlsFiles.flatMap((file) => prometheus === void 0 ? [] : [{
		file,
		found: fileMountedAt(graph, prometheus, file.path)
	}]);
	const token = scrapeJob.tokenFile;
	const trace = {
		prometheus,
		monitor,
		endpoint,
		index,
		field: (...path) => monitor.field(...endpointPath(monitor, index, ...path)),
		key: (...path) => monitor.key(...endpointPath(monitor, index, ...path)),
		selection,
		admission,
		scrapeJob,
		poison,
		files,
		tokenFile: prometheus === void 0 || token === void 0 ? void 0 : {
			file: token,
			found: fileMountedAt(graph, prometheus, token.path)
		},
		services: discovered.services,
		workloads: discovered.workloads,
		outcomes,
		contentFault: isJob ? contentFaultOf(files) : void 0,
		forbidden: isJob ? forbiddenOf(graph, prometheus, monitor, scrapeJob) : []
	};
	const { state, reason } = judgePool(trace);
	const isReady = state === "ready";
	const isFound = ({ target }) => !hidesTarget(trace.forbidden, target);
	return Object.assign(trace, {
		job: scrapeJob.jobName,
		object: title(monitor),
		state,
		reason,
		targets: isReady ? judgeTargets(graph, trace, outcomes.filter(isFound)) : [],
		dropped: () => {
			if (!isReady) return [];
			return droppedOf([...outcomes, ...discovered.others().map(follow)].filter(isFound));
		},
		unproven: [...unprovenHops(graph, trace)]
	});
}
function checkResource(graph, prometheus, monitor, versions) {
	switch (monitor.kind) {
		case "ServiceMonitor": return checkServiceMonitor(graph, prometheus, monitor, versions);
		case "PodMonitor": return checkPodMonitor(graph, prometheus, monitor, versions);
		case "Probe": return checkProbe(graph, prometheus, monitor, versions);
		case "ScrapeConfig": return checkScrapeConfig(graph, prometheus, monitor, versions);
	}
}
function generateConfig(prometheus, monitor, endpoint, index, versions) {
	switch (monitor.kind) {
		case "ServiceMonitor": return generateServiceMonitorConfig(prometheus, monitor, endpoint, index, versions);
		case "PodMonitor": return generatePodMonitorConfig(prometheus, monitor, endpoint, index, versions);
		case "Probe": return generateProbeConfig(prometheus, monitor, versions);
		case "ScrapeConfig": return generateScrapeConfig(prometheus, monitor, versions);
	}
}
function discoverKind(graph, monitor, job, own) {
	switch (monitor.kind) {
		case "ServiceMonitor": return discoverTargets(graph, selectorOf$1(monitor), job);
		case "PodMonitor": return discoverPods(graph, selectorOf$1(monitor), job);
		case "Probe": return discoverProbe(graph, monitor, job);
		case "ScrapeConfig": return discoverScrapeConfig(graph, monitor, job, own);
	}
}

// src/discovery/generation/additional-jobs.ts
function jobFault(prometheus, entries, jobs, taken) {
	const seen = new Map(jobs.map((job) => [job, "a monitor makes"]));
	for (const [index, entry] of entries.entries()) {
		const position = index + 1;
		const fault = ownFault$1(prometheus, entry, taken) ?? twinFault(entry, seen);
		if (fault !== void 0) return {
			...fault,
			position
		};
		const job = asString(asObject(entry)["job_name"]);
		if (job !== void 0) seen.set(job, `job ${position} has`);
	}
}
function ownFault$1(prometheus, entry, taken) {
	const job = asObject(entry);
	return fieldFault(job) ?? nameFault(job) ?? addressFault(prometheus, job) ?? ruleFault$1(job, taken) ?? timeFault(prometheus, job);
}
function fieldFault(job) {
	const known = Object.keys(job).flatMap((field) => misspelled(field) ?? [])[0];
	if (known === void 0) return void 0;
	return {
		reason: "field not found in type config.ScrapeConfig",
		found: `has a field that Prometheus does not know and that is spelled almost like "${known}"`,
		help: `write "${known}"`
	};
}
function nameFault({ job_name: name }) {
	if (name !== void 0 && name !== "" && name !== null) return void 0;
	return {
		reason: "job_name is empty",
		found: "has no job_name",
		help: "give it a job_name"
	};
}
function twinFault(entry, seen) {
	const owner = seen.get(asString(asObject(entry)["job_name"]) ?? "");
	if (owner === void 0) return void 0;
	return {
		reason: "found multiple scrape configs with one job name",
		found: `has the job_name that ${owner} already`,
		help: "give each job a name of its own"
	};
}
function addressFault({ spec }, job) {
	if (spec.shards > 1 || asList$1(job["relabel_configs"]).length > 0) return void 0;
	if (!asObjects(job["static_configs"]).flatMap(({ targets }) => asStrings(targets)).some((target) => target.includes("/") && !isSymbolic(target))) return void 0;
	return {
		reason: "a target is not a valid hostname",
		found: "lists a target with a scheme or a path, where Prometheus takes host and port only",
		help: "leave host:port there, and write scheme and metrics_path beside static_configs"
	};
}
function ruleFault$1(job, taken) {
	for (const field of ["relabel_configs", "metric_relabel_configs"]) for (const rule of asObjects(job[field])) {
		if (isSymbolic(JSON.stringify(rule))) continue;
		const action = asString(rule["action"]);
		const isUnknown = action !== void 0 && parseAction(action) === void 0;
		if (!isUnknown && checkRelabelConfig(readRule(rule), taken) === void 0) continue;
		return {
			reason: isUnknown ? "unknown relabel action" : "a relabel configuration is not taken",
			found: `has a rule in ${field} that Prometheus does not read`,
			help: "promtool check config says which, run on the list below scrape_configs"
		};
	}
}
function readRule(rule) {
	const { modulus, source_labels: sourceLabels } = rule;
	return relabelConfig({
		sourceLabels: Array.isArray(sourceLabels) ? asStrings(sourceLabels) : void 0,
		separator: asString(rule["separator"]),
		regex: asString(rule["regex"]),
		modulus: typeof modulus === "number" ? modulus : void 0,
		targetLabel: asString(rule["target_label"]),
		replacement: asString(rule["replacement"]),
		action: asString(rule["action"])
	});
}
function timeFault({ spec }, job) {
	const written = ["scrape_interval", "scrape_timeout"].flatMap((field) => asString(job[field]) ?? []);
	if (written.some(isSymbolic)) return void 0;
	if (written.some((text) => !parseDuration(text).ok)) return {
		reason: "not a valid duration string",
		found: "has an interval or a timeout that is no duration",
		help: "write a number with its unit, such as 30s"
	};
	const timeout = parseDuration(asString(job["scrape_timeout"]) ?? "0");
	const interval = parseDuration(asString(job["scrape_interval"]) ?? spec.scrapeInterval);
	if (!timeout.ok || !interval.ok || timeout.milliseconds <= interval.milliseconds) return void 0;
	return {
		reason: "scrape timeout greater than scrape interval",
		found: "has a scrape_timeout that is longer than its scrape_interval, which is that of the Prometheus where none is written",
		help: "lower the timeout, or write a longer scrape_interval beside it"
	};
}
const fields = [
	"job_name",
	"honor_labels",
	"honor_timestamps",
	"params",
	"scrape_interval",
	"scrape_timeout",
	"metrics_path",
	"scheme",
	"basic_auth",
	"authorization",
	"oauth2",
	"tls_config",
	"bearer_token",
	"bearer_token_file",
	"proxy_url",
	"static_configs",
	"file_sd_configs",
	"http_sd_configs",
	"dns_sd_configs",
	"ec2_sd_configs",
	"gce_sd_configs",
	"azure_sd_configs",
	"consul_sd_configs",
	"kubernetes_sd_configs",
	"relabel_configs",
	"metric_relabel_configs",
	"sample_limit",
	"target_limit"
];
function misspelled(field) {
	const known = nearest(field, fields);
	if (known === void 0 || known === field) return void 0;
	return `${field}s` === known || field === `${known}s` || field.toLowerCase() === known ? known : void 0;
}

// src/discovery/generation/additional-config.ts
const additionalFields = [
	["additionalScrapeConfigs", "scrape configs"],
	["additionalAlertRelabelConfigs", "alert relabel configs"],
	["additionalAlertManagerConfigs", "alert manager configs"]
];
function additionalFault(graph, prometheus) {
	for (const [field, words] of additionalFields) {
		const fault = listFault(graph, prometheus, field, words);
		if (fault !== void 0) return fault;
	}
}
function openLists(graph, prometheus) {
	return additionalFields.flatMap(([field]) => {
		const selector = prometheus.spec[field];
		if (selector === void 0 || selector.name === "" || selector.optional) return [];
		const found = missingReference(graph, prometheus, {
			makes: "Secret",
			selector,
			path: ["spec", field]
		});
		if ("message" in found || found.state !== "unknown") return [];
		const { namespace } = prometheus;
		const needs = `Secret ${namespace === void 0 ? "" : `${namespace}/`}${selector.name} with key "${selector.key}"`;
		const at = prometheus.field("spec", field, "name");
		return [{
			gate: "generation",
			hop: `Prometheus reads ${field}`,
			needs,
			at
		}];
	});
}
function listFault(graph, prometheus, field, words) {
	const selector = prometheus.spec[field];
	if (selector === void 0 || selector.name === "") return void 0;
	const path = ["spec", field];
	const missing = missingReference(graph, prometheus, {
		makes: "Secret",
		selector,
		path,
		what: field
	});
	if ("message" in missing) {
		if (selector.optional) return void 0;
		const message = missing.message.replace(/^unable to get secret .*?: /, "");
		return {
			...missing,
			reason: `loading additional ${words} from Secret failed: ${message}`
		};
	}
	const held = missing.state === "present" ? listIn(missing.source, selector) : void 0;
	if (missing.state !== "present" || held === void 0 || Array.isArray(held)) return void 0;
	const what = held === unreadable ? "cannot be read as YAML" : "is no list";
	return {
		reason: `unmarshalling additional ${words} failed: it ${what}`,
		found: `key "${selector.key}" of ${sourceTitle(missing.source)}, the ${field} of ${title(prometheus)}, ${what}`,
		help: "write a list there: what stands below the same section in a file of Prometheus, without the name of the section",
		at: prometheus.field(...path, "key"),
		related: [{
			at: missing.source.field("metadata", "name"),
			label: sourceTitle(missing.source)
		}]
	};
}
function additionalPoison(graph, prometheus, jobs) {
	const field = "additionalScrapeConfigs";
	const selector = prometheus.spec[field];
	if (selector === void 0 || selector.name === "") return void 0;
	const path = ["spec", field];
	const found = missingReference(graph, prometheus, {
		makes: "Secret",
		selector,
		path
	});
	if (!("state" in found) || found.state !== "present") return void 0;
	const entries = listIn(found.source, selector);
	const { running } = graph.versionsFor(prometheus);
	const taken = namesTaken(running, prometheus.spec.nameSchemes.nameValidationScheme);
	const fault = Array.isArray(entries) ? jobFault(prometheus, entries, jobs, taken) : void 0;
	if (fault === void 0) return void 0;
	return {
		reason: fault.reason,
		found: `job ${fault.position} of the list in key "${selector.key}" of ${sourceTitle(found.source)}, the ${field} of ${title(prometheus)}, ${fault.found}`,
		help: fault.help,
		at: prometheus.field(...path, "key"),
		related: [{
			at: keyPlace(found.source, selector.key),
			label: "the list"
		}]
	};
}
function keyPlace(source, key) {
	const written = source.keys?.find(({ name }) => name === key);
	return written === void 0 ? source.field("metadata", "name") : source.key(...written.at);
}
const unreadable = Symbol("no YAML");
function listIn(source, { key }) {
	const text = contentOf(source, key);
	if (text === void 0 || isSymbolic(text) || text.trim() === "") return void 0;
	const { root, faults, notRead } = parseDocument$1(text, 0, text.length, defaultLimits);
	if (root !== void 0) return toJson(root);
	return notRead === void 0 && faults.length > 0 ? unreadable : void 0;
}
function contentOf(source, key) {
	const written = source.keys?.find(({ name }) => name === key);
	if (source.kind !== "Secret" || written === void 0) return void 0;
	const text = asString(valueAt(source.field(...written.at)));
	if (text === void 0 || isSymbolic(text)) return void 0;
	return written.at[0] === "data" ? Buffer.from(text, "base64").toString("utf8") : text;
}

// src/discovery/generation/class-fault.ts
function classFault(prometheus, versions) {
	let first;
	for (const [index, scrapeClass] of prometheus.spec.scrapeClasses.entries()) {
		const fault = ownFault(scrapeClass, versions);
		if (fault !== void 0) return placed(prometheus, scrapeClass, index, fault);
		if (!scrapeClass.isDefault) continue;
		if (first !== void 0) return twoDefaults(prometheus, first, index);
		first = index;
	}
}
function placed(prometheus, { name }, index, { reason, found, help, path }) {
	return {
		reason: `failed to parse scrape classes: ${reason}`,
		found: `scrape class "${name}" of ${title(prometheus)} ${found}`,
		help,
		at: prometheus.field("spec", "scrapeClasses", index, ...path),
		related: []
	};
}
function twoDefaults(prometheus, first, second) {
	const { scrapeClasses } = prometheus.spec;
	const place = (index) => prometheus.field("spec", "scrapeClasses", index, "default");
	const [one, other] = [first, second].map((index) => scrapeClasses[index]?.name);
	return {
		reason: "failed to parse scrape classes: multiple default scrape classes defined",
		found: `${title(prometheus)} has two default scrape classes, "${one}" and "${other}"`,
		help: "take \"default: true\" from all but one",
		at: place(second),
		related: [{
			at: place(first),
			label: "the first default"
		}]
	};
}
function ownFault(scrapeClass, versions) {
	return ruleFault(scrapeClass, "relabelings", "relabelings", versions) ?? ruleFault(scrapeClass, "metricRelabelings", "metric relabelings", versions) ?? clientFault$1(scrapeClass, versions);
}
function ruleFault(scrapeClass, list, upstream, versions) {
	if (!isAtLeast(versions.operator, 0, 73)) return void 0;
	for (const [position, rule] of scrapeClass[list].entries()) {
		const fault = validateRelabelConfig(rule, validatedAs(versions));
		if (fault === void 0) continue;
		return {
			reason: `invalid ${upstream} for scrapeClass ${scrapeClass.name}: [${position}]: ${fault}`,
			found: `has a rule in "${list}" that the operator does not take: ${fault}`,
			help: "mend the rule; an unused class counts too",
			path: [
				list,
				position,
				fieldOf(fault)
			]
		};
	}
}
function clientFault$1({ name, tlsConfig, authorization }, versions) {
	if (!isAtLeast(versions.operator, 0, 79)) return void 0;
	const tls = tlsConfig && tlsFault(tlsConfig, "with-files");
	if (tls !== void 0) return {
		reason: `invalid TLS config for scrapeClass ${name}: ${tls.message}`,
		found: `has ${tls.found}`,
		help: tls.help,
		path: ["tlsConfig", ...tls.path]
	};
	const fault = authorization && authorizationFault(authorization);
	if (fault === void 0) return void 0;
	return {
		reason: `invalid authorization for scrapeClass ${name}: ${fault.message}`,
		found: `has ${fault.found}`,
		help: fault.help,
		path: ["authorization", ...fault.path]
	};
}

// src/discovery/generation/client-fault.ts
function clientFault(graph, prometheus) {
	for (const { at, client } of prometheus.spec.otherClients) {
		const fault = shapeFault(prometheus, at, client) ?? missing(graph, prometheus, at, client) ?? content(graph, prometheus, at, client);
		if (fault !== void 0) return fault;
	}
}
function missing(graph, prometheus, at, client) {
	for (const { makes, selector, path, prefix } of referencesOf(prometheus.kind, client)) {
		if (selector === void 0 || selector.name === "") continue;
		const named = {
			makes,
			selector,
			path: [...at, ...path],
			what: nameOf$2(at)
		};
		const found = missingReference(graph, prometheus, named);
		if (!("message" in found)) continue;
		const words = prefix.replace(/^\w+: /, "");
		return {
			...found,
			reason: `${nameOf$2(at)}: ${words}${found.message}`
		};
	}
}
function shapeFault(prometheus, at, { tlsConfig, authorization }) {
	const ofAuthorization = authorization?.credentials === void 0 ? void 0 : authorizationFault(authorization);
	const ofTls = tlsConfig && tlsFault(tlsConfig, "with-files");
	const fault = ofAuthorization ?? ofTls;
	if (fault === void 0) return void 0;
	const [field, words] = ofAuthorization === void 0 ? ["tlsConfig", "failed to validate TLS configuration: "] : ["authorization", ""];
	return {
		reason: `${nameOf$2(at)}: ${words}${fault.message}`,
		found: `${nameOf$2(at)} of ${title(prometheus)} has ${fault.found}`,
		help: fault.help,
		at: prometheus.key(...at, field, ...fault.path),
		related: []
	};
}
function content(graph, prometheus, at, { tlsConfig: tls }) {
	const referring = {
		graph,
		monitor: prometheus,
		field: (...path) => prometheus.field(...at, ...path)
	};
	const placed = tls && {
		tls,
		path: ["tlsConfig"],
		prefix: `${nameOf$2(at)}: `
	};
	const fault = placed && checkTlsContent(referring, placed);
	return fault && {
		reason: fault.message,
		found: fault.found,
		help: fault.help,
		at: fault.at,
		related: fault.related
	};
}
function nameOf$2(at) {
	const [, ...steps] = at;
	return steps.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
}

// src/discovery/generation/configuration-fault.ts
function configurationFault(prometheus, operator) {
	return versionFault(prometheus, operator) ?? selectorFault(prometheus) ?? timeoutFault(prometheus);
}
function versionFault(prometheus, operator) {
	const { version } = prometheus.spec;
	if (version === void 0 || version === "" || isPlaceholder$1(version)) return void 0;
	const at = prometheus.field("spec", "version");
	const help = "write a released version, such as v3.5.0";
	const written = `${title(prometheus)} has the version ${JSON.stringify(version)}`;
	if (!isVersion(version)) return {
		reason: `failed to parse Prometheus version: ${JSON.stringify(version)}`,
		found: `${written}, which is no version number`,
		help: `${help}; a tag such as "latest" belongs into image`,
		at,
		related: []
	};
	const major = Number(/\d+/.exec(version)?.[0]);
	const taken = majorsOf(operator);
	if (taken.includes(major)) return void 0;
	const who = operator.known ? `operator ${versionText(operator)}` : "the operator";
	return {
		reason: `unsupported Prometheus version ${JSON.stringify(version)}`,
		found: `${written}, but ${who} runs only ${enumerated(taken.map(String))}`,
		help,
		at,
		related: operator.at === void 0 ? [] : [{
			at: operator.at,
			label: "the operator"
		}]
	};
}
function majorsOf(operator) {
	if (!operator.known) return [
		1,
		2,
		3
	];
	if (isAtLeast(operator, 0, 77)) return [2, 3];
	return isAtLeast(operator, 0, 46) ? [2] : [1, 2];
}
function isVersion(text) {
	return /^\s*v?\d+(?:\.\d+(?:\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$/.test(text);
}
function selectorFault(prometheus) {
	const { spec } = prometheus;
	for (const field of Object.values(selectorPairs).flatMap((pair) => [pair.selector, pair.namespaceSelector])) {
		const selector = spec[field];
		const reason = selector && validateSelector(selector);
		if (reason === void 0) continue;
		return {
			reason,
			found: `the ${field} of ${title(prometheus)} is none that Kubernetes takes: ${reason}`,
			help: "mend the selector; In and NotIn need values, Exists and DoesNotExist must have none",
			at: prometheus.key("spec", field),
			related: []
		};
	}
}
function timeoutFault(prometheus) {
	const { scrapeTimeout, scrapeInterval } = prometheus.spec;
	if (scrapeTimeout === void 0) return void 0;
	const [timeout, interval] = [parseDuration(scrapeTimeout), parseDuration(scrapeInterval)];
	if (!timeout.ok || !interval.ok || timeout.milliseconds <= interval.milliseconds) return void 0;
	return {
		reason: `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${scrapeInterval}"`,
		found: `the scrapeTimeout "${scrapeTimeout}" of ${title(prometheus)} is longer than its scrapeInterval "${scrapeInterval}"`,
		help: `write a scrapeTimeout of "${scrapeInterval}" at most, or a longer scrapeInterval (30s where none is written)`,
		at: prometheus.field("spec", "scrapeTimeout"),
		related: [{
			at: prometheus.field("spec", "scrapeInterval"),
			label: "the scrapeInterval, 30s where none is written"
		}]
	};
}

// src/discovery/generation/own-poison.ts
function ownPoison(prometheus, running) {
	return emptyInterval(prometheus) ?? schemes(prometheus, running) ?? labelName(prometheus, running);
}
function emptyInterval(prometheus) {
	const field = ["scrapeInterval", "evaluationInterval"].find((name) => prometheus.spec[name] === "");
	if (field === void 0) return void 0;
	return {
		reason: "empty duration string",
		found: `the ${field} of ${title(prometheus)} is an empty text`,
		help: `leave ${field} out, which means 30s, or write a duration`,
		at: prometheus.key("spec", field),
		related: []
	};
}
function schemes(prometheus, running) {
	const { nameValidationScheme, nameEscapingScheme } = prometheus.spec.nameSchemes;
	if (nameValidationScheme !== "Legacy" || nameEscapingScheme !== "AllowUTF8") return void 0;
	if (!isAtLeast(running, 3, 4)) return void 0;
	return {
		reason: "utf8 metric names requested but validation scheme is not set to UTF8",
		found: `${title(prometheus)} asks for names of any characters by nameEscapingScheme, and takes none but the old by nameValidationScheme`,
		help: "leave nameEscapingScheme out, which then means Underscores, or nameValidationScheme",
		at: prometheus.field("spec", "nameEscapingScheme"),
		related: [{
			at: prometheus.field("spec", "nameValidationScheme"),
			label: "the names that are taken"
		}]
	};
}
function labelName(prometheus, running) {
	const { nameSchemes, externalLabels } = prometheus.spec;
	const names = namesTaken(running, nameSchemes.nameValidationScheme).targets;
	const name = Object.keys(externalLabels).find((one) => !isSymbolic(one) && !isValidLabelName(one, names));
	if (name === void 0) return void 0;
	return {
		reason: `${JSON.stringify(name)} is not a valid label name`,
		found: `the externalLabels of ${title(prometheus)} name "${name}", which its Prometheus does not take as the name of a label`,
		help: "write letters, digits and underscores, and no digit first",
		at: prometheus.key("spec", "externalLabels", name),
		related: []
	};
}

// src/discovery/generation/prometheus-state.ts
function prometheusState(graph, prometheus, pools) {
	if (prometheus === void 0) return {
		state: "assumed",
		reason: ""
	};
	if (isUnmanaged(graph, prometheus)) return {
		state: "unmanaged",
		reason: "all selectors are absent, so the operator writes no configuration"
	};
	if (prometheus.spec.paused) return {
		state: "unmanaged",
		reason: "it is paused, so the operator applies no change"
	};
	const versions = graph.versionsFor(prometheus);
	const fault = configurationFault(prometheus, versions.operator) ?? classFault(prometheus, versions) ?? clientFault(graph, prometheus) ?? additionalFault(graph, prometheus);
	if (fault !== void 0) return {
		state: "failed",
		reason: `the operator makes no configuration: ${fault.reason}`,
		fault
	};
	const culprit = pools.find(({ state }) => state === "poisoned");
	const own = ownPoison(prometheus, versions.running) ?? additionalPoison(graph, prometheus, jobsOf(pools));
	if (culprit === void 0 && own === void 0) return {
		state: "ready",
		reason: ""
	};
	return {
		state: "poisoned",
		reason: `Prometheus refuses the configuration because of ${culprit === void 0 ? own?.at.path[1] : culprit.job}: ${culprit?.reason ?? own?.reason}`,
		...own === void 0 ? {} : { fault: own }
	};
}
function jobsOf(pools) {
	return pools.filter(({ state, selection }) => state !== "rejected" && selection.verdict === "yes").map(({ job }) => job);
}
function isUnmanaged(graph, prometheus) {
	const { kind, spec } = prometheus;
	return !operatorsOf(graph, prometheus).some(({ flags }) => {
		const flag = flags.get("disable-unmanaged-prometheus-configuration");
		return flag !== void 0 && !/^(?:false|f|0)$/i.test(flag.value ?? "");
	}) && kind === "Prometheus" && spec.serviceMonitorSelector === void 0 && spec.podMonitorSelector === void 0 && spec.probeSelector === void 0 && spec.scrapeConfigSelector === void 0;
}

// src/discovery/pool/open-mounts.ts
function openMounts(graph, prometheus) {
	return unknownMounts(graph, prometheus).map(({ part, at, needs }) => ({
		gate: "pool",
		hop: `Prometheus mounts ${part.makes}`,
		needs,
		at
	}));
}

// src/discovery/discover.ts
function discover(whole) {
	const { graph, refused } = admitted(whole);
	const { prometheuses } = graph.world.objects;
	const traces = prometheuses.length === 0 ? [discoverPrometheus(graph, void 0, refused)] : prometheuses.map((p) => discoverPrometheus(graph, p, refused));
	const pools = groupBy(traces.flatMap((trace) => trace.pools), ({ monitor }) => monitor);
	const poolsOf = (monitor) => pools.get(monitor) ?? [];
	const emptyPoolOf = (monitor) => {
		const searched = poolsOf(monitor).find(({ state }) => state === "ready" || state === "client-broken");
		return (searched && [
			...searched.services,
			...searched.workloads,
			...searched.outcomes
		])?.length === 0 ? searched : void 0;
	};
	const poolsIfTaken = (monitor) => traces.flatMap(({ prometheus }) => discoverPools(graph, prometheus, monitor));
	const isRefused = ({ manifest }) => refused.has(manifest);
	return {
		prometheuses: traces,
		poolsOf,
		emptyPoolOf,
		poolsIfTaken,
		isRefused
	};
}
function discoverPrometheus(graph, prometheus, refused) {
	const { serviceMonitors, podMonitors, probes, scrapeConfigs } = graph.world.objects;
	const pools = [
		serviceMonitors,
		podMonitors,
		probes,
		scrapeConfigs
	].flatMap(inOrder).flatMap((monitor) => discoverPools(graph, prometheus, monitor));
	const state = prometheus !== void 0 && refused.has(prometheus.manifest) ? notThere : prometheusState(graph, prometheus, pools);
	return {
		prometheus,
		ref: prometheus?.ref ?? "assumed",
		world: graph.world.name,
		versions: graph.versionsFor(prometheus),
		state: state.state,
		fault: state.fault,
		pools: pools.map((pool) => underState(pool, state)),
		unproven: prometheus === void 0 ? [] : [...openLists(graph, prometheus), ...openMounts(graph, prometheus)]
	};
}
const notThere = {
	state: "failed",
	reason: "the API server refuses the Prometheus itself"
};
function inOrder(monitors) {
	return [...monitors].sort((a, b) => a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);
}
function underState(pool, { state, reason }) {
	if (state === "ready" || state === "assumed") return pool;
	if (state !== "poisoned") return emptied(pool, "unmanaged", reason);
	if (pool.state === "not-selected" || pool.state === "rejected") return pool;
	return emptied(pool, "poisoned", pool.state === "poisoned" ? pool.reason : reason);
}
function emptied(pool, state, reason) {
	if (pool instanceof UnselectedPool) return pool.under({
		state,
		reason
	});
	return {
		...pool,
		state,
		reason,
		targets: [],
		dropped: () => []
	};
}

// src/discovery/selection/select-rules.ts
const ofRules = pairOf("rule");
const ofConfigs = pairOf("alertmanagerConfig");
function selectionsOfRule(graph, rule) {
	const { prometheuses, thanosRulers } = graph.world.objects;
	const selecting = ({ spec }) => ({
		pair: ofRules,
		selector: spec.ruleSelector,
		namespaceSelector: spec.ruleNamespaceSelector
	});
	return [...prometheuses.filter(({ kind }) => kind === "Prometheus").map((owner) => ({
		owner,
		pair: ofRules,
		selection: selectsUnder(graph, owner, {
			owner,
			...selecting(owner)
		}, rule)
	})), ...thanosRulers.map((owner) => ({
		owner,
		pair: ofRules,
		selection: selectsBy(graph, {
			owner,
			...selecting(owner)
		}, rule)
	}))];
}
function selectionsOfAlertmanagerConfig(graph, config) {
	return graph.world.objects.alertmanagers.map((owner) => {
		const { alertmanagerConfigSelector, alertmanagerConfigNamespaceSelector, alertmanagerConfiguration } = owner.spec;
		const selection = alertmanagerConfiguration === config.name && owner.namespace === config.namespace ? { verdict: "yes" } : selectsBy(graph, {
			owner,
			pair: ofConfigs,
			selector: alertmanagerConfigSelector,
			namespaceSelector: alertmanagerConfigNamespaceSelector
		}, config);
		return {
			owner,
			pair: ofConfigs,
			selection
		};
	});
}
const areMostRulesSelected = perObject((graph) => areMost(graph.world.objects.prometheusRules.map((rule) => selectionsOfRule(graph, rule))));
const areMostAlertmanagerConfigsSelected = perObject((graph) => areMost(graph.world.objects.alertmanagerConfigs.map((config) => selectionsOfAlertmanagerConfig(graph, config))));
function areMost(all) {
	return all.filter((own) => own.some(({ selection }) => selection.verdict === "yes")).length * 3 >= all.length * 2;
}

// src/rules/define-rule.ts
function defineRule(rule) {
	return rule;
}

// src/source/made.ts
function madeBy({ manifest }) {
	return manifest.built?.made;
}
function hasNoText({ source: { path } }) {
	return path.startsWith("<") && path !== "<stdin>";
}
function isWritten$1(manifest) {
	return !hasNoText(manifest) && !isMadeByOperator(manifest);
}
function isMadeByOperator({ built }) {
	return built?.made !== void 0 && built.made.chart === void 0;
}
function isUnwritten(place) {
	const words = madeBy(place)?.words;
	if (words === void 0) return false;
	const { source, start, end } = markOf(place);
	return source === words.source && start === words.start && end === words.end;
}
function reasonOf$1({ manifest, path }) {
	const reasons = manifest.built?.made?.reasons;
	if (reasons === void 0 || reasons.size === 0) return void 0;
	for (let length = path.length; length > 0; length--) {
		const reason = reasons.get(path.slice(0, length).join("."));
		if (reason !== void 0) return reason;
	}
}

// src/rules/not-selected.ts
function nearestFirst(refusals) {
	return [...refusals].sort((a, b) => rank(a) - rank(b) || (a.owner.ref < b.owner.ref ? -1 : 1));
}
function rank({ selection }) {
	if (isSlip$2(selection)) return 0;
	return [
		"unwatched-namespace",
		"namespace-labels",
		"other-namespace",
		"labels",
		"selector-absent",
		"daemonset-agent"
	].indexOf(selection.fault) + 1;
}
function refusalMessage(refusals, object, noun) {
	const [nearby] = refusals;
	const others = refusals.length - 1;
	const rest = others > 0 ? `; nor ${others === 1 ? "does" : "do"} ${counted(others, "other")}` : "";
	return `${title(nearby.owner)} does not select ${title(object)}: ${reasonOf(nearby, noun)}${rest}`;
}
function reasonOf({ owner, selection, pair }, noun) {
	const { selector, namespaceSelector } = pair;
	const { fault, wanted, found } = selection;
	switch (fault) {
		case "labels": return `its ${selector} wants "${wanted}", the ${noun} has ${found === "" ? "no such label" : `"${found}"`}`;
		case "selector-absent": return `it has no ${selector}, which selects nothing (an empty one, {}, would select everything)`;
		case "other-namespace": return `it has no ${namespaceSelector}, so only namespace "${wanted}" is searched, and the ${noun} is in "${found}"`;
		case "namespace-labels": return `its ${namespaceSelector} wants "${wanted}" of the Namespace, which has ${found === "" ? "no such label" : `"${found}"`}`;
		case "unwatched-namespace": return `its operator runs with ${wanted}, and so does not see namespace "${found}"`;
		case "daemonset-agent": return `${owner.kind} in DaemonSet mode reads PodMonitors only`;
	}
}
function refusalHelp({ owner, selection, pair }, noun) {
	const { selector, namespaceSelector } = pair;
	switch (selection.fault) {
		case "labels": return `${mended$2(selection, `on the ${noun}`)}, or ${reasonOf$1(selection.selectorAt)?.instead ?? "widen the selector"}`;
		case "selector-absent": return `write ${selector}: {} into ${title(owner)}`;
		case "other-namespace": return `write ${namespaceSelector}: {} into ${title(owner)}, or move the ${noun}`;
		case "namespace-labels": return `${mended$2(selection, "on the Namespace")}, or widen the selector`;
		case "unwatched-namespace": return selection.wanted.startsWith("--deny") ? `take "${selection.found}" from that flag, or move the ${noun}` : `add "${selection.found}" to that flag, or move the ${noun}`;
		case "daemonset-agent": return "write a PodMonitor, or use a Prometheus";
	}
}
function mended$2({ unmet, wanted }, where) {
	return unmet === void 0 ? `put "${wanted}" ${where}` : mending(unmet, where);
}
function refusalEnds(refusals) {
	return refusals.slice(0, 3).map(({ owner, selection }) => ({
		at: selection.selectorAt,
		label: selection.fault === "unwatched-namespace" ? "what the operator watches" : `what ${title(owner)} selects${becauseOf(selection.selectorAt)}`
	}));
}
function becauseOf(selectorAt) {
	const reason = reasonOf$1(selectorAt);
	return reason === void 0 ? "" : ` (${reason.why})`;
}
function refusalEdits(selection) {
	if (selection.fault !== "labels" || !isSlip$2(selection)) return {};
	const text = selection.wanted.slice(selection.wanted.indexOf(": ") + 2);
	return { edits: [{
		at: selection.objectAt,
		text
	}] };
}
function isSlip$2({ wanted, found }) {
	return found !== "" && nearest(wanted, [found]) !== void 0 && wanted.replace(/\D/g, "") === found.replace(/\D/g, "");
}

// src/rules/unselected-by-all.ts
function* unselectedByAll({ object, noun, why, graph, selections, areMostSelected, mayBeForOthers }) {
	const refused = selections.flatMap(({ selection, ...rest }) => selection.verdict === "no" ? [{
		...rest,
		selection
	}] : []);
	const [nearby, ...others] = nearestFirst(refused);
	if (nearby === void 0 || refused.length < selections.length) return;
	const { selection } = nearby;
	const isMeant = isSlip$2(selection) || areMostSelected();
	if ((selection.fault === "labels" || selection.fault === "selector-absent") && !isMeant && mayBeForOthers()) return;
	const isKnown = selection.certain && !graph.installsPrometheus() && graph.world.among === void 0;
	yield {
		at: selection.objectAt,
		message: refusalMessage([nearby, ...others], object, noun),
		why,
		help: refusalHelp(nearby, noun),
		confidence: isKnown && isMeant ? "proven" : "likely",
		related: refusalEnds([nearby, ...others]),
		...refusalEdits(selection)
	};
}

// src/rules/alertmanager-config-not-selected.ts
const alertmanagerConfigNotSelected = defineRule({
	id: "alertmanager-config-not-selected",
	title: "No Alertmanager selects the AlertmanagerConfig",
	gate: "selection",
	severity: "error",
	since: "0.1.0",
	subject: "AlertmanagerConfig",
	*check(config, { graph }) {
		yield* unselectedByAll({
			object: config,
			noun: "AlertmanagerConfig",
			why: "the operator leaves it out of the configuration without an event or a log line: its routes and receivers are nowhere in the Alertmanager",
			graph,
			selections: selectionsOfAlertmanagerConfig(graph, config),
			mayBeForOthers: () => false,
			areMostSelected: () => areMostAlertmanagerConfigsSelected(graph)
		});
	}
});

// src/schema/told-once.ts
function toldOnce$1(faults) {
	const unknown = faults.filter(({ about }) => about === "unknown");
	const told = [];
	const seen = /* @__PURE__ */ new Set();
	for (const fault of faults) {
		if (seen.has(fault) || fault.about === "missing" && unknown.some((other) => explains(other, fault))) continue;
		const alike = fault.home === void 0 && fault.belongs === void 0 ? [] : unknown.filter((other) => other !== fault && leftWith(other, fault));
		for (const other of alike) seen.add(other);
		told.push({
			fault,
			alike
		});
	}
	return told;
}
function leftWith(other, { path, home, belongs }) {
	return (home === void 0 ? other.belongs === belongs : isSame(other.home, home)) && isSame(other.path.slice(0, -1), path.slice(0, -1));
}
function explains({ path, near, home }, { path: missing }) {
	const [parent, name] = [missing.slice(0, -1), missing.at(-1)];
	if (near === name && isSame(path.slice(0, -1), parent)) return true;
	if (home === void 0) return false;
	return isSame([...home, path.at(-1) ?? ""], missing) || isSame(home.slice(0, missing.length), missing);
}
function isSame(one, other) {
	return one?.length === other.length && other.every((step, i) => one[i] === step);
}

// src/rules/outcome-of.ts
function outcomeOf(pools) {
	const selected = pools.filter(({ state }) => state !== "not-selected" && state !== "unmanaged");
	if (selected.length === 0) return "no Prometheus selects it";
	const rejected = selected.find(({ state }) => state === "rejected");
	if (rejected !== void 0) return `the operator rejects it: ${rejected.reason}`;
	const targets = selected.flatMap((pool) => pool.targets);
	const [first] = targets;
	if (first === void 0) return selected.some(({ outcomes }) => outcomes.some(({ fate }) => fate.kind === "dropped")) ? "Prometheus drops every target of it" : "it finds no target";
	const down = targets.find(({ verdict }) => verdict === "down");
	if (down !== void 0) return `${show(down.url)} is down: ${down.why}`;
	return `it scrapes ${counted(targets.length, "target")}, ${targets.length === 1 ? "" : "such as "}${show(first.url)}`;
}

// src/rules/schema-problem.ts
function* schemaProblems(refused, about, context, tell) {
	const { graph } = context;
	const decoded = graph.decodedOf(refused);
	const told = coreFaults(decoded, context).map(({ at }) => at.path.join("/"));
	for (const { fault, alike } of toldOnce$1(graph.faultsOf(refused))) {
		if (fault.about !== about || told.includes(fault.path.join("/"))) continue;
		const { related = [], edits = [], ...rest } = tell(fault, alike);
		const mayBeShown = refused.kind !== "Secret" || edits.every(isOfNameAlone);
		yield {
			...rest,
			...edits.length > 0 && mayBeShown ? { edits } : {},
			why: whyOf$2(refused, fault, decoded, context),
			confidence: fault.certain ? "proven" : "likely",
			related
		};
	}
}
function isOfNameAlone({ at }) {
	if (!("manifest" in at) || at.part !== "key") return false;
	const { source, end } = markOf(at);
	return /^["']?[ \t]*:[ \t\r]*$/.test(source.text.slice(end, lineEnd$2(source.text, end)));
}
function coreFaults(decoded, { graph }) {
	if (decoded === void 0 || !isCoreObject(decoded)) return [];
	const { kubernetes } = graph.versionsFor(void 0);
	return apiFaults(decoded).filter((fault) => isRefused(fault, kubernetes) === true);
}
function whyOf$2(refused, fault, decoded, context) {
	const said = `${fault.judge === "kubeconform" ? "by your schema " : ""}kubectl apply fails with \`${fault.words}\`${besides(fault)}`;
	const monitor = decoded !== void 0 && isMonitor(decoded) ? decoded : void 0;
	if (monitor === void 0) return `${said}: there is no such ${refused.kind} in the cluster`;
	const lost = `${said}, so nothing of this ${refused.kind} is scraped`;
	if (fault.about !== "unknown") return lost;
	return `${lost}; where unknown fields are dropped instead, ${outcomeOf(context.discovery.poolsIfTaken(monitor))}`;
}
function besides({ referee }) {
	if (referee === void 0) return "";
	return ` (kubeconform: \`${referee.length > 60 ? `${referee.slice(0, 57)}...` : referee}\`)`;
}
function isMonitor(object) {
	return isConfigurationResource(object.kind);
}
function placeOf$6(refused, path) {
	const place = refused.field(...path);
	const value = valueAt(place);
	return typeof value === "object" && value !== null ? refused.key(...path) : place;
}
function nameOf$1(refused) {
	return title(refused).trim();
}
function takers({ judge, takenBy }) {
	const [first, last] = [takenBy[0], takenBy.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const span = first === last ? first : `${first} to ${last}`;
	return judge === "operator" ? ` (the CRDs of operator ${span} take it)` : ` (Kubernetes ${span} takes it)`;
}

// src/rules/api-version-not-served.ts
const apiVersionNotServed = defineRule({
	id: "api-version-not-served",
	title: "The kind is not served under this apiVersion",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "version", context, ({ path, told, near, isSlip }) => {
		const at = refused.field(...path);
		const help = near === void 0 ? "remove it: the kind has no successor" : `write ${near}${isSlip ? "" : ", and move the fields that are others there"}`;
		return {
			at,
			message: `${told}, so ${nameOf$1(refused)} cannot be made`,
			help,
			alike: `${told.replace(refused.kind, "")} ${help}`,
			...isSlip && near !== void 0 ? { edits: [{
				at,
				text: near
			}] } : {}
		};
	})
});

// src/rules/rejected-by.ts
function* rejectedBy(cause, monitor, discovery) {
	const pools = discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== "no");
	const rejected = pools.flatMap((pool) => {
		const { admission } = pool;
		if (admission.verdict !== "rejected" || admission.rejection.cause !== cause) return [];
		return [{
			pool,
			rejection: admission.rejection
		}];
	});
	const isTaken = pools.some(({ admission }) => admission.verdict === "accepted");
	for (const group of groupBy(rejected, ({ rejection }) => JSON.stringify(rejection.at.path)).values()) {
		const [first] = group;
		if (first === void 0) continue;
		const { message, found, help, at, edits } = first.rejection;
		const isSure = group.some(({ pool, rejection }) => !restsOn(pool, rejection) || pool.selection.verdict === "yes");
		yield {
			at,
			message: found,
			why: `the operator records the event Warning InvalidConfiguration: "${monitor.ref}" was rejected due to invalid configuration: ${message}; no endpoint of the monitor is scraped`,
			...help === void 0 ? {} : { help },
			confidence: isSure && !isTaken ? "proven" : "likely",
			related: relatedOf(group.map(({ rejection }) => rejection)),
			...edits === void 0 ? {} : { edits }
		};
	}
}
function restsOn({ prometheus }, { related }) {
	return prometheus !== void 0 && related.some(({ at }) => at.manifest === prometheus.manifest);
}
function relatedOf(rejections) {
	const ends = rejections.flatMap(({ related }) => related);
	return [...new Map(ends.map((end) => [`${end.label} ${JSON.stringify(end.at.path)}`, end])).values()];
}

// src/rules/auth-conflict.ts
const authConflict = defineRule({
	id: "auth-conflict",
	title: "Endpoint sets two ways to authenticate",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("auth-conflict", monitor, discovery)
});

// src/rules/auth-incomplete.ts
const authIncomplete = defineRule({
	id: "auth-incomplete",
	title: "Authentication lacks a part that the operator asks for",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("auth-incomplete", monitor, discovery)
});

// src/discovery/scrape/refusals.ts
function refusalsOf$1(pools, how) {
	const found = /* @__PURE__ */ new Map();
	for (const pool of pools) for (const { target, fate } of pool.outcomes) {
		const refusal = fate.kind === "kept" ? fate.scrape.refusedBy : void 0;
		if (refusal?.how !== how) continue;
		const { source } = refusal.listener.at.manifest;
		const key = JSON.stringify([
			pool.index,
			source.path,
			refusal.listener.at.path,
			refusal.listener.at.text
		]);
		const known = found.get(key);
		if (known === void 0 || !known.refusal.certain && refusal.certain) found.set(key, {
			pool,
			target,
			refusal
		});
	}
	return [...found.values()];
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
		proxyConnectHeader: Object.fromEntries(headers.map(([name, list]) => [name, asList$1(list).map(decodeKeySelector)]))
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
		credentials: decodeKeySelector(authorization["credentials"]),
		credentialsFile: asString(authorization["credentialsFile"]) || void 0
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

// src/rules/component-listens-on-loopback.ts
const componentListensOnLoopback = defineRule({
	id: "component-listens-on-loopback",
	title: "Component listens on loopback, where Prometheus cannot reach it",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const refused of refusalsOf$1(discovery.poolsOf(monitor), "loopback")) {
			const { pool, target, refusal } = refused;
			const { listener, certain } = refusal;
			const key = JSON.stringify([
				listener.at.manifest.source.path,
				listener.at.path,
				listener.at.text
			]);
			if (seen.has(key)) continue;
			seen.add(key);
			yield {
				at: listener.at,
				message: `${listener.component} listens on "${listener.host}" alone, while ${title(monitor)} sends Prometheus to ${addressOf$1(refused)}`,
				why: `the target is down: ${target.backing.kind === "address" ? `dial tcp ${addressOf$1(refused)}: ` : ""}connect: connection refused`,
				help: `let ${listener.flag} name the address of the machine or all of them, such as ${wider(refused)}`,
				confidence: certain ? "proven" : "likely",
				related: [...target.evidence().slice(0, 1), {
					at: pool.field(portField(pool.endpoint)),
					label: `${title(monitor)} scrapes it`
				}]
			};
		}
	}
});
function addressOf$1({ target: { backing, port, service } }) {
	if (backing.kind === "address") return backing.ip.includes(":") ? `[${backing.ip}]:${port}` : `${backing.ip}:${port}`;
	if (backing.kind === "workload" && service === void 0) return `port ${port} of the pods of ${title(backing.workload)}`;
	return `port ${port} of the pods behind Service ${service?.ref ?? ""}`;
}
function wider({ refusal: { listener }, target: { backing } }) {
	const written = listener.at.text ?? "";
	const host = backing.kind === "address" && !backing.ip.includes(":") ? backing.ip : "0.0.0.0";
	if (listener.flag === "--listen-client-urls" || listener.flag === "listen-client-urls") return `${written},${written.replace(listener.host, host)}`;
	return written === "" ? "0.0.0.0" : written.replace(listener.host, "0.0.0.0");
}

// src/rules/component-port-removed.ts
const componentPortRemoved = defineRule({
	id: "component-port-removed",
	title: "Target is a port that the component opens no more",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const refused of refusalsOf$1(discovery.poolsOf(monitor), "closed")) {
			const { pool, refusal } = refused;
			const { listener, certain } = refusal;
			if (seen.has(listener.port)) continue;
			seen.add(listener.port);
			const secure = listener.component === "kube-scheduler" ? 10259 : 10257;
			yield {
				at: placeOf$5(refused),
				message: `${title(monitor)} scrapes port ${listener.port} of ${listener.component}, which ${listener.flag} of it in the files leaves closed`,
				why: `the target is down: dial tcp: connect: connection refused`,
				help: `scrape port ${secure} by scheme: https with a token; ${listener.component} has to listen on more than loopback there`,
				confidence: certain ? "proven" : "likely",
				related: [{
					at: listener.at,
					label: `${listener.flag} of ${listener.component}`
				}, {
					at: pool.field(portField(pool.endpoint)),
					label: `${title(monitor)} scrapes it`
				}]
			};
		}
	}
});
function placeOf$5({ pool, target: { backing, evidence } }) {
	const port = evidence()[backing.kind === "address" ? 1 : 0];
	if (port === void 0 || pool.monitor.kind !== "ServiceMonitor") return pool.field(portField(pool.endpoint));
	return {
		...port.at,
		path: [...port.at.path, "port"]
	};
}

// src/rules/configuration-refused.ts
const configurationRefused = defineRule({
	id: "configuration-refused",
	title: "Monitor makes a configuration that Prometheus refuses as a whole",
	gate: "load",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const pools = discovery.poolsOf(monitor).filter(isReached);
		for (const group of groupBy(pools, ({ poison }) => JSON.stringify(poison?.at.path)).values()) {
			const poison = group[0]?.poison;
			if (poison === void 0) continue;
			const victims = enumerated([...new Set(group.map(({ prometheus }) => prometheus ? title(prometheus) : "the Prometheus"))]);
			yield {
				at: poison.at,
				message: `${title(monitor)} ${poison.found}`,
				why: `the operator accepts it, and ${victims} refuses the whole configuration ("${poison.message}"): every monitor keeps its old state, and a restarted pod does not come up`,
				help: poison.help,
				confidence: group.some(({ selection, prometheus }) => prometheus === void 0 || selection.verdict === "yes") ? "proven" : "likely",
				related: poison.related
			};
		}
	}
});
function isReached({ selection, admission, poison }) {
	return poison !== void 0 && selection.verdict !== "no" && admission.verdict !== "rejected";
}

// src/graph/backing.ts
function isBackedInScan(graph, service) {
	return graph.workloadsSelectedBy(service).length > 0 || graph.endpointsOf(service).length > 0 || graph.slicesOf(service).length > 0;
}
function areNamesakes(left, right) {
	const bare = (name) => name.replace(/-?(?:service-?monitor|monitor|service|svc|metrics|exporter)$/, "");
	return bare(left) !== "" && bare(left) === bare(right);
}

// src/graph/seen-ports.ts
function portsSeenThrough(graph, service) {
	if (service.spec.selector === void 0) {
		const byHand = [...graph.endpointsOf(service).flatMap((owner) => owner.subsets.flatMap(({ ports }) => ports.map((port) => ({
			owner,
			port
		})))), ...graph.slicesOf(service).flatMap((owner) => owner.ports.map((port) => ({
			owner,
			port
		})))];
		if (byHand.length > 0) return byHand.map(({ owner, port }) => ({
			name: port.name,
			owner,
			at: owner.field(...port.at, "name")
		}));
	}
	return service.spec.ports.map(({ name }, index) => ({
		name,
		owner: service,
		at: service.field("spec", "ports", index, "name")
	}));
}

// src/rules/endpoint-port-unknown.ts
const endpointPortUnknown = defineRule({
	id: "endpoint-port-unknown",
	title: "Endpoint names a port that no selected Service has",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { graph, discovery }) {
		for (const pool of discovery.poolsOf(monitor)) {
			const { port } = pool.endpoint;
			if (port === void 0 || pool.services.length === 0) continue;
			const seen = pool.services.flatMap((service) => portsSeenThrough(graph, service));
			if (seen.length === 0) continue;
			const names = seen.flatMap(({ name }) => name ?? []);
			const regex = compileRegex(port, 3);
			if (names.some((name) => matchString(regex, name))) continue;
			if (seen.some(({ owner }) => owner.kind !== "Service") && namesOnService(pool, port)) continue;
			const offer = nearest(port, names);
			if (!holdsAllServices(graph, pool.scrapeJob.namespaces, selectorOf$1(monitor)) && !isMeant$3(graph, pool, port, offer)) continue;
			const at = monitor.field("spec", "endpoints", pool.index, "port");
			const only = onlyFreeName(graph, pool, names);
			yield {
				at,
				message: `no Service selected by ServiceMonitor ${monitor.ref} names a port "${port}" (${namesShown(names)})`,
				why: "Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire",
				help: helpFor$11(graph, pool, port, offer),
				confidence: "proven",
				related: seen.slice(0, 3).map((known) => ({
					at: known.at,
					label: `a port of ${known.owner.kind} ${known.owner.ref}`
				})),
				...only === void 0 ? {} : { edits: [{
					at,
					text: only
				}] }
			};
		}
	}
});
function namesOnService({ services }, port) {
	return services.some(({ spec }) => spec.ports.some(({ name }) => name === port));
}
function onlyFreeName(graph, pool, names) {
	const { monitor, endpoint } = pool;
	const [only, ...others] = new Set(names);
	if (isContainerPort(graph, pool, endpoint.port ?? "") && !isLedTo(pool, endpoint.port)) return void 0;
	if (only === void 0 || others.length > 0 || !/^[a-z][a-z0-9-]*$/.test(only)) return void 0;
	return monitor.spec.endpoints.some(({ port }) => port === only) ? void 0 : only;
}
function namesShown(names) {
	return names.length === 0 ? "their ports have no name" : `they name ${listed$1(names)}`;
}
function helpFor$11(graph, pool, port, offer) {
	if (/^\d+$/.test(port)) return "write the name of the Service port here; a number belongs into targetPort, without quotes";
	if (isContainerPort(graph, pool, port)) return isLedTo(pool, port) ? `"${port}" is the port of the container: write the name of the Service port, or targetPort: ${port}` : `"${port}" is a port of the container that the Service lacks: add it there, or write targetPort: ${port}`;
	return offer === void 0 ? "rename the port here or on the Service, so that both say the same" : `write "${offer}" if that is meant`;
}
function isLedTo({ services }, port) {
	return services.some(({ spec }) => spec.ports.some(({ targetPort }) => targetPort === port));
}
function isMeant$3(graph, pool, port, offer) {
	if (offer !== void 0 || isContainerPort(graph, pool, port)) return true;
	const { selector } = pool.monitor.spec;
	const isWide = selector !== void 0 && !wantsLabels(selector);
	return pool.services.some((service) => !isWide && isBackedInScan(graph, service) || areNamesakes(service.name, pool.monitor.name) || service.spec.ports.some((known) => String(known.port) === port || String(known.targetPort) === port));
}
function isContainerPort(graph, { services }, port) {
	return services.some((service) => service.spec.ports.some(({ targetPort }) => targetPort === port) || graph.workloadsSelectedBy(service).some(({ template }) => template.containers.some(({ ports }) => ports.some(({ name }) => name === port))));
}

// src/discovery/doubles.ts
const doubleJobsOf = perObject(({ pools }) => {
	const seen = /* @__PURE__ */ new Map();
	const doubles = /* @__PURE__ */ new Map();
	for (const pool of pools) {
		const known = /* @__PURE__ */ new Set([pool]);
		for (const { outcome, key } of scrapesOf(pool)) {
			const before = seen.get(key);
			seen.set(key, before ?? {
				pool,
				outcome
			});
			if (before === void 0 || known.has(before.pool)) continue;
			if (areAlternatives(before.pool.monitor, pool.monitor)) continue;
			known.add(before.pool);
			const list = doubles.get(pool.monitor) ?? [];
			doubles.set(pool.monitor, list);
			const isSameSeries = keyOf$4(before.outcome) === keyOf$4(outcome);
			list.push({
				pool,
				first: before.pool,
				outcome,
				isSameSeries
			});
		}
	}
	return doubles;
});
const ofOwner = /^(?:app|name|k8s-app|component|release|chart|heritage)$|^(?:app\.kubernetes\.io|helm\.sh)\//;
function areAlternatives({ labels }, other) {
	return Object.entries(labels).some(([key, value]) => !ofOwner.test(key) && other.labels[key] !== void 0 && other.labels[key] !== value);
}
function scrapesOf(pool) {
	if (pool.state !== "ready" || pool.prometheus !== void 0 && pool.selection.verdict !== "yes") return [];
	const kept = JSON.stringify(pool.endpoint.metricRelabelings);
	const isOneMonitor = pool.prometheus === void 0 ? pool.object : "";
	return pool.outcomes.flatMap((outcome) => {
		const { fate, target } = outcome;
		if (fate.kind !== "kept" || !isSurelyKept(outcome) || hidesTarget(pool.forbidden, target)) return [];
		return [{
			outcome,
			key: JSON.stringify([
				fate.url,
				kept,
				isOneMonitor
			])
		}];
	});
}
function isSurelyKept({ fate }) {
	return fate.kind === "kept" && !fate.scrape.evidence.some(({ label }) => label === "the rule that decides");
}
function keyOf$4({ fate }) {
	return fate.kind === "kept" ? targetKey(fate.labels, fate.url) : "";
}

// src/rules/endpoint-without-port.ts
const endpointWithoutPort = defineRule({
	id: "endpoint-without-port",
	title: "Endpoint names no port, so every port of the pods is scraped",
	gate: "relabel",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		if (monitor.kind !== "ServiceMonitor" && monitor.kind !== "PodMonitor") return;
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			if (seen.has(pool.index) || namesPort(pool)) continue;
			const [found] = [...portsByWorkload(pool)].filter(([, ports]) => ports.size > 1);
			if (found === void 0) continue;
			seen.add(pool.index);
			const [workload, ports] = found;
			const numbers = [...ports].sort((a, b) => a - b).map(String);
			yield {
				at: pool.key(),
				message: `${endpointTitle(monitor, pool.index)} names no port, so Prometheus scrapes ports ${enumerated(numbers)} of ${title(workload)}`,
				why: "every port of an address and every port that a container declares becomes a target; those that serve no metrics are down, or answer with something else",
				help: "name the port that serves metrics",
				confidence: "likely",
				related: [{
					at: workload.key(...workload.template.at, "spec", "containers"),
					label: `the containers of ${title(workload)}`
				}]
			};
		}
	}
});
function namesPort({ endpoint: { port, portNumber, targetPort } }) {
	return port !== void 0 || portNumber !== void 0 || targetPort !== void 0 && targetPort !== 0;
}
function portsByWorkload({ outcomes }) {
	const found = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const { backing, port } = outcome.target;
		if (backing.kind !== "workload" || port === void 0 || !isSurelyKept(outcome)) continue;
		const ports = found.get(backing.workload) ?? /* @__PURE__ */ new Set();
		found.set(backing.workload, ports.add(port));
	}
	return found;
}

// src/rules/endpoints-address-refused.ts
const endpointsAddressRefused = defineRule({
	id: "endpoints-address-refused",
	title: "Endpoints hold an address that the API server refuses",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph }) {
		const { kubernetes } = graph.versionsFor(void 0);
		for (const { addresses, notReadyAddresses } of endpoints.subsets) yield* addressProblems(endpoints, [...addresses, ...notReadyAddresses], void 0, kubernetes, []);
	}
});
function* addressProblems(object, addresses, type, kubernetes, related) {
	for (const { ip, at } of addresses) {
		if (ip === "" || isPlaceholder$1(ip)) continue;
		const fault = addressFault$2(ip, type);
		const refused = fault && isRefused(fault, kubernetes);
		if (fault === void 0 || refused === false) continue;
		const refuser = refused === true ? "the API server" : "an API server of Kubernetes 1.36 or later";
		yield {
			at: object.field(...at),
			message: `${refuser} refuses the address "${ip}" of ${title(object)}: ${fault.words}`,
			why: `kubectl says \`Invalid value: "${ip}"\` and nothing is stored, so Prometheus finds no address of it`,
			help: "write the address under which Prometheus reaches the machine",
			confidence: refused === true ? "proven" : "likely",
			related
		};
	}
}

// src/discovery/service-discovery/pools-selecting.ts
function poolsSelecting(discovery, service) {
	return poolsByService(discovery).get(service) ?? [];
}
const poolsByService = perObject((discovery) => {
	const pools = /* @__PURE__ */ new Map();
	for (const pool of serviceMonitorPools(discovery)) for (const service of pool.services) {
		const list = pools.get(service);
		if (list === void 0) pools.set(service, [pool]);
		else list.push(pool);
	}
	return pools;
});
function serviceMonitorPools({ prometheuses }) {
	return prometheuses.flatMap(({ pools }) => pools.flatMap((pool) => isOfServiceMonitor(pool) ? [pool] : []));
}
function isOfServiceMonitor(pool) {
	return pool.monitor.kind === "ServiceMonitor";
}

// src/graph/hand-made.ts
function portsOf$3(object) {
	return object.kind === "EndpointSlice" ? object.ports : object.subsets.flatMap(({ ports }) => ports);
}
function takesHandMade({ spec }) {
	return spec.selector === void 0 && spec.type !== "ExternalName";
}
function serviceMeantBy(graph, object, name) {
	const waiting = graph.world.objects.services.filter((service) => takesHandMade(service) && graph.endpointsOf(service).length === 0 && graph.slicesOf(service).length === 0);
	const here = waiting.filter(({ namespace }) => mayBeSameNamespace(namespace, object.namespace));
	const found = (by, services, fits) => {
		const service = services.find(fits);
		return service === void 0 ? void 0 : {
			service,
			by
		};
	};
	return found("namespace", waiting, (service) => service.name === name && !here.includes(service)) ?? found("name", here, (service) => isNearName(name ?? object.name, service.name)) ?? found("labels", here, ({ labels }) => carriesAll(object.labels, labels)) ?? found("ports", here, (service) => sharesPort(object, service));
}
function isNearName(left, right) {
	if (areNamesakes(left, right) || nearest(left, [right]) !== void 0) return true;
	return left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
}
function carriesAll(labels, wanted) {
	const pairs = Object.entries(wanted);
	return pairs.length > 0 && pairs.every(([key, value]) => labels[key] === value);
}
function sharesPort(object, { spec }) {
	return portsOf$3(object).some(({ name, port }) => spec.ports.some((other) => other.name === name && port !== void 0 && (other.targetPort ?? other.port) === port));
}

// src/rules/endpoints-labels-differ.ts
const why$7 = "nothing breaks today, since Prometheus compares the labels of the Service alone; under `selectorMechanism: RoleSelector`, and for whoever lists Endpoints by label, the addresses do not exist";
const endpointsLabelsDiffer = defineRule({
	id: "endpoints-labels-differ",
	title: "Hand-made Endpoints carry other labels than their Service",
	gate: "discovery",
	severity: "notice",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph, discovery }) {
		const service = graph.serviceOf(endpoints);
		if (service === void 0 || !takesHandMade(service)) return;
		if (poolsSelecting(discovery, service).some(({ scrapeJob }) => scrapeJob.roleSelector)) return;
		const keys = Object.keys(service.labels).filter((key) => !isOfTools(key));
		for (const key of keys) {
			const [own, wanted] = [endpoints.labels[key], service.labels[key]];
			if (own === void 0 || own === wanted) continue;
			yield {
				at: endpoints.field("metadata", "labels", key),
				message: `Endpoints ${endpoints.ref} carry ${key}: "${own}" where Service ${service.ref} carries "${wanted}"`,
				why: why$7,
				help: "write the labels of the Service on its Endpoints",
				confidence: "proven",
				related: [{
					at: service.field("metadata", "labels", key),
					label: `the label of Service ${service.ref}`
				}]
			};
		}
		const missing = keys.filter((key) => endpoints.labels[key] === void 0);
		if (missing.length === 0) return;
		yield {
			at: endpoints.key("metadata", "labels"),
			message: `Endpoints ${endpoints.ref} lack the ${missing.length === 1 ? "label" : "labels"} ${listed$1(missing)} of Service ${service.ref}`,
			why: why$7,
			help: "write the labels of the Service on its Endpoints",
			confidence: "proven",
			related: [{
				at: service.key("metadata", "labels"),
				label: `the labels of Service ${service.ref}`
			}]
		};
	}
});
function isOfTools(key) {
	return /^(?:helm\.sh\/chart|chart|release|heritage|app\.kubernetes\.io\/(?:managed-by|version|part-of)|argocd\.argoproj\.io\/.*|.*\.fluxcd\.io\/.*)$/.test(key);
}

// src/rules/endpoints-not-mirrored.ts
const endpointsNotMirrored = defineRule({
	id: "endpoints-not-mirrored",
	title: "Hand-made Endpoints are kept out of the slices that Prometheus reads",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph, discovery }) {
		const service = graph.serviceOf(endpoints);
		if (service === void 0 || !takesHandMade(service) || isMirrored(endpoints)) return;
		if (graph.slicesOf(service).length > 0) return;
		const pool = poolsSelecting(discovery, service).find(({ scrapeJob, state }) => scrapeJob.role === "endpointslice" && state !== "not-selected");
		if (pool === void 0) return;
		yield {
			at: endpoints.field("metadata", "labels", "endpointslice.kubernetes.io/skip-mirror"),
			message: `${title(endpoints)} are not copied into an EndpointSlice, and ${title(pool.monitor)} finds its targets by slices`,
			why: "Prometheus sees no address of the Service: the job is there with no target, and nothing is logged",
			help: "take the label away, or write an EndpointSlice for the Service",
			confidence: "proven",
			related: [{
				at: pool.monitor.key("spec", "selector"),
				label: `${title(pool.monitor)} selects its Service`
			}]
		};
	}
});

// src/rules/endpoints-overwritten.ts
const endpointsOverwritten = defineRule({
	id: "endpoints-overwritten",
	title: "Hand-made Endpoints of a Service that has a selector",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph }) {
		const service = graph.serviceOf(endpoints);
		const { selector, type } = service?.spec ?? {};
		if (service === void 0 || selector === void 0) return;
		if (type === "ExternalName" || Object.keys(selector).some(isSymbolic$1)) return;
		yield {
			at: endpoints.field("metadata", "name"),
			message: `Service ${service.ref} has a selector, so Kubernetes overwrites the Endpoints of its name`,
			why: "the addresses written here last until the next change of a pod or of the Service; then Prometheus finds the pods that the selector finds, or nothing",
			help: "remove these Endpoints, or the selector of the Service",
			confidence: service.namespace === endpoints.namespace ? "proven" : "likely",
			related: [{
				at: service.key("spec", "selector"),
				label: `the selector of Service ${service.ref}`
			}]
		};
	}
});

// src/graph/stray-ports.ts
function strayPorts(object, service, all) {
	const backed = new Set(all.flatMap(portsOf$3).map(({ name }) => name));
	const waiting = service.spec.ports.filter(({ name }) => !backed.has(name));
	const strangers = portsOf$3(object).filter(({ name }) => !service.spec.ports.some((port) => port.name === name));
	const isPair = waiting.length === 1 && new Set(strangers.map(({ name }) => name)).size === 1;
	return strangers.flatMap((port) => {
		const meant = waiting.find((other) => numberOf(other) === port.port) ?? (isPair ? waiting[0] : void 0);
		return meant === void 0 ? [] : [{
			port,
			meant,
			index: service.spec.ports.indexOf(meant)
		}];
	});
}
function numberOf({ port, targetPort }) {
	return typeof targetPort === "number" ? targetPort : port;
}

// src/rules/endpoints-port-name-differs.ts
const endpointsPortNameDiffers = defineRule({
	id: "endpoints-port-name-differs",
	title: "Hand-made Endpoints call a port other than their Service does",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, context) {
		yield* portNameProblems(endpoints, context.graph.serviceOf(endpoints), context);
	}
});
function* portNameProblems(object, service, { graph, discovery }) {
	if (service === void 0 || !takesHandMade(service)) return;
	const all = [...graph.endpointsOf(service), ...graph.slicesOf(service)];
	const pools = poolsSelecting(discovery, service).filter((pool) => isRead(object, pool));
	for (const stray of strayPorts(object, service, all)) {
		const missed = pools.find((pool) => reads(pool, stray.meant.name) && !reads(pool, stray.port.name));
		const isUnread = service.spec.clusterIP === "None" && poolsSelecting(discovery, service).length > 0;
		if (missed !== void 0 || !isUnread) yield problemOf$4(object, service, stray, missed);
	}
	if (object === all[0]) yield* missingPorts(object, service, all, pools);
}
function* missingPorts(object, service, all, pools) {
	const paired = new Set(all.flatMap((other) => strayPorts(other, service, all)).map(({ meant }) => meant));
	const names = all.flatMap(portsOf$3).map(({ name }) => name);
	if (object.kind === "Endpoints" && object.subsets.length === 0) return;
	for (const [index, port] of service.spec.ports.entries()) {
		const missed = pools.find((pool) => reads(pool, port.name) && !names.some((name) => reads(pool, name)));
		if (missed === void 0 || paired.has(port)) continue;
		const { monitor } = missed;
		yield {
			at: object.key(...object.kind === "Endpoints" ? [
				"subsets",
				0,
				"ports"
			] : ["ports"]),
			message: `${title(object)} ${object.kind === "Endpoints" ? "have" : "has"} no port "${port.name}" (Service ${service.ref} does, and ServiceMonitor ${monitor.ref} asks for it)`,
			why: "Prometheus makes targets of the ports that stand beside the addresses, so this endpoint has none",
			help: `add the port "${port.name}" here`,
			confidence: "proven",
			related: [{
				at: service.field("spec", "ports", index, "name"),
				label: `the port of Service ${service.ref}`
			}, {
				at: missed.field("port"),
				label: `ServiceMonitor ${monitor.ref} asks for it`
			}]
		};
	}
}
function problemOf$4(object, service, { port, meant, index }, missed) {
	const at = object.field(...port.at, "name");
	const found = port.name === void 0 ? "a port of no name" : `a port "${port.name}"`;
	const wanted = meant.name === void 0 ? "leaves it without a name" : `calls it "${meant.name}"`;
	const onService = {
		at: service.field("spec", "ports", index, "name"),
		label: `the port of Service ${service.ref}`
	};
	const problem = {
		at,
		message: `${title(object)} ${object.kind === "Endpoints" ? "have" : "has"} ${found}, and Service ${service.ref} ${wanted}`,
		help: meant.name === void 0 ? "write the same name on both" : `write "${meant.name}" here`
	};
	if (missed === void 0) return {
		...problem,
		why: "kube-proxy joins the two by name and finds no address for the Service's port; nor does a monitor that uses its name",
		confidence: "likely",
		related: [onService]
	};
	const { monitor, endpoint } = missed;
	const onMonitor = {
		at: missed.field("port"),
		label: `ServiceMonitor ${monitor.ref} uses the name of the Service`
	};
	const isRenamed = port.name !== void 0 && meant.name !== void 0;
	return {
		...problem,
		why: `Prometheus reads the name that stands beside the addresses, so \`port: ${endpoint.port}\` drops every one of them`,
		confidence: "proven",
		related: [onService, onMonitor],
		...isRenamed ? { edits: [{
			at,
			text: meant.name ?? ""
		}] } : {}
	};
}
function isRead(object, { scrapeJob }) {
	return object.kind === "Endpoints" || scrapeJob.role === "endpointslice";
}
function reads({ endpoint }, name) {
	if (endpoint.port === void 0 || name === void 0 || regexFault(endpoint.port, 3) !== void 0) return false;
	return matchString(compileRegex(endpoint.port, 3), name);
}

// src/discovery/service-discovery/waiting-monitor.ts
function poolWaitingFor(discovery, object) {
	return serviceMonitorPools(discovery).find(({ monitor, services, scrapeJob, state, poison }) => {
		const { selector } = monitor.spec;
		if (state === "not-selected" || state === "rejected" || poison !== void 0) return false;
		if (services.length > 0 || selector === void 0) return false;
		return !matches(selector, {}) && matches(selector, object.labels) && mayBeIn(object.namespace, scrapeJob.namespaces);
	});
}

// src/rules/endpoints-without-service.ts
const why$6 = "Prometheus finds the addresses without the labels of any Service, so every monitor drops them; the next start of the controller manager deletes these Endpoints";
const endpointsWithoutService = defineRule({
	id: "endpoints-without-service",
	title: "Hand-made Endpoints belong to no Service",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph, discovery }) {
		if (graph.serviceOf(endpoints) !== void 0 || isPlaceholder$1(endpoints.name)) return;
		if (leaderAnnotation in endpoints.annotations) return;
		const isClosed = graph.isClosed([endpoints.namespace]);
		const meant = serviceMeantBy(graph, endpoints, endpoints.name);
		if (meant !== void 0) {
			const { service } = meant;
			yield {
				at: endpoints.field("metadata", meant.by === "namespace" ? "namespace" : "name"),
				message: `Endpoints ${endpoints.ref} belong to no Service (${waiting(meant)})`,
				why: why$6,
				help: helpFor$10(endpoints, meant),
				confidence: meant.by === "ports" && !isClosed ? "likely" : "proven",
				related: [{
					at: service.field("metadata", "name"),
					label: `Service ${service.ref} has no addresses`
				}]
			};
			return;
		}
		const pool = poolWaitingFor(discovery, endpoints);
		if (pool === void 0) return;
		yield {
			at: endpoints.field("metadata", "name"),
			message: `no Service "${endpoints.name}" owns Endpoints ${endpoints.ref}, whose labels ServiceMonitor ${pool.monitor.ref} selects`,
			why: why$6,
			help: "add a Service without selector of this name and namespace that carries the labels",
			confidence: isClosed ? "proven" : "likely",
			related: [{
				at: pool.monitor.key("spec", "selector"),
				label: "a monitor compares the labels of Services only"
			}]
		};
	}
});
const leaderAnnotation = "control-plane.alpha.kubernetes.io/leader";
function waiting({ service, by }) {
	return by === "namespace" ? `the Service "${service.name}" without addresses is in namespace "${service.namespace}"` : `the one that has no addresses is called "${service.name}"`;
}
function helpFor$10(endpoints, { service, by }) {
	return by === "namespace" ? `write namespace "${service.namespace}" here, or move the Service to "${endpoints.namespace}"` : `give both one name: "${service.name}" here, or "${endpoints.name}" at the Service`;
}

// src/rules/field-missing.ts
const fieldMissing = defineRule({
	id: "field-missing",
	title: "A required field is missing",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "missing", context, (fault) => ({
		at: refused.field(...fault.path),
		message: `${nameOf$1(refused)}: ${fault.told}, and its kind requires it${takers(fault)}`,
		help: `write "${fault.path.at(-1)}"`
	}))
});

// src/fix/block.ts
function linesOf(text, { keyStart, value }) {
	const start = lineStart(text, keyStart);
	return /^[ ]*["']?$/.test(text.slice(start, keyStart)) ? {
		start,
		end: lineEnd(text, value.end)
	} : void 0;
}
function columnOf(text, offset) {
	return offset - lineStart(text, offset);
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", Math.max(offset, 0));
	return end === -1 ? text.length : end + 1;
}
function indented(block, by) {
	const lines = block.split("\n");
	if (!lines.every((line) => line.trim() === "" || line.search(/\S/) + by >= 0)) return void 0;
	return lines.map((line) => line.trim() === "" ? line : by < 0 ? line.slice(-by) : " ".repeat(by) + line).join("\n");
}

// src/fix/verified.ts
function gives({ source, document, at }, edits, wanted) {
	const before = manifestsOf(source.path, source.text);
	const after = manifestsOf(source.path, applyEdits(source.text, edits).text);
	const expected = before.map(({ manifest, value }) => manifest.document === document && isDeepStrictEqual(manifest.at, at) ? wanted(value) : value);
	return isDeepStrictEqual(after.map(({ value }) => value), expected);
}
function manifestsOf(path, text) {
	return readManifests({
		path,
		text
	}, {
		wanted: () => true,
		limits: defaultLimits
	}).manifests;
}
function withValue(value, [step, ...rest], other) {
	if (step === void 0) return other ?? null;
	if (Array.isArray(value) && typeof step === "number") return value.map((item, i) => i === step ? withValue(item, rest, other) : item);
	const object = isMapping(value) ? value : {};
	if (rest.length === 0 && other === void 0) {
		const { [step]: _, ...others } = object;
		return others;
	}
	return {
		...object,
		[step]: withValue(object[step], rest, other)
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/fix/reshape.ts
function asList(manifest, path) {
	const node = nodeAt({
		manifest,
		path
	});
	const own = valueAt({
		manifest,
		path
	});
	if (node === void 0 || own === void 0) return void 0;
	const edit = node.type === "map" ? withDash(manifest, node) : inBrackets(manifest, node);
	return edit && tried(manifest, edit, path, [own]);
}
function asItem(manifest, path) {
	const node = nodeAt({
		manifest,
		path
	});
	const own = valueAt({
		manifest,
		path: [...path, 0]
	});
	if (node?.type !== "seq" || own === void 0) return void 0;
	const [item] = node.items;
	if (item === void 0 || node.items.length > 1) return void 0;
	return tried(manifest, item.type === "map" ? withoutDash(manifest, node) : alone(manifest, node, item), path, own);
}
function asPlain(manifest, path, text) {
	const node = nodeAt({
		manifest,
		path
	});
	if (node?.type !== "scalar") return void 0;
	const { start, end } = withQuotes(manifest.source.text, node);
	return tried(manifest, edited(manifest, start, end, text), path, JSON.parse(text));
}
function withDash(manifest, { start, end }) {
	const { text } = manifest.source;
	const column = columnOf(text, start);
	const from = lineStart(text, start);
	if (text.slice(from, start).trim() !== "") return void 0;
	const block = text.slice(start, end);
	const rest = indented(block.slice(block.indexOf("\n") + 1), 2);
	const [first = ""] = block.split("\n");
	const lines = block.includes("\n") ? `${first}\n${rest}` : first;
	return edited(manifest, from, end, `${" ".repeat(column)}- ${lines}`);
}
function inBrackets(manifest, node) {
	const { text } = manifest.source;
	const { start, end } = withQuotes(text, node);
	return edited(manifest, start, end, `[${text.slice(start, end)}]`);
}
function withoutDash(manifest, { start }) {
	return edited(manifest, start, start + 1, " ");
}
function alone(manifest, list, item) {
	const { text } = manifest.source;
	const own = withQuotes(text, item);
	const before = text.slice(0, list.start).trimEnd().length;
	const isBlock = text[list.start] === "-" && text.slice(before, list.start).includes("\n");
	return edited(manifest, isBlock ? before : list.start, isBlock ? Math.min(own.end, lineEnd(text, own.start)) : list.end, `${isBlock ? " " : ""}${text.slice(own.start, own.end)}`);
}
function withQuotes(text, { start, end }) {
	const mark = text[start - 1];
	return (mark === "\"" || mark === "'") && text[end] === mark ? {
		start: start - 1,
		end: end + 1
	} : {
		start,
		end
	};
}
function edited({ source }, start, end, text) {
	return {
		at: {
			file: source.path,
			start,
			end
		},
		text
	};
}
function tried(manifest, edit, path, wanted) {
	return gives(manifest, [edit], (value) => withValue(value, path, wanted)) ? edit : void 0;
}

// src/rules/field-type-wrong.ts
const fieldTypeWrong = defineRule({
	id: "field-type-wrong",
	title: "A field holds a value of another type",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "type", context, (fault) => ({
		message: `${fault.told} (${nameOf$1(refused)})${takers(fault)}`,
		...mended$1(refused, fault, context)
	}))
});
function mended$1(refused, fault, context) {
	const at = placeOf$6(refused, fault.path);
	const name = portNameFor(refused, fault, context);
	if (name !== void 0) return {
		at,
		help: `write the name of the port of the Service, "${name}"`,
		edits: [{
			at,
			text: name
		}]
	};
	if (fault.remedy === "quote" && fault.path.at(-1) === "port") return {
		at,
		help: "write the name of the port of the Service"
	};
	return {
		at,
		...remedied(refused, fault, at)
	};
}
function remedied({ manifest }, { path, remedy, near }, at) {
	const told = (help, edit) => edit === void 0 ? { help } : {
		help,
		edits: [edit]
	};
	switch (remedy) {
		case "quote": return told("put the value into quotes", {
			at,
			text: `"${textAt(at)}"`
		});
		case "plain": return told(`write ${near}, without quotes`, asPlain(manifest, path, near ?? ""));
		case "list": return told("make it the item of a list", asList(manifest, path));
		case "item": return told("take it out of the list", asItem(manifest, path));
		case void 0: return {};
	}
}
function portNameFor(refused, { path }, context) {
	const monitor = context.graph.world.objects.serviceMonitors.find(({ manifest }) => manifest === refused.manifest);
	if (monitor === void 0 || path[1] !== "endpoints" || path[3] !== "port") return void 0;
	const number = Number(textAt(refused.field(...path)));
	const services = context.discovery.poolsIfTaken(monitor).flatMap((pool) => pool.services);
	const names = [...new Set(services)].flatMap(({ spec }) => spec.ports).filter(({ port, targetPort }) => port === number || targetPort === number).map(({ name }) => name);
	const [first, ...others] = new Set(names);
	return others.length === 0 ? first : void 0;
}

// src/fix/move-fields.ts
function moveFields(move) {
	const { manifest, parent, keys } = move;
	const { text, path: file } = manifest.source;
	const owner = nodeAt({
		manifest,
		path: parent
	});
	if (owner?.type !== "map" || text[owner.start] === "{") return void 0;
	const fields = owner.entries.filter(({ key }) => keys.includes(key));
	const blocks = fields.flatMap((entry) => linesOf(text, entry) ?? []);
	const place = placeIn(move, owner, fields);
	const from = fields[0] && columnOf(text, fields[0].keyStart);
	if (blocks.length < fields.length || place === void 0 || from === void 0) return void 0;
	const moved = blocks.map(({ start, end }) => indented(ended(text.slice(start, end)), place.column - from));
	if (moved.some((block) => block === void 0)) return void 0;
	const edit = (start, end, by) => ({
		at: {
			file,
			start,
			end
		},
		text: by
	});
	const edits = joined(blocks, place.at, place.before + moved.join("")).map((one) => edit(one.start, one.end, one.text));
	return gives(manifest, edits, (value) => movedIn(value, move)) ? edits : void 0;
}
function placeIn({ manifest, parent, home }, owner, fields) {
	const { text } = manifest.source;
	const there = nodeAt({
		manifest,
		path: home
	});
	const [first] = fields;
	if (first === void 0) return void 0;
	if (there?.type === "map") {
		const [entry] = there.entries;
		if (entry === void 0 || text[there.start] === "{") return void 0;
		const around = there.entries.find(({ keyStart, value }) => keyStart < first.keyStart && first.keyStart < value.end);
		return {
			at: lineEnd(text, (around?.value ?? there).end),
			column: columnOf(text, entry.keyStart),
			before: ""
		};
	}
	const key = home.at(-1);
	if (typeof key !== "string" || home.length !== parent.length + 1) return void 0;
	const empty = entryOf$1(owner, key);
	const column = columnOf(text, first.keyStart) + 2;
	if (empty === void 0) return {
		at: lineStart(text, first.keyStart),
		column,
		before: `${" ".repeat(column - 2)}${key}:${text.includes("\r\n") ? "\r\n" : "\n"}`
	};
	return empty.value.start === empty.value.end ? {
		at: lineEnd(text, empty.keyEnd),
		column,
		before: ""
	} : void 0;
}
function joined(blocks, at, text) {
	const cuts = [];
	for (const block of blocks) {
		const last = cuts.at(-1);
		if (last?.end === block.start) cuts[cuts.length - 1] = {
			start: last.start,
			end: block.end
		};
		else cuts.push(block);
	}
	const meeting = cuts.find(({ start, end }) => start === at || end === at);
	return [...cuts.filter((cut) => cut !== meeting).map((cut) => ({
		...cut,
		text: ""
	})), {
		...meeting ?? {
			start: at,
			end: at
		},
		text
	}];
}
const ended = (block) => block.endsWith("\n") ? block : `${block}\n`;
function movedIn(value, { manifest, parent, keys, home }) {
	return keys.reduce((now, key) => {
		const own = valueAt({
			manifest,
			path: [...parent, key]
		});
		return withValue(withValue(now, [...parent, key], void 0), [...home, key], own);
	}, value);
}

// src/rules/field-unknown.ts
const fieldUnknown = defineRule({
	id: "field-unknown",
	title: "A field that its kind does not have",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "unknown", context, (fault, alike) => {
		const help = helpOf$3(fault, alike);
		const edits = editsOf$5(refused, fault, alike);
		return {
			at: refused.key(...fault.path),
			message: messageOf$5(refused, fault, alike),
			...help === void 0 ? {} : { help },
			related: alike.map(({ path }) => ({
				at: refused.key(...path),
				label: "belongs there too"
			})),
			...edits === void 0 ? {} : { edits }
		};
	})
});
function editsOf$5(refused, { path, near, isSlip, home }, alike) {
	if (isSlip && near !== void 0) return [{
		at: refused.key(...path),
		text: near
	}];
	if (home === void 0) return void 0;
	const keys = [path, ...alike.map((other) => other.path)].map((own) => String(own.at(-1)));
	return moveFields({
		manifest: refused.manifest,
		parent: path.slice(0, -1),
		keys,
		home
	});
}
function messageOf$5(refused, fault, alike) {
	const { path, near, belongs, judge } = fault;
	const parent = path.slice(0, -1).filter((step) => typeof step === "string");
	const where = parent.length === 0 ? "" : ` under ${parent.join(".")}`;
	const nearest = near === void 0 ? "" : ` (nearest: "${near}")`;
	const one = alike.length === 0 ? "one" : "them";
	const elsewhere = belongs === void 0 ? "" : ` (it has ${one} under ${belongs})`;
	const ofWhom = judge === "operator" ? "the operator" : judge;
	const lacking = isStrange(fault) ? `no version of ${ofWhom} known to promwire has` : "its kind does not have";
	const names = [path, ...alike.map((other) => other.path)].map((own) => `"${own.at(-1)}"`);
	const fields = names.length === 1 ? `a field ${names[0]}` : `fields ${enumerated(names)}`;
	return `${nameOf$1(refused)} has ${fields}${where} that ${lacking}${nearest}${elsewhere}${takers(fault)}`;
}
function isStrange({ certain, takenBy }) {
	return !certain && takenBy.length === 0;
}
function helpOf$3({ near, belongs, takenBy, certain, judge }, alike) {
	if (near !== void 0) return `write "${near}"`;
	if (belongs !== void 0) return `move ${alike.length === 0 ? "it" : "them"} under ${belongs}`;
	if (takenBy.length > 0) return "leave it out, or install a version that has it";
	if (certain) return "leave it out";
	return `leave it out, or say with ${judge === "operator" ? "--operator-version" : "--kubernetes-version"} what is installed if that is newer than what promwire knows`;
}

// src/rules/file-access-denied.ts
const fileAccessDenied = defineRule({
	id: "file-access-denied",
	title: "Monitor reads files and its Prometheus forbids that",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	check: (monitor, { discovery }) => rejectedBy("file-access", monitor, discovery)
});

// src/rules/ingress-without-host.ts
const ingressWithoutHost = defineRule({
	id: "ingress-without-host",
	title: "Probe of an Ingress rule that names no host",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "Probe",
	*check(probe, { discovery }) {
		const places = discovery.poolsOf(probe).filter(({ state }) => state === "ready").flatMap(({ outcomes }) => outcomes.filter(({ target: { backing }, fate }) => fate.kind === "kept" && !fate.labels.has("__param_target") && backing.kind === "address" && backing.object.kind === "Ingress" && backing.ip === "")).flatMap(({ target }) => target.evidence().map(({ at }) => at));
		for (const [at] of groupBy(places, ({ manifest, path }) => JSON.stringify([
			manifest.source.path,
			manifest.start,
			path
		])).values()) {
			if (at === void 0) continue;
			yield {
				at: {
					...at,
					path: [...at.path, "http"],
					part: "key"
				},
				message: `${title(probe)} selects an Ingress with a rule that names no host, so there is nothing to probe`,
				why: "the prober is asked without a target, and answers with HTTP status 400 Bad Request",
				help: "write a host into the rule, or let the selector of the Probe leave the Ingress out",
				confidence: "proven",
				related: [{
					at: probe.key("spec", "targets", "ingress"),
					label: `what ${title(probe)} selects`
				}]
			};
		}
	}
});

// src/rules/insecure-skip-verify.ts
const insecureSkipVerify = defineRule({
	id: "insecure-skip-verify",
	title: "Authority is at hand, and the server certificate is not checked against it",
	gate: "scrape",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { graph, discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const { tlsConfig } = pool.endpoint;
			if (seen.has(pool.index) || tlsConfig?.insecureSkipVerify !== true) continue;
			if (pool.scrapeJob.scheme !== "https") continue;
			const authority = authorityOf(graph, pool);
			if (authority === void 0) continue;
			seen.add(pool.index);
			const name = tlsConfig.serverName === void 0 ? ", and set serverName to a name in the certificate, since targets are dialled by address" : "";
			yield {
				at: pool.field("tlsConfig", "insecureSkipVerify"),
				message: `insecureSkipVerify of ${title(monitor)} keeps Prometheus from checking the server, though ${authority.says}`,
				why: "whatever answers on the address of a target is believed, and is handed the token of the scrape if it has one",
				help: `leave it out${authority.isSet ? "" : `, set caFile: ${authority.path}`}${name}`,
				confidence: "proven",
				related: authority.isSet ? [{
					at: pool.field("tlsConfig", authority.path),
					label: "the authority that is not asked"
				}] : []
			};
		}
	}
});
function authorityOf(graph, { endpoint, prometheus }) {
	const { ca, caFile, certFile } = endpoint.tlsConfig ?? {};
	if (caFile !== void 0) {
		if (isOfServiceAccount(caFile)) return void 0;
		return {
			says: `caFile names "${caFile}"`,
			isSet: true,
			path: "caFile"
		};
	}
	const reference = ca?.secret ?? ca?.configMap;
	if (reference !== void 0) return {
		says: `ca names ${ca?.secret === void 0 ? "ConfigMap" : "Secret"} "${reference.name}"`,
		isSet: true,
		path: "ca"
	};
	if (certFile === void 0 || prometheus === void 0) return void 0;
	const path = `${folderOf(certFile)}/ca.crt`;
	if (fileMountedAt(graph, prometheus, path).state !== "present") return void 0;
	return {
		says: `"${path}" lies beside its client certificate`,
		isSet: false,
		path
	};
}

// src/rules/job-label-unknown.ts
const jobLabelUnknown = defineRule({
	id: "job-label-unknown",
	title: "jobLabel names a label that the Service does not have",
	gate: "relabel",
	severity: "notice",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { discovery }) {
		const { jobLabel } = monitor.spec;
		const services = new Set(discovery.poolsOf(monitor).flatMap((pool) => pool.services));
		const written = [...services].filter(({ manifest }) => manifest.source.path !== "<built in>");
		if (jobLabel === void 0 || written.length === 0) return;
		const lacking = written.filter(({ labels }) => labels[jobLabel] === void 0);
		if (lacking.length < services.size) return;
		const names = lacking.map(({ name }) => name);
		yield {
			at: monitor.field("spec", "jobLabel"),
			message: `jobLabel "${jobLabel}" of ServiceMonitor ${monitor.ref} is no label of the Services it selects (they have ${listed$1(lacking.flatMap(({ labels }) => Object.keys(labels))) || "none"})`,
			why: `the label "job" falls back to the name of the Service (${listed$1(names)}), so rules and dashboards that ask for another job find nothing`,
			help: "name a label key of the Service here (not the wanted value), or put the label on the Service",
			confidence: "proven",
			related: lacking.slice(0, 3).map((service) => ({
				at: labelPlace(service, jobLabel),
				label: `the labels of Service ${service.ref}`
			}))
		};
	}
});

// src/rules/kind-unknown.ts
const kindUnknown = defineRule({
	id: "kind-unknown",
	title: "A kind that its group does not have",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "kind", context, ({ path, told, near, isSlip }) => {
		const at = refused.field(...path);
		return {
			at,
			message: `${told}${near === void 0 ? "" : ` (nearest: "${near}")`}, so ${nameOf$1(refused)} cannot be made`,
			...near === void 0 ? {} : { help: `write "${near}"` },
			...isSlip && near !== void 0 ? { edits: [{
				at,
				text: near
			}] } : {}
		};
	})
});

// src/rules/kustomization-does-not-build.ts
const kustomizationDoesNotBuild = defineRule({
	id: "kustomization-does-not-build",
	title: "Kustomization that kustomize does not build",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Kustomization",
	*check({ by, message, span, others: more, isMissing, isSure, roots }) {
		if (by !== "kustomize") return;
		const [root = "", ...others] = roots;
		yield {
			at: span,
			message: `kustomize does not build ${others.length === 0 ? root : `${root} and ${others.length} more`}: ${message}${more.length === 0 ? "" : ` (and ${more.length} more that ${more.length === 1 ? "is" : "are"} not there)`}`,
			why: "nothing of it is applied; what is in the cluster stays as it was",
			...isMissing ? { help: "add the file, or the step that makes it, to what is scanned" } : {},
			confidence: isSure ? "proven" : "likely",
			related: more.slice(0, 3).map((at) => ({
				at,
				label: "is not there either"
			}))
		};
	}
});

// src/rules/label-names-collide.ts
const labelNamesCollide = defineRule({
	id: "label-names-collide",
	title: "Two labels of an object become one in Prometheus, and the monitor reads it",
	gate: "relabel",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const read = new Set(labelsRead(monitor).map(sanitizeLabelName));
		const told = /* @__PURE__ */ new Set();
		for (const { object, labels, place } of discovery.poolsOf(monitor).flatMap(objectsOf$1)) {
			if (told.has(object)) continue;
			told.add(object);
			for (const [name, keys] of groupBy(Object.keys(labels), sanitizeLabelName)) {
				const [first, second] = keys;
				if (first === void 0 || second === void 0 || !read.has(name)) continue;
				if (new Set(keys.map((key) => labels[key])).size < 2) continue;
				yield {
					at: place(second),
					message: `the labels ${enumerated(keys.map((key) => `"${key}"`))} of ${title(object)} are both "${name}" in Prometheus, and ${title(monitor)} reads that`,
					why: "characters other than letters, digits and underscores become underscores; which of the two values wins changes from one time to the next",
					help: "give one of them another name, or let the monitor read another label",
					confidence: "proven",
					related: [{
						at: place(first),
						label: "the other label"
					}]
				};
			}
		}
	}
});
function labelsRead(monitor) {
	if (monitor.kind !== "ServiceMonitor" && monitor.kind !== "PodMonitor") return [];
	const { matchLabels, matchExpressions } = selectorOf$1(monitor);
	const { jobLabel, podTargetLabels } = monitor.spec;
	return [
		...Object.keys(matchLabels),
		...matchExpressions.map(({ key }) => key),
		...jobLabel === void 0 ? [] : [jobLabel],
		...monitor.kind === "ServiceMonitor" ? monitor.spec.targetLabels : podTargetLabels
	];
}
function objectsOf$1({ services, workloads }) {
	return [...services.map((object) => ({
		object,
		labels: object.labels,
		place: (key) => object.key("metadata", "labels", key)
	})), ...workloads.map((object) => ({
		object,
		labels: object.template.labels,
		place: (key) => object.key(...object.template.at, "metadata", "labels", key)
	}))];
}

// src/discovery/relabel/metric-rules.ts
const ofTargets = /^__(?:meta_.*|address__|scheme__|metrics_path__|param_.*|scrape_interval__|scrape_timeout__)$/;
function metaLabelReads({ metricRelabelings }) {
	const rules = rulesOf(metricRelabelings);
	return rules.flatMap(({ config, index }, position) => {
		if (config.action === "labelmap") return config.regex.startsWith("__meta_") ? [{
			index,
			label: config.regex,
			source: void 0
		}] : [];
		const earlier = rules.slice(0, position);
		return config.sourceLabels.flatMap((label, source) => isGone(label, earlier) ? [{
			index,
			label,
			source
		}] : []);
	});
}
function dropsSamples({ metricRelabelings }, version) {
	const rules = rulesOf(metricRelabelings);
	for (const [position, { config, index }] of rules.entries()) {
		const { action, sourceLabels, separator, regex } = config;
		if (action !== "keep" && action !== "drop" || regexFault(regex, version) !== void 0) continue;
		const isMatched = (text) => matchString(compileRegex(regex, version), text);
		const isByMistake = sourceLabels.length > 0 && sourceLabels.every((label) => isGone(label, rules.slice(0, position)));
		if (isByMistake || sourceLabels.length === 0) {
			if (isMatched(sourceLabels.map(() => "").join(separator)) === (action === "drop")) return {
				index,
				isByMistake
			};
		} else if (action === "drop" && anything.has(regex)) return {
			index,
			isByMistake
		};
	}
}
const anything = /* @__PURE__ */ new Set([
	".*",
	"(.*)",
	"^.*$",
	"^(.*)$"
]);
function rulesOf(written) {
	return written.flatMap((rule, index) => parseAction(rule.action || crdDefaults.relabelAction) === void 0 ? [] : [{
		index,
		config: generateRelabelConfig(rule)
	}]);
}
function isGone(label, earlier) {
	return ofTargets.test(label) && !earlier.some(({ config }) => config.action === "labelmap" || config.targetLabel.includes(label));
}

// src/rules/metric-relabeling-drops-all.ts
const metricRelabelingDropsAll = defineRule({
	id: "metric-relabeling-drops-all",
	title: "Metric relabelling that no sample passes",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const [first] = discovery.poolsOf(monitor);
		if (first === void 0) return;
		for (const [position, endpoint] of endpointsOf(monitor).entries()) {
			if (endpoint.metricRelabelings.length === 0) continue;
			const found = dropsSamples(endpoint, majorOf(first.scrapeJob.running));
			if (found === void 0) continue;
			const { index, isByMistake } = found;
			const place = [
				"metricRelabelings",
				index,
				isByMistake ? "sourceLabels" : "action"
			];
			yield {
				at: isByMistake ? monitor.key(...endpointPath(monitor, position, ...place)) : monitor.field(...endpointPath(monitor, position, ...place)),
				message: `a rule in metricRelabelings of ${endpointTitle(monitor, position)} lets no sample pass: ${isByMistake ? "it keeps by labels of the target, which no sample has" : "it drops whatever there is"}`,
				why: "the target is up, and nothing is stored of it but what Prometheus itself says of the scrape, such as up",
				help: isByMistake ? "move the rule to relabelings, where it decides on targets" : "narrow the rule, or take the endpoint away",
				confidence: isByMistake ? "proven" : "likely",
				related: []
			};
		}
	}
});

// src/rules/metric-relabeling-meta-label.ts
const metricRelabelingMetaLabel = defineRule({
	id: "metric-relabeling-meta-label",
	title: "Metric relabelling looks at a label that only targets have",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor) {
		for (const [position, endpoint] of endpointsOf(monitor).entries()) for (const { index, label, source } of metaLabelReads(endpoint)) {
			const field = source === void 0 ? ["regex"] : ["sourceLabels", source];
			yield {
				at: monitor.field(...endpointPath(monitor, position, "metricRelabelings", index, ...field)),
				message: `a rule in metricRelabelings of ${endpointTitle(monitor, position)} looks at "${label}", which no sample has`,
				why: "labels of that sort belong to the target and are gone when its samples are relabelled: the rule finds an empty text there, and sets nothing",
				help: "move the rule to relabelings, where it gives the label to every series of the target",
				confidence: "proven",
				related: []
			};
		}
	}
});

// src/rules/metrics-switched-off.ts
const metricsSwitchedOff = defineRule({
	id: "metrics-switched-off",
	title: "Scraped program is told to serve no metrics",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const told = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) for (const { workload, port, off } of switchedOff(pool)) {
			if (told.has(workload)) continue;
			told.add(workload);
			yield {
				at: off.at,
				message: `${off.flag} of container "${off.container}" switches the metrics of ${title(workload)} off, while ${title(monitor)} scrapes port ${port} of it`,
				why: "the target is down: connect: connection refused",
				help: `write the address to serve metrics on, such as ${off.flag}=:${port}, or take the monitor away`,
				confidence: "likely",
				related: [{
					at: pool.field(portField(pool.endpoint)),
					label: `${title(monitor)} scrapes it`
				}]
			};
		}
	}
});
function switchedOff({ outcomes }) {
	return outcomes.flatMap(({ target: { backing, port }, fate }) => {
		if (fate.kind !== "kept" || backing.kind !== "workload" || port === void 0) return [];
		const off = metricsOff(backing.workload, port);
		return off === void 0 ? [] : [{
			workload: backing.workload,
			port,
			off
		}];
	});
}

// src/rules/monitor-not-rendered.ts
const monitorNotRendered = defineRule({
	id: "monitor-not-rendered",
	title: "Template of a monitor that helm leaves out because it knows no cluster",
	gate: "admission",
	severity: "notice",
	since: "0.1.0",
	subject: "Template",
	*check({ chart, kind, api, gate, values, output }) {
		yield {
			at: gate,
			message: `the ${kind} is rendered only where the cluster is known to have "${api}", and the output of chart "${chart}" holds nothing of this template${values.length === 0 ? "" : ` (which may be because of ${enumerated(values)} too)`}`,
			why: `helm template asks no cluster which APIs it has, so the condition fails and no ${kind} is printed nor applied, without a word`,
			help: `render with \`helm template --api-versions ${api}\``,
			confidence: "likely",
			related: [{
				at: output,
				label: `the output of chart "${chart}"`
			}]
		};
	}
});

// src/rules/selector-slip.ts
function missedTogether(discovery, pool) {
	return slipsIn(discovery).get(slipOf$1(pool) ?? "") ?? [];
}
const slipsIn = perObject((discovery) => {
	const missed = /* @__PURE__ */ new Map();
	for (const { pools } of discovery.prometheuses) for (const ofKind of groupBy(pools, ({ monitor }) => monitor.kind).values()) {
		const slips = new Set(ofKind.map(slipOf$1));
		const [slip] = slips;
		if (slips.size === 1 && slip !== void 0) missed.set(slip, [...new Set(ofKind.map(({ monitor }) => monitor))]);
	}
	return missed;
});
function slipOf$1({ prometheus, monitor, selection }) {
	if (selection.verdict !== "no" || selection.fault !== "labels" || !isSlip$2(selection)) return void 0;
	return JSON.stringify([
		prometheus?.kind,
		prometheus?.ref,
		monitor.kind,
		selection.wanted,
		selection.found
	]);
}

// src/rules/monitor-not-selected.ts
const why$5 = "the operator leaves the monitor out of the configuration without an event or a log line: its job is nowhere in Prometheus";
const monitorNotSelected = defineRule({
	id: "monitor-not-selected",
	title: "No Prometheus selects the monitor",
	gate: "selection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, context) {
		const pools = context.discovery.poolsOf(monitor);
		if (pools.length > 0 && lacksPrometheus(context)) yield withoutPrometheus(monitor);
		const all = refusalsOf(pools);
		if (all.length < new Set(pools.map(({ prometheus }) => prometheus)).size) return;
		const [nearby, ...others] = all.filter(({ owner }) => !isUnmanaged(context.graph, owner));
		if (nearby === void 0) return;
		const together = others.length > 0 ? [] : missedTogether(context.discovery, nearby.pool);
		if (together.length > 1) {
			if (together[0] === monitor) yield selectorAtFault(nearby, together);
			return;
		}
		yield {
			at: nearby.selection.objectAt,
			message: refusalMessage([nearby, ...others], monitor, "monitor"),
			why: why$5,
			help: refusalHelp(nearby, "monitor"),
			confidence: isProven$1(nearby, monitor, context) ? "proven" : "likely",
			related: refusalEnds([nearby, ...others]),
			...refusalEdits(nearby.selection)
		};
	}
});
function selectorAtFault({ owner, pair, selection }, monitors) {
	const { wanted, found, unmet, selectorAt: at } = selection;
	const text = found.slice(found.indexOf(": ") + 2);
	const isLabel = unmet !== void 0 && unmet.path.at(-1) === unmet.key;
	const [first, ...others] = monitors.map(title);
	return {
		at,
		message: `${title(owner)} selects no ${monitors[0]?.kind}: its ${pair.selector} wants "${wanted}", and ${first} and ${counted(others.length, "other")} have "${found}"`,
		why: why$5,
		help: isLabel ? `write "${text}"` : `ask for "${found}" here`,
		confidence: "proven",
		related: monitors.slice(0, 3).map((monitor) => ({
			at: unmet === void 0 ? monitor.key("metadata", "labels") : monitor.field("metadata", "labels", unmet.key),
			label: `the label of ${title(monitor)}`
		})),
		...isLabel ? { edits: [{
			at,
			text
		}] } : {}
	};
}
function lacksPrometheus({ graph }) {
	return graph.holdsEveryPrometheus() && graph.world.objects.prometheuses.length === 0;
}
function withoutPrometheus(monitor) {
	return {
		at: monitor.field("metadata", "name"),
		message: `there is no Prometheus that could select ${title(monitor)}: ${nothingElse}`,
		why: "nothing makes a job of the monitor",
		help: "add the Prometheus, or the values of the chart that makes it under charts in the configuration",
		confidence: "proven",
		related: []
	};
}
function refusalsOf(pools) {
	const refusals = /* @__PURE__ */ new Map();
	for (const pool of pools) {
		const { prometheus, selection, monitor } = pool;
		if (prometheus === void 0 || selection.verdict !== "no") return [];
		refusals.set(prometheus, {
			owner: prometheus,
			pool,
			pair: selectorPairs[monitor.kind],
			selection
		});
	}
	return nearestFirst(refusals.values());
}
function isProven$1({ selection }, { kind }, { graph, discovery }) {
	if (!selection.certain || graph.installsPrometheus()) return false;
	if (isSlip$2(selection) || selection.fault === "unwatched-namespace") return true;
	if (graph.holdsEveryPrometheus()) return true;
	if (graph.world.among !== void 0) return false;
	const monitors = configurationResources(graph.world.objects).filter((other) => other.kind === kind && other.manifest.built?.made === void 0);
	const selected = monitors.filter((other) => discovery.poolsOf(other).some((pool) => pool.selection.verdict === "yes")).length;
	return selected === 0 || selected * 3 >= monitors.length * 2;
}

// src/rules/monitor-selector-refused.ts
const monitorSelectorRefused = defineRule({
	id: "monitor-selector-refused",
	title: "Label selector of the monitor is none that Kubernetes takes",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("selector", monitor, discovery)
});

// src/rules/selector-place.ts
function selectorPlace(monitor, selector) {
	const [only, ...others] = requirementsOf(selector);
	return only !== void 0 && others.length === 0 ? monitor.field("spec", "selector", ...only.path) : monitor.key("spec", "selector");
}

// src/rules/service-outside-namespaces.ts
const serviceOutsideNamespaces = defineRule({
	id: "service-outside-namespaces",
	title: "The Service is in a namespace that the monitor does not search",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { graph, discovery }) {
		const { selector } = monitor.spec;
		const pool = discovery.emptyPoolOf(monitor);
		if (selector === void 0 || pool === void 0) return;
		const { namespaces } = pool.scrapeJob;
		const elsewhere = servicesElsewhere(graph, selector, namespaces);
		const [service] = elsewhere;
		if (service === void 0 || namespaces === "any") return;
		if (namespaces.some((name) => name !== void 0 && labelFault$1(name) !== void 0)) return;
		const found = new Set(elsewhere.flatMap(({ namespace }) => namespace ?? []));
		yield {
			at: namespacePlace$1(monitor, pool.prometheus),
			message: `ServiceMonitor ${monitor.ref} searches ${showNamespaces(namespaces)} only, but the Services with "${showSelector(selector)}" are in ${listed$1(found)}: ${reason$2(monitor, pool.prometheus)}`,
			why: "Prometheus lists no endpoints there, so the job is on the targets page with no target and nothing is logged",
			help: helpFor$9(monitor, pool.prometheus, [...found].sort()),
			confidence: found.size === 1 && elsewhere.some((other) => isBackedInScan(graph, other)) && !graph.chartsMayFill(namespaces) || holdsAllServices(graph, namespaces, selector) ? "proven" : "likely",
			related: elsewhere.slice(0, 3).map((other) => ({
				at: other.field("metadata", "namespace"),
				label: `the namespace of Service ${other.ref}`
			})),
			...editsOf$4(monitor, pool.prometheus, [...found])
		};
	}
});
function editsOf$4(monitor, prometheus, [only, ...others]) {
	const isOne = others.length === 0 && monitor.spec.namespaceSelector.matchNames.length === 1;
	const counts = prometheus?.spec.ignoreNamespaceSelectors !== true && monitor.manifest.built === void 0;
	return only !== void 0 && isOne && counts ? { edits: [{
		at: namespacePlace$1(monitor, prometheus),
		text: only
	}] } : {};
}
function servicesElsewhere(graph, selector, namespaces) {
	if (Object.keys(selector.matchLabels).length === 0) return [];
	return graph.services.withLabels(selector.matchLabels).filter((service) => matches(selector, service.labels) && !mayBeIn(service.namespace, namespaces));
}
function namespacePlace$1(monitor, prometheus) {
	const { matchNames } = monitor.spec.namespaceSelector;
	if (prometheus?.spec.ignoreNamespaceSelectors) return monitor.field("spec", "namespaceSelector");
	if (matchNames.length === 0) return monitor.field("spec", "namespaceSelector");
	return monitor.field("spec", "namespaceSelector", "matchNames", ...matchNames.length === 1 ? [0] : []);
}
function reason$2(monitor, prometheus) {
	if (prometheus?.spec.ignoreNamespaceSelectors) return `${prometheus.kind} ${prometheus.ref} sets ignoreNamespaceSelectors, so only the monitor's own namespace counts`;
	if (monitor.spec.namespaceSelector.matchNames.length > 0) return "matchNames does not name that namespace";
	return "without a namespaceSelector only its own namespace is searched";
}
function helpFor$9(monitor, prometheus, found) {
	if (prometheus?.spec.ignoreNamespaceSelectors) return "put the monitor into the namespace of the Service";
	const names = found.join(", ");
	if (monitor.namespace !== void 0 && found.join(" ") === monitor.namespace) return "take namespaceSelector away: the Services are beside the monitor";
	return monitor.spec.namespaceSelector.matchNames.length > 0 ? `write matchNames: [${names}]` : `add namespaceSelector: {matchNames: [${names}]} to the spec`;
}

// src/rules/monitor-selects-nothing.ts
const why$4 = "Prometheus finds the addresses of the namespace and drops every one of them: the job is there with no target";
const monitorSelectsNothing = defineRule({
	id: "monitor-selects-nothing",
	title: "The selector of the monitor matches no Service",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { graph, discovery }) {
		const { selector } = monitor.spec;
		const pool = discovery.emptyPoolOf(monitor);
		if (selector === void 0 || pool === void 0) return;
		const { namespaces } = pool.scrapeJob;
		if (servicesElsewhere(graph, selector, namespaces).length > 0) return;
		const miss = nearMissOf$2(graph, monitor, selector, namespaces);
		if (miss !== void 0) yield problemOf$3(graph, monitor, selector, namespaces, miss);
		else if (lacksAny$1(graph, selector, namespaces)) yield absence$4(monitor, selector, namespaces);
	}
});
function lacksAny$1(graph, selector, namespaces) {
	return holdsAllServices(graph, namespaces, selector) && !graph.servicesIn(namespaces).some(({ labels }) => matches(selector, labels));
}
function absence$4(monitor, selector, namespaces) {
	return {
		at: selectorPlace(monitor, selector),
		message: `ServiceMonitor ${monitor.ref} selects Services with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${nothingElse}`,
		why: why$4,
		help: `select the labels of a Service that is there, or add one, ${orAssume("services")}`,
		confidence: "proven",
		related: []
	};
}
function nearMissOf$2(graph, monitor, selector, namespaces) {
	const misses = graph.servicesIn(namespaces).flatMap((service) => {
		if (isMadeByOperator(service.manifest)) return [];
		const unmet = unmetRequirements(selector, service.labels);
		const [first] = unmet;
		if (first === void 0) return [];
		const how = howNear$1(graph, monitor, selector, service, unmet);
		return how === void 0 ? [] : [{
			service,
			how,
			unmet: first
		}];
	});
	const order = [
		"labels-on-pods",
		"labels-on-endpoints",
		"value-slip",
		"key-slip",
		"one-label"
	];
	return misses.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || (a.service.ref < b.service.ref ? -1 : 1))[0];
}
function howNear$1(graph, monitor, selector, service, unmet) {
	if (leadsToPodsWith(graph, selector, service)) return areNamesakes(service.name, monitor.name) || offersPorts(service, monitor) ? "labels-on-pods" : void 0;
	if (graph.endpointsOf(service).some(({ labels }) => matches(selector, labels))) return "labels-on-endpoints";
	const [only] = unmet;
	if (only === void 0 || unmet.length > 1) return void 0;
	if (isSlip$1(only, service)) return "value-slip";
	if (keyMeantBy(only, service.labels) !== void 0) return "key-slip";
	return (areNamesakes(service.name, monitor.name) || only.value === service.name) && offersPorts(service, monitor) ? "one-label" : void 0;
}
function leadsToPodsWith(graph, selector, service) {
	if (service.spec.selector !== void 0 && matches(selector, service.spec.selector)) return true;
	return graph.workloadsSelectedBy(service).some(({ template }) => matches(selector, template.labels));
}
function isSlip$1({ key, value }, { labels }) {
	const found = labels[key];
	if (value === void 0 || found === void 0 || value.length < 4) return false;
	return nearest(value, [found]) !== void 0 && value.replace(/\D/g, "") === found.replace(/\D/g, "");
}
function offersPorts({ spec }, monitor) {
	return monitor.spec.endpoints.every(({ port, targetPort }) => {
		if (port !== void 0) return spec.ports.some(({ name }) => name === port);
		return targetPort === void 0 || spec.ports.some((known) => leadsTo(known, targetPort));
	});
}
function leadsTo({ port, targetPort }, wanted) {
	return String(targetPort || port) === String(wanted);
}
function problemOf$3(graph, monitor, selector, namespaces, miss) {
	const { service, unmet } = miss;
	const certain = miss.how !== "one-label" && mayBeIn(service.namespace, namespaces) && service.namespace !== void 0 && !graph.chartsMayFill(namespaces);
	return {
		at: miss.how === "key-slip" && unmet.path[0] === "matchLabels" ? monitor.key("spec", "selector", ...unmet.path) : monitor.field("spec", "selector", ...unmet.path),
		message: `ServiceMonitor ${monitor.ref} selects Services with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${difference$2(miss)}`,
		why: why$4,
		help: helpFor$8(miss),
		confidence: certain && (isBackedInScan(graph, service) || isSlipOf(miss)) || lacksAny$1(graph, selector, namespaces) ? "proven" : "likely",
		related: [{
			at: miss.how === "key-slip" ? service.key("metadata", "labels", keyMeantBy(unmet, service.labels) ?? "") : labelPlace(service, unmet.key),
			label: `the labels of Service ${service.ref}`
		}, ...otherEnd(graph, miss)],
		...editsOf$3(monitor, miss)
	};
}
function isSlipOf({ how }) {
	return how === "value-slip" || how === "key-slip";
}
function editsOf$3(monitor, { service, how, unmet }) {
	const found = service.labels[unmet.key];
	const key = how === "key-slip" ? keyMeantBy(unmet, service.labels) : void 0;
	if (key !== void 0 && unmet.path[0] === "matchLabels") return { edits: [{
		at: monitor.key("spec", "selector", ...unmet.path),
		text: key
	}] };
	if (how !== "value-slip" || found === void 0 || unmet.path[0] !== "matchLabels") return {};
	return { edits: [{
		at: monitor.field("spec", "selector", ...unmet.path),
		text: found
	}] };
}
function difference$2({ service, how, unmet }) {
	const found = service.labels[unmet.key];
	switch (how) {
		case "labels-on-pods": return `Service ${service.ref} selects pods with these labels, but has ${found === void 0 ? `no label "${unmet.key}"` : `"${unmet.key}: ${found}"`} itself`;
		case "labels-on-endpoints": return `Endpoints ${service.ref} have these labels, but the Service of that name, which counts, has not`;
		case "value-slip": return `Service ${service.ref} has "${unmet.key}: ${found}"`;
		case "key-slip": {
			const key = keyMeantBy(unmet, service.labels);
			return `Service ${service.ref} has "${key}: ${unmet.value}"`;
		}
		case "one-label": return `Service ${service.ref} has ${found === void 0 ? `no label "${unmet.key}"` : `"${unmet.key}: ${found}"`}`;
	}
}
function helpFor$8({ service, how, unmet }) {
	if (how === "value-slip") return `write "${service.labels[unmet.key]}" here, or "${unmet.value}" on the Service`;
	if (how === "key-slip") return `write "${keyMeantBy(unmet, service.labels)}" here, or "${unmet.key}" on the Service`;
	const found = service.labels[unmet.key];
	if (how === "one-label" && found !== void 0 && unmet.value !== void 0) return `write "${found}" here, or "${unmet.value}" on the Service`;
	return mending(unmet, `under metadata.labels of Service ${service.ref}`);
}
function otherEnd(graph, { service, how, unmet }) {
	if (how === "labels-on-pods" && service.spec.selector?.[unmet.key] !== void 0) return [{
		at: service.field("spec", "selector", unmet.key),
		label: "the pods carry it"
	}];
	const [endpoints] = how === "labels-on-endpoints" ? graph.endpointsOf(service) : [];
	return endpoints === void 0 ? [] : [{
		at: labelPlace(endpoints, unmet.key),
		label: "the Endpoints carry it"
	}];
}

// src/rules/mounted-secret-missing.ts
const mountedSecretMissing = defineRule({
	id: "mounted-secret-missing",
	title: "Prometheus mounts a Secret that its namespace does not have",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		for (const mount of missingMounts(graph, prometheus)) {
			const { found } = mount;
			if (found.state === "absent") yield absence$3(prometheus, mount, filesOf$1(discovery, prometheus, mount));
			else if (!discovery.isRefused(found.source)) yield* misplacement(graph, discovery, prometheus, mount, found);
		}
	}
});
function absence$3(prometheus, { part: { makes, name }, at }, awaited) {
	return {
		at,
		message: `${title(prometheus)} mounts ${makes} "${name}" of its own namespace, which does not have it: ${nothingElse}`,
		why: symptomOf$2(makes, name),
		help: `add the ${makes}, ${orAssume(makes === "Secret" ? "secrets" : "configMaps")}`,
		confidence: "proven",
		related: readers(awaited)
	};
}
function* misplacement(graph, discovery, prometheus, mount, found) {
	const { how, source } = found;
	const { part, at } = mount;
	const { makes, name } = part;
	const isElsewhere = how === "other-namespace";
	const keys = new Set((source.keys ?? []).map((key) => key.name));
	const folder = (path) => path.replace(name, source.makesName);
	const awaited = filesOf$1(discovery, prometheus, mount, folder).filter(({ path }) => keys.has(baseName(path)));
	const isSure = awaited.length > 0 || graph.isClosed([prometheus.namespace]);
	if (isElsewhere && makes === "ConfigMap" && !isSure) return;
	yield {
		at,
		message: `${title(prometheus)} mounts ${makes} "${name}" of its own namespace, but the scan holds it ${isElsewhere ? "in another" : "under another name"} only: ${sourceTitle(source)}`,
		why: symptomOf$2(makes, name),
		help: isElsewhere ? `put the ${makes} into namespace "${prometheus.namespace ?? ""}" too${isSure ? "" : ", unless something copies it there"}: a pod mounts nothing of another` : namingHelp(name, found),
		confidence: isSure ? "proven" : "likely",
		related: [{
			at: source.field("metadata", isElsewhere ? "namespace" : "name"),
			label: sourceTitle(source)
		}, ...readers(awaited)],
		...how === "other-name" ? { edits: [{
			at,
			text: source.makesName
		}] } : {}
	};
}
function symptomOf$2(makes, name) {
	return `the pod stays in ContainerCreating: MountVolume.SetUp failed for volume: ${makes.toLowerCase()} "${name}" not found; nothing that this Prometheus should scrape is scraped`;
}
function readers(awaited) {
	return awaited.slice(0, 3).map((file) => ({
		at: file.at,
		label: `${file.field} is read from it`
	}));
}
function filesOf$1(discovery, prometheus, { mounts }, renamed = (folder) => folder) {
	const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
	const folders = mounts.flatMap(({ mountPath }) => [mountPath, renamed(mountPath)]);
	return pools.filter(({ selection }) => selection.verdict !== "no").flatMap(({ scrapeJob }) => scrapeJob.tlsFiles).filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

// src/rules/namespace-impossible.ts
const namespaceImpossible = defineRule({
	id: "namespace-impossible",
	title: "Monitor searches a namespace that no cluster can have",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		if (discovery.isRefused(monitor)) return;
		for (const { name, at } of searched(monitor)) {
			const fault = labelFault$1(name);
			if (fault === void 0) continue;
			const close = name.trim().toLowerCase();
			const meant = labelFault$1(close) === void 0 ? close : void 0;
			yield {
				at: monitor.field(...at),
				message: `${title(monitor)} searches namespace ${JSON.stringify(name)}, which no cluster can have: ${fault}`,
				why: "names are taken as they stand, so nothing is found there; nothing is logged, and not even `up == 0` can fire",
				help: helpFor$7(monitor, name, meant),
				confidence: "proven",
				related: [],
				...meant === void 0 ? {} : { edits: [{
					at: monitor.field(...at),
					text: meant
				}] }
			};
		}
	}
});
function searched(monitor) {
	if (monitor.kind === "ScrapeConfig") return monitor.spec.kubernetesSDConfigs.flatMap(({ names }, i) => names.map((name, j) => ({
		name,
		at: [
			"spec",
			"kubernetesSDConfigs",
			i,
			"namespaces",
			"names",
			j
		]
	})));
	const found = namespaceSelectorOf(monitor);
	if (found === void 0 || found.selector.any) return [];
	return found.selector.matchNames.map((name, i) => ({
		name,
		at: [
			...found.at,
			"matchNames",
			i
		]
	}));
}
function helpFor$7({ kind }, name, meant) {
	if (meant !== void 0) return `write "${meant}"`;
	if (!name.includes("*")) return "write the name of the namespace";
	return kind === "ScrapeConfig" ? "leave the names out to search all namespaces" : "write any: true instead of matchNames to search all namespaces";
}

// src/rules/namespace-names-ignored.ts
const namespaceNamesIgnored = defineRule({
	id: "namespace-names-ignored",
	title: "The namespaces that a monitor lists are ignored, because it selects any",
	gate: "generation",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor) {
		const found = namespaceSelectorOf(monitor);
		if (found === void 0 || !found.selector.any || found.selector.matchNames.length === 0) return;
		yield {
			at: monitor.key(...found.at, "matchNames"),
			message: `${title(monitor)} lists ${listed$1(found.selector.matchNames)} under matchNames, which is ignored, because any is true`,
			why: "the operator searches every namespace, so there may be more targets than were meant",
			help: "take any away to search the listed namespaces only, or matchNames to search all",
			confidence: "proven",
			related: [{
				at: monitor.field(...found.at, "any"),
				label: "this one counts"
			}]
		};
	}
});

// src/discovery/scrape/network-policies.ts
function barrierBetween(graph, prometheus, workload, port) {
	if (workload.template.hostNetwork || prometheus.spec.hostNetwork || prometheus.namespace === void 0) return void 0;
	const selecting = graph.policiesIn(workload.namespace).filter(({ spec }) => spec.isIngress && matches(spec.podSelector, workload.template.labels));
	if (!selecting.some(({ namespace }) => namespace !== void 0 && namespace === workload.namespace)) return;
	const verdicts = selecting.flatMap((policy) => judge(graph, prometheus, policy, workload, port));
	if (verdicts.some((verdict) => verdict === "open")) return void 0;
	const barriers = verdicts.filter((verdict) => verdict !== "open");
	const order = [
		"port",
		"peer",
		"nobody"
	];
	return [...barriers].sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))[0];
}
function judge(graph, prometheus, policy, workload, port) {
	const { ingress } = policy.spec;
	if (ingress.length === 0) return [{
		policy,
		how: "nobody",
		rule: void 0
	}];
	return ingress.map((rule) => {
		if (!(rule.from.length === 0 || rule.from.some((peer) => mayBeFrom(graph, prometheus, policy, peer)))) return {
			policy,
			how: "peer",
			rule
		};
		return rule.ports.length === 0 || rule.ports.some((one) => covers(one, workload, port)) ? "open" : {
			policy,
			how: "port",
			rule
		};
	});
}
function mayBeFrom(graph, prometheus, { namespace }, peer) {
	if (peer.hasBlock) return true;
	const { podSelector, namespaceSelector } = peer;
	if (namespaceSelector === void 0) {
		if (podSelector === void 0 || !mayBeSameNamespace(namespace, prometheus.namespace)) return false;
	} else if (!mayMatchNamespace(graph, prometheus.namespace ?? "", namespaceSelector)) return false;
	return podSelector === void 0 || mayMatchPod(prometheus, podSelector);
}
function mayMatchNamespace(graph, name, selector) {
	const labels = graph.namespaceNamed(name)?.labels;
	if (labels !== void 0) return matches(selector, labels);
	return matches(only(selector, [nameLabel]), { [nameLabel]: name });
}
const nameLabel = "kubernetes.io/metadata.name";
const madeUp = [
	"app.kubernetes.io/version",
	"operator.prometheus.io/shard",
	"operator.prometheus.io/mode",
	"statefulset.kubernetes.io/pod-name",
	"apps.kubernetes.io/pod-index",
	"controller-revision-hash",
	"pod-template-generation"
];
function mayMatchPod(prometheus, selector) {
	return matches(without(selector, madeUp), {
		...prometheus.spec.podLabels,
		...podSelectorLabels(prometheus)
	});
}
function covers({ port, endPort, protocol }, { template }, wanted) {
	if (protocol !== "TCP") return false;
	if (port === void 0) return true;
	if (typeof port === "number") return wanted >= port && wanted <= (endPort ?? port);
	const named = template.containers.flatMap(({ ports }) => ports).filter(({ name }) => name === port);
	return named.length === 0 || named.some(({ containerPort }) => containerPort === wanted);
}
function only({ matchLabels, matchExpressions }, keys) {
	return {
		matchLabels: Object.fromEntries(Object.entries(matchLabels).filter(([key]) => keys.includes(key))),
		matchExpressions: matchExpressions.filter(({ key }) => keys.includes(key))
	};
}
function without({ matchLabels, matchExpressions }, keys) {
	return {
		matchLabels: Object.fromEntries(Object.entries(matchLabels).filter(([key]) => !keys.includes(key))),
		matchExpressions: matchExpressions.filter(({ key }) => !keys.includes(key))
	};
}

// src/discovery/scrape/barred-targets.ts
function barredTargetsOf(graph, discovery, prometheus) {
	if (graph.world.objects.networkPolicies.length === 0) return [];
	const barred = discovery.prometheuses.filter((trace) => trace.prometheus === prometheus).flatMap((trace) => trace.pools).filter(({ selection }) => selection.verdict === "yes").flatMap((pool) => pool.outcomes.flatMap((outcome) => {
		const dialled = dialledOf(outcome);
		if (dialled === void 0) return [];
		const barrier = barrierBetween(graph, prometheus, dialled.workload, dialled.port);
		return barrier === void 0 ? [] : [{
			pool,
			barrier,
			...dialled
		}];
	}));
	return [...groupBy(barred, ({ barrier }) => `${barrier.policy.ref} ${barrier.how} ${barrier.rule?.at.at(-1)}`).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const distinct = (list) => [...new Set(list)];
		return [{
			barrier: first.barrier,
			pools: distinct(group.map(({ pool }) => pool)),
			workloads: distinct(group.map(({ workload }) => workload)),
			ports: distinct(group.map(({ port }) => port)).toSorted((a, b) => a - b)
		}];
	});
}
function dialledOf({ target, fate }) {
	const { backing, port } = target;
	if (fate.kind !== "kept" || fate.isRedirected) return void 0;
	if (backing.kind !== "workload" || port === void 0) return void 0;
	return {
		workload: backing.workload,
		port
	};
}

// src/rules/network-policy-blocks-scrape.ts
const networkPolicyBlocksScrape = defineRule({
	id: "network-policy-blocks-scrape",
	title: "NetworkPolicy keeps the Prometheus from the port it scrapes",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		for (const barred of barredTargetsOf(graph, discovery, prometheus)) {
			const [pool] = barred.pools;
			if (pool === void 0) continue;
			yield {
				at: placeOf$4(barred),
				message: messageOf$4(barred, prometheus),
				why: "where the network enforces policies, the target is down: \"context deadline exceeded\", since the packets are dropped",
				help: helpFor$6(barred, prometheus),
				confidence: "likely",
				related: [{
					at: pool.monitor.field("metadata", "name"),
					label: `${title(pool.monitor)} scrapes it`
				}, ...barred.workloads.slice(0, 2).map((workload) => ({
					at: workload.field("metadata", "name"),
					label: `the policy selects the pods of ${title(workload)}`
				}))]
			};
		}
	}
});
function placeOf$4({ barrier: { policy, how, rule } }) {
	if (rule === void 0) return policy.key("spec", "ingress");
	return policy.key(...rule.at, how === "port" ? "ports" : "from");
}
function messageOf$4({ barrier, workloads, ports }, prometheus) {
	const { policy, how } = barrier;
	const [first] = workloads;
	const rest = workloads.length > 1 ? ` and ${counted(workloads.length - 1, "other")}` : "";
	const pods = `the pods of ${first === void 0 ? "" : title(first)}${rest}`;
	const where = `${counted(ports.length, "port").replace(/^\d+ /, "")} ${enumerated(ports.map(String))}`;
	switch (how) {
		case "nobody": return `${title(policy)} lets nobody in to ${pods}, and ${title(prometheus)} scrapes ${where}`;
		case "peer": return `${title(policy)} lets others in to ${pods}, but not ${title(prometheus)}, which scrapes ${where}`;
		case "port": return `${title(policy)} lets ${title(prometheus)} in to ${pods}, but not on ${where}, which it scrapes`;
	}
}
function helpFor$6({ barrier: { how }, ports }, { name, namespace }) {
	if (how === "port") return `add port ${enumerated(ports.map(String))} to the ports of this rule`;
	return `let in the pods with "operator.prometheus.io/name: ${name}" of the namespace with "kubernetes.io/metadata.name: ${namespace}"`;
}

// src/rules/object-refused.ts
const objectRefused = defineRule({
	id: "object-refused",
	title: "The API server refuses an object of the wire",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "CoreObject",
	*check(object) {
		for (const fault of apiFaults(object)) {
			if (fault.about === "address") continue;
			const { at, field, words } = fault;
			yield {
				at,
				message: `the API server refuses ${title(object)}: ${field}: ${words}`,
				why: whyOf$1(object),
				help: helpOf$2(fault),
				confidence: "proven",
				related: []
			};
		}
	}
});
function whyOf$1({ kind }) {
	const start = "kubectl apply fails for this object and goes on with the others";
	switch (kind) {
		case "Service": return `${start}: there is no such Service, so Prometheus discovers nothing through it`;
		case "Endpoints":
		case "EndpointSlice": return `${start}: its addresses are not there, so Prometheus finds no target of them`;
		default: return `${start}: it makes no pods, so Prometheus finds no target of them`;
	}
}
function helpOf$2({ field, words }) {
	if (words.startsWith("json:")) return "put the value into quotes";
	if (words.includes("`selector`")) return "let the labels of the template be those that the selector wants";
	if (words.startsWith("Duplicate")) return "give every port a name of its own";
	if (words.includes("at least one letter")) return "write the number without quotes, or the name of a port";
	if (words.startsWith("Required") && field.endsWith(".name")) return "name every port, as there are several";
	if (words.startsWith("Required")) return `write ${field.slice(field.lastIndexOf(".") + 1).replace(/\[\d+\]$/, "")}`;
	return "write what the API server takes";
}

// src/rules/overridden-by-prometheus.ts
const overriddenByPrometheus = defineRule({
	id: "overridden-by-prometheus",
	title: "What the monitor asks for is overridden by the Prometheus",
	gate: "generation",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const { prometheus, selection, index } = pool;
			if (prometheus === void 0 || selection.verdict !== "yes") continue;
			for (const { at, what, by } of overridden(prometheus, pool)) {
				const key = JSON.stringify([index, at.path]);
				if (seen.has(key)) continue;
				seen.add(key);
				yield {
					at,
					message: `${what} of ${endpointTitle(monitor, index)} has no effect: ${title(prometheus)} sets ${by}`,
					why: "the operator lets the Prometheus have the last word, and says nothing of it",
					help: by === "enforcedNamespaceLabel" ? "take it away here, or name the object under excludedFromEnforcement at the Prometheus" : `take it away here, or ${by} at the Prometheus`,
					confidence: "proven",
					related: [{
						at: prometheus.key("spec", by),
						label: "it has the last word"
					}]
				};
			}
		}
	}
});
function overridden({ spec }, pool) {
	const found = [];
	if (spec.overrideHonorLabels && pool.endpoint.honorLabels) found.push({
		at: pool.field("honorLabels"),
		what: "honorLabels",
		by: "overrideHonorLabels"
	});
	const { relabelConfigs } = pool.scrapeJob;
	const last = relabelConfigs.findLast(({ from }) => from === "enforcedNamespaceLabel");
	for (const { from, at, config } of relabelConfigs) {
		if (from !== "relabelings" || last === void 0 || config.targetLabel !== last.config.targetLabel) continue;
		found.push({
			at: {
				...at,
				path: [...at.path, "targetLabel"],
				part: "value"
			},
			what: `the label "${config.targetLabel}" that a relabelling rule`,
			by: "enforcedNamespaceLabel"
		});
	}
	return found;
}

// src/rules/path-with-query.ts
const pathWithQuery = defineRule({
	id: "path-with-query",
	title: "Path holds a query string, which becomes a part of the path",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor) {
		for (const [index, { path }] of endpointsOf(monitor).entries()) {
			if (path === void 0 || !path.includes("?") || isSymbolic(path)) continue;
			const [head = "", query = ""] = path.split("?", 2);
			yield {
				at: monitor.field(...endpointPath(monitor, index, "path")),
				message: `the path of ${endpointTitle(monitor, index)} holds a question mark, which Prometheus asks for as a letter of the path: "${head}%3F${query}"`,
				why: "the target is down: server returned HTTP status 404 Not Found",
				help: `write "${head}" here and what follows the question mark under params`,
				confidence: "likely",
				related: []
			};
		}
	}
});

// src/graph/injected-ports.ts
const ofProxies = /* @__PURE__ */ new Set([...[
	"http-envoy-prom",
	"http-monitoring",
	"linkerd-admin",
	"linkerd-proxy",
	"dapr-metrics"
], ...[
	15020,
	15090,
	4191,
	20200
]]);
const knownInjectors = /(?:^|\.)(?:istio\.io|linkerd\.io|dapr\.io|hashicorp\.com)\//;
function mayBeInjected({ labels, annotations }, port) {
	return ofProxies.has(port) || injectors({
		labels,
		annotations
	}).some((key) => !knownInjectors.test(key));
}
function isInjectedInto(template) {
	return injectors(template).length > 0;
}
function injectors({ labels, annotations }) {
	return [...Object.entries(labels), ...Object.entries(annotations)].flatMap(([key, value]) => /inject/.test(key) && !/^(?:false|disabled)$/.test(value) ? [key] : []);
}

// src/rules/pod-monitor-port-unknown.ts
const podMonitorPortUnknown = defineRule({
	id: "pod-monitor-port-unknown",
	title: "PodMonitor asks for a port that no container of its pods declares",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "PodMonitor",
	*check(monitor, { graph, discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			if (seen.has(pool.index) || !dropsAllByPort(pool)) continue;
			const field = portField(pool.endpoint);
			const wanted = pool.endpoint[field];
			if (pool.workloads.some(({ template }) => mayBeInjected(template, wanted ?? ""))) continue;
			const ports = portsOf$2(pool);
			const offer = offerFor(wanted, ports);
			if (!holdsAllPods(graph, pool.scrapeJob.namespaces, selectorOf$1(monitor)) && !isMeant$2(pool, offer)) continue;
			seen.add(pool.index);
			yield {
				at: pool.field(field),
				message: `no container of the pods that PodMonitor ${monitor.ref} selects declares ${typeof wanted === "string" ? "a port named" : "port"} ${JSON.stringify(wanted)} (${portsShown(ports)})`,
				why: "Prometheus finds the pods and drops every one of them, so not even `up == 0` can fire",
				help: helpFor$5(wanted, ports, offer),
				confidence: "proven",
				related: pool.workloads.slice(0, 3).map((workload) => ({
					at: workload.key(...workload.template.at, "spec", "containers"),
					label: `the containers of ${title(workload)}`
				}))
			};
		}
	}
});
function dropsAllByPort({ outcomes }) {
	const byPort = outcomes.every(({ fate }) => fate.kind === "dropped" && portFields.has(fate.by.from));
	return outcomes.length > 0 && byPort;
}
const portFields = /* @__PURE__ */ new Set([
	"port",
	"portNumber",
	"targetPort"
]);
function portsOf$2({ workloads }) {
	return workloads.flatMap(({ template }) => template.containers.flatMap(({ ports }) => ports));
}
function portsShown(ports) {
	if (ports.length === 0) return "they declare none";
	const shown = ports.map(({ name, containerPort }) => name ?? String(containerPort));
	return `they declare ${listed$1(shown)}`;
}
function offerFor(wanted, ports) {
	const byNumber = ports.find(({ containerPort }) => String(containerPort) === wanted);
	if (byNumber !== void 0) return byNumber.name ?? String(byNumber.containerPort);
	return typeof wanted === "string" ? nearest(wanted, ports.flatMap(({ name }) => name ?? [])) : void 0;
}
function isMeant$2({ monitor, workloads }, offer) {
	return offer !== void 0 || workloads.every(({ name }) => areNamesakes(name, monitor.name));
}
function helpFor$5(wanted, ports, offer) {
	if (typeof wanted === "string" && /^\d+$/.test(wanted)) return `port takes the name of a port: write ${offer === void 0 || offer === wanted ? `portNumber: ${wanted}` : `"${offer}", or portNumber: ${wanted}`}`;
	if (offer !== void 0) return `write "${offer}" if that is meant`;
	return ports.length === 0 ? "declare the port under ports of the container" : "write a port that a container declares, or declare this one there";
}

// src/discovery/near-pods.ts
function nearnessOf(workload, selector) {
	if (matches(selector, workload.labels)) return "labels-on-workload";
	const [only, ...others] = unmetRequirements(selector, workload.template.labels);
	return only !== void 0 && others.length === 0 && isSlip(only, workload) ? "value-slip" : void 0;
}
function isSlip({ key, value }, { template }) {
	const found = template.labels[key];
	if (value === void 0 || found === void 0 || value.length < 4) return false;
	if (found.startsWith(value)) return false;
	return nearest(value, [found]) !== void 0 && value.replace(/\D/g, "") === found.replace(/\D/g, "");
}

// src/rules/pod-monitor-selects-nothing.ts
const why$3 = "the job is there with no target; nothing is logged, and no `up` tells of it";
const podMonitorSelectsNothing = defineRule({
	id: "pod-monitor-selects-nothing",
	title: "PodMonitor selects no pod",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "PodMonitor",
	*check(monitor, { graph, discovery }) {
		const { selector } = monitor.spec;
		const pool = discovery.emptyPoolOf(monitor);
		if (selector === void 0 || pool === void 0) return;
		const miss = nearMissOf$1(graph, monitor, selector, pool);
		if (miss !== void 0) yield problemOf$2(graph, monitor, selector, pool, miss);
		else if (lacksAny(graph, selector, pool)) yield absence$2(monitor, selector, pool);
	}
});
function lacksAny(graph, selector, { scrapeJob: { namespaces } }) {
	return holdsAllPods(graph, namespaces, selector) && !graph.workloadsIn(namespaces).some(({ template }) => matches(selector, template.labels));
}
function absence$2(monitor, selector, { scrapeJob: { namespaces } }) {
	return {
		at: selectorPlace(monitor, selector),
		message: `PodMonitor ${monitor.ref} selects pods with "${showSelector(selector)}", but none in ${showNamespaces(namespaces)} carries that: ${nothingElse}`,
		why: why$3,
		help: "select the labels of pods that are there, or add a workload that has these",
		confidence: "proven",
		related: []
	};
}
function nearMissOf$1(graph, monitor, selector, { scrapeJob: { namespaces } }) {
	if (Object.keys(selector.matchLabels).length === 0) return void 0;
	const behind = workloadsBehind(graph, selector);
	const near = graph.workloadsIn(namespaces).flatMap((workload) => {
		const how = howNear(workload, selector, behind);
		const [unmet] = unmetRequirements(selector, workload.template.labels);
		return how === void 0 ? [] : [{
			workload,
			how,
			unmet
		}];
	});
	const elsewhere = graph.workloads.withLabels(selector.matchLabels).filter(({ namespace, template }) => matches(selector, template.labels) && !mayBeIn(namespace, namespaces)).map((workload) => ({
		workload,
		how: "other-namespace",
		unmet: void 0
	}));
	return [...near, ...elsewhere].filter(({ workload }) => offersPort(workload, monitor)).sort((a, b) => a.workload.ref < b.workload.ref ? -1 : 1)[0];
}
function offersPort({ template }, monitor) {
	const ports = template.containers.flatMap((container) => container.ports);
	return monitor.spec.podMetricsEndpoints.some(({ port, portNumber, targetPort }) => ports.some(({ name, containerPort }) => port === void 0 ? containerPort === (portNumber ?? targetPort) : name === port));
}
function workloadsBehind(graph, selector) {
	const services = graph.services.withLabels(selector.matchLabels).filter(({ labels }) => matches(selector, labels));
	return new Set(services.flatMap(graph.workloadsSelectedBy));
}
function howNear(workload, selector, behind) {
	const how = nearnessOf(workload, selector);
	return how !== "labels-on-workload" && behind.has(workload) ? "labels-on-service" : how;
}
function problemOf$2(graph, monitor, selector, pool, miss) {
	const { namespaces } = pool.scrapeJob;
	const { workload, unmet } = miss;
	const labels = [
		...workload.template.at,
		"metadata",
		"labels"
	];
	return {
		at: unmet === void 0 ? monitor.field("spec", "namespaceSelector") : monitor.field("spec", "selector", ...unmet.path),
		message: `PodMonitor ${monitor.ref} selects pods with "${showSelector(selector)}" in ${showNamespaces(namespaces)}, but those of ${title(workload)} ${difference$1(miss)}`,
		why: why$3,
		help: helpFor$4(monitor, miss),
		confidence: (miss.how === "other-namespace" || graph.chartsMayFill(namespaces)) && !lacksAny(graph, selector, pool) ? "likely" : "proven",
		related: [unmet === void 0 ? {
			at: workload.field("metadata", "namespace"),
			label: `the namespace of ${title(workload)}`
		} : {
			at: workload.field(...labels, unmet.key),
			label: `the labels of the pods of ${title(workload)}`
		}]
	};
}
function difference$1({ workload, how, unmet }) {
	if (how === "other-namespace" || unmet === void 0) return `are in namespace "${workload.namespace}"`;
	const found = workload.template.labels[unmet.key];
	const has = found === void 0 ? `have no label "${unmet.key}"` : `have "${unmet.key}: ${found}"`;
	if (how === "labels-on-workload") return `${has}, only the ${workload.kind} itself has it`;
	return how === "labels-on-service" ? `${has}, only their Service has it` : has;
}
function helpFor$4({ spec }, { workload, how, unmet }) {
	if (how === "other-namespace" || unmet === void 0) return spec.namespaceSelector.matchNames.length > 0 ? `add "${workload.namespace}" to matchNames` : `add namespaceSelector: {matchNames: [${workload.namespace}]} to the spec`;
	if (how === "value-slip") return `write "${workload.template.labels[unmet.key]}" if that is meant`;
	const own = Object.entries(workload.template.labels).map(([key, value]) => `${key}: ${value}`);
	return `${mending(unmet, "on the pod template")}${own.length === 0 ? "" : `, or select by a label of the pods, such as "${own[0]}"`}`;
}

// src/rules/port-field-ignored.ts
const portFieldIgnored = defineRule({
	id: "port-field-ignored",
	title: "Endpoint names its port twice, and the second is ignored",
	gate: "generation",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		if (monitor.kind !== "ServiceMonitor" && monitor.kind !== "PodMonitor") return;
		const fields = monitor.kind === "PodMonitor" ? [
			"port",
			"portNumber",
			"targetPort"
		] : ["port", "targetPort"];
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const [winner, ignored] = fields.filter((field) => pool.endpoint[field] !== void 0);
			if (seen.has(pool.index) || winner === void 0 || ignored === void 0 || agree(pool)) continue;
			seen.add(pool.index);
			yield {
				at: pool.key(ignored),
				message: `"${ignored}" of ${endpointTitle(monitor, pool.index)} is ignored, because "${winner}" is written too`,
				why: `the operator makes the rule for the port of "${portField(pool.endpoint)}" alone`,
				help: `take "${ignored}" away, or "${winner}" if that was not meant`,
				confidence: "proven",
				related: [{
					at: pool.key(winner),
					label: "this one counts"
				}]
			};
		}
	}
});
function agree({ outcomes, endpoint: { targetPort } }) {
	const kept = outcomes.filter(({ fate }) => fate.kind === "kept");
	return kept.length > 0 && kept.every(({ target: { backing, port } }) => {
		const declared = (backing.kind === "workload" ? backing.container : void 0)?.ports.find(({ containerPort }) => containerPort === port);
		return port === targetPort || targetPort !== void 0 && declared?.name === targetPort;
	});
}

// src/rules/probe-refused.ts
const probeRefused = defineRule({
	id: "probe-refused",
	title: "Probe names no prober or no target that the operator takes",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "Probe",
	check: (probe, { discovery }) => rejectedBy("probe", probe, discovery)
});

// src/rules/prometheus-account-unbound.ts
const prometheusAccountUnbound = defineRule({
	id: "prometheus-account-unbound",
	title: "Rights of discovery are bound to another account than that of the Prometheus",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph }) {
		const meant = accountMeantFor(graph, prometheus);
		if (meant === void 0) return;
		const { binding, subject } = meant;
		const own = accountOf(prometheus);
		const atPrometheus = prometheus.field("spec", "serviceAccountName");
		const atSubject = binding.field(...subject.at, own.name === subject.name ? "namespace" : "name");
		const isBindings = meant.how === "not-there" || meant.how === "namesake";
		const wanted = own.name === subject.name ? own.namespace ?? "" : own.name;
		yield {
			at: isBindings ? atSubject : atPrometheus,
			message: messageOf$3(prometheus, meant),
			why: `Prometheus logs "services is forbidden: User "system:serviceaccount:${own.namespace}:${own.name}" cannot list resource "services"", and its jobs stay on the targets page without any target`,
			help: isBindings ? `write "${wanted}" here` : `set serviceAccountName: ${subject.name}`,
			confidence: meant.how === "namesake" ? "likely" : "proven",
			related: [{
				at: isBindings ? atPrometheus : atSubject,
				label: isBindings ? `the account of ${title(prometheus)}` : "the account that has the rights"
			}],
			...editsOf$2(meant, atSubject, wanted)
		};
	}
});
function messageOf$3(prometheus, { binding, subject, how }) {
	const own = accountOf(prometheus);
	const other = `${subject.namespace}/${subject.name}`;
	const grants = `${title(binding)} grants the rights of discovery to "${other}"`;
	if (how === "unnamed" && prometheus.spec.serviceAccountName === void 0) return `${title(prometheus)} names no service account, so it runs as "${own.namespace}/default", while ${grants}`;
	const missing = how === "not-there" ? ", which is not there" : "";
	return `${title(prometheus)} runs as "${own.namespace}/${own.name}", while ${grants}${missing}`;
}
function editsOf$2({ how }, at, text) {
	return how === "not-there" ? { edits: [{
		at,
		text
	}] } : {};
}

// src/rules/prometheus-configuration-refused.ts
const prometheusConfigurationRefused = defineRule({
	id: "prometheus-configuration-refused",
	title: "What stands in the Prometheus itself makes a configuration that it refuses",
	gate: "load",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { discovery }) {
		const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
		if (trace?.fault === void 0 || trace.state !== "poisoned") return;
		const { found, reason, help, at, related } = trace.fault;
		yield {
			at,
			message: found,
			why: `the operator writes it down, and ${title(prometheus)} refuses the whole configuration ("${reason}"): every monitor keeps its old state, and a restarted pod does not come up`,
			help,
			confidence: "proven",
			related
		};
	}
});

// src/rules/prometheus-not-configured.ts
const prometheusNotConfigured = defineRule({
	id: "prometheus-not-configured",
	title: "The operator cannot make a configuration for the Prometheus",
	gate: "generation",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { discovery }) {
		const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
		if (trace?.fault === void 0 || trace.state !== "failed") return;
		const { found, reason, help, at, related, edits } = trace.fault;
		yield {
			at,
			message: found,
			why: `the operator logs: sync "${prometheus.ref}" failed: ${reason}; it writes no configuration: nothing is scraped by a new Prometheus, and one that runs keeps its old jobs whatever is changed`,
			help,
			confidence: "proven",
			related,
			...edits === void 0 ? {} : { edits }
		};
	}
});

// src/rules/prometheus-not-watched.ts
const prometheusNotWatched = defineRule({
	id: "prometheus-not-watched",
	title: "Prometheus that the operator of the files does not look after",
	gate: "ownership",
	severity: "warning",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph }) {
		const answers = unwatchedPrometheus(graph, prometheus);
		const [answer] = answers;
		if (answer === void 0 || !answers.some((one) => isMeant$1(prometheus, one))) return;
		yield {
			at: placeOf$3(prometheus, answer),
			message: `the operator of the files runs with ${flagText(answer.flag)}, and so does not look after ${title(prometheus)}: ${foundOf(prometheus, answer)}`,
			why: "the operator makes neither pods nor a configuration for it, and says so in no event and no log line",
			help: helpOf$1(answer),
			confidence: "likely",
			related: answers.slice(0, 3).map(({ flag }) => ({
				at: flag.at,
				label: "what the operator watches"
			}))
		};
	}
});
function isMeant$1({ annotations }, { flag, because }) {
	if (because !== "annotation") return true;
	const written = annotations["operator.prometheus.io/controller-id"] ?? "";
	return written !== "" && nearest(written, [flag.value ?? ""]) !== void 0;
}
function placeOf$3(prometheus, { because }) {
	switch (because) {
		case "namespace": return prometheus.field("metadata", "namespace");
		case "labels": return prometheus.key("metadata", "labels");
		case "annotation": return prometheus.field("metadata", "annotations", "operator.prometheus.io/controller-id");
	}
}
function foundOf({ namespace, annotations }, { because }) {
	switch (because) {
		case "namespace": return `it is in "${namespace ?? ""}"`;
		case "labels": return "its labels are others";
		case "annotation": return `its controller-id is "${annotations["operator.prometheus.io/controller-id"] ?? ""}"`;
	}
}
function helpOf$1({ flag, because }) {
	switch (because) {
		case "namespace": return `move it into a namespace that the operator watches, or change --${flag.name}`;
		case "labels": return "put the labels on it that the operator asks for";
		case "annotation": return `write "${flag.value ?? ""}" if that is meant`;
	}
}

// src/rules/prometheus-paused.ts
const prometheusPaused = defineRule({
	id: "prometheus-paused",
	title: "The operator applies nothing to a paused Prometheus",
	gate: "ownership",
	severity: "warning",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		if (!prometheus.spec.paused) return;
		const monitors = configurationResources(graph.world.objects).filter((monitor) => discovery.poolsOf(monitor).some((pool) => pool.prometheus === prometheus && pool.selection.verdict === "yes"));
		if (monitors.length === 0) return;
		yield {
			at: prometheus.field("spec", "paused"),
			message: `${title(prometheus)} is paused, so the operator leaves its configuration as it is, whatever it selects`,
			why: "monitors that are added, changed or taken away make no difference, without an event or a log line; a new Prometheus is not started at all",
			help: "take \"paused\" away, or set it to false",
			confidence: "likely",
			related: monitors.slice(0, 3).map((monitor) => ({
				at: monitor.field("metadata", "name"),
				label: "selected by it"
			}))
		};
	}
});

// src/discovery/service-discovery/rights-gaps.ts
function rightsGapsOf(graph, discovery, prometheus) {
	const lacks = discovery.prometheuses.filter((trace) => trace.prometheus === prometheus).flatMap((trace) => trace.pools).filter(({ selection }) => selection.verdict === "yes").flatMap((pool) => pool.forbidden.filter(({ because }) => because === "rights").map((forbidden) => ({
		pool,
		forbidden
	})));
	const scopes = groupBy(lacks, ({ pool, forbidden }) => {
		return `${forbidden.resource === "nodes"} ${forbidden.namespace} ${pool.scrapeJob.role}`;
	});
	const { grants } = rightsOf(graph, prometheus);
	if (grants.some(({ binding, role }) => [binding, role].some((one) => one && discovery.isRefused(one)))) return [];
	return [...scopes.values()].flatMap((scope) => {
		const [first] = scope;
		if (first === void 0) return [];
		return [gapOf(grants, first.forbidden, scope.map(({ forbidden }) => forbidden), [...new Set(scope.map(({ pool }) => pool))])];
	});
}
function gapOf(grants, { namespace, message, resource }, all, pools) {
	const missing = [...new Map(all.map((one) => [one.resource, one])).values()];
	const granted = grants.filter(({ role }) => role !== void 0 && concernsDiscovery(role));
	const rules = rulesReaching(granted, namespace);
	const beside = grantedBeside(rules, missing);
	const common = {
		namespace,
		missing,
		message,
		pools,
		beside,
		slip: slipOf(rules, missing),
		mute: rules.find(({ rule }) => missing.every((one) => !allows(rule, one) && allows({
			...rule,
			verbs: ["list"]
		}, one))),
		bindings: granted.map(({ binding }) => binding)
	};
	if (common.slip !== void 0) return {
		...common,
		kind: "word"
	};
	if (resource === "nodes") return {
		...common,
		kind: "nodes"
	};
	if (missing.every((one) => one.resource === "endpointslices") && beside !== void 0) return {
		...common,
		kind: "slices"
	};
	const isInSome = namespace === void 0 && beside === void 0 && granted.length > 0;
	return {
		...common,
		kind: isInSome ? "cluster-scope" : "other"
	};
}
function slipOf(rules, missing) {
	for (const { role, rule } of rules) {
		const slip = missing.map((one) => nearlyAllows(rule, one)).find((one) => one !== void 0);
		if (slip !== void 0) return {
			...slip,
			role
		};
	}
}
function rulesReaching(grants, namespace) {
	return grants.filter(({ binding }) => reaches(binding, namespace)).flatMap(({ binding, role }) => role === void 0 ? [] : role.rules.map((rule) => ({
		binding,
		role,
		rule
	})));
}
function grantedBeside(rules, missing) {
	const grantsSome = ({ rule }, wanted) => wanted.some((resource) => allows(rule, resource));
	const groups = new Set(missing.map(({ group }) => group));
	const near = discoveryResources.filter(({ group }) => groups.has(group));
	return rules.find((one) => one.rule.resources.includes("endpoints") && grantsSome(one, discoveryResources)) ?? rules.find((one) => grantsSome(one, near)) ?? rules.find((one) => grantsSome(one, discoveryResources));
}

// src/rules/rights-shown.ts
function monitorsOf({ pools }) {
	const monitors = [...new Set(pools.map(({ monitor }) => monitor))];
	const [first] = monitors;
	const rest = monitors.length - 1;
	return `${first === void 0 ? "" : title(first)}${rest > 0 ? ` and ${counted(rest, "other")}` : ""}`;
}
function grantedWhere({ bindings }) {
	const namespaces = bindings.flatMap(({ kind, namespace }) => kind === "RoleBinding" && namespace !== void 0 ? [namespace] : []);
	return namespaces.length === 0 ? "" : ` (it may in ${listed$1(namespaces)})`;
}
function symptomOf$1({ message, namespace }) {
	return `Prometheus logs "${message}", and the job stays on its targets page without any target ${namespace === void 0 ? "at all" : "there"}; not even \`up == 0\` can fire`;
}
function namespacePlace({ monitor }, namespace) {
	if (!("namespaceSelector" in monitor.spec)) return monitor.field("metadata", "name");
	const { at = [], selector } = namespaceSelectorOf(monitor) ?? {};
	const { any, matchNames } = selector ?? {
		any: false,
		matchNames: []
	};
	const index = matchNames.indexOf(namespace ?? "");
	if (namespace === void 0 && any) return monitor.field(...at, "any");
	if (index >= 0) return monitor.field(...at, "matchNames", index);
	return monitor.field("metadata", "namespace");
}
function bindingsShown({ bindings }) {
	return [...new Set(bindings)].slice(0, 3).map((binding) => ({
		at: binding.field("metadata", "name"),
		label: `what the service account has: ${title(binding)}`
	}));
}

// src/rules/prometheus-rights-cluster-scope.ts
const prometheusRightsClusterScope = defineRule({
	id: "prometheus-rights-cluster-scope",
	title: "Monitor searches all namespaces and the Prometheus has rights in some",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
			const [pool] = gap.pools;
			if (gap.kind !== "cluster-scope" || pool === void 0) continue;
			const names = listed$1(gap.missing.map(({ resource }) => resource));
			yield {
				at: namespacePlace(pool, void 0),
				message: `${monitorsOf(gap)} searches all namespaces, and the service account of ${title(prometheus)} may not list ${names} across the cluster${grantedWhere(gap)}`,
				why: symptomOf$1(gap),
				help: `grant list and watch of ${names} by a ClusterRole and a ClusterRoleBinding, or name the namespaces in "matchNames"`,
				confidence: "proven",
				related: [{
					at: prometheus.field("spec", "serviceAccountName"),
					label: `the account of ${title(prometheus)}`
				}, ...bindingsShown(gap)]
			};
		}
	}
});

// src/rules/prometheus-rights-endpointslices.ts
const prometheusRightsEndpointslices = defineRule({
	id: "prometheus-rights-endpointslices",
	title: "Prometheus discovers by EndpointSlices and may list Endpoints only",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
			if (gap.kind !== "slices" || gap.beside === void 0) continue;
			const { role, rule, binding } = gap.beside;
			if (seen.has(role)) continue;
			seen.add(role);
			const at = role.field(...rule.at, "resources");
			yield {
				at: rule.resources.includes("endpoints") ? {
					...at,
					text: "endpoints"
				} : at,
				message: `${title(role)} lets the service account of ${title(prometheus)} list "endpoints", but not "endpointslices" of "discovery.k8s.io", by which it discovers ${monitorsOf(gap)}`,
				why: symptomOf$1(gap),
				help: `add a rule with apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"] and verbs: ["get", "list", "watch"] to ${title(role)}`,
				confidence: "proven",
				related: [{
					at: askedAt(gap, prometheus),
					label: "this asks for EndpointSlices"
				}, {
					at: binding.field("metadata", "name"),
					label: `${title(binding)} grants the role`
				}]
			};
		}
	}
});
function askedAt({ pools }, prometheus) {
	const monitor = pools[0]?.monitor;
	return (monitor?.kind === "ServiceMonitor" && monitor.spec.serviceDiscoveryRole !== void 0 ? monitor : prometheus).field("spec", "serviceDiscoveryRole");
}

// src/rules/prometheus-rights-missing.ts
const prometheusRightsMissing = defineRule({
	id: "prometheus-rights-missing",
	title: "Service account of the Prometheus may not list what a monitor needs",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		const words = /* @__PURE__ */ new Set();
		for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
			if (gap.kind === "slices" || gap.kind === "cluster-scope") continue;
			const { beside, mute, pools, namespace } = gap;
			const [pool] = pools;
			if (pool === void 0) continue;
			const asked = gap.kind === "nodes" ? nodesPlace(gap, prometheus) : namespacePlace(pool, namespace);
			if (gap.slip !== void 0) {
				if (!words.has(gap.slip.word)) yield wordProblem(gap, gap.slip, prometheus, asked);
				words.add(gap.slip.word);
				continue;
			}
			const isAdded = beside !== void 0 && gap.kind === "other";
			const written = mute?.role.field(...mute.rule.at, "verbs") ?? (isAdded ? beside.role.field(...beside.rule.at, "resources") : void 0);
			yield {
				at: written ?? asked,
				message: messageOf$2(gap, prometheus),
				why: symptomOf$1(gap),
				help: helpFor$3(gap),
				confidence: isCertain(gap) ? "proven" : "likely",
				related: [
					...written !== void 0 ? [{
						at: asked,
						label: "what needs it"
					}] : [],
					{
						at: prometheus.field("spec", "serviceAccountName"),
						label: `the account of ${title(prometheus)}`
					},
					...bindingsShown(gap)
				]
			};
		}
	}
});
function wordProblem(gap, { role, at: path, word, meant }, prometheus, asked) {
	const at = role.field(...path);
	const what = path.includes("apiGroups") ? "an API group" : "a resource";
	return {
		at,
		message: `${title(role)} names ${what} "${word}", which there is not, so ${title(prometheus)} may not list ${listed$1(gap.missing.map(({ resource }) => resource))}`,
		why: symptomOf$1(gap),
		help: `write "${meant}"`,
		confidence: "proven",
		related: [{
			at: asked,
			label: "what needs it"
		}],
		...word === "" || meant === "" ? {} : { edits: [{
			at,
			text: meant
		}] }
	};
}
function isCertain({ kind, beside, mute, bindings, namespace, pools }) {
	if (kind === "nodes" || beside !== void 0 || mute !== void 0 || bindings.length === 0) return true;
	return pools.some(({ services }) => services.some((service) => service.namespace === namespace));
}
function messageOf$2(gap, prometheus) {
	const { beside, mute, missing, namespace } = gap;
	const names = listed$1(missing.map(({ resource }) => resource));
	const where = namespace === void 0 ? "across the cluster" : `in namespace "${namespace}"`;
	if (mute !== void 0) return `${title(mute.role)} lets the service account of ${title(prometheus)} ${listed$1(mute.rule.verbs)} ${names} ${where}, but not "list" them, which ${monitorsOf(gap)} needs`;
	if (beside !== void 0 && gap.kind === "other") return `${title(beside.role)} lets the service account of ${title(prometheus)} list ${listed$1(beside.rule.resources)} ${where}, but not ${names}, which ${monitorsOf(gap)} needs too`;
	if (gap.kind === "nodes") return `${monitorsOf(gap)} ${isForNodes(gap) ? "looks for nodes" : "attaches the metadata of nodes"}, and the service account of ${title(prometheus)} may not list "nodes"`;
	const why = gap.bindings.length === 0 ? `: nothing is granted to it, and ${nothingElse}` : grantedWhere(gap);
	return `the service account of ${title(prometheus)} may not list ${names} ${where}, where ${monitorsOf(gap)} sends it${why}`;
}
function helpFor$3({ kind, beside, mute, missing, namespace }) {
	if (mute !== void 0) return "add \"list\" and \"watch\" to the verbs";
	if (kind === "nodes") return "grant list and watch of \"nodes\" by a ClusterRole and a ClusterRoleBinding";
	const names = listed$1(missing.map(({ resource }) => resource));
	if (beside !== void 0) return `add ${names}, with list and watch, to the rules of ${title(beside.role)}`;
	if (namespace === void 0) return `grant list and watch of ${names} by a ClusterRole and a ClusterRoleBinding`;
	return `add a Role with list and watch of ${names} and its RoleBinding to namespace "${namespace}", if nobody else brings them`;
}
function isForNodes({ pools }) {
	return pools[0]?.scrapeJob.role === "node";
}
function nodesPlace({ pools }, prometheus) {
	const monitor = pools[0]?.monitor;
	if (monitor?.kind === "ScrapeConfig") return monitor.key("spec", "kubernetesSDConfigs");
	if (monitor === void 0 || !("attachesNode" in monitor.spec) || monitor.spec.attachesNode !== true) return prometheus.key("spec", "scrapeClasses");
	return monitor.field("spec", "attachMetadata", "node");
}

// src/rules/prometheus-unmanaged.ts
const prometheusUnmanaged = defineRule({
	id: "prometheus-unmanaged",
	title: "Prometheus without any selector, for which the operator writes an empty configuration",
	gate: "generation",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		if (!isUnmanaged(graph, prometheus) || prometheus.spec.paused || isConfiguredByHand(graph, prometheus)) return;
		const monitors = monitorsLeft(graph, discovery);
		const additional = prometheus.spec.additionalScrapeConfigs;
		if (monitors.length === 0 && additional === void 0) return;
		yield {
			at: prometheus.key("spec"),
			message: `${title(prometheus)} has none of the four selectors, so the operator leaves its configuration empty: ${lost(prometheus, monitors)}`,
			why: "the configuration Secret stays empty until somebody else fills it: a new pod does not come up (open /etc/prometheus/config_out/prometheus.env.yaml: no such file or directory), and nothing is scraped",
			help: helpFor$2(monitors),
			confidence: isWholeWorld(graph, prometheus) ? "proven" : "likely",
			related: [...additional === void 0 ? [] : [{
				at: prometheus.field("spec", "additionalScrapeConfigs"),
				label: "left out too"
			}], ...monitors.slice(0, 3).map((monitor) => ({
				at: monitor.field("metadata", "name"),
				label: title(monitor)
			}))]
		};
	}
});
function isConfiguredByHand(graph, { name, namespace }) {
	return graph.keySourcesOf("Secret", namespace, `prometheus-${name}`).length > 0;
}
function monitorsLeft(graph, discovery) {
	if (graph.world.among === "files") return [];
	if (discovery.prometheuses.some(({ prometheus }) => prometheus === void 0 || !isUnmanaged(graph, prometheus))) return [];
	return configurationResources(graph.world.objects);
}
function lost({ spec }, monitors) {
	const [first, ...others] = monitors;
	const parts = [
		...spec.additionalScrapeConfigs === void 0 ? [] : ["its additionalScrapeConfigs"],
		...first === void 0 ? [] : [title(first)],
		...others.length === 0 ? [] : [counted(others.length, "other monitor")]
	];
	return `${enumerated(parts)} ${parts.length === 1 ? "is" : "are"} not in it`;
}
function helpFor$2(monitors) {
	const kinds = new Set(monitors.map(({ kind }) => kind));
	const selectors = [...kinds.size === 0 ? ["ServiceMonitor"] : kinds].map((kind) => `${selectorPairs[kind].selector}: {}`);
	return `write ${enumerated(selectors)} into the spec; an empty selector selects everything, an absent one nothing`;
}
function isWholeWorld(graph, { manifest }) {
	const { among, changedBy } = graph.world;
	return among === void 0 && changedBy(manifest).length === 0 && !graph.installsPrometheus();
}

// src/graph/volume-collisions.ts
const ownVolumes = [
	"config",
	"tls-assets",
	"config-out",
	"web-config"
];
const ownMounts = ["/etc/prometheus/config_out", "/etc/prometheus/certs"];
function collisionsOf(prometheus) {
	const { secrets, configMaps, volumes, volumeMounts, mode } = prometheus.spec;
	const listed = (list, place) => list.map(({ name, at }) => ({
		value: place(name),
		at: prometheus.field(...at)
	}));
	const storage = mode === "DaemonSet" ? [] : ["/prometheus"];
	return [...twiceIn("volume", ownVolumes, [
		...listed(secrets, (name) => volumeName(`secret-${name}`)),
		...listed(configMaps, (name) => volumeName(`configmap-${name}`)),
		...volumes.map(({ name, at }) => ({
			value: name,
			at: prometheus.field(...at, "name")
		}))
	]), ...twiceIn("mount", [...ownMounts, ...storage], [
		...listed(secrets, (name) => `/etc/prometheus/secrets/${name}`),
		...listed(configMaps, (name) => `/etc/prometheus/configmaps/${name}`),
		...volumeMounts.filter(({ at }) => at[1] === "volumeMounts").map(({ mountPath, at }) => ({
			value: mountPath,
			at: prometheus.field(...at, "mountPath")
		}))
	])];
}
function volumeName(name) {
	return name.toLowerCase().replace(/[^-a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 63);
}
function twiceIn(what, own, entries) {
	const seen = new Map(own.map((value) => [value, void 0]));
	return entries.flatMap(({ value, at }) => {
		const isTwice = seen.has(value) && value !== "";
		const other = seen.get(value);
		if (!isTwice) seen.set(value, at);
		return isTwice ? [{
			what,
			value,
			at,
			other
		}] : [];
	});
}

// src/rules/prometheus-volumes-collide.ts
const prometheusVolumesCollide = defineRule({
	id: "prometheus-volumes-collide",
	title: "Two volumes of a Prometheus have one name, or two mounts one path",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus) {
		const told = /* @__PURE__ */ new Set();
		for (const { what, value, at, other } of collisionsOf(prometheus)) {
			const key = JSON.stringify(at.path.slice(0, 3));
			if (told.has(key) || isSymbolic(value)) continue;
			told.add(key);
			const made = what === "volume" ? `a volume "${value}"` : `a mount at "${value}"`;
			yield {
				at,
				message: `${title(prometheus)} gets ${made} twice: ${other === void 0 ? "the operator makes one of its own" : "another entry makes one already"}`,
				why: `the API server refuses the pods (${what === "volume" ? `Duplicate value: "${value}"` : `Invalid value: "${value}": must be unique`}): a new Prometheus never starts, and one that runs is not changed any more`,
				help: what === "volume" ? "give one of them another name; of a Secret or a ConfigMap every character but letters, digits and hyphens becomes a hyphen" : "take one of them away, or mount it elsewhere",
				confidence: "proven",
				related: other === void 0 ? [] : [{
					at: other,
					label: "the other one"
				}]
			};
		}
	}
});

// src/rules/prometheus-without-replicas.ts
const prometheusWithoutReplicas = defineRule({
	id: "prometheus-without-replicas",
	title: "Monitors are selected by a Prometheus of which no pod runs",
	gate: "load",
	severity: "warning",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		const { replicas, mode } = prometheus.spec;
		if (replicas !== 0 || mode === "DaemonSet") return;
		const selected = configurationResources(graph.world.objects).filter((monitor) => {
			const pools = discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== "no");
			return pools.length > 0 && pools.every((pool) => pool.prometheus === prometheus);
		});
		if (selected.length === 0) return;
		yield {
			at: prometheus.field("spec", "replicas"),
			message: `${title(prometheus)} has no replicas, and no other Prometheus selects ${selected.length === 1 ? "the monitor" : `the ${selected.length} monitors`} that it selects`,
			why: "the operator makes the configuration, and no pod reads it: nothing is scraped, and no alert fires either",
			help: "write 1, or leave replicas out",
			confidence: "likely",
			related: selected.slice(0, 3).map((monitor) => ({
				at: monitor.field("metadata", "name"),
				label: "selected by it alone"
			}))
		};
	}
});

// src/rules/proxy-config-refused.ts
const proxyConfigRefused = defineRule({
	id: "proxy-config-refused",
	title: "Proxy settings that do not go together",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("proxy", monitor, discovery)
});

// src/rules/referenced-key-missing.ts
const referencedKeyMissing = defineRule({
	id: "referenced-key-missing",
	title: "Monitor refers to a key that the Secret does not have",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("secret-key-missing", monitor, discovery)
});

// src/rules/referenced-secret-missing.ts
const referencedSecretMissing = defineRule({
	id: "referenced-secret-missing",
	title: "Monitor refers to a Secret that its namespace does not have",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("secret-missing", monitor, discovery)
});

// src/discovery/relabel/misspelt-meta.ts
const names = [
	"namespace",
	...[
		"name",
		"port_name",
		"port_number",
		"port_protocol",
		"cluster_ip",
		"external_name",
		"type"
	].map((name) => `service_${name}`),
	...[
		"name",
		"ip",
		"ready",
		"phase",
		"node_name",
		"host_ip",
		"uid",
		"controller_kind",
		"controller_name"
	].map((name) => `pod_${name}`),
	...[
		"init",
		"name",
		"id",
		"image",
		"port_name",
		"port_number",
		"port_protocol"
	].map((name) => `pod_container_${name}`),
	"endpoints_name",
	...[
		"hostname",
		"node_name",
		"ready",
		"port_name",
		"port_protocol"
	].map((name) => `endpoint_${name}`),
	...["address_target_kind", "address_target_name"].map((name) => `endpoint_${name}`),
	...[
		"name",
		"address_type",
		"port",
		"port_name",
		"port_protocol"
	].map((name) => `endpointslice_${name}`),
	...[
		"name",
		"scheme",
		"host",
		"path",
		"class_name"
	].map((name) => `ingress_${name}`),
	"node_name"
].map((name) => `__meta_kubernetes_${name}`);
const known = new Set(names);
function metaMeant(label) {
	if (known.has(label)) return void 0;
	if (/^_?meta_kubernetes_/.test(label)) return label.replace(/^_?/, "__");
	if (!label.startsWith("__meta_kubernetes_")) return void 0;
	const [only, ...others] = names.filter((name) => editDistance(label, name) === 1);
	return others.length === 0 ? only : void 0;
}

// src/discovery/relabel/drops-all.ts
function dropsAll(pool) {
	const { scrapeJob, outcomes } = pool;
	const reached = outcomes.filter(({ fate }) => fate.kind !== "dropped" || isWritten(fate.by));
	const [first] = reached;
	if (first === void 0 || first.fate.kind !== "dropped") return void 0;
	const rule = first.fate.by;
	if (reached.some(({ fate }) => fate.kind !== "dropped" || fate.by !== rule)) return void 0;
	const { sourceLabels, separator } = rule.config;
	const index = sourceLabels.findIndex((name) => isForeign$1(name, scrapeJob.role));
	const name = sourceLabels[index];
	const foreign = name === void 0 ? void 0 : {
		name,
		index
	};
	if (!reached.every((outcome) => knowsAll(scrapeJob, rule, outcome))) return void 0;
	const found = reached.map((outcome) => {
		const labels = labelsBefore(pool, rule, outcome);
		return sourceLabels.map((source) => getLabel(labels, source));
	});
	const isAbsent = sourceLabels.length > 0 && found.flat().every((value) => value === "");
	if (foreign === void 0 && isAbsent && scrapeJob.role !== "static") return void 0;
	const values = found.map((texts) => texts.join(separator));
	if (values.some(isSymbolic$1)) return void 0;
	return {
		rule,
		outcomes: reached,
		foreign,
		values: [...new Set(values)].sort()
	};
}
function isWritten({ from }) {
	return from === "relabelings" || from === "scrapeClass";
}
function isForeign$1(name, role) {
	if (role !== "static" && metaMeant(name) !== void 0) return true;
	if (role === "endpoints") return name.startsWith("__meta_kubernetes_endpointslice_");
	if (role === "endpointslice") return /^__meta_kubernetes_endpoints?_/.test(name);
	return foreignTo[role]?.test(name) ?? false;
}
const foreignTo = {
	pod: /^__meta_kubernetes_(?:service|endpoints?|endpointslice|ingress)_/,
	service: /^__meta_kubernetes_(?:pod|endpoints?|endpointslice|ingress|node)_/,
	ingress: /^__meta_kubernetes_(?:pod|endpoints?|endpointslice|service|node)_/,
	node: /^__meta_kubernetes_(?:namespace|pod|endpoints?|endpointslice|service|ingress)(?:_|$)/,
	static: /^__meta_/
};
const ofService = /^__meta_kubernetes_(?:namespace$|service_(?:name$|(?:label|annotation))|endpoint(?:slice)?_port_(?:name|protocol)$)/;
const ofPod = /^__meta_kubernetes_pod_label/;
const ofIngress = /^__meta_kubernetes_(?:namespace|ingress_(?:name|host|path|scheme|class_name|label.*))$/;
function knowsAll(job, rule, { target }) {
	if (job.role === "static") return rule.from !== "scrapeClass";
	const isPodKnown = target.backing.kind === "workload";
	return rule.config.sourceLabels.every((name) => name === "__address__" || isForeign$1(name, job.role) || job.role === "ingress" && ofIngress.test(name) || ofService.test(name) || isPodKnown && ofPod.test(name)) && !isWrittenBefore(job, rule);
}
function isWrittenBefore({ relabelConfigs }, rule) {
	const earlier = relabelConfigs.slice(0, relabelConfigs.indexOf(rule)).filter(isWritten);
	const { sourceLabels } = rule.config;
	return earlier.some(({ config }) => config.action.startsWith("label") || sourceLabels.includes(config.targetLabel));
}
function labelsBefore({ scrapeJob }, rule, outcome) {
	const earlier = scrapeJob.relabelConfigs.slice(0, scrapeJob.relabelConfigs.indexOf(rule));
	const result = relabel(outcome.discoveredLabels(), earlier.map(({ config }) => config), 3);
	return result.kept === false ? outcome.discoveredLabels() : result.labels;
}

// src/rules/relabeling-drops-all.ts
const relabelingDropsAll = defineRule({
	id: "relabeling-drops-all",
	title: "Relabelling rule that drops every target of an endpoint",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, context) {
		const pools = context.discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== "no");
		for (const group of groupBy(pools, ({ index }) => index).values()) {
			const [pool, ...others] = group;
			if (pool?.state !== "ready" || isForOthers(pool, pools)) continue;
			const found = dropsAll(pool);
			if (found === void 0 || !others.every((other) => dropsAll(other) !== void 0)) continue;
			if (found.foreign === void 0 ? pool.scrapeJob.namespaces === "any" : !isRoleKnown(pool)) continue;
			const { rule } = found;
			const isOne = monitor.kind === "Probe" || monitor.kind === "ScrapeConfig";
			yield {
				at: placeOf$2(found),
				message: `a relabelling rule of ${title(monitor)} drops every target${isOne ? "" : " of its endpoint"}: ${reason$1(pool, found)}`,
				why: "Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire",
				help: helpFor$1(found),
				confidence: isProven(pool, found, context) ? "proven" : "likely",
				...editsOf$1(found),
				related: found.outcomes.slice(0, 3).flatMap(({ target }) => target.evidence().slice(0, 1)).concat(rule.from === "scrapeClass" ? [{
					at: monitor.key("spec"),
					label: "under this scrape class"
				}] : [])
			};
		}
	}
});
function isForOthers({ endpoint, index, prometheus }, pools) {
	return pools.some((other) => other.index !== index && other.prometheus === prometheus && other.endpoint.port === endpoint.port && other.outcomes.some(({ fate }) => fate.kind === "kept"));
}
function isRoleKnown({ prometheus, scrapeJob: { role } }) {
	return prometheus !== void 0 || role !== "endpoints" && role !== "endpointslice";
}
function placeOf$2({ rule, foreign }) {
	const { manifest, path } = rule.at;
	const field = rule.config.sourceLabels.length === 0 ? ["action"] : ["sourceLabels", foreign?.index ?? 0];
	return {
		manifest,
		path: [...path, ...field],
		part: "value"
	};
}
function reason$1({ scrapeJob }, { rule, foreign, values }) {
	const { action, sourceLabels, separator, regex, targetLabel } = rule.config;
	const labels = sourceLabels.join(separator);
	if (foreign !== void 0) return `it looks at "${foreign.name}", which ${metaMeant(foreign.name) !== void 0 ? "no target has" : whoLacks(scrapeJob)}`;
	const wanted = action.endsWith("equal") ? `the value of "${targetLabel}"` : `"${regex}"`;
	const found = values.every((value) => value === "") ? "nothing" : listed$1(values);
	return action.startsWith("keep") ? `it keeps only ${wanted} of "${labels}", and finds ${found}` : `it drops ${wanted} of "${labels}", and finds ${found}`;
}
function whoLacks({ role }) {
	return role === "static" ? "listed targets do not have" : `targets of role "${role}" do not have`;
}
const otherRole = [
	[/^__meta_kubernetes_endpointslice_port_/, "__meta_kubernetes_endpoint_port_"],
	[/^__meta_kubernetes_endpoint_port_/, "__meta_kubernetes_endpointslice_port_"],
	[/^__meta_kubernetes_endpoints_(?=name|label|annotation)/, "__meta_kubernetes_endpointslice_"]
];
function editsOf$1(found) {
	const meant = found.foreign && metaMeant(found.foreign.name);
	return meant === void 0 ? {} : { edits: [{
		at: placeOf$2(found),
		text: meant
	}] };
}
function helpFor$1({ foreign, outcomes }) {
	const meant = foreign && metaMeant(foreign.name);
	if (meant !== void 0) return `write "${meant}"`;
	const pair = foreign && otherRole.find(([pattern]) => pattern.test(foreign.name));
	if (pair === void 0 || foreign === void 0 || /_pod_/.test(foreign.name)) return `take the rule away, or let it pass ${outcomes.length === 1 ? "the target" : `one of the ${outcomes.length} targets`}`;
	return `write "${foreign.name.replace(...pair)}" if that is meant`;
}
function isProven(pool, { rule, foreign, outcomes }, { graph }) {
	if (pool.selection.verdict !== "yes") return false;
	if (foreign !== void 0) return true;
	const { sourceLabels } = rule.config;
	if (sourceLabels.length === 0 || rule.config.action.startsWith("drop")) return false;
	if (pool.scrapeJob.role === "static") return true;
	return sourceLabels.every((name) => !name.startsWith("__meta_kubernetes_pod_")) && outcomes.every(({ target: { service, backing } }) => backing.kind !== "outside" && service !== void 0 && graph.world.changedBy(service.manifest).length === 0);
}

// src/rules/static-target-refused.ts
const staticTargetRefused = defineRule({
	id: "static-target-refused",
	title: "Listed target is no host and port, but a URL or with a blank",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ScrapeConfig",
	*check(config, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { outcomes, scrapeJob } of discovery.poolsOf(config)) for (const outcome of outcomes) {
			const found = listedAsUrl(config, outcome) ?? listedWithBlank(config, outcome);
			if (found === void 0) continue;
			const { at, address, fault } = found;
			const key = JSON.stringify(at.path);
			if (seen.has(key)) continue;
			seen.add(key);
			const { help, bare } = mended(address, scrapeJob);
			yield {
				at,
				message: `target "${address}" of ${title(config)} is no host:port`,
				why: fault === void 0 ? "the blank is part of the address, so the target is down" : `Prometheus logs "Creating target failed" (${fault}) and makes no target of it: not even \`up == 0\` can fire`,
				help,
				confidence: "proven",
				related: [],
				...bare === void 0 ? {} : { edits: [{
					at,
					text: bare
				}] }
			};
		}
	}
});
function listedAsUrl({ manifest }, { target, fate }) {
	const [listed] = target.evidence();
	const address = target.labels().get("__address__") ?? "";
	if (fate.kind !== "failed" || listed?.at.manifest !== manifest || !address.includes("/")) return void 0;
	return {
		at: listed.at,
		address,
		fault: fate.fault
	};
}
function listedWithBlank({ manifest }, { target, fate }) {
	const [listed] = target.evidence();
	const address = target.labels().get("__address__") ?? "";
	if (!(fate.kind === "kept" && !fate.isRedirected) || listed?.at.manifest !== manifest || address.trim() === address) return void 0;
	return {
		at: listed.at,
		address,
		fault: void 0
	};
}
function mended(address, job) {
	const [, scheme = job.scheme, host = "", path = ""] = /^(?:(\w+):\/\/)?([^/]*)(\/.*)?$/.exec(address.trim()) ?? [];
	const elsewhere = [...scheme === job.scheme ? [] : [`scheme: ${scheme.toUpperCase()}`], ...[
		"",
		"/",
		job.metricsPath
	].includes(path) ? [] : [`metricsPath: ${path}`]];
	if (elsewhere.length === 0) return {
		help: `write "${host}"`,
		bare: host
	};
	return { help: `write "${host}", and ${elsewhere.join(" and ")} beside staticConfigs` };
}

// src/rules/relabeling-leaves-no-target.ts
const relabelingLeavesNoTarget = defineRule({
	id: "relabeling-leaves-no-target",
	title: "Relabelling leaves Prometheus nothing that it could dial",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const fault = faultOfAll(pool);
			if (seen.has(pool.index) || fault === void 0) continue;
			seen.add(pool.index);
			yield {
				at: placeOf$1(pool),
				message: `relabelling leaves every target of ${endpointTitle(monitor, pool.index)} without what Prometheus needs: ${fault}`,
				why: `Prometheus makes no target of them and says so in its log only ("Creating target failed": ${fault}): they are on no page, and not even \`up == 0\` can fire`,
				help: "leave __address__ a host and a port, and the interval and the timeout a duration",
				confidence: pool.selection.verdict === "yes" ? "proven" : "likely",
				related: pool.outcomes.flatMap(({ target }) => target.evidence().slice(0, 1)).slice(0, 3)
			};
		}
	}
});
function faultOfAll({ state, outcomes, monitor }) {
	if (state !== "ready") return void 0;
	if (outcomes.some((outcome) => listedAsUrl(monitor, outcome) !== void 0)) return void 0;
	const passed = outcomes.flatMap(({ fate }) => fate.kind === "dropped" ? [] : [fate]);
	const [first] = passed;
	return first?.kind === "failed" && passed.every(({ kind }) => kind === "failed") ? first.fault : void 0;
}
function placeOf$1({ scrapeJob, key }) {
	const rule = scrapeJob.relabelConfigs.findLast(({ from, config }) => from === "relabelings" && config.targetLabel.startsWith("__"));
	if (rule === void 0) return key("relabelings");
	return {
		...rule.at,
		path: [...rule.at.path, "targetLabel"],
		part: "value"
	};
}

// src/rules/relabeling-merges-targets.ts
const relabelingMergesTargets = defineRule({
	id: "relabeling-merges-targets",
	title: "Relabelling makes several targets one",
	gate: "relabel",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const merged = mergedIn(pool);
			const [first] = merged;
			if (seen.has(pool.index) || first?.fate.kind !== "kept") continue;
			seen.add(pool.index);
			yield {
				at: pool.key("relabelings"),
				message: `relabelling gives ${counted(merged.length, "target")} of ${endpointTitle(monitor, pool.index)} the same address and the same labels: ${show(first.fate.url)} is scraped once for all of them`,
				why: "targets of one job that are equal after relabelling are one target: what answers at that address speaks for all",
				help: "leave a label that tells them apart, or let one of them pass only, so that this is seen to be meant",
				confidence: "likely",
				related: merged.flatMap(({ target }) => target.evidence().slice(-1)).slice(0, 3)
			};
		}
	}
});
function mergedIn({ state, outcomes, endpoint }) {
	if (state !== "ready" || endpoint.relabelings.length === 0) return [];
	const kept = outcomes.filter(isSurelyKept);
	const byUrl = groupBy(kept, ({ fate }) => fate.kind === "kept" ? fate.url : "");
	for (const group of byUrl.values()) {
		if (apart(group).length < 2) continue;
		for (const same of groupBy(group, keyOf$4).values()) if (apart(same).length > 1) return apart(same);
	}
	return [];
}
function apart(outcomes) {
	const found = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const { backing, port } = outcome.target;
		if (backing.kind === "workload") found.set(backing.workload, outcome);
		if (backing.kind === "address") found.set(`${backing.ip}:${port ?? ""}`, outcome);
	}
	return [...found.values()];
}

// src/rules/relabeling-refused.ts
const relabelingRefused = defineRule({
	id: "relabeling-refused",
	title: "Relabelling rule that the operator refuses",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("relabeling", monitor, discovery)
});

// src/rules/role-selector-endpoints-labels.ts
const roleSelectorEndpointsLabels = defineRule({
	id: "role-selector-endpoints-labels",
	title: "RoleSelector asks hand-made addresses for labels that they lack",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { graph, discovery }) {
		const { selector } = monitor.spec;
		if (selector === void 0 || monitor.spec.selectorMechanism !== "RoleSelector") return;
		for (const pool of discovery.poolsOf(monitor)) for (const service of pool.services.filter(takesHandMade)) {
			const objects = objectsOf(graph, pool, service);
			if (objects.some(({ labels }) => matches(selector, labels))) continue;
			for (const object of objects) {
				const unmet = unmetRequirement(selector, object.labels);
				if (unmet === void 0) continue;
				const found = object.labels[unmet.key];
				yield {
					at: object.field("metadata", "labels", unmet.key),
					message: `ServiceMonitor ${monitor.ref} lists ${object.kind} by ${unmet.text} (${object.kind} ${object.ref}: ${found === void 0 ? "no such label" : `"${found}"`})`,
					why: "the API server leaves these addresses out of what Prometheus lists, so the pool has no target, not even a dropped one",
					help: `${mending(unmet, `on the ${object.kind} too`)}, or leave out selectorMechanism`,
					confidence: "proven",
					related: [{
						at: monitor.field("spec", "selectorMechanism"),
						label: "both the Service and its addresses must carry the labels"
					}, {
						at: monitor.field("spec", "selector", ...unmet.path),
						label: "what they are asked for"
					}]
				};
			}
		}
	}
});
function objectsOf(graph, { scrapeJob }, service) {
	const endpoints = graph.endpointsOf(service);
	return scrapeJob.role === "endpoints" ? endpoints : [...endpoints, ...graph.slicesOf(service)];
}

// src/graph/lost-roles.ts
function lostRoles(graph, prometheus) {
	return [...new Set(rightsOf(graph, prometheus).grants.flatMap(({ binding, role }) => role === void 0 ? [binding] : []))].flatMap((binding) => {
		const { kind, name } = binding.roleRef;
		if (isSymbolic(name) || isOfKubernetes(name) || graph.world.changedBy(binding.manifest).length > 0) return [];
		const meant = meantBy(graph, binding);
		const isClosed = graph.isClosed(kind === "ClusterRole" ? "any" : [binding.namespace]);
		return meant === void 0 && !isClosed ? [] : [{
			binding,
			meant
		}];
	});
}
function isOfKubernetes(name) {
	return name.startsWith("system:") || [
		"cluster-admin",
		"admin",
		"edit",
		"view"
	].includes(name);
}
function meantBy(graph, binding) {
	const { kind, name } = binding.roleRef;
	const used = new Set(graph.world.objects.roleBindings.flatMap((other) => rolesOf(graph, other)));
	const [only, ...others] = graph.world.objects.roles.filter((role) => role.kind === kind && !used.has(role) && concernsDiscovery(role)).filter((role) => isMeant(role, binding, name));
	return others.length === 0 ? only : void 0;
}
function isMeant(role, { namespace }, name) {
	if (role.kind === "Role" && !mayBeSameNamespace(role.namespace, namespace)) return role.name === name;
	return nearest(name, [role.name]) !== void 0 && role.name.replace(/\D/g, "") === name.replace(/\D/g, "");
}

// src/rules/role-unknown.ts
const roleUnknown = defineRule({
	id: "role-unknown",
	title: "Binding for the account of a Prometheus names a role that is not there",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		for (const lost of lostRoles(graph, prometheus)) {
			const { binding, meant } = lost;
			if (discovery.isRefused(binding) || meant !== void 0 && discovery.isRefused(meant)) continue;
			const at = binding.field("roleRef", "name");
			const isElsewhere = meant?.name === binding.roleRef.name;
			yield {
				at,
				message: messageOf$1(lost, prometheus),
				why: "the API server takes the binding and grants nothing by it: Prometheus logs \"is forbidden\" for what it lists, and its jobs stay on the targets page without any target",
				help: helpOf(lost),
				confidence: "proven",
				related: meant === void 0 ? [] : [isElsewhere ? {
					at: meant.field("metadata", "namespace"),
					label: `the namespace of ${title(meant)}`
				} : {
					at: meant.field("metadata", "name"),
					label: "the role that no binding names"
				}],
				...meant === void 0 || isElsewhere ? {} : { edits: [{
					at,
					text: meant.name
				}] }
			};
		}
	}
});
function messageOf$1({ binding, meant }, prometheus) {
	const { kind, name } = binding.roleRef;
	const start = `${title(binding)} gives the account of ${title(prometheus)} the ${kind} "${name}"`;
	if (meant === void 0) return `${start}, which is not there: ${nothingElse}`;
	if (meant.name === name) return `${start}, which is in namespace "${meant.namespace}" and not in "${binding.namespace}"`;
	return `${start}, but the scan holds it under another name only: ${title(meant)}`;
}
function helpOf({ binding, meant }) {
	const { kind, name } = binding.roleRef;
	if (meant === void 0) return `write the name of a ${kind} that is there, or add this one`;
	if (meant.name !== name) return `write "${meant.name}"`;
	return `move the Role to namespace "${binding.namespace}": a Role counts in its own namespace only`;
}

// src/discovery/selection/other-rulers.ts
const logQl = /\}(?:\s|\\n)*(?:\|[=~>]|!(?:=|~)\s*(?:\\"|`)|\|\s*(?:json|logfmt|pattern|regexp|unpack|unwrap|line_format|label_format|decolorize)\b)/;
const otherRulers = /\b(?:loki|mimir|cortex|thanos|vmalert)\b/i;
function namesOtherRuler(rule) {
	if (Object.entries(rule.labels).some((label) => otherRulers.test(label.join(" ")))) return true;
	return logQl.test(JSON.stringify(valueAt(rule.field("spec", "groups")) ?? ""));
}
function leavesMostMonitors(graph, { poolsOf }) {
	const monitors = configurationResources(graph.world.objects);
	return monitors.filter((monitor) => poolsOf(monitor).some(({ selection }) => selection.verdict !== "no")).length * 3 < monitors.length * 2;
}

// src/rules/rule-not-selected.ts
const ruleNotSelected = defineRule({
	id: "rule-not-selected",
	title: "No Prometheus and no ThanosRuler selects the rules",
	gate: "selection",
	severity: "error",
	since: "0.1.0",
	subject: "PrometheusRule",
	*check(rule, { graph, discovery }) {
		yield* unselectedByAll({
			object: rule,
			noun: "PrometheusRule",
			why: "the operator leaves it out of the rule files without an event or a log line: its alerts never fire and its series are never recorded",
			graph,
			selections: selectionsOfRule(graph, rule),
			mayBeForOthers: () => namesOtherRuler(rule) || leavesMostMonitors(graph, discovery),
			areMostSelected: () => areMostRulesSelected(graph)
		});
	}
});

// src/rules/scheme-differs-from-listener.ts
const schemeDiffersFromListener = defineRule({
	id: "scheme-differs-from-listener",
	title: "Scrape speaks HTTP where the component speaks HTTPS, or the reverse",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const refused of refusalsOf$1(discovery.poolsOf(monitor), "scheme")) {
			const { pool, refusal } = refused;
			const { listener, certain } = refusal;
			const { scheme } = pool.scrapeJob;
			if (scheme === "http" && pool.endpoint.tlsConfig !== void 0) continue;
			if (seen.has(pool.index)) continue;
			seen.add(pool.index);
			yield {
				at: pool.field("scheme"),
				message: `${title(monitor)} scrapes ${listener.component} over ${scheme}, and ${listener.flag} serves ${listener.scheme} on port ${listener.port}`,
				why: scheme === "http" ? "the target is down: server returned HTTP status 400 Bad Request" : "the target is down: http: server gave HTTP response to HTTPS client",
				help: helpFor(refused),
				confidence: certain ? "proven" : "likely",
				related: [{
					at: listener.at,
					label: `${listener.flag} of ${listener.component}`
				}, ...refused.target.evidence().slice(1, 2)]
			};
		}
	}
});
function helpFor({ pool, refusal: { listener } }) {
	if (pool.scrapeJob.scheme === "https") return "write scheme: http, or leave it out";
	return listener.component === "etcd" ? "write scheme: https and a tlsConfig with a client certificate, or scrape the port of --listen-metrics-urls" : "write scheme: https, and the authorization and tlsConfig that go with it";
}

// src/discovery/pool/class-credentials.ts
function unreadCredentialsOf(prometheus, pools, { monitor, endpoint }) {
	const used = scrapeClassOf(prometheus, monitor);
	const selector = used?.scrapeClass.authorization?.credentials;
	if (used === void 0 || selector === void 0 || endpoint.authorization?.credentials !== void 0) return void 0;
	const { namespace } = monitor;
	if (namespace === void 0 || prometheus.namespace === void 0 || selector.name === "") return void 0;
	if (secretsOf(pools).has(keyOf$3(namespace, selector.name)) || namespace === prometheus.namespace && ownSecretsOf(prometheus).has(selector.name)) return void 0;
	const at = prometheus.key(...used.at, "authorization", "credentials");
	return {
		scrapeClass: used.scrapeClass.name,
		selector,
		at
	};
}
const secretsOf = perObject((pools) => {
	const monitors = new Set(pools.filter(({ selection }) => selection.verdict !== "no").map(({ monitor }) => monitor));
	return new Set([...monitors].flatMap((monitor) => {
		return namesIn(valueAt(monitor.field("spec")) ?? null).map((name) => keyOf$3(monitor.namespace ?? "", name));
	}));
});
const ownSecretsOf = perObject((prometheus) => {
	return new Set(namesIn(valueAt(prometheus.field("spec")) ?? null, ["spec"]));
});
function keyOf$3(namespace, name) {
	return `${namespace}/${name}`;
}
function namesIn(value, path = []) {
	if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
	if (typeof value !== "object" || value === null) return [];
	const isOfClass = path[0] === "spec" && path[1] === "scrapeClasses" && path.length === 3;
	const { name, key, ...rest } = asObject(value);
	const own = asString(name) !== void 0 && asString(key) !== void 0 ? [asString(name) ?? ""] : [];
	const inside = Object.entries(rest).flatMap(([field, one]) => isOfClass && field === "authorization" ? [] : namesIn(one, [...path, field]));
	return [...own, ...inside];
}

// src/rules/scrape-class-credentials-unread.ts
const scrapeClassCredentialsUnread = defineRule({
	id: "scrape-class-credentials-unread",
	title: "Scrape class has credentials that the operator does not read",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "Prometheus",
	*check(prometheus, { graph, discovery }) {
		const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
		const unread = pools.filter(isScraped).flatMap((pool) => unreadIn(prometheus, pools, pool));
		for (const group of groupBy(unread, ({ credentials }) => credentials.scrapeClass).values()) {
			const monitors = [...new Set(group.map(({ monitor }) => monitor))];
			const [first] = group;
			const [monitor, ...others] = monitors;
			if (first === void 0 || monitor === void 0) continue;
			const { scrapeClass, selector, at } = first.credentials;
			const rest = others.length === 0 ? "" : ` and ${counted(others.length, "other")}`;
			yield {
				at,
				message: `scrape class "${scrapeClass}" of ${title(prometheus)} gives ${title(monitor)}${rest} the credentials in Secret "${selector.name}", which the operator does not read for a class`,
				why: "the job has an authorization without credentials, so Prometheus asks without a token: 401 Unauthorized where one is wanted",
				help: "name a file of a Secret under spec.secrets with credentialsFile, or write the authorization into the monitor",
				confidence: graph.isClosed(monitors.map(({ namespace }) => namespace)) ? "proven" : "likely",
				related: monitors.slice(0, 3).map((one) => ({
					at: one.field("metadata", "name"),
					label: "it is scraped without them"
				}))
			};
		}
	}
});
function isScraped({ state, selection }) {
	return state === "ready" && selection.verdict === "yes";
}
function unreadIn(prometheus, pools, pool) {
	const credentials = unreadCredentialsOf(prometheus, pools, pool);
	return credentials === void 0 ? [] : [{
		monitor: pool.monitor,
		credentials
	}];
}

// src/rules/scrape-class-reference-elsewhere.ts
const scrapeClassReferenceElsewhere = defineRule({
	id: "scrape-class-reference-elsewhere",
	title: "Scrape class refers to a Secret, and the monitor is in another namespace",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		for (const { prometheus, endpoint, admission, selection } of discovery.poolsOf(monitor)) {
			const reference = classReferenceOf(prometheus, monitor, endpoint);
			if (reference === void 0 || admission.verdict === "rejected" || selection.verdict !== "yes") continue;
			const { name, message, at } = reference;
			yield {
				at: monitor.field("metadata", "namespace"),
				message: `${title(monitor)} gets its tlsConfig from a scrape class that refers to "${name}" beside ${prometheus ? title(prometheus) : "the Prometheus"}, and is in another namespace`,
				why: `the operator makes the file under the namespace of the Prometheus and names it under that of the monitor; Prometheus logs "error creating new scrape pool", "${message.replace("error creating HTTP client: ", "")}", and the job is missing from its targets page altogether`,
				help: "let the class name a file (caFile) of a Secret under spec.secrets, or give the monitor a tlsConfig of its own",
				confidence: "proven",
				related: [{
					at,
					label: "what the scrape class refers to"
				}]
			};
			return;
		}
	}
});

// src/rules/scrape-class-unknown.ts
const scrapeClassUnknown = defineRule({
	id: "scrape-class-unknown",
	title: "Monitor asks for a scrape class that its Prometheus does not define",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("scrape-class", monitor, discovery)
});

// src/rules/scrape-config-prometheus-too-old.ts
const scrapeConfigPrometheusTooOld = defineRule({
	id: "scrape-config-prometheus-too-old",
	title: "ScrapeConfig is selected by a Prometheus that is too old for any",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("prometheus-version", monitor, discovery)
});

// src/rules/scrape-config-refused.ts
const scrapeConfigRefused = defineRule({
	id: "scrape-config-refused",
	title: "ScrapeConfig has a discovery that the operator does not take",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ScrapeConfig",
	check: (config, { discovery }) => rejectedBy("scrape-config", config, discovery)
});

// src/rules/scrape-timeout-too-long.ts
const scrapeTimeoutTooLong = defineRule({
	id: "scrape-timeout-too-long",
	title: "Scrape timeout is longer than the interval",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("scrape-timeout", monitor, discovery)
});

// src/rules/scraped-by-two-jobs.ts
const scrapedByTwoJobs = defineRule({
	id: "scraped-by-two-jobs",
	title: "Two jobs of one Prometheus scrape the same URL",
	gate: "scrape",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const doubles = discovery.prometheuses.flatMap((trace) => doubleJobsOf(trace).get(monitor) ?? []);
		for (const [double] of groupBy(doubles, ({ pool, first }) => `${pool.job} ${first.job}`).values()) {
			if (double === void 0) continue;
			const { pool, first, isSameSeries } = double;
			yield {
				at: placeOf(pool),
				message: `${nameOf(pool)} scrapes ${targetOf(double)}, which ${nameOf(first)} scrapes too`,
				why: isSameSeries ? "both jobs give it the same labels and write into the same series, where the samples of one get into the way of the other" : "every series is there once for each job, apart in labels such as \"job\" only, so sums and rates over them come out too high",
				help: "take one of the two away; or let each keep other metrics of the target, by metricRelabelings",
				confidence: "likely",
				related: [{
					at: placeOf(first),
					label: "the other job"
				}]
			};
		}
	}
});
function placeOf({ monitor, endpoint, field }) {
	if (monitor.kind === "Probe" || monitor.kind === "ScrapeConfig") return monitor.field("metadata", "name");
	return field(portField(endpoint));
}
function nameOf({ monitor, index }) {
	return endpointTitle(monitor, index);
}
function targetOf({ outcome: { target, fate } }) {
	const { backing, port } = target;
	if (backing.kind === "workload") return `port ${port} of ${title(backing.workload)}`;
	return fate.kind === "kept" ? show(fate.url) : "";
}

// src/rules/scraped-twice.ts
const scrapedTwice = defineRule({
	id: "scraped-twice",
	title: "Monitor selects two Services that lead to the same port of the same pods",
	gate: "relabel",
	severity: "warning",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { discovery }) {
		const doubles = discovery.poolsOf(monitor).filter(({ state }) => state === "ready").flatMap(doublesOf);
		for (const [double] of groupBy(doubles, ({ services }) => services.map(({ ref }) => ref).join(" ")).values()) {
			if (double === void 0) continue;
			const { services, workload, port } = double;
			const [all, times] = services.length === 2 ? ["both", "twice"] : ["all", counted(services.length, "time")];
			yield {
				at: monitor.key("spec", "selector"),
				message: `ServiceMonitor ${monitor.ref} selects ${enumerated(services.map(title))}, which ${all} lead to port ${port} of ${title(workload)}: each pod is scraped ${times}`,
				why: "every series is there once for each Service, apart in the labels \"service\" and \"job\" only, so sums and rates over them come out too high",
				help: "give one of the Services a label of its own and select that, or leave the named port out of the others",
				confidence: "proven",
				related: services.map((service) => ({
					at: service.field("metadata", "name"),
					label: "has the labels, and the port"
				}))
			};
		}
	}
});
function doublesOf(pool) {
	return [...groupBy(pool.outcomes.filter((outcome) => outcome.target.backing.kind === "workload" && isSurelyKept(outcome)), ({ fate }) => fate.kind === "kept" ? fate.url : "").values()].flatMap((outcomes) => {
		if (new Set(outcomes.map(({ target }) => target.service)).size < 2) return [];
		const apart = new Map(outcomes.map((outcome) => [keyOf$4(outcome), outcome]));
		const services = [...new Set([...apart.values()].flatMap(({ target }) => target.service ?? []))];
		const [first] = outcomes;
		if (services.length < 2 || first?.target.backing.kind !== "workload") return [];
		return [{
			services,
			workload: first.target.backing.workload,
			port: first.target.port
		}];
	});
}

// src/rules/selector-read-as-pattern.ts
const selectorReadAsPattern = defineRule({
	id: "selector-read-as-pattern",
	title: "Dot in a selected value matches another character of a label",
	gate: "relabel",
	severity: "warning",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		if (monitor.kind !== "ServiceMonitor" && monitor.kind !== "PodMonitor") return;
		const selector = selectorOf$1(monitor);
		const told = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const selected = [...pool.services.map((object) => ({
				object,
				labels: object.labels
			})), ...pool.workloads.map((object) => ({
				object,
				labels: object.template.labels
			}))];
			for (const { object, labels } of selected) {
				const unmet = unmetRequirement(selector, labels);
				if (matches(selector, labels) || unmet === void 0 || told.has(object)) continue;
				told.add(object);
				yield {
					at: monitor.field("spec", "selector", ...unmet.path),
					message: `"${unmet.text}" of ${title(monitor)} also takes ${title(object)}, which has "${unmet.key}: ${labels[unmet.key]}"`,
					why: "the operator writes the value into a pattern of Prometheus, in which a dot stands for any character: targets are scraped that Kubernetes would not select",
					help: "select by a label without a dot in its value, or set selectorMechanism: RoleSelector, which compares text",
					confidence: "proven",
					related: [{
						at: object.field("metadata", "name"),
						label: "taken too"
					}]
				};
			}
		}
	}
});

// src/graph/service-address.ts
const addressForm = /^([a-z][a-z0-9-]*)(?:\.([a-z0-9-]+)(\.svc(?:\.[a-z0-9.-]+)?)?)?(?::(\d+))?$/;
function namedService(address) {
	const [, name, namespace, suffix, port] = addressForm.exec(address) ?? [];
	if (suffix === void 0) return void 0;
	return {
		ref: `${namespace}/${name}`,
		port: port === void 0 ? void 0 : Number(port)
	};
}
function serviceAddress(graph, address, home, usualPort) {
	const match = addressForm.exec(address);
	if (match === null) return void 0;
	const [, name = "", namespace = home, suffix, port] = match;
	if (namespace === void 0) return void 0;
	const number = port === void 0 ? usualPort : Number(port);
	const all = graph.servicesNamed(name);
	if (all.length === 0) return suffix === void 0 ? void 0 : unknownName(graph, name, namespace, suffix, number);
	const known = all.filter((service) => service.namespace !== void 0);
	const here = known.filter((service) => service.namespace === namespace);
	const [first] = here;
	if (first !== void 0) return lacksPort(here, number) ? {
		state: "port-missing",
		service: first,
		port: number
	} : void 0;
	if (!(suffix !== void 0 || match[2] === void 0) || known.length < all.length) return void 0;
	return {
		state: "elsewhere",
		services: known,
		namespace
	};
}
function unknownName(graph, name, namespace, suffix, number) {
	const near = nearService(graph, name, namespace, number);
	if (near !== void 0) return {
		state: "misspelt",
		service: near
	};
	return isNowhere(graph, namespace, suffix) ? {
		state: "nowhere",
		name,
		namespace
	} : void 0;
}
function nearService(graph, name, namespace, number) {
	const digits = (text) => text.replace(/\D/g, "");
	const near = graph.servicesIn([namespace]).filter((service) => service.namespace === namespace && editDistance(name, service.name) === 1 && digits(name) === digits(service.name) && !lacksPort([service], number));
	return near.length === 1 ? near[0] : void 0;
}
function isNowhere(graph, namespace, suffix) {
	return (suffix === ".svc" || suffix === ".svc.cluster.local") && !(namespace === "kube-system" || namespace === "default") && graph.isClosed([namespace]);
}
function lacksPort(services, number) {
	return services.every(({ spec }) => spec.type !== "ExternalName" && spec.clusterIP !== "None" && spec.ports.length > 0 && spec.ports.every(({ port }) => port !== number));
}

// src/rules/service-address-unknown.ts
const serviceAddressUnknown = defineRule({
	id: "service-address-unknown",
	title: "Address names a Service where it is not, or a port that it does not have",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(resource, { graph, discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(resource)) {
			if (pool.selection.verdict === "no" || pool.admission.verdict === "rejected") continue;
			for (const { address, at } of writtenAddresses(pool)) {
				const key = JSON.stringify(at.path);
				const problem = seen.has(key) ? void 0 : problemOf$1(graph, pool, address, at);
				if (problem === void 0) continue;
				seen.add(key);
				yield problem;
			}
		}
	}
});
const why$2 = "the target is down: dial tcp: lookup: no such host";
function writtenAddresses({ monitor, outcomes }) {
	if (monitor.kind === "Probe") return monitor.endpoint.relabelings.some(({ targetLabel }) => targetLabel === "__address__") ? [] : [{
		address: monitor.spec.prober.url,
		at: monitor.field("spec", "prober", "url")
	}];
	if (monitor.kind !== "ScrapeConfig") return [];
	return outcomes.flatMap(({ target, fate }) => {
		const [listing] = target.evidence();
		if (!(fate.kind === "kept" && !fate.isRedirected) || listing?.at.manifest !== monitor.manifest) return [];
		return [{
			address: target.labels().get("__address__") ?? "",
			at: listing.at
		}];
	});
}
function problemOf$1(graph, { monitor, prometheus, scrapeJob }, address, at) {
	const usual = scrapeJob.scheme === "https" ? 443 : 80;
	const found = serviceAddress(graph, address, prometheus?.namespace, usual);
	if (found === void 0) return void 0;
	if (found.state === "port-missing") {
		const { service, port } = found;
		const ports = service.spec.ports.flatMap((known) => known.port === void 0 ? [] : String(known.port));
		return {
			at,
			message: `"${address}" of ${title(monitor)} asks for port ${port} of Service ${service.ref}, which has ${listed$1(ports)}`,
			why: "the target is down: the connection is refused or times out, since a Service answers on its own ports only",
			help: "write the port of the Service here, not that of the container",
			confidence: "proven",
			related: [{
				at: service.field("spec", "ports"),
				label: `the ports of Service ${service.ref}`
			}]
		};
	}
	if (found.state === "misspelt") {
		const { service } = found;
		const own = address.slice(0, address.indexOf("."));
		return {
			at,
			message: `"${address}" of ${title(monitor)} names no Service that the scan has; one of the namespace that listens there is called "${service.name}"`,
			why: why$2,
			help: `write "${service.name}"`,
			confidence: "proven",
			related: [{
				at: service.field("metadata", "name"),
				label: `the name of Service ${service.ref}`
			}],
			edits: [{
				at: {
					...at,
					text: own
				},
				text: service.name
			}]
		};
	}
	if (found.state === "nowhere") return {
		at,
		message: `"${address}" of ${title(monitor)} looks for Service "${found.name}" in namespace "${found.namespace}", where it is not: ${nothingElse}`,
		why: why$2,
		help: `add the Service, ${orAssume("services")}`,
		confidence: "proven",
		related: []
	};
	const { services, namespace } = found;
	return {
		at,
		message: `"${address}" of ${title(monitor)} looks for a Service in namespace "${namespace}", but the scan has it in ${listed$1(services.flatMap((service) => service.namespace ?? []))}`,
		why: why$2,
		help: "write the namespace of the Service behind its name",
		confidence: graph.isClosed([namespace]) ? "proven" : "likely",
		related: services.slice(0, 3).map((service) => ({
			at: service.field("metadata", "namespace"),
			label: `the namespace of Service ${service.ref}`
		}))
	};
}

// src/discovery/service-discovery/pools-calling.ts
function poolsCalling(discovery, service) {
	return poolsByProber(discovery).get(service.ref) ?? [];
}
const poolsByProber = perObject((discovery) => groupBy(discovery.prometheuses.flatMap(({ pools }) => pools.flatMap((pool) => isReady(pool) ? [pool] : [])), ({ monitor }) => namedService(monitor.spec.prober.url)?.ref ?? ""));
function isReady(pool) {
	return pool.monitor.kind === "Probe" && pool.state === "ready";
}

// src/rules/service-selects-nothing.ts
const serviceSelectsNothing = defineRule({
	id: "service-selects-nothing",
	title: "Selected Service selects no pod",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Service",
	*check(service, { graph, discovery }) {
		const { selector, type } = service.spec;
		if (selector === void 0 || type === "ExternalName" || graph.workloadsSelectedBy(service).length > 0) return;
		const [pool] = [...poolsSelecting(discovery, service), ...poolsCalling(discovery, service)];
		const wanted = {
			matchLabels: selector,
			matchExpressions: []
		};
		const miss = pool && nearMissOf(graph, service, wanted);
		if (pool === void 0) return;
		if (miss !== void 0) yield problemOf(graph, service, wanted, pool, miss);
		else if (!mayHaveOtherPods(graph, service)) yield absence$1(graph, service, wanted, pool);
	}
});
function absence$1(graph, service, wanted, pool) {
	const elsewhere = graph.workloads.withLabels(wanted.matchLabels);
	return {
		at: service.key("spec", "selector"),
		message: `Service ${service.ref} selects pods with "${showSelector(wanted)}", but none in ${showNamespaces([service.namespace])} carries that: ${nothingElse}`,
		why: symptomOf(pool),
		help: "select the labels of pods that are there, or add a workload that has these",
		confidence: "proven",
		related: [...elsewhere.slice(0, 3).map((workload) => ({
			at: workload.field("metadata", "namespace"),
			label: `${title(workload)} has such pods, in another namespace`
		})), selectedBy(pool)]
	};
}
function problemOf(graph, service, wanted, pool, miss) {
	const { workload, how, unmet } = miss;
	const meant = how === "key-slip" ? keyMeantBy(unmet, workload.template.labels) : void 0;
	const at = meant === void 0 ? service.field("spec", "selector", unmet.key) : service.key("spec", "selector", unmet.key);
	const found = workload.template.labels[unmet.key];
	const isMeant = how !== "one-label" && areNamesakes(service.name, workload.name);
	return {
		at,
		message: `Service ${service.ref} selects pods with "${showSelector(wanted)}", but those of ${title(workload)} ${difference(miss)}`,
		why: symptomOf(pool),
		help: how === "value-slip" || meant !== void 0 ? `write "${meant ?? found}" if that is meant` : `put "${unmet.text}" on the pod template, or leave it out here`,
		confidence: isMeant && !graph.chartsMayFill([service.namespace]) || !mayHaveOtherPods(graph, service) ? "proven" : "likely",
		related: [{
			at: workload.field(...workload.template.at, "metadata", "labels", meant ?? unmet.key),
			label: `the labels of the pods of ${title(workload)}`
		}, selectedBy(pool)],
		...editsOf(at, meant ?? (how === "value-slip" ? found : void 0))
	};
}
function editsOf(at, text) {
	return text === void 0 ? {} : { edits: [{
		at,
		text
	}] };
}
function symptomOf({ monitor }) {
	if (monitor.kind === "Probe") return `the Service has no addresses, so every target of ${title(monitor)} is down`;
	return `the Service has no addresses, so ${title(monitor)} has a job without any target; nothing is logged, and no \`up\` tells of it`;
}
function selectedBy({ monitor }) {
	if (monitor.kind === "Probe") return {
		at: monitor.field("spec", "prober", "url"),
		label: `${title(monitor)} asks the Service`
	};
	return {
		at: monitor.key("spec", "selector"),
		label: `${title(monitor)} selects the Service`
	};
}
function nearMissOf(graph, service, selector) {
	if (service.namespace === void 0) return void 0;
	return graph.workloadsIn([service.namespace]).flatMap((workload) => {
		const [unmet, ...others] = unmetRequirements(selector, workload.template.labels);
		if (unmet === void 0 || !servesPort(workload, service)) return [];
		const isOne = others.length === 0 && areNamesakes(service.name, workload.name);
		const isKey = isOne && keyMeantBy(unmet, workload.template.labels) !== void 0;
		const how = nearnessOf(workload, selector) ?? (isKey ? "key-slip" : isOne ? "one-label" : void 0);
		return how === void 0 ? [] : [{
			workload,
			how,
			unmet
		}];
	}).sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || (a.workload.ref < b.workload.ref ? -1 : 1))[0];
}
const order = [
	"value-slip",
	"key-slip",
	"labels-on-workload",
	"one-label"
];
function servesPort({ template }, { spec }) {
	const declared = template.containers.flatMap(({ ports }) => ports);
	return spec.ports.some(({ port, targetPort = port }) => declared.some(({ name, containerPort }) => name === targetPort || containerPort === targetPort));
}
function difference({ workload, how, unmet }) {
	const found = workload.template.labels[unmet.key];
	const has = found === void 0 ? `have no label "${unmet.key}"` : `have "${unmet.key}: ${found}"`;
	if (how === "key-slip") return `have "${keyMeantBy(unmet, workload.template.labels)}: ${unmet.value}"`;
	return how === "labels-on-workload" ? `${has}, only the ${workload.kind} itself has it` : has;
}

// src/rules/service-target-port-unknown.ts
const serviceTargetPortUnknown = defineRule({
	id: "service-target-port-unknown",
	title: "Service leads the scraped port to one that no container declares",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Service",
	*check(service, { graph, discovery }) {
		const pools = [...poolsSelecting(discovery, service), ...poolsCalling(discovery, service)];
		const workloads = pools.length === 0 ? [] : graph.workloadsSelectedBy(service);
		if (workloads.some(discovery.isRefused)) return;
		for (const [index, port] of service.spec.ports.entries()) {
			const { name, targetPort } = port;
			const pool = pools.find((one) => asksFor(one, port));
			if (typeof targetPort !== "string" || pool === void 0 || !isLost(port, targetPort, workloads)) continue;
			const declared = portsOf$1(workloads, port.protocol);
			const offer = nearest(targetPort, declared);
			if (offer === void 0 && workloads.some(({ template }) => isInjectedInto(template))) continue;
			const at = service.field("spec", "ports", index, "targetPort");
			yield {
				at,
				message: `port "${name ?? port.port}" of Service ${service.ref} leads to container port "${targetPort}", which no container of ${enumerated(workloads.slice(0, 3).map(title))} declares (${declared.length === 0 ? `they name no ${port.protocol} port` : `they name ${listed$1(declared)}`})`,
				why: whyOf(pool),
				help: `declare a port of that name in the container, or write its number or the name it has${offer === void 0 ? "" : ` ("${offer}")`} here`,
				confidence: offer !== void 0 || workloads.some((workload) => areNamesakes(workload.name, service.name)) || !mayHaveOtherPods(graph, service) ? "proven" : "likely",
				related: [...workloads.slice(0, 2).map((workload) => ({
					at: workload.key(...workload.template.at, "spec", "containers"),
					label: `the containers of ${title(workload)}`
				})), pool.monitor.kind === "Probe" ? {
					at: pool.monitor.field("spec", "prober", "url"),
					label: `${title(pool.monitor)} asks there`
				} : {
					at: pool.field("port"),
					label: `${title(pool.monitor)} scrapes it`
				}],
				...declared.length === 1 && offer !== void 0 ? { edits: [{
					at,
					text: offer
				}] } : {}
			};
		}
	}
});
function whyOf({ monitor }) {
	const start = "the pods have no endpoint for that port, so";
	return monitor.kind === "Probe" ? `${start} every target of ${title(monitor)} is down` : `${start} ${title(monitor)} finds no target of them, and no \`up\` tells of it`;
}
function asksFor({ monitor, endpoint }, { name, port }) {
	if (monitor.kind === "Probe") return namedService(monitor.spec.prober.url)?.port === port;
	return endpoint.port !== void 0 && name !== void 0 && matchString(compileRegex(endpoint.port, 3), name);
}
function isLost(port, targetPort, workloads) {
	return workloads.length > 0 && workloads.every((workload) => findPort(workload, targetPort, port.port, port.protocol) === void 0 && !mayBeInjected(workload.template, targetPort));
}
function portsOf$1(workloads, protocol) {
	const ports = workloads.flatMap(({ template }) => template.containers).flatMap(({ init, sidecar, ports }) => init && !sidecar ? [] : ports);
	return [...new Set(ports.flatMap((port) => port.protocol === protocol ? port.name ?? [] : []))];
}

// src/rules/service-without-addresses.ts
const serviceWithoutAddresses = defineRule({
	id: "service-without-addresses",
	title: "Monitor selects a Service that never has an address with a port",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "Service",
	*check(service, { graph, discovery }) {
		const lack = lackOf(graph, service);
		if (lack === void 0) return;
		const pool = poolsSelecting(discovery, service).find(({ services }) => services.every((other) => lackOf(graph, other) !== void 0));
		if (pool === void 0) return;
		yield {
			...told[lack](service, graph),
			message: `${title(service)}, which ${title(pool.monitor)} selects, ${found[lack]}`,
			why: "the job is there with no target; nothing is logged, and no `up` tells of it",
			confidence: lack === "alias" && !graph.isClosed([service.namespace]) ? "likely" : "proven",
			related: [{
				at: pool.monitor.key("spec", "selector"),
				label: `${title(pool.monitor)} selects it`
			}]
		};
	}
});
const found = {
	alias: "is an ExternalName: a name in the DNS, without any address",
	ports: "is headless and lists no ports, so its endpoints have none",
	"ports-by-hand": "has addresses that are written by hand, and they have no ports",
	nothing: `has no selector, and nobody writes Endpoints or slices for it: ${nothingElse}`
};
const told = {
	alias: (service) => ({
		at: service.field("spec", "type"),
		help: "scrape the name by a ScrapeConfig with staticConfigs or dnsSDConfigs, or write Endpoints of the name of the Service"
	}),
	ports: (service) => ({
		at: service.key("spec", "clusterIP"),
		help: "list the port that is to be scraped under ports, or select the pods by a PodMonitor"
	}),
	nothing: (service) => ({
		at: service.field("metadata", "name"),
		help: "write Endpoints of the name of the Service, or a selector"
	}),
	"ports-by-hand": (service, graph) => ({
		at: (handMadeWithoutPorts(graph, service) ?? service).key("subsets"),
		help: "list the port of the addresses, with the name that the monitor asks for"
	})
};
function handMadeWithoutPorts(graph, service) {
	if (!takesHandMade(service) || graph.slicesOf(service).length > 0) return void 0;
	const endpoints = graph.endpointsOf(service);
	return endpoints.every(({ subsets }) => subsets.length > 0 && subsets.every(({ ports }) => ports.length === 0)) ? endpoints[0] : void 0;
}
function lackOf(graph, service) {
	const { type, clusterIP, ports } = service.spec;
	if (handMadeWithoutPorts(graph, service) !== void 0) return "ports-by-hand";
	if (type === "ExternalName") return graph.endpointsOf(service).length + graph.slicesOf(service).length > 0 ? void 0 : "alias";
	if (takesHandMade(service)) return lacksAddresses(graph, service) ? "nothing" : void 0;
	return clusterIP === "None" && ports.length === 0 ? "ports" : void 0;
}
function lacksAddresses(graph, service) {
	const { endpoints, endpointSlices } = graph.world.objects;
	const isMeant = (object, name) => serviceMeantBy(graph, object, name)?.service === service;
	return graph.isClosed([service.namespace]) && graph.endpointsOf(service).length + graph.slicesOf(service).length === 0 && !endpoints.some((one) => graph.serviceOf(one) === void 0 && isMeant(one, one.name)) && !endpointSlices.some((one) => graph.serviceOfSlice(one) === void 0 && isMeant(one, one.labels["kubernetes.io/service-name"]));
}

// src/rules/slice-address-refused.ts
const types = [
	"IPv4",
	"IPv6",
	"FQDN"
];
const sliceAddressRefused = defineRule({
	id: "slice-address-refused",
	title: "EndpointSlice holds an address that the API server refuses",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, { graph }) {
		const type = types.find((known) => known === slice.addressType);
		if (type === void 0) return;
		const { kubernetes } = graph.versionsFor(void 0);
		const family = {
			at: slice.field("addressType"),
			label: "the family of its addresses"
		};
		for (const { addresses } of slice.endpoints) yield* addressProblems(slice, addresses, type, kubernetes, [family]);
	}
});

// src/rules/slice-never-seen.ts
const sliceNeverSeen = defineRule({
	id: "slice-never-seen",
	title: "EndpointSlice of a Service that Prometheus reads by its Endpoints",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, { graph, discovery }) {
		const service = graph.serviceOfSlice(slice);
		if (service === void 0 || !takesHandMade(service) || graph.endpointsOf(service).length > 0) return;
		const pools = poolsSelecting(discovery, service);
		if (pools.some(({ scrapeJob }) => scrapeJob.role === "endpointslice")) return;
		const [pool] = pools;
		if (pool === void 0) return;
		yield {
			at: slice.field("kind"),
			message: `ServiceMonitor ${pool.monitor.ref} reads Endpoints, and Service ${service.ref} has EndpointSlice ${slice.ref} alone`,
			why: "Kubernetes copies hand-made Endpoints to slices, never slices to Endpoints, so Prometheus lists no address and the pool stays empty",
			help: "set serviceDiscoveryRole: EndpointSlice at the ServiceMonitor, or write Endpoints instead of the slice",
			confidence: isDecided(pool) ? "proven" : "likely",
			related: [{
				at: roleAt(pool),
				label: "the role, which is Endpoints unless set"
			}, {
				at: service.field("metadata", "name"),
				label: `Service ${service.ref}`
			}]
		};
	}
});
function isDecided({ monitor, prometheus, selection }) {
	return monitor.spec.serviceDiscoveryRole !== void 0 || prometheus !== void 0 && selection.verdict === "yes";
}
function roleAt({ monitor, prometheus }) {
	return (monitor.spec.serviceDiscoveryRole === void 0 && prometheus?.spec.serviceDiscoveryRole !== void 0 ? prometheus ?? monitor : monitor).field("spec", "serviceDiscoveryRole");
}

// src/rules/slice-of-other-family.ts
const sliceOfOtherFamily = defineRule({
	id: "slice-of-other-family",
	title: "EndpointSlice is not of the address family that Prometheus reads",
	gate: "discovery",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, { graph, discovery }) {
		const service = graph.serviceOfSlice(slice);
		if (service === void 0 || service.spec.selector !== void 0) return;
		const pools = poolsSelecting(discovery, service).filter(({ scrapeJob }) => scrapeJob.role === "endpointslice");
		const [pool] = pools;
		if (pool === void 0) return;
		const [first, ...others] = slicesPassedOver(graph, service, pool.scrapeJob.running);
		if (first !== slice) return;
		if (pools.some(({ scrapeJob }) => slicesPassedOver(graph, service, scrapeJob.running).length === 0)) return;
		const [primary] = service.spec.ipFamilies;
		const { addressType } = slice;
		yield {
			at: slice.field("addressType"),
			message: `EndpointSlice ${slice.ref} is of ${addressType}, and Service ${service.ref} has two address families${primary === void 0 ? "" : `, ${primary} first`}`,
			why: "since 3.11 Prometheus reads the slices of the first family only where a Service has two: it finds no target there, and logs nothing",
			help: addressType === "FQDN" ? "write \"ipFamilyPolicy: SingleStack\" into the Service" : `put ${addressType} first in "ipFamilies" of the Service, or write "ipFamilyPolicy: SingleStack"`,
			confidence: graph.isClosed([service.namespace]) ? "proven" : "likely",
			related: [{
				at: familiesOf(service),
				label: `the families of Service ${service.ref}`
			}, ...others.slice(0, 2).map((other) => ({
				at: other.field("addressType"),
				label: "neither is this one"
			}))]
		};
	}
});
function familiesOf(service) {
	const { ipFamilies, ipFamilyPolicy } = service.spec;
	if (ipFamilies.length > 0) return service.field("spec", "ipFamilies", 0);
	return service.field("spec", ipFamilyPolicy === void 0 ? "clusterIP" : "ipFamilyPolicy");
}

// src/rules/slice-port-name-differs.ts
const slicePortNameDiffers = defineRule({
	id: "slice-port-name-differs",
	title: "Hand-made EndpointSlice calls a port other than its Service does",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, context) {
		yield* portNameProblems(slice, context.graph.serviceOfSlice(slice), context);
	}
});

// src/rules/slice-without-service.ts
const why$1 = "Prometheus finds the addresses without the labels of any Service, so every monitor drops them; kube-proxy does not use them either";
const sliceWithoutService = defineRule({
	id: "slice-without-service",
	title: "EndpointSlice is bound to a Service that does not exist",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, { graph }) {
		const name = slice.labels[serviceNameLabel];
		if (name === void 0 || isPlaceholder$1(name)) return;
		if (graph.serviceOfSlice(slice) !== void 0) return;
		const meant = serviceMeantBy(graph, slice, name);
		if (meant === void 0) {
			if (graph.isClosed([slice.namespace])) yield absence(slice, name);
			return;
		}
		const { service, by } = meant;
		const isElsewhere = by === "namespace";
		yield {
			at: slice.field("metadata", ...isElsewhere ? ["namespace"] : ["labels", serviceNameLabel]),
			message: isElsewhere ? `EndpointSlice ${slice.ref} is bound to Service "${name}" of its own namespace (the one that has no addresses is in "${service.namespace}")` : `EndpointSlice ${slice.ref} is bound to a Service "${name}" that is not there (the one that has no addresses is called "${service.name}")`,
			why: why$1,
			help: isElsewhere ? `write namespace "${service.namespace}" here` : `write "${service.name}" here if that is meant`,
			confidence: by === "ports" && !graph.isClosed([slice.namespace]) ? "likely" : "proven",
			related: [{
				at: service.field("metadata", "name"),
				label: `Service ${service.ref} has no addresses`
			}]
		};
	}
});
function absence(slice, name) {
	return {
		at: slice.field("metadata", "labels", serviceNameLabel),
		message: `EndpointSlice ${slice.ref} is bound to a Service "${name}" that is not there: ${nothingElse}`,
		why: why$1,
		help: `add a Service without selector of this name, ${orAssume("services")}`,
		confidence: "proven",
		related: []
	};
}

// src/rules/slice-without-service-name.ts
const why = "Prometheus finds the addresses without the labels of any Service, so every monitor drops them; kube-proxy does not use them either";
const sliceWithoutServiceName = defineRule({
	id: "slice-without-service-name",
	title: "EndpointSlice lacks the label that binds it to a Service",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "EndpointSlice",
	*check(slice, { graph, discovery }) {
		if (slice.labels["kubernetes.io/service-name"] !== void 0) return;
		const at = slice.field("metadata", "labels", serviceNameLabel);
		const isClosed = graph.isClosed([slice.namespace]);
		const meant = serviceMeantBy(graph, slice, void 0);
		if (meant !== void 0) {
			const { service } = meant;
			yield {
				at,
				message: `EndpointSlice ${slice.ref} lacks the label ${serviceNameLabel} (the Service without addresses is "${service.name}")`,
				why,
				help: `add the label ${serviceNameLabel}: ${service.name}`,
				confidence: meant.by === "ports" && !isClosed ? "likely" : "proven",
				related: [{
					at: service.field("metadata", "name"),
					label: `Service ${service.ref} has no addresses`
				}]
			};
			return;
		}
		const pool = poolWaitingFor(discovery, slice);
		if (pool === void 0) return;
		yield {
			at,
			message: `EndpointSlice ${slice.ref} lacks the label ${serviceNameLabel}, and ServiceMonitor ${pool.monitor.ref} selects its other labels`,
			why,
			help: `add a Service without selector that carries the labels, and its name as ${serviceNameLabel}`,
			confidence: isClosed ? "proven" : "likely",
			related: [{
				at: pool.monitor.key("spec", "selector"),
				label: "a monitor compares the labels of Services only"
			}]
		};
	}
});

// src/rules/substitution-refused.ts
const substitutionRefused = defineRule({
	id: "substitution-refused",
	title: "Flux stops where it fills in variables",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Kustomization",
	*check({ by, message, help, span, isSure, roots }) {
		if (by !== "Flux") return;
		const [root = "", ...others] = roots;
		yield {
			at: span,
			message: `Flux applies nothing of ${others.length === 0 ? root : `${root} and ${others.length} more`}: it ${message}`,
			why: "the Kustomization is not ready with `envsubst error`, and what is in the cluster stays as it was",
			...help === void 0 ? {} : { help },
			confidence: isSure ? "proven" : "likely",
			related: []
		};
	}
});

// src/rules/target-label-unknown.ts
const targetLabelUnknown = defineRule({
	id: "target-label-unknown",
	title: "Label that is to be copied to the targets is on none of them",
	gate: "relabel",
	severity: "notice",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, context) {
		if (monitor.kind !== "ServiceMonitor" && monitor.kind !== "PodMonitor") return;
		const pools = context.discovery.poolsOf(monitor);
		const services = new Set(pools.flatMap((pool) => pool.services));
		const workloads = new Set(pools.flatMap(({ outcomes }) => outcomes.flatMap(({ target: { backing } }) => backing.kind === "workload" ? [backing.workload] : backing.kind === "outside" ? [void 0] : [])));
		const ofServices = [...services].map((service) => ({
			object: service,
			labels: service.labels
		}));
		const ofPods = [...workloads].flatMap((workload) => workload === void 0 ? [] : [{
			object: workload,
			labels: workload.template.labels
		}]);
		const arePodsKnown = [...workloads].every((workload) => workload !== void 0 && !isInjectedInto(workload.template));
		const lists = [{
			field: "targetLabels",
			names: monitor.kind === "ServiceMonitor" ? monitor.spec.targetLabels : [],
			owners: ofServices,
			what: "Services"
		}, {
			field: "podTargetLabels",
			names: arePodsKnown ? monitor.spec.podTargetLabels : [],
			owners: ofPods,
			what: "pods"
		}];
		for (const { field, names, owners, what } of lists) {
			if (owners.length === 0 || owners.some(({ object }) => isMade(object, context))) continue;
			for (const [index, name] of names.entries()) {
				if (owners.some(({ labels }) => labels[name] !== void 0)) continue;
				yield {
					at: monitor.field("spec", field, index),
					message: `"${name}" under ${field} of ${title(monitor)} is no label of the ${what} it selects (${enumerated(owners.slice(0, 3).map(({ object }) => title(object)))})`,
					why: `no target gets the label, so what asks for it finds nothing`,
					help: `put the label on the ${what}, or take the entry away`,
					confidence: "proven",
					related: owners.slice(0, 2).map(({ object }) => ({
						at: object.field("metadata", "name"),
						label: "has no such label"
					}))
				};
			}
		}
	}
});
function isMade({ manifest }, { graph }) {
	return manifest.source.path.startsWith("<built") || graph.world.changedBy(manifest).length > 0;
}

// src/rules/target-limit-exceeded.ts
const targetLimitExceeded = defineRule({
	id: "target-limit-exceeded",
	title: "There are more targets than targetLimit allows",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { state, prometheus, outcomes, index, selection } of discovery.poolsOf(monitor)) {
			const exceeded = state === "ready" ? exceededLimit(prometheus, monitor, outcomes) : void 0;
			if (exceeded === void 0 || seen.has(index)) continue;
			seen.add(index);
			const { count, limit, at, isCertain } = exceeded;
			yield {
				at,
				message: `${endpointTitle(monitor, index)} has ${count} targets, and the limit is ${limit}`,
				why: `Prometheus then scrapes none of them: all are down (target_limit exceeded (number of targets: ${count}, limit: ${limit}))`,
				help: "raise the limit, or narrow what is selected",
				confidence: isCertain && selection.verdict === "yes" ? "proven" : "likely",
				related: outcomes.filter(({ fate }) => fate.kind === "kept").flatMap(({ target }) => target.evidence().slice(0, 1)).slice(0, 3)
			};
		}
	}
});

// src/rules/target-port-unknown.ts
const targetPortUnknown = defineRule({
	id: "target-port-unknown",
	title: "Endpoint names a targetPort that no container declares",
	gate: "relabel",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { discovery }) {
		for (const pool of discovery.poolsOf(monitor)) {
			const { port, targetPort } = pool.endpoint;
			if (port !== void 0 || targetPort === void 0 || targetPort === 0) continue;
			const dropped = droppedByPort(pool);
			if (dropped === void 0 || dropped.some((target) => isInjected(target, targetPort))) continue;
			const { selector } = monitor.spec;
			if (selector !== void 0 && !wantsLabels(selector)) continue;
			const isDigits = typeof targetPort === "string" && /^\d+$/.test(targetPort);
			const byHand = dropped.filter(({ backing }) => backing.kind === "address");
			const at = monitor.field("spec", "endpoints", pool.index, "targetPort");
			const help = isDigits ? `write ${targetPort} without quotes` : byHand.length > 0 ? "write port with the name of the port in the Endpoints" : "declare the port in the container, or write port with the name of the Service port";
			yield {
				at,
				message: `targetPort ${JSON.stringify(targetPort)} of ServiceMonitor ${monitor.ref} ${reason(pool, dropped, isDigits)}`,
				why: "Prometheus finds the targets and drops every one of them, so not even `up == 0` can fire",
				help,
				confidence: "proven",
				related: [...new Map(dropped.map(({ evidence }) => evidence().at(-1)).map((last) => [last?.label, last])).values()].flatMap((evidence) => evidence ?? []).slice(0, 3)
			};
		}
	}
});
function isInjected({ backing }, port) {
	return backing.kind === "workload" && mayBeInjected(backing.workload.template, port);
}
function droppedByPort({ outcomes }) {
	return outcomes.every(({ fate }) => fate.kind === "dropped" && fate.by.from === "targetPort") && outcomes.length > 0 ? outcomes.map(({ target }) => target) : void 0;
}
function reason({ endpoint }, dropped, isDigits) {
	if (dropped.filter(({ backing }) => backing.kind === "address").length === dropped.length) return "asks for a container port, but the addresses of its Services are written by hand and have no pod behind them";
	if (isDigits) return "is text, which is compared with the names of container ports, and those hold a letter";
	const containers = dropped.flatMap(({ backing }) => backing.kind === "workload" ? backing.workload.template.containers : []);
	const known = [...new Set(containers)].flatMap((container) => container.ports).flatMap((port) => typeof endpoint.targetPort === "string" ? port.name ?? [] : String(port.containerPort ?? ""));
	const workloads = dropped.flatMap(({ backing }) => backing.kind === "workload" ? `${backing.workload.kind} ${backing.workload.ref}` : []);
	return `is no port that a container of ${enumerated([...new Set(workloads)].sort().slice(0, 3))} declares (${known.length === 0 ? "they declare none" : `they declare ${listed$1(known)}`})`;
}

// src/rules/target-ref-without-namespace.ts
const targetRefWithoutNamespace = defineRule({
	id: "target-ref-without-namespace",
	title: "Address names its pod without the namespace, so the labels of the pod are missing",
	gate: "discovery",
	severity: "notice",
	since: "0.1.0",
	subject: "Endpoints",
	*check(endpoints, { graph, discovery }) {
		const service = graph.serviceOf(endpoints);
		if (service === void 0 || !takesHandMade(service)) return;
		const [pool] = poolsSelecting(discovery, service);
		if (pool === void 0) return;
		for (const [subset, { addresses }] of endpoints.subsets.entries()) {
			const index = addresses.findIndex(({ targetRef }) => targetRef?.kind === "Pod" && targetRef.namespace === void 0);
			if (index === -1) continue;
			yield {
				at: endpoints.key("subsets", subset, "addresses", index, "targetRef"),
				message: `an address of ${title(endpoints)} names pod "${addresses[index]?.targetRef?.name ?? ""}" without its namespace, so Prometheus does not find the pod`,
				why: "the target lacks the labels \"pod\" and \"container\", and those under podTargetLabels; a targetPort finds no container",
				help: "write the namespace into the targetRef",
				confidence: "proven",
				related: [{
					at: pool.monitor.key("spec", "selector"),
					label: `${title(pool.monitor)} selects its Service`
				}]
			};
		}
	}
});

// src/rules/tls-config-conflict.ts
const tlsConfigConflict = defineRule({
	id: "tls-config-conflict",
	title: "tlsConfig says one thing twice, in two ways",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("tls-conflict", monitor, discovery)
});

// src/discovery/pool/tls-signs.ts
const servingCertificate = /^service\.(?:alpha|beta)\.openshift\.io\/serving-cert-secret-name$/;
function tlsSignsOf(graph, pool) {
	return [
		...listenerSigns(graph, pool),
		...portSigns(pool),
		...serviceSigns(pool)
	];
}
function listenerSigns(graph, { outcomes }) {
	return [...new Set(outcomes.flatMap(({ target, fate }) => fate.kind === "kept" ? target.port ?? [] : []))].flatMap((port) => graph.listenersOn(port)).filter(({ scheme }) => scheme === "https").slice(0, 1).map(({ component, port, flag, at }) => ({
		says: `${component} serves https on port ${port}`,
		at,
		label: `${flag} of ${component}`
	}));
}
function portSigns({ endpoint, field }) {
	const name = endpoint.port ?? endpoint.targetPort;
	if (typeof name !== "string" || !/(?:^|-)(?:https|tls)(?:-|$)/i.test(name)) return [];
	const at = field(portField(endpoint));
	return [{
		says: `its port is called "${name}"`,
		at,
		label: "a port of that name speaks TLS"
	}];
}
function serviceSigns({ services }) {
	return services.flatMap((service) => {
		const key = Object.keys(service.annotations).find((name) => servingCertificate.test(name));
		if (key === void 0) return [];
		const at = service.key("metadata", "annotations", key);
		return [{
			says: `${title(service)} asks for a serving certificate`,
			at,
			label: "the serving certificate"
		}];
	});
}

// src/rules/tls-config-without-https.ts
const tlsConfigWithoutHttps = defineRule({
	id: "tls-config-without-https",
	title: "tlsConfig has no effect, because the scrape speaks plain HTTP",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { graph, discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const pool of discovery.poolsOf(monitor)) {
			const { tlsConfig, scheme } = pool.endpoint;
			if (seen.has(pool.index) || tlsConfig === void 0 || pool.scrapeJob.scheme === "https") continue;
			if (isEmpty$1(tlsConfig) || setsScheme(pool) || servesPlain(graph, pool)) continue;
			seen.add(pool.index);
			const signs = tlsSignsOf(graph, pool);
			const missing = scheme === void 0;
			const at = missing ? pool.key("tlsConfig") : pool.field("scheme");
			yield {
				at,
				message: `endpoint ${pool.index} of ${title(monitor)} has a tlsConfig ${missing ? "and no scheme" : `and scheme "${scheme}"`}, so it is scraped over plain HTTP${shown(signs)}`,
				why: "Prometheus leaves the TLS options unused; a target that speaks TLS is down: server returned HTTP status 400 Bad Request, or EOF",
				help: missing ? "add \"scheme: https\" to the endpoint" : "write \"https\"",
				confidence: signs.length > 0 ? "proven" : "likely",
				related: signs.map(({ at: place, label }) => ({
					at: place,
					label
				})),
				...missing || signs.length === 0 ? {} : { edits: [{
					at,
					text: "https"
				}] }
			};
		}
	}
});
function shown([sign]) {
	return sign === void 0 ? "" : `, while ${sign.says}`;
}
function isEmpty$1({ ca, cert, keySecret, caFile, certFile, keyFile, serverName, insecureSkipVerify }) {
	return [
		ca.secret,
		ca.configMap,
		cert.secret,
		cert.configMap,
		keySecret,
		caFile,
		certFile,
		keyFile,
		serverName
	].every((part) => part === void 0) && insecureSkipVerify !== true;
}
function setsScheme({ scrapeJob }) {
	return scrapeJob.relabelConfigs.some(({ config, from }) => config.targetLabel === "__scheme__" || config.action === "labelmap" && (from === "relabelings" || from === "scrapeClass"));
}
function servesPlain(graph, { outcomes }) {
	return outcomes.flatMap(({ target }) => target.port ?? []).some((port) => graph.listenersOn(port).some(({ scheme }) => scheme === "http"));
}

// src/rules/unusable-content.ts
function* unusableContent(kind, monitor, discovery) {
	const faults = discovery.poolsOf(monitor).flatMap((pool) => faultOf(kind, pool, discovery));
	for (const [first] of groupBy(faults, ({ of }) => `${of.source.ref} ${of.key}`).values()) {
		if (first === void 0) continue;
		const { of, beside, found, help, message, isEmpty } = first;
		const isMismatch = kind === "mismatch" && beside !== void 0;
		yield {
			at: of.file.at,
			message: `key "${of.key}" of ${sourceTitle(of.source)}, the ${of.file.field} of ${title(monitor)}, ${found}${isMismatch ? ` than key "${beside.key}"` : ""}`,
			why: `Prometheus logs "error creating new scrape pool", "${message.replace("error creating HTTP client: ", "")}", and the job is missing from its targets page altogether`,
			help,
			confidence: isEmpty ? "likely" : "proven",
			related: [keyOf$2(of), ...isMismatch ? [{
				at: beside.file.at,
				label: "the certificate"
			}] : []]
		};
	}
}
function faultOf(kind, pool, discovery) {
	const { contentFault, selection, state, monitor } = pool;
	if (contentFault?.kind !== kind || selection.verdict !== "yes" || state !== "client-broken") return [];
	const { at } = contentFault.of.file;
	if (at.manifest === monitor.manifest) return [contentFault];
	return discovery.prometheuses.flatMap(({ pools }) => pools).find((other) => other.prometheus === pool.prometheus && other.contentFault?.of.file.at.manifest === at.manifest)?.monitor === monitor ? [contentFault] : [];
}
function keyOf$2({ source, key }) {
	const title = sourceTitle(source);
	return {
		at: source.key(...keyPath(source, key) ?? []),
		label: `what ${title} has there`
	};
}

// src/rules/tls-content-unreadable.ts
const tlsContentUnreadable = defineRule({
	id: "tls-content-unreadable",
	title: "Secret holds something else than the certificate or key that is read from it",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		yield* rejectedBy("tls-content", monitor, discovery);
		yield* unusableContent("unreadable", monitor, discovery);
	}
});

// src/discovery/pool/missing-files.ts
function missingFilesOf(discovery, monitor, kind) {
	const uses = discovery.poolsOf(monitor).flatMap((pool) => usesOf(discovery, pool, kind));
	return [...groupBy(uses, ({ pool, file }) => `${pool.index} ${isOwn(pool, file) ? "" : pool.prometheus?.ref} ${file.field}`).values()].flatMap((group) => {
		const fails = group.filter(({ found }) => isSurelyMissing(found));
		const [first] = fails;
		if (first === void 0) return [];
		const { pool, file } = first;
		const namedBy = isOwn(pool, file) ? title(monitor) : `the scrape class of ${title(monitor)}`;
		return [{
			file,
			index: pool.index,
			namedBy,
			fails,
			everywhere: fails.length === group.length
		}];
	});
}
function usesOf(discovery, pool, kind) {
	const { prometheus, selection, admission, monitor } = pool;
	if (prometheus === void 0 || selection.verdict !== "yes") return [];
	if (admission.verdict === "rejected" && admission.rejection.cause === "file-access") return [];
	return (kind === "tls" ? pool.files : pool.tokenFile === void 0 ? [] : [pool.tokenFile]).flatMap(({ file, found }) => {
		if (!isOwn(pool, file) && firstUser(discovery, pool, file) !== monitor) return [];
		return [{
			pool,
			prometheus,
			file,
			found
		}];
	});
}
function isOwn({ monitor }, { at }) {
	return at.manifest === monitor.manifest;
}
function firstUser(discovery, { prometheus }, { at }) {
	const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
	const path = JSON.stringify(at.path);
	const isUser = (pool) => pool.selection.verdict === "yes" && pool.files.some(({ file }) => JSON.stringify(file.at.path) === path && !isOwn(pool, file));
	return pools.find(isUser)?.monitor;
}

// src/rules/mounted-instead.ts
function titlesOf({ fails }) {
	return enumerated(fails.map(({ prometheus }) => title(prometheus)));
}
function shownInstead(graph, { file, fails }) {
	const prometheuses = fails.map(({ prometheus }) => prometheus);
	const namesakes = prometheuses.flatMap((prometheus) => pathsNamed(graph, prometheus, baseName(file.path)));
	const folders = prometheuses.flatMap((prometheus) => mountsOf(prometheus).map(({ mountPath }) => mountPath));
	const shown = listed$1(namesakes.length > 0 ? namesakes : folders) || "no Secret and no ConfigMap";
	return `${fails.length === 1 ? "it mounts" : "they mount"} ${shown}`;
}
function pathInstead(graph, { file, fails, everywhere }) {
	const paths = fails.map(({ prometheus }) => pathsNamed(graph, prometheus, baseName(file.path)));
	const [only, second] = [...new Set(paths.flat())];
	return everywhere && second === void 0 && paths.every(({ length }) => length === 1) ? only : void 0;
}
function helpInstead(graph, missing) {
	const path = pathInstead(graph, missing);
	if (path !== void 0) return `write "${path}"`;
	const [prometheus] = missing.fails.map((fail) => fail.prometheus);
	const [, list, name] = /^\/etc\/prometheus\/(secrets|configmaps)\/([^/]+)\/[^/]+$/.exec(missing.file.path) ?? [];
	if (list !== void 0) return `add "${name}" to ${listOf(prometheus, list === "secrets" ? "secrets" : "configMaps")}`;
	return `add the Secret with this file to ${listOf(prometheus, "secrets")}, and write /etc/prometheus/secrets/<its name>/${baseName(missing.file.path)} here`;
}
function listOf(prometheus, field) {
	const chart = prometheus?.manifest.built?.made?.chart;
	if (chart !== void 0) return `prometheus.prometheusSpec.${field} in the values of ${chart}`;
	return `spec.${field} of ${prometheus === void 0 ? "the Prometheus" : title(prometheus)}`;
}
function relatedInstead({ fails }) {
	return fails.flatMap(({ prometheus }) => [{
		at: mountsPlace(prometheus),
		label: mountsOf(prometheus).length > 0 ? `what ${title(prometheus)} mounts` : `${title(prometheus)} mounts nothing`
	}, ...volumesWithoutMount(prometheus).map(({ name, at }) => ({
		at: prometheus.field(...at, "name"),
		label: `volume "${name}" has no entry in volumeMounts, so no container sees it`
	}))]);
}
function mountsPlace(prometheus) {
	const { secrets, configMaps, volumeMounts } = prometheus.spec;
	if (secrets.length === 0 && configMaps.length > 0) return prometheus.key("spec", "configMaps");
	if (secrets.length === 0 && volumeMounts.length > 0) return prometheus.key("spec", "volumeMounts");
	return prometheus.key("spec", "secrets");
}

// src/rules/tls-file-key-missing.ts
const tlsFileKeyMissing = defineRule({
	id: "tls-file-key-missing",
	title: "TLS file is no key of the Secret that is mounted there",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		for (const missing of missingFilesOf(discovery, monitor, "tls")) {
			const keys = missing.fails.flatMap(({ found }) => found.state === "key-missing" ? [found] : []);
			const [first] = keys;
			if (first === void 0) continue;
			const { file, namedBy } = missing;
			const near = offerOf(missing, keys);
			yield {
				at: file.at,
				message: `${titlesOf({
					...missing,
					fails: missing.fails.filter(({ found }) => found.state === "key-missing")
				})} ${messageOf(first, file.field, namedBy)}`,
				why: `Prometheus logs "error creating new scrape pool", "open ${containerPath(file.path)}: no such file or directory", and the job is missing from its targets page altogether`,
				help: near === void 0 ? "name a key that is there, or add this one to the Secret" : `write "${near}"`,
				confidence: "proven",
				related: [...keys.flatMap(({ sources }) => sources.map((source) => ({
					at: source.field("metadata", "name"),
					label: sourceTitle(source)
				}))), ...keys.map(({ mount }) => ({
					at: mount.at,
					label: "where the Prometheus mounts it"
				}))],
				...near === void 0 ? {} : { edits: [{
					at: file.at,
					text: near
				}] }
			};
		}
	}
});
function messageOf({ mount, key, files, sources }, field, namedBy) {
	const what = enumerated([...new Set(sources.map(sourceTitle))].sort()) || "a volume";
	const shown = `(it has ${listed$1(files) || "none"})`;
	if (key === "") return `mounts a folder, not a file, at "${mount.mountPath}", the ${field} of ${namedBy} ${shown}`;
	return `mounts ${what} without ${sources.length > 0 ? "a key" : "a file"} "${key}", the ${field} of ${namedBy} ${shown}`;
}
function offerOf({ fails, everywhere }, keys) {
	if (!everywhere || keys.length < fails.length) return void 0;
	const paths = keys.map(({ mount, key, files }) => {
		const near = mount.subPath === void 0 ? nearKey(key, files) : void 0;
		return near === void 0 ? void 0 : `${mount.mountPath}/${near}`;
	});
	return new Set(paths).size === 1 ? paths[0] : void 0;
}

// src/rules/tls-file-not-mounted.ts
const tlsFileNotMounted = defineRule({
	id: "tls-file-not-mounted",
	title: "TLS file lies where the Prometheus mounts nothing",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { graph, discovery }) {
		const missing = missingFilesOf(discovery, monitor, "tls").flatMap((file) => notMounted(graph, file));
		const folders = groupBy(missing, ({ index, file, namedBy }) => `${index} ${namedBy} ${folderOf(file.path)}`);
		for (const [first, ...others] of folders.values()) {
			if (first === void 0) continue;
			const { file, namedBy } = first;
			const paths = [first, ...others].map((one) => ({
				at: one.file.at,
				text: pathInstead(graph, one)
			}));
			const edits = paths.flatMap(({ at, text }) => text === void 0 ? [] : [{
				at,
				text
			}]);
			yield {
				at: file.at,
				message: `${titlesOf(first)} ${first.fails.length === 1 ? "mounts" : "mount"} nothing at "${file.path}", the ${file.field} of ${namedBy} (${shownInstead(graph, first)})`,
				why: `Prometheus logs "error creating new scrape pool", "open ${containerPath(file.path)}: no such file or directory", and the job is missing from its targets page altogether`,
				help: helpInstead(graph, first),
				confidence: "proven",
				related: [...others.map((other) => ({
					at: other.file.at,
					label: `${other.file.field} lies in the same folder`
				})), ...relatedInstead(first)],
				...edits.length === paths.length ? { edits } : {}
			};
		}
	}
});
function notMounted(graph, missing) {
	const fails = missing.fails.filter(({ prometheus, found }) => {
		if (found.state !== "not-mounted") return false;
		return !missingMounts(graph, prometheus).flatMap((mount) => mount.found.state === "misplaced" && mount.found.how !== "other-namespace" ? [mount.found.source] : []).some((source) => folderOf(found.path).endsWith(`/${source.makesName}`));
	});
	return fails.length === 0 ? [] : [{
		...missing,
		fails,
		everywhere: missing.everywhere && fails.length === missing.fails.length
	}];
}

// src/rules/tls-pair-incomplete.ts
const tlsPairIncomplete = defineRule({
	id: "tls-pair-incomplete",
	title: "Client certificate without its key, or key without its certificate",
	gate: "rejection",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	check: (monitor, { discovery }) => rejectedBy("tls-pair", monitor, discovery)
});

// src/rules/tls-pair-mismatch.ts
const tlsPairMismatch = defineRule({
	id: "tls-pair-mismatch",
	title: "Client key belongs to another certificate",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ConfigurationResource",
	*check(monitor, { discovery }) {
		yield* rejectedBy("tls-mismatch", monitor, discovery);
		yield* unusableContent("mismatch", monitor, discovery);
	}
});

// src/rules/tls-pair-mixed.ts
const tlsPairMixed = defineRule({
	id: "tls-pair-mixed",
	title: "Client certificate and its key, one by reference and the other by file",
	gate: "pool",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { discovery }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { index, endpoint, admission, selection, key } of discovery.poolsOf(monitor)) {
			const mixed = mixedPairOf(monitor, endpoint);
			if (mixed === void 0 || admission.verdict === "rejected" || selection.verdict === "no") continue;
			if (seen.has(index)) continue;
			seen.add(index);
			const { reference, file, message } = mixed;
			yield {
				at: key("tlsConfig", file),
				message: `${endpointTitle(monitor, index)} gives one half of its client certificate by "${reference}" and the other by "${file}"`,
				why: `the operator makes no file of the half that is referred to; Prometheus logs "error creating new scrape pool", "${message.replace("error creating HTTP client: ", "")}", and the job is missing from its targets page altogether`,
				help: "give both by reference (\"cert\" and \"keySecret\") or both by file (\"certFile\" and \"keyFile\")",
				confidence: "proven",
				related: [{
					at: key("tlsConfig", reference),
					label: "the half by reference"
				}]
			};
		}
	}
});

// src/rules/token-file-not-mounted.ts
const tokenFileNotMounted = defineRule({
	id: "token-file-not-mounted",
	title: "Bearer token is read from a file that the Prometheus does not have",
	gate: "scrape",
	severity: "error",
	since: "0.1.0",
	subject: "ServiceMonitor",
	*check(monitor, { graph, discovery }) {
		for (const missing of missingFilesOf(discovery, monitor, "token")) {
			const { file, fails, namedBy } = missing;
			const path = containerPath(file.path);
			const has = fails.length === 1 ? "has" : "have";
			const meant = fails.some(({ prometheus }) => prometheus.spec.automountServiceAccountToken) ? accountFileMeantBy(path) : void 0;
			const edit = meant ?? pathInstead(graph, missing);
			const withoutToken = isOfServiceAccount(path) && meant === void 0;
			yield {
				at: file.at,
				message: withoutToken ? `${titlesOf(missing)} ${has} no token of its service account at "${file.path}", the bearerTokenFile of ${namedBy}` : `${titlesOf(missing)} ${has} no file "${file.path}", the bearerTokenFile of ${namedBy} (${shownInstead(graph, missing)})`,
				why: `every target is down: unable to read authorization credentials: unable to read file ${path}: no such file or directory`,
				help: withoutToken ? "leave automountServiceAccountToken: false out of the Prometheus" : meant === void 0 ? helpInstead(graph, missing) : `write "${meant}", the token of its service account`,
				confidence: "proven",
				related: withoutToken ? fails.map(({ prometheus }) => ({
					at: prometheus.field("spec", "automountServiceAccountToken"),
					label: "keeps the token out of the pod"
				})) : relatedInstead(missing),
				...edit === void 0 ? {} : { edits: [{
					at: file.at,
					text: edit
				}] }
			};
		}
	}
});

// src/rules/value-not-allowed.ts
const valueNotAllowed = defineRule({
	id: "value-not-allowed",
	title: "A field holds a value that it may not have",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Refused",
	check: (refused, context) => schemaProblems(refused, "value", context, (fault) => {
		const { near, isSlip, path } = fault;
		const at = placeOf$6(refused, path);
		const nearest = near === void 0 ? "" : ` (nearest: "${near}")`;
		return {
			at,
			message: `${fault.told} (${nameOf$1(refused)})${nearest}${takers(fault)}`,
			...near === void 0 ? {} : { help: `write "${near}"` },
			...isSlip && near !== void 0 ? { edits: [{
				at,
				text: near
			}] } : {}
		};
	})
});

// src/rules/yaml-duplicate-key.ts
const yamlDuplicateKey = defineRule({
	id: "yaml-duplicate-key",
	title: "A key stands twice in one mapping",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Document",
	*check(fault) {
		if (fault.rule !== "yaml-duplicate-key") return;
		yield {
			at: fault.span,
			message: fault.message,
			why: fault.why,
			help: "remove one of the two",
			confidence: "proven",
			related: fault.related.map(({ span, label }) => ({
				at: span,
				label
			}))
		};
	}
});

// src/rules/yaml-syntax.ts
const yamlSyntax = defineRule({
	id: "yaml-syntax",
	title: "A manifest is no YAML that Kubernetes reads",
	gate: "admission",
	severity: "error",
	since: "0.1.0",
	subject: "Document",
	*check(fault) {
		if (fault.rule !== "yaml-syntax") return;
		const related = fault.related.map(({ span, label }) => ({
			at: span,
			label
		}));
		yield {
			at: fault.span,
			message: fault.message,
			why: fault.why,
			confidence: "proven",
			related
		};
	}
});

// src/rules/rules.ts
const rules = [
	alertmanagerConfigNotSelected,
	apiVersionNotServed,
	authConflict,
	authIncomplete,
	componentListensOnLoopback,
	componentPortRemoved,
	configurationRefused,
	endpointPortUnknown,
	endpointWithoutPort,
	endpointsAddressRefused,
	endpointsLabelsDiffer,
	endpointsNotMirrored,
	endpointsOverwritten,
	endpointsPortNameDiffers,
	endpointsWithoutService,
	fieldMissing,
	fieldTypeWrong,
	fieldUnknown,
	fileAccessDenied,
	ingressWithoutHost,
	insecureSkipVerify,
	jobLabelUnknown,
	kindUnknown,
	kustomizationDoesNotBuild,
	substitutionRefused,
	labelNamesCollide,
	metricRelabelingDropsAll,
	metricRelabelingMetaLabel,
	metricsSwitchedOff,
	monitorNotRendered,
	monitorNotSelected,
	monitorSelectorRefused,
	monitorSelectsNothing,
	mountedSecretMissing,
	namespaceImpossible,
	namespaceNamesIgnored,
	networkPolicyBlocksScrape,
	objectRefused,
	overriddenByPrometheus,
	pathWithQuery,
	podMonitorPortUnknown,
	podMonitorSelectsNothing,
	portFieldIgnored,
	probeRefused,
	prometheusAccountUnbound,
	prometheusConfigurationRefused,
	prometheusNotConfigured,
	prometheusNotWatched,
	prometheusPaused,
	prometheusRightsClusterScope,
	prometheusRightsEndpointslices,
	prometheusRightsMissing,
	prometheusUnmanaged,
	prometheusVolumesCollide,
	prometheusWithoutReplicas,
	proxyConfigRefused,
	referencedKeyMissing,
	referencedSecretMissing,
	relabelingDropsAll,
	relabelingLeavesNoTarget,
	relabelingMergesTargets,
	relabelingRefused,
	roleSelectorEndpointsLabels,
	roleUnknown,
	ruleNotSelected,
	schemeDiffersFromListener,
	scrapeClassReferenceElsewhere,
	scrapeClassCredentialsUnread,
	scrapeClassUnknown,
	scrapeConfigPrometheusTooOld,
	scrapeConfigRefused,
	scrapeTimeoutTooLong,
	scrapedByTwoJobs,
	scrapedTwice,
	selectorReadAsPattern,
	serviceAddressUnknown,
	serviceOutsideNamespaces,
	serviceSelectsNothing,
	serviceTargetPortUnknown,
	serviceWithoutAddresses,
	sliceAddressRefused,
	sliceNeverSeen,
	sliceOfOtherFamily,
	slicePortNameDiffers,
	sliceWithoutService,
	sliceWithoutServiceName,
	staticTargetRefused,
	targetLabelUnknown,
	targetLimitExceeded,
	targetPortUnknown,
	targetRefWithoutNamespace,
	tlsConfigConflict,
	tlsConfigWithoutHttps,
	tlsContentUnreadable,
	tlsFileKeyMissing,
	tlsFileNotMounted,
	tlsPairIncomplete,
	tlsPairMismatch,
	tlsPairMixed,
	tokenFileNotMounted,
	valueNotAllowed,
	yamlDuplicateKey,
	yamlSyntax
];

// src/source/expectations.ts
const expectedByName = /(?:^|\/)\d+-(?:assert|errors)(?:-[^/.]*)?\.ya?ml$/;
const testOfChainsaw = /(?:^|\/)chainsaw-test\.ya?ml$/;
const testOfKyverno = /(?:^|\/)kyverno-test\.ya?ml$/;
function expectationsAmong(paths, textOf) {
	const named = paths.filter((path) => testOfChainsaw.test(path)).flatMap((test) => filesNamedBy(textOf(test) ?? "", folderOf(test)));
	const applied = new Set(named.filter(({ isExpected }) => !isExpected).map(({ file }) => file));
	const expected = named.filter(({ file, isExpected }) => isExpected && !applied.has(file));
	const tried = paths.filter((path) => testOfKyverno.test(path)).flatMap((test) => resourcesOf(textOf(test) ?? "", folderOf(test)));
	return /* @__PURE__ */ new Set([
		...paths.filter((path) => expectedByName.test(path)),
		...expected.map(({ file }) => file),
		...tried
	]);
}
function resourcesOf(text, folder) {
	const [, list = ""] = /^resources:[ \t]*\r?\n((?:[ \t]*- .*(?:\r?\n|$))+)/m.exec(text) ?? [];
	return [...list.matchAll(/- +["']?([^\s"'#]+)/g)].map(([, file = ""]) => joinPath(folder, file));
}
const operationOrFile = /^[ \t]*(?:- +)+(\w+):|^[ \t]*file:[ \t]*["']?([^\s"'#]+)/gm;
function filesNamedBy(text, folder) {
	let isExpected = false;
	return [...text.matchAll(operationOrFile)].flatMap(([, operation, file]) => {
		if (operation !== void 0) isExpected = operation === "assert" || operation === "error";
		return file === void 0 ? [] : [{
			file: joinPath(folder, file),
			isExpected
		}];
	});
}

// src/source/collect.ts
function collect(host, { paths, exclude, limits }) {
	const { files, missing } = host.list({
		paths,
		exclude
	});
	return {
		size: files.length,
		paths: files,
		missing,
		entries: { [Symbol.iterator]: () => readAll(host, files, limits) }
	};
}
function* readAll(host, files, limits) {
	const textOf = (path) => {
		const answer = host.read(path, limits.fileSize);
		return "text" in answer ? answer.text : void 0;
	};
	const expectations = expectationsAmong(files, textOf);
	for (const path of files) {
		if (expectations.has(path)) {
			yield {
				file: path,
				reason: "belongs to a test, and is not applied"
			};
			continue;
		}
		const answer = host.read(path, limits.fileSize);
		yield "text" in answer ? {
			path,
			text: answer.text
		} : {
			file: path,
			reason: answer.unreadable
		};
	}
}

// src/model/chart-source.ts
function decodeChartSource(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const ref = asObject(spec["ref"]);
	return withOwn(decodeObject(parsed, namespace), {
		chart: baseName(asString(spec["url"]) ?? ""),
		version: asString(ref["semver"]) ?? asString(ref["tag"])
	});
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
	return withOwn(decodeObject(parsed), {
		kind: "KubeProxyConfiguration",
		flags: [flag]
	});
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
	const { root } = parseDocument$1(source.text, start, end, defaultLimits);
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

// src/model/fragment.ts
const selecting = /* @__PURE__ */ new Set(["ServiceMonitor", "PodMonitor"]);
const nameless = /* @__PURE__ */ new Set([
	"ClusterConfiguration",
	"KubeProxyConfiguration",
	"Kustomization",
	"Component"
]);
function isFragment({ manifest: { apiVersion, kind }, value }) {
	const { name, generateName } = asObject(value["metadata"]);
	if (!nameless.has(kind) && !name && !generateName) return true;
	const spec = asObject(value["spec"]);
	if (selecting.has(kind)) return !isPresent(spec["selector"]);
	if (apiVersion.startsWith("apps/")) return !isPresent(spec["selector"]) && !hasPodLabels(spec);
	return kind === "Service" && leadsNowhere(spec);
}
function hasPodLabels(spec) {
	return isPresent(asObject(asObject(spec["template"])["metadata"])["labels"]);
}
function leadsNowhere({ ports, selector, type, clusterIP }) {
	return !isPresent(ports) && !isPresent(selector) && type !== "ExternalName" && clusterIP !== "None";
}

// src/model/helm-hook.ts
const lasting = /* @__PURE__ */ new Set([
	"pre-install",
	"post-install",
	"pre-upgrade",
	"post-upgrade"
]);
const passing = /* @__PURE__ */ new Set([
	"test",
	"test-success",
	"pre-delete",
	"post-delete",
	"pre-rollback",
	"post-rollback"
]);
function isPassingHook({ value }) {
	const annotations = asObject(asObject(value["metadata"])["annotations"]);
	const hook = asString(annotations["helm.sh/hook"]);
	if (hook === void 0) return false;
	const events = words$1(hook);
	const isKnown = events.every((event) => lasting.has(event) || passing.has(event));
	const isKept = !words$1(asString(annotations["helm.sh/hook-delete-policy"]) ?? "").includes("hook-succeeded");
	return !(isKnown && isKept && events.some((event) => lasting.has(event)));
}
function words$1(list) {
	return list.split(",").map((word) => word.trim().toLowerCase());
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
function decodeApplication(parsed) {
	const { source, sources } = asObject(parsed.value["spec"]);
	const path = [asObject(source), ...asObjects(sources)].flatMap((one) => asString(one["path"]) ?? [])[0];
	return withOwn(decodeObject(parsed), {
		kind: "Kustomization",
		...path === void 0 ? {} : { builds: path },
		resources: [],
		fragments: [],
		changes: []
	});
}
function decodeApplicationSet(parsed) {
	return withOwn(decodeObject(parsed), {
		kind: "Kustomization",
		builds: ".",
		resources: [],
		fragments: [],
		changes: []
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
	return withOwn(object, {
		kind: "Namespace",
		labels: {
			...object.labels,
			"kubernetes.io/metadata.name": object.name
		}
	});
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

// src/model/node.ts
function decodeNode(parsed) {
	const status = asObject(parsed.value["status"]);
	const kubelet = asObject(asObject(status["daemonEndpoints"])["kubeletEndpoint"]);
	return withOwn(decodeObject(parsed), {
		kind: "Node",
		providerID: asString(asObject(parsed.value["spec"])["providerID"]) || void 0,
		addresses: asObjects(status["addresses"]).flatMap(({ type, address }) => {
			const value = asString(address) ?? "";
			return value === "" ? [] : [{
				type: asString(type) ?? "",
				address: value
			}];
		}),
		kubeletPort: asNumber(kubelet["Port"]),
		conditions: asObjects(status["conditions"]).map(({ type, status }) => ({
			type: asString(type) ?? "",
			status: asString(status) ?? ""
		}))
	});
}

// src/model/attach-metadata.ts
function decodeAttachMetadata(value) {
	return isPresent(value) ? asBoolean(asObject(value)["node"]) ?? false : void 0;
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

// src/model/name-schemes.ts
function decodeNameSchemes(spec) {
	return {
		nameValidationScheme: asString(spec["nameValidationScheme"]),
		nameEscapingScheme: asString(spec["nameEscapingScheme"])
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
			nameSchemes: decodeNameSchemes(spec),
			externalLabels: asStringMap(spec["externalLabels"]),
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
		metricRelabelings: asObjects(value["metricRelabelings"]).map(decodeRelabelConfig),
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
	return asList$1(value).flatMap((name, index) => typeof name === "string" ? [{
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
			nameSchemes: decodeNameSchemes(spec),
			attachesNode: asObjects(spec["kubernetesSDConfigs"]).some((entry) => decodeAttachMetadata(entry["attachMetadata"]) === true),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			staticConfigs: asObjects(spec["staticConfigs"]).map((entry) => decodeStatic(entry, "targets")),
			kubernetesSDConfigs: asObjects(spec["kubernetesSDConfigs"]).map(decodeKubernetesSDConfig),
			httpSDConfigs: asObjects(spec["httpSDConfigs"]).map((entry) => ({
				url: asString(entry["url"]) ?? "",
				client: decodeHttpClient(entry)
			})),
			dnsSDConfigs: asObjects(spec["dnsSDConfigs"]).map(({ type, port }) => ({
				type: asString(type),
				port: asNumber(port)
			})),
			others: Object.keys(spec).filter((name) => name.endsWith("SDConfigs") && !known.has(name) && asList$1(spec[name]).length > 0)
		}
	});
}
function decodeKubernetesSDConfig(value) {
	const namespaces = asObject(value["namespaces"]);
	const writtenRole = asString(value["role"]) ?? "";
	return {
		role: writtenRole.toLowerCase(),
		writtenRole,
		names: asStrings(namespaces["names"]),
		ownNamespace: asBoolean(namespaces["ownNamespace"]) ?? false,
		apiServer: asString(value["apiServer"]),
		client: decodeHttpClient(value),
		selectors: asObjects(value["selectors"]).map(({ role, label, field }) => ({
			role: asString(role) ?? "",
			label: asString(label),
			field: asString(field)
		})),
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
			externalName: asString(spec["externalName"]),
			loadBalancerIP: asString(spec["loadBalancerIP"]),
			ipFamilyPolicy: asString(spec["ipFamilyPolicy"]),
			ipFamilies: asStrings(spec["ipFamilies"]),
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
	Node: {
		groups: [""],
		into: (o, p) => o.nodes.push(decodeNode(p))
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
	OCIRepository: {
		groups: ["source.toolkit.fluxcd.io"],
		into: (o, p, n) => o.chartSources.push(decodeChartSource(p, n))
	},
	Application: {
		groups: ["argoproj.io"],
		into: intoApplication
	},
	ApplicationSet: {
		groups: ["argoproj.io"],
		into: (o, p) => o.kustomizations.push(decodeApplicationSet(p))
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
	if (groupOf$1(parsed.manifest.apiVersion) === "kustomize.toolkit.fluxcd.io") {
		objects.kustomizations.push(decodeFluxKustomization(parsed));
		return;
	}
	objects.kustomizations.push(decodeKustomization(parsed));
	objects.keySources.push(...decodeGenerators(parsed));
}
function intoApplication(objects, parsed, namespace) {
	const application = decodeApplication(parsed);
	if (application.builds !== void 0) objects.kustomizations.push(application);
	objects.chartReleases.push(decodeChartRelease(parsed, namespace));
}
const knownKinds = Object.entries(decoders).map(([kind, { groups: [group = ""] }]) => ({
	apiVersion: group === "" ? "v1" : `${group}/v1`,
	kind
}));
function isWanted(apiVersion, kind, text) {
	if (kind === "OCIRepository" && !/prometheus|monitoring/.test(text())) return false;
	return isKnown(apiVersion, kind);
}
function isKnown(apiVersion, kind) {
	return Object.hasOwn(decoders, kind) && (decoders[kind]?.groups.includes(groupOf$1(apiVersion)) ?? false);
}
function decodeInto(objects, parsed, namespace) {
	const { apiVersion, kind } = parsed.manifest;
	if (!isKnown(apiVersion, kind) || isFragment(parsed) || isPassingHook(parsed)) return;
	decoders[kind]?.into(objects, parsed, namespace);
}

// src/worlds/given.ts
const builtIn = [
	{
		apiVersion: "v1",
		kind: "Service",
		metadata: {
			name: "kubernetes",
			namespace: "default",
			labels: {
				component: "apiserver",
				provider: "kubernetes"
			}
		},
		spec: { ports: [{
			name: "https",
			port: 443,
			targetPort: 6443
		}] }
	},
	{
		apiVersion: "v1",
		kind: "Endpoints",
		metadata: {
			name: "kubernetes",
			namespace: "default",
			labels: { "endpointslice.kubernetes.io/skip-mirror": "true" }
		},
		subsets: [{
			addresses: [{ ip: symbol("API server") }],
			ports: [{
				name: "https",
				port: 6443
			}]
		}]
	},
	{
		apiVersion: "discovery.k8s.io/v1",
		kind: "EndpointSlice",
		metadata: {
			name: "kubernetes",
			namespace: "default",
			labels: { "kubernetes.io/service-name": "kubernetes" }
		},
		addressType: "IPv4",
		endpoints: [{
			addresses: [symbol("API server")],
			conditions: { ready: true }
		}],
		ports: [{
			name: "https",
			port: 6443
		}]
	}
];
function addGiven(objects, assume) {
	for (const parsed of parse("<built in>", builtIn)) decodeInto(objects, parsed);
	const services = assume.services.map(({ namespace, name, labels, ports }) => ({
		apiVersion: "v1",
		kind: "Service",
		metadata: {
			namespace,
			name,
			labels
		},
		spec: {
			selector: { [symbol("assumed")]: "" },
			ports: ports.map((port) => ({ name: port }))
		}
	}));
	const namespaces = assume.namespaces.map(({ name, labels }) => ({
		apiVersion: "v1",
		kind: "Namespace",
		metadata: {
			name,
			labels
		}
	}));
	for (const parsed of parse("<assumed>", [...services, ...namespaces])) decodeInto(objects, parsed);
	for (const entry of assume.secrets) objects.keySources.push(...assumedKeys("Secret", entry));
	for (const entry of assume.configMaps) objects.keySources.push(...assumedKeys("ConfigMap", entry));
}
function assumedKeys(kind, { namespace, name, keys }) {
	const data = Object.fromEntries((keys ?? []).map((key) => [key, symbol("assumed")]));
	const decode = kind === "Secret" ? decodeSecret : decodeConfigMap;
	return parse("<assumed>", [{
		apiVersion: "v1",
		kind,
		metadata: {
			namespace,
			name
		},
		data
	}]).map((parsed) => withOwn(decode(parsed), { anyKey: keys === void 0 }));
}
function parse(path, values) {
	const source = {
		path,
		text: values.map((value) => JSON.stringify(value)).join("\n---\n")
	};
	return readManifests(source, {
		wanted: isWanted,
		limits: defaultConfig.limits
	}).manifests;
}

// src/worlds/closing.ts
function openingsOf(world, elsewhere, { closed, unread }) {
	if (closed.length === 0) return [];
	const gaps = world.units.flatMap((unit) => unit.gaps);
	return [
		...unread,
		...gaps.map(({ file, what }) => `${file} asks for "${what}", which is not in the scan`),
		...elsewhere.map((one) => `${one.manifest.kind} ${one.ref} applies what is not in the scan`),
		...isGuess(world) ? [`it is one of several ${world.among} that hold alternatives`] : []
	];
}
function isGuess({ name, among, objects }) {
	if (among === void 0) return false;
	return Object.values(objects).some((list) => list.some(({ manifest: { built, source } }) => built?.by === void 0 && isBelow(source.path, name)));
}

// src/worlds/cut.ts
const sharedBudget = 4e5;
function cutItems(items, name = ".", among = void 0) {
	const conflicts = conflictsOf(items);
	if (conflicts.length === 0) return [{
		name,
		among,
		items
	}];
	const folders = topmost(conflicts.map((files) => commonFolder(files)));
	const shared = items.filter(({ file }) => !folders.some((folder) => isBelow(file, folder)));
	const alternatives = [];
	for (const folder of folders) {
		const inside = items.filter(({ file }) => isBelow(file, folder));
		const clashing = new Set(conflicts.filter((files) => commonFolder(files) === folder).flatMap((files) => files.map((file) => childOf(file, folder))));
		const foldersPart = [...clashing].some((child) => !inside.some(({ file }) => file === child));
		for (const [child, members] of groupBy(inside, ({ file }) => childOf(file, folder))) {
			const isFile = members.every(({ file }) => file === child);
			if (clashing.has(child) || foldersPart && !isFile) alternatives.push({
				name: child,
				among: isFile ? "files" : "folders",
				items: members
			});
			else shared.push(...members);
		}
	}
	const repeats = alternatives.length * shared.length <= sharedBudget;
	const cuts = alternatives.flatMap((alternative) => cutItems(repeats ? [...shared, ...alternative.items] : alternative.items, alternative.name, alternative.among));
	return repeats ? cuts : [...cuts, {
		name,
		among,
		items: shared
	}];
}
function conflictsOf(items) {
	const conflicts = [];
	for (const [identity, same] of groupBy(items, (item) => item.identity)) {
		if (identity === void 0 || same.length < 2) continue;
		const files = [...new Set(same.map(({ file }) => file))];
		if (files.length < 2) continue;
		const [first, ...rest] = same;
		if (rest.some((item) => item.text() !== first?.text())) conflicts.push(files);
	}
	return conflicts;
}
function topmost(folders) {
	const distinct = [...new Set(folders)].sort((a, b) => a.length - b.length);
	return distinct.filter((folder, index) => !distinct.slice(0, index).some((above) => isBelow(folder, above)));
}
function childOf(file, folder) {
	const start = folder === "" ? 0 : folder.length + 1;
	const slash = file.indexOf("/", start);
	return slash < 0 ? file : file.slice(0, slash);
}

// src/worlds/kustomizations.ts
function kustomizationUse(kustomizations) {
	const users = /* @__PURE__ */ new Map();
	const fragments = /* @__PURE__ */ new Set();
	const ofFlux = fluxFolders(kustomizations);
	for (const kustomization of kustomizations) {
		const folder = folderOf(kustomization.manifest.source.path);
		for (const fragment of kustomization.fragments) fragments.add(joinPath(folder, fragment));
		for (const resource of kustomization.resources) {
			const path = joinPath(folder, resource);
			users.set(path, [...users.get(path) ?? [], kustomization]);
		}
	}
	const folders = kustomizations.filter(({ builds }) => builds === void 0).map(({ manifest }) => folderOf(manifest.source.path));
	return {
		fragments,
		changesOf: (file) => [...changesAbove(file, users), ...changesByFlux(file, ofFlux)],
		isLeftOut: (file) => !users.has(file) && folders.some((folder) => folder !== "" && isBelow(file, folder)),
		isUnusedPatch: (file) => isPatchByName(file) && !users.has(file) && folders.some((folder) => isBelow(file, folder))
	};
}
function isPatchByName(file) {
	return /(?:^|[-_./])patch(?:es)?(?:[-_./\d]|$)/i.test(file);
}
function changesAbove(file, users) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = [...users.get(file) ?? []];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		waiting.push(...users.get(folderOf(next.manifest.source.path)) ?? []);
	}
	return [...seen].filter(({ changes }) => changes.length > 0).map(({ manifest, changes }) => ({
		kustomization: manifest.source.path,
		fields: changes
	})).sort((a, b) => a.kustomization < b.kustomization ? -1 : 1);
}
function fluxFolders(kustomizations) {
	return kustomizations.flatMap(({ builds, changes, manifest }) => {
		const folder = joinPath("", (builds ?? "").replace(/^\/+/, ""));
		if (folder === "" || changes.length === 0) return [];
		return [{
			folder,
			change: {
				kustomization: manifest.source.path,
				fields: changes
			}
		}];
	});
}
function changesByFlux(file, ofFlux) {
	return ofFlux.filter(({ folder }) => isBelow(file, folder)).map(({ change }) => change);
}

// src/worlds/operator/governing-service.ts
function governingServiceOf(operated) {
	const { kind, namespace } = operated;
	const spec = specOf(operated);
	if (kind === "PrometheusAgent" && operated.spec.mode === "DaemonSet") return void 0;
	if (isPresent(spec["serviceName"])) return void 0;
	const app = appOf(operated);
	const operatedBy = kind === "PrometheusAgent" ? "prometheus" : app;
	return {
		apiVersion: "v1",
		kind: "Service",
		metadata: {
			namespace: namespace ?? "",
			name: `${app}-operated`,
			labels: {
				[`operated-${operatedBy}`]: "true",
				"app.kubernetes.io/managed-by": "prometheus-operator",
				"managed-by": "prometheus-operator"
			}
		},
		spec: {
			clusterIP: "None",
			ports: portsOf(operated, spec),
			selector: { "app.kubernetes.io/name": app }
		}
	};
}
function portsOf({ kind }, spec) {
	const web = webPortOf(spec);
	const grpc = {
		name: "grpc",
		port: 10901,
		targetPort: "grpc"
	};
	switch (kind) {
		case "Alertmanager": return [
			{
				name: web,
				port: 9093,
				targetPort: web
			},
			{
				name: "tcp-mesh",
				port: 9094,
				targetPort: "mesh-tcp",
				protocol: "TCP"
			},
			{
				name: "udp-mesh",
				port: 9094,
				targetPort: "mesh-udp",
				protocol: "UDP"
			}
		];
		case "ThanosRuler": return [{
			name: web,
			port: 10902,
			targetPort: web
		}, grpc];
		case "Prometheus":
		case "PrometheusAgent": return [{
			name: web,
			port: 9090,
			targetPort: web
		}, ...isPresent(spec["thanos"]) ? [grpc] : []];
	}
}

// src/worlds/operator/kubelet.ts
function kubeletObjects(operators, { services }) {
	return operators.flatMap(({ flags }) => {
		const flag = flags.get("kubelet-service");
		const [namespace, name, ...more] = (flag?.value ?? "").split("/");
		if (flag === void 0 || !namespace || !name || more.length > 0) return [];
		if (services.some(({ ref }) => ref === `${namespace}/${name}`)) return [];
		return objectsAt(namespace, name, flags).map((value) => ({
			value,
			words: flag.at
		}));
	});
}
function objectsAt(namespace, name, flags) {
	const labels = {
		"k8s-app": "kubelet",
		"app.kubernetes.io/name": "kubelet",
		"app.kubernetes.io/managed-by": "prometheus-operator"
	};
	const ports = [
		{
			name: "https-metrics",
			port: 10250
		},
		{
			name: "cadvisor",
			port: 4194
		},
		...isOn(flags.get("kubelet-http-metrics"), true) ? [{
			name: "http-metrics",
			port: 10255
		}] : []
	];
	const node = symbol("node name");
	const targetRef = {
		kind: "Node",
		name: node
	};
	const [withEndpoints, withSlices] = [isOn(flags.get("kubelet-endpoints"), true), isOn(flags.get("kubelet-endpointslice"), false)];
	const skipMirror = withSlices ? { "endpointslice.kubernetes.io/skip-mirror": "true" } : {};
	return [
		{
			apiVersion: "v1",
			kind: "Service",
			metadata: {
				namespace,
				name,
				labels
			},
			spec: {
				clusterIP: "None",
				ports
			}
		},
		...withEndpoints ? [{
			apiVersion: "v1",
			kind: "Endpoints",
			metadata: {
				namespace,
				name,
				labels: {
					...labels,
					...skipMirror
				}
			},
			subsets: [{
				addresses: [{
					ip: symbol("node IP"),
					nodeName: node,
					targetRef
				}],
				ports
			}]
		}] : [],
		...withSlices ? [{
			apiVersion: "discovery.k8s.io/v1",
			kind: "EndpointSlice",
			metadata: {
				namespace,
				name: `${name}-1`,
				labels: {
					...labels,
					"kubernetes.io/service-name": name
				}
			},
			addressType: "IPv4",
			endpoints: [{
				addresses: [symbol("node IP")],
				nodeName: node,
				targetRef
			}],
			ports
		}] : []
	];
}
function isOn(flag, byDefault) {
	return flag?.value === void 0 ? byDefault : !/^(?:false|f|0)$/i.test(flag.value);
}

// src/worlds/operator/made-by-operator.ts
function madeByOperator(value, words) {
	const { manifest } = words;
	const { by, made: before } = manifest.built ?? {};
	const mark = markOf(words);
	const made = {
		chart: void 0,
		release: manifest,
		words: mark,
		isCertain: before?.isCertain ?? true,
		reasons: /* @__PURE__ */ new Map()
	};
	const root = fromJson(value, mark);
	const built = new SourcedTree(root, by, [], made);
	const [apiVersion, kind] = [String(value["apiVersion"]), String(value["kind"])];
	return {
		manifest: {
			...manifest,
			apiVersion,
			kind,
			built
		},
		value
	};
}

// src/worlds/operator/operator-made.ts
function addOperatorMade(objects, version, isAsWritten) {
	const operators = operatorsIn(objects.workloads);
	const versions = version === void 0 ? operators.map((one) => one.version) : [version];
	const isVersionKnown = versions.length > 0 && versions.every((one) => one !== void 0);
	const labels = labelsIn(operators.map(({ flags }) => flags.get("labels")?.value ?? ""));
	const known = new Set([...objects.services, ...objects.workloads].map(identityOf));
	const add = (value, words) => {
		const { namespace, name } = asObject(value["metadata"]);
		const identity = `${value["kind"]} ${namespace}/${name}`;
		if (known.has(identity)) return;
		known.add(identity);
		decodeInto(objects, madeByOperator(value, words));
	};
	for (const { value, words } of kubeletObjects(operators, objects)) add(value, words);
	if (versions.some((one) => one !== void 0 && !isAtLeast(one, 0, 52))) return;
	const { prometheuses, alertmanagers, thanosRulers } = objects;
	for (const operated of [
		...prometheuses,
		...alertmanagers,
		...thanosRulers
	]) {
		if (operated.namespace === void 0 || !isAsWritten(operated.manifest) || isPaused(operated)) continue;
		const words = operated.field("metadata", "name");
		const service = governingServiceOf(operated);
		if (service !== void 0) add(service, words);
		add(podsOf(operated, isVersionKnown ? labels : {
			...labels,
			app: appOf(operated)
		}), words);
	}
}
function identityOf({ kind, ref }) {
	return `${kind} ${ref}`;
}
function isPaused(operated) {
	return specOf(operated)["paused"] === true;
}
function labelsIn(flags) {
	const pairs = flags.flatMap((flag) => flag.split(",").map((pair) => pair.trim().split("=")));
	return Object.fromEntries(pairs.flatMap(([key, value]) => key && value ? [[key, value]] : []));
}

// src/worlds/worlds.ts
const single = [
	"services",
	"endpoints",
	"endpointSlices",
	"serviceMonitors",
	"podMonitors",
	"probes",
	"scrapeConfigs",
	"prometheuses",
	"workloads"
];
function cutWorlds(all, { units, files }, given) {
	const { fragments, changesOf, isLeftOut, isUnusedPatch } = kustomizationUse(all.kustomizations);
	const isPart = (path) => fragments.has(path) || files.has(path);
	const items = () => [...itemsOf(all, ({ source: { path } }) => isPart(path) || isUnusedPatch(path) ? void 0 : path), ...units.flatMap((unit) => itemsOf(unit.objects, () => standsAt(unit)))];
	const cuts = cutItems([
		...items(),
		...units.flatMap(basesOf),
		...units.flatMap(clustersOf)
	]);
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const gapsOf = ({ built: tree }) => tree?.by === void 0 ? [] : byId.get(tree.by)?.gaps ?? [];
	const changedBy = (manifest) => manifest.built?.by === void 0 ? changesOf(manifest.source.path) : changesIn(gapsOf(manifest));
	const gapsBeside = (manifest) => gapsOf(manifest).filter(({ mayChange, isRest }) => !mayChange && !isRest);
	const hasOther = othersAmong(items);
	const mayBePatch = (object) => {
		const { source, built } = object.manifest;
		return built === void 0 && (isLeftOut(source.path) || isPatchByName(source.path) || hasOther(object));
	};
	const appliedWith = ({ built: tree }) => {
		const unit = tree?.by === void 0 ? void 0 : byId.get(tree.by);
		return unit === void 0 ? void 0 : togetherOf(unit);
	};
	const standing = groupBy(units, standsAt);
	const brought = new Set(units.flatMap(({ delivered }) => delivered?.by ?? []));
	const elsewhere = [all, ...units.map((unit) => unit.objects)].flatMap(({ kustomizations }) => kustomizations).filter((one) => one.builds !== void 0 && !brought.has(writtenTitle(one)));
	const worlds = cuts.map((cut) => {
		const held = [...new Set(cut.items.map(({ file }) => file))].flatMap((path) => standing.get(path) ?? []);
		const objects = gather(cut);
		addOperatorMade(objects, given.versions.operator, (manifest) => changedBy(manifest).length === 0);
		const world = {
			name: cut.name,
			among: cut.among,
			objects,
			units: held
		};
		const openings = openingsOf(world, elsewhere, given);
		return {
			...world,
			versions: given.versions,
			closed: openings.length === 0 ? given.closed : [],
			openings,
			changedBy,
			mayBePatch,
			appliedWith,
			gapsBeside
		};
	});
	return {
		worlds,
		notes: worlds.length === 1 ? [] : [noteOn(worlds)]
	};
}
function othersAmong(items) {
	const nameOf = ({ kind, name }) => `${kind} ${name}`;
	const byName = lazily$1(() => groupBy(items().flatMap(({ list, object }) => list === "refused" ? [] : object), nameOf));
	return (fragment) => {
		const named = byName().get(nameOf(fragment)) ?? [];
		return named.length > 0 && named.every(({ manifest }) => manifest !== fragment.manifest);
	};
}
function writtenTitle({ manifest, ref }) {
	return `${manifest.kind} ${ref}`;
}
function changesIn(gaps) {
	return gaps.filter(({ mayChange }) => mayChange).map(({ file, what }) => ({
		kustomization: file,
		fields: [what],
		isOpen: true
	}));
}
function standsAt({ path, delivered }) {
	return delivered === void 0 ? path : joinPath(delivered.cluster, "cluster");
}
function togetherOf({ name, path, delivered }) {
	if (delivered === void 0) return {
		name,
		title: path,
		path
	};
	const { cluster } = delivered;
	return {
		name: cluster,
		title: `the cluster of ${cluster}`,
		path: joinPath(cluster, "cluster")
	};
}
function basesOf(unit) {
	const { objects, delivered } = unit;
	const path = standsAt(unit);
	const owner = delivered?.cluster ?? path;
	const all = Object.values(objects).flat();
	return [...new Set(all.map(({ manifest }) => manifest.source.path))].map((file) => ({
		file: path,
		identity: `base ${file}`,
		text: () => owner
	}));
}
function clustersOf(unit) {
	const { cluster } = unit.delivered ?? {};
	const among = cluster === void 0 ? "" : folderOf(cluster);
	if (cluster === void 0 || !/(?:^|\/)clusters?$/.test(among)) return [];
	return [{
		file: standsAt(unit),
		identity: `cluster of ${among}`,
		text: () => cluster
	}];
}
function itemsOf(all, fileOf) {
	return Object.keys(all).flatMap((list) => all[list].flatMap((object) => {
		const file = fileOf(object.manifest);
		if (file === void 0) return [];
		return [{
			list,
			object,
			file,
			identity: single.includes(list) ? `${object.kind} ${object.ref}` : void 0,
			text: lazily$1(() => textOf(object.manifest))
		}];
	}));
}
function textOf({ source, start, end, at, built }) {
	if (built !== void 0) return JSON.stringify(built.valueOf([]));
	return source.text.slice(start, end).trim() + at.join(".");
}
function gather(cut) {
	const objects = noObjects();
	const byIdentity = /* @__PURE__ */ new Map();
	for (const item of cut.items) {
		if (!isObject(item)) continue;
		if (item.identity === void 0) objects[item.list].push(item.object);
		else byIdentity.set(item.identity, item);
	}
	for (const item of byIdentity.values()) objects[item.list].push(item.object);
	return objects;
}
function isObject(item) {
	return "object" in item;
}
function noteOn(worlds) {
	const names = worlds.map(({ name }) => name).sort();
	const shown = names.slice(0, 5).join(", ");
	const rest = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `the scan holds different objects under one name, so it was read as ${counted(worlds.length, "world")}: ${shown}${rest}`;
}

// src/engine/add-charts.ts
async function addCharts(plain, built, { assume: { namespace }, charts }) {
	const installing = [plain, ...built].filter(({ chartReleases }) => chartReleases.some(bringsPrometheus));
	if (installing.length + charts.length === 0) return;
	const { chartObjects, givenChartObjects } = await import("./chart-objects2.js");
	for (const parsed of charts.flatMap(givenChartObjects)) decodeInto(plain, parsed, namespace);
	for (const objects of installing) {
		const made = objects.chartReleases.flatMap((release) => chartObjects(release, objects));
		for (const parsed of made) decodeInto(objects, parsed, namespace);
	}
}

// src/engine/build-units.ts
async function buildUnits(host, config, files, paths, objects, decoding) {
	const plain = plainFilesOf(objects);
	if (files.kustomizations.length + plain.asking.length === 0) return {
		units: [],
		faults: [],
		files: /* @__PURE__ */ new Map()
	};
	const { unitsOf } = await import("./units.js");
	const { inflate } = hasCharts(files) ? await import("./inflate.js") : {};
	return unitsOf(files.kustomizations, plain, filesOf(host, config, files, paths), decoding, inflate);
}
function hasCharts({ kustomizations, sources }) {
	return kustomizations.some((path) => /helmChart|^generators:/im.test(sources.get(path)?.text ?? ""));
}
function plainFilesOf({ kustomizations, keySources }) {
	const sourcesOf = (objects = []) => [...new Set(objects.map(({ manifest }) => manifest.source))];
	const configMaps = lazily$1(() => groupBy(keySources.filter(({ kind }) => kind === "ConfigMap"), ({ name }) => name));
	return {
		asking: sourcesOf(kustomizations.filter(({ builds }) => builds !== void 0)),
		withConfigMap: (name) => sourcesOf(configMaps().get(name))
	};
}
function filesOf(host, { paths, exclude, limits }, { sources, beside, parsed }, listed) {
	const bases = paths.map((path) => joinPath("", path));
	const isExcluded = exclude.length === 0 ? () => false : (0, import_picomatch.default)([...exclude], { dot: true });
	const folders = foldersOf(sources.keys());
	let sorted;
	const isInside = (path) => bases.some((base) => base !== "" && isBelow(path, base)) || !/^(?:\/|\.\.(?:\/|$))/.test(path);
	return {
		isMade: ignoredBy((path) => {
			const answer = host.read(path, limits.fileSize);
			return "text" in answer ? answer.text : void 0;
		}),
		known: parsed,
		below: (folder) => {
			sorted ??= [...sources.keys()].sort();
			return folder === "" ? sorted : startingWith(sorted, `${folder}/`);
		},
		listed: (folder) => folder === "" ? listed : startingWith(listed, `${folder}/`),
		read: (path) => {
			const known = sources.get(path) ?? beside.get(path);
			if (known !== void 0) return known;
			if (folders.has(path) || isKustomizationFile(path) && folders.has(folderOf(path))) return void 0;
			if (!isInside(path) || host.isInside?.(path) === false) return { unreadable: "leads out of the scan" };
			if (isExcluded(path)) return { unreadable: "is left out by the configuration" };
			const answer = host.read(path, limits.fileSize);
			if ("text" in answer) return {
				path,
				text: answer.text
			};
			return absent.has(answer.unreadable) ? void 0 : answer;
		}
	};
}
function startingWith(sorted, prefix) {
	let [start, end] = [0, sorted.length];
	while (start < end) {
		const middle = start + end >> 1;
		if ((sorted[middle] ?? "") < prefix) start = middle + 1;
		else end = middle;
	}
	while (sorted[end]?.startsWith(prefix)) end++;
	return sorted.slice(start, end);
}
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	return folders;
}
const absent = /* @__PURE__ */ new Set([
	"no such file",
	"a folder, not a file",
	"not a regular file"
]);

// src/worlds/world.ts
function worldOf(objects, versions = {}) {
	return {
		name: ".",
		among: void 0,
		objects,
		units: [],
		versions,
		closed: [],
		openings: [],
		changedBy: () => [],
		mayBePatch: () => false,
		appliedWith: () => void 0,
		gapsBeside: () => []
	};
}

// src/engine/address-of.ts
const longestText = 200;
function addressOf(where) {
	if (!("manifest" in where)) return JSON.stringify([where.file]);
	const { manifest, path, part } = where;
	const name = valueAt({
		manifest,
		path: ["metadata", "name"]
	});
	const namespace = valueAt({
		manifest,
		path: ["metadata", "namespace"]
	});
	const field = path.map((step) => typeof step === "number" ? "*" : step);
	return JSON.stringify([
		manifest.kind,
		namespace ?? null,
		name ?? null,
		field,
		part,
		words(where)
	]);
}
function words(place) {
	if (place.manifest.kind === "Secret" || place.manifest.kind === "ConfigMap") return place.text ?? "";
	const text = textAt(place);
	return text.length > longestText || text.includes("\n") ? "" : text;
}

// src/engine/to-finding.ts
function toSpan(where) {
	return "manifest" in where ? locate(where) : where;
}
function toFinding(rule, problem, object, worlds) {
	const { edits, ...rest } = problem;
	const isWritten = edits?.every(({ at }) => !("manifest" in at) || valueAt(at) !== void 0) ?? false;
	return {
		...rest,
		at: toSpan(problem.at),
		related: problem.related.map(({ at, label }) => ({
			at: toSpan(at),
			label
		})),
		...edits === void 0 || !isWritten ? {} : { edits: edits.map(({ at, text }) => ({
			at: toSpan(at),
			text
		})) },
		rule: rule.id,
		gate: rule.gate,
		severity: cappedSeverity(rule.severity, problem.confidence),
		object,
		address: addressOf(problem.at),
		worlds
	};
}
function cappedSeverity(severity, confidence) {
	return severity === "error" && confidence === "likely" ? "warning" : severity;
}

// src/engine/check.ts
const subjectsIn = {
	ServiceMonitor: ({ serviceMonitors }) => serviceMonitors,
	PodMonitor: ({ podMonitors }) => podMonitors,
	Probe: ({ probes }) => probes,
	ScrapeConfig: ({ scrapeConfigs }) => scrapeConfigs,
	ConfigurationResource: configurationResources,
	Prometheus: ({ prometheuses }) => prometheuses,
	PrometheusRule: ({ prometheusRules }) => prometheusRules,
	AlertmanagerConfig: ({ alertmanagerConfigs }) => alertmanagerConfigs,
	Service: ({ services }) => services,
	Endpoints: ({ endpoints }) => endpoints,
	EndpointSlice: ({ endpointSlices }) => endpointSlices,
	CoreObject: ({ services, endpoints, endpointSlices, workloads }) => [
		...services,
		...endpoints,
		...endpointSlices,
		...workloads
	],
	Refused: ({ refused }) => refused
};
function checkWorld(rules, context) {
	const { world } = context.graph;
	const told = [];
	const known = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (rule.subject === "Document" || rule.subject === "Kustomization" || rule.subject === "Template") continue;
		const subjects = known.get(rule.subject) ?? subjectsOf(rule.subject, context);
		known.set(rule.subject, subjects);
		for (const subject of rule.gate === "admission" ? subjects.written : subjects.taken) for (const problem of problemsOf(rule, subject, context)) {
			if ("manifest" in problem.at && isUnwritten(problem.at)) continue;
			told.push({
				rule,
				problem,
				subject,
				world
			});
		}
	}
	return told;
}
function subjectsOf(sort, { graph, discovery }) {
	const written = subjectsIn[sort](graph.world.objects).filter((subject) => isWritten$1(subject.manifest));
	return {
		written,
		taken: written.filter((subject) => !discovery.isRefused(subject))
	};
}
function checkDocuments(rules, faults) {
	return rules.flatMap((rule) => {
		if (rule.subject !== "Document") return [];
		return faults.flatMap((fault) => [...rule.check(fault, nowhere())].map((problem) => toFinding(rule, problem, "", [])));
	});
}
function checkBuilds(rules, faults) {
	return rules.flatMap((rule) => {
		if (rule.subject !== "Kustomization") return [];
		return faults.flatMap((fault) => [...rule.check(fault, nowhere())].map((problem) => toFinding(rule, problem, titleOf(fault), fault.roots)));
	});
}
function titleOf({ by, roots: [root = ""] }) {
	return by === "Flux" ? root : `Kustomization ${root}`;
}
function checkTemplates(rules, templates) {
	return rules.flatMap((rule) => {
		if (rule.subject !== "Template") return [];
		return templates.flatMap((template) => [...rule.check(template, nowhere())].map((problem) => toFinding(rule, problem, `Chart ${template.chart}`, [])));
	});
}
function nowhere() {
	return {
		graph: wire(worldOf(noObjects())),
		discovery: {
			prometheuses: [],
			poolsOf: () => [],
			emptyPoolOf: () => void 0,
			poolsIfTaken: () => [],
			isRefused: () => false
		}
	};
}
function problemsOf(rule, subject, context) {
	return rule.check(subject, context);
}

// src/engine/count-targets.ts
function countTargets(prometheuses) {
	if (new Set(prometheuses.map(({ world }) => world)).size < 2) return sum(prometheuses.flatMap(({ pools }) => pools).map(({ targets }) => targets.length));
	const most = /* @__PURE__ */ new Map();
	for (const prometheus of prometheuses) for (const [key, count] of targetsIn(prometheus)) most.set(key, Math.max(count, most.get(key) ?? 0));
	return sum([...most.values()]);
}
function targetsIn({ ref, pools }) {
	const counts = /* @__PURE__ */ new Map();
	for (const pool of pools) for (const { url } of pool.targets) {
		const key = `${ref}\n${pool.job}\n${url}`;
		counts.set(key, 1 + (counts.get(key) ?? 0));
	}
	return counts;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/engine/ignore-annotations.ts
function ignoreAnnotations(objects) {
	return objects.flatMap((object) => Object.entries(object.annotations).flatMap(([key, reason]) => {
		if (!key.startsWith("promwire.dev/ignore.")) return [];
		const { source, start, end, at } = object.manifest;
		const range = at.length === 0 ? {
			file: source.path,
			start,
			end
		} : locate({
			manifest: object.manifest,
			path: [],
			part: "value"
		});
		return [{
			rule: key.slice(ignoreAnnotationPrefix.length),
			reason,
			at: locate(object.key("metadata", "annotations", key)),
			range,
			object: title(object)
		}];
	}));
}

// src/engine/judge-by-operator.ts
function judgedByOperator(graph, gate) {
	const { world } = graph;
	const { operator } = graph.versionsFor(void 0);
	const faultsOf = operator.known && world.versions.operator === void 0 ? gate.withOperator(operator) : void 0;
	const { objects } = world;
	if (faultsOf === void 0) return objects.refused;
	const own = [
		...configurationResources(objects),
		...objects.prometheuses,
		...objects.refused.filter(isJudgedByIt)
	];
	const refused = [...new Map(own.map((object) => [object.manifest, object])).values()].flatMap((object) => {
		const { manifest, namespace } = object;
		const value = valueAt({
			manifest,
			path: []
		});
		if (value === void 0) return [];
		const faults = faultsOf({
			manifest,
			value
		});
		return faults.length === 0 ? [] : [withOwn(decodeObject({
			manifest,
			value
		}, namespace), { faults })];
	});
	return [...objects.refused.filter((object) => !isJudgedByIt(object)), ...refused];
}
function isJudgedByIt({ faults }) {
	return faults.some(({ judge }) => judge === "operator");
}

// src/engine/open-gate.ts
const shut = {
	isWanted: () => false,
	faultsOf: () => [],
	settle: async () => [],
	withOperator: () => void 0,
	schemaNamed: () => void 0
};
async function openGate({ schema, versions }) {
	if (schema === "off") return shut;
	const [{ packed: kubernetes }, { packed: monitoring }] = await Promise.all([import("./kubernetes.generated.js"), import("./monitoring.generated.js")]);
	const { kubernetes: ofCluster, operator } = versions;
	const families = familiesIn({
		kubernetes,
		monitoring
	});
	const schemas = new Schemas(families, {
		kubernetes: ofCluster && versionText(ofCluster),
		operator: operator && versionText(operator)
	});
	const putOff = [];
	const isChecked = (apiVersion, kind) => schema === "all" || apiVersion.startsWith("monitoring.coreos.com/") || isWanted(apiVersion, kind, () => "");
	const isToldOf = (apiVersion, kind) => {
		const strange = schemas.strange(apiVersion, kind);
		if (strange === void 0) return false;
		const { about, near } = strange;
		if (about === "kind") return isChecked(apiVersion, near ?? kind);
		return isChecked(apiVersion, kind) || strange.isSlip && isChecked(near ?? apiVersion, kind);
	};
	return {
		isWanted: (apiVersion, kind) => isChecked(apiVersion, kind) && schemas.knows(apiVersion, kind) || isToldOf(apiVersion, kind),
		faultsOf: (parsed) => {
			const faults = schemas.faultsOf(parsed);
			const rules = faults.length === 0 ? schemas.rulesOf(parsed) : [];
			if (rules.length > 0) putOff.push({
				parsed,
				rules
			});
			return faults;
		},
		settle: () => evaluated(putOff, schemas),
		withOperator: (version) => {
			const others = schemas.withOperator(versionText(version));
			return (parsed) => others.faultsOf(parsed);
		},
		schemaNamed: (name, judged) => schemaNamed(name, judged, families)
	};
}
async function evaluated(putOff, schemas) {
	if (putOff.length === 0) return [];
	const { isBroken } = await import("./evaluate-rules.js");
	return putOff.map(({ parsed, rules }) => ({
		parsed,
		faults: rules.filter(isBroken).map((rule) => schemas.ruleFault(rule, parsed))
	}));
}

// src/engine/own-schemas.ts
const noRuling = {
	notRead: [],
	unusable: []
};
function watched(gate, seen) {
	return {
		isWanted: () => true,
		faultsOf: (parsed) => {
			seen.push(parsed);
			return gate.faultsOf(parsed);
		},
		settle: gate.settle,
		withOperator: () => void 0,
		schemaNamed: gate.schemaNamed
	};
}
const recorded = "default";
function hasOwnSchemas({ schemaLocations }) {
	return schemaLocations.some((location) => location !== recorded);
}
async function judgeByOwnSchemas(seen, holderOf, { schemaLocations, versions, assume, limits }, host, isRecorded) {
	const own = schemaLocations.filter((location) => location !== recorded);
	const first = schemaLocations.indexOf(recorded);
	const amongRecorded = first === -1 ? own.length : first;
	try {
		refuseMissing(own, host);
		const { callReferee } = await import("./referee.js");
		const fetched = fetching(host);
		const read = (file) => isUrl(file) ? fetched(file) : host.read(file, limits.fileSize);
		const referee = await callReferee(own, read, versions.kubernetes);
		const notRead = [];
		const judged = [];
		try {
			for (const parsed of seen) {
				const { apiVersion, kind } = parsed.manifest;
				const among = isRecorded(apiVersion, kind) ? amongRecorded : own.length;
				if (among === 0) continue;
				const verdict = await referee.judge(parsed, among);
				if (verdict.is === "unknown") continue;
				if (verdict.is === "judged") judged.push({
					parsed,
					faults: verdict.faults
				});
				else notRead.push(unjudged(decodeObject(parsed, assume.namespace), verdict.why));
			}
		} finally {
			await referee.close();
		}
		for (const { parsed, faults } of judged) replace(holderOf(parsed), decodeObject(parsed, assume.namespace), faults);
		return {
			notRead,
			unusable: []
		};
	} catch (error) {
		if (error instanceof LocationFault) return {
			notRead: [],
			unusable: [error.message]
		};
		throw error;
	}
}
function unjudged(object, why) {
	return {
		file: object.manifest.source.path,
		reason: `${title(object)} is held against no schema: ${why}`
	};
}
function replace(holder, object, faults) {
	if (holder === void 0) return;
	const { refused } = holder;
	const earlier = refused.findIndex(({ manifest }) => manifest === object.manifest);
	if (earlier !== -1) refused.splice(earlier, 1);
	if (faults.length > 0) refused.push(withOwn(object, { faults }));
}
function fetching(host) {
	const answers = /* @__PURE__ */ new Map();
	const read = async (url) => {
		const answer = await host.fetch?.(url) ?? { failed: "there is no network to be used" };
		if ("text" in answer) return answer;
		return { unreadable: "absent" in answer ? "no such file" : answer.failed };
	};
	return (url) => {
		const answer = answers.get(url) ?? read(url);
		answers.set(url, answer);
		return answer;
	};
}
function refuseMissing(locations, host) {
	for (const location of locations) {
		const folder = folderOf$1(location);
		if (folder !== "" && !isUrl(folder) && host.list({
			paths: [folder],
			exclude: []
		}).missing.length > 0) throw new LocationFault(`schema-location "${location}" names a folder that is not there: ${folder}`);
	}
}

// src/engine/put-before-referee.ts
async function putBeforeReferee(worlds, { schemaNamed }) {
	const judged = judgedBySchema(worlds);
	if (judged.size === 0) return {
		refused: worlds,
		notRead: []
	};
	const { callRecordedReferee, wordsFor } = await import("./recorded-referee.js");
	const referee = callRecordedReferee((name) => schemaNamed(name, [...judged.get(name)?.values() ?? []]));
	const notRead = [];
	let absent;
	const ask = async (object, schema) => {
		const value = judged.get(schema)?.get(object.manifest);
		if (value === void 0) return object;
		const opinion = absent ?? await referee.opinionOn(value, schema);
		if (opinion.is === "none") {
			if (!opinion.isOfManifest) absent = opinion;
			notRead.push(withoutOpinion(object, opinion));
			return object;
		}
		const faults = object.faults.flatMap((fault) => {
			if (fault.schema === void 0) return fault;
			if (opinion.is === "takes") return [];
			return {
				...fault,
				referee: wordsFor(fault, opinion.complaints, object.kind === "Secret")
			};
		});
		return withOwn(object, { faults });
	};
	const asked = /* @__PURE__ */ new Map();
	const ruled = [];
	for (const world of worlds) {
		const refused = [];
		for (const object of world) {
			const schema = schemaOf(object);
			if (schema === void 0) {
				refused.push(object);
				continue;
			}
			const bySchema = asked.get(object.manifest) ?? /* @__PURE__ */ new Map();
			asked.set(object.manifest, bySchema);
			const ruling = bySchema.get(schema) ?? await ask(object, schema);
			bySchema.set(schema, ruling);
			if (ruling.faults.length > 0) refused.push(ruling);
		}
		ruled.push(refused);
	}
	await referee.close();
	return {
		refused: ruled,
		notRead
	};
}
function judgedBySchema(worlds) {
	const judged = /* @__PURE__ */ new Map();
	for (const object of worlds.flat()) {
		const schema = schemaOf(object);
		if (schema === void 0) continue;
		const among = judged.get(schema) ?? /* @__PURE__ */ new Map();
		judged.set(schema, among);
		if (among.has(object.manifest)) continue;
		const value = valueAt({
			manifest: object.manifest,
			path: []
		});
		if (value !== void 0) among.set(object.manifest, value);
	}
	return judged;
}
function schemaOf({ faults }) {
	return faults.find(({ schema }) => schema !== void 0)?.schema;
}
function withoutOpinion(object, { why, isOfManifest }) {
	const what = isOfManifest ? `${title(object)} is judged` : "manifests are judged";
	return {
		file: object.manifest.source.path,
		reason: `${what} without kubeconform, which ${why}`
	};
}

// src/model/foreign.ts
const harmless = /* @__PURE__ */ new Set([
	"acme.cert-manager.io",
	"argoproj.io",
	"backstage.io",
	"bitnami.com",
	"cert-manager.io",
	"cilium.io",
	"crd.projectcalico.org",
	"external-secrets.io",
	"extensions.istio.io",
	"grafana.integreatly.org",
	"helm.cattle.io",
	"helm.toolkit.fluxcd.io",
	"image.toolkit.fluxcd.io",
	"karpenter.sh",
	"keda.sh",
	"kubernetes-client.io",
	"kustomize.toolkit.fluxcd.io",
	"metallb.io",
	"monitoring.coreos.com",
	"networking.istio.io",
	"notification.toolkit.fluxcd.io",
	"projectcontour.io",
	"route.openshift.io",
	"secrets.hashicorp.com",
	"security.istio.io",
	"security.openshift.io",
	"source.toolkit.fluxcd.io",
	"telemetry.istio.io",
	"traefik.containo.us",
	"traefik.io",
	"trust.cert-manager.io"
]);
const bringing = /* @__PURE__ */ new Set(["ApplicationSet", "Gateway"]);
function isForeign(apiVersion, kind) {
	const group = groupOf$1(apiVersion);
	return !(!group.includes(".") || group.endsWith(".k8s.io") || harmless.has(group)) || bringing.has(kind) && /^(?:argoproj|gateway\.networking\.k8s)\.io$/.test(group);
}
function decodeForeign(parsed, namespace) {
	const object = decodeObject(parsed, namespace);
	if (object.name === "") return [];
	return [parsed.manifest.kind === "ApplicationSet" ? withOwn(object, { namespace: void 0 }) : object];
}

// src/source/source-comment.ts
const marker = "# Source: ";
const longest = 500;
function renderedDocuments(text) {
	if (!text.includes(marker)) return [];
	return split(text).flatMap(({ start, end }) => {
		const { comment, isEmpty } = headOf(text, start, end);
		return comment === void 0 ? [] : [{
			...comment,
			start,
			end,
			isEmpty
		}];
	});
}
function headOf(text, start, end) {
	let comment;
	for (let at = start; at < end;) {
		const newline = text.indexOf("\n", at);
		const next = newline === -1 || newline >= end ? end : newline + 1;
		const line = text.slice(at, Math.min(next, at + 10 + longest)).trimEnd();
		if (line !== "" && !line.startsWith("#")) return {
			comment,
			isEmpty: false
		};
		const template = line.startsWith(marker) ? line.slice(10).trim() : "";
		if (template !== "") comment ??= {
			template,
			comment: {
				start: at,
				end: at + line.length
			}
		};
		at = next;
	}
	return {
		comment,
		isEmpty: true
	};
}

// src/engine/as-meant.ts
function asMeant({ manifest, value }, faults) {
	return {
		manifest,
		value: faults.reduce((whole, fault) => {
			const to = fault.about === "unknown" ? meantPlace(fault) : void 0;
			return to === void 0 ? whole : withValue(withValue(whole, fault.path, void 0), to, at(value, fault.path));
		}, value)
	};
}
function meantPlace({ path, near, home }) {
	if (near !== void 0) return [...path.slice(0, -1), near];
	return home && [...home, ...path.slice(-1)];
}
function at(value, path) {
	return path.reduce((whole, step) => whole?.[step], value);
}

// src/engine/read-files.ts
function decodingBehind(gate, { namespace, closed }) {
	const holders = /* @__PURE__ */ new WeakMap();
	const refuse = (parsed, faults) => {
		if (faults.length === 0) return;
		holders.get(parsed)?.refused.push(withOwn(decodeObject(parsed, namespace), { faults }));
	};
	const mayMakeMore = closed.length === 0 ? () => false : isForeign;
	return {
		isWanted: (apiVersion, kind, text) => isWanted(apiVersion, kind, text) || gate.isWanted(apiVersion, kind) || mayMakeMore(apiVersion, kind),
		into: (objects, parsed) => {
			const { apiVersion, kind, built } = parsed.manifest;
			const faults = built?.made === void 0 ? gate.faultsOf(parsed) : [];
			decodeInto(objects, isConfigurationResource(kind) ? parsed : asMeant(parsed, faults), namespace);
			if (mayMakeMore(apiVersion, kind)) objects.foreign.push(...decodeForeign(parsed, namespace));
			holders.set(parsed, objects);
			refuse(parsed, faults);
		},
		holderOf: (parsed) => holders.get(parsed),
		settle: async () => {
			for (const { parsed, faults } of await gate.settle()) refuse(parsed, faults);
		}
	};
}
function readFiles({ paths, entries }, objects, { limits }, decoding) {
	const faults = [];
	const notRead = [];
	const withIgnores = [];
	const sources = /* @__PURE__ */ new Map();
	const beside = /* @__PURE__ */ new Map();
	const kustomizations = [];
	const rendered = [];
	const parsed = /* @__PURE__ */ new Map();
	const mayBeBuilt = nearKustomizations(paths);
	let read = 0;
	let manifests = 0;
	for (const entry of entries) {
		if (!("text" in entry)) {
			notRead.push(entry);
			continue;
		}
		const isNear = mayBeBuilt(entry.path);
		const keep = isNear ? keeper(parsed, entry) : {};
		const found = readManifests(entry, {
			wanted: decoding.isWanted,
			limits,
			...keep
		});
		const hasIgnores = entry.text.includes(ignoreMarker);
		for (const manifest of found.manifests) decoding.into(objects, manifest);
		const isKustomization = isKustomizationFile(entry.path);
		if (isKustomization) kustomizations.push(entry.path);
		if (found.manifests.length + found.faults.length > 0 || hasIgnores || isKustomization) sources.set(entry.path, entry);
		else if (isNear) beside.set(entry.path, entry);
		if (hasIgnores) withIgnores.push(entry);
		const documents = found.seen === 0 ? [] : renderedDocuments(entry.text);
		if (documents.length > 0) rendered.push({
			file: entry.path,
			documents
		});
		faults.push(...found.faults);
		notRead.push(...found.notRead);
		read++;
		manifests += found.seen;
	}
	return {
		read,
		manifests,
		faults,
		notRead,
		withIgnores,
		rendered,
		kustomizations,
		sources,
		beside,
		parsed: (source, start) => parsed.get(source)?.get(start)
	};
}
function keeper(parsed, source) {
	const own = /* @__PURE__ */ new Map();
	parsed.set(source, own);
	return { keep: (start, tree) => void own.set(start, tree) };
}
function nearKustomizations(paths) {
	const near = new Map(paths.filter(isKustomizationFile).map((path) => [folderOf(path), true]));
	const isNear = (folder) => {
		const known = near.get(folder) ?? (folder !== "" && isNear(folderOf(folder)));
		near.set(folder, known);
		return known;
	};
	return near.size === 0 ? () => false : (path) => isNear(folderOf(path));
}

// src/engine/rendered-by.ts
const byNobody = {
	notRendered: [],
	ledBack: (finding) => finding,
	textOf: () => void 0
};
async function renderedBy(host, config, files, all) {
	if (files.rendered.length === 0) return byNobody;
	const [{ Charts }, { notRendered }, { lineInTemplate }] = await Promise.all([
		import("./charts.js"),
		import("./not-rendered.js"),
		import("./template-line.js")
	]);
	const charts = new Charts(chartFiles(host, config, all));
	const documentsOf = new Map(files.rendered.map(({ file, documents }) => [file, documents]));
	return {
		notRendered: notRendered(files.rendered, charts),
		ledBack: (finding) => {
			const { file, start } = finding.at;
			const document = documentsOf.get(file)?.findLast((one) => one.start <= start && start <= one.end);
			if (document === void 0) return finding;
			const { template } = document;
			const found = charts.templateOf(template);
			if (found === void 0) return {
				...finding,
				renderedFrom: { template }
			};
			const line = lineInTemplate(found.text, files.sources.get(file)?.text ?? "", start);
			const at = {
				file: found.path,
				...line
			};
			const related = [...finding.related, {
				at,
				label: "the template that it is rendered from"
			}];
			const edits = finding.edits === void 0 ? {} : { edits: [] };
			return {
				...finding,
				...edits,
				related,
				renderedFrom: {
					template,
					at
				}
			};
		},
		textOf: (path) => charts.known(path)
	};
}
function chartFiles(host, { paths, exclude, limits }, all) {
	const isOutside = (path) => /^(?:\/|\.\.(?:\/|$))/.test(path);
	const isExcluded = exclude.length === 0 ? () => false : (0, import_picomatch.default)([...exclude], { dot: true });
	const folders = paths.length > 0 && paths.every(isOutside) ? paths : [];
	let listed = all;
	return {
		paths: () => {
			listed ??= host.list({
				paths: folders,
				exclude
			}).files;
			return listed;
		},
		read: (path) => {
			if (isExcluded(path) || host.isInside?.(path) === false) return void 0;
			const answer = host.read(path, limits.fileSize);
			return "text" in answer ? answer.text : void 0;
		}
	};
}

// src/engine/settle.ts
function settle(told, worlds) {
	const findings = [];
	const unproven = [];
	const holders = holdersOf(told, worlds);
	for (const same of groupBy(told, keyOf$1).values()) {
		const ofBuilds = [];
		const worldsTold = new Set(same.map(({ world }) => world)).size;
		for (const each of same) {
			const { rule, problem, subject, world } = each;
			const object = title(subject);
			const all = holders.get(originOf(subject.manifest)) ?? /* @__PURE__ */ new Set([world]);
			const isShared = worldsTold >= all.size;
			const build = buildOf(problem, world);
			const isSettled = isShared || build !== void 0;
			const needs = doubt(each) ?? (isSettled ? void 0 : alternatives([...all]));
			if (needs !== void 0) {
				unproven.push({
					object,
					hop: rule.title,
					needs,
					at: toSpan(problem.at)
				});
				continue;
			}
			const confidence = isSettled && !restsOnDefaults(problem) ? problem.confidence : "likely";
			const found = toFinding(rule, withSafeEdits({
				...problem,
				confidence
			}, isShared), object, [build === void 0 ? world.name : build.name]);
			if (build === void 0) findings.push(found);
			else ofBuilds.push({
				finding: found,
				build: `${world.name} ${build.title}`
			});
		}
		findings.push(...toldOnce(ofBuilds));
	}
	return {
		findings,
		unproven
	};
}
function restsOnDefaults(problem) {
	return endsOf(problem).some((end) => "manifest" in end && madeBy(end)?.isCertain === false);
}
function buildOf(problem, world) {
	const [first, ...others] = endsOf(problem).map((end) => appliedWith(end, world));
	return others.every((other) => other?.title === first?.title) ? first : void 0;
}
function appliedWith(where, world) {
	return "manifest" in where ? world.appliedWith(where.manifest) : void 0;
}
function toldOnce(told) {
	const result = [];
	for (const ofBuild of groupBy(told, ({ build }) => build).values()) for (const [n, { finding }] of ofBuild.entries()) {
		const known = result[n];
		result[n] = known === void 0 ? finding : withCommonEdits(known, finding);
	}
	return result;
}
function withCommonEdits(known, other) {
	const { edits, ...rest } = unite(known, other);
	const isCommon = JSON.stringify(known.edits) === JSON.stringify(other.edits);
	return edits !== void 0 && isCommon ? {
		...rest,
		edits
	} : rest;
}
function withSafeEdits({ edits, ...rest }, isShared) {
	const isSafe = ({ at }) => !("manifest" in at) || at.manifest.built === void 0 || isShared && isAsWritten(at);
	return edits?.every(isSafe) === true ? {
		...rest,
		edits
	} : rest;
}
function isAsWritten(at) {
	const value = at.part === "key" ? at.path.at(-1) : valueAt(at);
	return typeof value === "object" || String(value) === textAt({
		manifest: at.manifest,
		path: at.path,
		part: at.part
	});
}
function keyOf$1({ rule, problem, world }) {
	const { at } = problem;
	if (!("manifest" in at)) return `${rule.id} ${world.name} ${at.start}`;
	if (at.manifest.built !== void 0) {
		const { source, start, end } = markOf(at);
		return JSON.stringify([
			rule.id,
			source.path,
			start,
			end
		]);
	}
	const { source, start } = at.manifest;
	return JSON.stringify([
		rule.id,
		source.path,
		start,
		at.manifest.at,
		at.path,
		at.part,
		at.text
	]);
}
function holdersOf(told, worlds) {
	const holders = new Map(told.map(({ subject }) => [originOf(subject.manifest), /* @__PURE__ */ new Set()]));
	const sources = new Set(told.map(({ subject }) => subject.manifest.source));
	for (const world of told.length === 0 ? [] : worlds) for (const list of Object.values(world.objects)) for (const { manifest } of list) if (sources.has(manifest.source)) holders.get(originOf(manifest))?.add(world);
	return holders;
}
function originOf({ source, start, at }) {
	return `${source.path}\0${start}\0${at.join(".")}`;
}
function doubt({ problem, world, subject }) {
	const namespace = subject.manifest.built?.valueOf(["metadata", "namespace"]);
	if (typeof namespace === "string" && namespace.includes("{{")) return "the output of the chart that the object is for";
	for (const where of endsOf(problem)) {
		if (!("manifest" in where)) continue;
		const [change] = world.changedBy(where.manifest);
		if (change !== void 0) return outputOf(change);
		const [gap] = problem.confidence === "likely" ? world.gapsBeside(where.manifest) : [];
		if (gap !== void 0) return `what "${gap.what}" of ${gap.file} adds, which is not in the scan`;
		const text = where.manifest.built === void 0 ? textAt(where) : builtText(where);
		if (text.length < 300 && isSymbolic(text)) return "the text that takes the place of a variable there";
	}
	return notAppliedTogether(problem, world);
}
function outputOf({ kustomization, fields, isOpen }) {
	const named = `"${fields.join("\", \"")}"`;
	return isOpen ? `${named}, which ${kustomization} asks for: it is not in the scan and may change the objects` : `the output of ${kustomization}, which changes the objects by ${named}`;
}
function builtText(where) {
	const value = where.part === "key" ? where.path.at(-1) : valueAt(where);
	return typeof value === "object" ? textAt(where) : String(value ?? "");
}
const ofSamples = /^(?:.*\/)?(?:examples?|samples?|docs?|documentation|testdata|fixtures)(?=\/)/;
function notAppliedTogether(problem, world) {
	if (buildOf(problem, world) !== void 0) return void 0;
	const isGiven = (end) => "manifest" in end && madeBy(end)?.release.kind === "Values";
	const apart = [...new Set(endsOf(problem).filter((end) => !isGiven(end)).map((end) => appliedWith(end, world)?.title ?? "what no kustomization builds"))];
	if (apart.length > 1) return `whether ${apart.sort().slice(0, 2).join(" is applied together with ")}`;
	const files = endsOf(problem).map((where) => {
		if (!("manifest" in where)) return where.file;
		return world.appliedWith(where.manifest)?.path ?? where.manifest.source.path;
	});
	for (const file of files) {
		const folder = ofSamples.exec(file)?.[0];
		if (folder === void 0) continue;
		const other = files.find((path) => !path.startsWith(`${folder}/`));
		if (other !== void 0) return `whether ${folder} is applied together with ${other}`;
		const samples = [...new Set(files.flatMap((path) => sampleIn(folder, path) ?? []))];
		if (samples.length > 1) return `whether ${samples.sort().slice(0, 2).join(" is applied together with ")}`;
	}
}
function sampleIn(folder, path) {
	const slash = path.indexOf("/", folder.length + 1);
	return slash === -1 ? void 0 : path.slice(0, slash);
}
function alternatives(worlds) {
	const files = worlds.filter(({ among }) => among === "files").map(({ name }) => name);
	return files.length === 0 ? void 0 : `which of ${files.sort().slice(0, 3).join(", ")} is applied`;
}
function endsOf({ at, related }) {
	return [at, ...related.map((end) => end.at)];
}

// src/engine/test-data.ts
const ofTestData = /^(?:.*?\/)?(?:testdata|test[-_]data|mock[-_]data|fixtures|__fixtures__)(?=\/)/;
function apartFromTestData(all, asked, rules) {
	if (asked.some((path) => ofTestData.test(`${path}/`))) return {
		findings: all,
		unproven: []
	};
	const titles = new Map(rules.map(({ id, title }) => [id, title]));
	const findings = [];
	const unproven = [];
	for (const finding of all) {
		const { rule, object, at } = finding;
		const [folder] = ofTestData.exec(at.file) ?? [];
		const hop = titles.get(rule);
		if (folder === void 0 || hop === void 0) findings.push(finding);
		else unproven.push({
			object,
			hop,
			needs: `whether ${folder} is applied`,
			at
		});
	}
	return {
		findings,
		unproven
	};
}

// src/engine/unproven.ts
function unprovenOf(prometheuses, more, findings) {
	const hops = /* @__PURE__ */ new Map();
	const add = (key, make) => {
		if (!hops.has(key)) hops.set(key, make());
	};
	const told = new Set(findings.map(({ object, gate }) => `${object}\0${stretchOf(gate)}`));
	const marked = new Set(findings.flatMap(({ at, related }) => [at, ...related.map((end) => end.at)]).map(keyOf));
	for (const { object, unproven } of prometheuses.flatMap(withOwnHops)) for (const { hop, gate, needs, at } of unproven) {
		if (told.has(`${object}\0${stretchOf(gate)}`) || isUnwritten(at)) continue;
		add(`${object}\0${hop}\0${needs}`, () => ({
			object,
			hop,
			needs,
			at: locate(at)
		}));
	}
	for (const entry of more) add(`${entry.object}\0${entry.hop}\0${entry.needs}`, () => entry);
	return [...hops.values()].filter(({ at }) => !marked.has(keyOf(at))).sort((a, b) => compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.hop, b.hop) || compare(a.needs, b.needs));
}
function withOwnHops({ prometheus, unproven, pools }) {
	return prometheus === void 0 ? pools : [{
		object: title(prometheus),
		unproven
	}, ...pools];
}
function stretchOf(gate) {
	return gate === "relabel" ? "discovery" : gate;
}
function keyOf({ file, start }) {
	return `${file}\0${start}`;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/engine/variables.ts
function variablesIn(worlds) {
	const entries = /* @__PURE__ */ new Map();
	for (const objects of worlds) noteVariables(objects, entries);
	return [...entries.values()];
}
function noteVariables(objects, entries) {
	const { services, endpoints, prometheuses } = objects;
	const note = (object, selectors) => {
		const file = object.manifest.source.path;
		const found = [
			object.name,
			...Object.values(object.labels),
			...selectors.flatMap(textsOf)
		].find(isSymbolic);
		if (found === void 0 || entries.has(file)) return;
		entries.set(file, {
			file,
			reason: `variable: "${found}" in ${title(object)} is filled in later`
		});
	};
	for (const resource of configurationResources(objects)) note(resource, [selectorOf$1(resource)]);
	for (const service of services) {
		const { selector = {} } = service.spec;
		note(service, [{
			matchLabels: selector,
			matchExpressions: []
		}]);
	}
	for (const object of endpoints) note(object, []);
	for (const prometheus of prometheuses) {
		const { serviceMonitorSelector, serviceMonitorNamespaceSelector } = prometheus.spec;
		note(prometheus, [serviceMonitorSelector, serviceMonitorNamespaceSelector]);
	}
}
function textsOf(selector) {
	if (selector === void 0) return [];
	const { matchLabels, matchExpressions } = selector;
	return [...Object.values(matchLabels), ...matchExpressions.flatMap(({ values }) => values)];
}

// src/engine/scan.ts
async function scan({ host, config, stdin, rules: rules$1 = rules }) {
	const objects = noObjects();
	const input = inputOf(host, config, stdin);
	const gate = await openGate(config);
	const seen = [];
	const isOwn = hasOwnSchemas(config);
	const decoding = decodingBehind(isOwn ? watched(gate, seen) : gate, config.assume);
	const files = readFiles(input, objects, config, decoding);
	const kustomized = await buildUnits(host, config, files, input.paths, objects, decoding);
	await decoding.settle();
	const ruling = isOwn ? await judgeByOwnSchemas(seen, decoding.holderOf, config, host, gate.isWanted) : noRuling;
	const monitors = configurationResources(objects).length;
	await addCharts(objects, kustomized.units.map((unit) => unit.objects), config);
	addGiven(objects, config.assume);
	const { worlds, notes } = cutWorlds(objects, kustomized, {
		versions: config.versions,
		closed: config.assume.closed,
		unread: unreadOf(files, config, stdin)
	});
	const held = heldBy(objects, kustomized);
	const isWhole = stdin === void 0 && config.paths.length === 0;
	const helm = await renderedBy(host, config, files, isWhole ? input.paths : void 0);
	const graphs = worlds.map(wire);
	const refereed = await putBeforeReferee(graphs.map((graph) => judgedByOperator(graph, gate)), gate);
	const checked = graphs.map((unruled, i) => {
		const graph = withRefused(unruled, refereed.refused[i] ?? []);
		const discovery = discover(graph);
		return {
			graph,
			discovery,
			told: checkWorld(rules$1, {
				graph,
				discovery
			})
		};
	});
	const settled = settle(checked.flatMap(({ told }) => told), worlds);
	const findings = [
		...checkDocuments(rules$1, files.faults),
		...checkBuilds(rules$1, kustomized.faults),
		...checkTemplates(rules$1, helm.notRendered),
		...settled.findings
	];
	const prometheuses = checked.flatMap(({ discovery }) => discovery.prometheuses);
	const { kept, suppressed } = sift(findings, {
		config,
		comments: [...files.withIgnores, ...besideWithIgnores(files, kustomized)],
		annotations: ignoreAnnotations(held),
		ruleIds: rules.map(({ id }) => id),
		ran: rules$1.map(({ id }) => id)
	});
	const targets = countTargets(prometheuses);
	const told = apartFromTestData(kept, config.paths, rules$1);
	return {
		counts: {
			files: files.read,
			manifests: files.manifests,
			monitors,
			targets
		},
		findings: told.findings.map(helm.ledBack),
		suppressed: suppressed.map(helm.ledBack),
		unproven: unprovenOf(prometheuses, [...settled.unproven, ...told.unproven], [...told.findings, ...suppressed]),
		notRead: [
			...files.notRead,
			...ruling.notRead,
			...refereed.notRead,
			...variablesIn(worlds.map(({ objects }) => objects))
		],
		missing: input.missing,
		unusable: ruling.unusable,
		prometheuses,
		wires: checked.map(({ graph, discovery }) => ({
			graph,
			discovery
		})),
		kustomizations: objects.kustomizations,
		worldNotes: notes,
		textOf: (path) => files.sources.get(path)?.text ?? kustomized.files.get(path)?.text ?? config.charts.find(({ values }) => values.path === path)?.values.text ?? helm.textOf(path) ?? configurationText(host, config, path),
		spanOf: locate
	};
}
function unreadOf({ notRead, faults }, { narrowed }, stdin) {
	const files = [...notRead.map(({ file }) => file), ...faults.flatMap(({ rule, span }) => rule === "yaml-syntax" ? span.file : [])];
	return [...narrowed && stdin === void 0 ? ["an option names the paths, so other files are not looked at"] : [], ...[...new Set(files)].map((file) => `${file} could not be read, or not all of it`)];
}
function withRefused(graph, refused) {
	const { world } = graph;
	const { objects } = world;
	return refused.length === objects.refused.length && refused.every((one, i) => one === objects.refused[i]) ? graph : wire({
		...world,
		objects: {
			...objects,
			refused: [...refused]
		}
	});
}
function inputOf(host, config, stdin) {
	if (stdin === void 0) return collect(host, config);
	if (config.paths.length === 0) return {
		paths: [],
		missing: [],
		entries: [stdin]
	};
	const { paths, missing, entries } = collect(host, config);
	return {
		paths,
		missing,
		entries: { *[Symbol.iterator]() {
			yield stdin;
			yield* entries;
		} }
	};
}
function configurationText(host, { ignore, baseline, limits }, path) {
	if (path !== baseline?.file && !ignore.some(({ file }) => file === path)) return void 0;
	const answer = host.read(path, limits.fileSize);
	return "text" in answer ? answer.text : void 0;
}
function heldBy(objects, { units, files }) {
	const all = (lists) => Object.values(lists).flat();
	return [...all(objects).filter(({ manifest }) => !files.has(manifest.source.path)), ...units.flatMap((unit) => all(unit.objects))];
}
function besideWithIgnores({ sources }, { files }) {
	return [...files.values()].filter(({ path, text }) => !sources.has(path) && text.includes("promwire-ignore"));
}

export { atLeast as A, matches as C, mayBeIn as D, makersIn as E, loadConfig as F, toldFault as I, configFileNames as L, applyBaseline as M, ignoreRules as N, showNamespaces as O, isAboutIgnores as P, lookUpKey as S, decodeLabelSelector as T, namespaceLabel as _, withValue as a, isSurelyMissing as b, describeRule as c, selectorPairs as d, accountOf as f, enforcedNamespaceRules as g, crdDefaults as h, gives as i, readManifests as j, serviceNameLabel as k, referencesOf as l, rightsOf as m, rules as n, hasNoText as o, discoveryResources as p, unreadCredentialsOf as r, isWritten$1 as s, scan as t, nothingElse as u, defaultRelabelConfig as v, addressFault$2 as w, mountsOf as x, endpointsOf as y };