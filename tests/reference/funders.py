"""What funders decide: questions 1.5, 1.6 and 1.7 of docs/joining.md."""

import membership
from outcomes import BEST_FIRST, reason, worst
from places import relation, resolve
from tables import cell, deciding, row, rows

# A place that may be on either side of a funder's border.
ROUGH = ("partly_inside", "not_sure", "not_given")


def relation_to_funder(world, funder, where):
    outline = row(world, "areas", id=cell(funder, "area"))
    if outline is None:
        return "no_area"
    return "not_given" if where is None else relation(outline, where)


def policy(world, funder, point, today):
    """A funder's row in force on a point, or None; a practice without a funder has none."""
    return deciding(rows(world, "policies", funder=funder, point=point), today) if funder else None


def decision(world, funder, point, today):
    """What that row decides; nothing where none is in force."""
    return cell(policy(world, funder, point, today), "decision", "nothing")


def source_of(row_in_force):
    """Where a decision is written down, for a reason that rests on it; None without a row in force."""
    return None if row_in_force is None else cell(row_in_force, "source")


def where_they_live(world, person):
    """Whether the border is asked, and of which place: the home, or without a fixed address what was given."""
    home = resolve(world, person["home"])
    if home is None and person["no_fixed_address"]:
        second = resolve(world, person["second"])
        return second is not None, second
    return True, home


def border(world, person, record):
    """Question 1.5: asked once, of where the person lives, for both of their places."""
    funder, today = row(world, "funders", id=cell(record, "funder") or None), person["today"]
    asked, lives = where_they_live(world, person)
    if funder is None or not asked:
        return []
    own = relation_to_funder(world, funder, lives)
    others = sorted((one for one in world["funders"] if one is not funder), key=lambda one: one["id"])
    lies = {one["id"]: relation_to_funder(world, one, lives) for one in others}
    there = [name for name in lies if lies[name] == "inside"]
    possible = [name for name in lies if lies[name] in ROUGH]
    wherever = worst(across(decision(world, name, "cross_border", today)) for name in [funder["id"], *possible])
    decides = there[0] if there else funder["id"]
    crossed = across(decision(world, decides, "cross_border", today))
    crosses = own == "outside" or (own == "no_area" and there)
    if crosses and (there or crossed == wherever):
        rests_on = source_of(policy(world, decides, "cross_border", today))
        return [reason("across_the_border", crossed, funder=decides, decided_in=rests_on)]
    if crosses or own in ROUGH or (own == "no_area" and possible):
        place_is = "not_given" if lives is None else "rough"
        return [] if wherever == "can_join" else [reason("border_not_checked", wherever, place_is=place_is)]
    return []


def across(decided):
    """What a funder's decision on its border leads to."""
    return {"yes": "can_join", "as_described": "can_join_with_limits"}.get(decided, "ask_first")


def funders_with_a_say(world, person, record):
    """The practice's funder ("" for none), and the current practice's where that is another; in this order."""
    ours = cell(record, "funder")
    theirs = cell(row(world, "practices", id=person["current"]), "funder")
    return [ours, theirs] if theirs and theirs != ours else [ours]


def worse_of(candidates):
    """Of what each funder leads to, a reason or none, the worst; of equal ones the first. A list of one, or of none."""
    return max(candidates, key=lambda found: BEST_FIRST.index(worst(one["leads_to"] for one in found)))


def second_membership(world, person, record, which):
    """Question 1.6."""
    if which != "second" or not person["current"]:
        return []
    funders = funders_with_a_say(world, person, record)
    return worse_of([second_member_with(world, record, funder, person["today"]) for funder in funders])


def second_member_with(world, record, funder, today):
    """The table of question 1.6, read with the decision of one funder."""
    in_force_row = policy(world, funder, "dual_membership", today)
    decided, takes = cell(in_force_row, "decision", "nothing"), cell(record, "second_membership", "unknown")
    rests = {"by": "funder", "funder": funder, "decided_in": source_of(in_force_row)}
    if decided == "no":
        return [reason("second_membership_not_offered", "not_now", **rests)]
    if takes == "no":
        return [reason("second_membership_not_offered", "not_now", by="practice")]
    if takes in ("undecided", "unknown"):
        return [reason("second_membership_undecided", "ask_first", by="practice", known=takes == "undecided")]
    if decided in ("undecided", "nothing"):
        return [reason("second_membership_undecided", "ask_first", **rests)]
    if decided == "pilot":
        return [reason("second_membership_pilot", "ask_first", **rests)]
    if takes == "pilot":
        return [reason("second_membership_pilot", "ask_first", by="practice")]
    if decided == "as_described":
        return [reason("second_membership_as_described", "can_join_with_limits", **rests)]
    return []


def changing(world, person, record, which):
    """Question 1.7."""
    today = person["today"]
    if which != "home" or not person["current"]:
        return []
    here = membership.partnership_on(world, record["id"], today)
    if not here:
        return []
    if membership.partnership_on(world, person["current"], today) == here:
        return []
    return worse_of([changing_with(world, funder, today) for funder in funders_with_a_say(world, person, record)])


def changing_with(world, funder, today):
    in_force_row = policy(world, funder, "switching", today)
    rests = {"funder": funder, "decided_in": source_of(in_force_row)}
    if cell(in_force_row, "decision") == "no":
        return [reason("switching_closed", "ask_first", **rests)]
    if cell(in_force_row, "decision") == "as_described":
        return [reason("switching_as_described", "can_join_with_limits", **rests)]
    return []
