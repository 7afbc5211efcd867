//! The way to the same page on a person's own phone: what they chose to see goes with them, where they are does not.

use design::element::{classed, element, pieces, words};
use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

use super::qr::qr;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::language::Language;
use crate::route::Route;

/// The id of the heading.
const HEADING: &str = "take-away";

/// The picture with the address of the page; nothing on a page that holds nothing to take away.
pub(super) fn take_away(language: &Language, address: &str, state: &ViewState) -> Html {
    if matches!(
        state.route,
        Route::Start | Route::YourSurgery | Route::Home | Route::Preferences | Route::NotFound
    ) {
        return Html::default();
    }
    let address = public_address(address, state);
    let heading = heading(HeadingProps {
        level: 2,
        size: Some(TextSize::M),
        id: Some(HEADING.into()),
        children: words(language.text("kiosk-take-away")),
        ..HeadingProps::default()
    });
    let how =
        ["kiosk-take-away-how", "kiosk-take-away-not"].map(|key| classed("p", "", words(language.text(key))));
    let picture = qr(&address, language.with("kiosk-qr", &[("address", &address)]));
    let parts = [heading].into_iter().chain(how).chain([picture]).collect();
    let values =
        ["lcp-take-away lcp-no-print nhsuk-width-container", HEADING].map(|value| Some(value.into()));
    element("section", &["class", "aria-labelledby"], values, pieces(parts))
}

/// The address of a page on the site for everybody. Words looked for stay behind: they may be the name of a place.
fn public_address(site: &str, state: &ViewState) -> String {
    let choices = Choices { words: String::new(), ..state.choices.clone() };
    let page = ViewState { route: state.route.clone(), choices }.to_address();
    [site.trim_end_matches('/'), &page].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_chose_goes_with_them_and_the_words_that_they_looked_for_do_not() {
        let state = ViewState::parse("/results", "q=Saltby&access=lift&shown=40").state;
        let address = public_address("https://choose.example.nhs.uk/", &state);
        assert_eq!(address, "https://choose.example.nhs.uk/results#access=lift&shown=40");
    }

    #[test]
    fn a_question_has_nothing_to_take_away() {
        for path in ["/", "/where", "/your-surgery", "/what-matters"] {
            let state = ViewState::parse(path, "").state;
            assert_eq!(take_away(&Language::default(), "https://a.example/", &state), Html::default());
        }
    }
}
