import { placeColour } from '../colours';
import { font, type MapLayer } from './layer';

const earthRadiusKm = 6371;
const corners = 96;

/** The place that sites are looked for near, or where somebody is, with the distance around it. */
export const place: MapLayer = {
  id: 'place',
  isShown: ({ around }) => around !== null,
  sources: ({ around }) => {
    if (!around) return {};
    const { lng, lat, km, name } = around;
    return {
      place: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: [
            feature({ type: 'LineString', coordinates: circle(lng, lat, km) }),
            feature({ type: 'Point', coordinates: [lng, lat] }, { name }),
          ],
        },
      },
    };
  },
  draw: () => [
    {
      id: 'place-distance',
      type: 'line',
      source: 'place',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': placeColour, 'line-width': 2, 'line-dasharray': [4, 3] },
    },
    {
      id: 'place-point',
      type: 'circle',
      source: 'place',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 6,
        'circle-color': placeColour,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'place',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 13, 'text-offset': [0, 1.6] },
      paint: { 'text-color': placeColour, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
    },
  ],
};

/** The points that lie so far from a place, on a sphere; closed. Destination point of a bearing, by spherical trigonometry. */
export function circle(lng: number, lat: number, km: number): [number, number][] {
  const angle = km / earthRadiusKm;
  const from = radians(lat);
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const bearing = (2 * Math.PI * (corner % corners)) / corners;
    const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
      Math.cos(angle) - Math.sin(from) * sine,
    );
    return [lng + degrees(east), degrees(Math.asin(sine))];
  });
}

/** West, south, east and north of all that is so near. */
export function boxAround(lng: number, lat: number, km: number): [number, number, number, number] {
  const points = circle(lng, lat, km);
  const of = (index: 0 | 1) => points.map((point) => point[index]);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))];
}

function feature(geometry: GeoJSON.Geometry, properties: Record<string, string> = {}): GeoJSON.Feature {
  return { type: 'Feature', properties, geometry };
}

const radians = (degree: number) => (degree * Math.PI) / 180;
const degrees = (radian: number) => (radian * 180) / Math.PI;
