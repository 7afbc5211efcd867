//! The addresses that the fuzzing starts from, and those on which it once found something, read as pages.

#[cfg(test)]
#[path = "fuzz/checks/address.rs"]
mod address;

#[cfg(test)]
mod corpus {
    use std::fs;
    use std::path::Path;

    use super::address::check;

    #[test]
    fn every_address_is_read_and_its_own_link_reads_as_the_same_page() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds/address");
        let mut count = 0;
        for entry in fs::read_dir(seeds).unwrap() {
            let bytes = fs::read(entry.unwrap().path()).unwrap();
            check(&bytes);
            for at in 0..bytes.len() {
                check(&bytes[..at]);
                let mut turned = bytes.clone();
                turned[at] ^= 1 << (at % 8);
                check(&turned);
            }
            count += 1;
        }
        assert!(count >= 7, "the seeds are not there");
    }
}
