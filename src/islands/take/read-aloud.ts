import type { Said } from '~/domain/text/say.ts';
import { loadService, loadSpeaker } from './load.ts';

/** Digits with pauses, so that a number can be written down. */
const slowly = (number: string) => number.replaceAll(/\d/g, '$&, ');

/** Reads a service aloud, or stops; `false` where there is nothing to be read. */
export async function readAloud(button: HTMLButtonElement, id: string): Promise<boolean> {
  if (button.getAttribute('aria-pressed') === 'true') {
    speechSynthesis.cancel();
    button.setAttribute('aria-pressed', 'false');
    return true;
  }
  const [speaker, file] = await Promise.all([loadSpeaker(), loadService(id)]);
  if (typeof file === 'string') return false;
  const { t, locale, cardOf } = speaker;
  const { name, provider, state, alert, summary, phones, hours, places, verified } = cardOf(file);
  const own = (value: string | undefined): Said<string | undefined> => ({ value, lang: undefined });
  const pieces: Said<string | undefined>[] = [
    name,
    provider,
    own(state),
    alert,
    summary,
    ...phones.map(({ text, note }) => own(`${t('service.phones')}: ${slowly(text)} ${note}`)),
    ...hours.map(({ label, text }) => own(`${label} ${text}`)),
    ...places.flatMap((place) => [
      own([place.name, ...place.lines].filter(Boolean).join(', ')),
      ...place.hours.map(({ label, text }) => own(`${label} ${text}`)),
    ]),
    own(verified),
  ];
  speechSynthesis.cancel();
  const spoken = pieces.filter(({ value }) => value !== undefined && value !== '');
  const show = (isReading: boolean) => button.setAttribute('aria-pressed', String(isReading));
  for (const [i, { value, lang }] of spoken.entries()) {
    const utterance = new SpeechSynthesisUtterance(value);
    utterance.lang = lang ?? locale;
    if (i === spoken.length - 1) utterance.addEventListener('end', () => show(false));
    utterance.addEventListener('error', () => show(false));
    speechSynthesis.speak(utterance);
  }
  show(true);
  // A voice would go on on the next page.
  window.addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true });
  return true;
}
