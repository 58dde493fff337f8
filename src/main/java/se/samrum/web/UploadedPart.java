package se.samrum.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import se.samrum.key.Spool;

/** A file of a form. What it was called, and what it was said to be, is forgotten: both are anybody's to write. */
final class UploadedPart implements Part {

    private static final String NAME = "file";

    private final String name;
    private final boolean unnamed;
    private final Spool content;

    UploadedPart(String name, boolean unnamed, Spool content) {
        this.name = name;
        this.unnamed = unnamed;
        this.content = content;
    }

    @Override
    public InputStream getInputStream() {
        return content.reader();
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return name;
    }

    /** A browser sends an empty name when no file was chosen. */
    @Override
    public String getSubmittedFileName() {
        return unnamed ? "" : NAME;
    }

    @Override
    public long getSize() {
        return content.size();
    }

    @Override
    public void write(String file) {
        throw new UnsupportedOperationException("a file is not put on a disk");
    }

    @Override
    public void delete() throws IOException {
        content.close();
    }

    @Override
    public String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
