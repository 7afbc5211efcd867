//! What people ask about the surgery that they are with, each question with its answer: the news first, and open.

use catalogue::Catalogue;
use design::{DetailsProps, details};
use enrolment::{CurrentSurgery, SurgeryAnswer, SurgeryQuestion};
use yew::prelude::*;

use super::{paragraph, reminder};
use i18n::{Locale, joining};

/// The questions. What is to come has a reminder, where the person has a device of their own: `reminds`.
pub fn surgery_questions(
    locale: &Locale,
    catalogue: &Catalogue,
    current: &CurrentSurgery<'_>,
    reminds: bool,
) -> Html {
    let asked = &current.asked;
    let of = |is_news: bool| asked.iter().filter(move |(question, _)| question.is_news() == is_news);
    let shown = |&(question, answer): &(SurgeryQuestion, SurgeryAnswer<'_>)| {
        let (summary, answer) = joining::surgery_question_and_answer(locale, catalogue, (question, answer));
        let day = question.day().filter(|_| reminds);
        let reminder = day.zip(answer.first()).map(|(day, what)| reminder(locale, what, day, current.today));
        details(DetailsProps {
            summary: summary.into(),
            open: question.is_news(),
            children: html! {
                <>
                    for text in answer {
                        { paragraph(text) }
                    }
                    { reminder.unwrap_or_default() }
                </>
            },
            ..DetailsProps::default()
        })
    };
    of(true).chain(of(false)).map(shown).collect()
}
