import type { CollectionName } from '~/schema/collections.ts';
import type { DecapConfig } from '~/schema/decap/config.ts';
import { BETWEEN, kindOf } from '~/schema/decap/collection.ts';
import planSheet from '~/styles/plan.css?url';
import sheet from '~/styles/site.css?url';
import type { DecapWindow, Immutable } from '../decap.ts';
import { decap } from '../decap.ts';
import { today, town } from '../desk.ts';
import { previewOf } from './pages.ts';

interface Instance {
  readonly props: { readonly entry: Immutable };
}

function previewComponent(collection: string): unknown {
  const name = kindOf(collection) as CollectionName;
  // Of a collection in a plan the name says which plan.
  const [, plan] = collection.split(BETWEEN);
  const { createClass, h } = decap();
  return createClass({
    displayName: `Preview${name}`,
    render(this: Instance) {
      const held = (this.props.entry.get('data') as Immutable).toJS() as Record<string, unknown>;
      const html = previewOf(name, held, town().facts, today(), plan);
      return h('main', { id: 'obsah', lang: 'cs', dangerouslySetInnerHTML: { __html: html } });
    },
  });
}

/** Shows entries beside their fields as the site will show them. */
export function registerPreviews(cms: DecapWindow['CMS'], { collections }: DecapConfig): void {
  for (const one of [sheet, planSheet]) cms.registerPreviewStyle(new URL(one, location.href).href);
  for (const { name } of collections) cms.registerPreviewTemplate(name, previewComponent(name));
}
