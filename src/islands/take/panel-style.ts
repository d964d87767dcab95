import sheet from '~/styles/take-panel.css?url';

let loading: Promise<void> | undefined;

/** The style of panels, loaded once, so that pages on which nobody opens any do not wait for it. */
export function loadPanelStyle(): Promise<void> {
  loading ??= new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: sheet });
    // Unstyled is better than not at all.
    for (const event of ['load', 'error']) link.addEventListener(event, () => done());
    document.head.append(link);
  });
  return loading;
}
