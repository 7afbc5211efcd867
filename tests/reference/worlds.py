"""Random worlds: tables of sound form, which may contradict themselves, and people who ask.

The same seed and number give the same world.
"""

import itertools
import random

import ground
import organisations
from tables import in_force, shift

# Days from the dataset's own day: at, before and after each limit of the rules.
NEAR = [-400, -366, -365, -364, -92, -91, -90, -89, -2, -1, 0, 1, 2, 30, 90, 91, 364, 365, 366, 367, 400]
OUT_OF_AREA = ["", "no", "no", "yes_with_home_visits", "yes_without_home_visits", "case_by_case", "unknown"]
OWN_DAYS = ["2010-03-31", "2010-12-31", "2011-02-28", "2012-02-28", "2012-02-29", "2012-03-01"]


def world(seed, number):
    """One world: its tables and its people."""
    rng = random.Random(f"{seed}/{number}")
    own_day = rng.choice(OWN_DAYS)
    tables = {"about": organisations.about(own_day)}
    tables["postcodes"] = ground.postcodes()
    tables["areas"] = ground.areas(rng)
    tables["funders"] = organisations.funders(rng, own_day, [area["id"] for area in tables["areas"]])
    tables["partnerships"] = organisations.partnerships(rng, own_day, tables["funders"])
    tables["professions"], tables["specialists"] = organisations.professions(tables["partnerships"])
    practices(rng, own_day, tables)
    tables["policies"] = policies(rng, own_day, tables)
    tables["rights"] = of_funders(rng, own_day, tables["funders"], "right", organisations.RIGHTS)
    tables["joining_rules"] = joining_rules(rng, own_day, tables["funders"])
    organisations.settle_stages(tables, own_day)
    return tables, people(rng, own_day, tables)


def timeline(rng, own_day, pieces):
    """Up to so many periods that follow each other, some with a day or two between; each a pair of days or ""."""
    days = sorted(rng.sample(NEAR, pieces + 1))
    found = []
    for place, (first, last) in enumerate(zip(days, days[1:])):
        gap = min(rng.choice([0, 0, 0, 1, 2]), last - first - 1)
        found.append([shift(own_day, first), shift(own_day, last - 1 - gap)])
        if place == 0 and rng.random() < 0.3:
            found[0][0] = ""
    if found and rng.random() < 0.5:
        found[-1][1] = ""
    return [period for period in found if rng.random() < 0.9]


def practices(rng, own_day, tables):
    """The practices with their sites, lists and memberships."""
    areas = [area["id"] for area in tables["areas"]]
    funders = [funder["id"] for funder in tables["funders"]]
    partnerships = [one["id"] for one in tables["partnerships"]]
    tables["practices"], tables["sites"], tables["lists"], tables["memberships"] = [], [], [], []
    for number in range(rng.randint(1, 20)):
        practice = f"practice-{number:02}"
        takes = rng.choice(OUT_OF_AREA)
        age = rng.choice([0, 1, 30, 89, 90, 90, 91, 92, 364, 365, 366, 500])
        area = rng.choice(areas + [""])
        tables["practices"].append({
            "id": practice,
            "name": f"Surgery {chr(65 + rng.randrange(26))} {number:02}",
            "funder": rng.choice(funders + funders + [""]) if rng.random() < 0.5 else rng.choice(funders),
            "area": area,
            "outer_area": rng.choice(areas) if rng.random() < 0.4 else "",
            "out_of_area": takes,
            "instead_of_home_visits": "Call the surgery if you need help at home." if "without" in takes else "",
            "second_membership": rng.choice(["", "no", "yes", "yes", "yes", "yes", "pilot", "undecided", "unknown"]),
            "membership_known": rng.choice(["", "", "yes"]),
            "phone": f"01632 960 {300 + number}",
            "how_to_join": "Go to the desk.",
            "checked_on": "" if rng.random() < 0.05 else shift(own_day, -age if rng.random() < 0.35 else -1),
            "source": f"Register {number}",
        })
        tables["sites"] += ground.sites(rng, practice)
        for first, last in timeline(rng, own_day, rng.randint(0, 4)):
            tables["lists"].append(listed(rng, practice, first, last))
        if partnerships:
            tables["memberships"] += memberships(rng, own_day, practice, partnerships)
    if rng.random() < 0.85:
        settle_lists(rng, own_day, tables)


def memberships(rng, own_day, practice, partnerships):
    """A practice's time in partnerships, often on in the same one, at once or after a day or two."""
    found, partnership = [], rng.choice(partnerships)
    for first, last in timeline(rng, own_day, rng.randint(0, 4)):
        partnership = partnership if rng.random() < 0.25 else rng.choice(partnerships)
        found.append({"practice": practice, "partnership": partnership, "from": first, "until": last})
    return found


def listed(rng, practice, first, last):
    """A row of a list; a closing has both its days, at most a year apart, and who agreed."""
    status = rng.choice(["open", "open", "open_limited", "closed_formal", "closed_formal", "unknown"])
    row = {"practice": practice, "status": status, "from": first, "until": last, "approved_by": ""}
    if status == "closed_formal":
        if first and last and last <= shift(first, 364):
            row["approved_by"] = "The trust"
        else:
            row["status"] = "open"
    return row


def settle_lists(rng, own_day, tables):
    """Most lists are open on the day in most worlds, so that the other questions decide; some change often after it."""
    for practice in tables["practices"]:
        if rng.random() < 0.7:
            tables["lists"] = [row for row in tables["lists"] if row["practice"] != practice["id"]]
            days = sorted(rng.sample(NEAR[10:], rng.choice([0, 0, 0, 1, 1, 3, 4, 5])))
            last = shift(own_day, days[0]) if days else ""
            tables["lists"].append({"practice": practice["id"], "status": "open", "from": "", "until": last})
            for first, last in zip(days, days[1:]):
                ends = shift(own_day, last if last - first < 3 or rng.random() < 0.8 else last - 2)
                row = listed(rng, practice["id"], shift(own_day, first + 1), ends)
                tables["lists"] += [row] if rng.random() < 0.9 else []


def policies(rng, own_day, tables):
    """Every funder's decisions; no two of them on one point hold on one day, or the tables are refused."""
    found = []
    for funder in tables["funders"]:
        for point in organisations.POINTS:
            needed = point in ("dual_membership", "keep_surgery_and_stay", "switching")
            if not needed and rng.random() < 0.25:
                continue
            words = ["undecided", "yes", "no", "pilot", "as_described"]
            words += ["yes"] * (5 if point == "cross_border" else 1)
            periods = timeline(rng, own_day, rng.randint(1, 3))
            if needed and not periods or rng.random() < 0.3:
                periods = [["", ""]]
            if point in OF_TWO_FUNDERS and rng.random() < 0.4:
                periods = rng.choice(around(own_day))
            elif point in OF_TWO_FUNDERS and rng.random() < 0.5:
                periods = [["", ""]]
            for first, last in {first: (first, last) for first, last in periods}.values():
                found.append(policy(rng, funder["id"], point, rng.choice(words), first, last))
    withdraw_yes(tables["practices"], found, own_day)
    return found


# Points on which two funders may have decided differently.
OF_TWO_FUNDERS = ("dual_membership", "switching", "cross_border")


def around(own_day):
    """Periods that end or begin on the days around the dataset's own."""
    yesterday, tomorrow = shift(own_day, -1), shift(own_day, 1)
    return [
        [["", yesterday]], [["", yesterday], [own_day, ""]], [["", own_day], [tomorrow, ""]], [["", own_day]],
        [[tomorrow, ""]], [[own_day, own_day]], [["", tomorrow]],
    ]


def policy(rng, funder, point, decision, first, last):
    says = decision != "undecided" or rng.random() < 0.3
    return {
        "funder": funder, "point": point, "decision": decision, "from": first, "until": last,
        "answer": "Call us and we will tell you." if says else "",
        "source": f"Policy of {funder} on {point} from {first or 'ever'}",
    }


def withdraw_yes(all_practices, decisions, own_day):
    """A practice says yes to second members only where its funder does not rule them out on the day."""
    ruled_out = {
        row["funder"] for row in decisions
        if row["point"] == "dual_membership" and row["decision"] == "no" and in_force(row, own_day)
    }
    for practice in all_practices:
        if practice["funder"] in ruled_out and practice["second_membership"] == "yes":
            practice["second_membership"] = "undecided"


def joining_rules(rng, own_day, funders):
    """Rules of every kind of dataset: none, those of one funder only, all but one for everybody, or any."""
    kind = rng.choice(["none", "one funder", "one missing", "any", "any"])
    one = rng.choice(funders)["id"] if kind == "one funder" else ""
    missing = rng.choice(organisations.RULES) if kind == "one missing" else ""
    if kind == "any":
        return of_funders(rng, own_day, funders, "rule", organisations.RULES)
    return [
        {"funder": one, "rule": word, "from": "", "until": "", "source": f"Law on {word} for {one or 'all'}"}
        for word in organisations.RULES if kind != "none" and word != missing
    ]


def of_funders(rng, own_day, funders, column, words):
    """Rows for every funder, for one, for both or for none, in force or not."""
    found = []
    for word in words:
        for funder in [""] + [funder["id"] for funder in funders]:
            if rng.random() < (0.7 if funder == "" else 0.15):
                periods = timeline(rng, own_day, rng.randint(1, 2)) if rng.random() < 0.4 else [["", ""]]
                for first, last in periods:
                    source = f"Law on {word} for {funder or 'all'} from {first or 'ever'}"
                    found.append({"funder": funder, column: word, "from": first, "until": last, "source": source})
    return found


def people(rng, own_day, tables):
    """Somebody for every combination of the five inputs, people registered near an outer area or with a rough home,
    and people registered with another funder's practice, in random order."""
    postcodes = [row["postcode"] for row in tables["postcodes"]]
    outwards = sorted({postcode.split(" ")[0] for postcode in postcodes})
    ids = [practice["id"] for practice in tables["practices"]]
    found = []
    for home, second, has_current, unfixed in itertools.product("-po", "-po", (False, True), (False, True)):
        known = rng.random() < 0.95
        place = {
            "-": lambda: "", "o": lambda: rng.choice(outwards),
            "p": lambda: rng.choice(postcodes) if known else "WM1 9ZZ",
        }
        found.append({
            "home": place[home](), "second": place[second](), "current": rng.choice(ids) if has_current else "",
            "no_fixed_address": unfixed, "today": shift(own_day, rng.choice([0] * 45 + NEAR)),
        })
    with_outer = [practice["id"] for practice in tables["practices"] if practice["outer_area"]]
    for practice in with_outer[:4]:
        home, today = rng.choice(postcodes), shift(own_day, rng.choice([0, 1]))
        found.append({"home": home, "second": "", "current": practice, "no_fixed_address": False, "today": today})
    for practice in rng.sample(ids, min(3, len(ids))):
        home, today = rng.choice(outwards), shift(own_day, rng.choice([0, 0, 1]))
        found.append({"home": home, "second": "", "current": practice, "no_fixed_address": False, "today": today})
    funded = [practice["id"] for practice in tables["practices"] if practice["funder"]]
    for practice in rng.sample(funded, min(4, len(funded))):
        home, second, today = rng.choice(postcodes), rng.choice(postcodes), shift(own_day, rng.choice([0, 0, -1, 1]))
        found.append({"home": home, "second": second, "current": practice, "no_fixed_address": False, "today": today})
    rng.shuffle(found)
    return found
