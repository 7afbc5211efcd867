//! The paths that a Rust source names, read from its tokens: comments and strings name nothing, macros are read too.
//! What is built for tests alone (`#[cfg(test)]`) is left out.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, LexError, TokenStream, TokenTree};

/// A path as its segments.
pub type ModulePath = Vec<String>;

/// What a source names.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    /// Every path of at least two segments, with the modules that stand around it inside the file.
    pub(crate) named: Vec<(ModulePath, ModulePath)>,
    /// What each `use` brings in, by its name here.
    pub(crate) imports: BTreeMap<String, ModulePath>,
}

impl Paths {
    /// Reads the paths of a source.
    pub(crate) fn parse(source: &str) -> Result<Self, LexError> {
        let mut paths = Self::default();
        paths.read_tokens(source.parse()?, &[]);
        Ok(paths)
    }

    fn read_tokens(&mut self, tokens: TokenStream, inside: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        loop {
            rest = match rest {
                [TokenTree::Punct(hash), TokenTree::Group(attribute), after @ ..]
                    if hash.as_char() == '#' && attribute.stream().to_string().starts_with("cfg (test") =>
                {
                    after_item(after)
                }
                [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Group(body), after @ ..]
                    if word == "mod" =>
                {
                    self.read_tokens(body.stream(), &[inside, &[name.to_string()]].concat());
                    after
                }
                [TokenTree::Ident(word), after @ ..] if word == "use" => {
                    self.read_tree(&[], after, inside, true)
                }
                [TokenTree::Ident(_), ..] => self.read_tree(&[], rest, inside, false),
                [TokenTree::Group(group), after @ ..] => {
                    self.read_tokens(group.stream(), inside);
                    after
                }
                [_, after @ ..] => after,
                [] => return,
            };
        }
    }

    /// Reads one path, or one tree of a `use`, and gives what comes after it.
    fn read_tree<'a>(
        &mut self,
        prefix: &[String],
        mut tokens: &'a [TokenTree],
        inside: &[String],
        is_use: bool,
    ) -> &'a [TokenTree] {
        let mut path = prefix.to_vec();
        while let [TokenTree::Ident(segment), after @ ..] = tokens {
            path.push(segment.to_string());
            tokens = after;
            let Some(after) = after_colons(tokens) else { break };
            tokens = after;
        }
        if let [TokenTree::Group(group), after @ ..] = tokens
            && is_use
            && group.delimiter() == Delimiter::Brace
        {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            for branch in inner.split(|token| is_punct(token, ',')) {
                self.read_tree(&path, branch, inside, true);
            }
            return after;
        }
        if is_use && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        if is_use && let Some(last) = path.last() {
            let alias = match tokens {
                [TokenTree::Ident(word), TokenTree::Ident(alias), ..] if word == "as" => alias.to_string(),
                _ => last.clone(),
            };
            self.imports.insert(alias, path.clone());
        }
        if is_use || path.len() > 1 {
            self.named.push((inside.to_vec(), path));
        }
        tokens
    }
}

fn after_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let is_body =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let end = tokens.iter().position(|token| is_body(token) || is_punct(token, ';'));
    tokens.get(end.map_or(tokens.len(), |end| end + 1)..).unwrap_or_default()
}

fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [first, second, after @ ..] if is_punct(first, ':') && is_punct(second, ':') => Some(after),
        _ => None,
    }
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(source: &str) -> Vec<String> {
        Paths::parse(source).unwrap().named.into_iter().map(|(_, path)| path.join("::")).collect()
    }

    #[test]
    fn every_branch_of_a_use_is_written_out() {
        let source = "use crate::{data::{self, Loading}, pages::map as other,\n route::Route};\nuse crate::app;\n\
                      fn f() { crate::browser::focus::set(); my_crate::x(); }";
        assert_eq!(
            named(source),
            [
                "crate::data",
                "crate::data::Loading",
                "crate::pages::map",
                "crate::route::Route",
                "crate::app",
                "crate::browser::focus::set",
                "my_crate::x"
            ]
        );
        let imports = Paths::parse(source).unwrap().imports;
        assert_eq!(imports["other"], ["crate", "pages", "map"]);
        assert_eq!(imports["data"], ["crate", "data"]);
    }

    #[test]
    fn comments_strings_and_tests_name_nothing_and_macros_do() {
        let source = "// crate::browser\n/// [`crate::data`]\nconst TEXT: &str = \"crate::pages\";\n\
                      #[cfg(test)]\nmod tests { use crate::shell; }\nfn f() { html! { <crate::view::Card /> } }";
        assert_eq!(named(source), ["crate::view::Card"]);
    }

    #[test]
    fn a_module_inside_a_file_is_known() {
        let paths = Paths::parse("mod inner { use super::Outer; }").unwrap();
        assert_eq!(paths.named, [(vec!["inner".to_owned()], vec!["super".to_owned(), "Outer".to_owned()])]);
    }
}
