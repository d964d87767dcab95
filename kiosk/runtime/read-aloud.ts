import { word } from './config.ts';

/** The longest piece that is said at once; some voices fall silent in the middle of a long one. */
const LONGEST = 220;

const PARTS = 'h1, h2, h3, p, li, dt, dd, th, td, address';

/** The words of a page in the order of reading, in pieces that a voice can say. */
function pieces(root: Element): string[] {
  const texts = [...root.querySelectorAll<HTMLElement>(PARTS)]
    .filter((part) => part.offsetParent !== null && part.querySelector(PARTS) === null)
    .map((part) => part.innerText.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  return texts.flatMap((text) => (text.length <= LONGEST ? [text] : (text.match(/[^.!?]+[.!?]*\s*/g) ?? [text])));
}

const voiceFor = (language: string) =>
  speechSynthesis.getVoices().find(({ lang, localService }) => lang.startsWith(language) && localService);

/** Reads the page aloud; the button is there only where the device has a voice of the page's language. */
export function offerReading(button: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const { lang } = document.documentElement;
  const label = button.querySelector('span') ?? button;
  const show = () => (button.hidden = voiceFor(lang) === undefined);
  const say = (isSpeaking: boolean) => {
    button.setAttribute('aria-pressed', String(isSpeaking));
    label.textContent = word(isSpeaking ? 'aloudStop' : 'aloud');
  };
  const read = () => {
    const main = document.querySelector('main');
    const voice = voiceFor(lang);
    if (!main || !voice) return;
    const utterances = pieces(main).map((text) =>
      Object.assign(new SpeechSynthesisUtterance(text), { voice, lang, rate: 0.9 }),
    );
    const last = utterances.at(-1);
    if (last) last.onend = () => say(false);
    for (const utterance of utterances) speechSynthesis.speak(utterance);
    say(true);
  };
  button.addEventListener('click', () => {
    const isSpeaking = speechSynthesis.speaking;
    speechSynthesis.cancel();
    say(false);
    if (!isSpeaking) read();
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
  speechSynthesis.addEventListener('voiceschanged', show);
  show();
}
