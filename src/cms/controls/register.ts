import type { ControlProps, DecapWindow, Immutable } from '../decap.ts';
import { decap } from '../decap.ts';
import type { Draw } from './adapter.ts';
import { controlOf } from './adapter.ts';
import { drawConfirmed } from './confirmed.ts';
import { drawIcon } from './icon.ts';
import { drawNaming } from './naming.ts';
import { drawPhone } from './phone.ts';
import type { Spot } from './place.ts';
import { drawPlace } from './place.ts';
import { drawReference } from './reference.ts';
import { keepTextAsWritten } from './rich-text.ts';
import { drawWeek } from './week.ts';

const CONTROLS: Readonly<Record<string, Draw>> = {
  confirmed: drawConfirmed,
  icon: drawIcon,
  naming: drawNaming,
  phone: drawPhone,
  reference: drawReference,
  week: drawWeek,
};

/** Decap's control of a group, as far as we reach into it. */
interface Group {
  readonly props: ControlProps;
  controlFor(field: Immutable, key: number): unknown;
}

interface Shell {
  readonly props: { readonly group: Group };
  host: HTMLElement | null;
  drawn: ReturnType<typeof drawPlace> | undefined;
}

function spotOf({ props }: Group): Spot | undefined {
  const value = props.value as Immutable | undefined;
  const [latitude, longitude] = [value?.get('latitude'), value?.get('longitude')];
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
}

/** The map above the coordinates of a place. Two fields change at once, which Decap allows of a group one after the other. */
function placeShell(): unknown {
  const { createClass, h } = decap();
  const named = (name: string) => ({ get: () => name });
  return createClass({
    displayName: 'RozcestnikPlace',
    componentDidMount(this: Shell) {
      if (!this.host) return;
      const choose = (spot: Spot | undefined) => {
        this.props.group.props.onChangeObject(named('latitude'), spot?.latitude);
        setTimeout(() => this.props.group.props.onChangeObject(named('longitude'), spot?.longitude));
      };
      this.drawn = drawPlace(this.host, { spot: spotOf(this.props.group), choose });
    },
    componentDidUpdate(this: Shell) {
      this.drawn?.update(spotOf(this.props.group));
    },
    componentWillUnmount(this: Shell) {
      this.drawn?.remove();
    },
    render(this: Shell) {
      return h('div', {
        className: 'own-control own-place',
        ref: (element: HTMLElement | null) => void (this.host = element),
      });
    },
  });
}

/** Puts a map beside the coordinates in every group that has them; lists use the same control for their items. */
function addPlaces(cms: DecapWindow['CMS']): void {
  const group = cms.getWidget('object')?.control.prototype as Group | undefined;
  if (!group) return;
  const { h } = decap();
  const Place = placeShell();
  const drawField = Object.getOwnPropertyDescriptor(group, 'controlFor')?.value as (
    this: Group,
    field: Immutable,
    key: number,
  ) => unknown;
  group.controlFor = function (field, key) {
    const drawn = drawField.call(this, field, key);
    if (field.get('control') !== 'place') return drawn;
    return h('div', { key: `place-${key}` }, h(Place, { group: this, value: this.props.value }), drawn);
  };
}

/** Tells Decap of the controls of our own. */
export function registerControls(cms: DecapWindow['CMS']): void {
  for (const [name, draw] of Object.entries(CONTROLS)) cms.registerWidget(name, controlOf(name, draw));
  addPlaces(cms);
  keepTextAsWritten(cms);
}
