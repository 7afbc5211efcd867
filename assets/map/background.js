// The map's background from one file of map data on the site's own host. Fetched only when the site's configuration
// names such a file, and together with the map. It draws on a canvas and asks for parts of that file, and nothing else.
import { PMTiles } from "pmtiles";
import { leafletLayer } from "protomaps-leaflet";

/** A layer that draws the file at `address`, with names in the page's language where the file has them. */
export async function layer(address) {
  const file = new PMTiles(address);
  // Nearer than the file's own detail, its last detail is drawn larger.
  const { maxZoom } = await file.getHeader();
  const lang = document.documentElement.lang.split("-")[0];
  return leafletLayer({ url: file, maxDataZoom: maxZoom, flavor: "light", lang, attribution: "" });
}
