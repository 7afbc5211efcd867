"""A practice's partnerships over time: section 1.8 of docs/joining.md."""

from tables import a_year_later, cell, in_force, row, rows, shift


def partnership_on(world, practice, day):
    """The partnership of a practice on a day, or ""."""
    found = [one["partnership"] for one in rows(world, "memberships", practice=practice) if in_force(one, day)]
    return found[0] if found else ""


def membership_known(world, practice):
    """Whether it is known which partnership a practice is in, or that it is in none."""
    has_one = rows(world, "memberships", practice=practice)
    return cell(row(world, "practices", id=practice), "membership_known", "yes" if has_one else "no") == "yes"


def transitions(world, practice, today):
    """Each later day on which the partnership is another: the first day, the old and the new ("" for none)."""
    days = set()
    for one in rows(world, "memberships", practice=practice):
        days.add(cell(one, "from"))
        days.add(shift(one["until"], 1) if cell(one, "until") else "")
    found, old = [], partnership_on(world, practice, today)
    for day in sorted(day for day in days if day > today):
        new = partnership_on(world, practice, day)
        if new != old:
            found.append((day, old, new))
        old = new
    return found


def reasons(world, practice, today):
    """What is announced of the practice and of its partnerships; none of it changes the outcome."""
    found = stage(world, partnership_on(world, practice, today), today)
    for day, old, new in transitions(world, practice, today):
        if old and new:
            found.append(inform("practice_moves", day=day, partnership=old, to=new))
        elif old:
            found.append(inform("practice_leaves", day=shift(day, -1), partnership=old))
        else:
            found.append(inform("practice_joins", day=day, partnership=new))
        found += stage(world, new, today)
    return found


def stage(world, partnership, today):
    """The one reason that the stage of a partnership gives on the day of the question, or none; "" has none."""
    record = row(world, "partnerships", id=partnership) if partnership else None
    starts, ends = cell(record, "contract_from"), cell(record, "contract_until")
    if cell(record, "stage") == "closing":
        return [inform("partnership_closing", day=ends or None, partnership=partnership)]
    if cell(record, "stage") == "forming" or starts > today:
        return [inform("partnership_forming", day=starts or None, partnership=partnership)]
    if cell(record, "stage") == "pilot":
        return [inform("partnership_pilot", day=ends or None, partnership=partnership)]
    if ends and ends <= a_year_later(today):
        return [inform("partnership_contract_ends", day=ends, partnership=partnership)]
    return []


def inform(rule, **says):
    return {"rule": rule, "leads_to": "can_join", **says}
