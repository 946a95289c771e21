// Writes docs/methods.md from the contract; with `--check` only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMethods } from '../electron/hosts/browser/describeMethods.ts';
import { projectFolder } from './run.mjs';

/** @typedef {{ type?: string, const?: unknown, enum?: unknown[], anyOf?: Schema[], oneOf?: Schema[], items?: Schema, properties?: Record<string, Schema>, required?: string[], format?: string, maxLength?: number }} Schema */

const path = join(projectFolder, 'docs/methods.md');
const page = writePage();
if (!process.argv.includes('--check')) {
  writeFileSync(path, page);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
  console.error('docs/methods.md is not what the contract says. Write it anew: npm run docs');
  process.exitCode = 1;
}

function writePage() {
  const { methods, errorCodes } = describeMethods();
  const capabilities = new Set(methods.map(({ name }) => name.split('.')[0]));
  const sections = [...capabilities].flatMap((capability) => [
    `## ${capability}`,
    '',
    ...methods.filter(({ name }) => name.split('.')[0] === capability).flatMap(describeMethod),
  ]);
  return [
    '# Methods',
    '',
    'Written from `shared/contract/` by `npm run docs`; not to be edited by hand. `GET /api` of the browser host gives the same with whole JSON Schemas.',
    '',
    'A method is called by name with one object and answers an envelope: `{ "ok": true, "value": … }` or `{ "ok": false, "error": { "code", "message", "fields", "canRetry" } }`. Every method may also answer `request/*` and `internal/*`; all but those of the kind `session` may answer `workspace/locked`.',
    '',
    ...sections,
    '## Error codes',
    '',
    'Each with the sentence that the user reads.',
    '',
    ...Object.entries(errorCodes).map(([code, sentence]) => `- \`${code}\`: ${sentence}`),
    '',
  ].join('\n');
}

/** @param {ReturnType<typeof describeMethods>['methods'][number]} method */
function describeMethod({ name, kind, summary, input, output, errors }) {
  return [
    `### ${name}`,
    '',
    `_${kind}._ ${summary}`,
    '',
    `- takes ${describe(/** @type {Schema} */ (input))}`,
    `- gives ${describe(/** @type {Schema} */ (output))}`,
    ...(errors.length === 0 ? [] : [`- may answer ${errors.map((code) => `\`${code}\``).join(', ')}`]),
    '',
  ];
}

/** The fields of an object by name, `?` where one may be left out. @param {Schema} schema */
function describe(schema) {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return schema.type === 'object' ? 'nothing' : `\`${nameType(schema)}\``;
  const isOptional = (/** @type {string} */ field) => !(schema.required ?? []).includes(field);
  return fields
    .map(([field, type]) => `\`${field}${isOptional(field) ? '?' : ''}: ${nameType(type)}\``)
    .join(', ');
}

/** @param {Schema} schema @returns {string} */
function nameType(schema) {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(nameType))].join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `list of ${nameType(schema.items ?? {})}`;
  return schema.format ?? schema.type ?? 'any';
}
