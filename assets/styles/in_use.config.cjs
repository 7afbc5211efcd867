// Which rules stay: those whose every class, element and id is spelled somewhere in these files.
// So a class name is written whole in Rust, never put together while running.
module.exports = {
  content: ["index.html", "src/**/*.rs", "crates/design/src/**/*.rs", "crates/site/src/**/*.rs"],
  safelist: {
    standard: ["html", "body", "main", "progress"],
    // Written by Leaflet, which has styles of its own.
    deep: [/^leaflet-/],
  },
};
