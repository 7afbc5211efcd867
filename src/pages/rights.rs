//! What a person may count on, with the sources; what staying means; what is decided and what is not.

use catalogue::{Funder, FunderIdx, PolicyPoint};
use design::TextSize;
use design::element::{classed, pieces, words};
use enrolment::{PolicyAnswer, policies};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    RecordLineProps, Terms, column, contact_lines, page_heading, paragraph, plain_list, read_on, record_line,
    report_mistake, section, section_heading, small_print, web_link,
};
use crate::language::Language;

/// How many funders are shown open; a country has more than anybody would read.
const FUNDERS_OPEN: usize = 3;

/// The page about rights, funder by funder.
pub fn rights_page(language: &Language, props: &PageProps) -> Html {
    let funders: Vec<(FunderIdx, &Funder)> =
        (0_u32..).map(FunderIdx).zip(&props.dataset.catalogue.funders).collect();
    let many = funders.len() > FUNDERS_OPEN;
    let of_each = funders.into_iter().map(|(at, funder)| {
        let content = of_funder(language, props, at, funder);
        if many {
            read_on(funder.name.clone(), content)
        } else {
            section(vec![section_heading(2, &funder.name), content])
        }
    });
    let content = pieces(of_each.collect());
    let explained = Terms::new(&props.dataset.catalogue).explain(language, &content);
    column(vec![
        page_heading(TextSize::Xl, None, language.text("rights-heading")),
        small_print("nhsuk-lede-text", language.text("rights-lede")),
        explained,
        content,
    ])
}

/// What holds with one funder.
fn of_funder(language: &Language, props: &PageProps, at: FunderIdx, funder: &Funder) -> Html {
    let catalogue = &props.dataset.catalogue;
    let heading = |key: &str| section_heading(3, &language.text(key));
    let today = props.dataset.today;
    let record = RecordLineProps { checked_on: funder.checked_on, today, source: funder.source.clone() };
    let decided = policies(catalogue, Some(at), today);
    let decided = decided.into_iter().map(|(point, answer)| decision(language, point, answer));
    let refused = [
        language.text("rights-complain-written"),
        language.with("rights-complain-ask", &[("name", &funder.contact.name)]),
    ];
    pieces(vec![
        section_heading(3, &language.stay_heading(catalogue, Some(at))),
        paragraph(language.stay_sentence(catalogue, Some(at))),
        heading("rights-list-heading"),
        rights(language, props, funder),
        heading("rights-complain-heading"),
        plain_list(&refused, true),
        heading("rights-decided-heading"),
        pieces(decided.collect()),
        heading("contact-heading"),
        paragraph(&funder.contact.name),
        contact_lines(language, &funder.contact),
        classed("p", "nhsuk-body-s nhsuk-u-margin-top-3", record_line(language, &record)),
        report_mistake(language, &catalogue.about, funder.id.as_str(), props.dataset.manifest.id.short()),
    ])
}

/// What is decided on a policy point, behind its question.
fn decision(language: &Language, point: PolicyPoint, answer: PolicyAnswer<'_>) -> Html {
    let mut parts = vec![paragraph(language.policy_answer(point, answer))];
    if let PolicyAnswer::Decided { policy } = answer {
        parts.push(small_print("nhsuk-body-s", language.policy_source(policy)));
    }
    read_on(language.policy_question(point), pieces(parts))
}

fn rights(language: &Language, props: &PageProps, funder: &Funder) -> Html {
    let in_force = funder.rights.iter().filter(|right| right.period.contains(props.dataset.today));
    let items: Vec<Html> = in_force
        .map(|right| {
            let source = language.with("record-source", &[("source", &right.source)]);
            let mut source = vec![words(source)];
            if let Some(url) = &right.source_url {
                source.push(words(" "));
                source.push(web_link(url, words(language.text("rights-read"))));
            }
            let source = classed("span", "nhsuk-body-s lcp-source", pieces(source));
            classed("li", "", pieces(vec![words(language.right(right)), source]))
        })
        .collect();
    if items.is_empty() {
        return paragraph(language.text("rights-not-known"));
    }
    classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(items))
}
