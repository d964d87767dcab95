import type { Content, Html } from './html.ts';
import { html } from './html.ts';
import type { DrawIcon } from './icon.ts';

/** A message that must not be overlooked. */
export function warning(icon: DrawIcon, content: Content): Html {
  return html`<div class="notice warning">
    ${icon('warning')}
    <div>${content}</div>
  </div>`;
}
