package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.access.Action;
import se.samrum.access.Hat;
import se.samrum.access.Role;
import se.samrum.access.RoomKind;
import se.samrum.delegate.Mandate;
import se.samrum.legalbasis.Decider;
import se.samrum.legalbasis.WhyNot;

/** Every text stands in the bundles, in both languages, and no page writes one itself. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("text(?:\\[|\\()'([a-zA-Z_.]+)'[\\]),]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|alt|title|placeholder|label|hint|itemLabel|summary)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ValidationMessages"})
    void everyKeyIsInBothLanguages(String bundle) {
        assertEquals(keys(bundle, "sv"), keys(bundle, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ValidationMessages"})
    void noTextIsEmpty(String bundle) {
        Stream.of("sv", "en")
                .map(language -> bundle(bundle, language))
                .forEach(texts ->
                        texts.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key + " is empty")));
    }

    @Test
    void everyKeyOfAPageIsInTheBundle() {
        Set<String> known = keys("messages", "sv");
        Set<String> missing = new TreeSet<>();
        pages().flatMap(page -> KEY.matcher(read(page)).results())
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !known.contains(key))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyWordOfThePolicyHasAName() {
        Set<String> known = keys("messages", "sv");
        List<String> wanted = Stream.of(
                        names("action.", Action.values()),
                        names("role.", Role.values()),
                        names("room.", RoomKind.values()),
                        names("hat.", Hat.values()),
                        names("legalbasis.not.", WhyNot.values()),
                        names("legalbasis.decider.", Decider.values()),
                        names("delegate.mandate.", Mandate.values()))
                .flatMap(all -> all)
                .filter(key -> !known.contains(key))
                .toList();
        assertEquals(List.of(), wanted);
    }

    @Test
    void noPageWritesTextItself() {
        List<String> written = pages().flatMap(
                        page -> letters(read(page)).map(text -> page.getFileName() + ": " + text.strip()))
                .toList();
        assertEquals(List.of(), written);
    }

    @Test
    void noPageHoldsStyleOrScript() {
        List<Path> guilty = pages().filter(page -> Pattern.compile("<script|\\sstyle=|\\son[a-z]+=|escape=\"false\"")
                        .matcher(read(page))
                        .find())
                .toList();
        assertEquals(List.of(), guilty);
    }

    private static Stream<String> letters(String page) {
        String plain = EXPRESSION.matcher(page).replaceAll("");
        Stream<String> between = Stream.of(TAG.split(plain));
        Stream<String> spoken =
                SPOKEN.matcher(plain).results().map(MatchResult::group).map(TextsTest::value);
        return Stream.concat(between, spoken).filter(text -> text.matches("(?s).*\\p{L}.*"));
    }

    private static String value(String attribute) {
        return attribute.substring(attribute.indexOf('"'));
    }

    private static Stream<String> names(String prefix, Enum<?>... words) {
        return Stream.of(words).map(word -> prefix + word.name());
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(bundle(bundle, language).stringPropertyNames());
    }

    private static Properties bundle(String name, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + "_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
