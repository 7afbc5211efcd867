//! Sentences that no reader can believe together. A closed table: a new sentence that decides something belongs here.

/// Pairs of which no two stand below one heading. An entry that begins with `=` is a whole line, `^` the beginning of one.
const PAIRS: [[&str; 2]; 34] = [
    // The answer.
    ["=You can join", "=You cannot join now"],
    ["=You can join", "=Ask first"],
    ["=You can join", "=You can join, with limits"],
    ["=You can join", "will not visit you at home"],
    ["=You can join", "It does not take new people from outside"],
    ["=You can join", "It decides each time"],
    ["=You can join", "and decides each time"],
    ["=You can join", "It is not taking new people"],
    ["=You can join", "is not taking new people"],
    ["=You can join", "Check first if it is taking new people"],
    ["=You can join", "We do not know if it is taking new people"],
    ["=You can join", "Call the GP surgery and ask if you can join"],
    ["=You can join", "has decided that you can have only one GP surgery"],
    ["=You cannot join now", "ask to register"],
    ["=You cannot join now", "can take you"],
    ["=You are registered here", "ask to register"],
    ["=You are registered here", "ask if you can join"],
    ["=You are registered here", "You cannot join"],
    // The list.
    ["It is taking new people", "is not taking new people"],
    ["It is taking new people", "starts to take new people"],
    ["It is taking new people", "We do not know if this GP surgery is taking new people"],
    ["We do not know if it is taking new people", "starts to take new people"],
    ["It is not taking new people", "This GP surgery takes some new people"],
    ["“Yes, we take new people", "is not taking new people"],
    ["“Yes, we take new people", "Check first"],
    // The partnership.
    ["It is in no ", "^In "],
    ["It is in no ", "Then it leaves"],
    ["We do not know if it is in a ", "Then it leaves"],
    ["has closed. Its last day", "You are then in the"],
    ["is being set up", "You are then in the"],
    ["=You are in it, through your GP surgery", "You join by registering"],
    // Staying.
    ["=Nothing changes for you.", "Your GP surgery joins"],
    ["=You can always stay", "=You can stay by changing your GP surgery"],
    ["Not decided yet: if you can keep your GP surgery", "You can keep your GP surgery and stay"],
];

/// The first two sentences of a text that contradict each other.
pub(crate) fn contradiction(text: &str) -> Option<[&'static str; 2]> {
    let says = |words: &str| match (words.strip_prefix('='), words.strip_prefix('^')) {
        (Some(line), _) => text.lines().any(|each| each == line),
        (_, Some(start)) => text.lines().any(|each| each.starts_with(start)),
        _ => text.contains(words),
    };
    PAIRS.into_iter().find(|pair| pair.iter().all(|words| says(words)))
}

#[test]
fn a_contradiction_is_found_below_one_heading() {
    assert_eq!(contradiction("You can join\nIt is taking new people."), None);
    assert!(contradiction("You can join\nIt is not taking new people.").is_some());
    assert!(contradiction("You can join, with limits\nIt is not taking new people.").is_none());
    assert!(contradiction("It is in no LCP.\nIn [partnership/harbour] Harbour").is_some());
}
