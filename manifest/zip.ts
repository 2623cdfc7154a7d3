import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { englishTexts, type ManifestSettings, manifest } from './manifest.ts';
import { schemaFaults } from './schema.ts';

/** The Teams app package, or what Microsoft's schemas say against it. The same settings give the same bytes. */
export const appPackage = (settings: ManifestSettings): { zip: Uint8Array } | { faults: readonly string[] } => {
  const sv = manifest(settings);
  const en = englishTexts(settings.domain !== undefined);
  const faults = [
    ...schemaFaults('manifest', sv).map((fault) => `manifest.json: ${fault}`),
    ...schemaFaults('localization', en).map((fault) => `en.json: ${fault}`),
  ];
  if (faults.length > 0) return { faults };
  const files = {
    'manifest.json': json(sv),
    'en.json': json(en),
    'color.png': icon('color.png'),
    'outline.png': icon('outline.png'),
  };
  // Zip times are local times without a zone: the first moment a zip can tell, wherever the package is made.
  return { zip: zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }) };
};

const json = (document: object) => strToU8(`${JSON.stringify(document, null, 2)}\n`);
const icon = (name: string) => readFileSync(new URL(`./icons/${name}`, import.meta.url));
