// Only browsers too old for the program run this file: they show why there is nothing else on the page.
document.addEventListener("DOMContentLoaded", function () {
  // A prerendered page can be read all the same.
  var isReadable = document.getElementById("maincontent");
  var page = document.getElementById("boot-failed");
  if (isReadable) {
    document.getElementById("boot-partly").removeAttribute("hidden");
    document.body.className += " lcp-without-program";
    return;
  }
  page.removeAttribute("hidden");
  page.querySelector('[data-reason="browser"]').removeAttribute("hidden");
  document.getElementById("boot-detail").appendChild(document.createTextNode("no JavaScript modules"));
});
