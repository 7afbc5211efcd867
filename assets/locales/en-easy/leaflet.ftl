### The leaflet that a person prints and takes away.

leaflet-heading = Your choices, to take away
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = Made on { $today }. Facts from { $date }. Release { $id }.
leaflet-how = The leaflet shows what is on your saved list. It prints on 2 pages at most.
leaflet-place-question = Your postcode
leaflet-place-hint = The leaflet does not say where you live. It does so only if you want it.
leaflet-place-yes = Print my postcode on the leaflet
# $place is a postcode or the first half of one.
leaflet-from = Worked out from { $place }.
leaflet-phone = Phone:
leaflet-next-heading = What to do next
leaflet-step-ask = Call the GP surgery that you want. Ask if you can register. To register means to sign up. Things may have changed since you printed this.
leaflet-step-join = To join a { $partnership-one }, register with one of its GP surgeries. Your health makes no difference.
leaflet-step-stay = To stay with the { $funder }, read what it says about staying.
leaflet-step-gp = You do not have to choose today. You can show this leaflet to someone you trust.
