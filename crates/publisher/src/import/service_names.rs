//! The names under which NHS Choices publishes services, in the words that people use.
//!
//! A published name may also say how the service is come by. What it does not say is not known: that a surgery
//! lists a service does not tell who provides it.

use catalogue::{Delivery, Referral};

/// A service as the dataset names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlainService {
    /// Its id.
    pub(super) id: String,
    /// Its plain name.
    pub(super) name: String,
    /// Other words that people look for.
    pub(super) synonyms: Vec<String>,
}

/// What a published name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NamedService {
    /// The service.
    pub(super) service: PlainService,
    /// How the surgery comes by it.
    pub(super) delivery: Delivery,
    /// How a person gets to it, where the name says so.
    pub(super) referral: Option<Referral>,
}

/// How a name ends that says how the service is come by, in small letters.
const ENDINGS: [(&str, Delivery, Option<Referral>); 6] = [
    ("- provided in house and available on nhs", Delivery::Made, None),
    ("- provided in-house and available on nhs", Delivery::Made, None),
    ("- provided in house", Delivery::Made, None),
    ("- provided in-house", Delivery::Made, None),
    // A referral sends people elsewhere, but does not say under whose contract.
    ("- available on referral", Delivery::NotKnown, Some(Referral::Gp)),
    ("- on referral", Delivery::NotKnown, Some(Referral::Gp)),
];

/// Published name without its ending; id; plain name; other words.
const KNOWN: [(&str, &str, &str, &[&str]); 35] = [
    ("Acupuncture", "acupuncture", "Acupuncture", &[]),
    (
        "Anticoagulant monitoring and dosing",
        "blood-thinning",
        "Blood-thinning medicine checks",
        &["anticoagulant monitoring and dosing", "warfarin"],
    ),
    ("Asthma Clinic", "asthma", "Asthma clinic", &["inhaler"]),
    (
        "Baby clinic with health visitor",
        "baby-clinic",
        "Baby clinic with health visitor",
        &["health visitor"],
    ),
    (
        "COPD clinic with spirometry",
        "copd",
        "Lung disease (COPD) clinic with breathing test",
        &["COPD", "spirometry", "bronchitis", "emphysema"],
    ),
    ("Child Immunisations", "child-vaccinations", "Child vaccinations", &["child immunisations", "jabs"]),
    ("Child health and development", "child-health", "Child health and development", &["child checks"]),
    ("Chiropody", "foot-care", "Foot care", &["chiropody", "podiatry", "feet"]),
    ("Counselling", "counselling", "Counselling", &["talking therapy"]),
    ("Dermatology specialist clinic", "skin", "Skin specialist clinic", &["dermatology"]),
    (
        "Diabetes Clinic providing insulin initiation",
        "diabetes-insulin",
        "Diabetes clinic that can start insulin",
        &["insulin initiation"],
    ),
    ("Dietician", "dietitian", "Dietitian", &["dietician", "food and diet"]),
    ("Dressings clinic (nurse led)", "dressings", "Dressings clinic with a nurse", &["wound care"]),
    ("Drug and alcohol Services", "drugs-and-alcohol", "Help with drugs and alcohol", &["addiction"]),
    (
        "Ear, Nose and Throat (ENT) specialist clinic",
        "ear-nose-throat",
        "Ear, nose and throat specialist clinic",
        &["ENT", "hearing"],
    ),
    (
        "Hormonal injections/implants",
        "hormonal-injections",
        "Hormone injections and implants",
        &["hormonal injections/implants"],
    ),
    (
        "Intrapartum care (care to women in labour)",
        "care-in-labour",
        "Care during labour",
        &["intrapartum care", "birth"],
    ),
    ("Joint injections", "joint-injections", "Joint injections", &["steroid injection"]),
    (
        "Laser/cosmetic services - not available on NHS",
        "laser-and-cosmetic",
        "Laser and cosmetic treatment, not on the NHS",
        &[],
    ),
    (
        "Long-Acting Reversible Contraception (LARC - eg IUD or implant)",
        "long-acting-contraception",
        "Long-acting contraception",
        &["LARC", "IUD", "coil", "implant"],
    ),
    ("Minor injuries unit", "minor-injuries", "Minor injuries unit", &["MIU", "cuts and sprains"]),
    (
        "Minor surgery (e.g. removal of moles and skin lesions)",
        "minor-surgery",
        "Minor surgery",
        &["removal of moles", "skin lesions"],
    ),
    ("Non-NHS sports injury clinic", "sports-injury", "Sports injury clinic, not on the NHS", &[]),
    ("Obesity management clinic", "weight-management", "Weight management clinic", &["obesity"]),
    ("Pharmacy available on-site", "pharmacy", "Pharmacy on site", &["chemist"]),
    ("Phlebotomy", "blood-tests", "Blood tests", &["phlebotomy"]),
    ("Physiotherapy", "physiotherapy", "Physiotherapy", &["physio"]),
    ("Smoking cessation clinic", "stop-smoking", "Help to stop smoking", &["smoking cessation"]),
    (
        "Travel health with yellow fever",
        "travel-health-yellow-fever",
        "Travel health, with yellow fever vaccination",
        &["travel vaccinations", "travel jabs"],
    ),
    (
        "Travel health without yellow fever",
        "travel-health",
        "Travel health, without yellow fever vaccination",
        &["travel vaccinations", "travel jabs"],
    ),
    ("Urgent care centre", "urgent-care", "Urgent care centre", &[]),
    (
        "Vascular testing (D-dimer and Dopler)",
        "circulation-tests",
        "Blood clot and circulation tests",
        &["vascular testing", "D-dimer", "Doppler"],
    ),
    ("Vasectomy", "vasectomy", "Vasectomy", &["male sterilisation"]),
    ("Walk-in centre", "walk-in", "Walk-in centre", &[]),
    (
        "Young person's clinic",
        "young-people",
        "Young people's clinic",
        &["young person's clinic", "teenagers"],
    ),
];

/// What a published name says. A name that is not known keeps its words, and its delivery is not known unless
/// its ending says it; `None` when it has no letter to make an id of.
pub(super) fn named_service(published: &str) -> Option<NamedService> {
    let (name, delivery, referral) = without_ending(published);
    let service = match KNOWN.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name)) {
        Some((_, id, plain, synonyms)) => PlainService {
            id: (*id).to_owned(),
            name: (*plain).to_owned(),
            synonyms: synonyms.iter().map(|&word| word.to_owned()).collect(),
        },
        None => PlainService { id: slug(name)?, name: name.to_owned(), synonyms: Vec::new() },
    };
    Some(NamedService { service, delivery, referral })
}

fn without_ending(published: &str) -> (&str, Delivery, Option<Referral>) {
    for (ending, delivery, referral) in ENDINGS {
        let start = published.len().wrapping_sub(ending.len());
        if let Some((name, end)) = published.split_at_checked(start)
            && end.eq_ignore_ascii_case(ending)
        {
            return (name.trim_end(), delivery, referral);
        }
    }
    (published, Delivery::NotKnown, None)
}

/// An id made of a name: small letters and digits, hyphens between.
fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().filter(|&letter| letter != '\'') {
        if slug.len() == catalogue::LONGEST_ID {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    Some(slug.trim_end_matches('-').to_owned()).filter(|slug| !slug.is_empty())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_published_name_says_what_and_how() {
        for (published, id, name, delivery, referral) in [
            (
                "Physiotherapy - provided in house and available on NHS",
                "physiotherapy",
                "Physiotherapy",
                Delivery::Made,
                None,
            ),
            (
                "Physiotherapy - on referral",
                "physiotherapy",
                "Physiotherapy",
                Delivery::NotKnown,
                Some(Referral::Gp),
            ),
            ("Physiotherapy", "physiotherapy", "Physiotherapy", Delivery::NotKnown, None),
            (
                "Minor surgery (e.g. removal of moles and skin lesions) - provided in-house",
                "minor-surgery",
                "Minor surgery",
                Delivery::Made,
                None,
            ),
            ("Phlebotomy", "blood-tests", "Blood tests", Delivery::NotKnown, None),
            (
                "Laser/cosmetic services - not available on NHS",
                "laser-and-cosmetic",
                "Laser and cosmetic treatment, not on the NHS",
                Delivery::NotKnown,
                None,
            ),
            (
                "Singing for lungs - provided in-house",
                "singing-for-lungs",
                "Singing for lungs",
                Delivery::Made,
                None,
            ),
            ("Carers' café", "carers-caf", "Carers' café", Delivery::NotKnown, None),
        ] {
            let found = named_service(published).unwrap();
            assert_eq!((found.service.id.as_str(), found.service.name.as_str()), (id, name));
            assert_eq!((found.delivery, found.referral), (delivery, referral), "{published}");
        }
        assert_eq!(named_service(""), None);
        assert_eq!(named_service(" - ?"), None);
    }

    #[test]
    fn every_known_service_has_an_id_of_its_own() {
        let ids: BTreeSet<&str> = KNOWN.iter().map(|(_, id, ..)| *id).collect();
        assert_eq!(ids.len(), KNOWN.len());
        for (_, id, ..) in KNOWN {
            assert_eq!(catalogue::check_id(id), Ok(()));
        }
    }
}
