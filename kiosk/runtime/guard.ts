type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** Keys by which a browser or a system leaves the page, or opens something over it. */
const FORBIDDEN =
  /^(F\d{1,2}|ContextMenu|PrintScreen|Help|Open|Find|Print|Save|Props|Zoom\w+|Browser\w+|Launch\w+|Mail\w+|Media\w+|App\w+|Power\w*|Sleep|Standby|WakeUp|Hibernate|Eject|LogOff|Meta|OS|Super|Hyper|Alt|AltGraph|Control|Fn|FnLock)$/;

/**
 * Whether a key is kept from the browser. A kiosk has no keyboard, but somebody may bring one; the policy of the browser
 * and the system stand behind this guard.
 *
 * @example isForbidden({ key: 'p', ctrlKey: true, altKey: false, metaKey: false, shiftKey: false }) // true
 */
export function isForbidden({ key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): boolean {
  return ctrlKey || altKey || metaKey || FORBIDDEN.test(key) || (shiftKey && (key === 'Escape' || key === 'Insert'));
}

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Things that lead out of the page or leave something on the device. */
const STOPPED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'copy', 'cut', 'paste', 'gesturestart'];

/** Puts the guard up, before any other script of the page. */
export function guard(target: Window): void {
  const options = { capture: true, passive: false };
  for (const type of ['keydown', 'keyup', 'keypress'])
    target.addEventListener(type, (event) => isForbidden(event as KeyboardEvent) && stop(event), options);
  for (const type of STOPPED) target.addEventListener(type, stop, options);
  target.addEventListener('wheel', (event) => event.ctrlKey && stop(event), options);
  // Two fingers would enlarge the page until nothing of it can be used; the map has buttons.
  target.addEventListener('touchmove', (event) => event.touches.length > 1 && stop(event), options);
  // No native window may come up: nobody is there who could close it for the next visitor.
  Object.assign(target, {
    open: () => null,
    alert: () => undefined,
    confirm: () => false,
    prompt: () => null,
  });
  // What would ask the browser for something, or leave something in it: a text for the next visitor, a place, a file.
  for (const name of ['clipboard', 'share', 'geolocation', 'credentials', 'mediaDevices'])
    Object.defineProperty(target.navigator, name, { value: undefined, configurable: true });
  // A link that no page has is made by a script to save a file.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.isConnected && !this.hasAttribute('download')) HTMLElement.prototype.click.call(this);
  };
  // One entry of history is all there ever is, so that there is nowhere to go back to.
  const { history } = target;
  history.pushState = (...args) => history.replaceState(...args);
}
