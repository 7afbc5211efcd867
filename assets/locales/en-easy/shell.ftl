### Easy read, written on 2026-11-28. Read by people with learning disabilities: nobody yet.
### The first page before the program is there. `lcp site` puts these words into index.html; without markup.

## About the language itself

# The language's name in the language.
shell-language = Easy read
# ltr when it is written from left to right, rtl from right to left.
shell-direction = ltr
# A label for the links to the other languages.
shell-languages = Languages

## The page

shell-title = Choose who looks after your care
shell-description = See the groups of GP surgeries near you. See what they offer. See if you can join. A GP surgery is where you see your family doctor (GP).
shell-skip = Go to the main part
shell-no-script = Turn on JavaScript to use this page
shell-no-script-why = This page works out your answers in your own browser. A browser is the program that shows web pages. So no one else learns where you live. The page needs JavaScript for that.
shell-no-script-how = You can turn on JavaScript in the settings of your browser. Then load this page again. Or call your GP surgery. Ask which local group it is in.
shell-help-now = If you need medical help now, call
shell-emergency = In an emergency, call
shell-emergency-first = Call 999 in an emergency. Do not wait for this site.
# On a page that can be read although the program did not start, and on one that needs it.
shell-partly = You can read this page. You can use its links. The search did not start. You cannot compare things now.
shell-a-to-z = Find things from A to Z
shell-waiting = This page is loading. This can take a while if your internet is slow.
shell-failed = Sorry, this page could not start
shell-failed-browser = Your browser is too old for this site. A browser is the program that shows web pages. Update your browser. Or use another browser or device. A device is a phone, tablet or computer.
shell-failed-download = Part of the site did not come. Check that you are on the internet. Then load this page again.
shell-failed-program = Something went wrong in the site itself. Load this page again. If that does not help, try another browser or device.
shell-failed-call = You can also call your GP surgery. Ask which local group it is in.
shell-report = If you tell someone about this, please say:
# $date is the day that the information describes.
shell-offline = You are not on the internet. These facts are from { $date }.
shell-newer = Newer facts are ready.
shell-newer-load = Load them

## Where nothing else is

# At an old address, which leads on to the new one.
shell-moved = This page has moved. Go to the new page.
# On the start page of a site for several areas, above their names.
shell-choose = Choose your area
shell-choose-lede = Each area has its own facts. No one can pay to be first.
