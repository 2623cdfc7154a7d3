import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { MANIFEST_VERSION } from './manifest.ts';

/**
 * What is wrong with a document by Microsoft's schema for the manifest or for its additional language files, as carried by
 * @microsoft/app-manifest: one sentence per fault, none when all is well. Works offline.
 */
export const schemaFaults = (schema: 'manifest' | 'localization', document: unknown): readonly string[] => {
  const { ajv, validate } = compile(files[schema]);
  return validate(document) ? [] : ajv.errorsText(validate.errors, { separator: '\n' }).split('\n');
};

const files = { manifest: 'MicrosoftTeams.schema.json', localization: 'MicrosoftTeams.Localization.schema.json' };

const compile = (file: string) => {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}`;
  const path = createRequire(import.meta.url).resolve(`${folder}/${file}`);
  const { $schema: _draft04, ...schema }: { $schema?: string } = JSON.parse(readFileSync(path, 'utf8'));
  // The schemas say draft-04, which ajv 8 refuses by name, yet use nothing that later drafts read otherwise.
  // Some of their patterns are not valid with the flag for Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: (text) => URL.canParse(text) } });
  return { ajv, validate: ajv.compile(schema) };
};
