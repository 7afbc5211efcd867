//! Reads a page aloud, part by part, by a voice of the device alone: nothing that is said leaves it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SpeechSynthesis,
    SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What is read as one part. A part within another is read with it.
const PARTS: &str = "h1, h2, h3, h4, p, li, dt, dd, summary, legend, label, button, th, td";

/// Marks the part that is being read.
const MARK: &str = "lcp-being-read";

fn voices() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A voice on the device itself for a language; `None` where all voices are somewhere else, or there are none.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let spoken = language.split('-').next().unwrap_or(language);
    let suits = |voice: &SpeechSynthesisVoice| {
        voice.local_service() && voice.lang().split(['-', '_']).next() == Some(spoken)
    };
    voices()?.get_voices().iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).find(suits)
}

/// Whether the device can read a language aloud by itself.
#[must_use]
pub fn can_read(language: &str) -> bool {
    voice(language).is_some()
}

/// Calls back when the device has found its voices, which can take a while. For as long as the page is open.
pub fn on_voices(found: impl Fn() + 'static) {
    if let Some(voices) = voices() {
        let found = Closure::<dyn Fn()>::new(found).into_js_value();
        voices.set_onvoiceschanged(Some(found.unchecked_ref()));
    }
}

/// Stops whatever is being said.
pub fn silence() {
    if let Some(voices) = voices() {
        voices.cancel();
    }
}

/// Says one sentence, in place of what is being said.
pub fn say(text: &str, language: &str) {
    silence();
    speak(text, language, None);
}

/// Says a text; `None` when no voice of the device can.
fn speak(text: &str, language: &str, ended: Option<&js_sys::Function>) -> Option<SpeechSynthesisUtterance> {
    let said = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    said.set_voice(Some(&voice(language)?));
    said.set_lang(language);
    said.set_onend(ended);
    voices()?.speak(&said);
    Some(said)
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
    /// What is being said, held so that the browser does not forget to tell when it ends.
    said: RefCell<Option<SpeechSynthesisUtterance>>,
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
        let (reader, run) = (self.clone(), self.0.run.get());
        let (next, words) = (language.to_owned(), part.inner_text());
        let finish = Closure::once_into_js({
            let ended = Rc::clone(ended);
            move || {
                if reader.0.run.get() == run {
                    mark(&part, false);
                    reader.0.at.set(reader.0.at.get() + 1);
                    reader.read(&next, &ended);
                }
            }
        });
        let said = speak(&words, language, Some(finish.unchecked_ref()));
        if said.is_none() {
            self.forget();
            ended();
        } else {
            self.0.said.replace(said);
        }
    }
}

/// The parts of the page that can be seen, in order.
fn parts() -> Vec<HtmlElement> {
    let found = || {
        web_sys::window()?.document()?.query_selector_all(&["#maincontent :is(", PARTS, ")"].concat()).ok()
    };
    let Some(found) = found() else { return Vec::new() };
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
    // Only a name with a space is refused.
    let _ = part.class_list().toggle_with_force(MARK, read);
    if read {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        part.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
