import "./rolldown-runtime.js";
import { E as makersIn, s as isWritten, t as scan } from "./scan.js";
import { t as configurationResources } from "./objects.js";
import { i as inert, u as plain } from "./sanitize.js";
import { n as counted$1, r as enumerated } from "./apply-edits.js";
import { n as jsonText } from "./json-text.js";
import { n as paintFor } from "./paint.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/engine/worlds-view.ts
function worldsView({ wires }) {
	const worlds = wires.map(({ graph }) => graph.world);
	return {
		kustomizations: [...new Map(worlds.flatMap((world) => world.units.map((unit) => [unit.id, unit])))].sort(([a], [b]) => a < b ? -1 : 1).map(([, unit]) => unitView(unit)),
		worlds: worlds.map((world) => ({
			name: world.name,
			among: world.among,
			kustomizations: world.units.map((unit) => unit.name).sort(),
			plainFiles: plainFilesOf(world.objects, world.units),
			closed: world.closed,
			openings: [...world.openings, ...world.closed.length === 0 ? [] : makersIn(world).map(makes)],
			...counted(world.objects)
		})).sort((a, b) => a.name < b.name ? -1 : 1)
	};
}
function makes({ title, into }) {
	return `${title} may make more ${into === void 0 ? "in any namespace" : `in namespace "${into}"`}`;
}
function unitView({ name, path, delivered, objects, kustomizations, gaps, readsOutside }) {
	return {
		name,
		file: path,
		delivered,
		uses: [...new Set(kustomizations)].filter((other) => other !== path).sort(),
		gaps,
		readsOutside,
		...counted(objects)
	};
}
function counted(objects) {
	return {
		objects: new Set(writtenIn(objects).map(({ manifest }) => manifest)).size,
		monitors: configurationResources(objects).length,
		prometheuses: objects.prometheuses.length
	};
}
function writtenIn({ kustomizations: _, ...lists }) {
	return Object.values(lists).flat().filter(({ manifest }) => isWritten(manifest));
}
function plainFilesOf(objects, units) {
	const plain = writtenIn(objects).filter(({ manifest }) => manifest.built === void 0);
	const kustomizations = new Set(units.flatMap((unit) => unit.kustomizations));
	return [...new Set(plain.map(({ manifest }) => manifest.source.path))].filter((path) => !kustomizations.has(path)).length;
}

// src/report/worlds.ts
const worldsText = ({ kustomizations, worlds }, { color }) => {
	const paint = paintFor(color);
	return [
		...kustomizations.length === 0 ? [] : [paint.strong("Kustomizations that are built")],
		...kustomizations.flatMap((unit) => [...unitLines(unit, paint), ""]),
		paint.strong(worlds.length === 1 ? "One world" : `${worlds.length} worlds`),
		...worlds.flatMap((world) => worldLines(world, worlds.length))
	].map((text) => `${inert(text)}\n`).join("");
};
const worldsReporters = {
	terminal: worldsText,
	json: (view) => jsonText(view)
};
function unitLines({ name, file, delivered, uses, gaps, readsOutside, ...counts }, paint) {
	const made = uses.length === 0 ? "" : `, made of ${counted$1(uses.length, "other kustomization")}`;
	return [
		`  ${plain(name)}: ${countsOf(counts)}${made}`,
		`    ${paint.frame(plain(file))}`,
		...delivered === void 0 ? [] : [`    applied by ${plain(delivered.by)} to the cluster of ${plain(delivered.cluster)}`],
		...uses.slice(0, 5).map((use) => `    ${paint.frame(plain(use))}`),
		...uses.length > 5 ? [`    and ${uses.length - 5} more`] : [],
		...gaps.map(({ file: at, what, mayChange }) => `    open: ${plain(at)} asks for "${plain(what)}", which is not in the scan and may ${mayChange ? "change" : "add"} objects`),
		...readsOutside.map((at) => `    ${plain(at)} names a file outside of its folder, which kustomize reads with --load-restrictor LoadRestrictionsNone`)
	];
}
function worldLines({ name, among, kustomizations, plainFiles, closed, openings, ...counts }, count) {
	const shown = kustomizations.slice(0, 5).map(plain);
	const more = kustomizations.length - shown.length;
	const parts = [...kustomizations.length === 0 ? [] : [`${counted$1(kustomizations.length, "kustomization")} (${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""})`], ...plainFiles === 0 ? [] : [`${counted$1(plainFiles, "plain file")}`]];
	const why = count === 1 || among === void 0 ? "" : `, one of several ${among} that hold alternatives`;
	return [
		`  ${plain(name)}: ${countsOf(counts)}${why}`,
		`    ${enumerated(parts) || "nothing"}`,
		...closedLines(closed),
		...openings.slice(0, 5).map((clause) => `    open: ${plain(clause)}`),
		...openings.length > 5 ? [`    open: and ${openings.length - 5} more`] : []
	];
}
function closedLines(closed) {
	if (closed.length === 0) return [];
	return [`    closed${closed === "everywhere" ? "" : ` in ${closed.map((name) => plain(name)).join(", ")}`}: what these files do not hold is not there, as the configuration says`];
}
function countsOf({ objects, monitors, prometheuses }) {
	return [
		counted$1(objects, "object"),
		counted$1(monitors, "monitor"),
		`${prometheuses} Prometheus`
	].join(", ");
}

// src/cli/worlds.ts
async function worlds(invocation, io) {
	const prepared = await prepare(invocation.words, invocation, io);
	const survey = await scan({
		host: io.host,
		...prepared,
		rules: []
	});
	refuseUnusable(survey, io);
	const { format, output } = invocation;
	const options = {
		color: format === "terminal" && output === void 0 && wantsColor(invocation.color, io),
		width: io.columns ?? 100,
		maxAnnotations: 10
	};
	await deliver(worldsReporters[format](worldsView(survey), options), output, io);
	return 0;
}

export { worlds };