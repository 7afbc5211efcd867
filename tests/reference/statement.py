"""The statement of an answer, of a partnership, and of staying: section 3 of docs/joining.md."""

from funders import relation_to_funder
from membership import membership_known, partnership_on, reasons, stage, transitions
from model import answer, checked, status_changes
from outcomes import BEST_FIRST
from places import metres_to_practice, resolve
from tables import a_year_later, cell, deciding, row, rows, shift

POINTS = [
    "keep_surgery_and_stay", "dual_membership", "switching", "finding_a_place", "appeals", "dependants",
    "cross_border", "partnership_ends",
]


def answers(world, person, practice):
    """For the home always, and for the second place where it is known; who is registered here is asked once."""
    found = [answer(world, person, practice, "home")]
    if resolve(world, person["second"]) and person["current"] != practice:
        found.append(answer(world, person, practice, "second"))
    return found


def statement(world, person, practice):
    """What a person is told about one practice."""
    record = row(world, "practices", id=practice)
    found = answers(world, person, practice)
    return {
        "registered": person["current"] == practice,
        "answers": [{**one, "limits": limits(one["reasons"])} for one in found],
        "changes": changes(world, person, record),
        "points": of_funder_of(world, person, practice),
    }


# The limit that comes with the reason for the stage of a partnership.
OF_STAGES = {
    "partnership_forming": "partnership_starts_on", "partnership_closing": "partnership_ends_on",
    "partnership_contract_ends": "partnership_ends_on", "partnership_pilot": "partnership_tried_out",
}


def limits(found_reasons):
    """What is read beside the answer: pairs of a limit and its day."""
    found = []
    takes_nobody = any(
        one["rule"] in ("list_closed_formally", "not_yet_open") or one.get("why") == "not_known" for one in found_reasons
    )
    for one in found_reasons:
        rule = one["rule"]
        if rule == "out_of_area_without_home_visits":
            certain = one["relation"] in ("outside", "in_the_outer_area")
            found.append(("no_home_visits" if certain else "no_home_visits_if_outside", None))
        if rule == "list_limited":
            found.append(("only_some_people", None))
        border = rule in ("across_the_border", "border_not_checked") and one["leads_to"] == "can_join_with_limits"
        if rule in ("second_membership_as_described", "switching_as_described") or border:
            found.append(("as_described", None))
        if rule == "not_yet_open":
            found.append(("opens_on", one["day"]))
        told = [limit for limit, _ in found]
        if rule == "list_changes" and takes_nobody and one["status"] in ("open", "open_limited"):
            found += [] if "opens_on" in told else [("opens_on", one["day"])]
        if rule == "list_changes" and not takes_nobody and one["status"] == "closed_formal":
            found += [] if "closes_on" in told else [("closes_on", one["day"])]
        if rule in OF_STAGES:
            found.append((OF_STAGES[rule], one["day"]))
    return sorted(set(found), key=lambda pair: (pair[0], pair[1] or ""))


def changes(world, person, record):
    """Dated changes of the next year, the soonest first. A change's day is the first on which things are otherwise."""
    today, practice, found = person["today"], record["id"], []
    if person["current"] != practice and checked(record, today)[1]:
        for day, status in status_changes(world, practice, today):
            found.append({"day": day, "change": "list", "status": status})
    for day, old, new in transitions(world, practice, today):
        word = "moves" if old and new else "leaves" if old else "joins"
        found.append({"day": day, "change": word, "from": old, "to": new})
    for one in stage_changes(world, practice, today):
        found += [] if one in found else [one]
    last = a_year_later(today)
    return sorted((one for one in found if today < one["day"] <= last), key=lambda one: one["day"])


def stage_changes(world, practice, today):
    """The partnerships of the reasons of 1.8 that start or end."""
    found = []
    for one in reasons(world, practice, today):
        if one["rule"] == "partnership_forming" and one["day"]:
            found.append({"day": one["day"], "change": "starts", "to": one["partnership"]})
        elif one["rule"] in OF_STAGES and one["day"]:
            found.append({"day": shift(one["day"], 1), "change": "ends", "from": one["partnership"]})
    return found


def of_funder_of(world, person, practice):
    """The points with the funder of a practice."""
    return points(world, cell(row(world, "practices", id=practice), "funder"), person["today"])


def points(world, funder, today):
    """The state of each of the eight points with a funder; "" for a funder that is not known."""
    return {name: point(world, funder, name, today) for name in POINTS}


def point(world, funder, name, today):
    if not funder:
        return {"state": "funder_not_known"}
    all_rows = rows(world, "policies", funder=funder, point=name)
    now = deciding(all_rows, today)
    if decides(now):
        return {"state": "decided", "decision": now["decision"], "then": what_follows(all_rows, now, today)}
    later = [one["from"] for one in all_rows if cell(one, "from") > today and decides(one)]
    if later:
        return {"state": "decided_from", "day": min(later)}
    return {"state": "not_decided", "says": cell(now, "answer") or None}


def decides(policy):
    return cell(policy, "decision") in ("yes", "no", "pilot", "as_described")


def what_follows(all_rows, now, today):
    """The row that decides after the one in force, with its first day; no decision where that one only ends."""
    days = {cell(one, "from") for one in all_rows}
    days |= {shift(one["until"], 1) for one in all_rows if cell(one, "until")}
    for day in sorted(day for day in days if day > today):
        after = deciding(all_rows, day)
        if decides(after) and after is not now:
            return {"day": day, "decision": after["decision"]}
    return {"day": shift(now["until"], 1), "decision": None} if cell(now, "until") else None


def partnership_statement(world, person, partnership):
    """What a person is told about a partnership: the roll-up of its practices on the day."""
    today = person["today"]
    members = [one["id"] for one in world["practices"] if partnership_on(world, one["id"], today) == partnership]
    told = {practice: best(world, person, practice) for practice in members}
    is_in = person["current"] in members
    others = [outcome for practice, outcome in told.items() if practice != person["current"]]
    record = row(world, "partnerships", id=partnership)
    outcome = None if is_in or not others else min(others, key=BEST_FIRST.index)
    closing = cell(record, "stage") == "closing"
    return {
        "in_it": is_in,
        "outcome": outcome,
        "depends_on": depends_on(world, person) if outcome == "ask_first" else None,
        "joins_on": joins_on(world, person, partnership),
        "counts": {outcome: others.count(outcome) for outcome in BEST_FIRST},
        "practices": sorted(members, key=lambda practice: listed_at(world, person, practice, told)),
        "stage": next(iter(stage(world, partnership, today)), None),
        "then": point(world, cell(record, "funder"), "partnership_ends", today) if closing else None,
    }


def depends_on(world, person):
    """What an `ask_first` of a partnership reads that it depends on: `place`, `full_postcode` or nothing."""
    home, second = resolve(world, person["home"]), resolve(world, person["second"])
    if home is None and second is None and not person["no_fixed_address"]:
        return "place"
    return "full_postcode" if home and home["kind"] == "outward" else None


def joins_on(world, person, partnership):
    """The day within a year on which the person's current practice joins a partnership, or None."""
    today = person["today"]
    days = [day for day, _, new in transitions(world, person["current"], today) if new == partnership]
    return next((day for day in days if day <= a_year_later(today)), None) if person["current"] else None


def partnerships_with_members(world, today):
    return {partnership_on(world, one["id"], today) for one in world["practices"]} - {""}


def best(world, person, practice):
    """The better of the answers for a person's places."""
    return min((one["outcome"] for one in answers(world, person, practice)), key=BEST_FIRST.index)


def listed_at(world, person, practice, told):
    """Best outcome first, then nearest, then by name."""
    where = resolve(world, person["home"]) or resolve(world, person["second"])
    metres = metres_to_practice(world, where, practice) if where else 0
    return BEST_FIRST.index(told[practice]), metres, row(world, "practices", id=practice)["name"]


def staying(world, person, as_near_one=None):
    """The funder to stay with, whether it is certain, and what its decision means for the person's practice.

    Where several are as near, what one of them decided."""
    funder, certain = (as_near_one, False) if as_near_one else funder_of(world, person)
    current, today = person["current"], person["today"]
    belongs = bool(current and partnership_on(world, current, today))
    is_told = not current or belongs or not membership_known(world, current) or joins_soon(world, current, today)
    keeps = point(world, funder, "keep_surgery_and_stay", today) if is_told else None
    return {
        "funder": funder,
        "certain": certain,
        "means": cell(row(world, "funders", id=funder), "what_staying_means") or None,
        "keeps": keeps,
        "by_changing_practice": belongs and keeps.get("decision") == "no",
    }


def joins_soon(world, practice, today):
    """Whether a practice is in another partnership, or in one at all, on a day within a year."""
    return any(new and day <= a_year_later(today) for day, _, new in transitions(world, practice, today))


def funder_of(world, person):
    current = cell(row(world, "practices", id=person["current"]), "funder")
    if current:
        return current, True
    where = resolve(world, person["home"])
    there = of_home(world, where)
    if there:
        return there[0], len(there) == 1
    if len(world["funders"]) == 1:
        return world["funders"][0]["id"], True
    if where is None:
        return None, False
    with_funder = [one for one in world["practices"] if cell(one, "funder")]
    if not with_funder:
        return None, False
    nearest = min(with_funder, key=lambda one: metres_to_practice(world, where, one["id"]))
    return nearest["funder"], False


def of_home(world, where):
    """The funder in whose area a home certainly is, as a list of one; in the areas of several it counts as in none."""
    found = [one["id"] for one in world["funders"] if relation_to_funder(world, one, where) == "inside"]
    return found if len(found) == 1 else []


def as_near(world, person, told):
    """Funders whose nearest practice is as near as the nearest, within what the rounding of a middle can change."""
    where = resolve(world, person["home"])
    if told["certain"] or not told["funder"] or of_home(world, where):
        return []
    far = {one["id"]: metres_to_practice(world, where, one["id"]) for one in world["practices"] if cell(one, "funder")}
    near = [practice for practice in far if far[practice] < min(far.values()) + 50]
    return [row(world, "practices", id=practice)["funder"] for practice in near]
