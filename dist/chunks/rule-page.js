import { r as __toESM } from "./rolldown-runtime.js";
import { n as isIgnored } from "./git-ignored.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as require_ignore } from "./ignore.js";
import { a as normalize, i as isSkippedFolder, n as isGlob, o as tooLarge, r as isManifestName, t as globBase } from "./paths.js";
import { isUtf8 } from "node:buffer";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";

// src/host/git-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const maxOutput = 1073741824;
function gitFiles(cwd, folders) {
	if (!mayBeWorkTree(cwd)) return void 0;
	const options = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"--literal-pathspecs"
	];
	const command = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...folders
	];
	try {
		const { execFileSync } = process.getBuiltinModule("node:child_process");
		return execFileSync("git", [...options, ...command], {
			cwd,
			encoding: "utf8",
			maxBuffer: maxOutput,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		}).split("\0").filter((name) => name !== "");
	} catch {
		return;
	}
}
function mayBeWorkTree(cwd) {
	if (process.env["GIT_DIR"] !== void 0) return true;
	try {
		let folder = realpathSync(cwd);
		while (!existsSync(join(folder, ".git"))) {
			const above = dirname(folder);
			if (above === folder) return false;
			folder = above;
		}
		return true;
	} catch {
		return false;
	}
}

// src/host/walk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
function walk(base, takes = isManifestName) {
	const files = [];
	const others = [];
	const pending = [{
		folder: "",
		ignores: []
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { folder } = next;
		const entries = entriesOf(`${base}/${folder}`);
		const ignores = withRulesOf(base, folder, entries, next.ignores);
		for (const entry of entries) {
			const path = `${folder}${entry.name}`;
			if (entry.isDirectory()) {
				if (isSkippedFolder(entry.name) || isIgnored(`${path}/`, ignores)) continue;
				pending.push({
					folder: `${path}/`,
					ignores
				});
			} else if (takes(path) && !isIgnored(path, ignores)) (entry.isFile() ? files : others).push(path);
		}
	}
	return {
		files,
		others
	};
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function withRulesOf(base, folder, entries, above) {
	if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return above;
	try {
		const rules = (0, import_ignore.default)().add(readFileSync(join(base, folder, ".gitignore"), "utf8"));
		return [...above, {
			folder,
			rules
		}];
	} catch {
		return above;
	}
}

// src/host/folder-files.ts
function folderFiles(names, folders, takes) {
	const real = realpathSync(names.root);
	const plain = folders.filter((folder) => names.realOf(folder) === join(real, folder));
	const known = plain.length > 0 ? gitFiles(names.root, plain) : void 0;
	return folders.flatMap((folder) => {
		const prefix = folder === "." ? "" : `${folder}/`;
		const inGit = plain.includes(folder) ? known?.filter((name) => isBelow(name, prefix)) ?? [] : [];
		const { files, others } = inGit.length > 0 ? unsure(inGit) : askedAlone(names, folder, prefix, takes);
		const allowed = [real, names.realOf(folder) ?? real];
		const checked = others.flatMap((name) => {
			if (isSkipped(name.slice(prefix.length))) return [];
			if (isSubmodule(names, name)) return folderFiles(names, [name], takes);
			return takes(name) && isReadable(names, name, allowed) ? [name] : [];
		});
		return checked.length === 0 ? files : [...files, ...checked];
	});
}
function unsure(others) {
	return {
		files: [],
		others
	};
}
function isBelow(name, prefix) {
	return name.startsWith(prefix) && name !== prefix;
}
function askedAlone(names, folder, prefix, takes) {
	const base = names.absolute(folder);
	const known = gitFiles(base, ["."])?.filter((name) => name !== "./") ?? [];
	if (prefix === "") return known.length > 0 ? unsure(known) : walk(base, takes);
	const full = (name) => `${prefix}${name}`;
	if (known.length > 0) return unsure(known.map(full));
	const { files, others } = walk(base, (name) => takes(full(name)));
	return {
		files: files.map(full),
		others: others.map(full)
	};
}
function isSkipped(name) {
	return name.includes("node_modules/") && name.split("/").slice(0, -1).some(isSkippedFolder);
}
function isSubmodule(names, name) {
	if (/\.[^/]*$/.test(name) || name.endsWith("/")) return false;
	return names.lstat(name)?.isDirectory() === true;
}
function isReadable(names, name, allowed) {
	const stats = names.lstat(name);
	if (stats === void 0) return false;
	if (!stats.isSymbolicLink()) return stats.isFile();
	const real = names.realOf(name);
	return allowed.some((folder) => real === folder || real?.startsWith(`${folder}${sep}`)) && names.stat(name)?.isFile() === true;
}

// src/host/names.ts
var Names = class {
	root;
	links = /* @__PURE__ */ new Set();
	constructor(root) {
		this.root = root;
	}
	of(given) {
		const inside = relative(this.root, resolve(this.root, given)).split(sep).join("/");
		return inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? normalize(given) : inside || ".";
	}
	absolute(name) {
		return isAbsolute(name) ? name : `${this.root}/${name}`;
	}
	stat(name) {
		return attempt(() => statSync(this.absolute(name), { throwIfNoEntry: false }));
	}
	lstat(name) {
		const stats = attempt(() => lstatSync(this.absolute(name), { throwIfNoEntry: false }));
		if (stats?.isSymbolicLink() === true) this.links.add(name);
		return stats;
	}
	realOf(name) {
		return attempt(() => realpathSync(this.absolute(name)));
	}
	withoutTwins(all, given) {
		const sorted = [...all].sort();
		if (given.length < 2 && this.links.size === 0) return sorted;
		const real = this.realOf(".") ?? this.root;
		const detours = given.filter((name) => name !== "." && this.realOf(name) !== join(real, name));
		if (detours.length === 0 && this.links.size === 0) return sorted;
		const isDetour = (name) => this.links.has(name) || detours.some((detour) => name === detour || name.startsWith(`${detour}/`));
		const doubtful = new Set(sorted.filter(isDetour));
		if (doubtful.size === 0) return sorted;
		const seen = new Set(sorted.filter((name) => !doubtful.has(name)).map((name) => this.realOf(name)));
		return sorted.filter((name) => {
			if (!doubtful.has(name)) return true;
			const target = this.realOf(name);
			const isNew = !seen.has(target);
			seen.add(target);
			return isNew;
		});
	}
};
function attempt(ask) {
	try {
		return ask();
	} catch {
		return;
	}
}

// src/host/list-files.ts
function listFiles(root, { paths, exclude }) {
	const names = new Names(root);
	const files = [];
	const folders = [];
	const globs = [];
	const missing = [];
	for (const given of paths.length === 0 ? ["."] : paths) {
		const name = names.of(given);
		const stats = names.stat(name);
		if (stats?.isDirectory()) folders.push(name);
		else if (stats !== void 0) files.push(name);
		else if (isGlob(name) && names.stat(baseOf(name))?.isDirectory()) globs.push(name);
		else missing.push(given);
	}
	const regular = new Set(folderFiles(names, folders, isManifestName));
	for (const glob of globs) {
		const hits = globFiles(names, glob);
		for (const name of hits) regular.add(name);
		if (hits.length === 0) missing.push(glob);
	}
	for (const file of files) names.lstat(file);
	const found = files.length === 0 ? regular : /* @__PURE__ */ new Set([...files, ...regular]);
	const all = names.withoutTwins(found, [
		...files,
		...folders,
		...globs.map(baseOf)
	]);
	if (exclude.length === 0) return {
		files: all,
		missing,
		regular
	};
	const excluded = (0, import_picomatch.default)([...exclude], { dot: true });
	return {
		files: all.filter((name) => !excluded(name)),
		missing,
		regular
	};
}
function globFiles(names, glob) {
	const matches = (0, import_picomatch.default)(glob, { dot: true });
	const takes = glob.endsWith("*") ? isManifestName : () => true;
	return folderFiles(names, [baseOf(glob)], (name) => takes(name) && matches(name));
}
function baseOf(glob) {
	return normalize(globBase(glob) || ".");
}

// src/host/node-host.ts
function nodeHost(root) {
	const absolute = resolve(root);
	let regular = /* @__PURE__ */ new Set();
	let listed = [];
	return {
		list: (request) => {
			const answer = listFiles(absolute, request);
			regular = answer.regular;
			listed = [...listed, ...request.paths];
			return {
				files: answer.files,
				missing: answer.missing
			};
		},
		read: (path, maxBytes = Number.POSITIVE_INFINITY) => readText(isAbsolute(path) ? path : `${absolute}/${path}`, maxBytes, regular.has(path)),
		isInside: (path) => leadsInside(absolute, listed, path),
		env: (name) => process.env[name],
		now: () => Date.now(),
		fetch: async (url) => {
			const { cacheFolder, fetchJson } = await import("./fetch-json.js");
			return fetchJson(url, cacheFolder((name) => process.env[name]));
		}
	};
}
function leadsInside(root, given, path) {
	const real = realPath(resolve(root, path));
	if (real === void 0) return true;
	return [root, ...given.map((one) => resolve(root, one))].some((folder) => {
		const base = realPath(folder);
		return real === base || base !== void 0 && real.startsWith(`${base}${sep}`);
	});
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return;
	}
}
const buffer = Buffer.allocUnsafeSlow(131072);
function readText(path, maxBytes, isRegular) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		if (isRegular) {
			const size = readSync(file, buffer, 0, buffer.length, 0);
			if (size < buffer.length && size <= maxBytes) return decoded(buffer, size);
		}
		const stats = fstatSync(file);
		if (!stats.isFile()) return { unreadable: "not a regular file" };
		if (stats.size > maxBytes) return { unreadable: tooLarge(stats.size, maxBytes) };
		const bytes = readFileSync(file);
		return decoded(bytes, bytes.length);
	} catch (error) {
		return { unreadable: reason(error) };
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
function decoded(bytes, size) {
	const text = bytes.toString("utf8", 0, size);
	return !text.includes("�") || isUtf8(bytes.subarray(0, size)) ? { text } : { unreadable: "not UTF-8 text" };
}
const reasons = {
	EACCES: "no permission to read it",
	EPERM: "no permission to read it",
	ENOENT: "no such file",
	ENOTDIR: "no such file",
	EISDIR: "a folder, not a file",
	ELOOP: "its symbolic links go round in a circle",
	ENAMETOOLONG: "its name is too long"
};
function reason(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? `cannot be read${code === "" ? "" : ` (${code})`}`;
}

// src/host/rule-page.ts
const folders = ["../../docs/rules/", "../docs/rules/"].map((path) => new URL(path, import.meta.url));
function rulePage(rule) {
	if (!/^[a-z0-9-]+$/.test(rule)) return void 0;
	for (const folder of folders) try {
		return readFileSync(new URL(`${rule}.md`, folder), "utf8");
	} catch {}
}

export { nodeHost as n, rulePage as t };