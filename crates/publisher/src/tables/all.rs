//! All tables of a dataset together.

use super::rows;
use super::table::Table;

/// Calls a macro with every table: the name of its field in [`Tables`], and its row.
macro_rules! every_table {
    ($call:ident) => {
        $call! {
            about: AboutRow,
            funders: FunderRow,
            policies: PolicyRow,
            joining_rules: JoiningRuleRow,
            rights: RightRow,
            partnerships: PartnershipRow,
            professions: ProfessionRow,
            specialists: SpecialistRow,
            measures: MeasureRow,
            practices: PracticeRow,
            memberships: MembershipRow,
            lists: ListRow,
            sites: SiteRow,
            hours: HoursRow,
            alterations: AlterationRow,
            features: FeatureRow,
            practice_features: PracticeFeatureRow,
            services: ServiceRow,
            offers: OfferRow,
            changes: ChangeRow,
            areas: AreaRow,
            glossary: GlossaryRow,
            tombstones: TombstoneRow,
            accepted: AcceptedRow,
            translations: TranslationRow,
            examples: ExampleRow,
            narrative: NarrativeRow,
            postcodes: PostcodeRow,
            outward_codes: OutwardCodeRow,
        }
    };
}
pub(crate) use every_table;

macro_rules! tables {
    ($($name:ident: $row:ident,)+) => {
        /// Every table of a dataset, as far as its rows could be read.
        #[derive(Debug, Default)]
        pub struct Tables {
            $(#[doc = concat!("The rows of `", stringify!($name), ".csv`.")] pub $name: Table<rows::$row>,)+
        }

        impl Tables {
            /// Whether a table as a whole could not be read, so that what others say of its rows cannot be judged.
            #[must_use]
            pub fn any_unread(&self) -> bool {
                $(self.$name.unread)||+
            }

            /// Whether the rows of the table with a name are known.
            pub(crate) fn is_read(&self, name: &str) -> bool {
                $(!(name == stringify!($name) && self.$name.unread))&&+
            }
        }

        /// Every table there is, in the order in which documentation lists them.
        pub const ALL: &[super::TableSchema] = &[$(<rows::$row as super::Row>::SCHEMA,)+];
    };
}
every_table!(tables);
