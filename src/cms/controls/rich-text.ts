import type { ControlInstance, ControlProps, DecapWindow, Validity } from '../decap.ts';
import { decap } from '../decap.ts';
import { validityOf } from '../validity.ts';
import { asWritten } from './as-written.ts';

interface Instance {
  readonly props: ControlProps;
  inner: (ControlInstance & { focus?: (path?: string) => void }) | null;
  touched: boolean;
  written: string;
  read: string | undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Things that a person does to a text; what the editor does to it by itself is no change. */
const TOUCHES = ['onKeyDown', 'onPaste', 'onDrop', 'onPointerDown'];

/** Decap's editor of formatted text, which writes only what a person changed. */
export function keepTextAsWritten(cms: DecapWindow['CMS']): void {
  const widget = cms.getWidget('richtext');
  if (!widget) return;
  const { createClass, h } = decap();
  const Inner = widget.control;
  widget.control = createClass({
    displayName: 'RozcestnikRichText',
    getInitialState(this: Instance) {
      this.written = textOf(this.props.value);
      return {};
    },
    take(this: Instance, text: unknown) {
      const now = textOf(text);
      if (!this.touched) {
        this.read = now;
        return;
      }
      const kept = this.read === undefined ? now : asWritten(this.written, this.read, now);
      if (kept !== textOf(this.props.value)) this.props.onChange(kept);
    },
    isValid(this: Instance): Validity {
      return validityOf(this.props);
    },
    focus(this: Instance, path?: string) {
      this.inner?.focus?.(path);
    },
    render(this: Instance & { take: (text: unknown) => void }) {
      const touch = () => void (this.touched = true);
      const props = {
        ...this.props,
        onChange: this.take,
        ref: (inner: Instance['inner']) => void (this.inner = inner),
      };
      const touches = Object.fromEntries(TOUCHES.map((name) => [`${name}Capture`, touch]));
      return h('div', touches, h(Inner, props));
    },
  });
}
