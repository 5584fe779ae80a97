import type { Map as MapLibre } from 'maplibre-gl';
import type { LegendEntry } from '../legend/entries';
import type { MarkerSet } from '../map/markers';
import { drawSign } from './sign';

let current: { map: MapLibre; markers: MarkerSet } | null = null;

/** The map that pictures are made of; null while there is none. */
export function setPicture(map: MapLibre | null, markers: MarkerSet | null): void {
  current = map && markers ? { map, markers } : null;
}

export interface Caption {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Sources, notices, the day: a line each. */
  readonly lines: readonly string[];
}

const margin = 24;
const line = 20;

/** The map as a PNG with title, legend, scale and sources; null where there is no map. */
export async function makePicture(caption: Caption): Promise<Blob | null> {
  if (!current) return null;
  const { map, markers } = current;
  const source = map.getCanvas();
  const ratio = source.width / source.clientWidth;
  const width = source.clientWidth;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 260));
  const rows = Math.ceil(caption.legend.length / columns);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  pen.font = '13px sans-serif';
  const lines = caption.lines.flatMap((text) => wrap(pen, text, width - 2 * margin));
  const top = 56;
  const height = top + source.clientHeight + margin + rows * line + margin / 2 + lines.length * line + margin;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  pen.scale(ratio, ratio);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  pen.fillStyle = '#1a1a1a';
  pen.font = 'bold 20px sans-serif';
  pen.fillText(caption.title, margin, top / 2, width - 2 * margin);
  pen.drawImage(source, 0, top, width, source.clientHeight);
  for (const { lngLat, text } of markers.drawn) {
    const { x, y } = map.project(lngLat);
    drawMarker(pen, x, y + top - 26, text);
  }
  drawScale(pen, map, margin, top + source.clientHeight - margin);

  let y = top + source.clientHeight + margin;
  pen.font = '13px sans-serif';
  caption.legend.forEach((entry, index) => {
    const x = margin + (index % columns) * 260;
    const middle = y + Math.floor(index / columns) * line;
    drawSign(pen, entry, x, middle);
    pen.fillStyle = '#1a1a1a';
    pen.fillText(entry.label, x + 32, middle, 222);
  });
  y += rows * line + margin / 2;
  pen.fillStyle = '#444444';
  lines.forEach((text, index) => pen.fillText(text, margin, y + index * line));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function drawMarker(pen: CanvasRenderingContext2D, x: number, y: number, text: string): void {
  pen.beginPath();
  pen.arc(x, y, 15, 0, 2 * Math.PI);
  pen.fillStyle = '#1f4e3d';
  pen.fill();
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 2;
  pen.stroke();
  pen.fillStyle = '#ffffff';
  pen.font = 'bold 12px sans-serif';
  pen.textAlign = 'center';
  pen.fillText(text, x, y);
  pen.textAlign = 'left';
}

function drawScale(pen: CanvasRenderingContext2D, map: MapLibre, x: number, y: number): void {
  const { lat } = map.getCenter();
  const metresPerPixel = (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
  const metres = niceLength(metresPerPixel * 120);
  const length = metres / metresPerPixel;
  pen.fillStyle = 'rgba(255, 255, 255, 0.85)';
  pen.fillRect(x - 4, y - 20, length + 8, 26);
  pen.strokeStyle = pen.fillStyle = '#1a1a1a';
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x, y - 5);
  pen.lineTo(x, y);
  pen.lineTo(x + length, y);
  pen.lineTo(x + length, y - 5);
  pen.stroke();
  pen.font = '12px sans-serif';
  pen.fillText(metres >= 1000 ? `${metres / 1000} km` : `${metres} m`, x + 4, y - 10);
}

/** The longest of 1, 2, 5 times a power of ten that fits. */
export function niceLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((times) => times * power <= most) ?? 1) * power;
}

function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let now = '';
  for (const word of text.split(' ')) {
    const longer = now ? `${now} ${word}` : word;
    if (now && pen.measureText(longer).width > width) {
      lines.push(now);
      now = word;
    } else {
      now = longer;
    }
  }
  return now ? [...lines, now] : lines;
}
