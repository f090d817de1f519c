import { BINARY_TYPES, SAVED, TEXT_TYPES } from '../media-types';
import { headersOf, httpsOnly, KIND_PATTERNS, KINDS, type HeaderSettings, type Kind } from '../security/headers';

const DISPOSITION = 'Content-Disposition';
const NOTE = '# Written by npm run build: changes here are lost with the next one.';

/**
 * nginx: what belongs into `http { … }`: a variable for every header, by the kind of the file that is asked for. Two sites on one
 * nginx do not get in each other's way as long as their folders differ.
 */
export function writeNginxMaps(basePath: string, settings: HeaderSettings): string {
  const kind = variable(basePath, 'kind');
  const patterns = KIND_PATTERNS.map(([name, pattern]) => `  ${quote(`~^${escapePattern(basePath)}/${pattern}$`)} ${name};`);
  const maps = [`map $uri $${kind} {\n  default file;\n${patterns.join('\n')}\n}`, ...headerNames(settings).map((name) => writeMap(basePath, kind, name, settings))];
  const secure = Object.entries(httpsOnly(basePath)).map(([name, value]) => `# Also behind a proxy that speaks https to the reader and says so.\nmap "$https$http_x_forwarded_proto" $${variable(basePath, name)} {\n  default "";\n  ~^(on|https) ${quote(value)};\n}`);
  const saved = variable(basePath, 'saved');
  const disposition = [
    `map $uri $${saved} {\n  default "";\n  ${quote(`~${SAVED}`)} attachment;\n}`,
    `map $${saved}$uri $${variable(basePath, DISPOSITION)} {\n  default $${saved};\n${writeNames(basePath)}\n}`,
  ];
  const allowed = `map $request_method $${variable(basePath, 'Allow')} {\n  default "GET, HEAD";\n  ~^(GET|HEAD)$ "";\n}`;
  return `${[NOTE, ...maps, ...disposition, allowed, ...secure].join('\n\n')}\n`;
}

/** nginx: what belongs into `server { … }`, beside a `root` below which the site lies in the folder that it was built for. */
export function writeNginxLocation(basePath: string, settings: HeaderSettings): string {
  const names = [...headerNames(settings), DISPOSITION, ...Object.keys(httpsOnly(basePath)), 'Allow'];
  const types = Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES }).map(([ending, type]) => `    ${type} ${ending.slice(1)};`);
  return `${NOTE}

location ${basePath}/ {
  index index.html;
  error_page 404 ${basePath}/404.html;
  error_page 403 =404 ${basePath}/404.html;
  absolute_redirect off;
  autoindex off;
  server_tokens off;
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

  # Copies made at build; where the Brotli module is there: brotli_static on;
  gzip_static on;
  gzip_vary on;
  max_ranges 0;

  charset utf-8;
  charset_types ${Object.values(TEXT_TYPES).filter((type) => type !== 'text/html').join(' ')};
  default_type text/plain;
  types {
${types.join('\n')}
  }

${names.map((name) => `  add_header ${name} $${variable(basePath, name)} always;`).join('\n')}

  # Compressed copies are answers to other addresses; what begins with a dot is nobody's.
  location ~ \\.(?:br|gz)$ { return 404; }
  location ~ /\\.(?!well-known/) { return 404; }
}
`;
}

/** What a saved file is called: the folders that it lies in, then its own name, as `npm start` does. */
function writeNames(basePath: string): string {
  const lines = [1, 2, 3].map((depth) => {
    const names = Array.from({ length: depth }, (_, index) => `n${index + 1}`);
    const pattern = names.map((name) => `/(?<${name}>[\\w.-]+)`).join('');
    return `  ${quote(`~^attachment${escapePattern(basePath)}${pattern}$`)} ${quote(`attachment; filename="${names.map((name) => `$${name}`).join('-')}"`)};`;
  });
  return lines.join('\n');
}

function writeMap(basePath: string, kind: string, name: string, settings: HeaderSettings): string {
  const values = KINDS.map((each) => [each, headersOf(each, settings)[name] ?? ''] as const);
  return `map $${kind} $${variable(basePath, name)} {\n${values.map(([each, value]) => `  ${each} ${quote(value)};`).join('\n')}\n}`;
}

function headerNames(settings: HeaderSettings): string[] {
  return [...new Set(KINDS.flatMap((kind: Kind) => Object.keys(headersOf(kind, settings))))];
}

function variable(basePath: string, name: string): string {
  return ['site', ...basePath.split('/'), name].filter(Boolean).join('_').toLowerCase().replace(/\W/g, '_');
}

function escapePattern(text: string): string {
  return text.replace(/[.~-]/g, '\\$&');
}

/** nginx knows no escape but these inside double quotes; `$` names a variable there, but at the end of a pattern. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
