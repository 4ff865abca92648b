import "./rolldown-runtime.js";
import { L as configFileNames, j as readManifests, t as scan } from "./scan.js";
import { a as joinPath, r as folderOf, t as baseName } from "./path.js";
import { t as require_dist } from "./yaml.js";
import { i as versionNames, l as defaultBaselineFile } from "./git-ignored.js";
import { t as version } from "./version.generated.js";
import { t as defaultLimits } from "./limits.js";
import { u as plain } from "./sanitize.js";
import { n as counted } from "./apply-edits.js";
import { i as UsageFault } from "./program.js";
import { t as prepare } from "./prepare.js";

// src/init/release-tag.ts
var import_dist = require_dist();
const releaseTag = `v${version.slice(0, version.indexOf("."))}`;

// src/init/settings.ts
const settingsFile = "promwire.yaml";
function settingsText(source) {
	return `${[[
		`# yaml-language-server: $schema=https://raw.githubusercontent.com/promwire/promwire/${releaseTag}/schemas/promwire.schema.json`,
		"#",
		"# Settings of promwire. All of them are optional; take the \"#\" away from those that you want. `promwire --help` lists the",
		"# options of the command line, which come before this file."
	], ...settings(source).map(({ says, example }) => [...says.map((line) => `# ${line}`), ...(0, import_dist.stringify)(example, {
		lineWidth: 0,
		flowCollectionPadding: true
	}).trimEnd().split("\n").map((line) => `#${line}`)])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function settings(source) {
	return [
		{
			says: ["Files, folders or globs to read; without it the whole repository.", ...renderedNote(source)],
			example: { paths: source.tools.some(isRendered) ? ["rendered"] : [folderOfPrometheus(source)] }
		},
		{
			says: ["Files that nobody applies, and sources whose output is read instead."],
			example: { exclude: source.charts.length > 0 ? source.charts.slice(0, 5).map((chart) => `${chart === "." ? "" : `${chart}/`}templates/**`) : ["archive/**"] }
		},
		{
			says: ["Lowest severity that fails the run: error, warning, notice or never."],
			example: { "fail-on": "error" }
		},
		{
			says: ["Lowest severity that is reported: error, warning or notice."],
			example: { "min-severity": "notice" }
		},
		{
			says: ["Findings that were there on the day when promwire came, as \"promwire baseline\" writes them; only new ones are told."],
			example: { baseline: defaultBaselineFile }
		},
		{
			says: ["What runs, where these files do not say it: left out, the newest that promwire knows is taken.", "A version goes into quotes."],
			example: versionNames
		},
		{
			says: ["Manifests that are held against the schema of their kind: off, wiring (the kinds that a scrape needs) or all."],
			example: { schema: "wiring" }
		},
		{
			says: ["Own JSON Schemas, of custom resources for one; kubeconform holds every manifest of their kinds against them."],
			example: { "schema-location": ["schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json"] }
		},
		{
			says: ["Findings that are known and right as they are, each with its reason. A comment at the line itself can say the same."],
			example: { ignore: [ignoreExample(source)] }
		},
		{
			says: ["Charts that something outside of these files installs, with values that are among them: kube-prometheus-stack above", "all, whose Prometheus decides which monitors are read."],
			example: { charts: [{
				chart: "kube-prometheus-stack",
				version: "88.3.0",
				release: "kps",
				namespace: "monitoring",
				values: "monitoring/values.yaml"
			}] }
		},
		{
			says: ["What is in the cluster and not in these files. It settles what the summary calls unproven."],
			example: { assume: assumeExample(source) }
		}
	];
}
function isRendered(tool) {
	return tool === "Helm charts" || tool === "jsonnet" || tool === "kustomize";
}
function renderedNote({ tools }) {
	const rendered = tools.filter(isRendered);
	if (rendered.length === 0) return [];
	return [`${rendered.join(", ")}: promwire runs no program of the repository. Where you write the output of these into a`, "folder before promwire runs, name it here."];
}
function folderOfPrometheus({ survey }) {
	const file = firstPrometheus(survey)?.manifest.source.path ?? "";
	return file.includes("/") ? file.split("/")[0] ?? "deploy" : "deploy";
}
function firstPrometheus({ wires }) {
	return wires.flatMap(({ graph }) => graph.world.objects.prometheuses)[0];
}
function ignoreExample({ survey }) {
	const [finding] = survey.findings;
	return {
		rule: finding?.rule ?? "endpoint-port-unknown",
		...finding === void 0 || finding.object === "" ? { paths: ["deploy/legacy/**"] } : { object: finding.object },
		reason: "the Service is made by an operator"
	};
}
function assumeExample({ survey }) {
	const namespace = firstPrometheus(survey)?.namespace ?? "monitoring";
	return {
		namespace: "default",
		secrets: [{
			namespace,
			name: "etcd-certs",
			keys: [
				"ca.crt",
				"tls.crt",
				"tls.key"
			]
		}],
		configMaps: [{
			namespace,
			name: "ca-bundle",
			keys: ["ca.crt"]
		}],
		services: [{
			namespace: "shop",
			name: "cart",
			labels: { app: "cart" },
			ports: ["metrics"]
		}],
		namespaces: [{
			name: "shop",
			labels: { team: "shop" }
		}],
		closed: ["shop"]
	};
}

// src/init/tools.ts
const toolNames = [
	"kube-prometheus",
	"kube-prometheus-stack",
	"Flux",
	"Argo CD",
	"kustomize",
	"Helm charts",
	"jsonnet"
];
const signs = {
	"kube-prometheus": ({ path, text, sorts }) => baseName(path) === "jsonnetfile.json" && text.includes("/kube-prometheus") || isJsonnet(path) && /import\s+['"](?:[^'"]*\/)?kube-prometheus\//.test(text) || sorts.some((sort) => sort.startsWith("monitoring.coreos.com/")) && /app\.kubernetes\.io\/part-of: ["']?kube-prometheus\b(?!-)/.test(text),
	"kube-prometheus-stack": ({ path, text, sorts }) => text.includes("kube-prometheus-stack") && (isChart(path) || sorts.some(installsCharts)),
	Flux: ({ sorts }) => sorts.some((sort) => /^[a-z.]*\.toolkit\.fluxcd\.io\//.test(sort)),
	"Argo CD": ({ sorts }) => sorts.some((sort) => /^argoproj\.io\/\S+ (?:Application|ApplicationSet|AppProject)$/.test(sort)),
	kustomize: ({ path }) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
	"Helm charts": ({ path }) => isChart(path),
	jsonnet: ({ path }) => isJsonnet(path) || baseName(path) === "jsonnetfile.json"
};
const alsoListed = [
	"**/*.jsonnet",
	"**/*.libsonnet",
	"**/Kustomization"
];
function detectTools(host) {
	const { files } = host.list({
		paths: [".", ...alsoListed],
		exclude: []
	});
	const shown = /* @__PURE__ */ new Map();
	for (const file of files) {
		const answer = host.read(file, defaultLimits.fileSize);
		if (!("text" in answer)) continue;
		const seen = {
			path: file,
			text: answer.text,
			sorts: sortsIn(file, answer.text)
		};
		for (const name of toolNames) if (signs[name](seen)) shown.set(name, [...shown.get(name) ?? [], file]);
	}
	return toolNames.flatMap((name) => {
		const signsOf = shown.get(name);
		return signsOf === void 0 ? [] : [{
			name,
			files: signsOf
		}];
	});
}
function sortsIn(path, text) {
	const sorts = /* @__PURE__ */ new Set();
	const wanted = (apiVersion, kind) => {
		sorts.add(`${apiVersion} ${kind}`);
		return false;
	};
	if (!isJsonnet(path)) readManifests({
		path,
		text
	}, {
		wanted,
		limits: defaultLimits
	});
	return [...sorts];
}
function isJsonnet(path) {
	return path.endsWith(".jsonnet") || path.endsWith(".libsonnet");
}
function isChart(path) {
	return baseName(path) === "Chart.yaml";
}
function installsCharts(sort) {
	return /(?:HelmRelease|HelmChart|Application|ApplicationSet)$/.test(sort);
}

// src/init/workflow.ts
const workflowFile = ".github/workflows/promwire.yml";
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
function workflowText({ branch, charts, overlays }) {
	return `# Says on each pull request whether Prometheus will scrape what the manifests promise.
name: promwire
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
concurrency:
  group: promwire-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  promwire:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # nothing else: findings are annotations, and a report in the job summary
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2 # the pull request and the commit it is compared with
          persist-credentials: false
${renderSteps(charts, overlays)}      - uses: promwire/promwire@${releaseTag}
`;
}
function renderSteps(charts, overlays) {
	const commands = [...plainNames(charts).map((folder) => `helm template ${nameOf(folder)} ${folder} >`), ...plainNames(overlays).map((folder) => `kustomize build ${folder} >`)];
	if (commands.length === 0) return "";
	const folders = [...plainNames(charts), ...plainNames(overlays)];
	return [
		"promwire runs no other program. To have it read what these write instead of what they read, take the marks",
		"off, give the values of your clusters, and put \"rendered\" where promwire.yaml says \"paths\".",
		"- run: |",
		"    mkdir -p rendered",
		...commands.map((command, i) => `    ${command} rendered/${fileOf(folders[i] ?? "")}.yaml`)
	].map((line) => `      # ${line}\n`).join("");
}
function plainNames(folders) {
	return folders.filter((folder) => /^[\w.][\w./-]*$/.test(folder)).slice(0, 3);
}
function nameOf(folder) {
	return folder.slice(folder.lastIndexOf("/") + 1).replace(/[^a-z0-9-]/g, "-").replace(/^-+|-+$/g, "") || "release";
}
function fileOf(folder) {
	return folder.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "root";
}

// src/init/setup.ts
function setup(host, survey, configFiles) {
	const tools = detectTools(host);
	const charts = (tools.find(({ name }) => name === "Helm charts")?.files ?? []).map((file) => folderOf(file) || ".");
	const { branch, why } = pushedBranch(host);
	return {
		tools,
		files: [{
			path: workflowFile,
			text: workflowText({
				branch,
				charts,
				overlays: overlays(survey)
			}),
			purpose: `runs promwire on pull requests and on pushes to ${branch} (${why})`,
			...given(host.list({
				paths: workflows.filter((glob) => exists(host, glob)),
				exclude: []
			}).files.find((file) => runsPromwire(host, file)) ?? (exists(host, ".github/workflows/promwire.yml") ? ".github/workflows/promwire.yml" : void 0))
		}, {
			path: settingsFile,
			text: settingsText({
				survey,
				tools: tools.map(({ name }) => name),
				charts
			}),
			purpose: "explains every setting; none is made yet",
			...given(configFiles.find((file) => exists(host, file)))
		}]
	};
}
const workflows = [".github/workflows/*.yml", ".github/workflows/*.yaml"];
function given(instead) {
	return instead === void 0 ? {} : { instead };
}
function exists(host, path) {
	return host.list({
		paths: [path],
		exclude: []
	}).missing.length === 0;
}
function runsPromwire(host, file) {
	const answer = host.read(file);
	return "text" in answer && /^\s*-?\s*(?:uses|run):.*\bpromwire\b/m.test(answer.text);
}
function pushedBranch(host) {
	const refIn = (file, prefix) => {
		const answer = host.read(file, 1024);
		const name = "text" in answer ? answer.text.trim().replace(`ref: ${prefix}`, "") : "";
		return /^[\w./-]+$/.test(name) && !/^[0-9a-f]{40}$/.test(name) ? name : void 0;
	};
	const remote = refIn(".git/refs/remotes/origin/HEAD", "refs/remotes/origin/");
	if (remote !== void 0) return {
		branch: remote,
		why: "the default branch of origin"
	};
	const local = refIn(".git/HEAD", "refs/heads/");
	if (local === "main" || local === "master") return {
		branch: local,
		why: "the branch that is checked out"
	};
	return {
		branch: "main",
		why: "the usual default branch: change it if yours has another name"
	};
}
function overlays({ kustomizations }) {
	const all = kustomizations.filter(({ kind, builds }) => kind === "Kustomization" && builds === void 0);
	const used = new Set(all.flatMap(({ manifest, resources }) => resources.map((resource) => joinPath(folderOf(manifest.source.path), resource))));
	const folders = all.filter(({ changes }) => changes.length > 0).map(({ manifest }) => folderOf(manifest.source.path)).filter((folder) => !used.has(folder));
	return [...new Set(folders.map((folder) => folder || "."))].sort();
}

// src/cli/init.ts
async function init(invocation, io) {
	const prepared = await prepare([], {}, io);
	const survey = await scan({
		host: io.host,
		...prepared
	});
	const { tools, files } = setup(io.host, survey, configFileNames);
	const isKept = ({ path, instead }) => instead !== void 0 && (instead !== path || invocation.force !== true);
	const written = files.filter((file) => !isKept(file));
	if (invocation.dryRun === void 0) for (const { path, text } of written) writeOrThrow(path, text, io);
	const { counts, findings } = survey;
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const paragraphs = [
		[`${counted(counts.manifests, "manifest")} in ${counted(counts.files, "file")}, ${counted(counts.monitors, "monitor")} among them`],
		toldTools(tools),
		files.map((file) => toldFile(file, isKept(file), invocation.dryRun === true)),
		[errors > 0 ? `promwire finds ${counted(errors, "error")} here already: read them with \`promwire\`` : "promwire finds no error here: commit these files, and it will watch pull requests"],
		...invocation.dryRun ? written.map(({ path, text }) => [`==> ${path} <==`, text.trimEnd()]) : []
	];
	await io.stdout(`${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`);
	return 0;
}
function writeOrThrow(path, text, io) {
	const fault = io.writeFile(path, text);
	if (fault !== void 0) throw new UsageFault(`cannot write "${path}": ${fault}`);
}
const meanings = {
	"kube-prometheus": "its generated manifests are read as they are",
	"kube-prometheus-stack": "the chart brings the Prometheus, which no file here shows: hops to it stay unproven",
	Flux: "its Kustomizations tell which objects are changed before they are applied",
	"Argo CD": "charts that it installs are outside of the files: \"assume\" can name what they bring",
	kustomize: "what a kustomization changes is unproven, unless its output is read: kustomize build DIR | promwire -",
	"Helm charts": "templates are not read, but their output can be: helm template NAME CHART | promwire -",
	jsonnet: "not run: commit its output, or write it in a step before promwire"
};
function toldTools(tools) {
	if (tools.length === 0) return ["found no tool that generates or deploys them: the files are read as they are"];
	return tools.flatMap(({ name, files }) => {
		const more = files.length > 1 ? ` and ${files.length - 1} more` : "";
		return [`found ${name}: ${plain(files[0] ?? "")}${more}`, `  ${meanings[name]}`];
	});
}
function toldFile(file, isKept, isDry) {
	if (!isKept) return `${isDry ? "would write" : "wrote"} ${file.path}\n  ${file.purpose}`;
	return file.instead === file.path ? `left ${file.path} as it is (--force writes it anew)` : `did not write ${file.path}: ${plain(file.instead ?? "")} does it`;
}

export { writeOrThrow as n, exists as r, init as t };