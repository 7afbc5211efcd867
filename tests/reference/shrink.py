"""Makes a world smaller as long as it still shows a difference: drops records, then inputs, then cells."""

# What `lcp publish` needs, or what says nothing of joining.
KEPT_CELLS = {"id", "name", "summary", "source", "phone", "postcode", "lat", "lon", "fact", "value"}
KEPT_TABLES = {"about"}
# Columns that name a record of another table. A row goes with the record that it belongs to.
BELONGS_TO = {"practice": "practices", "partnership": "partnerships"}


def smallest(world, person, practice, differs):
    """The smallest world and person found; `differs` says whether a world and a person still differ."""
    smaller = True
    while smaller:
        smaller = False
        for table in [name for name in world if name not in KEPT_TABLES]:
            size = max(1, len(world[table]) // 2)
            while size:
                world, dropped = without(world, table, size, person, practice, differs)
                smaller |= dropped
                size //= 2
    for key in ("home", "second", "current", "no_fixed_address"):
        plainer = {**person, key: False if key == "no_fixed_address" else ""}
        if person[key] and differs(world, plainer, practice):
            person = plainer
    return blanked(world, person, practice, differs), person


def without(world, table, size, person, practice, differs):
    """The world with as many stretches of so many rows left out as can be."""
    dropped, start = False, 0
    while start < len(world[table]):
        less = drop(world, table, world[table][start : start + size])
        if differs(less, person, practice):
            world, dropped = less, True
        else:
            start += size
    return world, dropped


def drop(world, table, gone):
    """The world without some rows, without what belongs to them, and with no reference to them."""
    ids = {row["id"] for row in gone if "id" in row}
    world = {**world, table: [row for row in world[table] if row not in gone]}
    for column, owner in BELONGS_TO.items():
        if owner == table:
            for other, rows in world.items():
                world[other] = [row for row in rows if row.get(column) not in ids]
    columns = {"funders": ["funder"], "areas": ["area", "outer_area"]}.get(table, [])
    for column in columns:
        for other, rows in world.items():
            if other in ("policies", "rights", "joining_rules"):
                world[other] = [row for row in rows if row.get(column) not in ids]
            else:
                world[other] = [{**row, column: ""} if row.get(column) in ids else row for row in rows]
    return world


def blanked(world, person, practice, differs):
    """The world with cells that play no part left blank."""
    for table in ("practices", "partnerships", "funders", "lists", "memberships", "policies"):
        for place, row in enumerate(world.get(table, [])):
            for column in [name for name, cell in row.items() if cell and name not in KEPT_CELLS]:
                rows = list(world[table])
                rows[place] = {**rows[place], column: ""}
                if differs({**world, table: rows}, person, practice):
                    world = {**world, table: rows}
    return world
