"""Holds the model to section 4 of docs/joining.md, without `lcp`: python3 laws.py WORLDS SEED.

A broken law is a rule that contradicts another.
"""

import collections
import json
import os
import random
import sys

sys.dont_write_bytecode = True

import places
import statement
import worlds
from outcomes import BEST_FIRST
from tables import in_force


def outcomes(world, person, practice):
    return {one["place"]: one["outcome"] for one in statement.answers(world, person, practice)}


def worse(before, after):
    """Whether an answer of one place is worse than it was."""
    both = [place for place in before if place in after]
    return any(BEST_FIRST.index(after[place]) > BEST_FIRST.index(before[place]) for place in both)


def order_of_rows(rng, world, person, practice):
    shuffled = {table: rng.sample(rows, len(rows)) for table, rows in world.items()}
    return statement.statement(shuffled, person, practice) != statement.statement(world, person, practice)


def other_practices(rng, world, person, practice):
    kept = [row for row in world["practices"] if row["id"] in (practice, person["current"])]
    alone = {**world, "practices": kept}
    return statement.statement(alone, person, practice) != statement.statement(world, person, practice)


def opened_list(rng, world, person, practice):
    """A closed or limited list in force that opens."""

    def opened(row):
        mine = row["practice"] == practice and in_force(row, person["today"])
        return {**row, "status": "open"} if mine and row["status"] in ("closed_formal", "open_limited") else row

    open_world = {**world, "lists": [opened(row) for row in world["lists"]]}
    return worse(outcomes(world, person, practice), outcomes(open_world, person, practice))


def widened_area(rng, world, person, practice):
    """An area of a practice that grows to the whole ground; other records keep theirs."""
    outline = {"id": "everywhere", "polygon": json.dumps({"type": "Polygon", "coordinates": [EVERYWHERE]})}
    rows = [
        {**row, "area": "everywhere"} if row["id"] == practice and row["area"] else row for row in world["practices"]
    ]
    wide = {**world, "practices": rows, "areas": world["areas"] + [outline]}
    return worse(outcomes(world, person, practice), outcomes(wide, person, practice))


EVERYWHERE = [[-5, 50], [5, 50], [5, 55], [-5, 55], [-5, 50]]


def rougher_place(rng, world, person, practice):
    """A rough place, or none, whose answers are better than those of a postcode within."""
    before = outcomes(world, person, practice)
    rosy = {place: outcome for place, outcome in before.items() if outcome.startswith("can_join")}
    for which in ("home", "second"):
        may_be_none = which == "home" and not person["no_fixed_address"] and person["current"] != practice
        if not rosy or " " in person[which] or not (person[which] or may_be_none):
            continue
        start = person[which] + " " if person[which] else ""
        within = [row["postcode"] for row in world["postcodes"] if row["postcode"].startswith(start)]
        if any(worse(rosy, outcomes(world, {**person, which: exact}, practice)) for exact in within):
            return True
    return False


def reasons_and_steps(rng, world, person, practice):
    found = statement.answers(world, person, practice)
    return any(not one["next_step"]["step"] or (one["outcome"] != "can_join" and not one["reasons"]) for one in found)


def no_second_member(rng, world, person, practice):
    """Who has no current practice is told neither about a second membership nor about changing."""
    rules = [reason["rule"] for one in statement.answers(world, person, practice) for reason in one["reasons"]]
    return not person["current"] and any(rule.startswith(("second_membership", "switching")) for rule in rules)


def staying_is_offered(rng, world, person, practice):
    """With whom a person stays is known, or that it is not; and what is decided of it has a state."""
    told = statement.staying(world, person)
    known = told["funder"] in [row["id"] for row in world["funders"]]
    return told["certain"] and not known or bool(told["keeps"]) and not told["keeps"]["state"]


def swapped_places(rng, world, person, practice):
    """The list, the area and the practices go with their place; the border and changing go with the home."""
    if person["no_fixed_address"] or person["current"] == practice:
        return False
    if not all(places.resolve(world, person[which]) for which in ("home", "second")):
        return False
    swapped = {**person, "home": person["second"], "second": person["home"]}
    before, after = (of_places(world, one, practice) for one in (person, swapped))
    return before != {"home": after["second"], "second": after["home"]}


def of_places(world, person, practice):
    of_home = ("across_the_border", "border_not_checked", "switching", "second_membership")
    return {
        one["place"]: [found for found in one["reasons"] if not found["rule"].startswith(of_home)]
        for one in statement.answers(world, person, practice)
    }


LAWS = [
    order_of_rows, other_practices, opened_list, widened_area, rougher_place, reasons_and_steps, no_second_member,
    staying_is_offered, swapped_places,
]


def main():
    count, seed = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else os.urandom(4).hex()
    broken, rng = collections.Counter(), random.Random(seed)
    print(f"seed {seed}")
    for number in range(count):
        world, people = worlds.world(seed, number)
        for person in people[:8]:
            for practice in [row["id"] for row in world["practices"]]:
                for law in LAWS:
                    if law(rng, world, person, practice):
                        broken[law.__name__] += 1
                        if broken[law.__name__] == 1:
                            print(f"{law.__name__}: world {number}, {practice}, {json.dumps(person)}")
    print(dict(broken) or "every law holds")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
