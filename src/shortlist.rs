//! What a person put aside to look at again: partnerships and surgeries, three of each at most.
//!
//! It is kept in this tab. It is kept on the device only when the person asks, since others may use the device.
//! Whatever a storage gives back, sound, cut short or tampered with, reading it gives a shortlist.
//! Not here: which of them are compared, which is part of the address, see [`crate::choices`].

use catalogue::{Catalogue, LONGEST_ID};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::route::Route;

/// The most partnerships, and the most surgeries, on a shortlist: as many as fit side by side, and on two pages.
pub const MOST: usize = 3;

/// Something that can be put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShortlistEntry {
    /// The partnership with this id.
    #[serde(rename = "partnership")]
    Partnership(String),
    /// The surgery with this id.
    #[serde(rename = "surgery")]
    Practice(String),
    /// Staying with the funder with this id.
    #[serde(rename = "staying")]
    Staying(String),
}

/// What a person puts aside, and where it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shortlist {
    entries: Vec<ShortlistEntry>,
    on_device: bool,
    prints_place: bool,
    error: Option<ShortlistError>,
}

/// Why the last thing that a person asked for was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShortlistError {
    /// There were already as many as there can be; this one was not added.
    Full(ShortlistEntry),
    /// The browser does not let the site keep anything on the device.
    NotKept,
}

/// What a person does with a shortlist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShortlistMessage {
    /// Puts something on it, or takes it off.
    Toggle(ShortlistEntry),
    /// Has it kept on the device, or no longer.
    KeepOnDevice(bool),
    /// Has the place printed on the leaflet, or not.
    PrintPlace(bool),
    /// Takes everything off.
    Clear,
    /// The device refused to keep it.
    NotKept,
}

impl ShortlistEntry {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Partnership(id) | Self::Practice(id) | Self::Staying(id) => id,
        }
    }

    /// Its page.
    #[must_use]
    pub fn route(&self) -> Route {
        match self.clone() {
            Self::Partnership(id) => Route::Partnership { id },
            Self::Practice(id) => Route::Practice { id },
            Self::Staying(id) => Route::Staying { id },
        }
    }

    /// Whether the dataset has it today.
    #[must_use]
    pub fn is_in(&self, catalogue: &Catalogue) -> bool {
        match self {
            Self::Partnership(id) => catalogue.partnership_by_id(id).is_some(),
            Self::Practice(id) => catalogue.practice_by_id(id).is_some(),
            Self::Staying(id) => catalogue.funder_by_id(id).is_some(),
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Whether the id may be one of the dataset.
    fn is_plausible(&self) -> bool {
        let id = self.id();
        !id.is_empty() && id.len() <= LONGEST_ID && !id.contains(|each: char| each.is_control())
    }
}

impl Shortlist {
    /// What is on it, in the order in which it was put there.
    #[must_use]
    pub fn entries(&self) -> &[ShortlistEntry] {
        &self.entries
    }

    /// Whether something is on it.
    #[must_use]
    pub fn has(&self, entry: &ShortlistEntry) -> bool {
        self.entries.contains(entry)
    }

    /// Whether it is kept on the device.
    #[must_use]
    pub fn is_on_device(&self) -> bool {
        self.on_device
    }

    /// Whether the place is printed on the leaflet.
    #[must_use]
    pub fn prints_place(&self) -> bool {
        self.prints_place
    }

    /// Why the last thing that the person asked for was not done.
    #[must_use]
    pub fn error(&self) -> Option<&ShortlistError> {
        self.error.as_ref()
    }

    /// The ids of the partnerships on it.
    #[must_use]
    pub fn partnerships(&self) -> Vec<String> {
        let ids = self.entries.iter().filter(|entry| matches!(entry, ShortlistEntry::Partnership(_)));
        ids.map(|entry| entry.id().to_owned()).collect()
    }

    /// The shortlist after something that a person did.
    #[must_use]
    pub fn after(mut self, message: ShortlistMessage) -> Self {
        self.error = None;
        match message {
            ShortlistMessage::Toggle(entry) if self.has(&entry) => self.entries.retain(|kept| *kept != entry),
            ShortlistMessage::Toggle(entry) => self.add(entry),
            ShortlistMessage::KeepOnDevice(keep) => self.on_device = keep,
            ShortlistMessage::PrintPlace(prints) => self.prints_place = prints,
            ShortlistMessage::Clear => self = Self::default(),
            ShortlistMessage::NotKept => {
                self.on_device = false;
                self.error = Some(ShortlistError::NotKept);
            }
        }
        self
    }

    fn add(&mut self, entry: ShortlistEntry) {
        let alike = self.entries.iter().filter(|kept| kept.is_like(&entry)).count();
        if alike < MOST {
            self.entries.push(entry);
        } else {
            self.error = Some(ShortlistError::Full(entry));
        }
    }

    /// The JSON that a storage keeps: `[{"partnership":"harbour"},{"surgery":"mill-lane"}]`; `None` for an empty
    /// shortlist.
    #[must_use]
    pub fn to_json(&self) -> Option<String> {
        // A list of texts can always be written.
        (!self.entries.is_empty()).then(|| serde_json::to_string(&self.entries).ok()).flatten()
    }

    /// The shortlist that a storage gives back. What this app would not have written is left out.
    #[must_use]
    pub fn from_json(json: &str, on_device: bool) -> Self {
        let mut shortlist = Self { on_device, ..Self::default() };
        // Each entry is read by itself, so that one that cannot be read takes no other with it.
        for stored in serde_json::from_str::<Vec<&RawValue>>(json).unwrap_or_default() {
            if let Ok(entry) = serde_json::from_str::<ShortlistEntry>(stored.get())
                && entry.is_plausible()
                && !shortlist.has(&entry)
            {
                shortlist.add(entry);
            }
        }
        // Nobody is told of a limit that they did not meet themselves.
        shortlist.error = None;
        shortlist
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn partnership(id: &str) -> ShortlistEntry {
        ShortlistEntry::Partnership(id.to_owned())
    }

    fn with(ids: &[&str]) -> Shortlist {
        ids.iter().fold(Shortlist::default(), |shortlist, id| {
            shortlist.after(ShortlistMessage::Toggle(partnership(id)))
        })
    }

    #[test]
    fn what_is_put_on_goes_off_again() {
        let both = with(&["harbour", "tollgate"]);
        assert_eq!(both.partnerships(), ["harbour", "tollgate"]);
        assert_eq!(both.after(ShortlistMessage::Toggle(partnership("harbour"))), with(&["tollgate"]));
    }

    #[test]
    fn a_fourth_partnership_is_refused_and_the_three_stay() {
        let four = with(&["a", "b", "c", "d"]);
        assert_eq!(four.partnerships(), ["a", "b", "c"]);
        assert_eq!(four.error(), Some(&ShortlistError::Full(partnership("d"))));
        let surgery = ShortlistEntry::Practice("mill-lane".to_owned());
        let more = four.after(ShortlistMessage::Toggle(surgery.clone()));
        assert!(more.has(&surgery) && more.error().is_none(), "surgeries have room of their own");
    }

    #[test]
    fn a_device_that_refuses_is_told_of_and_nothing_is_lost() {
        let kept = with(&["harbour"]).after(ShortlistMessage::KeepOnDevice(true));
        assert!(kept.is_on_device());
        let refused = kept.after(ShortlistMessage::NotKept);
        assert!(!refused.is_on_device());
        assert_eq!(
            (refused.error(), refused.partnerships()),
            (Some(&ShortlistError::NotKept), vec!["harbour".to_owned()])
        );
    }

    #[test]
    fn clearing_forgets_the_device_too() {
        let kept = with(&["harbour"]).after(ShortlistMessage::KeepOnDevice(true));
        assert_eq!(kept.after(ShortlistMessage::Clear), Shortlist::default());
    }

    #[test]
    fn a_tampered_value_gives_the_entries_that_are_sound() {
        let long = format!(r#"[{{"partnership":"{}"}}]"#, "x".repeat(LONGEST_ID + 1));
        for json in [
            "",
            " ",
            "partnership/harbour",
            "{}",
            "[",
            r#"[{"partnership":""}]"#,
            r#"[{"funder":"x"}]"#,
            r#"[{"partnership":"a\u0000b"}]"#,
            r#"[{"partnership":"a","surgery":"b"}]"#,
            &long,
        ] {
            assert_eq!(Shortlist::from_json(json, false), Shortlist::default(), "{json:?}");
        }
        let crowded = r#"[{"partnership":"a"},{"partnership":"a"},{"surgery":"s"},{"partnership":"b"},7,
            {"partnership":"c"},{"partnership":"d"}]"#;
        let sound = r#"[{"partnership":"a"},{"surgery":"s"},{"partnership":"b"},{"partnership":"c"}]"#;
        assert_eq!(Shortlist::from_json(crowded, true).to_json().as_deref(), Some(sound));
    }

    fn entry() -> impl Strategy<Value = ShortlistEntry> {
        let id = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
        prop_oneof![id.prop_map(ShortlistEntry::Partnership), id.prop_map(ShortlistEntry::Practice)]
    }

    proptest! {
        #[test]
        fn a_shortlist_survives_a_reload(entries in proptest::collection::vec(entry(), 0..12)) {
            let shortlist = entries.into_iter().fold(Shortlist::default(), |shortlist, entry| {
                shortlist.after(ShortlistMessage::Toggle(entry))
            });
            let again = Shortlist::from_json(&shortlist.to_json().unwrap_or_default(), false);
            prop_assert_eq!(again.entries(), shortlist.entries());
        }

        #[test]
        fn no_value_makes_a_shortlist_longer_than_it_may_be(
            json in r#"[ -~\PC]{0,300}|\[(\{"partnership":"[a-z]{1,2}"\},){0,20}\{"surgery":"x"\}\]"#
        ) {
            let shortlist = Shortlist::from_json(&json, true);
            prop_assert!(shortlist.partnerships().len() <= MOST);
            prop_assert!(shortlist.entries().len() <= 2 * MOST);
            let again = Shortlist::from_json(&shortlist.to_json().unwrap_or_default(), true);
            prop_assert_eq!(again, shortlist);
        }
    }
}
