// Runs before anything of the page is drawn, and before any other script of it.
import { guard } from './guard.ts';
import { NATIVE_PRINT, PRINT } from './print-events.ts';
import { session } from './session.ts';

guard(window);
const now = session();
if (!now) document.documentElement.dataset['attract'] = '';
else if (now.reach) document.documentElement.dataset['reach'] = '';

const native = window.print.bind(window);
Object.assign(window, { [NATIVE_PRINT]: native, print: () => dispatchEvent(new Event(PRINT)) });

// A page that the browser kept aside belongs to somebody who has left.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
