//! What a text says of home visits.

use crate::phrases::{find_all, has_any, normalize, split_sentences, split_words};

/// Whether somebody of the surgery comes to a person's home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HomeVisits {
    /// The text does not say.
    NotSaid,
    /// Somebody comes.
    Made,
    /// Nobody comes.
    NotMade,
}

/// A visit at home.
const VISITS: &str = "\
     visit you at home, visits you at home, visit you in your home, visits you in your home, visit you in your own home, \
     visits you in your own home, see you at home, sees you at home, come to your home, comes to your home, come to your \
     house, comes to your house, come to you, comes to you, home visit, home visits, visit at home, visits at home, \
     visit people at home, visit patients at home, visit everyone at home, visited at home, come out to you, comes out \
     to you";

/// Who of the surgery would come.
const OF_THE_SURGERY: &str = "\
     we, our, us, doctor, doctors, gp, gps, nurse, nurses, surgery, practice, paramedic, somebody, someone, you are, you \
     get, you can have, you have";

/// Others, who come where the surgery does not.
const OTHERS: &str = "\
     111, 999, out-of-hours, out of hours, service, services, call, phone, ring, pct, trust, ambulance, district, \
     community, another surgery, walk-in, centre, hospital, local surgery, instead, if you need, ask for";

/// That a visit is not made.
const NONE: &str =
    "not, no, never, cannot, can't, won't, don't, doesn't, nobody, without, unable, neither, nor";

impl HomeVisits {
    /// What a text says without naming anybody else who comes.
    pub(super) fn of(text: &str) -> Self {
        let lowered = normalize(text);
        let mut said = Self::NotSaid;
        for sentence in split_sentences(&lowered) {
            let words = split_words(sentence);
            for (at, _) in find_all(&words, VISITS) {
                let before = words.get(at.saturating_sub(5)..at).unwrap_or_default();
                if has_any(before, NONE) {
                    return Self::NotMade;
                }
                if has_any(&words, OF_THE_SURGERY) && !has_any(&words, OTHERS) {
                    said = Self::Made;
                }
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::HomeVisits;

    #[test]
    fn the_surgerys_own_visits_are_told_from_those_of_others() {
        for text in [
            "A doctor visits you at home in the evening.",
            "We make home visits.",
            "A nurse comes to your home.",
        ] {
            assert_eq!(HomeVisits::of(text), HomeVisits::Made, "{text}");
        }
        for text in [
            "Call 111 if you need help at home.",
            "If you need a doctor at home, call the out-of-hours service on 01632 960 900.",
            "The out-of-hours service can send a doctor who visits you at home.",
        ] {
            assert_eq!(HomeVisits::of(text), HomeVisits::NotSaid, "{text}");
        }
        for text in ["We do not make home visits.", "Nobody visits you at home. Call 111."] {
            assert_eq!(HomeVisits::of(text), HomeVisits::NotMade, "{text}");
        }
    }
}
