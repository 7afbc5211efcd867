//! The QR code that opens the same page on a person's own phone: with their choices, without their place.

use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

use super::qr::qr;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::route::Route;
use crate::search_words::SearchWords;
use i18n::Locale;

/// The id of the heading.
const HEADING: &str = "take-away";

/// The QR code with the address of the page; nothing on a page without content to hand over.
pub(super) fn qr_handoff(locale: &Locale, address: &str, state: &ViewState) -> Html {
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
        children: locale.text("kiosk-take-away").into(),
        ..HeadingProps::default()
    });
    html! {
        <section class="lcp-take-away lcp-no-print nhsuk-width-container" aria-labelledby={HEADING}>
            { heading }
            <p>{ locale.text("kiosk-take-away-how") }</p>
            <p>{ locale.text("kiosk-take-away-not") }</p>
            { qr(&address, locale.with("kiosk-qr", &[("address", &address)])) }
        </section>
    }
}

/// The address of a page on the public site, without the searched words: they may be the name of a place.
fn public_address(site: &str, state: &ViewState) -> String {
    let choices = Choices { words: SearchWords::default(), ..state.choices.clone() };
    let page = ViewState { route: state.route.clone(), choices }.to_address();
    [site.trim_end_matches('/'), &page].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_has_a_persons_choices_and_not_the_words_that_they_searched() {
        let state = ViewState::parse("/results", "q=Saltby&access=lift&shown=40").state;
        let address = public_address("https://choose.example.nhs.uk/", &state);
        assert_eq!(address, "https://choose.example.nhs.uk/results#access=lift&shown=40");
    }

    #[test]
    fn a_question_has_no_qr_code() {
        for path in ["/", "/where", "/your-surgery", "/what-matters"] {
            let state = ViewState::parse(path, "").state;
            assert_eq!(
                qr_handoff(&Locale::new("en-GB", "").unwrap(), "https://a.example/", &state),
                Html::default()
            );
        }
    }
}
