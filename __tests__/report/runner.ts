/** What GitHub's runner makes of the lines of a step: a port of the parsers and limits of actions/runner 2.336.0. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

const registered = new Set(
  'error warning notice debug group endgroup add-mask add-matcher remove-matcher echo save-state set-output set-env add-path stop-commands'.split(
    ' ',
  ),
);
/** .NET compares by culture, which does not see characters without width: what they part counts as joined. */
const weightless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Every command that the runner finds in a log, the newer grammar tried first (`ActionCommandManager.TryProcessCommand`). */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);
}

/** `::name key=value,key=value::data` at the start of a line, after white space (`ActionCommand.TryParseV2`). */
function parseV2(line: string): Command | undefined {
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!seen(text).startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end === -1) return undefined;
  return commandOf(text.slice(2, end), ',', unescapeAll(text.slice(end + 2), false));
}

/** `##[name key=value;key=value]data` anywhere in a line (`ActionCommand.TryParse`). */
function parseV1(line: string): Command | undefined {
  const text = seen(line);
  const start = text.indexOf('##[');
  const end = text.indexOf(']', start);
  if (start === -1 || end === -1) return undefined;
  return commandOf(text.slice(start + 3, end), ';', text.slice(end + 1));
}

function seen(text: string): string {
  return text.replace(weightless, '');
}

function commandOf(info: string, separator: string, data: string): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space === -1 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals === -1
      ? []
      : [[pair.slice(0, equals).toLowerCase(), unescapeAll(pair.slice(equals + 1), true)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

function unescapeAll(text: string, property: boolean): string {
  const lines = text.replace(/%0D/g, '\r').replace(/%0A/g, '\n');
  return (property ? lines.replace(/%3A/g, ':').replace(/%2C/g, ',') : lines).replace(/%25/g, '%');
}

/** The annotations that are kept: ten of each level, cut messages, lines and columns only where they make sense. */
export function annotationsIn(log: string): readonly Annotation[] {
  const counts = new Map<string, number>();
  return commandsIn(log).flatMap((command) => {
    if (!['error', 'warning', 'notice'].includes(command.name)) return [];
    const count = (counts.get(command.name) ?? 0) + 1;
    counts.set(command.name, count);
    return count > 10 ? [] : [annotationOf(command)];
  });
}

/** `IssueCommandExtension.ProcessCommand` and `ExecutionContext.AddIssue`. */
function annotationOf({ name, properties, data }: Command): Annotation {
  const numberOf = (key: string): number | undefined => {
    const value = Number.parseInt(properties[key] ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
  };
  const end = numberOf('endline');
  const line = numberOf('line') ?? end;
  const endColumn = numberOf('endcolumn');
  const column = numberOf('col') ?? endColumn;
  const linesHold = line !== undefined && (end === undefined || end >= line);
  const columnsHold =
    linesHold &&
    (end ?? line) === line &&
    column !== undefined &&
    (endColumn === undefined || endColumn >= column);
  return {
    level: name,
    message: data.slice(0, 4096),
    ...(properties['title'] === undefined ? {} : { title: properties['title'] }),
    ...(properties['file'] === undefined ? {} : { file: properties['file'] }),
    ...(linesHold ? { line, ...(end === undefined ? {} : { endLine: end }) } : {}),
    ...(columnsHold ? { column, ...(endColumn === undefined ? {} : { endColumn }) } : {}),
  };
}
