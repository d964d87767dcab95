import { config, word } from './config.ts';
import { showDialog } from './dialog.ts';
import { IdleTimer } from './idle-timer.ts';
import { wipe } from './wipe.ts';

/** Any of these shows that somebody is there. */
const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'touchmove', 'keydown', 'wheel', 'scroll', 'input'];

/** How often the warning is heard again, in seconds. */
const REPEAT = 10;

/** What a browser still makes of a touch when the finger has left the glass, in milliseconds. */
const AFTER_TOUCH = 150;

let isTouched = false;

/** Closes a question, but not under a finger: what that touches next would be a link of the page behind. */
function closeReleased(question: HTMLDialogElement): void {
  if (isTouched) setTimeout(() => closeReleased(question), AFTER_TOUCH);
  else setTimeout(() => question.close(), AFTER_TOUCH);
}

/** Two tones that rise, like a question. */
function sound(): void {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.value = 0.25;
  volume.connect(context.destination);
  for (const [i, frequency] of [660, 880].entries()) {
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(volume);
    tone.start(context.currentTime + i * 0.3);
    tone.stop(context.currentTime + i * 0.3 + 0.22);
  }
  setTimeout(() => void context.close(), 1000);
  document.documentElement.dataset['sounded'] = String(Number(document.documentElement.dataset['sounded'] ?? 0) + 1);
}

/** Watches for quiet; warns so that it is seen, heard and read out, and ends the session when nobody answers. */
export function watchIdle(): void {
  let shown: HTMLDialogElement | undefined;
  let heard = 0;

  const timer = new IdleTimer(
    config,
    {
      warn: (left) => {
        const text = shown?.isConnected ? word('warningMore', { seconds: left }) : word('warning', { seconds: left });
        if (shown?.isConnected) {
          const line = shown.querySelector('.left');
          if (line) line.textContent = text;
          // A reader that spoke every second would say nothing.
          if (left % REPEAT === 0) shown.querySelector('[role=status]')?.replaceChildren(text);
        } else shown = ask(text, () => timer.touch(Date.now()));
        if (Date.now() - heard < REPEAT * 1000) return;
        heard = Date.now();
        sound();
      },
      stay: () => {
        heard = 0;
        if (shown) closeReleased(shown);
        shown = undefined;
      },
      end: () => void wipe(),
    },
    Date.now(),
  );

  // Also while the page speaks somebody listens.
  const listens = () => 'speechSynthesis' in globalThis && speechSynthesis.speaking;
  const touch = (event: Event) => {
    // The button that ends everything at once is not a sign to go on.
    if ((event.target as Partial<Element> | null)?.closest?.('.kiosk-dialog[role=alertdialog] button:not(.main)'))
      return;
    timer.touch(Date.now());
  };
  for (const [type, isDown] of [
    ['pointerdown', true],
    ['pointerup', false],
    ['pointercancel', false],
  ] as const)
    addEventListener(type, () => (isTouched = isDown), { capture: true, passive: true });
  for (const sign of SIGNS) addEventListener(sign, touch, { capture: true, passive: true });
  setInterval(() => {
    if (listens()) timer.touch(Date.now());
    timer.tick(Date.now());
  }, 1000);
}

function ask(text: string, stay: () => void): HTMLDialogElement {
  const line = document.createElement('p');
  line.className = 'left';
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  const body = document.createElement('div');
  body.append(line, status);
  return showDialog({
    title: word('warningTitle'),
    text,
    body,
    isUrgent: true,
    choices: [
      { label: word('warningStay'), isMain: true, act: stay },
      { label: word('warningEnd'), act: () => void wipe() },
    ],
  });
}
