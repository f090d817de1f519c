import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../../data/schema/json-schemas';
import { putExamples } from '../number/examples';

const FOLDER = 'data/schema/json';
const GUIDE = 'data/README.md';

mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of buildJsonSchemas()) writeFileSync(`${FOLDER}/${name}`, content);
writeFileSync(GUIDE, putExamples(readFileSync(GUIDE, 'utf8')));
console.log(`已写入 ${FOLDER} 和 ${GUIDE} 里数的读法。`);
