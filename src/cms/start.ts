import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { formatOf } from '~/schema/decap/collection.ts';
import { decapConfig } from '~/schema/decap/config.ts';
import { guardBackend } from './backend.ts';
import { registerControls } from './controls/register.ts';
import { decap } from './decap.ts';
import { learnTown } from './desk.ts';
import { formatOfCollection } from './format.ts';
import { loadIcons } from './icons.ts';
import { completeCzech } from './locale.ts';
import { completeMarkup } from './markup.ts';
import { listFacts, loadNames } from './names.ts';
import { registerPreviews } from './preview/register.ts';
import { hearAnswers } from './questions.ts';
import { guardSaving } from './saving.ts';
import { sortByKeys } from './sorting.ts';
import { checkWidgets } from './validity.ts';

const kinds = Object.values<Collection>(collections);
const EXTENSIONS = { yaml: 'yaml', markdown: 'md' } as const;

/** Loads Decap's bundle, which is served beside this page. */
const loadDecap = () =>
  new Promise<void>((resolve, reject) => {
    decap().CMS_MANUAL_INIT = true;
    const script = document.createElement('script');
    script.src = '/admin/decap/decap-cms.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(script.src)));
    document.head.append(script);
  });

async function start(): Promise<void> {
  const [told] = await Promise.all([learnTown(), loadDecap()]);
  await Promise.all([loadNames(), loadIcons()]);
  const { CMS } = decap();
  for (const kind of kinds)
    CMS.registerCustomFormat(formatOf(kind), EXTENSIONS[kind.format], formatOfCollection(kind, listFacts));
  const config = decapConfig(kinds, told);
  guardBackend(CMS, config.backend.name);
  hearAnswers();
  registerControls(CMS);
  checkWidgets(CMS);
  sortByKeys(CMS);
  guardSaving(CMS);
  completeCzech(CMS);
  registerPreviews(CMS, config);
  CMS.init({ config });
  completeMarkup();
}

start().catch((error: unknown) => {
  console.error(error);
  const root = document.getElementById('nc-root');
  if (root)
    root.textContent = 'Editor se nepodařilo načíst. Zkuste stránku načíst znovu; když to nepomůže, zavolejte správce.';
});
