/** What `<service-filter>` tells: ids of services that are left, or nothing for all. */
type Narrowed = CustomEvent<{ readonly ids?: ReadonlySet<string> }>;

/** The map of a town with its list. Here is only what must not wait; the map itself comes when it is shown. */
class TownMap extends HTMLElement {
  private ids: ReadonlySet<string> | undefined;
  private narrow: (ids: ReadonlySet<string> | undefined) => void = () => undefined;

  connectedCallback() {
    document.addEventListener('rozcestnik:narrowed', (event) => {
      this.ids = (event as Narrowed).detail.ids;
      this.narrow(this.ids);
    });
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.draw();
    });
    const frame = this.querySelector('[data-frame]');
    if (frame) seen.observe(frame);
  }

  private async draw() {
    try {
      const { showTown } = await import('./show-town.ts');
      this.narrow = await showTown(this);
      this.narrow(this.ids);
    } catch (error) {
      console.error(error);
      this.querySelector('[data-frame]')?.remove();
      this.classList.add('without-map');
      const message = this.querySelector('[data-message]');
      if (message) message.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('town-map', TownMap);
