//! The disk as `ServeDir` reads it: each step is done where it is asked for. Tokio hands each to another thread, which
//! takes several times as long as the step itself does on files that the system has in memory.

use std::fs::{File, Metadata};
use std::future::{Ready, ready};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tower_http::services::fs::{Backend, File as ServedFile};

/// The disk of this machine.
#[derive(Debug, Clone)]
pub(crate) struct Disk;

impl Backend for Disk {
    type File = OpenFile;
    type Metadata = Metadata;
    type OpenFuture = Ready<io::Result<OpenFile>>;
    type MetadataFuture = Ready<io::Result<Metadata>>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        ready(OpenFile::new(path))
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        ready(path.metadata())
    }
}

/// A file that is being sent, and how much of it is left.
#[derive(Debug)]
pub(crate) struct OpenFile {
    file: File,
    left: u64,
}

impl OpenFile {
    fn new(path: PathBuf) -> io::Result<Self> {
        let file = File::open(path)?;
        Ok(Self { left: file.metadata()?.len(), file })
    }
}

impl ServedFile for OpenFile {
    type Metadata = Metadata;
    type MetadataFuture<'a> = Ready<io::Result<Metadata>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        ready(self.file.metadata())
    }
}

impl AsyncRead for OpenFile {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.remaining());
        let read = self.file.read(buffer.initialize_unfilled_to(most));
        Poll::Ready(read.map(|length| {
            self.left = self.left.saturating_sub(length as u64);
            buffer.advance(length);
        }))
    }
}

impl AsyncSeek for OpenFile {
    fn start_seek(mut self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()> {
        let at = self.file.seek(position)?;
        self.left = self.file.metadata()?.len().saturating_sub(at);
        Ok(())
    }

    fn poll_complete(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(self.file.stream_position())
    }
}
