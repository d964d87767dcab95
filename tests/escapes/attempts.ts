/** What a person at the kiosk does: real keys and clicks, one after another. */
export type Act =
  | { readonly key: string }
  | { readonly type: string }
  | { readonly click: number; readonly times?: number; readonly with?: string }
  | { readonly tap: readonly [number, number] }
  | { readonly drag: readonly [number, number, number, number] }
  | { readonly hold: number }
  | { readonly scroll: number; readonly with?: string }
  | { readonly wait: number };

/** One way out that is tried. */
export interface Attempt {
  readonly name: string;
  readonly acts: readonly Act[];
  /** The page itself may look otherwise afterwards: typed letters, scrolling, focus. */
  readonly changesPage?: boolean;
}

/** Fingers and mice. */
export const POINTER: readonly Attempt[] = [
  { name: 'right click', acts: [{ click: 3 }] },
  { name: 'long press', acts: [{ hold: 2500 }], changesPage: true },
  { name: 'middle click', acts: [{ click: 2 }] },
  { name: 'double tap', acts: [{ click: 1, times: 2 }], changesPage: true },
  { name: 'triple tap', acts: [{ click: 1, times: 3 }], changesPage: true },
  { name: 'Ctrl and click', acts: [{ click: 1, with: 'ctrl' }], changesPage: true },
  { name: 'Shift and click', acts: [{ click: 1, with: 'shift' }], changesPage: true },
  { name: 'Alt and click', acts: [{ click: 1, with: 'alt' }], changesPage: true },
  { name: 'Ctrl and wheel', acts: [{ scroll: 5, with: 'ctrl' }] },
  { name: 'wheel', acts: [{ scroll: 20 }], changesPage: true },
  { name: 'back and forward buttons of a mouse', acts: [{ click: 8 }, { click: 9 }] },
  { name: 'swipe from the left edge', acts: [{ drag: [2, 900, 900, 900] }], changesPage: true },
  { name: 'swipe from the top edge', acts: [{ drag: [540, 1, 540, 1200] }], changesPage: true },
  { name: 'pull down', acts: [{ drag: [540, 300, 540, 1700] }], changesPage: true },
  { name: 'drag over text', acts: [{ drag: [100, 300, 900, 1200] }], changesPage: true },
  {
    name: 'top corner, where a fullscreen bar would be',
    acts: [{ drag: [540, 0, 541, 0] }, { wait: 1500 }],
    changesPage: true,
  },
  {
    name: 'every corner',
    acts: [
      [3, 3],
      [1076, 3],
      [3, 1916],
      [1076, 1916],
    ].map(([x = 0, y = 0]) => ({ drag: [x, y, x, y] as const })),
    changesPage: true,
  },
];

const CHROME_PAGES =
  'settings history downloads bookmarks extensions flags print policy version inspect restart quit gpu dino net-internals crash kill hang about'.split(
    ' ',
  );

const ADDRESSES = [
  'https://example.org/',
  'http://example.org/',
  'http://127.0.0.1@example.org/',
  'http://127.0.0.1:22/',
  'http://localhost:{port}/',
  'http://127.0.0.1.:{port}/',
  'http://[::1]:{port}/',
  'http://xn--e1afmkfd.example/',
  'file:///etc/passwd',
  'file:///',
  'ftp://127.0.0.1/',
  'view-source:http://127.0.0.1:{port}/',
  'filesystem:http://127.0.0.1:{port}/temporary/x',
  'about:blank',
  'data:text/html,<h1>data</h1>',
  'javascript:document.write("<h1>script</h1>")',
  'devtools://devtools/bundled/inspector.html',
  'chrome-untrusted://print/1/0/print.pdf',
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  'mailto:a@example.org',
  'tel:+420112',
  'sms:112',
  'geo:50,14',
  'intent://x#Intent;scheme=http;end',
  'magnet:?xt=urn:btih:0',
  'ssh://127.0.0.1/',
  'steam://run/0',
];

/** Addresses to which a link on a page may lead, were there such a link. */
export const LINKS: readonly string[] = [...ADDRESSES, ...CHROME_PAGES.map((page) => `chrome://${page}`)];

/** What a script on a page may try when it is touched; the kiosk has no such script. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  'window.open of another site': "window.open('https://example.org/')",
  'window.open of a kiosk page': "window.open('/')",
  'window.open later': "setTimeout(() => window.open('/'), 1500)",
  'a window with a size': "window.open('/', 'x', 'width=300,height=300')",
  'a link into a new tab': "Object.assign(document.createElement('a'), { href: '/', target: '_blank' }).click()",
  'location to another site': "location = 'https://example.org/'",
  'a redirect to another site': "location = '/__try/redirect'",
  'meta refresh to another site':
    'document.head.innerHTML += \'<meta http-equiv=refresh content="0;url=https://example.org/">\'',
  'a form to another site':
    "document.body.innerHTML = '<form action=https://example.org/ method=post></form>'; document.forms[0].submit()",
  'a blob page': "location = URL.createObjectURL(new Blob(['<h1>blob</h1>'], { type: 'text/html' }))",
  'a frame of another site': "document.body.innerHTML = '<iframe src=https://example.org/></iframe>'",
  'a PDF': "location = '/__try/file.pdf'",
  'a download': "Object.assign(document.createElement('a'), { href: '/__try/file.bin', download: 'x' }).click()",
  'a file that must be saved': "location = '/__try/attachment'",
  'a file chooser': "Object.assign(document.createElement('input'), { type: 'file' }).click()",
  'a folder chooser': 'showDirectoryPicker().catch(() => 0)',
  'a save dialog': 'showSaveFilePicker().catch(() => 0)',
  'an alert': "alert('x')",
  'a question': "confirm('x')",
  'a prompt': "prompt('x')",
  'a question before leaving': 'onbeforeunload = (e) => e.preventDefault(); location.reload()',
  'alerts without end': "setInterval(() => alert('x'), 1)",
  printing: 'print()',
  'printing without end': 'setInterval(() => print(), 1)',
  'where we are': 'navigator.geolocation.getCurrentPosition(() => 0)',
  notifications: 'Notification.requestPermission()',
  'camera and microphone': 'navigator.mediaDevices.getUserMedia({ video: true, audio: true }).catch(() => 0)',
  'the screen': 'navigator.mediaDevices.getDisplayMedia().catch(() => 0)',
  'the clipboard': 'navigator.clipboard.readText().catch(() => 0)',
  'local fonts': 'queryLocalFonts().catch(() => 0)',
  'a MIDI device': 'navigator.requestMIDIAccess({ sysex: true }).catch(() => 0)',
  'a USB device': 'navigator.usb.requestDevice({ filters: [] }).catch(() => 0)',
  'a HID device': 'navigator.hid.requestDevice({ filters: [] }).catch(() => 0)',
  'a serial port': 'navigator.serial.requestPort().catch(() => 0)',
  'a Bluetooth device': 'navigator.bluetooth.requestDevice({ acceptAllDevices: true }).catch(() => 0)',
  sharing: "navigator.share({ title: 'x', url: '/' }).catch(() => 0)",
  'leaving full screen': 'document.documentElement.requestFullscreen().then(() => document.exitFullscreen())',
  'a password that it asks for': "location = '/__try/password'",
  'a page that never comes': "location = '/__try/never'",
  'an error of the server': "location = '/__try/500'",
  'a page that hangs': 'while (true);',
  'more memory than there is': 'const all = []; setInterval(() => all.push(new Array(5e7).fill(Math.random())), 1)',
  'closing the window': 'window.close()',
  'a picker of colours':
    "const i = Object.assign(document.createElement('input'), { type: 'color' }); document.body.append(i); i.showPicker()",
  'a picker of dates':
    "const i = Object.assign(document.createElement('input'), { type: 'date' }); document.body.append(i); i.showPicker()",
};
