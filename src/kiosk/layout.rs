//! The layout of a kiosk: the page, the QR code, the control bar, and the dialog that asks whether a person is still
//! there.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::control_bar::{Control, ControlState, control_bar};
use super::idle::{COUNTDOWN, Idle, PassingTime, Watch};
use super::idle_warning::idle_warning;
use super::qr_handoff::qr_handoff;
use super::reading::use_reading;
use super::settings::Settings;
use super::type_size::{reach_pixels, root_pixels};
use crate::address::ViewState;
use crate::browser::shared;
use crate::intent::{Intent, OnIntent};
use crate::route::Route;
use i18n::Locale;

/// How many text sizes there are; after the largest comes the default size again.
const SIZES: u8 = 3;

/// The part of the screen's height by which "Down" scrolls: the last lines read stay in sight.
const SCROLLED: f64 = 0.6;

/// The properties of a [`Kiosk`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct KioskProps {
    /// The messages; `None` until they arrive.
    pub locale: Option<Locale>,
    /// Its settings.
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
    let KioskProps { locale, settings, state, on, children } = props.clone();
    let size = use_state_eq(|| 0_u8);
    let contrast = use_state_eq(|| false);
    let (left, more) = use_idle();
    let reading = use_reading(&locale.as_ref().map(Locale::language).unwrap_or_default());
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
        let warning =
            |locale: &Locale| [locale.text("kiosk-still-there"), locale.text("kiosk-wiped")].join(" ");
        let warning = locale.as_ref().map(warning).unwrap_or_default();
        move |asks| {
            shared::set_open(&dialog, *asks);
            if *asks {
                reading.warn(&warning);
            }
        }
    });
    let controls =
        ControlState { back: state.route != Route::Start, contrast: *contrast, reading: reading.state() };
    let press = Callback::from(move |press: Control| match press {
        Control::Back => on.emit(Intent::Back),
        Control::Down => shared::scroll_by_screens(SCROLLED),
        Control::Up => shared::scroll_by_screens(-SCROLLED),
        Control::TextSize => size.set((*size + 1) % SIZES),
        Control::Contrast => contrast.set(!*contrast),
        Control::Listen => reading.toggle(),
        Control::Again => reading.again(),
        Control::Finish => shared::wipe(),
    });
    // Before the messages have loaded there is nothing to press.
    let Some(locale) = locale else { return children };
    html! {
        <ContextProvider<Rc<Settings>> context={Rc::clone(&settings)}>
            { children }
            if let Some(address) = &settings.address {
                { qr_handoff(&locale, address, &state) }
            }
            { control_bar(&locale, controls, &press) }
            { idle_warning(&locale, left, &dialog, &more, &press) }
        </ContextProvider<Rc<Settings>>>
    }
}

/// The seconds that are left to answer, while the dialog asks; and the callback that asks for more time. When no seconds
/// are left, everything is wiped and the app starts again.
#[hook]
fn use_idle() -> (Option<u32>, Callback<()>) {
    let left = use_state_eq(|| None);
    let idle = use_memo((), |()| Cell::new(None::<Idle>));
    let time = use_memo((), |()| Cell::new(PassingTime::started(shared::now(), shared::wall())));
    let now = move || {
        time.set(time.get().at(shared::now(), shared::wall()));
        time.get().now()
    };
    use_effect_with((), {
        let (idle, left, now) = (Rc::clone(&idle), left.setter(), now.clone());
        move |()| {
            idle.set(Some(Idle::started(now())));
            let touched = Rc::clone(&idle);
            let blocked = shared::block_defaults();
            let passing = now.clone();
            let look = move || match idle.get().map(|idle| idle.watch(now())) {
                Some(Watch::Asking(seconds)) => left.set(Some(seconds.min(COUNTDOWN))),
                Some(Watch::Over) => shared::wipe(),
                Some(Watch::Waiting) | None => left.set(None),
            };
            let touches = shared::on_touch({
                let look = look.clone();
                move || {
                    touched.set(touched.get().map(|idle| idle.touched(passing())));
                    // The touch that wakes a device that slept is the next person's.
                    look();
                }
            });
            let seconds = shared::each_second(look);
            move || drop((blocked, touches, seconds))
        }
    });
    let more = {
        let (idle, left) = (Rc::clone(&idle), left.setter());
        Callback::from(move |()| {
            idle.set(Some(Idle::needs_time(now())));
            left.set(None);
        })
    };
    (*left, more)
}
