//! Given the publisher's colours; then the styles that follow, or why they are refused.

use super::*;
use crate::folder::Files;

fn theme(text: &str) -> Theme {
    toml::from_str(text).unwrap()
}

fn refused(text: &str) -> String {
    theme(text).styles().unwrap_err().to_string()
}

#[test]
fn what_is_not_set_stays_as_it_is() {
    assert_eq!(theme("").styles(), Ok(None));
    assert_eq!(
        theme("header = \"#003d33\"\ncorner_radius = 0\nfont = \"georgia\"").styles().unwrap().unwrap(),
        ":root {\n  --lcp-header: #003d33;\n  --lcp-font: georgia,serif;\n  --lcp-corner: 0px;\n}\n"
    );
}

#[test]
fn what_is_touched_is_darker_and_can_still_be_read() {
    let styles = theme("link = \"#00663a\"\nbutton = \"#ffdd00\"\nbutton_text = \"#0b0c0c\"").styles();
    let styles = styles.unwrap().unwrap();
    for (name, with) in [("link-hover", "#f0f4f5"), ("link-visited", "#f0f4f5"), ("button-hover", "#0b0c0c")]
    {
        let value = styles.split(&format!("--lcp-{name}: ")).nth(1).unwrap();
        let colour: Colour = value[..7].parse().unwrap();
        assert!(colour.contrast(with.parse().unwrap()) >= LEAST, "{name}: {colour}");
    }
}

#[test]
fn a_colour_that_people_cannot_read_is_refused_with_the_nearest_that_they_can() {
    assert_eq!(
        refused("link = \"#00a9ce\""),
        "the theme's link = \"#00a9ce\" has a contrast of 1.97 to 1 with what is behind it, #c7dcef, which people with poor \
         sight cannot read: at least 4.5 to 1 is needed. The nearest that passes is \"#00687f\"."
    );
    let mended = theme("link = \"#00687f\"").styles();
    assert!(mended.is_ok(), "{mended:?}");
    for text in [
        "button = \"#ffdd00\"",
        "button_text = \"#005a30\"",
        "header = \"#eeeeee\"",
        "header_text = \"#333333\"",
        "focus = \"#1d1d1b\"",
    ] {
        let message = refused(text);
        assert!(message.contains(text) && message.contains("The nearest that passes is \"#"), "{message}");
    }
}

#[test]
fn a_pair_is_judged_together() {
    assert!(theme("header = \"#ffffff\"\nheader_text = \"#003087\"").styles().is_ok());
    let message = refused("header = \"#ffffff\"\nheader_text = \"#ffffff\"");
    assert!(message.contains("header = \"#ffffff\" has a contrast of 1.00 to 1"), "{message}");
}

#[test]
fn a_font_that_would_have_to_be_fetched_or_a_name_that_is_none_of_the_settings_is_refused() {
    assert!(refused("font = \"Frutiger\"").contains("write one of \"arial\", \"verdana\""));
    assert!(refused("corner_radius = 200").contains("from 0 to 24"));
    for (text, said) in [
        ("colour = \"#ffffff\"", "unknown field `colour`"),
        ("link = \"blue\"", "write # and six hexadecimal digits"),
        ("link = \"#fff;}*{display:none\"", "is no colour"),
        ("corner_radius = -1", "invalid value"),
    ] {
        let message = toml::from_str::<Theme>(text).unwrap_err().to_string();
        assert!(message.contains(said), "{message}");
    }
}

#[test]
fn the_looks_lie_beside_the_styles_where_any_are_set() {
    let mut app = App::default();
    fit_theme(&mut app, &Theme::default()).unwrap();
    assert_eq!(app.files, Files::new());
    fit_theme(&mut app, &theme("header = \"#003d33\"")).unwrap();
    assert_eq!(app.files["theme.css"], b":root {\n  --lcp-header: #003d33;\n}\n");
}

#[test]
fn a_frame_measures_the_colours_of_a_host_with_the_same_ones_as_a_theme() {
    let frame = include_str!("../../../../assets/embed/frame.js");
    let behind = BEHIND.map(|colour| format!("{colour:?}")).join(", ");
    assert!(frame.contains(&format!("link: [{behind}]")), "links stand on {behind}");
    assert!(frame.contains(&format!("focus: [{TEXT:?}]")), "the text in the focus is {TEXT}");
    assert!(frame.contains(&format!("< {LEAST};")), "the least contrast is {LEAST}");
}
