//! The rules about the form of tables, T01 to T10.

use crate::problem::{Rule, Severity};

macro_rules! form_rules {
    ($($name:ident $id:literal asks $asks:literal because $reason:literal mend $mend:literal;)+) => {
        $(pub(crate) static $name: Rule = Rule {
            id: $id,
            severity: Severity::Error,
            asks: $asks,
            reason: $reason,
            mend: $mend,
        };)+

        /// The rules about the form of tables.
        pub static RULES: &[&Rule] = &[$(&$name,)+];
    };
}

form_rules! {
    FILE "T01" asks "Every needed table is there, can be read, and has a sensible size."
        because "A dataset without its surgeries would show an empty list as if it were the truth."
        mend "put the file into the folder with the other tables";
    ENCODING "T02" asks "Tables are saved as UTF-8, with or without a byte-order mark."
        because "A name read in the wrong encoding is a wrong name."
        mend "save the table as CSV UTF-8: in Excel, Save As, CSV UTF-8; in LibreOffice, Edit filter settings, Unicode (UTF-8)";
    HEADER "T03" asks "The first row names the columns: the needed ones are there, none is unknown, none is there twice."
        because "A column under a misspelt name would be lost without a word."
        mend "name the columns as the documentation of the table does";
    ROW "T04" asks "Every row has as many cells as the header, and every quotation mark is closed."
        because "A missing comma moves every cell after it into the wrong column."
        mend "look for a comma or a quotation mark too many or too few; a cell with a comma in it stands in quotation marks";
    CELL "T05" asks "Every cell holds a value that its column allows, and is not blank where it may not be."
        because "A value that is nearly right is a fact that nobody stated."
        mend "write a value that the column allows";
    DUPLICATE "T06" asks "No two rows of a table have the same key."
        because "Of two different answers to one question, one is wrong."
        mend "keep one of the rows, or give the record another id";
    REFERENCE "T07" asks "Every id that a row refers to is in the table where it belongs."
        because "A surgery in a partnership that is not there would be with nobody."
        mend "correct the id, or add the record that it names";
    CHARACTERS "T08" asks "No cell has control characters, or characters that turn the direction of writing."
        because "They can make a text read as another than it is."
        mend "type the cell again, without copying it from elsewhere";
    LENGTH "T09" asks "No cell is longer than 64 KiB, and no outline of an area longer than 4 MiB."
        because "A longer cell is almost always a quotation mark that is not closed."
        mend "shorten the cell, or close the quotation mark before it";
    PACKAGE "T10" asks "A datapackage.json, where there is one, names only files inside its folder, unchanged where it states their hash."
        because "Tables must not reach into other folders of the computer that checks them."
        mend "correct datapackage.json, or remove it: the tables can be read without";
}
