### The wizard: the questions before the results, one on each page.
###
### Every text may use the words of the dataset: $partnership (LCP), $partnership-one, $partnership-many,
### $funder (PCT), $funder-one, $funder-many. A sentence has at most 15 words.
### $whom is "them" for somebody who chooses for another person.

## The start page

start-cannot-urgent = Do you need help fast? Use the phone numbers at the top of this page.
start-which = Which { $partnership-one } is my GP surgery in?
start-stay = I want to stay as I am
start-for-someone-else = I want to help someone else
start-all = See all GP surgeries and { $partnership-many }

## On every page, for somebody who chooses for another person

for-them = Answer for the person you are helping. On these pages, “you” means that person.
for-me = I want to choose for myself

## On every question

wizard-continue = Go on
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
        [them] A GP surgery is where they see their family doctor (GP). We use this to say which { $partnership-one } it is in. We also say what that means.
       *[you] A GP surgery is where you see your family doctor (GP). We use this to say which { $partnership-one } it is in. We also say what that means.
    }
surgery-name = Name of the GP surgery
surgery-name-hint = Type part of its name, or its town
surgery-find = Find the GP surgery
surgery-no-name = Type part of the name of a GP surgery.
surgery-none-chosen = Choose a GP surgery from the list. Or look for another name.
# $shown and $total are numbers of GP surgeries.
surgery-found =
    { $total ->
        [0] No GP surgery has this name. Check the spelling. Or type less of the name.
        [one] We found 1 GP surgery. Choose it below.
       *[other] { $shown } of { $total } GP surgeries are below. Choose one. Or type more of the name.
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
        [them] They go to another GP surgery
       *[you] I go to another GP surgery
    }

## Where

home-question =
    { $whom ->
        [them] Where do they live?
       *[you] Where do you live?
    }
home-question-why =
    { $whom ->
        [them] We use this to show what is near them. It also shows if they can join.
       *[you] We use this to show what is near you. It also shows if you can join.
    }
home-label =
    { $whom ->
        [them] Their home
       *[you] Your home
    }
home-hint = A full postcode gives the best answer. You can also type a town.
second-label =
    { $whom ->
        [them] Another place where they often go, such as work (you can skip this)
       *[you] Another place where you often go, such as work (you can skip this)
    }
second-hint =
    { $whom ->
        [them] It may be where they work or study. Or it may be where someone cares for them.
       *[you] It may be where you work or study. Or it may be where you care for someone.
    }
home-no-address-said =
    { $whom ->
        [them] They have no fixed address. That means they have no place where they always live. Add a place where they spend the day. Or go on.
       *[you] You have no fixed address. That means you have no place where you always live. Add a place where you spend the day. Or go on.
    }
home-place-said = We added the place. Add another one, or go on.
home-areas = Choose an area from a list

## Preferences

preferences-question =
    { $whom ->
        [them] What matters to them?
       *[you] What matters to you?
    }
preferences-why = Each tick makes the list shorter. You can take a tick off again there.
preferences-legend = Show only GP surgeries where:
preferences-hint = Tick as many as you like, or none
preferences-nothing = There is nothing to choose here. Go on to the list.
