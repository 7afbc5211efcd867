//! Publishes tables as they are, also those that contradict themselves: the rules of joining have to give a true answer for every
//! release that an app may meet, and the reference model is compared with `lcp` on such worlds. Only what has no form is refused.
//!
//! `publish_unchecked TABLES RELEASE`

use std::path::Path;
use std::process::ExitCode;

use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(tables), Some(release)) = (arguments.next(), arguments.next()) else {
        return ExitCode::from(2);
    };
    let mut problems = Problems::default();
    let tables = Tables::read(Path::new(&tables), &mut problems);
    let compiled = CompiledRelease::from_tables(&tables);
    match compiled {
        Ok(compiled) if problems.errors() == 0 && compiled.write(Path::new(&release)).is_ok() => {
            ExitCode::SUCCESS
        }
        _ => ExitCode::FAILURE,
    }
}
