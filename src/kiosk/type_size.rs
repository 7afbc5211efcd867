//! The text size of a kiosk: capital letters span a visual angle of at least 0.7 degrees.
//!
//! EN 301 549, 5.1.4: a capital letter is at least as high as the distance × 0.7 × π ÷ 180. Heights of letters are given
//! as parts of the font size, which is what a page sets.

use super::settings::Settings;

/// The height of a capital letter as a part of the font size: that of Liberation Sans, 1,409 of 2,048, the lowest of the
/// fonts that replace Arial. Arial has 0.716, `DejaVu Sans` 0.729.
const CAPITAL: f64 = 0.688;

/// The size of the smallest text on a page, as a part of the root font size: see `assets/styles/kiosk.scss`.
const SMALLEST: f64 = 1.1875;

/// The smallest root font size, in pixels: the default of browsers.
const DEFAULT: f64 = 16.0;

/// The largest root font size, in pixels: seven letters still fit side by side on the narrowest screen.
const LARGEST: f64 = 160.0;

/// The height that a capital letter needs, in pixels: 26.55 at 600 mm and 92 pixels per inch.
#[must_use]
pub(super) fn capital_pixels(settings: &Settings) -> f64 {
    const DEGREES: f64 = 0.7;
    const MM_PER_INCH: f64 = 25.4;
    let height_mm = f64::from(settings.distance_mm) * DEGREES * std::f64::consts::PI / 180.0;
    height_mm * f64::from(settings.pixels_per_inch) / MM_PER_INCH
}

/// The root font size in pixels, to which every other size of the page is relative.
///
/// `step` is how often a person asked for larger text: each step adds a quarter.
#[must_use]
pub(super) fn root_pixels(settings: &Settings, step: u8) -> f64 {
    let needed = (capital_pixels(settings) / CAPITAL / SMALLEST).max(DEFAULT);
    (needed * (1.0 + 0.25 * f64::from(step))).min(LARGEST)
}

/// How many pixels above the lower edge of the screen a seated person can touch.
#[must_use]
pub(super) fn reach_pixels(settings: &Settings) -> Option<f64> {
    const MM_PER_INCH: f64 = 25.4;
    settings.reach_mm.map(|mm| f64::from(mm) * f64::from(settings.pixels_per_inch) / MM_PER_INCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(distance_mm: u32, pixels_per_inch: u32) -> Settings {
        Settings { distance_mm, pixels_per_inch, ..Settings::default() }
    }

    #[test]
    fn a_capital_is_7_mm_high_at_an_arms_length() {
        // 600 mm × 0.7 × π ÷ 180 = 7.33 mm, and 92 pixels an inch are 3.622 a millimetre.
        assert!((capital_pixels(&at(600, 92)) - 26.55).abs() < 0.01);
    }

    #[test]
    fn the_smallest_text_has_capitals_of_that_height_at_every_distance_and_density() {
        for distance in [300, 450, 600, 900] {
            for density in [60, 92, 110, 160] {
                let settings = at(distance, density);
                let capital = root_pixels(&settings, 0) * SMALLEST * CAPITAL;
                assert!(capital + 1e-9 >= capital_pixels(&settings), "{distance} mm, {density} to an inch");
            }
        }
    }

    #[test]
    fn text_is_never_smaller_than_on_a_page_for_everybody_nor_larger_than_a_screen() {
        assert!((root_pixels(&at(0, 0), 0) - DEFAULT).abs() < f64::EPSILON);
        assert!((root_pixels(&at(u32::MAX, u32::MAX), 3) - LARGEST).abs() < f64::EPSILON);
    }

    #[test]
    fn each_step_adds_a_quarter() {
        let settings = at(600, 92);
        assert!((root_pixels(&settings, 2) / root_pixels(&settings, 0) - 1.5).abs() < 1e-9);
    }

    #[test]
    fn the_reach_is_given_in_the_screens_own_pixels() {
        let settings = Settings { reach_mm: Some(254), pixels_per_inch: 100, ..Settings::default() };
        assert_eq!(reach_pixels(&settings), Some(1_000.0));
        assert_eq!(reach_pixels(&Settings::default()), None);
    }
}
