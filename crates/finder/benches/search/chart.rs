//! docs/images/growth.svg: how much longer each kind of question takes as the dataset grows.

use std::fmt::Write as _;
use std::path::Path;

use crate::SIZES;

/// One kind of question.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    /// Seconds at each size.
    pub(crate) points: Vec<f64>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 180.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 50.0;

/// Blue, brown and green that differ in brightness as well, for those who see no colour.
const COLOURS: [&str; 3] = ["#005eb8", "#78350f", "#007f3b"];
const DASHES: [&str; 3] = ["none", "8 4", "2 4"];

/// Writes the chart.
pub(crate) fn draw(lines: &[Line]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/images/growth.svg");
    std::fs::write(file, svg(lines)).expect("the chart is written");
}

/// Both scales are by factors, so that "as many times as long" is a straight line.
fn svg(lines: &[Line]) -> String {
    let across = |size: f64| LEFT + size.log10() * (WIDTH - LEFT - RIGHT);
    let up = |times: f64| HEIGHT - BOTTOM - times.max(0.5).log10() * (HEIGHT - TOP - BOTTOM);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"14\">\n<title>How much longer a question takes as the dataset \
         grows</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    let mut put = |text: String| {
        writeln!(svg, "{text}").expect("written");
    };
    for size in SIZES {
        let factor = f64::from(u8::try_from(size).expect("small"));
        let (x, y) = (across(factor), up(factor));
        put(format!(
            "<path d=\"M{x:.0} {TOP}V{:.0}M{LEFT} {y:.0}H{:.0}\" stroke=\"#d8dde0\"/>",
            up(1.0),
            across(10.0)
        ));
        put(format!(
            "<text x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\">{size} x England</text>",
            HEIGHT - 20.0
        ));
        put(format!(
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{size} x</text>",
            LEFT - 8.0,
            y + 5.0
        ));
    }
    for ((line, colour), dash) in lines.iter().zip(COLOURS).zip(DASHES) {
        let first = line.points.first().copied().unwrap_or(1.0);
        let places: Vec<(f64, f64)> = SIZES
            .iter()
            .zip(&line.points)
            .map(|(&size, seconds)| {
                (across(f64::from(u8::try_from(size).expect("small"))), up(seconds / first))
            })
            .collect();
        let points: Vec<String> = places.iter().map(|(x, y)| format!("{x:.0},{y:.0}")).collect();
        put(format!(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"3\" stroke-dasharray=\"{dash}\"/>",
            points.join(" ")
        ));
        if let Some((x, y)) = places.last() {
            put(format!(
                "<text x=\"{:.0}\" y=\"{:.0}\" fill=\"{colour}\">{}</text>",
                x + 10.0,
                y + 5.0,
                line.name
            ));
        }
    }
    svg.push_str("</svg>\n");
    svg
}
