/** A map of one service's places that nobody pays for until it is asked for: a button, and all else on demand. */
class PlaceMap extends HTMLElement {
  private isDrawn = false;

  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.toggle());
  }

  private async toggle() {
    const [button, label, frame] = ['button', '[data-label]', '[data-frame]'].map((one) =>
      this.querySelector<HTMLElement>(one),
    );
    if (!button || !label || !frame) return;
    frame.hidden = !frame.hidden;
    button.setAttribute('aria-expanded', String(!frame.hidden));
    const other = label.dataset['other'] ?? '';
    label.dataset['other'] = label.textContent;
    label.textContent = other;
    if (!frame.hidden && !this.isDrawn) await this.draw(frame);
  }

  private async draw(frame: HTMLElement) {
    this.isDrawn = true;
    try {
      const { showPlaces } = await import('./show-places.ts');
      await showPlaces(this, frame);
    } catch (error) {
      console.error(error);
      this.isDrawn = false;
      frame.hidden = true;
      const message = this.querySelector('[data-message]');
      if (message) message.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('place-map', PlaceMap);
