import type { Brief } from '~/domain/catalogue/brief.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** A service among results, its texts already marked with the words that were searched for. */
export interface Result extends Brief {
  readonly id: string;
  readonly href: string;
  readonly name: Content;
  readonly summary: Content;
  readonly provider: string;
  /** In words, where the service does not run as usual. */
  readonly state?: string | undefined;
}

/** A service among results. */
export function resultCard({ id, href, name, summary, provider, phone, towns, state }: Result): Html {
  return html`<li class="card" data-service="${id}">
    <h3><a href="${href}">${name}</a></h3>
    ${state !== undefined && html`<p class="status">${state}</p>`}
    <p>${summary}</p>
    <p class="meta">
      ${phone && html`<a class="phone" href="${phone[1]}">${phone[0]}</a>`}
      <span>${provider}</span>
      ${towns.length > 0 && html`<span>${towns.join(', ')}</span>`}
    </p>
  </li>`;
}
