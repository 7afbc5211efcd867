//! The nations and islands whose postcodes people type, and which postcode areas lie in them.
//!
//! A dataset's own outward codes come first: this table serves only codes that the dataset does not have.

use catalogue::vocabulary::Vocabulary;

/// A nation, or an island with its own government, whose addresses have UK postcodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nation {
    /// England, whose health service the explorer is about.
    England,
    /// Scotland.
    Scotland,
    /// Wales.
    Wales,
    /// Northern Ireland.
    NorthernIreland,
    /// Jersey, in the Channel Islands.
    Jersey,
    /// Guernsey, in the Channel Islands, with Alderney, Sark and Herm.
    Guernsey,
    /// The Isle of Man.
    IsleOfMan,
}

impl Vocabulary for Nation {
    const NAME: &'static str = "nation";
    const ALL: &'static [Self] = &[
        Self::England,
        Self::Scotland,
        Self::Wales,
        Self::NorthernIreland,
        Self::Jersey,
        Self::Guernsey,
        Self::IsleOfMan,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Scotland => "scotland",
            Self::Wales => "wales",
            Self::NorthernIreland => "northern_ireland",
            Self::Jersey => "jersey",
            Self::Guernsey => "guernsey",
            Self::IsleOfMan => "isle_of_man",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::England => "In England.",
            Self::Scotland => "In Scotland.",
            Self::Wales => "In Wales.",
            Self::NorthernIreland => "In Northern Ireland.",
            Self::Jersey => "In Jersey.",
            Self::Guernsey => "In Guernsey, Alderney, Sark or Herm.",
            Self::IsleOfMan => "In the Isle of Man.",
        }
    }
}

impl Nation {
    /// The bit of this nation in a set of nations, as the files write it.
    pub(crate) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// The nations in a set; empty when the set has a bit that stands for none.
    pub(crate) fn in_set(set: u8) -> Vec<Self> {
        let known: u8 = Self::ALL.iter().map(|nation| nation.bit()).sum();
        let set = if set & !known == 0 { set } else { 0 };
        Self::ALL.iter().copied().filter(|nation| set & nation.bit() != 0).collect()
    }
}

/// The letters that begin a postcode (`HG`), by where those addresses are.
///
/// All 124 areas of the UK and the Crown dependencies; the straddling ones as Code-Point Open of November 2025
/// assigns its postcodes. Areas without addresses of the public (`BF` for the forces, `BX`, `XX`) are left out.
const AREAS: &[(&[Nation], &str)] = &[
    (
        &[Nation::England],
        "AL B BA BB BD BH BL BN BR BS CA CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GU HA HD HG HP \
         HU HX IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN \
         SO SP SR SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO",
    ),
    (&[Nation::Scotland], "AB DD EH FK G HS IV KA KW KY ML PA PH ZE"),
    (&[Nation::Wales], "CF SA"),
    (&[Nation::NorthernIreland], "BT"),
    (&[Nation::Jersey], "JE"),
    (&[Nation::Guernsey], "GY"),
    (&[Nation::IsleOfMan], "IM"),
    (&[Nation::England, Nation::Scotland], "DG TD"),
    (&[Nation::England, Nation::Wales], "CH GL HR LD LL NP SY"),
];

/// Where the addresses of a postcode area are; empty when its letters are no area of the UK.
pub(crate) fn nations_of_area(letters: &str) -> &'static [Nation] {
    AREAS
        .iter()
        .find(|(_, areas)| areas.split(' ').any(|area| area == letters))
        .map_or(&[], |&(nations, _)| nations)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_of_the_uk_is_listed_once() {
        let mut areas: Vec<&str> = AREAS.iter().flat_map(|(_, areas)| areas.split(' ')).collect();
        assert_eq!(areas.len(), 124);
        areas.sort_unstable();
        assert!(areas.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn an_area_tells_its_nations_and_invented_letters_tell_none() {
        for (letters, nations) in [
            ("HG", &[Nation::England] as &[Nation]),
            ("ZE", &[Nation::Scotland]),
            ("BT", &[Nation::NorthernIreland]),
            ("TD", &[Nation::England, Nation::Scotland]),
            ("AQ", &[]),
            ("", &[]),
        ] {
            assert_eq!(nations_of_area(letters), nations, "{letters}");
        }
    }

    #[test]
    fn a_set_of_nations_is_read_as_written_and_stray_bits_are_refused() {
        assert_eq!(
            Nation::in_set(Nation::Wales.bit() | Nation::England.bit()),
            [Nation::England, Nation::Wales]
        );
        assert_eq!(Nation::in_set(0x80 | Nation::England.bit()), []);
        for &nation in Nation::ALL {
            assert_eq!(Nation::from_word(nation.word()), Some(nation));
        }
    }
}
