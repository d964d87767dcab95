import type { APIRoute, GetStaticPaths } from 'astro';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() =>
  getSite(DEFAULT_LOCALE).locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

const icon = (size: number, purpose: string) => ({
  src: `/icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** `/<locale>.webmanifest`: how the site looks among the applications of a phone. */
export const GET: APIRoute = ({ params: { locale } }) => {
  const { settings, say, path, t, locale: lang } = getSite(isLocale(locale ?? '') ? (locale as never) : DEFAULT_LOCALE);
  const manifest = {
    id: path('home'),
    name: `${say(settings, 'name').value} – ${settings.town}`,
    short_name: say(settings, 'name').value,
    description: say(settings, 'summary').value ?? t('home.description', { town: settings.town }),
    lang,
    start_url: path('home'),
    scope: '/',
    display: 'standalone',
    background_color: '#fcfbf8',
    theme_color: '#a8121a',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    shortcuts: [
      { name: t('way.crisis'), url: path('crisis') },
      { name: t('search.title'), url: path('search') },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
