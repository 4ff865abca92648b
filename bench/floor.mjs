/**
 * The floor: finds the YAML and JSON files below a folder and reads them as text, and nothing else. What any checker in
 * Node pays before its first thought.
 *
 *   node bench/floor.mjs FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let files = 0;
let characters = 0;
read(process.argv[2] ?? '.');
console.log(JSON.stringify({ files, characters }));

function read(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) read(path);
    else if (entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name)) {
      files += 1;
      characters += readFileSync(path, 'utf8').length;
    }
  }
}
