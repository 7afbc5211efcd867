//! Whether a step of joining asks people about their health.
//!
//! Nobody may be refused for it, so nobody need say it to join. What a person may say so that they get help ("tell us
//! if you use a wheelchair"), and what is asked when they have joined, passes.

use crate::phrases::{find_all, has_any};

/// Health as something to be told.
const HEALTH: &str = "\
     your health, their health, own health, state of health, about health, on health, health question*, health form*, medical form*, \
     medical question*, health detail*, medical detail*, health information, medical information, medical history, \
     health history, medical record*, health record*, medical notes, medical problem*, medical need*, medical issue*, \
     health problem*, health need*, health issue*, health condition*, medical condition*, long-term condition*, \
     long-term illness*, longstanding, long-standing, lasting condition*, chronic*, your condition*, their condition*, conditions you, \
     which conditions, what conditions, any condition*, existing condition*, other condition*, illness*, disease*, \
     disab*, diagnos*, ailment*, your medicine*, your medication*, medicines you, which medicine*, what medicine*, any \
     medicine*, medication*, tablets, treatment*, operation*, allerg*, mental health, depress*, pregnan*, \
     smok*, alcohol, how much you drink, drugs, your weight, your bmi, blood pressure, how healthy, how ill, how well you \
     are, how often you see, how often you need, how often you visit, how often you go, how much care, home visits, \
     why you see, why you need, diabet*, cancer*, asthma*, epilep*, heart problem*, hospital stays, been in hospital, are ill, are unwell, been ill";

/// Words after which health is in the name of a place.
const NAMES_A_PLACE: &str = "centre, centres, clinic, clinics, team, unit, building, desk, surgery, service";

/// Words by which one tells, at the head of an order.
const TELL: &str = "\
     tell, say, list, write down, write, note, name, declare, disclose, describe, state, give, answer, tick, inform, \
     report, explain, share, mention, put down, put, let us know, let the surgery know, talk to, talk about, talk, speak \
     to, discuss, complete, fill in, fill out, send, hand in, return, show, provide, enter, include, confirm";

/// What may stand before an order.
const BEFORE_AN_ORDER: &str = "\
     please, then, also, just, first, and, or, must, should, next, now, always, kindly, to, you, form";

/// Ways to say that somebody asks.
const ASKS: &str = "\
     ask about, asks about, asked about, ask you about, asks you about, ask everyone about, ask people about, ask patients about, ask all patients about, ask each person about, ask for your medical, ask \
     which, asks which, asked which, ask you which, ask what, asks what, asked what, ask you what, ask how, asks how, \
     ask you how, asked how, ask if, asks if, ask you if, asks you if, asked if, ask whether, questions about, questions \
     on, need to know, needs to know, want to know, wants to know, would like to know, must know, we need your, we check \
     your, checks your, look at your, looks at your, goes through your, go through your";

/// What examines somebody.
const EXAMINATIONS: &str = "\
     health check*, medical check*, health test*, medical test*, medical exam*, medical examination*, check-up*, \
     checkup*, a medical, blood test*, health review*, health assessment*, medical assessment*, health interview*";

/// Words by which one goes to be examined, at the head of an order.
const GO: &str = "\
     book, have, attend, come for, come in for, come to, see, make, get, arrange, take, pass, go for, go to, you have, you will have, \
     must have, need a, needs a, required";

/// After joining, or so that somebody gets help.
const LATER_OR_TO_HELP: &str = "\
     after joining, after you join, after you have joined, after you are registered, once you have joined, once you join, \
     once you are registered, when you have joined, when you are registered, have registered, are a patient, first visit, \
     first appointment, later, afterwards, can help, we help, help you, to help, longer appointment, support you, so that \
     you get, make it easier, open the door, on the ground floor, too ill, cannot come, can ask for, can have, offer, \
     offers, offered, chemist*, pharmac*, if you like, if you want, if you wish, when you see";

/// Words that deny what follows shortly.
const DENIED: &str = "not, never, nobody, no one, none, nothing, without, don't, cannot, can, may, could, whether, choose, free";

/// Whether a clause asks about somebody's health.
pub(super) fn asks_about_health(words: &[&str]) -> bool {
    if has_any(words, LATER_OR_TO_HELP) {
        return false;
    }
    // "If you have a health problem, say so": an offer, where it does not stand before joining.
    let offered = matches!(words.first(), Some(&("if" | "when")))
        && !has_any(
            words,
            "before you join, before joining, first, on the form, when you join, to join, we can decide",
        );
    if offered {
        return false;
    }
    let health = find_all(words, HEALTH).iter().any(|&(at, length)| {
        let next = words.get(at + length..).unwrap_or_default();
        !has_any(next.get(..2.min(next.len())).unwrap_or_default(), NAMES_A_PLACE)
    });
    (health && (is_order(words, TELL) || asked(words)))
        || (has_any(words, EXAMINATIONS) && is_order(words, GO))
}

/// Whether a clause orders people to do something.
fn is_order(words: &[&str], verbs: &str) -> bool {
    find_all(words, verbs).iter().any(|&(at, _)| {
        let before = words.get(at.saturating_sub(1)..at).unwrap_or_default();
        let denied = has_any(words.get(at.saturating_sub(3)..at).unwrap_or_default(), DENIED);
        // "If you have a long-term condition, say so."
        let after_a_condition = matches!(words.first(), Some(&("if" | "when")));
        !denied && (before.is_empty() || after_a_condition || has_any(before, BEFORE_AN_ORDER))
    })
}

/// Whether a clause says that somebody asks.
fn asked(words: &[&str]) -> bool {
    find_all(words, ASKS)
        .iter()
        .any(|&(at, _)| !has_any(words.get(at.saturating_sub(3)..at).unwrap_or_default(), DENIED))
}

#[cfg(test)]
mod tests {
    use super::asks_about_health;
    use crate::phrases::{normalize, split_words};

    fn asks(text: &str) -> bool {
        asks_about_health(&split_words(&normalize(text)))
    }

    #[test]
    fn a_step_that_asks_about_health_is_told_from_an_offer() {
        for text in [
            "Tell us which long-term conditions you have",
            "List your medicines on the form",
            "Please describe your medical history",
            "You must tell the surgery about any illness",
            "A nurse asks about your health before you join",
            "Fill in the form about your health",
            "Book a health check with the nurse",
            "We need to know how often you see a doctor",
            "Tell us if you have a long-term illness",
            "If you have a long-term condition, say so on the form",
        ] {
            assert!(asks(text), "{text}");
        }
        for text in [
            "Tell us if you need an interpreter",
            "You can tell the nurse about your health when you have joined",
            "Tell us if you use a wheelchair so that we can help",
            "If you have a health problem, say so and we book a longer appointment",
            "Nobody asks about your health",
            "Bring a list of your medicines if you have one",
            "A nurse asks about your health after you have joined",
            "Tell us your name and date of birth",
            "Return the form to your health centre",
            "You choose whether to tell us about your health",
            "Name a chemist for your prescriptions",
            "You can have a health check when you have joined",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
