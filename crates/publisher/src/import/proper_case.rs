//! Names in capitals, as a sign above a door would have them: `ST MARY'S` becomes `St Mary's`.
//!
//! A name that already mixes capitals and small letters was written by somebody on purpose and is left as it is,
//! apart from its white space. What capitals cannot tell (`MACDONALD`) takes the plain form (`Macdonald`).

use super::records::tidy;

/// Written in capitals wherever they stand. Words without a vowel need no entry: `NHS`, `PCN`, `CCG`, `PMS`.
const CAPITALS: [&str; 20] = [
    "ICB", "GP", "UK", "CIC", "APMS", "UEA", "ICO", "ICS", "A&E", "CIO", "II", "III", "IV", "VI", "VII",
    "VIII", "IX", "XI", "XII", "OOH",
];

/// Without a vowel, and yet no abbreviation by first letters.
const NOT_INITIALS: [&str; 22] = [
    "ST", "DR", "DRS", "MR", "MRS", "MS", "LTD", "RD", "SQ", "CTR", "CTRE", "GRP", "PTNRS", "PTNR", "PTRS",
    "SGY", "HSE", "MT", "PCT", "BLVD", "NTH", "STH",
];

/// Small within a name: `Chapel on the Hill`.
const SMALL: [&str; 11] = ["and", "at", "by", "for", "in", "of", "on", "the", "to", "upon", "with"];

/// Small within a hyphenated name: `Stockton-on-Tees`, `Weston-super-Mare`.
const SMALL_IN_HYPHENS: [&str; 12] =
    ["and", "by", "cum", "in", "juxta", "le", "next", "on", "super", "the", "under", "upon"];

/// Written in their own way.
const OWN_WAY: [(&str, &str); 4] = [("PLC", "plc"), ("GPS", "GPs"), ("MBBS", "MBBS"), ("PHD", "PhD")];

/// Titles after which two letters are the initials of a doctor, not a surname, when a surname follows.
const TITLES: [&str; 3] = ["DR", "DRS", "PROF"];

/// What follows a doctor's name rather than being part of it.
const AFTER_A_NAME: [&str; 12] = [
    "&", "AND", "-", "SURGERY", "PRACTICE", "PARTNERS", "PARTNER", "MEDICAL", "PTNRS", "HEALTH", "CLINIC",
    "BRANCH",
];

/// The name in proper case, without white space to spare, and without the sign that separates lists in tables.
pub(super) fn proper_case(name: &str) -> String {
    let name = tidy(&name.replace('|', "/"));
    let mixed = name.chars().any(char::is_lowercase) && name.chars().any(char::is_uppercase);
    if mixed {
        return name;
    }
    let capitals = name.to_uppercase();
    let words: Vec<&str> = capitals.split(' ').collect();
    let mut starts = true;
    let mut proper = Vec::with_capacity(words.len());
    for (place, word) in words.iter().enumerate() {
        let last = place + 1 == words.len();
        let title_before = place > 0 && TITLES.contains(&words[place - 1].trim_end_matches('.'));
        let surname_after = words.get(place + 1).is_some_and(|next| !AFTER_A_NAME.contains(next));
        proper.push(match () {
            () if title_before && surname_after && is_two_letters(word) => (*word).to_owned(),
            () if place > 0 && stands_for(word, &words[..place]) => (*word).to_owned(),
            () if !starts && !last && is_small(word) => word.to_lowercase(),
            () => proper_word(word),
        });
        starts = matches!(*word, "-" | "–" | "&" | "/") || word.ends_with([':', '.', ',']);
    }
    proper.join(" ")
}

fn is_two_letters(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a word in brackets is the first letters of words before it: `NORTH EAST TELFORD (NET)`.
fn stands_for(word: &str, before: &[&str]) -> bool {
    let Some(letters) = word.strip_prefix('(').and_then(|word| word.strip_suffix(')')) else {
        return false;
    };
    let first = before.iter().filter_map(|word| word.chars().next()).filter(|letter| letter.is_alphabetic());
    letters.len() > 1 && first.collect::<String>().contains(letters)
}

fn is_small(word: &str) -> bool {
    SMALL.iter().any(|small| small.eq_ignore_ascii_case(word))
}

/// A word between spaces, with its brackets, hyphens and slashes.
fn proper_word(word: &str) -> String {
    if CAPITALS.contains(&word) {
        return word.to_owned();
    }
    let hyphens = word.matches('-').count();
    let parts = word.split('-').enumerate().map(|(place, part)| {
        let within = place > 0 && place < hyphens;
        let small = SMALL_IN_HYPHENS.iter().any(|small| small.eq_ignore_ascii_case(part));
        if within && small { part.to_lowercase() } else { proper_part(part) }
    });
    parts.collect::<Vec<_>>().join("-")
}

/// A part between hyphens: runs of letters, with whatever stands between them.
fn proper_part(part: &str) -> String {
    let mut proper = String::with_capacity(part.len());
    let mut run = String::new();
    for character in part.chars().chain(std::iter::once('\0')) {
        if character.is_alphabetic() || is_apostrophe(character) {
            run.push(character);
            continue;
        }
        let after_digit = proper.ends_with(|before: char| before.is_ascii_digit());
        proper.push_str(&proper_run(&run, after_digit));
        run.clear();
        if character != '\0' {
            proper.push(character);
        }
    }
    proper
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '`')
}

/// A run of letters and apostrophes.
fn proper_run(run: &str, after_digit: bool) -> String {
    if after_digit && matches!(run, "ST" | "ND" | "RD" | "TH") {
        return run.to_lowercase();
    }
    if let Some((_, own)) = OWN_WAY.iter().find(|(capitals, _)| *capitals == run) {
        return (*own).to_owned();
    }
    if CAPITALS.contains(&run) || is_initials(run) {
        return run.to_owned();
    }
    match run.char_indices().find(|&(_, character)| is_apostrophe(character)) {
        // O'Toole, D'Arcy and L'Estrange, but King's and Doctors'.
        Some((at, apostrophe)) => {
            let (before, after) = (&run[..at], &run[at + apostrophe.len_utf8()..]);
            let of_a_name = matches!(before, "O" | "D" | "L") && after.chars().count() > 1;
            let after = if of_a_name { proper_run(after, false) } else { after.to_lowercase() };
            format!("{}{apostrophe}{after}", capitalised(before))
        }
        None => match run.strip_prefix("MC") {
            Some(clan) if clan.len() > 2 => format!("Mc{}", capitalised(clan)),
            _ => capitalised(run),
        },
    }
}

/// Whether a run is a word's or several words' first letters: two to four letters and no vowel.
fn is_initials(run: &str) -> bool {
    (2..=4).contains(&run.len())
        && run.bytes().all(|byte| byte.is_ascii_uppercase() && !b"AEIOUY".contains(&byte))
        && !NOT_INITIALS.contains(&run)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::proper_case;

    /// Invented names with everything that real ones hold.
    const NAMES: [(&str, &str); 71] = [
        ("MILL LANE SURGERY", "Mill Lane Surgery"),
        ("THE ELMS MEDICAL PRACTICE", "The Elms Medical Practice"),
        ("ST MARY'S SURGERY", "St Mary's Surgery"),
        ("ST. BRIDE'S", "St. Bride's"),
        ("ST.ANSELM'S MEDICAL CTR", "St.Anselm's Medical Ctr"),
        ("DR O'TOOLE", "Dr O'Toole"),
        ("DR O’TOOLE & PARTNERS", "Dr O’Toole & Partners"),
        ("D'ARCY HOUSE", "D'Arcy House"),
        ("L'ESTRANGE & PARTNERS", "L'Estrange & Partners"),
        ("DOCTORS' SURGERY", "Doctors' Surgery"),
        ("KING'S LYNN ROAD", "King's Lynn Road"),
        ("VALLEY (PARK GROUP)", "Valley (Park Group)"),
        ("(PARK GROUP)", "(Park Group)"),
        ("SOUTH EAST TETBY (SET) PCN", "South East Tetby (SET) PCN"),
        ("LYTHBY ST ANNE'S & ANSDALE (LSA)", "Lythby St Anne's & Ansdale (LSA)"),
        ("SURGERY (TOWN)", "Surgery (Town)"),
        ("VALLEY (THE PARK)", "Valley (The Park)"),
        ("DR MCDONALD", "Dr McDonald"),
        ("MCKENZIE-O'BRIEN SURGERY", "McKenzie-O'Brien Surgery"),
        ("MACDONALD HOUSE", "Macdonald House"),
        ("MACHIN STREET", "Machin Street"),
        ("DR A.B. SMITH & PARTNERS", "Dr A.B. Smith & Partners"),
        ("DR A B SMITH AND PARTNERS", "Dr A B Smith and Partners"),
        ("DR AB SMITH", "Dr AB Smith"),
        ("DR JM SMITH & DR RK JONES", "Dr JM Smith & Dr RK Jones"),
        ("DR LI & PARTNERS", "Dr Li & Partners"),
        ("DR OH SURGERY", "Dr Oh Surgery"),
        ("DRS PATEL AND SINGH", "Drs Patel and Singh"),
        ("SMITH J", "Smith J"),
        ("NHS WENMARSH CCG", "NHS Wenmarsh CCG"),
        ("WENMARSH PCN", "Wenmarsh PCN"),
        ("GP HEALTH CENTRE", "GP Health Centre"),
        ("NHS WENMARSH ICB - 0A1B2", "NHS Wenmarsh ICB - 0A1B2"),
        ("GP AT HOME", "GP at Home"),
        ("WENMOUTH GPS", "Wenmouth GPs"),
        ("G.P. SURGERY", "G.P. Surgery"),
        ("ALDER CIC", "Alder CIC"),
        ("ALDER HEALTHCARE LTD", "Alder Healthcare Ltd"),
        ("ALDER PLC", "Alder plc"),
        ("LUNDHOLME PMS PRACTICE", "Lundholme PMS Practice"),
        ("SCHOOL LANE (APMS)", "School Lane (APMS)"),
        ("GEORGE VI AVENUE", "George VI Avenue"),
        ("RAVEN II", "Raven II"),
        ("EDWARD VII MEMORIAL CENTRE", "Edward VII Memorial Centre"),
        ("CIVIC CENTRE", "Civic Centre"),
        ("CHAPEL ON THE HILL", "Chapel on the Hill"),
        ("WENBY UPON WEN", "Wenby upon Wen"),
        ("HOUSE OF THE WEN AND THE FEN", "House of the Wen and the Fen"),
        ("STOCKTON-ON-TEES", "Stockton-on-Tees"),
        ("WESTON-SUPER-MARE", "Weston-super-Mare"),
        ("CHESTER-LE-STREET", "Chester-le-Street"),
        ("WENBY-NEXT-THE-SEA", "Wenby-next-the-Sea"),
        ("MAYBUSH-WELLS", "Maybush-Wells"),
        ("ON-CALL CENTRE", "On-Call Centre"),
        ("WENBROOK - THE ANNEXE", "Wenbrook - The Annexe"),
        ("WENBROOK – THE ANNEXE", "Wenbrook – The Annexe"),
        ("1ST AVENUE AND 22ND STREET", "1st Avenue and 22nd Street"),
        ("UNIT 2A, THE MALTINGS", "Unit 2A, The Maltings"),
        ("REACH/OUT CENTRE", "Reach/Out Centre"),
        ("RHR MEDICAL CENTRE", "RHR Medical Centre"),
        ("A&E UNIT", "A&E Unit"),
        ("H & R SURGERY", "H & R Surgery"),
        ("ÉTOILE HOUSE", "Étoile House"),
        ("  MILL   LANE  SURGERY ", "Mill Lane Surgery"),
        ("mill lane surgery", "Mill Lane Surgery"),
        ("Mill Lane  surgery ", "Mill Lane surgery"),
        ("iMed Centre", "iMed Centre"),
        ("ALDER Lane Surgery", "ALDER Lane Surgery"),
        ("Mill|Lane", "Mill/Lane"),
        ("24", "24"),
        ("", ""),
    ];

    #[test]
    fn names_in_capitals_become_proper_case() {
        let wrong: Vec<_> = NAMES
            .iter()
            .map(|(given, wanted)| (*given, *wanted, proper_case(given)))
            .filter(|(_, wanted, found)| wanted != found)
            .collect();
        assert!(wrong.is_empty(), "given, wanted, found: {wrong:#?}");
    }

    #[test]
    fn a_proper_name_stays_as_it_is() {
        for (_, wanted) in NAMES {
            let mixed = wanted.chars().any(char::is_lowercase) && wanted.chars().any(char::is_uppercase);
            if mixed {
                assert_eq!(proper_case(wanted), wanted);
            }
        }
    }
}
