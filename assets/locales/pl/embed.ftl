### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = Otwórz pełną stronę
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    Widać tu tylko to: { $name } ({ $surgeries ->
        [one] 1 przychodnia GP
        [few] { $surgeries } przychodnie GP
        [many] { $surgeries } przychodni GP
       *[other] { $surgeries } przychodni GP
    } i { $partnerships ->
        [one] 1 grupa { $partnership-one }
        [few] { $partnerships } grupy { $partnership-many }
        [many] { $partnerships } grup { $partnership-many }
       *[other] { $partnerships } grupy { $partnership-many }
    }). Żadnej nie pominięto ani nie przesunięto wyżej. Inne są na pełnej stronie.

## A part of the information that it does not have

scope-unknown-heading = Nie znamy tej organizacji
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = Ta strona miała pokazać „{ $id }”. W naszych informacjach nie ma nic o tej nazwie.
scope-unknown-why = Może już nie działa albo link jest błędny. Powiadom właścicieli strony, na której to widzisz. Pełna strona ma wszystko, o czym wiemy.
