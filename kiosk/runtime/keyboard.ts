import Keyboard from 'simple-keyboard/build/index.modern.esm.js';
import { afterPaint } from './after-paint.ts';
import { config, word } from './config.ts';
import { element } from './element.ts';
import type { Order } from './layouts.ts';
import { KEYBOARDS, layoutOf } from './layouts.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const WRITTEN =
  'input[type=search], input[type=text], input[type=email], input[type=tel], input[type=number], input[type=url], input:not([type]), textarea';

/** What a field needs below it for what is offered while one writes, in pixels. */
const ROOM = 480;

/** Puts text at the caret as a key would, and lets the page know. */
function write(field: Field, text: string): void {
  try {
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  } catch {
    // Numbers and e-mail addresses have no caret that a script may move.
    field.value += text;
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

function erase(field: Field): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null) field.value = value.slice(0, -1);
  else field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
}

/** The keyboard on the screen: comes up under a field that is written into, and goes when the field is left. */
class ScreenKeyboard {
  private readonly panel = element('div', {
    class: 'kiosk-keyboard',
    role: 'group',
    'aria-label': word('keyboard'),
    hidden: true,
  });
  private readonly said = element('p', { class: 'hidden', role: 'status' });
  private readonly languages = config.languages.filter((language) => KEYBOARDS.includes(language));
  private language = this.languages[0] ?? 'cs';
  private order: Order = 'typewriter';
  private isShifted = false;
  private field: Field | undefined;
  private isWritten = false;
  private keyboard: Keyboard | undefined;

  constructor() {
    this.panel.append(element('div', { class: 'kiosk-keys' }), this.said);
    document.body.append(this.panel);
    requestIdleCallback(() => this.make());
    document.addEventListener('focusin', ({ target }) => this.look(target as Element));
    // A tap on the field that has the focus already brings back a keyboard that was put away.
    document.addEventListener('click', ({ target }) => this.look(target as Element));
    for (const field of document.querySelectorAll<Field>(WRITTEN)) {
      field.inputMode = 'none';
      field.autocomplete = 'off';
      field.spellcheck = false;
    }
  }

  private look(target: Element) {
    if (this.panel.contains(target)) return;
    if (target.matches(WRITTEN)) afterPaint(() => target === document.activeElement && this.show(target as Field));
    else if (!target.closest('[role=listbox], label')) this.hide();
  }

  /** Lets the page know of a field that is left, as the browser does of one that was written with a real keyboard. */
  private settle() {
    if (this.isWritten) this.field?.dispatchEvent(new Event('change', { bubbles: true }));
    this.isWritten = false;
  }

  private show(field: Field) {
    if (field !== this.field) this.settle();
    this.field = field;
    this.panel.hidden = false;
    document.documentElement.dataset['keyboard'] = '';
    this.make();
    // Not under the finger: the touch that brings the keyboard must still end on the field.
    setTimeout(() => this.reveal(field), 100);
  }

  /** The keys, which are made before anybody wants to write. */
  private make() {
    // At the end of a visit the page is taken away before the browser is idle.
    if (this.keyboard || !this.panel.isConnected) return;
    this.keyboard = new Keyboard('kiosk-keys', {
      useButtonTag: true,
      preventMouseDownDefault: true,
      disableButtonHold: true,
      theme: 'kiosk-keys',
      onKeyPress: (key: string) => this.press(key),
    });
    this.draw();
  }

  /** Neither what is written nor what the page offers below it may hide behind the keys. */
  private reveal(field: Field) {
    if (this.panel.hidden) return;
    const { bottom, top } = field.getBoundingClientRect();
    const room = this.panel.getBoundingClientRect().top - bottom;
    if (room < ROOM || top < 0) scrollBy({ top: top - 24, behavior: 'instant' });
  }

  private hide() {
    if (this.panel.hidden) return;
    this.settle();
    this.panel.hidden = true;
    delete document.documentElement.dataset['keyboard'];
    if (this.isShifted) this.change('{shift}');
  }

  private draw() {
    const names = {
      '{bksp}': '⌫',
      '{space}': word('keySpace'),
      '{shift}': '⇧',
      '{enter}': word('keyEnter'),
      '{close}': word('keyClose'),
      '{order}': word(this.order === 'abc' ? 'keyTypewriter' : 'keyAbc'),
      '{language}': this.next().toLocaleUpperCase(),
    };
    const label = (buttons: string, value: string) => ({ attribute: 'aria-label', value, buttons });
    this.keyboard?.setOptions({
      layout: layoutOf(this.language, this.order),
      layoutName: this.isShifted ? 'shift' : 'default',
      display: names,
      buttonAttributes: [
        label('{bksp}', word('keyBack')),
        label('{shift}', word('keyShift')),
        label('{language}', `${word('keyLanguage')}: ${this.next()}`),
        { attribute: 'aria-pressed', value: String(this.isShifted), buttons: '{shift}' },
      ],
    });
    const language = this.panel.querySelector<HTMLElement>('[data-skbtn="{language}"]');
    if (language) language.hidden = this.languages.length < 2;
  }

  private next(): string {
    return this.languages[(this.languages.indexOf(this.language) + 1) % this.languages.length] ?? this.language;
  }

  private press(key: string) {
    const { field } = this;
    if (!field) return;
    this.isWritten ||= !key.startsWith('{') || key === '{bksp}' || key === '{space}';
    if (key === '{bksp}') erase(field);
    else if (key === '{space}') write(field, ' ');
    else if (key === '{enter}') this.finish(field);
    else if (key === '{close}') this.hide();
    else if (key.startsWith('{')) this.change(key);
    else {
      write(field, key);
      this.said.textContent = key;
      if (this.isShifted) this.change('{shift}');
    }
  }

  private change(key: string) {
    if (key === '{shift}') this.isShifted = !this.isShifted;
    if (key === '{order}') this.order = this.order === 'abc' ? 'typewriter' : 'abc';
    if (key === '{language}') this.language = this.next();
    afterPaint(() => this.draw());
  }

  private finish(field: Field) {
    this.hide();
    field.form?.requestSubmit();
    field.blur();
  }
}

/** Gives the page its keyboard. */
export const offerKeyboard = (): ScreenKeyboard => new ScreenKeyboard();
