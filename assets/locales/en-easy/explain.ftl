### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = From { $title }, release { $release }.

explain-asked-heading = What you asked us
# $place is a postcode, or the first half of one.
explain-home = You live at { $place }.
explain-home-near = You live somewhere in { $place }.
explain-no-home = You did not say where you live.
explain-second = Your second place is { $place }.
explain-second-near = Your second place is somewhere in { $place }.
explain-current = You are registered with { $name }.
explain-no-fixed-address = You have no fixed address.
explain-nothing-else = Nothing else about you counts. Your health does not count. Your age does not count. No papers count.

explain-join-heading = How this GP surgery takes new people
explain-helpful-documents = These papers can help. You never need them:

explain-now-heading = Your GP surgery now
explain-stay-heading = The choice that you always have

## The working behind an answer, for a receptionist or a complaint

working-home = The answer for where you live
working-second = The answer for your second place
working-blank = not filled in
# Before a reason that only informs.
working-to-know = Good to know
# Below a reason that nobody can rely on the information.
working-not-sure = We are not sure. This is not a no. Ask the GP surgery.
working-nothing-in-the-way = Nothing stops this.
question-registered = Are you already registered here?
question-checked = Were these facts checked in the last 90 days?
question-list = Is the GP surgery taking new people?
question-area = Are you inside the area of the GP surgery?
question-border = This GP surgery is with a { $funder }. Do you live in the area of that { $funder }?
question-second = Can you keep another GP surgery as well?
question-changing = Can people change { $partnership-one } now?
question-partnership = Is the GP surgery about to join or leave a { $partnership-one }?
