"""One practice, one place: sections 1 and 2 of docs/joining.md, written as plainly as the page says it.

A person is a dictionary: `home`, `second` (a postcode, an outward code or ""), `current` (a practice or ""),
`no_fixed_address` and `today`. A reason is one too: `rule`, `leads_to` and what the reason says besides.
"""

import membership
from places import relation, resolve
from tables import cell, days_between, deciding, in_force, row, rows, shift

BEST_FIRST = ["can_join", "can_join_with_limits", "ask_first", "not_now"]
GROUNDS = [
    "outside_practice_area", "list_closed_formally", "list_limited", "out_of_area_case_by_case",
    "out_of_area_without_home_visits", "second_membership_not_offered", "second_membership_undecided",
    "second_membership_pilot", "not_yet_open", "status_unknown_or_stale",
]


def worst(outcomes):
    return max(outcomes, key=BEST_FIRST.index, default="can_join")


def at_worst_ask_first(outcome):
    return "ask_first" if outcome == "not_now" else outcome


def reason(rule, leads_to, **says):
    return {"rule": rule, "leads_to": leads_to, **says}


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
        reasons += border(world, person, record, where, which)
        reasons += second_membership(world, person, record, which)
    reasons += membership.reasons(world, practice, today)
    reasons = [with_basis(world, record, today, found) for found in reasons]
    if any(found["rule"] == "status_unknown_or_stale" for found in reasons):
        reasons = [{**found, "leads_to": at_worst_ask_first(found["leads_to"])} for found in reasons]
    reasons.sort(key=lambda found: -BEST_FIRST.index(found["leads_to"]))
    outcome = worst(found["leads_to"] for found in reasons)
    step = next_step(person, practice, outcome, reasons, where)
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


def next_status(world, practice, today):
    """The first later day on which the status is another, with that status; or None."""
    days = [cell(found, "from") for found in rows(world, "lists", practice=practice)]
    days += [shift(found["until"], 1) for found in rows(world, "lists", practice=practice) if cell(found, "until")]
    now = status_on(world, practice, today)
    for day in sorted(day for day in days if day > today):
        if status_on(world, practice, day) != now:
            return day, status_on(world, practice, day)
    return None


def list_reasons(world, record, today):
    """Question 1.3."""
    practice, all_rows = record["id"], rows(world, "lists", practice=record["id"])
    status, found = status_on(world, practice, today), []
    if status == "unknown":
        to_come = all(cell(listed, "from") > today for listed in all_rows)
        opens = [listed["from"] for listed in all_rows if listed["status"] in ("open", "open_limited")]
        if to_come and opens:
            return [reason("not_yet_open", "not_now", day=min(opens))]
        found.append(reason("status_unknown_or_stale", "ask_first", why="not_known"))
    if status == "open_limited":
        found.append(reason("list_limited", "ask_first"))
    if status == "closed_formal":
        found.append(reason("list_closed_formally", "not_now", day=end_of_closing(all_rows, today)))
        if right_in_force(world, record, "family_while_closed", today):
            found.append(reason("family_while_closed", "can_join"))
    change = next_status(world, practice, today)
    if change:
        found.append(reason("list_changes", "can_join", day=change[0], status=change[1]))
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
        if found != "outside":
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


def relation_to_funder(world, funder, where):
    outline = row(world, "areas", id=cell(funder, "area"))
    if outline is None:
        return "no_area"
    return "not_given" if where is None else relation(outline, where)


def decision(world, funder, point, today):
    """A funder's decision in force on a point; nothing where none is."""
    return cell(deciding(rows(world, "policies", funder=funder, point=point), today), "decision", "nothing")


def border(world, person, record, where, which):
    """Question 1.5."""
    funder = row(world, "funders", id=cell(record, "funder"))
    if funder is None or (which == "home" and person["no_fixed_address"]):
        return []
    found = relation_to_funder(world, funder, where)
    others = sorted((one for one in world["funders"] if one is not funder), key=lambda one: one["id"])
    lies = {one["id"]: relation_to_funder(world, one, where) for one in others}
    decisions = {one["id"]: decision(world, one["id"], "cross_border", person["today"]) for one in world["funders"]}
    possible = [name for name in lies if lies[name] in ROUGH]
    wherever = [across(decisions[name]) for name in [funder["id"], *possible]]
    there = [name for name in lies if lies[name] == "inside"]
    decides = there[0] if there else funder["id"]
    if found in ROUGH or (found == "outside" and not there and across(decisions[decides]) != worst(wherever)):
        leads_to, rough = worst(wherever), found if found in ROUGH else "not_sure"
        return [] if leads_to == "can_join" else [reason("border_not_checked", leads_to, relation=rough)]
    if found != "outside":
        return []
    return [reason("across_the_border", across(decisions[decides]), funder=decides)]


# A place that may be on either side of a funder's border.
ROUGH = ("partly_inside", "not_sure", "not_given")


def across(decided):
    """What a funder's decision on its border leads to."""
    return {"yes": "can_join", "as_described": "can_join_with_limits"}.get(decided, "ask_first")


def second_membership(world, person, record, which):
    """Question 1.6."""
    if which != "second" or not person["current"]:
        return []
    funder = decision(world, cell(record, "funder", "none"), "dual_membership", person["today"])
    takes = cell(record, "second_membership", "unknown")
    if funder == "no":
        return [reason("second_membership_not_offered", "not_now", by="funder", decided=True)]
    if takes == "no":
        return [reason("second_membership_not_offered", "not_now", by="practice")]
    if takes in ("undecided", "unknown"):
        return [reason("second_membership_undecided", "ask_first", by="practice", known=takes == "undecided")]
    if funder in ("undecided", "nothing"):
        return [reason("second_membership_undecided", "ask_first", by="funder", decided=funder == "undecided")]
    if funder == "pilot" or takes == "pilot":
        return [reason("second_membership_pilot", "ask_first", decided=funder == "pilot")]
    if funder == "as_described":
        return [reason("second_membership_as_described", "can_join_with_limits")]
    return []


def with_basis(world, record, today, found):
    """Section 1.8: `rule` with its source, `not_in_force`, or `record`; nothing for what is no ground to refuse."""
    if found["rule"] not in GROUNDS:
        return {**found, "basis": None}
    funder = cell(record, "funder")
    if found.get("decided"):
        found = with_basis(world, record, today, {**found, "decided": False})
        policy = deciding(rows(world, "policies", funder=funder, point="dual_membership"), today)
        return {**found, "basis": "policy", "source": policy["source"]}
    all_rows = rows(world, "joining_rules", rule=found["rule"])
    own = [rule for rule in all_rows if funder and cell(rule, "funder") in ("", funder)]
    if not own:
        return {**found, "basis": "record", "source": cell(record, "source") or None}
    rule = deciding(own, today)
    if rule:
        return {**found, "basis": "rule", "source": rule["source"]}
    leads_to = at_worst_ask_first(found["leads_to"])
    return {**found, "leads_to": leads_to, "basis": "not_in_force", "source": cell(record, "source") or None}


def next_step(person, practice, outcome, reasons, where):
    """Section 2."""
    if person["current"] == practice:
        return {"step": "stay_as_you_are" if outcome.startswith("can_join") else "ask_to_stay"}
    if outcome.startswith("can_join"):
        return {"step": "join_here"}
    first = reasons[0]
    if outcome == "ask_first":
        if first["rule"] == "area_not_checked" or (first["rule"] == "border_not_checked" and where is None):
            return {"step": "give_a_place"}
        rough = first["rule"] == "border_not_checked" or first["rule"] == "outside_practice_area"
        if rough and first["relation"] in ("partly_inside", "not_sure"):
            return {"step": "give_full_postcode"}
        if first["rule"] == "second_membership_undecided" and first["by"] == "funder":
            return {"step": "ask_the_funder"}
        if first["rule"] == "across_the_border":
            return {"step": "ask_the_funder", "funder": first["funder"]}
        return {"step": "ask_the_practice"}
    against = [found for found in reasons if found["leads_to"] == "not_now"]
    if all(found["rule"] == "not_yet_open" for found in against):
        return {"step": "wait_or_ask_the_funder", "day": against[0]["day"]}
    if all(found["rule"] == "list_closed_formally" for found in against):
        last = against[0]["day"]
        return {"step": "wait_or_ask_the_funder", "day": shift(last, 1) if last else None}
    if any(found["rule"] == "second_membership_not_offered" and found["by"] == "funder" for found in against):
        return {"step": "choose_one_practice"}
    return {"step": "choose_another"}
