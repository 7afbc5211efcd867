//! What people ask about the surgery that they are with, each question with its answer: the news first, and open.

use catalogue::Catalogue;
use design::{DetailsProps, details};
use enrolment::{SurgeryAnswer, SurgeryQuestion};
use yew::prelude::*;

use super::paragraph;
use i18n::{Locale, joining};

/// The questions.
pub fn surgery_questions(
    locale: &Locale,
    catalogue: &Catalogue,
    asked: &[(SurgeryQuestion, SurgeryAnswer<'_>)],
) -> Html {
    let of = |is_news: bool| asked.iter().filter(move |(question, _)| question.is_news() == is_news);
    let shown = |&(question, answer): &(SurgeryQuestion, SurgeryAnswer<'_>)| {
        let (summary, answer) = joining::surgery_question_and_answer(locale, catalogue, (question, answer));
        details(DetailsProps {
            summary: summary.into(),
            open: question.is_news(),
            children: answer.into_iter().map(paragraph).collect(),
            ..DetailsProps::default()
        })
    };
    of(true).chain(of(false)).map(shown).collect()
}
