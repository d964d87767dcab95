import * as L from 'leaflet';
import { parentTile, TILE } from '~/domain/map/tile.ts';
import type { TileFile } from './tile-file.ts';

/**
 * Tiles that are pictures. They are painted: a picture made from bytes would need an address that the policy of the
 * pages does not allow. Below the deepest zoom of the file its last tiles are enlarged.
 */
class RasterTiles extends L.GridLayer {
  private readonly file: TileFile;

  constructor(file: TileFile) {
    super({ noWrap: true });
    this.file = file;
  }

  protected override createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = Math.min(2, window.devicePixelRatio);
    canvas.width = canvas.height = TILE * ratio;
    this.paint(canvas, { x, y, z }).then(
      () => done(undefined, canvas),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), canvas),
    );
    return canvas;
  }

  private async paint(canvas: HTMLCanvasElement, tile: { x: number; y: number; z: number }) {
    const { tiles, header } = this.file;
    const part = parentTile(tile, header.maxZoom);
    const found = await tiles.getZxy(part.z, part.x, part.y);
    if (!found) return;
    const picture = await createImageBitmap(new Blob([found.data]));
    const { width, height } = picture;
    canvas
      .getContext('2d')
      ?.drawImage(
        picture,
        part.left * width,
        part.top * height,
        part.side * width,
        part.side * height,
        0,
        0,
        canvas.width,
        canvas.height,
      );
    picture.close();
  }
}

/** Draws a file of pictures. */
export function drawRaster(map: L.Map, file: TileFile) {
  new RasterTiles(file).addTo(map);
}
