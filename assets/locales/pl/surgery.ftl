### A GP surgery's page.
###
### Every text may use the words of the dataset, as in partnership.ftl. A sentence has at most 20 words.

surgery-caption = Przychodnia GP

## Joining

surgery-joining-heading = Czy możesz dołączyć?
surgery-how-to-join = Jak dołączyć
surgery-helpful-documents = To może pomóc, ale nie jest konieczne:
surgery-your-rights = Na co możesz liczyć

## Where it is and when it is open

surgery-sites-heading = Gdzie to jest
hours-heading = Godziny otwarcia
# Where it cannot be said whether it is open now.
hours-below = Godziny otwarcia: zobacz niżej na tej stronie.
details-failed = Adres i numer telefonu nie dotarły tak, jak je opublikowano. Wczytaj tę stronę ponownie.
hours-reception = Recepcja
hours-consulting = Wizyty
hours-reception-about = Recepcja odpowiada na pytania i umawia wizyty.
hours-consulting-about = W tych godzinach przyjmują lekarze, pielęgniarki i inni.
hours-alterations = Dni z innymi godzinami
# Where it cannot be said whether a door is open now: on a page made before the day of the visit.
hours-usual-week = Godziny w zwykłym tygodniu
hours-kind-not-known = Nie znamy tych godzin. Zadzwoń przed wizytą.
hours-both = Recepcja i wizyty
# $first and $last are days of the week.
hours-days = { $first } – { $last }
hours-two-days = { $first } i { $last }
# $hours is as in "8am to 1pm" or "Closed", $kind one of the kinds of hours above.
hours-altered = { $kind }: { $hours }
hours-altered-why = { $kind }: { $hours }. { $reason }.
hours-day = { $weekday }, { $date }

## When it is closed

closed-heading = Gdy jest zamknięte
# $name is a partnership.
closed-through = Opiekę w nocy i w weekendy zapewnia grupa { $name }.
closed-home-visits = Jeśli mieszkasz poza rejonem przychodni

## What it has and offers

features-heading = Języki, dostęp i informacje
features-has = Tak: { $names }
features-has-not = Nie: { $names }
features-not-known = Nie wiadomo: { $names }
surgery-area-heading = Skąd przyjmuje osoby
surgery-area = Jej rejon
surgery-outer-area = Dokąd możesz się przeprowadzić i zachować rejestrację
surgery-out-of-area = Jeśli mieszkasz poza jej rejonem
out-of-area-no = Nie możesz dołączyć, jeśli mieszkasz poza jej rejonem.
out-of-area-yes-with-home-visits = Możesz dołączyć. Są też wizyty domowe.
out-of-area-yes-without-home-visits = Możesz dołączyć, ale nie ma wizyt domowych.
out-of-area-case-by-case = Zapytaj w przychodni. Decyduje osobno w każdym przypadku.
out-of-area-unknown = Nie wiadomo
surgery-second = Druga przychodnia GP oprócz Twojej
second-membership-no = Nie przyjmuje osób, które nadal chcą należeć do innej przychodni GP.
second-membership-yes = Przyjmuje osoby, które nadal chcą należeć do innej przychodni GP, jeśli pozwala na to organizacja { $funder }.
second-membership-pilot = To jest w fazie próbnej. Zapytaj w przychodni.
second-membership-undecided = Nie ma jeszcze decyzji. Zapytaj w przychodni.
second-membership-unknown = Nie wiadomo
surgery-partnership-heading = Grupa lub organizacja tej przychodni
surgery-partnership-since = Należy do grupy { $name } od { $date }.
surgery-partnership-leaves = Należy do tej grupy do { $date }. Potem odchodzi.
surgery-partnership-joins = Dołączy do grupy { $name } w dniu { $date }.
surgery-partnership-was = Przychodnia należała do grupy { $name } do { $date }.
surgery-changes-heading = Co się tu zmienia i dlaczego

## Its record

surgery-list-size =
    { $count ->
        [one] Zarejestrowana jest tu 1 osoba.
        [few] Zarejestrowane są tu { $count } osoby.
        [many] Zarejestrowanych jest tu { $count } osób.
       *[other] Zarejestrowanych jest tu { $count } osoby.
    }
surgery-list-size-not-known = Nie wiemy, ile osób jest tu zarejestrowanych.
