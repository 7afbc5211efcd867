//! Reading the page aloud: one control to start and stop, one to repeat the last words.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::read_aloud::{self, Reader};

/// Whether the page is being read, with the functions that change it.
#[derive(Clone)]
pub(super) struct Reading {
    reader: Rc<Reader>,
    on: UseStateHandle<bool>,
    voice: UseStateHandle<bool>,
    used: Rc<std::cell::Cell<bool>>,
    language: String,
}

/// Reads in a language, given as a BCP 47 tag, and only with a voice on the device.
#[hook]
pub(super) fn use_reading(language: &str) -> Reading {
    let reader = use_memo((), |()| Reader::default());
    let used = use_memo((), |()| std::cell::Cell::new(false));
    let reading = use_state_eq(|| false);
    let voice = use_state_eq(|| false);
    use_effect_with(language.to_owned(), {
        let voice = voice.setter();
        move |language| {
            let language = language.clone();
            voice.set(read_aloud::can_read(&language));
            let voices = read_aloud::on_voices(move || voice.set(read_aloud::can_read(&language)));
            move || drop(voices)
        }
    });
    Reading { reader, on: reading, voice, used, language: language.to_owned() }
}

impl Reading {
    /// Whether the page is being read; `None` where the device has no voice.
    pub(super) fn state(&self) -> Option<bool> {
        self.voice.then_some(*self.on)
    }

    /// Starts, or stops.
    pub(super) fn toggle(&self) {
        if *self.on {
            self.stop();
        } else {
            self.begin();
            self.reader.start(&self.language, &self.ended());
        }
    }

    /// Reads the last words again, and continues from there.
    pub(super) fn again(&self) {
        self.begin();
        self.reader.again(&self.language, &self.ended());
    }

    /// Stops, and forgets the page, because another is open now.
    pub(super) fn turn(&self) {
        self.reader.forget();
        self.on.set(false);
    }

    /// Says something that a person must not miss, where they used reading aloud.
    pub(super) fn warn(&self, text: &str) {
        if self.used.get() {
            self.stop();
            read_aloud::say(text, &self.language);
        }
    }

    fn begin(&self) {
        self.used.set(true);
        self.on.set(true);
    }

    fn stop(&self) {
        self.reader.stop();
        self.on.set(false);
    }

    fn ended(&self) -> Rc<dyn Fn()> {
        let reading = self.on.setter();
        Rc::new(move || reading.set(false))
    }
}
