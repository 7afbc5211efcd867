### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = English
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = Languages

## The page

shell-title = Choose who looks after your care
shell-description = See the local groups of GP surgeries near you, what they offer, and whether you can join.
shell-skip = Skip to main content
shell-no-script = Turn on JavaScript to use this page
shell-no-script-why = This page works out your answers in your own browser, so that nobody else learns where you live. It needs JavaScript for that.
shell-no-script-how = You can turn JavaScript on in your browser's settings, and then load this page again. Or call your GP surgery and ask which local group it is part of.
shell-help-now = If you need medical help now, call
shell-emergency = In an emergency, call
shell-emergency-first = Call 999 in an emergency. Do not wait for this site.
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = You can read this page and follow its links. Searching and comparing did not start.
shell-a-to-z = Find something from A to Z
shell-waiting = Loading. This can take a while on a slow connection.
shell-failed = Sorry, this page could not start
shell-failed-browser = Your browser is too old for this site. Update it, or use another browser or device.
shell-failed-download = Part of the site did not arrive. Check that you are connected to the internet, and then load this page again.
shell-failed-program = Something went wrong in the site itself. Load this page again. If that does not help, try another browser or device.
shell-failed-call = You can also call your GP surgery and ask which local group it is part of.
shell-report = If you report this, please say:
# $date is the day that the information describes.
shell-offline = You are offline. This information is from { $date }.
shell-newer = Newer information is ready.
shell-newer-load = Load it

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = This page has moved. Go to its new address.
# On the start page of a site for several areas, above their names.
shell-choose = Choose your area
shell-choose-lede = Each area has its own information. Nobody can pay to be first.
