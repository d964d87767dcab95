import type { Service } from '~/domain/catalogue/catalogue.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { warning } from '~/components/ui/notice.ts';

function closedRange({ t, date }: Site, { closure }: Service): string | undefined {
  const [from, to] = [closure?.from && date(closure.from), closure?.to && date(closure.to)];
  if (from && to) return t('service.closed.range', { from, to });
  if (from) return t('service.closed.from', { from });
  return to ? t('service.closed.to', { to }) : undefined;
}

/** What a visitor must know before anything else: the service is closed, planned or gone, or something has changed. */
export function statusNotices(site: Site, service: Service): Html {
  const { t, icon } = site;
  const { status, closure } = service;
  const alert = site.say(service, 'alert');
  const state =
    status !== 'active' &&
    warning(icon, [
      html`<p><b>${t(`service.status.${status}`)}.</b> ${closedRange(site, service)}</p>`,
      closure?.reason && html`<p>${closure.reason}</p>`,
      status === 'ended' && html`<p>${t('service.status.endedAdvice')}</p>`,
    ]);
  return html`${state}${alert.value !== undefined && warning(icon, html`<p${lang(alert)}>${alert.value}</p>`)}`;
}
