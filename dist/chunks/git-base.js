import "./rolldown-runtime.js";
import { t as listNames } from "./list-names.js";
import { a as normalize, o as tooLarge, r as isManifestName } from "./paths.js";
import { t as groupBy } from "./group.js";
import { isUtf8 } from "node:buffer";
import { join, posix, relative, resolve, sep } from "node:path";
import { spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { existsSync } from "node:fs";

// src/host/git/run-git.ts
const maxOutput = 1073741824;
const hardened = [
	"--no-optional-locks",
	"--literal-pathspecs",
	...["-c", "core.fsmonitor=false"],
	...["-c", `core.hooksPath=${devNull}`],
	...["-c", "protocol.allow=never"],
	...["-c", "safe.directory=*"]
];
function runGit(cwd, args, input = "") {
	const { error, status, stdout, stderr } = spawnSync("git", [...hardened, ...args], {
		cwd,
		input,
		env: environment(),
		maxBuffer: maxOutput,
		windowsHide: true
	});
	if (error !== void 0 && "code" in error && error.code === "ENOENT") return { fault: "no git" };
	if (error !== void 0) return { fault: { said: error.message } };
	if (status === 0) return { output: stdout };
	const [line = ""] = stderr.toString("utf8").split("\n", 1);
	return { fault: { said: line.replace(/^fatal: /, "") } };
}
function askGit(cwd, args) {
	const answer = runGit(cwd, args);
	return "output" in answer ? answer.output.toString("utf8") : void 0;
}
function environment() {
	const kept = [
		"PATH",
		"Path",
		"SystemRoot",
		"TMPDIR"
	].flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_TERMINAL_PROMPT: "0"
	};
}

// src/host/git/base-commit.ts
function baseCommit(folder, request) {
	const found = workTree(folder);
	if ("unavailable" in found) return found;
	const { head } = found;
	const base = "revision" in request ? since(found, request.revision) : ofPullRequest(found, request);
	if ("unavailable" in base) return base;
	return {
		...found,
		base: base.commit,
		head,
		...base.tip === void 0 ? {} : { tip: base.tip }
	};
}
function workTree(folder) {
	const answer = runGit(folder, ["rev-parse", "--show-toplevel"]);
	if ("fault" in answer) return { unavailable: answer.fault === "no git" ? "git is not installed here" : /not a git repository/.test(answer.fault.said) ? "the checkout has no git repository" : `git cannot read the checkout (${answer.fault.said})` };
	const top = answer.output.toString("utf8").replace(/\n$/, "");
	const prefix = askGit(folder, ["rev-parse", "--show-prefix"])?.replace(/\n$/, "") ?? "";
	const head = commitOf(folder, "HEAD");
	return head === void 0 ? { unavailable: "the repository has no commit yet" } : {
		top,
		prefix,
		head
	};
}
function since({ top, head }, revision) {
	const commit = commitOf(top, revision);
	if (commit === void 0) return { unavailable: `the repository has no commit "${revision}"` };
	return parted(top, commit, head, `"${revision}"`);
}
function ofPullRequest({ top, head }, { baseCommit, headCommit, isMergeRef }) {
	const [first, second] = askGit(top, [
		"rev-list",
		"--no-walk",
		"--parents",
		head
	])?.trim().split(" ").slice(1) ?? [];
	if (first !== void 0 && second !== void 0 && head !== headCommit && (second === headCommit || isMergeRef)) return {
		commit: first,
		tip: second
	};
	if (first === void 0 && isShallow(top)) return { unavailable: "the checkout holds its last commit only (set fetch-depth: 2 for actions/checkout)" };
	const known = baseCommit === void 0 ? defaultBranch(top) : commitOf(top, baseCommit);
	if (known !== void 0) return parted(top, known, head, "the branch that the pull request goes into");
	return { unavailable: baseCommit === void 0 ? "nothing tells which branch the change goes into" : `the checkout does not hold commit ${baseCommit.slice(0, 10)} of the branch that the pull request goes into (set fetch-depth: 0 for actions/checkout)` };
}
function parted(top, commit, head, name) {
	const found = askGit(top, [
		"merge-base",
		commit,
		head
	])?.trim();
	if (found) return { commit: found };
	return { unavailable: `the checkout and ${name} have no commit in common${isShallow(top) ? " (the clone is shallow: fetch more of it)" : ""}` };
}
function defaultBranch(top) {
	return [
		"HEAD",
		"main",
		"master"
	].map((name) => commitOf(top, `refs/remotes/origin/${name}`)).find((commit) => commit !== void 0);
}
function commitOf(top, revision) {
	if (revision.startsWith("-")) return void 0;
	return askGit(top, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	])?.trim() || void 0;
}
function isShallow(top) {
	return askGit(top, ["rev-parse", "--is-shallow-repository"])?.trim() === "true";
}

// src/host/git/read-blobs.ts
function readBlobs(files) {
	const found = /* @__PURE__ */ new Map();
	for (const [top, own] of groupBy(files, (file) => file.top)) {
		const input = own.map(({ blob }) => `${blob}\n`).join("");
		const answer = runGit(top, ["cat-file", "--batch"], input);
		if ("output" in answer) addObjects(found, answer.output);
	}
	return found;
}
function sizesOf(files) {
	const found = /* @__PURE__ */ new Map();
	for (const [top, own] of groupBy(files, (file) => file.top)) {
		const input = own.map(({ blob }) => `${blob}\n`).join("");
		const answer = runGit(top, ["cat-file", "--batch-check"], input);
		if (!("output" in answer)) continue;
		for (const line of answer.output.toString("utf8").split("\n")) {
			const [blob = "", kind, size] = line.split(" ");
			if (kind === "blob") found.set(blob, Number(size));
		}
	}
	return found;
}
function addObjects(found, output) {
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const [blob = "", kind, size] = output.toString("utf8", at, end).split(" ");
		at = end + 1;
		if (kind === "missing") continue;
		found.set(blob, output.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
}

// src/host/git/blobs.ts
const smallBytes = 1048576;
var Blobs = class {
	#tree;
	#sizes;
	#small;
	constructor(tree) {
		this.#tree = tree;
	}
	read(path, maxBytes) {
		const file = this.#tree.files.get(path);
		if (file === void 0) return { unreadable: "no such file" };
		if (file.isLink) return this.#behind(path, file, maxBytes);
		const size = this.#sizesOfChanged().get(file.blob) ?? sizesOf([file]).get(file.blob);
		if (size !== void 0 && size > maxBytes) return { unreadable: tooLarge(size, maxBytes) };
		const bytes = this.#smallOnes().get(file.blob) ?? readBlobs([file]).get(file.blob);
		if (bytes === void 0) return { unreadable: "git does not have it at hand" };
		return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { unreadable: "not UTF-8 text" };
	}
	isListed(path, prefix) {
		const file = this.#tree.files.get(path);
		if (file?.isLink !== true) return true;
		const target = isManifestName(path) ? this.#targetOf(path, file) : void 0;
		return target?.startsWith(prefix) === true && !isManifestName(target);
	}
	#behind(path, file, maxBytes) {
		const target = this.#targetOf(path, file);
		return target === void 0 ? { unreadable: "its symbolic link leads to no file" } : this.read(target, maxBytes);
	}
	#targetOf(path, file) {
		const target = readBlobs([file]).get(file.blob)?.toString("utf8") ?? "";
		const full = posix.join(posix.dirname(path), target);
		return this.#tree.files.get(full)?.isLink === false ? full : void 0;
	}
	#smallOnes() {
		const sizes = this.#sizesOfChanged();
		this.#small ??= readBlobs(this.#changed().filter(({ blob }) => (sizes.get(blob) ?? smallBytes) < smallBytes));
		return this.#small;
	}
	#sizesOfChanged() {
		this.#sizes ??= sizesOf(this.#changed());
		return this.#sizes;
	}
	#changed() {
		return [...this.#tree.changed].flatMap((path) => {
			const file = isManifestName(path) ? this.#tree.files.get(path) : void 0;
			return file === void 0 || file.isLink ? [] : [file];
		});
	}
};

// src/host/git/read-tree.ts
function readTree(top, base, head, dirty) {
	const tree = {
		files: /* @__PURE__ */ new Map(),
		changed: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map(),
		unknown: []
	};
	if (!addTree(tree, {
		top,
		base,
		head,
		prefix: ""
	})) return void 0;
	if (dirty) addUncommitted(tree, top, head);
	return tree;
}
function addUncommitted(tree, top, head) {
	const names = [askGit(top, [
		"diff-index",
		"--cached",
		"--name-only",
		"-z",
		"--no-renames",
		head
	]), askGit(top, [
		"diff-files",
		"--name-only",
		"-z"
	])];
	for (const path of names.flatMap((list) => list?.split("\0") ?? [])) {
		if (path === "") continue;
		tree.changed.add(path);
		if (!tree.before.has(path)) tree.before.set(path, tree.files.has(path) ? path : void 0);
	}
}
const link = "120000";
const submodule = "160000";
function addTree(tree, part) {
	const listed = askGit(part.top, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		part.base
	]);
	const compared = askGit(part.top, [...[
		"diff-tree",
		"-r",
		"-z",
		"-M",
		"--raw",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv"
	], ...[
		"--ignore-submodules=none",
		part.base,
		part.head
	]]);
	if (listed === void 0 || compared === void 0) return false;
	const moved = addChanges(tree, compared, part.prefix);
	for (const entry of listed.split("\0")) {
		const match = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry);
		if (match === null) continue;
		const [, mode, object = "", path = ""] = match;
		if (mode === submodule) addSubmodule(tree, part, path, object, moved.get(path) ?? object);
		else tree.files.set(part.prefix + path, {
			top: part.top,
			blob: object,
			isLink: mode === link
		});
	}
	return true;
}
function addSubmodule(tree, { top, prefix }, path, base, head) {
	if (/\.[^/]*$/.test(path)) return;
	const inner = {
		top: join(top, path),
		base,
		head,
		prefix: `${prefix}${path}/`
	};
	if (existsSync(join(inner.top, ".git")) && !addTree(tree, inner)) tree.unknown.push(prefix + path);
}
function addChanges(tree, raw, prefix) {
	const moved = /* @__PURE__ */ new Map();
	const fields = raw.split("\0");
	for (let i = 0; i + 1 < fields.length;) {
		const [, mode, , object = "", status = ""] = (fields[i++] ?? "").split(" ");
		const old = fields[i++] ?? "";
		const fresh = status.startsWith("R") ? fields[i++] ?? "" : old;
		if (mode === submodule) moved.set(old, object);
		if (status !== "A") tree.changed.add(prefix + old);
		if (status !== "D") tree.before.set(prefix + fresh, status === "A" ? void 0 : prefix + old);
	}
	return moved;
}

// src/host/git/git-base.ts
function gitBase(root, request, now) {
	const commits = baseCommit(root, request);
	if ("unavailable" in commits) return commits;
	const tree = readTree(commits.top, commits.base, commits.head, "revision" in request);
	if (tree === void 0) return { unavailable: `the files of commit ${commits.base.slice(0, 10)} are not at hand` };
	const paths = new Paths(resolve(root), commits.prefix);
	const pathNow = new Map([...tree.before].flatMap(([now, before]) => before === void 0 ? [] : [[before, now]]));
	return {
		name: commits.base.slice(0, 10),
		host: treeHost(tree, paths, now),
		isChanged: (name) => tree.before.has(paths.toTree(name)) || !tree.files.has(paths.toTree(name)),
		pathBefore: (name) => {
			const path = paths.toTree(name);
			if (!tree.before.has(path)) return tree.files.has(path) ? name : void 0;
			const before = tree.before.get(path);
			return before === void 0 ? void 0 : paths.toName(before);
		},
		pathNow: (name) => {
			const path = paths.toTree(name);
			const moved = pathNow.get(path);
			if (moved !== void 0) return paths.toName(moved);
			return tree.files.has(path) && !tree.changed.has(path) ? name : void 0;
		},
		textAtTip: (name) => {
			const { tip, top } = commits;
			return tip === void 0 ? void 0 : askGit(top, [
				"cat-file",
				"blob",
				`${tip}:${paths.toTree(name)}`
			]);
		},
		notes: tree.unknown.map((path) => `the commit that the submodule ${path} had before is not at hand, so all that is found in it counts as new`)
	};
}
var Paths = class {
	#root;
	prefix;
	constructor(root, prefix) {
		this.#root = root;
		this.prefix = prefix;
	}
	toTree(name) {
		return posix.join(this.prefix, this.inside(name));
	}
	toName(path) {
		if (path.startsWith(this.prefix)) return path.slice(this.prefix.length);
		return posix.relative(`/${this.prefix}`, `/${path}`);
	}
	inside(given) {
		return normalize(relative(this.#root, resolve(this.#root, given)).split(sep).join("/") || ".");
	}
};
function treeHost(tree, paths, now) {
	const blobs = new Blobs(tree);
	const names = [...tree.files.keys()].filter((path) => blobs.isListed(path, paths.prefix)).map((path) => paths.toName(path));
	return {
		list: ({ paths: given, exclude }) => listNames(names, {
			paths: given.map((path) => paths.inside(path)),
			exclude
		}),
		read: (name, maxBytes = Number.POSITIVE_INFINITY) => {
			const path = paths.toTree(name);
			if (!tree.files.has(path)) return { unreadable: "no such file" };
			return tree.changed.has(path) ? blobs.read(path, maxBytes) : now.read(name, maxBytes);
		},
		env: now.env,
		now: now.now,
		...now.fetch === void 0 ? {} : { fetch: now.fetch }
	};
}

export { gitBase as t };