/** A page seen from inside the browser, for a test that is allowed to: what stands where, and what is left. */
export class Inside {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** The value of an expression on the page that is shown. */
  async value<Value>(expression: string): Promise<Value> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}/json/list`);
    const targets = (await answer.json()) as { type: string; url: string; webSocketDebuggerUrl: string }[];
    const shown = targets.find(({ type, url }) => type === 'page' && url.startsWith('http'));
    if (!shown) throw new Error('No page is shown.');
    const socket = new WebSocket(shown.webSocketDebuggerUrl);
    try {
      await new Promise((done, fail) => {
        socket.addEventListener('open', done);
        socket.addEventListener('error', () => fail(new Error('The browser does not answer.')));
      });
      const said = new Promise<string>((done) => {
        socket.addEventListener('message', ({ data }) => done(String(data)));
      });
      const params = { expression, awaitPromise: true, returnByValue: true };
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      const { result } = JSON.parse(await said) as { result?: { result?: { value?: Value } } };
      return result?.result?.value as Value;
    } finally {
      socket.close();
    }
  }

  /** Middle of an element that is drawn; nothing where there is none. */
  placeOf(selector: string): Promise<[number, number] | null> {
    return this.value(`(() => {
      const one = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility({ visibilityProperty: true }));
      if (!one) return null;
      one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = one.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    })()`);
  }
}
