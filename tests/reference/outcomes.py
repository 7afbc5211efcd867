"""The four outcomes, and a reason that leads to one."""

BEST_FIRST = ["can_join", "can_join_with_limits", "ask_first", "not_now"]


def worst(outcomes):
    return max(outcomes, key=BEST_FIRST.index, default="can_join")


def at_worst_ask_first(outcome):
    return "ask_first" if outcome == "not_now" else outcome


def reason(rule, leads_to, **says):
    return {"rule": rule, "leads_to": leads_to, **says}
