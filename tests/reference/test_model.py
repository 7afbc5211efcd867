"""The model gives what the specification says of single people: the table of outcomes, and answers once wrong."""

import sys
import unittest

sys.dont_write_bytecode = True

import model
import statement
from ground import postcodes, ring

TODAY = "2010-03-31"
YESTERDAY, TOMORROW, IN_A_YEAR, A_DAY_MORE = "2010-03-30", "2010-04-01", "2011-03-31", "2011-04-01"


def world(**changed):
    """One practice with an open list and the area of `WM1`, in the only trust; changed as asked."""
    square = '{"type":"Polygon","coordinates":%s}'
    return {
        "postcodes": postcodes(),
        "areas": [
            {"id": "wm1", "polygon": square % [ring(0.975, 53.025, 1.025, 53.275)]},
            {"id": "county", "polygon": square % [ring(0.9, 52.9, 1.175, 53.4)]},
        ],
        "funders": [{"id": "trust", "area": "county"}],
        "practices": [practice("here"), practice("other")],
        "sites": [], "memberships": [], "partnerships": [], "policies": [], "rights": [], "joining_rules": [],
        "lists": [listed("open")],
        **changed,
    }


def practice(name, **changed):
    record = {"id": name, "name": name, "funder": "trust", "area": "wm1", "checked_on": TODAY, "out_of_area": "no"}
    return {**record, **changed}


def listed(status, first="", last=""):
    return {"practice": "here", "status": status, "from": first, "until": last}


def decided(point, decision, first="", last=""):
    return {"funder": "trust", "point": point, "decision": decision, "from": first, "until": last}


def person(**changed):
    return {"home": "WM1 1AA", "second": "", "current": "", "no_fixed_address": False, "today": TODAY, **changed}


def member(partnership, first="", last="", practice_id="here"):
    return {"practice": practice_id, "partnership": partnership, "from": first, "until": last}


def partnership(name, stage, first="", last=""):
    return {"id": name, "name": name, "stage": stage, "contract_from": first, "contract_until": last, "funder": "trust"}


def outline(name, west, east):
    polygon = '{"type":"Polygon","coordinates":[%s]}' % ring(west, 52.9, east, 53.4)
    return {"id": name, "polygon": polygon}


def told(who=None, practice_id="here", **changed):
    return statement.statement(world(**changed), who or person(), practice_id)


def answer(which="home", who=None, **changed):
    return model.answer(world(**changed), who or person(), "here", which)


def said(found):
    return found["outcome"], [reason["rule"] for reason in found["reasons"]], found["next_step"]["step"]


class TableOfOutcomes(unittest.TestCase):
    """What each question alone leads to."""

    def test_a_home_in_the_area(self):
        self.assertEqual(said(answer()), ("can_join", [], "join_here"))
        limited = answer(lists=[listed("open_limited")])
        self.assertEqual(said(limited), ("ask_first", ["list_limited"], "ask_the_practice"))
        rows = [listed("closed_formal", "2010-01-01", "2010-06-30"), listed("open", "2010-07-01")]
        closed = answer(lists=rows, rights=[{"right": "family_while_closed"}])
        rules = ["list_closed_formally", "family_while_closed", "list_changes"]
        self.assertEqual(said(closed), ("not_now", rules, "wait_or_ask_the_funder"))
        self.assertEqual(closed["next_step"]["day"], "2010-07-01")

    def test_a_home_outside_the_area(self):
        expected = {
            "yes_with_home_visits": ("can_join", [], "join_here"),
            "yes_without_home_visits": ("can_join_with_limits", ["out_of_area_without_home_visits"], "join_here"),
            "case_by_case": ("ask_first", ["out_of_area_case_by_case"], "ask_the_practice"),
            "no": ("not_now", ["outside_practice_area"], "choose_another"),
            "unknown": ("ask_first", ["outside_practice_area"], "ask_the_practice"),
        }
        for takes, wanted in expected.items():
            found = answer(who=person(home="WM2 1AA"), practices=[practice("here", out_of_area=takes)])
            self.assertEqual(said(found), wanted, takes)

    def test_no_fixed_address(self):
        found = answer(who=person(home="", no_fixed_address=True), rights=[{"right": "no_fixed_address"}])
        self.assertEqual(said(found), ("can_join", ["no_fixed_address_needed"], "join_here"))

    def test_a_record_that_is_not_known_or_not_fresh(self):
        for changed in ({"lists": [listed("unknown")]}, {"practices": [practice("here", checked_on="2009-12-30")]}):
            found = said(answer(**changed))
            self.assertEqual(found, ("ask_first", ["status_unknown_or_stale"], "ask_the_practice"))
        self.assertEqual(answer(practices=[practice("here", checked_on="2009-12-31")])["outcome"], "can_join")


class OnceWrong(unittest.TestCase):
    """Answers that people were once given, as they should be."""

    def test_who_keeps_no_other_practice_is_no_second_member(self):
        who = person(home="", second="WM1 1AA", no_fixed_address=True)
        found = answer("second", who, practices=[practice("here", second_membership="no")])
        self.assertEqual(said(found), ("can_join", [], "join_here"))
        who = person(second="WM1 1AA", current="other")
        found = answer("second", who, practices=[practice("here", second_membership="no"), practice("other")])
        self.assertEqual(said(found), ("not_now", ["second_membership_not_offered"], "choose_another"))

    def test_without_a_place_nobody_can_join_where_an_area_decides(self):
        found = answer(who=person(home=""), policies=[decided("cross_border", "yes")])
        self.assertEqual(said(found), ("ask_first", ["area_not_checked"], "give_a_place"))

    def test_a_rough_place_at_a_border_needs_the_full_postcode(self):
        at_ease = [practice("here", out_of_area="yes_with_home_visits")]
        found = answer(who=person(home="WM5"), practices=at_ease)
        self.assertEqual(said(found), ("ask_first", ["border_not_checked"], "give_full_postcode"))
        found = answer(who=person(home="WM5 1AA"), practices=at_ease)
        self.assertEqual(said(found), ("ask_first", ["across_the_border"], "ask_the_funder"))

    def test_a_practice_that_moves_overnight_only_moves(self):
        rows = [
            {"practice": "here", "partnership": "a", "from": "", "until": "2010-05-31"},
            {"practice": "here", "partnership": "b", "from": "2010-06-01", "until": ""},
        ]
        partnerships = [{"id": "a", "stage": "live"}, {"id": "b", "stage": "live"}]
        found = answer(memberships=rows, partnerships=partnerships)["reasons"]
        self.assertEqual([(one["rule"], one["day"]) for one in found], [("practice_moves", "2010-06-01")])
        rows[1]["partnership"] = "a"
        self.assertEqual(answer(memberships=rows, partnerships=partnerships)["reasons"], [])

    def test_a_list_that_closes_tomorrow_has_its_day_beside_the_answer(self):
        rows = [listed("open", "", TODAY), listed("closed_formal", "2010-04-01", "2010-09-30")]
        found = statement.statement(world(lists=rows), person(), "here")
        self.assertEqual(found["answers"][0]["limits"], [("closes_on", "2010-04-01")])
        self.assertEqual([one["day"] for one in found["changes"]], ["2010-04-01", "2010-10-01"])

    def test_who_is_in_a_partnership_is_not_invited(self):
        rows = [{"practice": name, "partnership": "a", "from": "", "until": ""} for name in ("here", "other")]
        tables = world(memberships=rows, partnerships=[{"id": "a", "stage": "live"}])
        found = statement.partnership_statement(tables, person(home="", current="here"), "a")
        self.assertEqual((found["in_it"], found["outcome"], sum(found["counts"].values())), (True, None, 1))

    def test_open_points_have_four_states(self):
        rows = [decided("switching", "pilot", "", "2010-03-30"), decided("appeals", "yes", "2010-04-01")]
        rows.append(decided("dependants", "no"))
        found = statement.points(world(policies=rows), "trust", TODAY)
        states = [found[name]["state"] for name in ("switching", "appeals", "dependants")]
        self.assertEqual(states, ["not_decided", "decided_from", "decided"])
        self.assertEqual(statement.points(world(), "", TODAY)["appeals"]["state"], "funder_not_known")


class Lists(unittest.TestCase):
    def test_a_closed_list_opens_on_the_first_later_day_with_an_open_or_limited_row(self):
        rows = [listed("closed_formal", "2010-01-01", "2010-06-30"), listed("open_limited", "2010-08-01")]
        found = answer(lists=rows)
        self.assertEqual(found["reasons"][0]["day"], "2010-06-30")
        self.assertEqual(found["next_step"], {"step": "wait_or_ask_the_funder", "day": "2010-08-01"})

    def test_without_one_it_may_be_open_on_the_day_after(self):
        found = answer(lists=[listed("closed_formal", "2010-01-01", "2010-06-30")])
        self.assertEqual(found["next_step"]["day"], "2010-07-01")

    def test_every_change_of_the_list_within_the_year_is_told(self):
        rows = [
            listed("open", "", "2010-04-30"), listed("closed_formal", "2010-05-01", "2010-06-30"),
            listed("open", "2010-07-01", IN_A_YEAR), listed("open_limited", A_DAY_MORE),
        ]
        found = [(one["day"], one["status"]) for one in told(lists=rows)["changes"]]
        self.assertEqual(found, [("2010-05-01", "closed_formal"), ("2010-07-01", "open")])


class RegisteredHere(unittest.TestCase):
    def here(self, home, **changed):
        return answer(who=person(home=home, current="here"), **changed)

    def test_a_rough_place_gives_the_reason_of_the_table_and_asks_for_the_full_postcode(self):
        rules = ["outside_practice_area", "already_registered"]
        self.assertEqual(said(self.here("WM1")), ("ask_first", rules, "give_full_postcode"))
        self.assertEqual(said(self.here("WM2 1AA")), ("ask_first", rules, "ask_to_stay"))
        self.assertEqual(said(self.here("")), ("can_join", ["already_registered"], "stay_as_you_are"))

    def test_a_home_on_the_line_lets_people_stay(self):
        areas = world()["areas"] + [outline("half", 1.0, 1.05)]
        found = self.here("WM2 1AA", areas=areas, practices=[practice("here", area="half")])
        self.assertEqual(said(found), ("can_join", ["already_registered"], "stay_as_you_are"))

    def test_whose_practice_leaves_where_the_funder_decided_no_asks_the_funder(self):
        rows, no = [member("a", "", "2010-06-30")], [decided("partnership_ends", "no")]
        leaves = {"memberships": rows, "partnerships": [partnership("a", "live")]}
        closing = {"memberships": [member("a")], "partnerships": [partnership("a", "closing")]}
        for changed in (leaves, closing):
            found = self.here("WM1 1AA", policies=no, **changed)
            self.assertEqual(found["next_step"], {"step": "ask_the_funder", "funder": "trust"})
            self.assertEqual(self.here("WM1 1AA", **changed)["next_step"]["step"], "stay_as_you_are")


if __name__ == "__main__":
    unittest.main()
