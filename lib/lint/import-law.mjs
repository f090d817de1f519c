import path from 'node:path';
import { IN_BROWSER, NOT_IN_BROWSER, PACKAGES, STAGES, TOOLS } from './stages.mjs';

/**
 * ESLint rule: imports go one way, from a stage to earlier ones, and each package stays where it belongs.
 * Tests, configuration and other files outside the stages are free.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importLaw = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports go one way along the stages of the data' } },
  create(context) {
    const file = toProject(context.cwd, context.filename);
    const isClient = IN_BROWSER.includes(areaOf(file));
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string' || areaOf(file) === undefined) return;
      const message = faultOf(file, source.value, isClient && !isType);
      if (message) context.report({ node: source, message });
    };
    return {
      Program: (node) => {
        if (file.startsWith('lib/') && areaOf(file) === undefined) context.report({ node, message: `${file} belongs to no stage: say in lib/lint/stages.mjs what it may use and who may use it.` });
      },
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node.importKind, node.specifiers)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node.exportKind, node.specifiers)),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

/** What is wrong with an import of `specifier` in `file`, in words, or undefined. */
function faultOf(file, specifier, reachesBrowser) {
  if (!specifier.startsWith('.')) return packageFault(file, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return orderFault(file, target) ?? (reachesBrowser ? browserFault(target) : undefined);
}

function packageFault(file, specifier) {
  const law = PACKAGES.find(({ name }) => name.test(specifier));
  const isAllowed = (places = []) => places.some((place) => isIn(file, place));
  if (!law || (isAllowed(law.in) && !isAllowed(law.notIn))) return undefined;
  return `${specifier} does not belong in ${areaOf(file)}. ${law.reason}`;
}

function orderFault(file, target) {
  const from = areaOf(file);
  const to = areaOf(target);
  if (to === undefined || from === to) return undefined;
  const tool = TOOLS.find(({ folder }) => folder === from);
  if (tool) return toolFault(tool, to);
  if (TOOLS.some(({ folder }) => folder === to)) return `${from} may not import from ${to}, which works on the site from outside: move what both need to an earlier stage.`;
  const [own, other] = [rankOf(from), rankOf(to)];
  if (other < own) return undefined;
  if (other === own) return `${from} and ${to} stand beside each other and may not import one another: move what both need to ${STAGES[own - 1].folders.join(' or ')}.`;
  return `${from} may not import from ${to}, a later stage: imports go one way. It may use ${earlierThan(own)}.`;
}

function toolFault(tool, to) {
  if (tool.mayUse.some((place) => isIn(to, place))) return undefined;
  return `${tool.folder} is ${tool.gives} and may not import from ${to}: it may use ${tool.mayUse.join(' and ')}.`;
}

function browserFault(target) {
  const area = areaOf(target);
  if (!NOT_IN_BROWSER.includes(area)) return undefined;
  return `A script may not import values from ${area}, which would send schemas and data files to the browser: import only types, or take plain data from the page or a file.`;
}

function earlierThan(rank) {
  const earlier = STAGES.slice(0, rank).map(({ folders, gives }) => `${folders.join(', ')} (${gives})`);
  return earlier.length === 0 ? 'nothing: it is the first stage' : earlier.join('; ');
}

function rankOf(area) {
  return STAGES.findIndex(({ folders }) => folders.includes(area));
}

/** The stage or tool folder a path from the project's root belongs to. */
function areaOf(file) {
  return [...STAGES.flatMap(({ folders }) => folders), ...TOOLS.map(({ folder }) => folder)].find((folder) => isIn(file, folder));
}

/** Also lib/panel.ts and lib/panel are in `lib/panel`. */
function isIn(file, place) {
  return file === place || file.startsWith(`${place}/`) || file.replace(/\.[cm]?[jt]sx?$/, '') === place;
}

function isTypeOnly(kind, specifiers) {
  if (kind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => (specifier.importKind ?? specifier.exportKind) === 'type');
}

function toProject(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}
