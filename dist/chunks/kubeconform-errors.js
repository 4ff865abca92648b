// src/schema/kubeconform-errors.ts
function complaintsIn(errors, root) {
	return errors.flatMap(outermost).flatMap((error) => complaintsAt(error, root));
}
function outermost(error) {
	return error.msg === "validation failed" || error.msg === "'allOf' failed" ? error.causes.flatMap(outermost) : [error];
}
function complaintsAt({ path: pointer, msg: said }, root) {
	const path = pathOf(pointer, root);
	const below = (about, names) => namesIn(names).map((name) => ({
		about,
		path: [...path, name],
		said
	}));
	const [, unknown] = /^additional properties (.*) not allowed$/.exec(said) ?? [];
	if (unknown !== void 0) return below("unknown", unknown);
	const [, missing] = /^missing propert(?:y|ies) (.*)$/.exec(said) ?? [];
	if (missing !== void 0) return below("missing", missing);
	return [{
		about: /^got \w+, want /.test(said) ? "type" : "value",
		path,
		said
	}];
}
function namesIn(list) {
	return (list.match(/'(?:[^'\\]|\\.)*'/g) ?? []).map((name) => name.slice(1, -1).replace(/\\(.)/g, "$1"));
}
function pathOf(pointer, root) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(valueAt(path, root)) ? Number(key) : key);
	}
	return path;
}
function valueAt(path, root) {
	let at = root;
	for (const step of path) at = at?.[step];
	return at;
}

export { valueAt as n, complaintsIn as t };