import "./rolldown-runtime.js";
import { n as links, t as readEvent } from "./event.js";
import { a as isUnseen, l as markdownText, o as markdownCode, r as cut, s as markdownProse } from "./sanitize.js";
import { c as sentences, n as fitted, r as findingsTable, t as rankedFindings, u as closingLine } from "./ranked-findings.js";
import { a as fingerprintOf, n as counted, o as sha256, r as enumerated, t as applyEdits } from "./apply-edits.js";
import { a as toLineColumn, r as lineStart, t as lineEnd } from "./lines.js";
import { s as show } from "./symbol.js";
import { t as secretRanges } from "./redact.js";
import { createHash } from "node:crypto";

// src/report/comment.ts
const budget = 6e4;
function findingsComment(report, options) {
	const table = fitted(findingsTable(report, options), { left: budget });
	return [
		`### promwire: ${markdownText(closingLine(report))}`,
		"",
		...table,
		more(options)
	].join("\n");
}
function mendedComment(report, options) {
	return [
		"### promwire: ✅ all mended",
		"",
		`${`Nothing is left of what stood here. Last seen: ${markdownText(closingLine(report))}.`} ${more(options)}`
	].join("\n");
}
function cleanComment(report, options) {
	return [
		`### promwire: ✅ ${markdownText(closingLine(report))}`,
		"",
		more(options)
	].join("\n");
}
function more({ runLink }) {
	return `What holds, what is unproven and what was not read stands in ${runLink === void 0 ? "the summary of the run" : `[the summary of the run](${runLink})`}.`;
}

// src/action/github/refusal.ts
var Refusal = class extends Error {
	name = "Refusal";
	status;
	pause;
	constructor(status, message, pause) {
		super(message);
		this.status = status;
		this.pause = pause;
	}
};
const shortPause = 1e3;
const limitPause = 6e4;
const mostWords = 200;
function refusalOf({ status, headers, message }) {
	const words = cut(message.replace(/\s+/g, " ").trim(), mostWords);
	if (status === 0) return new Refusal(0, `GitHub could not be reached (${words})`, shortPause);
	const answer = `GitHub answers ${status}${words === "" ? "" : ` "${words}"`}`;
	if (status >= 500) return new Refusal(status, answer, shortPause);
	if (isLimit(status, headers, message)) return new Refusal(status, answer, limitOf(headers));
	return new Refusal(status, `${answer}${hints[status] ?? ""}`);
}
const hints = {
	401: "; the input \"token\" holds none that is valid",
	403: "; the job needs the permission \"pull-requests: write\", which pull requests from forks are not given",
	404: "; the job needs the permission \"pull-requests: write\", which pull requests from forks are not given"
};
function isLimit(status, headers, message) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate limit/i.test(message);
}
function limitOf(headers) {
	const after = Number(headers["retry-after"]);
	if (Number.isFinite(after) && after >= 0) return after * 1e3;
	const [reset, now] = [Number(headers["x-ratelimit-reset"]), Date.parse(String(headers["date"]))];
	return String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset - now) ? Math.max(0, reset * 1e3 - now) : limitPause;
}

// src/action/github/attempt.ts
const mostRounds = 3;
const longestPause = 6e4;
async function attempt(procedure, wait) {
	for (let round = 1;; round++) try {
		return await procedure();
	} catch (error) {
		if (!(error instanceof Refusal) || error.pause === void 0 || round === mostRounds) throw error;
		const pause = error.pause * round;
		if (pause > longestPause) throw new Refusal(error.status, `${error.message}, and asks to wait ${Math.ceil(pause / 1e3)} seconds`);
		await wait(pause);
	}
}

// src/action/github/connect.ts
const pageSize = 100;
const mostPages = 30;
const longestAnswer = 2e4;
async function connect(token, address) {
	const { getOctokit } = await import("./github.js");
	const silent = {
		debug: ignore,
		info: ignore,
		warn: ignore,
		error: ignore
	};
	const octokit = getOctokit(token, {
		baseUrl: address.server,
		log: silent
	});
	const { owner, repo, number } = address;
	const pull = {
		owner,
		repo,
		pull_number: number
	};
	const issue = {
		owner,
		repo,
		issue_number: number
	};
	const ask = async (route, parameters) => {
		try {
			const signal = AbortSignal.timeout(longestAnswer);
			const { data } = await octokit.request(route, {
				...parameters,
				request: { signal }
			});
			return data;
		} catch (error) {
			throw refusalFrom(error);
		}
	};
	const all = async (route, parameters, read) => {
		const entries = [];
		for (let page = 1; page <= mostPages; page++) {
			const data = await ask(route, {
				...parameters,
				per_page: pageSize,
				page
			});
			if (!Array.isArray(data)) throw unreadable();
			for (const entry of data) {
				const known = isRecord(entry) ? read(entry) : void 0;
				if (known === void 0) throw unreadable();
				entries.push(known);
			}
			if (data.length < pageSize) break;
		}
		return entries;
	};
	return {
		login: async () => {
			if (token.startsWith("ghs_")) return void 0;
			try {
				const data = await ask("GET /user", {});
				return isRecord(data) && typeof data["login"] === "string" ? data["login"] : void 0;
			} catch (error) {
				if (error instanceof Refusal && error.status === 403 && error.pause === void 0) return void 0;
				throw error;
			}
		},
		comments: () => all("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue, commentOf$1),
		createComment: async (body) => {
			await ask("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...issue,
				body
			});
		},
		updateComment: async (id, body) => {
			await ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: id,
				body
			});
		},
		deleteComment: async (id) => {
			await ask("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: id
			});
		},
		files: () => all("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull, fileOf),
		reviewComments: () => all("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull, commentOf$1),
		createReview: async (review) => {
			await ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
				...pull,
				...reviewBody(review)
			});
		},
		deleteReviewComment: async (id) => {
			await ask("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
				owner,
				repo,
				comment_id: id
			});
		}
	};
}
function ignore() {}
function commentOf$1({ id, body, user, in_reply_to_id: repliesTo }) {
	if (typeof id !== "number") return void 0;
	const { login, type } = isRecord(user) ? user : {};
	return {
		id,
		body: typeof body === "string" ? body : "",
		author: typeof login === "string" ? login : "",
		isBot: type === "Bot",
		...typeof repliesTo === "number" ? { repliesTo } : {}
	};
}
function fileOf({ filename, sha, patch }) {
	if (typeof filename !== "string") return void 0;
	return {
		path: filename,
		blob: typeof sha === "string" ? sha : "",
		...typeof patch === "string" ? { patch } : {}
	};
}
function reviewBody({ commit, body, comments }) {
	return {
		commit_id: commit,
		event: "COMMENT",
		body,
		comments: comments.map(reviewCommentBody)
	};
}
function reviewCommentBody({ path, startLine, line, body }) {
	return {
		path,
		...startLine === void 0 || startLine >= line ? {} : {
			start_line: startLine,
			start_side: "RIGHT"
		},
		line,
		side: "RIGHT",
		body
	};
}
function unreadable() {
	return new Refusal(0, "the answer of GitHub cannot be read", shortPause);
}
function refusalFrom(error) {
	if (!isRecord(error) || typeof error["status"] !== "number") return error;
	const response = isRecord(error["response"]) ? error["response"] : void 0;
	if (response === void 0) return refusalOf({
		status: 0,
		headers: {},
		message: String(error["message"])
	});
	const headers = isRecord(response["headers"]) ? response["headers"] : {};
	const data = isRecord(response["data"]) ? response["data"] : {};
	return refusalOf({
		status: error["status"],
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
		message: typeof data["message"] === "string" ? data["message"] : ""
	});
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/action/github/marker.ts
function markerStart(kind, job) {
	return `<!-- promwire:${kind}:${sha256(JSON.stringify(job)).slice(0, 16)}`;
}
function isOwn({ body, author, isBot }, marker, login) {
	return body.startsWith(marker) && (login === void 0 ? isBot : author === login);
}

// src/fix/line-replacement.ts
function lineReplacement(text, edits) {
	if (edits.length === 0) return void 0;
	const start = lineStart(text, Math.min(...edits.map(({ at }) => at.start)));
	const end = lineEnd(text, Math.max(...edits.map(({ at }) => at.end)));
	const { text: after, made } = applyEdits(text, edits);
	const replaced = after.slice(start, after.length - (text.length - end));
	if (made < edits.length || replaced === text.slice(start, end)) return void 0;
	return {
		first: toLineColumn(text, start).line,
		last: toLineColumn(text, end).line,
		start,
		end,
		text: replaced
	};
}

// src/report/suggestion.ts
const mostLines = 20;
function suggestionOf(finding, textOf) {
	const { edits = [] } = finding;
	const [file = "", ...others] = new Set(edits.map(({ at }) => at.file));
	const before = textOf(file);
	if (before === void 0 || others.length > 0) return void 0;
	const block = lineReplacement(before, edits);
	if (block === void 0 || block.last - block.first >= mostLines) return void 0;
	const { first, last, start, end, text } = block;
	const after = before.slice(0, start) + text + before.slice(end);
	const isSecret = touches(secretRanges(before), start, end) || touches(secretRanges(after), start, start + text.length);
	const isPlain = ![...before.slice(start, end), ...text].some((unit) => unit !== "\n" && isUnseen(unit));
	return isSecret || !isPlain ? void 0 : {
		file,
		first,
		last,
		text,
		body: bodyOf(finding, text)
	};
}
function touches(ranges, start, end) {
	return ranges.some((range) => range.start <= end && range.end >= start);
}
function bodyOf(finding, text) {
	const [what, ...rest] = sentences(finding, (words) => markdownProse(show(words)));
	const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
	return [
		`**promwire** · ${markdownCode(finding.rule)}: ${what}`,
		"",
		rest.join(" "),
		"",
		`${fence}suggestion`,
		...text === "" ? [] : [text],
		fence,
		""
	].join("\n");
}

// src/util/git-blob.ts
function gitBlob(text) {
	const bytes = Buffer.from(text, "utf8");
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/action/github/hunks.ts
function hunkLines(patch) {
	return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = "1"]) => {
		const [first, length] = [Number(start), Number(count)];
		return length === 0 ? [] : [{
			first,
			last: first + length - 1
		}];
	});
}

// src/action/github/offers.ts
function offersOf(report, files, folder) {
	const changed = new Map(files.map((file) => [file.path, file]));
	const taken = [];
	const offers = [];
	const isCurrent = currentIn(report);
	const withEdits = rankedFindings(report.findings).filter(({ edits = [] }) => edits.length > 0);
	for (const finding of withEdits) {
		const [file = ""] = (finding.edits ?? []).map(({ at }) => at.file);
		const change = changed.get(file) ?? changed.get(below(folder, file));
		if (change?.patch === void 0 || !isCurrent(file, change.blob)) continue;
		const suggestion = suggestionOf(finding, report.textOf);
		if (suggestion === void 0 || taken.some((other) => overlaps(suggestion, other))) continue;
		if (!isShown(suggestion, change.patch)) continue;
		taken.push(suggestion);
		offers.push({
			key: keyOf(fingerprintOf(finding), suggestion),
			comment: commentOf(suggestion, change.path)
		});
	}
	return {
		offers,
		elsewhere: withEdits.length - offers.length
	};
}
function below(folder, file) {
	const start = `${folder.replace(/^(\.\/)+/, "").replace(/\/+$/, "")}/`;
	return file.startsWith(start) ? file.slice(start.length) : file;
}
function currentIn({ textOf }) {
	const blobs = /* @__PURE__ */ new Map();
	return (file, blob) => {
		const own = blobs.get(file) ?? gitBlob(textOf(file) ?? "");
		blobs.set(file, own);
		return own === blob;
	};
}
function isShown({ first, last }, patch) {
	return hunkLines(patch).some((hunk) => hunk.first <= first && last <= hunk.last);
}
function overlaps(a, b) {
	return a.file === b.file && a.first <= b.last && b.first <= a.last;
}
function keyOf(fingerprint, { file, text }) {
	return sha256(JSON.stringify([
		fingerprint,
		file,
		text
	])).slice(0, 16);
}
function commentOf({ first, last, body }, path) {
	return {
		path,
		...first === last ? {} : { startLine: first },
		line: last,
		body
	};
}

// src/action/github/review.ts
const mostComments = 30;
async function reviewWithSuggestions(api, start, head, report, folder) {
	const hasEdits = report.findings.some(({ edits = [] }) => edits.length > 0);
	const { offers, elsewhere } = offersOf(report, hasEdits ? await api.files() : [], folder);
	const wanted = new Map(offers.slice(0, mostComments).map(({ key, comment }) => {
		const marker = `${start}:${key}`;
		return [marker, {
			...comment,
			body: `${marker} -->\n${comment.body}`
		}];
	}));
	const { there, removed } = await tidy(api, start, [...wanted.keys()]);
	const missing = [...wanted].flatMap(([marker, comment]) => there.has(marker) ? [] : [comment]);
	const posted = missing.length === 0 ? {
		made: 0,
		refusal: void 0
	} : await post(api, head, missing);
	return {
		made: posted.made,
		kept: there.size,
		removed,
		elsewhere: elsewhere + offers.length - wanted.size,
		refused: missing.length - posted.made,
		refusal: posted.refusal
	};
}
async function tidy(api, start, wanted) {
	const login = await api.login();
	const comments = await api.reviewComments();
	const answered = new Set(comments.flatMap(({ repliesTo }) => repliesTo ?? []));
	const there = /* @__PURE__ */ new Set();
	let removed = 0;
	for (const comment of comments) {
		if (comment.repliesTo !== void 0 || !isOwn(comment, start, login)) continue;
		const marker = wanted.find((candidate) => comment.body.startsWith(`${candidate} -->`));
		if (marker !== void 0) there.add(marker);
		else if (!answered.has(comment.id)) {
			await api.deleteReviewComment(comment.id);
			removed++;
		}
	}
	return {
		there,
		removed
	};
}
async function post(api, commit, comments) {
	const lines = comments.length === 1 ? "a line" : "lines";
	const body = `promwire offers ${counted(comments.length, "edit")} on ${lines} of this pull request.`;
	try {
		await api.createReview({
			commit,
			body,
			comments
		});
		return {
			made: comments.length,
			refusal: void 0
		};
	} catch (error) {
		if (!(error instanceof Refusal) || error.status !== 422) throw error;
		if (comments.length === 1) return {
			made: 0,
			refusal: error.message
		};
		const middle = Math.ceil(comments.length / 2);
		const first = await post(api, commit, comments.slice(0, middle));
		const second = await post(api, commit, comments.slice(middle));
		return {
			made: first.made + second.made,
			refusal: first.refusal ?? second.refusal
		};
	}
}

// src/action/github/sticky-comment.ts
async function keepComment(api, marker, { fresh, renewed }) {
	const login = await api.login();
	const [own, ...others] = (await api.comments()).filter((comment) => isOwn(comment, marker, login));
	for (const { id } of others) await api.deleteComment(id);
	if (own === void 0) {
		if (fresh === void 0) return "not needed";
		await api.createComment(marked(marker, fresh));
		return "written";
	}
	if (normal(own.body) === normal(marked(marker, renewed))) return "unchanged";
	await api.updateComment(own.id, marked(marker, renewed));
	return "updated";
}
function marked(marker, text) {
	return `${marker} -->\n${text}`;
}
function normal(text) {
	return text.replace(/\r\n/g, "\n").trimEnd();
}

// src/action/github/tell-pull-request.ts
async function tellPullRequest(report, options, pull, wishes, wait) {
	const wanted = [...wishes.comment === "never" ? [] : ["the comment"], ...wishes.suggestions ? ["suggestions"] : []];
	if (wanted.length === 0 || pull === void 0) return {
		lines: [],
		remarks: []
	};
	if (wishes.token === "") return {
		lines: [],
		remarks: [`no token was given, so the pull request goes without ${enumerated(wanted)}`]
	};
	const lines = [];
	const remarks = [];
	const api = await connect(wishes.token, {
		server: wishes.server,
		...pull
	});
	const told = async (what, procedure) => {
		try {
			lines.push(...await attempt(procedure, wait));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			(pull.isFork ? lines : remarks).push(`the pull request goes without ${what}: ${error.message}`);
		}
	};
	if (wishes.comment !== "never") await told("the comment", () => comment(api, report, options, wishes));
	if (wishes.suggestions) await told("suggestions", () => suggestions(api, report, pull, wishes));
	return {
		lines,
		remarks
	};
}
async function comment(api, report, options, { comment, job }) {
	const text = () => {
		if (report.findings.length > 0) {
			const found = findingsComment(report, options);
			return {
				fresh: found,
				renewed: found
			};
		}
		if (comment === "on-findings") return {
			fresh: void 0,
			renewed: mendedComment(report, options)
		};
		return {
			fresh: cleanComment(report, options),
			renewed: cleanComment(report, options)
		};
	};
	return [`comment on the pull request: ${await keepComment(api, markerStart("comment", job), text())}`];
}
async function suggestions(api, report, { head }, { job, folder }) {
	return [`suggestions on the pull request: ${told(await reviewWithSuggestions(api, markerStart("suggestion", job), head, report, folder))}`];
}
function told({ made, kept, removed, elsewhere, refused, refusal }) {
	const parts = [
		made > 0 ? `${made} made` : "",
		kept > 0 ? `${kept} there already` : "",
		removed > 0 ? `${removed} of before removed` : "",
		elsewhere > 0 ? `${counted(elsewhere, "edit")} left out, which ${elsewhere === 1 ? "is" : "are"} not for lines that it shows` : "",
		refused > 0 ? `${refused} not taken (${refusal ?? ""})` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? "none" : parts.join(", ");
}

// src/action/tell-github.ts
async function tellGitHub(report, inputs, io) {
	const { comment, suggestions, token, workingDirectory: folder } = inputs;
	const options = {
		color: false,
		width: 120,
		maxAnnotations: 0,
		...links(io)
	};
	const wishes = {
		comment,
		suggestions,
		token,
		server: io.env("GITHUB_API_URL") || "https://api.github.com",
		job: [
			io.env("GITHUB_WORKFLOW") ?? "",
			io.env("GITHUB_JOB") ?? "",
			folder
		],
		folder
	};
	return await tellPullRequest(report, options, readEvent(io).pull, wishes, io.wait);
}

export { tellGitHub };