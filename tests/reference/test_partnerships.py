"""The stages and contracts of partnerships, and what is said of one."""

import sys
import unittest

sys.dont_write_bytecode = True

import membership
import statement
from test_model import A_DAY_MORE, IN_A_YEAR, TODAY, TOMORROW, YESTERDAY, decided, member, partnership, person
from test_model import told, world


def in_one(stage, first="", last=""):
    """What is announced of a practice in a partnership."""
    tables = world(memberships=[member("a")], partnerships=[partnership("a", stage, first, last)])
    return [(one["rule"], one["day"]) for one in membership.reasons(tables, "here", TODAY)]


class Stages(unittest.TestCase):
    """1.8: the stage of a partnership gives one reason at most, the first that fits."""

    def test_closing_with_the_last_day_of_its_contract_where_known_also_when_it_is_over(self):
        self.assertEqual(in_one("closing", TOMORROW, ""), [("partnership_closing", None)])
        self.assertEqual(in_one("closing", "", YESTERDAY), [("partnership_closing", YESTERDAY)])

    def test_forming_or_the_first_day_of_its_contract_is_to_come(self):
        self.assertEqual(in_one("forming"), [("partnership_forming", None)])
        self.assertEqual(in_one("forming", YESTERDAY), [("partnership_forming", YESTERDAY)])
        self.assertEqual(in_one("pilot", TOMORROW, IN_A_YEAR), [("partnership_forming", TOMORROW)])
        self.assertEqual(in_one("live", TODAY), [])

    def test_a_pilot_with_the_last_day_of_its_contract_where_known(self):
        self.assertEqual(in_one("pilot"), [("partnership_pilot", None)])
        self.assertEqual(in_one("pilot", "", A_DAY_MORE), [("partnership_pilot", A_DAY_MORE)])

    def test_any_other_whose_contract_is_over_or_ends_within_a_year(self):
        for last in (YESTERDAY, TODAY, IN_A_YEAR):
            for stage in ("live", ""):
                self.assertEqual(in_one(stage, "", last), [("partnership_contract_ends", last)])
        self.assertEqual(in_one("live", "", A_DAY_MORE), [])

    def test_a_change_into_another_partnership_is_followed_by_that_ones_stage(self):
        first, then, later = ("a", "", "2010-05-31"), ("b", "2010-06-01", "2010-06-30"), ("c", "2010-07-02")
        tables = world(
            memberships=[member(*first), member(*then), member(*later)],
            partnerships=[partnership("a", "pilot"), partnership("b", "closing"), partnership("c", "forming")],
        )
        rules = [one["rule"] for one in membership.reasons(tables, "here", TODAY)]
        self.assertEqual(rules, [
            "partnership_pilot", "practice_moves", "partnership_closing", "practice_leaves", "practice_joins",
            "partnership_forming",
        ])

    def test_each_stage_has_its_limit_and_its_day(self):
        expected = {
            "closing": "partnership_ends_on", "live": "partnership_ends_on", "pilot": "partnership_tried_out",
        }
        for stage, limit in expected.items():
            tables = {"memberships": [member("a")], "partnerships": [partnership("a", stage, "", "2010-06-30")]}
            found = told(**tables)
            self.assertEqual(found["answers"][0]["limits"], [(limit, "2010-06-30")])
            self.assertEqual(found["changes"], [{"day": "2010-07-01", "change": "ends", "from": "a"}])

    def test_a_partnership_that_is_joined_later_starts_among_the_changes(self):
        rows = {"memberships": [member("a", TOMORROW)], "partnerships": [partnership("a", "forming", "2010-06-01")]}
        found = told(**rows)
        self.assertEqual(found["answers"][0]["limits"], [("partnership_starts_on", "2010-06-01")])
        self.assertEqual([one["change"] for one in found["changes"]], ["joins", "starts"])


class Partnerships(unittest.TestCase):
    def partnership(self, who, **changed):
        sites = [{"practice": name, "lat": "53.1", "lon": "1.0"} for name in ("here", "other")]
        stage = [partnership("a", "closing", "", IN_A_YEAR)]
        tables = {"memberships": [member("a")], "partnerships": stage, "sites": sites, **changed}
        return statement.partnership_statement(world(**tables), who, "a")

    def test_an_ask_first_says_what_it_depends_on(self):
        self.assertEqual(self.partnership(person(home=""))["depends_on"], "place")
        self.assertEqual(self.partnership(person(home="WM1"))["depends_on"], "full_postcode")
        self.assertIsNone(self.partnership(person(home="WM1 1AA"))["depends_on"])
        found = self.partnership(person(home="", no_fixed_address=True))
        self.assertEqual((found["outcome"], found["depends_on"]), ("ask_first", None))

    def test_whose_practice_joins_it_within_a_year_is_told_so_with_the_day(self):
        for day, wanted in ((TOMORROW, TOMORROW), (IN_A_YEAR, IN_A_YEAR), (A_DAY_MORE, None)):
            rows = [member("a"), member("a", day, "", "other")]
            found = self.partnership(person(current="other"), memberships=rows)
            self.assertEqual((found["in_it"], found["joins_on"]), (False, wanted))

    def test_a_closing_one_says_until_when_and_what_happens_then(self):
        found = self.partnership(person(), policies=[decided("partnership_ends", "as_described")])
        self.assertEqual((found["stage"]["rule"], found["stage"]["day"]), ("partnership_closing", IN_A_YEAR))
        self.assertEqual(found["then"]["decision"], "as_described")


if __name__ == "__main__":
    unittest.main()
