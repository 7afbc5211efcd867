### A place that somebody typed, or asked their device for: what became of it, and what to do next.
###
### $text is what was typed, exactly; $covers is the place that the information is about.

place-empty = Type a postcode, or the first half of one.
place-too-long = This is too long. Type a postcode, such as HG5 0JL.
place-malformed-missing-digit = The second half of the postcode has no number. Check it. Then type it again.
place-malformed-too-short = The second half of the postcode is too short. Type a number and 2 letters there.
place-malformed-too-long = The second half of the postcode is too long. Type a number and 2 letters there.
place-malformed-second-half = The second half of the postcode is not right. Type a number and 2 letters there.
place-malformed-first-half = The first half of the postcode is not right. Type letters and a number there, such as HG5 or EC1A.
# $readings are two or more postcodes with "or" between them.
place-ambiguous = This could be { $readings }. Type the full postcode.
place-or = or

place-outward-only = You gave the first half of a postcode, { $text }. Type the full postcode for an exact answer.
# $nation is one of the nations below.
place-outward-straddles = Part of { $text } is in { $nation }. Type the full postcode so that we can tell.
place-outside-area = We have no facts about { $text }. We have facts about { $covers }. Check what you typed. Or try another postcode.
place-unknown = We do not know { $text }. It may be new. Or it may not be in use now. Check it. Or type only the first half.
place-unknown-straddles = We do not know { $text }. Part of that area is in { $nation }. Check the postcode. Then type it again.
place-forces = { $text } is for the armed forces, such as the army. It does not say where you live. Type another postcode.
place-non-geographic = { $text } is for the post of large groups. No one lives there. Type another postcode.
place-not-in-use = No home has a postcode that begins like { $text }. Check it. Then type it again.
# $area is the letters at the start of what was typed: ZZ.
place-no-such-area = No UK postcode begins with { $area }. Check the letters. Then type it again.
# $name is what a person typed.
problem-no-such-place = We do not know a place called “{ $name }”. Type a postcode, or the first half of one.
problem-many-places = There is more than one place called “{ $name }”. Choose one below. Or type a postcode.
# $text is something to search from in place of what was typed: the first half of a postcode, or a town.
place-instead = Use { $text }

place-in-england = { $text } is in England. But we have no facts about that area. Try another postcode.
place-in-scotland = { $text } is in Scotland. GP surgeries work differently there. Contact NHS Scotland. Or try another postcode.
place-in-wales = { $text } is in Wales. GP surgeries work differently there. Contact NHS Wales. Or try another postcode.
place-in-northern-ireland = { $text } is in Northern Ireland. GP surgeries work differently there. Contact Health and Social Care there. Or try another postcode.
place-in-jersey = { $text } is in Jersey, in the Channel Islands. It has its own health care. Contact a doctor’s surgery there. Or try another postcode.
place-in-guernsey = { $text } is in Guernsey or near it, in the Channel Islands. It has its own health care. Contact a doctor’s surgery there. Or try another postcode.
place-in-isle-of-man = { $text } is in the Isle of Man. It has its own health care. Contact a GP surgery there. Or try another postcode.

location-refused = Your device did not share where you are. That is fine. Type a postcode instead.
location-unavailable = Your device cannot tell where you are. Type a postcode instead.
location-took-too-long = It took too long to find where you are. Type a postcode instead.
location-unsupported = This device cannot tell us where it is. Type a postcode instead.

nation-england = England
nation-scotland = Scotland
nation-wales = Wales
nation-northern-ireland = Northern Ireland
nation-jersey = Jersey
nation-guernsey = Guernsey
nation-isle-of-man = the Isle of Man
