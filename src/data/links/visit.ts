/** What can be wrong with a link; `i18n/problems` has words for each. */
export const LINK_CODES = [
  'linkBusy',
  'linkCertificate',
  'linkDenied',
  'linkFailed',
  'linkGone',
  'linkInside',
  'linkLoop',
  'linkMoved',
  'linkRefused',
  'linkServer',
  'linkTimeout',
  'linkUnknown',
] as const;

export type LinkCode = (typeof LINK_CODES)[number];

/** What came of visiting an address; no code when everything is in order. */
export interface Visit {
  readonly code?: LinkCode;
  /** What the server answered, where it did. */
  readonly status?: number;
  /** Where the page has moved for good. */
  readonly target?: string;
}

/** How addresses are visited. */
export interface Manners {
  /** Who asks, said to every server. */
  readonly agent: string;
  /** How long a server may think, in milliseconds. */
  readonly timeout: number;
  /** How long a server is left alone between two questions, in milliseconds. */
  readonly pause: number;
  /** Whether an address of an inner network may be visited: in tests alone. */
  readonly mayGoInside?: boolean;
}

/** How many times a server may send us elsewhere. */
const MOST_HOPS = 8;

/** Servers that do not know HEAD answer with one of these, or with anything at all: then the page itself is asked for. */
const isClear = (status: number) =>
  (status >= 200 && status < 400) || status === 404 || status === 410 || status === 429;

const INNER =
  /^(localhost|.*\.(local|localhost|internal|lan|home\.arpa)|0\.0\.0\.0|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|169\.254(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[(::1?|f[cd].*|fe[89ab].*|::ffff:.*)\])$/i;

/** Whether only computers of one network can reach a host. */
export const isInside = (host: string): boolean => INNER.test(host) || !/[.:]/.test(host);

const ERRORS: readonly (readonly [RegExp, LinkCode])[] = [
  [/ENOTFOUND|EAI_NONAME|EAI_NODATA/, 'linkUnknown'],
  [/ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET|EHOSTUNREACH|ENETUNREACH/, 'linkRefused'],
  [/CERT|SSL|TLS|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY|DEPTH_ZERO/, 'linkCertificate'],
  [/TIMEOUT|TimeoutError|AbortError|ETIMEDOUT/, 'linkTimeout'],
];

/** The code of a failure that came before any answer. */
function codeOf(error: unknown): LinkCode {
  const { name = '', code = '', cause } = error as { name?: string; code?: string | number; cause?: { code?: string } };
  const told = [name, code, cause?.code].join(' ');
  return ERRORS.find(([sign]) => sign.test(told))?.[1] ?? 'linkFailed';
}

const STATUSES: Readonly<Record<number, LinkCode>> = {
  401: 'linkDenied',
  403: 'linkDenied',
  404: 'linkGone',
  410: 'linkGone',
  429: 'linkBusy',
  451: 'linkDenied',
};

const codeOfStatus = (status: number): LinkCode | undefined =>
  STATUSES[status] ?? (status >= 500 ? 'linkServer' : status >= 400 ? 'linkFailed' : undefined);

async function ask(address: string, { agent, timeout }: Manners, method: 'HEAD' | 'GET'): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  });
  // Whether the page is there is known by now; what is on it is not ours to fetch.
  await response.body?.cancel();
  return response;
}

/** Asks for the headers alone; where a server does not give them, for the page. */
async function knock(address: string, manners: Manners): Promise<Response> {
  try {
    const head = await ask(address, manners, 'HEAD');
    if (isClear(head.status)) return head;
  } catch (error) {
    // Some servers hang up on HEAD; one that is not there at all need not be asked twice.
    if (codeOf(error) !== 'linkRefused' && codeOf(error) !== 'linkFailed') throw error;
  }
  return ask(address, manners, 'GET');
}

const bare = (address: string) => {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/(index\.\w+)?$/, '')}${search}`;
};

/** Visits one address and follows where it leads; one that is only written otherwise (http, www, a slash) has not moved. */
export async function visit(address: string, manners: Manners): Promise<Visit> {
  let here = address;
  let isForGood = true;
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const { hostname, protocol } = new URL(here);
      if (!/^https?:$/.test(protocol)) return { code: 'linkFailed' };
      if (manners.mayGoInside !== true && isInside(hostname)) return { code: 'linkInside' };
      const { status, headers } = await knock(here, manners);
      const location = headers.get('location');
      if (status < 300 || status >= 400 || location === null) {
        const code = codeOfStatus(status);
        if (code) return { code, status };
        return here !== address && isForGood && bare(here) !== bare(address) ? { code: 'linkMoved', target: here } : {};
      }
      if (status !== 301 && status !== 308) isForGood = false;
      here = new URL(location, here).href;
    }
    return { code: 'linkLoop' };
  } catch (error) {
    return { code: codeOf(error) };
  }
}
