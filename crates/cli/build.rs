//! Has cargo build the program anew when the app that it holds has changed, which the compiler does not notice itself.

fn main() {
    let app = if cfg!(feature = "bundled") { "../../dist" } else { "build.rs" };
    println!("cargo::rerun-if-changed={app}");
}
