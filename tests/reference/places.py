"""Where a place lies to an area, as the tables give both."""

import json
import math

from tables import cell, rows

METRES_PER_DEGREE = 6_371_008.8 * math.pi / 180
ON_THE_LINE_METRES = 1.0
FARTHEST_FROM_MIDDLE_METRES = 75_000.0


def resolve(world, typed):
    """A typed place: a full postcode, an outward code with its middle, or None for what the tables do not know."""
    if not typed:
        return None
    if " " in typed:
        found = rows(world, "postcodes", postcode=typed)
        return place("postcode", typed, found) if found else None
    found = [row for row in world["postcodes"] if row["postcode"].split(" ")[0] == typed]
    return place("outward", typed, found) if found else None


def place(kind, text, found):
    lat = sum(float(row["lat"]) for row in found) / len(found)
    lon = sum(float(row["lon"]) for row in found) / len(found)
    return {"kind": kind, "text": text, "lat": lat, "lon": lon}


def relation(area, where):
    """inside, outside, on_the_line, partly_inside or not_sure."""
    sectors = [sector.strip() for sector in cell(area, "sectors").split("|") if sector.strip()]
    if sectors:
        return to_sectors(sectors, where)
    geometry = json.loads(cell(area, "polygon"))
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    found = [to_polygon(part, where) for part in parts]
    return next(word for word in ("inside", "on_the_line", "not_sure", "outside") if word in found)


def to_sectors(sectors, where):
    if where["kind"] == "postcode":
        outward, inward = where["text"].split(" ")
        return "inside" if f"{outward} {inward[0]}" in sectors else "outside"
    of_outward = [sector for sector in sectors if sector.split(" ")[0] == where["text"]]
    return "partly_inside" if of_outward else "outside"


def to_polygon(rings, where):
    if where["kind"] == "outward":
        far = metres_to_box(rings[0], where) > FARTHEST_FROM_MIDDLE_METRES
        return "outside" if far else "not_sure"
    if min(metres_to_line(ring, where) for ring in rings) <= ON_THE_LINE_METRES:
        return "on_the_line"
    in_outline, in_hole = holds(rings[0], where), any(holds(ring, where) for ring in rings[1:])
    return "inside" if in_outline and not in_hole else "outside"


def holds(ring, where):
    """Whether a line from the point to the east crosses the ring an odd number of times."""
    odd = False
    for (lon1, lat1), (lon2, lat2) in zip(ring, ring[1:]):
        if (lat1 > where["lat"]) != (lat2 > where["lat"]):
            crossing = lon1 + (where["lat"] - lat1) / (lat2 - lat1) * (lon2 - lon1)
            odd ^= crossing > where["lon"]
    return odd


def metres_to_line(ring, where):
    return min(metres_to_segment(a, b, where) for a, b in zip(ring, ring[1:]))


def metres_to_segment(a, b, where):
    (ax, ay), (bx, by) = flat(a, where), flat(b, where)
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0 if length == 0 else max(0, min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
    return math.hypot(ax + along * (bx - ax), ay + along * (by - ay))


def metres_to_box(ring, where):
    lons, lats = [point[0] for point in ring], [point[1] for point in ring]
    nearest = (max(min(lons), min(max(lons), where["lon"])), max(min(lats), min(max(lats), where["lat"])))
    return distance((where["lon"], where["lat"]), nearest)


def flat(point, where):
    """A point in metres east and north of a place."""
    east = (point[0] - where["lon"]) * math.cos(math.radians(where["lat"])) * METRES_PER_DEGREE
    return east, (point[1] - where["lat"]) * METRES_PER_DEGREE


def distance(a, b):
    """Metres on a sphere between two points, each longitude first."""
    (lon1, lat1), (lon2, lat2) = [tuple(map(math.radians, point)) for point in (a, b)]
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6_371_008.8 * math.asin(math.sqrt(h))


def metres_to_practice(world, where, practice):
    """How far the nearest site of a practice is."""
    sites = rows(world, "sites", practice=practice)
    here = (where["lon"], where["lat"])
    return min(distance(here, (float(site["lon"]), float(site["lat"]))) for site in sites)
