// src/action/links.ts
function links({ env }) {
	const [server, repository, commit, run] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_SHA",
		"GITHUB_RUN_ID"
	].map(env);
	if (!server || !repository) return {};
	const home = `${server}/${repository}`;
	return {
		...commit ? { linkBase: `${home}/blob/${commit}` } : {},
		...run ? { runLink: `${home}/actions/runs/${run}` } : {}
	};
}

// src/action/github/pull-request.ts
function pullRequestOf(event) {
	const pull = field(event, "pull_request");
	const [base, source] = [field(pull, "base"), field(pull, "head")];
	const name = field(field(base, "repo"), "full_name");
	const [number, head] = [field(pull, "number"), field(source, "sha")];
	if (typeof name !== "string" || typeof number !== "number" || typeof head !== "string") return void 0;
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
	if (owner === void 0 || repo === void 0 || !/^[0-9a-f]{40,64}$/.test(head)) return void 0;
	return {
		owner,
		repo,
		number,
		head,
		isFork: field(field(source, "repo"), "full_name") !== name
	};
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}

// src/action/event.ts
const mostBytes = 33554432;
function readEvent({ env, hostAt }) {
	const name = env("GITHUB_EVENT_NAME") ?? "";
	const isMergeRef = /^refs\/pull\/\d+\/merge$/.test(env("GITHUB_REF") ?? "");
	const path = env("GITHUB_EVENT_PATH");
	const answer = path ? hostAt(".")?.read(path, mostBytes) : void 0;
	const told = answer !== void 0 && "text" in answer ? parsed(answer.text) : void 0;
	const pull = object(object(told)?.["pull_request"]);
	const request = {
		isMergeRef,
		baseCommit: commit(object(pull?.["base"])?.["sha"]),
		headCommit: commit(object(pull?.["head"])?.["sha"])
	};
	const fault = name.startsWith("pull_request") ? faultOf(path, answer, told, request.baseCommit) : void 0;
	return {
		name,
		request,
		pull: pullRequestOf(told),
		fault
	};
}
function faultOf(path, answer, told, baseCommit) {
	if (!path) return "the runner names no file with the event (GITHUB_EVENT_PATH)";
	if (answer === void 0 || "unreadable" in answer) return `the file with the event cannot be read: ${answer?.unreadable ?? "no such file"}`;
	if (told === void 0) return "the file with the event is no JSON";
	return baseCommit === void 0 ? "the file with the event names no commit of the pull request" : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text) ?? null;
	} catch {
		return;
	}
}
function object(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : void 0;
}
function commit(value) {
	return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : void 0;
}

export { links as n, readEvent as t };