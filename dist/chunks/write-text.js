import { dirname, resolve } from "node:path";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";

// src/host/write-text.ts
function writeText(path, text) {
	try {
		makeFolder(dirname(resolve(path)));
		writeFileSync(path, text);
		return;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		return reasons[code] ?? (code === "" ? "cannot be written" : `cannot be written (${code})`);
	}
}
function makeFolder(path) {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path);
}
const reasons = {
	ENOENT: "its folder cannot be made",
	EACCES: "no permission to write it",
	EPERM: "no permission to write it",
	EROFS: "the file system is read-only",
	EISDIR: "a folder, not a file",
	ENOTDIR: "a part of its path is a file",
	EEXIST: "a part of its path is a file",
	ENOSPC: "no space is left"
};

export { writeText as t };