import "./rolldown-runtime.js";
import { C as matches, a as withValue, f as accountOf, i as gives, k as serviceNameLabel, m as rightsOf, p as discoveryResources, t as scan, w as addressFault } from "./scan.js";
import { t as unifiedDiff } from "./unified-diff.js";
import { o as tooLarge } from "./paths.js";
import { t as require_dist } from "./yaml.js";
import { i as nodeAt, o as valueAt } from "./sourced-tree.js";
import { a as fingerprintOf, i as listed, n as counted, r as enumerated, t as applyEdits } from "./apply-edits.js";
import { t as groupBy } from "./group.js";
import { a as toLineColumn } from "./lines.js";
import { a as joinPath, i as isBelow, r as folderOf, t as baseName } from "./path.js";
import { o as offer } from "./git-ignored.js";
import { i as UsageFault, r as addressKinds } from "./program.js";
import { n as writeOrThrow, r as exists } from "./init.js";
import { u as plain } from "./sanitize.js";
import { t as prepare } from "./prepare.js";

// src/host/overlay-host.ts
function overlayHost(host, texts) {
	return {
		...host,
		list: (request) => {
			const { files, missing } = host.list(request);
			return {
				files: [.../* @__PURE__ */ new Set([...files, ...Object.keys(texts)])].sort(),
				missing
			};
		},
		read: (path, maxBytes) => {
			const text = Object.hasOwn(texts, path) ? texts[path] : void 0;
			if (text === void 0) return host.read(path, maxBytes);
			const size = Buffer.byteLength(text);
			return maxBytes !== void 0 && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
		}
	};
}

// src/fix/add-to-list.ts
var import_dist = require_dist();
function addToList(field, item) {
	const { manifest, parent, list } = field;
	const owner = nodeAt({
		manifest,
		path: parent
	});
	if (owner?.type !== "map") return void 0;
	const value = nodeAt({
		manifest,
		path: [...parent, list]
	});
	if (value?.type === "seq" && value.items.some((one) => one.type === "scalar" && one.value === item)) return "present";
	const edit = value === void 0 ? newList(manifest, owner, list, item) : value.type === "seq" ? longerList(manifest, value, item) : value.type === "scalar" && value.value === null ? edited(manifest, value.start, value.end, ` [${word(item)}]`.slice(value.start === value.end ? 0 : 1)) : void 0;
	if (edit === void 0) return void 0;
	const at = [...parent, list];
	const longer = [...valueAt({
		manifest,
		path: at
	}) ?? [], item];
	return gives(manifest, [edit], (before) => withValue(before, at, longer)) ? edit : void 0;
}
function longerList({ source, ...manifest }, list, item) {
	const { text } = source;
	if (text[list.start] === "[") {
		const close = list.end - 1;
		const before = text.slice(list.start, close).trimEnd();
		const at = list.start + before.length;
		const separator = before.endsWith("[") ? "" : before.endsWith(",") ? " " : ", ";
		return edited({
			source,
			...manifest
		}, at, at, `${separator}${quotedLike(before, item)}`);
	}
	const indent = indentBefore(text, list.start);
	if (text[list.start] !== "-" || indent === void 0) return void 0;
	return newLine({
		source,
		...manifest
	}, list.end, `${indent}- ${word(item)}`);
}
function newList(manifest, owner, key, item) {
	const { text } = manifest.source;
	if (text[owner.start] === "{") {
		const close = owner.end - 1;
		const before = text.slice(owner.start, close).trimEnd();
		const at = owner.start + before.length;
		const pair = before.includes("\"") ? `"${key}": [${JSON.stringify(item)}]` : `${key}: [${word(item)}]`;
		return edited(manifest, at, at, `${before.endsWith("{") ? " " : ", "}${pair}`);
	}
	const indent = owner.entries[0] && indentBefore(text, owner.entries[0].keyStart);
	if (indent === void 0) return void 0;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return newLine(manifest, owner.end, `${indent}${key}:${eol}${indent}  - ${word(item)}`);
}
function quotedLike(list, item) {
	return list.includes("\"") || list === "[" ? JSON.stringify(item) : word(item);
}
function word(item) {
	return (0, import_dist.stringify)(item, {
		compat: "yaml-1.1",
		lineWidth: 0
	}).trimEnd();
}
function indentBefore(text, offset) {
	const blanks = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
	return /^ *$/.test(blanks) ? blanks : void 0;
}
function newLine(manifest, offset, line) {
	const { text } = manifest.source;
	const end = text.indexOf("\n", offset);
	const at = end === -1 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
	return edited(manifest, at, at, `${text.includes("\r\n") ? "\r\n" : "\n"}${line}`);
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

// src/init/external/satisfy.ts
function labelsFor(selector, wished) {
	const asked = { ...selector.matchLabels };
	for (const { key, operator, values } of selector.matchExpressions) {
		const [first] = values;
		if (operator === "In" && first !== void 0) asked[key] ??= firstOf(values, wished[key]) ?? first;
		if (operator === "Exists") asked[key] ??= wished[key] ?? "true";
	}
	if (!matches(selector, asked)) return void 0;
	let labels = asked;
	for (const [key, value] of Object.entries(wished)) {
		const more = {
			...labels,
			[key]: value
		};
		if (matches(selector, more)) labels = more;
	}
	return labels;
}
function firstOf(values, wished) {
	return values.find((value) => value === wished);
}

// src/init/external/home.ts
function homeFor(request, { wires }) {
	const all = wires.flatMap(({ graph }) => graph.world.objects.prometheuses.map((prometheus) => ({
		graph,
		prometheus
	})));
	const ref = request.prometheus ?? onlyRef(all.map(({ prometheus }) => prometheus));
	if (typeof ref === "object") return ref;
	const manifests = all.filter(({ prometheus }) => isMeant(prometheus, ref));
	const [first] = manifests;
	if (first !== void 0 && ref !== void 0) return homeAt(request, ref, manifests, first);
	if (all.length > 0) {
		const refs = all.map(({ prometheus }) => prometheus.ref);
		return { fault: `no such Prometheus: "${ref}"${offer(ref ?? "", refs)}` };
	}
	return homeOutside(request);
}
function onlyRef(all) {
	const refs = [...new Set(all.map(({ ref }) => ref))];
	const [ref] = refs;
	if (refs.length > 1) return { fault: `say with --prometheus which one is to scrape: ${listed(refs)}` };
	if (ref === void 0 || ref.includes("/")) return ref;
	return { fault: `Prometheus "${ref}" names no namespace: say with --prometheus NAMESPACE/${ref} where it is` };
}
function isMeant({ ref, name, namespace }, wanted) {
	return ref === wanted || namespace === void 0 && wanted?.split("/")[1] === name;
}
function homeOutside(request) {
	const namespace = request.prometheus?.split("/")[0] ?? request.namespace;
	if (namespace === void 0) return { fault: "init external needs --prometheus NAMESPACE/NAME, since the files hold no Prometheus" };
	return {
		manifests: [],
		ref: request.prometheus,
		monitorNamespace: namespace,
		serviceNamespace: request.namespace ?? namespace,
		labels: {
			"app.kubernetes.io/name": request.name,
			...request.labels
		},
		certificates: "references",
		as: request.as ?? "endpoints",
		asksForSlices: request.as === "endpointslice",
		forbidden: []
	};
}
function homeAt(request, ref, manifests, { graph, prometheus }) {
	const { spec, kind } = prometheus;
	const title = `${kind} ${ref}`;
	if (spec.mode === "DaemonSet") return { fault: `${title} runs as a DaemonSet, and such an agent reads no ServiceMonitors` };
	const { serviceMonitorSelector: selector } = spec;
	if (selector === void 0) return { fault: `${title} selects no ServiceMonitors: it has no serviceMonitorSelector` };
	const labels = labelsFor(selector, {
		"app.kubernetes.io/name": request.name,
		...request.labels
	});
	if (labels === void 0) return { fault: `no labels meet the serviceMonitorSelector of ${title}` };
	const own = ref.split("/")[0] ?? "";
	const serviceNamespace = request.namespace ?? own;
	const monitorNamespace = [
		own,
		serviceNamespace,
		...graph.world.objects.namespaces.map(({ name }) => name)
	].find((namespace) => takesFrom(graph, prometheus, own, namespace));
	if (monitorNamespace === void 0) return { fault: `${title} takes monitors from namespaces with certain labels only, and no Namespace of the files has them` };
	const readsSlices = spec.serviceDiscoveryRole === "EndpointSlice";
	const as = request.as ?? (readsSlices ? "endpointslice" : "endpoints");
	const asksForSlices = as === "endpointslice" && !readsSlices;
	return {
		manifests,
		ref,
		monitorNamespace,
		serviceNamespace,
		labels,
		certificates: spec.arbitraryFSAccessDenied ? "references" : "files",
		as,
		asksForSlices,
		forbidden: forbiddenIn(graph, prometheus, serviceNamespace, readsSlices || asksForSlices)
	};
}
function takesFrom(graph, { spec }, own, namespace) {
	const selector = spec.serviceMonitorNamespaceSelector;
	if (selector === void 0) return namespace === own;
	const labels = graph.namespaceNamed(namespace)?.labels;
	return matches(selector, {
		...labels,
		"kubernetes.io/metadata.name": namespace
	});
}
function forbiddenIn(graph, prometheus, namespace, readsSlices) {
	const other = readsSlices ? "endpoints" : "endpointslices";
	const { mayList } = rightsOf(graph, prometheus);
	const read = discoveryResources.filter(({ resource }) => resource !== other);
	return read.some((resource) => mayList(resource, namespace) === "no") ? read : [];
}

// src/init/external/manifests.ts
const monitorFile = "service-monitor.yaml";
const serviceFile = "service.yaml";
const rightsFile = "rbac.yaml";
const portName = "metrics";
function monitorText(request, home, notes) {
	const { name, scheme, path } = request;
	const tlsConfig = tlsConfigOf(request, home);
	return yaml(notes, {
		apiVersion: "monitoring.coreos.com/v1",
		kind: "ServiceMonitor",
		metadata: {
			name,
			namespace: home.monitorNamespace,
			labels: home.labels
		},
		spec: {
			...home.asksForSlices ? { serviceDiscoveryRole: "EndpointSlice" } : {},
			jobLabel: "app.kubernetes.io/name",
			endpoints: [{
				port: portName,
				scheme,
				...path === void 0 ? {} : { path },
				...tlsConfig === void 0 ? {} : { tlsConfig }
			}],
			selector: { matchLabels: { "app.kubernetes.io/name": name } },
			...home.serviceNamespace === home.monitorNamespace ? {} : { namespaceSelector: { matchNames: [home.serviceNamespace] } }
		}
	});
}
function serviceText(request, home) {
	const { name, port } = request;
	return [yaml([`${name} runs outside of the cluster: a Service without selector, and its addresses written by hand.`], {
		apiVersion: "v1",
		kind: "Service",
		metadata: metadataOf(name, home),
		spec: {
			clusterIP: "None",
			ports: [{
				name: portName,
				port,
				protocol: "TCP"
			}]
		}
	}), ...addressesOf(request, home).map((object) => yaml([], object))].join("---\n");
}
function metadataOf(name, { serviceNamespace }) {
	return {
		name,
		namespace: serviceNamespace,
		labels: { "app.kubernetes.io/name": name }
	};
}
function addressesOf({ name, addresses, port }, home) {
	const ports = [{
		name: portName,
		port,
		protocol: "TCP"
	}];
	const metadata = metadataOf(name, home);
	if (home.as === "endpoints") return [{
		apiVersion: "v1",
		kind: "Endpoints",
		metadata,
		subsets: [{
			addresses: addresses.map((ip) => ({ ip })),
			ports
		}]
	}];
	return ["IPv4", "IPv6"].flatMap((addressType) => {
		const own = addresses.filter((address) => address.includes(":") === (addressType === "IPv6"));
		if (own.length === 0) return [];
		return {
			apiVersion: "discovery.k8s.io/v1",
			kind: "EndpointSlice",
			metadata: {
				...metadata,
				name: `${name}-${addressType.toLowerCase()}`,
				labels: {
					...metadata.labels,
					[serviceNameLabel]: name,
					"endpointslice.kubernetes.io/managed-by": "staff"
				}
			},
			addressType,
			ports,
			endpoints: own.map((address) => ({
				addresses: [address],
				conditions: { ready: true }
			}))
		};
	});
}
function rightsText({ name }, { forbidden, serviceNamespace, manifests }) {
	const [first] = manifests;
	if (first === void 0 || forbidden.length === 0) return "";
	const account = accountOf(first.prometheus);
	const metadata = {
		name: `${first.prometheus.name}-${name}`,
		namespace: serviceNamespace
	};
	const role = {
		apiVersion: "rbac.authorization.k8s.io/v1",
		kind: "Role",
		metadata,
		rules: [...new Set(forbidden.map(({ group }) => group))].map((group) => ({
			apiGroups: [group],
			resources: forbidden.filter((one) => one.group === group).map(({ resource }) => resource),
			verbs: [
				"get",
				"list",
				"watch"
			]
		}))
	};
	const binding = {
		apiVersion: "rbac.authorization.k8s.io/v1",
		kind: "RoleBinding",
		metadata,
		roleRef: {
			apiGroup: "rbac.authorization.k8s.io",
			kind: "Role",
			name: metadata.name
		},
		subjects: [{
			kind: "ServiceAccount",
			name: account.name,
			namespace: account.namespace
		}]
	};
	return [yaml([`Prometheus lists the addresses of ${name} with these rights.`], role), yaml([], binding)].join("---\n");
}
function tlsConfigOf({ tls }, { certificates }) {
	if (tls === void 0) return void 0;
	const { secret = "", ca, pair, serverName, insecureSkipVerify } = tls;
	const path = ({ key }) => `/etc/prometheus/secrets/${secret}/${key}`;
	const selector = ({ key }) => ({
		name: secret,
		key
	});
	return {
		...certificates === "files" ? {
			...ca && { caFile: path(ca) },
			...pair && {
				certFile: path(pair.cert),
				keyFile: path(pair.key)
			}
		} : {
			...ca && { ca: { secret: selector(ca) } },
			...pair && {
				cert: { secret: selector(pair.cert) },
				keySecret: selector(pair.key)
			}
		},
		...serverName === void 0 ? {} : { serverName },
		...insecureSkipVerify ? { insecureSkipVerify } : {}
	};
}
function yaml(notes, object) {
	const text = (0, import_dist.stringify)(object, {
		compat: "yaml-1.1",
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	return `${notes.map((note) => `# ${note}\n`).join("")}${text}`;
}

// src/util/shell.ts
function shellWord(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/init/external/steps.ts
function secretCommand({ tls }, { monitorNamespace, manifests }, ref = "") {
	if (tls?.secret === void 0) return [];
	return [`kubectl -n ${manifests.length > 0 ? ref.split("/")[0] : monitorNamespace} create secret generic ${tls.secret} \\`, ...keyFiles(tls).map((file, i, all) => `  ${fromFile(file)}${i < all.length - 1 ? " \\" : ""}`)];
}
function keyFiles({ ca, pair }) {
	return [...ca ? [ca] : [], ...pair ? [pair.cert, pair.key] : []];
}
function fromFile({ key, file }) {
	return shellWord(`--from-file=${key}=${file}`);
}
function dashboardOf({ dashboard, port, name }) {
	const number = dashboard ?? (port === 2379 || port === 2381 || /^etcd\b/.test(name) ? 3070 : void 0);
	return number === void 0 ? void 0 : `https://grafana.com/grafana/dashboards/${number}`;
}
function stepsFor(request, home, applied, job) {
	const { addresses, port, name } = request;
	const command = secretCommand(request, home, home.ref);
	const dashboard = dashboardOf(request);
	const places = enumerated(addresses.slice(0, 3).map((address) => address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`));
	return [
		...command.length === 0 ? [] : [`make the Secret, on the machine that has the files:\n${command.map((line) => `  ${line}`).join("\n")}`],
		`see that ${name} listens on ${places}${addresses.length > 3 ? " and the others" : ""}, and not on 127.0.0.1 alone`,
		applied.length === 0 ? "apply what kustomize builds: the kustomization of the Prometheus holds them now" : `apply them: kubectl apply ${applied.map((path) => `-f ${shellWord(path)}`).join(" ")}`,
		...home.manifests.length > 0 ? [] : [`see that the Prometheus selects the monitor: by its labels (--label adds some, such as release=NAME of a chart), and by its namespace ${home.monitorNamespace}`],
		`look for ${job} among the targets of Prometheus: ${addresses.length} up`,
		...dashboard === void 0 ? [] : [`import the dashboard into Grafana: ${dashboard}`]
	];
}

// src/init/external/plan.ts
function planExternal(request, survey) {
	const home = homeFor(request, survey);
	if ("fault" in home) return home;
	const folder = folderFor(request, home);
	const made = madeFiles(request, home, folder);
	const taken = takenName(request, home, survey, made.map(({ path }) => path));
	if (taken !== void 0) return { fault: taken };
	const mounts = mountEdits(request, home);
	if ("fault" in mounts) return mounts;
	const built = kustomizationEdit(home, folder, survey);
	const edited = editedFiles([...mounts.edits, ...built?.edits ?? []]);
	const applied = [...folder === "" ? made.map(({ path }) => path) : [folder], ...edited.map(({ path }) => path)];
	const own = built === void 0 ? [] : [ownKustomization(folder, made)];
	return {
		home,
		files: [
			...made,
			...own,
			...edited
		],
		steps: (job) => stepsFor(request, home, built === void 0 ? applied : [], job)
	};
}
function folderFor({ folder, name }, { manifests }) {
	if (folder !== void 0) return folder === "." ? "" : folder;
	return joinPath(folderOf(manifests[0]?.prometheus.manifest.source.path ?? ""), name);
}
function madeFiles(request, home, folder) {
	const command = secretCommand(request, home, home.ref);
	const dashboard = dashboardOf(request);
	const notes = [...command.length === 0 ? [] : ["The Secret is made on the machine that has the files:", ...command.map((line) => `  ${line}`)], ...dashboard === void 0 ? [] : [`Dashboard: ${dashboard}`]];
	const rights = rightsText(request, home);
	const file = (name, text, says) => ({
		path: joinPath(folder, name),
		text,
		says
	});
	return [
		file(monitorFile, monitorText(request, home, notes), "the ServiceMonitor, with the labels that the Prometheus selects"),
		file(serviceFile, serviceText(request, home), "a Service without selector, and the addresses"),
		...rights === "" ? [] : [file(rightsFile, rights, `what lets Prometheus list them in ${home.serviceNamespace}`)]
	];
}
function takenName({ name }, home, { wires }, own) {
	for (const { objects } of wires.map(({ graph }) => graph.world)) {
		const beside = [...objects.services, ...objects.endpoints].filter(({ namespace }) => namespace === home.serviceNamespace);
		const other = [...objects.serviceMonitors.filter(({ namespace }) => namespace === home.monitorNamespace), ...beside].find((object) => object.name === name && !own.includes(object.manifest.source.path));
		if (other !== void 0) return `${other.kind} ${other.ref} is in ${other.manifest.source.path} already: give another --name`;
	}
}
function mountEdits({ tls }, home) {
	const secret = tls?.secret;
	if (secret === void 0 || home.certificates !== "files") return { edits: [] };
	const edits = [];
	for (const { prometheus } of home.manifests) {
		const { manifest } = prometheus;
		const edit = addToList({
			manifest,
			parent: ["spec"],
			list: "secrets"
		}, secret);
		if (edit === "present") continue;
		if (edit === void 0) {
			const { line } = toLineColumn(manifest.source.text, manifest.start);
			return { fault: `cannot add "${secret}" to spec.secrets of Prometheus ${home.ref} as it is written: do so in ${manifest.source.path}:${line}, and run this again` };
		}
		edits.push({
			manifest,
			edit,
			says: `lists Secret ${secret} in spec.secrets`
		});
	}
	return { edits };
}
function editedFiles(edits) {
	return [...groupBy(edits, ({ manifest }) => manifest.source)].map(([{ path, text }, own]) => ({
		path,
		before: text,
		text: applyEdits(text, distinct(own.map(({ edit }) => edit))).text,
		says: own[0]?.says ?? ""
	}));
}
function distinct(edits) {
	return edits.filter(({ at }, i) => edits.findIndex((other) => other.at.start === at.start) === i);
}
function kustomizationEdit({ manifests }, folder, { kustomizations }) {
	const file = manifests[0]?.prometheus.manifest.source.path;
	if (file === void 0) return void 0;
	const builder = kustomizations.find(({ manifest, resources, builds, changes }) => {
		const own = folderOf(manifest.source.path);
		return builds === void 0 && changes.length === 0 && isBelow(folder, own) && resources.some((one) => joinPath(own, one) === file);
	});
	if (builder === void 0) return void 0;
	const { manifest } = builder;
	const own = folderOf(manifest.source.path);
	const entry = own === "" ? folder : folder.slice(own.length + 1);
	const edit = entry === "" ? void 0 : addToList({
		manifest,
		parent: [],
		list: "resources"
	}, entry);
	if (edit === void 0) return void 0;
	return { edits: edit === "present" ? [] : [{
		manifest,
		edit,
		says: `builds ${entry} too`
	}] };
}
function ownKustomization(folder, made) {
	const names = made.map(({ path }) => path.slice(folder === "" ? 0 : folder.length + 1));
	return {
		path: joinPath(folder, "kustomization.yaml"),
		text: `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${names.map((name) => `  - ${name}\n`).join("")}`,
		says: "what kustomize builds of the folder"
	};
}

// src/init/external/prove.ts
function prove(request, { home }, before, after) {
	const known = new Set(before.findings.map(fingerprintOf));
	const fresh = after.findings.filter((finding) => !known.has(fingerprintOf(finding)));
	if (fresh.length > 0) return { complaints: fresh.map(({ message, help }) => help === void 0 ? message : `${message}: ${help}`) };
	const monitor = `ServiceMonitor ${home.monitorNamespace}/${request.name}`;
	const pools = after.prometheuses.filter(({ ref, state }) => ref === home.ref || state === "assumed").flatMap((prometheus) => prometheus.pools).filter(({ object }) => object === monitor);
	const good = pools.find(({ state }) => state === "ready");
	const complaint = good === void 0 ? whyNot(pools[0]?.reason, home) : whyDown(good, request);
	return complaint === void 0 ? { job: good?.job ?? "" } : { complaints: [complaint] };
}
function whyNot(reason, { ref = "" }) {
	return reason ? `${reason}; mend that first, \`promwire\` shows where` : `Prometheus ${ref} would not scrape it`;
}
function whyDown({ targets }, { addresses, name }) {
	const down = targets.find(({ verdict }) => verdict === "down");
	if (down !== void 0) return `${down.url} would be down: ${down.why}`;
	if (targets.length === addresses.length) return void 0;
	return `Prometheus would find ${counted(targets.length, "target")} and not ${addresses.length}: other objects carry app.kubernetes.io/name: ${name} too`;
}

// src/init/external/flags.ts
function flagOf(name) {
	return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

// src/init/external/words.ts
const wordFaults = {
	name: (word) => /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(word) ? void 0 : "must be lower-case letters, digits and \"-\", begin with a letter, and have 63 characters at most",
	namespace: namespaceFault,
	address: addressWordFault,
	port: (word) => /^\d{1,5}$/.test(word) && Number(word) >= 1 && Number(word) <= 65535 ? void 0 : "must be a number from 1 to 65535",
	scheme: (word) => oneOf(word, ["http", "https"]),
	path: (word) => /^\/[\w.~!$&'()*+,;=:@%/-]*$/.test(word) ? void 0 : "must begin with \"/\" and hold no space, \"?\" or \"#\": Prometheus would send them escaped",
	secret: subdomainFault,
	ca: keyFileFault,
	cert: keyFileFault,
	key: keyFileFault,
	serverName: (word) => /^[A-Za-z0-9]([-A-Za-z0-9.:]{0,251}[A-Za-z0-9])?$/.test(word) ? void 0 : "must be a name or an address in the certificate of the server",
	prometheus: (word) => {
		const [namespace = "", name = "", ...rest] = word.split("/");
		return rest.length === 0 && namespaceFault(namespace) === void 0 && !subdomainFault(name) ? void 0 : "must be NAMESPACE/NAME";
	},
	as: (word) => oneOf(word, addressKinds),
	label: (word) => {
		const [, key = "", value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
		const isKey = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(key);
		const isValue = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(value);
		return isKey && isValue ? void 0 : "must be KEY=VALUE, both as Kubernetes takes them for labels";
	},
	folder: (word) => word.startsWith("/") || word.split("/").includes("..") || /[\p{Cc}]/u.test(word) || word === "" ? "must be a folder below this one" : void 0,
	dashboard: (word) => /^[1-9]\d{0,6}$/.test(word) ? void 0 : "must be the number of a dashboard on grafana.com"
};
function keyFileOf(word) {
	const at = word.indexOf("=");
	return at === -1 ? {
		key: baseName(word),
		file: word
	} : {
		key: word.slice(0, at),
		file: word.slice(at + 1)
	};
}
function keyFileFault(word) {
	const { key, file } = keyFileOf(word);
	if (file === "" || /[\p{Cc}]/u.test(file)) return "must be a file, or KEY=FILE";
	return /^[-\w.]{1,253}$/.test(key) && !key.startsWith("..") && key !== "." ? void 0 : `makes the key "${key}", and keys of a Secret hold letters, digits, "-", "_" and "." only: write KEY=FILE`;
}
function namespaceFault(word) {
	return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(word) ? void 0 : "must be the name of a namespace: lower-case letters, digits and \"-\"";
}
function subdomainFault(word) {
	return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(word) && word.length <= 253 ? void 0 : "must be lower-case letters, digits, \"-\" and \".\"";
}
function addressWordFault(word) {
	if (/^[a-z]+:\/\//i.test(word)) return "must be an IP address alone: --scheme, --port and --path say the rest";
	if (/^\d+(\.\d+){3}:\d+$|^\[.*\](:\d+)?$/.test(word)) return "must be an IP address alone: --port says the port";
	const fault = addressFault(word, void 0);
	if (fault === void 0) return void 0;
	return /^[\d.]+$|:/.test(word) ? `the API server refuses that: it ${fault.words}` : "must be an IP address: neither Endpoints nor an EndpointSlice that is scraped holds names";
}
function oneOf(word, words) {
	return words.includes(word) ? void 0 : `must be one of ${words.join(", ")}${offer(word, words)}`;
}

// src/init/external/read-request.ts
function readRequest(words) {
	const addresses = (words.address ?? []).flatMap((word) => word.split(",").map((one) => one.trim()));
	const given = {
		...words,
		address: addresses
	};
	const fault = faultInWords(given) ?? lacking(given) ?? faultBetween(given);
	if (fault !== void 0) return { fault };
	return {
		name: given.name ?? "",
		namespace: given.namespace,
		addresses,
		port: Number(given.port),
		scheme: schemeOf(given),
		path: given.path,
		tls: tlsOf(given),
		prometheus: given.prometheus,
		as: given.as === "endpoints" || given.as === "endpointslice" ? given.as : void 0,
		labels: Object.fromEntries((given.label ?? []).map((word) => halves(word))),
		folder: given.folder?.replace(/^(?:\.\/)+/, "").replace(/\/+$/, ""),
		dashboard: given.dashboard === void 0 ? void 0 : Number(given.dashboard)
	};
}
function faultOfWord(name, word) {
	const fault = wordFaults[name](word);
	if (fault === void 0) return void 0;
	const isClause = fault.startsWith("makes ");
	return `${flagOf(name)} is "${word}", ${isClause ? `which ${fault}` : `but ${fault}`}`;
}
function faultInWords(words) {
	for (const name of Object.keys(wordFaults)) {
		const value = words[name];
		const values = typeof value === "string" ? [value] : value ?? [];
		for (const word of values) {
			const fault = faultOfWord(name, word);
			if (fault !== void 0) return fault;
		}
	}
}
const needed = [
	"name",
	"address",
	"port"
];
function lacking(words) {
	const missing = needed.filter((name) => words[name] === void 0 || words[name]?.length === 0);
	return missing.length === 0 ? void 0 : `init external needs ${missing.map(flagOf).join(", ")}; in a terminal it asks for them`;
}
function faultBetween(words) {
	const twice = words.address?.find((address, i, all) => all.indexOf(address) !== i);
	if (twice !== void 0) return `--address names "${twice}" twice`;
	const files = [
		"ca",
		"cert",
		"key"
	].filter((name) => words[name] !== void 0);
	const tls = [...files, ...[
		"secret",
		"serverName",
		"insecureSkipVerify"
	].filter((name) => words[name] !== void 0)];
	if (words.scheme === "http" && tls[0] !== void 0) return `${flagOf(tls[0])} is for --scheme https: over http nothing is verified`;
	if (words.secret === void 0 && files[0] !== void 0) return `${flagOf(files[0])} needs --secret, the name of the Secret that is to hold the file`;
	if (words.secret !== void 0 && files.length === 0) return "--secret needs the files that it is to hold: --ca, or --cert and --key";
	if (words.cert === void 0 !== (words.key === void 0)) return `${words.cert === void 0 ? "--key" : "--cert"} needs ${words.cert === void 0 ? "--cert" : "--key"}: a client certificate and its private key go together`;
	const keys = files.map((name) => keyFileOf(words[name] ?? "").key);
	const same = keys.find((key, i) => keys.indexOf(key) !== i);
	if (same !== void 0) return `two files would become the key "${same}" of the Secret: write KEY=FILE for one of them`;
	if (words.insecureSkipVerify && words.ca !== void 0) return "--insecure-skip-verify leaves --ca without use: give one of them";
	if (words.insecureSkipVerify && words.serverName !== void 0) return "--insecure-skip-verify leaves --server-name without use: give one of them";
}
function schemeOf({ scheme, secret, serverName, insecureSkipVerify }) {
	if (scheme === "http" || scheme === "https") return scheme;
	return (secret ?? serverName ?? insecureSkipVerify) === void 0 ? "http" : "https";
}
function tlsOf(words) {
	const { secret, ca, cert, key, serverName, insecureSkipVerify = false } = words;
	if (secret === void 0 && serverName === void 0 && !insecureSkipVerify) return void 0;
	return {
		secret,
		ca: ca === void 0 ? void 0 : keyFileOf(ca),
		pair: cert === void 0 || key === void 0 ? void 0 : {
			cert: keyFileOf(cert),
			key: keyFileOf(key)
		},
		serverName,
		insecureSkipVerify
	};
}
function halves(label) {
	const at = label.indexOf("=");
	return [label.slice(0, at), label.slice(at + 1)];
}

// src/init/external/questions.ts
function nextQuestion(words, refs) {
	return questions(words, refs).find(({ name }) => words[name] === void 0);
}
function questions(words, refs) {
	const isEtcd = words.name?.startsWith("etcd") === true;
	const pki = (file) => isEtcd ? `/etc/kubernetes/pki/etcd/${file}` : "";
	const isHttps = words.scheme === "https";
	const hasSecret = isHttps && (words.secret ?? "") !== "";
	const isVerified = isHttps && words.insecureSkipVerify === void 0;
	const own = (words.prometheus || refs[0])?.split("/")[0];
	return [
		{
			name: "name",
			text: "Name of what is monitored",
			usual: "etcd"
		},
		{
			name: "address",
			text: "Its IP addresses, with commas between them",
			usual: void 0
		},
		{
			name: "port",
			text: "Port of its metrics",
			usual: isEtcd ? "2379" : void 0
		},
		{
			name: "scheme",
			text: "http or https",
			usual: words.port === "2379" || hasFiles(words) ? "https" : "http"
		},
		...isHttps ? [{
			name: "secret",
			text: "Secret for its certificates (\"-\" for none)",
			usual: `${words.name ?? "etcd"}-certs`
		}] : [],
		...hasSecret ? [
			...isVerified ? [{
				name: "ca",
				text: "File with the authority that signed the certificate of the server (\"-\" for none)",
				usual: pki("ca.crt") || "-"
			}] : [],
			{
				name: "cert",
				text: "File with the client certificate (\"-\" for none)",
				usual: pki("healthcheck-client.crt") || "-"
			},
			...words.cert === "" ? [] : [{
				name: "key",
				text: "File with its private key",
				usual: pki("healthcheck-client.key") || void 0
			}]
		] : [],
		...isVerified ? [{
			name: "serverName",
			text: "Name in the certificate of the server (\"-\" when it holds the addresses)",
			usual: "-"
		}] : [],
		...refs.length === 1 ? [] : [{
			name: "prometheus",
			text: `Prometheus that is to scrape it, NAMESPACE/NAME`,
			usual: refs[0]
		}],
		{
			name: "namespace",
			text: "Namespace for its Service",
			usual: isEtcd ? "kube-system" : own
		},
		{
			name: "as",
			text: "Addresses as endpoints or endpointslice (\"-\" for what the Prometheus reads)",
			usual: "-"
		}
	];
}
function hasFiles({ secret, ca, cert }) {
	return (secret ?? ca ?? cert) !== void 0;
}

// src/cli/ask-external.ts
async function askExternal(given, refs, ask, say) {
	await say("promwire asks for what the options leave open. An empty answer takes what stands in brackets.\n");
	let words = given;
	for (let next = nextQuestion(words, refs); next !== void 0; next = nextQuestion(words, refs)) {
		const { name, text, usual } = next;
		const answer = await ask(`${text}${usual === void 0 ? "" : ` [${usual}]`}: `);
		if (answer === void 0) {
			await say("\n");
			throw new UsageFault("stopped before all was said; nothing is written");
		}
		const word = answer.trim() || usual;
		if (word === void 0) continue;
		const values = word === "-" ? [] : name === "address" ? word.split(",").map((one) => one.trim()) : [word];
		const fault = values.map((value) => faultOfWord(name, value)).find((found) => found !== void 0);
		if (fault !== void 0) await say(`  ${plain(fault)}\n`);
		else words = {
			...words,
			[name]: name === "address" ? values : values[0] ?? ""
		};
	}
	return withoutEmpty(words);
}
function withoutEmpty(words) {
	return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ""));
}

// src/cli/init-external.ts
async function initExternal(invocation, io) {
	const prepared = await prepare([], {}, io);
	const before = await scan({
		host: io.host,
		...prepared
	});
	const refs = before.wires.flatMap(({ graph }) => graph.world.objects.prometheuses.map(({ ref }) => ref));
	const request = readRequest(await completed(invocation.words, [...new Set(refs)].sort(), io));
	if ("fault" in request) throw new UsageFault(request.fault);
	const plan = planExternal(request, before);
	if ("fault" in plan) throw new UsageFault(plan.fault);
	refuseExisting(plan.files, invocation, io);
	const texts = Object.fromEntries(plan.files.map(({ path, text }) => [path, text]));
	const after = await scan({
		host: overlayHost(io.host, texts),
		...prepared
	});
	const proof = prove(request, plan, before, after);
	if ("complaints" in proof) throw new UsageFault(proof.complaints.map((line) => `would not work: ${line}`).join("\n"));
	if (invocation.dryRun === void 0) for (const { path, text } of plan.files) writeOrThrow(path, text, io);
	await io.stdout(told(plan.files, plan.steps(proof.job), invocation.dryRun === true));
	return 0;
}
async function completed(words, refs, io) {
	if (words.name !== void 0 && words.address !== void 0 && words.port !== void 0 || io.ask === void 0) return words;
	return await askExternal(words, refs, io.ask, io.stderr);
}
function refuseExisting(files, { force }, io) {
	const there = files.filter(({ path, before }) => before === void 0 && exists(io.host, path));
	if (there.length === 0 || force === true) return;
	throw new UsageFault(there.map(({ path }) => `"${path}" is there already: --force writes it anew`).join("\n"));
}
function told(files, steps, isDry) {
	const verb = (before) => isDry ? before === void 0 ? "would write" : "would change" : before === void 0 ? "wrote" : "changed";
	return `${[
		files.map(({ path, before, says }) => `${verb(before)} ${plain(path)}\n  ${says}`).join("\n"),
		"promwire has read them with the rest and has nothing against them.",
		["What is left to do:", ...steps.map((step, i) => `${i + 1}. ${step.replaceAll("\n", "\n   ")}`)].join("\n"),
		...isDry ? files.map(patchOf) : []
	].join("\n\n")}\n`;
}
function patchOf({ path, before, text }) {
	const patch = unifiedDiff(plain(path), before ?? "", text).trimEnd();
	return before === void 0 ? patch.replace(/^--- .*/, "--- /dev/null") : patch;
}

export { initExternal };