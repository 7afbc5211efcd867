"""One practice, one place: sections 1 and 2 of docs/joining.md, written as plainly as the page says it.

A person is a dictionary: `home`, `second` (a postcode, an outward code or ""), `current` (a practice or ""),
`no_fixed_address` and `today`. A reason is one too: `rule`, `leads_to` and what the reason says besides.
"""

import membership
from funders import border, changing, decision, second_membership
from outcomes import BEST_FIRST, at_worst_ask_first, reason, worst
from places import relation, resolve
from tables import cell, days_between, deciding, in_force, row, rows, shift

GROUNDS = [
    "outside_practice_area", "list_closed_formally", "list_limited", "out_of_area_case_by_case",
    "out_of_area_without_home_visits", "second_membership_not_offered", "second_membership_undecided",
    "second_membership_pilot", "not_yet_open", "status_unknown_or_stale",
]


def answer(world, person, practice, which):
    """The answer of a practice for one place of a person: `home` or `second`."""
    record = row(world, "practices", id=practice)
    where = resolve(world, person[which])
    today = person["today"]
    if person["current"] == practice:
        reasons = [reason("already_registered", "can_join")]
        reasons += area(world, person, record, where, which)
    else:
        reasons, list_is_asked = checked(record, today)
        reasons += list_reasons(world, record, today) if list_is_asked else []
        reasons += area(world, person, record, where, which)
        reasons += border(world, person, record)
        reasons += second_membership(world, person, record, which)
        reasons += changing(world, person, record, which)
    reasons += membership.reasons(world, practice, today)
    reasons = [with_basis(world, record, today, found) for found in reasons]
    if any(found["rule"] == "status_unknown_or_stale" for found in reasons):
        reasons = [{**found, "leads_to": at_worst_ask_first(found["leads_to"])} for found in reasons]
    reasons.sort(key=lambda found: -BEST_FIRST.index(found["leads_to"]))
    outcome = worst(found["leads_to"] for found in reasons)
    step = next_step(world, person, record, outcome, reasons)
    return {"place": which, "outcome": outcome, "reasons": reasons, "next_step": step}


def checked(record, today):
    """Question 1.2, and whether the list is asked."""
    day = cell(record, "checked_on")
    if not day:
        return [reason("status_unknown_or_stale", "ask_first", why="never")], False
    age = days_between(day, today)
    if age <= 90:
        return [], True
    if age <= 365:
        return [reason("status_unknown_or_stale", "ask_first", why="long_ago")], True
    return [reason("status_unknown_or_stale", "ask_first", why="too_long_ago")], False


def status_on(world, practice, day):
    """The status of a list on a day; unknown where no row is in force."""
    return cell(deciding(rows(world, "lists", practice=practice), day), "status", "unknown")


def status_changes(world, practice, today):
    """Every later day on which the status is another than on the day before, with that status."""
    days = {cell(found, "from") for found in rows(world, "lists", practice=practice)}
    days |= {shift(found["until"], 1) for found in rows(world, "lists", practice=practice) if cell(found, "until")}
    found, now = [], status_on(world, practice, today)
    for day in sorted(day for day in days if day > today):
        if status_on(world, practice, day) != now:
            now = status_on(world, practice, day)
            found.append((day, now))
    return found


def list_reasons(world, record, today):
    """Question 1.3."""
    practice, all_rows = record["id"], rows(world, "lists", practice=record["id"])
    status, found = status_on(world, practice, today), []
    changes = status_changes(world, practice, today)
    if status == "unknown":
        to_come = all(cell(listed, "from") > today for listed in all_rows)
        opening = [change for change in changes if change[1] in ("open", "open_limited")]
        if to_come and opening:
            rest = [reason("list_changes", "can_join", day=day, status=later) for day, later in changes
                    if (day, later) != opening[0]]
            return [reason("not_yet_open", "not_now", day=opening[0][0]), *rest]
        found.append(reason("status_unknown_or_stale", "ask_first", why="not_known"))
    if status == "open_limited":
        found.append(reason("list_limited", "ask_first"))
    if status == "closed_formal":
        last = end_of_closing(all_rows, today)
        opens = [day for day, later in changes if later in ("open", "open_limited")]
        may_open = shift(last, 1) if last else None
        found.append(reason("list_closed_formally", "not_now", day=last, opens=opens[0] if opens else may_open))
        if right_in_force(world, record, "family_while_closed", today):
            found.append(reason("family_while_closed", "can_join"))
    for day, later in changes:
        found.append(reason("list_changes", "can_join", day=day, status=later))
    return found


def end_of_closing(all_rows, today):
    """The last day of the closings that follow each other without a gap."""
    last = cell(deciding(all_rows, today), "until")
    while last:
        after = deciding(all_rows, shift(last, 1))
        if cell(after, "status") != "closed_formal":
            break
        last = cell(after, "until")
    return last


def right_in_force(world, record, right, today):
    """Whether a right holds with the practice's funder; a practice without a funder has none."""
    funder = cell(record, "funder")
    found = [found for found in rows(world, "rights", right=right) if cell(found, "funder") in ("", funder)]
    return bool(funder) and any(in_force(found, today) for found in found)


def relation_to_practice(world, record, where):
    if not cell(record, "area"):
        return "not_published"
    if where is None:
        return "not_asked"
    found = relation(row(world, "areas", id=record["area"]), where)
    if found == "outside" and cell(record, "outer_area"):
        outer = relation(row(world, "areas", id=record["outer_area"]), where)
        if outer in ("inside", "on_the_line"):
            return "in_the_outer_area"
    return found


def area(world, person, record, where, which):
    """Question 1.4."""
    found = relation_to_practice(world, record, where)
    if which == "home" and person["no_fixed_address"]:
        if right_in_force(world, record, "no_fixed_address", person["today"]):
            return [reason("no_fixed_address_needed", "can_join")]
        found = "no_fixed_address"
    if found == "inside":
        return []
    takes = cell(record, "out_of_area", "unknown")
    if person["current"] == record["id"]:
        if found == "in_the_outer_area":
            return [reason("may_stay_in_outer_area", "can_join")]
        if found not in ("outside", "partly_inside", "not_sure"):
            return []
        stays = out_of_area(takes, found)
        return [{**one, "leads_to": at_worst_ask_first(one["leads_to"])} for one in stays]
    if found == "not_asked" and takes in ("no", "case_by_case", "unknown"):
        return [reason("area_not_checked", "ask_first")]
    return out_of_area(takes, found)


def out_of_area(takes, found):
    """The table of question 1.4."""
    certain = found in ("outside", "in_the_outer_area")
    if takes == "yes_with_home_visits":
        return []
    if takes == "yes_without_home_visits":
        return [reason("out_of_area_without_home_visits", "can_join_with_limits", relation=found)]
    if takes == "case_by_case" and certain:
        return [reason("out_of_area_case_by_case", "ask_first")]
    leads_to = "not_now" if takes == "no" and certain else "ask_first"
    return [reason("outside_practice_area", leads_to, relation=found)]


def with_basis(world, record, today, found):
    """Section 1.9: `policy`, `rule`, `not_in_force` or `record` with its source; nothing for what only informs."""
    basis, source, leads_to = None, None, found["leads_to"]
    if found["rule"] in GROUNDS:
        funder, of_record = cell(record, "funder"), cell(record, "source") or None
        all_rows = rows(world, "joining_rules", rule=found["rule"])
        rule = deciding([one for one in all_rows if cell(one, "funder") in ("", funder)], today)
        if not funder or not rows(world, "joining_rules"):
            basis, source = "record", of_record
        elif rule:
            basis, source = "rule", rule["source"]
        else:
            basis, source, leads_to = "not_in_force", of_record, at_worst_ask_first(leads_to)
    if found.get("decided_in") is not None:
        basis, source = "policy", found["decided_in"]
    return {**found, "leads_to": leads_to, "basis": basis, "source": source}


def next_step(world, person, record, outcome, reasons):
    """Section 2."""
    if person["current"] == record["id"]:
        return next_step_here(world, person, record, outcome, reasons)
    if outcome.startswith("can_join"):
        return {"step": "join_here"}
    first = reasons[0]
    if outcome == "ask_first":
        if first["rule"] == "area_not_checked" or first.get("place_is") == "not_given":
            return {"step": "give_a_place"}
        if rough_area(first) or first.get("place_is") == "rough":
            return {"step": "give_full_postcode"}
        by_a_funder = first["rule"] == "second_membership_undecided" and first["by"] == "funder"
        if by_a_funder or first["rule"] in ("switching_closed", "across_the_border"):
            return {"step": "ask_the_funder", "funder": first["funder"]}
        return {"step": "ask_the_practice"}
    against = [found for found in reasons if found["leads_to"] == "not_now"]
    if all(found["rule"] == "not_yet_open" for found in against):
        return {"step": "wait_or_ask_the_funder", "day": against[0]["day"]}
    if all(found["rule"] == "list_closed_formally" for found in against):
        return {"step": "wait_or_ask_the_funder", "day": against[0]["opens"]}
    if any(found["rule"] == "second_membership_not_offered" and found["by"] == "funder" for found in against):
        return {"step": "choose_one_practice"}
    return {"step": "choose_another"}


def rough_area(found):
    return found["rule"] == "outside_practice_area" and found["relation"] in ("partly_inside", "not_sure")


def next_step_here(world, person, record, outcome, reasons):
    """The rows of section 2 for who is registered here."""
    here, funder = membership.partnership_on(world, record["id"], person["today"]), cell(record, "funder")
    ends = any(
        one["rule"] == "practice_leaves" or (one["rule"] == "partnership_closing" and one["partnership"] == here)
        for one in reasons
    )
    no_more = decision(world, funder, "partnership_ends", person["today"]) == "no"
    if outcome.startswith("can_join") and ends and no_more:
        return {"step": "ask_the_funder", "funder": funder}
    if rough_area(reasons[0]):
        return {"step": "give_full_postcode"}
    return {"step": "stay_as_you_are" if outcome.startswith("can_join") else "ask_to_stay"}
