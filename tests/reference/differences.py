"""What the program and the model say differently. Each difference is a kind, and what each of the two says."""

import places
import statement
from outcomes import BEST_FIRST
from tables import cell, row, shift

MONTHS = "January February March April May June July August September October November December".split()


def in_words(day):
    year, month, date = day.split("-")
    return f"{int(date)} {MONTHS[int(month) - 1]} {year}"


def of_list(world, person, told):
    """Differences of `lcp ask`: every practice, the partnerships, and the funder to stay with."""
    found = []
    for practice in told["practices"]:
        theirs = [{**practice["joining"], "place": "home"}]
        if practice["joining"].get("second"):
            theirs.append({**practice["joining"]["second"], "place": "second"})
        found += [(practice["id"], *one) for one in of_answers(world, person, practice["id"], theirs)]
    return found + [(None, *one) for one in of_partnerships(world, person, told) + of_stay(world, person, told)]


def of_practice(world, person, practice, told):
    """Differences of `lcp explain` for one practice."""
    theirs = [{**one, "reasons": in_order(one["steps"])} for one in told["answers"]]
    found = of_answers(world, person, practice, theirs)
    found += of_points(told["decisions"], statement.of_funder_of(world, person, practice))
    return [(practice, *one) for one in found + of_explained_staying(world, person, told["staying"])]


def in_order(steps):
    """The findings of an explanation in the order of reasons; their source is never the record."""
    found = [{**finding, "explained": True} for step in steps for finding in step["findings"]]
    return sorted(found, key=lambda finding: -BEST_FIRST.index(finding["leads_to"]))


def of_answers(world, person, practice, theirs):
    expected = statement.statement(world, person, practice)
    places, wanted = [one["place"] for one in theirs], [one["place"] for one in expected["answers"]]
    if places != wanted:
        return [("places", places, wanted)]
    checked_on = cell(row(world, "practices", id=practice), "checked_on") or None
    found = []
    for told, ours in zip(theirs, expected["answers"]):
        found += of_answer(world, told, ours, checked_on) + of_limits(told, ours, expected["changes"])
    return found


def of_answer(world, theirs, ours, checked_on):
    place, reasons = ours["place"], theirs["reasons"]
    tells = all("leads_to" in reason for reason in reasons)
    got, wanted = [label(reason, tells) for reason in reasons], [label(reason, tells) for reason in ours["reasons"]]
    found = [(f"{place} lacks {one}", got, wanted) for one in minus(wanted, got)]
    found += [(f"{place} has {one}", got, wanted) for one in minus(got, wanted)]
    if not found and got != wanted:
        found.append((f"{place} order of reasons", got, wanted))
    if theirs["outcome"] != ours["outcome"]:
        found.append((f"{place} outcome {theirs['outcome']} for {ours['outcome']}", got, wanted))
    step = ours["next_step"]
    if theirs["next_step"] != step["step"]:
        kind = f"{place} next step {theirs['next_step']} for {step['step']}"
        found.append((kind, [theirs["next_step"], got], [step, wanted]))
    elif step.get("day") and in_words(step["day"]) not in theirs["next_step_text"]:
        found.append((f"{place} next step's day", theirs["next_step_text"], step))
    elif step.get("funder") and phone(world, step["funder"]) not in theirs["next_step_text"]:
        found.append((f"{place} next step's funder", theirs["next_step_text"], step))
    if sorted(got) == sorted(wanted):
        for told, mine in zip(sorted(reasons, key=by_rule), sorted(ours["reasons"], key=by_rule)):
            found += of_reason(world, place, told, mine, checked_on)
    return found


def label(reason, with_outcome):
    return f"{reason['rule']}>{reason['leads_to']}" if with_outcome else reason["rule"]


def by_rule(reason):
    """Reasons of one rule keep their order."""
    return reason["rule"]


def minus(those, these):
    """What is in the first list and not in the second."""
    rest = list(these)
    return [one for one in those if not (one in rest and rest.remove(one) is None)]


def phone(world, funder):
    return cell(row(world, "funders", id=funder), "phone", "no telephone")


def of_reason(world, place, finding, reason, checked_on):
    kind, found = f"{place} {reason['rule']}", []
    day = reason.get("day")
    closed = day and reason["rule"] == "list_closed_formally"
    days = [day, shift(day, 1), reason["opens"]] if closed else [day]
    if day and not any(in_words(one) in finding["text"] for one in days):
        found.append((f"{kind}: day", finding["text"], day))
    for key in ("partnership", "to"):
        name = cell(row(world, "partnerships", id=reason.get(key) or "none"), "name")
        if name not in finding["text"]:
            found.append((f"{kind}: name of the partnership", finding["text"], name))
    if finding["date"] != checked_on:
        found.append((f"{kind}: day of the record", finding["date"], checked_on))
    source = reason.get("source")
    if reason["basis"] in ("record", "not_in_force") and finding.get("explained"):
        source = None
    if reason["basis"] and finding["source"] != source:
        found.append((f"{kind}: source where the basis is {reason['basis']}", finding["source"], source))
    return found


def of_limits(theirs, ours, changes):
    """The limits and the changes beside an answer."""
    place, found = ours["place"], []
    got = sorted((one["limit"], one["date"] or "") for one in theirs["limits"])
    wanted = sorted((limit, day or "") for limit, day in ours["limits"])
    found += [(f"{place} lacks limit {one[0]}", got, wanted) for one in minus(wanted, got)]
    found += [(f"{place} has limit {one[0]}", got, wanted) for one in minus(got, wanted)]
    got, wanted = [change_told(one) for one in theirs["changes"]], [change_meant(one) for one in changes]
    found += [(f"{place} lacks change {one[1]}", got, wanted) for one in minus(wanted, got)]
    found += [(f"{place} has change {one[1]}", got, wanted) for one in minus(got, wanted)]
    if sorted(got) == sorted(wanted) and [one[0] for one in got] != [one[0] for one in wanted]:
        found.append((f"{place} order of changes", got, wanted))
    return found


def change_told(one):
    word = one["change"].removeprefix("practice_").removeprefix("partnership_").removesuffix("_changes")
    return [one["on"], word, one.get("list") or "", one.get("from") or "", one.get("to") or ""]


def change_meant(one):
    return [one["day"], one["change"], one.get("status", ""), one.get("from", ""), one.get("to", "")]


def of_points(decisions, points):
    """The eight points and their states."""
    found = []
    for told in decisions:
        point, ours = told["point"], points[told["point"]]
        got, wanted = [told["state"], told["from"]], [ours["state"], ours.get("day")]
        if got != wanted:
            found.append((f"point: {told['state']} for {ours['state']}", [point, *got], [point, *wanted]))
        elif ours["state"] == "decided" and told["decision"] != ours["decision"]:
            found.append(("point: decision", [point, told["decision"]], [point, ours]))
        elif ours["state"] == "decided" and "then" in told and follows(told["then"]) != follows(ours["then"]):
            found.append(("point: what follows", [point, told["then"]], [point, ours]))
    return found


def follows(then):
    """The decision that follows and its first day; nothing where no row decides after the one in force."""
    decision, day = (then or {}).get("decision"), (then or {}).get("from") or (then or {}).get("day")
    return [decision, day] if decision else None


def of_partnerships(world, person, told):
    """What is said of each partnership; which of them have practices on the day."""
    found, ids = [], {one["id"] for one in told["partnerships"]}
    members = statement.partnerships_with_members(world, person["today"])
    if not members <= ids:
        found.append(("partnerships listed", sorted(ids), sorted(members)))
    for one in told["partnerships"]:
        ours, theirs = statement.partnership_statement(world, person, one["id"]), one["joining"]
        counts = {outcome: count for outcome, count in ours["counts"].items() if count}
        if theirs["member"] != ours["in_it"]:
            found.append(("partnership: in it", theirs["member"], ours["in_it"]))
        if theirs["practices"] != counts:
            found.append(("partnership: counts", theirs, ours))
        elif not ours["in_it"] and theirs["outcome"] != ours["outcome"]:
            found.append(("partnership: outcome", theirs, ours))
    return found


def of_stay(world, person, told):
    ours, stay = statement.staying(world, person), told["stay"] or {"funder": None, "certain": False}
    if stay["funder"] not in (ours["funder"], *statement.as_near(world, person, ours)):
        who = "another funder" if stay["funder"] and ours["funder"] else "a funder" if stay["funder"] else "no funder"
        return [(f"staying: {who}", stay, ours)]
    if stay["certain"] != ours["certain"]:
        return [(f"staying: certain {stay['certain']}", stay, ours)]
    return []


def of_explained_staying(world, person, told):
    """The funder to stay with, certain or probable, and its decision on keeping the practice."""
    ours, got = statement.staying(world, person), (told["funder"] or {}).get("id")
    if got not in (ours["funder"], *statement.as_near(world, person, ours)):
        return [("explained staying: funder", got, ours)]
    ours = ours if got == ours["funder"] else statement.staying(world, person, got)
    keeps = told["keeps_surgery"] and [told["keeps_surgery"]["state"], told["keeps_surgery"]["from"]]
    point = ours["keeps"] and [ours["keeps"]["state"], ours["keeps"].get("day")]
    return [("explained staying: keeping the surgery", keeps, point)] if got and keeps != point else []
