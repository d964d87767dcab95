import type { DecapConfig } from '~/schema/decap/config.ts';

// What we use of Decap, as its source has it (3.16): its own types leave half of that out.

/** Decap's immutable values, as far as we read and change them. */
export interface Immutable {
  get(key: string): unknown;
  getIn(keys: readonly (string | number)[]): unknown;
  set(key: string, value: unknown): Immutable;
  toJS(): unknown;
  readonly size?: number;
}

/** What a control is given. */
export interface ControlProps {
  readonly field: Immutable;
  readonly value: unknown;
  readonly forID: string;
  readonly parentIds: readonly string[];
  readonly classNameWrapper: string;
  readonly collection: Immutable;
  readonly getEntry: () => Immutable;
  readonly onChange: (value: unknown) => void;
  readonly onChangeObject: (field: { get: (key: string) => unknown }, value: unknown) => void;
  readonly onValidateObject?: (id: string, errors: readonly FieldError[]) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** What Decap shows at a field. */
export interface FieldError {
  readonly type: 'CUSTOM';
  readonly parentIds: readonly string[];
  readonly message: string;
}

export type Validity = true | { readonly error: FieldError };

/** An instance of a control. */
export interface ControlInstance {
  readonly props: ControlProps;
  isValid?: () => Validity | false;
}

/** A control's class. */
export type ControlClass = new (props: ControlProps) => ControlInstance;

/** A widget as Decap keeps it; we change its control in place, which keeps everything else about it. */
export interface RegisteredWidget {
  control: ControlClass;
  readonly preview?: unknown;
}

/** A file that a backend hands out. */
export interface BackendFile {
  readonly data: string;
  readonly file: { readonly path: string; readonly id: string | null };
}

/** A file that Decap hands to a backend. */
export interface Upload {
  readonly path: string;
  readonly fileObj?: { readonly size: number };
}

/** An entry as Decap hands it to a backend. */
export interface Handed {
  readonly dataFiles: readonly { readonly path: string; readonly slug: string; readonly raw: string }[];
  readonly assets?: readonly Upload[];
}

/** What we guard of a backend. */
export interface Backend {
  request?: (payload: {
    readonly action: string;
    readonly params: Readonly<Record<string, unknown>>;
  }) => Promise<unknown>;
  getEntry(path: string): Promise<BackendFile>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: Handed, options: { useWorkflow?: boolean; collectionName?: string }): Promise<unknown>;
  persistMedia?(file: Upload, options: object): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
}

/** Reads and writes files of a collection. */
export interface Format {
  readonly fromFile: (text: string) => object;
  readonly toFile: (data: object) => string;
}

interface Registry {
  init(options: { config: DecapConfig }): void;
  getWidget(name: string): RegisteredWidget | undefined;
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
  registerCustomFormat(name: string, extension: string, format: Format): void;
  getBackend(name: string): { init: (...options: unknown[]) => Backend };
  getLocale(name: string): Record<string, unknown>;
  registerLocale(name: string, phrases: object): void;
  registerEventListener(listener: { name: string; handler: (data: { entry: Immutable }) => unknown }): void;
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(style: string, options?: { raw: boolean }): void;
}

/** What Decap's bundle puts on the window. */
export interface DecapWindow {
  CMS_MANUAL_INIT?: boolean;
  readonly CMS: Registry;
  readonly h: (type: unknown, props?: object | null, ...children: unknown[]) => unknown;
  readonly createClass: (specification: object) => ControlClass;
}

/** The window with Decap on it. */
export const decap = (): DecapWindow => window as unknown as DecapWindow;
