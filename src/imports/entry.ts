/** An entry being put together: the schema's shape with everything optional, because its defaults come later. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/** An entry made from a source, ready to be merged with the content. */
export interface ImportedEntry {
  readonly collection: string;
  /** Slug: the name of its file. */
  readonly id: string;
  /** What the source knows it by; tells on the next run that it is the same one. */
  readonly key: string;
  readonly entry: Readonly<Record<string, unknown>>;
  /** Markdown below the front matter, for collections that have it. */
  readonly body?: string;
}
