"""Tables as people keep them: lists of rows, each a dictionary of texts. Days are texts such as 2010-03-31."""

import csv
import datetime
import os

# The columns of the tables that are needed also without a row.
EMPTY = {name: ["id", "name"] for name in ("funders", "partnerships", "practices")}


def write(world, folder):
    """Writes every table that has rows as a CSV file, with every column that any of its rows has."""
    os.makedirs(folder, exist_ok=True)
    for name, rows in world.items():
        path = os.path.join(folder, name + ".csv")
        columns = list(dict.fromkeys(column for row in rows for column in row)) or EMPTY.get(name)
        if not columns:
            continue
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)


def read(folder):
    """Reads a folder of tables."""
    world = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".csv"):
            with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as file:
                world[name[:-4]] = [{k: v or "" for k, v in row.items()} for row in csv.DictReader(file)]
    return world


def rows(world, table, **wanted):
    """The rows of a table whose cells are as wanted."""
    found = world.get(table, [])
    for column, wanted_cell in wanted.items():
        found = [row for row in found if row.get(column, "") == wanted_cell]
    return found


def row(world, table, **wanted):
    """The only row whose cells are as wanted, or None."""
    found = rows(world, table, **wanted)
    return found[0] if found else None


def cell(record, column, blank=""):
    """What a cell says; what blank means where it is blank."""
    return (record or {}).get(column, "") or blank


def shift(day, days):
    """The day so many days later."""
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()


def days_between(first, last):
    """How many days lie between two days."""
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def a_year_later(day):
    """The same day a year later; of 29 February the 28th."""
    year, month, date = day.split("-")
    date = "28" if (month, date) == ("02", "29") else date
    return f"{int(year) + 1}-{month}-{date}"


def in_force(record, day):
    """Whether a row's period holds the day; both its ends belong to it."""
    first, last = cell(record, "from"), cell(record, "until")
    return (not first or first <= day) and (not last or day <= last)


def deciding(candidates, day):
    """Of several rows in force the one that begins last, then a funder's own before one for all; or None."""
    found = [record for record in candidates if in_force(record, day)]
    return max(found, key=lambda record: (cell(record, "from"), cell(record, "funder"))) if found else None
