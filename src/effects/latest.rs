//! The last question wins: a newer question cancels the one before it.

use std::cell::RefCell;
use std::future::Future;

use futures_util::future::{AbortHandle, Abortable};

/// The questions of one kind, of which only the newest is answered.
///
/// A question is a future that fetches something and then acts on it. A newer question of the same kind drops the future
/// of the one before: it acts no more, whatever arrives when, and the requests that it waits for are cancelled.
#[derive(Debug, Default)]
pub(super) struct Latest {
    pending: RefCell<Option<AbortHandle>>,
}

impl Latest {
    /// Cancels the question before, and gives the future of this one, to be spawned.
    pub(super) fn ask<Q: Future<Output = ()>>(&self, question: Q) -> impl Future<Output = ()> + use<Q> {
        let (handle, registration) = AbortHandle::new_pair();
        if let Some(before) = self.pending.replace(Some(handle)) {
            before.abort();
        }
        let question = Abortable::new(question, registration);
        async move {
            // An error only says that a newer question took its place.
            let _ = question.await;
        }
    }

    /// Cancels the pending question, if there is one.
    pub(super) fn cancel(&self) {
        if let Some(pending) = self.pending.take() {
            pending.abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use futures_channel::oneshot;
    use futures_executor::LocalPool;
    use futures_util::task::LocalSpawnExt as _;

    use super::*;

    /// The orders in which so many answers can arrive.
    fn orders(count: usize) -> Vec<Vec<usize>> {
        let Some(last) = count.checked_sub(1) else { return vec![Vec::new()] };
        let shorter = orders(last);
        let with_last = |order: &Vec<usize>, at: usize| [&order[..at], &[last], &order[at..]].concat();
        shorter.iter().flat_map(|order| (0..count).map(move |at| with_last(order, at))).collect()
    }

    /// A request that is cancelled when nobody waits for it any more.
    struct Request {
        number: usize,
        cancelled: Rc<RefCell<Vec<usize>>>,
        answered: bool,
    }

    impl Drop for Request {
        fn drop(&mut self) {
            if !self.answered {
                self.cancelled.borrow_mut().push(self.number);
            }
        }
    }

    /// What questions did: the numbers of those that acted, and of those whose request was cancelled.
    struct Outcome {
        acted: Vec<usize>,
        cancelled: Vec<usize>,
    }

    /// Asks `count` questions; `arrivals` says after how many questions each answer arrives, in which order.
    fn outcome(count: usize, arrivals: &[(usize, usize)], cancel_at_end: bool) -> Outcome {
        let (latest, mut pool) = (Latest::default(), LocalPool::new());
        let (acted, cancelled) = (Rc::new(RefCell::new(Vec::new())), Rc::new(RefCell::new(Vec::new())));
        let mut answers = Vec::new();
        for asked in 0..=count {
            for &(_, number) in arrivals.iter().filter(|(after, _)| *after == asked) {
                let answer: &mut Option<oneshot::Sender<()>> = &mut answers[number];
                // A question that was cancelled takes no answer.
                let _ = answer.take().unwrap().send(());
                pool.run_until_stalled();
            }
            if asked < count {
                let (sender, receiver) = oneshot::channel();
                answers.push(Some(sender));
                let (acted, cancelled) = (Rc::clone(&acted), Rc::clone(&cancelled));
                let question = latest.ask(async move {
                    let mut request = Request { number: asked, cancelled, answered: false };
                    if receiver.await.is_ok() {
                        request.answered = true;
                        acted.borrow_mut().push(asked);
                    }
                });
                pool.spawner().spawn_local(question).unwrap();
                pool.run_until_stalled();
            } else if cancel_at_end {
                latest.cancel();
                pool.run_until_stalled();
            }
        }
        Outcome { acted: acted.take(), cancelled: cancelled.take() }
    }

    #[test]
    fn of_questions_asked_before_any_answer_only_the_last_acts_in_every_order_of_arrival() {
        for count in 1..=5 {
            for order in orders(count) {
                let arrivals: Vec<_> = order.iter().map(|&number| (count, number)).collect();
                let outcome = outcome(count, &arrivals, false);
                assert_eq!(outcome.acted, [count - 1], "{order:?}");
                assert_eq!(outcome.cancelled, (0..count - 1).collect::<Vec<_>>(), "{order:?}");
            }
        }
    }

    #[test]
    fn an_answer_acts_unless_a_newer_question_came_before_it() {
        // Each of three answers arrives after any number of questions, from its own on.
        for first in 1..=3 {
            for second in 2..=3 {
                for order in orders(3) {
                    let after = [first, second, 3];
                    let arrivals: Vec<_> = order.iter().map(|&number| (after[number], number)).collect();
                    let expected: Vec<usize> = (0..3).filter(|&number| after[number] == number + 1).collect();
                    assert_eq!(outcome(3, &arrivals, false).acted, expected, "{arrivals:?}");
                }
            }
        }
    }

    #[test]
    fn a_question_that_is_cancelled_never_acts() {
        let outcome = outcome(1, &[], true);
        assert_eq!((outcome.acted, outcome.cancelled), (vec![], vec![0]));
    }

    #[test]
    fn a_question_outdated_before_it_began_does_nothing() {
        let (latest, mut pool) = (Latest::default(), LocalPool::new());
        let acted = Rc::new(RefCell::new(Vec::new()));
        for number in 0..3 {
            let acted = Rc::clone(&acted);
            let question = latest.ask(async move { acted.borrow_mut().push(number) });
            pool.spawner().spawn_local(question).unwrap();
        }
        pool.run_until_stalled();
        assert_eq!(*acted.borrow(), [2]);
    }
}
