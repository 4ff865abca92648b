import "./rolldown-runtime.js";
import { t as writeText } from "./write-text.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { homedir } from "node:os";
import { readFileSync, renameSync, statSync, unlinkSync } from "node:fs";

// src/host/fetch-json.ts
const fetchLimits = {
	patience: 2e4,
	redirects: 5,
	bytes: 10485760,
	fresh: 864e5
};
async function fetchJson(url, folder, limits = fetchLimits) {
	const file = join(folder, `${createHash("sha256").update(url).digest("hex")}.json`);
	const kept = keptIn(file, limits.fresh);
	if (kept !== void 0) return { text: kept };
	const answer = await fetchText(url, limits).catch((cause) => ({ failed: reasonOf(cause, limits) }));
	if (!("text" in answer)) return answer;
	if (!isJson(answer.text)) return { failed: "it is no JSON" };
	keep(file, answer.text);
	return answer;
}
function cacheFolder(env) {
	const parent = env("RUNNER_TEMP") || env("XDG_CACHE_HOME") || join(homedir(), ".cache");
	return join(parent, "promwire", "schemas");
}
async function fetchText(first, { patience, redirects, bytes }) {
	const signal = AbortSignal.timeout(patience);
	const headers = {
		accept: "application/json, */*",
		"user-agent": "promwire"
	};
	let url = first;
	for (let i = 0; i <= redirects; i++) {
		const fault = addressFault(url);
		if (fault !== void 0) return { failed: url === first ? fault : `it leads to ${url}, and ${fault}` };
		const response = await fetch(url, {
			redirect: "manual",
			credentials: "omit",
			signal,
			headers
		});
		const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
		if (location !== null) {
			await response.body?.cancel();
			if (!URL.canParse(location, url)) return { failed: "it leads to what is no URL" };
			url = new URL(location, url).href;
			continue;
		}
		if (response.ok) return textOf(response, bytes);
		await response.body?.cancel();
		return response.status === 404 || response.status === 410 ? { absent: true } : { failed: `the server answers ${response.status}` };
	}
	return { failed: `it leads on more than ${redirects} times` };
}
function addressFault(url) {
	if (!URL.canParse(url)) return "that is no URL";
	const { protocol, hostname, username, password } = new URL(url);
	if (username !== "" || password !== "") return "promwire sends no names or passwords";
	const isHere = [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(hostname);
	return protocol === "https:" || protocol === "http:" && isHere ? void 0 : "promwire asks https only";
}
async function textOf(response, most) {
	const pieces = [];
	let size = 0;
	for await (const piece of response.body ?? []) {
		size += piece.length;
		if (size > most) return { failed: `it is larger than ${most / 1024 / 1024} MiB` };
		pieces.push(piece);
	}
	return { text: Buffer.concat(pieces).toString("utf8") };
}
function reasonOf(cause, { patience }) {
	if (!(cause instanceof Error)) return String(cause);
	if (cause.name === "TimeoutError") return `there is no answer within ${patience / 1e3} s`;
	const inner = cause.cause instanceof Error ? cause.cause : cause;
	const code = "code" in inner ? String(inner.code) : "";
	return inner.message || code || cause.message;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function keptIn(file, fresh) {
	try {
		if (Date.now() - statSync(file).mtimeMs > fresh) return void 0;
		const text = readFileSync(file, "utf8");
		return isJson(text) ? text : void 0;
	} catch {
		return;
	}
}
function keep(file, text) {
	const unfinished = `${file}.${process.pid}`;
	if (writeText(unfinished, text) !== void 0) return;
	try {
		renameSync(unfinished, file);
	} catch {
		unlinkSync(unfinished);
	}
}

export { cacheFolder, fetchJson };