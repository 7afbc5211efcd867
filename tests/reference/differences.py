"""What the program and the model say differently. Each difference is a kind, and what each of the two says."""

import statement
from model import BEST_FIRST
from tables import cell, row, shift

MONTHS = "January February March April May June July August September October November December".split()


def in_words(day):
    year, month, date = day.split("-")
    return f"{int(date)} {MONTHS[int(month) - 1]} {year}"


def of_practice(world, person, practice, explained):
    """Differences of `lcp explain` for one practice."""
    expected = statement.statement(world, person, practice)
    wanted, got = expected["answers"], explained["answers"]
    if [one["place"] for one in wanted] != [one["place"] for one in got]:
        return [("places", [one["place"] for one in got], [one["place"] for one in wanted])]
    checked_on = cell(row(world, "practices", id=practice), "checked_on") or None
    found = []
    for theirs, ours in zip(got, wanted):
        found += of_answer(world, theirs, ours, checked_on)
        found += of_statement(theirs, ours, expected["changes"])
    found += of_points(explained, expected["points"])
    return found + of_staying(world, person, explained.get("staying"))


def of_answer(world, theirs, ours, checked_on):
    place = ours["place"]
    findings = [finding for step in theirs["steps"] for finding in step["findings"]]
    findings.sort(key=lambda finding: -BEST_FIRST.index(finding["leads_to"]))
    got = [f"{finding['rule']}>{finding['leads_to']}" for finding in findings]
    wanted = [f"{reason['rule']}>{reason['leads_to']}" for reason in ours["reasons"]]
    found = [(f"{place} lacks {one}", got, wanted) for one in minus(wanted, got)]
    found += [(f"{place} has {one}", got, wanted) for one in minus(got, wanted)]
    if found:
        return found
    if got != wanted:
        found.append((f"{place} order of reasons", got, wanted))
    if theirs["outcome"] != ours["outcome"]:
        found.append((f"{place} outcome", theirs["outcome"], ours["outcome"]))
    step = ours["next_step"]
    if theirs["next_step"] != step["step"]:
        kind = f"{place} next step {theirs['next_step']} for {step['step']}"
        found.append((kind, [theirs["next_step"], got], [step, wanted]))
    elif step.get("day") and in_words(step["day"]) not in theirs["next_step_text"]:
        found.append((f"{place} next step's day", theirs["next_step_text"], step))
    elif step.get("funder") and phone(world, step["funder"]) not in theirs["next_step_text"]:
        found.append((f"{place} next step's funder", theirs["next_step_text"], step))
    for finding, reason in zip(findings, ours["reasons"]):
        if finding["rule"] == reason["rule"]:
            found += of_reason(world, place, finding, reason, checked_on)
    return found


def minus(those, these):
    """What is in the first list and not in the second."""
    rest = list(these)
    return [one for one in those if not (one in rest and rest.remove(one) is None)]


def phone(world, funder):
    return cell(row(world, "funders", id=funder), "phone", "no telephone")


def of_reason(world, place, finding, reason, checked_on):
    kind, found = f"{place} {reason['rule']}", []
    day = reason.get("day")
    days = [day, shift(day, 1)] if day and reason["rule"] == "list_closed_formally" else [day]
    if day and not any(in_words(one) in finding["text"] for one in days):
        found.append((f"{kind}: day", finding["text"], day))
    for key in ("partnership", "to"):
        name = cell(row(world, "partnerships", id=reason.get(key) or "none"), "name")
        if name not in finding["text"]:
            found.append((f"{kind}: name of the partnership", finding["text"], name))
    if finding["date"] != checked_on:
        found.append((f"{kind}: day of the record", finding["date"], checked_on))
    if reason["basis"] == "rule" and finding["source"] != reason["source"]:
        found.append((f"{kind}: source", finding["source"], reason["source"]))
    if reason["basis"] in ("record", "not_in_force") and finding["source"]:
        found.append((f"{kind}: source where the basis is {reason['basis']}", finding["source"], None))
    return found


def of_statement(theirs, ours, changes):
    """The limits and the changes beside an answer, where the program tells them."""
    if "limits" not in theirs:
        return []
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


def of_staying(world, person, told):
    """The funder to stay with, and its decision on keeping the practice, where `lcp explain` tells them."""
    if told is None:
        return []
    ours, got = statement.staying(world, person), (told["funder"] or {}).get("id")
    if got != ours["funder"] and (ours["certain"] or got):
        return [("explained staying: funder", got, ours)]
    keeps = told["keeps_surgery"]
    if got and keeps:
        wanted = statement.point(world, got, "keep_surgery_and_stay", person["today"])
        if (keeps["state"], keeps["from"]) != (wanted["state"], wanted.get("day")):
            return [("explained staying: keeping the surgery", keeps, wanted)]
    return []


def of_points(explained, points):
    """The eight points, as far as the program tells their states apart."""
    found = []
    for decided in explained["decisions"]:
        point = points[decided["point"]]
        state, got = point["state"], decided.get("state") or decided["decision"]
        wanted = state if "state" in decided else point.get("decision", "undecided")
        if got != wanted:
            found.append((f"point: {got} for {wanted}", [decided["point"], got], [decided["point"], point]))
        elif "state" in decided and decided["from"] != point.get("day"):
            found.append(("point: day from which it is decided", [decided["point"], decided["from"]], point))
    return found


def of_list(world, person, answer):
    """Differences of `lcp ask`: the partnerships and the funder to stay with."""
    found = []
    for theirs in answer["partnerships"]:
        ours = statement.partnership_statement(world, person, theirs["id"])
        got = {**dict.fromkeys(BEST_FIRST, 0), **(theirs["joining"] or {}).get("practices", {})}
        outcome = (theirs["joining"] or {}).get("outcome")
        if (outcome, got) != (ours["outcome"], ours["counts"]):
            said = [theirs["id"], theirs["joining"]], [ours["outcome"], ours["counts"]]
            found.append(("partnership's outcome or counts", *said))
    ours, stay = statement.staying(world, person), answer["stay"] or {"funder": None, "certain": False}
    if stay["funder"] != ours["funder"]:
        who = "another funder" if stay["funder"] and ours["funder"] else "a funder" if stay["funder"] else "no funder"
        found.append((f"staying: {who}", stay, ours))
    elif stay["certain"] != ours["certain"]:
        found.append((f"staying: certain {stay['certain']}", stay, ours))
    return found
