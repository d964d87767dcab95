import { tileOperator } from '~/domain/map/basemap.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** Origins from which a page may load images beside its own: that of map tiles, where the town chose such. */
export function imageOrigins({ settings }: Site): readonly string[] {
  const operator = tileOperator(settings);
  return operator ? [operator.origin] : [];
}

/** Says whose computers draw the map, before it is drawn; nothing where they are the town's own. */
export function operatorNote({ settings, t }: Site): Html | undefined {
  const operator = tileOperator(settings);
  return operator && html`<p class="map-operator">${t('map.operator', { operator: operator.name })}</p>`;
}
