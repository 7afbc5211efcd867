### A partnership's page, and what it shares with a GP surgery's: services and what is changing.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.

## Parts that long pages have

parts-heading = Na tej stronie
# $words are the terms explained, as in "lay member, foundation trust".
parts-words = Co oznaczają te słowa: { $words }
# $names are headings of the page, or names of facts, as in "services; who runs it".
facts-not-known = Jeszcze nie wiadomo: { $names }.

## What it is and how to join

partnership-caption = Grupa { $partnership-one }
partnership-join-heading = Jak dołączyć
# On the page of staying with a funder.
staying-caption = Pozostanie bez zmian
staying-how-heading = Czy możesz zostać?
staying-surgeries-heading = Przychodnie GP tej organizacji
# $name is the funder's name.
staying-all-surgeries = Zobacz wszystkie przychodnie GP organizacji { $name }
partnership-join-how = Dołączasz przez rejestrację w jednej z przychodni GP tej grupy. Twój stan zdrowia nie ma znaczenia.
# Above the GP surgery that is the nearest of those with the best answer.
partnership-join-first = Najpierw zapytaj w tej przychodni GP:
partnership-join-choose = Wybierz jedną z przychodni GP tej grupy. Wszystkie są na tej stronie.
partnership-join-register = Poproś tę przychodnię o rejestrację.
partnership-join-member = Wtedy jesteś w grupie { $partnership-one }. Nie ma żadnego innego formularza.
partnership-join-stay = Nie musisz dołączać. Możesz zostać przy organizacji { $name }.

## What changes for you, and what does not

effects-heading = Co się dla Ciebie zmienia
effects-changes-not-known = Nie wiemy o niczym, co się dla Ciebie zmienia.
effects-stays = Co się nie zmienia

## Services

services-heading = Usługi
services-surgery-heading = Usługi
services-intro = Przy każdej usłudze podajemy, kto ją prowadzi i dokąd jeszcze możesz pójść.
role-provider = Sama zapewnia opiekę.
role-provider-and-commissioner = Część opieki zapewnia sama, a resztę organizuje dla swoich pacjentów.
role-commissioner = Zleca opiekę innym. Sama nie zapewnia żadnej opieki.
services-scope-some = Odpowiada za część opieki poza szpitalem.
services-scope-most = Odpowiada za większość opieki poza szpitalem.
services-scope-all = Odpowiada za całą opiekę poza szpitalem.
specialist-advice-yes = Przez tę grupę możesz uzyskać poradę specjalistów.
specialist-advice-no = Ta grupa nie oferuje porad specjalistów.
diagnostics-yes = Przez tę grupę możesz mieć niektóre badania, także obrazowe.
diagnostics-no = Ta grupa nie oferuje badań, także obrazowych.
offers-not-known = Nie wiemy, jakie usługi są tu oferowane. Zapytaj na miejscu.
# $need is what people need in general, $service one service for it.
need-service = { $need }: { $service }
this-partnership = Ta grupa { $partnership-one }
this-surgery = Ta przychodnia GP
this-funder = Ta organizacja { $funder }
# $who is "This GP surgery" or "This local clinical partnership", $by another organisation.
provided-made = { $who } sama prowadzi tę usługę.
provided-made-by = { $who } sama prowadzi tę usługę. Miejsce: { $by }.
provided-bought = { $who } zleca tę usługę innej organizacji.
provided-bought-by = { $who } zleca tę usługę organizacji { $by }.
provided-by-other-lcp = Tę usługę prowadzi inna grupa { $partnership-one }.
provided-by-other-lcp-by = Tę usługę prowadzi inna grupa { $partnership-one }: { $by }.
provided-by-pct-on-behalf = Organizuje to w jej imieniu organizacja { $funder }.
provided-by-pct-on-behalf-by = Organizuje to w jej imieniu organizacja { $by }.
provided-blocked-back = Organizuje to organizacja { $funder }, a nie grupa { $partnership-one }.
provided-blocked-back-by = Organizuje to organizacja { $by }, a nie grupa { $partnership-one }.
provided-not-known = Nie wiemy, kto prowadzi tę usługę.
provided-not-known-by = Tę usługę prowadzi organizacja { $by }.
offer-from = Od { $value }.
offer-until = Do { $value }.
offer-at = Gdzie: { $value }.
offer-alternatives = Możesz też pójść tutaj: { $value }.
offer-no-alternative = Inne miejsca: { $value }
offer-alternatives-not-known = Nie wiemy, dokąd jeszcze możesz pójść.
offer-for = Dla kogo: { $value }.
# $from and $to are ages in years.
offer-ages = Dla osób w wieku od { $from } do { $to } lat.
offer-ages-from = Dla osób w wieku od { $from } lat.
offer-ages-to = Dla osób w wieku do { $to } lat włącznie.
offer-referral = { $value }
offer-hours = Kiedy: { $value }.
referral-self = Możesz zgłosić się bez skierowania.
referral-gp = Poproś swojego lekarza rodzinnego (GP) o skierowanie.
referral-other = Kieruje tam inny pracownik medyczny.

## What is changing

changes-heading = Co się zmienia i dlaczego
changes-none = Nie wiemy o żadnej zmianie w tych usługach.
# These stand after the day, as in "12 April 2010: Foot care moves".
change-moved = { $service } – usługa zmieni miejsce
change-stopped = { $service } – usługa się kończy
change-started = { $service } – usługa się zaczyna
change-merged = { $service } – usługa stanie się częścią innej usługi
change-hours-changed = { $service } – usługa będzie mieć inne godziny
changed-moved = { $service } – usługa zmieniła miejsce
changed-stopped = { $service } – usługa się skończyła
changed-started = { $service } – usługa się zaczęła
changed-merged = { $service } – usługa stała się częścią innej usługi
changed-hours-changed = { $service } – usługa ma od tego dnia inne godziny
change-from = Przedtem
change-to = Potem
change-reason = Główny powód
change-reason-better-care = Lepsza opieka
change-reason-safety = Bezpieczeństwo
change-reason-staffing = Za mało personelu
change-reason-building = Budynek
change-reason-money = Pieniądze
change-reason-law = Prawo
change-reason-other = Inny powód
change-why = Dlaczego
change-money = Czy powodem były pieniądze?
change-money-yes = Tak. Pieniądze były jednym z powodów.
change-money-no = Nie. Pieniądze nie były powodem.
change-decided-by = Kto zdecydował
change-people-asked = Czy pytano ludzi o zdanie?
change-do-now = Co zrobić teraz
change-more = Dlaczego, kto zdecydował i co będzie zamiast tego
change-replacement = Co będzie zamiast tego
# $service is the name of a service, $how says who runs it.
change-replaced-by = { $service }. { $how }
change-no-replacement = Nic tego nie zastąpi. { $why }
change-replacement-not-needed = Usługa działa dalej.

## How to have a say

voice-heading = Jak mieć wpływ
voice-how = Jak możesz wziąć udział
voice-form = Jak słucha się mieszkańców
voice-answers = Jak odpowiada przed mieszkańcami

## Who runs it

people-heading = Kto tym kieruje
people-lead = Kto stoi na czele
people-member = Kto jeszcze decyduje
people-involved = Kto jeszcze bierze udział
people-owned = Kto jest właścicielem
people-share = Najliczniejszy zawód
# $share is out of 100; $profession is the largest one.
people-share-of = { $profession }: { $share } na każde 100 osób, które tym kierują.
people-share-of-votes = { $profession }: { $share } na każde 100 głosów.
people-share-of-owners = { $profession }: { $share } na każdych 100 właścicieli.
people-share-of-board = { $profession }: { $share } na każdych 100 członków zarządu.
people-share-nobody = Przedstawiciele jednego zawodu
people-no-majority = Czy jeden zawód ma większość?
people-no-majority-yes = Nie. Żaden zawód nie ma większości.
people-no-majority-no = Tak, jeden zawód ma większość.
profession-gp = lekarze rodzinni (GP)
profession-hospital-specialist = specjaliści ze szpitali
profession-practice-nurse = pielęgniarki w przychodniach GP
profession-community-nurse = pielęgniarki środowiskowe
profession-pharmacist = farmaceuci
profession-allied-health-professional = fizjoterapeuci i inni specjaliści medyczni
profession-social-care = pracownicy opieki społecznej
profession-manager = menedżerowie
ownership-clinician-owned = Lekarze, pielęgniarki i inni pracownicy medyczni, którzy tam pracują
ownership-mutual = To wspólna własność: jej członkowie są razem jej właścicielami
ownership-employee-owned = Wszyscy, którzy tam pracują
ownership-chambers = Niezależni specjaliści, którzy mają wspólną organizację
ownership-member-owned = Członkowie spośród mieszkańców
board-heading = Zarząd
# $lay and $total are numbers of people.
board-share =
    { $lay ->
        [0] Członkowie społeczni w zarządzie: żaden z { $total }.
        [one] Członkowie społeczni w zarządzie: 1 z { $total }.
        [few] Członkowie społeczni w zarządzie: { $lay } z { $total }.
        [many] Członkowie społeczni w zarządzie: { $lay } z { $total }.
       *[other] Członkowie społeczni w zarządzie: { $lay } z { $total }.
    } Członek społeczny to osoba spośród zwykłych mieszkańców.
board-lay = Członkowie społeczni
board-community = Z opieki środowiskowej
board-gp = Lekarze rodzinni (GP)
board-other = Inni
board-total = Razem
board-not-known = Nie wiemy, kto zasiada w zarządzie.

## Who checks it

checks-heading = Kto to kontroluje
checks-funder = Przed kim odpowiada
checks-contract = Czy jest umowa?
checks-regulators = Kto kontroluje
checks-choice = Twój wybór szpitala
contract-between = Tak, od { $from } do { $until }
contract-from = Tak, od { $from }
contract-until = Tak, do { $until }
contract-yes = Tak. Nie znamy dat.
outcomes-intro = Musi pokazać, jak sobie radzi w tych sprawach:

## How it is set up

setup-heading = Jak to jest zorganizowane
partnership-stage = Etap
# $stage is one of the sentences about the stage.
stage-since = { $stage } Od { $date }.
partnership-model = Jaki to rodzaj
model-1 = Przychodnie GP, które mają własne pieniądze i prawdziwy budżet na opiekę szpitalną i środowiskową.
model-2 = Przychodnie GP z prawdziwym budżetem na opiekę szpitalną i środowiskową, które zatrudniają też kilku specjalistów.
model-3 = Przychodnie GP i specjaliści z trustu NHS (foundation trust), których usługa przeszła do grupy.
model-4 = Organizacje lekarzy rodzinnych (GP) z umowami PMS lub APMS, połączone w części opieki z trustem NHS (foundation trust).
model-5 = Grupa, która wyrosła z próbnego programu opieki zintegrowanej.
model-6 = Federacja przychodni GP i specjalistów z jednym budżetem na całą opiekę, razem z przychodniami GP.
partnership-origin = Jak to się zaczęło
origin-pbc-consortium = Jako grupa przychodni GP, które razem planowały opiekę.
origin-pms = Jako przychodnie GP z lokalną umową.
origin-apms = Jako organizacja z umową na opiekę lekarzy rodzinnych (GP).
origin-ico-pilot = Jako próbny program, który łączył różne rodzaje opieki.
origin-ft-service-line = Jako oddział trustu szpitalnego.
origin-medical-association = Jako stowarzyszenie lekarzy.
origin-other = Jako grupa innego rodzaju.
partnership-pilot = Numer programu próbnego
partnership-integration = Jak ściśle współpracują jej części
integration-virtual = Pracują razem, ale są osobnymi organizacjami.
integration-service-or-specialty = W niektórych usługach działają jak jedna organizacja.
integration-department = Całe oddziały działają jak jedna organizacja.
integration-merged = Stały się jedną organizacją.
partnership-trust = Trust szpitalny, który jest jej częścią
partnership-joined-up = Opieka, którą łączy w całość
partnership-legal-form = Rodzaj organizacji

## People and places

population-heading = Dla kogo
partnership-population = Ile osób
population =
    { $count ->
        [one] Około 1 osoby.
        [few] Około { $count } osób.
        [many] Około { $count } osób.
       *[other] Około { $count } osoby.
    }
population-above-floor = To wystarczy: potrzeba co najmniej 100 000 osób.
population-below-floor = To jeszcze nie wystarczy: potrzeba co najmniej 100 000 osób.
partnership-basis = Kim się opiekuje
population-basis-geographic = Wszystkimi, którzy mieszkają na jej obszarze.
population-basis-registered = Wszystkimi, którzy są zarejestrowani w jej przychodniach GP.
partnership-areas = Gdzie działa

## Money

surplus-heading = Co się dzieje z pieniędzmi, które zostają
surplus-use = Pieniądze, które zostają
surplus-not-for-profit = Nie działa dla zysku
money-more = Więcej o pieniądzach tej grupy
money-fair = Dostaje więcej pieniędzy na osoby z większymi potrzebami zdrowotnymi. Nic nie zyskuje, gdy komuś odmawia.
money-real = Ma prawdziwy budżet
money-capitated = Dostaje stałą kwotę na każdą osobę
money-risk-adjusted = Dostaje więcej na osoby z większymi potrzebami zdrowotnymi
money-scope = Na co są pieniądze
budget-scope-hchs = Na opiekę szpitalną i środowiskową.
budget-scope-global = Na całą opiekę.
money-gp = Pieniądze przychodni GP
general-practice-ring-fenced = Zostają w każdej przychodni GP.
general-practice-included = Są częścią tego samego budżetu.
money-cap = Czy jest limit tego, co może zatrzymać?
money-manager = Kto zarządza pieniędzmi
budget-manager-lcp = Sama grupa { $partnership-one }.
budget-manager-lead-practice = Jedna z jej przychodni GP.
budget-manager-third-party = Inna organizacja.
budget-manager-pct = Organizacja { $funder }.

## Specialists

specialists-heading = Specjaliści i miejsca, gdzie przyjmują
engagement-contracted = Przychodzą w niektórych godzinach.
engagement-employed = Są zatrudnieni w tej grupie.
engagement-partner = Są wspólnikami w tej grupie.
engagement-chambers = Przychodzą przez zespół specjalistów.
engagement-ft-contract = Przychodzą na podstawie umowy z trustem szpitalnym.
specialists-from = Skąd są: { $from }.
specialists-hospitals = Jeśli potrzebny jest szpital, mogą przyjąć Cię tutaj: { $hospitals }.
# $places are GP surgeries and other places.
specialists-at = Gdzie przyjmują: { $places }.

## How it does

measures-heading = Jak dobrze działa
measures-intro = Pokazujemy trzy rzeczy: opinie ludzi, wyniki zdrowotne i pieniądze. Nigdy nie dajemy gwiazdek ani ocen.
measures-legend = Każdą liczbę porównujemy z inną. Potem piszemy „lepiej”, „mniej więcej tak samo” lub „gorzej”.
measures-patient-experience = Co ludzie mówią o swojej opiece
measures-health-outcomes = Wyniki zdrowotne
measures-financial = Pieniądze
measures-none = Nie mamy o tym żadnych liczb.
rating-better = Lepiej niż: { $comparator }
rating-same = Mniej więcej tak samo jak: { $comparator }
rating-worse = Gorzej niż: { $comparator }
rating-not-known = Nie wiemy, jak to wypada w porównaniu
# $value and $compared are figures as in "84 in 100 people", $comparator what it is compared with.
measure-value = Tutaj: { $value }
measure-compared = { $comparator }: { $compared }
measure-no-figure = brak liczby
measure-direction-higher-is-better = Większa liczba jest lepsza.
measure-direction-lower-is-better = Mniejsza liczba jest lepsza.
# $period is when the figure was taken.
measure-source = Kiedy: { $period }. Źródło: { $source }.

## Its GP surgeries

members-heading =
    { $count ->
        [0] Przychodnie GP tej grupy
        [one] Przychodnia GP tej grupy
        [few] { $count } przychodnie GP tej grupy
        [many] { $count } przychodni GP tej grupy
       *[other] { $count } przychodni GP tej grupy
    }
members-none = Dzisiaj nie należy do niej żadna przychodnia GP.
members-nearest = Najpierw te, które mogą przyjąć Cię na listę, potem najbliższe. Odległości są w linii prostej.
members-by-name = Najpierw te, które mogą przyjąć Cię na listę, potem w kolejności nazw.
# $date is the first day.
members-joins = Dołączy { $date }.
