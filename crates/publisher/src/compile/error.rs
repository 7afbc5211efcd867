//! Why tables cannot be compiled.

use catalogue::PracticeId;
use catalogue::vocabulary::Vocabulary as _;

use crate::tables::cells::AboutFact;

/// Why tables could not be compiled; the checks say the same with the place and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The dataset does not say something of itself that it must.
    #[error("about.csv does not state {}: check the tables first", .0.word())]
    FactMissing(AboutFact),
    /// A practice has no door.
    #[error("sites.csv has no site of the practice {0}: check the tables first")]
    NoSite(PracticeId),
    /// The postcodes cannot be made into files.
    #[error("the postcodes cannot be published: {0}")]
    Postcodes(#[from] gazetteer::InvalidGazetteer),
    /// The records cannot be encoded.
    #[error("{0}: this is a fault of the program, please report it")]
    NotEncoded(#[from] catalogue::format::EncodeError),
    /// The compiled bytes cannot be read again; nothing is then published.
    #[error(
        "the compiled dataset cannot be read again ({0}): this is a fault of the program, please report it"
    )]
    Unreadable(#[from] catalogue::format::InvalidFile),
    /// The tables cannot be put into one file.
    #[error("the tables cannot be put into one file to download: {0}")]
    Download(#[from] std::io::Error),
    /// The same, as the zipped file has it.
    #[error("the tables cannot be put into one file to download: {0}")]
    Zipped(#[from] zip::result::ZipError),
}
