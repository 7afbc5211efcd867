//! The rules about the form of tables, T01 to T12.

use crate::problem::{Rule, Severity};

macro_rules! schema_rules {
    ($($name:ident $id:literal requirement $requirement:literal rationale $rationale:literal help $help:literal;)+) => {
        $(pub(crate) static $name: Rule = Rule {
            id: $id,
            severity: Severity::Error,
            requirement: $requirement,
            rationale: $rationale,
            help: $help,
        };)+

        /// The rules about the form of tables.
        pub static RULES: &[&Rule] = &[$(&$name,)+];
    };
}

schema_rules! {
    FILE "T01" requirement "Every needed table is there, can be read, and has a sensible size."
        rationale "A dataset without its surgeries would show an empty list as if it were the truth."
        help "put the file into the folder with the other tables";
    ENCODING "T02" requirement "Tables are saved as UTF-8, with or without a byte-order mark, and no text was damaged by another encoding before."
        rationale "A name read in the wrong encoding is a wrong name."
        help "save the table as CSV UTF-8: in Excel, Save As, CSV UTF-8; in LibreOffice, Edit filter settings, Unicode (UTF-8)";
    HEADER "T03" requirement "The first row names the columns: the needed ones are there, none is unknown, none is there twice."
        rationale "A column under a misspelt name would be lost without a word."
        help "name the columns as the documentation of the table does";
    ROW "T04" requirement "Every row has as many cells as the header, and every quotation mark is closed."
        rationale "A missing comma moves every cell after it into the wrong column."
        help "look for a comma or a quotation mark too many or too few; a cell with a comma in it stands in quotation marks";
    CELL "T05" requirement "Every cell holds a value that its column allows, and is not blank where it may not be."
        rationale "A value that is nearly right is a fact that nobody stated."
        help "write a value that the column allows";
    DUPLICATE "T06" requirement "No two rows of a table have the same key."
        rationale "Of two different answers to one question, one is wrong."
        help "keep one of the rows, or give the record another id";
    REFERENCE "T07" requirement "Every id that a row refers to is in the table where it belongs."
        rationale "A surgery in a partnership that is not there would be with nobody."
        help "correct the id, or add the record that it names";
    CHARACTERS "T08" requirement "No cell has control characters, or characters that turn the direction of writing."
        rationale "They can make a text read as another than it is."
        help "type the cell again, without copying it from elsewhere";
    LENGTH "T09" requirement "No cell is longer than 64 KiB, and no outline of an area longer than 4 MiB."
        rationale "A longer cell is almost always a quotation mark that is not closed."
        help "shorten the cell, or close the quotation mark before it";
    PACKAGE "T10" requirement "A datapackage.json, where there is one, names only files inside its folder."
        rationale "Tables must not reach into other folders of the computer that checks them."
        help "correct datapackage.json, or remove it: the tables can be read without";
    DESCRIPTION "T11" requirement "A datapackage.json, where there is one, can be read, and names each table's own file."
        rationale "Whoever reads the tables by their description must find the same ones as we do."
        help "correct datapackage.json, or remove it: the tables can be read without";
    HASH "T12" requirement "A table is the file whose hash datapackage.json states, where it states one."
        rationale "A table that was changed after it was described may not be what its publisher checked."
        help "describe the tables anew, bring back the file, or remove datapackage.json: the tables can be read without";
}
