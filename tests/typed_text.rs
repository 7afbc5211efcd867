//! What people type never leaves their tab: every kind of text, with a place around it, inside it or instead of it.

#[cfg(test)]
#[path = "fuzz/checks/privacy.rs"]
mod privacy;

#[cfg(test)]
#[path = "repeatable/numbers.rs"]
mod numbers;

#[cfg(test)]
mod leaks {
    use std::fs;
    use std::path::Path;

    use super::numbers::Numbers;
    use super::privacy::check;

    /// Parts of what people type: places in every writing, names, words of the dataset, and what stands between them.
    const PARTS: [&str; 64] = [
        "WM1 1AA",
        "wm11aa",
        "WM1",
        "1AA",
        "WM1 2HB",
        "SW1A 1AA",
        "GIR 0AA",
        "BFPO 801",
        "ＷＭ１　１ＡＡ",
        "ⓌⓂ① ①ⒶⒶ",
        "𝐖𝐌𝟏 𝟏𝐀𝐀",
        "WМ1 1АА",
        "W\u{200b}M1 1AA",
        "WM¹ ¹AA",
        "WM١ ١AA",
        "🇼🇲1",
        "twelve",
        "12",
        "12a",
        "High Street",
        "Chapel Lane",
        "Bridge Street",
        "Wenmouth",
        "Sallowby",
        "Lantern Yard",
        "lantern",
        "Weir Street annexe",
        "St Mary's",
        "Harbour Health Partnership",
        "diabetes",
        "x-ray",
        "foot doctor",
        "surgery",
        "the",
        "Mrs Ada Lovelace",
        "O’Neill",
        "Zoë",
        "José Núñez",
        "ada@example.org",
        "07700 900123",
        "943 476 5919",
        "A81001",
        "lantern-yard",
        "🏠",
        "👩‍⚕️",
        "“",
        "”",
        "(",
        ")",
        "?",
        ",",
        "/",
        "·",
        ":",
        "\n",
        "\t",
        "&",
        "=",
        "#q=",
        "%57%4D1",
        "<b>",
        "\u{202e}",
        "l",
        "Ⅷ",
    ];

    #[test]
    fn of_texts_with_places_around_and_inside_nothing_leaves_that_the_dataset_has_not_published() {
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        for _ in 0..TEXTS {
            let mut typed = String::new();
            for _ in 0..=numbers.below(5) {
                typed.push_str(PARTS[numbers.below(PARTS.len())]);
                typed.push_str(["", " ", " ", ", "][numbers.below(4)]);
            }
            if numbers.below(3) == 0 {
                let boundaries: Vec<usize> = typed.char_indices().map(|(at, _)| at).collect();
                typed.insert_str(
                    boundaries[numbers.below(boundaries.len())],
                    PARTS[numbers.below(PARTS.len())],
                );
            }
            check(typed.as_bytes());
        }
    }

    const TEXTS: usize = 200_000;

    #[test]
    fn the_texts_that_fuzzing_starts_from_stay_in_the_tab_as_well() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds");
        let mut count = 0;
        for folder in ["place", "words"] {
            for entry in fs::read_dir(seeds.join(folder)).unwrap() {
                check(&fs::read(entry.unwrap().path()).unwrap());
                count += 1;
            }
        }
        assert!(count >= 7, "the seeds are not there");
    }
}
