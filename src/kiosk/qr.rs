//! An address as a QR code.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The width of the quiet zone around a QR code, in modules.
const QUIET: i32 = 4;

/// The QR code with its text alternative; nothing where the address is too long for one.
pub(super) fn qr(address: &str, label: String) -> Html {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Medium) else { return Html::default() };
    let side = (code.size() + 2 * QUIET).to_string();
    html! {
        <svg
            class="lcp-qr"
            viewBox={["0 0 ", &side, " ", &side].concat()}
            role="img"
            aria-label={label}
            shape-rendering="crispEdges"
        >
            <path d={module_path(&code)} />
        </svg>
    }
}

/// The dark modules as one path: each run of them in a row is a rectangle.
fn module_path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            if run > 0 {
                let (left, top, run) = ((x + QUIET).to_string(), (y + QUIET).to_string(), run.to_string());
                path.extend(["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"]);
            }
            x += i32::try_from(run).unwrap_or(0) + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = QrCode::encode_text("https://example.org/", QrCodeEcc::Medium).unwrap();
        let dark = (0..code.size() * code.size())
            .filter(|at| code.get_module(at % code.size(), at / code.size()))
            .count();
        let path = module_path(&code);
        let runs = path.split('z').filter_map(|run| run.split(['h', 'v']).nth(1));
        assert_eq!(runs.map(|run| run.parse::<usize>().unwrap()).sum::<usize>(), dark);
        assert!(path.starts_with("M4 4h7v1h-7z"), "the first corner's mark: {path}");
    }

    #[test]
    fn an_address_too_long_for_a_qr_code_has_none() {
        assert_eq!(qr(&"x".repeat(5_000), String::new()), Html::default());
    }
}
