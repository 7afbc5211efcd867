//! Makes the pages, on every core: each is drawn, put together and handed on, so that a few are held at a time and no
//! more.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;

use catalogue::PracticeDetails;

use super::lists::lists;
use super::page::Drawn;
use super::plan::{PrerenderOptions, Work, folder_of, shared};
use super::render_context::{RenderContext, dataset, dataset_in, details};
use super::renderer::Renderer;
use crate::app::SHELL;
use crate::index_page::relative_root;
use crate::invalid::InvalidSite;

/// What was made.
#[derive(Debug, Default)]
pub(crate) struct RenderStats {
    /// The pages that say something by themselves, by their folders: `surgery/mill-lane/`. In order.
    pub(crate) pages: Vec<String>,
    /// How many files they are, with those that wait for the program.
    pub(crate) files: usize,
    /// Their length in bytes.
    pub(crate) bytes: u64,
}

/// Takes a page as it is done: its path and its bytes.
pub(crate) type Take<'a> = dyn Fn(&str, &[u8]) -> Result<(), InvalidSite> + Sync + 'a;

/// Makes every page, and hands each to `take`. Stops at the first that cannot be made or taken.
pub(crate) fn render_all(
    options: &PrerenderOptions<'_>,
    take: &Take<'_>,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<RenderStats, InvalidSite> {
    let (manifest, files) = (&options.release.manifest, &options.release.files);
    let first = dataset(manifest, files)?;
    let mut jobs = Vec::new();
    let mut details_of = Vec::new();
    for (language, locale) in options.languages.iter().enumerate() {
        let of_language = dataset_in(locale, &first, files)?;
        details_of.push(details(&of_language, files)?);
        let context = RenderContext::new(&of_language, files, locale)?;
        let listed = lists(&context, &options.files, &relative_root(&locale.first_page.folder))
            .into_iter()
            .map(Work::Listed);
        jobs.extend(shared(&first.catalogue).chain(listed).map(|work| Job { language, work }));
    }
    let queue = RenderQueue {
        options,
        details: details_of,
        jobs,
        next: AtomicUsize::new(0),
        done: AtomicU64::new(0),
        bytes: AtomicU64::new(0),
    };
    // A dataset holds what one thread alone may touch: each opens its own.
    drop(first);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let ended: Vec<Result<(), InvalidSite>> = thread::scope(|scope| {
        let run = || {
            // Nobody begins another page once one has failed.
            queue
                .run(take, on_progress)
                .inspect_err(|_| queue.next.store(queue.jobs.len(), Ordering::Relaxed))
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|fault| resume_unwind(fault))).collect()
    });
    ended.into_iter().collect::<Result<Vec<()>, InvalidSite>>()?;
    Ok(queue.made())
}

/// A page to be made, in one of the languages.
struct Job {
    language: usize,
    work: Work,
}

/// The pages under way.
struct RenderQueue<'a> {
    options: &'a PrerenderOptions<'a>,
    /// Those of every practice, by language.
    details: Vec<Vec<PracticeDetails>>,
    jobs: Vec<Job>,
    next: AtomicUsize,
    done: AtomicU64,
    bytes: AtomicU64,
}

impl RenderQueue<'_> {
    /// Makes pages until there are no more.
    fn run(&self, take: &Take<'_>, on_progress: &(dyn Fn(u64, u64) + Sync)) -> Result<(), InvalidSite> {
        let (manifest, files) = (&self.options.release.manifest, &self.options.release.files);
        let renderer = Renderer::new().map_err(|error| InvalidSite::Drawn(error.to_string()))?;
        let dataset = dataset(manifest, files)?;
        let mut languages = Vec::new();
        for locale in &self.options.languages {
            let context = RenderContext::new(&dataset_in(locale, &dataset, files)?, files, locale)?;
            languages.push(Drawn::new(context, &renderer, locale));
        }
        while let Some(job) = self.jobs.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            let both = languages.get(job.language).zip(self.details.get(job.language));
            let Some((language, details)) = both else { continue };
            let html = match &job.work {
                Work::Shared(route, subject) => language.shared(route, *subject, details),
                Work::Waiting(_) => language.waiting(),
                Work::Listed(listing) => language.listed(listing),
            }?;
            take(&[&self.folder(job), SHELL].concat(), html.as_bytes())?;
            self.bytes.fetch_add(html.len() as u64, Ordering::Relaxed);
            on_progress(self.done.fetch_add(1, Ordering::Relaxed) + 1, self.jobs.len() as u64);
        }
        Ok(())
    }

    /// The folder of a page, below the top of the site.
    fn folder(&self, job: &Job) -> String {
        let language =
            self.options.languages.get(job.language).map_or("", |language| &language.first_page.folder);
        let below = match &job.work {
            Work::Shared(route, _) | Work::Waiting(route) => folder_of(route),
            Work::Listed(listing) => listing.path.clone(),
        };
        [language, &below].concat()
    }

    fn made(&self) -> RenderStats {
        let told = self.jobs.iter().filter(|job| !matches!(job.work, Work::Waiting(_)));
        let mut pages: Vec<String> = told.map(|job| self.folder(job)).collect();
        pages.sort();
        RenderStats { pages, files: self.jobs.len(), bytes: self.bytes.load(Ordering::Relaxed) }
    }
}
