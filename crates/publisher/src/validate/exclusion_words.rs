//! The phrases that shut people out, and those that open the door: what `exclusion_sentence` looks for.
//!
//! Phrases are separated by commas. A word that ends in `*` stands for every word that begins so, `#` for a number.

/// Phrases that open the door, so that what they stand beside is a welcome.
pub(super) const OPENING: &str = "\
     whatever your, whatever their, regardless of, no matter, do not need, don't need, does not need, not \
     needed, no need, not required, even if, cannot refuse, can't refuse, will not refuse, won't refuse, \
     may not refuse, must not refuse, never refuse, not be refused, never be refused, cannot turn, will \
     not turn, never turn, not turn anyone, nobody is refused, no one is refused, nobody is turned, no one is turned, \
     nobody will be, no one will be, if you have one, if you have it, if you have them, does not matter, doesn't \
     matter, makes no difference, make no difference, not have to, don't have to, never have to, no documents, no \
     papers, without papers, without documents, without id, whether or not, whether you, nobody has to, no one has \
     to, never ask, nobody asks, no one asks, nobody will ask, no one will ask, not ask for, do not ask, don't ask, not affect, never affects, no reason to, not a reason, may \
     not ask, must not ask, nobody may, no one may, nobody can, no one can, nobody must, never a reason, not depend, \
     never depends, no longer have to, no longer need, \
     of every, of any, of all, every faith, any age, all ages, every age, every background, any background, do not send, don't send, do not bring, don't bring, \
     nobody needs, no one needs, cannot say no, can't say no, never say no, not say no, will not say no, won't say no, young and old, young or old, old and young, old or young, healthy or ill, healthy or not, ill or well, ill or healthy, or healthy, well or ill, sick or well, rich or poor, rich and poor, guide dog, guide dogs, assistance dog, assistance dogs, \
     need no, needs no, require no, requires no";

/// Words that begin a new thought, which a welcome before them does not cover.
pub(super) const TURNS: &str = "\
     but, as long as, so long as, provided, providing, unless, except, although, however";

/// Words that deny what follows them shortly.
pub(super) const NEGATIONS: &str = "\
     not, never, nobody, cannot, can't, won't, no one, none, neither, nor, without, isn't, don't";

/// Papers that surgeries have asked for without right.
pub(super) const PAPERS_ASKED: &str = "\
     proof of address, proof of identity, proof of id, proof of residence, proof of residency, proof of \
     where, proof of eligibility, proof of status, proof of income, proof of age, proof that, photo id, photographic \
     id, photo identification, photographic identification, your id, of id, id required, id needed, bring id, show \
     id, some id, id card*, identity card*, identity document*, identification, passport*, birth certificate*, \
     utility bill*, gas bill*, electricity bill*, phone bill*, council tax bill*, council tax, bank statement*, \
     tenancy agreement*, rent book*, payslip*, pay slip*, driving licence*, visa, immigration papers, immigration \
     documents, residence permit*, marriage certificate*, forms of id, evidence of, letter from your landlord, letter \
     from your employer, letter from a landlord, letter from an employer, national insurance number, home office, \
     prove where, prove who, prove your, prove that";

/// Papers of any kind; demanded, they are as bad.
pub(super) const PAPERS_NAMED: &str = "document*, paperwork, papers, certificate*, a photograph, photographs";

/// Words by which something is demanded.
pub(super) const DEMAND: &str = "\
     must, required, require*, need, needed, needs, necessary, have to, has to, compulsory, mandatory, \
     essential, without which";

/// Ways to say that somebody is turned away or may be. A negation shortly before makes each a promise.
pub(super) const REFUSALS: &str = "\
     reserve the right, reserves the right, at our discretion, at the discretion, at its discretion, \
     unsuitable for, not suitable for, not suitable if, not appropriate for, not appropriate if, may refuse, may \
     decline, can refuse, can decline, might refuse, right to refuse, right to decline, right to choose our, will be \
     refused, will be declined, may be refused, are refused, is refused, be turned away, are turned away, turn away, \
     turn down, turned down, be turned down, may be declined, are declined, subject to a health, subject to a \
     medical, subject to an assessment, subject to an interview, subject to approval, subject to a satisfactory, \
     subject to our, subject to review, health check before, medical before, interview before, assessment before, \
     assessed before, accepted after, prefer not to, prefer patients, prefer people, by invitation only, need not \
     apply, please do not apply, should not apply, do not apply, no longer serve, not eligible, ineligible, not be \
     eligible, not welcome, unwelcome, are barred, is barred, are banned, hand-pick*, handpick*, pick and choose, \
     choose our patients, select our patients, choose who joins, decide who joins, choose whom we, choose who we, \
     must be able to, need to be able to, have to be able to, has to be able to, needs to be able to, ask you to \
     find another, ask them to find another, asked to find another, advise you to find another, not the right \
     surgery, not the right practice, not the right place, not the right partnership, wrong surgery, not for you if, \
     not for people, not for those, not for anyone, not for patients, waiting list for people, last resort, \
     applicants are screened, applicants are vetted, applicants are assessed, are vetted, will be vetted, be vetted, chooses its members, chooses its patients, choose our members, choose members, select members, selects its members, selects its patients, selects members, chooses members";

/// Ways to put somebody off the list again; moving house is another matter.
pub(super) const REMOVALS: &str = "\
     ask you to leave, ask them to leave, asked to leave, remove you, remove patients, remove people, removed from, \
     take you off, taken off, strike off, struck off, deregister*, de-regist*, have to leave, must leave, end your \
     registration, lose your place, lose their place";

/// Words for moving house, which does end a registration.
pub(super) const MOVING: &str = "move, moves, moved, moving, outside, area, boundary, address";

/// Ways to say that something is not done; they shut out when people follow.
pub(super) const NOT_TAKEN: &str = "\
     do not accept, don't accept, cannot accept, can't accept, will not accept, won't accept, unable to \
     accept, not able to accept, not accept, do not take, don't take, cannot take, can't take, will not take, won't \
     take, unable to take, not able to take, do not register, don't register, cannot register, can't \
     register, will not register, unable to register, not able to register, do not enrol, cannot enrol, \
     do not see, cannot see, not accepting, not taking, not registering, only accept, only take, only \
     register, only see, accept only, take only, register only, take on only, only take on, not take on, cannot join, \
     can't join, may not join, not join, cannot care for, unable to care for, cannot look after, unable to look \
     after, not look after, cannot cope with, unable to cope with, not equipped, are excluded, is excluded, \
     excluding, exclude, we do not want, we don't want, \
     rather not take, rather not have, try not to take, avoid taking, stop taking, stopped taking, no longer take, no \
     longer accept, no longer register";

/// Words for people who would be turned away.
pub(super) const PEOPLE: &str = "\
     patient, patients, people, person, anyone, anybody, everyone, everybody, those, families, family, children, \
     adults, women, men, residents, students, registrations, applicants, individuals, somebody, someone, members, \
     you, who, with";

/// Units after which a number is no age.
pub(super) const NOT_AGES: &str = "\
     minutes, minute, hours, hour, days, day, weeks, week, months, month, miles, mile, metres, people, \
     patients, per, pounds, surgeries, working, o'clock, am, pm, steps, questions, pages, surgery, in, times, of, \
     services, beds, places, doctors, nurses, gps";

/// Ways to name an age without a number beside "under" or "over".
pub(super) const AGES: &str = "\
     # and over, # or over, # and under, # or under, # and above, # or above, # or older, # or younger, # years old, \
     years of age, adults only, children only, no children, working age, of working-age, working-age, no elderly, \
     not for children, only for adults, only adults, only children, older people only, younger people only, young \
     people only, age limit*, upper age, lower age, maximum age, minimum age, too old, too young, born after, born \
     before, born since, up to age, until age, pensionable age, retirement age, no pensioners, no babies, no infants, \
     no toddlers, past retirement, \
     # year old, # year olds";

/// Illness, disability and what care costs: grounds on which nobody may be refused, in the words that people use.
pub(super) const ILLNESS: &str = "\
     complex needs, complex health, complex problem*, high needs, care needs, special needs, health problem*, health \
     condition*, health need*, health issue*, medical condition*, medical history, medical problem*, medical need*, \
     medical issue*, long-term condition*, long-term illness*, long-term sick*, long-standing, lasting condition*, \
     serious condition*, existing condition*, pre-existing, other conditions, chronic*, illness*, ill, sick, sick \
     people, sickness, unwell, poor health, bad health, failing health, ill health, disab*, wheelchair*, walking \
     aid*, blind, deaf, mental*, depress*, anxiety, psychiatric, addict*, alcohol*, drug*, drink problem*, substance*, \
     methadone, pregnan*, expectant, diabet*, cancer*, hiv, aids, hepatitis, epilep*, asthma*, copd, stroke*, heart \
     disease, heart condition*, heart problem*, kidney*, dialysis, overweight, obes*, bmi, smok*, housebound, \
     bedbound, care home*, nursing home*, residential home*, learning*, autis*, dementia, alzheimer*, memory problem*, \
     terminal*, end of life, palliative, dying, incontinen*, expensive, costly, cost more, costs more, cost less, cost a lot, costs a lot, cost too, costs too, cost us, costs us, high costs, high-cost, high users, \
     frequent*, heavy users, big users, many appointments, often need, need a lot, needs a lot, lots of care, much \
     care, constant care, regular medicine*, repeat prescription*, long-term medic*, vulnerable, frail*, infirm, \
     care package*, need home visits, needs home visits, need visits, \
     drinker*, drink heavily, \
     often need*, often see, often ill, often unwell, serious health, other health, higher-risk, high-risk, high risk, special care, nursing care, need nursing, expensive treatment*, costly treatment*";

/// Who somebody is: grounds on which nobody may be refused.
pub(super) const PERSON: &str = "\
     ethnic*, race, racial*, black, asian, nationalit*, immigra*, migrant*, visa*, asylum*, refugee*, traveller*, \
     gyps*, roma, foreign*, overseas, born abroad, born here, born in, british, citizen*, english, interpreter*, \
     translat*, speak, homeless*, rough sleep*, sleep rough, sofa, fixed address, permanent address, settled address, \
     permanent home, fixed abode, hostel*, caravan*, council estate*, council tenant*, social housing, temporary, \
     tenant*, homeowner*, housing*, income*, benefit*, unemployed, employed, jobless, out of work, in work, working \
     people, professionals, poor, low-paid, taxpayer*, gender*, sex, women, men, female, male, transgender, trans, \
     gay, lesbian*, sexual*, religio*, muslim*, christian*, jewish, hindu*, sikh*, faith*, church*, appearance, \
     criminal*, prison*, offender*, violen*, complain*, private patients, insured, insurance, elderly, old people, \
     older people, older patients, pensioner*, retired, babies, infants, toddlers, young children, teenage*, \
     students, single parents, large families, people with children, \
     a job, in employment, carer*";

/// Good health and little need: those whom selection would pick.
pub(super) const WELL: &str = "\
     healthy, the healthy, fit, fitter, healthier, good health, best of health, excellent health, perfect health, good \
     shape, are well, is well, active, able-bodied, non-smoker*, non-smoking, never smoked, normal weight, healthy \
     weight, low users, low-cost, low cost, low need*, low risk*, low-risk, few needs, fewer needs, little care, less \
     care, little need, need little, needs little, rarely, seldom, hardly ever, not often, self-reliant, look after \
     themselves, looks after themselves, look after their own, take care of themselves, take responsibility, \
     working people, working adults, young people, younger people, young adults, young families, professionals, \
     employed, well-off, taxpayers, motivated, \
     in employment, in work, \
     younger, young patients, health is good, health is fair, healthy enough, well enough, stay well themselves, people who stay well, people who keep well, people who stay healthy, those who stay well, patients who stay well, patients who stay healthy, strong, \
     in shape";

/// Words after which "healthy" is said of no person.
pub(super) const NO_PERSON: &str = "\
     eating, food, living, life, lives, lifestyle, lifestyles, start, child, ageing, aging, diet, diets, habits, \
     choices, weight, heart, hearts, mind, minds";

/// Words that limit; beside a ground they shut people out.
pub(super) const LIMITS: &str = "\
     only, just for, no, not, cannot, can't, don't, won't, isn't, aren't, doesn't, never, none, unable, except, \
     unless, excluded, exclude*, excluding, excepting, apart from, other than, refuse*, declin*, reject*, unsuitable, \
     limited, restricted, quota*, at most, too many, enough patients, enough people, elsewhere, another surgery, \
     another practice, another gp, another partnership, other surgeries, other practices, different surgery, \
     different practice, nearby surgery, better served, better off, better looked, right place, instead, must, \
     required, require*, non, exclusively, solely, discourage*, reluctant*, avoid, rather than, kept out, keep out, \
     fewer than, ought to, expected to, should speak, steer*, redirect*, look elsewhere, closed to, think twice, \
     think carefully, reconsider, hesitate, wait longer, at the back, lower priority, less priority, last, \
     look for a surgery, look for another, surgery nearer, should stay with, should remain, remain with, stay with their, stay where, joining is for, membership is for, registration is for, places are for, list is for, surgery is for, practice is for, partnership is for, we are for, waiting list, \
     before they join, before you join, before joining, stay with the pct, stays with the pct, remain with the pct, stay with their pct, happier, join later, join last, at the end of, have to wait, must wait, not yet, \
     closes for, closed for, decides if, decides whether, go there";

/// Limits that shut out even in a text about what an organisation does; others do so beside a word of joining.
pub(super) const STRONG_LIMITS: &str = "\
     only, just for, exclusively, solely, except, unless, excluding, exclude*, apart from, other than, elsewhere, \
     another surgery, another practice, another partnership, must, required, refuse*, declin*, reject*, unsuitable, \
     discourage*, not for, rather than, closed to, \
     look for another, should stay with, should remain, stay where, partnership is for, we are for, waiting list, \
     not recommended, not designed, not meant, not intended, not suited, not right, look for a surgery, better served, better off, happier, not have room, not have the staff, no room, no space, no place, not if, enough patients, enough people, sorry, regret, they are not, stay with their, stay with the pct";

/// Words of joining.
pub(super) const JOINING: &str = "join*, regist*, enrol*, member*, accept*, take, takes, taken, apply, list";

/// Words that pick some before others.
pub(super) const PREFERENCE: &str = "\
     prefer, prefers, preferred, preferably, preference, favour, favours, priority, prioritise, prioritises, first \
     choice, rather have, at the front, \
     here first, come first, comes first, go first, goes first, get in first, join first, welcome first";

/// Words that look for some; beside good health they shut out the others.
pub(super) const SEARCH: &str = "\
     looking for, look for, seek, seeks, seeking, want, wants, choose, chooses, select, selects, attract, attracts";

/// Ways of asking and days on which nobody can; that a form is not taken by telephone shuts nobody out.
pub(super) const BY_HOW: &str = "\
     phone, telephone, online, e-mail, email, post, website, fax, app, sunday, sundays, saturday, saturdays, weekend, \
     weekends, evenings, bank holidays, holidays, voicemail, text message";

/// What a service gives; an age beside it says whom a service is for.
pub(super) const GIVEN: &str = "can have, can get, can ask for, are offered, is offered, are invited, get a, get free, \
     with a parent, with their parent, with their parents, with their family, with a guardian, \
     fill in, own form, can sign, can see, can choose, without a parent, without their parents, without parents, by themselves, on their own";

/// Words that make joining depend on something, before good health.
pub(super) const IF: &str = "if, when, who, while, provided, providing, as long as, so long as, that, unless";

/// Words that say for whom something is made; beside good health they shut out.
pub(super) const SUITED: &str = "\
     ideal, ideally, best for, best with, suit, suits, suited, aimed, designed, intended, meant, made for, right for, \
     perfect, great for, good for, geared, tailored, targeted, focus*, especially, particularly, mainly, mostly, \
     primarily, chiefly, welcome, welcomes, like, likes, love, loves, happy to take, glad to take, for, open to, \
     reserved, kept for, keep for, must be, have to be, need to be, should be, \
     places for, room for, \
     accept, accepts, take, takes, admit, admits";

/// What somebody may be asked to have, which not everybody has.
pub(super) const ASSETS: &str = "\
     permanent address, fixed address, settled address, permanent home, home of your own, own home, a job, in work, \
     employment, income, insurance, english, citizenship, british, clean bill of health, good health, a car, own \
     transport, a landline, an email, internet";

/// Words of joining, before a condition.
pub(super) const ACCEPTED: &str = "\
     can stay, may stay, can keep, may keep, can join, may join, join us, join if, join when, can register, may register, register if, register with us if, \
     take you, takes you, accept you, accepts you, take people, take patients, accept people, accept patients, are \
     welcome, welcome if, is open to, are open to, open to, eligible, apply if, sign up, places for, place if, is for \
     you, can be a member, can become a member";

/// Tests of health.
pub(super) const TESTS: &str = "\
     health check*, health test*, medical check*, medical test*, medical exam*, medical questionnaire*, health \
     questionnaire*, health form*, medical form*, medical report*, health report*, medical records, medical record, \
     medical notes, your notes, your record, your records, medical history, health history, check-up*, checkup*, \
     examined, examination, screened, screening, assessed, assessment*, interview*, blood test*, drug test*, \
     fitness test*, vetted, vetting, review of your health, state of your health, how healthy, \
     a medical, medicals, how often you, how much care, how many appointments, how ill, your condition, your conditions, your illness*, your disability, your health, blood pressure, your weight, your bmi";

/// Words that make joining hang on something.
pub(super) const HANGS_ON: &str = "\
     before we, before you can, before you join, before joining, before a place, before your place, before offering, \
     before accepting, until, we decide, then decide, doctor decides, gp decides, \
     nurse decides, decide whether, decide if, decides whether, decides if, depend, depends, depending, subject to, pass, passes, passed, \
     satisfactory, approve*, approval, if you are accepted, if we accept, eligib*, suitab*, in order to join, to be \
     accepted, to qualify, qualify, offer you a place, offered a place, first, condition of, once we have, when we \
     have seen, then accept, \
     select*, chosen, admit*, \
     we can decide, can decide, to decide, will decide, judge, judges";

/// Memberships better than others.
pub(super) const TIERS_NAMED: &str = "\
     basic, extra, premium, gold, silver, bronze, plus, standard, priority, vip, enhanced, full";
