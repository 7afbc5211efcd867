"""Asks `lcp`, and brings its answers into the shape of the model's."""

import json
import os
import shutil
import subprocess
import tempfile

import tables


class Refused(Exception):
    """`lcp` refused tables or a question; the text says why."""


def publish(lcp, world, folder):
    """Publishes tables below a folder, unchecked, and returns the release's folder.

    `lcp publish` refuses tables that contradict themselves; answers have to be right for every release all the same.
    """
    written, release = os.path.join(folder, "tables"), os.path.join(folder, "release")
    for path in (written, release):
        shutil.rmtree(path, ignore_errors=True)
    tables.write(world, written)
    run([os.path.join(os.path.dirname(lcp), "examples", "publish_unchecked"), written, release])
    return release


def run(command):
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        raise Refused(" ".join(command) + "\n" + found.stdout + found.stderr)
    return found.stdout


def asked(person):
    """The person as options of `lcp`."""
    found = ["--today", person["today"]]
    for option, key in (("--near", "home"), ("--second", "second"), ("--current", "current")):
        found += [option, person[key]] if person[key] else []
    return found + (["--no-fixed-address"] if person["no_fixed_address"] else [])


def explain(lcp, release, person, practice):
    return json.loads(run([lcp, "explain", release, "--practice", practice, "--json", *asked(person)]))


def ask(lcp, release, person):
    """The answer of `lcp ask` for every practice."""
    return json.loads(run([lcp, "ask", release, "--limit", "100", "--json", *asked(person)]))


class Folder:
    """A temporary folder."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="reference-")
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
