//! The screen: the page with the bar below it, and who is asked whether they are still there.

use std::cell::Cell;
use std::rc::Rc;

use design::element::pieces;
use yew::prelude::*;

use super::bar::{Press, Shown, bar};
use super::idle::{COUNTDOWN, Idle, Watch};
use super::reading::use_reading;
use super::settings::Settings;
use super::still_there::still_there;
use super::take_away::take_away;
use super::type_size::{reach_pixels, root_pixels};
use crate::address::ViewState;
use crate::browser::shared;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::route::Route;

/// How often text can be made larger before it has its usual size again.
const SIZES: u8 = 3;

/// How much of the screen a press of "Down" passes over: the last lines read stay in sight.
const SCROLLED: f64 = 0.6;

/// What a [`Kiosk`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct KioskProps {
    /// The words.
    pub language: Language,
    /// How it is set up.
    pub settings: Rc<Settings>,
    /// The page that is open, and what was chosen on it.
    pub state: ViewState,
    /// Where intents go.
    pub on: OnIntent,
    /// The page.
    pub children: Html,
}

/// The screen of a waiting room.
#[component]
pub fn Kiosk(props: &KioskProps) -> Html {
    let KioskProps { language, settings, state, on, children } = props.clone();
    let size = use_state_eq(|| 0_u8);
    let contrast = use_state_eq(|| false);
    let (left, more) = use_idle();
    let reading = use_reading(&language.name());
    let dialog = use_node_ref();
    use_effect_with((Rc::clone(&settings), *size), |(settings, size)| {
        shared::set_root_pixels(root_pixels(settings, *size));
        if let Some(reach) = reach_pixels(settings) {
            shared::set_reach(reach);
        }
        shared::set_class("lcp-receipt", settings.receipt);
    });
    use_effect_with(*contrast, |contrast| shared::set_class("lcp-contrast", *contrast));
    use_effect_with(state.route.clone(), {
        let reading = reading.clone();
        move |_| reading.turn()
    });
    use_effect_with(left.is_some(), {
        let (reading, dialog) = (reading.clone(), dialog.clone());
        let warning = [language.text("kiosk-still-there"), language.text("kiosk-wiped")].join(" ");
        move |asks| {
            shared::set_open(&dialog, *asks);
            if *asks {
                reading.warn(&warning);
            }
        }
    });
    let shown = Shown { back: state.route != Route::Start, contrast: *contrast, reading: reading.state() };
    let press = Callback::from(move |press: Press| match press {
        Press::Back => on.emit(Intent::Back),
        Press::Down => shared::scroll_by_screens(SCROLLED),
        Press::Up => shared::scroll_by_screens(-SCROLLED),
        Press::TextSize => size.set((*size + 1) % SIZES),
        Press::Contrast => contrast.set(!*contrast),
        Press::Listen => reading.toggle(),
        Press::Again => reading.again(),
        Press::Finish => shared::wipe(),
    });
    // Before there are words there is nothing to press.
    if language == Language::default() {
        return children;
    }
    let taken =
        settings.address.as_ref().map(|address| take_away(&language, address, &state)).unwrap_or_default();
    let parts = vec![
        children,
        taken,
        bar(&language, shown, &press),
        still_there(&language, left, &dialog, &more, &press),
    ];
    html! { <ContextProvider<Rc<Settings>> context={settings}>{ pieces(parts) }</ContextProvider<Rc<Settings>>> }
}

/// The seconds that are left to say that one is still there, while that is asked; and the way to say so. When they are
/// over, everything begins again with nothing.
#[hook]
fn use_idle() -> (Option<u32>, Callback<()>) {
    let left = use_state_eq(|| None);
    let idle = use_memo((), |()| Cell::new(None::<Idle>));
    use_effect_with((), {
        let (idle, left) = (Rc::clone(&idle), left.setter());
        move |()| {
            idle.set(Some(Idle::started(shared::now())));
            shared::hold();
            let touched = Rc::clone(&idle);
            shared::on_touch(move || touched.set(touched.get().map(|idle| idle.touched(shared::now()))));
            shared::each_second(move || match idle.get().map(|idle| idle.watch(shared::now())) {
                Some(Watch::Asking(seconds)) => left.set(Some(seconds.min(COUNTDOWN))),
                Some(Watch::Over) => shared::wipe(),
                Some(Watch::Waiting) | None => left.set(None),
            });
        }
    });
    let more = {
        let (idle, left) = (Rc::clone(&idle), left.setter());
        Callback::from(move |()| {
            idle.set(Some(Idle::needs_time(shared::now())));
            left.set(None);
        })
    };
    (*left, more)
}
