//! The few arguments that subcommands take.

use anyhow::{Context as _, Result, bail};

/// The port that a developer expects.
const USUAL_PORT: u16 = 8080;

/// What stands on the command line after `cargo xtask`.
#[derive(Debug)]
pub(crate) struct Arguments {
    rest: Vec<String>,
}

impl Arguments {
    /// The arguments of this run.
    pub(crate) fn from_command_line() -> Self {
        Self { rest: std::env::args().skip(1).collect() }
    }

    /// Takes the subcommand, empty when there is none.
    pub(crate) fn subcommand(&mut self) -> String {
        if self.rest.is_empty() { String::new() } else { self.rest.remove(0) }
    }

    /// Takes `--name VALUE` or `--name=VALUE`.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) =
            self.rest.iter().position(|word| word == name || word.starts_with(&format!("{name}=")))
        else {
            return Ok(None);
        };
        let word = self.rest.remove(at);
        if let Some((_, value)) = word.split_once('=') {
            return Ok(Some(value.to_owned()));
        }
        if at < self.rest.len() {
            Ok(Some(self.rest.remove(at)))
        } else {
            bail!("{name} needs a value after it")
        }
    }

    /// Takes `--port N`, 8080 when it is not there.
    pub(crate) fn port(&mut self) -> Result<u16> {
        match self.value("--port")? {
            Some(text) => {
                text.parse().with_context(|| format!("{text:?} is no port: give a number from 0 to 65535"))
            }
            None => Ok(USUAL_PORT),
        }
    }

    /// Takes a word that stands alone.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let at = self.rest.iter().position(|word| word == name);
        at.map(|at| self.rest.remove(at)).is_some()
    }

    /// Refuses what nobody took.
    pub(crate) fn end(&self) -> Result<()> {
        match self.rest.first() {
            None => Ok(()),
            Some(word) => bail!("{word:?} is not understood here; see `cargo xtask help`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(words: &[&str]) -> Arguments {
        Arguments { rest: words.iter().map(|&word| word.to_owned()).collect() }
    }

    #[test]
    fn values_and_flags_are_taken_and_the_rest_is_refused() {
        let mut arguments = given(&["england", "--port=8082", "--no-serve", "--fast"]);
        assert_eq!(arguments.subcommand(), "england");
        assert_eq!(arguments.port().unwrap(), 8082);
        assert!(arguments.flag("--no-serve") && !arguments.flag("--no-serve"));
        assert!(arguments.end().unwrap_err().to_string().contains("--fast"));
    }

    #[test]
    fn a_port_is_a_number_and_8080_when_nobody_says() {
        assert_eq!(given(&[]).port().unwrap(), 8080);
        assert_eq!(given(&["--port", "0"]).port().unwrap(), 0);
        for words in [&["--port"][..], &["--port", "x"], &["--port", "70000"], &["--port="]] {
            assert!(given(words).port().is_err(), "{words:?}");
        }
    }
}
