//! A table: every row is read or has a problem that names its line, whatever the bytes are.

use publisher::problem::Problems;
use publisher::tables::{Row, Table, rows};

pub(crate) fn check(bytes: &[u8]) {
    macro_rules! every {
        ($($row:ident)*) => { $(read_table::<rows::$row>(bytes);)* };
    }
    every! {
        AboutRow AlterationRow AreaRow ChangeRow FeatureRow FunderRow GlossaryRow HoursRow JoiningRuleRow ListRow
        MeasureRow MembershipRow OfferRow OutwardCodeRow PartnershipRow PolicyRow PostcodeRow PracticeFeatureRow
        PracticeRow ProfessionRow RightRow ServiceRow SiteRow SpecialistRow TombstoneRow
    }
}

fn read_table<R: Row>(bytes: &[u8]) {
    let mut problems = Problems::default();
    let table = Table::<R>::read(bytes, &mut problems);
    let lines = u32::try_from(bytes.iter().filter(|&&byte| byte == b'\n' || byte == b'\r').count() + 1);
    let last = lines.expect("fewer lines than 2^32");
    assert_eq!(table.rows.len(), table.lines.len());
    assert!(table.lines.is_sorted() && table.lines.iter().all(|&line| line <= last));
    assert!(!table.unread || problems.errors() > 0, "a file that cannot be read needs a reason");
    for problem in problems.sorted() {
        assert!(
            problem.span.line.is_none_or(|line| (1..=last).contains(&line)),
            "{problem:?} of {last} lines"
        );
    }
    let _ = publisher::report::json(&problems);
}
