import type { Collection } from '../collection.ts';
import type { EditingEntry } from '../collections/editing-settings.ts';
import type { DecapBackend } from './backend.ts';
import { localBackend, webBackend } from './backend.ts';
import type { DecapCollection, Shelves } from './collection.ts';
import { decapCollections } from './collection.ts';

/** What of its settings the editor's lists and previews need. */
export interface TownFacts {
  readonly name: string;
  readonly town: string;
  readonly language: string;
  readonly country: string;
  readonly timeZone: string;
  readonly staleAfterMonths: number;
}

/** What the editor's page is told of a town: where its content is, and how it is edited when not on this computer. */
export interface EditedTown extends Shelves {
  readonly facts: TownFacts;
  readonly editing?: EditingEntry;
}

/** Decap's configuration. */
export interface DecapConfig {
  readonly load_config_file: false;
  readonly backend: DecapBackend;
  readonly publish_mode: 'simple' | 'editorial_workflow';
  readonly collections: readonly DecapCollection[];
  readonly [setting: string]: unknown;
}

/** Pictures lose in the browser where and when they were taken: a storage on the web keeps for ever what it is given. */
const CLEANED = { enabled: true, strip_metadata: true, quality: 90 };

/** Decap's whole configuration, made of the schema: there is no list of fields anywhere else. */
export function decapConfig(collections: readonly Collection[], town: EditedTown): DecapConfig {
  const { editing, prefix } = town;
  return {
    load_config_file: false,
    backend: editing ? webBackend(editing) : localBackend,
    publish_mode: editing?.workflow === true ? 'editorial_workflow' : 'simple',
    locale: 'cs',
    search: true,
    show_preview_links: false,
    media_folder: `${prefix}uploads`,
    public_folder: '/uploads',
    ...(editing && { media_processing: CLEANED }),
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    logo: { src: '/icon.svg', show_in_header: true },
    collections: collections.flatMap((collection) => decapCollections(collection, town)),
  };
}
