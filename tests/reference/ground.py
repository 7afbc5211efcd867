"""The ground of the random worlds: postcodes, square areas, areas of sectors, and where surgeries stand.

Five outward codes lie side by side, four postcodes each; a sixth is farther away than an outward code can reach.
Every position is one that the release keeps exactly, so that a line can run through it.
"""

import json

NEAR_LONS = [1.00002, 1.05, 1.09998, 1.14996, 1.19994]
NEAR_LATS = [53.05008, 53.1, 53.2, 53.25008]
INWARD = ["1AA", "1AD", "2AA", "2AD"]
FAR = [("UT6 1AA", 51.5, 1.09998), ("UT6 1AD", 51.52, 1.09998), ("UT6 2AA", 51.54, 1.09998)]
# Lines between the postcodes, and lines through some of them.
LONS = [0.975, 1.025, 1.075, 1.125, 1.175, 1.225] + [1.05, 1.14996]
LATS = [53.025, 53.075, 53.15, 53.225, 53.275] + [53.1, 53.2]


def postcodes():
    found = []
    for column, lon in enumerate(NEAR_LONS):
        for inward, lat in zip(INWARD, NEAR_LATS):
            found.append((f"WM{column + 1} {inward}", lat, lon))
    return [{"postcode": code, "lat": f"{lat:.5f}", "lon": f"{lon:.5f}"} for code, lat, lon in found + FAR]


def square(rng):
    """The rings of a square, sometimes with a hole around one postcode's neighbourhood."""
    west, east = sorted(rng.sample(LONS, 2))
    south, north = sorted(rng.sample(LATS, 2))
    rings = [ring(west, south, east, north)]
    if rng.random() < 0.15 and east - west > 0.04 and north - south > 0.04:
        rings.append(ring(west + 0.003, south + 0.003, west + 0.03, south + 0.03))
    return rings


def ring(west, south, east, north):
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return [[round(lon, 5), round(lat, 5)] for lon, lat in corners]


def areas(rng):
    """Areas of every kind: squares, two squares, sectors, one that holds all, one far away, one in between."""
    found = []
    for number in range(rng.randint(2, 8)):
        kind = rng.choice(["square", "square", "square", "two", "sectors", "sectors", "all", "all", "far", "between"])
        area = {"id": f"area-{number}", "name": f"Area {number}", "sectors": "", "polygon": ""}
        if kind == "sectors":
            all_sectors = sorted({row["postcode"][:-2] for row in postcodes()})
            area["sectors"] = " | ".join(sorted(rng.sample(all_sectors, rng.randint(1, 5))))
        elif kind == "two":
            parts = [[ring(0.975, 53.025, 1.025, 53.275)], [ring(1.125, 53.025, 1.175, rng.choice(LATS[1:5]))]]
            area["polygon"] = json.dumps({"type": "MultiPolygon", "coordinates": parts})
        else:
            fixed = {
                "all": [ring(0.9, 52.9, 1.4, 53.4)],
                "far": [ring(1.05, 51.45, 1.15, rng.choice([51.51, 51.6]))],
                "between": [ring(1.0, 52.4, 1.1, 52.5)],
            }
            rings = fixed.get(kind) or square(rng)
            area["polygon"] = json.dumps({"type": "Polygon", "coordinates": rings})
        found.append(area)
    return found


def sites(rng, practice):
    """One or two sites of a practice, none at the same distance from a postcode as another's."""
    found = []
    for number in range(1 if rng.random() < 0.8 else 2):
        lat, lon = 53.02 + rng.random() * 0.26, 0.98 + rng.random() * 0.24
        found.append({
            "id": f"{practice}-site-{number}", "practice": practice, "main": "yes" if number == 0 else "",
            "postcode": "WM1 1AA", "lat": f"{lat:.5f}", "lon": f"{lon:.5f}",
        })
    return found
