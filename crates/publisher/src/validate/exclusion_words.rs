//! The phrases that shut people out, and those that open the door: what `exclusion` looks for.
//!
//! Phrases are separated by commas. A word that ends in `*` stands for every word that begins so, `#` for a number.

/// Phrases that open the door, so that what they stand beside is a welcome.
pub(super) const OPENING: &str = "\
     whatever your, whatever their, regardless of, no matter, do not need, don't need, does not need, not \
     needed, no need, not required, even if, cannot refuse, can't refuse, will not refuse, won't refuse, \
     may not refuse, must not refuse, never refuse, not be refused, never be refused, cannot turn, will \
     not turn, never turn, if you have one, if you have it, if you have them, does not matter, doesn't \
     matter";

/// Papers that surgeries have asked for without right.
pub(super) const PAPERS_ASKED: &str = "\
     proof of address, proof of identity, proof of id, proof of residence, proof of residency, proof of \
     where, proof of eligibility, proof of status, photo id, photographic id, photo identification, \
     photographic identification, your id, of id, id required, id needed, bring id, show id, \
     identification, passport*, birth certificate*, utility bill*, council tax bill*, bank statement*, \
     tenancy agreement*, driving licence*, visa, immigration papers, residence permit*, marriage \
     certificate*, forms of id";

/// Words by which something is demanded.
pub(super) const DEMAND: &str = "\
     must, required, require*, need, needed, needs, necessary, have to, has to, compulsory, mandatory, \
     essential, without which";

/// Ways to say that somebody is turned away or may be.
pub(super) const REFUSALS: &str = "\
     reserve the right, reserves the right, at our discretion, at the discretion, at its discretion, \
     unsuitable for, not suitable for, not appropriate for, may refuse, may decline, can refuse, can \
     decline, right to refuse, right to decline, will be refused, will be declined, may be refused, be \
     turned away, turn away, may be declined, subject to a health, subject to a medical, subject to an \
     assessment, subject to an interview, subject to approval, subject to a satisfactory, health check \
     before, medical before, interview before, assessment before, accepted after, prefer not to, prefer \
     patients, prefer people, by invitation only, need not apply, no longer serve";

/// Ways to say that something is not done; they shut out when people follow.
pub(super) const NOT_TAKEN: &str = "\
     do not accept, don't accept, cannot accept, can't accept, will not accept, won't accept, unable to \
     accept, not able to accept, do not take, don't take, cannot take, can't take, will not take, won't \
     take, unable to take, not able to take, do not register, don't register, cannot register, can't \
     register, will not register, unable to register, not able to register, do not enrol, cannot enrol, \
     do not see, cannot see, not accepting, not taking, not registering, only accept, only take, only \
     register, only see, accept only, take only, register only, cannot join, can't join, may not join, \
     not join, cannot care for, unable to care for, cannot look after, unable to look after, not \
     equipped, are excluded, is excluded, excluding, exclude";

/// Words for people who would be turned away.
pub(super) const PEOPLE: &str = "\
     patient, patients, people, person, anyone, anybody, those, families, family, children, adults, \
     women, men, residents, students, registrations, applicants, individuals, you, who, with";

/// Units after which a number is no age.
pub(super) const NOT_AGES: &str = "\
     minutes, minute, hours, hour, days, day, weeks, week, months, month, miles, mile, metres, people, \
     patients, per, pounds, surgeries, working, o'clock, am, pm";

/// Grounds on which nobody may be refused, in the words that people use for them.
pub(super) const GROUNDS: &str = "\
     complex needs, complex health, high needs, care needs, health problem*, health condition*, medical \
     condition*, medical history, long-term condition*, long-term illness*, chronic*, illness*, ill, \
     sick, disab*, wheelchair*, mental*, addict*, alcohol*, drug*, substance*, pregnan*, diabet*, \
     cancer*, hiv, overweight, obes*, bmi, smok*, housebound, care home*, nursing home*, learning*, \
     autis*, dementia, healthy, fit, good health, expensive, cost*, high users, frequent*, heavy users, \
     vulnerable, ethnic*, race, racial*, nationalit*, immigra*, migrant*, visa*, asylum*, refugee*, \
     traveller*, gyps*, roma, foreign*, overseas, british, citizen*, english, interpreter*, homeless*, \
     fixed address, permanent address, hostel*, temporary, rough sleep*, tenant*, housing*, income*, \
     benefit*, unemployed, employed, jobless, working people, professionals, poor, gender*, sex, women, \
     men, female, male, transgender, trans, gay, lesbian*, sexual*, religio*, muslim*, christian*, \
     jewish, hindu*, sikh*, faith*, appearance, criminal*, prison*, violen*, complain*, private patients, \
     insured, elderly, frail";

/// Words that limit; beside a ground they shut people out.
pub(super) const LIMITS: &str = "\
     only, no, not, cannot, can't, don't, won't, unable, except, unless, excluded, exclude*, excluding, \
     refuse*, declin*, unsuitable, limited, restricted, elsewhere, another surgery, another practice, \
     other surgeries, other practices, instead, must, required, require*, non, exclusively, discourage*, \
     reluctant*, avoid, rather than";

/// Memberships better than others.
pub(super) const TIERS_NAMED: &str = "\
     basic, extra, premium, gold, silver, bronze, plus, standard, priority, vip, enhanced, full";
