### The way through: the questions, one a page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
