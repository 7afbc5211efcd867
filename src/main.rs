//! The app starts here.

fn main() {
    lcp_explorer::browser::start();
}
