import { n as CommanderError, r as Option, t as Command } from "./commander.js";
import { c as schemaUses, l as defaultBaselineFile, o as offer, r as versionFault } from "./git-ignored.js";
import { t as severities } from "./finding.js";
import { t as version } from "./version.generated.js";
import { n as parseVersion } from "./version-number.js";

// src/cli/io.ts
var UsageFault = class extends Error {
	name = "UsageFault";
};

// src/cli/formats.ts
const checkFormats = [
	"terminal",
	"json",
	"sarif",
	"github",
	"gitlab",
	"junit",
	"markdown"
];
const targetFormats = ["table", "json"];
const explainFormats = ["terminal", "json"];
const coverageFormats = ["terminal", "json"];
const worldsFormats = ["terminal", "json"];
const targetVerdicts = [
	"up",
	"down",
	"unknown",
	"dropped"
];
const scopes = ["affected", "all"];

// src/init/external/request.ts
const addressKinds = ["endpoints", "endpointslice"];

// src/cli/init-program.ts
function addInit(program, found) {
	const external = writing(writing(program.command("init")).usage("[options]\n       promwire init external [options]").description("write a workflow and a commented configuration for this repository").helpCommand(false).action((options) => found({
		command: "init",
		...options
	})).command("external")).usage("[options]").description("write what makes a Prometheus scrape something outside of the cluster, such as etcd").action((_, command) => {
		const { dryRun, force, ...words } = command.optsWithGlobals();
		found({
			command: "init external",
			...dryRun && { dryRun },
			...force && { force },
			words
		});
	});
	for (const [flags, description] of externalOptions) {
		const option = new Option(flags, description);
		if (description.includes("more than once")) option.argParser((word, all = []) => [...all, word]);
		external.addOption(option);
	}
}
const externalOptions = [
	["--name <name>", "name of what is monitored, and of the objects that are written"],
	["--address <ip>", "one of its addresses; may be given more than once, or with commas"],
	["--namespace <namespace>", "namespace of its Service (left out: that of the Prometheus)"],
	["--port <number>", "port of its metrics"],
	["--scheme <scheme>", "http or https (left out: https where certificates are named)"],
	["--path <path>", "path of its metrics (left out: /metrics)"],
	["--secret <name>", "Secret that is to hold the files named below"],
	["--ca <[key=]file>", "authority that signed the certificate of the server"],
	["--cert <[key=]file>", "client certificate"],
	["--key <[key=]file>", "private key of the client certificate"],
	["--server-name <name>", "name in the certificate of the server, where it does not hold the addresses"],
	["--insecure-skip-verify", "do not check the certificate of the server"],
	["--prometheus <namespace/name>", "Prometheus that is to scrape it, where the files hold several or none"],
	["--as <kind>", `how its addresses are written: ${addressKinds.join(" or ")}`],
	["--label <key=value>", "a label for the monitor; may be given more than once"],
	["--folder <folder>", "where the files are written (left out: beside the Prometheus)"],
	["--dashboard <number>", "dashboard of grafana.com for it"]
];
function writing(command) {
	return command.helpOption("-h, --help", "print this help").option("--dry-run", "print what would be written and write nothing").option("--force", "write files anew that are already there");
}

// src/cli/usage-fault.ts
function fullName(command) {
	const { parent } = command;
	return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}
function usageFault(error, command) {
	const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
	switch (error.code) {
		case "commander.unknownOption": {
			const [name = quoted] = quoted.split("=", 1);
			const names = command.options.flatMap(({ long }) => long ?? []);
			return new UsageFault(`${fullName(command)} has no option "${name}"${offer(name, [...names, "--help"])}`);
		}
		case "commander.missingArgument": return new UsageFault(`${command.name()} needs ${quoted === "OBJECT" ? "an object" : "a Prometheus"}: ${command.name()} NAMESPACE/NAME`);
		case "commander.optionMissingArgument": return new UsageFault(`option "${quoted.split(" ", 1)[0]}" needs a value`);
		default: return new UsageFault(error.message.replace(/^error: /, ""));
	}
}

// src/cli/program.ts
const commandNames = [
	"check",
	"targets",
	"explain",
	"config",
	"coverage",
	"worlds",
	"baseline",
	"init"
];
function parseArguments(argv, columns = 80) {
	let invocation;
	let text = "";
	const program = build((found) => {
		invocation = found;
	});
	for (const command of withCommands(program)) {
		command.exitOverride().showSuggestionAfterError(false);
		command.configureOutput({
			writeOut: (part) => {
				text += part;
			},
			writeErr: () => {},
			getOutHelpWidth: () => columns
		});
	}
	const words = commandFirst(argv, program);
	try {
		program.parse(words, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		const named = program.commands.find((command) => command.name() === words[0]);
		const below = named?.commands.find((command) => command.name() === words[1]);
		if (error.exitCode !== 0) throw usageFault(error, below ?? named ?? program.commands[0] ?? program);
	}
	return invocation ?? {
		command: "text",
		text
	};
}
function withCommands(command) {
	return [command, ...command.commands.flatMap(withCommands)];
}
function build(found) {
	const program = new Command("promwire").description("Says whether Prometheus will really scrape what Kubernetes manifests promise.").version(version, "--version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false);
	const check = shared(program.command("check", { isDefault: true })).description("report what keeps Prometheus from scraping (the command when none is named)").addOption(choice("--fail-on <severity>", "lowest severity that fails the run", [...severities, "never"])).addOption(choice("--min-severity <severity>", "lowest severity that is reported", severities)).option("--baseline <file>", "leave out the findings that this baseline lists").addOption(choice("--scope <scope>", "report everything, or what the change since --base breaks", scopes)).option("--base <commit>", "commit, branch or tag that --scope affected compares with").addOption(choice("--format <format>", "how to write the report", checkFormats).default("terminal")).option("--fix", "make the edits that findings offer, then report what is left").option("--dry-run", "with --fix: print the edits as a patch and write nothing").action((words, options) => found({
		command: "check",
		words,
		...options
	}));
	addTargets(program, found);
	addOthers(program, found);
	addInit(program, found);
	program.configureHelp({ visibleOptions: (command) => [...command === program ? check.options : [], ...command.options] });
	return program.usage([
		"[check] [PATH...] [options]",
		"targets|coverage|worlds|baseline [PATH...] [options]",
		"explain|config OBJECT [PATH...] [options]",
		"init [external] [options]"
	].join("\n       promwire ")).addHelpText("after", examples);
}
function addTargets(program, found) {
	shared(program.command("targets")).description("print the targets that Prometheus would show, and why each is up, down, dropped or never found").option("--prometheus <namespace/name>", "show this Prometheus only").option("--monitor <namespace/name>", "show the jobs of this monitor only").addOption(choice("--verdict <verdict>", "show such targets only", targetVerdicts)).addOption(choice("--format <format>", "how to write the targets", targetFormats).default("table")).action((words, options) => found({
		command: "targets",
		words,
		...options
	}));
}
function addOthers(program, found) {
	shared(program.command("explain"), ["OBJECT", "NAMESPACE/NAME or KIND/NAMESPACE/NAME"]).description("print the wire of one object hop by hop: what holds, what is broken, and the line that says so").addOption(choice("--format <format>", "how to write the wire", explainFormats).default("terminal")).action((object, words, options) => found({
		command: "explain",
		object,
		words,
		...options
	}));
	shared(program.command("config"), ["PROMETHEUS", "NAMESPACE/NAME of a Prometheus or PrometheusAgent"]).description("print the scrape configuration that the operator would generate for a Prometheus, as YAML").action((object, words, options) => found({
		command: "config",
		object,
		words,
		...options
	}));
	shared(program.command("coverage")).description("print the Services and pods with a metrics port that nothing scrapes, or that are scraped twice").addOption(choice("--format <format>", "how to write it", coverageFormats).default("terminal")).action((words, options) => found({
		command: "coverage",
		words,
		...options
	}));
	shared(program.command("worlds")).description("print which kustomizations are built, and what is taken to be applied to one cluster").addOption(choice("--format <format>", "how to write it", worldsFormats).default("terminal")).action((words, options) => found({
		command: "worlds",
		words,
		...options
	}));
	sharedInput(program.command("baseline")).description("write the findings there are to a baseline, so that only new ones are reported").addOption(choice("--min-severity <severity>", "lowest severity that is written", severities)).option("--baseline <file>", `file to write: that of the configuration, or ${defaultBaselineFile}`).action((words, options) => found({
		command: "baseline",
		words,
		...options
	}));
}
const examples = `
Examples:
  promwire                                  check every manifest below this folder
  promwire deploy --fail-on warning         check one folder, and fail on warnings too
  promwire --base origin/main               report what came since this branch left main
  helm template shop charts/shop | promwire -
  promwire targets --verdict down           the targets that would be down, and why
  promwire explain monitoring/etcd          one wire, hop by hop, with its evidence
  promwire config monitoring/k8s            what the operator would generate
  promwire coverage                         what nothing scrapes
  promwire worlds                           what is built, and what is applied together
  promwire baseline                         accept what there is, and report what is new
  promwire init                             a workflow and a configuration for this repository

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 could not run.
`;
function shared(command, first) {
	return sharedInput(command, first).option("--output <file>", "write the result to a file instead of standard output").option("--no-color", "write without colours");
}
function sharedInput(command, first) {
	if (first !== void 0) command.argument(`<${first[0]}>`, first[1]);
	return command.usage(`${first === void 0 ? "" : `${first[0]} `}[PATH...] [options]`).argument("[PATH...]", "files, folders or globs; \"-\" reads standard input; none means this folder").helpOption("-h, --help", "print this help").option("--config-file <file>", "configuration to read instead of promwire.yaml").option("--exclude <glob>", "files to leave out; may be given more than once", (glob, all = []) => [...all, glob]).addOption(versionOption("operator-version", "of the Prometheus Operator, instead of what the files say")).addOption(versionOption("prometheus-version", "of every Prometheus, instead of what the files say")).addOption(versionOption("kubernetes-version", "of the cluster, instead of the newest known")).addOption(choice("--schema <kinds>", "kinds to hold against their schema", schemaUses)).option("--schema-location <path>", "folder or https URL of own schemas, or path with variables as kubeconform has them; may be given more than once", (path, all = []) => [...all, path]);
}
function choice(flags, description, words) {
	return new Option(flags, `${description}: ${words.join(", ")}`).argParser((word) => {
		if (words.includes(word)) return word;
		const name = flags.split(" ", 1)[0];
		throw new UsageFault(`${name} is "${word}", but must be one of ${words.join(", ")}${offer(word, words)}`);
	});
}
function versionOption(name, meaning) {
	return new Option(`--${name} <version>`, `version ${meaning}`).argParser((text) => {
		const fault = versionFault(name, text);
		if (fault !== void 0) throw new UsageFault(`--${name} ${fault}`);
		return parseVersion(text);
	});
}
function commandFirst(argv, program) {
	const valued = program.commands.flatMap(({ options }) => options.filter(({ required }) => required));
	for (let i = 0; i < argv.length; i++) {
		const word = argv[i] ?? "";
		if (word === "--") break;
		if (valued.some(({ long }) => long === word)) i += 1;
		else if (program.commands.some((command) => command.name() === word)) return [
			word,
			...argv.slice(0, i),
			...argv.slice(i + 1)
		];
		else if (word === "-" || !word.startsWith("-")) break;
	}
	return [...argv];
}

export { UsageFault as i, parseArguments as n, addressKinds as r, commandNames as t };