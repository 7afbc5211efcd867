//! Reads a page aloud, part by part, by a voice of the device alone: nothing that is said leaves it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SpeechSynthesis,
    SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What is read as one part. A part within another is read with it.
const PARTS: &str = "h1, h2, h3, h4, p, li, dt, dd, summary, legend, label, button, th, td";

/// Marks the part that is being read.
const MARK: &str = "lcp-being-read";

fn speech() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok()
}

/// A voice on the device itself for a language; `None` where all voices are somewhere else, or there are none.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let spoken = language.split('-').next().unwrap_or(language);
    let suits = |voice: &SpeechSynthesisVoice| {
        voice.local_service() && voice.lang().split(['-', '_']).next() == Some(spoken)
    };
    speech()?.get_voices().iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).find(suits)
}

/// Whether the device can read a language aloud by itself.
#[must_use]
pub fn can_read(language: &str) -> bool {
    voice(language).is_some()
}

/// Calls back when the device has found its voices, which can take a while, until the listener is dropped.
pub fn on_voices(callback: impl Fn() + 'static) -> Option<EventListener> {
    let speech = speech()?;
    Some(EventListener::new(&speech, "voiceschanged", move |_| callback()))
}

/// Stops whatever is being said.
pub fn silence() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Says one sentence, in place of what is being said.
pub fn say(text: &str, language: &str) {
    silence();
    if let Some(utterance) = utterance(text, language) {
        speak(&utterance);
    }
}

/// A text to be said; `None` when the device has no voice for its language.
fn utterance(text: &str, language: &str) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_voice(Some(&voice(language)?));
    utterance.set_lang(language);
    Some(utterance)
}

fn speak(utterance: &SpeechSynthesisUtterance) {
    if let Some(speech) = speech() {
        speech.speak(utterance);
    }
}

/// Reads the page that is open.
#[derive(Clone, Default)]
pub struct Reader(Rc<Reading>);

#[derive(Default)]
struct Reading {
    parts: RefCell<Vec<HtmlElement>>,
    at: Cell<usize>,
    /// Which reading this is: one that was stopped must not go on when its last words end.
    run: Cell<u32>,
    /// What is being said, and the listener for its end: held because a browser may drop an utterance that nobody holds,
    /// and then never tells its end.
    said: RefCell<Option<(SpeechSynthesisUtterance, EventListener)>>,
}

impl Reader {
    /// Reads the page from its heading on, and calls back when it has come to the end.
    pub fn start(&self, language: &str, ended: &Rc<dyn Fn()>) {
        self.stop();
        *self.0.parts.borrow_mut() = parts();
        self.0.at.set(0);
        self.read(language, ended);
    }

    /// Reads the part again that is being read, or was last, and goes on from there.
    pub fn again(&self, language: &str, ended: &Rc<dyn Fn()>) {
        if self.0.parts.borrow().is_empty() {
            return self.start(language, ended);
        }
        self.stop();
        self.read(language, ended);
    }

    /// Stops reading, and forgets the page.
    pub fn forget(&self) {
        self.stop();
        self.0.parts.borrow_mut().clear();
    }

    /// Stops reading.
    pub fn stop(&self) {
        self.0.run.set(self.0.run.get().wrapping_add(1));
        self.0.said.take();
        silence();
        for part in self.0.parts.borrow().iter() {
            mark(part, false);
        }
    }

    fn read(&self, language: &str, ended: &Rc<dyn Fn()>) {
        let Some(part) = self.0.parts.borrow().get(self.0.at.get()).cloned() else {
            self.forget();
            return ended();
        };
        mark(&part, true);
        let Some(utterance) = utterance(&part.inner_text(), language) else {
            self.forget();
            return ended();
        };
        let (reader, run) = (self.clone(), self.0.run.get());
        let (next, ended) = (language.to_owned(), Rc::clone(ended));
        let listener = EventListener::once(&utterance, "end", move |_| {
            if reader.0.run.get() == run {
                mark(&part, false);
                reader.0.at.set(reader.0.at.get() + 1);
                reader.read(&next, &ended);
            }
        });
        speak(&utterance);
        self.0.said.replace(Some((utterance, listener)));
    }
}

/// The parts of the page that can be seen, in order.
fn parts() -> Vec<HtmlElement> {
    let found = document().query_selector_all(&["#maincontent :is(", PARTS, ")"].concat());
    let Ok(found) = found else { return Vec::new() };
    let all = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<HtmlElement>().ok());
    all.filter(is_read).collect()
}

fn is_read(part: &HtmlElement) -> bool {
    let within = |selector: &str| {
        let above = part.parent_element();
        above.is_some_and(|above: Element| above.closest(selector).is_ok_and(|found| found.is_some()))
    };
    let is_folded = part.tag_name() != "SUMMARY" && within("details:not([open])");
    part.offset_height() > 0 && !is_folded && !within(PARTS) && !part.inner_text().trim().is_empty()
}

fn mark(part: &HtmlElement, read: bool) {
    // A browser refuses only a name with a space.
    let _ = part.class_list().toggle_with_force(MARK, read);
    if read {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        part.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
