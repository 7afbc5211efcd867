"""What funders decide: the border, second membership, changing, the legal basis, open points and staying."""

import sys
import unittest

sys.dont_write_bytecode = True

import places
import statement
from test_model import TODAY, TOMORROW, YESTERDAY, answer, decided, listed, member, outline, partnership
from test_model import person, practice, said, world


def two_funders(area="county", **changed):
    """`here` is with the trust, `other` and the east, `WM4` and `WM5`, with the east; the border stops nobody."""
    return {
        "funders": [{"id": "trust", "area": area}, {"id": "east", "area": "east"}],
        "areas": world()["areas"] + [outline("east", 1.125, 1.4)],
        "practices": [at_ease("here"), at_ease("other", funder="east")],
        "policies": [decided("cross_border", "yes"), of_east("cross_border", "yes")],
        **changed,
    }


def at_ease(name, **changed):
    return practice(name, **{"out_of_area": "yes_with_home_visits", "second_membership": "yes", **changed})


def of_east(point, decision, first="", last=""):
    return {**decided(point, decision, first, last), "funder": "east"}


class Border(unittest.TestCase):
    """1.5: it is asked of where the person lives, and the answer counts for both of their places."""

    strict = [decided("cross_border", "no"), of_east("cross_border", "no")]

    def rules(self, which, who, **changed):
        return said(answer(which, who, **two_funders(**{"policies": self.strict, **changed})))[1]

    def test_the_second_place_has_the_answer_of_the_home(self):
        for which in ("home", "second"):
            self.assertEqual(self.rules(which, person(home="WM5 1AA", second="WM1 1AA")), ["across_the_border"])
            self.assertEqual(self.rules(which, person(home="WM1 1AA", second="WM5 1AA")), [])
            self.assertEqual(self.rules(which, person(home="", second="WM1 1AA")), ["border_not_checked"])

    def test_without_a_fixed_address_it_is_asked_of_the_home_given_then_of_the_second_place(self):
        right = {"rights": [{"right": "no_fixed_address"}]}
        for places, crossed in ((("WM5 1AA", "WM1 1AA"), True), (("", "WM5 1AA"), True), (("", ""), False)):
            who = person(home=places[0], second=places[1], no_fixed_address=True)
            found = self.rules("home", who, **right)
            self.assertEqual("across_the_border" in found, crossed, places)
            self.assertNotIn("border_not_checked", found)

    def test_a_funder_without_an_area_has_a_border_where_another_begins(self):
        found = answer(who=person(home="WM5 1AA"), **two_funders(area="", policies=self.strict))
        self.assertEqual(said(found), ("ask_first", ["across_the_border"], "ask_the_funder"))
        self.assertEqual(found["next_step"]["funder"], "east")
        self.assertEqual(self.rules("home", person(home="WM1 1AA"), area=""), [])

    def test_a_rough_place_that_may_be_in_the_area_of_another_is_not_checked(self):
        found = answer(who=person(home="WM5"), **two_funders(area="", policies=self.strict))
        self.assertEqual(said(found), ("ask_first", ["border_not_checked"], "give_full_postcode"))
        found = answer(who=person(home="WM5"), **two_funders(area=""))
        self.assertEqual(said(found), ("can_join", [], "join_here"))

    def test_no_place_may_be_in_the_area_of_another(self):
        found = answer(who=person(home=""), **two_funders(area="", policies=self.strict))
        self.assertEqual(said(found), ("ask_first", ["border_not_checked"], "give_a_place"))


class SecondMembership(unittest.TestCase):
    """1.6: the table is read with the decision of each funder, and the worst outcome counts."""

    def second(self, ours, theirs, takes="yes", **changed):
        tables = two_funders(practices=[at_ease("here", second_membership=takes), at_ease("other", funder="east")])
        if ours:
            tables["policies"] = tables["policies"] + [decided("dual_membership", ours)]
        if theirs:
            tables["policies"] = tables["policies"] + [of_east("dual_membership", theirs)]
        return answer("second", person(second="WM1 1AA", current="other"), **{**tables, **changed})

    def test_the_funder_of_the_current_practice_has_a_say(self):
        found = self.second("yes", "no")
        self.assertEqual(said(found), ("not_now", ["second_membership_not_offered"], "choose_one_practice"))
        found = self.second("yes", "")
        self.assertEqual(said(found), ("ask_first", ["second_membership_undecided"], "ask_the_funder"))
        self.assertEqual(found["next_step"]["funder"], "east")

    def test_of_two_with_the_same_outcome_that_of_the_practices_funder_counts(self):
        self.assertEqual(self.second("undecided", "pilot")["reasons"][0]["rule"], "second_membership_undecided")
        self.assertEqual(self.second("pilot", "undecided")["reasons"][0]["rule"], "second_membership_pilot")
        self.assertEqual(self.second("undecided", "undecided")["next_step"]["funder"], "trust")

    def test_a_decision_counts_while_it_is_in_force(self):
        periods = ("", YESTERDAY, "ask_first"), (TOMORROW, "", "ask_first"), (TODAY, TODAY, "can_join")
        for first, last, wanted in periods:
            rows = [decided("dual_membership", "yes"), of_east("dual_membership", "yes", first, last)]
            rows += two_funders()["policies"]
            self.assertEqual(self.second("", "", policies=rows)["outcome"], wanted)

    def test_a_current_practice_without_a_funder_has_none(self):
        found = self.second("yes", "no", practices=[at_ease("here"), at_ease("other", funder="")])
        self.assertEqual(said(found), ("can_join", [], "join_here"))


class Changing(unittest.TestCase):
    """1.7: asked for the home alone, where the two practices are not in the same partnership on the day."""

    def change(self, ours, theirs, which="home", who=None, **changed):
        rows = [decided("switching", ours), of_east("switching", theirs), of_east("dual_membership", "yes")]
        rows += two_funders()["policies"] + [decided("dual_membership", "yes")]
        tables = {"memberships": [member("a")], "partnerships": [partnership("a", "live")], "policies": rows, **changed}
        return answer(which, who or person(second="WM1 1AD", current="other"), **two_funders(**tables))

    def test_no_asks_the_funder_whose_decision_it_is(self):
        found = self.change("yes", "no")
        self.assertEqual(said(found), ("ask_first", ["switching_closed"], "ask_the_funder"))
        self.assertEqual(found["next_step"]["funder"], "east")

    def test_as_described_has_limits(self):
        found = self.change("as_described", "as_described")
        self.assertEqual(said(found), ("can_join_with_limits", ["switching_as_described"], "join_here"))
        self.assertEqual(found["reasons"][0]["funder"], "trust")
        self.assertEqual(statement.limits(found["reasons"]), [("as_described", None)])

    def test_the_worse_of_two_counts_and_anything_else_gives_none(self):
        self.assertEqual(said(self.change("as_described", "no"))[1], ["switching_closed"])
        self.assertEqual(said(self.change("pilot", "undecided"))[1], [])

    def test_it_is_not_asked_of_the_second_place_nor_of_who_is_registered_nowhere(self):
        self.assertEqual(said(self.change("no", "no", which="second"))[1], [])
        self.assertEqual(said(self.change("no", "no", who=person()))[1], [])

    def test_it_is_not_asked_within_a_partnership_or_where_both_are_in_none(self):
        both = [member("a"), member("a", practice_id="other")]
        self.assertEqual(said(self.change("no", "no", memberships=both))[1], [])
        self.assertEqual(said(self.change("no", "no", memberships=[]))[1], [])
        apart = [member("a", "", TODAY), member("a", TOMORROW, "", "other")]
        self.assertIn("switching_closed", said(self.change("no", "no", memberships=apart))[1])


class Basis(unittest.TestCase):
    """1.9: a dataset that has a joining rule of any funder."""

    def closed(self, rules, **changed):
        rows = [listed("closed_formal", "2010-01-01", "2010-06-30")]
        found = answer(lists=rows, joining_rules=rules, **changed)
        return found["outcome"], found["reasons"][0]["basis"]

    def rule(self, word, funder="", first="", last=""):
        return [{"rule": word, "funder": funder, "from": first, "until": last, "source": "Law"}]

    def test_a_rule_without_a_row_in_force_leads_to_ask_first_at_worst(self):
        self.assertEqual(self.closed(self.rule("list_closed_formally")), ("not_now", "rule"))
        for rules in (
            self.rule("list_closed_formally", "east"), self.rule("list_limited"),
            self.rule("list_closed_formally", "", "", YESTERDAY), self.rule("list_closed_formally", "", TOMORROW),
        ):
            self.assertEqual(self.closed(rules), ("ask_first", "not_in_force"))

    def test_without_any_joining_rule_or_without_a_funder_the_record_is_the_basis(self):
        self.assertEqual(self.closed([]), ("not_now", "record"))
        without = [practice("here", funder="")]
        self.assertEqual(self.closed(self.rule("list_limited"), practices=without), ("not_now", "record"))

    def test_a_decision_is_named_and_leads_to_ask_first_where_the_rule_is_not_in_force(self):
        no = [{**decided("dual_membership", "no"), "source": "Policy"}]
        who, rules = person(second="WM1 1AA", current="other"), self.rule("list_limited")
        found = answer("second", who, policies=no, joining_rules=rules)
        first = found["reasons"][0]
        self.assertEqual((found["outcome"], first["basis"], first["source"]), ("ask_first", "policy", "Policy"))


class Points(unittest.TestCase):
    def test_a_decided_point_has_the_row_that_decides_after_it(self):
        def then(*rows):
            return statement.points(world(policies=rows), "trust", TODAY)["appeals"].get("then")

        pilot = decided("appeals", "pilot", "", "2010-06-30")
        self.assertIsNone(then(decided("appeals", "yes")))
        self.assertEqual(then(pilot, decided("appeals", "no", "2010-07-01")), {"day": "2010-07-01", "decision": "no"})
        self.assertEqual(then(pilot, decided("appeals", "no", "2010-09-01")), {"day": "2010-09-01", "decision": "no"})
        ends = {"day": "2010-07-01", "decision": None}
        self.assertEqual(then(pilot), ends)
        self.assertEqual(then(pilot, decided("appeals", "undecided", "2010-07-01")), ends)


class Staying(unittest.TestCase):
    def test_inside_the_areas_of_several_it_counts_as_in_none(self):
        self.assertEqual(statement.of_home(world(**two_funders()), places.resolve(world(**two_funders()), "WM4 1AA")), [])
        found = statement.staying(world(**two_funders()), person(home="WM1 1AA"))
        self.assertEqual((found["funder"], found["certain"]), ("trust", True))

    def test_nobody_is_told_to_change_but_who_belongs_to_a_partnership(self):
        no = {"policies": [decided("keep_surgery_and_stay", "no")], "partnerships": [partnership("a", "live")]}
        for rows, told_to in (([member("a")], True), ([], False), ([member("a", TOMORROW)], False)):
            found = statement.staying(world(memberships=rows, **no), person(current="here"))
            self.assertEqual(found["by_changing_practice"], told_to)


if __name__ == "__main__":
    unittest.main()
