//! The pages of topics, which say the same to everybody: rendered once for each language and variant of the site. The app
//! shows them as they are, so that it carries none of their code.

use catalogue::format::Manifest;
use lcp_explorer::route::{Route, TOPIC_FILE};
use lcp_explorer::shell::Capabilities;

use super::plan::PrerenderOptions;
use super::render_context::{RenderContext, dataset, dataset_in};
use super::renderer::Renderer;
use crate::dataset_texts::mark;
use crate::folder::Files;
use crate::invalid::InvalidSite;
use crate::variant::Variant;

/// The file of each topic, by its path in the site: `kiosk/about/page.txt`.
pub(crate) fn topics(options: &PrerenderOptions<'_>) -> Result<Files, InvalidSite> {
    let release = options.release;
    // No topic needs the postcodes.
    let manifest = Manifest { postcodes: None, ..release.manifest.clone() };
    let dataset = dataset(&manifest, &release.files)?;
    let renderer = Renderer::new().map_err(|error| InvalidSite::Drawn(error.to_string()))?;
    let mut files = Files::new();
    for language in &options.languages {
        let context =
            RenderContext::new(&dataset_in(language, &dataset, &release.files)?, &release.files, language)?;
        for variant in Variant::ALL {
            for route in Route::topics() {
                let screen = renderer.html(context.screen(&route, None, surroundings(variant)));
                let folder = [&language.first_page.folder, variant.folder()].concat();
                let path = [&folder, route.to_path().trim_start_matches('/'), TOPIC_FILE].concat();
                let main = main_part(&screen);
                let main = if language.translated.is_some() { mark(main) } else { main.to_owned() };
                files.insert(path, main.into_bytes());
            }
        }
    }
    Ok(files)
}

/// What a variant of the site allows on a page that was made before anybody asked for it.
fn surroundings(variant: Variant) -> Capabilities {
    let surroundings = match variant {
        Variant::Public => Capabilities::PRERENDERED,
        Variant::Kiosk => Capabilities::KIOSK,
        Variant::Embed => Capabilities::EMBED,
        Variant::Reception => Capabilities::RECEPTION,
    };
    Capabilities { tells_open: false, ..surroundings }
}

/// What is in the main part of a page.
fn main_part(screen: &str) -> &str {
    let main = screen.split_once("<main").and_then(|(_, main)| main.split_once('>'));
    let inside = main.and_then(|(_, inside)| inside.split_once("</main>"));
    inside.map_or("", |(inside, _)| inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_part_is_what_the_app_puts_into_its_own() {
        let screen = "<header>x</header><main id=\"maincontent\"><h1>About</h1></main><footer>y</footer>";
        assert_eq!(main_part(screen), "<h1>About</h1>");
        assert_eq!(main_part("<p>no main part</p>"), "");
    }
}
