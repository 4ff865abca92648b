import "./rolldown-runtime.js";
import { a as renderedRelease, d as split$1, n as noObjects } from "./objects.js";
import { D as withValue, E as withEntry, M as toJson, O as withoutKey, S as seqAt, T as withEach, _ as keyMark, a as joinPath, b as nodeAt, f as entryAt, g as isNull, i as isBelow, j as mapToJson, m as fieldOf, o as parseDocument, p as entryWith, r as folderOf, s as parseNamed, t as baseName, v as mapAt, w as textOf, x as scalarAt, y as marked } from "./path.js";
import { t as SourcedTree } from "./sourced-tree.js";
import { t as groupBy } from "./group.js";
import { n as yamlIn } from "./sourced-at.js";
import { t as defaultLimits } from "./limits.js";
import { c as symbol } from "./symbol.js";
import { s as asStringMap } from "./read.js";
import { createHash } from "node:crypto";

// src/worlds/kustomize/refusal.ts
var Refusal = class extends Error {
	at;
	sort;
	constructor(message, at, sort = "refused") {
		super(message);
		this.at = at;
		this.sort = sort;
	}
};

// src/worlds/kustomize/kustomization-file.ts
function mapsIn(node, key) {
	const list = fieldOf(node, key)?.value;
	return list?.type === "seq" ? list.items.filter((item) => item.type === "map") : [];
}
function textsIn(node, key) {
	const list = fieldOf(node, key)?.value;
	return list?.type === "seq" ? textsOf$2(list) : [];
}
function textsOf$2(list) {
	return list.items.flatMap((item) => {
		const text = textOf(item);
		if (item.type !== "scalar" || text === void 0) return [];
		return [Object.assign(scalarAt(item.value, item), { text })];
	});
}
function sortedEntries(node) {
	if (node?.type !== "map") return [];
	return [...node.entries].sort((a, b) => a.key < b.key ? -1 : 1);
}
function textIn(node, key) {
	return textOf(fieldOf(node, key)?.value) ?? "";
}
function isTrue$1(node, key) {
	const value = fieldOf(node, key)?.value;
	return value?.type === "scalar" && value.value === true;
}
function fieldSpecOf(node) {
	return {
		group: textIn(node, "group"),
		version: textIn(node, "version"),
		kind: textIn(node, "kind"),
		path: textIn(node, "path"),
		create: isTrue$1(node, "create")
	};
}

// src/worlds/kustomize/cluster-scoped.ts
const byApiVersion = {
	"admissionregistration.k8s.io/v1": [
		"MutatingWebhookConfiguration",
		"ValidatingWebhookConfiguration",
		"ValidatingAdmissionPolicy",
		"ValidatingAdmissionPolicyBinding"
	],
	"admissionregistration.k8s.io/v1beta1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
	"apiextensions.k8s.io/v1": ["CustomResourceDefinition"],
	"apiextensions.k8s.io/v1beta1": ["CustomResourceDefinition"],
	"apiregistration.k8s.io/v1": ["APIService"],
	"apiregistration.k8s.io/v1beta1": ["APIService"],
	"certificates.k8s.io/v1": ["CertificateSigningRequest"],
	"certificates.k8s.io/v1beta1": ["CertificateSigningRequest"],
	"flowcontrol.apiserver.k8s.io/v1beta1": ["FlowSchema", "PriorityLevelConfiguration"],
	"networking.k8s.io/v1": ["IngressClass"],
	"networking.k8s.io/v1beta1": ["IngressClass"],
	"node.k8s.io/v1": ["RuntimeClass"],
	"node.k8s.io/v1beta1": ["RuntimeClass"],
	"policy/v1beta1": ["PodSecurityPolicy"],
	"rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding"],
	"rbac.authorization.k8s.io/v1beta1": ["ClusterRole", "ClusterRoleBinding"],
	"scheduling.k8s.io/v1": ["PriorityClass"],
	"scheduling.k8s.io/v1beta1": ["PriorityClass"],
	"storage.k8s.io/v1": [
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment"
	],
	"storage.k8s.io/v1beta1": [
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment"
	],
	v1: [
		"ComponentStatus",
		"Namespace",
		"Node",
		"NodeProxyOptions",
		"PersistentVolume"
	]
};
const apiVersionsOf = /* @__PURE__ */ new Map();
for (const [apiVersion, kinds] of Object.entries(byApiVersion)) for (const kind of kinds) apiVersionsOf.set(kind, [...apiVersionsOf.get(kind) ?? [], apiVersion]);
function isClusterScoped(kind, apiVersion) {
	return apiVersionsOf.get(kind)?.includes(apiVersion()) ?? false;
}

// src/worlds/kustomize/ids.ts
function groupVersionOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? {
		group: "",
		version: apiVersion
	} : {
		group: apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1)
	};
}
function apiVersionOf({ group, version }) {
	return group === "" ? version : `${group}/${version}`;
}
function isSelected(id, { group, version, kind }) {
	return (group === "" || id.group === group) && (version === "" || id.version === version) && (kind === "" || id.kind === kind);
}
function hasNoNamespace(id) {
	return isClusterScoped(id.kind, () => apiVersionOf(id));
}
function effectiveNamespace(id) {
	if (hasNoNamespace(id)) return "_non_namespaceable_";
	return id.namespace === "" ? "default" : id.namespace;
}
function idKey(id) {
	return `${id.group}/${id.version}/${id.kind}/${effectiveNamespace(id)}/${id.name}`;
}
function isSame(a, b) {
	return a.name === b.name && a.kind === b.kind && a.group === b.group && a.version === b.version && effectiveNamespace(a) === effectiveNamespace(b);
}
function shownId({ group, version, kind, name, namespace }) {
	return `${[
		kind || "[noKind]",
		version || "[noVer]",
		group || "[noGrp]"
	].join(".")}/${name || "[noName]"}.${namespace || "[noNs]"}`;
}

// src/worlds/kustomize/resource.ts
const none$1 = [];
function resourceOf(node, origin) {
	return {
		node,
		id: idOf(node),
		origin,
		previous: none$1,
		prefixes: none$1,
		suffixes: none$1,
		addsHash: false,
		isPartial: false,
		behavior: void 0,
		vars: none$1,
		made: void 0
	};
}
function copyOf(resource) {
	return {
		node: resource.node,
		id: resource.id,
		origin: resource.origin,
		previous: resource.previous,
		prefixes: resource.prefixes,
		suffixes: resource.suffixes,
		addsHash: resource.addsHash,
		isPartial: resource.isPartial,
		behavior: resource.behavior,
		vars: resource.vars,
		made: resource.made
	};
}
function changed(resource, change) {
	return Object.assign(copyOf(resource), change);
}
function withNode(resource, node) {
	if (node === resource.node) return resource;
	const copy = copyOf(resource);
	copy.node = node;
	copy.id = idAfter(node, resource);
	return copy;
}
function idAfter(node, { id, node: before }) {
	const isSame = (key) => fieldOf(node, key) === fieldOf(before, key);
	if (!isSame("kind") || !isSame("apiVersion")) return idOf(node);
	if (isSame("metadata")) return id;
	const { name, namespace } = namesOf(node);
	if (name === id.name && namespace === id.namespace) return id;
	return {
		group: id.group,
		version: id.version,
		kind: id.kind,
		name,
		namespace
	};
}
function idOf(node) {
	const { group, version } = groupVersionOf(textOf(fieldOf(node, "apiVersion")?.value) ?? "");
	const { name, namespace } = namesOf(node);
	return {
		group,
		version,
		kind: textOf(fieldOf(node, "kind")?.value) ?? "",
		name,
		namespace
	};
}
function namesOf(node) {
	const metadata = fieldOf(node, "metadata")?.value;
	return {
		name: textOf(fieldOf(metadata, "name")?.value) ?? "",
		namespace: textOf(fieldOf(metadata, "namespace")?.value) ?? ""
	};
}
function remembered(resource) {
	const { id, previous } = resource;
	const namespace = effectiveNamespace(id);
	const { group, version, kind, name } = id;
	const copy = copyOf(resource);
	copy.previous = previous.concat([{
		group,
		version,
		kind,
		name,
		namespace
	}]);
	return copy;
}
function previousIds({ id: { group, version }, previous }) {
	return previous.every((one) => one.group === group && one.version === version) ? previous : previous.map((one) => ({
		...one,
		group,
		version
	}));
}
function originalId(resource) {
	return previousIds(resource)[0] ?? resource.id;
}
function byAnyId(resources, matches) {
	return resources.filter((resource) => matches(resource.id) || previousIds(resource).some(matches));
}

// src/util/shell-pattern.ts
const mostStars = 8;
function shellPattern(pattern, dialect) {
	if ((pattern.match(/\*+/g) ?? []).length > mostStars) return void 0;
	const any = dialect.crossesFolders ? "[\\s\\S]" : "[^/]";
	let source = "";
	let depth = 0;
	for (let at = 0; at < pattern.length; at++) {
		const sign = pattern[at] ?? "";
		if (sign === "*") source += pattern[at - 1] === "*" ? "" : `${any}*`;
		else if (sign === "?") source += any;
		else if (sign === "\\") {
			if (++at === pattern.length) return void 0;
			source += literal$1(pattern[at] ?? "");
		} else if (sign === "[") {
			const end = classEnd(pattern, at + 1, dialect.not);
			if (end === -1) return void 0;
			source += classSource(pattern.slice(at + 1, end), dialect.not);
			at = end;
		} else if (sign === "{" && dialect.hasAlternatives) {
			depth++;
			source += "(?:";
		} else if (sign === "}" && depth > 0) {
			depth--;
			source += ")";
		} else if (sign === "," && depth > 0) source += "|";
		else source += literal$1(sign);
	}
	return depth > 0 ? void 0 : compiled(source);
}
function classEnd(pattern, start, not) {
	let at = pattern[start] === not ? start + 1 : start;
	const first = at;
	for (; at < pattern.length; at++) {
		if (pattern[at] === "]") return at === first ? -1 : at;
		if (pattern[at] === "\\") at++;
	}
	return -1;
}
function classSource(inner, not) {
	const isTurned = inner.startsWith(not);
	const signs = (isTurned ? inner.slice(1) : inner).replace(/\\([\s\S])|[\s\S]/gu, (whole, escaped) => whole === "-" ? whole : (escaped ?? whole).replace(/[\]\\^[-]/, "\\$&"));
	return `[${isTurned ? "^" : ""}${signs}]`;
}
function literal$1(sign) {
	return sign.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&");
}
function compiled(source) {
	try {
		return new RegExp(`^(?:${source})$`, "u");
	} catch {
		return;
	}
}

// src/worlds/kustomize/field-spec.ts
function setField(root, id, spec, set, creation) {
	if (!isSelected(id, spec)) return root;
	return setPath(root, spec, set, creation);
}
function setPath(root, spec, set, creation) {
	const changed = walk$1(root, splitPath(spec.path), 0, set, spec.create ? creation : void 0);
	return changed.type === "map" ? changed : root;
}
function walk$1(node, path, at, set, creation) {
	const step = path[at];
	if (step === void 0) return set(node);
	if (isNull(node)) return node;
	if (node.type === "seq") return withEach(node, (item) => walk$1(item, path, at, set, creation));
	if (node.type !== "map") throw new Refusal("expected sequence or mapping node", node);
	const isList = step.endsWith("[]");
	const key = isList ? step.slice(0, -2) : step;
	const makes = isList ? void 0 : creation;
	const entry = fieldOf(node, key);
	if (entry !== void 0 && !(makes !== void 0 && isNull(entry.value))) return withValue(node, entry, walk$1(entry.value, path, at + 1, set, creation));
	if (makes === void 0) return node;
	const isOnTheWay = at + 1 < path.length;
	const made = walk$1(empty(makes, isOnTheWay), path, at + 1, set, creation);
	return withEntry(node, entryAt(key, made, isOnTheWay ? makes.mark : makes.key ?? makes.mark));
}
function empty({ kind, mark }, isOnTheWay) {
	return isOnTheWay || kind === "map" ? mapAt([], mark) : scalarAt("", mark);
}
const split = /* @__PURE__ */ new Map();
function splitPath(path) {
	const known = split.get(path);
	if (known !== void 0) return known;
	const steps = splitSteps(path, "/");
	if (split.size < 2e3) split.set(path, steps);
	return steps;
}
function splitSteps(path, delimiter) {
	const parts = path.split(delimiter);
	if (parts.length > 1 && parts[0] === "") parts.shift();
	const steps = [];
	for (const part of parts) {
		const last = steps.at(-1);
		if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}${delimiter}${part}`;
		else steps.push(part);
	}
	return steps;
}

// src/worlds/kustomize/files.ts
const kustomizationNames = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const remote = /^(?:https?|ssh|git|file):\/\/|^git::|^[^/\s]+@[^/\s]+[:/]|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)[/:]|\.git(?:\/|\?|$)|[?&](?:ref|version)=|\/_git\//;
function isRemote(path) {
	return remote.test(path);
}
var Files = class {
	known = /* @__PURE__ */ new Map();
	restricted = /* @__PURE__ */ new Map();
	source;
	constructor(source) {
		this.source = source;
	}
	parsed = (source, start) => this.source.known?.(source, start);
	below(folder) {
		return this.source.below?.(folder) ?? [];
	}
	listed(folder) {
		return this.source.listed?.(folder) ?? [];
	}
	peek(path) {
		return this.known.get(path) ?? this.source.read(path);
	}
	*used() {
		for (const file of this.known.values()) if (file !== void 0 && "text" in file) yield file;
	}
	read(path) {
		if (!this.known.has(path)) this.known.set(path, this.source.read(path));
		return this.known.get(path);
	}
	need(folder, path, at) {
		const file = this.find(folder, path, at);
		if (file !== void 0) return file;
		const sort = this.isMade(joinPath(folder, path)) ? "outside" : "missing";
		throw new Refusal(`open ${path}: no such file or directory`, at, sort);
	}
	find(folder, path, at) {
		if (isRemote(path)) throw new Refusal(`${path} is not in the scan`, at, "outside");
		const full = joinPath(folder, path);
		const file = this.read(full);
		if (file === void 0 || "text" in file) {
			if (file !== void 0 && !isBelow(full, folder)) this.restrict(folder, path, at);
			return file;
		}
		throw new Refusal(`${path}: ${file.unreadable}`, at, "outside");
	}
	isMade(path) {
		return this.source.isMade?.(path) === true;
	}
	outsideOf(folder) {
		return this.restricted.get(folder) ?? /* @__PURE__ */ new Map();
	}
	restrict(folder, path, at) {
		const paths = this.restricted.get(folder) ?? /* @__PURE__ */ new Map();
		this.restricted.set(folder, paths.set(path, at));
	}
	kustomizationsIn(folder) {
		return kustomizationNames.flatMap((name) => this.read(joinPath(folder, name)) ?? []);
	}
};

// src/worlds/kustomize/images.ts
function setImage(resources, image, { images }) {
	const matches = imagePattern(textIn(image, "name"));
	const by = [
		"newTag",
		"digest",
		"newName",
		"tagSuffix"
	].flatMap((key) => fieldOf(image, key)?.value ?? [])[0] ?? image;
	const set = (node) => {
		if (node.type !== "scalar") throw new Refusal("wrong node kind: expected ScalarNode but was another", node);
		const before = textOf(node) ?? "";
		return matches(before) ? scalarAt(renamed(before, image), by) : node;
	};
	return resources.map((resource) => {
		if (resource.id.kind === "CustomResourceDefinition") return resource;
		return withNode(resource, images.reduce((node, spec) => setField(node, resource.id, spec, set), resource.node));
	});
}
function imagePattern(name) {
	try {
		const pattern = new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$`);
		return (image) => pattern.test(image);
	} catch {
		return () => false;
	}
}
function renamed(before, image) {
	const { name, tag, digest } = splitImage(before);
	const newTag = textIn(image, "newTag");
	const newDigest = textIn(image, "digest");
	const suffix = textIn(image, "tagSuffix");
	const result = textIn(image, "newName") || name;
	if (newTag !== "" || newDigest !== "") return joined$1(result, newTag, newDigest);
	return suffix === "" ? joined$1(result, tag, digest) : joined$1(result, tag + suffix, "");
}
function joined$1(name, tag, digest) {
	return name + (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
}
function splitImage(image) {
	const from = Math.max(image.indexOf("/"), 0);
	const at = image.indexOf("@", from);
	const colon = image.indexOf(":", from);
	if (at !== -1 && (at < colon || colon === -1)) return {
		name: image.slice(0, at),
		tag: "",
		digest: image.slice(at + 1)
	};
	if (colon === -1) return {
		name: image,
		tag: "",
		digest: ""
	};
	const end = at === -1 ? image.length : at;
	return {
		name: image.slice(0, colon),
		tag: image.slice(colon + 1, end),
		digest: at === -1 ? "" : image.slice(at + 1)
	};
}

// src/worlds/delivery/lists.ts
function withItems(node, entry, items) {
	const before = fieldOf(node, entry.key);
	const value = {
		type: "seq",
		items: [...before?.value.type === "seq" ? before.value.items : [], ...items],
		...markOf(before?.value ?? entry.value)
	};
	return withEntry(node, {
		...before ?? entry,
		value
	});
}
function withList(node, entry, items) {
	const own = fieldOf(node, entry.key) ?? entry;
	return withEntry(node, {
		...own,
		value: {
			type: "seq",
			items,
			...markOf(entry.value)
		}
	});
}
function markOf({ source, start, end }) {
	return {
		source,
		start,
		end
	};
}

// src/worlds/delivery/argo-kustomization.ts
function askedByArgo(file, kustomize) {
	if (kustomize?.type !== "map") return file;
	const node = [
		withNames,
		withImages$1,
		withReplicas,
		withLabels,
		withAnnotations,
		withLists
	].reduce((result, step) => result && step(result, kustomize), file.node);
	return node && {
		...file,
		node
	};
}
function withNames(node, kustomize) {
	return [
		"namespace",
		"namePrefix",
		"nameSuffix"
	].reduce((result, field) => {
		const entry = fieldOf(kustomize, field);
		return entry === void 0 || !textOf(entry.value) ? result : withEntry(result, entry);
	}, node);
}
function withImages$1(node, kustomize) {
	const entry = fieldOf(kustomize, "images");
	if (entry === void 0) return node;
	const before = new Map(mapsIn(node, "images").map((image) => [textIn(image, "name"), image]));
	for (const item of textsIn(kustomize, "images")) {
		const [first = "", ...rest] = item.text.split("=");
		const said = splitImage(rest.length === 0 ? first : rest.join("="));
		if (said.name === item.text) return void 0;
		const name = rest.length === 0 ? said.name : first;
		const own = before.get(name);
		const texts = {
			newName: rest.length === 0 ? "" : said.name,
			newTag: said.tag,
			digest: said.digest
		};
		const entries = Object.entries(texts).flatMap(([field, text]) => {
			const kept = text === "*" ? textIn(own, field) : text;
			return kept === "" ? [] : [entryAt(field, scalarAt(kept, item), item)];
		});
		before.set(name, mapAt([entryAt("name", scalarAt(name, item), item), ...entries], item));
	}
	return withList(node, entry, byName(before));
}
function withReplicas(node, kustomize) {
	const entry = fieldOf(kustomize, "replicas");
	const own = mapsIn(kustomize, "replicas");
	if (entry === void 0 || own.length === 0) return node;
	return withList(node, entry, byName(new Map([...mapsIn(node, "replicas"), ...own].map((one) => [textIn(one, "name"), one]))));
}
function byName(items) {
	return [...items].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
}
function withLabels(node, kustomize) {
	const entry = fieldOf(kustomize, "commonLabels");
	const isForced = isTrue$1(kustomize, "forceCommonLabels");
	const inTemplates = isTrue$1(kustomize, "labelIncludeTemplates");
	if (entry?.value.type !== "map" || entry.value.entries.length === 0) return node;
	if (!isTrue$1(kustomize, "labelWithoutSelector")) return inTemplates ? void 0 : withPairs(node, entry, isForced);
	const labels = mapsIn(node, "labels");
	const at = labels.findIndex((one) => !isTrue$1(one, "includeSelectors") && isTrue$1(one, "includeTemplates") === inTemplates);
	const label = withPairs(labels[at] ?? labelOf(inTemplates, entry.value), {
		...entry,
		key: "pairs"
	}, isForced);
	if (label === void 0) return void 0;
	const own = {
		...entry,
		key: "labels"
	};
	return at === -1 ? withItems(node, own, [label]) : withList(node, own, labels.with(at, label));
}
function labelOf(inTemplates, at) {
	return mapAt([entryAt("includeTemplates", scalarAt(inTemplates, at), at)], at);
}
function withAnnotations(node, kustomize) {
	const entry = fieldOf(kustomize, "commonAnnotations");
	return entry === void 0 ? node : withPairs(node, entry, isTrue$1(kustomize, "forceCommonAnnotations"));
}
function withPairs(node, entry, isForced) {
	const before = fieldOf(node, entry.key);
	if (entry.value.type !== "map") return node;
	if (before?.value.type !== "map") return withEntry(node, entry);
	const own = before.value;
	if (!isForced && entry.value.entries.some(({ key }) => fieldOf(own, key) !== void 0)) return void 0;
	return withEntry(node, {
		...before,
		value: entry.value.entries.reduce(withEntry, own)
	});
}
function withLists(node, kustomize) {
	return ["patches", "components"].reduce((result, field) => {
		const entry = fieldOf(kustomize, field);
		return entry?.value.type === "seq" ? withItems(result, entry, entry.value.items) : result;
	}, node);
}

// src/worlds/delivery/repositories.ts
var Repositories = class {
	files;
	known = /* @__PURE__ */ new Map();
	constructor(files) {
		this.files = files;
	}
	learn(delivery) {
		const { source, path } = delivery;
		if (path.text === "") return;
		this.note(source, this.rootHolding(delivery.resource.origin.source.path, (root) => joinPath(root, path.text)));
	}
	learnPatterns(repoURL, patterns, from) {
		for (const pattern of patterns) {
			const [folder = ""] = /^[^*?[{]*(?=\/)/.exec(fromRoot(pattern)) ?? [];
			if (folder !== "") this.note(repoURL, foldersAbove(from).find((root) => this.files.listed(joinPath(root, folder)).length > 0));
		}
	}
	treeOf(source, from) {
		if (!this.isOwn({
			source,
			isBootstrap: false
		})) return void 0;
		return {
			files: this.files,
			root: this.rootOf(source, from)
		};
	}
	note(source, root) {
		if (source === void 0) return;
		const evidence = this.known.get(source) ?? {
			held: 0,
			missed: 0,
			roots: /* @__PURE__ */ new Set()
		};
		this.known.set(source, evidence);
		if (root === void 0) evidence.missed += 1;
		else {
			evidence.held += 1;
			evidence.roots.add(root);
		}
	}
	isOwn({ source, isBootstrap }) {
		if (source === void 0) return true;
		const { held, missed } = this.known.get(source) ?? {
			held: isBootstrap ? 1 : 0,
			missed: 0
		};
		return held > 0 && held >= missed;
	}
	folderOf(delivery) {
		const { path, resource } = delivery;
		const from = resource.origin.source.path;
		if (/\$\{|\{\{/.test(path.text) || /^\.\.(?:\/|$)/.test(path.text)) return void 0;
		if (path.text === "") return this.rootOf(delivery.source, from);
		const root = this.rootHolding(from, (one) => joinPath(one, path.text));
		return root === void 0 ? void 0 : joinPath(root, path.text);
	}
	rootOf(source, from) {
		const { roots = [] } = this.known.get(source ?? "") ?? {};
		const [shown] = [...roots].filter((root) => isBelow(from, root)).sort((a, b) => a.length - b.length);
		if (shown !== void 0) return shown;
		const folder = folderOf(from);
		return baseName(folder) === "flux-system" ? folderOf(folder) : "";
	}
	rootHolding(file, folderIn) {
		return foldersAbove(file).find((root) => this.files.below(folderIn(root)).length > 0);
	}
};
function foldersAbove(file) {
	const folders = [];
	for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) folders.unshift(folder);
	return ["", ...folders];
}
function fromRoot(path) {
	return joinPath("", path.replace(/^\/+/, ""));
}

// src/worlds/kustomize/namespace.ts
const byField = {
	unsetOnly: false,
	subjects: "defaultOnly"
};
function setNamespace(resources, entry, { namespace: specs }, { unsetOnly, subjects } = byField) {
	const name = textOf(entry.value) ?? "";
	const creation = {
		kind: "scalar",
		mark: keyMark(entry)
	};
	const set = (node) => unsetOnly && textOf(node) ? node : scalarAt(name, entry.value);
	const moved = resources.map((resource) => {
		const { id, made } = resource;
		if (made !== void 0) return resource;
		let { node } = resource;
		if (!hasNoNamespace(id)) node = setPath(node, {
			path: "metadata/namespace",
			create: true
		}, set, creation);
		const isBinding = id.kind === "RoleBinding" || id.kind === "ClusterRoleBinding";
		if (isBinding) node = withSubjects(node, subjects, (subject) => withNamespace$1(subject, set, entry));
		for (const spec of specs) {
			if (spec.path === "metadata/namespace" || spec.path === "metadata/name" && !isCore(node) || isBinding && spec.path === "subjects/namespace") continue;
			node = setField(node, id, spec, set, creation);
		}
		return withNode(remembered(resource), node);
	});
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of moved) {
		const key = idKey(id);
		if (seen.has(key)) throw new Refusal(`namespace transformation produces ID conflict: ${shownId(id)}`, entry.value);
		seen.add(key);
	}
	return moved;
}
function isCore(node) {
	return textOf(fieldOf(node, "apiVersion")?.value) === "v1";
}
function withSubjects(node, subjects, move) {
	const entry = fieldOf(node, "subjects");
	if (entry?.value.type !== "seq" || subjects === "none") return node;
	const [key, wanted] = subjects === "defaultOnly" ? ["name", "default"] : ["kind", "ServiceAccount"];
	const items = entry.value.items.map((subject) => {
		return subject.type === "map" && textOf(fieldOf(subject, key)?.value) === wanted ? move(subject) : subject;
	});
	return withEntry(node, entryWith(entry, seqAt(items, entry.value)));
}
function withNamespace$1(subject, set, by) {
	return withMark(subject, "namespace", set(fieldOf(subject, "namespace")?.value ?? scalarAt(null, by.value)), keyMark(by));
}
function withMark(map, key, value, mark) {
	const before = fieldOf(map, key);
	if (before === void 0 || isNull(before.value)) return withEntry(map, entryAt(key, value, mark));
	return withEntry(map, entryWith(before, value));
}

// src/worlds/kustomize/default-fields.ts
function gvk$1(text) {
	const [first = "", second] = text.split(" ");
	if (second === void 0) return {
		group: "",
		version: "",
		kind: first
	};
	const [group = "", version = ""] = first.split("/");
	return {
		group,
		version,
		kind: second
	};
}
function field(path, of = "", create = false) {
	return {
		...gvk$1(of),
		path,
		create
	};
}
function fields(path, kinds, create = false) {
	return kinds.map((kind) => field(path, kind, create));
}
const core = "/v1 ";
const rbac = "rbac.authorization.k8s.io ";
const admission = "admissionregistration.k8s.io ";
const podOf = {
	[`${core}Pod`]: "",
	PodTemplate: "template/",
	Deployment: "spec/template/",
	ReplicaSet: "spec/template/",
	DaemonSet: "spec/template/",
	StatefulSet: "spec/template/",
	Job: "spec/template/",
	CronJob: "spec/jobTemplate/spec/template/"
};
function inPods(paths, pods) {
	return Object.entries(pods).flatMap(([kind, path]) => paths.map((rest) => field(`${path}spec/${rest}`, kind)));
}
const otherPods = {
	Pod: "",
	StatefulSet: "spec/template/",
	Deployment: "spec/template/",
	ReplicationController: "spec/template/",
	CronJob: "spec/jobTemplate/spec/template/",
	Job: "spec/template/",
	DaemonSet: "spec/template/"
};
const nameFields = [field("metadata/name")];
const namespaceFields = [
	field("metadata/name", "Namespace", true),
	field("spec/service/namespace", "apiregistration.k8s.io APIService", true),
	field("spec/conversion/webhook/clientConfig/service/namespace", "apiextensions.k8s.io CustomResourceDefinition")
];
const templateLabelFields = [
	field("metadata/labels", "", true),
	...fields("spec/template/metadata/labels", [
		`${core}ReplicationController`,
		"Deployment",
		"ReplicaSet",
		"DaemonSet",
		"apps StatefulSet",
		"batch Job"
	], true),
	field("spec/jobTemplate/metadata/labels", "batch CronJob", true),
	field("spec/jobTemplate/spec/template/metadata/labels", "batch CronJob", true)
];
const volumeClaimTemplateLabelFields = [field("spec/volumeClaimTemplates[]/metadata/labels", "apps StatefulSet", true)];
const affinities = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [`affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`, `affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`]);
const commonLabelFields = [
	...fields("spec/selector", [`${core}Service`, `${core}ReplicationController`], true),
	...fields("spec/selector/matchLabels", [
		"Deployment",
		"ReplicaSet",
		"DaemonSet",
		"apps StatefulSet"
	], true),
	...[...affinities, "topologySpreadConstraints/labelSelector/matchLabels"].flatMap((path) => fields(`spec/template/spec/${path}`, ["apps Deployment", "apps StatefulSet"])),
	...fields("spec/selector/matchLabels", ["batch Job", "policy PodDisruptionBudget"]),
	field("spec/jobTemplate/spec/selector/matchLabels", "batch CronJob"),
	...[
		"spec/podSelector",
		"spec/ingress/from/podSelector",
		"spec/egress/to/podSelector"
	].map((path) => field(`${path}/matchLabels`, "networking.k8s.io NetworkPolicy")),
	...templateLabelFields,
	...volumeClaimTemplateLabelFields
];
const commonAnnotationFields = [
	field("metadata/annotations", "", true),
	...fields("spec/template/metadata/annotations", [
		`${core}ReplicationController`,
		"Deployment",
		"ReplicaSet",
		"DaemonSet",
		"StatefulSet",
		"batch Job"
	], true),
	field("spec/jobTemplate/metadata/annotations", "batch CronJob", true),
	field("spec/jobTemplate/spec/template/metadata/annotations", "batch CronJob", true)
];
const imageFields = [
	"spec/containers[]/image",
	"spec/initContainers[]/image",
	"spec/volumes[]/image/reference",
	"spec/template/spec/containers[]/image",
	"spec/template/spec/initContainers[]/image",
	"spec/template/spec/volumes[]/image/reference",
	"spec/jobTemplate/spec/template/spec/volumes[]/image/reference"
].map((path) => field(path, "", true));
const replicaFields = fields("spec/replicas", [
	"Deployment",
	"ReplicationController",
	"ReplicaSet",
	"StatefulSet"
], true);
function mountsOf(word, volume) {
	return [
		volume,
		...["containers", "initContainers"].flatMap((list) => [`${list}/env/valueFrom/${word}KeyRef/name`, `${list}/envFrom/${word}Ref/name`]),
		`volumes/projected/sources/${word}/name`
	];
}
const scaled = [field("spec/scaleTargetRef/name", "HorizontalPodAutoscaler")];
const named$1 = [field("rules/resourceNames", "Role"), field("rules/resourceNames", "ClusterRole")];
const ingressAnnotations = ["ingress", "nginx.ingress"];
function reference(of, list) {
	return {
		...gvk$1(of),
		fields: list
	};
}
const nameReferences = [
	...[
		"Deployment",
		"ReplicationController",
		"ReplicaSet",
		"StatefulSet"
	].map((kind) => reference(kind, scaled)),
	reference(`${core}ConfigMap`, [
		...inPods(mountsOf("configMap", "volumes/configMap/name"), podOf),
		field("spec/configSource/configMap", "Node"),
		...named$1,
		field("metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap", "Ingress")
	]),
	reference(`${core}Secret`, [
		...inPods([...mountsOf("secret", "volumes/secret/secretName"), "imagePullSecrets/name"], podOf),
		field("spec/tls/secretName", "Ingress"),
		...ingressAnnotations.map((of) => field(`metadata/annotations/${of}.kubernetes.io\\/auth-secret`, "Ingress")),
		field("metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret", "Ingress"),
		field("imagePullSecrets/name", "ServiceAccount"),
		...[
			"secretName",
			"adminSecretName",
			"userSecretName",
			"secretRef"
		].map((key) => field(`parameters/${key}`, "StorageClass")),
		...named$1,
		field("spec/template/spec/containers/env/valueFrom/secretKeyRef/name", "serving.knative.dev/v1 Service"),
		field("spec/azureFile/secretName", "PersistentVolume")
	]),
	reference(`${core}Service`, [
		field("spec/serviceName", "apps StatefulSet"),
		field("spec/rules/http/paths/backend/serviceName", "Ingress"),
		field("spec/backend/serviceName", "Ingress"),
		field("spec/rules/http/paths/backend/service/name", "Ingress"),
		field("spec/defaultBackend/service/name", "Ingress"),
		field("spec/service/name", "apiregistration.k8s.io APIService"),
		field("webhooks/clientConfig/service", `${admission}ValidatingWebhookConfiguration`),
		field("webhooks/clientConfig/service", `${admission}MutatingWebhookConfiguration`)
	]),
	reference(`${rbac}Role`, [field("roleRef/name", `${rbac}RoleBinding`)]),
	reference(`${rbac}ClusterRole`, fields("roleRef/name", [`${rbac}RoleBinding`, `${rbac}ClusterRoleBinding`])),
	reference(`${core}ServiceAccount`, [...fields("subjects", [`${rbac}RoleBinding`, `${rbac}ClusterRoleBinding`]), ...inPods(["serviceAccountName"], otherPods)]),
	reference(`${core}PersistentVolumeClaim`, inPods(["volumes/persistentVolumeClaim/claimName"], otherPods)),
	reference(`${core}PersistentVolume`, [field("spec/volumeName", "PersistentVolumeClaim"), field("rules/resourceNames", "ClusterRole")]),
	reference("storage.k8s.io/v1 StorageClass", [...fields("spec/storageClassName", ["PersistentVolume", "PersistentVolumeClaim"]), field("spec/volumeClaimTemplates/spec/storageClassName", "StatefulSet")]),
	reference("scheduling.k8s.io/v1 PriorityClass", inPods(["priorityClassName"], otherPods)),
	reference(`${admission}ValidatingAdmissionPolicy`, [field("spec/policyName", `${admission}ValidatingAdmissionPolicyBinding`)])
];
const varPods = [
	"DaemonSet",
	"Deployment",
	"Job",
	"ReplicaSet",
	"StatefulSet"
];
const varsInContainers = ["containers", "initContainers"].flatMap((list) => [
	"args",
	"command",
	"env/value",
	"volumeMounts/mountPath"
].map((rest) => `${list}/${rest}`));
const varReferences = [
	...varsInContainers.flatMap((path) => [
		field(`spec/jobTemplate/spec/template/spec/${path}`, "CronJob"),
		...fields(`spec/template/spec/${path}`, varPods),
		field(`spec/${path}`, "Pod")
	]),
	field("spec/jobTemplate/spec/template/volumes/nfs/server", "CronJob"),
	...fields("spec/template/spec/volumes/nfs/server", varPods.filter((kind) => kind !== "StatefulSet")),
	field("spec/volumes/nfs/server", "Pod"),
	field("spec/template/metadata/annotations", "Deployment"),
	...[
		"spec/rules/host",
		"spec/tls/hosts",
		"spec/tls/secretName"
	].map((path) => field(path, "Ingress")),
	...fields("spec/ports/port", ["Service"]),
	field("spec/ports/targetPort", "Service"),
	field("spec/volumeClaimTemplates/spec/nfs/server", "StatefulSet"),
	field("spec/nfs/server", "PersistentVolume"),
	field("metadata/labels"),
	field("metadata/annotations")
];

// src/worlds/kustomize/transformer-config.ts
const defaultConfig = {
	namePrefix: nameFields,
	nameSuffix: nameFields,
	namespace: namespaceFields,
	commonLabels: commonLabelFields,
	labels: [],
	templateLabels: templateLabelFields,
	volumeClaimTemplateLabels: volumeClaimTemplateLabelFields,
	commonAnnotations: commonAnnotationFields,
	nameReference: nameReferences,
	varReference: varReferences,
	images: imageFields,
	replicas: replicaFields
};
const fieldLists = [
	"namePrefix",
	"nameSuffix",
	"namespace",
	"commonLabels",
	"labels",
	"templateLabels",
	"volumeClaimTemplateLabels",
	"commonAnnotations",
	"varReference",
	"images",
	"replicas"
];
function mergeConfigs(a, b) {
	if (a === b || b === defaultConfig) return a;
	if (a === defaultConfig) return b;
	const lists = fieldLists.map((name) => {
		return [name, b[name] !== defaultConfig[name] ? mergeFields(a[name], b[name]) : a[name]];
	});
	return {
		...a,
		...Object.fromEntries(lists),
		nameReference: mergeReferences(a.nameReference, b.nameReference)
	};
}
function mergeFields(a, b) {
	if (a === b || b.length === 0) return a;
	const result = [...a];
	for (const field of b) {
		const known = result.find((other) => other.path === field.path && isSelected(other, field));
		if (known === void 0) result.push(field);
		else if (known.create !== field.create) throw new Refusal("conflicting fieldspecs");
	}
	return result;
}
function mergeReferences(a, b) {
	const result = [...a];
	for (const reference of b) {
		const at = result.findIndex(({ group, version, kind }) => group === reference.group && version === reference.version && kind === reference.kind);
		const known = result[at];
		if (known === void 0) result.push(reference);
		else result[at] = {
			...known,
			fields: mergeFields(known.fields, reference.fields)
		};
	}
	return result;
}

// src/worlds/kustomize/labels.ts
function addLabels(resources, { node }, config) {
	let result = resources;
	for (const label of mapsIn(node, "labels")) result = addPairs(result, fieldOf(label, "pairs")?.value, fieldsOf$1(label, config));
	return addPairs(result, fieldOf(node, "commonLabels")?.value, config.commonLabels);
}
function fieldsOf$1(label, config) {
	const own = mergeFields(mapsIn(label, "fields").map(fieldSpecOf), config.labels);
	if (isTrue$1(label, "includeSelectors")) return mergeFields(own, config.commonLabels);
	return [
		isTrue$1(label, "includeTemplates") ? config.templateLabels : [],
		isTrue$1(label, "includeVolumeClaimTemplates") ? config.volumeClaimTemplateLabels : [],
		[{
			group: "",
			version: "",
			kind: "",
			path: "metadata/labels",
			create: true
		}]
	].reduce(mergeFields, own);
}
function addAnnotations(resources, { node }, { commonAnnotations }) {
	return addPairs(resources, fieldOf(node, "commonAnnotations")?.value, commonAnnotations);
}
function addPairs(resources, pairs, specs) {
	const entries = sortedEntries(pairs);
	const [first] = entries;
	if (first === void 0) return resources;
	const creation = {
		kind: "map",
		mark: keyMark(first)
	};
	const set = (map) => entries.reduce(withPair, map);
	return resources.map((resource) => {
		const { id } = resource;
		const node = specs.reduce((before, spec) => setField(before, id, spec, set, creation), resource.node);
		return withNode(resource, node);
	});
}
function withPair(map, entry) {
	if (map.type !== "map") throw new Refusal("wrong node kind: expected MappingNode but was another", map);
	return withMark(map, entry.key, scalarAt(textOf(entry.value) ?? "", entry.value), keyMark(entry));
}

// src/worlds/delivery/tracking.ts
const argoSettings = "argocd-cm";
function trackingIn(configMaps) {
	const [first, ...others] = configMaps.named(argoSettings).flatMap(({ resource: { id, node } }) => {
		const data = fieldOf(node, "data")?.value;
		const by = fieldOf(data, "application.resourceTrackingMethod");
		if (by === void 0 || !/^(?:annotation\+)?label$/.test(textOf(by.value) ?? "")) return [];
		return [{
			label: textOf(fieldOf(data, "application.instanceLabelKey")?.value) || "app.kubernetes.io/instance",
			by,
			namespace: id.namespace
		}];
	});
	return others.every(({ label, by }) => label === first?.label && textOf(by.value) === textOf(first.by.value)) ? first : void 0;
}
function tracked(resources, { id }, { label, by, namespace }) {
	const name = id.namespace === namespace || id.namespace === "" ? id.name : `${id.namespace}_${id.name}`;
	const mark = keyMark(by);
	const pairs = mapAt([{
		...by,
		key: label,
		value: scalarAt(name, by.value)
	}], mark);
	const labels = {
		group: "",
		version: "",
		kind: "",
		path: "metadata/labels",
		create: true
	};
	return resources.map((resource) => resource.id.kind === "CustomResourceDefinition" ? resource : addPairs([resource], pairs, [labels])[0] ?? resource);
}

// src/worlds/delivery/argo.ts
const argoGroup = "argoproj.io";
function argoDeliveries(resource) {
	const { id, node } = resource;
	const spec = fieldOf(node, "spec")?.value;
	if (id.group !== "argoproj.io" || id.kind !== "Application" || spec?.type !== "map") return [];
	const several = mapsIn(spec, "sources");
	if (several.length > 0) return several.flatMap((source, i) => deliveryOf(resource, spec, source, i) ?? []);
	const source = fieldOf(spec, "source")?.value;
	return source?.type === "map" ? [deliveryOf(resource, spec, source)].flatMap((one) => one ?? []) : [];
}
function deliveryOf(resource, spec, source, index) {
	const at = fieldOf(source, "path")?.value;
	const path = textOf(at);
	const reads = readsOf(source);
	if (at === void 0 || path === void 0 || reads === void 0) return void 0;
	const { namespace, name } = resource.id;
	const title = `Application ${namespace === "" ? name : `${namespace}/${name}`}`;
	const destination = fieldOf(spec, "destination")?.value;
	const target = destination?.type === "map" ? destination : void 0;
	return {
		title: index === void 0 ? title : `${title}, source ${index + 1}`,
		namespace,
		name,
		resource,
		node: source,
		path: {
			text: fromRoot(path),
			at
		},
		destination: clusterIn(target),
		reads,
		takes: takesOf(source),
		source: textIn(source, "repoURL"),
		isBootstrap: false,
		asked: (file) => askedByArgo(file, fieldOf(source, "kustomize")?.value),
		after: (resources, { tracking }) => {
			const placed = withNamespace(resources, target);
			return {
				resources: tracking === void 0 ? placed : tracked(placed, resource, tracking),
				stops: []
			};
		},
		variables: void 0
	};
}
function readsOf(source) {
	const directory = fieldOf(source, "directory")?.value;
	if (["chart", "plugin"].some((field) => fieldOf(source, field) !== void 0)) return void 0;
	const isDirectory = isTrue$1(directory, "recurse") || ["include", "exclude"].some((field) => textIn(directory, field) !== "") || saysAnything(directory, "jsonnet");
	const [isKustomize, isHelm] = [saysAnything(source, "kustomize"), saysAnything(source, "helm")];
	if (isHelm || isDirectory && isKustomize) return void 0;
	if (isKustomize) return "kustomization";
	return isDirectory ? "files" : "either";
}
function saysAnything(node, field) {
	const value = fieldOf(node, field)?.value;
	return value?.type === "map" && value.entries.length > 0;
}
const globs = {
	crossesFolders: true,
	not: "!",
	hasAlternatives: true
};
function takesOf(source) {
	const directory = fieldOf(source, "directory")?.value;
	const isDeep = isTrue$1(directory, "recurse");
	const [include, exclude] = ["include", "exclude"].map((field) => {
		const pattern = textIn(directory, field);
		return pattern === "" ? void 0 : shellPattern(pattern, globs) ?? /$^/;
	});
	return (path, text) => /\.(?:ya?ml|json)$/.test(path) && !kustomizationNames.includes(baseName(path)) && (isDeep || !path.includes("/")) && exclude?.test(path) !== true && include?.test(path) !== false && !text().includes("+argocd:skip-file-rendering");
}
function clusterIn(destination) {
	const named = textIn(destination, "server") || textIn(destination, "name");
	return named === "" || named === "in-cluster" || named === "https://kubernetes.default.svc" ? void 0 : named.replace(/^https?:\/\//, "").replaceAll("/", " ");
}
function withNamespace(resources, destination) {
	const entry = fieldOf(destination, "namespace");
	const name = textOf(entry?.value);
	if (entry === void 0 || name === void 0 || name === "") return resources;
	return resources.map((resource) => {
		if (resource.id.namespace !== "" || hasNoNamespace(resource.id)) return resource;
		const set = () => scalarAt(name, entry.value);
		const creation = {
			kind: "scalar",
			mark: entry.value
		};
		return withNode(resource, setPath(resource.node, {
			path: "metadata/namespace",
			create: true
		}, set, creation));
	});
}

// src/worlds/delivery/go-template/value.ts
var GoTemplateError = class extends Error {};
var NotKnown = class extends Error {};
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList$1(value) {
	return Array.isArray(value);
}
function isTrue(value) {
	if (value === null || value === void 0) return false;
	if (isList$1(value)) return value.length > 0;
	if (isMap(value)) return Object.keys(value).length > 0;
	return typeof value === "bigint" ? value !== 0n : Boolean(value);
}
function printed(value) {
	if (value === void 0) return "<no value>";
	if (value === null) return "<nil>";
	if (typeof value === "number") return printedFloat(value);
	if (isList$1(value)) return `[${value.map(printedInside).join(" ")}]`;
	if (!isMap(value)) return String(value);
	return `map[${Object.keys(value).sort().map((key) => `${key}:${printedInside(value[key])}`).join(" ")}]`;
}
function printedByTemplate(value) {
	return printed(value ?? void 0);
}
function printedInside(value) {
	return printed(value ?? null);
}
function printedFloat(value) {
	const size = Math.abs(value);
	if (size === 0 || size >= 1e-4 && size < 1e6 || !Number.isFinite(value)) return String(value);
	const [digits = "", exponent = "0"] = value.toExponential().split("e");
	return `${digits}e${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}

// src/worlds/delivery/go-template/built-in.ts
const builtIn = {
	not: (value) => !isTrue(value),
	len: lengthOf,
	index: (value, ...keys) => keys.reduce(indexed, value),
	slice: sliced,
	print: (...values) => values.map(printed).join(values.every((one) => typeof one !== "string") ? " " : ""),
	println: (...values) => `${values.map(printed).join(" ")}\n`,
	printf: (format, ...values) => formatted(asText$1(format), values),
	eq: (first, ...others) => others.some((other) => equal(first, other)),
	ne: (a, b) => !equal(a, b),
	lt: (a, b) => compared(a, b) < 0,
	le: (a, b) => compared(a, b) <= 0,
	gt: (a, b) => compared(a, b) > 0,
	ge: (a, b) => compared(a, b) >= 0
};
function asText$1(value) {
	if (typeof value !== "string") throw new GoTemplateError("wrong type for value; expected string");
	return value;
}
function lengthOf(value) {
	if (typeof value === "string") return BigInt(new TextEncoder().encode(value).length);
	if (isList$1(value)) return BigInt(value.length);
	if (isMap(value)) return BigInt(Object.keys(value).length);
	throw new GoTemplateError("len of a scalar");
}
function indexed(value, key) {
	if (isMap(value)) {
		const name = asText$1(key);
		return Object.hasOwn(value, name) ? value[name] : void 0;
	}
	if (!isList$1(value) || typeof key !== "bigint") throw new GoTemplateError("can't index item");
	if (key < 0n || key >= BigInt(value.length)) throw new GoTemplateError(`index out of range: ${key}`);
	return value[Number(key)];
}
function sliced(list, from = 0n, to) {
	if (!isList$1(list) || typeof from !== "bigint") throw new GoTemplateError("can't slice item");
	const end = to === void 0 ? BigInt(list.length) : to;
	if (typeof end !== "bigint" || from < 0n || from > end || end > BigInt(list.length)) throw new GoTemplateError("index out of range");
	return list.slice(Number(from), Number(end));
}
function formatted(format, values) {
	let next = 0;
	const text = format.replace(/%(.)?/g, (verb, sign) => {
		if (sign === "%") return "%";
		const value = values[next++];
		if (sign === "s" && typeof value === "string") return value;
		if (sign === "v" && next <= values.length) return printed(value ?? null);
		if (sign === "d" && typeof value === "bigint") return String(value);
		if (sign === "q" && typeof value === "string" && /^[ -!#-[\]-~]*$/.test(value)) return `"${value}"`;
		throw new NotKnown(verb);
	});
	if (next < values.length) throw new NotKnown(format);
	return text;
}
function kindOf$1(value) {
	if (value === void 0 || value === null) return "nothing";
	return {
		string: "text",
		bigint: "int",
		number: "float",
		boolean: "bool"
	}[typeof value] ?? "other";
}
function equal(a, b) {
	const [one, other] = [kindOf$1(a), kindOf$1(b)];
	if (one === "nothing" || other === "nothing") return one === other;
	if (one === "other" || other === "other") throw new GoTemplateError("non-comparable type");
	if (one !== other) throw new GoTemplateError("incompatible types for comparison");
	return a === b;
}
function compared(a, b) {
	const kind = kindOf$1(a);
	if (kind !== kindOf$1(b) || ![
		"text",
		"int",
		"float"
	].includes(kind)) throw new GoTemplateError("incompatible types for comparison");
	const [one, other] = [a, b];
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/worlds/delivery/go-template/functions.ts
function normalized(name) {
	return name.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}
const texts = {
	normalize: (text) => normalized(asText$1(text)),
	lower: (text) => asText$1(text).toLowerCase(),
	upper: (text) => asText$1(text).toUpperCase(),
	trim: (text) => asText$1(text).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""),
	trimAll: (signs, text) => trimmed(asText$1(text), asText$1(signs)),
	trimPrefix: (start, text) => without(asText$1(text), asText$1(start), true),
	trimSuffix: (end, text) => without(asText$1(text), asText$1(end), false),
	nospace: (text) => asText$1(text).replace(/\s/g, ""),
	replace: (old, by, text) => asText$1(text).replaceAll(asText$1(old), () => asText$1(by)),
	contains: (part, text) => asText$1(text).includes(asText$1(part)),
	hasPrefix: (start, text) => asText$1(text).startsWith(asText$1(start)),
	hasSuffix: (end, text) => asText$1(text).endsWith(asText$1(end)),
	quote: (...values) => values.flatMap((one) => isGiven(one) ? [`"${plain$1(shown(one))}"`] : []).join(" "),
	squote: (...values) => values.flatMap((one) => isGiven(one) ? [`'${shown(one)}'`] : []).join(" "),
	trunc: (count, text) => truncated(asWhole(count), asText$1(text)),
	substr: (from, to, text) => part(asWhole(from), asWhole(to), asText$1(text)),
	repeat: (count, text) => repeated(asWhole(count), asText$1(text)),
	indent: (count, text) => indented(asWhole(count), asText$1(text)),
	nindent: (count, text) => `\n${indented(asWhole(count), asText$1(text))}`,
	toString: (value) => shown(value),
	splitList: (by, text) => asText$1(text).split(asText$1(by)),
	split: (by, text) => Object.fromEntries(asText$1(text).split(asText$1(by)).map((one, i) => [`_${i}`, one])),
	join: (by, list) => asList(list).filter(isGiven).map(shown).join(asText$1(by))
};
const choices = {
	default: (otherwise, value) => isTrue(value) ? value : otherwise,
	empty: (value) => !isTrue(value),
	coalesce: (...values) => values.find(isTrue) ?? null,
	ternary: (yes, no, condition) => condition === true ? yes : no,
	fail: (message) => {
		throw new GoTemplateError(asText$1(message));
	}
};
const collections = {
	list: (...values) => values,
	first: (list) => asList(list)[0] ?? null,
	last: (list) => asList(list).at(-1) ?? null,
	rest: (list) => asList(list).slice(1),
	initial: (list) => asList(list).slice(0, -1),
	append: (list, value) => [...asList(list), value],
	prepend: (list, value) => [value, ...asList(list)],
	concat: (...lists) => lists.flatMap(asList),
	reverse: (list) => [...asList(list)].reverse(),
	has: (value, list) => isGiven(list) && asList(list).some((one) => one === value),
	compact: (list) => asList(list).filter(isTrue),
	sortAlpha: (list) => asList(list).map(shown).sort(),
	dict: dictionary,
	get: (map, key) => ownOf(map, asText$1(key)) ?? "",
	hasKey: (map, key) => ownOf(map, asText$1(key)) !== void 0,
	dig: (...args) => dug(args)
};
const numbers = {
	int: (value) => asWhole(value),
	atoi: (text) => /^[+-]?\d+$/.test(asText$1(text)) ? BigInt(asText$1(text).replace("+", "")) : 0n,
	add: (...values) => values.map(asWhole).reduce((a, b) => a + b, 0n),
	add1: (value) => asWhole(value) + 1n,
	sub: (a, b) => asWhole(a) - asWhole(b),
	mul: (...values) => values.map(asWhole).reduce((a, b) => a * b, 1n)
};
const functions = Object.assign(Object.create(null), texts, choices, collections, numbers);
function isGiven(value) {
	return value !== void 0 && value !== null;
}
function shown(value) {
	return printed(value ?? null);
}
function plain$1(text) {
	if (!/^[ -!#-[\]-~]*$/.test(text)) throw new NotKnown("quote");
	return text;
}
function trimmed(text, signs) {
	const all = [...text];
	let [start, end] = [0, all.length];
	while (start < end && signs.includes(all[start] ?? "")) start++;
	while (end > start && signs.includes(all[end - 1] ?? "")) end--;
	return all.slice(start, end).join("");
}
function without(text, affix, isStart) {
	if (isStart) return text.startsWith(affix) ? text.slice(affix.length) : text;
	return text.endsWith(affix) ? text.slice(0, text.length - affix.length) : text;
}
function truncated(count, text) {
	const size = Number(count);
	if (size >= 0) return text.slice(0, size);
	return text.length + size > 0 ? text.slice(text.length + size) : text;
}
function part(from, to, text) {
	const [start, end] = [Number(from), Number(to)];
	if (start < 0) return text.slice(0, end);
	return end < 0 || end > text.length ? text.slice(start) : text.slice(start, end);
}
const longest$1 = 1e6;
function repeated(count, text) {
	if (count < 0n) throw new GoTemplateError("negative Repeat count");
	if (count * BigInt(text.length) > longest$1) throw new NotKnown("repeat");
	return text.repeat(Number(count));
}
function indented(count, text) {
	const pad = repeated(count, " ");
	return pad + text.replaceAll("\n", `\n${pad}`);
}
function asList(value) {
	if (!isList$1(value)) throw new GoTemplateError("expected a list");
	return value;
}
function asWhole(value) {
	if (typeof value === "bigint") return value;
	if (typeof value === "number") return BigInt(Math.trunc(Number.isFinite(value) ? value : 0));
	if (typeof value === "boolean") return value ? 1n : 0n;
	if (typeof value === "string") return /^[+-]?(?:0|[1-9]\d*)$/.test(value) ? BigInt(value.replace("+", "")) : 0n;
	return 0n;
}
function dictionary(...args) {
	const pairs = [];
	for (let i = 0; i < args.length; i += 2) pairs.push([shown(args[i]), args[i + 1] ?? ""]);
	return Object.fromEntries(pairs);
}
function ownOf(map, key) {
	if (!isMap(map)) throw new GoTemplateError("expected a map");
	return Object.hasOwn(map, key) ? map[key] ?? null : void 0;
}
function dug(args) {
	const [map, otherwise, ...keys] = [...args].reverse();
	if (args.length < 3) throw new GoTemplateError("dig needs at least three arguments");
	let value = map;
	for (const key of keys.reverse()) {
		const next = ownOf(value, asText$1(key));
		if (next === void 0) return otherwise;
		value = next;
	}
	return value;
}

// src/worlds/delivery/go-template/lex.ts
const inAction = /(?<space>[ \t\r\n]+)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)')|(?<number>[+-]?\d[\w.]*)|(?<variable>\$[\p{L}\p{Nd}_]*)|(?<field>\.[\p{L}\p{Nd}_]+)|(?<name>[\p{L}_][\p{L}\p{Nd}_]*)|(?<sign>:=|[.|(),=])/uy;
function lexGoTemplate(template) {
	const pieces = [];
	let at = 0;
	let trimsNext = false;
	while (at < template.length) {
		const open = template.indexOf("{{", at);
		const end = open === -1 ? template.length : open;
		const trims = /^-[ \t\r\n]/.test(template.slice(end + 2, end + 4));
		let text = template.slice(at, end);
		if (trimsNext) text = text.replace(/^[ \t\r\n]+/, "");
		if (trims) text = text.replace(/[ \t\r\n]+$/, "");
		if (text !== "") pieces.push({
			text,
			tokens: [],
			start: at,
			end
		});
		if (open === -1) break;
		const action = lexAction(template, open, open + (trims ? 3 : 2));
		if (action.text === void 0) pieces.push(action);
		trimsNext = /[ \t\r\n]-\}\}$/.test(template.slice(open, action.end));
		at = action.end;
	}
	return pieces;
}
const comment = /[ \t\r\n]*\/\*[\s\S]*?\*\/(?:[ \t\r\n]+-)?\}\}/y;
const closing = /(?:[ \t\r\n]+-)?\}\}/y;
function lexAction(template, open, from) {
	const note = matchAt(comment, template, from);
	if (note !== void 0) return {
		text: "",
		tokens: [],
		start: open,
		end: from + note[0].length
	};
	const tokens = [];
	let at = from;
	for (;;) {
		const end = matchAt(closing, template, at);
		if (end !== void 0) return {
			text: void 0,
			tokens,
			start: open,
			end: at + end[0].length
		};
		const groups = matchAt(inAction, template, at)?.groups ?? {};
		const found = Object.entries(groups).find(([, one]) => one !== void 0);
		if (found === void 0) throw new GoTemplateError(`unexpected text in an action at offset ${at}`);
		const [type, text = ""] = found;
		tokens.push({
			type,
			text
		});
		at += text.length;
	}
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? void 0;
}

// src/worlds/delivery/go-template/parse.ts
function parseGoTemplate(template) {
	const pieces = lexGoTemplate(template);
	const { nodes, next } = parseList(pieces, 0, 0);
	if (next < pieces.length) throw new GoTemplateError("unexpected {{end}} or {{else}}");
	return nodes;
}
const mostNested$1 = 50;
function parseList(pieces, from, depth) {
	if (depth > mostNested$1) throw new GoTemplateError("nested too deep");
	const nodes = [];
	let at = from;
	for (let piece = pieces[at]; piece !== void 0; piece = pieces[at]) {
		const { text, tokens, start, end } = piece;
		const [word] = wordsOf$1(tokens);
		if (text !== void 0) nodes.push({
			type: "text",
			text,
			start,
			end
		});
		else if (word === "end" || word === "else") break;
		else if (word === "if" || word === "with" || word === "range") {
			const block = parseBlock(pieces, at, word, depth);
			nodes.push(block.node);
			at = block.next;
			continue;
		} else if (word !== void 0 && /^(?:define|template|block|break|continue)$/.test(word)) throw new NotKnown(word);
		else nodes.push({
			type: "action",
			pipe: new PipeParser(tokens).whole(),
			start,
			end
		});
		at += 1;
	}
	return {
		nodes,
		next: at
	};
}
function parseBlock(pieces, at, type, depth) {
	const opening = pieces[at];
	return parseBranches(pieces, at, {
		type,
		pipe: new PipeParser(behindWords(opening?.tokens ?? [], 1)).whole(),
		start: opening?.start ?? 0
	}, depth);
}
function parseBranches(pieces, at, head, depth) {
	const { nodes: list, next } = parseList(pieces, at + 1, depth + 1);
	const closing = pieces[next];
	if (closing === void 0) throw new GoTemplateError("unexpected EOF");
	const words = wordsOf$1(closing.tokens);
	if (words[0] === "end") return {
		node: {
			...head,
			list,
			otherwise: [],
			end: closing.end
		},
		next: next + 1
	};
	if (words[1] === "if" || words[1] === "with") {
		const pipe = new PipeParser(behindWords(closing.tokens, 2)).whole();
		const inner = parseBranches(pieces, next, {
			type: words[1],
			pipe,
			start: closing.start
		}, depth + 1);
		return {
			node: {
				...head,
				list,
				otherwise: [inner.node],
				end: inner.node.end
			},
			next: inner.next
		};
	}
	const { nodes: otherwise, next: last } = parseList(pieces, next + 1, depth + 1);
	const end = pieces[last];
	if (wordsOf$1(end?.tokens ?? [])[0] !== "end") throw new GoTemplateError("expected {{end}}");
	return {
		node: {
			...head,
			list,
			otherwise,
			end: end?.end ?? head.start
		},
		next: last + 1
	};
}
function wordsOf$1(tokens) {
	return tokens.filter(({ type }) => type !== "space").map(({ text }) => text);
}
function behindWords(tokens, count) {
	const words = tokens.flatMap(({ type }, i) => type === "space" ? [] : [i]);
	return tokens.slice((words[count - 1] ?? 0) + 1);
}
var PipeParser = class {
	tokens;
	at = 0;
	constructor(tokens) {
		this.tokens = tokens;
	}
	whole() {
		const pipe = this.pipe(0);
		if (this.at < this.tokens.length) throw new GoTemplateError(`unexpected ${this.token?.text}`);
		return pipe;
	}
	get token() {
		return this.tokens[this.at];
	}
	skipSpace() {
		while (this.token?.type === "space") this.at += 1;
	}
	takes(sign) {
		this.skipSpace();
		if (this.token?.type !== "sign" || this.token.text !== sign) return false;
		this.at += 1;
		return true;
	}
	pipe(depth) {
		if (depth > mostNested$1) throw new GoTemplateError("nested too deep");
		const { variables, declares } = this.declaration();
		const commands = [];
		do {
			const command = this.command(depth);
			if (command.length === 0) throw new GoTemplateError("missing value for command");
			commands.push(command);
		} while (this.takes("|"));
		return {
			variables,
			declares,
			commands
		};
	}
	declaration() {
		const start = this.at;
		const variables = [];
		do {
			this.skipSpace();
			if (this.token?.type !== "variable") break;
			variables.push(this.token.text);
			this.at += 1;
		} while (this.takes(","));
		if (variables.length > 0) {
			if (this.takes(":=")) return {
				variables,
				declares: true
			};
			if (this.takes("=")) return {
				variables,
				declares: false
			};
		}
		this.at = start;
		return {
			variables: [],
			declares: false
		};
	}
	command(depth) {
		const terms = [];
		for (;;) {
			this.skipSpace();
			const term = this.operand(depth);
			if (term === void 0) return terms;
			terms.push(this.withFields(term));
		}
	}
	operand(depth) {
		const { token } = this;
		if (token === void 0) return void 0;
		if (token.type === "field") return { type: "dot" };
		if (token.type === "sign") {
			if (token.text === ".") {
				this.at += 1;
				return { type: "dot" };
			}
			if (!this.takes("(")) return void 0;
			const pipe = this.pipe(depth + 1);
			if (!this.takes(")")) throw new GoTemplateError("unclosed left paren");
			return {
				type: "pipe",
				pipe
			};
		}
		this.at += 1;
		if (token.type === "variable") return {
			type: "variable",
			name: token.text
		};
		return token.type === "name" ? named(token.text) : {
			type: "value",
			value: literal(token)
		};
	}
	withFields(of) {
		const fields = [];
		while (this.token?.type === "field") {
			fields.push(this.token.text.slice(1));
			this.at += 1;
		}
		return fields.length === 0 ? of : {
			type: "fields",
			of,
			fields
		};
	}
};
function named(name) {
	if (name === "true" || name === "false") return {
		type: "value",
		value: name === "true"
	};
	return name === "nil" ? {
		type: "value",
		value: null
	} : {
		type: "call",
		name
	};
}
function literal({ type, text }) {
	if (type === "number") return numeral(text);
	if (text.startsWith("`")) return text.slice(1, -1);
	if (text.startsWith("'")) throw new NotKnown(text);
	return unquoted$1(text);
}
function numeral(text) {
	if (/^[+-]?(?:0|[1-9]\d*)$/.test(text)) return BigInt(text.replace("+", ""));
	if (/^[+-]?\d+\.\d*$/.test(text)) return Number(text);
	throw new NotKnown(text);
}
const escapes = {
	n: "\n",
	t: "	",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
function unquoted$1(text) {
	return text.slice(1, -1).replace(/\\(.)/g, (_, sign) => {
		const meant = escapes[sign];
		if (meant === void 0) throw new NotKnown(`\\${sign}`);
		return meant;
	});
}

// src/worlds/delivery/go-template/evaluate.ts
function evaluateGoTemplate(template, data) {
	try {
		return new Evaluation(template, data).list(parseGoTemplate(template), data.values);
	} catch (error) {
		if (error instanceof NotKnown) return template;
		throw error;
	}
}
var Evaluation = class {
	template;
	data;
	variables;
	constructor(template, data) {
		this.template = template;
		this.data = data;
		this.variables = [{
			name: "$",
			value: { is: data.values }
		}];
	}
	list(nodes, dot) {
		return nodes.map((node) => this.written(node, dot)).join("");
	}
	written(node, dot) {
		const depth = this.variables.length;
		try {
			if (node.type === "text") return node.text;
			if (node.type === "action") return this.action(node.pipe, dot);
			const text = this.block(node, dot);
			this.variables.length = depth;
			return text;
		} catch (error) {
			if (!(error instanceof NotKnown)) throw error;
			this.variables.length = depth;
			if (node.type === "action") this.assign(node.pipe, void 0);
			return this.template.slice(node.start, node.end);
		}
	}
	action(pipe, dot) {
		const is = this.pipe(pipe, dot);
		if (pipe.variables.length === 0) return printedByTemplate(is);
		this.assign(pipe, { is });
		return "";
	}
	block(node, dot) {
		const { type, pipe, list, otherwise } = node;
		const value = this.pipe(pipe, dot);
		if (type === "range") return this.range(node, value, dot);
		this.assign(pipe, { is: value });
		if (!isTrue(value)) return this.list(otherwise, dot);
		return this.list(list, type === "with" ? value : dot);
	}
	range({ pipe, list, otherwise }, over, dot) {
		const items = entriesOf(over);
		if (items.length === 0) return this.list(otherwise, dot);
		const depth = this.variables.length;
		return items.map(([key, value]) => {
			const [first, second] = pipe.variables;
			if (first !== void 0) this.declare(first, { is: second === void 0 ? value : key });
			if (second !== void 0) this.declare(second, { is: value });
			const text = this.list(list, value);
			this.variables.length = depth;
			return text;
		}).join("");
	}
	declare(name, value) {
		this.variables.push({
			name,
			value
		});
	}
	assign({ variables, declares }, value) {
		for (const name of variables) if (declares) this.declare(name, value);
		else this.variableNamed(name).value = value;
	}
	variableNamed(name) {
		const found = this.variables.findLast((one) => one.name === name);
		if (found === void 0) throw new GoTemplateError(`undefined variable "${name}"`);
		return found;
	}
	pipe({ commands }, dot) {
		let piped;
		for (const command of commands) piped = { is: this.command(command, dot, piped) };
		return piped?.is;
	}
	command([first, ...rest], dot, piped) {
		if (first?.type === "call") return this.call(first.name, rest, dot, piped);
		if (first === void 0 || rest.length > 0 || piped !== void 0) throw new GoTemplateError("can't give argument to non-function");
		return this.term(first, dot);
	}
	call(name, args, dot, piped) {
		if (name === "and" || name === "or") return this.firstThat(name === "or", args, dot, piped);
		const run = Object.hasOwn(builtIn, name) ? builtIn[name] : functions[name];
		if (run === void 0) throw new NotKnown(name);
		const values = [...args.map((arg) => this.term(arg, dot)), ...piped === void 0 ? [] : [piped.is]];
		if (this.data.isOpen && values.includes(this.data.values)) throw new NotKnown(name);
		return run(...values);
	}
	firstThat(wanted, args, dot, piped) {
		let value;
		for (const arg of args) {
			value = this.term(arg, dot);
			if (isTrue(value) === wanted) return value;
		}
		return piped === void 0 ? value : piped.is;
	}
	term(term, dot) {
		switch (term.type) {
			case "value": return term.value;
			case "dot": return dot;
			case "variable": {
				const { value } = this.variableNamed(term.name);
				if (value === void 0) throw new NotKnown(term.name);
				return value.is;
			}
			case "call": return this.call(term.name, [], dot, void 0);
			case "pipe": return this.pipe(term.pipe, dot);
			case "fields": return term.fields.reduce((value, field) => this.field(value, field), this.term(term.of, dot));
		}
	}
	field(of, name) {
		if (of === void 0 && !this.data.failsWithoutKey) return void 0;
		if (of === void 0 || of === null) throw new GoTemplateError(`nil pointer evaluating interface {}.${name}`);
		if (!isMap(of)) throw new GoTemplateError(`can't evaluate field ${name}`);
		if (Object.hasOwn(of, name)) return of[name];
		if (of === this.data.values && this.data.isOpen) throw new NotKnown(name);
		if (this.data.failsWithoutKey) throw new GoTemplateError(`map has no entry for key "${name}"`);
	}
};
function entriesOf(value) {
	if (value === void 0 || value === null) return [];
	if (isList$1(value)) return value.map((item, i) => [BigInt(i), item]);
	if (isMap(value)) return Object.keys(value).sort().map((key) => [key, value[key]]);
	throw new GoTemplateError("range can't iterate over a scalar");
}

// src/worlds/delivery/application-set/params.ts
var Stop = class extends Error {};
function renderedText(text, { values, isOpen }, { isGo, failsWithoutKey }) {
	if (!text.includes("{{")) return text;
	if (!isGo) return replaced$2(text, values);
	try {
		return evaluateGoTemplate(text, {
			values,
			isOpen,
			failsWithoutKey
		});
	} catch (error) {
		if (error instanceof GoTemplateError) throw new Stop(error.message);
		throw error;
	}
}
function replaced$2(text, values) {
	if (!text.split("\n").some(hasTag)) return text;
	let written = "";
	let at = 0;
	for (let open = text.indexOf("{{"); open !== -1; open = text.indexOf("{{", at)) {
		const close = text.indexOf("}}", open + 2);
		if (close === -1) throw new Stop("a tag without an end");
		const key = text.slice(open + 2, close).trim();
		const value = Object.hasOwn(values, key) ? values[key] : void 0;
		const isGiven = typeof value === "string" && key !== "";
		written += text.slice(at, open) + (isGiven ? value : text.slice(open, close + 2));
		at = close + 2;
	}
	return written + text.slice(at);
}
function hasTag(line) {
	const open = line.indexOf("{{");
	return open !== -1 && line.includes("}}", open + 2);
}
function renderedNode(node, params, rendering) {
	if (node.type === "scalar") return typeof node.value === "string" ? scalarAt(renderedText(node.value, params, rendering), node) : node;
	if (node.type === "seq") return {
		...node,
		items: node.items.map((item) => renderedNode(item, params, rendering))
	};
	return renderedMap(node, params, rendering);
}
function renderedMap(node, params, rendering) {
	const entries = node.entries.map((entry) => ({
		...entry,
		key: renderedText(entry.key, params, rendering),
		value: renderedNode(entry.value, params, rendering)
	}));
	return {
		...node,
		entries
	};
}
function withText(node, key, text) {
	const others = node.entries.filter((entry) => entry.key !== key);
	return {
		...node,
		entries: [...others, entryAt(key, scalarAt(text, node), node)]
	};
}
function flattened(values, above = "") {
	const inner = isList$1(values) ? values.map((value, i) => [String(i), value]) : isMap(values) ? Object.entries(values) : [];
	return Object.assign(Object.create(null), ...inner.map(([key, value]) => {
		const path = above === "" ? key : `${above}.${key}`;
		return isList$1(value) || isMap(value) ? flattened(value, path) : { [path]: printed(value ?? null) };
	}));
}

// src/worlds/delivery/application-set/combine.ts
function combined(a, b, { isGo }) {
	const isOpen = a.isOpen || b.isOpen;
	if (isGo) return {
		values: merged$3(b.values, a.values),
		isOpen
	};
	const [first, second] = [a.values, b.values].map(asTexts);
	for (const [key, value] of Object.entries(second ?? {})) if (first !== void 0 && Object.hasOwn(first, key) && first[key] !== value) throw new Stop(`found duplicate key ${key} with different value`);
	return {
		values: {
			...first,
			...second
		},
		isOpen
	};
}
function asTexts(values) {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, printed(value ?? null)]));
}
function mergedByKeys(sets, keys, { isGo }) {
	const [base, ...others] = sets.map((params) => byKeys(params, keys));
	if (base === void 0 || others.length === 0) throw new Stop("found less than two generators");
	return [...base].map(([key, params]) => others.reduce((result, other) => {
		const over = other.get(key);
		if (over === void 0) return result;
		return {
			values: isGo ? merged$3(result.values, over.values) : {
				...result.values,
				...over.values
			},
			isOpen: result.isOpen || over.isOpen
		};
	}, params));
}
function byKeys(params, keys) {
	if (keys.length === 0) throw new Stop("no merge keys were specified");
	const found = /* @__PURE__ */ new Map();
	for (const one of params) {
		const key = JSON.stringify(keys.map((name) => Object.hasOwn(one.values, name) ? plain(one.values[name]) : null));
		if (found.has(key)) throw new Stop("the parameters from a generator were not unique by the given mergeKeys");
		found.set(key, one);
	}
	return found;
}
function plain(value) {
	return typeof value === "bigint" ? Number(value) : value ?? null;
}
function merged$3(under, over) {
	const result = { ...under };
	for (const [key, value] of Object.entries(over)) {
		const before = Object.hasOwn(under, key) ? under[key] : void 0;
		if (isMap(before) && isMap(value)) result[key] = merged$3(before, value);
		else if (isTrue(value) || before === void 0 || before === null) result[key] = value;
	}
	return result;
}

// src/worlds/kustomize/documents.ts
const none = () => void 0;
function readDocuments(source, known = none) {
	return readPart(source, 0, source.text.length, known);
}
function readPart(source, start, end, known) {
	return (start === 0 && end === source.text.length ? split$1(source.text) : splitPart(source.text, start, end)).flatMap((range, index) => {
		const before = known(source, range.start);
		const { root, faults, notRead } = before?.root === void 0 ? parseNamed(source, range.start, range.end, defaultLimits) : before;
		const [fault] = faults;
		if (root === void 0 || fault !== void 0) throw notYaml(source, range, fault, notRead);
		if (root.type === "scalar" && root.value === null) return [];
		return [{
			node: root,
			start: range.start,
			end: range.end,
			index
		}];
	});
}
function splitPart(text, start, end) {
	return split$1(text.slice(start, end)).map((range) => ({
		start: start + range.start,
		end: start + range.end
	}));
}
function notYaml(source, range, fault, notRead) {
	const at = fault === void 0 ? void 0 : {
		source,
		start: fault.start,
		end: fault.end
	};
	const sort = fault === void 0 ? "outside" : "refused";
	return new Refusal(`${source.path}: ${fault?.message ?? notRead ?? `no YAML at offset ${range.start}`}`, at, sort);
}
function readInline(text, scalar) {
	const { source, start, end } = scalar;
	const read = readDocuments({
		path: source.path,
		text
	}).map(({ node }) => node);
	const line = source.text.lastIndexOf("\n", start - 1) + 1;
	if (!(source.text.slice(line, start).trim() === "" && text.includes("\n"))) return read.map((node) => marked(node, scalar));
	const placed = readPart(source, line, end, none);
	return read.map((node, i) => {
		const twin = placed[i]?.node;
		return twin === void 0 ? marked(node, scalar) : placedAs(node, twin, scalar);
	});
}
function placedAs(node, twin, scalar) {
	if (node.type === "scalar") return scalarAt(node.value, twin);
	if (node.type === "seq" && twin.type === "seq") {
		const items = node.items.map((item, i) => placedAs(item, twin.items[i] ?? marked(item, scalar), scalar));
		return seqAt(items, twin);
	}
	if (node.type !== "map" || twin.type !== "map") return marked(node, scalar);
	const entries = node.entries.map((entry) => {
		const other = fieldOf(twin, entry.key);
		const value = placedAs(entry.value, other?.value ?? marked(entry.value, scalar), scalar);
		return other === void 0 ? entryAt(entry.key, value, scalar) : entryWith(other, value);
	});
	return mapAt(entries, twin);
}
function readResources(source, known = none) {
	return readDocuments(source, known).flatMap(({ node, start, end, index }) => expanded(node, []).map(({ item, at }) => {
		confirm(item);
		return resourceOf(item, {
			source,
			start,
			end,
			document: index,
			at
		});
	}));
}
function expanded(node, at) {
	if (node.type !== "map") throw new Refusal("wrong node kind: expected MappingNode but was another", node);
	if (node.entries.length === 0) return [];
	const items = fieldOf(node, "items")?.value;
	if (!textOf(fieldOf(node, "kind")?.value)?.endsWith("List") || items === void 0) return [{
		item: node,
		at
	}];
	if (items.type !== "seq") return [];
	return items.items.flatMap((item, i) => expanded(item, [
		...at,
		"items",
		i
	]));
}
function confirm(node) {
	const kind = textOf(fieldOf(node, "kind")?.value) ?? "";
	if (kind === "") throw new Refusal("missing kind in object", node);
	if ((textOf(fieldOf(fieldOf(node, "metadata")?.value, "name")?.value) ?? "") === "" && !kind.endsWith("List")) throw new Refusal("missing metadata.name in object", node);
}

// src/worlds/delivery/application-set/git.ts
function gitParams(git, tree, rendering) {
	const [folders, files] = [mapsIn(git, "directories"), mapsIn(git, "files")];
	const patterns = [...folders, ...files].map((one) => textIn(one, "path"));
	if (patterns.length === 0) throw new Stop("ApplicationSet is empty");
	if (patterns.some((pattern) => pattern.includes("{{"))) return void 0;
	const prefix = textIn(git, "pathParamPrefix");
	return (folders.length > 0 ? matching(foldersIn(tree), folders, inFolder).map((path) => ofPath(path, void 0, prefix, rendering)) : matching(pathsIn(tree), files, anywhere).flatMap((path) => ofFile(path, tree, prefix, rendering))).map((values) => withValues({
		values,
		isOpen: false
	}, git, rendering));
}
function withValues(params, generator, rendering) {
	const own = sortedEntries(fieldOf(generator, "values")?.value).map(({ key, value }) => [key, renderedText(textOf(value) ?? "", params, rendering)]);
	if (own.length === 0) return params;
	const added = rendering.isGo ? { values: Object.fromEntries(own) } : Object.fromEntries(own.map(([key, value]) => [`values.${key}`, value]));
	return {
		...params,
		values: {
			...params.values,
			...added
		}
	};
}
const inFolder = {
	crossesFolders: false,
	not: "^",
	hasAlternatives: false
};
const anywhere = {
	crossesFolders: true,
	not: "!",
	hasAlternatives: false
};
function matching(paths, patterns, dialect) {
	const read = patterns.map((one) => {
		const text = textIn(one, "path").replace(/^\.\//, "");
		const folder = dialect === anywhere ? `${text.replace(/\/$/, "")}/` : void 0;
		return {
			pattern: shellPattern(text, dialect),
			folder,
			excludes: isTrue$1(one, "exclude")
		};
	});
	const matches = (path, excludes) => read.some(({ pattern, folder, ...one }) => one.excludes === excludes && (pattern?.test(path) || folder !== void 0 && path.startsWith(folder)));
	return paths.filter((path) => matches(path, false) && !matches(path, true));
}
function pathsIn({ files, root }) {
	return files.listed(root).map((path) => root === "" ? path : path.slice(root.length + 1));
}
function foldersIn(tree) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of pathsIn(tree)) for (let folder = folderOf(path); folder !== "" && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort();
}
function ofPath(path, filename, prefix, { isGo }) {
	const basename = path === "" ? "." : baseName(path);
	const texts = {
		path: path || ".",
		basename,
		basenameNormalized: normalized(basename)
	};
	if (filename !== void 0) Object.assign(texts, {
		filename,
		filenameNormalized: normalized(filename)
	});
	const segments = (path || ".").split("/");
	if (isGo) {
		const inner = { path: {
			...texts,
			segments
		} };
		return prefix === "" ? inner : { [prefix]: inner };
	}
	const name = prefix === "" ? "path" : `${prefix}.path`;
	return Object.fromEntries([...Object.entries(texts).map(([key, text]) => [key === "path" ? name : `${name}.${key}`, text]), ...segments.map((segment, i) => [`${name}[${i}]`, segment])]);
}
function ofFile(path, { files, root }, prefix, rendering) {
	const ofName = ofPath(folderOf(path), baseName(path), prefix, rendering);
	return objectsIn(root === "" ? path : `${root}/${path}`, files).map((object) => ({
		...rendering.isGo ? object : flattened(object),
		...ofName
	}));
}
function objectsIn(path, files) {
	const file = files.peek(path);
	if (file === void 0 || !("text" in file)) throw new Stop(`unable to read ${path}`);
	try {
		const [document] = readDocuments(file);
		const value = document === void 0 ? {} : toJson(document.node);
		const all = Array.isArray(value) ? value : [value];
		if (all.every(isMap)) return all;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
	}
	throw new Stop(`unable to parse file ${path}`);
}

// src/worlds/delivery/application-set/selector.ts
function selects(selector, { values, isOpen }) {
	if (selector?.type !== "map") return true;
	const flat = flattened(values);
	const flatValue = (key) => Object.hasOwn(flat, key) ? flat[key] : void 0;
	const isUnknown = (key) => isOpen && flatValue(key) === void 0;
	return sortedEntries(fieldOf(selector, "matchLabels")?.value).every(({ key, value }) => isUnknown(key) || flatValue(key) === textOf(value)) && mapsIn(selector, "matchExpressions").every((one) => {
		const key = textIn(one, "key");
		return isUnknown(key) || holds(textIn(one, "operator"), flatValue(key), valuesIn(one));
	});
}
function valuesIn(expression) {
	const list = fieldOf(expression, "values")?.value;
	return list?.type === "seq" ? list.items.map(textOf) : [];
}
function holds(operator, value, wanted) {
	switch (operator) {
		case "In": return value !== void 0 && wanted.includes(value);
		case "NotIn": return value === void 0 || !wanted.includes(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: throw new Stop(`"${operator}" is not a valid pod selector operator`);
	}
}

// src/worlds/delivery/application-set/generators.ts
function generated$1(written, generation, outer = void 0, depth = 0) {
	if (depth > 2) throw new Stop("generators nested too deep");
	return kinds$1.flatMap((kind) => {
		const entry = fieldOf(written, kind);
		if (entry?.value.type !== "map") return [];
		const generator = outer === void 0 ? entry.value : interpolated(entry.value, outer, generation);
		const all = ofKind(kind, generator, entry, generation, depth);
		const template = fieldOf(generator, "template")?.value;
		return [{
			params: all.filter((params) => selects(fieldOf(written, "selector")?.value, params)),
			template: template?.type === "map" ? template : void 0
		}];
	});
}
const kinds$1 = [
	"list",
	"clusters",
	"git",
	"scmProvider",
	"clusterDecisionResource",
	"pullRequest",
	"matrix",
	"merge",
	"plugin"
];
function ofKind(kind, generator, entry, generation, depth) {
	const { rendering, open } = generation;
	switch (kind) {
		case "list": return listParams(generator, rendering);
		case "git": {
			const tree = generation.treeOf(textIn(generator, "repoURL"));
			const found = tree && gitParams(generator, tree, rendering);
			if (found === void 0) open(keyMark(entry));
			return found ?? [];
		}
		case "matrix": return matrixParams(generator, generation, depth);
		case "merge": {
			const sets = mapsIn(generator, "generators").map((one) => onlyOf(one, generation, void 0, depth));
			return mergedByKeys(sets, textsOf$1(generator, "mergeKeys"), rendering);
		}
		case "clusters":
		case "clusterDecisionResource":
			open(keyMark(entry));
			return [withValues({
				values: {},
				isOpen: true
			}, generator, rendering)];
		case "scmProvider":
		case "pullRequest":
		case "plugin":
			open(keyMark(entry));
			return [];
	}
}
function textsOf$1(node, field) {
	const list = fieldOf(node, field)?.value;
	return list?.type === "seq" ? list.items.flatMap((item) => textOf(item) ?? []) : [];
}
function listParams(list, { isGo }) {
	const elements = mapsIn(list, "elements").map((element) => toJson(element));
	const more = fieldOf(list, "elementsYaml")?.value;
	const read = more?.type === "scalar" && textOf(more) ? yamlIn(more) : void 0;
	if (more !== void 0 && textOf(more) && read?.type !== "seq") throw new Stop("elementsYaml is no list");
	const given = read?.type === "seq" ? read.items.map((item) => toJson(item)) : [];
	return [...elements.map((element) => isGo ? element : flatElement(element)), ...given].map((values) => {
		if (!isMap(values)) throw new Stop("an element is no mapping");
		return {
			values,
			isOpen: false
		};
	});
}
function flatElement(element) {
	const flat = Object.create(null);
	const put = (key, value) => {
		if (typeof value !== "string") throw new Stop("error parsing value as string");
		flat[key] = value;
	};
	for (const [key, value] of Object.entries(isMap(element) ? element : {})) if (key !== "values") put(key, value);
	else if (!isMap(value)) throw new Stop("error parsing values map");
	else for (const [inner, one] of Object.entries(value)) put(`values.${inner}`, one);
	return { ...flat };
}
function matrixParams(matrix, generation, depth) {
	const [first, second, ...others] = mapsIn(matrix, "generators");
	if (first === void 0 || second === void 0 || others.length > 0) throw new Stop("a matrix has two generators");
	const made = [];
	for (const a of onlyOf(first, generation, void 0, depth)) {
		for (const b of onlyOf(second, generation, a, depth)) made.push(combined(a, b, generation.rendering));
		if (made.length > mostParams) throw new Stop("more Applications than anybody has");
	}
	return made;
}
const mostParams = 1e4;
function onlyOf(generator, generation, outer, depth) {
	const [only, ...others] = generated$1(generator, generation, outer, depth + 1);
	if (only === void 0) throw new Stop("child generator generated no parameters");
	if (others.length > 0) throw new Stop("found more than one generator in matrix.Generators");
	return only.params;
}
function interpolated(generator, outer, { rendering }) {
	if (Object.keys(outer.values).length === 0) return generator;
	const values = fieldOf(generator, "values");
	const others = {
		...generator,
		entries: generator.entries.filter((entry) => entry !== values)
	};
	const result = renderedMap(others, outer, rendering);
	if (values?.value.type !== "map") return result;
	const own = values.value.entries.map((entry) => {
		const text = textOf(entry.value) ?? "";
		return {
			...entry,
			value: {
				...entry.value,
				type: "scalar",
				value: preResolved(text, outer, rendering)
			}
		};
	});
	return withEntry(result, {
		...values,
		value: {
			...values.value,
			entries: own
		}
	});
}
function preResolved(text, outer, rendering) {
	try {
		return renderedText(text, outer, {
			...rendering,
			failsWithoutKey: true
		});
	} catch (error) {
		if (error instanceof Stop && /no entry for key|can't evaluate field/.test(error.message)) return text;
		throw error;
	}
}
function gitSourcesIn(generators) {
	return generators.flatMap((generator) => {
		const git = fieldOf(generator, "git")?.value;
		const inner = ["matrix", "merge"].flatMap((kind) => mapsIn(fieldOf(generator, kind)?.value, "generators"));
		const patterns = ["directories", "files"].flatMap((field) => mapsIn(git, field).map((one) => textIn(one, "path")));
		return [...git === void 0 ? [] : [{
			repoURL: textIn(git, "repoURL"),
			patterns
		}], ...gitSourcesIn(inner)];
	});
}

// src/worlds/delivery/application-set/application-set.ts
function applicationSet(resource, repositories) {
	const { id, origin } = resource;
	const spec = specOf(resource);
	if (spec === void 0) return void 0;
	const problems = [];
	const generation = {
		rendering: renderingOf(spec),
		treeOf: (repoURL) => repositories.treeOf(repoURL, origin.source.path),
		open: (at) => {
			problems.push({
				message: "what a generator finds is not known",
				at,
				sort: "outside",
				mayChange: false
			});
		}
	};
	return {
		title: `ApplicationSet ${id.namespace === "" ? id.name : `${id.namespace}/${id.name}`}`,
		resource,
		resources: attempted(resource, spec, generation),
		problems
	};
}
function gitSourcesOf(resource) {
	return gitSourcesIn(mapsIn(specOf(resource), "generators"));
}
function specOf({ id, node }) {
	const spec = fieldOf(node, "spec")?.value;
	return id.group === "argoproj.io" && id.kind === "ApplicationSet" && spec?.type === "map" ? spec : void 0;
}
function renderingOf(spec) {
	const options = fieldOf(spec, "goTemplateOptions")?.value;
	const failsWithoutKey = options?.type === "seq" && options.items.some((option) => textOf(option) === "missingkey=error");
	return {
		isGo: isTrue$1(spec, "goTemplate"),
		failsWithoutKey
	};
}
function attempted(resource, spec, generation) {
	try {
		return mapsIn(spec, "generators").flatMap((generator) => generated$1(generator, generation).flatMap((one) => applicationsOf(resource, spec, generator, one, generation)));
	} catch (error) {
		if (error instanceof Stop) return [];
		throw error;
	}
}
function applicationsOf({ id, origin }, spec, generator, { params, template: own }, { rendering, open }) {
	const base = fieldOf(spec, "template")?.value;
	const template = base?.type === "map" ? own === void 0 ? base : under(own, base) : own;
	if (template === void 0) return [];
	const patch = fieldOf(spec, "templatePatch");
	return params.flatMap((one) => {
		if (patch !== void 0 && !isHarmless(patch.value, one, rendering)) {
			open(keyMark(patch));
			return [];
		}
		const rendered = renderedMap(template, one, rendering);
		const metadata = fieldOf(rendered, "metadata")?.value;
		const placed = withText(metadata?.type === "map" ? metadata : mapAt([], template), "namespace", id.namespace);
		const application = withText(withText({
			...rendered,
			entries: []
		}, "apiVersion", "argoproj.io/v1alpha1"), "kind", "Application");
		const body = fieldOf(rendered, "spec")?.value ?? mapAt([], template);
		const entries = [entryAt("metadata", placed, template), entryAt("spec", inCluster(body, generator), template)];
		return resourceOf({
			...application,
			entries: [...application.entries, ...entries]
		}, origin);
	});
}
function under(own, base) {
	const entries = own.entries.map((entry) => {
		const other = fieldOf(base, entry.key);
		if (other === void 0) return entry;
		const { value } = entry;
		if (value.type === "map" && other.value.type === "map") return {
			...entry,
			value: under(value, other.value)
		};
		return value.type === "scalar" && !textOf(value) ? other : entry;
	});
	const others = base.entries.filter(({ key }) => fieldOf(own, key) === void 0);
	return {
		...own,
		entries: [...entries, ...others]
	};
}
const harmless = /* @__PURE__ */ new Set([
	"syncPolicy",
	"ignoreDifferences",
	"info",
	"revisionHistoryLimit",
	"project"
]);
function isHarmless(patch, params, rendering) {
	const text = renderedText(textOf(patch) ?? "", params, rendering);
	if (text.trim() === "") return true;
	const read = yamlIn(scalarAt(text, patch));
	const spec = fieldOf(read, "spec")?.value;
	return read?.type === "map" && (spec === void 0 || spec.type === "map" && spec.entries.every(({ key }) => harmless.has(key)));
}
function inCluster(spec, generator) {
	const entry = fieldOf(spec, "destination");
	if (spec.type !== "map" || entry?.value.type !== "map") return spec;
	const found = selectorsIn(generator).map((selector) => JSON.stringify(toJson(selector)));
	const destination = ["server", "name"].reduce((result, key) => {
		const text = textIn(result, key);
		return text.includes("{{") ? withText(result, key, [text, ...found].join(" ")) : result;
	}, entry.value);
	return withEntry(spec, {
		...entry,
		value: destination
	});
}
function selectorsIn(generator) {
	const own = nodeAt(generator, "clusters", "selector");
	const inner = ["matrix", "merge"].flatMap((kind) => mapsIn(fieldOf(generator, kind)?.value, "generators"));
	return [...own === void 0 ? [] : [own], ...inner.flatMap(selectorsIn)];
}

// src/worlds/delivery/clusters.ts
function clustersOf(roots) {
	const clusters = [];
	const byPlace = roots.map((root) => ({
		root,
		place: folderOf(root.place).replace(/(?:^|\/)flux-system$/, "")
	})).sort((a, b) => a.place.length - b.place.length || (a.place < b.place ? -1 : 1));
	for (const { root, place } of byPlace) {
		const known = clusters.find((cluster) => cluster.place === place || isBelow(place, cluster.place));
		if (known === void 0) clusters.push({
			place,
			roots: [root]
		});
		else known.roots.push(root);
	}
	return clusters.map(({ place, roots: own }) => ({
		name: place || ".",
		roots: own
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}

// src/worlds/delivery/config-maps.ts
var ConfigMaps = class {
	filesWith;
	built;
	kustomizer;
	constructor(filesWith, built, kustomizer) {
		this.filesWith = filesWith;
		this.kustomizer = kustomizer;
		const placed = built.flatMap(({ file, resources }) => resources.filter(isConfigMap).map((resource) => ({
			place: file.path,
			resource
		})));
		this.built = groupBy(placed, ({ resource }) => resource.id.name);
	}
	named(name) {
		return [...this.filesWith(name).flatMap((source) => {
			const resources = this.kustomizer.resourcesOf(source);
			if (resources instanceof Refusal) return [];
			return resources.filter((one) => isConfigMap(one) && one.id.name === name).map((resource) => ({
				place: source.path,
				resource
			}));
		}), ...this.built.get(name) ?? []];
	}
};
function isConfigMap({ id }) {
	return id.kind === "ConfigMap" && id.group === "";
}

// src/worlds/delivery/delivery.ts
function isMaking(asked) {
	return "problems" in asked;
}

// src/worlds/delivery/folder.ts
function kustomizationOf(folder, { path: { at }, resource: { origin }, reads, takes }, kustomizer) {
	const found = reads === "files" ? void 0 : kustomizer.load(folder);
	if (found instanceof Refusal) return found;
	if (found !== void 0) return found;
	if (reads === "kustomization") return new Refusal("unable to find a kustomization", at);
	const items = (takes === void 0 ? gatheredIn(folder, kustomizer.files) : takenIn(folder, takes, kustomizer.files)).map((path) => scalarAt(path, at));
	const { start, end, source } = at;
	return {
		path: folder,
		folder,
		kind: "Kustomization",
		node: mapAt([listOf("resources", items, at)], at),
		manifest: {
			source,
			start,
			end,
			document: origin.document,
			at: [],
			apiVersion: "kustomize.config.k8s.io/v1beta1",
			kind: "Kustomization"
		}
	};
}
function listOf(key, items, { source, start, end }) {
	return entryAt(key, {
		type: "seq",
		items,
		source,
		start,
		end
	}, {
		source,
		start,
		end
	});
}
function takenIn(folder, takes, files) {
	return belowIn(folder, files).filter((path) => takes(path, () => {
		const file = files.read(joinPath(folder, path));
		return file !== void 0 && "text" in file ? file.text : "";
	}));
}
function belowIn(folder, files) {
	return files.below(folder).map((path) => inside(folder, path));
}
function inside(folder, path) {
	return folder === "" ? path : path.slice(folder.length + 1);
}
function gatheredIn(folder, files) {
	const all = belowIn(folder, files);
	const built = all.filter((path) => kustomizationNames.includes(baseName(path))).map(folderOf);
	const outermost = built.filter((one) => !built.some((other) => other !== one && isBelow(one, other)));
	const plain = all.filter((path) => /\.ya?ml$/.test(path) && !outermost.some((one) => isBelow(path, one)));
	return [.../* @__PURE__ */ new Set([...outermost, ...plain])].sort();
}

// src/worlds/delivery/deliverer.ts
var Deliverer = class {
	kustomizer;
	repositories;
	askedIn;
	configMaps;
	built = /* @__PURE__ */ new Map();
	constructor(kustomizer, repositories, askedIn, configMaps) {
		this.kustomizer = kustomizer;
		this.repositories = repositories;
		this.askedIn = askedIn;
		this.configMaps = configMaps;
	}
	build(delivery) {
		const { node } = delivery;
		if (!this.built.has(node)) this.built.set(node, this.buildNew(delivery));
		return this.built.get(node);
	}
	placesOf(asked) {
		if (isMaking(asked)) return this.askedIn(asked.resources).flatMap((one) => this.placesOf(one));
		const { kustomizations = [], files = [] } = this.build(asked) ?? {};
		return [...kustomizations, ...files];
	}
	buildNew(delivery) {
		const folder = this.repositories.folderOf(delivery);
		if (folder === void 0 || this.isMadeElsewhere(folder, delivery)) return void 0;
		const file = kustomizationOf(folder, delivery, this.kustomizer);
		const asked = file instanceof Refusal ? void 0 : delivery.asked(file);
		return asked && this.kustomizer.buildAs(asked);
	}
	isMadeElsewhere(folder, { takes, reads, name }) {
		if (takes === void 0) return false;
		return [
			".argocd-source.yaml",
			`.argocd-source-${name}.yaml`,
			...reads === "either" ? ["Chart.yaml"] : []
		].some((file) => this.kustomizer.files.read(joinPath(folder, file)) !== void 0);
	}
	unitsOf(cluster) {
		const units = this.pass(cluster, []);
		const brought = units.flatMap(({ resources }) => resources.filter(isConfigMap));
		const named = units.flatMap(({ asked }) => isMaking(asked) ? [] : asked.variables?.from ?? []);
		const names = new Set(named.map(({ name }) => name));
		return brought.some(({ id }) => names.has(id.name)) ? this.pass(cluster, brought) : units;
	}
	pass({ name: cluster, roots }, brought) {
		const units = [];
		const tracking = trackingIn(this.configMaps);
		const configMapsNamed = (wanted) => [...this.configMaps.named(wanted).filter(({ place }) => cluster === "." || isBelow(place, cluster)).map(({ resource }) => resource), ...brought.filter(({ id }) => id.name === wanted)];
		const seen = /* @__PURE__ */ new Set();
		const waiting = roots.map(({ asked }) => asked);
		for (const asked of waiting) {
			if (seen.has(asked.title)) continue;
			seen.add(asked.title);
			const unit = isMaking(asked) ? madeUnit(asked, cluster) : this.unitOf(asked, cluster, {
				variables: variablesOf$1(asked, configMapsNamed),
				tracking
			});
			if (unit === void 0) continue;
			units.push(unit);
			waiting.push(...this.askedIn(unit.resources));
		}
		return units;
	}
	unitOf(delivery, cluster, given) {
		const built = this.build(delivery);
		if (built === void 0) return void 0;
		const { file, problems, charts } = built;
		const kustomizations = built.kustomizations.filter((path) => path !== file.folder);
		const { destination } = delivery;
		return {
			asked: delivery,
			cluster: destination === void 0 ? cluster : `${cluster} (${destination})`,
			name: file.folder,
			...delivery.after(built.resources, given),
			problems,
			kustomizations,
			charts
		};
	}
};
function madeUnit(asked, cluster) {
	const { resources, problems, resource } = asked;
	return {
		asked,
		cluster,
		name: resource.origin.source.path,
		resources,
		problems,
		kustomizations: [],
		charts: [],
		stops: []
	};
}
function variablesOf$1({ variables, namespace }, configMapsNamed) {
	if (variables === void 0) return void 0;
	const values = /* @__PURE__ */ new Map();
	let isOpen = false;
	for (const { kind, name } of variables.from) {
		const found = kind === "ConfigMap" ? configMapsNamed(name).find(({ id }) => id.namespace === namespace) : void 0;
		if (found === void 0) isOpen = true;
		else for (const [key, value] of textsOf(found)) values.set(key, value);
	}
	for (const [key, value] of variables.inline) values.set(key, value);
	return {
		values,
		isOpen
	};
}
function textsOf({ node }) {
	return sortedEntries(fieldOf(node, "data")?.value).map(({ key, value }) => [key, (textOf(value) ?? "").replaceAll("\n", "")]);
}

// src/worlds/delivery/flux-kustomization.ts
const replacing = {
	targetNamespace: "namespace",
	namePrefix: "namePrefix",
	nameSuffix: "nameSuffix"
};
function askedByFlux(node, spec) {
	let result = node;
	for (const [field, own] of Object.entries(replacing)) {
		const entry = fieldOf(spec, field);
		if (entry !== void 0 && textOf(entry.value)) result = withEntry(result, {
			...entry,
			key: own
		});
	}
	result = withAdded(result, spec, "patches", (item) => item);
	result = withAdded(result, spec, "components", (item) => item);
	result = withAdded(result, spec, "patchesStrategicMerge", asText);
	result = withAdded(result, spec, "patchesJson6902", withPatchAsText);
	return withImages(result, spec);
}
function withAdded(node, spec, field, form) {
	const entry = fieldOf(spec, field);
	return entry?.value.type === "seq" ? withItems(node, entry, entry.value.items.map(form)) : node;
}
function asText(item) {
	return item.type === "scalar" ? item : scalarAt(JSON.stringify(toJson(item)), item);
}
function withPatchAsText(item) {
	const patch = fieldOf(item, "patch");
	if (item.type !== "map" || patch === void 0) return item;
	return withEntry(item, {
		...patch,
		value: asText(patch.value)
	});
}
function withImages(node, spec) {
	const entry = fieldOf(spec, "images");
	if (entry?.value.type !== "seq") return node;
	const images = [...mapsIn(node, "images")];
	for (const image of mapsIn(spec, "images")) {
		const at = images.findIndex((one) => textIn(one, "name") === textIn(image, "name"));
		const before = images[at];
		if (before === void 0) images.push(image);
		else images[at] = merged$2(before, image);
	}
	return withList(node, entry, images);
}
function merged$2(before, image) {
	const says = (field) => textIn(image, field) !== "";
	const base = says("newTag") || says("digest") ? withoutKey(withoutKey(before, "newTag"), "digest") : before;
	return [
		"newName",
		"newTag",
		"digest"
	].reduce((result, field) => {
		const entry = fieldOf(image, field);
		return entry === void 0 || !says(field) ? result : withEntry(result, entry);
	}, base);
}

// src/worlds/delivery/envsubst-functions.ts
function applied(operator, value, args) {
	const known = knownOperators[operator];
	if (known === void 0 || operator === "#" && args.length === 0) return operator === "#" ? given(String(bytes(value).length)) : withDefault(value, args);
	if (args.some(({ isKnown }) => !isKnown)) return void 0;
	return given(known(value, ...args.map(({ text }) => text)));
}
function given(text) {
	return {
		text,
		isKnown: true
	};
}
function withDefault(value, args) {
	if (value !== "" || args.length === 0) return given(value);
	return {
		text: args.map(({ text }) => text).join(""),
		isKnown: args.every(({ isKnown }) => isKnown)
	};
}
const knownOperators = {
	",": (value) => firstChanged(value, (first) => first.toLowerCase()),
	",,": (value) => value.toLowerCase(),
	"^": (value) => firstChanged(value, (first) => first.toUpperCase()),
	"^^": (value) => value.toUpperCase(),
	"#": (value, pattern = "") => withoutStart(value, pattern, shortest),
	"##": (value, pattern = "") => withoutStart(value, pattern, longest),
	"%": (value, pattern = "") => reversed(withoutStart(reversed(value), reversed(pattern), shortest)),
	"%%": (value, pattern = "") => reversed(withoutStart(reversed(value), reversed(pattern), longest)),
	":": substring,
	"/": (value, old = "", by = "") => value.replace(old, () => by),
	"//": (value, old = "", by = "") => value.replaceAll(old, () => by),
	"/#": (value, old = "", by) => by !== void 0 && value.startsWith(old) ? by + value.slice(old.length) : value,
	"/%": (value, old = "", by) => by !== void 0 && value.endsWith(old) ? value.slice(0, value.length - old.length) + by : value
};
function firstChanged(value, change) {
	const [first = ""] = value;
	return change(first) + value.slice(first.length);
}
const shell = {
	crossesFolders: true,
	not: "^",
	hasAlternatives: false
};
function withoutStart(value, pattern, pick) {
	const matches = shellPattern(pattern, shell);
	if (matches === void 0) return value;
	const lengths = Array.from({ length: value.length }, (_, i) => i + 1).filter((length) => matches.test(value.slice(0, length)));
	return value.slice(pick(lengths) ?? 0);
}
function shortest(lengths) {
	return lengths[0];
}
function longest(lengths) {
	return lengths.at(-1);
}
function reversed(text) {
	return [...text].reverse().join("");
}
function bytes(text) {
	return new TextEncoder().encode(text);
}
function substring(value, position = "", length) {
	const all = bytes(value);
	const start = whole(position);
	const count = length === void 0 ? all.length : whole(length);
	if (start === void 0 || count === void 0) return value;
	const from = start < 0 ? Math.max(0, all.length + start) : start;
	const end = count < 0 ? all.length + count : from + count;
	return new TextDecoder().decode(all.slice(from, Math.max(from, end)));
}
function whole(text) {
	return /^[+-]?\d+$/.test(text) ? Number(text) : void 0;
}

// src/worlds/delivery/envsubst-scanner.ts
var EnvsubstScanner = class {
	chars;
	at = 0;
	read = "";
	escapesSlash = false;
	outermost = 0;
	depth = 0;
	constructor(text) {
		this.chars = [...text];
	}
	get text() {
		return this.read;
	}
	get position() {
		return this.at;
	}
	written(start, end) {
		return this.chars.slice(start, end).join("");
	}
	peek(ahead = 0) {
		return this.chars[this.at + ahead] ?? "";
	}
	scan(mode) {
		const char = this.peek();
		this.read = "";
		if (char === "") return "end";
		if (mode.open && this.opens()) {
			this.at += 2;
			return "open";
		}
		if (mode.close && char === "}") {
			this.at += 1;
			return "close";
		}
		return mode.text !== void 0 && this.scanText(mode.text, mode) ? "text" : "other";
	}
	scanText(accept, { open, escapes }) {
		let count = 0;
		for (let char = this.peek(); char !== ""; char = this.peek()) {
			if (count > 0 && open && this.opens()) break;
			const isEscape = escapes === true && this.isEscape();
			if (!isEscape && !accept(char, count + 1)) break;
			this.read += isEscape ? this.peek(1) : char;
			this.at += isEscape ? 2 : 1;
			count += 1;
		}
		return count > 0;
	}
	opens() {
		return this.peek() === "$" && this.peek(1) === "{";
	}
	isEscape() {
		const [char, next] = [this.peek(), this.peek(1)];
		return char === "$" ? next === "$" : this.escapesSlash && char === "\\" && (next === "/" || next === "\\");
	}
};

// src/worlds/delivery/envsubst.ts
var BadSubstitution = class extends Error {};
function parseEnvsubst(text) {
	return parsed(new EnvsubstScanner(text));
}
function badSubstitution(text) {
	if (parseEnvsubst(`${text}\n}`) !== void 0) return void 0;
	const scanner = new EnvsubstScanner(text);
	if (parsed(scanner) !== void 0) return void 0;
	return /^[^\n}]*\}?/.exec(scanner.written(scanner.outermost, text.length))?.[0];
}
function parsed(scanner) {
	try {
		return parseAny(scanner);
	} catch (error) {
		if (error instanceof BadSubstitution) return void 0;
		throw error;
	}
}
function evaluateEnvsubst(template, lookup) {
	return evaluated(template, lookup).text;
}
function evaluated(template, lookup) {
	const parts = template.map((part) => typeof part === "string" ? {
		text: part,
		isKnown: true
	} : ofVariable(part, lookup));
	return {
		text: parts.map(({ text }) => text).join(""),
		isKnown: parts.every(({ isKnown }) => isKnown)
	};
}
function ofVariable({ name, operator, args, written }, lookup) {
	const value = lookup(name);
	if (typeof value === "object" || value === void 0 && !defaulting.has(operator)) return {
		text: written,
		isKnown: false
	};
	const given = args.map((arg) => evaluated(arg, lookup));
	return applied(operator, typeof value === "string" ? value : "", given) ?? {
		text: written,
		isKnown: false
	};
}
const defaulting = /* @__PURE__ */ new Set([
	"=",
	":=",
	":-",
	":?",
	":+"
]);
function parseAny(scanner) {
	const parts = [];
	for (;;) {
		scanner.escapesSlash = false;
		const token = scanner.scan({
			text: () => true,
			open: true,
			escapes: true
		});
		if (token === "text") parts.push(scanner.text);
		else if (token === "open") {
			scanner.outermost = scanner.position - 2;
			parts.push(parseVariable(scanner));
		} else if (token === "end") return parts;
		else throw new BadSubstitution();
	}
}
const mostNested = 100;
function parseVariable(scanner) {
	const start = scanner.position - 2;
	scanner.escapesSlash = true;
	if (++scanner.depth > mostNested) throw new BadSubstitution();
	const parsed = parseInner(scanner);
	scanner.depth -= 1;
	return {
		...parsed,
		written: scanner.written(start, scanner.position)
	};
}
function parseInner(scanner) {
	if (scanner.peek() === "#") {
		const operator = take(scanner, { text: (char, i) => char === "#" && i === 1 });
		return close(scanner, {
			name: take(scanner, { text: isNameChar }),
			operator,
			args: []
		});
	}
	const name = take(scanner, { text: isNameChar });
	switch (scanner.peek()) {
		case ":": return /^[-=?+]$/.test(scanner.peek(1)) ? parseDefault(scanner, name) : parseSubstring(scanner, name);
		case "=": return parseDefault(scanner, name);
		case ",":
		case "^": return close(scanner, {
			name,
			operator: take(scanner, { text: isCasing }),
			args: []
		});
		case "/": return parseReplacement(scanner, name);
		case "#":
		case "%": {
			const sign = scanner.peek();
			return close(scanner, {
				name,
				operator: take(scanner, { text: (char, i) => char === sign && i < 3 }),
				args: [parameter(scanner, isInside)]
			});
		}
		default: return close(scanner, {
			name,
			operator: "",
			args: []
		});
	}
}
function parseDefault(scanner, name) {
	const isShort = scanner.peek() === "=";
	const operator = take(scanner, { text: (char, i) => i === 1 ? char === (isShort ? "=" : ":") : i === 2 && !isShort && /[-=?+]/.test(char) });
	const args = [];
	while (scanner.peek() !== "}") args.push(parameter(scanner, isInside));
	return close(scanner, {
		name,
		operator,
		args
	});
}
function parseSubstring(scanner, name) {
	const operator = take(scanner, { text: (char, i) => char === ":" && i === 1 });
	const position = parameter(scanner, (char) => char !== ":" && char !== "}");
	const token = scanner.scan({
		text: (char) => char === ":",
		close: true
	});
	if (token === "close") return {
		name,
		operator,
		args: [position]
	};
	if (token !== "text") throw new BadSubstitution();
	return close(scanner, {
		name,
		operator,
		args: [position, parameter(scanner, isInside)]
	});
}
function parseReplacement(scanner, name) {
	const operator = take(scanner, { text: (char, i) => i === 1 && char === "/" || i === 2 && /[/#%]/.test(char) });
	const pattern = parameter(scanner, (char) => char !== "/", true);
	take(scanner, { text: (char) => char === "/" });
	if (scanner.peek() === "}") return close(scanner, {
		name,
		operator,
		args: [pattern]
	});
	return close(scanner, {
		name,
		operator,
		args: [pattern, parameter(scanner, isInside, true)]
	});
}
function parameter(scanner, text, escapes = false) {
	const token = scanner.scan({
		text,
		open: true,
		...escapes ? { escapes } : {}
	});
	if (token === "open") return [parseVariable(scanner)];
	if (token === "text") return [scanner.text];
	throw new BadSubstitution();
}
function take(scanner, mode) {
	if (scanner.scan(mode) !== "text") throw new BadSubstitution();
	return scanner.text;
}
function close(scanner, parsed) {
	if (scanner.scan({ close: true }) !== "close") throw new BadSubstitution();
	return parsed;
}
function isInside(char) {
	return char !== "}";
}
function isNameChar(char) {
	return /^[\p{L}\p{Nd}_]$/u.test(char);
}
function isCasing(char, i) {
	return (char === "," || char === "^") && i < 3;
}

// src/worlds/delivery/substitution-stops.ts
function nameStop(entry) {
	return {
		message: `takes "${entry.key}" for no name of a variable: it has to match ^[_[:alpha:]][_[:alpha:][:digit:]]*$`,
		help: "name it with letters, digits and \"_\"",
		at: keyMark(entry),
		isSure: true
	};
}
const help = "write \"$${\" for what is no variable of Flux, or annotate the object with \"kustomize.toolkit.fluxcd.io/substitute: disabled\"";
function textStop({ node, id }, isSure) {
	const refused = refusedIn(node);
	if (refused === void 0) return [];
	const { words, at } = refused;
	const object = `${id.kind} ${id.namespace === "" ? "" : `${id.namespace}/`}${id.name}`;
	return [{
		message: `cannot read ${id.kind === "Secret" ? "a text" : `"${words.length > 40 ? `${words.slice(0, 37)}...` : words}"`} in ${object} as a variable`,
		help,
		at: within(at, words),
		isSure
	}];
}
function refusedIn(node) {
	if (node.type === "scalar") return typeof node.value === "string" ? refusedText(node.value, node) : void 0;
	if (node.type === "seq") return firstOf(node.items, refusedIn);
	return firstOf(node.entries, (entry) => refusedText(entry.key, keyMark(entry)) ?? refusedIn(entry.value));
}
function refusedText(text, at) {
	const words = text.includes("$") ? badSubstitution(text) : void 0;
	return words === void 0 ? void 0 : {
		words,
		at
	};
}
function firstOf(all, find) {
	for (const one of all) {
		const found = find(one);
		if (found !== void 0) return found;
	}
}
function within(mark, words) {
	const { source, start, end } = mark;
	const at = source.text.slice(start, end).indexOf(words);
	return at < 0 ? mark : {
		source,
		start: start + at,
		end: start + at + words.length
	};
}

// src/worlds/delivery/substitute.ts
const disabled = "kustomize.toolkit.fluxcd.io/substitute";
function substituted(resources, variables, inline) {
	const names = [...variables.values.keys()];
	if (names.length === 0 && !variables.isOpen) return {
		resources,
		stops: []
	};
	if (!names.every(isName)) return {
		resources,
		stops: inline.filter(({ key }) => !isName(key)).map(nameStop)
	};
	const stops = [];
	return {
		resources: resources.map((resource) => {
			if (!holdsDollar(resource.node) || isLeftAlone(resource.node)) return resource;
			const node = replaced$1(resource.node, variables);
			if (node?.type === "map") return withNode(resource, node);
			stops.push(...textStop(resource, names.length > 0));
			return resource;
		}),
		stops
	};
}
function isName(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function isLeftAlone(node) {
	const metadata = fieldOf(node, "metadata")?.value;
	return ["labels", "annotations"].some((field) => textOf(fieldOf(fieldOf(metadata, field)?.value, disabled)?.value) === "disabled");
}
function holdsDollar(node) {
	if (node.type === "scalar") return typeof node.value === "string" && node.value.includes("$");
	if (node.type === "seq") return node.items.some(holdsDollar);
	return node.entries.some(({ key, value }) => key.includes("$") || holdsDollar(value));
}
function replaced$1(node, variables) {
	if (node.type === "scalar") return replacedScalar$1(node, variables);
	if (node.type === "seq") {
		const items = node.items.map((item) => replaced$1(item, variables));
		if (items.every((item, i) => item === node.items[i])) return node;
		return items.every((item) => item !== void 0) ? seqAt(items, node) : void 0;
	}
	const entries = node.entries.map((entry) => {
		const key = replacedText(entry.key, variables);
		const value = replaced$1(entry.value, variables);
		if (key === entry.key && value === entry.value) return entry;
		return key === void 0 || value === void 0 ? void 0 : entryWith(entry, value, key);
	});
	if (entries.every((entry, i) => entry === node.entries[i])) return node;
	return entries.every((entry) => entry !== void 0) ? mapAt(entries, node) : void 0;
}
function replacedScalar$1(node, variables) {
	if (typeof node.value !== "string") return node;
	const text = replacedText(node.value, variables);
	if (text === void 0 || text === node.value) return text === void 0 ? void 0 : node;
	if (text.includes("\n") || text.includes("${") || needsQuotes(node.value)) return scalarAt(text, node);
	const { root } = parseDocument(`value: ${text}\n`, 0, text.length + 8, defaultLimits);
	const value = root?.type === "map" ? root.entries[0]?.value : void 0;
	return value === void 0 ? scalarAt(text, node) : marked(value, node);
}
function needsQuotes(text) {
	return /^[-?:,[\]{}#&*!|>'"%@`\s]|:\s|\s#|:$|\s$/.test(text);
}
function replacedText(text, { values, isOpen }) {
	if (!text.includes("$")) return text;
	const template = parseEnvsubst(text);
	if (template === void 0) return void 0;
	return evaluateEnvsubst(template, (name) => values.get(name) ?? (isOpen ? { isOpen } : void 0));
}

// src/worlds/delivery/flux.ts
const fluxGroup = "kustomize.toolkit.fluxcd.io";
function fluxDelivery(resource) {
	const { id, node } = resource;
	const spec = fieldOf(node, "spec")?.value;
	if (id.group !== "kustomize.toolkit.fluxcd.io" || id.kind !== "Kustomization" || spec?.type !== "map") return void 0;
	const sourceRef = fieldOf(spec, "sourceRef")?.value;
	const isPart = fieldOf(spec, "path") === void 0 && fieldOf(spec, "interval") === void 0;
	if (sourceRef === void 0 || isPart) return void 0;
	const { namespace, name } = id;
	const at = fieldOf(spec, "path")?.value ?? sourceRef;
	const source = `${textIn(sourceRef, "kind")} ${textIn(sourceRef, "namespace") || namespace}/${textIn(sourceRef, "name")}`;
	return {
		title: `Kustomization ${namespace === "" ? name : `${namespace}/${name}`}`,
		namespace,
		name,
		resource,
		node: spec,
		path: {
			text: insideOf(textIn(spec, "path")),
			at
		},
		destination: clusterOf(spec),
		reads: "either",
		takes: void 0,
		source,
		isBootstrap: source.endsWith(" flux-system/flux-system"),
		asked: (file) => ({
			...file,
			node: askedByFlux(file.node, spec)
		}),
		after: (resources, { variables }) => {
			const filled = variables === void 0 ? {
				resources,
				stops: []
			} : substituted(resources, variables, inlineIn$1(spec));
			return {
				...filled,
				resources: owned(withCommonMetadata(filled.resources, spec), resource)
			};
		},
		variables: variablesOf(spec)
	};
}
function insideOf(path) {
	return fromRoot(path).replace(/^(?:\.\.(?:\/|$))+/, "");
}
function clusterOf(spec) {
	const kubeConfig = fieldOf(spec, "kubeConfig")?.value;
	const name = ["secretRef", "configMapRef"].map((field) => textOf(nodeAt(kubeConfig, field, "name")));
	return name[0] ?? name[1];
}
function withCommonMetadata(resources, spec) {
	return ["labels", "annotations"].reduce((all, field) => addPairs(all, nodeAt(spec, "commonMetadata", field), [inMetadata(field)]), resources);
}
function inMetadata(field) {
	return {
		group: "",
		version: "",
		kind: "",
		path: `metadata/${field}`,
		create: true
	};
}
function owned(resources, { id, node }) {
	const name = fieldOf(fieldOf(node, "metadata")?.value, "name");
	if (name === void 0) return resources;
	const mark = keyMark(name);
	const pairs = ["name", "namespace"].map((field) => entryAt(`${fluxGroup}/${field}`, scalarAt(field === "name" ? id.name : id.namespace, name.value), mark));
	return addPairs(resources, mapAt(pairs, mark), [inMetadata("labels")]);
}
function inlineIn$1(spec) {
	return sortedEntries(nodeAt(spec, "postBuild", "substitute"));
}
function variablesOf(spec) {
	const postBuild = fieldOf(spec, "postBuild")?.value;
	if (postBuild?.type !== "map") return void 0;
	const inline = inlineIn$1(spec).map(({ key, value }) => [key, (textOf(value) ?? "").replaceAll("\n", "")]);
	const from = mapsIn(postBuild, "substituteFrom").map((one) => ({
		kind: textIn(one, "kind"),
		name: textIn(one, "name")
	}));
	return {
		inline: new Map(inline),
		from
	};
}

// src/worlds/delivery/deliver.ts
function deliver({ asking: files, withConfigMap }, built, kustomizer) {
	const sets = [...files.map((source) => ({
		place: source.path,
		resources: resourcesIn(source, kustomizer)
	})), ...built.map(({ file, resources }) => ({
		place: file.path,
		resources: resources.filter(mayAsk)
	}))];
	const repositories = new Repositories(kustomizer.files);
	learnFrom(sets.flatMap(({ resources }) => resources), repositories);
	const askedIn = asking(repositories);
	const all = sets.flatMap(({ place, resources }) => askedIn(resources).map((asked) => ({
		asked,
		place
	})));
	if (all.length === 0) return [];
	const deliverer = new Deliverer(kustomizer, repositories, askedIn, new ConfigMaps(withConfigMap, built, kustomizer));
	return clustersOf(rootsOf(all, deliverer)).flatMap((cluster) => deliverer.unitsOf(cluster));
}
function learnFrom(resources, repositories) {
	const sets = resources.map((resource) => ({
		resource,
		sources: gitSourcesOf(resource)
	}));
	for (const { resource, sources } of sets) {
		for (const delivery of deliveriesOf(resource)) repositories.learn(delivery);
		for (const { repoURL, patterns } of sources) repositories.learnPatterns(repoURL, patterns, resource.origin.source.path);
	}
	for (const { resource } of sets.filter(({ sources }) => sources.length === 0)) {
		const made = applicationSet(resource, repositories)?.resources ?? [];
		for (const delivery of made.flatMap(deliveriesOf)) repositories.learn(delivery);
	}
}
function resourcesIn(source, kustomizer) {
	const resources = kustomizer.resourcesOf(source);
	return resources instanceof Refusal ? [] : resources.filter(mayAsk);
}
function mayAsk({ id: { group } }) {
	return group === "kustomize.toolkit.fluxcd.io" || group === "argoproj.io";
}
function deliveriesOf(resource) {
	const flux = fluxDelivery(resource);
	return flux === void 0 ? argoDeliveries(resource) : [flux];
}
function asking(repositories) {
	const makings = /* @__PURE__ */ new Map();
	const makingOf = (resource) => {
		const { node } = resource;
		if (!makings.has(node)) makings.set(node, applicationSet(resource, repositories));
		return makings.get(node);
	};
	return (resources) => resources.filter(mayAsk).flatMap((resource) => {
		const making = makingOf(resource);
		return making === void 0 ? deliveriesOf(resource).filter((one) => repositories.isOwn(one)) : [making];
	});
}
function rootsOf(all, deliverer) {
	const at = /* @__PURE__ */ new Map();
	for (const one of all) at.set(one.place, [...at.get(one.place) ?? [], one]);
	const brings = ({ asked }) => [...new Set(deliverer.placesOf(asked))].flatMap((path) => at.get(path) ?? []);
	const brought = new Set(all.flatMap((one) => brings(one).filter((other) => other !== one)));
	const reached = /* @__PURE__ */ new Set();
	const reach = (root) => {
		const waiting = [root];
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
			if (reached.has(next)) continue;
			reached.add(next);
			waiting.push(...brings(next));
		}
	};
	const roots = all.filter((one) => !brought.has(one));
	roots.forEach(reach);
	for (const one of all) {
		if (reached.has(one)) continue;
		roots.push(one);
		reach(one);
	}
	return roots;
}

// src/worlds/kustomize/crds.ts
function fieldsOfCrds(definitions) {
	const found = {
		commonAnnotations: [],
		commonLabels: [],
		namePrefix: [],
		nameReference: []
	};
	for (const { key, value } of definitions.entries) {
		const isType = [
			"kind",
			"apiVersion",
			"metadata"
		].every((name) => propertyOf(value, name) !== void 0);
		const kind = key.slice(key.lastIndexOf(".") + 1);
		if (isType) walk(definitions, key, {
			group: "",
			version: "",
			kind
		}, [], found, /* @__PURE__ */ new Set());
	}
	return found;
}
function walk(definitions, type, gvk, path, found, above) {
	if (above.has(type)) return;
	for (const { key, value } of sortedEntries(propertiesOf(fieldOf(definitions, type)?.value))) {
		const at = [...path, key];
		const spec = (...more) => ({
			...gvk,
			path: [...at, ...more].join("/"),
			create: false
		});
		const says = (name) => textOf(fieldOf(value, `x-kubernetes-${name}`)?.value);
		if (says("annotation") !== void 0) found.commonAnnotations.push(spec());
		if (says("label-selector") !== void 0) found.commonLabels.push(spec());
		if (says("identity") !== void 0) found.namePrefix.push(spec());
		const [version, kind] = [says("object-ref-api-version"), says("object-ref-kind")];
		if (version !== void 0 && kind !== void 0) found.nameReference.push({
			group: "",
			version,
			kind,
			fields: [spec(says("object-ref-name-key") ?? "name")]
		});
		const ref = textOf(fieldOf(value, "$ref")?.value);
		if (ref !== void 0) walk(definitions, ref, gvk, at, found, /* @__PURE__ */ new Set([...above, type]));
	}
}
function propertiesOf(definition) {
	const schema = fieldOf(definition, "Schema") ?? fieldOf(definition, "schema");
	return fieldOf(schema?.value, "properties")?.value;
}
function propertyOf(definition, name) {
	return fieldOf(propertiesOf(definition), name)?.value;
}

// src/worlds/kustomize/configurations.ts
function configOf({ node, folder }, files, report) {
	let config = defaultConfig;
	const read = (field, fieldsIn) => {
		for (const item of textsIn(node, field)) try {
			for (const document of readDocuments(files.need(folder, item.text, item), files.parsed)) if (document.node.type === "map") config = withFields(config, fieldsIn(document.node));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			report(new Refusal(error.message, error.at ?? item, error.sort));
		}
	};
	read("configurations", fieldsOfConfiguration);
	read("crds", fieldsOfCrds);
	return config;
}
function fieldsOfConfiguration(node) {
	const lists = fieldLists.map((name) => [name, mapsIn(node, name).map(fieldSpecOf)]);
	const nameReference = mapsIn(node, "nameReference").map((one) => ({
		group: textIn(one, "group"),
		version: textIn(one, "version"),
		kind: textIn(one, "kind"),
		fields: mapsIn(one, "fieldSpecs").map(fieldSpecOf)
	}));
	return {
		...Object.fromEntries(lists),
		nameReference
	};
}
function withFields(config, added) {
	const lists = Object.fromEntries(fieldLists.map((name) => [name, mergeFields(config[name], added[name] ?? [])]));
	const before = {
		...defaultConfig,
		...lists,
		nameReference: config.nameReference
	};
	return mergeConfigs(before, {
		...before,
		nameReference: added.nameReference ?? []
	});
}
function hasOwnSchema({ node }) {
	return fieldOf(fieldOf(node, "openapi")?.value, "path") !== void 0;
}

// src/worlds/kustomize/absorb.ts
function absorbed(resources, made) {
	const matches = byAnyId(resources, (id) => isSame(id, made.id));
	const [old] = matches;
	const isForOther = made.behavior === "merge" || made.behavior === "replace";
	if (matches.length > 1) throw new Refusal(`found multiple objects that could accept merge of ${shownId(made.id)}`);
	if (old === void 0) {
		if (isForOther) throw new Refusal(`id ${shownId(made.id)} does not exist; cannot merge or replace`, void 0, "absent");
		return [...resources, made];
	}
	if (!isForOther) throw new Refusal(`id ${shownId(made.id)} exists; can not use behavior: '${made.behavior ?? "unspecified"}', behavior must be merge or replace`);
	const taken = inPlaceOf(old, made.behavior === "merge" ? withData(old, made) : made.node);
	const isPartial = made.isPartial || made.behavior === "merge" && old.isPartial;
	const result = changed(taken, {
		addsHash: old.addsHash && made.addsHash,
		isPartial
	});
	return resources.map((one) => one === old ? result : one);
}
function inPlaceOf(old, node) {
	const metadata = fieldOf(node, "metadata");
	const before = nodeAt(old.node, "metadata");
	if (metadata?.value.type !== "map" || before?.type !== "map") return old;
	let value = metadata.value;
	for (const key of ["labels", "annotations"]) {
		const merged = mergedMap(fieldOf(before, key), fieldOf(value, key));
		if (merged !== void 0) value = withEntry(value, merged);
	}
	for (const key of ["name", "namespace"]) {
		const entry = fieldOf(before, key);
		value = entry === void 0 ? withoutKey(value, key) : withEntry(value, entry);
	}
	return withNode(old, withEntry(node, entryWith(metadata, value)));
}
function withData(old, made) {
	const plain = old.id.kind === "Secret" ? encoded(fieldOf(old.node, "stringData")) : void 0;
	return [mergedMap(mergedMap(fieldOf(old.node, "data"), plain), fieldOf(made.node, "data")), mergedMap(fieldOf(old.node, "binaryData"), fieldOf(made.node, "binaryData"))].reduce((node, entry) => entry === void 0 ? node : withEntry(node, entry), made.node);
}
function encoded(entry) {
	if (entry?.value.type !== "map") return void 0;
	const entries = entry.value.entries.map((one) => entryWith(one, inBase64(one.value)));
	return entryAt("data", mapAt(entries, entry.value), entry.value);
}
function inBase64(node) {
	return scalarAt(Buffer.from(textOf(node) ?? "", "utf8").toString("base64"), node);
}
function mergedMap(under, over) {
	if (under?.value.type !== "map") return over;
	if (over?.value.type !== "map") return under;
	const { value } = over;
	const rest = sortedEntries(under.value).filter(({ key }) => fieldOf(value, key) === void 0);
	return entryWith(over, mapAt([...rest, ...value.entries], value));
}

// src/worlds/kustomize/gathering.ts
const nothing$1 = {
	resources: [],
	config: defaultConfig,
	vars: [],
	problems: [],
	kustomizations: [],
	files: [],
	charts: []
};
var Gathering = class {
	resources;
	config;
	vars;
	problems;
	kustomizations;
	files;
	charts;
	keyed;
	constructor(parent, file) {
		this.resources = parent.resources;
		this.config = parent.config;
		this.vars = parent.vars;
		this.problems = parent.problems;
		this.kustomizations = [...parent.kustomizations, file.path];
		this.files = parent.files;
		this.charts = parent.charts;
	}
	step(at, mayChange, run) {
		try {
			run();
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.refuse(error, at, mayChange);
		}
	}
	refuse(refusal, at, mayChange) {
		this.problems = [...this.problems, problemOf(refusal, at, mayChange)];
	}
	append(resources) {
		const { keys } = this.keyed?.of === this.resources ? this.keyed : { keys: keysOf(this.resources) };
		const added = [];
		let twin;
		for (const one of resources) {
			const before = keys.size;
			if (keys.add(idKey(one.id)).size > before) added.push(one);
			else twin ??= one;
		}
		this.resources = [...this.resources, ...added];
		this.keyed = {
			of: this.resources,
			keys
		};
		if (twin !== void 0) throw new Refusal(`may not add resource with an already registered id: ${shownId(twin.id)}`);
	}
	absorb(made) {
		this.resources = absorbed(this.resources, made);
	}
	merge(other) {
		this.problems = [...this.problems, ...other.problems];
		this.kustomizations = [...this.kustomizations, ...other.kustomizations];
		this.files = [...this.files, ...other.files];
		this.charts = [...this.charts, ...other.charts];
		this.config = mergeConfigs(this.config, other.config);
		this.addVars(other.vars);
		this.append(other.resources);
	}
	become({ resources, config, vars, problems, kustomizations, files, charts }) {
		Object.assign(this, {
			resources,
			config,
			vars,
			problems,
			kustomizations,
			files,
			charts
		});
	}
	addVars(vars) {
		const twin = vars.find(({ name }) => this.vars.some((one) => one.name === name));
		if (twin !== void 0) throw new Refusal(`var '${twin.name}' already encountered`, twin.at);
		this.vars = [...this.vars, ...vars];
	}
};
function keysOf(resources) {
	return new Set(resources.map(({ id }) => idKey(id)));
}
function problemOf({ message, at, sort }, near, mayChange) {
	return {
		message,
		at: at ?? near,
		sort,
		mayChange
	};
}

// src/worlds/kustomize/hash.ts
function addHashes(resources) {
	return resources.map((resource) => {
		if (!resource.addsHash) return resource;
		const hash = resource.isPartial ? symbol("hash") : hashOf(resource);
		const metadata = fieldOf(resource.node, "metadata");
		const name = nodeAt(metadata?.value, "name");
		const entry = fieldOf(metadata?.value, "name");
		if (metadata?.value.type !== "map" || entry === void 0 || name === void 0) return resource;
		const value = withEntry(metadata.value, entryWith(entry, scalarAt(`${textOf(name)}-${hash}`, name)));
		return withNode(remembered(resource), withEntry(resource.node, entryWith(metadata, value)));
	});
}
function hashOf({ node, id }) {
	const fields = id.kind === "Secret" ? {
		data: mapOf(node, "data") ?? "",
		kind: id.kind,
		name: "",
		...withMap$1(node, "stringData"),
		type: textOf(nodeAt(node, "type")) ?? ""
	} : {
		...withMap$1(node, "binaryData"),
		data: mapOf(node, "data") ?? "",
		kind: id.kind,
		name: ""
	};
	return createHash("sha256").update(goJson(fields)).digest("hex").slice(0, 10).replace(/[013ae]/g, (digit) => ({
		0: "g",
		1: "h",
		3: "k",
		a: "m",
		e: "t"
	})[digit] ?? digit);
}
function withMap$1(node, key) {
	const value = mapOf(node, key);
	return value === void 0 ? {} : { [key]: value };
}
function mapOf(node, key) {
	const field = nodeAt(node, key);
	if (field?.type !== "map") return void 0;
	const pairs = field.entries.map((entry) => [entry.key, entry.value.type === "scalar" ? entry.value.value : ""]);
	return Object.fromEntries(pairs.sort(([a], [b]) => String(a) < String(b) ? -1 : 1));
}
function goJson(value) {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/worlds/kustomize/merge-keys.ts
function merged$1(keys, of) {
	return {
		keys,
		of
	};
}
const definitions = {
	CSINode: {
		metadata: "ObjectMeta",
		spec: "CSINodeSpec"
	},
	CSINodeSpec: { drivers: merged$1(["name"]) },
	Container: {
		env: merged$1(["name"]),
		ports: merged$1(["containerPort", "protocol"]),
		volumeDevices: merged$1(["devicePath"]),
		volumeMounts: merged$1(["mountPath"])
	},
	CronJob: {
		metadata: "ObjectMeta",
		spec: "CronJobSpec"
	},
	CronJobSpec: { jobTemplate: "JobTemplateSpec" },
	DaemonSet: {
		metadata: "ObjectMeta",
		spec: "DaemonSetSpec"
	},
	DaemonSetSpec: { template: "PodTemplateSpec" },
	Deployment: {
		metadata: "ObjectMeta",
		spec: "DeploymentSpec"
	},
	DeploymentSpec: { template: "PodTemplateSpec" },
	EphemeralContainer: {
		env: merged$1(["name"]),
		volumeDevices: merged$1(["devicePath"]),
		volumeMounts: merged$1(["mountPath"])
	},
	EphemeralVolumeSource: { volumeClaimTemplate: "PersistentVolumeClaimTemplate" },
	Job: {
		metadata: "ObjectMeta",
		spec: "JobSpec"
	},
	JobSpec: { template: "PodTemplateSpec" },
	JobTemplateSpec: {
		metadata: "ObjectMeta",
		spec: "JobSpec"
	},
	MutatingWebhookConfiguration: {
		metadata: "ObjectMeta",
		webhooks: merged$1(["name"])
	},
	Node: {
		metadata: "ObjectMeta",
		spec: "NodeSpec"
	},
	NodeSpec: { podCIDRs: merged$1([]) },
	ObjectMeta: {
		finalizers: merged$1([]),
		ownerReferences: merged$1(["uid"])
	},
	Pod: {
		metadata: "ObjectMeta",
		spec: "PodSpec"
	},
	PodSpec: {
		containers: merged$1(["name"], "Container"),
		ephemeralContainers: merged$1(["name"], "EphemeralContainer"),
		hostAliases: merged$1(["ip"]),
		imagePullSecrets: merged$1(["name"]),
		initContainers: merged$1(["name"], "Container"),
		topologySpreadConstraints: merged$1(["topologyKey", "whenUnsatisfiable"]),
		volumes: merged$1(["name"], "Volume")
	},
	PodTemplate: {
		metadata: "ObjectMeta",
		template: "PodTemplateSpec"
	},
	PodTemplateSpec: {
		metadata: "ObjectMeta",
		spec: "PodSpec"
	},
	ReplicaSet: {
		metadata: "ObjectMeta",
		spec: "ReplicaSetSpec"
	},
	ReplicaSetSpec: { template: "PodTemplateSpec" },
	ReplicationController: {
		metadata: "ObjectMeta",
		spec: "ReplicationControllerSpec"
	},
	ReplicationControllerSpec: { template: "PodTemplateSpec" },
	Service: {
		metadata: "ObjectMeta",
		spec: "ServiceSpec"
	},
	ServiceAccount: {
		metadata: "ObjectMeta",
		secrets: merged$1(["name"])
	},
	ServiceSpec: { ports: merged$1(["port", "protocol"]) },
	StatefulSet: {
		metadata: "ObjectMeta",
		spec: "StatefulSetSpec"
	},
	StatefulSetSpec: { template: "PodTemplateSpec" },
	ValidatingWebhookConfiguration: {
		metadata: "ObjectMeta",
		webhooks: merged$1(["name"])
	},
	Volume: { ephemeral: "EphemeralVolumeSource" },
	Other: { metadata: "ObjectMeta" }
};
const kinds = {
	"admissionregistration.k8s.io/v1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
	"admissionregistration.k8s.io/v1beta1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
	"apiextensions.k8s.io/v1": ["CustomResourceDefinition"],
	"apiextensions.k8s.io/v1beta1": ["CustomResourceDefinition"],
	"apiregistration.k8s.io/v1": ["APIService"],
	"apiregistration.k8s.io/v1beta1": ["APIService"],
	"apps/v1": [
		"DaemonSet",
		"Deployment",
		"ReplicaSet",
		"StatefulSet"
	],
	"autoscaling/v1": ["HorizontalPodAutoscaler"],
	"autoscaling/v2beta1": ["HorizontalPodAutoscaler"],
	"autoscaling/v2beta2": ["HorizontalPodAutoscaler"],
	"batch/v1": ["CronJob", "Job"],
	"batch/v1beta1": ["CronJob"],
	"certificates.k8s.io/v1": ["CertificateSigningRequest"],
	"certificates.k8s.io/v1beta1": ["CertificateSigningRequest"],
	"discovery.k8s.io/v1": ["EndpointSlice"],
	"discovery.k8s.io/v1beta1": ["EndpointSlice"],
	"extensions/v1beta1": ["Ingress"],
	"flowcontrol.apiserver.k8s.io/v1beta1": ["FlowSchema", "PriorityLevelConfiguration"],
	"networking.k8s.io/v1": [
		"Ingress",
		"IngressClass",
		"NetworkPolicy"
	],
	"networking.k8s.io/v1beta1": ["Ingress", "IngressClass"],
	"node.k8s.io/v1": ["RuntimeClass"],
	"node.k8s.io/v1beta1": ["RuntimeClass"],
	"policy/v1": ["PodDisruptionBudget"],
	"policy/v1beta1": ["PodDisruptionBudget", "PodSecurityPolicy"],
	"rbac.authorization.k8s.io/v1": [
		"ClusterRole",
		"ClusterRoleBinding",
		"Role",
		"RoleBinding"
	],
	"rbac.authorization.k8s.io/v1beta1": [
		"ClusterRole",
		"ClusterRoleBinding",
		"Role",
		"RoleBinding"
	],
	"scheduling.k8s.io/v1": ["PriorityClass"],
	"scheduling.k8s.io/v1beta1": ["PriorityClass"],
	"storage.k8s.io/v1": [
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment"
	],
	"storage.k8s.io/v1beta1": [
		"CSIDriver",
		"CSINode",
		"CSIStorageCapacity",
		"StorageClass",
		"VolumeAttachment"
	],
	v1: [
		"ConfigMap",
		"Endpoints",
		"LimitRange",
		"Namespace",
		"Node",
		"PersistentVolume",
		"PersistentVolumeClaim",
		"Pod",
		"PodTemplate",
		"ReplicationController",
		"ResourceQuota",
		"Secret",
		"Service",
		"ServiceAccount"
	]
};
function definitionOf(apiVersion, kind) {
	if (!Object.hasOwn(kinds, apiVersion) || kinds[apiVersion]?.includes(kind) !== true) return void 0;
	return Object.hasOwn(definitions, kind) ? kind : "Other";
}
function fieldIn(definition, key) {
	const fields = definition === void 0 ? void 0 : definitions[definition];
	return fields !== void 0 && Object.hasOwn(fields, key) ? fields[key] : void 0;
}

// src/worlds/kustomize/merge-lists.ts
function mergeLists(target, patch, { keys, of }, merge) {
	if (keys.length === 0) return mergeTexts(target, patch);
	const into = target.items.map((node) => ({ node }));
	const from = target === patch ? into : patch.items.map((node) => ({ node }));
	const tuples = keys.length > 1 ? joined(tuplesOf([...from, ...into], keys)) : tuplesOf([...from, ...into], keys);
	const added = [];
	let kept = into;
	let used = keys;
	for (const tuple of tuples) {
		const valid = validKeys(tuples, tuple, keys);
		used = valid.keys;
		const own = validKeys([valid.values], valid.values, valid.keys);
		const before = kept.find((cell) => isMatch(cell, own.keys, own.values, false));
		const change = from.find((cell) => isMatch(cell, own.keys, own.values, false));
		const value = merge(before?.node, change?.node, of);
		if (value === void 0 || value.type === "map" && value.entries.length === 0) {
			kept = put(kept, void 0, valid.keys, valid.values);
			continue;
		}
		const isReplaced = textOf(fieldOf(change?.node, "$patch")?.value) === "replace";
		const cell = before === void 0 || isReplaced ? { node: value } : before;
		cell.node = withKeys(value, valid.keys, valid.values);
		replaceAll(added, put(added, cell, valid.keys, valid.values));
	}
	return seqAt(appendTo(added, kept, used).map(({ node }) => node), target);
}
function mergeTexts(target, patch) {
	const seen = /* @__PURE__ */ new Set();
	const items = [...patch.items, ...target.items].filter((item) => {
		const text = textOf(item);
		return !seen.has(text) && seen.add(text);
	});
	return seqAt(items, target);
}
function replaceAll(list, by) {
	list.splice(0, list.length, ...by);
}
function tuplesOf(cells, keys) {
	const byText = /* @__PURE__ */ new Map();
	for (const { node } of cells) {
		const tuple = keys.map((key) => textOf(fieldOf(node, key)?.value) ?? "");
		const text = JSON.stringify(tuple);
		if (!byText.has(text)) byText.set(text, tuple);
	}
	return [...byText.values()];
}
function joined(tuples) {
	for (let i = 0; i < tuples.length; i++) for (let j = 0; j < tuples.length; j++) {
		const both = join(tuples[i] ?? [], tuples[j] ?? []);
		if (both !== void 0) [tuples[i], tuples[j]] = [both, both];
	}
	return tuples;
}
function join(a, b) {
	let isCommon = false;
	const result = [];
	for (const [i, value] of a.entries()) {
		const other = b[i] ?? "";
		if (value !== other && value !== "" && other !== "") return void 0;
		if (value === other) isCommon = true;
		result.push(value === "" ? other : value);
	}
	return isCommon ? result : void 0;
}
function validKeys(tuples, values, keys) {
	const present = new Set(tuples.flatMap((tuple) => keys.filter((_, i) => (tuple[i] ?? "") !== "")));
	if (present.size === 0) return {
		keys,
		values
	};
	return {
		keys: keys.filter((key) => present.has(key)),
		values: values.filter((value, i) => value !== "" || present.has(keys[i] ?? ""))
	};
}
function isMatch({ node }, keys, values, anyValue) {
	return node.type === "map" && keys.every((key, i) => {
		const wanted = values[i] ?? "";
		const field = fieldOf(node, key)?.value;
		if (field === void 0) return false;
		return anyValue && wanted === "" || (textOf(field) ?? "") === wanted;
	});
}
function put(list, cell, keys, values) {
	const result = [];
	let isFound = false;
	for (const other of list) {
		if (isNull(other.node) || other.node.type === "map" && other.node.entries.length === 0) continue;
		if (!isMatch(other, keys, values, true)) {
			result.push(other);
			continue;
		}
		isFound = true;
		if (cell !== void 0) result.push(cell);
	}
	if (!isFound && cell !== void 0) result.push(cell);
	return result;
}
function withKeys(value, keys, values) {
	if (value.type !== "map") return value;
	let result = value;
	for (const [i, key] of keys.entries()) {
		const wanted = values[i] ?? "";
		if (wanted === "" || fieldOf(result, key) !== void 0) continue;
		const number = /^\d+$/.test(wanted) ? Number(wanted) : wanted;
		result = withEntry(result, entryAt(key, scalarAt(number, value), value));
	}
	return result;
}
function appendTo(added, rest, keys) {
	let list = [...added];
	for (const cell of rest) {
		const values = keys.flatMap((key) => textOf(fieldOf(cell.node, key)?.value) ?? []);
		const known = keys.slice(0, values.length);
		if (known.length === 0) list = [];
		else if (keys.length > 1) list = put(list, void 0, known, values);
		list = put(list, cell, known, values);
	}
	return list;
}

// src/worlds/kustomize/strategic-merge.ts
function strategicMerge(target, patch) {
	const apiVersion = textOf(fieldOf(target, "apiVersion")?.value) ?? "";
	const kind = textOf(fieldOf(target, "kind")?.value) ?? "";
	const merged = merge(target, patch, definitionOf(apiVersion, kind));
	return merged?.type === "map" ? merged : void 0;
}
function merge(target, patch, shape) {
	if (patch === void 0) return target;
	const type = (isNull(target) ? patch : target)?.type;
	if (isNull(patch)) return void 0;
	if (patch.type !== type) throw new Refusal(`wrong node kind: expected ${kindName(type)} but was ${kindName(patch.type)}`, patch);
	if (patch.type === "scalar") return patch;
	const into = target?.type === patch.type ? target : void 0;
	if (patch.type === "map") return mergeMaps(into, patch, shape);
	if (typeof shape !== "object") return patch;
	return mergeSequences(into, patch, shape);
}
function kindName(type) {
	return type === "map" ? "MappingNode" : type === "seq" ? "SequenceNode" : "ScalarNode";
}
function mergeMaps(target, patch, shape) {
	const directive = directiveOf(textOf(fieldOf(patch, "$patch")?.value), patch);
	if (directive === "delete") return void 0;
	const rest = withoutKey(patch, "$patch");
	const into = target === void 0 || directive === "replace" ? rest : target;
	const definition = typeof shape === "string" ? shape : void 0;
	let result = into;
	for (const entry of rest.entries) {
		const before = fieldOf(into, entry.key);
		const value = merge(before?.value, entry.value, fieldIn(definition, entry.key));
		if (value === void 0) result = withoutKey(result, entry.key);
		else if (before === void 0) result = withEntry(result, entryWith(entry, value));
		else if (value !== before.value) result = withEntry(result, keyOfValue(before, entryWith(entry, value)));
	}
	return result;
}
function keyOfValue(before, after) {
	return after.value.type === "scalar" ? after : entryAt(before.key, after.value, keyMark(before));
}
function mergeSequences(target, patch, shape) {
	const holder = patch.items.find((item) => fieldOf(item, "$patch") !== void 0);
	const isAlone = holder?.type === "map" && holder.entries.length === 1;
	const word = isAlone ? textOf(fieldOf(holder, "$patch")?.value) : void 0;
	const directive = target === void 0 ? "merge" : directiveOf(word, patch);
	if (directive === "delete") return void 0;
	const rest = isAlone && target !== void 0 ? seqAt(patch.items.filter((item) => item !== holder), patch) : patch;
	return mergeLists(target === void 0 || directive === "replace" ? rest : target, rest, shape, merge);
}
function directiveOf(word, at) {
	if (word === void 0 || word === "merge") return "merge";
	if (word === "replace" || word === "delete") return word;
	throw new Refusal(`unknown patch strategy '${word}'`, at);
}

// src/worlds/kustomize/helm-charts.ts
const fieldsOf = {
	helmCharts: {
		name: "name",
		version: "version",
		file: "valuesFile",
		inline: "valuesInline"
	},
	helmChartInflationGenerator: {
		name: "chartName",
		version: "chartVersion",
		file: "values",
		inline: "valuesLocal"
	}
};
function helmChartsOf(file, files, above) {
	const { source, start, end, document } = file.manifest;
	const own = knownIn(file.node, "namespace");
	return ["helmCharts", "helmChartInflationGenerator"].flatMap((field) => mapsIn(file.node, field).flatMap((entry, index) => {
		const origin = {
			source,
			start,
			end,
			document,
			at: [field, index]
		};
		const chart = chartIn(entry, fieldsOf[field], origin, file.folder, files);
		if (chart === void 0) return [];
		const written = field === "helmCharts" ? knownIn(entry, "namespace") : void 0;
		const namespace = written ?? own ?? above ?? chart.namespace;
		return [{
			...chart,
			namespace,
			inherits: written === void 0 && own === void 0
		}];
	}));
}
function helmChartOfObject({ node, origin }, folder, files) {
	const chart = chartIn(node, fieldsOf.helmCharts, origin, folder, files);
	return chart && {
		...chart,
		namespace: knownIn(node, "namespace") ?? chart.namespace
	};
}
function chartIn(entry, names, origin, folder, files) {
	const name = knownIn(entry, names.name);
	return name && {
		manifest: {
			...origin,
			apiVersion: "builtin",
			kind: "HelmChartInflationGenerator"
		},
		name,
		version: textIn(entry, names.version),
		release: textIn(entry, "nameTemplate") === "" ? knownIn(entry, "releaseName") : void 0,
		namespace: {
			text: "default",
			at: name.at
		},
		inherits: false,
		values: valuesOf(entry, names, folder, files)
	};
}
function chartResource(made, { manifest }) {
	const { source, start, end, document, at } = manifest;
	const { root } = made;
	const resource = resourceOf(root, {
		source,
		start,
		end,
		document,
		at
	});
	const { kind, name } = resource.id;
	return changed(resource, {
		origin: {
			source,
			start,
			end,
			document,
			at: [
				...at,
				kind,
				name
			]
		},
		made
	});
}
function knownIn(node, key) {
	const value = fieldOf(node, key)?.value;
	const text = textOf(value);
	return value === void 0 || !text ? void 0 : {
		text,
		at: value
	};
}
function valuesOf(entry, { file, inline }, folder, files) {
	const path = knownIn(entry, file);
	const under = path === void 0 ? void 0 : fileLayer(path.text, path.at, folder, files);
	const written = nodeAt(entry, inline);
	const over = written?.type === "map" && written.entries.length > 0 ? written : void 0;
	const more = textsIn(entry, "additionalValuesFiles").map((item) => fileLayer(item.text, item, folder, files));
	return [...mergedLayers(under, over, textIn(entry, "valuesMerge")), ...more];
}
function mergedLayers(file, inline, how) {
	if (inline === void 0) return [file];
	if (how === "replace") return [inline];
	if (file === void 0) return how === "merge" ? [inline, { needs: "the values of the chart itself" }] : [merged(void 0, inline)];
	if ("needs" in file) return how === "merge" ? [inline, file] : [file, merged(void 0, inline)];
	return how === "merge" ? [merged(inline, file)] : [merged(file, inline)];
}
function merged(under, over) {
	return strategicMerge(under ?? {
		...over,
		entries: []
	}, over);
}
function fileLayer(path, at, folder, files) {
	try {
		const [document] = readDocuments(files.need(folder, path, at), files.parsed);
		if (document === void 0) return void 0;
		return document.node.type === "map" ? document.node : { needs: path };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { needs: path };
	}
}

// src/worlds/kustomize/kustomization-shape.ts
const gvk = {
	group: "text",
	version: "text",
	kind: "text"
};
const id = {
	...gvk,
	name: "text",
	namespace: "text"
};
const selector = {
	...id,
	labelSelector: "text",
	annotationSelector: "text"
};
const spec = {
	...gvk,
	path: "text",
	create: "bool"
};
const options = {
	labels: "texts",
	annotations: "texts",
	disableNameSuffixHash: "bool",
	immutable: "bool"
};
const pairs = {
	name: "text",
	namespace: "text",
	behavior: "text",
	literals: ["text"],
	files: ["text"],
	envs: ["text"],
	env: "text",
	options
};
const patch = {
	path: "text",
	patch: "text",
	target: selector,
	options: {
		allowNameChange: "bool",
		allowKindChange: "bool"
	}
};
const image = {
	name: "text",
	newName: "text",
	newTag: "text",
	digest: "text",
	tagSuffix: "text"
};
const fieldOptions = {
	delimiter: "text",
	index: "number",
	encoding: "text",
	create: "bool"
};
const replacement = {
	path: "text",
	source: {
		...id,
		fieldPath: "text",
		options: fieldOptions
	},
	sourceValue: "text",
	targets: [{
		select: selector,
		reject: [selector],
		fieldPaths: ["text"],
		options: fieldOptions
	}]
};
const helmChart = {
	name: "text",
	version: "text",
	repo: "text",
	releaseName: "text",
	namespace: "text",
	additionalValuesFiles: ["text"],
	valuesFile: "text",
	valuesInline: "any",
	valuesMerge: "text",
	includeCRDs: "bool",
	skipHooks: "bool",
	apiVersions: ["text"],
	kubeVersion: "text",
	nameTemplate: "text",
	skipTests: "bool",
	debug: "bool",
	devel: "bool"
};
const oldHelmChart = {
	chartName: "text",
	chartVersion: "text",
	chartRepoUrl: "text",
	chartHome: "text",
	chartRepoName: "text",
	helmBin: "text",
	helmHome: "text",
	values: "text",
	valuesLocal: "any",
	valuesMerge: "text",
	releaseName: "text",
	releaseNamespace: "text",
	extraArgs: ["text"]
};
const kustomization = {
	apiVersion: "text",
	kind: "text",
	metadata: "any",
	openapi: "texts",
	namePrefix: "text",
	nameSuffix: "text",
	namespace: "text",
	commonLabels: "texts",
	labels: [{
		pairs: "texts",
		includeSelectors: "bool",
		includeTemplates: "bool",
		includeVolumeClaimTemplates: "bool",
		fields: [spec]
	}],
	commonAnnotations: "texts",
	patchesStrategicMerge: ["text"],
	patchesJson6902: [patch],
	patches: [patch],
	images: [image],
	imageTags: [image],
	replacements: [replacement],
	replicas: [{
		name: "text",
		count: "number"
	}],
	vars: [{
		name: "text",
		objref: {
			...id,
			apiVersion: "text"
		},
		fieldref: { fieldPath: "text" }
	}],
	sortOptions: "any",
	resources: ["text"],
	components: ["text"],
	crds: ["text"],
	bases: ["text"],
	configMapGenerator: [pairs],
	secretGenerator: [{
		...pairs,
		type: "text"
	}],
	helmGlobals: {
		chartHome: "text",
		configHome: "text"
	},
	helmCharts: [helmChart],
	helmChartInflationGenerator: [oldHelmChart],
	generatorOptions: options,
	configurations: ["text"],
	generators: ["text"],
	transformers: ["text"],
	validators: ["text"],
	buildMetadata: ["text"]
};
function shaped(node) {
	const result = check(node, kustomization, "");
	return result.type === "map" ? result : node;
}
function check(node, shape, name) {
	if (shape === "any" || isNull(node)) return node;
	if (isList(shape)) {
		if (node.type !== "seq") throw mismatch(node, name, "a list");
		return seqAt(node.items.map((item) => check(item, shape[0], name)), node);
	}
	if (shape === "texts") {
		if (node.type !== "map") throw mismatch(node, name, "a map of texts");
		for (const { key, value } of node.entries) check(value, "text", `${name}.${key}`);
		return node;
	}
	if (typeof shape === "object") return checkStruct(node, shape, name);
	checkScalar(node, shape, name);
	return node;
}
function isList(shape) {
	return Array.isArray(shape);
}
function checkStruct(node, shape, name) {
	if (node.type !== "map") throw mismatch(node, name, "a mapping");
	const entries = node.entries.map((entry) => {
		const key = Object.hasOwn(shape, entry.key) ? entry.key : sameWithoutCase(shape, entry.key);
		if (key === void 0) throw new Refusal(`invalid Kustomization: json: unknown field "${entry.key}"`, keyMark(entry), "unknown");
		const value = check(entry.value, shape[key] ?? "any", name === "" ? key : `${name}.${key}`);
		return entryWith(entry, value, key);
	});
	return mapAt(entries, node);
}
function sameWithoutCase(shape, key) {
	return Object.keys(shape).find((field) => field.toLowerCase() === key.toLowerCase());
}
const scalars = {
	text: ["string", "text"],
	bool: ["boolean", "true or false"],
	number: ["number", "a number"]
};
function checkScalar(node, shape, name) {
	const [type, wanted] = scalars[shape];
	if (node.type !== "scalar" || typeof node.value !== type) throw mismatch(node, name, wanted);
}
function mismatch(node, name, wanted) {
	const found = node.type === "map" ? "a mapping" : node.type === "seq" ? "a list" : `a ${typeof node.value}`;
	return new Refusal(`invalid Kustomization: field ${name} holds ${found} and must hold ${wanted}`, node);
}

// src/worlds/kustomize/load-kustomization.ts
function loadKustomization(files, folder) {
	const [source, ...others] = files.kustomizationsIn(folder);
	if (source === void 0) return void 0;
	if (!("text" in source)) throw new Refusal(`${folder}: ${source.unreadable}`, void 0, "outside");
	const top = {
		source,
		start: 0,
		end: Math.min(source.text.length, source.text.indexOf("\n") + 1 || source.text.length)
	};
	if (others.length > 0) throw new Refusal("Found multiple kustomization files", top);
	const [document] = readDocuments(source, files.parsed);
	if (document === void 0) throw new Refusal("kustomization.yaml is empty", top);
	const { node: written, start, end, index } = document;
	if (written.type !== "map") throw new Refusal("invalid Kustomization: the file is no mapping", written);
	const kind = kindOf(written);
	const node = shaped(written);
	const apiVersion = textOf(fieldOf(node, "apiVersion")?.value) || defaultVersions[kind];
	return {
		path: source.path,
		folder: folderOf(source.path),
		kind,
		node,
		manifest: {
			source,
			start,
			end,
			document: index,
			at: [],
			apiVersion,
			kind
		}
	};
}
const defaultVersions = {
	Kustomization: "kustomize.config.k8s.io/v1beta1",
	Component: "kustomize.config.k8s.io/v1alpha1"
};
function kindOf(node) {
	const [kind, apiVersion] = [fieldOf(node, "kind")?.value, fieldOf(node, "apiVersion")?.value];
	const name = textOf(kind) || "Kustomization";
	if (name !== "Kustomization" && name !== "Component") throw new Refusal("kind should be Kustomization or Component", kind);
	const version = textOf(apiVersion) || defaultVersions[name];
	if (!version.startsWith("kustomize.config.k8s.io/")) throw new Refusal(`apiVersion for ${name} should be ${defaultVersions[name]}`, apiVersion, "outside");
	if (version !== defaultVersions[name]) throw new Refusal(`apiVersion for ${name} should be ${defaultVersions[name]}`, apiVersion);
	return name;
}

// src/worlds/kustomize/reference-fields.ts
const byConfig = /* @__PURE__ */ new WeakMap();
function referenceFields(config, id) {
	const known = byConfig.get(config) ?? /* @__PURE__ */ new Map();
	byConfig.set(config, known);
	const key = `${id.group}/${id.version}/${id.kind}`;
	const tree = known.get(key) ?? treeFor(config, id);
	known.set(key, tree);
	return tree;
}
function treeFor({ nameReference }, id) {
	const root = emptyTree();
	for (const { fields, ...target } of nameReference) for (const field of fields) {
		if (!isSelected(id, field)) continue;
		let tree = root;
		for (const step of splitPath(field.path)) {
			const key = step.endsWith("[]") ? step.slice(0, -2) : step;
			const next = tree.below.get(key) ?? emptyTree();
			tree.below.set(key, next);
			tree = next;
		}
		tree.here.push({
			target,
			field
		});
	}
	return root;
}
function emptyTree() {
	return {
		here: [],
		below: /* @__PURE__ */ new Map()
	};
}
function setReferences(node, tree, set) {
	return setBelow(tree.here.reduce(set, node), tree, set);
}
function setBelow(node, tree, set) {
	if (tree.below.size === 0 || isNull(node)) return node;
	if (node.type === "seq") return withEach(node, (item) => setBelow(item, tree, set));
	if (node.type !== "map") throw new Refusal("expected sequence or mapping node", node);
	let result = node;
	for (const [key, next] of tree.below) {
		const entry = fieldOf(result, key);
		if (entry !== void 0) result = withValue(result, entry, setReferences(entry.value, next, set));
	}
	return result;
}

// src/worlds/kustomize/name-references.ts
function fixNameReferences(resources, config, report) {
	const named = /* @__PURE__ */ new Map();
	for (const resource of resources) for (const name of new Set(resource.previous.map((id) => id.name))) {
		const others = named.get(name);
		if (others === void 0) named.set(name, [resource]);
		else others.push(resource);
	}
	if (named.size === 0) return resources;
	return resources.map((resource) => {
		const fields = referenceFields(config, originalId(resource));
		if (fields.below.size === 0) return resource;
		try {
			return withNode(resource, new Referrer(resource, named).fixed(fields));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			report(error, resource);
			return resource;
		}
	});
}
var Referrer = class {
	resource;
	named;
	constructor(resource, named) {
		this.resource = resource;
		this.named = named;
	}
	fixed(fields) {
		const { node } = this.resource;
		const fixed = setReferences(node, fields, (at, reference) => this.set(at, reference));
		return fixed.type === "map" ? fixed : node;
	}
	set(node, reference) {
		if (isNull(node)) return node;
		if (node.type === "scalar") return this.setScalar(node, reference);
		if (node.type === "map") return this.setMapping(node, reference);
		return withEach(node, (item) => item.type === "map" ? this.setMapping(item, reference) : this.setScalar(item, reference));
	}
	setScalar(node, reference) {
		const old = textOf(node) ?? "";
		const holders = this.named.get(old);
		if (holders === void 0 || holders.every(({ id }) => id.name === old)) return node;
		const referral = this.select(old, reference, void 0);
		return referral === void 0 || referral.id.name === old ? node : scalarAt(referral.id.name, node);
	}
	setMapping(node, reference) {
		const name = fieldOf(node, "name");
		if (name === void 0) throw new Refusal("path config error; no 'name' field in node", node);
		const old = textOf(name.value) ?? "";
		const namespace = fieldOf(node, "namespace");
		const referral = this.select(old, reference, namespace && (textOf(namespace.value) ?? ""));
		if (referral === void 0) return node;
		const { id } = referral;
		if (id.name === old && id.namespace === "") return node;
		const renamed = id.name === old ? node : withEntry(node, entryWith(name, scalarAt(id.name, name.value)));
		if (id.namespace === "" || textOf(namespace?.value) === id.namespace) return renamed;
		const at = nodeAt(referral.node, "metadata", "namespace") ?? name.value;
		return withMark(renamed, "namespace", scalarAt(id.namespace, at), at);
	}
	select(name, { target, field }, namespace) {
		let found = (this.named.get(name) ?? []).filter((one) => this.mayRefer(one) && previousIds(one).some((id) => isSelected(id, target)) && this.isRoleMeant(one, field) && this.isBeside(one));
		if (namespace !== void 0) found = inNamespace(found, namespace);
		if (found.length > 1) found = found.filter((one) => sharesAffixes(one, this.resource, true));
		if (found.length > 1) found = found.filter((one) => sharesAffixes(one, this.resource, false));
		const [first, ...others] = found;
		if (first === void 0) return void 0;
		if (others.every(({ id }) => id.name === first.id.name && (namespace === void 0 || id.namespace === first.id.namespace))) return first;
		throw new Refusal(`found multiple possible referrals: ${found.map((one) => one.id.name).join(", ")}`);
	}
	mayRefer({ id }) {
		const own = this.resource.id;
		if (hasNoNamespace(own) || hasNoNamespace(id) || effectiveNamespace(id) === effectiveNamespace(own)) return true;
		return own.kind === "RoleBinding" && this.subjectNamespaces().has(id.namespace);
	}
	subjectNamespaces() {
		const subjects = nodeAt(this.resource.node, "subjects");
		if (subjects?.type !== "seq") return /* @__PURE__ */ new Set();
		return new Set(subjects.items.filter((subject) => textOf(nodeAt(subject, "kind")) === "ServiceAccount").map((subject) => textOf(nodeAt(subject, "namespace"))));
	}
	isRoleMeant(one, { path }) {
		if (!path.endsWith("roleRef/name")) return true;
		const [group, kind] = ["apiGroup", "kind"].map((key) => textOf(nodeAt(this.resource.node, "roleRef", key)));
		if (group === void 0 || kind === void 0) return true;
		return previousIds(one).some((id) => isSelected(id, {
			group,
			version: "",
			kind
		}));
	}
	isBeside({ id }) {
		const own = this.resource.id;
		if (hasNoNamespace(own) || hasNoNamespace(id) || id.kind === "ServiceAccount") return true;
		return effectiveNamespace(own) === effectiveNamespace(id);
	}
};
function inNamespace(found, namespace) {
	const old = found.filter((one) => isIn(originalId(one), namespace));
	return old.length > 0 ? old : found.filter(({ id }) => isIn(id, namespace));
}
function isIn(id, namespace) {
	return !hasNoNamespace(id) && effectiveNamespace(id) === namespace;
}
function sharesAffixes(a, b, allowsNone) {
	return sharesEnd(a.prefixes, b.prefixes, allowsNone) && sharesEnd(a.suffixes, b.suffixes, allowsNone);
}
function sharesEnd(a, b, allowsNone) {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === 0) return allowsNone || long.length === 0;
	return short.every((text, i) => long[long.length - short.length + i] === text);
}

// src/worlds/kustomize/affixes.ts
const skipped = [
	{
		group: "",
		version: "",
		kind: "CustomResourceDefinition"
	},
	{
		group: "apiregistration.k8s.io",
		version: "",
		kind: "APIService"
	},
	{
		group: "",
		version: "",
		kind: "Namespace"
	}
];
function addPrefix(resources, entry, { namePrefix }) {
	const prefix = textOf(entry.value) ?? "";
	return affixed(resources, namePrefix, (name) => prefix + name, (one) => changed(one, { prefixes: [...one.prefixes, prefix] }));
}
function addSuffix(resources, entry, { nameSuffix }) {
	const suffix = textOf(entry.value) ?? "";
	return affixed(resources, nameSuffix, (name) => name + suffix, (one) => changed(one, { suffixes: [...one.suffixes, suffix] }));
}
function affixed(resources, specs, change, note) {
	return resources.map((resource) => {
		const original = originalId(resource);
		if (skipped.some((gvk) => isSelected(original, gvk))) return resource;
		let result = resource;
		for (const spec of specs) {
			if (!isSelected(original, spec)) continue;
			if (spec.path === "metadata/name") result = remembered(note(result));
			const node = setField(result.node, result.id, spec, (field) => scalarAt(change(textOf(field) ?? ""), field));
			result = withNode(result, node);
		}
		return result;
	});
}

// src/worlds/kustomize/json-patch.ts
function operationsOf(patch) {
	if (patch.type !== "seq") return void 0;
	const operations = patch.items.map((item) => {
		const path = fieldOf(item, "path")?.value;
		const op = textOf(fieldOf(item, "op")?.value);
		if (op === void 0) return void 0;
		const from = textOf(fieldOf(item, "from")?.value);
		return {
			op,
			path: textOf(path) ?? "",
			from,
			value: fieldOf(item, "value")?.value,
			at: path ?? item
		};
	});
	return operations.every((one) => one !== void 0) ? operations : void 0;
}
function jsonPatch(target, operations) {
	let result = target;
	for (const operation of operations) result = apply(result, operation);
	if (result.type !== "map") throw new Refusal("the patch leaves no object", operations[0]?.at);
	return result;
}
function apply(root, operation) {
	const { op, path, from, value, at } = operation;
	switch (op) {
		case "add": return add(root, path, value ?? nothing(at), at);
		case "replace": return replace$1(root, path, value ?? nothing(at), at);
		case "remove": return remove(root, path, at);
		case "test": return test(root, operation);
		case "move": {
			const moved = read(root, from ?? "", `move operation does not apply: doc is missing path: ${from}`, at);
			return add(remove(root, from ?? "", at), path, moved, at);
		}
		case "copy": return add(root, path, read(root, from ?? "", `copy operation does not apply: doc is missing from path: ${from}`, at), at);
		default: throw new Refusal(`Unexpected kind: ${op}`, at);
	}
}
function nothing({ source, start, end }) {
	return {
		type: "scalar",
		value: null,
		source,
		start,
		end
	};
}
function stepsOf$2(path) {
	return path.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function read(root, path, missing, at) {
	let node = root;
	for (const step of stepsOf$2(path)) node = childOf(node, step);
	if (node === void 0) throw new Refusal(missing, at, "absent");
	return node;
}
function childOf(node, step) {
	if (node?.type === "map") return fieldOf(node, step)?.value;
	const index = node?.type === "seq" ? indexIn(node.items.length, step) : void 0;
	return node?.type === "seq" && index !== void 0 ? node.items[index] : void 0;
}
function indexIn(length, step) {
	if (!/^-?\d+$/.test(step)) return void 0;
	const index = Number(step) < 0 ? length + Number(step) : Number(step);
	return index >= 0 ? index : void 0;
}
function change(root, steps, make) {
	const [first = "", ...rest] = steps;
	if (rest.length === 0) return make(root, first);
	const inner = childOf(root, first);
	const made = inner === void 0 ? void 0 : change(inner, rest, make);
	return made === void 0 ? void 0 : withChild(root, first, made);
}
function withChild(node, step, value) {
	if (node.type === "map") {
		const entry = fieldOf(node, step);
		return entry === void 0 ? void 0 : withEntry(node, entryWith(entry, value));
	}
	const index = node.type === "seq" ? indexIn(node.items.length, step) : void 0;
	if (node.type !== "seq" || index === void 0 || index >= node.items.length) return void 0;
	return seqAt(node.items.with(index, value), node);
}
function add(root, path, value, at) {
	if (path === "") return value;
	const result = change(root, stepsOf$2(path), (parent, last) => {
		if (parent.type === "map") return withEntry(parent, entryAt(last, value, at));
		if (parent.type !== "seq") return void 0;
		const index = last === "-" ? parent.items.length : indexIn(parent.items.length + 1, last);
		if (index === void 0 || index > parent.items.length) return void 0;
		return seqAt(parent.items.toSpliced(index, 0, value), parent);
	});
	if (result === void 0) throw new Refusal(`add operation does not apply: doc is missing path: "${path}": missing value`, at, "absent");
	return result;
}
function replace$1(root, path, value, at) {
	if (path === "") return value;
	const result = change(root, stepsOf$2(path), (parent, last) => parent.type === "map" ? withEntry(parent, entryAt(last, value, at)) : withChild(parent, last, value));
	if (result !== void 0) return result;
	throw new Refusal(`replace operation does not apply: doc is missing path: ${path}: missing value`, at, "absent");
}
function remove(root, path, at) {
	const result = change(root, stepsOf$2(path), (parent, last) => {
		if (childOf(parent, last) === void 0) return void 0;
		if (parent.type === "map") return withoutKey(parent, last);
		if (parent.type !== "seq") return void 0;
		return seqAt(parent.items.toSpliced(indexIn(parent.items.length, last) ?? 0, 1), parent);
	});
	if (result === void 0) throw new Refusal(`remove operation does not apply: doc is missing path: "${path}": missing value`, at, "absent");
	return result;
}
function test(root, { path, value, at }) {
	let node = root;
	for (const step of stepsOf$2(path)) node = childOf(node, step);
	const [found, wanted] = [node, value].map((one) => one === void 0 ? "null" : canonical(one));
	if (found !== wanted) throw new Refusal(`testing value ${path} failed: test failed`, at, "absent");
	return root;
}
function canonical(node) {
	return JSON.stringify(toJson(node), (_key, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
}

// src/worlds/kustomize/selector.ts
function selectBy(target) {
	const is = (key) => patternOf(textIn(target, key), target);
	const [group, version, kind, name, namespace] = [
		"group",
		"version",
		"kind",
		"name",
		"namespace"
	].map(is);
	const labels = metadataSelector(target, "labelSelector", "labels");
	const annotations = metadataSelector(target, "annotationSelector", "annotations");
	return (resource) => {
		const { id, node } = resource;
		const first = originalId(resource);
		return matches(kind, id.kind) && matches(group, id.group) && matches(version, id.version) && matches(name, first.name, id.name) && (namespace === void 0 || matches(namespace, effectiveNamespace(first), effectiveNamespace(id))) && labels(node) && annotations(node);
	};
}
function matches(pattern, text, other = text) {
	return pattern === void 0 || pattern(text) || other !== text && pattern(other);
}
function patternOf(text, at) {
	if (text === "") return void 0;
	if (/^[\w-]+$/.test(text)) return (other) => other === text;
	try {
		const pattern = new RegExp(`^(?:${text})$`);
		return (other) => pattern.test(other);
	} catch {
		throw new Refusal(`error parsing regexp: ${text}`, at);
	}
}
function metadataSelector(target, key, field) {
	const entry = fieldOf(target, key);
	const requirements = parseSelector(textIn(target, key), entry?.value ?? target);
	return (node) => {
		if (requirements.length === 0) return true;
		const held = fieldOf(fieldOf(node, "metadata")?.value, field)?.value;
		const pairs = held === void 0 ? {} : asStringMap(toJson(held));
		return requirements.every((holds) => holds(pairs));
	};
}
const setForm = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/;
const equalForm = /^([^\s=!]+)\s*(==|=|!=)\s*(\S*)$/;
function parseSelector(text, at) {
	return text.split(/,(?![^(]*\))/).map((part) => part.trim()).filter((part) => part !== "").map((part) => requirementOf(part, at));
}
function requirementOf(text, at) {
	const [, setKey = "", operator, list = ""] = setForm.exec(text) ?? [];
	if (operator !== void 0) {
		const values = list.split(",").map((value) => value.trim());
		const has = (pairs) => Object.hasOwn(pairs, setKey) && values.includes(pairs[setKey] ?? "");
		return operator === "in" ? has : (pairs) => !has(pairs);
	}
	const [, key = "", sign, value = ""] = equalForm.exec(text) ?? [];
	if (sign !== void 0) {
		const has = (pairs) => Object.hasOwn(pairs, key) && pairs[key] === value;
		return sign === "!=" ? (pairs) => !has(pairs) : has;
	}
	if (/^!\S+$/.test(text)) return (pairs) => !Object.hasOwn(pairs, text.slice(1));
	if (/^\S+$/.test(text)) return (pairs) => Object.hasOwn(pairs, text);
	throw new Refusal(`unable to parse requirement: ${text}`, at);
}

// src/worlds/kustomize/patches.ts
function strategicMergeSteps({ node, folder }, files, field = "patchesStrategicMerge") {
	return textsIn(node, field).map((entry) => ({
		at: entry,
		run: (resources) => {
			if (/\n|^\s*\{/.test(entry.text)) return applyInline(resources, entry.text, entry);
			return applyEach(resources, mergePatches(readDocuments(files.need(folder, entry.text, entry), files.parsed).map((document) => document.node), entry), entry, false);
		}
	}));
}
function applyInline(resources, text, at) {
	return applyEach(resources, mergePatches(readInline(text, at), at), at, false);
}
function patchSteps({ node, folder }, files) {
	return mapsIn(node, "patches").map((entry) => ({
		at: fieldOf(entry, "path")?.value ?? fieldOf(entry, "target")?.value ?? entry,
		run: (resources) => applyPatchEntry(resources, entry, folder, files)
	}));
}
function jsonPatchSteps({ node, folder }, files) {
	return mapsIn(node, "patchesJson6902").map((entry) => ({
		at: fieldOf(entry, "path")?.value ?? fieldOf(entry, "target")?.value ?? entry,
		run: (resources) => {
			if (textIn(fieldOf(entry, "target")?.value, "name") === "") throw new Refusal("must specify the target name", fieldOf(entry, "target")?.value);
			return applyPatch(resources, entry, readPatch(entry, folder, files, true));
		}
	}));
}
function applyPatchEntry(resources, entry, folder, files) {
	return applyPatch(resources, entry, readPatch(entry, folder, files, false));
}
function readPatch(entry, folder, files, isJson) {
	const path = fieldOf(entry, "path")?.value;
	const inline = fieldOf(entry, "patch")?.value;
	const [pathText, text] = [textOf(path) ?? "", (textOf(inline) ?? "").trim()];
	if (pathText === "" && text === "") throw new Refusal("must specify one of patch and path", entry);
	if (pathText !== "" && text !== "") throw new Refusal("patch and path can't be set at the same time", entry);
	const at = path ?? inline ?? entry;
	const nodes = pathText === "" ? readInline(text, at) : readDocuments(files.need(folder, pathText, at), files.parsed).map(({ node }) => node);
	const [first] = nodes;
	const operations = first === void 0 ? void 0 : operationsOf(first);
	if (operations !== void 0) return {
		kind: "json",
		operations
	};
	if (isJson || first?.type === "seq") throw new Refusal("unable to parse SM or JSON patch", at);
	return {
		kind: "merge",
		nodes: mergePatches(nodes, at)
	};
}
function mergePatches(nodes, at) {
	return nodes.map((node) => {
		if (node.type !== "map") throw new Refusal("unable to parse SM or JSON patch", at);
		confirm(node);
		return node;
	});
}
function applyPatch(resources, entry, patch) {
	const target = fieldOf(entry, "target")?.value;
	if (patch.kind === "merge" && target === void 0) return applyEach(resources, patch.nodes, entry, mayRename(entry), mayChangeKind(entry));
	if (target?.type !== "map") throw new Refusal("must specify a target for JSON patch", entry);
	const selects = selectBy(target);
	if (patch.kind === "json") return resources.map((one) => selects(one) ? jsonPatched(remembered(one), patch.operations) : one);
	const [node, ...more] = patch.nodes;
	if (node === void 0) return resources;
	if (more.length > 0) throw new Refusal("Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field", target);
	return resources.flatMap((one) => selects(one) ? laidOver(one, asTarget(node, one), mayRename(entry), mayChangeKind(entry)) : [one]);
}
function jsonPatched(resource, operations) {
	const [first] = operations;
	const metadata = fieldOf(resource.node, "metadata");
	if (first === void 0 || metadata?.value.type !== "map") return resource;
	const noted = fieldOf(metadata.value, "annotations") === void 0 ? withEntry(metadata.value, entryAt("annotations", mapAt([], first.at), first.at)) : metadata.value;
	const node = jsonPatch(withEntry(resource.node, entryWith(metadata, noted)), operations);
	const after = fieldOf(node, "metadata");
	const left = fieldOf(after?.value, "annotations")?.value;
	if (after?.value.type !== "map" || left?.type !== "map" || left.entries.length > 0) return withNode(resource, node);
	return withNode(resource, withEntry(node, entryWith(after, withoutKey(after.value, "annotations"))));
}
function mayRename(entry) {
	return isTrue$1(fieldOf(entry, "options")?.value, "allowNameChange");
}
function mayChangeKind(entry) {
	return isTrue$1(fieldOf(entry, "options")?.value, "allowKindChange");
}
function applyEach(resources, patches, at, rename, changeKind = false) {
	let result = resources;
	for (const patch of patches) {
		const { id } = resourceOf(patch, {
			source: patch.source,
			start: 0,
			end: 0,
			document: 0,
			at: []
		});
		const targets = byAnyId(result, (other) => isSame(other, id));
		const [target] = targets;
		if (target === void 0 || targets.length > 1) {
			const what = targets.length > 1 ? "multiple matches" : "no matches";
			throw new Refusal(`no resource matches strategic merge patch "${shownId(id)}": ${what} for Id ${shownId(id)}; failed to find unique target for patch ${shownId(id)}`, nameOf(patch) ?? at, targets.length > 1 ? "refused" : "absent");
		}
		result = result.flatMap((one) => one === target ? laidOver(one, patch, rename, changeKind) : [one]);
	}
	return result;
}
function nameOf(patch) {
	return fieldOf(fieldOf(patch, "metadata")?.value, "name")?.value;
}
function asTarget(patch, { node }) {
	const apiVersion = fieldOf(node, "apiVersion");
	return apiVersion === void 0 ? withoutKey(patch, "apiVersion") : withEntry(patch, apiVersion);
}
function laidOver(resource, patch, rename, changeKind) {
	const before = rename || changeKind ? remembered(resource) : resource;
	let node = strategicMerge(resource.node, patch);
	if (node === void 0 || node.entries.length === 0) return [];
	const { node: old } = resource;
	const kind = fieldOf(old, "kind");
	if (!changeKind && kind !== void 0) node = withEntry(node, kind);
	const metadata = fieldOf(node, "metadata");
	const oldMetadata = fieldOf(old, "metadata")?.value;
	if (metadata?.value.type === "map") {
		let value = metadata.value;
		const [name, namespace] = [fieldOf(oldMetadata, "name"), fieldOf(oldMetadata, "namespace")];
		if (!rename && name !== void 0) value = withEntry(value, name);
		value = namespace === void 0 ? withoutKey(value, "namespace") : withEntry(value, namespace);
		node = withEntry(node, entryWith(metadata, value));
	}
	return [withNode(before, node)];
}

// src/worlds/kustomize/plugins.ts
function pluginsOf(file, field, add) {
	const plugins = new Gathering(nothing$1, file);
	const mayChange = field === "transformers";
	const items = textsIn(file.node, field);
	const inline = new Map(items.map((item) => [item, inlineIn(item, file)]));
	for (const [item, resources] of inline) if (resources !== void 0) plugins.step(item, mayChange, () => plugins.append(resources));
	for (const [item, resources] of inline) if (resources === void 0) plugins.step(item, mayChange, () => add(plugins, item));
	return plugins;
}
function inlineIn(item, { manifest }) {
	if (!item.text.includes(":")) return void 0;
	const { source, start, end, document } = manifest;
	try {
		const nodes = readInline(item.text, item);
		if (!nodes.every((node) => node.type === "map")) return void 0;
		return nodes.map((node, at) => resourceOf(node, {
			source,
			start,
			end,
			document,
			at: [...manifest.at, at]
		}));
	} catch (error) {
		if (error instanceof Refusal) return void 0;
		throw error;
	}
}
function builtinKind({ id }) {
	return id.group === "" && id.version === "builtin" ? id.kind : void 0;
}

// src/worlds/kustomize/path-lookup.ts
function splitFieldPath(path) {
	const parts = splitSteps(path, ".");
	const result = [];
	for (let i = 0; i < parts.length; i++) {
		const part = parts[i] ?? "";
		if (!part.startsWith("[") || part.endsWith("]")) {
			result.push(part);
			continue;
		}
		const bracketed = [part];
		while (i < parts.length - 1 && !bracketed.at(-1)?.endsWith("]")) bracketed.push(parts[++i] ?? "");
		const text = bracketed.join(".");
		result.push(text.includes("=") ? text : text.replace(/^[[\]]+|[[\]]+$/g, ""));
	}
	return result;
}
function matchStep(step) {
	if (!step.startsWith("[") || !step.endsWith("]")) return void 0;
	const inner = step.slice(1, -1);
	const equals = inner.indexOf("=");
	return equals === -1 ? void 0 : {
		name: inner.slice(0, equals),
		value: inner.slice(equals + 1)
	};
}
function lookup(root, path) {
	let node = root;
	for (const step of path) {
		if (step.trim() === "") continue;
		node = stepInto(node, step);
		if (node === void 0) return void 0;
	}
	return node;
}
function stepInto(node, step) {
	const match = matchStep(step);
	if (node.type === "seq") {
		if (step === "-") return node.items.at(-1);
		if (/^\d+$/.test(step)) return node.items[Number(step)];
		const name = match?.name ?? "";
		return node.items.find((item) => textOf(name === "" ? item : fieldOf(item, name)?.value) === match?.value);
	}
	return fieldOf(node, step)?.value;
}

// src/worlds/kustomize/replacements.ts
function replacementSteps({ node, folder }, files) {
	return mapsIn(node, "replacements").map((entry) => {
		const path = fieldOf(entry, "path")?.value;
		const text = textOf(path);
		if (path === void 0 || text === void 0) return {
			at: entry,
			run: (all) => replace(all, entry)
		};
		return {
			at: path,
			run: (all) => readDocuments(files.need(folder, text, path), files.parsed).flatMap(({ node: read }) => read.type === "seq" ? read.items : [read]).reduce((before, one) => one.type === "map" ? replace(before, one) : before, all)
		};
	});
}
function replace(resources, replacement) {
	const value = valueFor$1(resources, replacement);
	const targets = mapsIn(replacement, "targets");
	if (targets.length === 0) throw new Refusal("replacements must specify a source and at least one target", replacement);
	return targets.reduce((before, target) => applyTo(before, target, value), resources);
}
function valueFor$1(resources, replacement) {
	const given = fieldOf(replacement, "sourceValue")?.value;
	const source = fieldOf(replacement, "source")?.value;
	if (given !== void 0 && source !== void 0) throw new Refusal("value and resource selectors are mutually exclusive", replacement);
	if (given !== void 0) return given;
	if (source === void 0) throw new Refusal("replacements must specify a source and at least one target", replacement);
	const holder = sourceOf(resources, source);
	const path = textIn(source, "fieldPath") || "metadata.name";
	const value = lookup(holder.node, splitFieldPath(path));
	if (value === void 0 || isNull(value) || value.type === "scalar" && value.value === "") throw new Refusal(`fieldPath \`${path}\` is missing for replacement source`, fieldOf(source, "fieldPath")?.value ?? source, "absent");
	return refined(value, fieldOf(source, "options")?.value, source);
}
function sourceOf(resources, source) {
	const wanted = {
		group: textIn(source, "group"),
		version: textIn(source, "version"),
		kind: textIn(source, "kind")
	};
	const [name, namespace] = [textIn(source, "name"), textIn(source, "namespace")];
	const selects = (id) => (name === "" || name === id.name) && (namespace === "" || effectiveNamespace({
		...wanted,
		name,
		namespace
	}) === effectiveNamespace(id)) && isSelected(id, wanted);
	const found = resources.filter((one) => [one.id, ...previousIds(one)].some(selects));
	const [first] = found;
	if (first === void 0) throw new Refusal(`nothing selected by ${[wanted.kind, name].join(" ").trim()}`, source, "absent");
	if (found.length > 1) throw new Refusal(`multiple matches for selector ${[wanted.kind, name].join(" ").trim()}`, source);
	return first;
}
function delimiterOf(options) {
	return {
		delimiter: textIn(options, "delimiter"),
		index: Number(textIn(options, "index") || 0)
	};
}
function refined(value, options, at) {
	const { delimiter, index } = delimiterOf(options);
	if (delimiter === "") return value;
	if (value.type !== "scalar") throw new Refusal("delimiter option can only be used with scalar nodes", at);
	const part = (textOf(value) ?? "").split(delimiter)[index];
	if (part === void 0) throw new Refusal(`options.index ${index} is out of bounds for value`, at);
	return scalarAt(part, value);
}
function applyTo(resources, target, value) {
	const select = fieldOf(target, "select")?.value;
	if (select?.type !== "map") throw new Refusal("target must specify resources to select", target);
	const isSelect = matcherOf(select);
	const rejects = mapsIn(target, "reject").map((reject) => ({
		byId: matcherOf(reject),
		byText: textMatcher(reject)
	}));
	const byText = textMatcher(select);
	const options = fieldOf(target, "options")?.value;
	const paths = textsIn(target, "fieldPaths").map(({ text }) => text);
	return resources.map((resource) => {
		const ids = [resource.id, ...previousIds(resource)];
		if (byText !== void 0 && !byText(resource.node)) return resource;
		if (rejects.some((reject) => reject.byText?.(resource.node) === true)) return resource;
		if (rejects.some(({ byId }) => byId !== void 0 && ids.some(byId))) return resource;
		if (!(isSelect === void 0 ? true : ids.some(isSelect))) return resource;
		const node = (paths.length === 0 ? ["metadata.name"] : paths).reduce((before, path) => copied(before, value, path, options, target), resource.node);
		return withNode(resource, node);
	});
}
function matcherOf(selector) {
	const asked = [
		"group",
		"version",
		"kind",
		"name",
		"namespace"
	].map((key) => [key, patternOf(textIn(selector, key), selector)]).filter(([, pattern]) => pattern !== void 0);
	if (asked.length === 0) return void 0;
	return (id) => asked.every(([key, pattern]) => pattern?.(id[key]) === true);
}
function textMatcher(selector) {
	const [labels, annotations] = ["labelSelector", "annotationSelector"].map((key) => textIn(selector, key));
	if (labels === "" && annotations === "") return void 0;
	const byLabels = metadataSelector(selector, "labelSelector", "labels");
	const byAnnotations = metadataSelector(selector, "annotationSelector", "annotations");
	return (node) => byLabels(node) && byAnnotations(node);
}
function copied(root, value, path, options, at) {
	let found = 0;
	const set = (node) => {
		found++;
		return placed(node, value, options, at);
	};
	const creates = isTrue$1(options, "create") ? value : void 0;
	const result = setMatching(root, splitFieldPath(path), set, creates);
	if (found === 0) throw new Refusal(`unable to ${creates === void 0 ? "find" : "find or create"} field "${path}" in replacement target`, at, "absent");
	return result.type === "map" ? result : root;
}
function setMatching(node, path, set, creates) {
	const [step, ...rest] = path;
	if (step === void 0) return set(node);
	if (node.type === "seq") return setInList(node, step, rest, set, creates);
	if (node.type !== "map") throw new Refusal("a field inside of a text is to be replaced", node, "outside");
	const entry = fieldOf(node, step);
	if (entry !== void 0) return withEntry(node, entryWith(entry, setMatching(entry.value, rest, set, creates)));
	if (creates === void 0) return node;
	const made = setMatching(emptyFor(rest[0], creates), rest, set, creates);
	return withEntry(node, entryAt(step, made, creates));
}
function setInList(node, step, rest, set, creates) {
	const at = (item) => setMatching(item, rest, set, creates);
	if (step === "*") return seqAt(node.items.map(at), node);
	if (/^\d+$/.test(step)) {
		const index = Number(step);
		const item = node.items[index];
		if (item !== void 0) return seqAt(node.items.with(index, at(item)), node);
		if (index === node.items.length && creates !== void 0) return seqAt([...node.items, at(emptyFor(rest[0], creates))], node);
		throw new Refusal(`index ${index} specified but only ${node.items.length} elements found`, node);
	}
	const match = matchStep(step);
	if (match === void 0) return node;
	const pattern = unanchored(match.value);
	const isMatch = (item) => {
		const text = textOf(match.name === "" ? item : fieldOf(item, match.name)?.value);
		return text !== void 0 && pattern.test(text);
	};
	if (node.items.some(isMatch) || creates === void 0) return seqAt(node.items.map((item) => isMatch(item) ? at(item) : item), node);
	const name = scalarAt(match.value, creates);
	const made = match.name === "" ? name : mapAt([entryAt(match.name, name, creates)], creates);
	return seqAt([...node.items, at(made)], node);
}
function unanchored(text) {
	try {
		return new RegExp(text);
	} catch {
		return /(?!)/;
	}
}
function emptyFor(next, creates) {
	if (next === void 0) return creates.type === "scalar" ? scalarAt("", creates) : mapAt([], creates);
	const isList = matchStep(next) !== void 0 || /^\d+$/.test(next) || next === "*";
	const { source, start, end } = creates;
	return isList ? {
		type: "seq",
		items: [],
		source,
		start,
		end
	} : mapAt([], creates);
}
function placed(target, value, options, at) {
	const { delimiter, index } = delimiterOf(options);
	if (delimiter !== "") {
		if (target.type !== "scalar") throw new Refusal("delimiter option can only be used with scalar nodes", at);
		const parts = (textOf(target) ?? "").split(delimiter);
		const text = textOf(value) ?? "";
		if (index < 0) parts.unshift(text);
		else if (index >= parts.length) parts.push(text);
		else parts[index] = text;
		return scalarAt(parts.join(delimiter), parts.length === 1 ? value : target);
	}
	if (target.type !== "scalar" || value.type !== "scalar") return value;
	return scalarAt(asTypeOf(target.value, textOf(value) ?? ""), value);
}
function asTypeOf(before, text) {
	if (typeof before === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
	if (typeof before === "boolean" && (text === "true" || text === "false")) return text === "true";
	return text;
}

// src/worlds/kustomize/replicas.ts
function setReplicas(resources, replica, { replicas }) {
	const name = textIn(replica, "name");
	const count = fieldOf(replica, "count");
	const value = scalarAt(count?.value.type === "scalar" ? count.value.value : 0, count?.value ?? replica);
	let isFound = false;
	const result = resources.map((resource) => {
		const ids = [resource.id, ...previousIds(resource)].filter((id) => id.name === name);
		let { node } = resource;
		for (const spec of replicas) {
			if (!ids.some((id) => isSelected(id, spec))) continue;
			isFound = true;
			const creation = {
				kind: "scalar",
				mark: count === void 0 ? replica : keyMark(count)
			};
			node = setField(node, resource.id, spec, () => value, creation);
		}
		return withNode(resource, node);
	});
	if (isFound) return result;
	throw new Refusal(`resource with name ${name} does not match a config with the following GVK`, fieldOf(replica, "name")?.value, "absent");
}

// src/worlds/kustomize/plugin-transformers.ts
function transform(resources, plugin, folder, files) {
	const { node } = plugin;
	const fields = mapsIn(node, "fieldSpecs").map(fieldSpecOf);
	const value = (key) => fieldOf(node, key);
	const inTurn = (steps) => steps.reduce((all, { run }) => run(all), resources);
	switch (builtinKind(plugin)) {
		case "PrefixTransformer":
		case "SuffixTransformer":
		case "PrefixSuffixTransformer": {
			const config = {
				...defaultConfig,
				namePrefix: fields,
				nameSuffix: fields
			};
			const [prefix, suffix] = [value("prefix"), value("suffix")];
			const prefixed = prefix === void 0 ? resources : addPrefix(resources, prefix, config);
			return suffix === void 0 ? prefixed : addSuffix(prefixed, suffix, config);
		}
		case "LabelTransformer": return addPairs(resources, value("labels")?.value, fields);
		case "AnnotationsTransformer": return addPairs(resources, value("annotations")?.value, fields);
		case "PatchTransformer": return applyPatchEntry(resources, node, folder, files);
		case "PatchJson6902Transformer": return applyPatchEntry(resources, withJsonOp(node), folder, files);
		case "ImageTagTransformer": return withMap(resources, value("imageTag")?.value, (map) => setImage(resources, map, {
			...defaultConfig,
			images: fields
		}));
		case "ReplicaCountTransformer": return withMap(resources, value("replica")?.value, (map) => setReplicas(resources, map, {
			...defaultConfig,
			replicas: fields
		}));
		case "PatchStrategicMergeTransformer": {
			const patched = inTurn(strategicMergeSteps({
				node,
				folder
			}, files, "paths"));
			const text = value("patches")?.value;
			return text === void 0 ? patched : applyInline(patched, textOf(text) ?? "", text);
		}
		case "ReplacementTransformer": return inTurn(replacementSteps({
			node,
			folder
		}, files));
		case "NamespaceTransformer": {
			const namespace = fieldOf(value("metadata")?.value, "namespace");
			if (namespace === void 0 || textOf(namespace.value) === "") return resources;
			return setNamespace(resources, namespace, { namespace: fields }, {
				unsetOnly: isTrue$1(node, "unsetOnly"),
				subjects: subjectsIn(node)
			});
		}
	}
	throw new Refusal(`the transformer ${textIn(node, "kind")} is not run`, fieldOf(node, "kind")?.value ?? node, "outside");
}
function subjectsIn(node) {
	const text = textIn(node, "setRoleBindingSubjects");
	return text === "none" || text === "allServiceAccounts" ? text : "defaultOnly";
}
function withMap(resources, node, change) {
	return node?.type === "map" ? change(node) : resources;
}
function withJsonOp(node) {
	const operations = fieldOf(node, "jsonOp");
	return operations === void 0 ? node : withEntry(node, {
		...operations,
		key: "patch"
	});
}

// src/worlds/kustomize/generators.ts
function generatorsOf(file, files) {
	const { source, start, end, document } = file.manifest;
	const common = fieldOf(file.node, "generatorOptions")?.value;
	return ["ConfigMap", "Secret"].flatMap((kind) => {
		const field = kind === "Secret" ? "secretGenerator" : "configMapGenerator";
		return mapsIn(file.node, field).map((entry, index) => {
			const origin = {
				source,
				start,
				end,
				document,
				at: [field, index]
			};
			return generated({
				kind,
				entry,
				common,
				folder: file.folder,
				origin
			}, files);
		});
	});
}
function generatorOfObject(kind, { node, origin }, folder, files) {
	const metadata = fieldOf(node, "metadata")?.value;
	return generated({
		kind,
		entry: ["name", "namespace"].reduce((before, key) => {
			const own = fieldOf(metadata, key);
			return own === void 0 || textIn(before, key) !== "" ? before : withEntry(before, own);
		}, node),
		common: void 0,
		folder,
		origin
	}, files);
}
function generated(generator, files) {
	const { entry } = generator;
	return {
		at: fieldOf(entry, "name")?.value ?? entry,
		make: (missing) => generate(generator, files, missing)
	};
}
function generate({ kind, entry, common, folder, origin }, files, missing) {
	const name = fieldOf(entry, "name");
	if (name === void 0 || textOf(name.value) === void 0) throw new Refusal("a configmap must have a name", entry);
	const pairs = new Pairs(kind, folder, files, missing);
	pairs.readAll(entry);
	const at = name.value;
	const options = fieldOf(entry, "options")?.value;
	const type = fieldOf(entry, "type");
	const node = mapAt([
		entryAt("apiVersion", scalarAt("v1", at), at),
		entryAt("kind", scalarAt(kind, at), at),
		entryAt("metadata", metadataOf(entry, name, options, common), at),
		...kind === "Secret" ? [entryAt("type", scalarAt(textOf(type?.value) || "Opaque", type?.value ?? at), type === void 0 ? at : keyMark(type))] : [],
		...pairs.dataOf(kind, at)
	], entry);
	const behavior = textIn(entry, "behavior");
	return changed(resourceOf(node, origin), {
		addsHash: !isTrue$1(options, "disableNameSuffixHash") && !isTrue$1(common, "disableNameSuffixHash"),
		isPartial: pairs.isPartial,
		behavior: behavior === "merge" || behavior === "replace" || behavior === "create" ? behavior : void 0
	});
}
function metadataOf(entry, name, options, common) {
	const namespace = fieldOf(entry, "namespace");
	const maps = ["labels", "annotations"].flatMap((key) => {
		const own = sortedEntries(fieldOf(options, key)?.value);
		const others = sortedEntries(fieldOf(common, key)?.value).filter((other) => !own.some((one) => one.key === other.key));
		const all = [...own, ...others];
		return all[0] === void 0 ? [] : [entryAt(key, mapAt(all, all[0].value), keyMark(all[0]))];
	});
	return mapAt([
		name,
		...namespace === void 0 ? [] : [namespace],
		...maps
	], name.value);
}
var Pairs = class {
	isPartial = false;
	pairs = [];
	hasUnknownKeys = false;
	isSecret;
	folder;
	files;
	missing;
	constructor(kind, folder, files, missing) {
		this.isSecret = kind === "Secret";
		this.folder = folder;
		this.files = files;
		this.missing = missing;
	}
	readAll(entry) {
		const env = fieldOf(entry, "env")?.value;
		const envText = textOf(env);
		const last = env === void 0 || envText === void 0 ? [] : [{
			...env,
			text: envText
		}];
		for (const item of [...textsIn(entry, "envs"), ...last]) this.env(item);
		for (const item of textsIn(entry, "literals")) this.literal(item);
		for (const item of textsIn(entry, "files")) this.file(item);
	}
	dataOf(kind, at) {
		if (this.hasUnknownKeys) return [];
		const entries = [...this.pairs].sort((a, b) => a.key < b.key ? -1 : 1).map(({ key, keyAt, value, valueAt }) => {
			const text = kind === "Secret" && value !== void 0 ? base64(value) : value;
			return entryAt(key, scalarAt(text ?? null, valueAt), keyAt);
		});
		if (entries.length === 0 && kind === "ConfigMap") return [];
		return [entryAt("data", mapAt(entries, at), at)];
	}
	add(pair) {
		if (this.pairs.some(({ key }) => key === pair.key)) throw new Refusal(`configmap illegally repeats the key \`${pair.key}\``, pair.keyAt);
		this.pairs.push(pair);
	}
	env(item) {
		const file = this.content(item.text, item);
		if (file === void 0) {
			this.hasUnknownKeys = true;
			return;
		}
		for (const { key, value, start, end } of envLines(file.text)) {
			const at = this.isSecret ? item : {
				source: file,
				start,
				end
			};
			this.add({
				key,
				value,
				keyAt: this.isSecret ? item : {
					...at,
					end: start + key.length
				},
				valueAt: at
			});
		}
	}
	literal(item) {
		const equals = item.text.indexOf("=");
		if (equals < 1) throw new Refusal(`invalid literal source ${item.text.split("=", 1)[0]}, expected key=value`, item);
		const [keyAt, valueAt] = partsOf(item, equals);
		this.add({
			key: item.text.slice(0, equals),
			value: unquoted(item.text.slice(equals + 1)),
			keyAt,
			valueAt
		});
	}
	file(item) {
		const parts = item.text.split("=");
		if (parts.length > 2) throw new Refusal(`source "${item.text}" key name or file path contains '='`, item);
		if (parts[0] === "") throw new Refusal(`missing key name for file path in source "${item.text}"`, item);
		if (parts[1] === "") throw new Refusal(`missing file path for key name in source "${item.text}"`, item);
		const path = parts[1] ?? parts[0] ?? "";
		const key = parts.length === 2 ? parts[0] ?? "" : baseName(path);
		const file = this.content(path, item);
		const keyAt = parts.length === 2 ? partsOf(item, key.length)[0] ?? item : item;
		const valueAt = file !== void 0 && !this.isSecret ? {
			source: file,
			start: 0,
			end: file.text.length
		} : item;
		this.add({
			key,
			value: file?.text,
			keyAt,
			valueAt
		});
	}
	content(path, at) {
		try {
			return this.files.need(this.folder, path, at);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			this.missing(error.sort === "missing" ? new Refusal(error.message, error.at, "input") : error);
			this.isPartial = true;
			return;
		}
	}
};
function partsOf(item, equals) {
	const { source, start, end, text } = item;
	if (source.text.slice(start, end) !== text) return [item, item];
	return [{
		source,
		start,
		end: start + equals
	}, {
		source,
		start: start + equals + 1,
		end
	}];
}
function unquoted(text) {
	const first = text[0];
	return text.length >= 2 && first === text.at(-1) && (first === "\"" || first === "'") ? text.slice(1, -1) : text;
}
function* envLines(text) {
	let offset = 0;
	for (const line of text.split("\n")) {
		const content = line.replace(/\r$/, "").replace(/^\uFEFF/, "").trimStart();
		const start = offset + line.indexOf(content);
		offset += line.length + 1;
		if (content === "" || content.startsWith("#")) continue;
		const equals = content.indexOf("=");
		yield {
			key: equals === -1 ? content : content.slice(0, equals),
			value: equals === -1 ? "" : content.slice(equals + 1),
			start,
			end: start + content.length
		};
	}
}
function base64(text) {
	const encoded = Buffer.from(text, "utf8").toString("base64");
	if (encoded.length < 70) return encoded;
	return (encoded.match(/.{1,70}/g) ?? []).map((line) => `${line}\n`).join("");
}

// src/worlds/kustomize/run-generators.ts
function runGenerators(gathering, file, plugins, means) {
	const { files, namespace } = means;
	for (const { at, make } of generatorsOf(file, files)) {
		const missing = (refusal) => gathering.refuse(refusal, at, false);
		gathering.step(at, false, () => gathering.absorb(make(missing)));
	}
	for (const chart of helmChartsOf(file, files, namespace)) render(gathering, chart, means);
	for (const plugin of plugins) gathering.step(plugin.node, false, () => runPlugin(gathering, plugin, file.folder, means));
}
function render(gathering, chart, { inflate }) {
	const { at, text } = chart.name;
	gathering.charts = [...gathering.charts, chart];
	const objects = inflate(chart);
	const sort = objects.length > 0 ? "chart" : "outside";
	gathering.refuse(new Refusal(`not all that the chart ${text} makes is known`, at, sort), at, false);
	for (const made of objects) gathering.step(at, false, () => gathering.absorb(chartResource(made, chart)));
}
function runPlugin(gathering, plugin, folder, means) {
	const { files } = means;
	const kind = builtinKind(plugin);
	if (kind === "ConfigMapGenerator" || kind === "SecretGenerator") {
		const { at, make } = generatorOfObject(kind === "SecretGenerator" ? "Secret" : "ConfigMap", plugin, folder, files);
		gathering.absorb(make((refusal) => gathering.refuse(refusal, at, false)));
		return;
	}
	const chart = kind === "HelmChartInflationGenerator" ? helmChartOfObject(plugin, folder, files) : void 0;
	if (chart !== void 0) render(gathering, chart, means);
	else throw new Refusal(`what the generator ${plugin.id.kind} makes is not known`, plugin.node, "outside");
}

// src/worlds/kustomize/transformers.ts
function stepsOf$1(file, config, files) {
	const { node } = file;
	const on = (field, change) => {
		const entry = fieldOf(node, field);
		return entry !== void 0 && !(entry.value.type === "scalar" && !entry.value.value) ? [{
			at: entry.value,
			run: (resources) => change(resources, entry, config)
		}] : [];
	};
	return [
		...strategicMergeSteps(file, files),
		...patchSteps(file, files),
		...on("namespace", setNamespace),
		...on("namePrefix", addPrefix),
		...on("nameSuffix", addSuffix),
		{
			at: fieldOf(node, "labels")?.value ?? node,
			run: (resources) => addLabels(resources, file, config)
		},
		...on("commonAnnotations", (resources) => addAnnotations(resources, file, config)),
		...jsonPatchSteps(file, files),
		...mapsIn(node, "replicas").map((entry) => ({
			at: entry,
			run: (all) => setReplicas(all, entry, config)
		})),
		...[...mapsIn(node, "images"), ...mapsIn(node, "imageTags")].map((entry) => ({
			at: entry,
			run: (all) => setImage(all, entry, config)
		})),
		...replacementSteps(file, files)
	];
}

// src/worlds/kustomize/vars.ts
function noteVar(resources, entry) {
	const reference = fieldOf(entry, "objref")?.value;
	const apiVersion = textIn(reference, "apiVersion");
	const named = apiVersion === "" ? void 0 : groupVersionOf(apiVersion);
	const id = {
		group: named?.group ?? textIn(reference, "group"),
		version: named?.version ?? textIn(reference, "version"),
		kind: textIn(reference, "kind"),
		name: textIn(reference, "name"),
		namespace: textIn(reference, "namespace")
	};
	const name = textIn(entry, "name");
	const isAnywhere = id.namespace === "" && !hasNoNamespace(id);
	const matched = byAnyId(resources, (other) => other.name === id.name && other.kind === id.kind && other.group === id.group && other.version === id.version && (isAnywhere || effectiveNamespace(other) === effectiveNamespace(id)));
	if (matched.length > 1) throw new Refusal(`found ${matched.length} resId matches for var ${name} (unable to disambiguate)`, entry);
	return {
		found: {
			name,
			fieldPath: textIn(fieldOf(entry, "fieldref")?.value, "fieldPath") || "metadata.name",
			at: entry
		},
		resources: resources.map((one) => one === matched[0] ? changed(one, { vars: [...one.vars, name] }) : one)
	};
}
function resolveVars(resources, vars, { varReference }) {
	if (vars.length === 0) return resources;
	const values = new Map(vars.map((one) => [one.name, valueFor(one, resources)]));
	return resources.map((resource) => {
		if (!mayHold(resource.node)) return resource;
		const node = varReference.reduce((before, spec) => setField(before, resource.id, spec, (field) => replaced(field, values)), resource.node);
		return withNode(resource, node);
	});
}
function mayHold(node) {
	if (node.type === "scalar") return typeof node.value === "string" && node.value.includes("$(");
	if (node.type === "seq") return node.items.some(mayHold);
	return node.entries.some(({ value }) => mayHold(value));
}
function valueFor({ name, fieldPath, at }, resources) {
	const holder = resources.find((one) => one.vars.includes(name));
	if (holder === void 0) throw new Refusal(`var '${name}' cannot be mapped to a field in the set of known resources`, at, "absent");
	const value = lookup(holder.node, stepsOf(fieldPath));
	if (value === void 0 || isNull(value)) throw new Refusal(`field specified in var '${name}' not found in corresponding resource`, at, "absent");
	return value;
}
function stepsOf(path) {
	return splitFieldPath(path).flatMap((step) => {
		const [, name, index] = /^([^[\]]+)\[(\d+)\]$/.exec(step) ?? [];
		return name === void 0 || index === void 0 ? [step] : [name, index];
	});
}
function replaced(node, values) {
	if (isNull(node)) return node;
	if (node.type === "scalar") return replacedScalar(node, values);
	if (node.type === "seq") {
		const items = node.items.map((item) => replacedScalar(item, values));
		return seqAt(items, node);
	}
	const entries = node.entries.map((entry) => entryWith(entry, replacedScalar(entry.value, values)));
	return mapAt(entries, node);
}
function replacedScalar(node, values) {
	if (node.type !== "scalar" || typeof node.value !== "string" || !node.value.includes("$")) return node;
	const [, whole] = /^\$\(([^)]*)\)$/.exec(node.value) ?? [];
	const value = whole === void 0 ? void 0 : values.get(whole);
	if (value?.type === "scalar") return scalarAt(value.value, value);
	const text = node.value.replace(/\$\$|\$\(([^)]*)\)/g, (found, name) => found === "$$" ? "$" : textOf(values.get(name ?? "")) ?? found);
	return text === node.value ? node : scalarAt(text, node);
}

// src/worlds/kustomize/kustomizer.ts
const noneAbove = {
	folders: [],
	namespace: void 0
};
var Kustomizer = class {
	files;
	inflate;
	loaded = /* @__PURE__ */ new Map();
	resources = /* @__PURE__ */ new Map();
	bases = /* @__PURE__ */ new Map();
	built = /* @__PURE__ */ new Map();
	constructor(source, inflate = () => []) {
		this.files = new Files(source);
		this.inflate = inflate;
	}
	load(folder) {
		if (!this.loaded.has(folder)) this.loaded.set(folder, attempt(() => loadKustomization(this.files, folder)));
		return this.loaded.get(folder);
	}
	foldersUsedBy({ node, folder }) {
		return [
			"resources",
			"bases",
			"components",
			"generators",
			"transformers"
		].flatMap((field) => textsIn(node, field).map(({ text }) => joinPath(folder, text)));
	}
	build(file) {
		const known = this.built.get(file.node);
		if (known !== void 0) return known;
		const built = this.finish(file, this.gather(file, noneAbove));
		this.built.set(file.node, built);
		return built;
	}
	buildAs(file) {
		return this.built.get(file.node) ?? this.finish(file, this.gatherInto(file, nothing$1, noneAbove));
	}
	resourcesOf(source) {
		const known = this.resources.get(source.path);
		if (known !== void 0) return known;
		const read = attempt(() => readResources(source, this.files.parsed));
		this.resources.set(source.path, read);
		return read;
	}
	finish(file, base) {
		const problems = [...base.problems];
		const hashed = addHashes(base.resources);
		const fixed = fixNameReferences(hashed, base.config, (refusal, { node }) => {
			problems.push(problemOf(refusal, nodeAt(node, "metadata", "name") ?? node, true));
		});
		const resolved = attempt(() => resolveVars(fixed, base.vars, base.config));
		if (resolved instanceof Refusal) problems.push(problemOf(resolved, file.node, true));
		const resources = (resolved instanceof Refusal ? fixed : resolved).filter(isShipped);
		const { kustomizations, files, charts } = base;
		return {
			file,
			resources,
			problems,
			kustomizations,
			files,
			charts
		};
	}
	gather(file, above) {
		const inNamespace = `${file.folder}\0${above.namespace?.text ?? ""}`;
		const known = this.bases.get(file.folder) ?? this.bases.get(inNamespace);
		if (known !== void 0) return known;
		const gathered = this.gatherInto(file, nothing$1, above);
		this.bases.set(gathered.charts.some(({ inherits }) => inherits) ? inNamespace : file.folder, gathered);
		return gathered;
	}
	gatherInto(file, parent, leading) {
		const { node } = file;
		const above = {
			folders: [...leading.folders, file.folder],
			namespace: knownIn(node, "namespace") ?? leading.namespace
		};
		const gathering = new Gathering(parent, file);
		for (const item of [...textsIn(node, "resources"), ...textsIn(node, "bases")]) gathering.step(item, false, () => this.addResource(gathering, file, item, above));
		const own = configOf(file, this.files, (refusal) => gathering.refuse(refusal, node, true));
		gathering.step(node, true, () => {
			gathering.config = mergeConfigs(gathering.config, own);
		});
		const generators = this.plugins(gathering, file, "generators", above);
		runGenerators(gathering, file, generators, {
			files: this.files,
			inflate: this.inflate,
			namespace: above.namespace
		});
		for (const item of textsIn(node, "components")) gathering.step(item, true, () => {
			const component = this.kustomizationAt(file, item, above, "Component");
			gathering.become(this.gatherInto(component, gathering, above));
		});
		if (hasOwnSchema(file)) gathering.refuse(new Refusal("the schema under openapi is not read", void 0, "outside"), node, true);
		for (const { at, run } of stepsOf$1(file, gathering.config, this.files)) gathering.step(at, true, () => {
			gathering.resources = run(gathering.resources);
		});
		for (const plugin of this.plugins(gathering, file, "transformers", above)) gathering.step(plugin.node, true, () => {
			gathering.resources = transform(gathering.resources, plugin, file.folder, this.files);
		});
		this.noteVars(gathering, file);
		for (const [path, at] of this.files.outsideOf(file.folder)) gathering.refuse(new Refusal(`file '${path}' is not in or below '${file.folder}'`, at, "restricted"), at, false);
		return gathering;
	}
	noteVars(gathering, { node }) {
		for (const entry of mapsIn(node, "vars")) gathering.step(entry, true, () => {
			const { found, resources } = noteVar(gathering.resources, entry);
			gathering.addVars([found]);
			gathering.resources = resources;
		});
	}
	addResource(gathering, file, item, above) {
		const source = this.files.find(file.folder, item.text, item);
		if (source === void 0) {
			gathering.merge(this.gather(this.kustomizationAt(file, item, above, "Kustomization"), above));
			return;
		}
		gathering.files = [...gathering.files, source.path];
		const resources = this.resourcesOf(source);
		if (resources instanceof Refusal) throw resources;
		if (resources.length === 0) throw new Refusal(`${item.text} holds no object`, item, "empty");
		gathering.append(resources);
	}
	kustomizationAt(file, item, above, kind) {
		const { text: path } = item;
		if (isRemote(path)) throw new Refusal(`${path} is not in the scan`, item, "outside");
		const folder = joinPath(file.folder, path);
		const visited = above.folders.find((one) => one === folder || isBelow(one, folder));
		if (visited !== void 0) throw new Refusal(`cycle detected: candidate root '${folder}' contains visited root '${visited}'`, item);
		const found = this.load(folder);
		if (found instanceof Refusal) throw found;
		if (found === void 0) {
			const isMade = [folder, joinPath(folder, "kustomization.yaml")].some((one) => this.files.isMade(one));
			throw new Refusal(nothingAt(path), item, isMade ? "outside" : "missing");
		}
		if (found.kind !== kind) throw new Refusal(`${kind === "Component" ? "expected kind 'Component'" : "expected kind != 'Component'"} for path '${path}'`, item);
		return found;
	}
	plugins(gathering, file, field, above) {
		const found = pluginsOf(file, field, (plugins, item) => this.addResource(plugins, file, item, above));
		gathering.problems = [...gathering.problems, ...found.problems];
		const below = found.kustomizations.filter((path) => path !== file.path);
		gathering.kustomizations = [...gathering.kustomizations, ...below];
		return found.resources;
	}
};
function attempt(run) {
	try {
		return run();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}
function isShipped({ node }) {
	const mark = nodeAt(node, "metadata", "annotations", "config.kubernetes.io/local-config");
	return mark === void 0 || textOf(mark) === "false";
}
function nothingAt(path) {
	return /\.ya?ml$/.test(path) ? `open ${path}: no such file or directory` : `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${path}'`;
}

// src/worlds/units.ts
function unitsOf(paths, plain, source, decoding, inflate) {
	const kustomizer = new Kustomizer(source, inflate);
	const loaded = /* @__PURE__ */ new Map();
	const faults = [];
	for (const folder of new Set(paths.map(folderOf))) {
		const file = kustomizer.load(folder);
		if (file instanceof Refusal) {
			const path = paths.find((one) => folderOf(one) === folder) ?? folder;
			if (file.at !== void 0 && toldSorts.has(file.sort)) faults.push(faultOf({
				message: file.message,
				at: file.at,
				sort: file.sort
			}, path));
		} else if (file !== void 0) loaded.set(folder, file);
	}
	const builds = rootsFirst(kustomizer, loaded);
	for (const built of builds) faults.push(...faultsOf(built));
	const parts = new Set([...kustomizer.files.used()].map(({ path }) => path));
	const isPlain = ({ path }) => !parts.has(path);
	const delivered = deliver({
		asking: plain.asking.filter(isPlain),
		withConfigMap: (name) => plain.withConfigMap(name).filter(isPlain)
	}, builds, kustomizer);
	for (const unit of delivered) faults.push(...stopsOf(unit));
	const reached = new Set(delivered.flatMap(({ kustomizations }) => kustomizations));
	const units = [...builds.filter(({ file }) => !reached.has(file.path)).map((built) => unitOf(built, decoding)), ...delivered.map((unit) => deliveredUnit(unit, decoding))];
	const files = new Map([...kustomizer.files.used()].map((file) => [file.path, file]));
	return {
		units,
		faults: once(faults),
		files
	};
}
function rootsFirst(kustomizer, loaded) {
	const used = new Set([...loaded.values()].flatMap((file) => kustomizer.foldersUsedBy(file)));
	const all = [...loaded].filter(([, { kind }]) => kind === "Kustomization").sort(([a], [b]) => a < b ? -1 : 1);
	const builds = all.filter(([folder]) => !used.has(folder)).map(([, file]) => kustomizer.build(file));
	const reached = new Set(builds.flatMap(({ kustomizations }) => kustomizations));
	for (const [, file] of all) {
		if (reached.has(file.path)) continue;
		const built = kustomizer.build(file);
		for (const path of built.kustomizations) reached.add(path);
		builds.push(built);
	}
	return builds;
}
function unitOf(built, decoding) {
	const { file } = built;
	return {
		id: file.path,
		name: file.folder || ".",
		path: file.path,
		delivered: void 0,
		...contentOf(built, file.path, decoding)
	};
}
function deliveredUnit(unit, decoding) {
	const { asked, cluster, name } = unit;
	const { path } = asked.resource.origin.source;
	const id = `${path} (${asked.title}, ${cluster})`;
	return {
		id,
		name: name || ".",
		path,
		delivered: {
			by: asked.title,
			cluster
		},
		...contentOf(unit, id, decoding)
	};
}
function contentOf({ resources, charts, problems, kustomizations }, id, decoding) {
	const objects = noObjects();
	for (const resource of resources) decodeResource(objects, resource, id, decoding);
	for (const { manifest, name, release, namespace } of charts) objects.chartReleases.push(renderedRelease(manifest, name.text, release?.text ?? name.text, namespace.text));
	const gaps = problems.filter(({ sort }) => sort !== "empty" && sort !== "restricted").map(gapOf);
	const outside = problems.filter(({ sort }) => sort === "restricted").map(({ at }) => at.source.path);
	return {
		objects,
		kustomizations,
		gaps,
		readsOutside: [...new Set(outside)].sort()
	};
}
function decodeResource(objects, { node, id, origin, previous, made }, by, decoding) {
	const apiVersion = apiVersionOf(id);
	if (!decoding.isWanted(apiVersion, id.kind, () => JSON.stringify(mapToJson(node)))) return;
	const former = previous.flatMap(({ name }) => name === id.name ? [] : name);
	const formerNames = former.length < 2 ? former : [...new Set(former)];
	const { source, start, end, document, at } = origin;
	const built = new SourcedTree(node, by, formerNames, made && stillMade(made, node));
	const parsed = {
		manifest: {
			source,
			start,
			end,
			document,
			at,
			apiVersion,
			kind: id.kind,
			built
		},
		value: mapToJson(node)
	};
	decoding.into(objects, parsed);
}
function stillMade(chart, node) {
	const { made, root } = chart;
	if (made === void 0) return void 0;
	const reasons = [...made.reasons].filter(([path]) => {
		const steps = path.split(".");
		return nodeAt(node, ...steps) === nodeAt(root, ...steps);
	});
	return {
		...made,
		reasons: new Map(reasons)
	};
}
function gapOf({ at, sort, mayChange }) {
	return {
		file: at.source.path,
		what: wordsOf(at),
		mayChange,
		isRest: sort === "chart"
	};
}
function wordsOf({ source, start, end }) {
	return source.text.slice(start, end).split("\n", 1)[0]?.trim() ?? "";
}
function faultsOf({ file, files, resources, problems }) {
	const isOpen = files.length === 0 && resources.length === 0 || problems.some(({ sort }) => gapSorts.has(sort));
	return problems.filter(({ sort }) => toldSorts.has(sort) || sort === "absent" && !isOpen).map((one) => faultOf(one, file.path));
}
const gapSorts = /* @__PURE__ */ new Set([
	"missing",
	"input",
	"outside",
	"chart",
	"empty"
]);
const toldSorts = /* @__PURE__ */ new Set([
	"refused",
	"unknown",
	"missing"
]);
function faultOf({ message, at, sort }, root) {
	const { source, start, end } = at;
	return {
		by: "kustomize",
		message,
		span: {
			file: source.path,
			start,
			end: Math.max(end, Math.min(start + 1, source.text.length))
		},
		others: [],
		isMissing: sort === "missing",
		isSure: sort === "refused" || sort === "absent",
		roots: [root]
	};
}
function stopsOf({ asked, stops }) {
	return stops.map(({ message, help, at, isSure }) => {
		return {
			by: "Flux",
			message,
			help,
			span: {
				file: at.source.path,
				start: at.start,
				end: at.end
			},
			others: [],
			isMissing: false,
			isSure,
			roots: [asked.title]
		};
	});
}
function once(faults) {
	const known = /* @__PURE__ */ new Map();
	for (const fault of faults) {
		const { file, start } = fault.span;
		const key = `${file}\0${start}\0${fault.message}`;
		const before = known.get(key);
		const roots = [.../* @__PURE__ */ new Set([...before?.roots ?? [], ...fault.roots])].sort();
		known.set(key, {
			...fault,
			isSure: fault.isSure || before?.isSure === true,
			roots
		});
	}
	return missingTogether([...known.values()]);
}
function missingTogether(faults) {
	return [...groupBy(faults, (fault) => fault.isMissing ? fault.span.file : fault).values()].flatMap(([first, ...more]) => {
		if (first === void 0) return [];
		const roots = [...new Set([first, ...more].flatMap((one) => one.roots))].sort();
		return [{
			...first,
			others: more.map(({ span }) => span),
			roots
		}];
	});
}

export { unitsOf };