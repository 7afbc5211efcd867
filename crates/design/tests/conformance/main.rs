//! Every component against the HTML that upstream ships for it.
//!
//! The package nhsuk-frontend has a `fixtures.json` a component: options, and the HTML they make. A test
//! here turns the options into the properties of our component, renders it and compares the two trees.
//! An option that our component doesn't have is named with the reason; a name that no fixture needs, or an
//! option that nobody reads and nobody names, fails the test. The snapshots list what became of each fixture.

#[cfg(test)]
mod fields;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod options;
#[cfg(test)]
mod page;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod text;
#[cfg(test)]
mod tree;
