/**
 * The figures as Markdown. A `row` is { input, files, documents, program, cpu, wall, memory, toFloor, toPeer }, or has
 * `absent` instead of figures; a `target` is { what, wanted, found, met }, `met` undefined where it could not be measured.
 */
export function markdown({ machine, rows, targets }) {
  return [
    machine,
    '',
    '| target | wanted | measured | met |',
    '|---|---|---|---|',
    ...targets.map(({ what, wanted, found, met }) => `| ${what} | ${wanted} | ${found} | ${verdict(met)} |`),
    '',
    '| input | files | documents | program | CPU to the floor | CPU to kubeconform | CPU s | wall s | peak MiB |',
    '|---|---:|---:|---|---:|---:|---:|---:|---:|',
    ...rows.map(line),
    '',
  ].join('\n');
}

function verdict(met) {
  if (met === undefined) return '-';
  return met ? 'yes' : '**no**';
}

function line(row) {
  const { input, files, documents, program, toFloor, toPeer, cpu, wall, memory } = row;
  const figures =
    row.absent === undefined
      ? [ratio(toFloor), ratio(toPeer), cpu.toFixed(3), wall.toFixed(3), memory?.toFixed(0) ?? '-']
      : [row.absent, '-', '-', '-', '-'];
  return `| ${[input, count(files), count(documents), program, ...figures].join(' | ')} |`;
}

export function ratio(value) {
  return value === undefined ? '-' : `${value.toFixed(2)} x`;
}

function count(value) {
  return value === undefined ? '-' : value.toLocaleString('en-US');
}
