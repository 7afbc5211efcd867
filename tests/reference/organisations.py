"""The funders and partnerships of the random worlds, and what every dataset says of itself."""

from tables import in_force, shift

POINTS = [
    "keep_surgery_and_stay", "dual_membership", "switching", "finding_a_place", "appeals", "dependants",
    "cross_border", "partnership_ends",
]
RIGHTS = ["no_fixed_address", "family_while_closed", "written_reasons"]
RULES = [
    "outside_practice_area", "list_closed_formally", "list_limited", "out_of_area_case_by_case",
    "out_of_area_without_home_visits", "second_membership_not_offered", "second_membership_undecided",
    "second_membership_pilot", "not_yet_open", "status_unknown_or_stale",
]
ABOUT = {
    "title": "A random world", "covers": "Wenmarsh", "synthetic": "yes", "partnership_short": "LCP",
    "partnership_one": "local clinical partnership", "partnership_many": "local clinical partnerships",
    "funder_short": "PCT", "funder_one": "primary care trust", "funder_many": "primary care trusts",
    "publisher_name": "Wenmarsh PCT", "publisher_phone": "01632 960 100", "licence": "Open Government Licence v3.0",
    "emergency": "Call 999",
}


def about(own_day):
    return [{"fact": fact, "value": value} for fact, value in {**ABOUT, "as_of": own_day}.items()]


def funders(rng, own_day, areas):
    """One to four funders, some without an area, some with the area of another."""
    found = []
    for number in range(rng.choice([1, 2, 2, 2, 3, 4])):
        area = rng.choice(areas) if rng.random() < 0.75 else ""
        if found and rng.random() < 0.4:
            area = rng.choice(found)["area"]
        found.append({
            "id": f"trust-{number}", "name": f"Trust {'NESW'[number]}", "area": area,
            "what_staying_means": "The trust pays for your care.", "contact_name": "Advice desk",
            "phone": f"01632 960 11{number}", "checked_on": shift(own_day, -1),
        })
    return found


def partnerships(rng, own_day, all_funders):
    return [partnership(rng, own_day, number, rng.choice(all_funders)["id"]) for number in range(rng.randint(0, 6))]


# Days of contracts from the dataset's own day: yesterday, today, tomorrow, in a year, a day more.
STARTS = [-400, -30, -1, 0, 1, 2, 30, 364, 365, 366, 400]
ENDS = [-2, -1, 0, 1, 30, 363, 364, 365, 366, 367, 400]


def partnership(rng, own_day, number, funder):
    stage = rng.choice(["forming", "pilot", "pilot", "live", "live", "live", "closing", "closing", ""])
    starts = rng.choice([day for day in STARTS if stage != "live" or day <= 0])
    ends = rng.choice([day for day in ENDS if day >= (max(starts, 0) if stage == "live" else starts)])
    return {
        "id": f"partnership-{number}", "name": f"Partnership {number}", "stage": stage, "funder": funder,
        "summary": "Surgeries and specialists working as one team.", "legal_form": "cic", "not_for_profit": "yes",
        "population_covered": "110000", "budget_real": "yes", "budget_capitated": "yes", "budget_risk_adjusted": "yes",
        "contract_from": shift(own_day, starts) if stage == "live" or rng.random() < 0.7 else "",
        "contract_until": shift(own_day, ends) if rng.random() < 0.7 else "",
        "public_voice": "patients_council", "how_to_take_part": "Call us to take part.",
        "phone": f"01632 960 12{number}", "checked_on": shift(own_day, -1),
    }


def professions(all_partnerships):
    """Every partnership has what one at work must have."""
    workers = [
        {"partnership": one["id"], "profession": profession, "role": "member"}
        for one in all_partnerships for profession in ("gp", "community_nurse")
    ]
    specialists = [
        {"partnership": one["id"], "specialty": "skin", "engagement": "contracted"} for one in all_partnerships
    ]
    return workers, specialists


def settle_stages(tables, own_day):
    """A partnership at work has a surgery with a list that is not closed; without one it is a pilot."""
    for one in tables["partnerships"]:
        if one["stage"] == "live" and not any(takes(tables, one, row, own_day) for row in tables["memberships"]):
            one["stage"] = "pilot"


def takes(tables, partnership, member, own_day):
    if member["partnership"] != partnership["id"] or not in_force(member, own_day):
        return False
    lists = [row for row in tables["lists"] if row["practice"] == member["practice"] and in_force(row, own_day)]
    return any(row["status"] != "closed_formal" for row in lists)
