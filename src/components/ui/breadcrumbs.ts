import type { Html } from './html.ts';
import { html, lang } from './html.ts';
import type { DrawIcon } from './icon.ts';

/** A page above the present one. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
  readonly lang: string | undefined;
}

/** The way from home to this page; `label` names it for screen readers. */
export function breadcrumbs(icon: DrawIcon, label: string, crumbs: readonly Crumb[]): Html {
  const items = crumbs.map(
    (crumb) => html`<li><a href="${crumb.href}"${lang(crumb)}>${crumb.label}</a>${icon('chevron-right')}</li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="${label}">
    <ol role="list">
      ${items}
    </ol>
  </nav>`;
}
