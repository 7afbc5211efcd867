### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 20 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = For urgent help, use the numbers at the top of this page.
start-which = Which { $partnership-one } is my GP surgery in?
start-stay = I want to stay as I am
start-for-someone-else = I am helping someone else
start-all = See all GP surgeries and { $partnership-many }

## On every page, for somebody who chooses for another person

for-them = Answer for the person you are helping. On these pages, “you” is that person.
for-me = I am choosing for myself

## On every question

wizard-continue = Continue
# $number is the number of the question, $of how many there are.
wizard-progress = Question { $number } of { $of }
wizard-skip = Skip this question

## Which surgery

surgery-question =
    { $whom ->
        [them] Which GP surgery are they with?
       *[you] Which GP surgery are you with?
    }
surgery-question-why =
    { $whom ->
        [them] We use this to say which { $partnership-one } their GP surgery is in, and what that means.
       *[you] We use this to say which { $partnership-one } your GP surgery is in, and what that means.
    }
surgery-name = Name of the GP surgery
surgery-name-hint = Type a part of its name, or its town
surgery-find = Find the GP surgery
surgery-no-name = Type a part of the name of a GP surgery.
surgery-none-chosen = Choose a GP surgery from the list, or look for another name.
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] No GP surgery has this name. Check the spelling, or type less of it.
        [one] 1 GP surgery found. Choose it below.
       *[other] { $shown } of { $total } GP surgeries are below. Choose one, or type more of the name.
    }
surgery-choose =
    { $whom ->
        [them] Choose their GP surgery
       *[you] Choose your GP surgery
    }
surgery-none =
    { $whom ->
        [them] They are not with a GP surgery
       *[you] I am not with a GP surgery
    }
surgery-none-said =
    { $whom ->
        [them] You said that they are not with a GP surgery.
       *[you] You said that you are not with a GP surgery.
    }
# $name is the name of the surgery.
surgery-answer =
    { $whom ->
        [them] They are with { $name }
       *[you] You are with { $name }
    }
surgery-answer-page = More about this GP surgery
surgery-change =
    { $whom ->
        [them] They are with another GP surgery
       *[you] I am with another GP surgery
    }

## Where

home-question =
    { $whom ->
        [them] Where do they live?
       *[you] Where do you live?
    }
home-question-why =
    { $whom ->
        [them] We use this to show what is near them, and if they can join.
       *[you] We use this to show what is near you, and if you can join.
    }
home-label =
    { $whom ->
        [them] Their home
       *[you] Your home
    }
home-hint = A full postcode gives the best answer. You can also enter a town.
second-label =
    { $whom ->
        [them] Another place they often go, such as work (optional)
       *[you] Another place you often go, such as work (optional)
    }
second-hint =
    { $whom ->
        [them] For example where they work or study, or where somebody cares for them
       *[you] For example where you work or study, or care for somebody
    }
home-no-address-said =
    { $whom ->
        [them] They have no fixed address. Add a place where they spend the day, or continue.
       *[you] You have no fixed address. Add a place where you spend the day, or continue.
    }
home-place-said = Place added. Add another, or continue.
home-areas = Choose an area from a list

## Preferences

preferences-question =
    { $whom ->
        [them] What matters to them?
       *[you] What matters to you?
    }
preferences-why = Each choice then says how it does on what you tick. Nothing is left out.
preferences-legend = Tell me about:
preferences-hint = Tick any, or none
preferences-nothing = There is nothing to choose here. Continue to the list.
