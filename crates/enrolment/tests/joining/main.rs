//! The joining rules as a specification: who asks, where, when, and the answer.

#[cfg(test)]
mod anybody;
#[cfg(test)]
mod border;
#[cfg(test)]
mod decision_table;
#[cfg(test)]
mod format;
#[cfg(test)]
mod my_surgery;
#[cfg(test)]
mod open_points;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod speed;
mod statement;
#[cfg(test)]
mod surface;
#[cfg(test)]
mod table_3_4;
#[cfg(test)]
mod two_funders;
#[cfg(test)]
mod world;
