import type { Header, RangeResponse, Source } from 'pmtiles';
import { PMTiles, TileType } from 'pmtiles';
import type { Bounds } from '~/domain/map/bounds.ts';
import { overlap } from '~/domain/map/bounds.ts';

/** A file on a server, read piece by piece; where the server, or the memory of a browser, only gives it whole, whole. */
class RemoteFile implements Source {
  private readonly url: string;
  private whole: ArrayBuffer | undefined;

  constructor(url: string) {
    this.url = url;
  }

  getKey() {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const piece = () => ({ data: this.whole?.slice(offset, offset + length) ?? new ArrayBuffer(0) });
    if (this.whole) return piece();
    const response = await fetch(this.url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal && { signal }),
    });
    if (!response.ok) throw new Error(`${this.url}: ${response.status}`);
    if (response.status === 206) return { data: await response.arrayBuffer() };
    this.whole = await response.arrayBuffer();
    return piece();
  }
}

/** An opened file of tiles. */
export interface TileFile {
  readonly tiles: PMTiles;
  readonly header: Header;
  readonly isVector: boolean;
  /** Names of the layers of a vector file. */
  readonly layers: readonly string[];
  /** Whose data it is, as the file itself says. */
  readonly attribution: string | undefined;
}

interface Metadata {
  readonly attribution?: unknown;
  readonly vector_layers?: readonly { readonly id: string }[];
}

const plain = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.textContent.trim();

/**
 * Opens a file of tiles and makes sure that it can be drawn here.
 *
 * @param around where the town is
 * @throws Error when the file is missing, broken, of an unknown kind or of another part of the world.
 */
export async function openTiles(url: string, around: Bounds): Promise<TileFile> {
  const tiles = new PMTiles(new RemoteFile(url));
  const header = await tiles.getHeader();
  const { minLat, minLon, maxLat, maxLon, tileType } = header;
  if (tileType === TileType.Unknown) throw new Error(`${url}: unknown tiles`);
  if (!overlap({ south: minLat, west: minLon, north: maxLat, east: maxLon }, around))
    throw new Error(`${url}: elsewhere`);
  const { attribution, vector_layers = [] } = (await tiles.getMetadata()) as Metadata;
  return {
    tiles,
    header,
    isVector: tileType === TileType.Mvt,
    layers: vector_layers.map(({ id }) => id),
    attribution: typeof attribution === 'string' ? plain(attribution) : undefined,
  };
}
