"""Compares `lcp` with the model on random worlds: python3 compare.py WORLDS SEED [--people N] [--lcp PATH]."""

import argparse
import collections
import functools
import json
import multiprocessing
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
    arguments.seed = arguments.seed or os.urandom(4).hex()
    numbers = range(arguments.first, arguments.first + arguments.worlds)
    print(f"seed {arguments.seed}: {arguments.worlds} worlds from number {arguments.first}", flush=True)
    counts, examples, answers = collections.Counter(), {}, 0
    with multiprocessing.Pool(arguments.jobs) as pool:
        for found, asked in pool.imap(functools.partial(compare, arguments), numbers):
            answers += asked
            counts.update(kind for kind, _ in found)
            for kind, example in found:
                examples.setdefault(kind, example)
            if counts and arguments.stop:
                break
    print(f"{answers} answers compared, {sum(counts.values())} differences")
    for kind, count in counts.most_common():
        print(f"{count:6} {kind}")
    shown = [kind for kind, _ in counts.most_common() if arguments.kind in kind]
    for kind in shown[: arguments.shrink]:
        show(arguments, kind, *examples[kind])
    return 1 if counts else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("worlds", type=int)
    parser.add_argument("seed", nargs="?", help="without one, a fresh one is drawn and printed")
    parser.add_argument("--first", type=int, default=0, help="the number of the first world")
    parser.add_argument("--people", type=int, default=6, help="how many of the 38 to 47 people of a world ask")
    parser.add_argument("--jobs", type=int, help="how many worlds at a time; as many as there are processors")
    parser.add_argument("--lcp", default=LCP)
    parser.add_argument("--shrink", type=int, default=3, help="how many kinds of difference to print as small worlds")
    parser.add_argument("--kind", default="", help="print only kinds that contain this text")
    parser.add_argument("--stop", action="store_true", help="stop at the first world with a difference")
    return parser.parse_args()


def compare(arguments, number):
    """Every difference of one world: its kind, and the world, person and practice (None for the list) that show it."""
    world, people = worlds.world(arguments.seed, number)
    found, asked = [], 0
    with program.Folder() as folder:
        release = program.publish(arguments.lcp, world, folder)
        explains = [record["id"] for record in world["practices"]]
        for place, person in enumerate(people[: arguments.people]):
            asked += len(explains)
            current = person["current"] if place % 2 else ""
            differ = ask(arguments.lcp, release, world, person, current or explains[place % len(explains)])
            found += [(kind, (number, person, practice, said)) for practice, kind, *said in differ]
    return found, asked


def ask(lcp, release, world, person, practice):
    """Every difference in the list of all practices, and in the explanation of one; each with its practice or None."""
    found = differences.of_list(world, person, program.ask(lcp, release, person))
    if practice:
        found += differences.of_practice(world, person, practice, program.explain(lcp, release, person, practice))
    return found


def show(arguments, kind, number, person, practice, said):
    """Prints the smallest world found that still has the difference."""
    with program.Folder() as folder:

        def differs(smaller, somebody, practice):
            try:
                release = program.publish(arguments.lcp, smaller, folder)
                found = ask(arguments.lcp, release, smaller, somebody, practice)
            except (program.Refused, KeyError, ValueError, IndexError):
                return None
            return next((said for about, named, *said in found if (about, named) == (practice, kind)), None)

        world = worlds.world(arguments.seed, number)[0]
        world, person = shrink.smallest(world, person, practice, differs)
        said = differs(world, person, practice) or said
    print(f"\n== {kind}\n   from world {number} of seed {arguments.seed}\n   person {json.dumps(person)}")
    print(f"   practice {practice}")
    for table, found in world.items():
        if table != "about":
            for record in found:
                print(f"   {table}: " + json.dumps({key: value for key, value in record.items() if value}))
    print(f"   lcp:   {json.dumps(said[0])}\n   model: {json.dumps(said[1])}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
