import { isStale } from '~/domain/catalogue/publication.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { warning } from '~/components/ui/notice.ts';

interface Verified {
  readonly verifiedOn?: string | undefined;
  readonly verifiedBy?: string | undefined;
}

/** When somebody last made sure that the entry is true, and a warning when that is long ago. */
export function verifiedNote({ t, icon, settings, today, date }: Site, of: Verified): Html {
  const { verifiedOn, verifiedBy } = of;
  const stale = isStale(of, today, settings.staleAfterMonths);
  const by = verifiedBy !== undefined && html`<small>${t('service.verifiedBy', { who: verifiedBy })}</small>`;
  return html`${
    verifiedOn !== undefined &&
    html`<p class="verified${stale && ' stale'}">
      ${icon(stale ? 'warning' : 'verified')}<span>${t('service.verified', { date: date(verifiedOn) })}${by}</span>
    </p>`
  }${stale && warning(icon, t(verifiedOn === undefined ? 'service.neverVerified' : 'service.stale'))}`;
}
