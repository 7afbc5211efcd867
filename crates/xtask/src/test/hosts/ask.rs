//! One question to a server, and all that it answers.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result};

/// How long a server on this machine may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a server said.
#[derive(Debug)]
pub(in crate::test) struct Answer {
    /// Whether, and how.
    pub(in crate::test) status: u16,
    /// By their names in small letters; one that came twice has both values.
    pub(in crate::test) headers: BTreeMap<String, String>,
    /// What came after them.
    pub(in crate::test) body: Vec<u8>,
}

/// Asks a server on this machine.
pub(in crate::test) fn ask(port: u16, method: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    connection.set_read_timeout(Some(PATIENCE))?;
    let mut question = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    for (name, value) in headers {
        question.extend([name, ": ", value, "\r\n"]);
    }
    if method == "POST" {
        question.push_str("Content-Length: 0\r\n");
    }
    connection.write_all([&question, "\r\n"].concat().as_bytes())?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).with_context(|| format!("{method} {path} has no whole answer"))?;
    read(&answer).with_context(|| format!("{method} {path} has an answer that is not HTTP"))
}

fn read(answer: &[u8]) -> Option<Answer> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(answer.get(..end)?).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let said = headers.entry(name.to_ascii_lowercase()).or_default();
        if !said.is_empty() {
            said.push_str(" and ");
        }
        said.push_str(value.trim());
    }
    Some(Answer { status, headers, body: answer.get(end + 4..)?.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_status_headers_and_a_body() {
        let answer = read(b"HTTP/1.1 206 Partial Content\r\nVary: a\r\nvary:  b\r\n\r\n\r\nrest").unwrap();
        assert_eq!((answer.status, answer.headers["vary"].as_str()), (206, "a and b"));
        assert_eq!(answer.body, b"\r\nrest");
        assert!(read(b"220 mail.example.org\r\n").is_none());
    }
}
