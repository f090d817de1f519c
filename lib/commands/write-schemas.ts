import { mkdirSync, writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../../data/schema/json-schemas';

const FOLDER = 'data/schema/json';

mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of buildJsonSchemas()) writeFileSync(`${FOLDER}/${name}`, content);
console.log(`已写入 ${FOLDER}。`);
