//! Every site of every practice as a point on a sphere, for comparing thousands of distances at once.
//!
//! What is compared is the straight line through the Earth between two points of a sphere: it grows with the
//! distance over the surface, so that the order is the same, and needs no sine. What is shown is measured by
//! `geography`.

use catalogue::{Catalogue, Position};

/// A point on the unit sphere.
type Unit = [f64; 3];

/// The sites, in the order of the practices.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sites {
    units: Vec<Unit>,
    /// Where each practice's sites begin; one more at the end.
    starts: Vec<u32>,
}

/// A practice's nearest site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct NearestSite {
    /// Which of the practice's sites.
    pub(crate) site: usize,
    /// The square of the straight line, with the Earth's radius as 1: for comparing only.
    pub(crate) chord: f64,
}

impl Sites {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let mut sites = Self::default();
        for practice in &catalogue.practices {
            sites.starts.push(u32::try_from(sites.units.len()).unwrap_or(u32::MAX));
            sites.units.extend(practice.sites.iter().map(|site| unit(site.position)));
        }
        sites.starts.push(u32::try_from(sites.units.len()).unwrap_or(u32::MAX));
        sites
    }

    /// The nearest site of every practice. Of two sites at the same point it is the first.
    pub(crate) fn nearest(&self, to: Position) -> Vec<NearestSite> {
        let [x, y, z] = unit(to);
        let chord = |&[sx, sy, sz]: &Unit| {
            let (dx, dy, dz) = (sx - x, sy - y, sz - z);
            dx * dx + dy * dy + dz * dz
        };
        self.starts
            .windows(2)
            .map(|pair| {
                let sites = &self.units[pair[0] as usize..pair[1] as usize];
                let far = NearestSite { site: 0, chord: f64::INFINITY };
                sites.iter().map(chord).enumerate().fold(far, |nearest, (site, chord)| {
                    if chord < nearest.chord { NearestSite { site, chord } } else { nearest }
                })
            })
            .collect()
    }
}

fn unit(position: Position) -> Unit {
    let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
    let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}
