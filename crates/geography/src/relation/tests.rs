use catalogue::{AreaId, Polygon};
use proptest::prelude::*;

use super::*;

fn position(lat_e5: i32, lon_e5: i32) -> Position {
    Position { lat_e5, lon_e5 }
}

/// A square ring with its lower left corner and its side in hundred-thousandths of a degree.
fn square(lat: i32, lon: i32, side: i32) -> Ring {
    vec![
        position(lat, lon),
        position(lat, lon + side),
        position(lat + side, lon + side),
        position(lat + side, lon),
    ]
}

fn area(shape: Shape) -> Area {
    Area { id: AreaId::parse("area").unwrap(), name: "An area".into(), shape }
}

fn polygons(parts: Vec<Polygon>) -> Area {
    area(Shape::Polygons(parts))
}

fn whole(outer: Ring) -> Polygon {
    Polygon { outer, holes: Vec::new() }
}

fn sectors(list: &[&str]) -> Area {
    area(Shape::Sectors(list.iter().map(|&sector| sector.to_owned()).collect()))
}

fn device(lat: i32, lon: i32) -> Place {
    Place { position: position(lat, lon), precision: Precision::Device }
}

fn place(precision: Precision) -> Place {
    Place { position: position(5_400_500, -149_500), precision }
}

#[test]
fn a_square_with_a_hole_and_a_second_part() {
    let ring_and_island = polygons(vec![
        Polygon { outer: square(5_400_000, -150_000, 1_000), holes: vec![square(5_400_400, -149_600, 200)] },
        whole(square(5_402_000, -150_000, 500)),
    ]);
    let cases = [
        ("in the square", device(5_400_100, -149_900), Relation::Inside),
        ("in the hole", device(5_400_500, -149_500), Relation::Outside),
        ("on the edge of the hole", device(5_400_400, -149_500), Relation::OnTheLine),
        ("on the outer edge", device(5_400_000, -149_500), Relation::OnTheLine),
        ("on a corner", device(5_400_000, -150_000), Relation::OnTheLine),
        ("on the edge that closes the ring", device(5_400_500, -150_000), Relation::OnTheLine),
        ("three metres outside", device(5_399_997, -149_500), Relation::Outside),
        ("three metres inside", device(5_400_003, -149_500), Relation::Inside),
        ("between the two parts", device(5_401_500, -149_800), Relation::Outside),
        ("in the second part", device(5_402_100, -149_800), Relation::Inside),
    ];
    for (name, place, expected) in cases {
        assert_eq!(relation(&ring_and_island, &place), expected, "{name}");
    }
}

#[test]
fn strictly_inside_one_part_counts_even_on_the_line_of_another() {
    let overlapping =
        polygons(vec![whole(square(5_400_000, -150_000, 1_000)), whole(square(5_400_500, -150_000, 1_000))]);
    assert_eq!(relation(&overlapping, &device(5_400_500, -149_500)), Relation::Inside);
}

#[test]
fn a_place_known_by_its_middle_is_not_sure_unless_the_area_is_far_away() {
    let near = polygons(vec![whole(square(5_400_000, -150_000, 1_000))]);
    let far = polygons(vec![whole(square(5_100_000, -10_000, 1_000))]);
    for precision in [Precision::Outward("HG5".into()), Precision::Area] {
        assert_eq!(relation(&near, &place(precision.clone())), Relation::NotSure);
        assert_eq!(relation(&far, &place(precision)), Relation::Outside);
    }
}

#[test]
fn sectors_settle_a_full_postcode_and_half_settle_an_outward_code() {
    let list = sectors(&["HG5 0", "HG5 8", "YO51 9"]);
    let cases = [
        (Precision::Postcode("HG5 0JL".into()), Relation::Inside),
        (Precision::Postcode("HG5 9AA".into()), Relation::Outside),
        (Precision::Outward("HG5".into()), Relation::PartlyInside),
        (Precision::Outward("HG".into()), Relation::Outside),
        (Precision::Outward("YO5".into()), Relation::Outside),
        (Precision::Device, Relation::NotSure),
        (Precision::Area, Relation::NotSure),
    ];
    for (precision, expected) in cases {
        assert_eq!(relation(&list, &place(precision.clone())), expected, "{precision:?}");
    }
}

#[test]
fn an_empty_area_holds_nobody() {
    assert_eq!(relation(&polygons(Vec::new()), &device(5_400_000, -150_000)), Relation::Outside);
    assert_eq!(relation(&sectors(&[]), &place(Precision::Outward("HG5".into()))), Relation::Outside);
}

/// How good a relation is for a person who wants to be inside.
fn worth(relation: Relation) -> u8 {
    match relation {
        Relation::Outside => 0,
        Relation::NotSure | Relation::PartlyInside | Relation::OnTheLine => 1,
        Relation::Inside => 2,
    }
}

fn ring() -> impl Strategy<Value = Ring> {
    // Corners in the order of their angle around a middle, so that the ring never crosses itself.
    proptest::collection::vec(200.0..2_000.0_f64, 3..9).prop_map(|radii| {
        let count = f64::from(u32::try_from(radii.len()).unwrap());
        let corner = |(index, radius): (usize, &f64)| {
            let angle = f64::from(u32::try_from(index).unwrap()) / count * std::f64::consts::TAU;
            let lat = 54.0 + radius * angle.sin() * 1e-5;
            Position::from_degrees(lat, -1.5 + radius * angle.cos() * 1e-5).unwrap()
        };
        radii.iter().enumerate().map(corner).collect()
    })
}

fn any_place() -> impl Strategy<Value = Place> {
    let precision = prop_oneof![
        Just(Precision::Device),
        Just(Precision::Area),
        Just(Precision::Postcode("HG5 0JL".into())),
        Just(Precision::Outward("HG5".into())),
    ];
    (-2_500..2_500, -2_500..2_500, precision).prop_map(|(lat, lon, precision)| Place {
        position: position(5_400_000 + lat, -150_000 + lon),
        precision,
    })
}

/// How many cases each property is tested with: 10,000, or fewer for mutation testing, which runs the tests hundreds of times.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn the_order_and_the_start_of_a_rings_points_do_not_matter(ring in ring(), place in any_place(), turn in 0..9_usize) {
        let asked = relation(&polygons(vec![whole(ring.clone())]), &place);
        let mut turned = ring.clone();
        turned.rotate_left(turn % ring.len());
        prop_assert_eq!(relation(&polygons(vec![whole(turned.clone())]), &place), asked);
        turned.reverse();
        prop_assert_eq!(relation(&polygons(vec![whole(turned)]), &place), asked);
    }

    #[test]
    fn another_part_never_puts_a_place_outside(first in ring(), second in ring(), place in any_place()) {
        let before = relation(&polygons(vec![whole(first.clone())]), &place);
        let after = relation(&polygons(vec![whole(first), whole(second)]), &place);
        prop_assert!(worth(after) >= worth(before));
    }

    #[test]
    fn a_hole_takes_its_inside_away(outer in ring(), hole in ring(), place in any_place()) {
        let in_hole = relation(&polygons(vec![whole(hole.clone())]), &place);
        let pierced = relation(&polygons(vec![Polygon { outer, holes: vec![hole] }]), &place);
        if in_hole == Relation::Inside {
            prop_assert!(pierced != Relation::Inside);
        }
    }

    #[test]
    fn a_longer_list_of_sectors_never_puts_a_place_outside(place in any_place(), digit in 0..10_u8) {
        let before = relation(&sectors(&["YO51 9"]), &place);
        let after = relation(&sectors(&["YO51 9", &format!("HG5 {digit}")]), &place);
        prop_assert!(worth(after) >= worth(before));
    }
}
