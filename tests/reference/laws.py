"""Holds the model to section 4 of docs/joining.md, without `lcp`: python3 laws.py WORLDS SEED.

A broken law is a rule that contradicts another.
"""

import collections
import json
import os
import random
import sys

sys.dont_write_bytecode = True

import model
import statement
import worlds
from tables import in_force

BEST_FIRST = model.BEST_FIRST


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
    """A rough home of a newcomer, or none, whose answer is better than that of a postcode within."""
    if " " in person["home"] or person["no_fixed_address"] or person["current"] == practice:
        return False
    rough = {"home": outcomes(world, person, practice)["home"]}
    if rough["home"] not in ("can_join", "can_join_with_limits"):
        return False
    within = [row["postcode"] for row in world["postcodes"] if row["postcode"].startswith(person["home"])]
    exact = ({**person, "home": postcode} for postcode in within)
    return any(worse(rough, outcomes(world, one, practice)) for one in exact)


def reasons_and_steps(rng, world, person, practice):
    found = statement.answers(world, person, practice)
    return any(not one["next_step"]["step"] or (one["outcome"] != "can_join" and not one["reasons"]) for one in found)


def no_second_member(rng, world, person, practice):
    rules = [reason["rule"] for one in statement.answers(world, person, practice) for reason in one["reasons"]]
    return not person["current"] and any(rule.startswith("second_membership") for rule in rules)


LAWS = [
    order_of_rows, other_practices, opened_list, widened_area, rougher_place, reasons_and_steps, no_second_member,
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
