// src/cli/color.ts
function wantsColor(asked, { host, isTTY }) {
	if (!asked) return false;
	const forced = host.env("FORCE_COLOR");
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	if ((host.env("NO_COLOR") ?? "") !== "" || host.env("TERM") === "dumb") return false;
	return isTTY;
}

export { wantsColor as t };