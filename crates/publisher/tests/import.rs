//! Given small invented files in the formats that sources publish; then tables, or a sentence that helps.
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use publisher::import::{EnglandSources, ImportReport, import_england};
use tempfile::TempDir;

const SITES: &str = "\
OrganisationID¬OrganisationCode¬OrganisationType¬SubType¬OrganisationStatus¬IsPimsManaged¬isEPSEnabled¬OrganisationName¬Address1¬Address2¬Address3¬City¬County¬Postcode¬Latitude¬Longitude¬ParentODSCode¬ParentName¬Phone¬Email¬Website¬Fax
1¬Z00001¬GP¬UNKNOWN¬Visible¬True¬True¬ST ALDATE'S SURGERY¬1 MILL LANE¬¬¬WENMOUTH¬Wenmarsh¬WM1 1AA¬53.2301¬-0.5401¬0A1¬NHS Wenmouth CCG¬01632960123¬desk@example.org¬www.example.org¬01632 960 124
2¬Z00001001¬GP¬UNKNOWN¬Visible¬True¬True¬ST ALDATE'S SURGERY¬2 \"The Maltings\"¬¬¬WENBY¬Wenmarsh¬WM1 1AB¬53.2302¬-0.5402¬0A1¬NHS Wenmouth CCG¬01632960123¬¬¬
3¬Z00002¬GP¬UNKNOWN¬Visible¬True¬True¬Dr O'Toole – Café Lane¬3 Quay Street¬¬¬Wenmouth¬Wenmarsh¬WM1 1AB¬¬¬0A1¬NHS Wenmouth CCG¬ring the bell¬¬desk@example.org¬
4¬Z00003¬GP¬UNKNOWN¬Visible¬True¬True¬Harbour Surgery¬4 Quay Street¬¬¬Wenmouth¬Wenmarsh¬WM1 1AA¬53.2301¬-0.5401¬0A9¬NHS Old Wenmouth CCG¬¬¬¬
5¬Z00004¬GP¬UNKNOWN¬Visible¬True¬True¬Nowhere Surgery¬¬¬¬Wenmouth¬Wenmarsh¬¬¬¬0A1¬NHS Wenmouth CCG¬¬¬¬
6¬Z00005¬GP¬UNKNOWN¬Visible¬True¬True¬Fen Surgery¬5 Fen Road¬¬¬Fenby¬Wenmarsh¬WM1 1AA¬53.2301¬-0.5401¬0A9¬NHS Old Wenmouth CCG¬¬¬¬
";

const MAPPING: &str = "\
PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME,PCN_ODS_CODE,PCN_NAME
Z00001,St Aldate'S Surgery,0A1,NHS Wenmarsh CCG,U00001,WENMOUTH PCN
Z00002,Quayside Gp Surgery,0A1,NHS Wenmarsh CCG,U,Unallocated
Z00003,Harbour Surgery,0A1,NHS Wenmarsh CCG,U00001,WENMOUTH PCN
Z00004,Nowhere Surgery,0A1,NHS Wenmarsh CCG,U00001,WENMOUTH PCN
";

const CORE_PARTNERS: &str = "\
\"Partner\nOrganisation\nCode\",\"Partner\nName\",\"Practice\nParent\nCCG Code\",\"Practice\nParent\nCCG Name\",PCN Code,PCN Name,\"Practice to PCN\nRelationship\nStart Date\",\"Practice to PCN\nRelationship\nEnd Date\"\r
Z00001,ST ALDATE'S SURGERY,0A1,NHS WENMARSH CCG,U00001,WENMOUTH PCN,20191001,20200331\r
Z00001,ST ALDATE'S SURGERY,0A1,NHS WENMARSH CCG,U00002,FEN AND QUAY PCN,20200401,\r
";

const SERVICES: &str = "\
OrganisationID¬ServiceName
1¬Phlebotomy
2¬Phlebotomy
2¬Physiotherapy - provided in house and available on NHS
99¬Phlebotomy
";

const POSTCODES: &str = "\
\"WM1 1AA\",10,497500,371500,\"E92000001\",\"\",\"\",\"\",\"\",\"\"
\"WM1 1AB\",10,497600,371600,\"E92000001\",\"\",\"\",\"\",\"\",\"\"
\"WM1 1AD\",90,0,0,\"E92000001\",\"\",\"\",\"\",\"\",\"\"
\"WM1 1AE\",10,497600,371700,\"W92000004\",\"\",\"\",\"\",\"\",\"\"
\"WM2 1AA\",10,250000,371700,\"W92000004\",\"\",\"\",\"\",\"\",\"\"
";

/// A folder with one file for each source.
struct Given {
    folder: TempDir,
    sources: EnglandSources,
}

impl Given {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        let sources = EnglandSources {
            practices: vec![file("nhs-choices-gp-2019-05.csv")],
            groups: file("mapping-2021.csv"),
            postcodes: file("codepoint-2025.zip"),
            ..EnglandSources::default()
        };
        fs::write(&sources.practices[0], windows_1252(SITES)).unwrap();
        fs::write(&sources.groups, MAPPING).unwrap();
        fs::write(&sources.postcodes, zip(&[("Data/CSV/wm.csv", POSTCODES), ("Doc/licence.txt", "free")]))
            .unwrap();
        Self { folder, sources }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        file
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("tables")
    }

    fn import(&self) -> Result<ImportReport, String> {
        let folder = self.folder.path().display().to_string();
        import_england(&self.sources, &self.out(), &mut |_| ())
            .map_err(|error| error.to_string().replace(&folder, "."))
    }

    fn table(&self, name: &str) -> String {
        fs::read_to_string(self.out().join(name)).unwrap()
    }
}

/// The bytes that the source publishes: the sign between cells is the single byte 0xAC.
fn windows_1252(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1252.encode(text).0.into_owned()
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn published_files_become_tables() {
    let mut given = Given::new();
    given.sources.services = Some(given.file("services-2014-02.csv", windows_1252(SERVICES)));
    given.sources.list_sizes = Some(given.file(
        "qof.csv",
        "PRACTICE_CODE,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\nZ00001,TOTAL,4098\nZ00001,06OV,3852\n",
    ));
    let report = given.import().unwrap();
    let tables = [
        "about",
        "funders",
        "partnerships",
        "practices",
        "memberships",
        "sites",
        "services",
        "offers",
        "postcodes",
        "outward_codes",
    ];
    let shown: Vec<String> =
        tables.iter().map(|name| format!("# {name}\n{}", given.table(&format!("{name}.csv")))).collect();
    insta::assert_snapshot!("tables", shown.join("\n"));
    insta::assert_snapshot!("report", report);
}

#[test]
fn either_line_ending_and_either_encoding_gives_the_same_tables() {
    let mut given = Given::new();
    given.import().unwrap();
    let (practices, sites) = (given.table("practices.csv"), given.table("sites.csv"));
    let crlf = SITES.replace('\n', "\r\n");
    for bytes in [windows_1252(&crlf), SITES.as_bytes().to_vec(), format!("\u{feff}{crlf}").into_bytes()] {
        given.sources.practices = vec![given.file("nhs-choices-gp-2019-05.csv", bytes)];
        given.import().unwrap();
        assert_eq!(
            (given.table("practices.csv"), given.table("sites.csv")),
            (practices.clone(), sites.clone())
        );
    }
}

#[test]
fn core_partners_give_memberships_with_their_dates() {
    let mut given = Given::new();
    given.sources.groups = given.file("core-partners-2022-05.csv", CORE_PARTNERS);
    given.import().unwrap();
    assert_eq!(
        given.table("memberships.csv"),
        "practice,partnership,from,until\nZ00001,U00001,2019-10-01,2020-03-31\nZ00001,U00002,2020-04-01,\n"
    );
    assert!(given.table("partnerships.csv").contains("U00002,Fen and Quay PCN,"));
}

#[test]
fn the_ods_list_fills_gaps_from_the_postcode() {
    let mut given = Given::new();
    let ods = "\"Z00004\",\"NOWHERE SURGERY\",\"Y1\",\"Q1\",\"6 MILL LANE\",\"WENMOUTH\",\"\",\"\",\"\",\"WM1 1AB\",\"20000401\",\"\",\"A\",\"B\",\"0A1\",\"20200401\",\"\",\"01632 960125\",\"\",\"\",\"\",\"0\",\"\",\"0A1\",\"\",\"4\",\"\"\n";
    given.sources.practices.push(given.file("epraccur-2022-05.csv", ods));
    given.import().unwrap();
    assert!(given.table("sites.csv").contains("Z00004,Z00004,yes,,6 Mill Lane | Wenmouth,,WM1 1AB,53.23"));
    assert!(given.table("practices.csv").contains("\"NHS ODS, GP practices (2022-05)\""));
    given.sources.practices.remove(0);
    assert_eq!(
        given.import().unwrap_err(),
        "the NHS Choices list of GP practices is not among the practices, and no other list says where they are. Give it with --practices; the ODS list may fill its gaps"
    );
}

/// A practice of the ODS list with an address and no coordinates.
fn ods_row(status: &str, setting: &str) -> String {
    format!(
        "\"Z00004\",\"NOWHERE SURGERY\",\"Y1\",\"Q1\",\"6 MILL LANE\",\"WENMOUTH\",\"\",\"\",\"\",\"WM1 1AB\",\"20000401\",\"\",\"{status}\",\"B\",\"0A1\",\"20200401\",\"\",\"01632 960125\",\"\",\"\",\"\",\"0\",\"\",\"0A1\",\"\",\"{setting}\",\"\"\n"
    )
}

#[test]
fn an_open_practice_is_known_by_either_status_and_by_its_setting_or_its_role() {
    for (status, setting) in [("A", "4"), ("ACTIVE", "RO76"), ("Active", "RO177 | RO76")] {
        let mut given = Given::new();
        given.sources.practices.push(given.file("epraccur-2025.csv", ods_row(status, setting)));
        given.import().unwrap();
        assert!(given.table("sites.csv").contains("Z00004,Z00004,yes,,6 Mill Lane | Wenmouth"), "{status}");
    }
}

#[test]
fn the_ods_list_is_read_with_a_header_whatever_the_order_of_its_columns() {
    let mut given = Given::new();
    let ods = "Status,Organisation Code,Name,Postcode,Role,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Commissioner,Contact Telephone Number,Website\n\
        ACTIVE,Z00004,NOWHERE SURGERY,WM1 1AB,RO76,6 MILL LANE,WENMOUTH,,,,0A1,01632 960125,\n";
    given.sources.practices.push(given.file("epraccur-2025.csv", ods));
    given.import().unwrap();
    assert!(given.table("sites.csv").contains("Z00004,Z00004,yes,,6 Mill Lane | Wenmouth"));
}

#[test]
fn a_list_of_which_nothing_is_kept_stops_the_import_with_the_reason() {
    let mut given = Given::new();
    given.sources.practices.push(given.file("epraccur-2025.csv", ods_row("A", "9")));
    assert_eq!(
        given.import().unwrap_err(),
        "practices to fill gaps (epraccur-2025.csv): 0 of 1 records are kept, too few to trust the file; dropped 1: it is not a GP practice. Check that it is the file meant, and download it again"
    );
    assert!(!given.out().exists());
}

#[test]
fn core_partners_of_sub_icb_locations_are_read_and_the_funders_are_called_so() {
    let sub_icb = CORE_PARTNERS
        .replace("CCG Code", "Sub ICB Loc Code")
        .replace("CCG Name", "Sub ICB Loc Name")
        .replace("WENMARSH CCG", "WENMARSH ICB - 0A1");
    let mut given = Given::new();
    given.sources.groups = given.file("core-partners-2024-05.csv", sub_icb);
    given.import().unwrap();
    assert!(given.table("funders.csv").contains("0A1,NHS Wenmarsh ICB - 0A1,"));
    assert!(given.table("about.csv").contains("funder_many,sub-ICB locations\n"));
    assert!(given.table("memberships.csv").contains("Z00001,U00002,2020-04-01,"));
}

#[test]
fn core_partners_without_a_header_are_read_by_the_places_of_their_columns() {
    let rows = "Z00001,ST ALDATE'S SURGERY,0A1,NHS WENMARSH ICB - 0A1,U00001,WENMOUTH PCN,0A1,NHS WENMARSH ICB - 0A1,20191001,20200331,1\n\
        Z00001,ST ALDATE'S SURGERY,0A1,NHS WENMARSH ICB - 0A1,U00002,FEN PCN,0A1,NHS WENMARSH ICB - 0A1,20200401,,1\n";
    let mut given = Given::new();
    given.sources.groups = given.file("epcn-core-partners-2024-05.csv", rows);
    given.import().unwrap();
    assert_eq!(
        given.table("memberships.csv"),
        "practice,partnership,from,until\nZ00001,U00001,2019-10-01,2020-03-31\nZ00001,U00002,2020-04-01,\n"
    );
    assert!(given.table("about.csv").contains("funder_one,sub-ICB location\n"));
}

#[test]
fn columns_are_known_by_name_so_that_more_of_them_in_another_order_change_nothing() {
    let given = Given::new();
    given.import().unwrap();
    let expected = (given.table("funders.csv"), given.table("memberships.csv"));
    let reordered: Vec<String> = MAPPING
        .lines()
        .map(|line| {
            let mut cells: Vec<&str> = line.split(',').collect();
            cells.reverse();
            format!("extra,{}\n", cells.join(","))
        })
        .collect();
    fs::write(&given.sources.groups, reordered.concat()).unwrap();
    given.import().unwrap();
    assert_eq!((given.table("funders.csv"), given.table("memberships.csv")), expected);
}

#[test]
fn list_sizes_with_one_row_a_practice_sex_and_age_are_added_up() {
    for rows in [
        "CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\nZ00001,WM1 1AA,MALE,0,2000\nZ00001,WM1 1AA,FEMALE,0,2098\n",
        "CODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\nZ00001,ALL,ALL,4098\nZ00001,MALE,0_4,2000\nZ00001,FEMALE,0_4,2098\n",
        "ORG_TYPE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS\nGP,Z00001,MALE,ALL,2000\nGP,Z00001,MALE,1,9\nGP,Z00001,FEMALE,ALL,2098\nSUB_ICB,0A1,ALL,ALL,9000\n",
    ] {
        let mut given = Given::new();
        given.sources.list_sizes = Some(given.file("gp-reg-pat-prac-2024-05.csv", rows));
        given.import().unwrap();
        assert!(
            given.table("practices.csv").contains("Z00001,St Aldate's Surgery,,0A1,yes,,,,,,4098,"),
            "{rows}"
        );
    }
}

/// The report on a source after a change to what is given.
fn report_after(source: &str, change: impl FnOnce(&mut Given)) -> String {
    let mut given = Given::new();
    change(&mut given);
    let report = given.import().unwrap();
    report.sources.iter().find(|found| found.source == source).unwrap().to_string()
}

#[test]
fn a_single_bad_record_is_dropped_and_counted_and_the_import_goes_on() {
    let sites = report_after("practice sites", |given| {
        let null = SITES.replace("53.2302¬-0.5402", "NULL¬NULL");
        given.sources.practices = vec![given.file("practices-2019.csv", windows_1252(&null))];
    });
    assert!(
        sites.contains("dropped 1: its coordinates are not degrees of latitude and longitude (line 3: \"NULL\" is not a number of degrees)"),
        "{sites}"
    );
    let groups = report_after("groups", |given| {
        given.sources.groups =
            given.file("mapping-2021.csv", format!("{MAPPING}Z00005,Fen,,,U00001,WENMOUTH PCN\n"));
    });
    assert!(
        groups.contains(
            "dropped 1: a code in it is none, or is missing (line 6: the code of the funder is blank)"
        ),
        "{groups}"
    );
    let postcodes = report_after("postcodes", |given| {
        let csv = "postcode,lat,lon\nWM1 1AA,53.2,-0.5\nNPT 1AA,51.6,-3.0\nWM1 1AB,53.2,-0.5\n";
        given.sources.postcodes = given.file("postcodes-2025.csv", csv);
    });
    assert!(
        postcodes.starts_with("postcodes (postcodes-2025.csv): 3 read, 2 kept, 1 dropped"),
        "{postcodes}"
    );
    assert!(postcodes.contains("line 3: "), "{postcodes}");
    let code_point = report_after("postcodes", |given| {
        let wm = format!("{POSTCODES}\"WM1 1AF\",10,east,1,\"E92000001\"\n");
        given.sources.postcodes = given.file("codepoint-2025.zip", zip(&[("Data/CSV/wm.csv", &wm)]));
    });
    assert!(
        code_point.contains("dropped 1: its line cannot be read (line 6: \"east\" is not a number of metres, in Data/CSV/wm.csv)"),
        "{code_point}"
    );
}

#[test]
fn a_source_of_which_more_than_a_tenth_cannot_be_used_stops_the_import() {
    let mut given = Given::new();
    let letters = "ABDEFGHJLN";
    let good: Vec<String> =
        (0..80).map(|at| format!("WM2 {}A{},53.2,-0.5\n", at / 10, &letters[at % 10..=at % 10])).collect();
    let bad = "NPT 1AA,51.6,-3.0\n".repeat(20);
    given.sources.postcodes =
        given.file("postcodes-2025.csv", format!("postcode,lat,lon\n{}{bad}", good.concat()));
    let error = given.import().unwrap_err();
    assert!(error.contains("of 100 records are kept, too few to trust the file; dropped 20: "), "{error}");
}

/// Changes what is given.
type Change = Box<dyn Fn(&mut Given)>;

fn practices(bytes: Vec<u8>) -> Change {
    Box::new(move |given| given.sources.practices = vec![given.file("practices-2019.csv", &bytes)])
}

fn groups(bytes: &'static str) -> Change {
    Box::new(move |given| given.sources.groups = given.file("groups-2021.csv", bytes))
}

fn postcodes(name: &'static str, bytes: Vec<u8>) -> Change {
    Box::new(move |given| given.sources.postcodes = given.file(name, &bytes))
}

#[test]
fn bad_input_gets_a_sentence_with_the_file_the_place_and_help() {
    let whole = zip(&[("Data/CSV/wm.csv", POSTCODES)]);
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(SITES.bytes().flat_map(|byte| [byte, 0])).collect();
    let cases: Vec<(&str, Change)> = vec![
        ("missing file", Box::new(|given| given.sources.groups = given.folder.path().join("absent.csv"))),
        ("folder instead of file", Box::new(|given| given.sources.groups = given.folder.path().to_owned())),
        ("empty file", practices(Vec::new())),
        ("blank file", practices(b"\n \n".to_vec())),
        ("wrong delimiter", practices(SITES.replace('¬', ",").into_bytes())),
        ("UTF-16", practices(utf16)),
        ("workbook", practices(whole.clone())),
        ("row cut short", practices(windows_1252(&SITES[..SITES.len() - 60]))),
        ("no practices at all given", Box::new(|given| given.sources.practices.clear())),
        ("wrong columns", groups("practice,network\nZ00001,U00001\n")),
        ("header alone", groups("PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME,PCN_ODS_CODE,PCN_NAME\n")),
        (
            "a code with a path in it",
            groups(
                "PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME,PCN_ODS_CODE,PCN_NAME\n../x,X,0A1,CCG,U1,PCN\n",
            ),
        ),
        ("truncated zip", postcodes("codepoint.zip", whole[..whole.len() - 40].to_vec())),
        (
            "damaged zip",
            postcodes("codepoint.zip", {
                let mut bytes = whole.clone();
                bytes[60] ^= 0xFF;
                bytes
            }),
        ),
        ("zip that climbs", postcodes("codepoint.zip", zip(&[("../../wm.csv", POSTCODES)]))),
        ("zip without areas", postcodes("codepoint.zip", zip(&[("readme.txt", "hello")]))),
        (
            "wrong line in zip",
            postcodes("codepoint.zip", zip(&[("Data/CSV/wm.csv", "\"WM1 1AA\",10,east,1,\"E92000001\"\n")])),
        ),
        ("gzip cut short", postcodes("postcodes.csv.gz", vec![0x1F, 0x8B, 8, 0, 0])),
        ("postcodes with other columns", postcodes("postcodes.csv", b"pcd,x,y\nWM1 1AA,1,2\n".to_vec())),
        ("postcode without place", postcodes("postcodes.csv", b"postcode,lat,lon\nWM1 1AA,53.2\n".to_vec())),
        (
            "no date in any name",
            Box::new(|given| {
                given.sources.practices = vec![given.file("practices.csv", windows_1252(SITES))];
                given.sources.groups = given.file("groups.csv", MAPPING);
            }),
        ),
        (
            "tables that are somebody's work",
            Box::new(|given| {
                fs::create_dir(given.out()).unwrap();
                given.file("tables/about.csv", "fact,value\n");
            }),
        ),
    ];
    let mut shown = Vec::new();
    for (case, change) in cases {
        let mut given = Given::new();
        change(&mut given);
        let message = given.import().map(|_| ()).expect_err(case);
        assert!(!Path::new(&given.out()).join("practices.csv").exists(), "{case}: nothing is written");
        shown.push(format!("{case}\n  {message}"));
    }
    insta::assert_snapshot!("bad_input", shown.join("\n"));
}
