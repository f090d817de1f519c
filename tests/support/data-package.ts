const text = { type: 'string', minLength: 1 };
const path = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)(?!file:)\\S+$|^https?://' };

/**
 * What the Data Package standard, version 2.0, demands of a descriptor with tables (datapackage.org/standard), as far as
 * ours goes; written down here from its text, because its profile is in no npm package.
 */
export const DATA_PACKAGE = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    sources: { type: 'array', items: { type: 'object', minProperties: 1, properties: { title: text, path } } },
    resources: { type: 'array', minItems: 1, items: { $ref: '#/definitions/resource' } },
  },
  not: { anyOf: [{ required: ['licenses'] }, { required: ['profile'] }] },
  definitions: {
    resource: {
      type: 'object',
      required: ['name', 'path', 'bytes', 'hash', 'format', 'mediatype'],
      properties: {
        name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
        path,
        type: { const: 'table' },
        title: text,
        description: text,
        format: { enum: ['csv', 'xlsx', 'json'] },
        mediatype: { type: 'string', pattern: '^.+/.+$' },
        encoding: { const: 'utf-8' },
        bytes: { type: 'integer', minimum: 1 },
        hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        schema: { $ref: '#/definitions/table' },
      },
      if: { properties: { format: { const: 'csv' } }, required: ['format'] },
      then: { required: ['type', 'schema', 'encoding'] },
    },
    table: {
      type: 'object',
      required: ['fields', '$schema'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
        primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text },
        fields: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['name', 'type'],
            properties: {
              name: text,
              type: { enum: ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'] },
              title: text,
              description: text,
              constraints: { type: 'object', properties: { required: { type: 'boolean' } } },
            },
          },
        },
      },
    },
  },
};
