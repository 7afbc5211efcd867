### A touch screen in a waiting room, and the screen of a reception.
###
### These words come with the kiosk's own program, and with no other.

## The first page

kiosk-lede = Touch a button to begin. It takes about 5 minutes.
kiosk-start = Start
kiosk-start-all = See all GP surgeries
kiosk-nothing-stays = Nothing you choose stays on this screen. Press Finish when you are done.

## On every page

kiosk-bar = Help with this screen
kiosk-desk = Need help? Ask at the desk.
kiosk-back = Back
kiosk-down = Down
kiosk-up = Up
kiosk-text-size = Text size
kiosk-contrast = White on black
kiosk-contrast-off = Usual colours
kiosk-listen = Read aloud
kiosk-stop = Stop reading
kiosk-again = Say again
kiosk-finish = Finish

## When nobody touches the screen

kiosk-still-there = Are you still there?
kiosk-wiped = Soon we will clear all that you chose. We do this to keep it private.
# $count is a number of seconds.
kiosk-seconds =
    { $count ->
        [one] 1 second left
       *[other] { $count } seconds left
    }
kiosk-more-time = I need more time
kiosk-finish-now = Finish now

## Keys on the screen

kiosk-keys = Keys
kiosk-space = Space
kiosk-delete = Delete
kiosk-clear = Clear

## Which surgery

# $name is the name of a GP surgery.
kiosk-surgery-here =
    { $whom ->
        [them] They are with this GP surgery: { $name }
       *[you] I am with this GP surgery: { $name }
    }
# Between the box and the keys until a letter is typed.
kiosk-surgery-type = Touch the letters of its name. We show here what we find.
kiosk-surgery-name = Or find another GP surgery by its name

## Where somebody lives

kiosk-home-why = We use this to show what is near. Other people may see this screen. So an area is enough.
kiosk-areas = Touch your area
kiosk-all-areas = All areas
kiosk-postcode = Type a postcode
kiosk-postcode-how = The screen stops showing your postcode as soon as you use it.
kiosk-use-postcode = Use this postcode
kiosk-not-found = We could not find that place. Choose an area. Or try again.
kiosk-privacy = Your place stays on this screen only until you finish. We never send it anywhere.
kiosk-place = Say where you live
kiosk-other-place = Change where you live
kiosk-about-here = We used the middle of your area. A full postcode gives an exact answer.

## To take away

# $address is an address on the web.
kiosk-qr = A picture for the camera of a phone. It opens { $address }
kiosk-take-away = Take this page with you
kiosk-take-away-how = Point the camera of your phone at the picture.
kiosk-take-away-not = Where you live is not in it.

## The screen of a reception

reception-which = Which GP surgery is this?
reception-lede = This screen helps you to help someone. It never asks about a patient.
# $name is the name of a GP surgery.
reception-heading = { $name }: for people who ask to join
reception-say = What you can say
reception-say-open = “Yes, we take new people. You can ask to join today.”
reception-say-limited = “We take some new people. I will check for you now.”
reception-say-closed = “We cannot take new people now. I can tell you which GP surgeries are near.”
reception-say-check = “I will check if we take new people now.”
reception-say-form = “I can give you the form. I can help you with it.”
# $name is a partnership.
reception-say-partnership = “We are in { $name }. If you register here, you are in it too.”
reception-say-partnership-closed = “We are in { $name }. Another of its GP surgeries may take you.”
# In the next three, $name is the funder.
reception-say-stay = “You can always stay with { $name }.”
reception-say-stay-by-changing = “You can stay with { $name }. To do that, choose a GP surgery that is in no { $partnership-one }.”
reception-say-stay-ask-how = “You can stay with { $name }. Ask it how.”
reception-say-reasons = “If we cannot take you, we will tell you why in writing.”
reception-say-choice = “You can choose another GP surgery. You do not have to say why.”
reception-not = Do not ask for
reception-not-id = A passport or a driving licence. Do not ask for any other ID.
reception-not-address = A letter or a bill that shows where they live.
reception-not-status = Papers about the country they come from.
reception-not-health = Their health. That makes no difference to joining.
reception-near = Other GP surgeries near here
reception-near-none = We know of no other GP surgery near here.
reception-rights = What people have a right to
reception-change = Choose another GP surgery
