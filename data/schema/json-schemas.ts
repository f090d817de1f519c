import { z } from 'zod';
import { dataFileSchema } from './data-file';
import { reportSchema } from './report';
import { searchWordsSchema } from './search';
import { sectionSchema } from './section';
import { siteSchema } from './site';
import { vocabularySchema } from './vocabulary';

/** The data files' kinds, by the name that their JSON Schema's file has. */
const SCHEMAS = { report: reportSchema, section: sectionSchema, indicators: vocabularySchema, search: searchWordsSchema, site: siteSchema };

/** Builds the JSON Schemas that editors use to complete and check data files. @returns content by file name. */
export function buildJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** The public JSON Schema of every report's data.json, as the file that the site publishes. */
export function buildDataFileSchema(): string {
  const schema = z.toJSONSchema(dataFileSchema, { target: 'draft-7', io: 'output' });
  return `${JSON.stringify({ ...schema, title: 'data.json' }, null, 2)}\n`;
}
