// Checks lines of JSON-LD (one a line, on standard input) against a JSON Schema; prints the faults and fails if there is one.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const check = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(process.argv[2], 'utf8')));
let faults = 0;
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const data = JSON.parse(line);
  if (check(data)) continue;
  faults++;
  console.log(data.name, JSON.stringify(check.errors));
}
process.exit(faults ? 1 : 0);
