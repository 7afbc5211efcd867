//! The app's engine with an interface for the benchmark page in `tests/bench`.
//!
//! The page times what goes through [`Explorer`] beside other libraries that are given the same rows ([`rows`]) and
//! asked the same questions ([`asked`]). It promises to add nothing to what is timed: questions are read beforehand, and
//! a timed call gives one number. It is no part of the app and measures no time itself.
//!
//! Start with [`Engine`], which is the whole of it without a browser.

pub mod asked;
pub mod engine;
pub mod result_summary;
pub mod rows;

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::asked::Asked;
pub use crate::engine::Engine;

/// An [`Engine`] as JavaScript holds it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Explorer {
    engine: Engine,
}

#[wasm_bindgen]
impl Explorer {
    /// Decodes the bytes of a release's catalogue.
    ///
    /// # Errors
    /// When they are not a whole catalogue that agrees with itself.
    #[wasm_bindgen(constructor)]
    pub fn open(bytes: &[u8]) -> Result<Self, JsError> {
        Ok(Self { engine: Engine::open(bytes)? })
    }

    /// Builds the index of searching.
    pub fn index(&mut self) {
        self.engine.index();
    }

    /// Takes people and questions, in the JSON of [`Asked`].
    ///
    /// # Errors
    /// When the text is not that JSON, or names what does not exist.
    pub fn ask(&mut self, json: &str) -> Result<(), JsError> {
        self.engine.ask(&Asked::read(json)?)?;
        Ok(())
    }

    /// Works out all that depends on a person alone, and keeps it.
    pub fn stand(&mut self, person: usize) {
        self.engine.stand(person);
    }

    /// Answers a question of a person who stands; how many surgeries were found.
    #[must_use]
    pub fn search(&self, question: usize) -> usize {
        self.engine.search(question).map_or(0, |results| results.total)
    }

    /// Answers a question and works out what depends on the person as well; how many surgeries were found.
    #[must_use]
    pub fn search_afresh(&self, question: usize) -> usize {
        self.engine.search_afresh(question).map_or(0, |results| results.total)
    }

    /// The ids of the surgeries nearest to a person, a line each.
    #[must_use]
    pub fn nearest(&self, person: usize, most: usize) -> String {
        self.engine.nearest(person, most).unwrap_or_default().join("\n")
    }

    /// An answer to compare, in the JSON of [`result_summary::ResultSummary`].
    ///
    /// # Errors
    /// When there is no such question.
    pub fn answer(&self, question: usize) -> Result<String, JsError> {
        Ok(self.engine.answer(question)?)
    }

    /// The rows that other libraries are given, in the JSON of [`rows::Row`].
    ///
    /// # Errors
    /// Never: rows are always written. JavaScript is told all the same.
    pub fn rows(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&rows::rows(self.engine.catalogue()))?)
    }

    /// The whole catalogue as plain JSON.
    ///
    /// # Errors
    /// When a record cannot be written as JSON.
    pub fn plain(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(self.engine.catalogue())?)
    }
}
