/**
 * What GitHub's runner makes of the lines of a step, after its sources: `ActionCommand` (grammar),
 * `IssueCommandExtension` (places), `ExecutionContext.AddIssue` (ten of a level, 4,096 characters).
 */
export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner obeys in a log; between `stop-commands` and its token it obeys none. */
export function commandsOf(log: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split('\n')) {
    const command = parseV2(line) ?? parseV1(line);
    if (command === undefined) continue;
    if (token !== undefined) {
      if (command.name === token) token = undefined;
      continue;
    }
    if (command.name === 'stop-commands') token = command.data;
    commands.push(command);
  }
  return commands;
}

/** The annotations that a user sees: at most ten of a level. */
export function annotationsOf(log: string): readonly Annotation[] {
  const seen = new Map<string, number>();
  const kept: Annotation[] = [];
  for (const { name, properties, data } of commandsOf(log)) {
    if (!['error', 'warning', 'notice'].includes(name)) continue;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count <= 10) kept.push({ level: name, message: data.slice(0, 4096), ...placed(properties) });
  }
  return kept;
}

function parseV2(line: string): Command | undefined {
  const match = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line.replace(/\r$/, ''));
  if (match === null) return undefined;
  const [, name = '', info = '', data = ''] = match;
  const pairs = info
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s));
  const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), property(value)]));
  return { name: name.toLowerCase(), properties, data: unescaped(data) };
}

/** The older grammar, which is found anywhere in a line. */
function parseV1(line: string): Command | undefined {
  const match = /##\[([^\] ]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  return match === null
    ? undefined
    : { name: (match[1] ?? '').toLowerCase(), properties: {}, data: match[3] ?? '' };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function property(text: string): string {
  return unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function placed(properties: Readonly<Record<string, string>>) {
  const number = (name: string) => (properties[name] === undefined ? undefined : Number(properties[name]));
  let [line, endLine, col, endColumn] = [
    number('line'),
    number('endLine'),
    number('col'),
    number('endColumn'),
  ];
  line ??= endLine;
  col ??= endColumn;
  if (line === undefined || (endLine !== undefined && endLine !== line))
    [col, endColumn] = [undefined, undefined];
  if (line !== undefined && endLine !== undefined && endLine < line) [line, endLine] = [undefined, undefined];
  if (col !== undefined && endColumn !== undefined && endColumn < col)
    [col, endColumn] = [undefined, undefined];
  const entries = Object.entries({
    file: properties['file'],
    title: properties['title'],
    line,
    endLine,
    col,
    endColumn,
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
