"""Compares `lcp` with the model on random worlds: python3 compare.py WORLDS SEED [--people N] [--lcp PATH]."""

import argparse
import collections
import json
import os
import sys

sys.dont_write_bytecode = True

import differences
import program
import shrink
import worlds

HERE = os.path.dirname(os.path.abspath(__file__))
LCP = os.path.join(HERE, "..", "..", "target", "release", "lcp")


def main():
    arguments = parse()
    seed = arguments.seed or os.urandom(4).hex()
    print(f"seed {seed}: {arguments.worlds} worlds from number {arguments.first}", flush=True)
    counts, examples, answers = collections.Counter(), {}, 0
    with program.Folder() as folder:
        for number in range(arguments.first, arguments.first + arguments.worlds):
            world, people = worlds.world(seed, number)
            found, asked = compare(arguments.lcp, folder, world, people[: arguments.people])
            answers += asked
            for question, difference in found:
                counts[difference[0]] += 1
                examples.setdefault(difference[0], (number, world, question, difference))
            if counts and arguments.stop:
                break
        print(f"{answers} answers compared, {sum(counts.values())} differences")
        for kind, count in counts.most_common():
            print(f"{count:6} {kind}")
        shown = [kind for kind, _ in counts.most_common() if arguments.kind in kind]
        for kind in shown[: arguments.shrink]:
            show(arguments.lcp, folder, seed, kind, *examples[kind])
    return 1 if counts else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("worlds", type=int)
    parser.add_argument("seed", nargs="?", help="without one, a fresh one is drawn and printed")
    parser.add_argument("--first", type=int, default=0, help="the number of the first world")
    parser.add_argument("--people", type=int, default=6, help="how many of the 36 people of a world ask")
    parser.add_argument("--lcp", default=LCP)
    parser.add_argument("--shrink", type=int, default=3, help="how many kinds of difference to print as small worlds")
    parser.add_argument("--kind", default="", help="print only kinds that contain this text")
    parser.add_argument("--stop", action="store_true", help="stop at the first world with a difference")
    return parser.parse_args()


def compare(lcp, folder, world, people):
    """Every difference of one world with its question (a person and a practice, or None for the list)."""
    release = program.publish(lcp, world, folder)
    found, asked = [], 0
    for person in people:
        for practice in [record["id"] for record in world["practices"]] + [None]:
            asked += 1
            found += [((person, practice), one) for one in ask(lcp, release, world, person, practice)]
    return found, asked


def ask(lcp, release, world, person, practice):
    if practice:
        return differences.of_practice(world, person, practice, program.explain(lcp, release, person, practice))
    if person["current"] or person["no_fixed_address"]:
        return []
    return differences.of_list(world, person, program.ask(lcp, release, person))


def show(lcp, folder, seed, kind, number, world, question, difference):
    """Prints the smallest world found that still has the difference."""

    def differs(smaller, person, practice):
        try:
            release = program.publish(lcp, smaller, folder)
            found = ask(lcp, release, smaller, person, practice)
        except (program.Refused, KeyError, ValueError, IndexError):
            return None
        return next((one for one in found if one[0] == kind), None)

    world, person = shrink.smallest(world, *question, differs)
    difference = differs(world, person, question[1]) or difference
    print(f"\n== {kind}\n   from world {number} of seed {seed}\n   person {json.dumps(person)}")
    print(f"   practice {question[1]}")
    for table, found in world.items():
        if table != "about":
            for record in found:
                print(f"   {table}: " + json.dumps({key: value for key, value in record.items() if value}))
    print(f"   lcp:   {json.dumps(difference[1])}\n   model: {json.dumps(difference[2])}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
