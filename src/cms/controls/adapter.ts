import type { ControlProps, Immutable, Validity } from '../decap.ts';
import { decap } from '../decap.ts';
import { validityOf } from '../validity.ts';

/** What a control of ours is told of the field that it edits. */
export interface Place {
  /** Id that the label of the field leads to. */
  readonly id: string;
  readonly label: string;
  /** A setting of the field. */
  readonly setting: (name: string) => unknown;
  /** What the field holds, as plain data. */
  readonly value: unknown;
  readonly entry: () => Immutable;
  readonly collection: Immutable;
  /** Takes what an editor has done; plain data, `undefined` for nothing. */
  readonly change: (value: unknown) => void;
}

/** A control on the page: plain DOM, without a framework. */
export interface Drawn {
  /** The value has changed from elsewhere, or by `change`. */
  update?(value: unknown): void;
  remove?(): void;
}

/** Draws a control into an element. */
export type Draw = (into: HTMLElement, place: Place) => Drawn;

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toJS' in value ? (value as Immutable).toJS() : value;

interface Empty {
  readonly map: Immutable & { clear(): Immutable };
  readonly list: { clear(): { push(...items: unknown[]): unknown } };
}

/** Plain data as Decap keeps it. Its own kinds of collection are not on the window, but an empty one of each is at hand. */
function kept(value: unknown, empty: Empty): unknown {
  if (Array.isArray(value)) return empty.list.clear().push(...value.map((one) => kept(one, empty)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).reduce<Immutable>(
    (map, [key, one]) => map.set(key, kept(one, empty)),
    empty.map.clear(),
  );
}

interface Instance {
  readonly props: ControlProps;
  host: HTMLElement | null;
  drawn: Drawn | undefined;
  draw(): void;
}

/**
 * A control of ours as Decap wants one. It is drawn without React, which Decap keeps to itself; only this shell is React's.
 */
export function controlOf(name: string, draw: Draw): unknown {
  const { createClass, h } = decap();
  return createClass({
    displayName: `Rozcestnik${name}`,
    componentDidMount(this: Instance) {
      this.draw();
    },
    componentDidUpdate(this: Instance, before: ControlProps) {
      // Decap uses a control again for another field when another entry is opened.
      if (before.field === this.props.field) this.drawn?.update?.(plain(this.props.value));
      else this.draw();
    },
    draw(this: Instance) {
      const { field, forID, collection, getEntry, value } = this.props;
      const fields = collection.get('fields') ?? collection.getIn(['files', 0, 'fields']);
      const empty = { map: field, list: fields } as unknown as Empty;
      this.drawn?.remove?.();
      this.host?.replaceChildren();
      if (!this.host) return;
      this.drawn = draw(this.host, {
        id: forID,
        label: String(field.get('label')),
        setting: (key) => plain(field.get(key)),
        value: plain(value),
        entry: getEntry,
        collection,
        change: (next) => this.props.onChange(kept(next, empty)),
      });
    },
    componentWillUnmount(this: Instance) {
      this.drawn?.remove?.();
    },
    isValid(this: Instance): Validity {
      return validityOf(this.props);
    },
    render(this: Instance) {
      const { classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      return h('div', {
        ref: (element: HTMLElement | null) => void (this.host = element),
        className: `${classNameWrapper} own-control own-${name}`,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
}
