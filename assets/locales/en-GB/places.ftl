### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = Enter a postcode, or the first half of one.
place-too-long = This is too long. Enter a postcode, such as HG5 0JL.
place-malformed-missing-digit = The second half of the postcode has no number. Check it and enter it again.
place-malformed-too-short = The second half of the postcode is too short. Enter a number and 2 letters there.
place-malformed-too-long = The second half of the postcode is too long. Enter a number and 2 letters there.
place-malformed-second-half = The second half of the postcode is not right. Enter a number and 2 letters there.
place-malformed-first-half = The first half of the postcode is not right. Enter letters and a number there, such as HG5 or EC1A.
# $readings are two or more postcodes with "or" between them.
place-ambiguous = This could be { $readings }. Enter the full postcode.
place-or = or

place-outward-only = You gave the first half of a postcode, { $text }. Enter the full postcode for an exact answer.
# $nation is one of the nations below.
place-outward-straddles = Part of { $text } is in { $nation }. Enter the full postcode so that we can tell.
place-outside-area = { $text } is outside the area of this information. It covers { $covers }. Check it, or try another postcode.
place-unknown = We do not know { $text }. It may be new, or no longer in use. Check it, or enter only the first half.
place-unknown-straddles = We do not know { $text }. Part of that area is in { $nation }. Check the postcode and enter it again.
place-forces = { $text } is for the armed forces. It does not say where you live. Enter another postcode.
place-non-geographic = { $text } is for the post of large organisations. Nobody lives there. Enter another postcode.
place-not-in-use = No home has a postcode that begins like { $text }. Check it and enter it again.
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = No UK postcode begins with { $area }. Check the letters and enter it again.
# $name is what a person typed.
problem-no-such-place = We do not know a place called “{ $name }”. Enter a postcode, or the first half of one.
problem-many-places = There is more than one place called “{ $name }”. Choose one below, or enter a postcode.
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = Use { $text }

place-in-england = { $text } is in England, outside the area of this information. Try another postcode.
place-in-scotland = { $text } is in Scotland. GP surgeries work differently there. Contact NHS Scotland, or try another postcode.
place-in-wales = { $text } is in Wales. GP surgeries work differently there. Contact NHS Wales, or try another postcode.
place-in-northern-ireland = { $text } is in Northern Ireland. GP surgeries work differently there. Contact Health and Social Care there, or try another postcode.
place-in-jersey = { $text } is in Jersey, in the Channel Islands. It has its own health care. Contact a doctor's surgery there, or try another postcode.
place-in-guernsey = { $text } is in Guernsey or nearby, in the Channel Islands. It has its own health care. Contact a doctor's surgery there, or try another postcode.
place-in-isle-of-man = { $text } is in the Isle of Man. It has its own health care. Contact a GP surgery there, or try another postcode.

location-refused = Your device did not share where you are. That is fine: enter a postcode instead.
location-unavailable = Your device cannot tell where you are. Enter a postcode instead.
location-took-too-long = Finding where you are took too long. Enter a postcode instead.
location-unsupported = This device cannot tell us where it is. Enter a postcode instead.

nation-england = England
nation-scotland = Scotland
nation-wales = Wales
nation-northern-ireland = Northern Ireland
nation-jersey = Jersey
nation-guernsey = Guernsey
nation-isle-of-man = the Isle of Man
