package se.samrum.concern;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the product is built from, read as text. */
final class Sources {

    private Sources() {}

    /** The pages, fragments and tags. */
    static Stream<Path> pages() {
        return files("webapp", ".xhtml");
    }

    static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place in a text that looks like this. */
    static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    /** Names what is there beside what may be. */
    static void assertWithin(Set<String> known, Stream<String> found) {
        assertEquals(Set.of(), found.filter(each -> !known.contains(each)).collect(toCollection(TreeSet::new)));
    }
}
