### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = Daw hyn o: { $title }, fersiwn { $release }.

explain-asked-heading = Yr hyn a ofynnwyd i ni
# $place is a postcode, or the first half of one.
explain-home = Rydych yn byw yn y cod post { $place }.
explain-home-near = Rydych yn byw rywle yn ardal { $place }.
explain-no-home = Ni ddywedoch ble rydych yn byw.
explain-second = Eich ail le yw { $place }.
explain-second-near = Mae eich ail le rywle yn ardal { $place }.
explain-current = Rydych wedi cofrestru gyda’r feddygfa { $name }.
explain-no-fixed-address = Nid oes gennych gyfeiriad sefydlog.
explain-nothing-else = Nid oes dim arall amdanoch yn cyfrif: na’ch iechyd, na’ch oedran, nac unrhyw bapurau.

explain-join-heading = Sut mae’r feddygfa hon yn derbyn pobl newydd
explain-helpful-documents = Gall y papurau hyn helpu. Nid oes rhaid i chi byth eu cael:

explain-now-heading = Eich meddygfa nawr
explain-stay-heading = Y dewis sydd gennych bob amser

## The working behind an answer, for a receptionist or a complaint

working-home = Yr ateb ar gyfer ble rydych yn byw
working-second = Yr ateb ar gyfer eich ail le
working-blank = heb ei lenwi
# Before a reason that only informs.
working-to-know = Da gwybod
# Below a reason that nobody can rely on the information.
working-not-sure = Nid ydym yn siŵr. Nid “na” yw hyn. Gofynnwch i’r feddygfa.
working-nothing-in-the-way = Nid oes dim yn eich rhwystro.
question-registered = A ydych eisoes wedi cofrestru yma?
question-checked = A gafodd yr wybodaeth hon ei gwirio yn y 90 diwrnod diwethaf?
question-list = A yw’r feddygfa’n derbyn pobl newydd?
question-area = A ydych y tu mewn i ardal y feddygfa?
question-border = A ydych yn byw yn ardal { $funder } y feddygfa?
question-second = A allwch gadw meddygfa arall hefyd?
question-changing = A all pobl newid { $partnership-one } nawr?
question-partnership = A yw’r feddygfa ar fin gadael { $partnership-one }, neu ymuno ag un?
