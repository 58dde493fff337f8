package se.samrum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The addresses of the files in /look, with a version made of their bytes, so that browsers may keep them for good. */
@Named
@ApplicationScoped
public class Look {

    private static final String FOLDER = "/look/";

    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void readVersion() {
        CRC32 sum = new CRC32();
        Set<String> files = new TreeSet<>(context.getResourcePaths(FOLDER));
        files.forEach(file -> sum.update(bytes(file)));
        version = Long.toHexString(sum.getValue());
    }

    public String file(String name) {
        return context.getContextPath() + FOLDER + name + "?v=" + version;
    }

    private byte[] bytes(String file) {
        try (InputStream in = context.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
