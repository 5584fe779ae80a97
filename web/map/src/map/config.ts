import type { StyleSpecification } from 'maplibre-gl';
import { serverAddress, serverNotice } from '../graphql/client';

/** The basemap that the server's settings name, or null: then nothing outside of the server is asked. */
export async function loadBasemap(): Promise<StyleSpecification | null> {
  try {
    const answer = await fetch(serverAddress('map.json'));
    if (!answer.ok) return null;
    const { basemap, notice } = (await answer.json()) as { basemap: string | null; notice: string | null };
    if (notice) serverNotice.value = notice;
    return basemap ? ((await (await fetch(basemap)).json()) as StyleSpecification) : null;
  } catch {
    // A basemap that is away is no reason to show no map.
    return null;
  }
}
