// geokdbush over kdbush: the nearest points.
import { around, distance } from "geokdbush";
import KDBush from "kdbush";

/** The engine on some rows: a point a site, and which row each is of. */
export function build(rows) {
  const sites = rows.flatMap((row) => row.sites.map((site) => ({ id: row.id, ...site })));
  const points = new KDBush(sites.length);
  for (const site of sites) points.add(site.lon, site.lat);
  points.finish();
  return { points, sites };
}

/** The twenty nearest points. */
export const nearest = ({ points }, person) => around(points, person.lon, person.lat, 20);

/** The nearest rows, each with its kilometres: a row is as near as its nearest site. */
export function nearestRows({ points, sites }, person, count) {
  const found = new Map();
  for (let asked = count; found.size < count && asked < sites.length * 2; asked *= 2) {
    found.clear();
    for (const at of around(points, person.lon, person.lat, asked)) {
      const { id, lon, lat } = sites[at];
      if (found.size < count && !found.has(id)) {
        found.set(id, distance(person.lon, person.lat, lon, lat));
      }
    }
  }
  return found;
}

/** Kilometres from a person to the nearest site of a row. */
export const kilometres = (person, row) =>
  Math.min(...row.sites.map(({ lon, lat }) => distance(person.lon, person.lat, lon, lat)));
